"""A person at a browser, played by an HTTP client that follows the same pages and redirects."""

from __future__ import annotations

import html
import re
import threading

import httpx


class Person:
    """Opens the login page, presses a button, follows where that leads, and remembers the last page.

    Args:
        decision: ``allow`` or ``deny``; ``leave`` looks at the login page and goes away.
        on_the_way: is given the address of the way back, and gives the one that is opened instead.
    """

    def __init__(self, decision="allow", on_the_way=lambda address: address):
        self.decision, self.on_the_way = decision, on_the_way
        self.addresses, self.pages, self.seen = [], [], threading.Event()

    def __call__(self, address):
        """Open an address; does as a browser's command does and returns at once."""
        self.addresses.append(address)
        threading.Thread(target=self._sign_in, args=(address,), daemon=True).start()
        return True

    def open(self, address):
        """Open an address and follow it; gives the last page."""
        with httpx.Client(timeout=30, trust_env=False, follow_redirects=True) as browser:
            return browser.get(address)

    def _sign_in(self, address):
        try:
            with httpx.Client(timeout=30, trust_env=False) as browser:
                page = browser.get(address)
                if self.decision == "leave" or page.status_code != 200:
                    self.pages.append(page)
                    return
                fields = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.text)
                form = {name: html.unescape(value) for name, value in fields}
                action = re.search(r'action="([^"]+)"', page.text)[1]
                reply = browser.post(page.url.join(action), data=form | {"decision": self.decision})
                self.pages.append(self.open(self.on_the_way(reply.headers["Location"])))
        finally:
            self.seen.set()

"""A person at headless Chromium, moved over the WebDriver protocol; plain HTTP, no library is needed."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import threading
import time
from urllib.parse import urlsplit

import httpx

INSTALLED = bool(shutil.which("chromedriver") and shutil.which("chromium"))
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


class ChromiumPerson:
    """Opens the login page in Chromium and presses a button there; keeps the last page's title and text."""

    def __init__(self, decision, profile):
        self.decision, self.addresses, self.last, self.seen = decision, [], {}, threading.Event()
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        home = {**os.environ, "HOME": str(profile)}
        self._driver = subprocess.Popen(
            ["chromedriver", f"--port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=home
        )
        self._http = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=90, trust_env=False)
        self._thread = None
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions",
                 "--no-proxy-server", f"--user-data-dir={profile}/chromium"]  # fmt: skip
        wanted = {"browserName": "chrome", "goog:chromeOptions": {"args": flags}}
        self._wait_for_driver()
        made = self._http.post("/session", json={"capabilities": {"alwaysMatch": wanted}}).json()["value"]
        self._session = f"/session/{made['sessionId']}"
        self._do("timeouts", implicit=20_000)  # an element is looked for until its page is there

    def __call__(self, address):
        self.addresses.append(address)
        self._thread = threading.Thread(target=self._sign_in, args=(address,))
        self._thread.start()
        return True

    def close(self):
        if self._thread is not None:
            self._thread.join(90)
        self._http.delete(self._session)
        self._http.close()
        self._driver.terminate()
        self._driver.wait(20)

    def _wait_for_driver(self):
        end = time.monotonic() + 60
        while True:
            try:
                if self._http.get("/status").json()["value"]["ready"]:
                    return
            except httpx.TransportError:
                pass
            assert time.monotonic() < end, "chromedriver did not start"
            time.sleep(0.05)

    def _sign_in(self, address):
        try:
            self._do("url", url=address)
            button = self._do("element", using="css selector", value=f"#{self.decision}")[_ELEMENT]
            self._do(f"element/{button}/click")
            self._wait_for_another_page(address)
            heading = self._do("element", using="css selector", value="h1")[_ELEMENT]
            self.last = {
                "heading": self._http.get(f"{self._session}/element/{heading}/text").json()["value"],
                "address": self._http.get(f"{self._session}/url").json()["value"],
            }
        finally:
            self.seen.set()

    def _wait_for_another_page(self, address):
        """A click comes back before the page it leads to is there."""
        host, end = urlsplit(address).netloc, time.monotonic() + 60
        while urlsplit(self._http.get(f"{self._session}/url").json()["value"]).netloc == host:
            assert time.monotonic() < end, "the browser was not sent on"
            time.sleep(0.05)

    def _do(self, what, **given):
        reply = self._http.post(f"{self._session}/{what}", json=given)
        assert reply.status_code == 200, reply.text
        return reply.json()["value"]

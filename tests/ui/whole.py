"""A whole window over the real layers, beside a demo organisation of the test: made, opened, connected and closed."""

from __future__ import annotations

import contextlib

from genesys_export.ui.application import Life
from genesys_export.ui.backend import Backend


class Running:
    """A demo organisation that the test itself starts and stops; remembers what is practised with it."""

    def __init__(self, server):
        self.url, self.practised = server.url, []
        self._organisation = server.organisation

    def practise(self, practice):
        self.practised.append(practice)
        practice.apply(self._organisation)

    def stop(self):
        """The test does that."""


def made(folder, server):
    """A window that keeps everything in this folder and finds the organisation there; it is not open yet."""
    folder.mkdir(exist_ok=True)
    backend = Backend.open(folder)
    backend.demo = Running(server)
    return Life(folder, backend)


@contextlib.asynccontextmanager
async def living(life, until, *, demo=True):
    """Its window, open and connected to the demo organisation unless told otherwise; closed at the end."""
    await life.open(demo=demo)
    try:
        if demo:
            await until(lambda: life.window.connecting.current == "demo")
        yield life.window
    finally:
        life.window.close()
        await life.closed()

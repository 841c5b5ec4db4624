"""One at a time through each pass of the event loop: whoever shares the loop is served in between.

A window's timers and paintings share the loop with the calls of its exports. When a rate window opens, dozens of calls
may go, and dozens of replies come, within a few milliseconds; each is handled in one or two, but all of them within one
pass of the loop would keep the window waiting until the last of them is done.
"""

from __future__ import annotations

import asyncio
from collections import deque


class Turnstile:
    """Lets coroutines of one event loop through, in the order in which they came."""

    def __init__(self) -> None:
        self._line: deque[asyncio.Future[None]] = deque()
        self._turning: asyncio.AbstractEventLoop | None = None

    async def through(self) -> None:
        """Come back in a pass of the loop in which nobody else does."""
        loop = asyncio.get_running_loop()
        if self._turning is not loop:  # at rest, or left behind by a loop that ended
            self._turning = loop
            self._line.clear()
            loop.call_soon(self._turn, loop)
            return
        place = loop.create_future()
        self._line.append(place)
        await place

    def _turn(self, loop: asyncio.AbstractEventLoop) -> None:
        while self._line:
            place = self._line.popleft()
            if not place.done():  # else it was cancelled
                place.set_result(None)
                loop.call_soon(self._turn, loop)
                return
        self._turning = None

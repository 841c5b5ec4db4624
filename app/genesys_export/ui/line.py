"""The line of exports that wait for one of the places: first come, first served, until somebody changes the order."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Collection


class Line:
    """So many places, and who waits for one.

    Args:
        places: how many work at the same time.
    """

    def __init__(self, places: int) -> None:
        self._free = places
        self._places = places
        self._gates: dict[str, asyncio.Future[None]] = {}

    @property
    def waiting(self) -> list[str]:
        """Who waits, the next one first."""
        return list(self._gates)

    @property
    def full(self) -> bool:
        """Whether who comes now has to wait."""
        return self._free <= 0 or bool(self._gates)

    def resize(self, places: int) -> None:
        """Have more places, or fewer; nobody who has one loses it."""
        self._free += places - self._places
        self._places = places
        self._call()

    def move(self, keys: Collection[str], by: int) -> None:
        """Let some go one place forward (-1) or back (1), or to the head of the line (0), in the order they have."""
        line = self.waiting
        if by == 0:
            line.sort(key=lambda key: key not in keys)
        ahead = range(len(line)) if by < 0 else range(len(line) - 1, -1, -1)
        for at in ahead if by else ():
            other = at + by
            if line[at] in keys and 0 <= other < len(line) and line[other] not in keys:
                line[at], line[other] = line[other], line[at]
        self._gates = {key: self._gates[key] for key in line}

    @contextlib.asynccontextmanager
    async def place(self, key: str) -> AsyncIterator[None]:
        """Have one of the places, once it is free."""
        if self.full:
            gate = self._gates[key] = asyncio.get_running_loop().create_future()
            try:
                await gate
            except asyncio.CancelledError:
                self._gates.pop(key, None)
                if gate.done() and not gate.cancelled():  # called in the moment it went away
                    self._give_back()
                raise
        else:
            self._free -= 1
        try:
            yield
        finally:
            self._give_back()

    def _give_back(self) -> None:
        self._free += 1
        self._call()

    def _call(self) -> None:
        while self._free > 0 and self._gates:
            gate = self._gates.pop(next(iter(self._gates)))
            if not gate.done():
                self._free -= 1
                gate.set_result(None)

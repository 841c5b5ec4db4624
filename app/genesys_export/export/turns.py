"""Threads that work with records take turns.

Only one thread at a time has the interpreter. When many want it, the one that paints the window gets it as seldom as
each of them; when they queue up for their turn instead, it competes with one. They lose nothing by it.
"""

from __future__ import annotations

import threading
import time
from typing import Self

_A_MOMENT = 0.0005  # seconds in which a thread that waits gets the turn


class Turn:
    """Held by one thread while it works; not by one that waits for a disk, a process or the network for long."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting = 0
        self._holder: int | None = None

    def __enter__(self) -> Self:
        self._waiting += 1  # a hint: it may be wrong by one, when two threads count at once
        self._lock.acquire()
        self._waiting -= 1
        self._holder = threading.get_ident()
        return self

    def __exit__(self, *_: object) -> None:
        self._holder = None
        self._lock.release()

    def rest(self, seconds: float = 0.0) -> None:
        """Leave the interpreter to the other threads for so long, then the turn to one that waits for it.

        Who holds the turn keeps it while it sleeps: else the next one would take the moment that was meant for others.
        """
        if seconds:
            time.sleep(seconds)
        if self._waiting > 0 and self._holder == threading.get_ident():
            self.__exit__()
            try:
                time.sleep(_A_MOMENT)
            finally:
                self.__enter__()


TURN = Turn()
"""That of this program."""

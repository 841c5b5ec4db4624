"""What the process that writes a file beside an export says: how far it is, and at last what became of the file."""

from __future__ import annotations

import contextlib
import threading
import time
from dataclasses import dataclass
from typing import IO

WORD = "tell"
"""Asks the process to say how far it is."""


_KNOWN = 0.5  # seconds after which it is known how fast it comes on


@dataclass(frozen=True, slots=True)
class Far:
    """How far the file is.

    Attributes:
        turn: how often the writer has begun with the first record; some go over them twice, or look at a few before.
        rows: records it has taken since then.
        all_rows: records it has taken in all.
        worked: processor time that took, in seconds.
    """

    turn: int
    rows: int
    all_rows: int
    worked: float

    @property
    def each(self) -> float:
        """Processor time of one record."""
        return self.worked / max(1, self.all_rows)

    def line(self) -> bytes:
        """As it goes over the pipe."""
        return b"%d %d %d %f\n" % (self.turn, self.rows, self.all_rows, self.worked)


class Listener(threading.Thread):
    """Reads a process's output to its end, so that it never waits for us to read.

    Args:
        source: its standard output.

    Attributes:
        far: how far it is by its last word; ``None`` before the first.
        pace: records a second that it takes while there are some; ``None`` where that is not known yet.
        answer: what became of the file; empty before, or when there is none.
    """

    def __init__(self, source: IO[bytes]) -> None:
        super().__init__(name="early-file", daemon=True)
        self._source = source
        self.far: Far | None = None
        self.pace: float | None = None
        self._first: tuple[float, Far] | None = None  # when the first word of this turn came
        self.answer = b""
        self.start()

    def run(self) -> None:
        """Until the process ends, or nobody wants to know any more."""
        with contextlib.suppress(OSError, ValueError):
            for line in self._source:
                if line.startswith(b"{"):
                    self.answer = line
                else:
                    turn, rows, all_rows, worked = line.split()
                    self._hear(Far(int(turn), int(rows), int(all_rows), float(worked)))

    def _hear(self, far: Far) -> None:
        now = time.monotonic()
        if self._first is None or self._first[1].turn != far.turn:
            self._first = now, far
            self.pace = None
        elif now - self._first[0] >= _KNOWN:
            self.pace = (far.rows - self._first[1].rows) / (now - self._first[0])
        self.far = far

"""Headroom over the last minutes of one export: a ring of one sample a second."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genesys_export.export import Progress

SPAN = 300
"""Samples kept: five minutes."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One second.

    Attributes:
        remaining: calls left in the rate window; ``None`` before the first reply told.
        allowed: calls the window allows.
        waiting: whether nothing was sent.
    """

    remaining: int | None
    allowed: int | None
    waiting: bool


class History:
    """Samples of one export, oldest first; ``taken`` counts all there ever were."""

    def __init__(self) -> None:
        self.samples: deque[Sample] = deque(maxlen=SPAN)
        self.taken = 0
        self._next = 0.0

    def take(self, progress: Progress) -> bool:
        """Take a sample when a second has passed since the last; whether one was taken."""
        now = time.monotonic()
        if now < self._next:
            return False
        self._next = now + 1.0
        self.taken += 1
        room = progress.headroom
        self.samples.append(
            Sample(room.remaining if room else None, room.allowed if room else None, progress.wait is not None)
        )
        return True

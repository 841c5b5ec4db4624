"""An endpoint with a limit of its own: slowed down by its 429s, and probed upward again."""

from __future__ import annotations

from dataclasses import dataclass

UNTOLD_PAUSE = 5.0
"""Seconds of pause on a 429 that says nothing at all."""
LONGEST_PAUSE = 900.0
_FIRST_GAP, _LONGEST_GAP = 0.5, 60.0  # seconds between two calls of an endpoint that takes not even one at a time
_GOOD = 8  # replies in a row after which a little more is tried


@dataclass(slots=True)
class Throttle:
    """One endpoint.

    Attributes:
        most: calls in flight at once.
        in_flight: calls in flight now.
        until: nothing is sent before.
        gap: seconds from one call to the next, when one at a time is too fast.
        good: good replies in a row.
    """

    most: int
    in_flight: int = 0
    until: float = 0.0
    gap: float = 0.0
    good: int = 0

    def refused(self, asked: float | None, now: float) -> None:
        """A 429 although the window has room: half as many at once, after the pause it asks for."""
        if now >= self.until:  # those in flight at once are refused together, for one reason
            if self.most == 1:
                self.gap = min(max(_FIRST_GAP, self.gap * 2), _LONGEST_GAP)
            self.most = max(1, min(self.most, self.in_flight + 1) // 2)
        pause = UNTOLD_PAUSE if asked is None else asked
        self.until = max(self.until, now + min(pause, LONGEST_PAUSE))
        self.good = 0

    def accepted(self, now: float) -> None:
        """A good reply: after some of them, a little faster."""
        self.good += 1
        if self.good % _GOOD == 0:
            if self.gap:
                self.gap = 0.0 if self.gap <= _FIRST_GAP else self.gap / 2
            else:
                self.most += 1
        if self.gap:
            self.until = max(self.until, now + self.gap)

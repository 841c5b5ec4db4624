"""Endpoints with a limit of their own: slowed down by their 429s, and probed upward again."""

from __future__ import annotations

from dataclasses import dataclass

MOST_IN_FLIGHT = 16
"""Calls of one token in flight at once: more would wait at the server, not get more answered."""

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


class Throttles:
    """The endpoints that are slowed down, by method and path; all others go as the window lets them."""

    def __init__(self) -> None:
        self._all: dict[str, Throttle] = {}

    def pause(self, endpoint: str, now: float) -> float:
        """Seconds for which nothing is to be sent to this endpoint."""
        throttle = self._all.get(endpoint)
        return 0.0 if throttle is None else max(0.0, throttle.until - now)

    def hold(self, endpoint: str, now: float) -> bool:
        """Whether a call of this endpoint cannot go now, whatever the window has room for."""
        throttle = self._all.get(endpoint)
        return throttle is not None and (throttle.in_flight >= throttle.most or now < throttle.until)

    def sent(self, endpoint: str) -> None:
        """A call of this endpoint went."""
        if (throttle := self._all.get(endpoint)) is not None:
            throttle.in_flight += 1

    def ended(self, endpoint: str) -> None:
        """A call of this endpoint is in flight no more."""
        if (throttle := self._all.get(endpoint)) is not None:
            throttle.in_flight = max(0, throttle.in_flight - 1)

    def refused(self, endpoint: str, asked: float | None, now: float) -> None:
        """A 429 although the window has room."""
        self._all.setdefault(endpoint, Throttle(MOST_IN_FLIGHT)).refused(asked, now)

    def accepted(self, endpoint: str, now: float) -> None:
        """A good reply; an endpoint that takes as many as any is forgotten."""
        if (throttle := self._all.get(endpoint)) is not None:
            throttle.accepted(now)
            if throttle.most >= MOST_IN_FLIGHT and not throttle.gap:
                del self._all[endpoint]

"""Endpoints with a limit of their own: slowed down by their 429s, and probed upward again."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass

MOST_IN_FLIGHT = 16
"""Calls of one token in flight at once: more would wait at the server, not get more answered."""

UNTOLD_PAUSE = 5.0
"""Seconds of pause on a 429 that says nothing at all."""
LONGEST_PAUSE = 900.0
LEAST_PAUSE = 1.0
"""Seconds: ``Retry-After`` and resets count whole ones, and 0 stands for less than one."""
_UNTOLD_PAUSE = 2.0  # seconds, where the window has room and nothing is said of how long
_FIRST_GAP, _LONGEST_GAP = 0.02, 60.0  # seconds between two calls of an endpoint that takes not even one at a time
_WIDER, _CLOSER = 1.5, 0.85  # by which a gap grows, and shrinks, at a time
_GOOD = 8  # replies in a row after which a little more is tried; fewer where they come seldom
_SURE = 4  # times as many before that is tried again which was refused


@dataclass(slots=True)
class Throttle:
    """One endpoint.

    Attributes:
        most: calls in flight at once.
        until: nothing is sent before.
        gap: seconds from one call to the next, when one at a time is too fast.
        good: good replies since it was slowed down or let go faster.
        slowed: when it was slowed down; refusals of calls sent before are for the same reason.
        refused_most: calls in flight at once that were too many.
        refused_gap: the gap that was too short.
    """

    most: int = MOST_IN_FLIGHT
    until: float = 0.0
    gap: float = 0.0
    good: int = 0
    slowed: float = -math.inf
    refused_most: int = MOST_IN_FLIGHT + 1
    refused_gap: float = 0.0

    def refused(self, asked: float | None, sent: float, now: float, flying: int) -> None:
        """A 429 although the window has room: half as many at once, after the pause it asks for.

        Args:
            asked: seconds it asks to wait.
            sent: when the call was sent that was refused.
            now: when it was.
            flying: calls of the endpoint that were in flight with it.
        """
        pause = _UNTOLD_PAUSE if asked is None else max(asked, LEAST_PAUSE)
        self.until = max(self.until, now + min(pause, LONGEST_PAUSE))
        self.good = 0
        if sent < self.slowed:
            return
        self.slowed = now
        if self.gap:
            self.refused_gap = self.gap
            self.gap = min(self.gap * _WIDER, _LONGEST_GAP)
        elif self.most > 1:
            self.refused_most = min(self.most, max(2, flying))
            self.most = max(1, self.refused_most // 2)
        else:
            self.gap = min(max(_FIRST_GAP, 2 * (now - sent)), _LONGEST_GAP)

    def sent(self, now: float) -> None:
        """A call of it went."""
        if self.gap:
            self.until = max(self.until, now + self.gap)

    def accepted(self) -> None:
        """A good reply: after some of them, a little faster; more of them before what was refused is tried again."""
        self.good += 1
        enough = max(1, min(_GOOD, int(_GOOD / self.gap))) if self.gap else _GOOD
        gap, most = self.gap * _CLOSER, self.most + 1
        again = gap <= self.refused_gap if self.gap else most >= self.refused_most
        if self.good < enough * (_SURE if again else 1):
            return
        self.good = 0
        if again:  # it went well for long: what was refused once may be taken now
            self.refused_most, self.refused_gap = MOST_IN_FLIGHT + 1, 0.0
        if not self.gap:
            self.most = most
        else:
            self.gap = gap if gap > _FIRST_GAP / 2 else 0.0


class Throttles:
    """The endpoints that are slowed down, by method and path; all others go as the window lets them."""

    def __init__(self) -> None:
        self._all: dict[str, Throttle] = {}
        self._flying: Counter[str] = Counter()

    def pause(self, endpoint: str, now: float) -> float:
        """Seconds for which nothing is to be sent to this endpoint."""
        throttle = self._all.get(endpoint)
        return 0.0 if throttle is None else max(0.0, throttle.until - now)

    def hold(self, endpoint: str, now: float) -> bool:
        """Whether a call of this endpoint cannot go now, whatever the window has room for."""
        throttle = self._all.get(endpoint)
        return throttle is not None and (self._flying[endpoint] >= throttle.most or now < throttle.until)

    def most(self, endpoint: str, latency: float) -> float:
        """Calls a second that this endpoint takes, each of which takes so long; infinite where nothing is known."""
        throttle = self._all.get(endpoint)
        if throttle is None:
            return math.inf
        return throttle.most / max(latency, throttle.gap, 1e-9)

    def sent(self, endpoint: str, now: float) -> None:
        """A call of this endpoint went."""
        self._flying[endpoint] += 1
        if (throttle := self._all.get(endpoint)) is not None:
            throttle.sent(now)

    def ended(self, endpoint: str) -> None:
        """A call of this endpoint is in flight no more."""
        self._flying[endpoint] -= 1
        if self._flying[endpoint] <= 0:
            del self._flying[endpoint]

    def refused(self, endpoint: str, asked: float | None, sent: float, now: float) -> None:
        """A 429 although the window has room, to a call that is in flight no more."""
        self._all.setdefault(endpoint, Throttle()).refused(asked, sent, now, self._flying[endpoint] + 1)

    def accepted(self, endpoint: str) -> None:
        """A good reply; an endpoint that takes as many as any is forgotten."""
        if (throttle := self._all.get(endpoint)) is not None:
            throttle.accepted()
            if throttle.most >= MOST_IN_FLIGHT and not throttle.gap:
                del self._all[endpoint]

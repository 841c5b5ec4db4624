"""The rate limit: a fixed window per token, told by headers on every reply."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

LIMIT_KEY = "client.credentials.token.rate.per.minute"
LIMIT_NAMESPACE = "platform.api"


@dataclass(frozen=True, slots=True)
class Headroom:
    """What the window of one token looks like after a request.

    Attributes:
        allowed: requests the window has room for.
        count: requests counted in it.
        reset: seconds until it begins anew, rounded up.
        refused: whether this request found no room.
    """

    allowed: int
    count: int
    reset: int
    refused: bool

    def headers(self) -> dict[str, str]:
        """The three headers of the real API."""
        return {
            "inin-ratelimit-count": str(self.count),
            "inin-ratelimit-allowed": str(self.allowed),
            "inin-ratelimit-reset": str(self.reset),
        }

    @property
    def remaining(self) -> int:
        """Requests the window still has room for."""
        return self.allowed - self.count


class Limiter:
    """Counts requests per token: at most ``limit`` in ``window`` seconds, counted from the token's first request.

    A request that is refused does not count, so waiting for the reset always helps.

    Attributes:
        limit: requests in a window; may be changed while it counts.
        others: requests a second that another program makes with each token; may be changed, too.
    """

    def __init__(self, limit: int, window: float, clock: Callable[[], float]) -> None:
        if limit < 1 or window <= 0:
            msg = "a rate limit needs room for at least one request and a window longer than nothing"
            raise ValueError(msg)
        self.limit = limit
        self.window = window
        self._clock = clock
        self.others = 0.0
        self._windows: dict[str, tuple[float, float, float]] = {}

    def admit(self, key: str) -> Headroom:
        """Count one request of a token, if there is room."""
        now = self._clock()
        limit = self.limit
        began, count, last = self._windows.get(key, (now, 0.0, now))
        if now - began >= self.window:
            began, count, last = now, 0.0, now
        count = min(count + self.others * (now - last), limit)  # they are refused as well, once there is no room
        refused = count > limit - 1
        if not refused:
            count += 1
        self._windows[key] = (began, count, now)
        used = limit if refused else int(count)
        return Headroom(limit, used, max(1, math.ceil(began + self.window - now)), refused)

    def use_up(self, key: str, seconds: float) -> Headroom:
        """Leave a token no room until its window begins anew, so many seconds from now."""
        now = self._clock()
        self._windows[key] = (now + seconds - self.window, float(self.limit), now)
        return Headroom(self.limit, self.limit, max(1, math.ceil(seconds)), True)

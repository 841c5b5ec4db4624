"""The shared rate budget: one per token, for every export that uses it.

A first version. It learns the window from the live headers, never starts a call that the window cannot take, keeps the
reserve free, and pauses everyone on a 429 with an empty window but only one endpoint on a 429 with headroom left.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from genesys_export.paging.events import WaitReason
from genesys_export.paging.headers import Headroom, read_headroom, read_retry_after

_BLIND = 2  # calls in flight while no reply has told the limit yet
_UNTOLD_RESET = 60.0  # seconds a window lasts when a reply tells the limit but not the reset
_UNTOLD_PAUSE = 5.0  # seconds everyone pauses on a 429 that says nothing at all
_RECHECK = 0.05  # seconds until a caller asks again when only calls in flight stand in its way
_LONGEST_PAUSE = 900.0


@dataclass(frozen=True, slots=True)
class Turn:
    """Whether a call may go: at once (``seconds`` is 0, and a slot is taken), or after so many seconds."""

    seconds: float
    reason: WaitReason = "budget"
    detail: str = ""


class RateBudget:
    """Safe to use from threads and from coroutines: it never blocks and never sleeps.

    Args:
        reserve: share of the window that is left to the organisation's other integrations, 0 to below 1.
        clock: seconds, monotonic.
    """

    def __init__(self, *, reserve: float = 0.20, clock: Callable[[], float] = time.monotonic) -> None:
        self.reserve = reserve
        self._clock = clock
        self._lock = threading.Lock()
        self._allowed: int | None = None
        self._used = 0
        self._resets_at = 0.0
        self._in_flight = 0
        self._paused_until = 0.0
        self._endpoint_paused: dict[str, float] = {}

    @property
    def allowed(self) -> int | None:
        """Calls the window allows, once a reply has told."""
        return self._allowed

    @property
    def headroom(self) -> Headroom | None:
        """What is left of the window by the last replies and the calls in flight."""
        with self._lock:
            if self._allowed is None:
                return None
            self._roll(now := self._clock())
            left = max(0, self._allowed - self._used - self._in_flight)
            return Headroom(left, self._allowed, max(0.0, self._resets_at - now))

    def take(self, endpoint: str) -> Turn:
        """Take a slot for one call, or say how long to wait before asking again."""
        with self._lock:
            now = self._clock()
            self._roll(now)
            if now < self._paused_until:
                return Turn(self._paused_until - now, "rate limit", "the rate limit is used up")
            until = self._endpoint_paused.get(endpoint, 0.0)
            if now < until:
                return Turn(until - now, "rate limit", "this endpoint has a lower limit of its own")
            if self._allowed is None:
                if self._in_flight >= _BLIND:
                    return Turn(_RECHECK, "budget", "waiting for the first reply to tell the limit")
            else:
                mine = max(1, int(self._allowed * (1 - self.reserve)))
                if self._used + self._in_flight >= mine:
                    if self._used >= mine and self._resets_at > now:
                        kept = self._allowed - mine
                        return Turn(
                            self._resets_at - now,
                            "budget",
                            f"{self._used} of {self._allowed} calls used, {kept} kept for others",
                        )
                    return Turn(_RECHECK, "budget", "waiting for calls in flight")
            self._in_flight += 1
            return Turn(0.0)

    def settle(self, endpoint: str, status: int, headers: Mapping[str, str]) -> None:
        """A call that took a slot was answered: learn from it."""
        with self._lock:
            now = self._clock()
            self._in_flight -= 1
            self._roll(now)
            self._used += 1
            seen = read_headroom(headers)
            if seen is not None and seen.allowed is not None:
                self._learn(seen.allowed, seen.allowed - seen.remaining, seen.resets_in, now)
            if status == 429:  # noqa: PLR2004
                self._limited(endpoint, seen, read_retry_after(headers, time.time()), now)

    def release(self) -> None:
        """A call that took a slot ended without a reply; it may have been counted all the same."""
        with self._lock:
            self._in_flight -= 1
            self._used += 1

    def _learn(self, allowed: int, used: int, resets_in: float | None, now: float) -> None:
        self._allowed = allowed
        if resets_in is not None:
            resets_at = now + resets_in
            # Replies overtake each other and tell whole seconds: within one window the counts only rise and the
            # earliest end told is the nearest to the truth. An end a good deal later is a new window.
            if resets_at > self._resets_at + 1.5:
                self._resets_at, self._used = resets_at, used
            else:
                self._resets_at = min(self._resets_at, resets_at)
        elif self._resets_at <= now:
            self._resets_at = now + _UNTOLD_RESET
        self._used = max(self._used, used)

    def _limited(self, endpoint: str, seen: Headroom | None, asked: float | None, now: float) -> None:
        if seen is not None and seen.remaining > 0:
            pause = _UNTOLD_PAUSE if asked is None else asked
            self._endpoint_paused[endpoint] = now + min(pause, _LONGEST_PAUSE)
            return
        told = asked if asked is not None else seen.resets_in if seen is not None else None
        pause = _UNTOLD_PAUSE if told is None else told
        self._paused_until = max(self._paused_until, now + min(pause, _LONGEST_PAUSE))

    def _roll(self, now: float) -> None:
        """At the end of the window, begin a fresh one; its length is learned from the next reply."""
        if self._allowed is not None and self._resets_at and now >= self._resets_at:
            self._used, self._resets_at = 0, 0.0

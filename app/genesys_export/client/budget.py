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
_SLACK = 0.5  # seconds by which an end of the window must be later to be another window's


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
        self._began = 0.0  # a call that left before may have been counted in the window before
        self._resets_at = 0.0  # the window ends by then; 0 while no reply has told
        self._guessed = False  # whether that end is only a guess, from the length
        self._length = _UNTOLD_RESET
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

    def settle(self, endpoint: str, status: int, headers: Mapping[str, str], elapsed: float = 0.0) -> None:
        """A call that took a slot was answered, ``elapsed`` seconds after it was sent: learn from it."""
        with self._lock:
            now = self._clock()
            self._in_flight -= 1
            self._roll(now)
            self._used += 1
            seen = read_headroom(headers)
            if seen is not None and seen.allowed is not None:
                self._allowed = seen.allowed
                self._learn(seen.allowed - seen.remaining, seen.resets_in, now, elapsed)
            if status == 429:  # noqa: PLR2004
                self._limited(endpoint, seen, read_retry_after(headers, time.time()), now)

    def release(self) -> None:
        """A call that took a slot ended without a reply; it may have been counted all the same."""
        with self._lock:
            self._in_flight -= 1
            self._used += 1

    def _learn(self, used: int, resets_in: float | None, now: float, elapsed: float) -> None:
        """Take in what a reply told.

        Replies overtake each other, and a slow one is old when it comes: its end of the window lies up to ``elapsed``,
        and a second of rounding, too late; and its count may be that of the window before. Within one window the
        counts only rise, and the earliest end told is the nearest to the truth.
        """
        sure = now - elapsed >= self._began
        if resets_in is None:
            if self._resets_at <= now:
                self._resets_at = now + _UNTOLD_RESET
            if sure:
                self._used = max(self._used, used)
            return
        ends, ends_not_before = now + resets_in, now + resets_in - elapsed - 1
        self._length = max(resets_in, self._length if self._began else 0.0)
        if ends_not_before > (self._resets_at or self._began) + _SLACK and (self._resets_at or not sure):
            # Surely a later window than the one we know: the server's began before we thought.
            self._used = used if self._resets_at else max(self._used, used)
            self._began, self._resets_at = self._resets_at or self._began, ends
            self._guessed = False
        elif sure:
            self._resets_at = ends if self._guessed else min(self._resets_at or ends, ends)
            self._guessed = False
            self._used = max(self._used, used)
        elif not self._resets_at:
            self._resets_at, self._guessed = now + self._length, True
        self._began = self._began or now - elapsed

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
            self._used, self._began, self._resets_at = 0, self._resets_at, 0.0

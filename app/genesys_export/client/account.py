"""The account of one token: what the server has counted in this rate window, whose calls those were, when it ends.

Kept by the replies' headers where they tell, else by our own calls and the 429s. Not safe to use from threads by
itself: the budget has the lock.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from genesys_export.client.others import Others
from genesys_export.client.throttle import LEAST_PAUSE, LONGEST_PAUSE, UNTOLD_PAUSE
from genesys_export.client.window import UNTOLD_LENGTH, Window, begins_whole
from genesys_export.paging.headers import Headroom

_ASSUMED = 180  # calls a minute where replies tell no limit; the lowest that was ever seen


@dataclass(slots=True)
class Account:
    """Calls of one window; all times are of one monotonic clock, in seconds.

    Attributes:
        window: as the replies show it.
        others: what other programs use of it.
        in_flight: calls that were let through and have not ended.
        sent: calls let through in this window.
        unseen: when calls ended whose count no reply has told yet.
        began: when this window did; 0 for the first, of which nobody knows.
        paused_until: a 429 said that there is no room before.
        told: whether a reply has ever told the limit.
        spent: whether calls had to wait for the end of this window.
    """

    window: Window = field(default_factory=Window)
    others: Others = field(default_factory=Others)
    in_flight: int = 0
    sent: int = 0
    unseen: list[float] = field(default_factory=list)
    began: float = 0.0
    paused_until: float = 0.0
    told: bool = False
    spent: bool = False
    _strays: int = 0  # calls in flight when this window began
    _refused: float = -math.inf  # when a 429 came in it, where no reply tells the limit
    _most_left: int = 0  # the most calls a window was told to have left, where replies tell nothing else

    @property
    def taken(self) -> int:
        """Calls the server may have counted in this window, at most."""
        return self.window.used + len(self.unseen) + self.in_flight

    @property
    def ours(self) -> int:
        """Calls of this window that are this program's own, at most."""
        return self.sent + self._strays

    def headroom(self, now: float) -> Headroom | None:
        """What is left of the window by the last replies and the calls in flight."""
        allowed = self.window.allowed
        if allowed is None or not self.told:
            return None
        return Headroom(max(0, allowed - self.taken), allowed, max(0.0, self.window.latest - now))

    def went(self) -> None:
        """A call was let through."""
        self.in_flight += 1
        self.sent += 1

    def lost(self, now: float) -> None:
        """A call ended without a reply; it may have been counted all the same."""
        self.in_flight -= 1
        self.unseen.append(now)

    def replied(self, seen: Headroom | None, sent: float, now: float, *, refused: bool) -> bool:
        """A call that ended was answered; whether the reply tells that a fresh window has begun.

        Args:
            seen: what its headers told.
            sent: when it was sent.
            now: when the reply came.
            refused: whether it was a 429: a refusal tells nothing of others.
        """
        if seen is None:
            self._assume(sent, now)
            return False
        if seen.allowed is None:  # what is left of a window when one call of it is made is the least that it allows
            self._most_left = max(self._most_left, seen.remaining + (not refused))
            seen = Headroom(seen.remaining, self._most_left, seen.resets_in)
        assert seen.allowed is not None
        first, before = not self.told, self.window.latest
        if first:
            self.window, self.told = Window(), True
            self.others.begin()
        used = seen.allowed - seen.remaining
        learned = self.window.learn(used, seen.allowed, seen.resets_in, sent, now)
        if not learned:
            if learned is None:
                self.unseen.append(now)  # it may have been counted in this window all the same
            return False
        fresh = bool(before and self.window.latest > before + 1)
        if fresh:
            self._begin(now)
        self.unseen = [ended for ended in self.unseen if ended > sent]
        others = used - self.ours
        self.window.whole |= first and others <= 0 and begins_whole(seen.resets_in)
        if not refused:
            self.others.count(others)
            passed, rest = max(1.0, now - self.began), max(0.0, self.window.latest - now)
            if rest <= 3 * passed:
                self.others.foresee(rest / passed, seen.remaining)
        return fresh

    def full(self, seen: Headroom | None, asked: float | None, sent: float, now: float) -> None:
        """A 429 to a call sent at ``sent`` said that the window has no room, and perhaps for how long."""
        told = asked if asked is not None else seen.resets_in if seen is not None else None
        pause = UNTOLD_PAUSE if told is None else min(max(told, LEAST_PAUSE), LONGEST_PAUSE)
        self.paused_until = max(self.paused_until, now + pause)
        if self.told:
            self.window.refused(now, pause)
        elif self.window.allowed is not None and sent >= self._refused:  # those in flight at once are refused together
            # So early in a window, it tells more of who else calls, or of when the window begins, than of the limit.
            early = self.window.used < self.window.allowed // 4
            least = self.window.allowed // 2 if early else int(self.window.used * 0.8)
            self.window.allowed = max(1, min(self.window.allowed, least))
            self._refused = now

    def roll(self, now: float) -> bool:
        """At the end of the window begin a fresh one, whose end is learned from the next reply; whether it was."""
        window = self.window
        if not window.over(now):
            if not window.latest and self.unseen:  # no reply in sight that could tell whether they counted
                self.unseen = [ended for ended in self.unseen if ended > now - window.length]
            return False
        if self.spent and window.allowed and not (self.told or self._refused > -math.inf):
            window.allowed += max(1, window.allowed // 4)  # all that we might take was taken without a 429
        self._refused = -math.inf
        window.roll()
        self._begin(now)
        return True

    def _assume(self, sent: float, now: float) -> None:
        """Replies that tell no limit: count ourselves, by a limit that 429s correct."""
        if self.told:
            self.unseen.append(now)
            return
        if self.window.allowed is None:
            self.window.allowed = _ASSUMED
        if not self.window.latest:
            self.window.least = self.window.latest = sent + UNTOLD_LENGTH
        self.window.used += 1

    def _begin(self, now: float) -> None:
        # A call without a reply may be counted in the window that begins, as one whose reply is still to come.
        self.spent = False
        self.sent, self._strays, self.began = 0, self.in_flight + len(self.unseen), now
        self.unseen.clear()
        self.others.roll()

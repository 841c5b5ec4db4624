"""The shared rate budget: one per token, for every export that uses it.

It learns the window from the live headers, starts no call that the window cannot take, spends what is ours as soon as
a window begins, keeps the reserve free, gives way to other programs that use the same client, and deals the turns out
fairly: whoever was served least is next. A 429 with an empty window pauses everyone, one with headroom
left slows its endpoint only.
"""

from __future__ import annotations

import itertools
import threading
import time
import weakref
from collections.abc import Callable, Mapping

from genesys_export.client.account import Account
from genesys_export.client.line import Line
from genesys_export.client.looks import LEAST, LOOKS, Looks
from genesys_export.client.others import NOTEWORTHY
from genesys_export.client.outlook import Outlook
from genesys_export.client.throttle import MOST_IN_FLIGHT, UNTOLD_PAUSE, Throttles
from genesys_export.client.turns import Claim, Ticket, Turn
from genesys_export.paging.events import OtherPrograms
from genesys_export.paging.headers import Headroom, read_headroom, read_retry_after

_BLIND = 2  # calls in flight while no reply has told the limit yet
_NEW = 0.05  # weight of a reply in how long one takes of late
_TOO_MANY = 429
_GO = Turn(0.0)


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
        self._account = Account()
        self._numbers = itertools.count()
        self._throttles = Throttles()
        self._line = Line(self._throttles, self._spent)
        self._own = Claim(reserve)
        self._sent_ever = 0
        self._tight, self._held, self._held_since = False, 0.0, 0.0
        self._claims: weakref.WeakSet[Claim] = weakref.WeakSet()
        self._latency, self._replies = 0.0, 0
        self._looks = Looks(self._account)

    def claim(self, reserve: float | None = None) -> Claim:
        """A share of its own for one export."""
        claim = Claim(self.reserve if reserve is None else reserve)
        self._claims.add(claim)
        return claim

    def rivals(self, claim: Claim) -> list[Claim]:
        """The other shares, of which those that want nothing more, or have asked for nothing yet, are left out."""
        with self._lock:
            others = [other for other in self._claims if other is not claim and other.wanted != 0]
        return [other for other in others if other.sent or other.wanted]

    @property
    def now(self) -> float:
        """The moment, on the clock that waits are reckoned by."""
        return self._clock()

    @property
    def sent(self) -> int:
        """Calls that were let through."""
        return self._sent_ever

    @property
    def in_flight(self) -> int:
        """Calls that were let through and have not ended."""
        return self._account.in_flight

    @property
    def held(self) -> float:
        """Seconds, all in all, in which calls waited for the rate window, and not for others that were in flight."""
        with self._lock:
            return self._held + (self._clock() - self._held_since if self._held_since else 0.0)

    def in_line(self, claim: Claim | None = None) -> int:
        """Calls that wait for their turn: of one share, or of all."""
        with self._lock:
            return len(self._line) if claim is None else self._line.of(claim)

    @property
    def latency(self) -> float:
        """Seconds that a call takes, of late."""
        return self._latency

    def ticket(self, claim: Claim | None = None) -> Ticket:
        """A place in line for one call; give it back with :meth:`leave`, whatever becomes of the call."""
        return Ticket(claim or self._own, next(self._numbers))

    def leave(self, ticket: Ticket) -> None:
        """The call went, or will not."""
        with self._lock:
            if self._line.leave(ticket):
                if not len(self._line):
                    self._hold(self._clock(), False)
                self._call_next()

    @property
    def allowed(self) -> int | None:
        """Calls the window allows, once a reply has told."""
        return self._account.window.allowed if self._account.told else None

    @property
    def headroom(self) -> Headroom | None:
        """What is left of the window by the last replies and the calls in flight."""
        with self._lock:
            self._roll(now := self._clock())
            return self._account.headroom(now)

    def take(self, endpoint: str, ticket: Ticket | None = None) -> Turn:
        """Take a slot for one call, or say how long to wait before asking again; with a ticket, keeping one's place."""
        with self._lock:
            now = self._clock()
            self._roll(now)
            claim = self._own if ticket is None else ticket.claim
            if ticket is None:
                self._own.reserve = self.reserve
            if ticket not in self._line:
                claim.served = self._line.level(claim)
            self._tight = False
            turn = self._blocked(endpoint, claim, ticket, now)
            self._hold(now, self._tight)
            if turn is None:
                self._let_through(endpoint, claim, now)
                self._line.leave(ticket)
                return _GO
            if ticket is not None:
                self._line.join(ticket, endpoint)
            return turn

    def settle(
        self, endpoint: str, status: int, headers: Mapping[str, str], elapsed: float = 0.0
    ) -> OtherPrograms | None:
        """A call that took a slot was answered, ``elapsed`` seconds after it was sent: learn from it.

        Returns:
            A word about other programs that use the same client, when there is news of them: also that they are gone.
        """
        with self._lock:
            now = self._clock()
            account, refused, seen = self._account, status == _TOO_MANY, read_headroom(headers)
            account.in_flight -= 1
            self._throttles.ended(endpoint)
            self._roll(now)
            self._replies += 1
            self._latency += max(_NEW, 1 / self._replies) * (elapsed - self._latency)
            if account.replied(seen, now - elapsed, now, refused=refused):
                self._looks.forget()
            if not refused:
                self._throttles.accepted(endpoint)
            else:
                asked = read_retry_after(headers, time.time())
                if seen is not None and seen.remaining > 0:
                    self._throttles.refused(endpoint, asked, now - elapsed, now)
                else:
                    account.full(seen, asked, now - elapsed, now)
            self._call_next()
            return account.others.news(account.window.allowed or 0)

    def release(self, endpoint: str = "") -> None:
        """A call that took a slot ended without a reply; it may have been counted all the same."""
        with self._lock:
            self._throttles.ended(endpoint)
            self._account.lost(self._clock())
            self._call_next()

    def outlook(self, claim: Claim | None = None) -> Outlook:
        """The rate windows to come, as one share sees them: its reserve is left out of them, and what others use."""
        with self._lock:
            self._roll(now := self._clock())
            account, window, claim = self._account, self._account.window, claim or self._own
            pause = max(0.0, account.paused_until - now, self._throttles.pause(claim.endpoint, now))
            most = self._throttles.most(claim.endpoint, self._latency)
            if window.allowed is None:
                return Outlook(pause=pause, flying=account.in_flight, latency=self._latency, most=most)
            passed, rest = max(1.0, now - account.began), max(0.0, window.latest - now)
            theirs = min(account.others.ahead(rest / passed), window.allowed // 2)
            usual = max(1, min(self._without_reserve(claim), window.allowed - theirs))
            counted = account.sent + account.others.calls + account.others.before  # ours once each, unlike those taken
            room = max(0, min(self._mine(claim, now) if window.latest else usual, usual) - max(counted, window.used))
            ends = (window.expected or account.began + window.period) - now
            kept, flying = window.allowed - self._without_reserve(claim), account.in_flight
            ends = max(0.0, ends, pause)
            return Outlook(room, usual, ends, window.period, pause, kept, flying, self._latency, most)

    def level(self, claim: Claim) -> int:
        """How far a share is served: whose next call is not in line yet, it is put on a level with the others then."""
        with self._lock:
            return claim.served if self._line.of(claim) else self._line.level(claim)

    def _blocked(self, endpoint: str, claim: Claim, ticket: Ticket | None, now: float) -> Turn | None:
        account = self._account
        if now < account.paused_until:
            self._tight = True
            return Turn(account.paused_until - now, "rate limit", "the rate limit is used up")
        if (pause := self._throttles.pause(endpoint, now)) > 0:
            return Turn(pause, "rate limit", "this endpoint has a lower limit of its own")
        if self._throttles.hold(endpoint, now):
            return Turn(UNTOLD_PAUSE)
        room, window = MOST_IN_FLIGHT - account.in_flight, account.window
        if window.allowed is None:
            room = _BLIND - account.in_flight
        else:
            mine = self._mine(claim, now)
            left = mine - account.taken
            self._tight = left < room  # not for long, if it is told that this one may go
            ends = window.latest or (account.unseen[0] + window.length if account.unseen else now)
            if left <= 0 and window.used + len(account.unseen) >= mine and ends > now:
                used = min(window.allowed, window.used + len(account.unseen))  # as many as may be counted
                account.spent = True
                detail = f"{used} of {window.allowed} calls used, {window.allowed - used} kept for others"
                if (more := self._looks.more(now, mine)) != 0:
                    return Turn(max(ends - now if more is None else more, LEAST), "budget", detail)
                left = 1
            elif account.told and 0 < left <= min(LOOKS, mine // 4):
                waiting = len(self._line) + (ticket is not None and ticket not in self._line)
                # Replies that are there but not yet taken count as wanted still, hence the allowance.
                enough = claim.wanted is not None and claim.wanted - account.in_flight - LOOKS <= left
                # Of sixteen replies that came at once more than these may not be taken yet; what is sent is known.
                enough |= claim.whole is not None and claim.whole - claim.sent <= left
                if not enough and (look := self._looks.wait(now, waiting, left, self._latency)) is not None:
                    return look
            room = min(room, left)
            if account.told and window.assumed and not window.latest:
                room = min(room, 1 - account.in_flight)  # one call tells whether the old window has ended at all
        ahead = self._line.ahead(claim, ticket, now)
        self._tight &= room <= ahead
        return Turn(UNTOLD_PAUSE) if room <= ahead else None

    def _spent(self, claim: Claim, now: float) -> bool:
        """Whether a share may use no more of this window, though others with a smaller reserve may."""
        return self._account.window.allowed is not None and self._mine(claim, now) <= self._account.taken

    def _mine(self, claim: Claim, now: float) -> int:
        """Calls of the window that may be used in all: without the reserve, or what others are about to use."""
        account, others = self._account, self._account.others
        allowed = account.window.allowed or 0
        spent, rest = max(1.0, now - account.began), max(0.0, account.window.latest - now)
        # In the last quarter of a window what they have not come for is given out bit by bit.
        theirs = min(1.0, 4 * rest / account.window.period) if account.window.latest else 1.0
        theirs *= min(others.usual, allowed // 2) - others.calls
        kept = max(allowed - self._without_reserve(claim), int(theirs))
        # A moment tells less of how many they will be than the window before did.
        if others.calls >= NOTEWORTHY and (not others.usual or rest < 3 * spent):
            kept = max(kept, int(others.calls / spent * rest))
        return max(1, allowed - kept)

    def _hold(self, now: float, held: bool) -> None:
        """Sum up the time in which the window holds calls back."""
        if held and not self._held_since:
            self._held_since = now
        elif not held and self._held_since:
            self._held += now - self._held_since
            self._held_since = 0.0

    def _without_reserve(self, claim: Claim) -> int:
        """Calls of a window that are left once the reserve is taken away."""
        return max(1, int((self._account.window.allowed or 0) * (1 - claim.reserve)))

    def _let_through(self, endpoint: str, claim: Claim, now: float) -> None:
        self._line.served(claim)
        claim.endpoint = endpoint
        self._throttles.sent(endpoint, now)
        self._looks.went()
        self._account.went()
        self._sent_ever += 1

    def _call_next(self) -> None:
        self._line.call_next(max(1, MOST_IN_FLIGHT - self._account.in_flight), self._clock())

    def _roll(self, now: float) -> None:
        if self._account.roll(now):
            self._looks.forget()
            self._call_next()

"""Calls that are kept back for what their replies tell: when the window ends, and what other programs use of it.

Not safe to use from threads by itself: the budget has the lock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from genesys_export.client.others import NOTEWORTHY
from genesys_export.client.throttle import UNTOLD_PAUSE
from genesys_export.client.turns import Turn

if TYPE_CHECKING:
    from genesys_export.client.account import Account

LOOKS = 3
"""Calls kept back, while others wait anyway, to find out more exactly when the window ends."""
LEAST = 0.001
"""Seconds; a shorter wait may be lost in rounding, and would then never end."""


class Looks:
    """The last calls of each window.

    Args:
        account: of the token.
    """

    def __init__(self, account: Account) -> None:
        self._account = account
        self._at: float | None = None
        self._left = 0  # calls that the window still took when that was set
        self._offered = self._extra = False  # one call more than ours may go, has gone, in this window

    def forget(self) -> None:
        """A window began."""
        self._at, self._offered, self._extra = None, False, False

    def went(self) -> None:
        """A call went: the next look is for a moment of its own."""
        self._at, self._offered, self._extra = None, False, self._extra or self._offered

    def wait(self, now: float, waiting: int, left: int, latency: float) -> Turn | None:
        """Keep the window's last calls back, so that their replies tell its end more exactly; ``None``: let one go.

        Those who wait would have to wait for the next window anyway, and a call that is held back begins it sooner. The
        very last goes when a quarter of the window is over: what that takes is spent in its first seconds, and no other
        reply would tell what other programs use of the rest.

        Args:
            now: the moment.
            waiting: calls in line.
            left: calls that the window still takes.
            latency: seconds a call takes.
        """
        account = self._account
        if self._at is not None and (waiting <= left or left > self._left):
            self._at = None  # it was for others, who have gone, or keep more of the window free
        if self._at is None:
            if account.window.least - now < 1 + 3 * latency:
                return None  # no time is left to wait in
            if account.in_flight and account.in_flight + waiting > left:
                return Turn(UNTOLD_PAUSE)  # what is on its way may tell enough, and whether more is wanted
            if waiting > left:
                self._left = left
                self._at = account.window.next_look(now, latency) if left > 1 else account.window.well_on(latency)
        if self._at is None or now >= self._at:
            return None  # and so for everyone until one goes: whoever asks first may not be whose turn it is
        used = f"{account.window.used} of {account.window.allowed} calls used"
        detail = f"{used}, the last {left} kept back for a moment to find out when the window ends"
        if left == 1:
            detail = f"{used}, the last one kept back for a while to see what other programs use"
        return Turn(max(self._at - now, LEAST), "budget", detail)

    def more(self, now: float, mine: int) -> float | None:
        """Where others took of what was ours: seconds until one call more may go, to tell what they use in all.

        Args:
            now: the moment.
            mine: calls of the window that may be used in all.
        """
        account = self._account
        others = account.others.usual or account.others.calls >= NOTEWORTHY
        took = account.told and others and account.ours < mine
        if not took or self._extra or account.in_flight or account.taken >= (account.window.allowed or 0):
            return None
        wait = max(0.0, account.window.well_on() - now)
        self._offered = not wait
        return wait

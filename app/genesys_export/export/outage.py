"""Trouble that passes by itself, and how long it is waited out: no network, a service that is down, a full disk."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from genesys_export.errors import (
    ExportError,
    KeyringLocked,
    NoRoom,
    NoRoomForOutput,
    RetryLimitReached,
    SignInExpired,
    SignInRefused,
    TransportError,
    WaitTooLong,
)
from genesys_export.paging import Waiting, WaitReason

if TYPE_CHECKING:
    from genesys_export.export.flight import FlightLog
    from genesys_export.export.sitting import Sitting

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0
_GROWTH = 2.0
_LASTING_PHASES = frozenset({"tls", "certificate", "redirect", "proxy"})
_OURS = frozenset({"keyring", "disk"})
_REASONS: tuple[tuple[type[ExportError], WaitReason], ...] = (
    (NoRoom, "disk"),
    (NoRoomForOutput, "disk"),
    (KeyringLocked, "keyring"),
    (SignInExpired, "sign-in"),
    (SignInRefused, "sign-in"),
    (TransportError, "network"),
    (RetryLimitReached, "fault"),
    (WaitTooLong, "rate limit"),
)


def outage_of(error: ExportError) -> WaitReason | None:
    """Why an error may pass by itself; ``None`` when it will not."""
    if isinstance(error, TransportError) and error.phase in _LASTING_PHASES:
        return None
    if isinstance(error, RetryLimitReached) and isinstance(error.__cause__, TransportError):
        return "network"
    return next((reason for kind, reason in _REASONS if isinstance(error, kind)), None)


class Outage:
    """Counts how long nothing has worked, and says how long to pause before the next try; shared by all parts.

    Args:
        patience: seconds after which it is no longer waited out.
        clock: seconds, monotonic; the computer's unless given.
    """

    def __init__(self, patience: float, clock: Callable[[], float] | None = None) -> None:
        self._patience = patience
        self._clock = clock or time.monotonic
        self._since: float | None = None
        self._pause = FIRST_PAUSE
        self._until = 0.0

    @property
    def on(self) -> bool:
        """Whether the last try failed."""
        return self._since is not None

    def pause(self) -> float | None:
        """Seconds until the next try; ``None`` when patience has run out.

        What fails while others pause already joins them: sixteen parts have one outage, not sixteen.
        """
        now = self._clock()
        if self._since is None:
            self._since, self._pause = now, FIRST_PAUSE
        elif now < self._until:
            return self._until - now
        left = self._patience - (now - self._since)
        if left <= 0:
            return None
        pause = min(self._pause, left)
        self._pause = min(self._pause * _GROWTH, LONGEST_PAUSE)
        self._until = now + pause
        return pause

    def over(self) -> None:
        """Something worked again."""
        self._since = None


async def sit_out(error: ExportError, outage: Outage, sitting: Sitting, flight: FlightLog | None = None) -> bool:
    """Wait for trouble to pass, once something has worked; false when it will not, or has lasted too long.

    An address that never answered is more likely a mistake than an outage, and is told at once; a locked keyring and a
    full disk are what they are from the start.

    Raises:
        Paused: the user asked to stop.
    """
    reason = outage_of(error)
    if reason is None or (not sitting.progress.pages and reason not in _OURS):
        return False
    pause = outage.pause()
    if pause is None:
        return False
    if reason == "disk":
        await sitting.in_worker(sitting.early.stop)  # what is written may be on the same disk, and can be written later
    sitting.tell(Waiting(pause, reason, error.what.rstrip(".")))
    await (flight or sitting).sleep(pause)
    return True

"""Trouble that passes by itself, and how long it is waited out: no network, a service that is down, a full disk."""

from __future__ import annotations

import time
from collections.abc import Callable

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
from genesys_export.paging import WaitReason

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0
_GROWTH = 2.0
_LASTING_PHASES = frozenset({"tls", "certificate", "redirect", "proxy"})
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
    """Counts how long nothing has worked, and says how long to pause before the next try.

    Args:
        patience: seconds after which it is no longer waited out.
        clock: seconds, monotonic.
    """

    def __init__(self, patience: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._patience = patience
        self._clock = clock
        self._since: float | None = None
        self._pause = FIRST_PAUSE

    @property
    def on(self) -> bool:
        """Whether the last try failed."""
        return self._since is not None

    def pause(self) -> float | None:
        """Seconds until the next try; ``None`` when patience has run out."""
        if self._since is None:
            self._since, self._pause = self._clock(), FIRST_PAUSE
        left = self._patience - (self._clock() - self._since)
        if left <= 0:
            return None
        pause = min(self._pause, left)
        self._pause = min(self._pause * _GROWTH, LONGEST_PAUSE)
        return pause

    def over(self) -> None:
        """Something worked again."""
        self._since = None

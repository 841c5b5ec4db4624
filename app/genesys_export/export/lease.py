"""Who works on a job: written into its file, so that others see it where a lock cannot be relied on.

On one computer an operating-system lock beside the file decides; it goes with its process, however that ends. A folder
shared over the network may know no such locks: there the lease does. Whoever works on the job renews it; one that was
not renewed for a while is taken over, and its former holder is stopped at its next step.
"""

from __future__ import annotations

import os
import platform
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

BEAT = 15.0
"""Seconds between two renewals."""
LASTS = 60.0
"""Seconds after the last renewal that a lease of another computer counts."""


@dataclass(frozen=True, slots=True)
class Lease:
    """One holder.

    Attributes:
        token: tells this holder from every other.
        host: the computer's name.
        pid: of the process.
        renewed: when it was last renewed, seconds since the epoch.
    """

    token: str
    host: str
    pid: int
    renewed: float

    @classmethod
    def mine(cls, clock: Callable[[], float] = time.time) -> Lease:
        """A new one for this process."""
        return cls(secrets.token_hex(8), platform.node(), os.getpid(), clock())

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Lease:
        """As the job file keeps it."""
        return cls(str(row["token"]), str(row["host"]), int(row["pid"]), float(row["renewed"]))

    def holds_against(self, other: Lease) -> bool:
        """Whether ``other`` has to leave the job to this one.

        On the same computer it need not: there the lock has decided already. Nor when the renewal lies in the future,
        which a wrong clock or a damaged file may claim.
        """
        return self.host != other.host and abs(other.renewed - self.renewed) < LASTS

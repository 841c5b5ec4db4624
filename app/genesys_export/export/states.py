"""The states an export can be in."""

from __future__ import annotations

from enum import StrEnum


class JobState(StrEnum):
    """One word for what an export is doing; the job file holds it, both faces show it."""

    QUEUED = "queued"
    RUNNING = "running"
    WAITING = "waiting"
    PAUSING = "pausing"
    PAUSED = "paused"
    FINISHING = "finishing"
    DONE = "done"
    FAILED = "failed"
    INTERRUPTED = "interrupted"
    CANCELLED = "cancelled"

    @property
    def active(self) -> bool:
        """Whether a program is working on it."""
        return self in _ACTIVE

    @property
    def resumable(self) -> bool:
        """Whether it can go on from where it stopped."""
        return not self.active and self is not JobState.DONE


_ACTIVE = frozenset({JobState.RUNNING, JobState.WAITING, JobState.PAUSING, JobState.FINISHING})

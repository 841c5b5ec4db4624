"""Queries that run at the server: submitted, polled, then read. Every service has its own words for their states.

A job moves on with each poll, not with time, so that a test sees every state whatever the clock does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

from genesys_export.demo.collection import Collection
from genesys_export.demo.faults import Due
from genesys_export.demo.refusals import Refused, not_found
from genesys_export.demo.seeding import Stream

LIFETIME = timedelta(days=1)
"""How long a job and its results are kept."""


class Stage(Enum):
    """Where a job is."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


_FATES = {"job-fails": Stage.FAILED, "job-expires": Stage.EXPIRED, "job-cancelled": Stage.CANCELLED}
FAILURE = "The query could not be completed; submit it again"
"""What a failed job says."""


@dataclass(slots=True)
class Job:
    """One query at the server.

    Attributes:
        id: what the client knows it by.
        rows: its results, settled when it was submitted.
        at: when it was submitted.
        since: the second of the organisation's clock it was submitted at.
        fate: how it ends.
        asked: the body it was submitted with.
        available: up to when its data go, where that is told.
        polls: how often it was asked about.
    """

    id: str
    rows: Collection
    at: datetime
    since: float
    fate: Stage
    asked: dict[str, Any] = field(default_factory=dict)
    available: datetime | None = None
    polls: int = 0


class Jobs:
    """The jobs of one organisation, by kind.

    Attributes:
        queued_polls: how many polls find a new job waiting.
        running_polls: how many polls find it at work after that.
    """

    def __init__(self, seed: int, clock: Callable[[], float], now: Callable[[], datetime]) -> None:
        self.queued_polls = 1
        self.running_polls = 1
        self._clock = clock
        self._now = now
        self._ids = Stream(seed, "job")
        self._count = 0
        self._kept: dict[tuple[str, str], Job] = {}

    def submit(
        self, kind: str, rows: Collection, asked: dict[str, Any], due: Due, available: datetime | None = None
    ) -> Job:
        """Take a job on; one that the fault ``job-lost`` strikes is forgotten at once."""
        fate = next((stage for name, stage in _FATES.items() if name in due), Stage.DONE)
        ident = self._ids.uuid(self._count)
        job = Job(ident, rows, self._now(), self._clock(), fate, asked, available)
        self._count += 1
        if "job-lost" not in due:
            self._kept[kind, ident] = job
        return job

    def find(self, kind: str, ident: str, due: Due) -> Job:
        """A job that was submitted.

        Raises:
            Refused: 404, there is none, or the fault ``job-lost`` struck.
        """
        if "job-lost" in due:
            self._kept.pop((kind, ident), None)
        job = self._kept.get((kind, ident))
        if job is None:
            raise not_found(f"job {ident}")
        return job

    def poll(self, job: Job, *, alone: float | None = None) -> Stage:
        """Count one poll and tell the stage it finds."""
        job.polls += 1
        return self.stage(job, alone=alone)

    def stage(self, job: Job, *, alone: float | None = None) -> Stage:
        """Where a job is, without moving it on; ``alone`` are the seconds it needs when nobody polls."""
        age = self._clock() - job.since
        if age >= LIFETIME.total_seconds():
            return Stage.EXPIRED
        if alone is not None and age >= alone:
            return job.fate
        if job.polls <= self.queued_polls:
            return Stage.QUEUED
        return Stage.RUNNING if job.polls <= self.queued_polls + self.running_polls else job.fate

    def finished(self, job: Job, *, alone: float | None = None) -> Job:
        """The job, if it has results to give.

        Raises:
            Refused: 400, it has none, or none yet.
        """
        stage = self.stage(job, alone=alone)
        if stage is not Stage.DONE:
            raise Refused(400, "bad.request", f"There are no results: the query {job.id} is {stage.value}")
        return job

    def pending(self, kind: str, *, alone: float) -> Job | None:
        """A job of this kind that has not come to its end."""
        waiting = (Stage.QUEUED, Stage.RUNNING)
        found = (job for (which, _), job in self._kept.items() if which == kind)
        return next((job for job in found if self.stage(job, alone=alone) in waiting), None)

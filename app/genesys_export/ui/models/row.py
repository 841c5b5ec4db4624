"""One export as the list shows it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from genesys_export.export import JobState
from genesys_export.ui import text

if TYPE_CHECKING:
    from genesys_export.export import JobSummary, Progress


@dataclass(slots=True)
class ExportRow:
    """One export as the list shows it."""

    id: str
    name: str
    endpoint: str
    connection: str
    connection_name: str
    state: JobState
    records: int
    total: int | None
    pages: int
    created: datetime
    out: Path
    problem: str = ""
    size: int = 0
    requests: int = 0
    retries: int = 0
    seconds: float = 0.0
    rate: float = 0.0
    wait_left: float | None = None
    foreign: bool = False
    """Whether another program works on it."""

    @classmethod
    def from_summary(cls, summary: JobSummary, ours: Collection[str] = ()) -> ExportRow:
        """A row for a job as the store knows it; ``ours`` are the jobs that this program works on."""
        row = cls(
            summary.id, summary.name, summary.endpoint, summary.connection, summary.connection_name, summary.state,
            summary.records, summary.total, summary.pages, summary.created, summary.out, summary.problem, summary.size,
            summary.requests, summary.retries, summary.seconds,
        )  # fmt: skip
        row.foreign = row.state.active and row.id not in ours
        return row

    def take(self, progress: Progress) -> None:
        """Follow a running export."""
        self.state, self.records, self.total = progress.state, progress.records, progress.total
        self.pages, self.rate = progress.pages, progress.records_per_s
        self.wait_left = progress.wait.remaining() if progress.wait else None

    @property
    def fraction(self) -> float | None:
        """How far it is, where the API gives a total; never more than all of it."""
        if self.state is JobState.DONE:
            return 1.0
        return min(self.records / self.total, 1.0) if self.total else None

    @property
    def damaged(self) -> bool:
        """Whether its job file cannot be read: there is nothing left to do but to remove it."""
        return self.state is JobState.FAILED and not self.endpoint

    @property
    def pausable(self) -> bool:
        """Whether it can be paused from here."""
        return not self.foreign and self.state in {JobState.RUNNING, JobState.WAITING}

    @property
    def resumable(self) -> bool:
        """Whether it can go on from here."""
        return self.state.resumable and not self.damaged

    def spoken(self) -> str:
        """The row in words, for a screen reader."""
        state = text.state_word(self.state, self.wait_left, foreign=self.foreign, damaged=self.damaged)
        return text.tr("{0}, {1}, {2} records, page {3}").format(
            self.name, state, text.number(self.records), text.number(self.pages)
        )

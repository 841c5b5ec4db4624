"""One export as the list shows it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from genesys_export.export import DEMO, JobState
from genesys_export.ui import text
from genesys_export.ui.saying import said
from genesys_export.ui.titles import shown

if TYPE_CHECKING:
    from genesys_export.export import JobSummary, Progress

_LAST = re.compile(r"[\\/]")


@dataclass(slots=True)
class ExportRow:
    """One export as the list shows it."""

    id: str
    title: str
    """What its endpoint is called in the catalogue: English."""
    endpoint: str
    connection: str
    connection_name: str
    state: JobState
    records: int
    total: int | None
    pages: int
    created: datetime
    destination: str
    problem: str = ""
    size: int = 0
    requests: int = 0
    retries: int = 0
    seconds: float = 0.0
    duplicates: int = 0
    rate_limited: int = 0
    waited: float = 0.0
    rate: float = 0.0
    wait_left: float | None = None
    left: str = ""
    """How long it still takes, in words; empty when that is not known."""
    reckoned: float = 0.0
    """How far a running one is by its calls: those that brought a page, of all that it will take."""
    parts: int = 1
    parts_done: int = 0
    unit: str = ""
    """What its parts are called; empty when that is not known."""
    listings: int = 0
    """How many of its parts only list the others."""
    warned: bool = False
    """Whether something is to be read with its result."""
    foreign: bool = False
    """Whether another program works on it."""
    from_file: str = ""
    """Name of the file it is looked at from; empty for one of this user's."""
    also: tuple[str, ...] = ()
    """Further files of the same records."""
    place: int = 0
    """Its place in the line of those that wait for others to end; 0 if it does not."""
    called: str = field(default="", compare=False, repr=False)
    """Its name once somebody has looked at it: ten thousand rows are filtered with each key."""

    @classmethod
    def from_summary(cls, summary: JobSummary, ours: Collection[str] = ()) -> ExportRow:
        """A row for a job as the store knows it; ``ours`` are the jobs that this program works on."""
        row = cls(
            summary.id, summary.name, summary.endpoint, summary.connection, summary.connection_name, summary.state,
            summary.records, summary.total, summary.pages, summary.created, summary.destination, summary.problem,
            summary.size, summary.requests, summary.retries, summary.seconds,
        )  # fmt: skip
        row.foreign = row.state.active and row.id not in ours
        row.parts, row.parts_done, row.warned = summary.parts, summary.parts_done, summary.warnings > 0
        row.from_file, row.also, row.listings = summary.from_file, summary.also, summary.listings
        row.duplicates, row.rate_limited, row.waited = summary.duplicates, summary.rate_limited, summary.waited
        return row

    @property
    def name(self) -> str:
        """What it is called in the language of the window."""
        if not self.called:
            self.called = shown(self.title)
        return self.called

    @property
    def trouble(self) -> str:
        """Its problem in the language of the window."""
        return said(self.problem)

    def take(self, progress: Progress) -> None:
        """Follow a running export."""
        self.state, self.records, self.total = progress.state, progress.records, progress.total
        self.pages, self.rate = progress.pages, progress.records_per_s
        self.parts, self.parts_done = progress.parts, progress.parts_done
        calls = progress.estimate.calls
        self.reckoned = 0.0 if calls is None or not progress.pages else progress.pages / (progress.pages + calls)
        self.left = text.time_left(progress.estimate) if progress.state.active else ""
        self.wait_left = progress.wait.remaining() if progress.wait else None

    @property
    def out(self) -> Path:
        """The file it writes."""
        return Path(self.destination)

    @property
    def file_name(self) -> str:
        """The name of that file, which tells exports of one endpoint apart; also where it was another system's."""
        return _LAST.split(self.destination)[-1] if self.from_file else self.out.name

    @property
    def fraction(self) -> float | None:
        """How far it is, where the API gives a total, or by its parts and calls; never more than all of it."""
        if self.state is JobState.DONE:
            return 1.0
        if self.total:
            return min(self.records / self.total, 1.0)
        if not self.in_parts:
            return None
        parts = max(0, self.parts_done - self.listings) / (self.parts - self.listings)
        return max(parts, self.reckoned)  # sixteen slices are read side by side before the first of them is done

    @property
    def in_parts(self) -> bool:
        """Whether it is read part by part."""
        return self.parts > 1

    @property
    def parts_words(self) -> str:
        """``12 of 340 queues``."""
        return text.parts_done(self.parts_done, self.parts, self.unit, self.listings)

    @property
    def damaged(self) -> bool:
        """Whether its job file cannot be read: there is nothing left to do but to remove it."""
        return self.state is JobState.FAILED and not self.endpoint

    @property
    def standing(self) -> JobState:
        """The state that it is counted by: one that waits in line is queued, also where it was paused before."""
        return JobState.QUEUED if self.place and self.state is not JobState.RUNNING else self.state

    @property
    def pausable(self) -> bool:
        """Whether it can be paused from here."""
        return not self.foreign and (self.place > 0 or self.state in {JobState.RUNNING, JobState.WAITING})

    @property
    def resumable(self) -> bool:
        """Whether it can go on from here."""
        return self.state.resumable and not self.damaged and not self.place and not self.from_file

    @property
    def stoppable(self) -> bool:
        """Whether it can be stopped for good from here."""
        return not self.foreign and not self.from_file and (self.state.active or self.place > 0)

    @property
    def removable(self) -> bool:
        """Whether it can be taken out of the list."""
        return (not self.state.active or bool(self.from_file)) and not self.place

    @property
    def state_words(self) -> str:
        """The state as the list shows it; of an export from a file without what could be done with it."""
        if self.from_file and not self.state.active:
            return text.state_at_rest(self.state, warned=self.warned)
        return text.state_word(
            self.state, self.wait_left, foreign=self.foreign, damaged=self.damaged, warned=self.warned,
            place=self.place,
        )  # fmt: skip

    @property
    def whose(self) -> str:
        """The connection it is made with, or the file it is from."""
        return text.tr("from {0}").format(self.from_file) if self.from_file else self.organisation

    @property
    def organisation(self) -> str:
        """The name of its connection."""
        return text.demo_name() if self.connection == DEMO else self.connection_name

    def spoken(self) -> str:
        """The row in words, for a screen reader."""
        state = self.state_words
        if self.in_parts and self.state is not JobState.DONE:
            words = text.tr("{0}, {1}, {2}, {3}")
            return words.format(self.name, state, text.records(self.records), self.parts_words)
        return text.tr("{0}, {1}, {2}, page {3}").format(
            self.name, state, text.records(self.records), text.number(self.pages)
        )

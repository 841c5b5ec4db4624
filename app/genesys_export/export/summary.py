"""A job as a line of the history."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from genesys_export.export.states import JobState


class JobSummary(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A line of the history; ten thousand of them are read in some hundredths of a second, by :class:`.Digest`.

    Attributes:
        id: the job's id, as the command line takes it.
        name: what is exported, for people.
        endpoint: the endpoint's name.
        connection: the connection's id.
        connection_name: what people call it.
        state: ``interrupted`` for a job whose program ended without a word.
        records: records fetched so far; once it is done, those in its file.
        total: what the API last said the listing holds.
        pages: pages fetched so far.
        created: when it was asked for.
        updated: when something was last written to it.
        destination: the file it writes, as text: ten thousand paths take long to make.
        problem: why it stopped; empty if it did not.
        size: bytes of the job file.
        requests: calls of the API so far.
        retries: calls that were made again.
        seconds: time spent on it.
        warnings: how many notes are to be read with its result.
        complete: whether it is done and everything the API counted came.
        parts: parts it is made of.
        parts_done: parts that are read, or skipped.
        from_file: name of the file it is looked at from; empty for a job of this user.
        also: further files of the same records, as texts.
        duplicates: records that came again and were dropped.
        rate_limited: calls that were answered 429.
        waited: seconds in which nothing was sent.
        listings: how many of the parts only list the others.
    """

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
    updated: datetime
    destination: str
    problem: str
    size: int
    requests: int = 0
    retries: int = 0
    seconds: float = 0.0
    warnings: int = 0
    complete: bool = False
    parts: int = 1
    parts_done: int = 0
    from_file: str = ""
    also: tuple[str, ...] = ()
    duplicates: int = 0
    rate_limited: int = 0
    waited: float = 0.0
    listings: int = 0

    @property
    def out(self) -> Path:
        """The file it writes."""
        return Path(self.destination)

    def matches(self, text: str) -> bool:
        """Whether every word of ``text`` is in its id, name, endpoint, connection, state, file or problem."""
        said = (self.id, self.name, self.endpoint, self.connection_name, self.state, self.destination, self.problem)
        haystack = " ".join((*said, self.from_file, *self.also)).lower()
        return all(word in haystack for word in text.lower().split())

    def to_json(self) -> dict[str, Any]:
        """Its fields by name."""
        return msgspec.structs.asdict(self)

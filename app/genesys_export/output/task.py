"""What one writing is about: records, columns, and how the file is to be."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from genesys_export.catalog import Column
from genesys_export.output.columns import Columns, choices, kinds
from genesys_export.output.exploding import exploded
from genesys_export.output.kinds import KNOWN
from genesys_export.output.options import FileOptions
from genesys_export.output.shapes import Shapes
from genesys_export.paging.unparsed import parsed

PARENT = "_parent"
"""Field of a record that holds id and name of the parent it was read for."""
Records = Callable[[], Iterable[Any]]
"""Gives the records anew at every call, in order; some formats go over them twice."""
_SAMPLE = 1_000
"""Records whose columns are looked at before the first is written; seldom does a later one have others."""


class Bodies:
    """Records that are there as their JSON, as a job file keeps them.

    Args:
        batches: gives some at a time, anew at every call.
    """

    def __init__(self, batches: Callable[[], Iterable[Sequence[bytes]]]) -> None:
        self.batches = batches

    def __call__(self) -> Iterator[Any]:
        """Each record, read."""
        for some in self.batches():
            yield from parsed(some)


class Task:
    """What one writing is about.

    Args:
        records: gives the records anew at every call.
        columns: those that were asked for, as ``path``, ``path:type``, or either with ``=title``; empty for all.
        known: columns of the endpoint, in their order.
        options: how the file is written.

    Attributes:
        bodies: gives the JSON of the records, some at a time, where it is there.
        chosen: path and title of the columns that were asked for.
        learned: the columns that the records have, as far as they were looked at.
    """

    def __init__(self, records: Records, columns: Sequence[str], known: Sequence[Column], options: FileOptions) -> None:
        self.records, self.options = records, options
        self.bodies = records.batches if isinstance(records, Bodies) else None
        self.chosen = choices(columns)
        self.paths = [path for path, _ in self.chosen]
        self.kinds = kinds(columns)
        self.known = {c.path: KNOWN[c.kind] for c in known if c.kind in KNOWN}
        self.learned = Columns([c.path for c in known], {c.path for c in known if c.main})

    @classmethod
    def of(
        cls, records: Records, *, columns: Sequence[str], known: Sequence[Column], parents: bool, options: FileOptions
    ) -> Task:
        """The task with what the options do to the records.

        Args:
            records: gives the records anew at every call, as they came.
            columns: those that were asked for.
            known: columns of the endpoint, in their order.
            parents: whether the records carry the parent they were read for; its columns come first.
            options: how the file is written.
        """
        if parents:
            known = [Column(f"{PARENT}.id"), Column(f"{PARENT}.name"), *known]
        if options.explode:
            return cls(lambda: exploded(records(), options.explode), columns, known, options)
        return cls(records, columns, known, options)

    def sample(self) -> None:
        """Learn the columns of the first records, unless some were asked for."""
        if not self.chosen:
            shapes = Shapes(self.learned.learn)
            for record in itertools.islice(self.records(), _SAMPLE):
                shapes.of(record)

"""A CSV file, some records at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from genesys_export.output.batches import Batch, Batches, batched
from genesys_export.output.columns import picked
from genesys_export.output.delimited import Lines
from genesys_export.output.kinds import Kind
from genesys_export.output.options import Outcome
from genesys_export.output.task import Task


class CsvFile:
    """The bytes of a CSV file: its head, then the lines of its records.

    Args:
        task: says what it is about; what further records have is learned on the way.

    Attributes:
        head: what the file begins with: the mark of its encoding, and the line of its titles.
        columns: paths of the columns, in their order.
        rows: lines so far, without the titles.
    """

    def __init__(self, task: Task) -> None:
        self._task = task
        as_they_came = {at for at, path in enumerate(task.paths) if task.kinds[at] is Kind.TEXT or "[]" in path}
        self._lines = Lines(task.options, as_they_came)
        self._batches = None if task.chosen else Batches(task.learned)
        self.columns = task.paths if self._batches is None else self._batches.columns
        titles = [title for _, title in task.chosen] if self._batches is None else self.columns
        self.head = self._lines.begin + b"".join(piece for piece, _ in self._lines.of([titles]))
        self.rows = 0

    def lines(self) -> Iterator[bytes]:
        """All records of the task as lines, many in one piece.

        Raises:
            UnicodeEncodeError: a text holds half of a surrogate pair.
        """
        if self._batches is not None and self._task.bodies is not None:
            for bodies in self._task.bodies():
                self.rows += len(bodies)
                yield self._lines.of_cells(self._batches.of_bodies(bodies), len(bodies))
            return
        for records in batched(self._task.records()):
            self.rows += len(records)
            yield self._lines.of_columns(self._columns(records), len(records))

    def _columns(self, records: Sequence[Any]) -> Batch:
        if self._batches is not None:
            return self._batches(records)
        paths, join = self._task.paths, self._task.options.join
        return list(zip(*(picked(each, paths, join) for each in records), strict=True))

    @property
    def late(self) -> bool:
        """Whether a record had something that needs other columns than these: the file is to be begun anew."""
        return self._batches is not None and self._batches.late

    @property
    def outcome(self) -> Outcome:
        """What became of the records so far."""
        return Outcome(self.rows, guarded=self._lines.guarded)

"""Columns with types, for formats that have them: what a column holds is found out before the first row is written.

A column is a whole number, a number, true/false or a moment if every value in it is; else it is text, and what is no
text is written as JSON. So nothing changes its value by being written: a number that the type would round makes text
of its whole column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from genesys_export.output.batches import Batches
from genesys_export.output.bodies import Cells
from genesys_export.output.columns import cell, joined
from genesys_export.output.kinds import Kind, Misfit, fitted, fraction_of
from genesys_export.output.task import Task

EXACT = 2**53
"""Whole numbers up to this one are exact as floating-point numbers."""
_MOST_LOOKED_AT = 1_000  # rows from which the width of a column is guessed


@dataclass(slots=True)
class _Seen:
    """What was met in one column so far."""

    kinds: set[type] = field(default_factory=set)
    moments: bool = True
    fraction: int = 0
    low: int = 0
    high: int = 0
    width: int = 0

    def see(self, value: Any) -> None:
        kind = type(value)
        self.kinds.add(kind)
        if kind is str:
            if self.moments:
                digits = fraction_of(value)
                self.moments = digits is not None
                self.fraction = max(self.fraction, digits or 0)
        elif kind is int:
            self.low, self.high = min(self.low, value), max(self.high, value)

    def see_all(self, cells: Cells, *, measure: bool) -> None:
        """The same as :meth:`see` for each value of a batch; ``measure`` them as well."""
        values, kinds = cells.values, cells.kinds
        if kinds is None:
            kinds = frozenset(map(type, values))
        self.kinds |= kinds
        if str in kinds and self.moments:
            for value in values:
                if type(value) is str and self.moments:
                    digits = fraction_of(value)
                    self.moments = digits is not None
                    self.fraction = max(self.fraction, digits or 0)
        if int in kinds:
            numbers = values if kinds == {int} else [value for value in values if type(value) is int]
            self.low, self.high = min([self.low, *numbers]), max([self.high, *numbers])
        if measure:
            self.width = max(self.width, *map(_width, values))

    @property
    def empty(self) -> bool:
        return self.kinds <= {type(None)}

    @property
    def kind(self) -> Kind:
        kinds = self.kinds - {type(None)}
        if kinds == {bool}:
            return Kind.TRUTH
        if kinds == {int}:
            return Kind.INTEGER
        if kinds and kinds <= {int, float} and self.low >= -EXACT and self.high <= EXACT:
            return Kind.NUMBER
        if kinds == {str} and self.moments:
            return Kind.MOMENT
        return Kind.TEXT


@dataclass(frozen=True, slots=True)
class TypedColumn:
    """One column of a table.

    Attributes:
        name: its path.
        kind: what it holds.
        low: its least whole number, or 0.
        high: its greatest whole number, or 0.
        fraction: digits of a second that its moments have, at most.
        width: characters of its longest text among the first rows.
    """

    name: str
    kind: Kind
    low: int = 0
    high: int = 0
    fraction: int = 0
    width: int = 0


class Table:
    """Rows with one value for each column, ``None`` where there is none.

    Args:
        task: what is written; its columns are learned on the way.

    Attributes:
        columns: once they were found out.
        misfits: paths of columns that are text, since a value in them is not of the kind that was chosen.
    """

    def __init__(self, task: Task) -> None:
        self._task = task
        self._chosen = tuple(task.paths)
        self._kinds = {at: kind for at, kind in enumerate(task.kinds) if kind is not None}
        self._fits = {at: kind for at, kind in self._kinds.items() if kind is not Kind.TEXT}
        self.columns: list[TypedColumn] = []
        self.misfits: list[str] = []

    def survey(self) -> None:
        """Go over every record once and find out the columns and their types."""
        if self._chosen:
            looks = [_Seen() for _ in self._chosen]
            for place, record in enumerate(self._task.records()):
                _look(looks, self._values(record), place)
            self.columns = [self._of_kind(at, name, looks[at]) for at, name in enumerate(self._chosen)]
            texts = {at for at, column in enumerate(self.columns) if column.kind is Kind.TEXT}
            odd = [at for at, kind in self._kinds.items() if at in texts and kind is not Kind.TEXT]
            self._fits = {at: kind for at, kind in self._fits.items() if at not in odd}
            self.misfits = [self._chosen[at] for at in odd]
        else:
            seen: dict[str, _Seen] = {}
            batches, looked_at = Batches(self._task.learned), 0
            for count, found in batches.all_of(self._task):
                for path, cells in found.items():
                    seen.setdefault(path, _Seen()).see_all(cells, measure=looked_at < _MOST_LOOKED_AT)
                looked_at += count
            self.columns = [self._of_kind(-1, name, seen.get(name, _Seen())) for name in self._task.learned.names]

    def rows(self) -> Iterator[Sequence[Any]]:
        """The records' values in the order of the columns; lists may be given as their JSON."""
        if self._chosen:
            return map(self._values, self._task.records())
        return self._in_rows()

    def _in_rows(self) -> Iterator[Sequence[Any]]:
        batches = Batches(self._task.learned)
        for count, found in batches.all_of(self._task):
            nothing = Cells([None] * count)
            columns = [found.get(path, nothing).values for path in batches.columns]
            yield from zip(*columns, strict=True) if columns else [()] * count

    def _values(self, record: Any) -> list[Any]:
        values = [joined(record, path, self._task.options.join) for path in self._chosen]
        for at, kind in tuple(self._fits.items()):
            if values[at] is not None:
                try:
                    values[at] = fitted(values[at], kind)
                except Misfit:  # the whole column stays as it came
                    del self._fits[at]
        return values

    def _of_kind(self, at: int, name: str, seen: _Seen) -> TypedColumn:
        """A column of what was chosen for it, else of what is in it, else of what the endpoint is known to have."""
        column, wanted = _column(name, seen), self._kinds.get(at)
        if wanted is not None and at not in self._fits:
            return replace(column, kind=Kind.TEXT)
        return replace(column, kind=wanted or self._task.known.get(name, column.kind)) if seen.empty else column


def typed(names: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[TypedColumn]:
    """The columns of a table whose rows are there already: their types, by going over every row once."""
    seen = [_Seen() for _ in names]
    for place, row in enumerate(rows):
        _look(seen, row, place)
    return [_column(name, each) for name, each in zip(names, seen, strict=True)]


def _width(value: Any) -> int:
    return len(value if type(value) is str else cell(value))


def _look(seen: Sequence[_Seen], values: Sequence[Any], place: int) -> None:
    for each, value in zip(seen, values, strict=True):
        each.see(value)
        if place < _MOST_LOOKED_AT:
            each.width = max(each.width, _width(value))


def _column(name: str, seen: _Seen) -> TypedColumn:
    return TypedColumn(name, seen.kind, seen.low, seen.high, seen.fraction, seen.width)

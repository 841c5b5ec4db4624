"""Columns with types, for formats that have them: what a column holds is found out before the first row is written.

A column is a whole number, a number, true/false or a moment if every value in it is; else it is text, and what is no
text is written as JSON. So nothing changes its value by being written: a number that the type would round makes text
of its whole column.
"""

from __future__ import annotations

import datetime as dt
import enum
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from genesys_export.output.columns import Columns, Values, joined
from genesys_export.output.shapes import Shapes

_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.(\d{1,6}))?)?Z")
_EARLIEST = "1900-03-01"
"""Before this day Excel counts wrong."""
EXACT = 2**53
"""Whole numbers up to this one are exact as floating-point numbers."""
_MOST_LOOKED_AT = 1_000  # rows from which the width of a column is guessed


class Kind(enum.Enum):
    """What a column holds."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    TRUTH = "boolean"
    MOMENT = "moment"


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
                found = _MOMENT.fullmatch(value)
                self.moments = found is not None and value >= _EARLIEST and _is_one(value)
                self.fraction = max(self.fraction, len(found[1] or "")) if found else 0
        elif kind is int:
            self.low, self.high = min(self.low, value), max(self.high, value)

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


def _is_one(text: str) -> bool:
    """Whether there is such a moment: not the thirteenth month."""
    try:
        dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


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
        chosen: paths of the columns, in this order; empty for those that the records have.
        learned: the columns of the endpoint, to which those of the records are added.
        join: stands between the values of a list that was chosen as ``skills[].name``.
    """

    def __init__(self, chosen: Sequence[str], learned: Columns, join: str = ", ") -> None:
        self._join = join
        self._chosen = tuple(chosen)
        self._learned = learned
        self.columns: list[TypedColumn] = []

    def survey(self, records: Iterable[Any]) -> None:
        """Go over every record once and find out the columns and their types."""
        seen: dict[str, _Seen] = {}
        if self._chosen:
            looks = [seen.setdefault(path, _Seen()) for path in self._chosen]
            for place, record in enumerate(records):
                _look(looks, self._values(record), place)
        else:
            def follow(shape: Any) -> list[_Seen]:
                self._learned.learn(shape)
                return [seen.setdefault(path, _Seen()) for path in shape.paths]

            shapes = Shapes(follow)
            for place, record in enumerate(records):
                _look(*shapes.of(record), place)
        names = self._chosen or self._learned.names
        self.columns = [_column(name, seen.get(name, _Seen())) for name in names]

    def rows(self, records: Iterable[Any]) -> Iterator[Sequence[Any]]:
        """The records' values in the order of the columns."""
        if self._chosen:
            return map(self._values, records)
        return map(Values(self._learned), records)

    def _values(self, record: Any) -> list[Any]:
        return [joined(record, path, self._join) for path in self._chosen]


def typed(names: Sequence[str], rows: Iterable[Sequence[Any]]) -> list[TypedColumn]:
    """The columns of a table whose rows are there already: their types, by going over every row once."""
    seen = [_Seen() for _ in names]
    for place, row in enumerate(rows):
        _look(seen, row, place)
    return [_column(name, each) for name, each in zip(names, seen, strict=True)]


def _look(seen: Sequence[_Seen], values: Sequence[Any], place: int) -> None:
    for each, value in zip(seen, values, strict=True):
        each.see(value)
        if place < _MOST_LOOKED_AT and value is not None:
            each.width = max(each.width, len(value) if type(value) is str else len(str(value)))


def _column(name: str, seen: _Seen) -> TypedColumn:
    return TypedColumn(name, seen.kind, seen.low, seen.high, seen.fraction, seen.width)

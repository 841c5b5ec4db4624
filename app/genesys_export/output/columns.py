"""Records to columns: nested fields by path, lists as JSON text."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

import orjson

from genesys_export.output.shapes import Shape, Shapes, leaves


class Columns:
    """The columns of a file, learned from the records that go into it.

    Args:
        known: columns of the endpoint, in the order of a file.
        always: those of them that every file has, even when no record does.
    """

    def __init__(self, known: Sequence[str] = (), always: Collection[str] = frozenset()) -> None:
        self._known = dict.fromkeys(known)
        self._always = set(always)
        self._found: dict[str, None] = {}
        self._empty: dict[str, None] = {}
        self._parents = {above for path in always for above in _above(path)}

    def learn(self, shape: Shape) -> None:
        """Take in what records of this shape have."""
        for path, kind in zip(shape.paths, shape.kinds, strict=True):
            if path in self._found:
                continue
            if kind is type(None):
                self._empty[path] = None
                continue
            self._found[path] = None
            self._parents.update(_above(path))

    @property
    def names(self) -> list[str]:
        """Every column so far: the known ones in their order, then the others as they appeared.

        A field that is an object in some records and ``null`` in others has the object's columns only.
        """
        found, empty = self._found, self._empty
        wanted = found.keys() | (empty.keys() - self._parents) | (self._always - self._parents)
        first = [path for path in self._known if path in wanted]
        rest = wanted.difference(first)
        return [
            *first,
            *(path for path in found if path in rest),
            *(path for path in empty if path in rest - found.keys()),
        ]


def find_columns(records: Iterable[Any], known: Sequence[str] = (), always: Collection[str] = frozenset()) -> list[str]:
    """Every column that occurs in the records, as :class:`Columns` orders them."""
    columns = Columns(known, always)
    shapes = Shapes(columns.learn)
    for record in records:
        shapes.of(record)
    return columns.names


def _above(path: str) -> Iterator[str]:
    """``a`` and ``a.b`` for ``a.b.c``."""
    while "." in path:
        path = path.rpartition(".")[0]
        yield path


def cell(value: Any) -> str:
    """A value as the text of one cell: empty for null, ``true``/``false``, JSON for lists and empty objects."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return orjson.dumps(value).decode("utf-8")


def row(record: Any, columns: Sequence[str]) -> list[str]:
    """The cells of a record in the order of ``columns``."""
    values = dict(leaves(record))
    return [cell(values.get(column)) for column in columns]


class Rows:
    """Cells of many records in the order of the columns learned so far; a CSV writer makes of them what `row` gives.

    Args:
        learned: the columns; what further records have is learned on the way.

    Attributes:
        columns: paths in the order of the cells.
        late: whether a record had something that needs other columns than these.
    """

    _AS_THEY_ARE = frozenset({str, int, type(None)})  # a CSV writer makes the same text of them as `cell`

    def __init__(self, learned: Columns) -> None:
        self._learned = learned
        self.columns = learned.names
        self.late = False
        self._shapes = Shapes(self._plan)

    def __call__(self, record: Any) -> Sequence[Any]:
        """The cells of one record; ``None`` where there is no value."""
        (odd, pick), values = self._shapes.of(record)
        for at in odd:
            values[at] = cell(values[at])
        values.append(None)
        return pick(values)

    def _plan(self, shape: Shape) -> tuple[Sequence[int], Callable[[list[Any]], Sequence[Any]]]:
        """The places of the values that must be turned into text, and what takes the cells from the values."""
        self._learned.learn(shape)
        self.late = self.late or self._learned.names != self.columns
        places = {path: at for at, path in enumerate(shape.paths)}
        nothing = len(shape.paths)
        cells = [places.get(column, nothing) for column in self.columns]
        odd = [at for at, kind in enumerate(shape.kinds) if kind not in self._AS_THEY_ARE]
        if len(cells) < 2:  # noqa: PLR2004 - an itemgetter of one place gives no sequence
            return odd, lambda values: [values[at] for at in cells]
        return odd, itemgetter(*cells)


def picked(record: Any, columns: Iterable[str]) -> list[str]:
    """The cells of a record for columns that somebody named; one that holds others, such as ``division``, as JSON."""
    return [cell(_lookup(record, column)[1]) for column in columns]


def chosen(record: Any, columns: Iterable[str]) -> dict[str, Any]:
    """Only the chosen paths of a record, with their values as they came."""
    values = {}
    for column in columns:
        found, value = _lookup(record, column)
        if found:
            values[column] = value
    return values


def _lookup(record: Any, column: str) -> tuple[bool, Any]:
    value = record
    for name in column.replace("\\.", "\0").split("."):
        name = name.replace("\0", ".")  # noqa: PLW2901 - unescaping
        if not isinstance(value, Mapping) or name not in value:
            return False, None
        value = value[name]
    return True, value

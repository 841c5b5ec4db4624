"""Records to columns: nested fields by path, lists as JSON text."""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from genesys_export.output.kinds import CHOSEN, Kind
from genesys_export.output.shapes import Shape, Shapes, leaves
from genesys_export.paging.unparsed import dumped

_PLACES = re.compile(r"(.+?)((?:\[-?\d+\])+)")
_PLACE = re.compile(r"\[(-?\d+)\]")


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
    def state(self) -> tuple[list[str], list[str]]:
        """What was learned: paths of values, and paths that had nothing but null, each in the order they appeared."""
        return list(self._found), list(self._empty)

    def add(self, found: Iterable[str], empty: Iterable[str]) -> None:
        """Take in the :attr:`state` of columns that other records, later than those so far, were learned from."""
        for path in found:
            if path not in self._found:
                self._found[path] = None
                self._parents.update(_above(path))
        self._empty.update(dict.fromkeys(path for path in empty if path not in self._empty))

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
    return dumped(value).decode("utf-8")


def row(record: Any, columns: Sequence[str]) -> list[str]:
    """The cells of a record in the order of ``columns``."""
    values = dict(leaves(record))
    return [cell(values.get(column)) for column in columns]


def choices(columns: Iterable[str]) -> list[tuple[str, str]]:
    """Path and title of each column that was asked for as ``path``, ``path:type``, or either with ``=title``."""
    return [(path, title) for path, _, title in map(parts_of, columns)]


def kinds(columns: Iterable[str]) -> list[Kind | None]:
    """What each column that was asked for as ``path:type`` or ``path:type=title`` is to hold; ``None`` without."""
    return [CHOSEN.get(word) for _, word, _ in map(parts_of, columns)]


def parts_of(column: str) -> tuple[str, str, str]:
    """Path, word for its type (empty for as found), and title.

    Only a type that there is is taken for one: paths may have colons themselves.
    """
    path, _, title = column.partition("=")
    path, colon, word = path.strip().rpartition(":")
    if not colon or word.strip() not in CHOSEN:
        path, word = f"{path}{colon}{word}", ""
    return path.strip(), word.strip(), title.strip() or path.strip()


def picked(record: Any, paths: Iterable[str], join: str = ", ") -> list[str | None]:
    """The cells of a record for columns that somebody named; one that holds others, such as ``division``, as JSON."""
    values = (joined(record, path, join) for path in paths)
    return [None if value is None else cell(value) for value in values]


def chosen(record: Any, columns: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Only the chosen paths of a record below their titles, with their values as they came."""
    values = {}
    for path, title in columns:
        found, value = _lookup(record, path)
        if found:
            values[title] = value
    return values


def joined(record: Any, path: str, join: str) -> Any:
    """As :func:`lookup`, with the values of every element of a list, such as ``skills[].name``, in one text."""
    value = lookup(record, path)
    if "[]" not in path or value is None:
        return value
    return join.join(cell(each) for each in value)


def lookup(record: Any, path: str) -> Any:
    """The value at a path such as ``division.name`` or ``addresses[0].address``; ``None`` where there is none.

    ``skills[].name`` gives a list: the names of all skills.
    """
    return _lookup(record, path)[1]


def _lookup(record: Any, path: str) -> tuple[bool, Any]:
    if path == "value" and not isinstance(record, Mapping):
        return True, record
    if "[]" in path:
        return _of_each(record, path)
    value = record
    for name, places in _steps(path):
        if not isinstance(value, Mapping):
            return False, None
        if name in value:
            value = value[name]
            continue
        name, at = places  # noqa: PLW2901 - the field without the places in its list
        if not at or name not in value:
            return False, None
        value = value[name]
        for place in at:
            if not isinstance(value, list) or not -len(value) <= place < len(value):
                return False, None
            value = value[place]
    return True, value


def _of_each(record: Any, path: str) -> tuple[bool, Any]:
    """What every element of a list has at the rest of the path; those that have nothing there are left out."""
    above, _, below = path.partition("[]")
    found, elements = _lookup(record, above)
    if not found or not isinstance(elements, list):
        return False, None
    below = below.removeprefix(".")
    values = [lookup(element, below) for element in elements] if below else elements
    if "[]" in below:
        values = [value for inner in values for value in inner or ()]
    return True, [value for value in values if value is not None]


@functools.lru_cache(maxsize=4_096)
def _steps(path: str) -> tuple[tuple[str, tuple[str, tuple[int, ...]]], ...]:
    """Each field on a path, as it is written, and as a list with places in it."""
    steps = []
    for name in path.replace("\\.", "\0").split("."):
        whole = name.replace("\0", ".")
        found = _PLACES.fullmatch(whole)
        field, places = (found[1], found[2]) if found else (whole, "")
        steps.append((whole, (field, tuple(int(each) for each in _PLACE.findall(places)))))
    return tuple(steps)

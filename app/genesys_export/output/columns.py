"""Records to columns: nested fields by path, lists as JSON text."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

import orjson


def leaves(record: Any, prefix: str = "") -> Iterable[tuple[str, Any]]:
    r"""Path and value of every field of a record that is not itself an object with fields.

    A dot inside a field's own name is written ``\.`` so that two different fields never share a path.
    """
    if not isinstance(record, Mapping):
        yield prefix or "value", record
        return
    for name, value in record.items():
        escaped = name.replace(".", "\\.") if "." in name else name
        path = f"{prefix}.{escaped}" if prefix else escaped
        if isinstance(value, Mapping) and value:
            yield from leaves(value, path)
        else:
            yield path, value


def find_columns(records: Iterable[Any], known: Sequence[str] = (), always: Collection[str] = frozenset()) -> list[str]:
    """Every column that occurs in the records: the known ones in their order, then the others as they appear.

    A field that is an object in some records and ``null`` in others has the object's columns only.

    Args:
        records: the records.
        known: columns of the endpoint, in the order of a file.
        always: those of them that every file has, even when no record does.
    """
    found: dict[str, None] = {}
    empty: dict[str, None] = {}
    parents: set[str] = set()
    for record in records:
        for path, value in leaves(record):
            if path in found:
                continue
            if value is None:
                empty[path] = None
                continue
            found[path] = None
            parents.update(_above(path))
    parents.update(above for path in always for above in _above(path))
    wanted = found.keys() | (empty.keys() - parents) | (set(always) - parents)
    first = [path for path in dict.fromkeys(known) if path in wanted]
    rest = wanted.difference(first)
    return [*first, *(path for path in found if path in rest), *(path for path in empty if path in rest - found.keys())]


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


def row(record: Any, columns: Iterable[str]) -> list[str]:
    """The cells of a record in the order of ``columns``."""
    values = dict(leaves(record))
    return [cell(values.get(column)) for column in columns]


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

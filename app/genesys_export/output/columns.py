"""Records to columns: nested fields by path, lists as JSON text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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


def find_columns(records: Iterable[Any], first: Iterable[str] = ()) -> list[str]:
    """Every column that occurs in the records, in order of appearance, after the ones named in ``first``.

    A field that is an object in some records and ``null`` in others has the object's columns only.
    """
    columns = dict.fromkeys(first)
    empty: dict[str, None] = {}
    parents: set[str] = set()
    for record in records:
        for path, value in leaves(record):
            if path in columns:
                continue
            if value is None:
                empty[path] = None
                continue
            columns[path] = None
            while "." in path:
                path = path.rpartition(".")[0]  # noqa: PLW2901 - climbing up
                parents.add(path)
    for path in columns:
        head = path
        while "." in head:
            head = head.rpartition(".")[0]
            parents.add(head)
    return [*columns, *(path for path in empty if path not in columns and path not in parents)]


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

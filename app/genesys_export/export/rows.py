"""Records as rows of the job file: what tells one apart from another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import orjson

from genesys_export.export.sums import sum_of_record
from genesys_export.output import PARENT

INSERT = "INSERT INTO records (part, reading, key, body, crc) VALUES (?, ?, ?, ?, ?)"
Row = tuple[int, int, str | None, bytes, int]


def rows_of(records: Sequence[Any], key: str, scope: str, part: int, reading: int) -> list[Row]:
    """Part, reading, key, body and checksum of each record of one page.

    Two records of one page that share a key but not their content are two records: a listing that shifts repeats a
    record on the *next* page. The key was not what it was taken for, so the second is kept without one.
    """
    rows: list[Row] = []
    bodies: dict[str, bytes] = {}
    for record in records:
        body = orjson.dumps(record)
        name = key_of(record, key)
        if name is not None:
            name = f"{scope}\0{name}" if scope else name
            if bodies.setdefault(name, body) != body:
                name = None
        rows.append((part, reading, name, body, sum_of_record(body, part)))
    return rows


def key_of(record: Any, key: str) -> str | None:
    """What tells this record apart, as text; ``None`` when it lacks one of the fields that make it up."""
    if not key or not isinstance(record, dict):
        return None
    values = [record.get(name) for name in key.split("+")]
    if any(value is None or isinstance(value, dict | list) for value in values):
        return None
    return "\x1f".join(map(str, values))


def with_parent(records: Iterable[Any], parent: Any) -> Iterator[Any]:
    """The records, each with its part's parent below ``_parent``; one that is no object goes below ``value``."""
    for record in records:
        yield {PARENT: parent, **record} if isinstance(record, dict) else {PARENT: parent, "value": record}

"""Records as rows of the job file: what tells one apart from another."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, overload

import orjson

from genesys_export.errors import UnexpectedReply
from genesys_export.export.sums import sum_of_record
from genesys_export.output import PARENT

Row = tuple[str | None, bytes, int]
"""Key, body and checksum of a record; part and reading are those of its page."""
_MOST_AT_ONCE = 2_000  # rows of one statement; SQLite takes 32,766 values


@overload
def rows_of(records: Iterable[Any], key: str, scope: str, part: int) -> list[Row]: ...


@overload
def rows_of(records: Iterable[Any], key: str, scope: str, part: int, most: int) -> list[Row] | None: ...


def rows_of(records: Iterable[Any], key: str, scope: str, part: int, most: int | None = None) -> list[Row] | None:
    """The rows of the records of one page; ``None`` when their bodies are more than ``most`` bytes.

    Two records of one page that share a key but not their content are two records: a listing that shifts repeats a
    record on the *next* page. The key was not what it was taken for, so the second is kept without one.

    Raises:
        UnexpectedReply: a record is nested more deeply than it could be written again.
    """
    rows: list[Row] = []
    bodies: dict[str, bytes] = {}
    simple = key if key and "+" not in key else ""
    prefix = f"{scope}\0" if scope else ""
    size = 0
    for record in records:
        body = _written(record)
        size += len(body)
        if most is not None and size > most:
            return None
        name = record.get(simple) if simple and type(record) is dict else None
        if type(name) is not str:  # the usual key is one field of text
            name = key_of(record, key)
        if name is not None:
            name = prefix + name
            if bodies.setdefault(name, body) != body:
                name = None
        rows.append((name, body, sum_of_record(body, part)))
    return rows


def twice_on_it(rows: Sequence[Row]) -> int:
    """How many rows of one page are there a second time."""
    keys = [row[0] for row in rows if row[0] is not None]
    return len(keys) - len(set(keys))


def insert(db: sqlite3.Connection, part: int, reading: int, rows: Sequence[Row], conflict: str = "") -> None:
    """Put rows into the job file, in their order, many with each statement.

    With every step of a statement the interpreter's lock is given up and taken again, which beside a busy event loop
    takes longer than the insertion itself.

    Args:
        db: within a transaction.
        part: whose records they are.
        reading: of the part.
        rows: as :func:`rows_of` gives them.
        conflict: what becomes of a row whose key is there already: an ``ON CONFLICT`` clause.
    """
    for at in range(0, len(rows), _MOST_AT_ONCE):
        some = rows[at : at + _MOST_AT_ONCE]
        values = ", ".join(["(?, ?, ?, ?, ?)"] * len(some))
        sql = f"INSERT INTO records (part, reading, key, body, crc) VALUES {values} {conflict}"  # noqa: S608 - our own
        db.execute(sql, [value for row in some for value in (part, reading, *row)])


def _written(record: Any) -> bytes:
    try:
        return orjson.dumps(record)
    except TypeError as error:  # what came as JSON can only be too deep: 254 levels are written, 1,024 are read
        what = "A record is nested more deeply than 250 levels, so it can be neither kept nor written."
        raise UnexpectedReply(what, remedy="Report it: no record of the API is documented to be like this.") from error


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

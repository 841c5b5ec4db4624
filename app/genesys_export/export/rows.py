"""Records as rows of the job file: what tells one apart from another."""

from __future__ import annotations

import functools
import itertools
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

import msgspec

from genesys_export.export.sums import sum_of_record
from genesys_export.output import PARENT
from genesys_export.output.bodies import UNKNOWABLE
from genesys_export.paging.unparsed import parsed

Row = tuple[str | None, bytes, int]
"""Key, body and checksum of a record; part and reading are those of its page."""
_ONLY = attrgetter("f0")
_TEXT = {str}
_MOST_AT_ONCE = 500  # rows of one statement; with more of them it takes longer to prepare than to carry out


def rows_of(records: Sequence[bytes], key: str, scope: str, part: int) -> list[Row]:
    """The rows of the records of one page.

    Two records of one page that share a key but not their content are two records: a listing that shifts repeats a
    record on the *next* page. The key was not what it was taken for, so the second is kept without one.

    Args:
        records: their JSON.
        key: field that tells them apart, or several with ``+`` between them; empty where there is none.
        scope: within what the key stands for one record.
        part: whose records they are.
    """
    names = keys_of(records, key)
    if scope:
        names = [None if name is None else f"{scope}\0{name}" for name in names]
    if len(set(names)) < len(names):
        bodies: dict[str, bytes] = {}
        names = [
            None if name is None or not _alike(bodies.setdefault(name, body), body) else name
            for name, body in zip(names, records, strict=True)
        ]
    return list(zip(names, records, map(sum_of_record, records, itertools.repeat(part)), strict=True))


def _alike(one: bytes, other: bytes) -> bool:
    """Whether two records are the same, also where they are written in two ways."""
    return one == other or parsed([one]) == parsed([other])


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
        db.execute(_insertion(len(some), part, reading, conflict), list(itertools.chain.from_iterable(some)))


@functools.lru_cache(maxsize=64)
def _insertion(rows: int, part: int, reading: int, conflict: str) -> str:
    values = ", ".join([f"({part:d}, {reading:d}, ?, ?, ?)"] * rows)
    return f"INSERT INTO records (part, reading, key, body, crc) VALUES {values} {conflict}"  # noqa: S608 - our own


def keys_of(records: Sequence[bytes], key: str) -> list[str | None]:
    """What tells each of these records apart, as text; ``None`` for one that lacks a field that makes it up."""
    if not key or not records:
        return [None] * len(records)
    names = key.split("+")
    if len(set(names)) < len(names) or any(map(UNKNOWABLE, names)):
        return [_joined([_field(record, name) for name in names]) for record in parsed(records)]
    if len(names) == 1 and (texts := _first_texts(records, b'{"%b":"' % key.encode())):
        return texts
    decoder = _decoder(key)
    try:
        found = list(map(decoder.decode, records))
    except msgspec.DecodeError:  # one of them is no object
        found = [_fields(decoder, record) for record in records]
    if len(names) == 1:
        values = list(map(_ONLY, found))
        if set(map(type, values)) == _TEXT:  # the usual key is one field of text
            return values
    return [_joined(fields) for fields in map(msgspec.structs.astuple, found)]


def _first_texts(records: Sequence[bytes], start: bytes) -> list[str | None] | None:
    """The texts that records begin with, as nearly all do with their id; ``None`` where they are to be looked for."""
    if not all(map(bytes.startswith, records, itertools.repeat(start))):
        return None
    at = len(start)
    joined = b"\x1f".join([record[at : record.index(b'"', at)] for record in records])
    texts = joined.decode().split("\x1f")
    return None if b"\\" in joined or len(texts) != len(records) else [*texts]


@functools.cache
def _decoder(key: str) -> msgspec.json.Decoder[Any]:
    """Reads the fields of a key out of the JSON of a record, and nothing else."""
    names = {f"f{at}": name for at, name in enumerate(key.split("+"))}
    return msgspec.json.Decoder(
        msgspec.defstruct("Fields", [(field, Any, None) for field in names], rename=names, gc=False)
    )


def _fields(decoder: msgspec.json.Decoder[Any], record: bytes) -> Any:
    try:
        return decoder.decode(record)
    except msgspec.DecodeError:
        return decoder.decode(b"{}")


def _field(record: Any, name: str) -> Any:
    return record.get(name) if isinstance(record, dict) else None


def _joined(values: Sequence[Any]) -> str | None:
    if any(value is None or type(value) is dict or type(value) is list for value in values):
        return None
    return "\x1f".join(map(str, values))


def with_parent(records: Iterable[Any], parent: Any) -> Iterator[Any]:
    """The records, each with its part's parent below ``_parent``; one that is no object goes below ``value``."""
    for record in records:
        yield {PARENT: parent, **record} if isinstance(record, dict) else {PARENT: parent, "value": record}

"""The layout of job files: what a new one is made of, and the numbered steps from older ones.

Version 9; any SQLite tool reads it::

    job       one row: what was asked, state, counters
    parts     one row a part: what it covers, its checkpoint, its counts, the server's job it reads, what became of it
    records   one row a record: key, JSON as the API sent it; `seq` is the order of arrival
    calls     the flight log: one row a call of the API; never a token, never a body
    notes     what is to be said with the result
    lease     at most one row: who works on the job
    names     one row for each thing whose id the records may hold: its name
    prefetched  one row a reply that came before its turn: records are kept in the order of the listing

The column ``crc`` of a record is the CRC-32 of its body, begun with the number of its part; that of a part and of the
job is the CRC-32 of the JSON array of the row's other columns. All columns are told in ``resources/docs/job-file.md``.
"""

from __future__ import annotations

import contextlib
import functools
import sqlite3
from dataclasses import fields

from genesys_export.errors import JobFileDamaged
from genesys_export.export.progress import Call
from genesys_export.export.sums import sum_of_record

APPLICATION_ID = 0x4758_4A46
VERSION = 9
WITH_SUMS = 3
WITH_NAMES = 6
WITH_DETAILS = 7
DETAILS = ("size", "reason", "headers", "body")
"""Columns of calls that earlier versions did not have."""
INDEX_OF_KEYS = "CREATE UNIQUE INDEX records_key ON records (key)"
"""Made when it is needed: see :mod:`.known`."""
COUNTERS = ("pages", "records", "duplicates", "requests", "retries", "rate_limited", "waited_s", "seconds")
_PART_COLUMNS = (
    "level INTEGER NOT NULL DEFAULT 0", "identity TEXT NOT NULL DEFAULT '0'", "given TEXT NOT NULL DEFAULT '{}'",
    "parent TEXT", "since TEXT NOT NULL DEFAULT ''", "state TEXT NOT NULL DEFAULT 'open'", "total INTEGER",
    "pages INTEGER NOT NULL DEFAULT 0", "seen INTEGER NOT NULL DEFAULT 0", "remote TEXT",
    "problem TEXT NOT NULL DEFAULT ''",
)  # fmt: skip
_SHIFT_COLUMNS = (
    "shifts TEXT NOT NULL DEFAULT '[]'", "changed INTEGER NOT NULL DEFAULT 0", "unproven INTEGER NOT NULL DEFAULT 0",
)  # fmt: skip
_ORGANISATION = "ALTER TABLE job ADD COLUMN organisation TEXT;"
_ORDER_COLUMNS = ("place TEXT NOT NULL DEFAULT ''", "digest TEXT NOT NULL DEFAULT ''")
_LATER = """
CREATE UNIQUE INDEX parts_identity ON parts (identity);
CREATE INDEX parts_state ON parts (state, level DESC, part);
CREATE TABLE notes (seq INTEGER PRIMARY KEY, part INTEGER, text TEXT NOT NULL UNIQUE);
"""
_LEASE = "CREATE TABLE lease (token TEXT NOT NULL, host TEXT NOT NULL, pid INTEGER NOT NULL, renewed REAL NOT NULL);"
_NAMES = (
    "CREATE TABLE names (listing TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, crc INTEGER NOT NULL, "
    "PRIMARY KEY (listing, id))"
)
_PREFETCHED = (
    "CREATE TABLE prefetched (part INTEGER NOT NULL, request TEXT NOT NULL, at REAL NOT NULL, status INTEGER NOT NULL, "
    "headers TEXT NOT NULL, body BLOB NOT NULL, call INTEGER NOT NULL, crc INTEGER NOT NULL, "
    "PRIMARY KEY (part, request))"
)
_SUMS = ("job", "parts", "records")
_NEW = f"""
CREATE TABLE job (
  id TEXT NOT NULL, request TEXT NOT NULL, state TEXT NOT NULL, problem TEXT NOT NULL DEFAULT '',
  created REAL NOT NULL, updated REAL NOT NULL, total INTEGER,
  {
    ", ".join(
        f"{name} {'REAL' if name in ('waited_s', 'seconds') else 'INTEGER'} NOT NULL DEFAULT 0" for name in COUNTERS
    )
});
CREATE TABLE parts (
  part INTEGER PRIMARY KEY, checkpoint TEXT, reading INTEGER NOT NULL DEFAULT 1, done INTEGER NOT NULL DEFAULT 0,
  {", ".join((*_PART_COLUMNS, *_SHIFT_COLUMNS))});
CREATE TABLE records (
  seq INTEGER PRIMARY KEY, part INTEGER NOT NULL, reading INTEGER NOT NULL, key TEXT, body BLOB NOT NULL);
CREATE TABLE calls (
  seq INTEGER PRIMARY KEY, {", ".join(f.name for f in fields(Call))});
{_LATER}
{_LEASE}
{"".join(f"ALTER TABLE {table} ADD COLUMN crc INTEGER NOT NULL DEFAULT 0;" for table in _SUMS)}
{"".join(f"ALTER TABLE parts ADD COLUMN {column};" for column in _ORDER_COLUMNS)}
{_ORGANISATION}
{_NAMES};
{_PREFETCHED};
"""


def create(db: sqlite3.Connection) -> None:
    """The tables of a new job file, within the caller's transaction."""
    _run(db, _NEW)
    db.execute(f"PRAGMA application_id={APPLICATION_ID}")
    db.execute(f"PRAGMA user_version={VERSION}")


def version_of(db: sqlite3.Connection, name: str) -> int:
    """The layout's version.

    Raises:
        JobFileDamaged: the file is no job file, or of a later version of the program.
    """
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise JobFileDamaged(f"{name} is not a job file.")
    version = int(db.execute("PRAGMA user_version").fetchone()[0])
    if version > VERSION:
        raise JobFileDamaged(
            f"{name} was written by a later version of this program.", remedy="Open it with that version."
        )
    return version


def migrate(db: sqlite3.Connection, version: int) -> None:
    """Bring an older layout up to date, within the caller's transaction."""
    for step in range(version, VERSION):
        _STEPS[step](db)
    db.execute(f"PRAGMA user_version={VERSION}")


def keys_are_indexed(db: sqlite3.Connection) -> bool:
    """Whether the file has the index that no key is in twice; in one of an earlier version it has another name."""
    return any(row[2] for row in db.execute("PRAGMA index_list('records')"))


def layout(db: sqlite3.Connection) -> dict[str, list[tuple[object, ...]]]:
    """The tables and their columns as they are: also a name in the layout can be damaged."""
    tables = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name")]
    return {table: list(map(tuple, db.execute(f'PRAGMA table_info("{table}")'))) for table in tables}


@functools.cache
def expected_layout() -> dict[str, list[tuple[object, ...]]]:
    """The tables and columns of a new file, which a migrated one has too."""
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
        create(db)
        return layout(db)


def _to_2(db: sqlite3.Connection) -> None:
    """Version 1 knew one part a job, and no notes."""
    for column in _PART_COLUMNS:
        db.execute(f"ALTER TABLE parts ADD COLUMN {column}")
    db.execute("UPDATE parts SET state=iif(done, 'done', 'open'), pages=(SELECT pages FROM job)")
    db.execute("UPDATE parts SET total=(SELECT total FROM job), seen=(SELECT records + duplicates FROM job)")
    _run(db, _LATER)


def _to_3(db: sqlite3.Connection) -> None:
    """Version 2 had no checksums and knew nothing of shifts; whoever opens the file seals parts and job."""
    for column in _SHIFT_COLUMNS:
        db.execute(f"ALTER TABLE parts ADD COLUMN {column}")
    for table in _SUMS:
        db.execute(f"ALTER TABLE {table} ADD COLUMN crc INTEGER NOT NULL DEFAULT 0")
    db.create_function("sum_of_record", 2, lambda body, part: sum_of_record(bytes(body, "utf-8"), part))
    db.execute("UPDATE records SET crc=sum_of_record(CAST(body AS TEXT), part)")


def _to_4(db: sqlite3.Connection) -> None:
    """Version 3 wrote records in the order of their arrival, and did not say who works on a job."""
    for column in _ORDER_COLUMNS:
        db.execute(f"ALTER TABLE parts ADD COLUMN {column}")
    db.execute("UPDATE parts SET place=printf('%09d', part)")
    _run(db, _LEASE)


def _to_5(db: sqlite3.Connection) -> None:
    """Version 4 did not say whose records they are."""
    _run(db, _ORGANISATION)


def _to_6(db: sqlite3.Connection) -> None:
    """Version 5 kept no names."""
    _run(db, _NAMES)


def _to_7(db: sqlite3.Connection) -> None:
    """Version 6 kept neither the size of a reply, nor why was waited, nor what a refusal said."""
    for column in DETAILS:
        db.execute(f"ALTER TABLE calls ADD COLUMN {column}")


def _to_8(_db: sqlite3.Connection) -> None:
    """Version 7 had the index of keys from the beginning; it stays."""


def _to_9(db: sqlite3.Connection) -> None:
    """Version 8 kept no reply that came before its turn."""
    _run(db, _PREFETCHED)


_STEPS = {1: _to_2, 2: _to_3, 3: _to_4, 4: _to_5, 5: _to_6, 6: _to_7, 7: _to_8, 8: _to_9}


def _run(db: sqlite3.Connection, statements: str) -> None:
    for statement in statements.split(";"):
        db.execute(statement)

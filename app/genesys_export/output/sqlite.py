"""A SQLite database with the records as one table."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import IO, Any

from genesys_export.errors import OutputError
from genesys_export.output.columns import cell
from genesys_export.output.kinds import Kind
from genesys_export.output.options import FileOptions, Outcome
from genesys_export.output.typed import Table, TypedColumn

TABLE = "records"
MOST_COLUMNS = 2_000
_TYPES = {Kind.INTEGER: "INTEGER", Kind.NUMBER: "REAL", Kind.TRUTH: "BOOLEAN", Kind.MOMENT: "TEXT", Kind.TEXT: "TEXT"}
_BATCH = 2_000  # rows
_INT64 = 2**63


def write_sqlite(out: IO[bytes], rows: Iterable[Sequence[Any]], table: Table, options: FileOptions) -> Outcome:  # noqa: ARG001
    """A database of the rows, written straight into the file that is open.

    Names of columns that SQLite does not tell apart (it ignores case) get a number. True and false are 1 and 0,
    moments are text as the API gives them, lists are JSON text. Null is null.

    Raises:
        OutputError: there are more columns than a table can have.
        OSError: the disk is full.
    """
    import sqlite3  # noqa: PLC0415 - only where it is wanted

    if len(table.columns) > MOST_COLUMNS:
        raise OutputError(
            f"The records have {len(table.columns)} columns; a SQLite table has room for {MOST_COLUMNS}.",
            remedy="Choose columns, or another format.",
        )
    outcome, each = Outcome(), iter(rows)
    integers = {at for at, column in enumerate(table.columns) if column.kind is Kind.INTEGER and not _fits(column)}
    kinds = [Kind.TEXT if at in integers else column.kind for at, column in enumerate(table.columns)]
    names = [_quoted(name) for name in _distinct(column.name for column in table.columns)] or [_quoted("value")]
    columns = ", ".join(f"{name} {_TYPES[kind]}" for name, kind in zip(names, kinds or [Kind.TEXT], strict=True))
    into = f"INSERT INTO {TABLE} VALUES ({', '.join('?' * len(names))})"  # noqa: S608 - our own name
    try:
        with contextlib.closing(sqlite3.connect(out.name, isolation_level=None)) as db:
            # Nobody sees the file before it is whole, so nothing has to be rolled back.
            db.execute("PRAGMA journal_mode=OFF")
            db.execute("PRAGMA synchronous=OFF")
            db.execute("BEGIN")
            db.execute(f"CREATE TABLE {TABLE} ({columns})")
            while some := list(islice(each, _BATCH)):
                db.executemany(into, [_values(row, kinds) for row in some])
                outcome.rows += len(some)
            db.execute("COMMIT")
    except sqlite3.OperationalError as error:
        full = error.sqlite_errorcode & 0xFF in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}
        raise OSError(errno.ENOSPC if full else errno.EIO, str(error)) from error  # whoever has the file names it
    return outcome


def _fits(column: TypedColumn) -> bool:
    return column.low >= -_INT64 and column.high < _INT64


def _values(row: Sequence[Any], kinds: Sequence[Kind]) -> Sequence[Any]:
    return [
        value if value is None or type(value) is str or kind is not Kind.TEXT else cell(value)
        for value, kind in zip(row, kinds, strict=True)
    ] or [None]


def _distinct(names: Iterable[str]) -> list[str]:
    taken: set[str] = set()
    found = []
    for name in names:
        own, number = name, 1
        while own.casefold() in taken:
            number += 1
            own = f"{name} {number}"
        taken.add(own.casefold())
        found.append(own)
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""').replace("\0", "") + '"'

"""A job file once more, row by row into a new one of the present layout: scrubbed to be given away, or taken in.

What comes from elsewhere is never opened by the rest of the program: it sees the copy only, whose tables are our own
and whose values have the types they should have.
"""

from __future__ import annotations

import contextlib
import functools
import math
import sqlite3
import tempfile
import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

import orjson

from genesys_export.errors import JobFileDamaged, StoreError
from genesys_export.export import Call, JobFile, schema
from genesys_export.export.ledger import Ledger
from genesys_export.export.sums import SUM, sum_of_row
from genesys_export.support.parents import parents_of, without_names
from genesys_export.support.scrubbing import scrub, scrub_value

TOLD = ("job", "parts", "calls", "notes")
"""The tables that are copied; records are not, unless they are asked for, and who works on a job is nobody's matter."""
_JSON = frozenset({"request", "checkpoint", "given", "shifts", "remote", "organisation"})
_TOLD_TO_PEOPLE = frozenset({"text", "problem"})
_MOST = {"job": 1, "parts": 1_000_000, "calls": 2_000_000, "notes": 10_000}
_LONGEST_TEXT = 1_000_000
_LARGEST_NUMBER = 2**53
_CALL_KINDS = {each.name: str(each.type) for each in fields(Call)}
_LOOKED_AT_S = 60.0
_STEPS = 20_000
_TOO_LONG = 50_000_000  # bytes of one value
_WHOLE = 300_000_000  # bytes of a file that is looked through page by page

Value = Callable[[str, str, Any], Any]


def give_away(source: Path, target: Path, *, records: bool = False) -> None:
    """Copy one of the user's own job files without secrets; blocks.

    Args:
        source: the job file; another program may be writing to it.
        target: the new file.
        records: whether everything that was fetched goes with it, as it came.

    Raises:
        StoreError: it cannot be read, or the copy not written.
    """
    opened = _Source(source)
    with opened.trouble():
        names = {} if records or not opened.has_parents() else parents_of(opened.db)
    _copy(opened, target, functools.partial(_scrubbed, names), records=records)


def take_in(source: Path, target: Path) -> None:
    """Copy what is told in a job file of unknown origin, without its records; blocks.

    Raises:
        JobFileDamaged: it is no whole job file, is of a later version, or is made to do more than hold data.
        StoreError: it cannot be read, or the copy not written.
    """
    try:
        _copy(_Source(source, still=True), target, _typed, records=False, thorough=source.stat().st_size < _WHOLE)
    except StoreError as error:
        if "interrupted" in str(error):
            raise JobFileDamaged(f"The job file {source.name} takes too long to look at: it is damaged.") from error
        raise


class _Source(Ledger):
    """A job file that is only read, by somebody who trusts nothing in it."""

    def __init__(self, path: Path, *, still: bool = False) -> None:
        """``still``: nothing writes to it, and nothing may be written beside it."""
        self.path, self._read_only, self._until = path, True, time.monotonic() + _LOOKED_AT_S
        with self.trouble():
            uri = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if still else ''}"
            self.db = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None, timeout=10)
            self.db.row_factory = sqlite3.Row
            if still:
                self.db.set_progress_handler(self._late, _STEPS)
                self.db.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _TOO_LONG)
            for pragma in ("trusted_schema=OFF", "query_only=ON", "cell_size_check=ON", "mmap_size=0"):
                self.db.execute(f"PRAGMA {pragma}")

    def has_parents(self) -> bool:
        """Whether its layout knows of parents; that of version 1 did not."""
        return bool(self.db.execute("SELECT 1 FROM pragma_table_info('parts') WHERE name='parent'").fetchone())

    def refuse_machinery(self) -> None:
        """A job file has tables and plain indexes; a view or trigger in it is somebody's trap."""
        with self.trouble():
            for kind, name, sql in self.db.execute("SELECT type, name, sql FROM sqlite_master").fetchall():
                virtual = str(sql or "").upper().split()[:2] == ["CREATE", "VIRTUAL"]
                if kind not in {"table", "index"} or virtual:
                    raise self._damaged(f"it holds a {'virtual ' * virtual}{kind}, which no job file has")
                columns = self.db.execute("SELECT hidden FROM pragma_table_xinfo(?)", (name,)).fetchall()
                if kind == "table" and any(hidden for (hidden,) in columns):
                    raise self._damaged("it holds a column that is computed, which no job file has")

    def _late(self) -> int:
        return int(time.monotonic() > self._until)


def _copy(opened: _Source, target: Path, value: Value, *, records: bool, thorough: bool = False) -> None:
    with tempfile.TemporaryDirectory(prefix="genesys-export-") as folder, contextlib.ExitStack() as stack:
        stack.callback(opened.close)
        opened.refuse_machinery()
        opened.check(thorough=thorough)
        with opened.trouble():
            version = schema.version_of(opened.db, opened.path.name)
        if version < schema.VERSION:
            opened = _Source(_migrated(opened, Path(folder)))
            stack.callback(opened.close)
        file = stack.enter_context(contextlib.closing(JobFile(target)))
        with opened.trouble():
            opened.db.execute("BEGIN")  # all of it as it was at one moment
        with file.transaction() as db:
            schema.create(db)
            for table in TOLD:
                _copy_table(opened, db, table, value)
            if records:
                _copy_records(opened, db)
            db.execute(schema.INDEX_OF_KEYS)  # nothing more comes; without it a copy would have to hold every record
        with file.trouble():
            file.db.execute("PRAGMA journal_mode=DELETE")  # one file, that can be sent


def _migrated(source: _Source, folder: Path) -> Path:
    """A private copy, brought up to date: what is only looked at stays as it is."""
    path = folder / "earlier.job.sqlite"
    with source.trouble(), contextlib.closing(sqlite3.connect(path)) as copy:
        source.db.backup(copy)
    with contextlib.closing(JobFile(path)) as file:
        file.migrate()
        with file.trouble():
            file.db.execute("PRAGMA journal_mode=DELETE")
    return path


def _copy_table(source: _Source, db: sqlite3.Connection, table: str, value: Value) -> None:
    columns = [str(column[1]) for column in schema.expected_layout()[table]]
    names, places = ", ".join(columns), ", ".join("?" * len(columns))
    sql = f"SELECT {names} FROM {table} LIMIT {_MOST[table]}"  # noqa: S608 - our own names
    put = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608 - our own names
    with contextlib.closing(_rows(source, sql)) as rows:
        db.executemany(put, (_row(table, columns, row, value) for row in rows))


def _row(table: str, columns: list[str], row: sqlite3.Row, value: Value) -> list[Any]:
    found = {name: value(table, name, row[name]) for name in columns}
    if table == "parts":
        found["parent"] = None  # a record of the organisation
    if table == "calls":
        found["body"] = ""  # what a refusal said may name something of the organisation
    if SUM in found:
        found[SUM] = sum_of_row(found)
    return list(found.values())


def _copy_records(source: _Source, db: sqlite3.Connection) -> None:
    columns = ", ".join(str(column[1]) for column in schema.expected_layout()["records"])
    places = ", ".join("?" * len(columns.split(", ")))
    with contextlib.closing(_rows(source, f"SELECT {columns} FROM records")) as rows:  # noqa: S608 - our own names
        db.executemany(f"INSERT INTO records ({columns}) VALUES ({places})", map(tuple, rows))  # noqa: S608


def _rows(source: _Source, sql: str) -> Generator[sqlite3.Row, None, None]:
    with source.trouble():
        yield from source.db.execute(sql)


def _scrubbed(names: Mapping[str, str], _table: str, name: str, value: Any) -> Any:
    """A value as it may be given away, with ids in the place of parents' names: JSON stays JSON."""
    if not isinstance(value, str):
        return value
    if name in _JSON:
        with contextlib.suppress(orjson.JSONDecodeError):
            return orjson.dumps(scrub_value(orjson.loads(value))).decode()
    return scrub(without_names(value, names) if name in _TOLD_TO_PEOPLE else value)


def _typed(table: str, name: str, value: Any) -> Any:
    """A value of the type its column should have; SQLite lets anything stand anywhere.

    Raises:
        JobFileDamaged: a number that is none.
    """
    kind = _CALL_KINDS.get(name) if table == "calls" and name != "seq" else _kind(table, name)
    if value is None:
        return {"str": "", "int": 0, "float": 0.0}.get(str(kind))
    if kind is None or kind.startswith("str"):
        words = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
        return words[:_LONGEST_TEXT]
    if not isinstance(value, int | float) or not math.isfinite(value) or abs(value) > _LARGEST_NUMBER:
        raise JobFileDamaged(f"The job file is damaged: {table} holds a {name} that is no number.")
    return float(value) if kind.startswith("float") else int(value)


def _kind(table: str, name: str) -> str | None:
    """The type of a column, with `` | None`` where it may be left out."""
    column = next(each for each in schema.expected_layout()[table] if each[1] == name)
    kind = {"INTEGER": "int", "REAL": "float", "TEXT": "str"}.get(str(column[2]))
    return kind if kind is None or column[3] or column[5] else f"{kind} | None"

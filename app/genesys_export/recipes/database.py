"""The fetched records as SQL tables. A recipe's SQL reads them, and can do nothing else."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from genesys_export.errors import Cancelled, ConfigurationError, StoreError
from genesys_export.output import PARENT
from genesys_export.paging.unparsed import parsed_one

_SOME = 2_000
_STEPS = 10_000  # of the database's machine between two looks at whether somebody stopped it
_READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}
_NEVER = {"load_extension", "readfile", "writefile", "edit", "fts3_tokenizer", "zeroblob", "randomblob"}


class Records:
    """A database of fetched records; each fetch is a table with ``id``, ``name``, ``parent`` and ``record`` (JSON).

    Args:
        path: a file, so that memory does not grow with the records; in memory unless given.
        stopped: is asked every so often while a query runs; when it says so, the query is given up.

    Attributes:
        names: of the tables.
    """

    def __init__(self, path: Path | None = None, stopped: Callable[[], bool] = lambda: False) -> None:
        self._stopped = stopped
        with self._trouble():
            if path is not None:
                path.unlink(missing_ok=True)
            self._db = sqlite3.connect(path or ":memory:", isolation_level=None)
            self._db.execute("PRAGMA journal_mode=OFF")  # it is made anew whenever something goes wrong
            self._db.execute("PRAGMA synchronous=OFF")
        self._db.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        self._db.set_progress_handler(lambda: int(stopped()), _STEPS)  # a query of one's own may never end
        self._reads: set[str] = set()
        self.names: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._db.close()

    def add(self, name: str, lines: Iterable[bytes] = ()) -> None:
        """A table of records, each a line of JSON."""
        with self._trouble():
            self._db.execute(f'CREATE TABLE "{name}" (id TEXT, name TEXT, parent TEXT, record TEXT)')
            self._db.execute("BEGIN")
            put = f'INSERT INTO "{name}" VALUES (?, ?, ?, ?)'  # noqa: S608 - names of recipes are checked
            self._db.executemany(put, map(_row, lines))
            for column in ("id", "parent"):
                self._db.execute(f'CREATE INDEX "{name} by {column}" ON "{name}" ({column})')
            self._db.execute("COMMIT")
        self.names.append(name)

    def look_at(self, sql: str) -> tuple[list[str], set[str]]:
        """The columns that a query gives, and the tables it reads.

        Raises:
            ConfigurationError: it is no query, or cannot be run.
        """
        self._reads.clear()
        columns = _heads(self._run(f"SELECT * FROM (\n{_bare(sql)}\n) LIMIT 0"))  # noqa: S608 - reads only
        return columns, self._reads & set(self.names)

    def examine(self, sql: str) -> tuple[list[str], set[str]]:
        """The same, for tables that are empty yet: a column's name that is there twice is found out as well.

        Raises:
            ConfigurationError: it is no query, cannot be run, or two of its columns have the same name.
        """
        columns, reads = self.look_at(sql)
        heads = _heads(self._run(_bare(sql)))  # as it was written: within another query, SQLite renames the second
        if twice := next((each for each in heads if heads.count(each) > 1), ""):
            raise ConfigurationError(f"Two columns are called {twice!r}.", remedy="Name one of them with AS.")
        return columns, reads

    def query(self, sql: str) -> Iterator[tuple[Any, ...]]:
        """The rows of a query.

        Raises:
            Cancelled: somebody stopped it.
            StoreError: it cannot be run on these records.
        """
        with self._trouble():
            for row in self._run(_bare(sql)):
                self._check()
                if bytes in map(type, row):
                    raise StoreError(
                        "The SQL gives bytes, which no table can hold.", safe="What was fetched is kept.",
                        remedy="Mend the recipe, for example with hex(); then use --resume.",
                    )  # fmt: skip
                yield row

    def heads(self, sql: str, column: str) -> list[str]:
        """The different values of one column of a query, sorted."""
        quoted = column.replace('"', '""')
        found = f'SELECT DISTINCT "{quoted}" FROM (\n{_bare(sql)}\n) WHERE "{quoted}" IS NOT NULL ORDER BY 1'  # noqa: S608
        with self._trouble():
            return [str(value) for (value,) in self._run(found)]

    def records(self, name: str) -> Iterator[Any]:
        """The records of one table, in the order they came."""
        for (record,) in self._db.execute(f'SELECT record FROM "{name}" ORDER BY rowid'):  # noqa: S608 - as above
            self._check()
            yield parsed_one(record)

    def _run(self, sql: str) -> sqlite3.Cursor:
        """Run one query of a recipe; whatever is no reading is refused by the database itself."""
        # Table functions declare themselves when they are first used, which is no reading.
        self._db.execute("SELECT 1 FROM json_each('[]'), json_tree('[]')")
        self._db.set_authorizer(self._authorise)
        try:
            return self._db.execute(sql)
        except sqlite3.Error as error:
            self._check()
            if "not authorized" in str(error) or "prohibited" in str(error):
                raise ConfigurationError("SQL in recipes can only read what was fetched.") from error
            raise ConfigurationError(f"the SQL cannot be run ({error})") from error
        finally:
            self._db.set_authorizer(None)

    def _check(self) -> None:
        """Go on only if nobody stopped it."""
        if self._stopped():
            raise Cancelled("The making of the tables was stopped.", safe="What was fetched is kept.")

    @contextlib.contextmanager
    def _trouble(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            self._check()
            raise StoreError(
                f"The tables of the recipe could not be made: {error}.",
                safe="What was fetched is kept.",
                remedy="Make room, or mend the recipe; then use --resume.",
            ) from error

    def _authorise(self, action: int, first: str | None, second: str | None, _: str | None, __: str | None) -> int:
        if action not in _READING:
            return sqlite3.SQLITE_DENY
        if action == sqlite3.SQLITE_FUNCTION and second in _NEVER:
            return sqlite3.SQLITE_DENY
        if action == sqlite3.SQLITE_READ and first:
            if first.startswith(("sqlite_", "pragma_")):
                return sqlite3.SQLITE_DENY
            self._reads.add(first)
        return sqlite3.SQLITE_OK


def _heads(cursor: sqlite3.Cursor) -> list[str]:
    return [each[0] for each in cursor.description]


def _bare(sql: str) -> str:
    return sql.strip().removesuffix(";")


def _row(line: bytes) -> Sequence[Any]:
    record = parsed_one(line)
    if not isinstance(record, dict):
        return None, None, None, line.decode()
    parent = record.get(PARENT)
    above = parent.get("id") if isinstance(parent, dict) else None
    return _text(record.get("id")), _text(record.get("name")), _text(above), line.decode()


def _text(value: Any) -> str | None:
    return None if value is None or isinstance(value, dict | list) else str(value)

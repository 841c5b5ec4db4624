"""The job file: one SQLite database per export, with everything fetched so far and the place to go on.

Layout (version 1; any SQLite tool reads it)::

    job       one row: what was asked, state, counters
    parts     one row a part: its checkpoint, its pages, whether it is read to the end
    records   one row a record: key, JSON as the API sent it; `seq` is the order of arrival
    calls     the flight log: one row a call of the API; never a token, never a body

A page's records, the checkpoint after it and its calls are committed in one transaction, so that a killed program
finds either all of a page or nothing of it.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, fields
from pathlib import Path
from typing import Any

import orjson

from genesys_export.errors import JobFileDamaged, StoreError
from genesys_export.export.progress import Call
from genesys_export.export.request import ExportRequest
from genesys_export.export.states import JobState
from genesys_export.paging import Checkpoint

APPLICATION_ID = 0x4758_4A46
VERSION = 1
_BATCH = 200  # records read at once
_BREATH = 0.001  # seconds left to other threads after each batch: a writer in a hurry would freeze the window
_COUNTERS = ("pages", "records", "duplicates", "requests", "retries", "rate_limited", "waited_s", "seconds")
_SCHEMA = f"""
CREATE TABLE job (
  id TEXT NOT NULL, request TEXT NOT NULL, state TEXT NOT NULL, problem TEXT NOT NULL DEFAULT '',
  created REAL NOT NULL, updated REAL NOT NULL, total INTEGER,
  {", ".join(f"{name} REAL NOT NULL DEFAULT 0" if name.endswith("s_s") or name in ("waited_s", "seconds")
             else f"{name} INTEGER NOT NULL DEFAULT 0" for name in _COUNTERS)});
CREATE TABLE parts (
  part INTEGER PRIMARY KEY, checkpoint TEXT, reading INTEGER NOT NULL DEFAULT 1, done INTEGER NOT NULL DEFAULT 0);
CREATE TABLE records (
  seq INTEGER PRIMARY KEY, part INTEGER NOT NULL, reading INTEGER NOT NULL, key TEXT UNIQUE, body BLOB NOT NULL);
CREATE TABLE calls (
  seq INTEGER PRIMARY KEY, {", ".join(f.name for f in fields(Call))});
"""

class JobFile:
    """Reading and writing one job file; every method blocks, call it on a worker thread.

    Raises (every method):
        JobFileDamaged: the file is not a whole job file.
        StoreError: it cannot be read or written, for example on a full disk.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        with self._trouble():
            mode = "ro" if read_only else "rwc"
            uri = f"{path.absolute().as_uri()}?mode={mode}"
            # One thread at a time uses it, but not always the same one.
            self._db = sqlite3.connect(uri, uri=True, check_same_thread=False, isolation_level=None, timeout=10)
            try:
                self._db.row_factory = sqlite3.Row
                if not read_only:
                    self._db.execute("PRAGMA journal_mode=WAL")
                    self._db.execute("PRAGMA synchronous=FULL")
            except BaseException:
                self._db.close()
                raise

    @classmethod
    def create(cls, path: Path, job_id: str, request: ExportRequest) -> JobFile:
        """A new job file for ``request``, with one part at its start."""
        job = cls(path)
        try:
            with job._transaction() as db:
                for statement in _SCHEMA.split(";"):
                    db.execute(statement)
                now = time.time()
                db.execute(
                    "INSERT INTO job (id, request, state, created, updated) VALUES (?, ?, ?, ?, ?)",
                    (job_id, orjson.dumps(request.to_json()).decode(), JobState.QUEUED, now, now),
                )
                db.execute("INSERT INTO parts (part) VALUES (1)")
                db.execute(f"PRAGMA application_id={APPLICATION_ID}")
                db.execute(f"PRAGMA user_version={VERSION}")
        except BaseException:
            job.close()
            raise
        return job

    def check(self, *, thorough: bool = False) -> None:
        """Refuse a file that is damaged, foreign, or of a later version of the program."""
        with self._trouble():
            if self._db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise JobFileDamaged(f"{self.path.name} is not a job file.")
            version = self._db.execute("PRAGMA user_version").fetchone()[0]
            if version > VERSION:
                raise JobFileDamaged(
                    f"{self.path.name} was written by a later version of this program.",
                    remedy="Open it with that version.",
                )
            if thorough and (found := self._db.execute("PRAGMA quick_check(1)").fetchone()[0]) != "ok":
                raise JobFileDamaged(f"The job file {self.path.name} is damaged ({str(found).splitlines()[0]}).")
            if self._db.execute("SELECT count(*) FROM job").fetchone()[0] != 1:
                raise JobFileDamaged(f"The job file {self.path.name} is damaged: it does not say what was asked for.")

    def row(self) -> dict[str, Any]:
        """The job's one row; ``request`` still as JSON text."""
        with self._trouble():
            return dict(self._db.execute("SELECT * FROM job").fetchone())

    def request(self) -> ExportRequest:
        """What was asked for."""
        with self._trouble():
            try:
                return ExportRequest.from_json(orjson.loads(self.row()["request"]))
            except (KeyError, TypeError, ValueError) as error:
                what = f"The job file {self.path.name} is damaged: it does not say what was asked for."
                raise JobFileDamaged(what) from error

    def checkpoint(self, part: int = 1) -> Checkpoint | None:
        """Where the part goes on; ``None`` at its start."""
        with self._trouble():
            text = self._db.execute("SELECT checkpoint FROM parts WHERE part=?", (part,)).fetchone()[0]
            return None if text is None else Checkpoint.from_json(orjson.loads(text))

    def commit_page(
        self, records: Sequence[Any], key: str, checkpoint: Checkpoint, calls: Iterable[Call], part: int = 1,
        **counters: Any,
    ) -> tuple[int, int]:  # fmt: skip
        """Records, checkpoint, calls and counters of one page in one transaction.

        A record whose key was seen in this same reading of the part is dropped as a duplicate; one that an earlier
        reading brought is renewed in its place.

        Returns:
            How many records the job holds now, and how many duplicates it has dropped.
        """
        with self._transaction() as db:
            reading = db.execute("SELECT reading FROM parts WHERE part=?", (part,)).fetchone()[0]
            rows = [(part, reading, key_of(record, key), orjson.dumps(record)) for record in records]
            before = self._db.total_changes
            db.executemany(
                "INSERT INTO records (part, reading, key, body) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE "
                "SET reading=excluded.reading, body=excluded.body WHERE reading<>excluded.reading",
                rows,
            )
            duplicates = len(rows) - (self._db.total_changes - before)
            db.execute(
                "UPDATE parts SET checkpoint=?, done=? WHERE part=?",
                (orjson.dumps(checkpoint.to_json()).decode(), checkpoint.done, part),
            )
            self._add_calls(calls)
            if reading == 1:
                counted = "records + ?", len(rows) - duplicates
            else:
                counted = "(SELECT count(*) FROM records) + ?", 0
            db.execute(
                f"UPDATE job SET records={counted[0]}, duplicates=duplicates+?, pages=?",  # noqa: S608
                (counted[1], duplicates, checkpoint.pages),
            )
            self._set(counters)
            row = db.execute("SELECT records, duplicates FROM job").fetchone()
        return row[0], row[1]

    def restart_part(self, part: int = 1) -> None:
        """Begin the part anew: records with a key stay and are recognised, those without one go."""
        with self._transaction() as db:
            db.execute("DELETE FROM records WHERE part=? AND key IS NULL", (part,))
            db.execute("UPDATE parts SET checkpoint=NULL, done=0, reading=reading+1 WHERE part=?", (part,))
            db.execute("UPDATE job SET records=(SELECT count(*) FROM records)")

    def update(self, calls: Iterable[Call] = (), **values: Any) -> None:
        """State, problem or counters, and calls that belong to no page."""
        with self._transaction():
            self._add_calls(calls)
            self._set(values)

    def records(self, limit: int | None = None) -> Iterator[Any]:
        """Every record in the order of arrival, one at a time."""
        with self._trouble():
            # A batch comes as one array in one step: stepping row by row would hand the interpreter's lock to and fro
            # for every record, and a window painting meanwhile would wait for it each time.
            sql = (
                "SELECT max(seq), '[' || group_concat(CAST(body AS TEXT), ',') || ']' "
                "FROM (SELECT seq, body FROM records WHERE seq > ? ORDER BY seq LIMIT ?)"
            )
            left, last = limit, 0
            while left is None or left > 0:
                size = _BATCH if left is None else min(_BATCH, left)
                last, bodies = self._db.execute(sql, (last, size)).fetchone()
                if bodies is None:
                    return
                batch = orjson.loads(bodies)
                yield from batch
                left = None if left is None else left - len(batch)
                time.sleep(_BREATH)

    def calls(self, limit: int = 10_000) -> list[Call]:
        """The last calls of the flight log, oldest first."""
        with self._trouble():
            names = ", ".join(f.name for f in fields(Call))
            sql = f"SELECT {names} FROM calls ORDER BY seq DESC LIMIT ?"  # noqa: S608 - names of our own columns
            return [Call(*row) for row in reversed(self._db.execute(sql, (limit,)).fetchall())]

    def close(self) -> None:
        """Close the file; harmless when it is closed already."""
        with contextlib.suppress(sqlite3.Error):
            self._db.close()

    def _add_calls(self, calls: Iterable[Call]) -> None:
        marks = ", ".join("?" for _ in fields(Call))
        names = ", ".join(f.name for f in fields(Call))
        self._db.executemany(f"INSERT INTO calls ({names}) VALUES ({marks})", map(astuple, calls))  # noqa: S608

    def _set(self, values: dict[str, Any]) -> None:
        values = {**values, "updated": time.time()}
        names = ", ".join(f"{name}=:{name}" for name in values)
        self._db.execute(f"UPDATE job SET {names}", values)  # noqa: S608 - names come from our own code

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._trouble():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):
                    self._db.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _trouble(self) -> Iterator[None]:
        """SQLite's errors as ours: what the disk does to us is not the same as a damaged file."""
        try:
            yield
        except sqlite3.OperationalError as error:
            if "no such table" in str(error) or "no such column" in str(error):
                raise JobFileDamaged(f"{self.path.name} is not a whole job file.") from error
            raise StoreError(
                f"The job file {self.path.name} cannot be used: {error}.",
                remedy="Make room on the disk or check the folder's permissions, then resume.",
            ) from error
        except sqlite3.DatabaseError as error:
            raise JobFileDamaged(f"The job file {self.path.name} is damaged ({error}).") from error
        except (orjson.JSONDecodeError, OSError) as error:
            raise JobFileDamaged(f"The job file {self.path.name} is damaged ({error}).") from error


def key_of(record: Any, key: str) -> str | None:
    """What tells this record apart, as text; ``None`` when it has no such field."""
    value = record.get(key) if key and isinstance(record, dict) else None
    return None if value is None or isinstance(value, dict | list) else str(value)

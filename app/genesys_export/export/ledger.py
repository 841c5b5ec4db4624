"""The bookkeeping below a job file: rows added, sealed with their checksums, checked and brought up to date."""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, fields
from typing import Any

import orjson

from genesys_export.errors import JobFileDamaged
from genesys_export.export import schema
from genesys_export.export.database import Database
from genesys_export.export.parts import Seed
from genesys_export.export.progress import Call
from genesys_export.export.rows import Row
from genesys_export.export.shifts import Shift
from genesys_export.export.sums import SUM, sum_of_row


class Ledger(Database):
    """The tables of a job file, without knowing what an export is."""

    def check(self, *, thorough: bool = False) -> None:
        """Refuse a file that is damaged, foreign, or of a later version of the program.

        Args:
            thorough: every structure, index and checksum; the records' own are checked when they are read.
        """
        with self.trouble():
            version = schema.version_of(self.db, self.path.name)
            if thorough and (found := self.db.execute("PRAGMA integrity_check(1)").fetchone()[0]) != "ok":
                raise self._damaged(str(found).splitlines()[0])
            if self.db.execute("SELECT count(*) FROM job").fetchone()[0] != 1:
                raise self._damaged("it does not say what was asked for")
            if thorough and version >= schema.WITH_SUMS:
                for table in ("job", "parts"):
                    rows = self.db.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - our own tables
                    if any(row[SUM] != sum_of_row(dict(row)) for row in rows):
                        raise self._damaged(f"a checksum of {table} is wrong")

    def migrate(self) -> None:
        """Bring a file of an earlier version of the program up to date."""
        with self.transaction() as db:
            if (version := schema.version_of(db, self.path.name)) < schema.VERSION:
                schema.migrate(db, version)
                for (part,) in db.execute("SELECT part FROM parts").fetchall():
                    self._seal("parts", part)
                self._seal("job")

    @contextlib.contextmanager
    def _changing(self, part: int | None = None) -> Iterator[sqlite3.Connection]:
        """A transaction that seals the job, and the part it changes, at its end."""
        with self.transaction() as db:
            yield db
            if part is not None:
                self._seal("parts", part)
            self._seal("job")

    def _add_parts(self, seeds: Iterable[Seed]) -> None:
        """New parts; one that is there already stays as it is, since a listing may be read again."""
        self.db.executemany(
            "INSERT INTO parts (level, identity, given, parent, since) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (identity) DO NOTHING",
            [
                (seed.level, seed.identity, json_text(dict(seed.given)),
                 None if seed.parent is None else json_text(dict(seed.parent)), str(seed.interval or ""))
                for seed in seeds
            ],
        )  # fmt: skip
        for (part,) in self.db.execute(f"SELECT part FROM parts WHERE {SUM}=0").fetchall():  # noqa: S608
            self._seal("parts", part)

    def _again(self, part: int, rows: Sequence[Row], newest: int | None) -> int:
        """How many of a page's records the same part had brought before."""
        keys = orjson.dumps([row[2] for row in rows]).decode()
        sql = "SELECT count(*) FROM records WHERE part=? AND seq<=? AND key IN (SELECT value FROM json_each(?))"
        return int(self.db.execute(sql, (part, newest or 0, keys)).fetchone()[0])

    def _add_shift(self, part: int, shift: Shift) -> None:
        sql = "UPDATE parts SET shifts=json_insert(shifts, '$[#]', json(?)) WHERE part=?"
        self.db.execute(sql, (json_text(shift.to_json()), part))

    def _recount(self, part: int) -> None:
        """The job's counters without what a part brought that no longer counts."""
        sql = (
            "UPDATE job SET records=(SELECT count(*) FROM records), pages=pages-(SELECT pages FROM parts WHERE part=?)"
        )
        self.db.execute(sql, (part,))

    def _add_notes(self, part: int | None, notes: Iterable[str]) -> None:
        self.db.executemany(
            "INSERT INTO notes (part, text) VALUES (?, ?) ON CONFLICT (text) DO NOTHING",
            [(part, note) for note in notes],
        )

    def _add_calls(self, calls: Iterable[Call]) -> None:
        marks = ", ".join("?" for _ in fields(Call))
        names = ", ".join(f.name for f in fields(Call))
        self.db.executemany(f"INSERT INTO calls ({names}) VALUES ({marks})", map(astuple, calls))  # noqa: S608

    def _set(self, values: dict[str, Any]) -> None:
        values = {**values, "updated": time.time()}
        names = ", ".join(f"{name}=:{name}" for name in values)
        self.db.execute(f"UPDATE job SET {names}", values)  # noqa: S608 - names come from our own code

    def _seal(self, table: str, part: int | None = None) -> None:
        """Renew a row's checksum; the last thing a transaction does to it."""
        where, at = ("", ()) if part is None else (" WHERE part=?", (part,))
        row = dict(self.db.execute(f"SELECT * FROM {table}{where}", at).fetchone())  # noqa: S608 - our own tables
        self.db.execute(f"UPDATE {table} SET {SUM}=?{where}", (sum_of_row(row), *at))  # noqa: S608

    def _damaged(self, why: str) -> JobFileDamaged:
        return JobFileDamaged(f"The job file {self.path.name} is damaged: {why}.")


def json_text(value: Any) -> str:
    """A value as JSON text."""
    return orjson.dumps(value).decode()

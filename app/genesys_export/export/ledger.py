"""The bookkeeping below a job file: rows added, sealed with their checksums, checked and brought up to date."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from operator import attrgetter
from typing import Any

import orjson

from genesys_export.client import printable
from genesys_export.errors import ExportError, JobFileDamaged, JobInUse
from genesys_export.export import schema
from genesys_export.export.database import Database
from genesys_export.export.lease import Lease
from genesys_export.export.parts import Seed
from genesys_export.export.progress import Call
from genesys_export.export.rows import Row
from genesys_export.export.shifts import Shift
from genesys_export.export.sums import SUM, sum_of_row

_CALL_FIELDS = [f.name for f in fields(Call)]
_CALL = attrgetter(*_CALL_FIELDS)
_ADD_CALLS = f"INSERT INTO calls ({', '.join(_CALL_FIELDS)}) VALUES "  # noqa: S608
_PLACES = f"({', '.join('?' * len(_CALL_FIELDS))})"
_MOST_CALLS = 500  # of one statement; SQLite takes 32,766 values
_OF_NO_PART = "SELECT 1 FROM records WHERE part NOT IN (SELECT part FROM parts) LIMIT 1"
_PLACE = "SELECT place FROM parts WHERE part=?"


class Ledger(Database):
    """The tables of a job file, without knowing what an export is."""

    _lease: Lease | None = None

    def check(self, *, thorough: bool = False, records: bool = True) -> None:
        """Refuse a file that is damaged, foreign, or of a later version of the program.

        Args:
            thorough: every structure, index and checksum; the records' own are checked when they are read. The index
                of keys, too: without it a page that lost a row passes for whole. And they are counted: a row that was
                taken out by hand is in no index, either.
            records: their table and its index, which are nearly all of a file; not needed by whoever has read every
                record, compared its checksum, and counted them.
        """
        with self.trouble():
            version = schema.version_of(self.db, self.path.name)
            if thorough:
                self._check_structure(records=records)
            if self.db.execute("SELECT count(*) FROM job").fetchone()[0] != 1:
                raise self._damaged("it does not say what was asked for")
            if thorough and records and self.db.execute(_OF_NO_PART).fetchone() is not None:
                raise self._damaged("a record belongs to no part")  # nobody would read it, nor miss it
            if thorough and version >= schema.WITH_SUMS:
                for table in ("job", "parts"):
                    rows = self.db.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608 - our own tables
                    if any(row[SUM] != sum_of_row(dict(row)) for row in rows):
                        raise self._damaged(f"a checksum of {table} is wrong")

    def _check_structure(self, *, records: bool) -> None:
        checks = ["PRAGMA integrity_check(1)"]
        if not records:  # SQLite before 3.33 knows no check of a single table, and looks at all of them each time
            tables = self.db.execute("SELECT name FROM sqlite_master WHERE type='table' AND name<>'records'").fetchall()
            checks = [f'PRAGMA integrity_check("{name}")' for (name,) in tables]
        for each in checks:
            if (found := self.db.execute(each).fetchone()[0]) != "ok":
                raise self._damaged(str(found).splitlines()[0])
        if records:
            there, told = self.db.execute("SELECT (SELECT count(*) FROM records), (SELECT records FROM job)").fetchone()
            copied = not there and schema.keys_are_indexed(self.db)  # for support, without any
            if told is not None and there < told and not copied:
                raise self._damaged("it lacks records")

    def of_today(self) -> bool:
        """Whether it is a job file of this version of the program, as far as its head tells."""
        with self.trouble():
            return schema.version_of(self.db, self.path.name) == schema.VERSION

    def migrate(self) -> None:
        """Bring a file of an earlier version of the program up to date."""
        with self.transaction() as db:
            if (version := schema.version_of(db, self.path.name)) < schema.VERSION:
                schema.migrate(db, version)
                for (part,) in db.execute("SELECT part FROM parts").fetchall():
                    self._seal("parts", part)
                self._seal("job")
            if schema.layout(db) != schema.expected_layout():
                raise self._damaged("its tables are not what they should be")

    def take_lease(self, lease: Lease) -> None:
        """Work on this job from now on.

        Raises:
            JobInUse: a program on another computer does.
        """
        with self.transaction() as db:
            for row in db.execute("SELECT * FROM lease").fetchall():
                try:
                    other = Lease.of_row(row)
                except (TypeError, ValueError) as error:  # its page holds another table's rows: they are not to go
                    raise self._damaged("it does not say who works on it") from error
                if other.holds_against(lease):
                    raise JobInUse(f"A program on {printable(other.host)} is working on this job.")
            db.execute("DELETE FROM lease")
            db.execute("INSERT INTO lease VALUES (?, ?, ?, ?)", (lease.token, lease.host, lease.pid, lease.renewed))
        self._lease = lease

    def renew_lease(self) -> None:
        """Say that the job is still being worked on; to be called every :data:`.lease.BEAT` seconds.

        Raises:
            JobInUse: another program took it over.
        """
        with self.transaction() as db:
            self._refuse_taken_over()
            db.execute("UPDATE lease SET renewed=?", (time.time(),))

    def end_lease(self) -> None:
        """Let others work on the job; harmless when it was taken over."""
        if self._lease is not None:
            with contextlib.suppress(ExportError), self.transaction() as db:
                db.execute("DELETE FROM lease WHERE token=?", (self._lease.token,))
            self._lease = None

    def _refuse_taken_over(self) -> None:
        if self._lease is None:
            return
        row = self.db.execute("SELECT * FROM lease").fetchone()
        if row is None or row["token"] != self._lease.token:
            who = "another program" if row is None else f"a program on {printable(str(row['host']))}"
            raise JobInUse(f"This job was taken over by {who}.")

    @contextlib.contextmanager
    def _changing(self, *parts: int) -> Iterator[sqlite3.Connection]:
        """A transaction that seals the job, and the parts it changes, at its end."""
        with self.transaction() as db:
            self._refuse_taken_over()
            yield db
            for part in parts:
                self._seal("parts", part)
            self._seal("job")

    def _add_parts(self, seeds: Iterable[Seed], origin: int | None = None) -> None:
        """New parts; one that is there already stays as it is, since a listing may be read again.

        Their records come, in the output, where those of ``origin`` would.
        """
        rows = [
            (seed.level, seed.identity, json_text(dict(seed.given)),
             None if seed.parent is None else json_text(dict(seed.parent)), str(seed.interval or ""))
            for seed in seeds
        ]  # fmt: skip
        if not rows:
            return
        self.db.executemany(
            "INSERT INTO parts (level, identity, given, parent, since) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (identity) DO NOTHING",
            rows,
        )
        new = self.db.execute("SELECT part FROM parts WHERE place=''").fetchall()
        if new:
            before = "" if origin is None else f"{self.db.execute(_PLACE, (origin,)).fetchone()[0]}/"
            self.db.execute("UPDATE parts SET place=? || printf('%09d', part) WHERE place=''", (before,))
        for (part,) in new:
            self._seal("parts", part)

    def _again(self, part: int, rows: Sequence[Row], newest: int | None) -> int:
        """How many of a page's records the same part had brought before."""
        keys = orjson.dumps([row[0] for row in rows]).decode()
        sql = "SELECT count(*) FROM records WHERE part=? AND seq<=? AND key IN (SELECT value FROM json_each(?))"
        return int(self.db.execute(sql, (part, newest or 0, keys)).fetchone()[0])

    def _repeated(self, part: int, rows: Sequence[Row]) -> int:
        """Whether a page of records without keys begins with the very record that the page before ended with."""
        if not rows or rows[0][0] is not None:
            return 0
        sql = "SELECT body FROM records WHERE part=? ORDER BY seq DESC LIMIT 1"
        last = self.db.execute(sql, (part,)).fetchone()
        return int(last is not None and bytes(last["body"]) == rows[0][1])

    def _digest(self, part: int) -> str:
        """What a reading of a part brought, as a hash: of records without keys in order, and of all keys."""
        digest = hashlib.sha256()
        for (crc, size) in self.db.execute(
            "SELECT crc, length(body) FROM records WHERE part=? AND key IS NULL ORDER BY seq", (part,)
        ):
            digest.update(b"%d %d\n" % (crc, size))
        keyed = False
        sql = "SELECT key FROM records JOIN parts USING (part) WHERE part=? AND key IS NOT NULL "
        for (key,) in self.db.execute(f"{sql} AND records.reading=parts.reading ORDER BY key", (part,)):
            keyed = True
            digest.update(orjson.dumps(key))
        if keyed:
            row = self.db.execute("SELECT total, seen, shifts FROM parts WHERE part=?", (part,)).fetchone()
            places = [shift["at"] for shift in orjson.loads(row["shifts"])]
            digest.update(orjson.dumps([row["total"], row["seen"], places]))
        return digest.hexdigest()

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
        each = map(_CALL, calls)
        while some := list(itertools.islice(each, _MOST_CALLS)):  # many at once, as with the records
            values = itertools.chain.from_iterable(some)
            self.db.execute(_ADD_CALLS + ", ".join([_PLACES] * len(some)), list(values))

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

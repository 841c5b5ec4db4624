"""The job file: one SQLite database per export, with everything fetched so far and the place to go on.

A page's records, the checkpoint after it, the parts it gives rise to and its calls are committed in one transaction,
so that a killed program finds either all of a page or nothing of it. The layout is in :mod:`.schema`.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import orjson

from genesys_export.errors import JobFileDamaged
from genesys_export.export import schema
from genesys_export.export.interval import parse_interval
from genesys_export.export.ledger import json_text
from genesys_export.export.moves import Moves
from genesys_export.export.parts import Part, PartState, Seed, first_seeds
from genesys_export.export.progress import Call
from genesys_export.export.request import ExportRequest
from genesys_export.export.rows import INSERT, rows_of, with_parents
from genesys_export.export.shifts import Shift
from genesys_export.export.states import JobState
from genesys_export.export.sums import sum_of_records
from genesys_export.paging import Checkpoint
from genesys_export.paging.checkpoint import Position

_BATCH = 200  # records read at once
_BREATH = 0.001  # seconds left to other threads after each batch: a writer in a hurry would freeze the window
_RECORDS = """
SELECT max(seq), sum(crc), group_concat(part), '[' || group_concat(body) || ']'
FROM (SELECT seq, crc, part, CAST(body AS TEXT) AS body FROM records WHERE seq > ? ORDER BY seq LIMIT ?)
"""


class JobFile(Moves):
    """Reading and writing one job file; every method blocks, call it on a worker thread.

    Raises (every method):
        JobFileDamaged: the file is not a whole job file.
        StoreError: it cannot be read or written, for example on a full disk.
    """

    @classmethod
    def create(cls, path: Path, job_id: str, request: ExportRequest) -> JobFile:
        """A new job file for ``request``, with the parts it begins with."""
        job = cls(path)
        try:
            with job.transaction() as db:
                schema.create(db)
                now = time.time()
                db.execute(
                    "INSERT INTO job (id, request, state, created, updated) VALUES (?, ?, ?, ?, ?)",
                    (job_id, json_text(request.to_json()), JobState.QUEUED, now, now),
                )
                job._add_parts(first_seeds(request))
                job._seal("job")
        except BaseException:
            job.close()
            raise
        return job

    def row(self) -> dict[str, Any]:
        """The job's one row; ``request`` still as JSON text."""
        with self.trouble():
            return dict(self.db.execute("SELECT * FROM job").fetchone())

    def request(self) -> ExportRequest:
        """What was asked for."""
        with self.trouble():
            try:
                return ExportRequest.from_json(orjson.loads(self.row()["request"]))
            except (KeyError, TypeError, ValueError) as error:
                what = f"The job file {self.path.name} is damaged: it does not say what was asked for."
                raise JobFileDamaged(what) from error

    def next_part(self) -> Part | None:
        """The part to read next; ``None`` when all are read. Children come before further parents, oldest first."""
        with self.trouble():
            sql = "SELECT * FROM parts WHERE state='open' ORDER BY level DESC, part LIMIT 1"
            row = self.db.execute(sql).fetchone()
            return None if row is None else _part(row)

    def part_counts(self) -> dict[PartState, int]:
        """How many parts there are, by what became of them."""
        with self.trouble():
            if schema.version_of(self.db, self.path.name) == 1:  # not migrated yet: it is only looked at
                return {**dict.fromkeys(PartState, 0), PartState.OPEN: 1}
            rows = self.db.execute("SELECT state, count(*) FROM parts GROUP BY state").fetchall()
            return {state: dict(map(tuple, rows)).get(state, 0) for state in PartState}

    def expected(self, last_level: int) -> int | None:
        """How many records the API counts in all parts together; ``None`` while some part's number is not known."""
        with self.trouble():
            sql = (
                "SELECT sum(total), count(*) FILTER (WHERE state='open' AND level<:last), "
                "count(*) FILTER (WHERE level=:last AND state IN ('open', 'done') AND total IS NULL) FROM parts "
                "WHERE state<>'split' AND (level=:last OR state='open')"
            )
            total, parents, unknown = self.db.execute(sql, {"last": last_level}).fetchone()
            return None if parents or unknown or total is None else int(total)

    def whole(self) -> bool:
        """Whether every part is read, none brought less than the API counted in it, and none was left out."""
        with self.trouble():
            row = self.row()
            counts = self.part_counts()
            if (
                self.changes()[1]
                or counts[PartState.OPEN]
                or any(count for state, count in counts.items() if state.left_out)
            ):
                return False
            if sum(counts.values()) == 1:
                return row["total"] is None or row["records"] >= row["total"]
            sql = (
                "SELECT count(*) FROM parts WHERE state='done' AND total IS NOT NULL AND seen<total "
                "AND level=(SELECT max(level) FROM parts)"
            )
            return not self.db.execute(sql).fetchone()[0]

    def notes(self) -> list[str]:
        """What is to be said with the result, in the order it came up."""
        with self.trouble():
            if schema.version_of(self.db, self.path.name) == 1:
                return []
            return [row[0] for row in self.db.execute("SELECT text FROM notes ORDER BY seq")]

    def checkpoint(self, part: int = 1) -> Checkpoint | None:
        """Where the part goes on; ``None`` at its start."""
        with self.trouble():
            text = self.db.execute("SELECT checkpoint FROM parts WHERE part=?", (part,)).fetchone()[0]
            return None if text is None else Checkpoint.from_json(orjson.loads(text))

    def commit_page(
        self, records: Sequence[Any], key: str, checkpoint: Checkpoint, calls: Iterable[Call], part: int = 1, *,
        scope: str = "", counted: int | None = None, at: Position | None = None, seeds: Iterable[Seed] = (),
        notes: Iterable[str] = (), **counters: Any,
    ) -> tuple[int, int]:  # fmt: skip
        """Records, checkpoint, new parts, notes, calls and counters of one page in one transaction.

        A record whose key was seen in this same reading of the part, or in another part of the same scope, is dropped
        as a duplicate; one that an earlier reading of the part brought is renewed in its place.

        Args:
            records: of the page.
            key: field that tells them apart.
            checkpoint: the place after the page.
            calls: of the API, for the flight log.
            part: whose page it is.
            scope: within what the key stands for one record.
            counted: how many records the API counts in the part.
            at: the place of the page, in a listing whose records move up or down when others come or go.
            seeds: parts that the page gives rise to.
            notes: to be said with the result.
            counters: of the job.

        Returns:
            How many records the job holds now, and how many duplicates it has dropped.
        """
        with self._changing(part) as db:
            reading, total, newest = db.execute(
                "SELECT reading, total, (SELECT max(seq) FROM records) FROM parts WHERE part=?", (part,)
            ).fetchone()
            rows = rows_of(records, key, scope, part, reading)
            before = self.db.total_changes
            db.executemany(
                f"{INSERT} ON CONFLICT (key) DO UPDATE "
                "SET reading=excluded.reading, body=excluded.body, crc=excluded.crc "
                "WHERE part=excluded.part AND reading<>excluded.reading",
                rows,
            )
            duplicates = len(rows) - (self.db.total_changes - before)
            if at is not None:
                again = self._again(part, rows, newest) if duplicates else 0
                more = 0 if counted is None or total is None else counted - total
                if again or more:
                    self._add_shift(part, Shift(at, max(0, -more), max(0, more), again))
            self._add_parts(seeds)
            self._add_notes(part, notes)
            db.execute(
                "UPDATE parts SET checkpoint=?, done=?, state=iif(? AND shifts='[]', 'done', state), pages=pages+1, "
                "seen=seen+?, total=coalesce(?, total) WHERE part=?",
                (
                    orjson.dumps(checkpoint.to_json()).decode(),
                    checkpoint.done,
                    checkpoint.done,
                    len(rows),
                    counted,
                    part,
                ),
            )
            self._add_calls(calls)
            if reading == 1:
                change = "records + ?", len(rows) - duplicates
            else:
                change = "(SELECT count(*) FROM records) + ?", 0
            db.execute(
                f"UPDATE job SET records={change[0]}, duplicates=duplicates+?, pages=pages+1",  # noqa: S608
                (change[1], duplicates),
            )
            self._set(counters)
            row = db.execute("SELECT records, duplicates FROM job").fetchone()
        return row[0], row[1]

    def restart_part(self, part: int = 1) -> None:
        """Begin the part anew: records with a key stay and are recognised, those without one go."""
        with self._changing(part) as db:
            db.execute("DELETE FROM records WHERE part=? AND key IS NULL", (part,))
            self._recount(part)
            db.execute(
                "UPDATE parts SET checkpoint=NULL, done=0, state='open', reading=reading+1, pages=0, seen=0, "
                "total=NULL, shifts='[]', remote=NULL WHERE part=?",
                (part,),
            )

    def split_part(self, part: int, seeds: Iterable[Seed]) -> None:
        """Put other parts in the place of one that is too long; what it brought is read again."""
        with self._changing(part) as db:
            db.execute("DELETE FROM records WHERE part=?", (part,))
            self._recount(part)
            db.execute("UPDATE parts SET state='split', checkpoint=NULL, pages=0, remote=NULL WHERE part=?", (part,))
            self._add_parts(seeds)

    def end_part(self, part: int, state: PartState, note: str = "") -> None:
        """Leave a part as it is: skipped, or done as far as the API gives it."""
        with self._changing(part) as db:
            db.execute("UPDATE parts SET state=?, problem=? WHERE part=?", (state, note, part))
            self._add_notes(part, [note] if note else [])

    def set_remote(self, part: int, remote: Mapping[str, Any] | None, notes: Iterable[str] = ()) -> None:
        """Remember the server's job that prepares the part's records."""
        with self._changing(part) as db:
            text = None if remote is None else json_text(dict(remote))
            db.execute("UPDATE parts SET remote=? WHERE part=?", (text, part))
            self._add_notes(part, notes)

    def update(self, calls: Iterable[Call] = (), notes: Iterable[str] = (), **values: Any) -> None:
        """State, problem or counters, and calls and notes that belong to no page."""
        with self._changing():
            self._add_calls(calls)
            self._add_notes(None, notes)
            self._set(values)

    def records(self, limit: int | None = None) -> Iterator[Any]:
        """Every record in the order of arrival, one at a time; with its parent where it was read for one."""
        with self.trouble():
            # A batch comes as one array in one step: stepping row by row would hand the interpreter's lock to and fro
            # for every record, and a window painting meanwhile would wait for it each time.
            parents = {
                str(part): orjson.loads(parent)
                for part, parent in self.db.execute("SELECT part, parent FROM parts WHERE parent IS NOT NULL")
            }
            left, last = limit, 0
            while left is None or left > 0:
                size = _BATCH if left is None else min(_BATCH, left)
                last, total, parts, bodies = self.db.execute(_RECORDS, (last, size)).fetchone()
                if bodies is None:
                    return
                batch = orjson.loads(bodies)
                if sum_of_records(batch, parts.split(",")) != total:
                    raise self._damaged("the checksum of a record is wrong")
                left = None if left is None else left - len(batch)
                yield from with_parents(batch, parts.split(","), parents) if parents else batch
                time.sleep(_BREATH)

    def calls(self, limit: int = 10_000) -> list[Call]:
        """The last calls of the flight log, oldest first."""
        with self.trouble():
            names = ", ".join(f.name for f in fields(Call))
            sql = f"SELECT {names} FROM calls ORDER BY seq DESC LIMIT ?"  # noqa: S608 - names of our own columns
            return [Call(*row) for row in reversed(self.db.execute(sql, (limit,)).fetchall())]


def _part(row: sqlite3.Row) -> Part:
    return Part(
        level=row["level"],
        given=orjson.loads(row["given"]),
        parent=None if row["parent"] is None else orjson.loads(row["parent"]),
        interval=parse_interval(row["since"]) if row["since"] else None,
        number=row["part"],
        remote=None if row["remote"] is None else orjson.loads(row["remote"]),
    )

"""What a job file tells: the request, its parts, records, calls and notes, and whether they are everything."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

import orjson

from genesys_export.errors import JobFileDamaged
from genesys_export.export import schema
from genesys_export.export.borders import Borders
from genesys_export.export.interval import parse_interval
from genesys_export.export.parts import Part, PartState
from genesys_export.export.progress import Call, in_time
from genesys_export.export.request import ExportRequest
from genesys_export.export.rows import with_parent
from genesys_export.export.stored import FIRST, Stored, next_size
from genesys_export.export.sums import SUM, sum_of_row
from genesys_export.export.turns import TURN
from genesys_export.paging import Checkpoint

MOST_CALLS = 100_000
"""Of a flight log; earlier ones stay in the file."""
_NEWEST_CALLS = 1_000  # more than a screen shows, and read in less time than anybody notices


class Lookup(Stored):
    """The part of a job file that only reads."""

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

    def open_parts(self, most: int) -> list[Part]:
        """Up to so many parts that are still to be read. Children come before further parents, oldest first."""
        with self.trouble():
            sql = "SELECT * FROM parts WHERE state='open' ORDER BY level DESC, part LIMIT ?"
            return [_part(row) for row in self.db.execute(sql, (most,)).fetchall()]

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
            if self.all_gone():
                return False
            if sum(counts.values()) == 1:
                return row["total"] is None or row["records"] >= min(row["total"], self._counted() or row["total"])
            sql = (
                "SELECT count(*) FROM parts WHERE state='done' AND total IS NOT NULL AND seen<total "
                "AND level=(SELECT max(level) FROM parts)"
            )
            return not self.db.execute(sql).fetchone()[0]

    def _counted(self) -> int | None:
        """How many records the API counts in all parts, without those that it is known to count twice."""
        if schema.version_of(self.db, self.path.name) == 1:  # not migrated yet: it is only looked at
            return None
        total = self.db.execute("SELECT sum(total) FROM parts").fetchone()[0]
        return None if total is None else int(total)

    def cut(self, most: int | None) -> bool:
        """Whether a limit of so many records leaves something out: some were fetched beyond it, or not fetched."""
        row = self.row()
        if most is None or row["records"] != most:
            return most is not None and row["records"] > most
        return bool((row["total"] or 0) > most or self.part_counts()[PartState.OPEN])

    def complete(self, most: int | None) -> bool:
        """Whether so many of the records (``None`` for all) are everything that the API counted."""
        return self.whole() and not self.cut(most)

    def all_gone(self) -> bool:
        """Whether there were parents, and none of them was there any more: then something else is wrong."""
        with self.trouble():
            sql = (
                "SELECT count(*) FILTER (WHERE state='gone'), count(*) FROM parts "
                "WHERE level=(SELECT max(level) FROM parts) AND state<>'split'"
            )
            gone, last = self.db.execute(sql).fetchone()
            return bool(gone) and gone == last

    def changes(self) -> tuple[int, int]:
        """How many records moved while they were read, and how many parts may lack some because of it."""
        with self.trouble():
            if schema.version_of(self.db, self.path.name) < schema.WITH_SUMS:  # not migrated yet: it is only looked at
                return 0, 0
            row = self.db.execute("SELECT coalesce(sum(changed), 0), coalesce(sum(unproven), 0) FROM parts").fetchone()
            return int(row[0]), int(row[1])

    def notes(self) -> list[str]:
        """What is to be said with the result, in the order it came up."""
        with self.trouble():
            if schema.version_of(self.db, self.path.name) == 1:
                return []
            return [str(row[0]) for row in self.db.execute("SELECT text FROM notes ORDER BY seq")]

    def names(self) -> dict[str, dict[str, str]]:
        """The names that were read for the ids in the records, by listing and id."""
        with self.trouble():
            found: dict[str, dict[str, str]] = {}
            if schema.version_of(self.db, self.path.name) < schema.WITH_NAMES:
                return found
            for row in self.db.execute("SELECT * FROM names"):
                if row[SUM] != sum_of_row(dict(row)):
                    raise self._damaged("the checksum of a name is wrong")
                found.setdefault(row["listing"], {})[row["id"]] = row["name"]
            return found

    def named(self) -> int:
        """How many names were read so far."""
        with self.trouble():
            if schema.version_of(self.db, self.path.name) < schema.WITH_NAMES:
                return 0
            return int(self.db.execute("SELECT count(*) FROM names").fetchone()[0])

    def agrees(self, part: int) -> bool:
        """Whether the part's reading brought the same as the one before: records without keys, and the keys of others.

        Of those with keys also as many were counted, and as many came twice, on the same pages.
        """
        with self.trouble():
            before = self.db.execute("SELECT digest FROM parts WHERE part=?", (part,)).fetchone()[0]
            return bool(before) and before == self._digest(part)

    def checkpoint(self, part: int = 1) -> Checkpoint | None:
        """Where the part goes on; ``None`` at its start."""
        with self.trouble():
            text = self.db.execute("SELECT checkpoint FROM parts WHERE part=?", (part,)).fetchone()[0]
            return None if text is None else Checkpoint.from_json(orjson.loads(text))

    def records(self, limit: int | None = None) -> Iterator[Any]:
        """Every record, one at a time, part after part; with its parent where it was read for one."""
        with self.trouble():
            sql = "SELECT * FROM parts WHERE seen > 0 OR reading > 1 ORDER BY place"
            parts = [_part(row) for row in self.db.execute(sql).fetchall()]
            endpoint = self.request().endpoint
            borders = Borders(endpoint.key) if endpoint.key_per_slice and len(parts) > 1 else None
            if len(parts) > 1:  # only then: kept up while records arrive, it would slow their arrival
                self.db.execute("CREATE INDEX IF NOT EXISTS records_part ON records (part)")
            left = limit
            for part in parts:
                for record in self._of_part(part, left, borders):
                    yield record
                    if left is not None:
                        left -= 1
                if left == 0:
                    return

    def _of_part(self, part: Part, limit: int | None, borders: Borders | None) -> Iterator[Any]:
        left, last, room = limit, 0, FIRST
        while left is None or left > 0:
            size = room if left is None else min(room, left)
            batch, last, length = self.batch(part.number, last, size)
            room = next_size(size, length)
            left = None if left is None else left - len(batch)
            more = len(batch) == size
            if borders is not None and part.interval is not None:
                batch = list(borders.without_known(batch, "/".join(part.given.values()), part.interval))
            yield from batch if part.parent is None else with_parent(batch, part.parent)
            if not more:
                return
            TURN.rest(self.breath)

    def calls(self, limit: int = MOST_CALLS) -> list[Call]:
        """The last calls of the flight log, oldest first: in the order in which they began."""
        return in_time([call for some in reversed(list(self.calls_in_turn(limit))) for call in some])

    def calls_in_turn(self, limit: int = MOST_CALLS) -> Iterator[list[Call]]:
        """The last calls of the flight log as it is now: the newest few, then all before them, each oldest first.

        They are written down as they end: a call of the first few may have begun before one of the others.
        Reading a hundred thousand takes most of a second; the end of the log is what is looked at meanwhile.
        """
        with self.trouble():
            # An earlier version's file is not migrated when it is only looked at; it did not keep the details.
            early = schema.version_of(self.db, self.path.name) < schema.WITH_DETAILS
            names = ["NULL" if early and f.name in schema.DETAILS else f.name for f in fields(Call)]
            names[-3:] = [f"coalesce({name}, '')" for name in names[-3:]]  # those that are texts
            rows = self.db.cursor()
            rows.row_factory = None  # tuples: a hundred thousand rows by name take a second to take apart
            sql = f"SELECT {', '.join(names)} FROM calls ORDER BY seq DESC LIMIT ?"  # noqa: S608 - our own columns
            rows.execute(sql, (limit,))
            for size in (_NEWEST_CALLS, limit):
                yield in_time(list(itertools.starmap(Call, reversed(rows.fetchmany(size)))))


def _part(row: sqlite3.Row) -> Part:
    return Part(
        level=row["level"],
        given=orjson.loads(row["given"]),
        parent=None if row["parent"] is None else orjson.loads(row["parent"]),
        interval=parse_interval(row["since"]) if row["since"] else None,
        number=row["part"],
        remote=None if row["remote"] is None else orjson.loads(row["remote"]),
    )

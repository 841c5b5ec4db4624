"""What a job file knows of records that moved while they were read, and how it takes in what was found later."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import orjson

from genesys_export.export import schema
from genesys_export.export.known import Known
from genesys_export.export.lookup import Lookup
from genesys_export.export.progress import Call
from genesys_export.export.rows import insert, rows_of
from genesys_export.export.shifts import Shift

ENDED = "state=iif(problem='', 'done', 'limited')"
"""What a part that is read to its end becomes: it is limited where a page said that not everything was there yet."""


class Moves(Lookup):
    """The part of a job file that deals with shifts."""

    _known: Known | None = None  # of a job that is new in this sitting

    def shifts(self, part: int) -> list[Shift]:
        """Where the part's records moved while it was read."""
        with self.trouble():
            text = self.db.execute("SELECT shifts FROM parts WHERE part=?", (part,)).fetchone()[0]
            return [Shift.from_json(each) for each in orjson.loads(text)]

    def total_of(self, part: int) -> int | None:
        """How many records the API counted last in the part."""
        with self.trouble():
            total = self.db.execute("SELECT total FROM parts WHERE part=?", (part,)).fetchone()[0]
            return None if total is None else int(total)

    def seen(self, part: int) -> int:
        """How many records the part's pages brought, those that came twice counted twice."""
        with self.trouble():
            return int(self.db.execute("SELECT seen FROM parts WHERE part=?", (part,)).fetchone()[0])

    def reading(self, part: int) -> int:
        """How many times the part was begun."""
        with self.trouble():
            return int(self.db.execute("SELECT reading FROM parts WHERE part=?", (part,)).fetchone()[0])

    def add_missing(
        self, records: Sequence[Any], key: str, calls: Iterable[Call], part: int, scope: str, **counters: Any
    ) -> int:
        """Keep those records of a page that are not there yet; gives how many were new."""
        with self._changing(part) as db:
            rows = [row for row in rows_of(records, key, scope, part) if row[0] is not None]
            self._index_keys()
            before = db.total_changes
            insert(db, part, self.reading(part), rows, "ON CONFLICT (key) DO NOTHING")
            new = db.total_changes - before
            self._add_calls(calls)
            db.execute("UPDATE parts SET seen=seen+? WHERE part=?", (new, part))
            db.execute("UPDATE job SET records=records+?, pages=pages+1", (new,))
            self._set(counters)
        return new

    def index_of(self, record: Any, key: str, part: int, scope: str) -> int | None:
        """At which place of the part's records this one arrived, from 0; ``None`` when it is not there."""
        ((name, *_),) = rows_of([record], key, scope, part)
        with self.trouble():
            sql = (
                "SELECT (SELECT count(*) FROM records AS r WHERE r.part=found.part AND r.seq<found.seq) "
                "FROM records AS found WHERE found.key=?"
            )
            row = self.db.execute(sql, (name,)).fetchone()
            return None if row is None else int(row[0])

    def _index_keys(self) -> None:
        """Have the index that tells whether a key was there before, within the caller's transaction."""
        self._known = None
        if not schema.keys_are_indexed(self.db):
            self.db.execute(schema.INDEX_OF_KEYS)

    def settle_part(self, part: int, changed: int, unproven: str = "") -> None:
        """The part is read; ``changed`` records moved meanwhile; ``unproven`` says why it may lack some."""
        with self._changing(part) as db:
            db.execute(
                f"UPDATE parts SET {ENDED}, shifts='[]', changed=changed+?, unproven=? WHERE part=?",  # noqa: S608
                (changed, bool(unproven), part),
            )
            self._add_notes(part, [unproven] if unproven else [])

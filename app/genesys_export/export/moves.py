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
        """How many records the part's pages brought; those that came twice count twice until that is explained."""
        with self.trouble():
            return int(self.db.execute("SELECT seen FROM parts WHERE part=?", (part,)).fetchone()[0])

    def held(self, part: int) -> int:
        """How many records of the part its present reading brought."""
        with self.trouble():
            sql = "SELECT count(*) FROM records JOIN parts USING (part, reading) WHERE part=?"
            return int(self.db.execute(sql, (part,)).fetchone()[0])

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

    def numbers_of(self, records: Sequence[Any], key: str, part: int, scope: str) -> list[int | None]:
        """The numbers of those records in the order in which all arrived; ``None`` for one that the part lacks."""
        names = [name for name, *_ in rows_of(records, key, scope, part)]
        with self.trouble():
            sql = "SELECT key, seq FROM records WHERE part=? AND key IN (SELECT value FROM json_each(?))"
            found = dict(map(tuple, self.db.execute(sql, (part, orjson.dumps(names).decode()))))
            return [None if name is None else found.get(name) for name in names]

    def _index_keys(self) -> None:
        """Have the index that tells whether a key was there before, within the caller's transaction."""
        self._known = None
        if not schema.keys_are_indexed(self.db):
            self.db.execute(schema.INDEX_OF_KEYS)

    def settle_part(self, part: int, changed: int, unproven: str = "", *, twice: int = 0, note: str = "") -> None:
        """The part is read.

        Args:
            part: its number.
            changed: so many records moved meanwhile.
            unproven: why it may lack some.
            twice: so many records the listing is known to hold twice: that the API counts them so lets none be missed.
            note: to be said with the result.
        """
        with self._changing(part) as db:
            less = min(twice, max(0, (self.total_of(part) or 0) - self.held(part))) if twice else 0
            db.execute(
                f"UPDATE parts SET {ENDED}, shifts='[]', changed=changed+?, unproven=?, "  # noqa: S608
                "seen=seen-?, total=total-? WHERE part=?",
                (changed, bool(unproven), less, less, part),
            )
            self._add_notes(part, filter(None, [unproven, note]))

"""The job file: one SQLite database per export, with everything fetched so far and the place to go on.

A page's records, the checkpoint after it, the parts it gives rise to and its calls are committed in one transaction,
so that a killed program finds either all of a page or nothing of it. The layout is in :mod:`.schema`.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from pathlib import Path
from typing import Any

import orjson

from genesys_export.export import schema
from genesys_export.export.delivery import Delivery
from genesys_export.export.known import Known
from genesys_export.export.ledger import json_text
from genesys_export.export.moves import ENDED, Moves
from genesys_export.export.parts import PartState, Seed, first_seeds
from genesys_export.export.prefetched_rows import PrefetchedRows
from genesys_export.export.progress import Call
from genesys_export.export.request import ExportRequest
from genesys_export.export.rows import Row, insert, twice_on_it
from genesys_export.export.shifts import Shift
from genesys_export.export.states import JobState
from genesys_export.export.sums import SUM, sum_of_row
from genesys_export.export.turns import TURN

_KEY = itemgetter(0)
_RENEW = (
    "ON CONFLICT (key) DO UPDATE SET reading=excluded.reading, body=excluded.body, crc=excluded.crc "
    "WHERE part=excluded.part AND reading<>excluded.reading"
)


class JobFile(Moves, PrefetchedRows):
    """Reading and writing one job file; every method blocks, call it on a worker thread.

    Raises (every method):
        JobFileDamaged: the file is not a whole job file.
        JobInUse: another program took the job over.
        StoreError: it cannot be read or written, for example on a full disk.
    """

    @classmethod
    def create(cls, path: Path, job_id: str, request: ExportRequest, *, created: float | None = None) -> JobFile:
        """A new job file for ``request``, with the parts it begins with; ``created`` now unless given."""
        job = cls(path)
        job._known = Known()
        try:
            with job.transaction() as db:
                schema.create(db)
                now = time.time()
                db.execute(
                    "INSERT INTO job (id, request, state, created, updated) VALUES (?, ?, ?, ?, ?)",
                    (job_id, json_text(request.to_json()), JobState.QUEUED, now if created is None else created, now),
                )
                job._add_parts(first_seeds(request))
                job._seal("job")
        except BaseException:
            job.close()
            raise
        return job

    def commit(self, deliveries: Sequence[Delivery], **counters: Any) -> tuple[int, int]:
        """Pages, each with its records, checkpoint, new parts, notes and calls, in one transaction.

        A record whose key was seen in the same reading of the part, or in another part of the same scope, is dropped
        as a duplicate; one that an earlier reading of the part brought is renewed in its place. What two parts bring
        belongs to the one that comes first, whichever was read first, so that the output's order is always the same.

        Args:
            deliveries: of one part in the order of its pages.
            counters: of the job.

        Returns:
            How many records the job holds now, and how many duplicates it has dropped.
        """
        with TURN, self._changing(*{each.part for each in deliveries}) as db:
            newest, new, duplicates = self._newest(), 0, 0
            for _, group in itertools.groupby(deliveries, lambda delivery: delivery.part):
                for taken in self._take_in_together(list(group), newest):
                    newest, new, duplicates = taken[0], new + taken[1], duplicates + taken[2]
            for delivery in deliveries:
                if delivery.prefetched:
                    self._use_prefetched(delivery.part, delivery.prefetched)
            self._add_calls(call for delivery in deliveries for call in delivery.calls)
            db.execute(
                "UPDATE job SET records=records+?, duplicates=duplicates+?, pages=pages+?",
                (new, duplicates, len(deliveries)),
            )
            self._set(counters)
            row = db.execute("SELECT records, duplicates FROM job").fetchone()
        return row[0], row[1]

    def restart_part(self, part: int = 1) -> None:
        """Begin the part anew: records with a key stay and are recognised, those without one go."""
        with self._changing(part) as db:
            digest = self._digest(part)
            self._drop_prefetched(part)
            db.execute("DELETE FROM records WHERE part=? AND key IS NULL", (part,))
            self._recount(part)
            db.execute(
                "UPDATE parts SET checkpoint=NULL, state='open', reading=reading+1, pages=0, seen=0, digest=?, "
                "done=0, total=NULL, shifts='[]', remote=NULL, problem='' WHERE part=?",
                (digest, part),
            )

    def split_part(self, part: int, seeds: Iterable[Seed]) -> None:
        """Put other parts in the place of one that is too long; what it brought is read again."""
        with self._changing(part) as db:
            self._drop_prefetched(part)
            db.execute("DELETE FROM records WHERE part=?", (part,))
            self._recount(part)
            db.execute("UPDATE parts SET state='split', checkpoint=NULL, pages=0, remote=NULL WHERE part=?", (part,))
            self._add_parts(seeds, part)

    def end_part(self, part: int, state: PartState, note: str = "") -> None:
        """Leave a part as it is: skipped, or done as far as the API gives it."""
        with self._changing(part) as db:
            self._drop_prefetched(part)
            db.execute("UPDATE parts SET state=?, problem=? WHERE part=?", (state, note, part))
            self._add_notes(part, [note] if note else [])

    def set_remote(self, part: int, remote: Mapping[str, Any] | None, notes: Iterable[str] = ()) -> None:
        """Remember the server's job that prepares the part's records."""
        with self._changing(part) as db:
            text = None if remote is None else json_text(dict(remote))
            db.execute("UPDATE parts SET remote=? WHERE part=?", (text, part))
            self._add_notes(part, notes)

    def index(self) -> None:
        """Have the index of keys, without which damage to a key is not noticed; at the end of a sitting."""
        if self._known is not None:
            with TURN, self.transaction():
                self._refuse_taken_over()
                self._index_keys()

    def update(self, calls: Iterable[Call] = (), notes: Iterable[str] = (), **values: Any) -> None:
        """State, problem or counters, and calls and notes that belong to no page."""
        with self._changing():
            self._add_calls(calls)
            self._add_notes(None, notes)
            self._set(values)

    def keep_names(self, listing: str, names: Mapping[str, str]) -> None:
        """The names of everything in a listing, in one transaction: either all of them are there or none."""
        rows = [{"listing": listing, "id": each, "name": name} for each, name in names.items()]
        with self._changing() as db:
            db.execute("DELETE FROM names WHERE listing=?", (listing,))
            db.executemany(
                f"INSERT INTO names VALUES (:listing, :id, :name, :{SUM})",  # noqa: S608 - our own name
                [{**row, SUM: sum_of_row(row)} for row in rows],
            )

    def _take_in_together(self, pages: Sequence[Delivery], newest: int) -> Iterator[tuple[int, int, int]]:
        """Write pages of one part; at once where they bring nothing that is there already, as nearly all do."""
        rows = [page.as_rows() for page in pages]
        keys = list(map(_KEY, itertools.chain.from_iterable(rows)))
        if keys and (self._known is None or not self._known.takes(keys)):
            self._index_keys()
        if len(pages) > 1:
            self.db.execute("SAVEPOINT together")
            taken = self._take_in(pages, rows, newest)
            if taken[2]:
                self.db.execute("ROLLBACK TO together")
            self.db.execute("RELEASE together")
            if not taken[2]:
                yield taken
                return
        for page, some in zip(pages, rows, strict=True):
            taken = self._take_in([page], [some], newest)
            newest = taken[0]
            yield taken

    def _take_in(
        self, pages: Sequence[Delivery], by_page: Sequence[Sequence[Row]], newest: int
    ) -> tuple[int, int, int]:  # fmt: skip
        """Write pages of one part, and the rows of each, after the record ``newest``.

        Returns:
            The newest record now, how many were new, how many were not. What several pages brought twice is counted
            but not looked into: they must be taken in one by one then. A record without a key counts as brought twice
            where it stands at the end of one page and the beginning of the next.
        """
        db, part = self.db, pages[0].part
        reading, total = db.execute("SELECT reading, total FROM parts WHERE part=?", (part,)).fetchone()
        rows = list(itertools.chain.from_iterable(by_page))
        if len(pages) > 1 and None in map(_KEY, rows):
            return newest, 0, len(rows)
        first = pages[0]
        repeated = self._repeated(part, rows) if first.at is not None and first.checkpoint.pages > 1 else 0
        before, last, duplicates = db.total_changes, newest, 0
        if rows:
            insert(db, part, reading, rows, "" if self._known is not None else _RENEW)
            duplicates = len(rows) - (db.total_changes - before)
            last = self._newest()
        new = last - newest  # numbers are given without gaps
        if duplicates and len(pages) > 1:
            return last, new, duplicates
        if duplicates:
            self._claim(part, reading, rows)
            last = self._newest()
        for page in pages:
            if page.at is not None:
                again = self._again(part, rows, newest) if duplicates else repeated
                more = 0 if page.counted is None or total is None else page.counted - total
                twice = twice_on_it(rows) if duplicates else 0
                if again or more or page.missing or twice:
                    self._add_shift(part, Shift(page.at, max(0, -more), max(0, more), again, page.missing, twice))
            total = total if page.counted is None else page.counted
            self._add_parts(page.seeds, part)
            self._add_notes(part, page.notes)
        self._go_on(pages, total)
        return last, new, duplicates

    def _go_on(self, pages: Sequence[Delivery], total: int | None) -> None:
        """Write down the place after pages of one part, and what they told of it."""
        checkpoint, part = pages[-1].checkpoint, pages[-1].part
        problem = next((page.partial for page in reversed(pages) if page.partial), None)
        self.db.execute(
            "UPDATE parts SET checkpoint=?, done=?, pages=pages+?, seen=seen+?, total=?, problem=coalesce(?, problem) "
            "WHERE part=?",
            (
                orjson.dumps(checkpoint.to_json()).decode(), checkpoint.done, len(pages),
                sum(page.came for page in pages), total, problem, part,
            ),
        )  # fmt: skip
        if checkpoint.done:
            self.db.execute(f"UPDATE parts SET {ENDED} WHERE part=? AND shifts='[]'", (part,))  # noqa: S608

    def _newest(self) -> int:
        """The number of the record that was put in last; 0 when there is none."""
        return int(self.db.execute("SELECT max(seq) FROM records").fetchone()[0] or 0)

    def _claim(self, part: int, reading: int, rows: Sequence[Row]) -> None:
        """Have those rows that a later part brought first: moved to the end of this one."""
        keys = orjson.dumps([row[0] for row in rows]).decode()
        theirs = self.db.execute(
            "SELECT key FROM records JOIN parts USING (part) WHERE key IN (SELECT value FROM json_each(?)) "
            "AND part<>? AND place > (SELECT place FROM parts WHERE part=?)",
            (keys, part, part),
        ).fetchall()
        if theirs:
            mine, claimed = {key for (key,) in theirs}, dict[str | None, Row]()
            for row in rows:
                if row[0] in mine:
                    claimed.setdefault(row[0], row)  # one may stand on the page twice
            self.db.executemany("DELETE FROM records WHERE key=?", theirs)
            insert(self.db, part, reading, list(claimed.values()))

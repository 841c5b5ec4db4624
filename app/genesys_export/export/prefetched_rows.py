"""The table of a job file with replies that came before their turn."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

import orjson

from genesys_export.export.ledger import Ledger, json_text
from genesys_export.export.progress import Call
from genesys_export.export.sums import SUM, sum_of_row

FRESH_S = 3_600.0
"""Seconds for which a reply may stand for the page it brought. Listings change, and what is gone on with days later is
better read in one piece than with some of its pages from before."""
_CALL = ", ".join(each.name for each in fields(Call))
_COLUMNS = "part, request, at, status, headers, body, call"


@dataclass(frozen=True, slots=True)
class PrefetchedRow:
    """One reply.

    Attributes:
        request: what tells it from the others of its part.
        at: when it came, seconds since the epoch.
        status: HTTP status.
        headers: those that the page is made with; none can hold a secret.
        body: as the API sent it.
        call: as it stands in the flight log, until it is known what became of it.
    """

    request: str
    at: float
    status: int
    headers: Mapping[str, str]
    body: bytes
    call: Call


class PrefetchedRows(Ledger):
    """The part of a job file that keeps what came before its turn; every method blocks."""

    def keep_prefetched(self, part: int, rows: Sequence[PrefetchedRow], **counters: Any) -> None:
        """Write replies down, and their calls, in one transaction."""
        with self._changing() as db:
            for row in rows:
                self._use_prefetched(part, [row.request])  # one page, twice
                self._add_calls([row.call])
                told = {
                    "part": part, "request": row.request, "at": row.at, "status": row.status,
                    "headers": json_text(dict(row.headers)), "body": row.body,
                    "call": db.execute("SELECT max(seq) FROM calls").fetchone()[0],
                }  # fmt: skip
                db.execute(
                    f"INSERT INTO prefetched ({_COLUMNS}, {SUM}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608
                    (*told.values(), sum_of_row(told)),
                )
            self._set(counters)

    def prefetched(self, part: int) -> list[PrefetchedRow]:
        """What came before its turn, and may still stand for its pages."""
        with self.trouble():
            rows = self.db.execute("SELECT * FROM prefetched WHERE part=?", (part,)).fetchall()
            if any(row[SUM] != sum_of_row(dict(row)) for row in rows):
                raise self._damaged("a checksum of prefetched is wrong")
            now = time.time()
            if all(0 <= now - row["at"] <= FRESH_S for row in rows):
                return [
                    PrefetchedRow(
                        row["request"], row["at"], row["status"], orjson.loads(row["headers"]), row["body"],
                        self._call(row["call"]),
                    )
                    for row in rows
                ]  # fmt: skip
        with self._changing():
            self._drop_prefetched(part)
        return []

    def waiting_calls(self) -> list[Call]:
        """The calls of the flight log of which more will be told."""
        with self.trouble():
            return [self._call(seq) for (seq,) in self.db.execute("SELECT call FROM prefetched").fetchall()]

    def _call(self, seq: int) -> Call:
        found = self.db.execute(f"SELECT {_CALL} FROM calls WHERE seq=?", (seq,)).fetchone()  # noqa: S608
        if found is None:
            raise self._damaged("a call is missing")
        return Call(*found)

    def forget_prefetched(self, part: int, requests: Sequence[str]) -> None:
        """No page could be made of these; their calls are written anew, with what became of them."""
        with self._changing():
            self._use_prefetched(part, requests)

    def drop_prefetched(self) -> None:
        """No part needs any of it any more."""
        with self.trouble():
            some = self.db.execute("SELECT 1 FROM prefetched LIMIT 1").fetchone()
        if some:
            with self._changing() as db:
                db.execute("DELETE FROM prefetched")

    def _drop_prefetched(self, part: int) -> None:
        """Give up what came for a part; that there were the calls stays in the flight log."""
        self.db.execute("DELETE FROM prefetched WHERE part=?", (part,))

    def _use_prefetched(self, part: int, requests: Iterable[str]) -> None:
        """The pages of these requests are written in this transaction; their calls come with them once more."""
        for each in requests:
            at = (part, each)
            self.db.execute("DELETE FROM calls WHERE seq=(SELECT call FROM prefetched WHERE part=? AND request=?)", at)
            self.db.execute("DELETE FROM prefetched WHERE part=? AND request=?", at)

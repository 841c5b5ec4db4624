"""What is committed in one piece: a page, the place after it, and what came with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from genesys_export.export.parts import Seed
from genesys_export.export.progress import Call
from genesys_export.export.rows import Row, rows_of
from genesys_export.paging import Checkpoint
from genesys_export.paging.by_number import FULLEST
from genesys_export.paging.checkpoint import Position
from genesys_export.paging.unparsed import as_json


@dataclass(frozen=True, slots=True)
class Delivery:
    """One page on its way into the job file.

    Attributes:
        records: of the page that are kept, parsed or as their JSON; those of a parent listing are not, nor are those
            that are rows already.
        checkpoint: the place after the page.
        key: field that tells the records apart.
        calls: of the API, for the flight log.
        part: whose page it is.
        scope: within what the key stands for one record.
        counted: how many records the API counts in the part.
        at: the place of the page, in a listing whose records move up or down when others come or go.
        seeds: parts that the page gives rise to.
        notes: to be said with the result.
        listed: how many records the page held, where they are not among ``records``.
        partial: why the part is not whole even at its end; empty when nothing speaks against it.
        rows: those of the page's records, where they are made already.
        size: bytes of the page's records, as far as that is known.
        prefetched: names of the rows its reply was written down in, when it came before its turn.
    """

    records: Sequence[Any]
    checkpoint: Checkpoint
    key: str = ""
    calls: Sequence[Call] = ()
    part: int = 1
    scope: str = ""
    counted: int | None = None
    at: Position | None = None
    seeds: Sequence[Seed] = ()
    notes: Sequence[str] = ()
    listed: int = 0
    partial: str = ""
    rows: Sequence[Row] | None = None
    size: int = 0
    prefetched: Sequence[str] = ()

    def as_rows(self) -> Sequence[Row]:
        """The rows of the page's records.

        Raises:
            UnexpectedReply: a record is nested more deeply than it could be written again.
        """
        return rows_of(as_json(self.records), self.key, self.scope, self.part) if self.rows is None else self.rows

    @property
    def came(self) -> int:
        """How many records the page held."""
        return len(self.records) or self.listed

    @property
    def missing(self) -> int:
        """How many records the page lacks of those that its place says belong on it; 0 where that cannot be told.

        Pages that come without some of their records are no end and no reason to ask again at once: many listings
        filter what the client may not see after they have cut the pages.
        """
        onward = self.checkpoint.position
        start = _offset(self.at)
        end = self.counted if onward is None else _offset(onward)
        if start is None or end is None or self.counted is None:
            return 0
        return max(0, min(end, self.counted) - start - self.came)


def _offset(place: Position | None) -> int | None:
    """How many records come before a place; ``None`` where the size of the pages before it is not certain."""
    if place is None or FULLEST in place:
        return None
    if "startIndex" in place:
        return int(place["startIndex"]) - 1
    number, size = place.get("pageNumber"), place.get("pageSize")
    if number == 1:
        return 0
    return None if number is None or size is None else (int(number) - 1) * int(size)

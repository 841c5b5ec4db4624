"""After a part was read: mending what moved meanwhile, or reading it anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from genesys_export.export.doubles import MOST_SHIFTS, Doubles
from genesys_export.export.parts import endpoint_of, scope_of
from genesys_export.export.reading import PartReader
from genesys_export.export.refusals import MOST_AT_ONCE
from genesys_export.export.shifts import Mending, Shift
from genesys_export.export.sitting import Paused, Sitting
from genesys_export.export.unhurried import unhurried
from genesys_export.paging import Page

_MOST_READINGS = 3  # of a part whose records move while it is read
_IN_VAIN = 5  # short pages that are read again without finding anything; the others are no better


class Settling:
    """Sees to it that a part whose records moved is whole all the same, or that its result says it may not be.

    Args:
        sitting: the job, its worker thread, the live picture.
        reader: makes the part's calls.
    """

    def __init__(self, sitting: Sitting, reader: PartReader) -> None:
        self._sitting = sitting
        self._reader = reader
        self._request = sitting.job.request
        self._file = sitting.job.file
        self._number = reader.part.number

    async def settled(self) -> bool:
        """Mend what moved while the part was read, fill what came short; false when it has to be read anew."""
        part = self._reader.part
        shifts: list[Shift] = await self._sitting.in_worker(lambda: self._file.shifts(self._number))
        if not shifts:
            return True
        moved, holes = [shift for shift in shifts if shift.size], [shift for shift in shifts if shift.short]
        why, changed = "", 0
        twice = sum(shift.twice for shift in shifts)  # on one page, of one moment: none of these moved
        if part.level < len(self._request.for_every):
            if await self.read_anew():  # a parent that is missed is many records missed
                return False
            why = "its records moved, or came short of the API's count, each time it was read"
            why = f"{endpoint_of(self._request, part).title}: Not provably complete: {why}."
        elif moved and await self._nothing_moved(shifts):
            held = await self._held()
            twice = max(0, await self._sitting.in_worker(lambda: self._file.seen(self._number)) - held)
        elif moved:
            whole, changed = await self._mended(moved)  # fails where no page can be asked for by its number
            if not whole:
                if await self.read_anew():
                    return False
                name = f"{part.label}: " if part.label else ""
                why = "the organisation changed again while it was read"
                why = f"{name}Not provably complete: {why} {_MOST_READINGS} times."
        if holes and not why and not await self._filled(holes):
            return False
        note = ""
        if twice:
            note = f"{twice} records stand in the listing twice; the file holds each of them once."
            note = "1 record stands in the listing twice; the file holds it once." if twice == 1 else note
            note = f"{part.label}: {note}" if part.label else note
        await self._sitting.in_worker(
            lambda: self._file.settle_part(self._number, changed, why, twice=twice, note=note)
        )
        return True

    async def _nothing_moved(self, shifts: list[Shift]) -> bool:
        """Whether what came twice stands in the listing twice, in which nothing moved.

        Known where it is found at both its places once more, or where a second reading brought exactly the same: each
        record, the count, and those that came twice on the same pages. What slipped through the one for a move would
        have had to slip through the other, at the same place, by another move, with nothing else coming or going.
        That as many distinct records came as the API counts would be no proof: of two that went after they were read,
        and two that came, one may have been missed that yet another one makes up for in number.
        """
        endpoint = self._request.endpoint
        if not endpoint.key or any(shift.gone or shift.came for shift in shifts):
            return False
        if await self._once():
            return await self._stand_twice(shifts)
        return await self._sitting.in_worker(lambda: self._file.agrees(self._number))

    async def _stand_twice(self, shifts: list[Shift]) -> bool:
        endpoint = self._request.endpoint
        total = await self._sitting.in_worker(lambda: self._file.total_of(self._number))
        if total is None or endpoint_of(self._request, self._reader.part).counts_in_tokens:
            return False
        doubles = Doubles(
            endpoint.key, self._request.page_size or endpoint.page_size, total,
            read=self._reader.page_at, keep=self._add_missing, numbers=self._numbers, arrived=self._arrived,
        )  # fmt: skip
        return await doubles.stand(shifts)

    async def _filled(self, holes: list[Shift]) -> bool:
        """Read pages that came short once more, the emptiest first; false when the part has to be read anew for it.

        Whoever may not see every record of a listing finds short pages all over it: then a few tell of all.
        """
        if not await self._short():
            return True
        if not self._request.endpoint.key:
            return not (await self._once() and await self.read_anew())
        in_vain = 0
        for hole in sorted(holes, key=lambda each: -each.short):
            page = await self._reader.page_at(hole.at)
            in_vain = 0 if page is not None and await self._add_missing(page) else in_vain + 1
            if in_vain >= _IN_VAIN or not await self._short():
                break
        # An empty page can be the end of a listing, and what lies behind it was then never asked for.
        ended_early = holes[-1].short > (self._request.page_size or self._request.endpoint.page_size)
        return not (ended_early and await self._short() and await self._once() and await self.read_anew())

    async def _once(self) -> bool:
        """Whether this is the part's first reading."""
        return await self._sitting.in_worker(lambda: self._file.reading(self._number)) == 1

    async def _short(self) -> bool:
        """Whether the part brought less than the API counts in it."""
        total = await self._sitting.in_worker(lambda: self._file.total_of(self._number))
        return total is not None and await self._sitting.in_worker(lambda: self._file.seen(self._number)) < total

    async def _mended(self, shifts: list[Shift]) -> tuple[bool, int]:
        """Whether nothing of the part can be missing (mended by key, or read twice alike), and how much moved."""
        if not self._request.endpoint.key:
            agrees = await self._sitting.in_worker(lambda: self._file.agrees(self._number))
            return agrees, sum(shift.size for shift in shifts)
        if endpoint_of(self._request, self._reader.part).counts_in_tokens or await self._repeats(shifts):
            return False, sum(shift.size for shift in shifts)
        mending = Mending(
            self._request.page_size or self._request.endpoint.page_size,
            await self._sitting.in_worker(lambda: self._file.total_of(self._number)),
            read=self._reader.page_at,
            keep=self._add_missing,
            arrived=self._arrived,
            held=self._held,
            strayed=(self._request.concurrency or MOST_AT_ONCE) - 1,
        )
        return await mending.mend(shifts), mending.changed

    async def _repeats(self, shifts: list[Shift]) -> bool:
        """Whether it looks as if the listing itself repeats records all over: what came in between is not looked for.

        It is known only after a second reading, which finds the same, or what did move.
        """
        if len(shifts) <= MOST_SHIFTS or any(shift.gone or shift.came for shift in shifts) or not await self._once():
            return False
        return await self._sitting.in_worker(lambda: self._file.total_of(self._number)) is not None

    async def read_anew(self) -> bool:
        """Begin a part anew whose records moved, unless that was done often enough; a cursor knows no such moves."""
        endpoint = endpoint_of(self._request, self._reader.part)
        if endpoint.paging_style.cursor_bound and not endpoint.counts_in_tokens:
            return False
        if await self._sitting.in_worker(lambda: self._file.reading(self._number)) >= _MOST_READINGS:
            return False
        await self.begin_anew()
        return True

    async def begin_anew(self) -> None:
        """Read the part from its start once more; what has a key is recognised."""
        await self._sitting.in_worker(lambda: self._file.restart_part(self._number))
        await self._sitting.recount()
        self._reader.part = replace(self._reader.part, remote=None)

    async def _add_missing(self, page: Page) -> int:
        """Keep what a page that was read again brings; gives how many records were new."""
        sitting, part, flight = self._sitting, self._reader.part, self._reader.flight
        flight.delivered(page.correlation_id, len(page.records))
        calls, key, scope = flight.taken(), self._request.endpoint.key, scope_of(self._request, part)
        new = await unhurried(
            sitting.in_worker(
                lambda: self._file.add_missing(page.records, key, calls, part.number, scope, **sitting.counters())
            )
        )
        sitting.progress.records += new
        sitting.progress.pages += 1
        if sitting.asked is not None:
            raise Paused("Stopped while looking for what moved.")
        return new

    async def _held(self) -> int:
        return await self._sitting.in_worker(lambda: self._file.held(self._number))

    async def _numbers(self, records: Sequence[Any]) -> list[int | None]:
        part, key = self._reader.part, self._request.endpoint.key
        scope = scope_of(self._request, part)
        return await self._sitting.in_worker(lambda: self._file.numbers_of(records, key, part.number, scope))

    async def _arrived(self, record: Any) -> int | None:
        part, key = self._reader.part, self._request.endpoint.key
        scope = scope_of(self._request, part)
        return await self._sitting.in_worker(lambda: self._file.index_of(record, key, part.number, scope))

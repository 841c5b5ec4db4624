"""After a part was read: mending what moved meanwhile, or reading it anew."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable
from typing import Any

from genesys_export.errors import Cancelled
from genesys_export.export.flight import FlightLog
from genesys_export.export.parts import Part, endpoint_of, scope_of
from genesys_export.export.progress import Progress
from genesys_export.export.reading import PartReader
from genesys_export.export.shifts import Mending, Shift
from genesys_export.export.store import Job
from genesys_export.paging import Page

_MOST_READINGS = 3  # of a part whose records move while it is read


class Paused(Cancelled):
    """Internal: the user asked to pause, and nothing is in flight."""


class Settling:
    """Sees to it that a part whose records moved is whole all the same, or that its result says it may not be.

    Args:
        job: an owned job.
        reader: makes the calls.
        flight: the flight log.
        progress: the live picture; kept up to date.
        in_worker: runs what blocks.
        stop_here: whether to stop after the page just committed.
        begin_anew: begins a part from its start.
        counters: the job's counters as its file keeps them.
    """

    def __init__(
        self,
        job: Job,
        reader: PartReader,
        flight: FlightLog,
        progress: Progress,
        *,
        in_worker: Callable[[Callable[[], Any]], Awaitable[Any]],
        stop_here: Callable[[], bool],
        begin_anew: Callable[[Part], Awaitable[Part]],
        counters: Callable[[], dict[str, Any]],
    ) -> None:
        self._job = job
        self._reader = reader
        self._flight = flight
        self._progress = progress
        self._in_worker = in_worker
        self._stop_here = stop_here
        self._begin_anew = begin_anew
        self._counters = counters

    async def settled(self, part: Part) -> bool:
        """Mend what moved while the part was read; false when it has to be read anew."""
        file, request = self._job.file, self._job.request
        shifts: list[Shift] = await self._in_worker(lambda: file.shifts(part.number))
        if not shifts or part.level < len(request.for_every):
            return True
        changed = sum(shift.size for shift in shifts)
        mending = Mending(
            request.page_size or request.endpoint.page_size,
            await self._in_worker(lambda: file.total_of(part.number)),
            read=functools.partial(self._reader.page_at, part),
            keep=functools.partial(self._add_missing, part),
            arrived=functools.partial(self._arrived, part),
        )
        why = ""
        if not await self._whole(part, mending, shifts):
            if await self.read_anew(part):
                return False
            name = f"{part.label}: " if part.label else ""
            why = (
                f"{name}Not provably complete: the organisation changed again while it was read {_MOST_READINGS} times."
            )
        await self._in_worker(lambda: file.settle_part(part.number, changed, why))
        return True

    async def _whole(self, part: Part, mending: Mending, shifts: list[Shift]) -> bool:
        """Whether nothing of the part can be missing: mended by key, or read twice with the same outcome."""
        if self._job.request.endpoint.key:
            return await mending.mend(shifts)
        agrees: bool = await self._in_worker(lambda: self._job.file.agrees(part.number))
        return agrees

    async def read_anew(self, part: Part) -> bool:
        """Begin a part anew whose records moved, unless that was done often enough; a cursor knows no such moves."""
        if endpoint_of(self._job.request, part).paging_style.cursor_bound:
            return False
        if await self._in_worker(lambda: self._job.file.reading(part.number)) >= _MOST_READINGS:
            return False
        await self._begin_anew(part)
        return True

    async def _add_missing(self, part: Part, page: Page) -> int:
        """Keep what a page that was read again brings; gives how many records were new."""
        request, calls = self._job.request, self._flight.taken()
        self._flight.delivered(len(page.records))
        new = await asyncio.shield(
            self._in_worker(
                lambda: self._job.file.add_missing(
                    page.records, request.endpoint.key, calls, part.number, scope_of(request, part), **self._counters()
                )
            )
        )
        self._progress.records += int(new)
        self._progress.pages += 1
        if self._stop_here():
            raise Paused("Stopped while looking for what moved.")
        return int(new)

    async def _arrived(self, part: Part, record: Any) -> int | None:
        request = self._job.request
        found: int | None = await self._in_worker(
            lambda: self._job.file.index_of(record, request.endpoint.key, part.number, scope_of(request, part))
        )
        return found

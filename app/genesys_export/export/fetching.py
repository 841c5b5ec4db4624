"""Part after part into the job file: what is committed, what is cut in two, what is skipped, what is begun anew."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from genesys_export.errors import (
    ApiError,
    CursorExpired,
    ExportError,
    NotFound,
    PagingError,
    PartialResult,
    PermissionMissing,
    RepeatedPage,
    ResultElsewhere,
    RowLimitReached,
)
from genesys_export.export.delivery import Delivery
from genesys_export.export.flight import FlightLog
from genesys_export.export.outage import Outage, outage_of
from genesys_export.export.parts import Part, PartState, children, endpoint_of, halves, scope_of
from genesys_export.export.progress import Progress
from genesys_export.export.reading import PartReader
from genesys_export.export.settling import Paused, Settling
from genesys_export.export.store import Job
from genesys_export.paging import Event, Page, Waiting
from genesys_export.paging.checkpoint import Position

_MOST_RESTARTS = 3
_BY_NUMBER = {"pageNumber", "startIndex"}
_NAMED_CHILDREN = 20  # skipped children that are named one by one; the others are counted


class Fetching:
    """Reads every part of one job.

    Args:
        job: an owned job.
        reader: makes the calls.
        flight: the flight log.
        progress: the live picture; kept up to date.
        in_worker: runs what blocks.
        stop_here: whether to stop after the page just committed.
        sleep: waits; pause and cancel end it.
        tell: is told every wait.
        patience: seconds that an outage is waited out.

    Attributes:
        whole: whether everything that the API counted was read; known once all parts are.
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
        sleep: Callable[[float], Awaitable[None]],
        tell: Callable[[Event], None],
        patience: float,
    ) -> None:
        self._job = job
        self._reader = reader
        self._flight = flight
        self._progress = progress
        self._in_worker = in_worker
        self._stop_here = stop_here
        self._sleep = sleep
        self._tell = tell
        self._outage = Outage(patience)
        self._settling = Settling(
            job, reader, flight, progress, in_worker=in_worker, stop_here=stop_here, begin_anew=self._begin_anew,
            counters=self.counters,
        )  # fmt: skip
        self._notes: list[str] = []
        self.whole = False

    async def all_parts(self) -> None:
        """Read until no part is open, or as many records as were asked for are there.

        Raises:
            ExportError: a part could not be read; what was committed is safe.
        """
        most, file, p = self._job.request.max_records, self._job.file, self._progress
        await self._count()
        while most is None or p.records < most:
            parts: list[Part] = await self._in_worker(lambda: file.open_parts(1))
            if not parts:
                break
            part = parts[0]
            p.part = part.label
            await self._read(part)
            await self._count()
        p.part = ""
        if p.parts > 1:
            p.total = await self._in_worker(lambda: file.expected(self._last_level))
        p.changed, p.unproven = await self._in_worker(file.changes)
        self.whole = await self._in_worker(file.whole)
        if not self.whole and not p.left_out and not p.unproven and p.total is not None and most is None:
            note = f"The API counted {p.total} records, {p.records} came; {p.duplicates} came more than once."
            await self._in_worker(lambda: file.update(notes=[note]))

    def note(self, text: str) -> None:
        """Keep a word for the result; it is committed with the next page."""
        self._notes.append(text)

    def counters(self) -> dict[str, Any]:
        """The counters as the job file keeps them."""
        p = self._progress
        return {
            "total": p.total, "requests": p.requests, "retries": p.retries, "rate_limited": p.rate_limited,
            "waited_s": round(p.waited_s, 3), "seconds": round(p.seconds, 3),
        }  # fmt: skip

    @property
    def _last_level(self) -> int:
        return len(self._job.request.for_every)

    async def _read(self, part: Part) -> None:
        """One part to its end; a cursor that expired costs a new reading, but no record."""
        restarts = 0
        runs_as_job = endpoint_of(self._job.request, part).job is not None
        while True:
            try:
                await self._pages(part)
                if not await self._settling.settled(part):
                    continue
                return  # noqa: TRY300 - the loop is for the errors
            except PartialResult:
                continue  # two hours on one cursor: a new reading from the checkpoint
            except (RowLimitReached, ResultElsewhere, ApiError) as error:
                # The server forgets the results of its jobs, too.
                forgotten = isinstance(error, CursorExpired) or (runs_as_job and isinstance(error, NotFound))
                if forgotten and restarts < _MOST_RESTARTS:
                    restarts += 1
                    part = await self._begin_anew(part)
                elif await self._without(part, error):
                    return
                else:
                    raise
            except ExportError as error:
                # As many records may have come as a page holds: the next page is then the one before, once more.
                moved = isinstance(error, RepeatedPage)
                if not await (self._settling.read_anew(part) if moved else self._sat_out(error)):
                    raise

    async def _sat_out(self, error: ExportError) -> bool:
        """Wait for trouble to pass, once something has worked; false when it will not, or has lasted too long.

        An address that never answered is more likely a mistake than an outage, and is told at once.
        """
        reason = outage_of(error)
        if reason is None or not self._progress.pages:
            return False
        pause = self._outage.pause()
        if pause is None:
            return False
        self._tell(Waiting(pause, reason, error.what.rstrip(".")))
        await self._sleep(pause)
        return True

    async def _begin_anew(self, part: Part) -> Part:
        await self._in_worker(lambda: self._job.file.restart_part(part.number))
        await self._recount()
        return replace(part, remote=None)

    async def _recount(self) -> None:
        row = await self._in_worker(self._job.file.row)
        self._progress.records, self._progress.pages = row["records"], row["pages"]

    async def _without(self, part: Part, error: RowLimitReached | ResultElsewhere | ApiError) -> bool:
        """Go on without the rest of a part: cut in two, left as far as it goes, or skipped; false when neither will do.

        "Interval too long" has as many wordings as the API has services, so any 400 is tried with a shorter one.
        """
        if isinstance(error, RowLimitReached | ResultElsewhere):
            if not await self._split(part):
                await self._leave(part, error)
            return True
        if error.status == 400:  # noqa: PLR2004
            return await self._split(part)
        if isinstance(error, NotFound | PermissionMissing) and part.parent is not None:
            await self._skip(part, error)
            return True
        return False

    async def _pages(self, part: Part) -> None:
        most = self._job.request.max_records
        pages = self._reader.pages(part, probing=self._outage.on)
        at = await self._place(part)
        async with contextlib.aclosing(pages):
            async for page in pages:
                self._refuse_too_long(part, page)
                await self._keep(part, page, at)
                self._outage.over()
                at = page.checkpoint.position or {}
                if self._stop_here():
                    raise Paused("Stopped after a page.")
                if most is not None and self._progress.records >= most:
                    return

    async def _place(self, part: Part) -> Position:
        """Where the part is read on."""
        checkpoint = await self._in_worker(lambda: self._job.file.checkpoint(part.number))
        if checkpoint is not None:
            return checkpoint.position or {}
        return endpoint_of(self._job.request, part).paging_style.start({}, {})

    async def _keep(self, part: Part, page: Page, at: Position) -> None:
        """Commit the page; only then does it count."""
        p, request, file = self._progress, self._job.request, self._job.file
        lists_parents = part.level < self._last_level
        seeds = children(request, part, page.records) if lists_parents else []
        records = [] if lists_parents else page.records
        if p.parts <= 1 and not lists_parents:
            p.total = page.total if page.total is not None else p.total
        self._flight.delivered(len(page.records))
        gap = [self._reader.gap] if self._reader.gap else []
        calls, notes, self._notes = self._flight.taken(), [*self._notes, *page.notices, *gap], []
        # Shielded: a cancel must not leave the commit running behind a closed file.
        p.records, p.duplicates = await asyncio.shield(
            self._in_worker(
                lambda: file.commit(
                    [
                        Delivery(
                            records, page.checkpoint, request.endpoint.key, calls, part.number,
                            scope_of(request, part), page.total, at if _BY_NUMBER & at.keys() else None, seeds, notes,
                        )
                    ],
                    **self.counters(),
                )
            )
        )  # fmt: skip
        p.pages += 1
        p.mark()

    def _refuse_too_long(self, part: Part, page: Page) -> None:
        """A slice whose total is over the API's limit is cut before its pages are read for nothing."""
        rule = self._job.request.endpoint.interval
        over = rule is not None and rule.most_rows and page.total is not None and page.total > rule.most_rows
        if over and halves(self._job.request, part):
            raise RowLimitReached("The slice holds more rows than the API gives of one.")

    async def _split(self, part: Part) -> bool:
        """Put two halves in the place of a slice that is too long; false when it cannot be cut."""
        two = halves(self._job.request, part)
        if two:
            await self._in_worker(lambda: self._job.file.split_part(part.number, two))
            await self._recount()
        return bool(two)

    async def _leave(self, part: Part, error: PagingError) -> None:
        """What the API does not give cannot be had; the rest of the job goes on, and the result says so."""
        name = f"{part.label}: " if part.label else ""
        note = f"{name}{error.what} {error.remedy}".strip()
        await self._in_worker(lambda: self._job.file.end_part(part.number, PartState.LIMITED, note))

    async def _skip(self, part: Part, error: NotFound | PermissionMissing) -> None:
        state = PartState.GONE if isinstance(error, NotFound) else PartState.FORBIDDEN
        counts = await self._in_worker(self._job.file.part_counts)
        kind = "gone meanwhile" if state is PartState.GONE else "not allowed"
        note = f"{part.label} was skipped, {kind}: {error.what}"
        if counts[state] >= _NAMED_CHILDREN:
            note = f"More than {_NAMED_CHILDREN} were skipped, {kind}; the first of them are named."
        await self._in_worker(lambda: self._job.file.end_part(part.number, state, note))

    async def _count(self) -> None:
        counts: dict[PartState, int] = await self._in_worker(self._job.file.part_counts)
        p = self._progress
        p.parts = sum(count for state, count in counts.items() if state is not PartState.SPLIT)
        p.parts_done = p.parts - counts[PartState.OPEN]
        p.gone, p.forbidden = counts[PartState.GONE], counts[PartState.FORBIDDEN]
        p.left_out = sum(count for state, count in counts.items() if state.left_out)
        if p.parts > 1:
            p.total = await self._in_worker(lambda: self._job.file.expected(self._last_level))

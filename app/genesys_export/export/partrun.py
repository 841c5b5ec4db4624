"""One part into the job file: what is committed, what is cut in two, what is skipped, what is begun anew."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING

from genesys_export.errors import (
    ApiError,
    CursorExpired,
    ExportError,
    NotFound,
    OperationRefused,
    PagingError,
    PartialResult,
    PermissionMissing,
    RepeatedPage,
    ResultElsewhere,
    RowLimitReached,
    UnexpectedReply,
)
from genesys_export.export.committing import Committer
from genesys_export.export.delivery import Delivery
from genesys_export.export.misreading import repeated
from genesys_export.export.outage import Outage, sit_out
from genesys_export.export.parts import Part, PartState, beyond_reach, call_of, children, endpoint_of, halves, scope_of
from genesys_export.export.reading import PartReader
from genesys_export.export.rows import rows_of
from genesys_export.export.settling import Settling
from genesys_export.export.sitting import Paused, Sitting
from genesys_export.paging import Page
from genesys_export.paging.checkpoint import Position
from genesys_export.paging.unparsed import parsed

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

_MOST_RESTARTS = 3
_BY_NUMBER = {"pageNumber", "startIndex"}
_AT_ONCE = 1 << 20
"""Bytes of a page's records that are made into rows at once, while the processor's cache holds them; more would keep
the window waiting, and is left to the worker thread."""
_NAMED_CHILDREN = 20  # skipped children that are named one by one; the others are counted


class PartRun:
    """Reads one part to its end.

    Args:
        sitting: the job, its worker thread, the live picture.
        session: makes the calls.
        part: what is read.
        outage: shared by all parts.
        committer: takes the pages.
        ahead: pages that may be fetched before their turn.
    """

    def __init__(
        self, sitting: Sitting, session: AsyncSession, part: Part, outage: Outage, committer: Committer, *, ahead: int
    ) -> None:
        self._sitting = sitting
        self._request = sitting.job.request
        self._file = sitting.job.file
        self._part = part
        self._outage = outage
        self._committer = committer
        self._reader = PartReader(sitting, session, part, ahead=ahead)
        self._settling = Settling(sitting, self._reader)

    async def to_its_end(self) -> None:
        """Read the part; a cursor that expired costs a new reading, but no record.

        Raises:
            Paused: the user asked to stop.
            ExportError: it could not be read; what was committed is safe.
        """
        read = False
        try:
            await self._read()
            read = True
        finally:
            calls = self._reader.flight.taken(all_of_it=True)
            self._sitting.calls.extend(self._reader.waiting())
            while calls:
                try:
                    await self._sitting.in_worker(functools.partial(self._file.update, calls))
                    calls = []
                except ExportError as error:
                    if not (read and await sit_out(error, self._outage, self._sitting, self._reader.flight)):
                        raise

    async def _read(self) -> None:
        restarts = 0
        runs_as_job = endpoint_of(self._request, self._part).job is not None
        while True:
            try:
                await self._pages()
                if not await self._settling.settled():
                    continue
                return  # noqa: TRY300 - the loop is for the errors
            except PartialResult:
                continue  # two hours on one cursor: a new reading from the checkpoint
            except (RowLimitReached, ResultElsewhere, OperationRefused, ApiError) as error:
                # The server forgets the results of its jobs, too.
                forgotten = isinstance(error, CursorExpired) or (runs_as_job and isinstance(error, NotFound))
                if forgotten and restarts < _MOST_RESTARTS:
                    restarts += 1
                    await self._settling.begin_anew()
                elif await self._without(error):
                    return
                else:
                    raise
            except ExportError as error:
                if not await self._again(error):
                    raise

    async def _again(self, error: ExportError) -> bool:
        """Whether the same may work now: after an outage, or after records that came while they were read.

        Raises:
            RepeatedPage: it does not, and the endpoint's style may be the cause.
        """
        if isinstance(error, RepeatedPage):
            # As many records may have come as a page holds: the next page is then the one before, once more.
            if await self._settling.read_anew():
                return True
            told = repeated(endpoint_of(self._request, self._part), error)
            if told is error:
                return False
            raise told from error
        return await sit_out(error, self._outage, self._sitting, self._reader.flight)

    async def _pages(self) -> None:
        try:
            while not await self._read_on():
                pass
        except UnexpectedReply as error:
            if not error.endpoint:  # found out where a record was to be kept
                error.endpoint = f"{self._request.endpoint.method} {call_of(self._request, self._part).path}"
            raise

    async def _read_on(self) -> bool:
        """Read to the end; during an outage only one page, which tells whether it is over: false if there is more."""
        most, sitting, probing = self._request.max_records, self._sitting, self._outage.on
        pages = self._reader.pages(probing=probing)
        at = await self._place()
        came = 0
        try:
            async with contextlib.aclosing(pages):
                async for page in pages:
                    self._refuse_too_long(page)
                    await self._committer.put(self._delivery(page, at))
                    if probing:
                        await self._committer.flush(self._part.number)  # a full disk shows when it is written
                    self._outage.over()
                    at = page.checkpoint.position or {}
                    came += len(page.records)
                    if sitting.asked is not None:
                        raise Paused("Stopped after a page.")
                    if most is not None and sitting.progress.records + came >= most:
                        await self._committer.flush(self._part.number)
                        came = 0
                        if sitting.progress.records >= most:
                            return True
                    if probing and not page.checkpoint.done:
                        return False
        finally:
            await self._committer.flush(self._part.number)
        return True

    async def _place(self) -> Position:
        """Where the part is read on."""
        checkpoint = await self._sitting.in_worker(lambda: self._file.checkpoint(self._part.number))
        if checkpoint is not None:
            return checkpoint.position or {}
        return endpoint_of(self._request, self._part).paging_style.start({}, {})

    def _delivery(self, page: Page, at: Position) -> Delivery:
        p, request, part, flight = self._sitting.progress, self._request, self._part, self._reader.flight
        lists_parents = part.level < len(request.for_every)
        if p.parts <= 1 and not lists_parents:
            p.total = page.total if page.total is not None else p.total
        flight.delivered(page.correlation_id, len(page.records))
        with self._sitting.reckoning() as estimator:
            estimator.page(part, page)
        self._sitting.reckon()
        if self._sitting.claim is not None and p.parts <= 1 and page.total is not None:
            size = request.page_size or request.endpoint.page_size
            most = min(page.total, request.max_records or page.total)
            self._sitting.claim.wanted = max(0, -(-(most - page.checkpoint.records) // size))
        notes = [*page.notices, *filter(None, [self._reader.gap])]
        p.notes += [note for note in notes if note not in p.notes]
        key, scope = request.endpoint.key, scope_of(request, part)
        size = sum(map(len, page.records))
        few = lists_parents or size <= _AT_ONCE
        rows = rows_of([] if lists_parents else page.records, key, scope, part.number) if few else None
        return Delivery(
            records=page.records if rows is None else [],
            checkpoint=page.checkpoint,
            key=key,
            calls=flight.taken(),
            part=part.number,
            scope=scope,
            counted=page.total,
            at=at if _BY_NUMBER & at.keys() or endpoint_of(request, part).counts_in_tokens else None,
            seeds=children(request, part, parsed(page.records)) if lists_parents else [],
            notes=notes,
            listed=len(page.records),
            partial=self._reader.gap,
            rows=rows,
            size=size,
            prefetched=self._reader.used(),
        )

    def _refuse_too_long(self, page: Page) -> None:
        """A slice whose total is over the API's limit is cut before its pages are read for nothing."""
        rule = self._request.endpoint.interval
        over = rule is not None and rule.most_rows and page.total is not None and page.total > rule.most_rows
        if over and halves(self._request, self._part):
            raise RowLimitReached("The slice holds more rows than the API gives of one.")

    async def _without(self, error: RowLimitReached | ResultElsewhere | OperationRefused | ApiError) -> bool:
        """Go on without the rest of a part: cut in two, left as far as it goes, or skipped; false when neither will do.

        "Interval too long" has as many wordings as the API has services, so any 400 is tried with a shorter one, but
        not where the slice is known to begin too early: all its pieces would be refused one by one.
        """
        if isinstance(error, RowLimitReached | ResultElsewhere):
            if not await self._split():
                await self._leave(error)
            return True
        if isinstance(error, ApiError) and error.status == 400:  # noqa: PLR2004
            if too_early := beyond_reach(self._request, self._part):
                error.remedy = too_early
                return False
            return await self._split()
        # Refused by the guard: an id that can stand in no path; those of the other parents may.
        if isinstance(error, NotFound | PermissionMissing | OperationRefused) and self._part.parent is not None:
            await self._skip(error)
            return True
        return False

    async def _split(self) -> bool:
        """Put two halves in the place of a slice that is too long; false when it cannot be cut."""
        two = halves(self._request, self._part)
        if two:
            await self._sitting.in_worker(lambda: self._file.split_part(self._part.number, two))
            await self._sitting.recount()
        return bool(two)

    async def _leave(self, error: PagingError) -> None:
        """What the API does not give cannot be had; the rest of the job goes on, and the result says so."""
        name = f"{self._part.label}: " if self._part.label else ""
        note = f"{name}{error.what} {error.remedy}".strip()
        await self._end(PartState.LIMITED, note)

    async def _skip(self, error: NotFound | PermissionMissing | OperationRefused) -> None:
        state, kind = PartState.FORBIDDEN, "not allowed"
        if isinstance(error, NotFound):
            state, kind = PartState.GONE, "gone meanwhile"
        elif isinstance(error, OperationRefused):
            state, kind = PartState.LIMITED, "not asked for"
        counts = await self._sitting.in_worker(self._file.part_counts)
        note = f"{self._part.label} was skipped, {kind}: {error.what}"
        if counts[state] >= _NAMED_CHILDREN:
            note = f"More than {_NAMED_CHILDREN} were skipped, {kind}; the first of them are named."
        await self._end(state, note)

    async def _end(self, state: PartState, note: str) -> None:
        await self._sitting.in_worker(lambda: self._file.end_part(self._part.number, state, note))
        if note not in self._sitting.progress.notes:
            self._sitting.progress.notes.append(note)



"""All parts into the job file, several side by side: what is begun next, and what the whole came to."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING

from genesys_export.errors import ExportError
from genesys_export.export.committing import Committer
from genesys_export.export.outage import Outage
from genesys_export.export.partrun import PartRun
from genesys_export.export.parts import Part, PartState
from genesys_export.export.refusals import MOST_AT_ONCE
from genesys_export.export.sitting import Paused, Sitting
from genesys_export.export.unhurried import unhurried

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

_REMOTE_JOBS = 4  # at once: they are heavy for the organisation, and it has a limit that it does not tell
_COUNTING = 0.5  # seconds between two counts of the parts; a job can have a hundred thousand


class Fetching:
    """Reads every part of one job.

    Args:
        sitting: the job, its worker thread, the live picture.
        session: makes the calls.
        patience: seconds that an outage is waited out.

    Attributes:
        whole: whether everything that the API counted was read; known once all parts are.
        cut: whether more was there than the limit of the request.
    """

    def __init__(self, sitting: Sitting, session: AsyncSession, *, patience: float) -> None:
        self._sitting = sitting
        self._session = session
        self._outage = Outage(patience)
        self._committer = Committer(sitting, sitting.counters)
        self._running: dict[int, tuple[Part, asyncio.Task[None]]] = {}
        self._counted = 0.0
        self.whole = self.cut = False

    async def all_parts(self) -> None:
        """Read until no part is open, or as many records as were asked for are there.

        Raises:
            ExportError: a part could not be read; what was committed is safe.
        """
        sitting, p = self._sitting, self._sitting.progress
        await self._count()
        try:
            while True:
                await self._begin_more()
                if not self._running:
                    break
                await asyncio.wait([task for _, task in self._running.values()], return_when=asyncio.FIRST_COMPLETED)
                await self._look_after()
        except Paused:
            await self._let_end()
            raise
        finally:
            await unhurried(self._stop_all())
        p.part = ""
        await self._count()
        if sitting.asked is not None:
            raise Paused("Stopped after a page.")
        p.changed, p.unproven = await sitting.in_worker(sitting.job.file.changes)
        self.whole = await sitting.in_worker(sitting.job.file.whole)
        most = sitting.job.request.max_records
        self.cut = await sitting.in_worker(lambda: sitting.job.file.cut(most))
        await sitting.in_worker(sitting.job.file.drop_prefetched)
        if await sitting.in_worker(sitting.job.file.all_gone):
            note = f"Each of the {p.gone} was gone: it is rather this listing that the organisation does not have."
            await sitting.in_worker(lambda: sitting.job.file.update(notes=[note]))
        elif not self.whole and not p.left_out and not p.unproven and p.total is not None and not self.cut:
            note = f"The API counted {p.total} records, {p.records} came; {p.duplicates} came more than once."
            if p.total == 1:
                note = f"The API counted 1 record, {p.records} came; {p.duplicates} came more than once."
            await sitting.in_worker(lambda: sitting.job.file.update(notes=[note]))

    async def _begin_more(self) -> None:
        """Begin as many parts as may be read side by side."""
        sitting, request = self._sitting, self._sitting.job.request
        enough = request.max_records is not None and sitting.progress.records >= request.max_records
        room = self._width - len(self._running)
        if sitting.asked is not None or enough or room <= 0:
            return
        parts = await sitting.in_worker(lambda: sitting.job.file.open_parts(room + len(self._running)))
        fresh = [part for part in parts if part.number not in self._running][:room]
        for part in fresh:
            run = PartRun(
                sitting, self._session, part, self._outage, self._committer, ahead=self._ahead(len(fresh)),
            )  # fmt: skip
            self._running[part.number] = part, asyncio.ensure_future(run.to_its_end())
        self._say_part()

    @property
    def _width(self) -> int:
        request = self._sitting.job.request
        if request.max_records is not None or (request.endpoint.job and request.endpoint.job.one_at_a_time):
            return 1
        width = request.concurrency or MOST_AT_ONCE
        return min(width, _REMOTE_JOBS) if request.endpoint.job else width

    def _ahead(self, beside: int) -> int:
        """Pages of one part that are fetched before their turn: so many that all parts together fill the width."""
        width = self._sitting.job.request.concurrency or MOST_AT_ONCE
        return max(0, -(-width // max(1, beside, len(self._running))) - 1)

    async def _look_after(self) -> None:
        """Let go of the parts that are read.

        Raises:
            ExportError: one could not be.
        """
        done = [number for number, (_, task) in self._running.items() if task.done()]
        for number in done:
            part, task = self._running.pop(number)
            with self._sitting.reckoning() as estimator:
                estimator.ended(part)
            if not task.cancelled() and (error := task.exception()) is not None:
                raise error
        self._say_part()
        self._sitting.reckon()
        if time.monotonic() - self._counted >= _COUNTING:
            await self._count()

    async def _let_end(self) -> None:
        """A stop was asked for: the other parts end after the page in flight, too."""
        if self._running:
            await asyncio.wait([task for _, task in self._running.values()])

    async def _stop_all(self) -> None:
        """End what still runs, at once; then have written what is in line."""
        tasks = [task for _, task in self._running.values()]
        self._running.clear()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        for task in tasks:
            if not task.cancelled():
                task.exception()  # the first error is told; the others have the same cause
        with contextlib.suppress(ExportError):
            await self._committer.flush()

    def _say_part(self) -> None:
        self._sitting.progress.part = next((part.label for part, _ in self._running.values()), "")

    async def _count(self) -> None:
        sitting, p = self._sitting, self._sitting.progress
        self._counted = time.monotonic()
        counts: dict[PartState, int] = await sitting.in_worker(sitting.job.file.part_counts)
        p.parts = sum(count for state, count in counts.items() if state is not PartState.SPLIT)
        p.parts_done = p.parts - counts[PartState.OPEN]
        p.gone, p.forbidden = counts[PartState.GONE], counts[PartState.FORBIDDEN]
        p.left_out = sum(count for state, count in counts.items() if state.left_out)
        if p.parts > 1:
            last = len(sitting.job.request.for_every)
            p.total = await sitting.in_worker(lambda: sitting.job.file.expected(last))

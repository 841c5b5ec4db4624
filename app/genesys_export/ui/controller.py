"""What is done with the exports behind the window; no widgets.

Blocking calls go to worker threads; everything else happens on the Qt thread.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from genesys_export.errors import Cancelled, ExportError, JobInUse
from genesys_export.export import Arrangement, JobState, renewed, save_again
from genesys_export.output import FileOptions, place_of
from genesys_export.ui.loop import finish
from genesys_export.ui.running import RunningExports
from genesys_export.ui.tasks import ui_task

if TYPE_CHECKING:
    from genesys_export.export import Also, ExportRequest, Job, Result
    from genesys_export.ui.backend import Backend

Begun = Callable[["ExportRequest"], None] | None
EVERYTHING = Arrangement()
"""All records, as the export would write them."""
USUAL = FileOptions()
"""Files as they are written unless something else is chosen."""
BEFORE = timedelta(microseconds=100)
"""The newest export stands first in the list: of several ordered together, each counts as this much older than the one
that it comes after."""


_OVER = frozenset({JobState.DONE, JobState.CANCELLED})


class Controller(RunningExports):
    """Starts exports and goes on with them, one or several at a time, and ends them all with the program.

    Signals:
        saved: a :class:`Saved`: another file was written from what an export fetched.
    """

    saved = Signal(object)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(backend, parent)
        self._to_start: deque[tuple[ExportRequest, bool, datetime, Begun]] = deque()
        self._to_resume: deque[tuple[str, bool]] = deque()

    @Slot()
    def start(self, request: ExportRequest) -> None:
        """Make a job of the request and run it."""
        self.start_all((request,))

    def start_all(self, requests: Sequence[ExportRequest], begun: Begun = None) -> None:
        """Make a job of each request and run them; one that cannot be made does not stop the others.

        Only the first is told of by ``started``: the reader watches one, and is not led from each to the next. They
        are listed in the order they are given in. ``begun`` is called with each that has become a job.
        """
        now = datetime.now(UTC)
        self._to_start.extend((request, at == 0, now - at * BEFORE, begun) for at, request in enumerate(requests))
        self._start()

    @ui_task
    async def _start(self) -> None:
        while self._to_start:
            request, first, at, begun = self._to_start[0]
            try:
                job = await asyncio.to_thread(self.backend.jobs.create, request, at=at)
                if begun is not None:
                    begun(request)
                await self.launch(job, tell=first)
            except ExportError as error:
                self.failed.emit(error, "")
            finally:
                self._to_start.popleft()  # not before it is listed: its files are taken from the beginning

    def targets(self) -> set[str]:
        """Where exports that are not over yet write, or will; each as :func:`place_of` has it."""
        rows = (row for row in self.model.rows() if not (row.state in _OVER or row.damaged or row.from_file))
        places = {place_of(Path(each)) for row in rows for each in (row.destination, *row.also)}
        return places | {place_of(file.out.absolute()) for request, *_ in self._to_start for file in request.files}

    def resume(self, job_id: str) -> None:
        """Go on with a paused, failed or interrupted export."""
        self.resume_all((job_id,))

    def resume_all(self, jobs: Sequence[str]) -> None:
        """Go on with several, in this order; one that cannot be opened does not stop the others."""
        self._to_resume.extend((job, at == 0) for at, job in enumerate(jobs))
        self._resume()

    async def work(self, job: Job) -> Result:
        """Work on a job that somebody else made like on any of the list, until it ends or is stopped.

        Raises:
            ExportError: it ended without a result.
        """
        task = await self.launch(job, tell=False)
        await asyncio.wait({task})
        if job.id in self._tasks:  # stopped before its very first step
            await self._settle(job, self.views[job.id])
        result = None if task.cancelled() else task.result()
        if result is None:
            raise self.view(job.id).error or Cancelled(self.tr("It was stopped before its first call."))
        return result

    @ui_task
    async def _resume(self) -> None:
        while self._to_resume:
            job_id, first = self._to_resume.popleft()
            if not await self.at_rest(job_id):
                continue
            try:
                job = await asyncio.to_thread(self.backend.jobs.open, job_id)
            except ExportError as error:
                self.failed.emit(error, job_id)
                await self._refresh()
            else:
                await self.launch(job, tell=first)

    @ui_task
    async def again(self, jobs: Sequence[str]) -> None:
        """Start new exports that ask for the same, each into a file that neither is there nor will be written."""
        taken, store = self.targets(), self.backend.jobs
        self.start_all(await asyncio.to_thread(lambda: _renewed([store.request(job) for job in jobs], taken)))

    @ui_task
    async def start_anew(self, requests: Sequence[ExportRequest]) -> None:
        """Start exports like these, each into a file that neither is there nor will be written."""
        self.start_all(await asyncio.to_thread(_renewed, requests, self.targets()))

    @ui_task
    async def save(
        self, job_id: str, path: Path, columns: Sequence[str] = (), arrangement: Arrangement = EVERYTHING, *,
        kind: str = "", options: FileOptions = USUAL, also: Sequence[Also] = (), overwrite: bool = True,
    ) -> None:  # fmt: skip
        """Write what an export that does not run has fetched to other files; see :func:`save_again`."""
        if not await self.at_rest(job_id):  # it was gone on with while it was being asked where to
            self.failed.emit(JobInUse(self.tr("It is being worked on: pause it first.")), job_id)
            return
        try:
            saved = await asyncio.to_thread(
                save_again, self.backend.jobs, job_id, path, kind=kind, columns=columns, options=options, also=also,
                overwrite=overwrite, arrangement=arrangement,
            )  # fmt: skip
        except ExportError as error:
            self.failed.emit(error, job_id)
        else:
            self.saved.emit(saved)

    async def shutdown(self, within: float) -> None:
        """Pause everything, wait for the pages in hand, then close sessions and the demo organisation."""
        self._ending = True
        self._watch.stop()
        for job_id in list(self._tasks):
            self.pause(job_id)
        await finish(list(self._tasks.values()), within)
        await self.let_go(list(self.leaving))
        self._timer.stop()
        await self.backend.close()


def _renewed(requests: Sequence[ExportRequest], taken: set[str]) -> list[ExportRequest]:
    """The same requests into files of their own; blocks."""
    made: list[ExportRequest] = []
    for request in requests:
        made.append(renewed(request, taken))
        taken.update(place_of(file.out) for file in made[-1].files)
    return made

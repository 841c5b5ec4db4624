"""The running exports and the stores behind the window; no widgets.

Blocking calls (job list, keyring, demo organisation) go to worker threads; everything else happens on the Qt thread.
Running exports are *looked at* by one timer. They send no signal per event, so a fast export cannot flood the window.
"""

from __future__ import annotations

import asyncio
import functools
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genesys_export.errors import Cancelled, ExportError
from genesys_export.export import Arrangement, JobState, renewed, save_again
from genesys_export.output import FileOptions
from genesys_export.paging import Event, OtherPrograms
from genesys_export.ui import text
from genesys_export.ui.line import Line
from genesys_export.ui.loop import finish
from genesys_export.ui.models.exports import ExportsModel
from genesys_export.ui.models.row import ExportRow
from genesys_export.ui.tasks import ui_task, unexpected
from genesys_export.ui.widgets.details import ExportView

if TYPE_CHECKING:
    from pathlib import Path

    from genesys_export.export import Also, Export, ExportRequest, Job, Result
    from genesys_export.ui.backend import Backend

EVERYTHING = Arrangement()
"""All records, as the export would write them."""
USUAL = FileOptions()
"""Files as they are written unless something else is chosen."""
TICK_MS = 125
"""How often running exports are looked at: eight times a second; the details every other time."""
AT_ONCE = 4
"""How many exports are worked on at the same time; the others wait in line."""
WATCH_MS = 2000
"""How often the store is looked at while another program works on an export of the list."""


class Controller(QObject):
    """Starts, pauses and ends exports, and keeps the list's model true.

    Signals:
        listed: rows came, went or changed their state.
        ticked: running exports were looked at; the argument counts the turns.
        started: id of an export that was started or resumed; of several at once the first.
        ended: id of an export that stopped running, for whatever reason.
        recalled: the calls of an earlier sitting were read.
        saved: a :class:`Saved`: another file was written from what an export fetched.
        failed: an :class:`ExportError` and the id of the export it belongs to, if any.
    """

    listed = Signal()
    ticked = Signal(int)
    started = Signal(str)
    ended = Signal(str)
    recalled = Signal()
    saved = Signal(object)
    failed = Signal(object, str)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backend = backend
        self.model = ExportsModel(self)
        self.views: dict[str, ExportView] = {}
        self._running: dict[str, Export] = {}
        self._tasks: dict[str, asyncio.Task[Result | None]] = {}
        self._settling: set[str] = set()
        self._rest: dict[str, JobState] = {}
        self._to_start: deque[tuple[ExportRequest, bool]] = deque()
        self._to_resume: deque[tuple[str, bool]] = deque()
        self.leaving: list[str] = []
        self._going: set[str] = set()
        self._keep_days: int | None = None
        self.line = Line(AT_ONCE)
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self.reload)
        self._ending = False

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error, "")

    @property
    def busy(self) -> bool:
        """Whether an export is running."""
        return bool(self._tasks)

    def running_rows(self) -> list[ExportRow]:
        """The rows of the exports whose progress is followed."""
        return [row for job in self._running if (row := self.model.row(job)) is not None]

    def runs(self, job: str) -> bool:
        """Whether an export is being worked on, however little of it is known yet."""
        return job in self._tasks and job not in self._settling

    def view(self, job: str) -> ExportView:
        """What is known of an export in this sitting."""
        return self.views.get(job) or ExportView()

    def row(self, job: str) -> ExportRow | None:
        """The row of an export."""
        return self.model.row(job)

    @ui_task
    async def load(self) -> None:
        """Read the list of exports from the store, once what is older than it shall be is gone."""
        await asyncio.to_thread(self.backend.jobs.clear_old)
        await self._refresh()

    async def refresh(self) -> None:
        """Bring the list up to date with the store."""
        await self._refresh()

    @Slot()
    def reload(self) -> None:
        """Look at the store again: other programs use it too."""
        if not self._ending:
            self.load()

    @Slot()
    def start(self, request: ExportRequest) -> None:
        """Make a job of the request and run it."""
        self.start_all((request,))

    def start_all(self, requests: Sequence[ExportRequest]) -> None:
        """Make a job of each request and run them; one that cannot be made does not stop the others.

        Only the first is told of by ``started``: the reader watches one, and is not led from each to the next.
        """
        self._to_start.extend((request, at == 0) for at, request in enumerate(requests))
        self._start()

    @ui_task
    async def _start(self) -> None:
        while self._to_start:
            request, first = self._to_start.popleft()
            try:
                job = await asyncio.to_thread(self.backend.jobs.create, request)
            except ExportError as error:
                self.failed.emit(error, "")
            else:
                await self._launch(job, tell=first)

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
        task = await self._launch(job, tell=False)
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
            if not await self._at_rest(job_id):
                continue
            try:
                job = await asyncio.to_thread(self.backend.jobs.open, job_id)
            except ExportError as error:
                self.failed.emit(error, job_id)
                await self._refresh()
            else:
                await self._launch(job, tell=first)

    @ui_task
    async def again(self, jobs: Sequence[str]) -> None:
        """Start new exports that ask for the same, each into a file that is not there yet."""

        def requests() -> list[ExportRequest]:
            made: list[ExportRequest] = []
            for job in jobs:
                made.append(renewed(self.backend.jobs.request(job), {file.out for each in made for file in each.files}))
            return made

        self.start_all(await asyncio.to_thread(requests))

    def move(self, jobs: Sequence[str], by: int) -> None:
        """Let exports that wait in line go forward (-1), back (1), or to its head (0)."""
        self.line.move(jobs, by)
        self._lined()

    def set_aside(self, jobs: Sequence[str]) -> None:
        """Take exports that do not run out of the list; they are there still, until they are let go."""
        self.leaving += jobs
        for job in jobs:
            self.model.remove(job)
        self.listed.emit()

    async def put_back(self, jobs: Sequence[str]) -> None:
        """These that were set aside are listed again."""
        self.leaving = [job for job in self.leaving if job not in jobs]
        await self._refresh()

    async def let_go(self, jobs: Sequence[str]) -> None:
        """Delete the job files of these that were set aside; what they have written stays."""
        for job in jobs:
            if job in self._going:  # the window is closed meanwhile
                continue
            self._going.add(job)
            try:
                await asyncio.to_thread(self.backend.jobs.remove, job)
            except ExportError as error:
                self.failed.emit(error, "")
            self._going.discard(job)
            self.views.pop(job, None)
            self.leaving.remove(job)

    @ui_task
    async def save(
        self, job_id: str, path: Path, columns: Sequence[str] = (), arrangement: Arrangement = EVERYTHING, *,
        kind: str = "", options: FileOptions = USUAL, also: Sequence[Also] = (), overwrite: bool = True,
    ) -> None:  # fmt: skip
        """Write what an export that does not run has fetched to other files; see :func:`save_again`."""
        if not await self._at_rest(job_id):
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

    @Slot(int)
    def keep(self, days: int) -> None:
        """Keep the data of finished exports for so many days; 0 for ever."""
        self._keep_days = days
        self._keep()

    @ui_task
    async def _keep(self) -> None:
        def keep(days: int) -> None:
            self.backend.jobs.keep_days = days
            self.backend.jobs.clear_old()

        while self._keep_days is not None:
            days, self._keep_days = self._keep_days, None
            await asyncio.to_thread(keep, days)
        await self._refresh()

    @ui_task
    async def recall(self, job_id: str) -> None:
        """Read the calls of an export that did not run in this sitting, once."""
        view = self.views.setdefault(job_id, ExportView())
        if view.recalled or view.progress is not None or job_id in self._tasks:
            return
        view.recalled = True
        try:
            view.calls.extend(await asyncio.to_thread(self.backend.jobs.calls, job_id))
            view.notes = await asyncio.to_thread(self.backend.jobs.notes, job_id)
        except ExportError as error:
            view.error = error  # a damaged job file: said where the export is shown
        self.recalled.emit()

    def pause(self, job_id: str) -> None:
        """Stop after the page in hand."""
        if job_id in self._running:
            self._running[job_id].pause()
        elif job_id in self._tasks:
            self._rest[job_id] = JobState.PAUSED
            self._tasks[job_id].cancel()  # still signing in, or in line: there is no page to finish
        self._look()

    def cancel(self, job_id: str) -> None:
        """Stop for good; what was fetched stays in the job file."""
        if job_id in self._running:
            self._running[job_id].cancel()
        elif job_id in self._tasks:
            self._rest[job_id] = JobState.CANCELLED
            self._tasks[job_id].cancel()
        self._look()

    def retry_now(self, job_id: str) -> None:
        """Cut the current wait short."""
        if job_id in self._running:
            self._running[job_id].retry_now()

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

    def abandon(self) -> None:
        """Cancel everything at once: the user closed the window a second time."""
        for task in self._tasks.values():
            task.cancel()

    async def _at_rest(self, job_id: str) -> bool:
        """Whether nothing works on the job; one that has just stopped is waited for until its file is closed."""
        export = self._running.get(job_id)
        if job_id in self._settling or (export is not None and not export.progress.state.active):
            await asyncio.wait({self._tasks[job_id]})
        return job_id not in self._tasks

    async def _launch(self, job: Job, *, tell: bool = True) -> asyncio.Task[Result | None]:
        unit, listings = text.parts_unit(job.request)
        self.views[job.id] = ExportView(reserve=job.request.reserve, unit=unit, listings=listings)
        task = asyncio.get_running_loop().create_task(self._run(job), name=f"export {job.id}")
        self._tasks[job.id] = task
        await self._refresh()
        self._lined()
        if tell:
            self.started.emit(job.id)
        return task

    async def _run(self, job: Job) -> Result | None:
        view, result = self.views[job.id], None
        try:
            view.in_line = self.line.full
            async with self.line.place(job.id):
                view.in_line = False
                self._lined()
                export = self.backend.export(job, functools.partial(self._hear, job))
                view.progress, view.calls = export.progress, export.calls
                self._running[job.id] = export
                self._timer.start()
                result = await export.run()
                view.error = result.error
                limited = job.request.max_records is not None
                view.incomplete = result.state is JobState.DONE and not result.complete and not limited
        except ExportError as error:
            view.error = error
        except Exception as error:  # noqa: BLE001 - whatever it is, the list must not show it as running
            view.error = unexpected(error)
        finally:
            await self._settle(job, view)
        return result

    def _hear(self, job: Job, event: Event) -> None:
        """What happens to one export's pages; that others use its client is news for all that use it, too."""
        self.views[job.id].hear(event)
        if isinstance(event, OtherPrograms):
            for key, export in self._running.items():
                if key != job.id and export.job.request.connection == job.request.connection:
                    self.views[key].hear(event)

    async def _settle(self, job: Job, view: ExportView) -> None:
        self._settling.add(job.id)
        view.take(last=True)
        self._look()
        self._running.pop(job.id, None)
        if not self._running:
            self._timer.stop()
        state = self._rest.pop(job.id, None)
        await asyncio.to_thread(self.backend.let_rest, job, state)
        self._tasks.pop(job.id, None)
        self._settling.discard(job.id)
        await self._refresh()
        self.ended.emit(job.id)
        row = self.model.row(job.id)
        if view.error is not None and row is not None and row.state is not JobState.PAUSED:
            self.failed.emit(view.error, row.id)

    async def _refresh(self) -> None:
        summaries = await asyncio.to_thread(self.backend.jobs.summaries)
        if self.leaving:
            summaries = [summary for summary in summaries if summary.id not in self.leaving]
        self.model.sync(summaries, set(self._running), set(self._tasks))
        for job_id, view in self.views.items():
            self.model.describe(job_id, view.unit, view.listings, incomplete=view.incomplete)
            row = self.model.row(job_id)
            early = row is not None and row.state in {JobState.QUEUED, JobState.INTERRUPTED}
            if early and view.error is not None and view.progress is None:
                # It never got as far as its first call, so the store does not know that it failed.
                self.model.mark(job_id, JobState.FAILED, view.error.what)
        if not self.model.foreign() or self._ending:
            self._watch.stop()
        elif not self._watch.isActive():
            self._watch.start()
        self.listed.emit()

    @Slot()
    def _tick(self) -> None:
        self._turn += 1
        self._look()
        self.ticked.emit(self._turn)

    def _look(self) -> None:
        for job_id in self._running:
            self.views[job_id].take()
        if self.model.update({job_id: export.progress for job_id, export in self._running.items()}):
            self.listed.emit()

    def _lined(self) -> None:
        """The line is another one."""
        self.model.line_up(self.line.waiting)
        self.listed.emit()

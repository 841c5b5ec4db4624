"""The exports that are worked on: a few at a time, each looked at while it runs and let rest when it ends.

Running exports are *looked at* by one timer. They send no signal per event, so a fast export cannot flood the window.
"""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genesys_export.errors import ExportError
from genesys_export.export import JobState
from genesys_export.paging import Event, OtherPrograms
from genesys_export.paging.headers import overtaken
from genesys_export.ui import text
from genesys_export.ui.export_list import ExportList
from genesys_export.ui.line import Line
from genesys_export.ui.models.row import ExportRow
from genesys_export.ui.narrowing import asked_for
from genesys_export.ui.tasks import unexpected
from genesys_export.ui.widgets.details import ExportView

if TYPE_CHECKING:
    from genesys_export.export import Job, Progress, Result
    from genesys_export.paging import Headroom
    from genesys_export.ui.backend import Backend

TICK_MS = 125
"""How often running exports are looked at: eight times a second; what the list and the details show, in turn."""
AT_ONCE = 4
"""How many exports are worked on at the same time; the others wait in line."""


class RunningExports(ExportList):
    """The list, and those of it that this program works on.

    Signals:
        ticked: running exports were looked at; the argument counts the turns.
        started: id of an export that was started or resumed; of several at once the first.
        begun: id of an export that begins its work: each one, when its turn has come.
        ended: id of an export that stopped running, for whatever reason.
    """

    ticked = Signal(int)
    started = Signal(str)
    begun = Signal(str)
    ended = Signal(str)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(backend, parent)
        self._settling: set[str] = set()
        self._rest: dict[str, JobState] = {}
        self.line = Line(AT_ONCE)
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._told = QTimer(self, singleShot=True, interval=0)
        self._told.timeout.connect(self.listed)

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

    def move(self, jobs: Sequence[str], by: int) -> None:
        """Let exports that wait in line go forward (-1), back (1), or to its head (0)."""
        self.line.move(jobs, by)
        self._lined()

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

    def abandon(self) -> None:
        """Cancel everything at once: the user closed the window a second time."""
        for task in self._tasks.values():
            task.cancel()

    async def launch(self, job: Job, *, tell: bool = True) -> asyncio.Task[Result | None]:
        """Work on a job as soon as there is a place; ``tell`` has it announced by ``started``."""
        unit, listings = text.parts_unit(job.request)
        self.views[job.id] = ExportView(
            reserve=job.request.reserve, unit=unit, listings=listings, asked_for=asked_for(job.request)
        )
        task = asyncio.get_running_loop().create_task(self._run(job), name=f"export {job.id}")
        self._tasks[job.id] = task
        await self._refresh()
        self._lined()
        if tell:
            self.started.emit(job.id)
        return task

    async def at_rest(self, job_id: str) -> bool:
        """Whether nothing works on the job; one that has just stopped is waited for until its file is closed."""
        export = self._running.get(job_id)
        if job_id in self._settling or (export is not None and not export.progress.state.active):
            await asyncio.wait({self._tasks[job_id]})
        return job_id not in self._tasks

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
                self.begun.emit(job.id)
                self._timer.start()
                result = await export.run()
                view.error = result.error
                view.incomplete = result.short
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
        self._lined()  # it may have stood in line itself
        await asyncio.sleep(0)  # the list is painted before the details change: both in one go can be felt
        self.ended.emit(job.id)
        row = self.model.row(job.id)
        if view.error is not None and row is not None and row.state is not JobState.PAUSED:
            self.failed.emit(view.error, row.id)

    @Slot()
    def _tick(self) -> None:
        self._turn += 1
        # Figures not in the turn of the details: beside busy exports, painting both at once can be felt.
        self._take()
        if (self._turn % 2 or self._turned()) and self._shown():
            self._told.start()  # once the rows are painted: both in one go can be felt, too
        self.ticked.emit(self._turn)

    def _turned(self) -> bool:
        """Whether one has another state than the list shows."""
        rows = ((self.model.row(job_id), export.progress) for job_id, export in self._running.items())
        return any(row is not None and row.state is not progress.state for row, progress in rows)

    def headroom(self, connection: str) -> Headroom | None:
        """What is left of the rate window of a connection's client, where an export that runs has been told."""
        found = self._newest().get(connection)
        return None if found is None else found.headroom

    def _newest(self) -> dict[str, Progress]:
        """The export of each connection whose calls told last what is left of the rate window that all of them use."""
        found: dict[str, Progress] = {}
        for export in self._running.values():
            key = export.job.request.connection
            if _later(export.progress, found.get(key)):
                found[key] = export.progress
        return found

    def _take(self) -> None:
        newest = self._newest()
        for export in self._running.values():
            if (told := newest.get(export.job.request.connection)) is not None:
                export.progress.headroom, export.progress.headroom_at = told.headroom, told.headroom_at
        for job_id in self._running:
            self.views[job_id].take()

    def _look(self) -> None:
        self._take()
        if self._shown():
            self.listed.emit()

    def _shown(self) -> bool:
        """Have the list show what is known of them; whether a state is another now."""
        return self.model.update({job_id: export.progress for job_id, export in self._running.items()})

    def _lined(self) -> None:
        """The line is another one."""
        self.model.line_up(self.line.waiting)
        self.listed.emit()


def _later(one: Progress, other: Progress | None) -> bool:
    """Whether one was told of a later moment of the rate window than the other."""
    if one.headroom is None:
        return False
    if other is None or other.headroom is None:
        return True
    return not overtaken(one.headroom, one.headroom_at, other.headroom, other.headroom_at)

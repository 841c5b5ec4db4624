"""The list behind the window: what the store knows of the exports, and what is known of them in this sitting.

Blocking calls go to worker threads; everything else happens on the Qt thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genesys_export.errors import ExportError
from genesys_export.export import JobState
from genesys_export.ui import text
from genesys_export.ui.models.exports import ExportsModel
from genesys_export.ui.models.remembered import remembered
from genesys_export.ui.models.row import ExportRow
from genesys_export.ui.narrowing import asked_for
from genesys_export.ui.tasks import ui_task
from genesys_export.ui.widgets.details import ExportView

if TYPE_CHECKING:
    from genesys_export.export import Export, Result
    from genesys_export.ui.backend import Backend

WATCH_MS = 2000
"""How often the store is looked at while another program works on an export of the list."""


class ExportList(QObject):
    """Keeps the list's model true: reads it from the store, and takes exports out of it.

    Signals:
        listed: rows came, went or changed their state.
        recalled: calls of an earlier sitting were read, or all there is to say of it.
        failed: an :class:`ExportError` and the id of the export it belongs to, if any.
    """

    listed = Signal()
    recalled = Signal()
    failed = Signal(object, str)

    def __init__(self, backend: Backend, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.backend = backend
        self.model = ExportsModel(self)
        self.views: dict[str, ExportView] = {}
        self._running: dict[str, Export] = {}  # whose progress is followed; kept by who works on them, as the next
        self._tasks: dict[str, asyncio.Task[Result | None]] = {}
        self.leaving: list[str] = []
        self._going: set[str] = set()
        self._looked = self._listed = 0  # how often the store was looked at, and which of the looks is listed
        self._keep_days: int | None = None
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self.reload)
        self._ending = False

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error, "")

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
        view.recalled, calls = True, view.calls  # one that is run meanwhile keeps calls of its own
        try:
            turns = self.backend.jobs.calls_in_turn(job_id)
            while (earlier := await asyncio.to_thread(next, turns, None)) is not None:
                calls.extendleft(reversed(earlier))
                self.recalled.emit()
            view.notes = await asyncio.to_thread(self.backend.jobs.notes, job_id)
            request = await asyncio.to_thread(self.backend.jobs.request, job_id)
            view.reserve = request.reserve
            view.asked_for, (view.unit, view.listings) = asked_for(request), text.parts_unit(request)
            self.model.describe(job_id, view.unit, view.listings, incomplete=view.incomplete)
            self.recalled.emit()
            row = self.model.row(job_id)
            if row is not None and not row.foreign:  # what another program works on goes on beside what was remembered
                view.history = await asyncio.to_thread(remembered, tuple(calls))
        except ExportError as error:
            view.error = error  # a damaged job file: said where the export is shown
        self.recalled.emit()

    async def _refresh(self) -> None:
        self._looked += 1
        turn = self._looked
        summaries = await asyncio.to_thread(self.backend.jobs.summaries)
        if turn < self._listed:
            return  # who looked later was faster: what was read here is older than what is listed
        self._listed = turn
        if self.leaving:
            summaries = [summary for summary in summaries if summary.id not in self.leaving]
        self.model.sync(summaries, set(self._running), set(self._tasks))
        for job_id, view in self.views.items():
            if view.unit:  # else nothing is known that the store does not tell
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

"""What buttons, menus and keys do with the selected export."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from genesys_export.errors import ConfigurationError, ExportError, JobInUse
from genesys_export.export import JobState, command_of
from genesys_export.ui.removing import Removing
from genesys_export.ui.saving import Saving
from genesys_export.ui.tasks import ui_task
from genesys_export.ui.verifying import Verifying

if TYPE_CHECKING:
    from genesys_export.ui.controller import Controller
    from genesys_export.ui.frame import Frame
    from genesys_export.ui.models.row import ExportRow
    from genesys_export.ui.records import Records


class Chosen(QObject):
    """The selected exports and the slots that act on them; each does nothing where it makes no sense.

    Signals:
        acted: their state may be another one.
        template_wanted: a name is to be asked for, and the request of this export kept under it.
        change_wanted: a new export is to be set up like this request.
    """

    acted = Signal()
    template_wanted = Signal(str)
    change_wanted = Signal(object)

    def __init__(self, controller: Controller, frame: Frame, window: QWidget, records: Records) -> None:
        super().__init__(window)
        self.saving = Saving(controller, records, window)
        self.saving.failed.connect(self.report)
        self.verifying = Verifying(window)
        self.verifying.began.connect(frame.tell_anew)
        self.verifying.told.connect(frame.tell_of)
        self.verifying.failed.connect(self.report)
        self._controller, self._frame, self._window = controller, frame, window
        self.removing = Removing(controller, self)
        self.removing.restored.connect(frame.table.choose)

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self._controller.failed.emit(error, "")

    @property
    def row(self) -> ExportRow | None:
        """The export that is shown, if one is."""
        return self._controller.row(self._frame.table.current())

    @property
    def rows(self) -> list[ExportRow]:
        """Every selected export."""
        found = map(self._controller.row, self._frame.table.jobs())
        return [row for row in found if row is not None]

    @Slot()
    def toggle(self) -> None:
        """Pause what runs; where nothing does, resume what rests."""
        rows = self.rows
        if any(self._controller.runs(row.id) for row in rows):
            self.pause()
        elif len(rows) == 1 and rows[0].foreign:
            self._controller.failed.emit(JobInUse(self.tr("Another program is working on this export.")), rows[0].id)
        else:
            self.resume()

    @Slot()
    def resume(self) -> None:
        """Go on with them, the oldest first."""
        jobs = [row.id for row in reversed(self.rows) if row.resumable]
        if jobs:
            self._frame.error.hide()
            self._controller.resume_all(jobs)

    @Slot()
    def pause(self) -> None:
        """Stop them after the pages in hand."""
        for row in self.rows:
            self._controller.pause(row.id)
        self.acted.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop them for good."""
        for row in self.rows:
            self._controller.cancel(row.id)

    @Slot()
    def again(self) -> None:
        """Ask for the same once more, into files of their own."""
        jobs = [row.id for row in reversed(self.rows) if not row.damaged]
        if jobs:
            self._controller.again(jobs)

    @ui_task
    async def change(self) -> None:
        """Set up the same once more, to be changed before it starts."""
        row = self.row
        if row is None or row.damaged or row.from_file:
            return
        request = await asyncio.to_thread(self._controller.backend.jobs.request, row.id)
        if request.endpoint.own:
            raise ConfigurationError(
                "What was set up for an own endpoint cannot be filled in again.",
                remedy="Run it again as it is, or set it up anew.",
            )
        self.change_wanted.emit(request)

    @Slot()
    def first(self) -> None:
        """Start them before all others that wait."""
        self._move(0)

    @Slot()
    def earlier(self) -> None:
        """Start them one place earlier."""
        self._move(-1)

    @Slot()
    def later(self) -> None:
        """Start them one place later."""
        self._move(1)

    def _move(self, by: int) -> None:
        self._controller.move([row.id for row in self.rows if row.place], by)

    @ui_task
    async def copy_command(self) -> None:
        """Put the commands that do the same on the clipboard."""
        jobs, store = [row.id for row in self.rows if not row.damaged], self._controller.backend.jobs
        if not jobs:
            return
        requests = await asyncio.to_thread(lambda: [store.request(job) for job in jobs])
        QGuiApplication.clipboard().setText("\n".join(map(command_of, requests)))
        self._frame.tell(self.tr("The command is on the clipboard."))

    @Slot()
    def template(self) -> None:
        """Ask for a name to keep its request under."""
        row = self.row
        if row is not None and not row.damaged:
            self.template_wanted.emit(row.id)

    @Slot()
    def retry(self) -> None:
        """Cut their waits short."""
        for row in self.rows:
            self._controller.retry_now(row.id)

    @Slot()
    def open(self) -> None:
        """Open its file in the program the system has for it."""
        row = self.row
        if row is not None and row.state is JobState.DONE and not row.from_file:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(row.out)))

    @Slot()
    def folder(self) -> None:
        """Open the folder of its file."""
        row = self.row
        if row is not None and not row.damaged and not row.from_file:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(row.out.parent)))

    @Slot()
    def verify(self) -> None:
        """Compare its files with the manifests beside them."""
        row = self.row
        if row is not None and row.state is JobState.DONE and not row.from_file:
            self.verifying.verify([row.out, *map(Path, row.also)])

    @Slot()
    def save(self) -> None:
        """Ask for other files to write what it fetched to, as it is looked at."""
        row = self.row
        if row is not None and not (row.from_file or row.state.active or row.damaged) and row.records:
            self.saving.ask(row.id)

    @Slot()
    def remove(self) -> None:
        """Take them out of the list, which goes on with the next one; that can be undone for a while."""
        place = self._frame.table.first_place()
        self.removing.take([row.id for row in self.rows])
        self._frame.table.choose_at(place)

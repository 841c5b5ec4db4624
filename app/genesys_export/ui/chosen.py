"""What buttons, menus and keys do with the selected export."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from genesys_export.errors import JobInUse
from genesys_export.export import JobState
from genesys_export.output import FORMATS
from genesys_export.ui import messages
from genesys_export.ui.dialogs.destination import NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from genesys_export.export import Arrangement
    from genesys_export.ui.controller import Controller
    from genesys_export.ui.frame import Frame
    from genesys_export.ui.models.row import ExportRow


class Chosen(QObject):
    """The selected export and the slots that act on it; each does nothing where it makes no sense.

    Signals:
        acted: its state may be another one.
    """

    acted = Signal()

    def __init__(
        self, controller: Controller, frame: Frame, window: QWidget,
        as_shown: Callable[[str], tuple[tuple[str, ...], Arrangement]],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._as_shown = as_shown
        self._controller, self._frame, self._window = controller, frame, window
        self._removing = ""

    @property
    def row(self) -> ExportRow | None:
        """The selected export, if one is."""
        return self._controller.row(self._frame.table.current())

    @Slot()
    def toggle(self) -> None:
        """Pause what runs, resume what rests."""
        row = self.row
        if row is None:
            return
        if self._controller.runs(row.id):
            self.pause()
        elif row.foreign:
            self._controller.failed.emit(JobInUse(self.tr("Another program is working on this export.")), row.id)
        else:
            self.resume()

    @Slot()
    def resume(self) -> None:
        """Go on with it."""
        row = self.row
        if row is not None and row.resumable:
            self._frame.error.hide()
            self._controller.resume(row.id)

    @Slot()
    def pause(self) -> None:
        """Stop it after the page in hand."""
        self._controller.pause(self._frame.table.current())
        self.acted.emit()

    @Slot()
    def cancel(self) -> None:
        """Stop it for good."""
        self._controller.cancel(self._frame.table.current())

    @Slot()
    def retry(self) -> None:
        """Cut its wait short."""
        self._controller.retry_now(self._frame.table.current())

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
    def save(self) -> None:
        """Ask for another file to write what it fetched to, as it is looked at; its ending says the format."""
        row = self.row
        if row is None or row.from_file or row.state.active or row.damaged or not row.records:
            return
        columns, arrangement = self._as_shown(row.id)
        found = self.tr("Save the records that were found as")
        picker = QFileDialog(self._window, found if arrangement.find else self.tr("Save again as"), str(row.out))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        picker.setNameFilters([f"{NAMES.get(kind, kind)} (*.{kind})" for kind in FORMATS] + [self.tr("All files (*)")])
        picker.selectFile(row.out.stem)
        picker.filterSelected.connect(functools.partial(_take_ending, picker))
        _take_ending(picker, picker.selectedNameFilter())
        picker.fileSelected.connect(
            lambda path, job=row.id: self._controller.save(job, Path(path), columns, arrangement)
        )
        picker.open()

    @Slot()
    def remove(self) -> None:
        """Take it out of the list; asks first where records would go that are in no file."""
        row = self.row
        if row is None or row.state.active or self._controller.runs(row.id):
            return
        if row.state is JobState.DONE or row.from_file or not row.records:
            self._controller.remove(row.id)
            return
        self._removing = row.id
        messages.ask_removal(self._window, row.name, row.records).accepted.connect(self._remove)

    @Slot()
    def _remove(self) -> None:
        self._controller.remove(self._removing)


def _take_ending(picker: QFileDialog, chosen: str) -> None:
    """A name that is typed without an ending gets that of the chosen format."""
    picker.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")") if "*." in chosen else "")

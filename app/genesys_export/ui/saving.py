"""*Save again*: asks what of an export is to be written where, and has it written."""

from __future__ import annotations

import asyncio
import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from genesys_export.errors import ExportError
from genesys_export.output import Target
from genesys_export.ui.dialogs.save_again import Copies, SaveAgainDialog
from genesys_export.ui.forward import come_forward
from genesys_export.ui.tasks import ui_task

if TYPE_CHECKING:
    from genesys_export.export import Arrangement
    from genesys_export.ui.controller import Controller
    from genesys_export.ui.records import Records


class Saving(QObject):
    """One dialog at a time.

    Signals:
        failed: an :class:`ExportError`: the export cannot be looked into.
    """

    failed = Signal(object)

    def __init__(self, controller: Controller, records: Records, window: QWidget) -> None:
        super().__init__(window)
        self._controller, self._records, self._window = controller, records, window
        self.dialog: SaveAgainDialog | None = None
        self._job = ""  # what it is about

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error)

    @ui_task
    async def ask(self, job: str) -> None:
        """Open the dialog for an export, beginning with what is looked at of it."""
        if self.dialog is not None and job == self._job:
            come_forward(self.dialog)
            return
        if self.dialog is not None:
            self.dialog.reject()  # it is about another export
        backend = self._controller.backend
        request = await asyncio.to_thread(backend.jobs.request, job)
        columns, arrangement = self._records.as_shown(job)
        if self.dialog is not None:
            self.dialog.reject()  # another one was asked for meanwhile
        self._job = job
        dialog = self.dialog = SaveAgainDialog(
            request, columns, arrangement, known=self._records.known(job), layouts=backend.layouts, parent=self._window,
            taken=self._controller.targets,
        )  # fmt: skip
        dialog.ordered.connect(functools.partial(self._save, job, arrangement))
        dialog.finished.connect(self._closed)
        come_forward(dialog)

    @ui_task
    async def _save(self, job: str, arrangement: Arrangement, copies: Copies) -> None:
        """Have it written, if it can be; where it cannot, the dialog stays and says why."""
        dialog = self.dialog
        try:
            await asyncio.to_thread(_check, copies)
        except ExportError as error:
            if dialog is not None and dialog is self.dialog:
                dialog.refuse(error)
            return
        if dialog is None or dialog is not self.dialog:
            return  # closed meanwhile
        dialog.accept()
        self._controller.save(
            job, copies.out, copies.columns, arrangement, kind=copies.format, options=copies.options,
            also=copies.also, overwrite=copies.overwrite,
        )  # fmt: skip

    @Slot()
    def _closed(self) -> None:
        self.dialog = None


def _check(copies: Copies) -> None:
    """Find out whether the files can be written; blocks."""
    for out in (copies.out, *(each.out for each in copies.also)):
        Target.check(out, overwrite=copies.overwrite)

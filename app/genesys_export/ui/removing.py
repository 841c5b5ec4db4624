"""Removing exports from the list: at once for the eye, for good after ten seconds; until then it can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genesys_export.errors import ExportError
from genesys_export.ui import text
from genesys_export.ui.tasks import ui_task

if TYPE_CHECKING:
    from genesys_export.ui.controller import Controller
    from genesys_export.ui.models.row import ExportRow

UNDO_S = 10
"""Seconds in which a removal can be undone."""


class Removing(QObject):
    """What was taken out of the list of late: a removal that follows another has both of them undone.

    Signals:
        offered: words that tell what was removed; empty when that cannot be undone any more.
        restored: the first of those that are back in the list.
    """

    offered = Signal(str)
    restored = Signal(str)

    def __init__(self, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(UNDO_S * 1000)
        self._timer.timeout.connect(self.finish)
        self._aside: list[ExportRow] = []
        self._back: list[str] = []
        self._gone: list[str] = []

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self._controller.failed.emit(error, "")

    def take(self, jobs: Sequence[str]) -> None:
        """Take these out of the list; what was removed just before them can still be put back, together with them."""
        rows = [row for job in jobs if (row := self._controller.row(job)) is not None and row.removable]
        rows = [row for row in rows if not self._controller.runs(row.id)]
        if not rows:
            return
        self._controller.set_aside([row.id for row in rows])
        rows = self._aside = [*self._aside, *rows]
        if len(rows) == 1:
            words = self.tr("Removed “{0}” from the list.").format(rows[0].name)
        else:
            words = self.tr("Removed {0} exports from the list.").format(text.number(len(rows)))
        unsaved = sum(row.records for row in rows if row.resumable and row.records)
        more = self.tr("Their files stay.") if len(rows) > 1 else self.tr("Its file stays.")
        if unsaved:
            more = self.tr("%Ln record(s) are in no file yet.", "", unsaved)
        self._timer.start()
        self.offered.emit(f"{words} {more}")

    @Slot()
    def undo(self) -> None:
        """Put them back."""
        if self._aside:
            self._timer.stop()
            self.offered.emit("")
            self._back += [row.id for row in self._aside]
            self._aside = []
            self._put_back()

    @Slot()
    def finish(self) -> None:
        """Let them go for good."""
        if self._aside:
            self._timer.stop()
            self.offered.emit("")
            self._gone += [row.id for row in self._aside]
            self._aside = []
            self._let_go()

    @ui_task
    async def _put_back(self) -> None:
        while self._back:  # more may be undone while the list is read
            back, self._back = self._back, []
            await self._controller.put_back(back)
            self.restored.emit(back[0])

    @ui_task
    async def _let_go(self) -> None:
        while self._gone:
            gone, self._gone = self._gone, []
            await self._controller.let_go(gone)

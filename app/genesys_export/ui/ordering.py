"""New exports: the dialog in which they are set up, and what comes of it; another one changes a saved export."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from genesys_export.errors import ExportError, PermissionMissing
from genesys_export.output import Target
from genesys_export.ui.dialogs.new_export import NewExportDialog
from genesys_export.ui.dialogs.refill import edit, edited, fill
from genesys_export.ui.forward import come_forward, give_back
from genesys_export.ui.tasks import ui_task
from genesys_export.ui.unstarted import Unstarted

if TYPE_CHECKING:
    from genesys_export.export import ExportRequest
    from genesys_export.ui.connecting import Connecting
    from genesys_export.ui.controller import Controller
    from genesys_export.ui.dialogs.given import Order
    from genesys_export.ui.settings import Settings
    from genesys_export.ui.shelf import Shelf
    from genesys_export.ui.templates import Templates
    from genesys_export.ui.wishes import Wishes


class Ordering(QObject):
    """Opens the dialogs, one of each kind, and starts what is ordered in the first.

    Signals:
        began: an order was taken, and the dialog is closed.
        saved: the name of a saved export that was changed.
        failed: an :class:`ExportError` and nothing, to be said in the error bar.

    Attributes:
        dialog: for new exports.
        editing: for a saved one.
    """

    began = Signal()
    saved = Signal(str)
    failed = Signal(object, str)

    def __init__(
        self, controller: Controller, connecting: Connecting, window: QWidget, *, settings: Settings, wishes: Wishes,
        shelf: Shelf, templates: Templates,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._controller, self._connecting, self._settings = controller, connecting, settings
        self._wishes, self._shelf, self._templates, self._window = wishes, shelf, templates, window
        self.dialog: NewExportDialog | None = None
        self.editing: NewExportDialog | None = None
        self._edited_name = ""
        connecting.changed.connect(self._reconnected)

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error, "")

    @Slot()
    def open(self) -> None:
        """Set up a new export, or first the connection where there is nothing to export from."""
        if not self._connecting.known():
            self._connecting.open_dialog()
            return
        if self.dialog is None:
            self.dialog = self._begun()
        come_forward(self.dialog)

    @Slot(object)
    def change(self, request: ExportRequest) -> None:
        """Set up a new export like one that was made before."""
        if not self._connecting.known():
            self._connecting.open_dialog()
            return
        if self.dialog is not None:
            self.dialog.reject()  # it is about another one
        self.dialog = self._begun()
        fill(self.dialog, request)
        come_forward(self.dialog)

    @Slot(str, object)
    def edit(self, name: str, request: ExportRequest) -> None:
        """Change a saved export: the dialog filled in; what it is closed with is kept under the name, not started."""
        if self.editing is None and not self._connecting.known():
            self._connecting.open_dialog()
            return
        if self.editing is not None and self._edited_name != name:
            self.editing.reject()  # it is about another one
        if self.editing is None:
            self._edited_name = name
            self.editing = self._made()
            edit(self.editing, name, request)
            self.editing.ordered.connect(functools.partial(self._keep, name, request))
            self.editing.finished.connect(self._edited)
        come_forward(self.editing)

    @ui_task
    async def _order(self, order: Order) -> None:
        """Start what is ordered, if it can be written; where it cannot, the dialog stays and says why."""
        dialog = self.dialog
        try:
            await asyncio.to_thread(_check, order.requests)
        except ExportError as error:
            if dialog is not None and dialog is self.dialog:
                dialog.refuse(error)
            return
        if dialog is None or dialog is not self.dialog:
            return  # closed meanwhile
        dialog.close_with(order)
        if len(order.requests) == 1 and not order.requests[0].endpoint.own:
            self._settings.set_text("endpoint", order.requests[0].endpoint.name)
        self.began.emit()
        self._controller.start_all([self._wishes.applied(each) for each in order.requests], begun=self._remember)
        if order.left_out:
            words = self.tr("Left out, since the client may not read them: {0}.").format(", ".join(order.left_out))
            self.failed.emit(PermissionMissing(words, status=403), "")

    @ui_task
    async def _keep(self, name: str, old: ExportRequest, order: Order) -> None:
        dialog = self.editing
        if dialog is None:
            return
        try:
            await self._templates.keep(name, edited(dialog, old, order.requests[0]))
        except ExportError as error:
            if dialog is self.editing:
                dialog.refuse(error)
        else:
            if dialog is self.editing:
                dialog.close_with(order)
            self.saved.emit(name)

    def _remember(self, request: ExportRequest) -> None:
        """The next export is likely to go to the same folder."""
        self._settings.folder = request.out.parent

    def _begun(self) -> NewExportDialog:
        dialog = self._made()
        dialog.ordered.connect(self._order)
        dialog.finished.connect(self._closed)
        return dialog

    def _made(self) -> NewExportDialog:
        backend = self._controller.backend
        dialog = NewExportDialog(
            backend.catalog, self._connecting.known(), self._connecting.current, self._wishes.folder(),
            parent=self._window, endpoint=self._settings.text("endpoint") or "users", shelf=self._shelf, asker=backend,
            layouts=backend.layouts, taken=self._controller.targets,
        )  # fmt: skip
        self._wishes.prefill(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        Unstarted(self._templates, self._wishes, dialog)
        return dialog

    @Slot()
    def _reconnected(self) -> None:
        """Connections come and go while a dialog is open."""
        for dialog in (self.dialog, self.editing):
            if dialog is not None:
                dialog.order.offer_connections(self._connecting.known(), self._connecting.current)

    @Slot()
    def _closed(self) -> None:
        self.dialog = None
        give_back(self._window)

    @Slot()
    def _edited(self) -> None:
        self.editing = None
        give_back(self._window)


def _check(requests: Sequence[ExportRequest]) -> None:
    """Find out whether the files can be written; blocks."""
    for request in requests:
        for each in request.files:
            Target.check(each.out, overwrite=each.overwrite)

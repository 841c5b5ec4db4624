"""Columns are chosen: the dialog, and the layouts that are kept for an endpoint."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from genesys_export.errors import ExportError
from genesys_export.ui.dialogs.columns import ColumnsDialog
from genesys_export.ui.forward import come_forward, open_over
from genesys_export.ui.tasks import ui_task

if TYPE_CHECKING:
    from genesys_export.catalog import Endpoint
    from genesys_export.export import LayoutStore


class Choosing(QObject):
    """Asks for columns, one dialog at a time.

    Signals:
        chosen: columns, each ``path`` or ``path=title``; empty for all.
        layouts_known: the layouts of the endpoint, by name.
        failed: an :class:`ExportError`: the layouts cannot be read.
    """

    chosen = Signal(tuple)
    layouts_known = Signal(dict)
    failed = Signal(object)

    def __init__(self, layouts: LayoutStore, window: QWidget) -> None:
        super().__init__(window)
        self._store, self._window = layouts, window
        self._endpoint: Endpoint | None = None
        self._about: Endpoint | None = None  # what the dialog is open for; another one may be looked at meanwhile
        self.layouts: dict[str, tuple[str, ...]] = {}
        self.dialog: ColumnsDialog | None = None

    def report(self, error: ExportError) -> None:
        """An error of a task of this object: said where it happened."""
        if self.dialog is not None:
            self.dialog.say(error)
        else:
            self.failed.emit(error)

    @ui_task
    async def look(self, endpoint: Endpoint) -> None:
        """Find out the layouts of an endpoint."""
        await self._look(endpoint)

    @ui_task
    async def ask(self, endpoint: Endpoint, known: Sequence[str], chosen: Sequence[str]) -> None:
        """Open the dialog; ``known`` are the paths that can be ticked."""
        await self._look(endpoint)
        if self.dialog is not None:
            if self._about is not None and self._about.path == endpoint.path:
                come_forward(self.dialog)
                return
            self.dialog.reject()  # it is about another endpoint
        self._about = endpoint
        dialog = self.dialog = ColumnsDialog(known, chosen, self.layouts, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.chosen)
        dialog.keep_wanted.connect(self._keep)
        dialog.forget_wanted.connect(self._forget)
        dialog.finished.connect(self._closed)
        open_over(dialog, self._window)

    async def _look(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self.layouts = await asyncio.to_thread(self._store.of, endpoint)
        self.layouts_known.emit(self.layouts)

    @ui_task
    async def _keep(self, name: str, columns: tuple[str, ...]) -> None:
        assert self._about is not None
        await asyncio.to_thread(self._store.keep, self._about, name, columns)
        await self._changed(" ".join(name.split()))

    @ui_task
    async def _forget(self, name: str) -> None:
        assert self._about is not None
        await asyncio.to_thread(self._store.remove, self._about, name)
        await self._changed("")

    async def _changed(self, name: str) -> None:
        assert self._about is not None
        layouts = await asyncio.to_thread(self._store.of, self._about)
        if self._endpoint is not None and self._endpoint.path == self._about.path:
            self.layouts = layouts
            self.layouts_known.emit(layouts)
        if self.dialog is not None:
            self.dialog.show_layouts(layouts, name)

    def _closed(self) -> None:
        self.dialog = None

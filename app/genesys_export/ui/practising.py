"""Practising with the demo organisation: its dialog, and what the dialog's sliders do to it while exports run."""

from __future__ import annotations

import asyncio
import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from genesys_export.demo.practice import USUAL, Practice
from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.export import DEMO, ExportRequest
from genesys_export.output import place_of
from genesys_export.ui import text
from genesys_export.ui.forward import come_forward, stand_beside
from genesys_export.ui.tasks import ui_task

if TYPE_CHECKING:
    from pathlib import Path

    from genesys_export.ui.backend import Backend
    from genesys_export.ui.connecting import Connecting
    from genesys_export.ui.controller import Controller
    from genesys_export.ui.dialogs.practice import PracticeDialog

_ENDPOINT, _PAGE_SIZE = "users", 25
"""What is exported to be watched: small pages, so that there is something to watch for a minute or two."""


class Practising(QObject):
    """Owns the practice dialog.

    Signals:
        failed: an :class:`ExportError` and nothing, to be said in the error bar.
    """

    failed = Signal(object, str)

    def __init__(self, backend: Backend, controller: Controller, connecting: Connecting, window: QWidget) -> None:
        super().__init__(window)
        self._backend, self._controller, self._connecting, self._window = backend, controller, connecting, window
        self.dialog: PracticeDialog | None = None
        self._wanted: Practice | None = None

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error, "")

    @Slot()
    def open(self) -> None:
        """Show the dialog beside the window, and start the demo organisation."""
        if self.dialog is None:
            from genesys_export.ui.dialogs.practice import PracticeDialog  # noqa: PLC0415 - the window comes first

            self.dialog = PracticeDialog(self._window)
            self.dialog.changed.connect(self._behave)
            self.dialog.export_wanted.connect(self._export)
            self.dialog.finished.connect(self._closed)
            self._connecting.open_demo()
            self.dialog.adjustSize()
            stand_beside(self.dialog, self._window)  # the chart is to be watched meanwhile
        come_forward(self.dialog)

    @Slot(object)
    def _behave(self, practice: Practice) -> None:
        self._wanted = practice
        self._apply()

    @ui_task
    async def _apply(self) -> None:
        while self._wanted is not None:
            practice, self._wanted = self._wanted, None
            await self._backend.start_demo()
            if self._backend.demo is not None:
                try:
                    await asyncio.to_thread(self._backend.demo.practise, practice)
                except OSError as error:
                    raise ConfigurationError(
                        "The demo organisation has ended.", remedy="Start the program again to practise on."
                    ) from error

    @Slot()
    def _export(self) -> None:
        self._start()

    @ui_task
    async def _start(self) -> None:
        folder: Path = self._backend.jobs.folder.parent / "practice"
        await self._backend.start_demo()
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        taken = self._controller.targets()  # of those that are still being watched
        names = itertools.chain(["users.csv"], (f"users_{number}.csv" for number in itertools.count(2)))
        out = next(out for name in names if place_of(out := folder / name) not in taken)
        request = ExportRequest(
            self._backend.catalog.find(_ENDPOINT), DEMO, text.demo_name(), out,
            overwrite=True, page_size=_PAGE_SIZE,
        )  # fmt: skip
        self._controller.start(request)

    @Slot()
    def _closed(self) -> None:
        self.dialog = None
        self._behave(USUAL)

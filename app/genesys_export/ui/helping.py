"""What support staff do with the window: bundles are saved and opened, the log is shown."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from genesys_export.errors import ExportError
from genesys_export.output import is_file
from genesys_export.ui import text
from genesys_export.ui.tasks import ui_task

if TYPE_CHECKING:
    from genesys_export.connections.diagnosis import Finding
    from genesys_export.support.bundle import Entry
    from genesys_export.ui.controller import Controller
    from genesys_export.ui.dialogs.review import ReviewDialog
    from genesys_export.ui.frame import Frame

_MOST_DROPPED = 20
_PATIENCE_S = 5.0
"""How long the way to an organisation is tried while somebody waits for the bundle."""


class Helping(QObject):
    """Owns the dialogs of support.

    Signals:
        failed: an :class:`ExportError` and nothing, to be said in the error bar.
        said: a word for the status bar.
        saved: what was saved, and its file.
    """

    failed = Signal(object, str)
    said = Signal(str)
    saved = Signal(str, list)

    def __init__(self, controller: Controller, frame: Frame, window: QWidget) -> None:
        super().__init__(window)
        self._controller, self._frame, self._window = controller, frame, window
        self.dialog: ReviewDialog | None = None
        self.picker: QFileDialog | None = None
        self._to_open: list[Path] = []
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error, "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: files that are dragged onto the window are opened."""
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if _files(event):
                _accept(event)
                return True
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent) and (paths := _files(event)):
            _accept(event)
            self.open(paths)
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def ask_file(self) -> None:
        """Ask which bundle or job file to look at."""
        picker = QFileDialog(self._window, self.tr("Open bundle or job file"), str(Path.home()))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.setFileMode(QFileDialog.FileMode.ExistingFiles)
        picker.setNameFilters([self.tr("Support bundles and job files (*.zip *.sqlite)"), self.tr("All files (*)")])
        picker.filesSelected.connect(self._picked)
        self.picker = picker
        picker.open()

    def open(self, paths: list[Path]) -> None:
        """Look at these files, one after the other."""
        self._to_open += paths[:_MOST_DROPPED]
        self._open()

    @Slot()
    def save_bundle(self) -> None:
        """Show what a bundle of the selected export would hold; without one, of the program alone."""
        self.offer_bundle("")

    def offer_bundle(self, problem: str) -> None:
        """The same, with a report of what just went wrong."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        row = self._controller.row(self._frame.table.current())
        self._gather("" if row is None or row.from_file else row.id, problem)

    @Slot()
    def show_texts(self) -> None:
        """Show what else the bundle of the selected export holds."""
        from genesys_export.ui.dialogs.review import ReviewDialog  # noqa: PLC0415 - the window comes first

        job = self._frame.table.current()
        texts = self._controller.backend.jobs.texts(job)
        row = self._controller.row(job)
        if texts and row is not None:
            words = self.tr("From {0}, as it was made.").format(row.from_file)
            ReviewDialog.of_texts(texts, self._window, words).show()

    @Slot()
    def open_logs(self) -> None:
        """Show the folder of the program's log in the system's file manager."""
        from genesys_export.support.logfile import log_folder  # noqa: PLC0415 - the window comes first

        folder = log_folder(self._controller.backend.jobs.folder.parent)
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @ui_task
    async def _open(self) -> None:
        last = ""
        while self._to_open:
            path = self._to_open.pop(0)
            try:
                viewed = await asyncio.to_thread(self._controller.backend.jobs.look_at, path)
            except ExportError as error:
                self.failed.emit(error, "")
            else:
                last = viewed.summary.id
                self._controller.views.pop(last, None)  # opened once more, it is read once more
        if last:
            await self._controller.refresh()
            self._frame.show_all()
            self._frame.table.choose(last)
            self._frame.show_overview()

    @ui_task
    async def _gather(self, job: str, problem: str) -> None:
        from genesys_export.support.bundle import gather  # noqa: PLC0415 - only when it is asked for
        from genesys_export.ui.dialogs.review import ReviewDialog  # noqa: PLC0415 - see above

        self.said.emit(self.tr("Gathering what goes into the bundle…"))
        jobs = self._controller.backend.jobs
        found = await asyncio.to_thread(self._findings)
        found += await self._way(job)
        entries = await asyncio.to_thread(gather, jobs, job, found, problem)
        self.said.emit("")
        self.dialog = ReviewDialog(entries, self._window)
        self.dialog.save_wanted.connect(self._write)
        self.dialog.finished.connect(self._closed)
        self.dialog.show()

    def _findings(self) -> list[Finding]:
        from genesys_export.support.surroundings import surroundings  # noqa: PLC0415 - see above

        return list(surroundings(self._controller.backend.jobs.folder.parent))

    async def _way(self, job: str) -> list[Finding]:
        """The way to the organisation of an export, where its connection is known."""
        from genesys_export.support.surroundings import way_to  # noqa: PLC0415 - see above

        row = self._controller.row(job)
        try:
            known = await asyncio.to_thread(self._controller.backend.connections.list)
        except ExportError:
            return []  # the connections cannot be read, which the settings in the bundle tell
        used = next((each for each in known if row is not None and each.id == row.connection), None)
        return [] if used is None else await way_to(used, _PATIENCE_S)

    @ui_task
    async def _write(self, entries: list[Entry], path: Path) -> None:
        from genesys_export.support.bundle import write_bundle  # noqa: PLC0415 - see above

        if self.dialog is None:
            return
        self.dialog.say_busy()
        try:
            # The picker has asked before a file is replaced.
            written = await asyncio.to_thread(write_bundle, entries, path, overwrite=True)
            size = text.size(await asyncio.to_thread(lambda: path.stat().st_size if is_file(path) else 0))
        except ExportError as error:
            if self.dialog is not None:
                self.dialog.say_bad(error)
            return
        self.saved.emit(self.tr("{0} is saved: %Ln file(s), {1}.", "", len(written)).format(path.name, size), [path])
        if self.dialog is not None:
            self.dialog.accept()

    @Slot(list)
    def _picked(self, names: list[str]) -> None:
        self.open([Path(name) for name in names])

    @Slot()
    def _closed(self) -> None:
        self.dialog = None


def _accept(event: QDropEvent) -> None:
    """Take it as a copy, whatever was proposed: after a move, the file manager would delete the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _files(event: Any) -> list[Path]:
    """The files of a drag; none where it is something else."""
    urls = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls] if urls and all(url.isLocalFile() for url in urls) else []

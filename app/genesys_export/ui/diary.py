"""What the window did, line by line in the program's log: exports, errors, dialogs; never what was fetched."""

from __future__ import annotations

import contextlib
import logging
import platform
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Slot, qInstallMessageHandler, qVersion

from genesys_export.errors import ExportError
from genesys_export.ui import text

if TYPE_CHECKING:
    from genesys_export.ui.main_window import MainWindow

log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL,
}  # fmt: skip


@contextlib.contextmanager
def qt_messages_written_down() -> Iterator[None]:
    """What Qt complains of goes to the log as well; it is for developers, and for the bundle."""
    before = qInstallMessageHandler(_of_qt)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


def _of_qt(kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
    logging.getLogger("genesys_export.qt").log(_LEVELS.get(kind, logging.INFO), "%s", words)


class Diary(QObject):
    """Writes down what the window's parts tell."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        version = window.backend.version
        log.info("window opened: version %s, Python %s, Qt %s", version, platform.python_version(), qVersion())
        window.controller.begun.connect(self._begun)
        window.controller.ended.connect(self._ended)
        for part in (window.controller, window.connecting, window.helping, window.practising):
            part.failed.connect(self._failed)
        window.closing.connect(self._closing)

    @Slot(str)
    def _begun(self, job: str) -> None:
        log.info("export started: %s", job)

    @Slot(str)
    def _ended(self, job: str) -> None:
        row = self._window.controller.row(job)
        if row is not None:
            log.info("export ended: %s, %s, %d records, %d pages", job, row.state, row.records, row.pages)

    @Slot(object, str)
    def _failed(self, error: ExportError, job: str) -> None:
        log.warning("said: %s", text.error_details(error, job).replace("\n", "; "))

    @Slot(bool)
    def _closing(self, by_force: bool) -> None:
        log.info("window closing%s", " by force" if by_force else "")

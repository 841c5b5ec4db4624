"""The life of the window's process: start, the Qt loop, the end in order."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from genesys_export.export import JobFile
from genesys_export.ui.backend import Backend, default_state_dir
from genesys_export.ui.collector import Collector
from genesys_export.ui.loop import finish, run_on_qt
from genesys_export.ui.main_window import MainWindow
from genesys_export.ui.settings import Settings
from genesys_export.ui.tasks import running_tasks
from genesys_export.ui.theme import theme

SWITCH_S = 0.0005
"""How long a worker thread may keep the interpreter once the Qt thread wants it."""
BREATH_S = 0.001
"""What a thread that reads records for a file leaves to the Qt thread between two batches."""
PATIENCE_S = 5.0
"""How long the end of the program waits for the pages in hand."""


def run(*, demo: bool, state_dir: Path | None) -> int:
    """Make the application and run the window in it until it is closed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    prepare(app)
    folder = state_dir or default_state_dir()
    folder.mkdir(parents=True, exist_ok=True)
    collector = Collector(app)
    collector.start()
    # PySide lets go of the interpreter in most calls into Qt, and a worker thread that computes (writing a file) may
    # then keep it for the switch interval, 5 ms unless told otherwise: many times over while one frame is painted.
    interval = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    JobFile.breath = BREATH_S
    try:
        return run_on_qt(lambda: _main(folder, demo=demo))
    finally:
        sys.setswitchinterval(interval)
        JobFile.breath = 0.0
        collector.stop()


def prepare(app: QApplication) -> None:
    """Names, colours and number formats of the application."""
    app.setApplicationName("genesys-export")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("genesys-export")
    if QLocale.system().language() is QLocale.Language.C:
        # The C locale writes 20000 where every reader expects a separator.
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    theme()


class Life:
    """One window from its opening to its end; tests drive the same steps one by one."""

    def __init__(self, folder: Path, backend: Backend) -> None:
        self.window = MainWindow(backend, Settings(folder))
        self._closing = asyncio.Event()
        self._forced = asyncio.Event()
        self.window.closing.connect(self._close)

    async def open(self, *, demo: bool = False) -> None:
        """Show the window at once; fill it as the stores answer."""
        self.window.show()
        self.window.controller.load()
        self.window.connecting.load()
        self.window.warm()
        if demo:
            self.window.connecting.open_demo()

    async def closed(self) -> None:
        """Wait for the user to close the window, then end everything in order."""
        await self._closing.wait()
        ending = asyncio.ensure_future(self.window.controller.shutdown(PATIENCE_S))
        force = asyncio.ensure_future(self._forced.wait())
        await asyncio.wait({ending, force}, return_when=asyncio.FIRST_COMPLETED)
        if not ending.done():
            self.window.controller.abandon()
            await asyncio.wait({ending}, timeout=PATIENCE_S)
        await finish([ending, force], 0)
        for task in running_tasks():
            task.cancel()
        await finish(list(running_tasks()), PATIENCE_S)
        self.window.hide()
        self.window.deleteLater()

    def _close(self, again: bool) -> None:
        self._closing.set()
        if again:
            self._forced.set()


async def _main(folder: Path, *, demo: bool) -> int:
    life = Life(folder, Backend.open(folder))
    await life.open(demo=demo)
    await life.closed()
    return 0

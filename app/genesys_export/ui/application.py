"""The life of the window's process: start, the Qt loop, the end in order."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from genesys_export.demo.process import own_command
from genesys_export.export import JobFile
from genesys_export.support.crashlog import CrashLog
from genesys_export.support.logfile import end_log, start_log
from genesys_export.ui.backend import Backend, default_state_dir
from genesys_export.ui.collector import Collector
from genesys_export.ui.crashes import Crashes
from genesys_export.ui.diary import Diary, qt_messages_written_down
from genesys_export.ui.loop import finish, run_on_qt
from genesys_export.ui.main_window import MainWindow
from genesys_export.ui.preferences import Preferences
from genesys_export.ui.settings import Settings
from genesys_export.ui.single import SingleInstance
from genesys_export.ui.tasks import running_tasks
from genesys_export.ui.theme import theme
from genesys_export.ui.translating import SYSTEM, speak
from genesys_export.ui.widgets.called import name_lists
from genesys_export.ui.widgets.focus_ring import FocusRings

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
    folder = state_dir or default_state_dir()
    folder.mkdir(parents=True, exist_ok=True)
    prepare(app, Preferences(Settings(folder)).text("language"))
    single = SingleInstance(folder)
    if not single.claim(demo=demo):
        return 0
    book, crash_log = start_log(folder), CrashLog(folder)
    earlier = crash_log.start()
    collector = Collector(app)
    collector.start()
    # PySide lets go of the interpreter in most calls into Qt, and a worker thread that computes (writing a file) may
    # then keep it for the switch interval, 5 ms unless told otherwise: many times over while one frame is painted.
    interval = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_S)
    JobFile.breath = BREATH_S
    try:
        with qt_messages_written_down():
            again = run_on_qt(lambda: _main(folder, single, earlier, demo=demo))
    finally:
        crash_log.end()
        end_log(book)
        single.release()
        sys.setswitchinterval(interval)
        JobFile.breath = 0.0
        collector.stop()
    if again:
        start_again(state_dir)
    return 0


def start_again(state_dir: Path | None) -> None:
    """Start the program once more, now that this one has let go of everything."""
    place = [] if state_dir is None else ["--state-dir", str(state_dir)]
    subprocess.Popen([*own_command(), *place], start_new_session=True)  # noqa: S603 - our own program


def prepare(app: QApplication, language: str = SYSTEM) -> None:
    """Names, colours, number formats and language of the application."""
    app.setApplicationName("genesys-export")
    app.setApplicationDisplayName("")
    app.setDesktopFileName("genesys-export")
    if QLocale.system().language() is QLocale.Language.C:
        # The C locale writes 20000 where every reader expects a separator.
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    speak(app, language)
    theme()
    name_lists(app)
    FocusRings(app)


class Life:
    """One window from its opening to its end; tests drive the same steps one by one."""

    def __init__(self, folder: Path, backend: Backend) -> None:
        self.window = MainWindow(backend, Settings(folder))
        self.crashes = Crashes(self.window)
        self.restart = False
        self.crashes.bundle_wanted.connect(self.window.helping.offer_bundle)
        self.crashes.restart_wanted.connect(self._restart)
        Diary(self.window)
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
        self.window.surroundings.stop()
        self.window.hide()
        self.window.deleteLater()

    def come_forward(self, demo: bool) -> None:
        """Bring the window to the front: the program was started a second time."""
        window = self.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if demo:
            window.connecting.open_demo()

    def _restart(self) -> None:
        self.restart = True
        self.window.close()

    def _close(self, again: bool) -> None:
        self._closing.set()
        if again:
            self._forced.set()


async def _main(folder: Path, single: SingleInstance, earlier: str, *, demo: bool) -> bool:
    """Live; whether the program shall be started anew."""
    life = Life(folder, Backend.open(folder))
    life.crashes.install(asyncio.get_running_loop())
    single.raise_wanted.connect(life.come_forward)
    try:
        await life.open(demo=demo)
        life.crashes.tell_earlier(earlier)
        await life.closed()
    finally:
        life.crashes.remove()
        single.raise_wanted.disconnect(life.come_forward)
    return life.restart

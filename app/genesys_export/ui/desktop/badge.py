"""How many exports run and how far they are, on the program's icon in taskbar or dock."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from genesys_export.ui.desktop.taskbar import TaskbarButton

_LAUNCHER = "application://genesys-export.desktop"


class Badge(QObject):
    """The number of running exports, and a bar on Linux docks and in the taskbar of Windows; macOS has no bar.

    It says nothing that it said already but to Windows, which forgets it with every button that it makes anew.
    """

    def __init__(self, window: QWidget | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.said: tuple[int, int | None] = (0, None)
        self._window = window
        self._button = _button()

    def show_progress(self, running: int, share: float | None, *, held: bool = False) -> None:
        """Tell how many run, how far they are on average where that is known, and whether all of them wait."""
        percent = None if share is None or not running else int(share * 100)
        number = int(self._window.internalWinId()) if self._window is not None else 0  # 0: it was never shown
        if self._button is not None and number and (running or self.said[0]):
            self._button.show(number, percent, running=bool(running), held=held)
        if (running, percent) == self.said:
            return
        app = QGuiApplication.instance()
        # On Linux Qt would make the object's path of the program's name, where D-Bus allows no hyphen.
        if running != self.said[0] and isinstance(app, QGuiApplication) and sys.platform != "linux":
            app.setBadgeNumber(running)
        self.said = running, percent
        if sys.platform == "linux" and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            _launcher(running, percent)

    def stop(self) -> None:
        """The end of the program."""
        self.show_progress(0, None)
        if self._button is not None:
            self._button.close()


def _button() -> TaskbarButton | None:
    """Windows' way of a bar, where this is Windows."""
    button = None
    if sys.platform == "win32":
        from genesys_export.ui.desktop import taskbar  # noqa: PLC0415 - of this system only

        button = taskbar.TaskbarButton(taskbar.of_windows)
    return button


def _launcher(running: int, percent: int | None) -> None:
    """The signal that docks of Linux desktops listen to; a bus that is not there takes nothing."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415 - only where there is a bus

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return
    signal = QDBusMessage.createSignal("/com/genesys_export", "com.canonical.Unity.LauncherEntry", "Update")
    facts = {
        "progress": (percent or 0) / 100, "progress-visible": bool(running) and percent is not None,
        "count": running, "count-visible": bool(running),
    }  # fmt: skip
    signal.setArguments([_LAUNCHER, facts])
    bus.send(signal)

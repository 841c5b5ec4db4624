"""How many exports run and how far they are, on the program's icon in taskbar or dock."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

_LAUNCHER = "application://genesys-export.desktop"


class Badge(QObject):
    """The number of running exports, and on Linux docks a bar; says nothing that it said already."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.said: tuple[int, int | None] = (0, None)

    def show_progress(self, running: int, share: float | None) -> None:
        """Tell how many run, and how far they are on average where that is known."""
        percent = None if share is None or not running else int(share * 100)
        if (running, percent) == self.said:
            return
        if running != self.said[0]:
            app = QGuiApplication.instance()
            if isinstance(app, QGuiApplication):
                app.setBadgeNumber(running)
        self.said = running, percent
        if sys.platform == "linux" and os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            _launcher(running, percent)


def _launcher(running: int, percent: int | None) -> None:
    """The signal that docks of Linux desktops listen to; a bus that is not there takes nothing."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415 - only where there is a bus

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return
    signal = QDBusMessage.createSignal("/com/genesys_export", "com.canonical.Unity.LauncherEntry", "Update")
    facts = {"progress": (percent or 0) / 100, "progress-visible": bool(running) and percent is not None}
    signal.setArguments([_LAUNCHER, facts])
    bus.send(signal)

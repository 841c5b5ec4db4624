"""The icon in the system's tray: notifications, and a way back to a window that was closed to it."""

from __future__ import annotations

import html
import shutil
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHOWN_MS = 10_000


class Tray(QObject):
    """Made when it is first wanted. Where the system has no tray, notifications can still be had on Linux.

    Signals:
        opened: the icon or a notification was clicked.
    """

    opened = Signal()

    def __init__(self, window: QWidget, actions: Sequence[QAction]) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._icon: QSystemTrayIcon | None = None

    @property
    def there(self) -> bool:
        """Whether the system has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_icon(self, shown: bool) -> None:
        """Show the icon, or hide it."""
        if shown and self.there:
            self._made().show()
        elif self._icon is not None:
            self._icon.hide()

    def notify(self, title: str, words: str, *, bad: bool = False) -> None:
        """Say something beside the clock."""
        if not self.there:
            if command := teller(title, words, bad=bad):
                QProcess.startDetached(command[0], command[1:])
            return
        icon = self._made()
        icon.show()  # a hidden one says nothing
        kind = QSystemTrayIcon.MessageIcon.Warning if bad else QSystemTrayIcon.MessageIcon.Information
        icon.showMessage(title, words, kind, _SHOWN_MS)

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.setToolTip(self.tr("Genesys Cloud Export"))
            menu = QMenu(self._window)
            show = QAction(self.tr("&Show the window"), menu)
            show.triggered.connect(self.opened)
            menu.addAction(show)
            menu.addActions(list(self._actions))
            self._icon.setContextMenu(menu)
            self._icon.activated.connect(self._activated)
            self._icon.messageClicked.connect(self.opened)
        return self._icon

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is not QSystemTrayIcon.ActivationReason.Context:
            self.opened.emit()


def teller(title: str, words: str, *, bad: bool) -> list[str]:
    """The command that has a Linux desktop without a tray show a notification; empty where there is none.

    GNOME is such a desktop. It would take tags in the words for its own.
    """
    program = shutil.which("notify-send") if sys.platform == "linux" else None
    if program is None:
        return []
    looks = ["--app-name=Genesys Cloud Export", f"--icon={'dialog-warning' if bad else 'dialog-information'}"]
    return [program, *looks, f"--expire-time={_SHOWN_MS}", "--", title, html.escape(words, quote=False)]

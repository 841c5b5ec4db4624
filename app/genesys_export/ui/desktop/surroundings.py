"""The window and the desktop around it: sleep, notifications, tray, taskbar; each as the settings want it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from genesys_export.export import JobState
from genesys_export.ui import text
from genesys_export.ui.desktop.awake import Awake
from genesys_export.ui.desktop.badge import Badge
from genesys_export.ui.desktop.tray import Tray

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from genesys_export.ui.controller import Controller
    from genesys_export.ui.preferences import Preferences

_TURNS = 8  # of the controller: once a second
_HELD = {JobState.WAITING, JobState.PAUSING}


class Surroundings(QObject):
    """Follows the controller from outside: nothing here is in the way of an export."""

    def __init__(
        self, controller: Controller, preferences: Preferences, window: QWidget, actions: dict[str, QAction]
    ) -> None:
        super().__init__(window)
        self._controller, self._preferences, self._window = controller, preferences, window
        self.awake, self.badge = Awake(self), Badge(window, self)
        self.tray = Tray(window, [actions["new"], actions["quit"]])
        self.tray.opened.connect(self._to_front)
        controller.listed.connect(self._follow)
        controller.ticked.connect(self._ticked)
        controller.ended.connect(self._ended)
        preferences.changed.connect(self._follow)
        self._follow()

    def keeps_running(self) -> bool:
        """Whether closing the window leaves the program in the tray."""
        return self._preferences.switch("tray") and self.tray.there

    def stop(self) -> None:
        """The end of the program."""
        self.awake.stop()
        self.badge.stop()
        self.tray.show_icon(False)

    @Slot()
    def _follow(self) -> None:
        busy = self._controller.busy
        self.awake.hold(busy and self._preferences.switch("awake"))
        self.tray.show_icon(self._preferences.switch("tray"))
        if not busy or not self._preferences.switch("badge"):
            self.badge.show_progress(0, None)

    @Slot(int)
    def _ticked(self, turn: int) -> None:
        if turn % _TURNS == 0 and self._preferences.switch("badge"):
            rows = self._controller.running_rows()
            shares = [row.fraction for row in rows if row.fraction is not None]
            held = all(row.state in _HELD for row in rows)
            self.badge.show_progress(len(rows), sum(shares) / len(shares) if shares else None, held=held)

    @Slot(str)
    def _ended(self, job: str) -> None:
        row = self._controller.row(job)
        window = self._window
        in_front = window.isVisible() and window.isActiveWindow() and not window.isMinimized()
        if row is None or in_front or not self._preferences.switch("notify"):
            return
        state = text.state_word(row.state, damaged=row.damaged, warned=row.warned)
        words = f"{state}: {text.records(row.records)}"
        if row.state is JobState.DONE:
            words = f"{words}\n{row.out.name}"
        elif row.problem:
            words = f"{words}\n{row.trouble}"
        self.tray.notify(row.name, words, bad=row.state in {JobState.FAILED, JobState.INTERRUPTED})

    @Slot()
    def _to_front(self) -> None:
        self._window.showNormal() if self._window.isMinimized() else self._window.show()
        self._window.raise_()
        self._window.activateWindow()

"""Drives the program's window from inside its own process: started by a test, on a display of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from genesys_export.ui import run_window
from genesys_export.ui.main_window import MainWindow


class Driver(QObject):
    """Looks at the window ten times a second and does the next step when its moment has come."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._step = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(100)

    @Slot()
    def _look(self) -> None:
        window = next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)), None)
        if window is None:
            return
        row = window.controller.row(window.selected())
        if self._step == 0 and window.connecting.current == "demo":
            window.actions_by_name["new"].trigger()  # a display without a window manager gives no focus to shortcuts
            self._step = 1
        elif self._step == 1 and window.dialog is not None:
            window.dialog.file.setText(str(self._folder / "users.csv"))
            window.dialog.limit.setValue(1000)  # the demonstration is slow on purpose
            QTest.mouseClick(window.dialog.start, Qt.MouseButton.LeftButton)
            self._step = 2
        elif self._step == 2 and row is not None and row.state == "done":
            sys.stdout.write(f"done {row.records}\n")
            sys.stdout.flush()
            self._timer.stop()
            window.close()


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    driver = Driver(Path(sys.argv[1]))
    sys.exit(run_window(demo=True, state_dir=Path(sys.argv[1])))

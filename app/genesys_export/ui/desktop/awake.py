"""Keeping the computer awake while exports run."""

from __future__ import annotations

import os
import shutil
import sys

from PySide6.QtCore import QObject, QProcess

_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001
_MOMENT_MS = 1000


class Awake(QObject):
    """Holds the system awake or lets it go.

    On Linux and macOS a small program of the system does it for as long as it runs; it ends with this one, however that
    ends. Windows is asked directly.
    """

    def __init__(self, parent: QObject | None = None, command: list[str] | None = None) -> None:
        super().__init__(parent)
        self._command = waker(os.getpid()) if command is None else command
        self._process: QProcess | None = None
        self.held = False

    def hold(self, held: bool) -> None:
        """Hold it awake from now on, or no longer."""
        if held == self.held:
            return
        self.held = held
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415 - only here

            ctypes.windll.kernel32.SetThreadExecutionState(_CONTINUOUS | (_SYSTEM_REQUIRED if held else 0))
        elif held and self._command:
            self._process = QProcess(self)
            self._process.setStandardOutputFile(QProcess.nullDevice())
            self._process.setStandardErrorFile(QProcess.nullDevice())
            self._process.start(self._command[0], self._command[1:])
        elif self._process is not None:
            process, self._process = self._process, None
            process.finished.connect(process.deleteLater)
            process.kill()

    def stop(self) -> None:
        """The end of the program: no process is left behind."""
        process = self._process
        self.hold(False)
        if process is not None and process.state() is not QProcess.ProcessState.NotRunning:
            process.waitForFinished(_MOMENT_MS)


def waker(pid: int) -> list[str]:
    """The command that keeps the system awake until the process ``pid`` ends; empty where there is none."""
    if sys.platform == "darwin":
        return ["/usr/bin/caffeinate", "-i", "-w", str(pid)]
    inhibit, tail = shutil.which("systemd-inhibit"), shutil.which("tail")
    if sys.platform == "linux" and inhibit and tail:
        words = ["--what=idle:sleep", "--who=Genesys Cloud Export", "--why=Exports are running", "--mode=block"]
        return [inhibit, *words, tail, f"--pid={pid}", "-f", os.devnull]
    return []

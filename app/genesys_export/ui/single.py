"""One window for each user and state folder: a second start brings the first to the front.

A lock that goes with its process decides who is first, however the one before ended; the local socket only carries the
word. So a socket that a crash left behind is harmless, and so is one that somebody else put in its place.
"""

from __future__ import annotations

import contextlib
import functools
import getpass
import hashlib
import logging
import sys
import time
from pathlib import Path

import filelock
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)
PATIENCE_S = 5.0
"""How long a second start waits for the first to answer or to end."""
_TRY_MS = 500
_LONGEST = 16
_WORDS = {b"raise": False, b"demo": True}


class SingleInstance(QObject):
    """Claims the state folder for this window.

    Args:
        folder: the state folder.

    Signals:
        raise_wanted(bool): another start asks for the window; the argument tells whether for the demo organisation.
    """

    raise_wanted = Signal(bool)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = socket_name(folder)
        self._lock = filelock.FileLock(folder / "window.lock", mode=0o600, thread_local=False)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)

    def claim(self, *, demo: bool = False, patience: float = PATIENCE_S) -> bool:
        """Be the one window, or tell the one there is.

        Args:
            demo: whether the demo organisation is wanted.
            patience: seconds to wait for an answer.

        Returns:
            Whether this process shall open its window. It shall, too, where the first neither answers nor ends: who
            starts a program wants to see it, and exports are guarded by locks of their own.
        """
        until = time.monotonic() + patience
        while True:
            if self._first():
                self._listen()
                return True
            if self._told(b"demo" if demo else b"raise"):
                return False
            if time.monotonic() >= until:
                log.warning("another window has this folder, but does not answer")
                return True
            time.sleep(0.05)  # it is still starting, or is ending just now

    def release(self) -> None:
        """Let another window be the one; harmless when it is not."""
        self._server.close()
        with contextlib.suppress(OSError):
            self._lock.release()

    def _first(self) -> bool:
        try:
            self._lock.acquire(timeout=0)
        except filelock.Timeout:
            return False
        except OSError:  # a folder that knows no locks: nothing tells the first from the second
            return True
        return True

    def _listen(self) -> None:
        QLocalServer.removeServer(self.name)  # what a crash left; the lock says that nobody listens there
        if not self._server.listen(self.name):
            log.warning("a second start will not find this window: %s", self._server.errorString())

    def _told(self, word: bytes) -> bool:
        _let_it_come_forward()
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        try:
            if not socket.waitForConnected(_TRY_MS):
                return False
            socket.write(word + b"\n")
            socket.flush()
            # Its answer, not its connection, tells that somebody is there and not only a socket.
            return socket.waitForReadyRead(_TRY_MS) and bytes(socket.readAll().data()).startswith(b"ok")
        finally:
            socket.abort()

    @Slot()
    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(functools.partial(self._read, socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        word = bytes(socket.readLine(_LONGEST).data()).strip()
        if word in _WORDS:
            socket.write(b"ok\n")
            socket.flush()
            self.raise_wanted.emit(_WORDS[word])
        else:
            socket.abort()


def socket_name(folder: Path) -> str:
    """A name of its own for each user and state folder; short, since macOS allows 104 letters with the folder's."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError, ImportError):
        user = str(Path.home())
    place = str(folder.resolve())
    if sys.platform == "win32":
        place = place.casefold()
    return f"genesys-export-{hashlib.sha256(f'{user} {place}'.encode()).hexdigest()[:16]}"


def _let_it_come_forward() -> None:
    """Windows lets a program take the front only when the one that has it, which the second start is, allows it."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - of this system only

        ctypes.windll.user32.AllowSetForegroundWindow(-1)

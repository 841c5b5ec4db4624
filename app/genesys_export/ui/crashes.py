"""Mistakes of the program, told in a dialog of their own: caught wherever they happen, written to the log, never twice.

They come from the Qt thread, from worker threads, from the event loop, from tasks of the window, and, of a program that
was ended by a crash, from the file that its fault handler left. None of them ends the program.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from genesys_export.support.scrubbing import scrub
from genesys_export.ui import tasks
from genesys_export.ui.forward import come_forward, stand_over

if TYPE_CHECKING:
    import asyncio

    from genesys_export.ui.dialogs.crash import CrashDialog

log = logging.getLogger(__name__)
MOST = 3
"""Dialogs in one sitting: who has seen three knows that something is wrong, and wants to work on."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that went wrong.

    Attributes:
        what: one line.
        details: the traceback, without secrets.
        place: tells it from others: the kind of error, and the line it came from.
        earlier: whether it ended the program the last time, instead of happening now.
    """

    what: str
    details: str
    place: str
    earlier: bool = False

    @classmethod
    def of(cls, error: BaseException) -> Trouble:
        """What an exception tells."""
        steps = traceback.extract_tb(error.__traceback__)
        place = f"{steps[-1].filename}:{steps[-1].lineno}" if steps else ""
        details = scrub("".join(traceback.format_exception(error)))
        first = next(iter(str(error).splitlines()), "")
        return cls(scrub(f"{type(error).__name__}: {first}"), details, f"{type(error).__name__} {place}")


class Crashes(QObject):
    """Catches what nobody else does, from :meth:`install` to :meth:`remove`.

    Args:
        window: where its dialog belongs.

    Signals:
        bundle_wanted(str): a support bundle shall be saved, with these details in it.
        restart_wanted(): the program shall be ended in order and started anew.
    """

    bundle_wanted = Signal(str)
    restart_wanted = Signal()
    _happened = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: CrashDialog | None = None
        self._seen: set[str] = set()
        self._shown = 0
        self._busy = False
        self._before: tuple[Callable[..., Any], Callable[..., Any]] | None = None
        # Queued, so that it is told on the Qt thread, and never in the middle of what has just failed.
        self._happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def install(self, loop: asyncio.AbstractEventLoop | None = None) -> None:
        """Catch from now on; also what the loop finds nobody to tell."""
        self._before = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = self._of_python, self._of_thread
        tasks.listeners.append(self.tell)
        if loop is not None:
            loop.set_exception_handler(self._of_loop)

    def remove(self) -> None:
        """Catch nothing any longer."""
        if self.dialog is not None:
            self.dialog.close()
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None
            tasks.listeners.remove(self.tell)

    def tell(self, error: BaseException) -> None:
        """Something went wrong; from any thread."""
        self._happened.emit(Trouble.of(error))

    def tell_earlier(self, details: str) -> None:
        """The program was ended by a crash the last time."""
        if details:
            log.warning("the program was ended by a crash the last time:\n%s", details)
            self._happened.emit(Trouble("", details, "earlier", earlier=True))

    def _of_python(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, Exception):
            log.critical("unexpected error", exc_info=(kind, error, trace))
            self.tell(error)
        elif self._before is not None:
            self._before[0](kind, error, trace)  # Ctrl-C, and what ends the interpreter

    def _of_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and issubclass(told.exc_type, Exception):
            name = told.thread.name if told.thread is not None else "?"
            log.critical("unexpected error in thread %s", name, exc_info=told.exc_value)
            self.tell(told.exc_value)

    def _of_loop(self, _: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error, words = context.get("exception"), str(context.get("message", ""))
        if isinstance(error, Exception):
            log.critical("unexpected error in the event loop: %s", words, exc_info=error)
            self.tell(error)
        else:
            log.error("the event loop says: %s", words)

    @Slot(object)
    def _tell(self, trouble: Trouble) -> None:
        if self._busy:
            return  # the dialog itself is broken: the log has it, and that must do
        self._busy = True
        try:
            self._show(trouble)
        except Exception:
            log.exception("a mistake could not be told")
        finally:
            self._busy = False

    def _show(self, trouble: Trouble) -> None:
        if self.dialog is not None:
            self.dialog.count_more()
            return
        if trouble.place in self._seen or self._shown >= MOST:
            return
        from genesys_export.ui.dialogs.crash import CrashDialog  # noqa: PLC0415 - rarely wanted

        self._seen.add(trouble.place)
        self._shown += 1
        # Without a parent: a dialog that is open already may block whatever belongs to the main window.
        self.dialog = CrashDialog(trouble.what, trouble.details, earlier=trouble.earlier)
        self.dialog.bundle_wanted.connect(self.bundle_wanted)
        self.dialog.restart_wanted.connect(self.restart_wanted)
        self.dialog.finished.connect(self._closed)
        stand_over(self.dialog, QApplication.activeModalWidget() or QApplication.activeWindow() or self._window)
        come_forward(self.dialog)

    @Slot()
    def _closed(self) -> None:
        self.dialog = None

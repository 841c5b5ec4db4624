"""Being told to end: by Ctrl-C while the program is loaded, at once and without a word; by the system, as by Ctrl-C."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Iterator

from genesys_export.errors import Cancelled


@contextlib.contextmanager
def ends_at_once() -> Iterator[None]:
    """Modules are loaded meanwhile, and nothing has begun that could be lost.

    An interrupt is not raised: in the middle of an import it can be lost, or crash Python within a compiled module.
    Whoever has an answer of their own to Ctrl-C keeps it.
    """
    own = threading.current_thread() is threading.main_thread()
    if not own or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    answered()
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def answered() -> None:
    """From now on Ctrl-C ends the program at once and without a word: there is nothing left that it could stop.

    Raised, it would be a traceback from wherever the program was just ending. What is committed is safe.
    """
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, lambda *_: os._exit(Cancelled.exit_code))


@contextlib.contextmanager
def terminates_in_order() -> Iterator[None]:
    """SIGTERM, and Ctrl-Break of Windows, are a :class:`KeyboardInterrupt` meanwhile: a half file is taken away."""
    names = ("SIGTERM", "SIGBREAK") if threading.current_thread() is threading.main_thread() else ()
    numbers = [number for name in names if (number := getattr(signal, name, None)) is not None]
    unanswered = [number for number in numbers if signal.getsignal(number) is signal.SIG_DFL]  # nor ignored on purpose
    before = {number: signal.signal(number, signal.default_int_handler) for number in unanswered}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

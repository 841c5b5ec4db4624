"""Ctrl-C while the program is being loaded: it ends at once and without a word."""

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
    signal.signal(signal.SIGINT, lambda *_: os._exit(Cancelled.exit_code))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)

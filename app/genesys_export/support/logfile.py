"""The program's log: one file of limited size in the state folder, in which no secret can stand.

It says what the window did and what went wrong; what was fetched is never in it.
"""

from __future__ import annotations

import contextlib
import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from genesys_export.support.scrubbing import scrub

LARGEST = 1_000_000
"""Bytes of one file; when it is full, it becomes ``window.log.1``, and so on."""
KEPT = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _Private(RotatingFileHandler):
    """A log that is readable by its owner only, each new file from its first byte."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(open(descriptor, "ab"), encoding=self.encoding, errors=self.errors)  # noqa: PTH123


class _Scrubbed(logging.Formatter):
    """A line, and the traceback below it, without secrets."""

    def format(self, record: logging.LogRecord) -> str:
        return scrub(super().format(record))


def log_folder(folder: Path) -> Path:
    """Where the log of a state folder is."""
    return folder / "logs"


def start_log(folder: Path) -> logging.Handler | None:
    """Write the log from now on; ``None`` where the folder takes no file, which is no reason not to start."""
    place = log_folder(folder)
    try:
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _Private(
            place / "window.log", maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", errors="backslashreplace"
        )
    except OSError:
        return None
    handler.setFormatter(_Scrubbed(_FORMAT))
    # The libraries below log addresses of calls at INFO: the request log has them, with their waits and attempts.
    handler.setLevel(logging.INFO)
    logging.getLogger().addHandler(handler)
    ours = logging.getLogger("genesys_export")
    ours.setLevel(min(ours.level or logging.INFO, logging.INFO))
    return handler


def end_log(handler: logging.Handler | None) -> None:
    """Write it no longer."""
    if handler is not None:
        logging.getLogger().removeHandler(handler)
        handler.close()


def read_log(folder: Path, most: int = LARGEST) -> str:
    """The end of the log, oldest line first; scrubbed once more, since it may be of an earlier version."""
    place = log_folder(folder)
    names = [*(f"window.log.{number}" for number in range(KEPT, 0, -1)), "window.log"]
    parts = []
    for name in names:
        with contextlib.suppress(OSError):
            parts.append((place / name).read_text("utf-8", "replace"))
    return scrub("".join(parts)[-most:])

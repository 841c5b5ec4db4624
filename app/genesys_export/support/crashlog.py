"""What the interpreter's fault handler writes when the program is ended by a crash, kept for the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import os
from pathlib import Path
from typing import IO

from genesys_export.support.logfile import log_folder
from genesys_export.support.scrubbing import scrub

_NAME, _EARLIER = "crash.txt", "crash-before.txt"
_MOST = 200_000


class CrashLog:
    """The fault handler's file while the program runs."""

    def __init__(self, folder: Path) -> None:
        self._path = log_folder(folder) / _NAME
        self._file: IO[str] | None = None

    def start(self) -> str:
        """Have crashes written down from now on.

        Returns:
            What an earlier crash left; empty when the program ended in order the last time.
        """
        found = ""
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with contextlib.suppress(FileNotFoundError):
                found = scrub(self._path.read_text("utf-8", "replace")[:_MOST]).strip()
            if found:
                with _private(self._path.with_name(_EARLIER)) as kept:
                    kept.write(found)
            self._file = _private(self._path)
            faulthandler.enable(self._file)
        return found

    def end(self) -> None:
        """The program ends in order: nothing is left for the next start."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                self._path.unlink()


def _private(path: Path) -> IO[str]:
    """The file, emptied, and readable by its owner only from the start."""
    return open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8")  # noqa: PTH123


def read_crash(folder: Path) -> str:
    """What the last crash left, whichever start it was before; empty when there was none."""
    with contextlib.suppress(OSError):
        return scrub((log_folder(folder) / _EARLIER).read_text("utf-8", "replace")[:_MOST])
    return ""

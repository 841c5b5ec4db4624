"""A job file looked through by a thread of its own, while others read it already."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import IO

from genesys_export.export.database import read_ahead
from genesys_export.export.ledger import Ledger


class Checking:
    """The thorough check of a file, which takes about a second for a million records; begun at once.

    Args:
        path: of a job file that is not changed meanwhile.

    Raises:
        JobFileDamaged, StoreError: it cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self._file = Ledger(path, read_only=True)
        self._ahead: IO[bytes] | None = None
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._check, name="checking", daemon=True)
        self._thread.start()

    def result(self) -> None:
        """Come back when all of it was looked at.

        Raises:
            JobFileDamaged: it is not whole.
            StoreError: it cannot be read.
        """
        self._thread.join()
        if self._error is not None:
            raise self._error

    def stop(self) -> None:
        """End it, whatever it has found so far."""
        while self._thread.is_alive():
            self._file.db.interrupt()  # what runs now; it may be between two questions
            self._thread.join(timeout=0.02)
        self._file.close()

    def let_go(self) -> None:
        """The last thing, when nobody has the file open any more."""
        if self._ahead is not None:
            self._ahead.close()

    def _check(self) -> None:
        try:
            self._ahead = read_ahead(self._file.path)
            self._file.check(thorough=True)
        except Exception as error:  # noqa: BLE001 - whatever it is: a file that was not looked through is not whole
            self._error = error

"""*Verify file*: whether the files of an export are still what was written, by the manifests beside them."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from genesys_export.errors import Cancelled, ExportError
from genesys_export.output import verify
from genesys_export.ui import text
from genesys_export.ui.saying import said
from genesys_export.ui.tasks import ui_task

_NOTES, _LONGEST = 5, 400  # notes of a manifest that are told, and letters of each: anybody may have written it


class Verifying(QObject):
    """Reads the files again, on a thread of its own: a large one takes its time.

    Signals:
        began: words for the meantime.
        told: what was found, and the files.
        failed: an :class:`ExportError`: a file is not what was written, or has no manifest.
    """

    began = Signal(str)
    told = Signal(str, list)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: deque[Sequence[Path]] = deque()

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error)

    def verify(self, files: Sequence[Path]) -> asyncio.Task[None] | None:
        """Compare each with its manifest, after those that were asked for before."""
        self._wanted.append(files)
        return self._work()

    @ui_task
    async def _work(self) -> None:
        while self._wanted:
            try:
                await self._compare(self._wanted.popleft())
            except ExportError as error:
                self.failed.emit(error)

    async def _compare(self, files: Sequence[Path]) -> None:
        """The first that is not as it was is told, and ends it."""
        self.began.emit(self.tr("Comparing {0} with the manifest…").format(_names(files)))
        stop = threading.Event()

        def check() -> None:
            if stop.is_set():
                raise Cancelled("The file was not read to its end.")

        try:
            found = await asyncio.to_thread(_manifests, files, check)
        except asyncio.CancelledError:
            stop.set()
            raise
        self.told.emit(self._words(files, found), list(files))

    def _words(self, files: Sequence[Path], manifests: Sequence[Mapping[str, Any]]) -> str:
        if len(files) == 1:
            words = self.tr("{0} is unchanged since {1}: %Ln record(s).", "", _count(manifests[0]))
        else:
            words = self.tr("{0} are unchanged since {1}: %Ln record(s) in each.", "", _count(manifests[0]))
        words = words.format(_names(files), _ended(manifests[0]))
        if not manifests[0].get("complete"):
            notes = " ".join(said(str(note)[:_LONGEST]) for note in manifests[0].get("notes", ())[:_NOTES])
            return " ".join((words, self.tr("Not complete."), notes)).strip()
        return f"{words} {self.tr('That is everything that the API counted.')}"


def _manifests(files: Sequence[Path], check: Callable[[], None]) -> list[dict[str, Any]]:
    """The manifest of each; blocks.

    Raises:
        ExportError: one of the files is not what was written.
    """
    return [verify(file, check) for file in files]


def _names(files: Sequence[Path]) -> str:
    return ", ".join(file.name for file in files)


def _count(manifest: Mapping[str, Any]) -> int:
    """How many records it tells of; anybody may have written it."""
    records = manifest.get("records")
    return records if type(records) is int and 0 <= records < 1 << 31 else 0


def _ended(manifest: Mapping[str, Any]) -> str:
    """When it was written, as the language writes it."""
    written = str(manifest.get("ended"))
    try:
        return text.moment(datetime.fromisoformat(written))
    except ValueError:
        return written[:40]

"""What the history says of jobs that are over, kept in one small file, so that a long list opens at once."""

from __future__ import annotations

import contextlib
import os
import threading
import zlib
from collections.abc import Collection
from pathlib import Path

import msgspec

from genesys_export.export.folder import ENDING
from genesys_export.export.summary import JobSummary
from genesys_export.private import write_private

Mark = tuple[int, int]
"""When a job file was last written, and its size; nothing that may be in use has a mark to rely on."""
IN_USE: Mark = (0, 0)

_VERSION = 4
_SUM = b"\n%08x\n"
"""Ends the file: the CRC-32 of all before. A digit that changed on the disk would be believed else."""
_SUM_SIZE = len(_SUM % 0)
_BUSY = f"{ENDING}-wal"
"""Ends the name of what SQLite keeps beside a file while it is in use."""


class _File(msgspec.Struct):
    """What the file holds: by job when its file was last written, that file's size, and the line."""

    version: int
    jobs: dict[str, tuple[int, int, JobSummary]]


class Digest:
    """Summaries by job, each with the mark of the file it was read from; another mark makes it worthless.

    It is only a shortcut: a file that is missing, damaged or of another version is made anew, and one that cannot be
    written is done without.

    Args:
        path: of the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, tuple[int, int, JobSummary]] | None = None
        self._changed = False
        self.lock = threading.Lock()

    def load(self) -> None:
        """Read the file, once."""
        if self._known is not None:
            return
        self._known = {}
        with contextlib.suppress(OSError, ValueError, RecursionError, msgspec.MsgspecError):
            content = self._path.read_bytes()
            told, content = content[-_SUM_SIZE:], content[:-_SUM_SIZE]
            if told == _SUM % zlib.crc32(content):
                file = msgspec.json.decode(content, type=_File)
                self._known = file.jobs if file.version == _VERSION else {}

    def known(self, job: str, mark: Mark) -> JobSummary | None:
        """What is known of a job whose file has this mark; the same object each time."""
        assert self._known is not None
        found = self._known.get(job)
        return found[2] if found is not None and found[:2] == mark != IN_USE else None

    def learn(self, job: str, mark: Mark, summary: JobSummary) -> None:
        """Remember what was read from a file with this mark."""
        assert self._known is not None
        if mark != IN_USE:
            self._known[job] = *mark, summary
            self._changed = True

    def save(self, jobs: Collection[str]) -> None:
        """Write the file, if there is something new; what is not among these jobs is gone."""
        assert self._known is not None
        gone = self._known.keys() - jobs
        for job in gone:
            del self._known[job]
        if self._changed or gone:
            self._changed = False
            with contextlib.suppress(OSError, UnicodeEncodeError):  # of a name in the folder
                content = msgspec.json.encode(_File(_VERSION, self._known))
                write_private(self._path, content + _SUM % zlib.crc32(content))


def files_of(folder: Path) -> dict[str, Mark]:
    """Every job of the folder with its mark; one look at the folder, however many there are.

    Raises:
        OSError: it cannot be read.
    """
    marks: dict[str, Mark] = {}
    busy = set()
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                name = entry.name
                if not name.endswith((ENDING, _BUSY)):
                    continue
                try:
                    facts = entry.stat()
                except FileNotFoundError:
                    continue
                if name.endswith(ENDING):
                    marks[name[: -len(ENDING)]] = facts.st_mtime_ns, facts.st_size
                elif facts.st_size:
                    busy.add(name[: -len(_BUSY)])
    except FileNotFoundError:
        return {}
    for job in busy & marks.keys():
        marks[job] = IN_USE
    return marks

"""The file of a long export, begun while its records still come, by a process of its own.

Writing a record takes about as long as keeping it, so a file that is begun after the last page keeps its user waiting;
and a thread that writes takes the interpreter from the one that paints the window. The process beside the export reads
what was committed and writes it down; when the last page is there, so is nearly all of the file.

Only exports of one part are written so: elsewhere the file's order is not the order in which pages come. Nothing
depends on it: if the process cannot be started, fails, or what it wrote may no longer be right, the file is written
afterwards as if there had never been another.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import orjson

from genesys_export.export import beside
from genesys_export.export.listening import WORD, Far, Listener
from genesys_export.output import Outcome

if TYPE_CHECKING:
    from genesys_export.export.store import Job

ENOUGH = 3_000
"""Records from which it is worth the start of a process: that takes as long as writing some ten thousand."""
END = b"e"
"""Begins what says that every record is there; then comes their number, and the end of the line."""
GO = b"g"
"""Says that the file may be moved into its place. Until then the export can still be cancelled."""
_AT_ONCE = threading.BoundedSemaphore(max(1, (os.cpu_count() or 1) - 1))
"""As many as leave one core to the window and the calls; another export's file begins when one of them has ended."""
_LATE = threading.Lock()
_BETWEEN = 0.25  # seconds between two words that there is more
_PATIENCE = 5.0  # seconds for a process that is not wanted any more to clean up


@dataclass(frozen=True, slots=True)
class Written:
    """What became of it.

    Attributes:
        outcome: what is in the file.
        facts: its name, size and SHA-256; it stands in its place.
    """

    outcome: Outcome
    facts: dict[str, Any]


class EarlyFile:
    """The parent's end; every method blocks, call it on the worker thread of the job.

    Args:
        job: an owned job.
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        self._process: subprocess.Popen[bytes] | None = None
        self._listener: Listener | None = None
        request = job.request
        plain = not (request.for_every or request.file.explode)  # each record a row, in the order of arrival
        self._wanted = plain and not request.names and beside.possible()
        self._said = 0.0
        self._records = 0
        self._has_place = False

    @property
    def running(self) -> bool:
        """Whether the file grows beside the export."""
        return self._process is not None

    @property
    def wanted(self) -> bool:
        """Whether a process writes the file, or will, once there are enough records."""
        return self._wanted

    @property
    def far(self) -> Far | None:
        """How far the file is that grows; may be asked from any thread."""
        return None if self._listener is None else self._listener.far

    @property
    def pace(self) -> float | None:
        """Records a second that it takes at present, where that is known."""
        return None if self._listener is None else self._listener.pace

    def more(self, records: int, expected: int | None = None) -> None:
        """So many records are committed now, and so many will be in all, where that is known."""
        if not self._wanted or max(records, expected or 0) < ENOUGH:
            return
        if self._process is None and _AT_ONCE.acquire(blocking=False):
            self._has_place = True
            self._begin()
        now = time.monotonic()
        if self._process is not None and now - self._said >= _BETWEEN:
            self._said = now
            self._say(b".")

    def end(self, records: int) -> None:
        """So many records are all; the rest of the file is written while other things are seen to."""
        self._records = records
        if self._process is None:
            return
        if self._job.file.as_they_came():
            self._say(END + b"%d\n" % records)
        else:
            self.stop()

    def finish(self) -> Written | None:
        """Come back when the file stands in its place; ``None`` where it is still to be written.

        Where there was no place for a process until now, it is written by one now: one export after the other.
        """
        if self._process is None and self._wanted and self._records >= ENOUGH:
            with _LATE:
                self._begin()
                self.end(self._records)
                return self._answer()
        return self._answer()

    def _answer(self) -> Written | None:
        process = self._taken()
        if process is None:
            return None
        assert process.stdin is not None
        assert self._listener is not None
        with process:
            with contextlib.suppress(OSError), process.stdin as orders:
                orders.write(GO)
            self._listener.join()
            try:
                found = orjson.loads(self._listener.answer) if process.wait() == 0 else None
            except orjson.JSONDecodeError:
                found = None
        return None if found is None else Written(Outcome(**found["outcome"]), found["facts"])

    def _taken(self) -> subprocess.Popen[bytes] | None:
        """The process, whose place another export's may take."""
        process, self._process = self._process, None
        if self._has_place:
            self._has_place = False
            _AT_ONCE.release()
        return process

    def stop(self) -> None:
        """It is not wanted any more; what was written is removed."""
        self._wanted = False
        process = self._taken()
        if process is None:
            return
        assert process.stdin is not None
        assert self._listener is not None
        with process:
            with contextlib.suppress(OSError):
                process.stdin.close()  # the end of its input tells it
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=_PATIENCE)
            with contextlib.suppress(OSError):
                process.kill()
            self._listener.join()

    def _begin(self) -> None:
        try:
            if self._job.file.as_they_came():
                self._process = beside.begin("genesys_export.export.following", self._job.file.path, WORD)
                assert self._process.stdout is not None
                self._listener = Listener(self._process.stdout)
        except OSError:  # it is written by this process
            pass
        finally:
            if self._process is None:
                self.stop()

    def _say(self, word: bytes) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(word)
            self._process.stdin.flush()
        except OSError:  # it ended: its disk may be full, for one
            self.stop()

"""A long CSV file, written by several processes: each turns stretches of the records into lines.

Making lines of records is work for the processor, which one interpreter does on one core only; and a thread that does
it takes the interpreter from the one that paints the window. Here this process only puts the lines together, in order.

Only for jobs of one part, whose records stand in the order of the file. Nothing depends on it: where no process can be
started or one fails, the file is written as if there had never been another.
"""

from __future__ import annotations

import contextlib
import io
import itertools
import os
import subprocess
from collections import deque
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, Any, Self

import orjson

from genesys_export.export import beside
from genesys_export.export.names import JobRecords, columns_of
from genesys_export.output import CsvFile, Outcome, Task, packed

if TYPE_CHECKING:
    from genesys_export.export.request import ExportRequest

ENOUGH = 50_000
"""Records from which it is worth the start of some processes."""
STRETCH = 4_000
"""Record numbers of one stretch: its lines are a few megabytes, the most that is kept of each process."""
_MOST_PROCESSES = 4
_IN_ADVANCE = 2  # stretches that a process knows of: it need not wait for the next


class Fallen(Exception):
    """A process ended, or said what makes no sense."""


def write_shared(out: IO[bytes], request: ExportRequest, given: JobRecords) -> Outcome | None:
    """Write the file; ``None``, with the file empty again, where it is to be written otherwise.

    Args:
        out: binary file, at its beginning; it can go back.
        request: what was asked for, of this file.
        given: the job's records.

    Raises:
        OutputError: the file has no room.
    """
    if not counts(request, given):
        return None
    task = Task.of(given, columns=request.columns, known=columns_of(request), parents=False, options=request.file)
    task.sample()
    while True:
        known, again = task.learned.names, False
        try:
            outcome = _written(out, request, given, task)
            again = not task.chosen and task.learned.names != known
            if not again:
                return outcome
        except Fallen:
            pass
        out.seek(0)
        out.truncate()
        if not again:  # else a later record has a column of its own: begin anew with what is known now
            return None


def counts(request: ExportRequest, given: JobRecords) -> bool:
    """Whether the file is to be written so, by which every record is counted."""
    if request.format != "csv" or request.for_every or request.max_records is not None or _processes() < 2:  # noqa: PLR2004
        return False
    first, last = given.file.span()
    return last - first >= ENOUGH and beside.possible() and given.file.as_they_came()


def _processes() -> int:
    """How many could work at the same time."""
    here = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(here, _MOST_PROCESSES)


def _written(out: IO[bytes], request: ExportRequest, given: JobRecords, task: Task) -> Outcome:
    """The file with the columns learned so far; more may be learned on the way.

    Raises:
        Fallen: it did not come to its end, or lacks records.
    """
    csv, read = CsvFile(task), 0
    first, last = given.file.span()
    begins = range(first - 1, last, STRETCH)
    with packed(out, request.file.packing) as inner, Crew(given, request, task) as crew:
        inner.write(csv.head)
        outcome = csv.outcome
        for facts, lines in crew.lines((begin, min(begin + STRETCH, last)) for begin in begins):
            inner.write(lines)
            read += facts["read"]
            outcome.rows += facts["rows"]
            outcome.guarded += facts["guarded"]
            task.learned.add(facts["found"], facts["empty"])
    if read != given.file.row()["records"]:
        raise Fallen
    given.counted = True
    return outcome


class Crew:
    """Processes that turn stretches into lines; those that still work at the end of the block are ended.

    Args:
        given: the job's records.
        request: what was asked for, of this file.
        task: what was learned of the columns.
    """

    def __init__(self, given: JobRecords, request: ExportRequest, task: Task) -> None:
        self._path = given.file.path
        found, empty = task.learned.state
        head = {"request": request.to_json(), "found": found, "empty": empty}
        self._head = orjson.dumps(head, option=orjson.OPT_APPEND_NEWLINE)
        self._crew: list[subprocess.Popen[bytes]] = []
        self._room = bytearray()  # for lines: fresh memory for some hundred megabytes takes longer than reading them

    def __enter__(self) -> Self:
        try:
            for _ in range(_processes()):
                process = beside.begin("genesys_export.export.stretching", self._path)
                self._crew.append(process)
                _say(process, self._head)
        except (OSError, Fallen) as error:
            self.__exit__()
            raise Fallen from error
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._crew:
            process.kill()
            with contextlib.suppress(OSError), process:  # a pipe may have more for it
                pass

    def lines(self, stretches: Iterator[tuple[int, int]]) -> Iterator[tuple[dict[str, Any], memoryview]]:
        """Facts and lines of each stretch, in order; the lines are there until the next are asked for.

        Raises:
            Fallen: one will not come.
        """
        at_work: deque[subprocess.Popen[bytes]] = deque()
        turns = itertools.cycle(self._crew)
        for begin, end in stretches:
            if len(at_work) == _IN_ADVANCE * len(self._crew):
                yield self._heard(at_work.popleft())
            process = next(turns)
            _say(process, b"%d %d\n" % (begin, end))
            at_work.append(process)
        while at_work:
            yield self._heard(at_work.popleft())

    def _heard(self, process: subprocess.Popen[bytes]) -> tuple[dict[str, Any], memoryview]:
        assert isinstance(process.stdout, io.BufferedReader)
        try:
            facts: dict[str, Any] = orjson.loads(process.stdout.readline())
        except (OSError, orjson.JSONDecodeError) as error:
            raise Fallen from error
        size = facts["size"]
        if len(self._room) < size:
            self._room = bytearray(size)
        lines = memoryview(self._room)[:size]
        if process.stdout.readinto(lines) != size:
            raise Fallen
        return facts, lines


def _say(process: subprocess.Popen[bytes], words: bytes) -> None:
    assert process.stdin is not None
    try:
        process.stdin.write(words)
        process.stdin.flush()
    except OSError as error:
        raise Fallen from error

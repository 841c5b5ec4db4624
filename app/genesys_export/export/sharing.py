"""A long CSV file, written by several processes: each turns stretches of the records into lines.

Making lines of records is work for the processor, which one interpreter does on one core only; and a thread that does
it takes the interpreter from the one that paints the window. Here this process only puts the lines together, in order.

Only for jobs of one part, whose records stand in the order of the file. Nothing depends on it: where no process can be
started or one fails, the file is written as if there had never been another.
"""

from __future__ import annotations

import contextlib
import io
import os
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
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
"""Record numbers of one stretch at most."""
_BYTES = 4 << 20  # of the records of a stretch, about: a few times of that is kept for each process
_MOST_PROCESSES = 4
_IN_ADVANCE = 4  # stretches of each process that are ordered before the first of them is written
_TOLD = 2  # stretches that a process knows of


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
    length = max(1, min(STRETCH, _BYTES * (last - first + 1) // given.file.size()))
    begins = range(first - 1, last, length)
    with packed(out, request.file.packing) as inner, Crew(given, request, task) as crew:
        inner.write(csv.head)
        outcome = csv.outcome
        for facts, lines in crew.lines((begin, min(begin + length, last)) for begin in begins):
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

    Each is driven by a thread of its own and takes the next stretch when it is done with one: processors are seldom
    equally fast, and with every other stretch for each of two the faster one would wait for the slower.

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
        self._drivers: list[threading.Thread] = []
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._rooms: list[bytearray] = []  # for lines: fresh memory for hundreds of megabytes takes longer than reading

    def __enter__(self) -> Self:
        try:
            for _ in range(_processes()):
                process = beside.begin("genesys_export.export.stretching", self._path)
                self._crew.append(process)
                _say(process, self._head)
                driver = threading.Thread(target=self._drive, args=(process,), name="lines of a file")
                driver.start()
                self._drivers.append(driver)
        except (OSError, RuntimeError, Fallen) as error:  # a thread is refused where the program is about to end
            self.__exit__()
            raise Fallen from error
        return self

    def __exit__(self, *_: object) -> None:
        for process in self._crew:
            process.kill()
        for _each in self._drivers:
            self._orders.put(None)
        for driver in self._drivers:
            driver.join()
        for process in self._crew:
            with contextlib.suppress(OSError), process:  # a pipe may have more for it
                pass

    def lines(self, stretches: Iterator[tuple[int, int]]) -> Iterator[tuple[dict[str, Any], memoryview]]:
        """Facts and lines of each stretch, in order; the lines are there until the next are asked for.

        Raises:
            Fallen: one will not come.
        """
        ordered: deque[_Order] = deque()
        for stretch in stretches:
            if len(ordered) == _IN_ADVANCE * len(self._crew):
                yield from self._taken(ordered.popleft())
            ordered.append(_Order(stretch))
            self._orders.put(ordered[-1])
        while ordered:
            yield from self._taken(ordered.popleft())

    def _taken(self, order: _Order) -> Iterator[tuple[dict[str, Any], memoryview]]:
        facts, room = order.done.result()
        with memoryview(room)[: facts["size"]] as lines:
            yield facts, lines
        self._rooms.append(room)

    def _drive(self, process: subprocess.Popen[bytes]) -> None:
        """Have a process carry out orders, one after the other, until there is the word that there are no more."""
        told: deque[_Order] = deque()
        try:
            while True:
                # It knows of a second one while it works, and need not wait for it.
                with contextlib.suppress(queue.Empty):
                    while len(told) < _TOLD:
                        order = self._orders.get(block=not told)
                        if order is None:
                            return
                        told.append(order)
                        _say(process, b"%d %d\n" % order.stretch)
                told[0].done.set_result(self._heard(process))
                told.popleft()
        except Exception as error:  # noqa: BLE001 - whoever waits for the lines would wait for ever
            for order in told:
                order.done.set_exception(Fallen(error))

    def _heard(self, process: subprocess.Popen[bytes]) -> tuple[dict[str, Any], bytearray]:
        assert isinstance(process.stdout, io.BufferedReader)
        try:
            facts: dict[str, Any] = orjson.loads(process.stdout.readline())
        except (OSError, orjson.JSONDecodeError) as error:
            raise Fallen from error
        room, size = self._rooms.pop() if self._rooms else bytearray(), facts["size"]
        if len(room) < size:
            room = bytearray(size)
        with memoryview(room)[:size] as lines:
            if process.stdout.readinto(lines) != size:
                raise Fallen
        return facts, room


class _Order:
    """A stretch that is to be turned into lines.

    Attributes:
        stretch: two record numbers, of which the first does not belong to it.
        done: its facts, and a buffer that begins with its lines.
    """

    def __init__(self, stretch: tuple[int, int]) -> None:
        self.stretch = stretch
        self.done: Future[tuple[dict[str, Any], bytearray]] = Future()


def _say(process: subprocess.Popen[bytes], words: bytes) -> None:
    assert process.stdin is not None
    try:
        process.stdin.write(words)
        process.stdin.flush()
    except OSError as error:
        raise Fallen from error

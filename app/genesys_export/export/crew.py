"""Processes that turn stretches of a job's records into lines of its CSV file, and the threads that drive them."""

from __future__ import annotations

import contextlib
import io
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING, Annotated, Self

import msgspec
import orjson

from genesys_export.export import beside

if TYPE_CHECKING:
    from genesys_export.export.names import JobRecords
    from genesys_export.export.request import ExportRequest
    from genesys_export.output import Task

_IN_ADVANCE = 4  # stretches of each process that are ordered before the first of them is written
_TOLD = 2  # stretches that a process knows of


class Fallen(Exception):
    """A process ended, or said what makes no sense."""


class Facts(msgspec.Struct):
    """What a process says of the lines that follow.

    Attributes:
        size: bytes of them.
        read: records they were made of.
        rows: how many they are.
        guarded: cells that were marked as text.
        found: fields the records had so far.
        empty: those with nothing in them.
    """

    size: Annotated[int, msgspec.Meta(ge=0)]
    read: int
    rows: int
    guarded: int
    found: list[str]
    empty: list[str]


_FACTS = msgspec.json.Decoder(Facts)


class Crew:
    """Processes that turn stretches into lines; those that still work at the end of the block are ended.

    Each is driven by a thread of its own and takes the next stretch when it is done with one: processors are seldom
    equally fast, and with every other stretch for each of two the faster one would wait for the slower.

    Args:
        size: how many.
        given: the job's records.
        request: what was asked for, of this file.
        task: what was learned of the columns.
    """

    def __init__(self, size: int, given: JobRecords, request: ExportRequest, task: Task) -> None:
        self._size, self._path = size, given.file.path
        found, empty = task.learned.state
        head = {"request": request.to_json(), "found": found, "empty": empty}
        self._head = orjson.dumps(head, option=orjson.OPT_APPEND_NEWLINE)
        self._crew: list[subprocess.Popen[bytes]] = []
        self._drivers: list[threading.Thread] = []
        self._orders: queue.SimpleQueue[_Order | None] = queue.SimpleQueue()
        self._rooms: list[bytearray] = []  # for lines: fresh memory for hundreds of megabytes takes longer than reading

    def __enter__(self) -> Self:
        try:
            for _ in range(self._size):
                process = beside.begin("genesys_export.export.stretching", self._path)
                self._crew.append(process)
                _say(process, self._head)
                self._drivers.append(threading.Thread(target=self._drive, args=(process,), daemon=True))
                self._drivers[-1].start()
        except BaseException as error:
            self.__exit__()
            if isinstance(error, OSError | RuntimeError | Fallen):  # no thread, where the program is about to end
                raise Fallen from error
            raise
        return self

    def __exit__(self, *_: object) -> None:
        try:
            for process in self._crew:
                process.kill()
        finally:  # whoever is in a hurry may interrupt this, too: a driver ends with its process, or with the program
            for _each in self._drivers:
                self._orders.put(None)
        for driver in self._drivers:
            if driver.ident is not None:
                driver.join()
        for process in self._crew:
            with contextlib.suppress(OSError), process:  # a pipe may have more for it
                pass

    def lines(self, stretches: Iterator[tuple[int, int]]) -> Iterator[tuple[Facts, memoryview]]:
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

    def _taken(self, order: _Order) -> Iterator[tuple[Facts, memoryview]]:
        facts, room = order.done.result()
        with memoryview(room)[: facts.size] as lines:
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

    def _heard(self, process: subprocess.Popen[bytes]) -> tuple[Facts, bytearray]:
        assert isinstance(process.stdout, io.BufferedReader)
        try:
            facts = _FACTS.decode(process.stdout.readline())
        except (OSError, msgspec.DecodeError) as error:
            raise Fallen from error
        room, size = self._rooms.pop() if self._rooms else bytearray(), facts.size
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
        self.done: Future[tuple[Facts, bytearray]] = Future()


def _say(process: subprocess.Popen[bytes], words: bytes) -> None:
    assert process.stdin is not None
    try:
        process.stdin.write(words)
        process.stdin.flush()
    except OSError as error:
        raise Fallen from error

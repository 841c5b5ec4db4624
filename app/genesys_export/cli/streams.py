"""Standard input, output and error as they may be: closed, read by nobody any more, or on a full disk.

What a command did, and its exit code, never depends on whether its words could be printed.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import select
import sys
from collections.abc import Iterator
from typing import Any

_NAMES = ("stdin", "stdout", "stderr")  # in the order of their numbers: what is opened takes the lowest that is free
_UNREAD = {errno.EPIPE, errno.EINVAL} if sys.platform == "win32" else {errno.EPIPE}


class _Taker(io.RawIOBase):
    """Writes to a stream until that fails, and drops the rest.

    Attributes:
        problem: why it failed.
    """

    def __init__(self, below: io.RawIOBase) -> None:
        self._below = below
        self.problem: OSError | None = None

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._below.fileno()

    def isatty(self) -> bool:
        return self._below.isatty()

    def write(self, data: Any, /) -> int | None:
        if self.problem is None:
            try:
                while (written := self._below.write(data)) is None:  # a pipe that does not wait, and is full
                    select.select((), (self,), ())
                return written  # noqa: TRY300 - the loop is for the pipe
            except OSError as error:
                self.problem = error
        return memoryview(data).nbytes


class Printed:
    """What is printed meanwhile, and what became of it."""

    def __init__(self) -> None:
        self._taker: _Taker | None = None

    def follow(self, taker: _Taker) -> None:
        """Look at this one from now on."""
        self._taker = taker

    def trouble(self) -> str:
        """Why standard output did not take everything; nothing where somebody only stopped reading."""
        sys.stdout.flush()
        problem = None if self._taker is None else self._taker.problem
        if problem is None or problem.errno in _UNREAD:
            return ""
        return (problem.strerror or type(problem).__name__).lower()


@contextlib.contextmanager
def printing() -> Iterator[Printed]:
    """Standard streams that are all there and never raise, while the block runs."""
    for name in _NAMES:
        if getattr(sys, name) is None:  # closed, as a daemon's are; or there is no console
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 - until the end
    printed, before = Printed(), (sys.stdout, sys.stderr)
    for name in _NAMES[1:]:
        stream = getattr(sys, name)
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a console of another code page must not end the program
        if (taker := _taker_of(stream)) is not None:
            setattr(sys, name, io.TextIOWrapper(
                io.BufferedWriter(taker), stream.encoding, stream.errors,
                line_buffering=stream.line_buffering or stream.write_through,
            ))  # fmt: skip
            if name == "stdout":
                printed.follow(taker)
    try:
        yield printed
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        sys.stdout, sys.stderr = before


def _taker_of(stream: object) -> _Taker | None:
    """What takes the place of the stream's lowest layer; nothing for one that is no file or pipe of the system."""
    if not isinstance(stream, io.TextIOWrapper):
        return None
    raw = getattr(stream.buffer, "raw", stream.buffer)
    if not isinstance(raw, io.RawIOBase):
        return None
    with contextlib.suppress(OSError):  # what could not be printed before could not be printed now
        stream.flush()
    return _Taker(raw)

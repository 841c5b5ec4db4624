"""The process that writes an export's file while its records still come.

    python -m genesys_export.export.following JOBFILE [tell]

A byte on standard input says that more was committed, :data:`.early.END` with a number that this many records are all,
:data:`.early.GO` that the file may take its place. If the input ends without that, it is not wanted, and what was
written is removed. Prints what it wrote as JSON; any other exit code than 0 says that the file is still to be written.
With ``tell``, lines before say how far it is, as :class:`.Far` has them.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import orjson

from genesys_export.errors import ExportError
from genesys_export.export.beside import NICE
from genesys_export.export.early import END, GO
from genesys_export.export.listening import WORD, Far
from genesys_export.export.lookup import Lookup
from genesys_export.export.writing import write_file
from genesys_export.output import Bodies, Target

_ALLOCATIONS = 50_000  # between two looks for cyclic garbage, as in the program itself
_MUCH = 65_536
_BETWEEN = 0.1  # seconds between two words on how far it is


class Unwanted(Exception):
    """The file is not wanted, or not what it should be."""


class Orders:
    """What the export says on standard input.

    Attributes:
        records: how many there are, once that is known.
        go: whether the file may take its place.
    """

    def __init__(self, source: int = 0) -> None:
        self._source = source
        self._heard = b""
        self.records: int | None = None
        self.go = False

    def wait(self) -> None:
        """Come back when there is more, when everything is there, or when the file may take its place.

        Raises:
            Unwanted: the export has ended.
        """
        heard = os.read(self._source, _MUCH)
        if not heard:
            raise Unwanted
        self._heard += heard
        number, whole, rest = self._heard.partition(END)[2].partition(b"\n")
        if whole:
            self.records, self.go = int(number), GO in rest


class Steps:
    """Says how far the file is.

    Args:
        aloud: whether anybody wants to know.
    """

    def __init__(self, *, aloud: bool) -> None:
        self._aloud = aloud
        self._turn = self._rows = self._all = 0
        self._begun, self._said = time.process_time(), 0.0

    def begin(self) -> None:
        """The first record is next."""
        self._turn, self._rows = self._turn + 1, 0

    def took(self, rows: int) -> None:
        """So many records more were taken."""
        self._rows, self._all = self._rows + rows, self._all + rows
        now = time.monotonic()
        if self._aloud and now - self._said >= _BETWEEN:
            self._said = now
            with contextlib.suppress(OSError):
                os.write(1, Far(self._turn, self._rows, self._all, time.process_time() - self._begun).line())


def followed(file: Lookup, orders: Orders, steps: Steps, most: int | None = None) -> Iterator[Sequence[bytes]]:
    """The JSON of every record of the only part in the order of its arrival, as they come, to the last, or to ``most``.

    Args:
        file: the job file.
        orders: say when there is more, and when this is all.
        steps: is told how far it is.
        most: records that are asked for; ``None`` for all.
    """
    last, left = 0, sys.maxsize if most is None else most
    steps.begin()
    while True:
        everything = orders.records is not None
        for bodies, newest in file.stretch(1, last, sys.maxsize):
            if left > 0:
                yield bodies[:left]
            last, left = newest, left - len(bodies)
            steps.took(len(bodies))
        if everything or left <= 0:
            return
        orders.wait()


def main(path: Path, *, aloud: bool = False) -> int:
    """Write the file of the job at ``path``, and say how far it is where that is wanted."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the export is asked to stop, and says so to us
    if hasattr(os, "nice"):
        os.nice(NICE)
    gc.set_threshold(_ALLOCATIONS, 20, 50)
    orders, steps = Orders(), Steps(aloud=aloud)
    try:
        file = Lookup(path, read_only=True)
        try:
            request, mark = file.request(), file.row()["id"]
            target = Target(request.out, mark, overwrite=request.overwrite)
            with target as out:
                most = request.max_records
                outcome = write_file(out, request, Bodies(lambda: followed(file, orders, steps, most)))
                while orders.records is None:  # as many as were asked for came before the export ended
                    orders.wait()
                if outcome.rows != (orders.records if most is None else min(most, orders.records)):
                    raise Unwanted
                while not orders.go:
                    orders.wait()
        finally:
            file.close()
    except (ExportError, Unwanted):
        return 1
    sys.stdout.buffer.write(orjson.dumps({"outcome": asdict(outcome), "facts": target.facts}))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), aloud=WORD in sys.argv[2:]))

"""The process that turns stretches of a job's records into lines of its CSV file.

    python -m genesys_export.export.stretching JOBFILE

The first line of standard input is JSON: the request, and what was learned of the columns (``found``, ``empty``). Each
further line is a stretch: two record numbers, of which the first does not belong to it. For each comes, on standard
output, a line of JSON (``size`` in bytes, records ``read``, ``rows``, ``guarded``, ``found``, ``empty``), then the
lines. When the input ends, so does the process; any other end says that the stretches are still to be written.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO

import orjson

from genesys_export.errors import ExportError
from genesys_export.export.beside import NICE
from genesys_export.export.lookup import Lookup
from genesys_export.export.names import JobRecords, columns_of
from genesys_export.export.request import ExportRequest
from genesys_export.output import Bodies, CsvFile, Task

_ALLOCATIONS = 50_000  # between two looks for cyclic garbage, as in the program itself


def stretches(path: Path, orders: IO[bytes], out: IO[bytes]) -> None:
    """Do what the orders say, to their end."""
    head = orjson.loads(orders.readline())
    file = Lookup(path, read_only=True)
    try:
        request = ExportRequest.from_json(head["request"])
        given, span, read = JobRecords(file, request), (0, 0), 0

        def batches() -> Iterator[Sequence[bytes]]:
            nonlocal read
            for bodies, _ in file.stretch(1, *span):
                read += len(bodies)
                yield bodies

        bodies = Bodies(batches)
        task = Task.of(
            (lambda: given.of(bodies())) if request.names else bodies, columns=request.columns,
            known=columns_of(request), parents=False, options=request.file,
        )  # fmt: skip
        task.learned.add(head["found"], head["empty"])
        csv = CsvFile(task)
        before = csv.outcome
        for order in orders:
            last, until = map(int, order.split())
            span, read = (last, until), 0
            lines = list(csv.lines())
            now = csv.outcome
            found, empty = task.learned.state
            facts = {
                "size": sum(map(len, lines)), "read": read, "rows": now.rows - before.rows,
                "guarded": now.guarded - before.guarded, "found": found, "empty": empty,
            }  # fmt: skip
            before = now
            out.write(orjson.dumps(facts, option=orjson.OPT_APPEND_NEWLINE))
            out.writelines(lines)
            out.flush()
    finally:
        file.close()


def main(path: Path) -> int:
    """Write stretches of the job at ``path``."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who writes the file is asked to stop, and stops us
    if hasattr(os, "nice"):
        os.nice(NICE)
    gc.set_threshold(_ALLOCATIONS, 20, 50)
    try:
        stretches(path, sys.stdin.buffer, sys.stdout.buffer)
    except (ExportError, OSError, UnicodeEncodeError):
        return 1  # whoever writes the file meets the same, and tells it
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

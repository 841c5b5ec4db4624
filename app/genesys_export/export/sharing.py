"""A long CSV file, written by several processes: each turns stretches of the records into lines.

Making lines of records is work for the processor, which one interpreter does on one core only; and a thread that does
it takes the interpreter from the one that paints the window. Here this process only puts the lines together, in order.

Only for jobs of one part, whose records stand in the order of the file. Nothing depends on it: where no process can be
started or one fails, the file is written as if there had never been another.
"""

from __future__ import annotations

import os
from typing import IO, TYPE_CHECKING

from genesys_export.export import beside
from genesys_export.export.crew import Crew, Fallen
from genesys_export.export.names import JobRecords, columns_of
from genesys_export.output import CsvFile, Task, packed

if TYPE_CHECKING:
    from genesys_export.export.request import ExportRequest
    from genesys_export.output import Outcome

ENOUGH = 50_000
"""Records from which it is worth the start of some processes."""
STRETCH = 4_000
"""Record numbers of one stretch at most."""
_BYTES = 4 << 20  # of the records of a stretch, about: a few times of that is kept for each process
_MOST_PROCESSES = 4


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
    with packed(out, request.file.packing) as inner, Crew(_processes(), given, request, task) as crew:
        inner.write(csv.head)
        outcome = csv.outcome
        for facts, lines in crew.lines((begin, min(begin + length, last)) for begin in begins):
            inner.write(lines)
            read += facts.read
            outcome.rows += facts.rows
            outcome.guarded += facts.guarded
            task.learned.add(facts.found, facts.empty)
    if read != given.file.row()["records"]:
        raise Fallen
    given.counted = True
    return outcome

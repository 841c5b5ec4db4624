"""Another file from what a job fetched, without calling the API."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, TYPE_CHECKING

from genesys_export.export.preview import Arrangement, Preview
from genesys_export.export.receipt import receipt
from genesys_export.export.refusals import refuse_columns
from genesys_export.export.states import JobState
from genesys_export.export.writing import write_file
from genesys_export.output import FileOptions, Target, format_of, options_of, write_manifest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genesys_export.export.request import ExportRequest
    from genesys_export.export.store import Job, JobStore
    from genesys_export.output import Outcome


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written.

    Attributes:
        path: of the file.
        records: in it.
        done: whether the job has everything that was asked for.
    """

    path: Path
    records: int
    done: bool


def save_again(
    store: JobStore, job_id: str, out: Path, *, kind: str = "", columns: Sequence[str] = (),
    options: FileOptions = FileOptions(), overwrite: bool = False,  # noqa: B008 - immutable
    arrangement: Arrangement = Arrangement(),  # noqa: B008 - immutable
) -> Saved:  # fmt: skip
    """Write what a job fetched, whatever its state, and a manifest beside it. Blocks: use a worker thread.

    Args:
        store: that knows the job.
        job_id: the job's id, the beginning of one, or ``latest``.
        out: the file.
        kind: name of its format; empty for what its ending says.
        columns: only these, in this order, each ``path``, ``path:type``, or either with ``=title``; empty for all.
        options: how it is written.
        overwrite: whether a file that is there already may be replaced.
        arrangement: which records are written, and in what order; all as the export would, unless given.

    Raises:
        ConfigurationError: there is no such job, format or column.
        JobInUse: something works on the job.
        JobFileDamaged: its file is not whole.
        OutputError: the file cannot be written, or is there already.
    """
    path = out.expanduser().absolute()
    kind, how = format_of(path, kind), options_of(path, options.checked())
    Target.check(path, overwrite=overwrite)
    opened = store.open(job_id)
    try:
        request = replace(opened.request, columns=tuple(columns), format=kind, file=how)
        refuse_columns(request)
        target = Target(path, opened.id, overwrite=overwrite)
        with target as file:
            outcome = _written(file, request, opened, arrangement)
        done = opened.file.row()["state"] == JobState.DONE
        whole = done and request.max_records is None and opened.file.whole() and not arrangement.find
        write_manifest(target, receipt(opened.file, request, None, outcome=outcome, complete=whole), opened.id)
    finally:
        opened.close()
    return Saved(path, outcome.rows, done)


def _written(file: IO[bytes], request: ExportRequest, job: Job, arrangement: Arrangement) -> Outcome:
    if arrangement == Arrangement():
        return write_file(file, request, lambda: job.file.records(request.max_records))
    with contextlib.closing(Preview(lambda: contextlib.nullcontext(job.file), request)) as preview:
        numbers = preview.arrange(arrangement)
        if preview.apart:
            request = replace(request, file=replace(request.file, explode=""))
        return write_file(file, request, lambda: preview.walk(numbers))

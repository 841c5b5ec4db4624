"""Another file from what a job fetched, without calling the API."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from genesys_export.export.asked_columns import no_field, refuse_columns
from genesys_export.export.known_columns import knows
from genesys_export.export.names import JobRecords
from genesys_export.export.preview import Arrangement, Preview
from genesys_export.export.receipt import receipt
from genesys_export.export.refusals import refuse_one_place
from genesys_export.export.sharing import counts
from genesys_export.export.states import JobState
from genesys_export.export.writing import write_files, write_manifests
from genesys_export.output import FileOptions, Target, format_of, from_here, options_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from genesys_export.export.request import Also, ExportRequest
    from genesys_export.export.store import Job, JobStore
    from genesys_export.output import Outcome, Records

_LOOKED_AT = 200  # records that tell which columns there are


@dataclass(frozen=True, slots=True)
class Saved:
    """What was written.

    Attributes:
        path: of the file.
        records: in it.
        done: whether the job has everything that was asked for.
        also: the further files.
    """

    path: Path
    records: int
    done: bool
    also: tuple[Path, ...] = ()


def save_again(
    store: JobStore, job_id: str, out: Path, *, kind: str = "", columns: Sequence[str] = (),
    options: FileOptions = FileOptions(), overwrite: bool = False, also: Sequence[Also] = (),  # noqa: B008 - immutable
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
        also: further files of the same records.
        arrangement: which records are written, and in what order; all as the export would, unless given.

    Raises:
        ConfigurationError: there is no such job, format or column, also to sort by.
        JobInUse: something works on the job.
        JobFileDamaged: its file is not whole.
        OutputError: the file cannot be written, or is there already.
    """
    path = from_here(out)
    kind, how = format_of(path, kind), options_of(path, options.checked())
    others = tuple(each.checked() for each in also)
    refuse_one_place([path, *(each.out for each in others)])
    for each in (path, *(each.out for each in others)):
        Target.check(each, overwrite=overwrite)
    opened = store.open(job_id, meanwhile=True)
    try:
        request = replace(
            opened.request, out=path, columns=tuple(columns), format=kind, file=how, also=others, overwrite=overwrite
        )
        some = opened.file.row()["records"] > 0
        refuse_columns(request, records=opened.file.records if some else None)
        plain = arrangement == Arrangement()
        try:
            with _arranged(request, opened, arrangement) as (arranged, records):
                own = records if isinstance(records, JobRecords) else None
                if own is None or not counts(arranged.files[0], own):
                    opened.look_through()  # meanwhile
                sure = lambda: _sure(opened, records=not plain, counted=own is not None and own.counted)  # noqa: E731
                written = write_files(arranged, opened.id, records, sure=sure, then="save again")
        except Exception:
            _sure(opened, records=not plain)  # where its file is damaged, that is the reason, and what is told
            raise
        done = opened.file.row()["state"] == JobState.DONE
        complete = done and opened.file.complete(request.max_records) and not arrangement.find

        def facts(request: ExportRequest, outcome: Outcome) -> dict[str, Any]:
            return receipt(opened.file, request, None, outcome=outcome, complete=complete, arrangement=arrangement)

        manifest = write_manifests(written, opened.id, facts)[0]
    finally:
        opened.close()
    return Saved(path, manifest["records"], done, tuple(each.out for each in others))


def _sure(job: Job, *, records: bool, counted: bool = False) -> None:
    """Come back when the job's file is known to be whole; with its records where nobody compared their checksums."""
    job.sure(counted=counted)
    if records:
        job.file.check_records()


def _refuse_sort(request: ExportRequest, preview: Preview, name: str) -> None:
    """Refuse a column to sort by that neither the catalogue nor any record has: nothing would be sorted.

    Raises:
        ConfigurationError: it is none.
    """
    if not name or (request.endpoint.columns and knows(request, name)) or preview.has(name):
        return
    survey = preview.columns()
    survey.look(preview.records(preview.arrange()[:_LOOKED_AT]))
    raise no_field(request, name, survey.paths)


@contextlib.contextmanager
def _arranged(request: ExportRequest, job: Job, arrangement: Arrangement) -> Iterator[tuple[ExportRequest, Records]]:
    """The request and what gives the records; those of an arrangement are taken apart already where that is asked."""
    if arrangement == Arrangement():
        yield request, JobRecords(job.file, request)
        return
    with contextlib.closing(Preview(lambda: contextlib.nullcontext(job.file), request)) as preview:
        _refuse_sort(request, preview, arrangement.sort)
        numbers = preview.arrange(arrangement)
        if preview.apart:
            also = tuple(replace(each, file=replace(each.file, explode="")) for each in request.also)
            request = replace(request, file=replace(request.file, explode=""), also=also)
        yield request, lambda: preview.walk(numbers)

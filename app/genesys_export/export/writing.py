"""Records into the files that were asked for."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from genesys_export.export.names import JobRecords, columns_of
from genesys_export.export.sharing import write_shared
from genesys_export.export.turns import TURN
from genesys_export.output import Target, write, write_manifest

if TYPE_CHECKING:
    from genesys_export.export.early import Written
    from genesys_export.export.request import ExportRequest
    from genesys_export.output import Outcome, Records


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that stands in its place.

    Attributes:
        request: what was asked for, of this file alone.
        target: where it stands.
        outcome: what is in it.
    """

    request: ExportRequest
    target: Target
    outcome: Outcome


def write_file(out: IO[bytes], request: ExportRequest, records: Records) -> Outcome:
    """Write the records as the request says.

    Args:
        out: binary file, at its beginning; it can go back.
        request: what was asked for.
        records: gives the records anew at every call, in order.
    """
    if isinstance(records, JobRecords):
        shared = write_shared(out, request, records)
        if shared is not None:
            return shared
        records = records.simplest()
    with TURN:
        return write(
            out, request.format, records, columns=request.columns, known=columns_of(request),
            parents=bool(request.for_every), options=request.file,
        )  # fmt: skip


def write_files(
    request: ExportRequest, mark: str, records: Records, begun: Callable[[], Written | None] = lambda: None,
    *, sure: Callable[[], None] = lambda: None, then: str = "resume",
) -> list[WrittenFile]:  # fmt: skip
    """Write every file of a request, one after the other; they are moved into their places when all are whole.

    Args:
        request: what was asked for.
        mark: tells this job's unfinished files from others'.
        records: gives the records anew at every call, in order.
        begun: moves the first file into its place, where it is written already.
        sure: comes back when the records are known to be what was fetched, and raises otherwise; not asked where the
            first file is written already.
        then: what is to be done once what is in the way of a file is gone.
    """
    first, *others = request.files
    with contextlib.ExitStack() as whole:

        def written(each: ExportRequest) -> WrittenFile:
            target = Target(each.out, mark, overwrite=each.overwrite, then=then)
            return WrittenFile(each, target, write_file(whole.enter_context(target), each, records))

        files = [written(each) for each in others]
        early = begun()
        if early is None:
            first_written = written(first)
            sure()
            return [first_written, *files]
        target = Target(first.out, mark, overwrite=first.overwrite)
        target.facts = early.facts
        return [WrittenFile(first, target, early.outcome), *files]


def write_manifests(
    files: list[WrittenFile], mark: str, facts: Callable[[ExportRequest, Outcome], Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Write the manifest of each file; it names the others that were made of the same records.

    Args:
        files: that stand in their places.
        mark: tells this job's unfinished files from others'.
        facts: says how a file came to be.
    """
    return [
        write_manifest(
            file.target,
            {**facts(file.request, file.outcome), "also": [other.target.facts for other in files if other is not file]},
            mark,
        )
        for file in files
    ]

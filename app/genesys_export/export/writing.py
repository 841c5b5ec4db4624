"""Records into the file that was asked for."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from genesys_export.output import write

if TYPE_CHECKING:
    from genesys_export.export.request import ExportRequest
    from genesys_export.output import Outcome
    from genesys_export.output.writers import Records


def write_file(out: IO[bytes], request: ExportRequest, records: Records) -> Outcome:
    """Write the records as the request says.

    Args:
        out: binary file, at its beginning; it can go back.
        request: what was asked for.
        records: gives the records anew at every call, in order.
    """
    return write(
        out, request.format, records, columns=request.columns, known=request.endpoint.file_columns,
        parents=bool(request.for_every), options=request.file,
    )  # fmt: skip

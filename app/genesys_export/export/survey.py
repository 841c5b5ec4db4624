"""Which columns the file of some records has, learned from the records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from genesys_export.export.names import columns_of
from genesys_export.output.columns import Columns
from genesys_export.output.shapes import Shapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genesys_export.export.request import ExportRequest


class Survey:
    """Learns the columns of a file from its records.

    Args:
        request: what was asked for.

    Attributes:
        seen: how many records were looked at.
    """

    def __init__(self, request: ExportRequest) -> None:
        columns = columns_of(request)
        known = [*(["_parent.id", "_parent.name"] if request.for_every else []), *(column.path for column in columns)]
        always = {column.path for column in columns if column.main}
        self._columns = Columns(known, always)
        self._shapes = Shapes(self._columns.learn)
        self.seen = 0

    def look(self, records: Sequence[Any]) -> None:
        """Take in what these records have."""
        for record in records:
            self._shapes.of(record)
        self.seen += len(records)

    @property
    def paths(self) -> list[str]:
        """The columns so far, in the order of the file."""
        return self._columns.names

"""An Excel sheet whose texts are written as they are."""

from __future__ import annotations

import re
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell_fast
from xlsxwriter.worksheet import Worksheet

_UNUSUAL = re.compile(r"[&<>\x00-\x1f\ufffe\uffff]|_x|\A\s|\s\Z").search


class PlainSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter brings no types
    """XlsxWriter takes a text between ``<r>`` and ``</r>`` for markup of its own; what the API sent is none.

    Texts with nothing to escape, nearly all of them, are written straight away.
    """

    def _write_cell(self, row: int, col: int, cell: Any) -> None:
        if type(cell).__name__ == "String" and cell.format is None and not _UNUSUAL(cell.string):
            place = xl_rowcol_to_cell_fast(row, col)
            self.fh.write(f'<c r="{place}" t="inlineStr"><is><t>{cell.string}</t></is></c>')
        else:
            super()._write_cell(row, col, cell)

    def _xml_rich_inline_string(self, string: str, attributes: Any = ()) -> None:
        self._xml_inline_string(string, False, attributes)

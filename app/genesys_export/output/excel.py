"""Excel workbooks: typed cells, a header that stays, as many sheets as the rows need."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from genesys_export.errors import OutputError
from genesys_export.output.columns import cell
from genesys_export.output.kinds import Kind
from genesys_export.output.options import FileOptions, Outcome
from genesys_export.output.typed import Table, TypedColumn

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MOST_ROWS = 1_048_576
"""Of one sheet, the header among them."""
MOST_COLUMNS = 16_384
LONGEST = 32_767
"""UTF-16 code units of one cell."""
_EXACT = 999_999_999_999_999  # Excel shows and keeps fifteen digits of a whole number
_DAY = dt.timedelta(days=1)
_ZERO = dt.datetime(1899, 12, 30)  # noqa: DTZ001 - Excel knows no time zones
_WIDTHS = 8, 60  # characters
_MADE = dt.datetime(2000, 1, 1)  # noqa: DTZ001 - the same records must always become the same bytes
_LONGEST_TITLE = 31
Put = Callable[["Worksheet", int, int, Any], None]
Content = tuple[str, Sequence[TypedColumn], Iterable[Sequence[Any]]]
"""Name, columns and rows of a table."""


def write_xlsx(out: IO[bytes], rows: Iterable[Sequence[Any]], table: Table, options: FileOptions) -> Outcome:
    """A workbook of the rows, as :func:`write_workbook` makes it."""
    return write_workbook(out, [("records", table.columns, rows)], options)


def write_workbook(out: IO[bytes], tables: Iterable[Content], options: FileOptions) -> Outcome:
    """A workbook of one table or several, each in a sheet of its name.

    Text is always written as text, never as a formula, a number or a link. Numbers that Excel would round are text.
    Moments are cells with a date, in the time zone that was chosen. Null is no cell, the empty text a cell without
    text.

    Args:
        out: binary file.
        tables: name, columns and rows of each.
        options: how the file is written.

    Raises:
        OutputError: there are more columns than a sheet can have.
    """
    import xlsxwriter  # noqa: PLC0415 - only where it is wanted

    outcome = Outcome()
    book = xlsxwriter.Workbook(out, {
        "constant_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False,
    })  # fmt: skip
    book.use_zip64()
    book.set_properties({"created": _MADE})
    try:
        for name, columns, rows in tables:
            if len(columns) > MOST_COLUMNS:
                raise OutputError(
                    f"The records have {len(columns)} columns; an Excel sheet has room for {MOST_COLUMNS}.",
                    remedy="Choose columns, or another format.",
                )
            sheets = _Sheets(book, name, columns, options, outcome)
            for row in rows:
                sheets.add(row)
            sheets.end()
        book.close()
    finally:
        _clean_up(book)
    return outcome


class _Sheets:
    """Begins a new sheet where one is full."""

    def __init__(
        self, book: xlsxwriter.Workbook, name: str, columns: Sequence[TypedColumn], options: FileOptions,
        outcome: Outcome,
    ) -> None:  # fmt: skip
        self._book, self._name, self._columns, self._outcome = book, name, columns, outcome
        self._header = book.add_format({"bold": True, "bg_color": "#D9E2F3", "bottom": 1})
        moment = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
        exact = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss.000"})
        self._puts = [self._put(each, exact if each.fraction else moment, options.zone) for each in columns]
        self._count = 0
        self._sheet = self._begin()

    def add(self, row: Sequence[Any]) -> None:
        """Write one more row."""
        if self._row == MOST_ROWS:
            self.end()
            self._sheet = self._begin()
        sheet, at = self._sheet, self._row
        for column, (value, put) in enumerate(zip(row, self._puts, strict=True)):
            if value is not None:
                put(sheet, at, column, value)
        self._row += 1
        self._outcome.rows += 1

    def end(self) -> None:
        """The filter of a sheet covers all of its rows."""
        if self._columns:
            self._sheet.autofilter(0, 0, self._row - 1, len(self._columns) - 1)

    def _begin(self) -> Worksheet:
        self._count += 1
        from genesys_export.output.sheet import PlainSheet  # noqa: PLC0415 - only where it is wanted

        self._title = _title(self._name, self._count, {each.name.casefold() for each in self._book.worksheets()})
        sheet = self._book.add_worksheet(self._title, PlainSheet)
        sheet.freeze_panes(1, 0)
        for at, column in enumerate(self._columns):
            longest = 19 if column.kind is Kind.MOMENT else column.width
            sheet.set_column(at, at, min(max(longest, len(column.name), _WIDTHS[0]), _WIDTHS[1]) + 2)
            sheet.write_string(0, at, self._fitting(column.name, 0, at), self._header)
        self._row = 1
        return sheet

    def _put(self, column: TypedColumn, moment: Format, zone: dt.tzinfo) -> Put:
        if column.kind is Kind.TRUTH:
            return lambda sheet, row, at, value: void(sheet.write_boolean(row, at, value))
        if column.kind is Kind.MOMENT:
            return lambda sheet, row, at, value: void(sheet.write_number(row, at, _serial(value, zone), moment))
        if column.kind in {Kind.INTEGER, Kind.NUMBER}:
            return self._put_number
        return self._put_text

    def _put_number(self, sheet: Worksheet, row: int, at: int, value: float) -> None:
        kept = abs(value) <= _EXACT if type(value) is int else math.isfinite(value) and float(f"{value:.16G}") == value
        if kept:
            sheet.write_number(row, at, value)
        else:
            sheet.write_string(row, at, cell(value))

    def _put_text(self, sheet: Worksheet, row: int, at: int, value: Any) -> None:
        text = value if type(value) is str else cell(value)
        if len(text) > LONGEST // 2:  # else it fits, whatever its characters
            text = self._fitting(text, row, at)
        sheet.write_string(row, at, text)

    def _fitting(self, text: str, row: int, at: int) -> str:
        """As much of a text as a cell can hold; a cut is told with the outcome."""
        units = text.encode("utf-16-le", "surrogatepass")
        if len(units) <= 2 * LONGEST:
            return text
        where = f"sheet {self._title}, row {row + 1}, column {self._columns[at].name}"
        self._outcome.add_cut(f"{where}: {len(units) // 2} characters")
        return units[: 2 * LONGEST].decode("utf-16-le", "ignore")


def _title(name: str, number: int, taken: set[str]) -> str:
    """A name that a sheet can have and no other has."""
    plain = re.sub(r"[\[\]:*?/\\']", "-", name) or "records"
    while True:
        end = f" {number}" if number > 1 else ""
        title = f"{plain[: _LONGEST_TITLE - len(end)]}{end}"
        if title.casefold() not in taken:
            return title
        number += 1


def _clean_up(book: xlsxwriter.Workbook) -> None:
    """Close and remove the temporary files of a workbook that was not finished."""
    book.fileclosed = True
    for sheet in book.worksheets():
        if sheet.row_data_fh is not None and not sheet.row_data_fh.closed:
            sheet.row_data_fh.close()
        if sheet.row_data_filename:
            Path(sheet.row_data_filename).unlink(missing_ok=True)


def _serial(text: str, zone: dt.tzinfo) -> float:
    """A moment as Excel counts: days since the end of 1899, in the time of a zone."""
    local = dt.datetime.fromisoformat(text).astimezone(zone).replace(tzinfo=None)
    return (local - _ZERO) / _DAY


def void(_: object) -> None:
    """Let a result go."""

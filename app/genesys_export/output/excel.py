"""Excel workbooks: typed cells, a header that stays, as many sheets as the rows need."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from genesys_export.errors import OutputError
from genesys_export.output.batches import batched
from genesys_export.output.columns import cell
from genesys_export.output.kinds import Kind
from genesys_export.output.options import FileOptions, Outcome
from genesys_export.output.typed import Table, TypedColumn

if TYPE_CHECKING:
    import xlsxwriter
    from xlsxwriter.format import Format

    from genesys_export.output.sheet import PlainSheet

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
Put = Callable[[int, Sequence[Any]], Sequence[str | None]]
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

    outcome, sink = Outcome(), _Sink(out)
    book = xlsxwriter.Workbook(sink, {
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
            for some in batched(rows):
                sheets.add(some)
            sheets.end()
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        raise error.args[0] from None  # an OSError, such as of a full disk
    finally:
        sink.over = True
        _clean_up(book)
    return outcome


class _Sink:
    """The file as XlsxWriter sees it: when all is over, also by an error, nothing more can be done to it.

    An archive that was not finished tries to end itself when Python lets go of it, in a file that is closed then.
    """

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._at = 0
        self.over = False

    def write(self, data: bytes) -> int:
        """As of any file."""
        if not self.over:
            return self._out.write(data)
        self._at += len(data)
        return len(data)

    def seek(self, at: int, whence: int = 0) -> int:
        """As of any file."""
        self._at = at if self.over else self._out.seek(at, whence)
        return self._at

    def tell(self) -> int:
        """As of any file."""
        if not self.over:
            self._at = self._out.tell()
        return self._at

    def flush(self) -> None:
        """As of any file."""
        if not self.over:
            self._out.flush()


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
        self._puts = [
            (at, self._put(each, exact if each.fraction else moment, options.zone)) for at, each in enumerate(columns)
        ]
        self._count = 0
        self._sheet = self._begin()

    def add(self, rows: Sequence[Sequence[Any]]) -> None:
        """Write some more rows."""
        while rows:
            if self._row == MOST_ROWS:
                self.end()
                self._sheet = self._begin()
            some, rows = rows[: MOST_ROWS - self._row], rows[MOST_ROWS - self._row :]
            if self._columns:
                cells = (put(at, values) for (at, put), values in zip(self._puts, zip(*some, strict=True), strict=True))
                self._sheet.add_rows(self._row, cells, len(some))
            self._row += len(some)
            self._outcome.rows += len(some)

    def end(self) -> None:
        """The filter of a sheet covers all of its rows."""
        if self._columns:
            self._sheet.autofilter(0, 0, self._row - 1, len(self._columns) - 1)

    def _begin(self) -> PlainSheet:
        self._count += 1
        from genesys_export.output.sheet import PlainSheet  # noqa: PLC0415 - only where it is wanted

        self._title = _title(self._name, self._count, {each.name.casefold() for each in self._book.worksheets()})
        sheet: PlainSheet = self._book.add_worksheet(self._title, PlainSheet)
        sheet.freeze_panes(1, 0)
        for at, column in enumerate(self._columns):
            longest = 19 if column.kind is Kind.MOMENT else column.width
            sheet.set_column(at, at, min(max(longest, len(column.name), _WIDTHS[0]), _WIDTHS[1]) + 2)
            sheet.write_string(0, at, self._fitting(column.name, 0, at), self._header)
        self._row = 1
        return sheet

    def _put(self, column: TypedColumn, moment: Format, zone: dt.tzinfo) -> Put:
        """What makes cells of the values of a column."""
        if column.kind is Kind.TRUTH:
            return lambda _, values: [None if each is None else f' t="b"><v>{each:d}</v></c>' for each in values]
        if column.kind is Kind.MOMENT:
            style = moment._get_xf_index()  # noqa: SLF001 - as the cells of XlsxWriter ask for it
            return lambda _, values: [
                None if each is None else f' s="{style}"><v>{_serial(each, zone):.16G}</v></c>' for each in values
            ]
        if column.kind in {Kind.INTEGER, Kind.NUMBER}:
            return lambda _, values: [None if each is None else self._number(each) for each in values]
        return self._put_texts

    def _number(self, value: float) -> str:
        kept = abs(value) <= _EXACT if type(value) is int else math.isfinite(value) and float(f"{value:.16G}") == value
        return f"><v>{value:.16G}</v></c>" if kept else self._sheet.texts([cell(value)])[0]

    def _put_texts(self, at: int, values: Sequence[Any]) -> Sequence[str | None]:
        texts = [each if type(each) is str else cell(each) for each in values]
        if max(map(len, texts)) > LONGEST // 2:  # else they fit, whatever their characters
            texts = [self._fitting(text, row, at) for row, text in enumerate(texts, self._row)]
        cells = self._sheet.texts(texts)
        if None in values:
            return [None if value is None else made for value, made in zip(values, cells, strict=True)]
        return cells

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

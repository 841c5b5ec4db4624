"""An Excel sheet that is given many rows at once, and whose texts are written as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

_BETWEEN = "|"
_UNUSUAL = ("&", "<", ">", "_x", " |", "| ")
_AT_THE_ENDS = re.compile(r"\A\s|\s\Z").search


class PlainSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter brings no types
    """XlsxWriter goes through seven functions for each cell; a column of many rows needs hardly more than one.

    It also takes a text between ``<r>`` and ``</r>`` for markup of its own; what the API sent is none.
    """

    def texts(self, texts: Sequence[str]) -> Sequence[str]:
        """The content of cells with these texts; most have nothing to escape."""
        if _plain(_BETWEEN.join(texts)):
            return [f' t="inlineStr"><is><t>{text}</t></is></c>' for text in texts]
        return [
            f' t="inlineStr"><is><t>{text}</t></is></c>' if _plain(text)
            else f' t="inlineStr"><is><t{_kept(text)}>{self._escaped(text)}</t></is></c>'
            for text in texts
        ]  # fmt: skip

    def add_rows(self, first: int, columns: Iterable[Sequence[str | None]], count: int) -> None:
        """Put so many rows below those that are there.

        Args:
            first: number of the first, from 0.
            columns: attributes and content of each cell, ``None`` for no cell; as many columns as the header has.
            count: how many rows.
        """
        numbers = range(first + 1, first + count + 1)
        cells = [
            ["" if cell is None else f'<c r="{letter}{row}"{cell}' for row, cell in zip(numbers, cells, strict=True)]
            for letter, cells in zip(self._letters(), columns, strict=False)
        ]
        self._write_single_row(first)  # the header, if it still waits
        lines = zip(numbers, map("".join, zip(*cells, strict=True)), strict=True)
        self.row_data_fh.write("".join(f'<row r="{row}">{line}</row>' for row, line in lines))
        self.dim_rowmax = first + count - 1

    def _letters(self) -> list[str]:
        return [xl_col_to_name(at) for at in range((self.dim_colmax or 0) + 1)]

    def _escaped(self, text: str) -> str:
        escaped: str = self._escape_data(self._escape_control_characters(text))
        return escaped

    def _xml_rich_inline_string(self, string: str, attributes: Any = ()) -> None:
        self._xml_inline_string(string, False, attributes)


def _plain(whole: str) -> bool:
    """Whether one text, or many with what stands between them, surely has nothing to escape.

    Of all white space only the usual space counts as printable; whatever else is not is looked at one by one.
    """
    if not whole.isprintable() or whole[:1] == " " or whole[-1:] == " ":
        return False
    for each in _UNUSUAL:  # noqa: SIM110 - a generator would take longer than the search
        if each in whole:
            return False
    return True


def _kept(text: str) -> str:
    return ' xml:space="preserve"' if _AT_THE_ENDS(text) else ""

"""CSV by RFC 4180, many rows at a time.

The standard library's writer looks at every character of every cell, which takes several times as long as all the rest
of writing a record. Here a column of many rows is searched at once for what would have to be quoted; most have nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from genesys_export.output.guarding import guarded
from genesys_export.output.kinds import in_zone
from genesys_export.output.options import ENCODINGS, LINE_ENDS, FileOptions

_BATCH = 500  # rows
_UNUSUAL = "\x1f"  # between the cells of a column while it is searched


class Lines:
    """Rows of text, numbers and ``None`` as lines: null is nothing at all, the empty text a pair of quotes.

    Args:
        options: separator, line end, quotes, encoding, time zone, and whether formulas are marked as text.
        untimed: places of columns whose moments stay as they came, whatever the time zone.

    Attributes:
        guarded: cells that were marked as text so far.
        begin: what a file begins with.
    """

    def __init__(self, options: FileOptions, untimed: Collection[int] = ()) -> None:
        self._separator, self._end = options.separator, LINE_ENDS[options.line_end]
        self._special = ('"', options.separator, "\r", "\n")
        self._search = re.compile(f"[{re.escape(''.join(self._special))}]").search
        self._all, self._guard = options.quote == "all", options.guard
        self._codec, self.begin = ENCODINGS[options.encoding]
        self._zone, self._untimed = options.zone if options.time_zone else None, untimed
        self.guarded = 0

    def of(self, rows: Iterable[Sequence[Any]]) -> Iterator[tuple[bytes, int]]:
        """Many lines in one piece, and how many.

        Raises:
            UnicodeEncodeError: a text holds half of a surrogate pair.
        """
        each = iter(rows)
        while batch := list(islice(each, _BATCH)):
            columns = [self._column(at, cells) for at, cells in enumerate(zip(*batch, strict=True))]
            if len(columns) == 1:  # an empty line would be no row at all
                columns = [[cell or '""' for cell in columns[0]]]
            separator, end = self._separator, self._end
            text = end.join(map(separator.join, zip(*columns, strict=True))) if columns else end * (len(batch) - 1)
            yield (text + end).encode(self._codec), len(batch)

    def _column(self, at: int, cells: Sequence[Any]) -> Sequence[str]:
        texts: Sequence[str] = ["" if cell is None else cell if type(cell) is str else str(cell) for cell in cells]
        if self._zone is not None and at not in self._untimed:
            texts = [in_zone(text, self._zone) for text in texts]
        if self._guard:
            texts, marked = guarded(texts)
            self.guarded += marked
        if self._all:
            return ["" if cell is None else _quoted(text) for cell, text in zip(cells, texts, strict=True)]
        whole = _UNUSUAL.join(texts)
        if any(special in whole for special in self._special):
            texts = [_quoted(text) if self._search(text) else text for text in texts]
        if "" in cells:
            texts = ['""' if cell == "" else text for cell, text in zip(cells, texts, strict=True)]
        return texts


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'

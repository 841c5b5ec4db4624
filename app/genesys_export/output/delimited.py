"""CSV by RFC 4180, many rows at a time.

The standard library's writer looks at every character of every cell, which takes several times as long as all the rest
of writing a record. Here a column of many rows is searched at once for what would have to be quoted; most have nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

import orjson

from genesys_export.output.batches import Batch, batched
from genesys_export.output.columns import cell as text_of
from genesys_export.output.guarding import FIRST, guarded
from genesys_export.output.kinds import in_zone
from genesys_export.output.options import ENCODINGS, LINE_ENDS, FileOptions

_NULLS, _TEXTS, _TRUTHS, _SIMPLE = {type(None)}, {str}, {bool}, {str, int, type(None)}
_TEXTS_OR_NOT, _LISTS = {str, type(None)}, {list}
_PLAIN = {int, bool, type(None)}  # nothing of them has to be quoted, or computes anything
_UNUSUAL = "\x1f"  # between the cells of a column while it is searched
_UNUSUAL_BYTE = _UNUSUAL.encode()


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
        for batch in batched(rows):
            yield self.of_columns(list(zip(*batch, strict=True)), len(batch)), len(batch)

    def of_columns(self, batch: Batch, count: int) -> bytes:
        """So many rows, given by their columns, as lines.

        Raises:
            UnicodeEncodeError: a text holds half of a surrogate pair.
        """
        columns = [self._column(at, cells) for at, cells in enumerate(batch)]
        if len(columns) == 1:  # an empty line would be no row at all
            columns = [[cell or '""' for cell in columns[0]]]
        end = self._end
        text = end.join(map(self._separator.join, zip(*columns, strict=True))) if columns else end * (count - 1)
        return (text + end).encode(self._codec)

    def _column(self, at: int, cells: Sequence[Any]) -> Sequence[str]:
        kinds = set(map(type, cells))
        if kinds == _NULLS:
            return [""] * len(cells)
        if kinds == _LISTS and not self._all:
            return self._lists(cells)
        texts = _texts(cells, kinds)
        if kinds <= _PLAIN and not self._all:
            return texts
        if self._zone is not None and at not in self._untimed:
            texts = [in_zone(text, self._zone) for text in texts]
        whole = _UNUSUAL.join(texts)
        if self._guard and _any_in(whole, FIRST):
            texts, marked = guarded(texts)
            self.guarded += marked
        if self._all:
            return ["" if cell is None else _quoted(text) for cell, text in zip(cells, texts, strict=True)]
        if _any_in(whole, self._special):
            texts = self._in_quotes(texts)
        if str in kinds and "" in cells:
            texts = ['""' if cell == "" else text for cell, text in zip(cells, texts, strict=True)]
        return texts

    def _lists(self, cells: Sequence[Any]) -> Sequence[str]:
        """Lists as JSON, which breaks no line and begins no formula; nearly all have texts in them, thus quotes."""
        separator, texts = self._separator, _json(cells).replace('"', '""').split(_UNUSUAL)
        return [f'"{text}"' if '"' in text or separator in text else text for text in texts]

    def _in_quotes(self, texts: Sequence[str]) -> Sequence[str]:
        """The texts with quotes around those that need them."""
        whole = _UNUSUAL.join(texts)
        if '"' in whole:
            doubled = whole.replace('"', '""').split(_UNUSUAL)
            if len(doubled) == len(texts):  # else a text holds what stands between them
                return [
                    f'"{new}"' if len(new) != len(old) or self._search(old) else old
                    for new, old in zip(doubled, texts, strict=True)
                ]
        return [_quoted(text) if self._search(text) else text for text in texts]


def _texts(cells: Sequence[Any], kinds: set[type]) -> Sequence[str]:
    """The texts of one column whose values are of these kinds."""
    if kinds == _TEXTS:
        return cells
    if kinds == _TRUTHS:
        return ["true" if cell else "false" for cell in cells]
    if kinds == _TEXTS_OR_NOT:
        return [cell or "" for cell in cells]
    if kinds <= _SIMPLE:
        return ["" if cell is None else cell if type(cell) is str else str(cell) for cell in cells]
    if kinds == _LISTS:
        return _json(cells).split(_UNUSUAL)
    return [cell if type(cell) is str else str(cell) if type(cell) is int else text_of(cell) for cell in cells]


def _json(cells: Sequence[Any]) -> str:
    """Values as JSON, with what is unusual between them: in JSON no such character stands for itself."""
    return _UNUSUAL_BYTE.join(map(orjson.dumps, cells)).decode("utf-8")


def _any_in(text: str, characters: Iterable[str]) -> bool:
    for each in characters:  # noqa: SIM110 - a generator would take longer than the search
        if each in text:
            return True
    return False


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'

"""CSV by RFC 4180, many rows at a time.

The standard library's writer looks at every character of every cell, which takes several times as long as all the rest
of writing a record. Here a column of many rows is searched at once for what would have to be quoted; most have nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import repeat
from typing import Any

from genesys_export.output.batches import batched
from genesys_export.output.bodies import Cells, Lists
from genesys_export.output.columns import cell as text_of
from genesys_export.output.guarding import FIRST, dangerous, guarded
from genesys_export.output.kinds import in_zone
from genesys_export.output.options import ENCODINGS, LINE_ENDS, FileOptions
from genesys_export.paging.unparsed import dumped

_NULLS, _TRUTHS, _SIMPLE = {type(None)}, {bool}, {str, int, type(None)}
_TEXTS_OR_NOT = {str, type(None)}
_LISTS, _AS_JSON = frozenset({list}), frozenset({Lists})
_PLAIN = {int, bool, type(None)}  # nothing of them has to be quoted, or computes anything
_UNUSUAL = "\x1f"  # between the cells of a column while it is searched
_UNUSUAL_BYTE = _UNUSUAL.encode()
_MANY = 50  # cells that tell whether a column has few different texts
_FEW = 2  # cells for each different text in a column of which only the different ones are looked at


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
        self._codec, self.begin = ENCODINGS[options.encoding]
        self._as_bytes = self._codec == "utf-8"
        self._separator, self._end = self._told(options.separator), LINE_ENDS[options.line_end]
        self._special = ('"', options.separator, "\r", "\n")
        self._search = re.compile(f"[{re.escape(''.join(self._special))}]").search
        self._all, self._guard = options.quote == "all", options.guard
        self._zone, self._untimed = options.zone if options.time_zone else None, untimed
        self._various: set[int] = set()  # places of columns with many different texts
        self.guarded = 0

    def of(self, rows: Iterable[Sequence[Any]]) -> Iterator[tuple[bytes, int]]:
        """Many lines in one piece, and how many.

        Raises:
            UnicodeEncodeError: a text holds half of a surrogate pair.
        """
        for batch in batched(rows):
            yield self.of_columns(list(zip(*batch, strict=True)), len(batch)), len(batch)

    def of_columns(self, batch: Iterable[Sequence[Any]], count: int) -> bytes:
        """So many rows, given by their columns, as lines.

        Raises:
            UnicodeEncodeError: a text holds half of a surrogate pair.
        """
        return self.of_cells([Cells(values) for values in batch], count)

    def of_cells(self, batch: Sequence[Cells], count: int) -> bytes:
        """So many rows, given by their columns, as lines; lists may be given as their JSON.

        Raises:
            UnicodeEncodeError: a text holds half of a surrogate pair.
        """
        columns: list[Sequence[str]] = []
        empty = 0  # columns without any value, which are often many beside each other: one text for all of them
        for at, cells in enumerate(batch):
            column = self._column(at, cells)
            if column is None:
                empty += 1
                continue
            if empty:
                columns.append([self._separator * (empty - 1)] * count)
                empty = 0
            columns.append(column)
        if empty:
            columns.append([self._separator * (empty - 1)] * count)
        if len(batch) == 1:  # an empty line would be no row at all
            columns = [[cell or '""' for cell in columns[0]]]
        end = self._end.encode(self._codec)
        if not columns:
            return end * count
        lines = map(self._separator.join, zip(*columns, strict=True))
        if self._as_bytes:
            return self._end.join([*lines, ""]).encode("latin-1")
        # One by one: a single emoji would have the text of all lines take four bytes for each character.
        return end.join(map(str.encode, lines, repeat(self._codec))) + end

    def _told(self, text: str) -> str:
        """A text as lines are made of it: in UTF-8 with a character for each of its bytes.

        A single letter beyond ASCII has the text of a whole line take twice the room or four times, and its encoding
        as much longer; so the columns that have one are encoded by themselves.
        """
        return text.encode().decode("latin-1") if self._as_bytes else text

    def _column(self, at: int, cells: Cells) -> Sequence[str] | None:
        """One column as it stands in the file; ``None`` when it has no value at all."""
        values, kinds = cells.values, cells.kinds
        if kinds is None or (len(kinds) > 1 and kinds != _TEXTS_OR_NOT):
            kinds = frozenset(map(type, values))
        if kinds == _NULLS:
            return None
        if kinds in {_LISTS, _AS_JSON}:
            return self._lists(values, kinds)
        if kinds <= _TEXTS_OR_NOT:
            return self._texts_of(at, values)
        texts = _texts(values, kinds)
        plain = kinds <= _PLAIN and not self._all and self._separator != "-"  # which begins a number
        return texts if plain else self._checked(at, values, texts, _UNUSUAL.join(texts))

    def _texts_of(self, at: int, cells: Sequence[Any]) -> Sequence[str] | None:
        """A column of texts; where there are few different ones, only these are looked at."""
        if at not in self._various and len(cells) >= _MANY:
            different = dict.fromkeys(cells)
            if len(different) <= len(cells) // _FEW:
                before, texts = self.guarded, self._all_texts(at, list(different))
                if texts is None:
                    return None
                if self.guarded != before:  # each of the cells counts
                    marked = (cell for cell in different if cell is not None and dangerous(cell))
                    self.guarded = before + sum(map(cells.count, marked))
                if len(texts) == 1:
                    return [*texts] * len(cells)
                return list(map(dict(zip(different, texts, strict=True)).__getitem__, cells))
            self._various.add(at)
        return self._all_texts(at, cells)

    def _all_texts(self, at: int, cells: Sequence[Any]) -> Sequence[str] | None:
        try:
            whole = _UNUSUAL.join(cells)  # which finds out whether all are texts
        except TypeError:
            if cells.count(None) == len(cells):
                return None
            texts = [cell or "" for cell in cells]
            return self._checked(at, cells, texts, _UNUSUAL.join(texts))
        return self._checked(at, cells, cells, whole)

    def _checked(self, at: int, cells: Sequence[Any], texts: Sequence[str], whole: str) -> Sequence[str]:
        """The texts of some cells as they stand in the file: formulas marked, quotes where they are needed.

        Args:
            at: place of the column.
            cells: its values.
            texts: their texts.
            whole: these joined by what is unusual.
        """
        if self._zone is not None and at not in self._untimed:
            texts = [in_zone(text, self._zone) for text in texts]
            whole = _UNUSUAL.join(texts)
        if self._guard and _any_begins(whole, len(texts)):
            texts, marked = guarded(texts)
            self.guarded += marked
        if self._all:
            texts = ["" if cell is None else _quoted(text) for cell, text in zip(cells, texts, strict=True)]
        else:
            if _any_in(whole, self._special):
                texts = self._in_quotes(texts)
            if "" in cells:
                texts = ['""' if cell == "" else text for cell, text in zip(cells, texts, strict=True)]
        return texts if whole.isascii() else self._all_told(texts)

    def _all_told(self, texts: Sequence[str]) -> Sequence[str]:
        told = self._told(_UNUSUAL.join(texts)).split(_UNUSUAL)
        return told if len(told) == len(texts) else list(map(self._told, texts))

    def _lists(self, cells: Sequence[Any], kinds: frozenset[type]) -> Sequence[str]:
        """Lists as JSON, which breaks no line and begins no formula; nearly all have texts in them, thus quotes."""
        whole = _UNUSUAL_BYTE.join(cells if kinds == _AS_JSON else map(dumped, cells))
        plain = whole.replace(b'"', b'""').decode("latin-1" if self._as_bytes else "utf-8")
        separator, texts = self._separator, plain.split(_UNUSUAL)
        if self._all:
            return [f'"{text}"' if text else text for text in texts]
        if '"' not in plain and separator not in plain:
            return texts
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


def _texts(cells: Sequence[Any], kinds: frozenset[type]) -> Sequence[str]:
    """The texts of one column whose values are of these kinds, and not of text alone."""
    if kinds == _TRUTHS:
        return ["true" if cell else "false" for cell in cells]
    if kinds <= _SIMPLE:
        return ["" if cell is None else cell if type(cell) is str else str(cell) for cell in cells]
    return [cell if type(cell) is str else str(cell) if type(cell) is int else text_of(cell) for cell in cells]


def _any_in(text: str, characters: Iterable[str]) -> bool:
    for each in characters:  # noqa: SIM110 - a generator would take longer than the search
        if each in text:
            return True
    return False


def _any_begins(whole: str, count: int) -> bool:
    """Whether one of so many texts, with what is unusual between them, begins as a formula does."""
    step = whole.find(_UNUSUAL) + 1 or len(whole) + 1
    # Ids and times are of one length: their first characters stand at even distances.
    even = len(whole) == step * count - 1 and whole[step - 1 :: step] == _UNUSUAL * (count - 1)
    if even and whole.count(_UNUSUAL) == count - 1:  # else a text holds what stands between them
        return not FIRST.isdisjoint(whole[::step])
    for each in FIRST:  # noqa: SIM110 - as above
        if each in whole and (whole.startswith(each) or _UNUSUAL + each in whole):
            return True
    return False


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'

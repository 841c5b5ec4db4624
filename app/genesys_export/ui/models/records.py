"""Records by the million in a table: only those that are looked at are there."""

from __future__ import annotations

import heapq
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from genesys_export.ui import reading, text
from genesys_export.ui.models.cells import CellsModel

Index = QModelIndex | QPersistentModelIndex
CHUNK = 100
"""Rows that are read together."""
_MOST = 80  # chunks kept
_WIDEST = 300  # characters of a cell that are shown; all of it is copied
_TOOLTIP_FROM = 24
_LONGEST = 8  # texts of a column that are looked at for its width: of some letters one is as wide as three of others


class RecordsModel(CellsModel):
    """Cells of text; a chunk that is not there is asked for when somebody looks at it.

    Signals:
        wanted: number of a chunk that is looked at and not there.
    """

    wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._titles: list[str] = []
        self._chunks: OrderedDict[int, list[list[str]]] = OrderedDict()
        self._asked: set[int] = set()

    def show_rows(self, count: int, titles: Sequence[str]) -> None:
        """So many rows under these titles; none of them is there yet."""
        self.beginResetModel()
        self._count, self._titles = count, list(titles)
        self._chunks.clear()
        self._asked.clear()
        self.endResetModel()

    def grow(self, count: int) -> None:
        """There are more rows at the end; those that are there stay."""
        if count <= self._count:
            return
        self._chunks.pop(self._count // CHUNK, None)  # it was not full
        self.beginInsertRows(QModelIndex(), self._count, count - 1)
        self._count = count
        self.endInsertRows()

    def add_titles(self, titles: Sequence[str]) -> bool:
        """There are other columns than so far; whether they could be added at the right."""
        more = len(titles) - len(self._titles)
        if more <= 0 or list(titles[: len(self._titles)]) != self._titles:
            return False
        self.beginInsertColumns(QModelIndex(), len(self._titles), len(titles) - 1)
        self._titles = list(titles)
        self._chunks.clear()
        self._asked.clear()
        self.endInsertColumns()
        return True

    def fill(self, chunk: int, rows: Sequence[Sequence[str]]) -> None:
        """The rows of a chunk."""
        self._asked.discard(chunk)
        self._chunks[chunk] = [list(row) for row in rows]
        self._chunks.move_to_end(chunk)
        while len(self._chunks) > _MOST:
            self._chunks.popitem(last=False)
        first, last = chunk * CHUNK, min(chunk * CHUNK + len(rows), self._count) - 1
        if rows and self._titles and last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._titles) - 1))

    def forget(self, chunk: int) -> None:
        """A chunk that was asked for will not come: it is asked for again when somebody looks at it."""
        self._asked.discard(chunk)

    @property
    def titles(self) -> list[str]:
        """The column titles."""
        return list(self._titles)

    def longest(self) -> list[list[str]]:
        """For each column the longest texts that the cells of the first chunk have."""
        rows = self._chunks.get(0, [])
        return [heapq.nlargest(_LONGEST, (row[at] for row in rows), key=len) for at in range(len(self._titles))]

    @property
    def held(self) -> int:
        """How many rows are there."""
        return sum(map(len, self._chunks.values()))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many rows."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one role of one cell."""
        if not index.isValid() or role not in {
            Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole
        }:  # fmt: skip
            return None
        words = self._cell(index.row(), index.column())
        if words is None:
            return None if role == Qt.ItemDataRole.ToolTipRole else "…"
        if role == Qt.ItemDataRole.ToolTipRole:
            return text.tip(words) if len(words) >= _TOOLTIP_FROM else None
        if len(words) > _WIDEST:
            words = f"{words[:_WIDEST]}…"
        return words.replace("\r\n", " ⏎ ").replace("\n", " ⏎ ") if "\n" in words else words

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the titles of the columns, the numbers of the rows."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        if orientation is Qt.Orientation.Vertical:
            return f"{text.number(section + 1)} "  # not hard on the line
        return reading.written(self._titles[section]) if 0 <= section < len(self._titles) else None

    def _cell(self, row: int, column: int) -> str | None:
        number, at = divmod(row, CHUNK)
        chunk = self._chunks.get(number)
        if chunk is None or at >= len(chunk):
            if number not in self._asked:
                self._asked.add(number)
                self.wanted.emit(number)
            return None
        return chunk[at][column]

"""A table of texts that are known in full: columns of an endpoint, a few records, the exports of a bundle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from genesys_export.ui import text
from genesys_export.ui.models.cells import CellsModel

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_TOOLTIP_FROM = 12  # a shorter text is never cut off


class PlainTable(CellsModel):
    """Rows of texts under headers; ``numbers`` are the columns that stand on the right."""

    def __init__(
        self, headers: Sequence[str] = (), numbers: frozenset[int] = frozenset(), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._headers = list(headers)
        self._numbers = numbers
        self._explained: Mapping[int, str] = {}
        self._rows: list[list[str]] = []
        self._icons: list[Any] = []

    def explain(self, columns: Mapping[int, str]) -> None:
        """What the titles of these columns mean, as their tool tips."""
        self._explained = columns

    def show_rows(
        self, rows: Sequence[Sequence[str]], headers: Sequence[str] | None = None, icons: Sequence[Any] = ()
    ) -> None:
        """Show other rows, perhaps under other headers; ``icons`` stand before the rows' first texts."""
        self.beginResetModel()
        self._rows = [list(row) for row in rows]
        self._headers = self._headers if headers is None else list(headers)
        self._icons = list(icons)
        self.endResetModel()

    def change_row(self, at: int, row: Sequence[str], icon: Any = None) -> None:
        """Other texts in one row."""
        self._rows[at] = list(row)
        if at < len(self._icons):
            self._icons[at] = icon
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._headers) - 1))

    def rows(self) -> list[list[str]]:
        """Every row."""
        return [list(row) for row in self._rows]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one role of one cell."""
        if not index.isValid():
            return None
        words = self._rows[index.row()][index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return text.tip(words) if len(words) >= _TOOLTIP_FROM else None
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and index.row() < len(self._icons):
            return self._icons[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._numbers:
            return _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the column titles."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return self._explained.get(section)
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self._numbers:
            return _RIGHT
        return None

"""The columns of a file as a list to be ticked, moved and renamed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from genesys_export.output.columns import parts_of
from genesys_export.output.kinds import CHOSEN

Index = QModelIndex | QPersistentModelIndex
KIND = 2
"""The column with the types."""
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(slots=True)
class _Line:
    path: str
    kind: str
    title: str
    on: bool


class ColumnsModel(QAbstractTableModel):
    """A line for each column: ticked or not, its path, its title, what it holds.

    Signals:
        edited: something was ticked, moved or renamed.
    """

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[_Line] = []
        self._headers = [self.tr("Field"), self.tr("Title in the file"), self.tr("Type")]
        self.kinds = {"": self.tr("as found"), **dict(zip(CHOSEN, (
            self.tr("text"), self.tr("number"), self.tr("true/false"), self.tr("date and time")
        ), strict=True))}  # fmt: skip

    def show_columns(self, known: Sequence[str], chosen: Sequence[str]) -> None:
        """Show the chosen columns in their order, ticked, then the other known ones.

        Args:
            known: paths.
            chosen: each ``path``, ``path:type``, or either with ``=title``; empty for all of the known ones.
        """
        self.beginResetModel()
        lines = [_Line(*parts_of(column), True) for column in chosen]
        taken = {line.path for line in lines}
        lines += [_Line(path, "", path, not chosen) for path in known if path not in taken]
        self._lines = lines
        self.endResetModel()
        self.edited.emit()

    def add(self, path: str) -> int:
        """One more column at the end, ticked, given as :meth:`chosen` gives them; its row."""
        at = len(self._lines)
        self.beginInsertRows(QModelIndex(), at, at)
        self._lines.append(_Line(*parts_of(path), True))
        self.endInsertRows()
        self.edited.emit()
        return at

    def chosen(self) -> tuple[str, ...]:
        """The ticked columns in their order, each ``path``, ``path:type``, or either with ``=title``."""
        typed = ((line, f"{line.path}:{line.kind}" if line.kind else line.path) for line in self._lines if line.on)
        return tuple(words if line.title == line.path else f"{words}={line.title}" for line, words in typed)

    def twice(self) -> str:
        """A title that two ticked columns have; a file has room for one of each. Empty where there is none."""
        titles = Counter(line.title for line in self._lines if line.on)
        return next((title for title, count in titles.items() if count > 1), "")

    def tick_all(self, on: bool) -> None:
        """Tick every column, or none."""
        for line in self._lines:
            line.on = on
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, 0))
        self.edited.emit()

    def move(self, row: int, by: int) -> int:
        """Move a column up or down; its new row."""
        to = min(max(row + by, 0), len(self._lines) - 1)
        if to == row or not 0 <= row < len(self._lines):
            return row
        self.beginMoveRows(QModelIndex(), row, row, QModelIndex(), to + (1 if to > row else 0))
        self._lines.insert(to, self._lines.pop(row))
        self.endMoveRows()
        self.edited.emit()
        return to

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: field, title and type."""
        return 0 if parent.isValid() else len(self._headers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: fields are ticked, titles and types are edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        more = Qt.ItemFlag.ItemIsEditable if index.column() else Qt.ItemFlag.ItemIsUserCheckable
        return _FLAGS | more

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one role of one cell."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.EditRole and index.column() == KIND:
            return line.kind
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole}:
            return (line.path, line.title, self.kinds[line.kind])[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if line.on else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: ticked, or given another title; an empty one is the path."""
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            line.on = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role == Qt.ItemDataRole.EditRole and index.column() == 1:
            line.title = " ".join(str(value).split()) or line.path
        elif role == Qt.ItemDataRole.EditRole and index.column() == KIND and value in self.kinds:
            line.kind = str(value)
        else:
            return False
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None

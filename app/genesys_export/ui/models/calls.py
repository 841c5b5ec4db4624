"""The request log of one export: a ring of the last calls, filled in batches."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from genesys_export.ui import text

if TYPE_CHECKING:
    from collections import deque

    from genesys_export.export import Call

Index = QModelIndex | QPersistentModelIndex
CAPACITY = 10_000
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_NUMERIC = frozenset({2, 3, 6, 7, 8, 9})
_CORRELATION = 10


class CallsModel(QAbstractTableModel):
    """Calls, oldest first; :meth:`follow` appends what is new in one step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[str]] = []
        self._last: Call | None = None
        self._headers = [
            self.tr("Time"), self.tr("Result"), self.tr("ms"), self.tr("Attempt"), self.tr("Method"), self.tr("Path"),
            self.tr("Page"), self.tr("Records"), self.tr("Waited"), self.tr("Headroom"), self.tr("Correlation id"),
        ]  # fmt: skip

    def show_calls(self, calls: Sequence[Call] | deque[Call]) -> None:
        """Show another export's calls instead."""
        self.beginResetModel()
        self._rows = [_texts(call) for call in islice(calls, max(0, len(calls) - CAPACITY), None)]
        self._last = calls[-1] if calls else None
        self.endResetModel()

    def follow(self, calls: Sequence[Call] | deque[Call]) -> int:
        """Append the calls made since the last time.

        Returns:
            How many were new.
        """
        new: list[list[str]] = []
        for call in reversed(calls):
            if call is self._last or len(new) == CAPACITY:
                break
            new.append(_texts(call))
        if not new:
            return 0
        new.reverse()
        self._last = calls[-1]
        surplus = len(self._rows) + len(new) - CAPACITY
        if surplus > 0 and self._rows:
            surplus = min(surplus, len(self._rows))
            self.beginRemoveRows(QModelIndex(), 0, surplus - 1)
            del self._rows[:surplus]
            self.endRemoveRows()
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(new) - 1)
        self._rows.extend(new)
        self.endInsertRows()
        return len(new)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many calls."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one role of one cell."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return text.tip(self._rows[index.row()][index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _NUMERIC:
            return _RIGHT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the column titles."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMERIC:
            return _RIGHT
        return None


def _texts(call: Call) -> list[str]:
    result = str(call.status) if call.status is not None else text.tr("no reply")
    if call.cause and call.cause != result:
        result = f"{result}: {call.cause}"
    headroom = "—" if call.remaining is None else text.number(call.remaining)
    if call.remaining is not None and call.allowed is not None:
        headroom = f"{headroom} / {text.number(call.allowed)}"
    return [
        datetime.fromtimestamp(call.at).astimezone().strftime("%H:%M:%S"),
        result,
        text.number(call.duration * 1000),
        str(call.attempt),
        call.method,
        call.path,
        str(call.page),
        "—" if call.records is None else text.number(call.records),
        text.countdown(call.waited) if call.waited >= 1 else "—",
        headroom,
        call.correlation_id,
    ]

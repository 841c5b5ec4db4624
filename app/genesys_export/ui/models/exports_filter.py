"""The part of the list of exports that is shown, and its order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    QTimer,
)

from genesys_export.catalog import folded
from genesys_export.export import JobState
from genesys_export.ui.models.exports import ExportsModel
from genesys_export.ui.models.row import ExportRow
from genesys_export.ui.models.row_cells import Column

Index = QModelIndex | QPersistentModelIndex
NEWEST_FIRST = -1
"""In place of a column: the order in which the store lists them."""
_SETTLE_MS = 1000  # rows that change all the time do not change their places all the time
_KEYS: dict[int, Callable[[ExportRow], Any]] = {
    Column.NAME: lambda row: folded(row.name), Column.FILE: lambda row: folded(row.file_name),
    Column.CONNECTION: lambda row: folded(row.whose), Column.STATE: lambda row: folded(row.state_words),
    Column.PROGRESS: lambda row: -1.0 if row.fraction is None else row.fraction,
    Column.RECORDS: lambda row: row.records,
    Column.RATE: lambda row: row.rate if row.state.active and not row.foreign else -1.0,
}  # fmt: skip


class ExportsFilter(QSortFilterProxyModel):
    """Only the exports in some states, of one connection, with some words in name, endpoint, file or connection.

    They are the newest first, or ordered by a column; then those that are alike in it are the newest first.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: frozenset[JobState] = frozenset(JobState)
        self._words: list[str] = []
        self._connection = ""
        self._narrow = False
        self._column, self._falling = NEWEST_FIRST, False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._arrange)

    def setSourceModel(self, sourceModel: QAbstractItemModel) -> None:
        """Qt: whose rows these are."""
        super().setSourceModel(sourceModel)
        sourceModel.dataChanged.connect(self._changed)
        sourceModel.rowsInserted.connect(self._came)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Qt: order the rows by a column, or :data:`NEWEST_FIRST`."""
        self._column, self._falling = column, order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def _changed(self) -> None:
        if self._column != NEWEST_FIRST and not self._settle.isActive():
            self._settle.start()

    def _came(self, _parent: Index, first: int, last: int) -> None:
        if last - first + 1 == self.sourceModel().rowCount() and self._column != NEWEST_FIRST:
            self._arrange()  # the list was empty: it appears in its order, and does not change it a moment later
        else:
            self._changed()

    def _arrange(self) -> None:
        model = self.sourceModel()
        assert isinstance(model, ExportsModel)
        model.arrange(_KEYS.get(self._column), falling=self._falling)

    def narrow(self, states: frozenset[JobState], words: str, connection: str = "") -> None:
        """Show only these; without a connection those of all."""
        self._states, self._words, self._connection = states, folded(words).split(), connection
        self._narrow = bool(self._words or connection) or states != frozenset(JobState)
        self.invalidate()

    def multiData(self, index: Index, roleDataSpan: Any) -> None:
        """Qt: several roles of one cell; without this each would be asked for by itself."""
        source, model = self.mapToSource(index), self.sourceModel()
        assert isinstance(model, ExportsModel)
        model.tell(source.row(), source.column(), roleDataSpan)

    def told(self, index: Index) -> dict[int, Any]:
        """All that one cell tells, by role."""
        source, model = self.mapToSource(index), self.sourceModel()
        assert isinstance(model, ExportsModel)
        return model.cell(source.row(), source.column())

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: ARG002 - Qt's own signature
        """Qt: whether a row is shown."""
        if not self._narrow:
            return True
        model = self.sourceModel()
        assert isinstance(model, ExportsModel)
        found = model.at(row)  # the row itself: its texts are not made for this, nor asked for one by one
        if found.standing not in self._states or (self._connection and found.connection != self._connection):
            return False
        if not self._words:
            return True
        hay = folded(f"{found.name} {found.endpoint} {found.file_name} {found.organisation}")
        return all(word in hay for word in self._words)

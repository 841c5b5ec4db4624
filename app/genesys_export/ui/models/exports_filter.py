"""The part of the list of exports that is shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from genesys_export.catalog import folded
from genesys_export.export import JobState
from genesys_export.ui.models.exports import ExportsModel

Index = QModelIndex | QPersistentModelIndex


class ExportsFilter(QSortFilterProxyModel):
    """Only the exports in some states, of one connection, with some words in name, endpoint, file or connection."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._states: frozenset[JobState] = frozenset(JobState)
        self._words: list[str] = []
        self._connection = ""
        self._narrow = False

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

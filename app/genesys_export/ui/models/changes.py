"""What changed between two snapshots, row by row; only those rows are ever touched that are on the screen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from genesys_export.recipes.compare import Change
from genesys_export.ui import text
from genesys_export.ui.theme import Tone, theme

Index = QModelIndex | QPersistentModelIndex
MOST = 250_000
"""How many changes are held to be shown; more are counted, and written when they are saved."""
_LONGEST, _TIP = 300, 2_000  # characters of a cell that are painted, and that its tool tip shows
_LOOKS = {"added": ("new", Tone.GOOD), "removed": ("remove", Tone.BAD), "changed": ("retry", Tone.BUSY)}
_CHANGE = 1


@dataclass(slots=True)
class Found:
    """The changes that were found; gathered and searched on a worker thread.

    Attributes:
        rows: the cells of each, as :data:`CHANGE_COLUMNS` names them.
        counts: how many of each kind, also of those that are not held.
        tables: how many were compared.
        doubts: why they may not be what they seem: one sentence each.
    """

    rows: list[tuple[str, ...]] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    tables: int = 0
    doubts: Sequence[str] = ()
    _hay: list[str] = field(default_factory=list)

    @classmethod
    def gather(
        cls, changes: Iterable[Change], tables: int = 0, doubts: Callable[[], Sequence[str]] = lambda: ()
    ) -> Found:
        """Take them as they come; the doubts are asked for afterwards, since the changes bring some."""
        found = cls(tables=tables)
        for each in changes:
            found.counts[each.change] += 1
            if len(found.rows) < MOST:
                cells = each.cells()
                found.rows.append(cells)
                found._hay.append("\x1f".join(cells).casefold())
        found.doubts = doubts()
        return found

    @property
    def whole(self) -> bool:
        """Whether all of them are held."""
        return self.counts.total() == len(self.rows)

    def find(self, words: str, kind: str = "") -> list[int] | None:
        """The places of those with all these words in some of their cells; ``None`` for all."""
        wanted = words.casefold().split()
        if not wanted and not kind:
            return None
        return [
            at
            for at, hay in enumerate(self._hay)
            if (not kind or self.rows[at][_CHANGE] == kind) and all(word in hay for word in wanted)
        ]


class ChangesModel(QAbstractTableModel):
    """A table over :class:`Found`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found = Found()
        self._places: Sequence[int] | None = None
        self._headers = [
            self.tr("Table"), self.tr("Change"), self.tr("Key"), self.tr("Name"), self.tr("Field"), self.tr("Before"),
            self.tr("After"),
        ]  # fmt: skip
        self._words = {"added": self.tr("added"), "removed": self.tr("removed"), "changed": self.tr("changed")}

    def show_found(self, found: Found) -> None:
        """Show other changes, all of them."""
        self.beginResetModel()
        self.found, self._places = found, None
        self.endResetModel()

    def show_only(self, places: Sequence[int] | None) -> None:
        """Show only these of the changes."""
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def cells(self, row: int) -> tuple[str, ...]:
        """The whole cells of a row that is shown."""
        return self.found.rows[row if self._places is None else self._places[row]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many changes."""
        if parent.isValid():
            return 0
        return len(self.found.rows if self._places is None else self._places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one role of one cell."""
        if not index.isValid():
            return None
        column = index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = self.cells(index.row())[column]
            if column == _CHANGE:
                return self._words.get(words, words)
            return words if len(words) < _LONGEST and "\n" not in words else " ".join(words[:_LONGEST].split())
        if role == Qt.ItemDataRole.DecorationRole and column == _CHANGE:
            return theme().icon(*_LOOKS[self.cells(index.row())[column]])
        if role == Qt.ItemDataRole.ToolTipRole:
            return text.tip(self.cells(index.row())[column][:_TIP]) or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the column titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section] if 0 <= section < len(self._headers) else None
        return None

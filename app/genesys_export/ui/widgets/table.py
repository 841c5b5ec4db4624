"""The look of every small table: whole rows, no grid, one line a row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from genesys_export.ui.widgets.aside import keep_apart
from genesys_export.ui.widgets.fonts import tabular
from genesys_export.ui.widgets.held_table import HeldTable
from genesys_export.ui.widgets.written import keep_direction

_STEPS = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up})
_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class SmallTable(HeldTable):
    """A table whose first row can be chosen with the arrow keys, also where it is the only one.

    Whoever comes to a table by the Tab key stands on its first row, of which Qt makes no choice: an arrow key would
    go past it.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the first step chooses the row one stands on."""
        here, rows = self.currentIndex(), self.selectionModel()
        if event.key() in _STEPS and here.isValid() and not rows.hasSelection():
            rows.select(here, _ROW)
            return
        super().keyPressEvent(event)


def small_table(model: QAbstractItemModel, name: str, parent: QWidget) -> QTableView:
    """A table over a model; ``name`` is what a screen reader calls it."""
    table = SmallTable(parent)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)
    table.setFont(tabular(table.font()))
    keep_apart(table)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(round(table.fontMetrics().height() * 1.5))
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    table.horizontalHeader().setHighlightSections(False)
    keep_direction(table)
    return table


def choose_row(table: QTableView, row: int) -> None:
    """Select one row and go to it.

    Not with ``selectRow``: where the window is mirrored, Qt looks for the row's first cell one pixel beside it, and
    selects nothing.
    """
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(table.model().index(row, 0), flags.ClearAndSelect | flags.Rows)

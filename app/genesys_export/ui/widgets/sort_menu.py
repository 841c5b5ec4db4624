"""The order of the list by keyboard: what the titles of its columns do when they are clicked."""

from __future__ import annotations

import functools

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from genesys_export.ui.models.exports_filter import NEWEST_FIRST

_RISING, _FALLING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


class SortMenu(QMenu):
    """Orders a table by one of its columns; the same column once more turns the order round.

    Args:
        table: whose columns can be sorted by.
        parent: of the menu.
    """

    def __init__(self, table: QTableView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("&Sort the list by"))
        self._head: QHeaderView = table.horizontalHeader()
        group = QActionGroup(self)
        self._offered: dict[int, QAction] = {}
        model = table.model()
        names = {NEWEST_FIRST: self.tr("Newest first")}
        titles = {at: str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())}
        names |= {at: self.tr("By “{0}”").format(title) for at, title in titles.items()}
        for column, name in names.items():
            action = self.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(functools.partial(self._sort, column))
            self._offered[column] = action
            if column == NEWEST_FIRST:
                self.addSeparator()
        self.aboutToShow.connect(self._check)

    @Slot()
    def _check(self) -> None:
        self._offered[self._head.sortIndicatorSection()].setChecked(True)

    def _sort(self, column: int) -> None:
        head = self._head
        again = column == head.sortIndicatorSection() and head.sortIndicatorOrder() == _RISING
        head.setSortIndicator(column, _FALLING if again and column != NEWEST_FIRST else _RISING)

"""The Requests tab: the request log of the selected export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from genesys_export.ui.models.calls import CallsModel
from genesys_export.ui.widgets.fonts import tabular

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Sequence

    from genesys_export.export import Call

_WIDTHS = (10, 14, 7, 9, 9, 44, 7, 9, 9, 11, 38)


class RequestsTab(QWidget):
    """Time-ordered calls with a filter over all columns; follows the newest while *Follow* is ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CallsModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self.model)
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._shown = ""
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Status, path, correlation id…"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Filter of the request log"))
        self.search.textChanged.connect(self._proxy.setFilterFixedString)
        label = QLabel(self.tr("Fi&lter"), self)
        label.setBuddy(self.search)
        self.follow = QCheckBox(self.tr("Follo&w newest"), self)
        self.follow.setChecked(True)
        self.table = QTableView(self)
        self.table.setModel(self._proxy)
        self.table.setAccessibleName(self.tr("Request log"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        # The page is at the end of a path, its endpoint at the start: what is left out is between them.
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setTabKeyNavigation(False)
        self.table.setAlternatingRowColors(True)
        self.table.setFont(tabular(self.table.font()))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.45))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        em = self.fontMetrics().averageCharWidth()
        for column, ems in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, em * ems)
        self.table.hide()
        self._empty = QLabel(self.tr("No calls yet. Every call of the selected export is listed here."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.search, 1)
        head.addWidget(self.follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._empty, 1)

    def show_calls(self, job: str, calls: Sequence[Call] | deque[Call]) -> None:
        """Show the calls of an export, or what is new of the one already shown."""
        if job != self._shown:
            self._shown = job
            self.model.show_calls(calls)
            new = len(calls)
        else:
            new = self.model.follow(calls)
        filled = self.model.rowCount() > 0
        self.table.setVisible(filled)
        self._empty.setVisible(not filled)
        if new and self.follow.isChecked():
            self.table.scrollToBottom()

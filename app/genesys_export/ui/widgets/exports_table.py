"""The list of exports as a table."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from genesys_export.ui import text
from genesys_export.ui.models.exports import ExportsModel
from genesys_export.ui.models.exports_filter import NEWEST_FIRST, ExportsFilter
from genesys_export.ui.models.row_cells import Column, Role
from genesys_export.ui.widgets.exports_cells import FileDelegate, ProgressDelegate, RowDelegate, StateDelegate
from genesys_export.ui.widgets.fonts import tabular
from genesys_export.ui.widgets.held_table import HeldTable
from genesys_export.ui.widgets.table import choose_row

Index = QModelIndex | QPersistentModelIndex
_MISSABLE = (Column.RATE, Column.FILE)
"""Columns that are hidden where room is scarce; files only where narrower connections do not make enough."""
_NAME = 22  # average characters of a name that are shown
_MORE = 26  # so many at most that the column of files becomes wider where there is room
_LESS = 8  # and that of connections narrower where there is none; the tool tip has them whole


class ExportsTable(HeldTable):
    """The table itself; several exports can be selected, one of them is shown below.

    Signals:
        chosen: id of the export that is now shown, empty for none.
    """

    chosen = Signal(str)

    def __init__(self, model: ExportsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = ""  # what was selected last
        self.filter = ExportsFilter(self)
        self.filter.setSourceModel(model)
        self.setModel(self.filter)
        self.setAccessibleName(self.tr("Exports"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFont(tabular(self.font()))
        self.setItemDelegate(RowDelegate(self))
        self.setItemDelegateForColumn(Column.FILE, FileDelegate(self))
        self.setItemDelegateForColumn(Column.STATE, StateDelegate(self))
        self.setItemDelegateForColumn(Column.PROGRESS, ProgressDelegate(self))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(round(self.fontMetrics().height() * 1.7))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        head.setSortIndicatorClearable(True)  # a third click: the newest first again
        head.setSortIndicator(NEWEST_FIRST, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        em = self.fontMetrics().averageCharWidth()
        head.setMinimumSectionSize(em * 10)
        # Together they leave the name room to be read in a window of 1,000 pixels; in a smaller one, see resizeEvent.
        widest = max(self.fontMetrics().horizontalAdvance(words) for words in text.states_at_rest())
        millions = self.fontMetrics().horizontalAdvance(text.number(9_999_999))
        widths = {Column.FILE: 18, Column.STATE: max(24, widest // em + 6), Column.PROGRESS: 17,
                  Column.RECORDS: max(11, millions // em + 4), Column.RATE: 12, Column.CONNECTION: 22}  # fmt: skip
        self._wide = {column: max(em * ems, head.sectionSizeHint(column)) for column, ems in widths.items()}
        for column, wide in self._wide.items():
            self.setColumnWidth(column, wide)
        self._given = {column: self.columnWidth(column) for column in widths}

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: where names would be cut, what can be missed makes room; files are told by the names' tips, too.

        Where there is more room, names and files share it; where that is not enough, connections are cut first.
        """
        em = self.fontMetrics().averageCharWidth()
        every = (column for column in Column if column is not Column.NAME)
        left = self.viewport().width() - sum(self._wide[column] for column in every)
        for column in _MISSABLE:
            narrow = left + (em * _LESS if column is Column.FILE else 0) < em * _NAME
            if narrow != self.isColumnHidden(column):
                self.setColumnHidden(column, narrow)
            left += self._wide[column] if narrow else 0
        more = min(max(0, left - em * _NAME) // 2, em * _MORE)
        self._give(Column.FILE, self._wide[Column.FILE] + more)
        less = min(max(0, em * _NAME - left), em * _LESS)
        self._give(Column.CONNECTION, self._wide[Column.CONNECTION] - less)
        super().resizeEvent(event)

    def _give(self, column: Column, wide: int) -> None:
        """Make a column so wide, unless it is hidden, or somebody has made it as wide as they like."""
        if not self.isColumnHidden(column) and self.columnWidth(column) == self._given[column]:
            self.setColumnWidth(column, wide)
            self._given[column] = self.columnWidth(column)

    def order(self) -> str:
        """How the list is sorted, for :meth:`sort_as`."""
        head = self.horizontalHeader()
        return f"{head.sortIndicatorSection()} {head.sortIndicatorOrder().name}"

    def sort_as(self, order: str) -> None:
        """Sort the list as it once was; what makes no sense leaves it as it is."""
        column, _, way = order.partition(" ")
        if column in {str(int(each)) for each in Column} and way in Qt.SortOrder.__members__:
            self.horizontalHeader().setSortIndicator(int(column), Qt.SortOrder[way])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the list; where the filter leaves nothing of it, why it is empty."""
        super().paintEvent(event)
        if not self.filter.rowCount() and self.filter.sourceModel().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            words = self.tr("No export matches. Esc clears the filter, All shows every state.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
            painter.end()

    def current(self) -> str:
        """The id of the export that is shown: the one gone to last, if it is selected; or nothing."""
        here, rows = self.selectionModel().currentIndex(), self.selectionModel()
        if here.isValid() and rows.isRowSelected(here.row(), here.parent()):
            return str(here.data(Role.JOB))
        chosen = self.jobs()
        return chosen[0] if chosen else ""

    def jobs(self) -> list[str]:
        """The ids of the selected exports, from top to bottom."""
        rows = sorted(self.selectionModel().selectedRows(), key=lambda index: index.row())
        return [str(index.data(Role.JOB)) for index in rows]

    def choose(self, job: str) -> None:
        """Select an export and bring it into view."""
        model = self.filter.sourceModel()
        assert isinstance(model, ExportsModel)
        at = model.position(job)
        index = QModelIndex() if at is None else self.filter.mapFromSource(model.index(at, 0))
        if index.isValid():
            choose_row(self, index.row())
            self.scrollTo(index)

    def first_place(self) -> int:
        """Where the topmost of the selected exports stands in the list."""
        return min((index.row() for index in self.selectionModel().selectedRows()), default=0)

    def choose_at(self, place: int) -> None:
        """Where nothing is selected any more, select what stands at a place, or last."""
        count = self.filter.rowCount()
        if count and not self.jobs():
            self.choose(self.filter.index(min(place, count - 1), 0).data(Role.JOB))

    def choose_again(self) -> None:
        """Where nothing is selected because it was hidden for a while, select what was."""
        if not self.jobs() and self._last:
            self.choose(self._last)

    def choose_first(self) -> None:
        """Select the export on top of the list."""
        if self.filter.rowCount():
            self.choose(self.filter.index(0, 0).data(Role.JOB))

    @Slot(QItemSelection, QItemSelection)
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Qt: other rows are selected."""
        super().selectionChanged(selected, deselected)
        self._last = self.current() or self._last
        self.chosen.emit(self.current())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: another row is gone to; which are selected may be the same."""
        super().currentChanged(current, previous)
        self.chosen.emit(self.current())

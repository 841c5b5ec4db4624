"""The list of exports as a table, with icons and progress bars painted by delegates."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from genesys_export.catalog import folded
from genesys_export.export import JobState
from genesys_export.ui import text
from genesys_export.ui.models.exports import Column, ExportsModel, Role
from genesys_export.ui.states import icon_of, tone_of
from genesys_export.ui.theme import theme
from genesys_export.ui.widgets.fonts import tabular
from genesys_export.ui.widgets.held_table import HeldTable
from genesys_export.ui.widgets.table import choose_row
from genesys_export.ui.widgets.written import own_direction

Index = QModelIndex | QPersistentModelIndex
_MISSABLE = (Column.FILE, Column.RATE)
_SELECTED, _NO_FOCUS = QStyle.StateFlag.State_Selected, ~QStyle.StateFlag.State_HasFocus
_DECORATED = QStyleOptionViewItem.ViewItemFeature.HasDecoration
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIRRORED = Qt.LayoutDirection.RightToLeft
"""Made once: Python takes microseconds to put flags together, for each cell of each painting."""
_NAME = 22  # average characters of a name that are shown
_MORE = 26  # so many at most that the column of files becomes wider where there is room
_LESS = 8  # and that of connections narrower where there is none; the tool tip has them whole


class RowDelegate(QStyledItemDelegate):
    """The selection is the row: a focus frame around one of its cells would only dim that cell's words."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: what is painted."""
        super().initStyleOption(option, index)
        option.state &= _NO_FOCUS
        if option.direction is _MIRRORED:
            own_direction(option)


class StateDelegate(RowDelegate):
    """Adds the state's icon before its word."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: what is painted; the words are the window's own, and so is their direction."""
        QStyledItemDelegate.initStyleOption(self, option, index)
        option.state &= _NO_FOCUS
        told = _told(index)
        state, warned = JobState(told[Role.STATE]), bool(told[Role.WARNED])
        selected = bool(option.state & _SELECTED)
        option.features |= _DECORATED
        icon: QIcon = theme().icon(icon_of(state, warned=warned), tone_of(state, warned=warned))
        if selected:
            icon = theme().icon_on_highlight(icon_of(state, warned=warned))
        option.icon = icon


class ProgressDelegate(RowDelegate):
    """A bar with the percent beside it; without a total only words, because a made-up percent would be a lie."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one cell."""
        told = _told(index)
        fraction = told[Role.FRACTION]
        if fraction is None:
            super().paint(painter, option, index)
            return
        mirrored = option.direction is _MIRRORED
        self.initStyleOption(option, index)
        selected = bool(option.state & _SELECTED)
        palette: QPalette = option.palette
        rect: QRect = option.rect
        if selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        words = told[Qt.ItemDataRole.DisplayRole]
        room = option.fontMetrics.horizontalAdvance(max("100 %", words, key=len)) + 10
        bar = QRect(rect.left() + 6, rect.center().y() - 3, max(8, rect.width() - room - 12), 7)
        ink = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        color = (
            ink
            if selected
            else theme().color(tone_of(JobState(told[Role.STATE]), warned=bool(told[Role.WARNED])))
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Mid)
        track.setAlpha(90)
        painter.setBrush(track)
        full = QRect(bar.left(), bar.top(), round(bar.width() * fraction), bar.height())
        right = QRect(bar.right() + 2, rect.top(), rect.right() - bar.right() - 6, rect.height())
        if mirrored:
            bar, full, right = (QStyle.visualRect(_MIRRORED, rect, each) for each in (bar, full, right))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the words themselves are read so
        painter.drawRoundedRect(bar, 3.5, 3.5)
        painter.setBrush(color)
        painter.drawRoundedRect(full, 3.5, 3.5)
        painter.setPen(ink)
        painter.drawText(right, _LEFT if mirrored else _RIGHT, words)
        painter.restore()


class ExportsFilter(QSortFilterProxyModel):
    """Only the exports in some states, of one connection, with some words in name, endpoint, file or connection."""

    def __init__(self, parent: QWidget | None = None) -> None:
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


def _told(index: Index) -> dict[int, Any]:
    """All that a cell of the table tells: one question instead of one for each role."""
    model = index.model()
    assert isinstance(model, ExportsFilter)
    return model.told(index)


class ExportsTable(HeldTable):
    """The table itself; several exports can be selected, one of them is shown below.

    Signals:
        chosen: id of the export that is now shown, empty for none.
    """

    chosen = Signal(str)

    def __init__(self, model: ExportsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
            narrow = left < em * _NAME
            if narrow != self.isColumnHidden(column):
                self.setColumnHidden(column, narrow)
            left += self._wide[column] if narrow else 0
        more = min(max(0, left - em * _NAME) // 3, em * _MORE)  # names are the longer ones
        self._give(Column.FILE, self._wide[Column.FILE] + more)
        less = min(max(0, em * _NAME - left), em * _LESS)
        self._give(Column.CONNECTION, self._wide[Column.CONNECTION] - less)
        super().resizeEvent(event)

    def _give(self, column: Column, wide: int) -> None:
        """Make a column so wide, unless it is hidden, or somebody has made it as wide as they like."""
        if not self.isColumnHidden(column) and self.columnWidth(column) == self._given[column]:
            self.setColumnWidth(column, wide)
            self._given[column] = self.columnWidth(column)

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

    def choose_first(self) -> None:
        """Select the export on top of the list."""
        if self.filter.rowCount():
            self.choose(self.filter.index(0, 0).data(Role.JOB))

    @Slot(QItemSelection, QItemSelection)
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Qt: other rows are selected."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.current())

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Qt: another row is gone to; which are selected may be the same."""
        super().currentChanged(current, previous)
        self.chosen.emit(self.current())

"""The Requests tab: the request log of the selected export, narrowed, summed up, on a time line, call by call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPersistentModelIndex, QPoint, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from genesys_export.export import NOT_NEEDED, CallFilter, CallGroup, summed_up
from genesys_export.ui import text
from genesys_export.ui.models.calls import CALL, CallsModel, Field
from genesys_export.ui.models.plain import PlainTable
from genesys_export.ui.saying import said
from genesys_export.ui.widgets.call_details import CallDetails
from genesys_export.ui.widgets.filter_line import FilterLine
from genesys_export.ui.widgets.mirrored import panes
from genesys_export.ui.widgets.sizing import fit_columns
from genesys_export.ui.widgets.table import choose_row, small_table
from genesys_export.ui.widgets.timeline import TimelineDelegate

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Sequence

    from genesys_export.export import Call

_WIDTHS = {
    Field.TIME: 10, Field.RESULT: 16, Field.TOOK: 10, Field.ATTEMPT: 9, Field.METHOD: 8, Field.PATH: 40, Field.PAGE: 7,
    Field.RECORDS: 9, Field.SIZE: 12, Field.WAITED: 16, Field.HEADROOM: 13, Field.CORRELATION: 20, Field.TIMELINE: 60,
}  # fmt: skip
_LOOKED_BACK = 200  # calls before one, among which its earlier attempts are


class RequestsTab(QWidget):
    """Time-ordered calls under a filter; follows the newest while *Follow* is ticked, thus not while one is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = CallsModel(self)
        self._shown = ""
        self.search = FilterLine(self)
        self.search.changed.connect(self._narrow)
        self.follow = QCheckBox(self.tr("Follo&w newest"), self)
        self.follow.setChecked(True)
        self.follow.clicked.connect(self._follow)
        self._wanted = True  # to be followed, whenever no call is selected
        self.sum = QCheckBox(self.tr("Su&m up"), self)
        self.sum.setToolTip(self.tr("By endpoint and status: how many calls, how long they took, what was waited"))
        self.sum.toggled.connect(self._sum_up)
        self.table = small_table(self.model, self.tr("Request log"), self)
        # The page is at the end of a path, its endpoint at the start: what is left out is between them.
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setItemDelegateForColumn(Field.TIMELINE, TimelineDelegate(self.table))
        self.table.selectionModel().selectionChanged.connect(self._pick)
        self.model.modelReset.connect(self._none)  # which ends the selection, and says nothing of it
        self.groups = PlainTable(
            [self.tr("Endpoint"), self.tr("Status"), self.tr("Calls"), self.tr("Half took"), self.tr("95 of 100 took"),
             self.tr("Waited, added up"), self.tr("Records"), self.tr("Size")],
            frozenset({2, 3, 4, 5, 6, 7}), self,
        )  # fmt: skip
        self.groups.explain({5: self.tr(
            "Of each call by itself. Calls in flight wait side by side: added up, it is more than the export waited."
        )})
        self.summary = small_table(self.groups, self.tr("Calls by endpoint and status"), self)
        self.summary.horizontalHeader().setStretchLastSection(True)  # rows go from edge to edge
        self.details = CallDetails(self)
        self.said = QLabel(self)
        self._empty = QLabel(self.tr("No calls yet. Every call of the selected export is listed here."), self)
        self._empty.setWordWrap(True)  # in one line, it would keep the details of a call from a small screen
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        fit_columns(self.table, {int(field): ems for field, ems in _WIDTHS.items()})
        fit_columns(self.summary, dict(enumerate((46, 12, 10, 12, 16, 12, 12, 12))))
        self._build()
        self._fill()

    def show_calls(self, job: str, calls: Sequence[Call] | deque[Call]) -> None:
        """Show the calls of an export, or what became known since of the one already shown."""
        top = QPersistentModelIndex(self.table.indexAt(QPoint(0, 0)))
        row = top.row()
        if job != self._shown:
            self._shown, more = job, len(calls)
            self.model.show_calls(calls)
        else:
            more = self.model.follow(calls)
        self._fill()
        if more and self.sum.isChecked():
            self._sum_up(on=True)
        if more and self.follow.isChecked():
            self.table.scrollToBottom()
        elif top.isValid() and top.row() != row:  # some came before those that are looked at, or went
            self.table.doItemsLayout()
            self.table.scrollTo(top, QTableView.ScrollHint.PositionAtTop)

    def _build(self) -> None:
        label = QLabel(self.tr("Fi&lter"), self)
        label.setBuddy(self.search)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.search, 1)
        head.addWidget(self.said)
        head.addWidget(self.sum)
        head.addWidget(self.follow)
        self._lists = QStackedWidget(self)
        for each in (self.table, self.summary, self._empty):
            self._lists.addWidget(each)
        self._panes = panes(self)
        self._panes.addWidget(self._lists)
        self._panes.addWidget(self.details)
        self._panes.setStretchFactor(0, 3)
        self._panes.setStretchFactor(1, 1)
        self.details.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addLayout(head)
        layout.addWidget(self.search.said)
        layout.addWidget(self._panes, 1)
        QWidget.setTabOrder(self.sum, self.follow)

    def _fill(self) -> None:
        every, shown = len(self.model.calls), self.model.rowCount()
        self._lists.setCurrentWidget(self._empty if not every else self.summary if self.sum.isChecked() else self.table)
        kept = text.number(every)
        if self.model.cut:
            self.said.setToolTip(self.tr("Calls before these are not shown; no more are kept in the list."))
            kept = self.tr("the newest {0}").format(kept)
        else:
            self.said.setToolTip("")
        self.said.setText(self.tr("{0} of {1}").format(text.number(shown), kept) if shown != every else kept)

    @Slot(object)
    def _narrow(self, wanted: CallFilter) -> None:
        rows = self.table.selectionModel().selectedRows()
        call = rows[0].data(CALL) if rows else None
        self.model.narrow(None if wanted.everything else wanted.matches)
        if call is not None:
            at = next((row for row, each in enumerate(self.model.shown) if each is call), None)
            if at is not None:
                choose_row(self.table, at)
        self._sum_up(on=self.sum.isChecked())
        self._fill()
        if self.follow.isChecked():
            self.table.scrollToBottom()

    @Slot(bool)
    def _follow(self, on: bool) -> None:
        self._wanted = on
        if on:
            self.let_go()
            self.table.scrollToBottom()

    @Slot(bool)
    def _sum_up(self, on: bool) -> None:
        if on:
            self.groups.show_rows([
                [f"{each.method} {each.path}", _status(each), text.number(each.calls),
                 text.duration(each.p50), text.duration(each.p95), text.duration(each.waited) if each.waited else "—",
                 text.number(each.records), text.size(each.size)]
                for each in summed_up(self.model.shown)
            ])  # fmt: skip
            self.let_go()
        self._fill()

    @Slot(QItemSelection, QItemSelection)
    def _pick(self) -> None:
        rows = self.table.selectionModel().selectedRows()
        call = rows[0].data(CALL) if rows else None
        self.details.setVisible(call is not None)
        self.follow.setChecked(self._wanted and call is None)
        if call is None:
            self.details.show_call(None, ())
            return
        at = next(i for i in range(len(self.model.calls) - 1, -1, -1) if self.model.calls[i] is call)
        around = self.model.calls[max(0, at - _LOOKED_BACK) : at]
        same = [each for each in around if each.page == call.page and (call.page or each.path == call.path)]
        earlier = {each.attempt: each for each in same if each.attempt < call.attempt}
        self.details.show_call(call, [earlier[attempt] for attempt in sorted(earlier)])

    @Slot()
    def _none(self) -> None:
        """Other calls are listed: what was shown of one of those before is none of theirs."""
        self.details.hide()
        self.details.show_call(None, ())
        self.follow.setChecked(self._wanted)

    def let_go(self) -> None:
        """No call is selected any more."""
        self.table.selectionModel().select(QItemSelection(), QItemSelectionModel.SelectionFlag.Clear)


def _status(group: CallGroup) -> str:
    """What the calls of a group have in common."""
    return said(NOT_NEEDED) if group.given_up else str(group.status or text.tr("no reply"))

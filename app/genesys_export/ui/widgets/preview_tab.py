"""The Records tab: every record of the selected export as its file has it; sorted, found, copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from genesys_export.export import Arrangement, JobState
from genesys_export.ui import text
from genesys_export.ui.saying import said
from genesys_export.ui.tasks import ui_task
from genesys_export.ui.widgets.called import clearable, label_unseen
from genesys_export.ui.widgets.sizing import room_for
from genesys_export.ui.widgets.table import small_table

if TYPE_CHECKING:
    from collections.abc import Mapping

    from genesys_export.errors import ExportError
    from genesys_export.ui.models.row import ExportRow
    from genesys_export.ui.previewing import Previewing

_SETTLE_MS = 350  # typing has ended
ALL = ""
"""The layout with the columns of the file."""


class PreviewTab(QWidget):
    """Shows what a :class:`Previewing` looks at.

    Signals:
        columns_wanted: other columns are to be chosen.
        layout_wanted: the name of a layout is chosen; empty for the columns of the file.
        failed: an :class:`ExportError`.
    """

    columns_wanted = Signal()
    layout_wanted = Signal(str)
    failed = Signal(object)

    def __init__(self, previewing: Previewing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previewing = previewing
        self._sized = 0
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Words in any field…"))
        clearable(self.search, self.tr("Find records"))
        self.layouts = QComboBox(self)
        label_unseen(self.layouts, self.tr("Columns"))
        self.layouts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.columns = QPushButton(self.tr("Choose co&lumns…"), self)
        self.columns.clicked.connect(self.columns_wanted)
        self.table = self._make_table()
        self.said = QLabel(self)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing = QLabel(self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._from_file = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_SETTLE_MS)
        self._build()
        self._typing.timeout.connect(self._find)
        self.search.textChanged.connect(self._wait)
        self.search.returnPressed.connect(self._find)
        self.layouts.activated.connect(self._pick_layout)
        previewing.changed.connect(self.show_state)
        previewing.failed.connect(self.failed)
        previewing.model.dataChanged.connect(self._fit)
        previewing.model.modelReset.connect(self._forget_widths)
        previewing.model.modelReset.connect(self._mark_order)
        self.show_layouts({})
        self.show_state()

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error)

    def show_export(self, row: ExportRow) -> None:
        """Look into this export."""
        if row.id != self.previewing.job:
            self.search.clear()
            self._typing.stop()
            self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._from_file = bool(row.from_file)
        self.previewing.show_job(row.id, row.records, done=row.state is JobState.DONE)

    def show_layouts(self, layouts: Mapping[str, tuple[str, ...]]) -> None:
        """Offer these layouts; the one that is in use is marked."""
        columns = self.previewing.columns
        used = next((name for name, each in layouts.items() if each == columns), ALL)
        self.layouts.clear()
        self.layouts.addItem(self.tr("All columns"), ALL)
        if columns and used == ALL:
            self.layouts.addItem(self.tr("Chosen columns"), None)
        for name in layouts:
            self.layouts.addItem(name, name)
        self.layouts.setCurrentIndex(1 if columns and used == ALL else self.layouts.findData(used))

    @Slot()
    def show_state(self) -> None:
        """Say what is shown, how much of it, and what is still being looked at."""
        looking, shown = self.previewing, self.previewing.model.rowCount()
        words = self._count(shown)
        if looking.busy:
            words = self.tr("Looking…") if not shown else f"{words} {self.tr('Looking…')}"
        elif looking.surveyed is not None:
            words += " " + self.tr("Columns of {0} looked at so far.").format(text.number(looking.surveyed))
        if looking.names_awaited and not looking.done:
            words += " " + self.tr("Names are read after the last record.")
        self.said.setText(words)
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        if looking.error is not None:
            self.nothing.setText(f"{text.what(looking.error)} {said(looking.error.remedy)}")
        elif looking.busy or not looking.job:
            self.nothing.setText(self.tr("Looking…") if looking.job else "")
        elif looking.arrangement.find:
            self.nothing.setText(self.tr("No record has all of these words."))
        elif self._from_file:
            self.nothing.setText(self.tr("A support bundle holds no records."))
        else:
            self.nothing.setText(self.tr("No records yet."))

    def _count(self, shown: int) -> str:
        if self.previewing.arrangement.find:
            return f"{text.records(shown, self.previewing.total)}."
        if self._from_file and not shown:
            return ""  # there are some, elsewhere
        return f"{text.records(shown)}."

    def _make_table(self) -> QTableView:
        table = small_table(self.previewing.model, self.tr("Records"), self)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        heads = table.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicatorClearable(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heads.sortIndicatorChanged.connect(self._sort)
        numbers = table.verticalHeader()
        numbers.show()
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), table)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self.copy)
        return table

    def _build(self) -> None:
        label = QLabel(self.tr("Fi&nd"), self)
        label.setBuddy(self.search)
        head = QHBoxLayout()
        head.addWidget(label)
        head.addWidget(self.search, 1)
        head.addWidget(self.layouts)
        head.addWidget(self.columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.nothing, 1)
        layout.addWidget(self.said)

    @ui_task
    async def copy(self) -> None:
        """Put the selected rows, with their titles, on the clipboard."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        if not rows:
            return
        words = await self.previewing.text_of(rows)
        QGuiApplication.clipboard().setText(words)
        self.said.setText(self.tr("%Ln row(s) copied.", "", len(rows)))

    @Slot()
    def _wait(self) -> None:
        """Until the typing has ended."""
        self._typing.start()

    @Slot()
    def _find(self) -> None:
        self._typing.stop()
        before = self.previewing.arrangement
        self.table.scrollToTop()
        self.previewing.arrange(Arrangement(" ".join(self.search.text().split()), before.sort, before.falling))

    @Slot(int, Qt.SortOrder)
    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        paths = self.previewing.paths
        path = paths[column] if 0 <= column < len(paths) else ""
        self.table.scrollToTop()
        falling = bool(path) and order == Qt.SortOrder.DescendingOrder
        self.previewing.arrange(Arrangement(self.previewing.arrangement.find, path, falling))

    @Slot(int)
    def _pick_layout(self, at: int) -> None:
        name = self.layouts.itemData(at)
        if name is not None:
            self.layout_wanted.emit(name)

    @Slot()
    def _forget_widths(self) -> None:
        self._sized = 0

    @Slot()
    def _mark_order(self) -> None:
        """The arrow stands at the column the rows are sorted by, wherever that is now."""
        order, paths = self.previewing.arrangement, self.previewing.paths
        falling = Qt.SortOrder.DescendingOrder if order.falling else Qt.SortOrder.AscendingOrder
        heads = self.table.horizontalHeader()
        with QSignalBlocker(heads):  # nobody asked for another order
            heads.setSortIndicator(paths.index(order.sort) if order.sort in paths else -1, falling)

    @Slot(QModelIndex, QModelIndex)
    def _fit(self, first: QModelIndex) -> None:
        """Columns as wide as their first rows, once; what the reader changes stays."""
        model = self.previewing.model
        if first.row() > 0 or self._sized >= model.columnCount():
            return
        for column, (title, longest) in enumerate(zip(model.titles, model.longest(), strict=True)):
            if column >= self._sized:
                self.table.setColumnWidth(column, room_for(self.table, title, longest))
        self._sized = model.columnCount()

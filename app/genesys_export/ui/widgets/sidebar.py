"""The sidebar: filters by state with their counts, and the connections."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from genesys_export.export import DEMO, JobState
from genesys_export.ui import text
from genesys_export.ui.theme import theme
from genesys_export.ui.widgets.mirrored import margins
from genesys_export.ui.widgets.quiet import quiet_combo

_ID = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Group:
    """One line of the filter list."""

    icon: str
    title: str
    states: frozenset[JobState]


class Sidebar(QWidget):
    """Filter list above, connections below.

    Signals:
        group_changed: another group of states is to be shown.
        connection_changed: id of the connection that new exports use.
        change_wanted: id of a connection to be changed.
        copy_wanted: id of a connection to be kept a second time.
        remove_wanted: id of a connection to be forgotten.
    """

    group_changed = Signal()
    connection_changed = Signal(str)
    change_wanted = Signal(str)
    copy_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, add: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        busy = frozenset({JobState.RUNNING, JobState.WAITING, JobState.PAUSING, JobState.FINISHING, JobState.QUEUED})
        self._groups = [
            Group("all", self.tr("All"), frozenset(JobState)),
            Group("running", self.tr("Active"), busy),
            Group("paused", self.tr("Paused"), frozenset({JobState.PAUSED, JobState.INTERRUPTED})),
            Group("failed", self.tr("Failed"), frozenset({JobState.FAILED})),
            Group("done", self.tr("Done"), frozenset({JobState.DONE})),
            Group("cancelled", self.tr("Cancelled"), frozenset({JobState.CANCELLED})),
        ]
        self.filters = QListWidget(self)
        self.filters.setAccessibleName(self.tr("Show exports by state"))
        self.filters.setUniformItemSizes(True)
        for group in self._groups:
            self.filters.addItem(QListWidgetItem(group.title))
        self.filters.setCurrentRow(0)
        self.filters.currentRowChanged.connect(self._group)
        self.only = quiet_combo(self)
        self.only.setAccessibleName(self.tr("Show exports of one connection"))
        self.only.addItem(self.tr("All connections"), "")
        self.only.currentIndexChanged.connect(self._group)
        self.only.hide()
        self.connections = QListWidget(self)
        self.connections.setAccessibleName(self.tr("Connections"))
        self.connections.currentItemChanged.connect(self._connection)
        self.connections.itemActivated.connect(self._change)
        self.connections.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for words, signal in (
            (self.tr("&Change…"), self.change_wanted), (self.tr("Make a c&opy…"), self.copy_wanted),
            (self.tr("&Remove…"), self.remove_wanted),
        ):  # fmt: skip
            action = QAction(words, self.connections)
            action.triggered.connect(lambda _=False, signal=signal: self._about_current(signal))
            self.connections.addAction(action)
        for view in (self.filters, self.connections):
            view.setFrameShape(QListWidget.Shape.NoFrame)
            view.setSpacing(1)
            view.setIconSize(QSize(16, 16))
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # a long name has its tool tip
        self._caption = QLabel(self.tr("&Connections"), self)
        self._caption.setBuddy(self.connections)
        self._add = QToolButton(self)
        self._add.setDefaultAction(add)
        self._add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._add.setAutoRaise(True)
        self._add.setAccessibleName(self.tr("New connection"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(6, 6, 0, 6))
        layout.addWidget(self.filters, 3)
        layout.addWidget(self.only)
        layout.addWidget(self._caption)
        layout.addWidget(self.connections, 2)
        layout.addWidget(self._add)
        wide, em = self.fontMetrics().horizontalAdvance, self.fontMetrics().averageCharWidth()
        titles = max(wide(_counted(group.title, 9_999)) for group in self._groups)
        layout.addStrut(max(em * 20, titles + self.filters.iconSize().width() + em * 4))  # and what its button needs
        theme().changed.connect(self._tint)
        self._tint()
        self.count([])

    @property
    def states(self) -> frozenset[JobState]:
        """The states of the chosen group."""
        return self._groups[max(0, self.filters.currentRow())].states

    @property
    def connection(self) -> str:
        """The connection whose exports are shown; empty for all."""
        return str(self.only.currentData() or "")

    def offer(self, connections: dict[str, str]) -> None:
        """Offer to show the exports of one of these connections: names by id; of no use where there is only one."""
        listed = {str(self.only.itemData(row)): self.only.itemText(row) for row in range(1, self.only.count())}
        if connections != listed:
            chosen = self.connection
            self.only.blockSignals(True)
            while self.only.count() > 1:
                self.only.removeItem(1)
            for key, name in connections.items():
                self.only.addItem(name, key)
            self.only.setCurrentIndex(max(0, self.only.findData(chosen)))
            self.only.blockSignals(False)
            if chosen != self.connection:
                self.group_changed.emit()
        self.only.setVisible(len(connections) > 1)

    def count(self, states: list[JobState]) -> None:
        """Show how many exports each group holds."""
        counted = Counter(states)
        for row, group in enumerate(self._groups):
            item = self.filters.item(row)
            number = sum(counted[state] for state in group.states)
            words = _counted(group.title, number)
            if item.text() != words:
                item.setText(words)

    def show_connections(self, connections: list[tuple[str, str, str]], current: str) -> None:
        """List connections as id, name and host."""
        self.connections.blockSignals(True)
        self.connections.clear()
        for key, name, host in connections:
            item = QListWidgetItem(theme().icon("connection"), name)
            item.setData(_ID, key)
            item.setToolTip(text.tip(f"{name}, {host}"))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {host}")
            self.connections.addItem(item)
            if key == current:
                self.connections.setCurrentItem(item)
        self.connections.blockSignals(False)
        self._offer()

    @Slot()
    def _group(self) -> None:
        self.group_changed.emit()

    @Slot()
    def _connection(self) -> None:
        item = self.connections.currentItem()
        if item is not None:
            self.connection_changed.emit(str(item.data(_ID)))
        self._offer()

    def _offer(self) -> None:
        """What can be done about the connection; the demo organisation is the program's own, and stays as it is."""
        item = self.connections.currentItem()
        own = item is not None and item.data(_ID) != DEMO
        for action in self.connections.actions():
            action.setEnabled(own)

    def _about_current(self, signal: SignalInstance) -> None:
        item = self.connections.currentItem()
        if item is not None:
            signal.emit(str(item.data(_ID)))

    @Slot(QListWidgetItem)
    def _change(self, item: QListWidgetItem) -> None:
        if item.data(_ID) != DEMO:
            self.change_wanted.emit(str(item.data(_ID)))

    @Slot()
    def _tint(self) -> None:
        for row, group in enumerate(self._groups):
            self.filters.item(row).setIcon(theme().icon(group.icon))
        for row in range(self.connections.count()):
            self.connections.item(row).setIcon(theme().icon("connection"))


def _counted(title: str, number: int) -> str:
    return f"{title}  ({text.number(number)})"

"""The parts of the main window and where they stand: menus, toolbar, sidebar, list, details, status bar."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from genesys_export.errors import ExportError
from genesys_export.export import JobState
from genesys_export.ui import text
from genesys_export.ui.menus import add_tool_bar, fill_context_menu, fill_menu_bar
from genesys_export.ui.theme import theme
from genesys_export.ui.widgets.called import clearable, with_icon
from genesys_export.ui.widgets.details import Details
from genesys_export.ui.widgets.error_bar import ErrorBar
from genesys_export.ui.widgets.exports_table import ExportsTable
from genesys_export.ui.widgets.fonts import tabular
from genesys_export.ui.widgets.mirrored import margins, panes
from genesys_export.ui.widgets.notice_bar import NoticeBar
from genesys_export.ui.widgets.sidebar import Sidebar
from genesys_export.ui.widgets.status_page import StatusPage
from genesys_export.ui.widgets.undo_bar import UndoBar

if TYPE_CHECKING:
    from genesys_export.paging import Headroom
    from genesys_export.ui.models.exports import ExportsModel
    from genesys_export.ui.models.row import ExportRow
    from genesys_export.ui.settings import Settings

Connections = list[tuple[str, str, str]]
_TOLD_MS = 15_000  # that a word in the status bar stays


class Frame(QObject):
    """Owns the widgets of the main window.

    Signals:
        narrowed: another part of the list is shown.
    """

    narrowed = Signal()

    def __init__(self, model: ExportsModel, actions: dict[str, QAction], window: QMainWindow) -> None:
        super().__init__(window)
        self._actions = actions
        self.sidebar = Sidebar(actions["connection"], window)
        self.error = ErrorBar(window)
        self.table = ExportsTable(model, window)
        self.details = Details(actions, window)
        self.empty = StatusPage("connection", window)
        self.undo = UndoBar(actions["undo"], window)
        self.notice = NoticeBar(window)
        self.search = QLineEdit(window)
        self.search.setPlaceholderText(self.tr("Filter…"))
        clearable(self.search, self.tr("Filter the list"))
        self._glass = with_icon(self.search, theme().icon("search"))
        theme().changed.connect(self._tint)
        self.search.setMaximumWidth(window.fontMetrics().averageCharWidth() * 34)
        self._connection, self._state, self._budget = (QLabel(window) for _ in range(3))
        for label in (self._connection, self._state, self._budget):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._budget.setFont(tabular(self._budget.font()))
        self._upright = QSplitter(Qt.Orientation.Vertical, window)
        self._across = panes(window)
        self._stack = QStackedWidget(window)
        self._shown: tuple[int, bool, bool] | None = None
        self.search.textChanged.connect(self._narrow)
        self.sidebar.group_changed.connect(self._narrow)

    def assemble(self, window: QMainWindow) -> None:
        """Put the parts in their places."""
        fill_menu_bar(window, self._actions, self.table)
        add_tool_bar(window, self._actions, self.search)
        window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._upright.setChildrenCollapsible(False)
        self._upright.addWidget(self.table)
        self._upright.addWidget(self.details)
        self._upright.setStretchFactor(0, 3)
        self._upright.setStretchFactor(1, 2)
        self._upright.setSizes([320, 290])
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._upright)
        main = QWidget(window)
        layout = QVBoxLayout(main)
        layout.setContentsMargins(margins(0, 6, 6, 0))
        layout.setSpacing(6)
        layout.addWidget(self.error)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.notice)
        layout.addWidget(self.undo)
        self._across.addWidget(self.sidebar)
        self._across.addWidget(main)
        self._across.setStretchFactor(1, 1)
        self._across.setSizes([window.fontMetrics().averageCharWidth() * 28, window.width()])
        window.setCentralWidget(self._across)
        status = window.statusBar()
        status.setContentsMargins(4, 0, 4, 0)  # in line with its messages, and with what is above
        status.addWidget(self._connection)
        status.addWidget(self._state, 1)
        status.addPermanentWidget(self._budget)
        fill_context_menu(self.table, self._actions)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def save(self, settings: Settings) -> None:
        """Remember how the parts share the room."""
        settings.set_bytes("across", self._across.saveState())
        settings.set_bytes("upright", self._upright.saveState())
        settings.set_text("order", self.table.order())

    def restore(self, settings: Settings) -> None:
        """Share the room as the last time."""
        self._across.restoreState(settings.bytes("across"))
        self._upright.restoreState(settings.bytes("upright"))
        self.table.sort_as(settings.text("order"))

    def count(self, states: list[JobState], connections: Connections) -> None:
        """The counts of the sidebar and the status bar; the status page when there is nothing to list."""
        self.sidebar.count(states)
        active = sum(state.active for state in states)
        waiting, queued = states.count(JobState.WAITING), states.count(JobState.QUEUED)
        words = self.tr("{0} running").format(text.number(active - waiting))
        if waiting:
            words = self.tr("{0}, {1} waiting").format(words, text.number(waiting))
        if queued:
            words = self.tr("{0}, {1} in line").format(words, text.number(queued))
        self.say_state(words)
        if not active:
            self.say_budget(None)
        shown = (min(len(states), 1), bool(connections), bool(self.table.filter.rowCount()))
        if shown != self._shown:
            self._shown = shown
            self._fill(bool(states), bool(connections))

    def offer(self, rows: Sequence[ExportRow]) -> None:
        """Enable what makes sense for the selected exports; pause and resume are one slot of the toolbar."""
        act, one = self._actions, rows[0] if len(rows) == 1 else None
        pausable, resumable = any(row.pausable for row in rows), any(row.resumable for row in rows)
        resumes = resumable and not pausable
        sound = [row for row in rows if not row.damaged and not row.from_file]
        act["pause"].setEnabled(pausable)
        act["resume"].setEnabled(resumable)
        act["toggle"].setEnabled(pausable or resumable)
        act["toggle"].setText(self.tr("&Resume") if resumes else self.tr("&Pause"))
        act["toggle"].setIcon(theme().icon("resume" if resumes else "pause"))
        act["cancel"].setEnabled(any(row.stoppable for row in rows))
        act["retry"].setEnabled(any(row.state is JobState.WAITING and not row.foreign for row in rows))
        ours = one is not None and not one.from_file  # another's folders are none of this computer's
        act["open"].setEnabled(one is not None and ours and one.state is JobState.DONE)
        act["verify"].setEnabled(act["open"].isEnabled())
        act["folder"].setEnabled(one is not None and ours and not one.damaged)
        savable = one is not None and ours and one.removable and not one.damaged
        act["save"].setEnabled(savable and one is not None and bool(one.records))
        act["texts"].setVisible(one is not None and bool(one.from_file))
        act["again"].setEnabled(bool(sound))
        act["change"].setEnabled(one is not None and one in sound)
        act["command"].setEnabled(bool(sound))
        act["template"].setEnabled(one is not None and ours and not one.damaged)
        for name in ("first", "earlier", "later"):
            act[name].setEnabled(any(row.place for row in rows))
        act["remove"].setEnabled(any(row.removable for row in rows))
        self.details.setEnabled(bool(rows))

    def show_connections(self, connections: Connections, current: str) -> None:
        """List the connections in the sidebar."""
        self.sidebar.show_connections(connections, current)

    def show_error(self, error: ExportError, context: str, connection: bool) -> None:
        """Say an error; where the connection is to blame, a button leads there."""
        self.tell("")
        self.error.show_error(error, context, self.tr("&Change connection…") if connection else "")

    def say_connection(self, words: str) -> None:
        """Which connection new exports use."""
        self._connection.setText(f"{words or self.tr('Not connected')}   ·")

    def say_state(self, words: str) -> None:
        """The middle of the status bar."""
        self._state.setText(words)

    def tell(self, words: str) -> None:
        """A word in the status bar that goes by itself."""
        window = self.parent()
        assert isinstance(window, QMainWindow)
        window.statusBar().showMessage(words, _TOLD_MS)

    def tell_anew(self, words: str) -> None:
        """The same; what was told before of files, and of what was wrong with them, holds no longer."""
        self.error.hide()
        self.notice.hide()
        self.tell(words)

    def tell_of(self, words: str, files: Sequence[Path]) -> None:
        """A word about files, with the way to them, that stays until it is closed."""
        self.tell("")
        self.notice.say(words, files)

    def say_budget(self, room: Headroom | None) -> None:
        """What is left of the rate window of the selected export."""
        if room is None:
            self._budget.clear()
            return
        allowed = "" if room.allowed is None else f" / {text.number(room.allowed)}"
        self._budget.setText(self.tr("Headroom {0}{1} calls").format(text.number(room.remaining), allowed))

    def show_all(self) -> None:
        """Hide nothing of the list."""
        self.search.clear()
        self.sidebar.filters.setCurrentRow(0)

    @Slot()
    def show_overview(self) -> None:
        """Bring the Overview tab to the front."""
        self.details.setCurrentWidget(self.details.overview)

    @Slot()
    def show_live(self) -> None:
        """Bring the Live tab to the front."""
        self.details.setCurrentWidget(self.details.live)

    @Slot()
    def show_requests(self) -> None:
        """Bring the Requests tab to the front."""
        self.details.setCurrentWidget(self.details.requests)

    @Slot()
    def escape(self) -> None:
        """Close the error bar, else what is told of files, else clear the filter."""
        if self.error.isVisible():
            self.error.hide()
        elif self.notice.isVisible():
            self.notice.hide()
        else:
            self.search.clear()

    @Slot()
    def _narrow(self) -> None:
        self.table.filter.narrow(self.sidebar.states, self.search.text(), self.sidebar.connection)
        self.table.choose_again()
        self.narrowed.emit()

    @Slot()
    def _tint(self) -> None:
        self._glass.setIcon(theme().icon("search"))

    def _fill(self, listed: bool, connected: bool) -> None:
        act = self._actions
        self._stack.setCurrentWidget(self._upright if listed else self.empty)
        words = self.tr("Your data goes from Genesys Cloud to this computer and nowhere else.")
        if connected:
            title, offered = self.tr("No exports yet"), [act["new"], act["recipes"], act["templates"]]
            words = "\n".join((self.tr("Pick an endpoint, a format and a folder."), words))
        else:
            title, offered = self.tr("Connect your organisation"), [act["connection"], act["demo"]]
            words = "\n".join((
                self.tr("With the region and an OAuth client, or a sign-in, it takes a minute."),
                self.tr("The demo organisation runs on this computer and asks for nothing."),
                words,
            ))  # fmt: skip
        self.empty.say(title, words, offered)

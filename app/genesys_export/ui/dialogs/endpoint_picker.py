"""Left pane of the new-export dialog: search, and the endpoints by area."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from genesys_export.ui.dialogs.endpoint_delegate import EndpointDelegate
from genesys_export.ui.models.endpoints import EndpointsModel, Role
from genesys_export.ui.theme import theme
from genesys_export.ui.titles import known_as
from genesys_export.ui.widgets.called import clearable, with_icon

if TYPE_CHECKING:
    from genesys_export.catalog import Catalog, Endpoint
    from genesys_export.ui.shelf import Shelf

_STEER = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_FEW = 60  # about two screens: a tree that long is read, not searched


class EndpointPicker(QWidget):
    """Search field over the endpoints; arrow keys move in the list while one types, Space ticks, Return chooses.

    Signals:
        picked: another endpoint (an ``Endpoint``, or ``None`` when there is none).
        ticked: another set of endpoints is ticked.
        chosen: Return was pressed: the user goes on with what is picked.
        own_wanted: an endpoint outside the catalogue is wanted; what was searched for.
    """

    picked = Signal(object)
    ticked = Signal()
    chosen = Signal()
    own_wanted = Signal(str)

    def __init__(self, catalog: Catalog, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog, self._shelf = catalog, shelf
        self._all = len(catalog.operations)
        self._told: Endpoint | None = None
        self._last = ""
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Name, path, area or permission"))
        clearable(self.search, self.tr("Search endpoints"))
        self._glass = with_icon(self.search, theme().icon("search"))
        theme().changed.connect(self._tint)
        self.search.textChanged.connect(self._narrow)
        label = QLabel(self.tr("Wh&at to export"), self)
        label.setBuddy(self.search)
        self.model = EndpointsModel(catalog, shelf, self)
        self.model.ticked.connect(self._ticked)
        self.tree = QTreeView(self)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setMouseTracking(True)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setAccessibleName(self.tr("Endpoints; Space ticks several"))
        delegate = EndpointDelegate(self.tree)
        delegate.star_clicked.connect(self.star)
        self.tree.setItemDelegate(delegate)
        self.tree.setModel(self.model)
        self.tree.selectionModel().currentChanged.connect(self._current)
        for watched in (self.search, self.tree):
            watched.installEventFilter(self)
        QShortcut(QKeySequence("Ctrl+D"), self).activated.connect(self._star_current)
        self._build(label)
        self._unfold()

    def pick(self, name: str) -> None:
        """Choose an endpoint by name or operation; the first one when there is none of that name."""
        found = self._catalog.get(name)
        index = self.model.position(found.operation) if found else QModelIndex()
        if not index.isValid():
            first = self.model.index(0, 0)
            index = first if self.model.operation(first) else self.model.index(0, 0, first)
        if index.parent().isValid():
            self.tree.expand(index.parent())
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        if index.parent().isValid() and index.parent().row() == 0:
            self.tree.scrollToTop()  # with the heading of what lies at hand

    def let_go(self) -> None:
        """Pick none."""
        self._told = None
        self.tree.setCurrentIndex(QModelIndex())

    def endpoint(self) -> Endpoint | None:
        """The endpoint that is picked."""
        return self.model.endpoint(self.tree.currentIndex())

    def bundle(self) -> list[Endpoint]:
        """The endpoints that are ticked."""
        return [self._shelf.endpoint(operation) for operation in self.model.chosen]

    @Slot(str)
    def star(self, operation: str) -> None:
        """Make an endpoint a favourite, or no longer one."""
        self._shelf.toggle(operation)
        if self.search.text().strip():
            self.model.repaint_rows(operation)
        else:
            self._show_groups(operation)
        self.picked.emit(self.endpoint())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keys in the search field and in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search and event.key() in _STEER:
                self.tree.setFocus()
                self.tree.keyPressEvent(event)
                return True
            # An untouched dialog is ready to start: there Return is left to its default button.
            if event.key() in _ENTER and (watched is self.tree or self.search.text().strip()):
                self._enter()
                return True
        return super().eventFilter(watched, event)

    def _build(self, label: QLabel) -> None:
        self._found = QLabel(self)
        self._found.setForegroundRole(self._found.palette().ColorRole.PlaceholderText)
        self.own = QPushButton(self.tr("O&wn endpoint…"), self)
        self.own.setAutoDefault(False)
        self.own.clicked.connect(self._own)
        self.clear = QToolButton(self)
        self.clear.setText(self.tr("Untick all"))
        self.clear.setToolTip(self.clear.text())
        self.clear.setIcon(theme().icon("close"))
        self.clear.setAutoRaise(True)
        self.clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clear.clicked.connect(self.model.untick)
        self.clear.hide()
        nothing = QWidget(self)
        self.nothing = QLabel(nothing)
        self.nothing.setWordWrap(True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.read_own = QPushButton(self.tr("Read it as an own endpoint…"), nothing)
        self.read_own.setAutoDefault(False)
        self.read_own.clicked.connect(self._own)
        empty = QVBoxLayout(nothing)
        empty.addStretch(1)
        empty.addWidget(self.nothing)
        empty.addWidget(self.read_own, 0, Qt.AlignmentFlag.AlignHCenter)
        empty.addStretch(2)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(nothing)
        foot = QHBoxLayout()
        foot.addWidget(self._found)
        foot.addWidget(self.clear)
        foot.addStretch(1)
        foot.addWidget(self.own)
        for first, second in ((self.tree, self.read_own), (self.read_own, self.clear), (self.clear, self.own)):
            QWidget.setTabOrder(first, second)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self.search)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)
        self._say(self._all)

    @Slot(str)
    def _narrow(self, words: str) -> None:
        if not words.strip():
            self._show_groups(self._last)
            self._say(self._all)
            return
        found = [endpoint.operation for endpoint in self._catalog.search(words, self._known_as)]
        self.model.show_found(found)
        self._say(len(found))
        if found:
            self.tree.setCurrentIndex(self.model.index(0, 0))
            self.tree.scrollToTop()
        else:
            self._tell()

    @cached_property
    def _known_as(self) -> dict[str, tuple[str, str]]:
        """What endpoints are called in the reader's language: looked up when something is searched for."""
        return known_as(self._catalog)

    def _show_groups(self, operation: str) -> None:
        self.model.show_groups()
        self._unfold()
        if operation:
            self.pick(operation)

    def _unfold(self) -> None:
        for row, group in enumerate(self.model.groups):
            if group.open or self._all <= _FEW:
                self.tree.expand(self.model.index(row, 0))

    @Slot(QModelIndex, QModelIndex)
    def _current(self, *_: object) -> None:
        self._tell()

    def _tell(self) -> None:
        endpoint = self.endpoint()
        if endpoint is not self._told or endpoint is None:
            self._told = endpoint
            self._last = endpoint.operation if endpoint is not None and not endpoint.own else self._last
            self.picked.emit(endpoint)

    @Slot()
    def _ticked(self) -> None:
        self._say(self.model.rowCount() if self.search.text().strip() else self._all)
        self.ticked.emit()

    @Slot()
    def _own(self) -> None:
        words = self.search.text().strip()
        self.own_wanted.emit(words if words.startswith("/") else "")

    @Slot()
    def _star_current(self) -> None:
        operation = self.tree.currentIndex().data(Role.OPERATION)
        if operation:
            self.star(operation)

    @Slot()
    def _tint(self) -> None:
        self._glass.setIcon(theme().icon("search"))
        self.clear.setIcon(theme().icon("close"))

    def _enter(self) -> None:
        index = self.tree.currentIndex()
        if self.endpoint() is not None:
            self.chosen.emit()
        elif index.isValid():
            self.tree.setExpanded(index, not self.tree.isExpanded(index))

    def _say(self, count: int) -> None:
        ticks = len(self.model.chosen)
        self._found.setText(self.tr("{0} ticked").format(ticks) if ticks else self.tr("%Ln endpoint(s)", "", count))
        self.clear.setVisible(bool(ticks))
        alone = self.tr("An own endpoint is exported by itself: untick the others first") if ticks else ""
        for button in (self.own, self.read_own):  # else one click would take all the ticks away
            button.setEnabled(not ticks)
            button.setToolTip(alone or self.tr("Read a path that is not in the catalogue"))
        self._stack.setCurrentIndex(1 if count == 0 else 0)
        if count == 0:
            none = self.tr("No endpoint matches “{0}”.").format(self.search.text().strip())
            hint = self.tr("A path outside the catalogue can be read as an own endpoint.")
            self.nothing.setText(f"{none}\n{hint}")

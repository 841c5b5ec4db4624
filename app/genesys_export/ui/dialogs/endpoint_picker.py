"""Left pane of the new-export dialog: search, and the endpoints by area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from genesys_export.ui.theme import theme

if TYPE_CHECKING:
    from genesys_export.catalog import Catalog, Endpoint

_NAME = Qt.ItemDataRole.UserRole
_STEER = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp})


class EndpointPicker(QWidget):
    """Search field over a tree of endpoints; arrow keys move in the tree while one types.

    Signals:
        picked: another endpoint (an ``Endpoint``, or ``None`` when the search finds none).
    """

    picked = Signal(object)

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._by_name = {endpoint.name: endpoint for endpoint in catalog.endpoints}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._areas: dict[str, QTreeWidgetItem] = {}
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Name, path or permission"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search endpoints"))
        self.search.addAction(theme().icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        label = QLabel(self.tr("&What to export"), self)
        label.setBuddy(self.search)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAccessibleName(self.tr("Endpoints by area"))
        self.tree.currentItemChanged.connect(self._current)
        self._found = QLabel(self)
        self._found.setForegroundRole(self._found.palette().ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self.search)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self._found)
        self._fill()

    def pick(self, name: str) -> None:
        """Choose an endpoint by name; the first one when there is none of that name."""
        item = self._items.get(name) or next(iter(self._items.values()), None)
        if item is not None:
            self._areas[self._by_name[str(item.data(0, _NAME))].area].setExpanded(True)
            self.tree.setCurrentItem(item)
            self.tree.scrollToItem(item)

    def endpoint(self) -> Endpoint | None:
        """The endpoint that is chosen."""
        item = self.tree.currentItem()
        return None if item is None or item.isHidden() else self._by_name.get(str(item.data(0, _NAME)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: arrow keys in the search field move in the tree."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and (
            event.key() in _STEER
        ):  # fmt: skip
            self.tree.setFocus()
            self.tree.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        for endpoint in sorted(self._catalog.endpoints, key=lambda e: (e.area, e.title)):
            area = self._areas.get(endpoint.area)
            if area is None:
                area = self._areas[endpoint.area] = QTreeWidgetItem(self.tree, [endpoint.area])
                area.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item = QTreeWidgetItem(area, [endpoint.title])
            item.setData(0, _NAME, endpoint.name)
            item.setToolTip(0, f"{endpoint.method} {endpoint.path}")
            self._items[endpoint.name] = item
        few = len(self._items) <= 60  # noqa: PLR2004 - about two screens: a tree that long is read, not searched
        for area in self._areas.values():
            area.setExpanded(few)
        self._say(len(self._items))

    @Slot(str)
    def _narrow(self, words: str) -> None:
        found = [endpoint.name for endpoint in self._catalog.search(words)]
        wanted = set(found)
        shown = {self._by_name[name].area for name in found}
        for name, item in self._items.items():
            item.setHidden(name not in wanted)
        for title, area in self._areas.items():
            area.setHidden(title not in shown)
            if words and title in shown:
                area.setExpanded(True)
        self._say(len(found))
        if found and (self.endpoint() is None or words):
            self.tree.setCurrentItem(self._items[found[0]])
            self.tree.scrollToItem(self._items[found[0]])
        else:
            self.picked.emit(self.endpoint())

    @Slot(QTreeWidgetItem, QTreeWidgetItem)
    def _current(self, *_: object) -> None:
        self.picked.emit(self.endpoint())

    def _say(self, count: int) -> None:
        if count == 0:
            words = self.tr("No endpoint has these words.")
        else:
            words = self.tr("1 endpoint") if count == 1 else self.tr("{0} endpoints").format(count)
        self._found.setText(words)

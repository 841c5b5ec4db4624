"""The endpoints of the picker: in groups, or as a search found them; what is ticked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from genesys_export.catalog import folded
from genesys_export.ui import text
from genesys_export.ui.titles import shown, title_of

if TYPE_CHECKING:
    from genesys_export.catalog import Catalog, Endpoint
    from genesys_export.ui.shelf import Shelf

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a row tells beside its title."""

    OPERATION = Qt.ItemDataRole.UserRole + 1
    MARKS = Qt.ItemDataRole.UserRole + 2
    STARRED = Qt.ItemDataRole.UserRole + 3
    AREA = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True, slots=True)
class Group:
    """Endpoints under one heading; ``open`` where it lies at hand."""

    title: str
    operations: list[str]
    open: bool = False


class EndpointsModel(QAbstractItemModel):
    """Groups with endpoints below them, or endpoints alone; texts are made when a row is looked at.

    Signals:
        ticked: another set of endpoints is ticked.
    """

    ticked = Signal()

    def __init__(self, catalog: Catalog, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog, self._shelf = catalog, shelf
        self._groups: list[Group] = []
        self._found: list[str] | None = None
        self._ticks: dict[str, None] = {}
        self._one_only = False
        areas: dict[str, list[str]] = {}
        for endpoint in sorted(catalog.endpoints, key=lambda e: folded(title_of(e))):
            areas.setdefault(endpoint.area, []).append(endpoint.operation)
        groups = [Group(shown(area), operations) for area, operations in areas.items()]
        self._areas = sorted(groups, key=lambda group: folded(group.title))
        self.show_groups()

    def show_groups(self) -> None:
        """Show all: favourites, recent ones, then area by area."""
        self.beginResetModel()
        at_hand = [
            Group(self.tr("Favourites"), list(self._shelf.favourites), open=True),
            Group(self.tr("Used last"), list(self._shelf.recent), open=True),
        ]
        self._groups = [*(group for group in at_hand if group.operations), *self._areas]
        self._found = None
        self.endResetModel()

    def show_found(self, operations: list[str]) -> None:
        """Show only these, in this order."""
        self.beginResetModel()
        self._found = operations
        self.endResetModel()

    @property
    def groups(self) -> list[Group]:
        """The groups that are shown; none while a search is."""
        return self._groups if self._found is None else []

    @property
    def chosen(self) -> list[str]:
        """The endpoints that are ticked, in the order they were."""
        return list(self._ticks)

    def untick(self) -> None:
        """Tick none."""
        before = list(self._ticks)
        self._ticks.clear()
        self._repaint(*before)
        self.ticked.emit()

    def repaint_rows(self, operation: str) -> None:
        """Show what changed beside the title of an endpoint."""
        self._repaint(operation)

    def position(self, operation: str) -> QModelIndex:
        """The first row of an endpoint; no valid index when it is not shown."""
        if self._found is not None:
            return self.index(self._found.index(operation), 0) if operation in self._found else QModelIndex()
        for row, group in enumerate(self._groups):
            if operation in group.operations:
                return self.index(group.operations.index(operation), 0, self.index(row, 0))
        return QModelIndex()

    def operation(self, index: Index) -> str:
        """The endpoint of a row; empty for a heading."""
        if not index.isValid():
            return ""
        if index.internalId():
            return self._groups[index.internalId() - 1].operations[index.row()]
        return "" if self._found is None else self._found[index.row()]

    def endpoint(self, index: Index) -> Endpoint | None:
        """The endpoint of a row; ``None`` for a heading."""
        operation = self.operation(index)
        return self._shelf.endpoint(operation) if operation else None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's own
        """Qt: the index of a row below another."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - Qt's own
        """Qt: the heading a row is below."""
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many rows are below a heading, or there are headings."""
        if self._found is not None:
            return 0 if parent.isValid() else len(self._found)
        if not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() else len(self._groups[parent.row()].operations)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: one."""
        del parent
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: endpoints can be chosen and ticked, headings cannot."""
        operation = self.operation(index)
        if not operation:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag(0)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        untickable = self._one_only or self._shelf.is_own(operation)
        return flags if untickable else flags | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one role of one row."""
        if not index.isValid():
            return None
        operation = self.operation(index)
        if not operation:
            return self._heading(self._groups[index.row()], role)
        read = _READERS.get(role)
        return None if read is None else read(self, self._shelf.endpoint(operation), operation)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: tick an endpoint, or take the tick away."""
        operation = self.operation(index)
        if role != Qt.ItemDataRole.CheckStateRole or not operation or self._one_only:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._ticks[operation] = None
        else:
            self._ticks.pop(operation, None)
        self._repaint(operation)
        self.ticked.emit()
        return True

    def allow_ticks(self, allowed: bool) -> None:
        """Whether several may be chosen at once."""
        self._one_only = not allowed

    def tick_of(self, endpoint: Endpoint, operation: str) -> Qt.CheckState | None:
        """Whether an endpoint is ticked; the user's own cannot be."""
        if endpoint.own or self._one_only:
            return None
        return Qt.CheckState.Checked if operation in self._ticks else Qt.CheckState.Unchecked

    def starred(self, operation: str) -> bool:
        """Whether it is a favourite."""
        return operation in self._shelf.favourites

    def spoken(self, endpoint: Endpoint, operation: str) -> str:
        """The row in words, for a screen reader."""
        starred = [text.tr("favourite")] if self.starred(operation) else []
        return ", ".join((title_of(endpoint), *starred, *_marks(endpoint)))

    def area(self, endpoint: Endpoint) -> str:
        """The area of an endpoint, where no heading tells it."""
        return shown(endpoint.area) if self._found is not None else ""

    def _heading(self, group: Group, role: int) -> Any:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return f"{group.title}  ({text.number(len(group.operations))})"
        return None

    def _repaint(self, *operations: str) -> None:
        """Paint these anew wherever they stand, which may be in several groups."""
        parents = [QModelIndex()] if self._found is not None else [self.index(n, 0) for n in range(len(self._groups))]
        shown = [self._found] if self._found is not None else [group.operations for group in self._groups]
        for parent, rows in zip(parents, shown, strict=True):
            for operation in operations:
                if operation in rows:
                    index = self.index(rows.index(operation), 0, parent)
                    self.dataChanged.emit(index, index)


def _marks(endpoint: Endpoint, *, long: bool = False) -> list[str]:
    marks = (
        (endpoint.own, text.tr("own endpoint"), text.tr("An own endpoint, outside the catalogue")),
        (endpoint.deprecated, text.tr("deprecated"), text.tr("Genesys means to take it away")),
        (endpoint.preview, text.tr("preview"), text.tr("Genesys may still change it")),
        (endpoint.needs_user, text.tr("person's sign-in"), text.tr("Needs a person's sign-in; a client is refused")),
    )
    return [described if long else word for applies, word, described in marks if applies]


_READERS: dict[int, Callable[[EndpointsModel, Endpoint, str], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda _, endpoint, __: title_of(endpoint),
    Qt.ItemDataRole.CheckStateRole: EndpointsModel.tick_of,
    Qt.ItemDataRole.ToolTipRole: lambda _, e, __: "\n".join((title_of(e), e.operation, *_marks(e, long=True))),
    Qt.ItemDataRole.AccessibleTextRole: EndpointsModel.spoken,
    Role.OPERATION: lambda _, __, operation: operation,
    Role.STARRED: lambda model, _, operation: model.starred(operation),
    Role.MARKS: lambda _, endpoint, __: _marks(endpoint),
    Role.AREA: lambda model, endpoint, _: model.area(endpoint),
}

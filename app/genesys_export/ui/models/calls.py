"""The request log of one export: its calls as they are, their texts made when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from genesys_export.ui import text
from genesys_export.ui.models.cells import CellsModel
from genesys_export.ui.saying import said

if TYPE_CHECKING:
    from collections import deque

    from genesys_export.export import Call

Index = QModelIndex | QPersistentModelIndex
CAPACITY = 100_000
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CALL = Qt.ItemDataRole.UserRole + 1
"""Role that gives the :class:`Call` itself."""
SPAN = Qt.ItemDataRole.UserRole + 2
"""Role that gives the first and the last moment of all calls, seconds since the epoch."""


class Field(IntEnum):
    """The columns from left to right."""

    TIME = 0
    RESULT = 1
    TOOK = 2
    ATTEMPT = 3
    METHOD = 4
    PATH = 5
    PAGE = 6
    RECORDS = 7
    SIZE = 8
    WAITED = 9
    HEADROOM = 10
    CORRELATION = 11
    TIMELINE = 12


_NUMERIC = frozenset({
    Field.TOOK, Field.ATTEMPT, Field.PAGE, Field.RECORDS, Field.SIZE, Field.WAITED, Field.HEADROOM
})  # fmt: skip


class CallsModel(CellsModel):
    """Calls, oldest first, or those of them that a filter lets through; what is new is appended in one step."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls: list[Call] = []
        self._shown: list[Call] = []
        self._wanted: Callable[[Call], bool] | None = None
        self._last: Call | None = None
        self._headers = [
            self.tr("Time"), self.tr("Result"), self.tr("ms"), self.tr("Attempt"), self.tr("Method"), self.tr("Path"),
            self.tr("Page"), self.tr("Records"), self.tr("Size"), self.tr("Waited"), self.tr("Headroom"),
            self.tr("Correlation id"), self.tr("Timeline"),
        ]  # fmt: skip

    @property
    def calls(self) -> list[Call]:
        """Every call, shown or not."""
        return self._calls

    @property
    def shown(self) -> list[Call]:
        """The calls that the filter lets through."""
        return self._shown

    def show_calls(self, calls: Sequence[Call] | deque[Call]) -> None:
        """Show another export's calls instead."""
        self.beginResetModel()
        self._calls = list(islice(calls, max(0, len(calls) - CAPACITY), None))
        self._shown = self._calls if self._wanted is None else list(filter(self._wanted, self._calls))
        self._last = calls[-1] if calls else None
        self.endResetModel()

    def narrow(self, wanted: Callable[[Call], bool] | None) -> None:
        """Show only the calls that are wanted; all of them without."""
        self._wanted = wanted
        self.beginResetModel()
        self._shown = self._calls if wanted is None else list(filter(wanted, self._calls))
        self.endResetModel()

    def follow(self, calls: Sequence[Call] | deque[Call]) -> int:
        """Append the calls made since the last time, and put those before the others that became known meanwhile.

        Returns:
            How many are new at the end.
        """
        new: list[Call] = []
        for call in reversed(calls):
            if call is self._last or len(new) == CAPACITY:
                break
            new.append(call)
        if new:
            new.reverse()
            self._last = calls[-1]
            if len(self._calls) + len(new) > CAPACITY:
                self.show_calls([*self._calls, *new])
                return len(new)
            self._put(len(self._calls), new)
        earlier = min(len(calls), CAPACITY) - len(self._calls)
        if earlier > 0:
            begin = len(calls) - len(self._calls)
            self._put(0, list(islice(calls, begin - earlier, begin)))
        return len(new)

    def _put(self, at: int, calls: list[Call]) -> None:
        """Put calls before all others, or after them."""
        more = calls if self._wanted is None else list(filter(self._wanted, calls))
        first = len(self._shown) if at else 0
        if more:
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
        self._calls[at:at] = calls
        if self._shown is not self._calls:
            self._shown[first:first] = more
        if more:
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many calls."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one role of one cell."""
        if not index.isValid():
            return None
        call = self._shown[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _TEXTS[index.column()](call)
        if role == Qt.ItemDataRole.ToolTipRole:
            return text.tip(_TEXTS[index.column()](call))
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _NUMERIC:
            return _RIGHT
        return {CALL: call, SPAN: self._span()}.get(role)

    def _span(self) -> tuple[float, float]:
        first, last = self._calls[0], self._calls[-1]
        return first.at - first.waited, max(last.at + last.duration, first.at + 1e-3)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the column titles."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMERIC:
            return _RIGHT
        return None


def result_of(call: Call) -> str:
    """Status, and why it brought no page."""
    result = str(call.status) if call.status is not None else text.tr("no reply")
    return f"{result}: {said(call.cause)}" if call.cause and call.cause != result else result


def headroom_of(call: Call) -> str:
    """Calls left in the rate window, of how many."""
    if call.remaining is None:
        return "—"
    left = text.number(call.remaining)
    return left if call.allowed is None else f"{left} / {text.number(call.allowed)}"


def waited_of(call: Call) -> str:
    """How long was waited before it, and why."""
    if call.waited < 1:
        return "—"
    waited = text.countdown(call.waited)
    return f"{waited} {text.wait_word(call.reason)}" if call.reason else waited


def _timeline(call: Call) -> str:
    """The bar in words."""
    words = text.tr("waited {0} s, took {1} s")
    return words.format(text.number(call.waited, 1), text.number(call.duration, 2))


_TEXTS: tuple[Callable[[Call], str], ...] = (
    lambda call: datetime.fromtimestamp(call.at).astimezone().strftime("%H:%M:%S"),
    result_of,
    lambda call: text.number(call.duration * 1000),
    lambda call: str(call.attempt),
    lambda call: call.method,
    lambda call: call.path,
    lambda call: str(call.page),
    lambda call: "—" if call.records is None else text.number(call.records),
    lambda call: "—" if call.size is None else text.size(call.size),
    waited_of,
    headroom_of,
    lambda call: call.correlation_id,
    _timeline,
)

"""The request log of one export: its calls as they are, their texts made when they are looked at."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from enum import IntEnum
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from genesys_export.export import NOT_NEEDED
from genesys_export.export.callfilter import local_time
from genesys_export.export.progress import BEGAN, in_time
from genesys_export.ui import text
from genesys_export.ui.models.cells import CellsModel
from genesys_export.ui.saying import said

if TYPE_CHECKING:
    from collections import deque

    from genesys_export.export import Call

Index = QModelIndex | QPersistentModelIndex
_Search = Callable[..., int]
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
        self._cut, self._until = False, 0.0
        self._headers = [
            self.tr("Time"), self.tr("Result"), self.tr("Took, ms"), self.tr("Attempt"), self.tr("Method"),
            self.tr("Path"), self.tr("Page"), self.tr("Records"), self.tr("Size"), self.tr("Waited"),
            self.tr("Headroom"), self.tr("Correlation id"), self.tr("Timeline"),
        ]  # fmt: skip

    @property
    def calls(self) -> list[Call]:
        """Every call, shown or not."""
        return self._calls

    @property
    def shown(self) -> list[Call]:
        """The calls that the filter lets through."""
        return self._shown

    @property
    def cut(self) -> bool:
        """Whether there may be earlier calls than those that are kept."""
        return self._cut

    def show_calls(self, calls: Sequence[Call] | deque[Call]) -> None:
        """Show another export's calls instead."""
        self.beginResetModel()
        self._calls = in_time(list(islice(calls, max(0, len(calls) - CAPACITY), None)))
        self._shown = self._calls if self._wanted is None else list(filter(self._wanted, self._calls))
        self._last = calls[-1] if calls else None
        self._cut = len(calls) >= CAPACITY or len(calls) == getattr(calls, "maxlen", None)
        self._until = max(map(_ended, self._calls), default=0.0)
        self.endResetModel()

    def narrow(self, wanted: Callable[[Call], bool] | None) -> None:
        """Show only the calls that are wanted; all of them without."""
        self._wanted = wanted
        self.beginResetModel()
        self._shown = self._calls if wanted is None else list(filter(wanted, self._calls))
        self.endResetModel()

    def follow(self, calls: Sequence[Call] | deque[Call]) -> int:
        """Take in the calls made since the last time, and those before the others that became known meanwhile.

        They are told as they end; each is put where it began.

        Returns:
            How many they are.
        """
        new: list[Call] = []
        for call in reversed(calls):
            if call == self._last or len(new) == CAPACITY:  # also one that was read from the job file meanwhile
                break
            new.append(call)
        known = len(self._calls)
        if new:
            self._last = calls[-1]
            self._take(new[::-1], bisect_right, bisect_left)
        earlier = min(len(calls), CAPACITY) - known - len(new)
        if earlier > 0:
            begin = len(calls) - known - len(new)
            self._take(list(islice(calls, begin - earlier, begin)), bisect_left, bisect_right)
        self._drop(len(self._calls) - CAPACITY)
        self._cut |= len(self._calls) >= CAPACITY
        return len(new) + max(0, earlier)

    def _take(self, calls: list[Call], place: _Search, opposite: _Search) -> None:
        """Put calls among the others: mostly all of them after or before those.

        Args:
            calls: as they were told.
            place: finds where one goes: after or before those that began at the same moment.
            opposite: the other of the two.
        """
        in_time(calls)
        self._until = max(self._until, *map(_ended, calls)) if calls else self._until
        end = len(calls)
        while end:  # from the last one, so that the places of those before it stay what they are
            at = place(self._calls, calls[end - 1].at, key=BEGAN)
            begin = opposite(calls, self._calls[at - 1].at, 0, end, key=BEGAN) if at else 0
            self._put(at, calls[begin:end], place)
            end = begin

    def _put(self, at: int, calls: list[Call], place: _Search) -> None:
        """Put calls side by side in front of one of the others."""
        more = calls if self._wanted is None else list(filter(self._wanted, calls))
        first = at if self._shown is self._calls or not more else place(self._shown, more[0].at, key=BEGAN)
        if more:
            self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
        self._calls[at:at] = calls
        if self._shown is not self._calls:
            self._shown[first:first] = more
        if more:
            self.endInsertRows()

    def _drop(self, count: int) -> None:
        """Forget the first ones: no more are kept than that."""
        if count <= 0:
            return
        whole = self._shown is self._calls
        gone = count if whole else sum(map(self._wanted or bool, self._calls[:count]))
        if gone:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
        del self._calls[:count]
        if not whole:
            del self._shown[:gone]
        if gone:
            self.endRemoveRows()

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
        first = self._calls[0]
        return first.at - first.waited, max(self._until, first.at + 1e-3)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the column titles."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._headers):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMERIC:
            return _RIGHT
        return None


def _ended(call: Call) -> float:
    return call.at + call.duration


def result_of(call: Call) -> str:
    """Status, and why it brought no page."""
    if call.given_up:
        return said(NOT_NEEDED)
    result = str(call.status) if call.status is not None else text.tr("no reply")
    return f"{result}: {said(call.cause)}" if call.cause and call.cause != result else result


def page_of(call: Call) -> str:
    """Which page it was for."""
    return str(call.page) if call.page else "—"


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
    lambda call: local_time(call.at).strftime("%H:%M:%S"),
    result_of,
    lambda call: text.number(call.duration * 1000),
    lambda call: str(call.attempt),
    lambda call: call.method,
    lambda call: call.path,
    page_of,
    lambda call: "—" if call.records is None else text.number(call.records),
    lambda call: "—" if call.size is None else text.size(call.size),
    waited_of,
    headroom_of,
    lambda call: call.correlation_id,
    _timeline,
)

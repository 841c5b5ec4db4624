"""Buttons beside each other, and below each other where there is no room for all of them in one row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle

_SPACING = 6


class Flow(QLayout):
    """Rows as full as they can be: words that are longer in another language make a row more, not a wider window.

    Args:
        middle: whether rows stand in the middle; else where one begins to read.
    """

    def __init__(self, *, middle: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._middle = middle
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(_SPACING)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt: one more at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Qt: how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> Any:
        """Qt: one of them, or nothing; its stub does not know the latter."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> Any:
        """Qt: take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Qt: it needs no more room than its buttons."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Qt: it is higher where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: as high as its rows."""
        rows = list(self._rows(width))
        return sum(map(_height, rows)) + self.spacing() * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        """Qt: all in one row."""
        shown = self._shown()
        return QSize(self._width(shown), _height(shown))

    def minimumSize(self) -> QSize:
        """Qt: each in a row of its own."""
        shown = self._shown()
        return QSize(max((item.sizeHint().width() for item in shown), default=0), _height(shown))

    def setGeometry(self, place: QRect) -> None:
        """Qt: put them there."""
        super().setGeometry(place)
        parent = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if parent is None else parent.layoutDirection()
        top = place.top()
        for row in self._rows(place.width()):
            left = place.left() + (max(0, place.width() - self._width(row)) // 2 if self._middle else 0)
            for item in row:
                at = QRect(left, top, min(item.sizeHint().width(), place.width()), _height(row))
                item.setGeometry(QStyle.visualRect(direction, place, at))
                left += at.width() + self.spacing()
            top += _height(row) + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _width(self, row: list[QLayoutItem]) -> int:
        return sum(item.sizeHint().width() for item in row) + self.spacing() * max(0, len(row) - 1)

    def _rows(self, width: int) -> Iterator[list[QLayoutItem]]:
        row: list[QLayoutItem] = []
        for item in self._shown():
            if row and self._width([*row, item]) > width:
                yield row
                row = []
            row.append(item)
        if row:
            yield row


def _height(row: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)

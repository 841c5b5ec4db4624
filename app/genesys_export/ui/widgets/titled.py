"""A list of what can be chosen: what it is called in bold, and below it what it is about."""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

Index = QModelIndex | QPersistentModelIndex
_ROLES = (QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText)
_CHOSEN = QPalette.ColorRole.HighlightedText
_AIR = 2
_ENDLESS = 10_000


class TitledList(QListWidget):
    """Its rows are as high as their words need in its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(TitledDelegate(self))
        self.setSpacing(2)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._wrap_again)

    @Slot()
    def _wrap_again(self) -> None:
        """A bar that comes while the rows are laid out takes of their width: Qt leaves them as high as they were."""
        self.scheduleDelayedItemsLayout()


class TitledDelegate(QStyledItemDelegate):
    """Paints the first line of a text in bold, the rest in the quiet colour of what explains, and wraps all of it.

    Qt's own row is as high as it would be in a narrower list: some have an empty line below.
    """

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one row."""
        self.initStyleOption(option, index)
        option.text = ""
        _style(option).drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        place = _place(option, option.rect)
        top = float(place.top())
        for words, role in zip(_parts(option, index, place.width()), _ROLES, strict=False):
            painter.setPen(option.palette.color(_CHOSEN if selected else role))
            words.draw(painter, QPointF(place.left(), top))
            top += _height(words)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: as wide as the list, and as high as the words."""
        self.initStyleOption(option, index)
        wide = self._view.viewport().width() - 2 * self._view.spacing()
        place = _place(option, QRect(0, 0, wide, _ENDLESS))
        high = sum(map(_height, _parts(option, index, place.width())))
        return QSize(wide, max(high, option.decorationSize.height()) + 2 * _AIR)


def _style(option: QStyleOptionViewItem) -> QStyle:
    return option.widget.style() if option.widget else QApplication.style()


def _place(option: QStyleOptionViewItem, row: QRect) -> QRect:
    """Where the words of a row stand, beside its icon."""
    whole = QStyleOptionViewItem(option)
    whole.rect, whole.showDecorationSelected = row, True  # all the room, not only what Qt's own words would take
    style = _style(option)
    beside = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, option, option.widget) + 1
    place = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, whole, option.widget)
    return QRect(place.left() + beside, row.top() + _AIR, place.width() - 2 * beside, row.height() - 2 * _AIR)


def _parts(option: QStyleOptionViewItem, index: Index, width: int) -> list[QTextLayout]:
    title, _, about = str(index.data()).partition("\n")
    bold = QFont(option.font)
    bold.setBold(True)
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    parts = [(bold, title), (option.font, about)] if about else [(bold, title)]
    return [_wrapped(font, words, width, side) for font, words in parts]


def _wrapped(font: QFont, words: str, width: int, side: Qt.AlignmentFlag) -> QTextLayout:
    """Words in lines of this width, in the direction in which they are read.

    Not by ``drawText``, which leaves room for the space at the end of a line where it begins on the right.
    """
    layout = QTextLayout(words, font)
    layout.setTextOption(QTextOption(side))
    layout.beginLayout()
    high = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, high))
        high += line.height()
    layout.endLayout()
    return layout


def _height(words: QTextLayout) -> int:
    return math.ceil(words.boundingRect().height())

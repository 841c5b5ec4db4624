"""Cells that show what is written elsewhere: paths, fields, ids; and boxes to be ticked beside them.

Where one reads from right to left, Qt lays each cell out so: the first slash of a path would stand behind it, and what
is cut off at the end of an id would seem to be cut off before it.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from genesys_export.ui import reading
from genesys_export.ui.theme import theme

Index = QModelIndex | QPersistentModelIndex
_Feature = QStyleOptionViewItem.ViewItemFeature
_BESIDE = _Feature.HasCheckIndicator | _Feature.HasDecoration


def own_direction(option: QStyleOptionViewItem) -> None:
    """Lay a cell's words out as they are read themselves; where the cell is, and its box or icon, stays mirrored."""
    if option.direction is Qt.LayoutDirection.LeftToRight or reading.read_from_right(option.text):
        return
    if option.features & _BESIDE:
        option.text = reading.from_left(option.text)
    else:
        option.displayAlignment = QStyle.visualAlignment(option.direction, option.displayAlignment)
        option.direction = Qt.LayoutDirection.LeftToRight


def keep_direction(view: QAbstractItemView) -> None:
    """Lay the cells of a list or table out as they are read themselves, where the window is mirrored."""
    if QGuiApplication.isRightToLeft():
        view.setItemDelegate(WrittenDelegate(view))


def draw_edge(painter: QPainter, box: QRect) -> None:
    """The line around a box to be ticked: the style's own is hardly seen on dark."""
    painter.save()
    painter.setPen(theme().edge())
    painter.drawRect(box.adjusted(0, 0, -1, -1))
    painter.restore()


class WrittenDelegate(QStyledItemDelegate):
    """Lays each cell out as its words are read."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: what is painted."""
        super().initStyleOption(option, index)
        own_direction(option)


class TickDelegate(WrittenDelegate):
    """Adds an edge to the box that is ticked."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one cell."""
        super().paint(painter, option, index)
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        if whole.features & _Feature.HasCheckIndicator:
            style = whole.widget.style() if whole.widget else QApplication.style()
            box = QStyle.SubElement.SE_ItemViewItemCheckIndicator
            draw_edge(painter, style.subElementRect(box, whole, whole.widget))

"""Numbers that stand before a column of words: they end a little earlier, or ``1 GET`` would be read as one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyleOptionHeaderV2,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from genesys_export.ui.widgets.written import WrittenDelegate

Index = QModelIndex | QPersistentModelIndex
_FURTHER = 2  # beside the margins of what is left free
_ASIDE = Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole


def keep_apart(table: QTableView) -> None:
    """Keep the numbers of a table, and their titles, off the words of the columns that follow them."""
    model = table.model()
    numbers = [_on_the_right(model.headerData(column, *_ASIDE)) for column in range(model.columnCount())]
    beside = [at for at, number in enumerate(numbers[:-1]) if number and not numbers[at + 1]]
    if beside:
        table.setHorizontalHeader(AsideHeader(frozenset(beside), table))
    for column in beside:
        table.setItemDelegateForColumn(column, AsideDelegate(table))


def gap(widget: QWidget) -> int:
    """How much earlier they end: what Qt leaves free for an icon of the least width."""
    margin = widget.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, widget) + 1
    return _FURTHER + 2 * margin


class AsideDelegate(WrittenDelegate):
    """Leaves a gap behind a number, in the place of an icon."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: what is painted; mirrored, a number is laid out from the left, and ends there all the same."""
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        super().initStyleOption(option, index)
        turned = mirrored and option.direction is Qt.LayoutDirection.LeftToRight
        place = QStyleOptionViewItem.Position
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.icon = QIcon()
        option.decorationSize = QSize(_FURTHER, 1)
        option.decorationPosition = place.Left if turned else place.Right


class AsideHeader(QHeaderView):
    """Titles of numbers end where the numbers do."""

    def __init__(self, beside: frozenset[int], table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._beside = beside
        self.setSectionsClickable(True)  # as those that a table has by itself

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """Qt: room for a title, and for what is left free."""
        size = super().sectionSizeFromContents(logicalIndex)
        return QSize(size.width() + gap(self), size.height()) if logicalIndex in self._beside else size

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Qt: one title."""
        if logicalIndex not in self._beside:
            super().paintSection(painter, rect, logicalIndex)
            return
        option, kind = QStyleOptionHeaderV2(), QStyle.ControlElement
        self.initStyleOption(option)
        self.initStyleOptionForIndex(option, logicalIndex)
        option.rect = rect
        painter.save()
        self.style().drawControl(kind.CE_HeaderSection, option, painter, self)
        label = self.style().subElementRect(QStyle.SubElement.SE_HeaderLabel, option, self)
        free = gap(self)
        option.rect = label.adjusted(free, 0, 0, 0) if self.isRightToLeft() else label.adjusted(0, 0, -free, 0)
        self.style().drawControl(kind.CE_HeaderLabel, option, painter, self)
        painter.restore()


def _on_the_right(alignment: object) -> bool:
    return isinstance(alignment, Qt.AlignmentFlag) and bool(alignment & Qt.AlignmentFlag.AlignRight)

"""How a recipe is painted in the list: what it is called in bold, and below it what it is about."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex
_FLAGS = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value | Qt.TextFlag.TextWordWrap.value
_AIR = 2
_ENDLESS = 10_000


class RecipeDelegate(QStyledItemDelegate):
    """Paints the first line of a text in bold, and wraps all of it.

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
        painter.setLayoutDirection(option.direction)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(option.palette.color(role))
        place = _place(option, option.rect)
        for font, part in _parts(option.font, index):
            painter.setFont(font)
            painter.drawText(place, _FLAGS, part)
            place.setTop(place.top() + _height(font, part, place.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: as wide as the list, and as high as the words."""
        self.initStyleOption(option, index)
        wide = self._view.viewport().width() - 2 * self._view.spacing()
        place = _place(option, QRect(0, 0, wide, _ENDLESS))
        high = sum(_height(font, part, place.width()) for font, part in _parts(option.font, index))
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


def _parts(font: QFont, index: Index) -> list[tuple[QFont, str]]:
    title, _, about = str(index.data()).partition("\n")
    bold = QFont(font)
    bold.setBold(True)
    return [(bold, title), (font, about)] if about else [(bold, title)]


def _height(font: QFont, words: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, _ENDLESS), _FLAGS, words).height()

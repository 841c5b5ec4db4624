"""How a row of the picker is painted: tick box and title, then marks and area in a quiet colour, and the star."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from genesys_export.ui.models.endpoints import Role
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.written import draw_edge

Index = QModelIndex | QPersistentModelIndex
_STAR = 16
_GAP = 8
_AIR = 1.45
_NARROW = 0.45  # the share of a row that marks and area may take


class EndpointDelegate(QStyledItemDelegate):
    """Paints one row; a click on the star makes an endpoint a favourite.

    Signals:
        star_clicked: operation of the endpoint.
    """

    star_clicked = Signal(str)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one row."""
        self.initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus
        operation = index.data(Role.OPERATION)
        if not operation:
            option.font.setWeight(QFont.Weight.DemiBold)
            self._draw(painter, option)
            return
        whole = QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        marks = " · ".join(index.data(Role.MARKS)) or index.data(Role.AREA)
        room = round(whole.width() * _NARROW)
        marks = option.fontMetrics.elidedText(marks, Qt.TextElideMode.ElideRight, room)
        wide = option.fontMetrics.horizontalAdvance(marks) + _GAP if marks else 0
        self._draw(painter, option, wide + _STAR + _GAP)
        palette: QPalette = option.palette
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.PlaceholderText
        painter.save()
        painter.setPen(palette.color(role))
        star = self._star(option)
        place = QRect(_star(whole).left() - wide, whole.top(), max(0, wide - _GAP), whole.height())
        place = QStyle.visualRect(option.direction, whole, place)  # mirrored where one reads from right to left
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, marks)
        painter.restore()
        starred = bool(index.data(Role.STARRED))
        if starred or selected or option.state & QStyle.StateFlag.State_MouseOver:
            name = "starred" if starred else "star"
            icon = theme().icon_on_highlight(name) if selected else theme().icon(name, Tone.CARE)
            icon.paint(painter, star)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Qt: room for one line and some air."""
        return QSize(super().sizeHint(option, index).width(), round(option.fontMetrics.height() * _AIR))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Qt: a click may be meant for the star."""
        operation = index.data(Role.OPERATION)
        at = event.position().toPoint() if isinstance(event, QMouseEvent) else None
        if operation and at is not None and self._star(option).contains(at):
            if event.type() == QEvent.Type.MouseButtonRelease:
                self.star_clicked.emit(operation)
            return True
        return super().editorEvent(event, model, option, index)

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, beside: int = 0) -> None:
        """Qt's own row, with its title cut off before what stands beside it."""
        style = option.widget.style() if option.widget else QApplication.style()
        taken = beside + (_STAR + _GAP if option.features & option.ViewItemFeature.HasCheckIndicator else 0)
        option.text = option.fontMetrics.elidedText(
            option.text, Qt.TextElideMode.ElideRight, max(0, option.rect.width() - taken - _GAP)
        )
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        if option.features & option.ViewItemFeature.HasCheckIndicator:  # dark boxes have no edge of their own
            box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, option.widget)
            draw_edge(painter, box)

    @staticmethod
    def _star(option: QStyleOptionViewItem) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, _star(option.rect))


def _star(row: QRect) -> QRect:
    """Where the star is for those who read from left to right."""
    return QRect(row.right() - _STAR - _GAP // 2, row.center().y() - _STAR // 2 + 1, _STAR, _STAR)

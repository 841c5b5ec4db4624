"""How the cells of the list of exports are painted: the state's icon, the bar of the progress, names of files."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from genesys_export.export import JobState
from genesys_export.ui.models.exports_filter import ExportsFilter
from genesys_export.ui.models.row_cells import Role
from genesys_export.ui.states import icon_of, tone_of
from genesys_export.ui.theme import theme
from genesys_export.ui.widgets.written import own_direction

Index = QModelIndex | QPersistentModelIndex
_SELECTED, _NO_FOCUS = QStyle.StateFlag.State_Selected, ~QStyle.StateFlag.State_HasFocus
_DECORATED = QStyleOptionViewItem.ViewItemFeature.HasDecoration
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIRRORED = Qt.LayoutDirection.RightToLeft
_IN_THE_MIDDLE = Qt.TextElideMode.ElideMiddle
"""Made once: Python takes microseconds to put flags together, for each cell of each painting."""


class RowDelegate(QStyledItemDelegate):
    """The selection is the row: a focus frame around one of its cells would only dim that cell's words."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: what is painted."""
        super().initStyleOption(option, index)
        option.state &= _NO_FOCUS
        if option.direction is _MIRRORED:
            own_direction(option)


class FileDelegate(RowDelegate):
    """Names of files are cut in their middle: they begin alike, and end in a date or a number."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: what is painted."""
        super().initStyleOption(option, index)
        option.textElideMode = _IN_THE_MIDDLE


class StateDelegate(RowDelegate):
    """Adds the state's icon before its word."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: what is painted; the words are the window's own, and so is their direction."""
        QStyledItemDelegate.initStyleOption(self, option, index)
        option.state &= _NO_FOCUS
        told = _told(index)
        state, warned = JobState(told[Role.STATE]), bool(told[Role.WARNED])
        selected = bool(option.state & _SELECTED)
        option.features |= _DECORATED
        icon: QIcon = theme().icon(icon_of(state, warned=warned), tone_of(state, warned=warned))
        if selected:
            icon = theme().icon_on_highlight(icon_of(state, warned=warned))
        option.icon = icon


class ProgressDelegate(RowDelegate):
    """A bar with the percent beside it; without a total only words, because a made-up percent would be a lie."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: paint one cell."""
        told = _told(index)
        fraction = told[Role.FRACTION]
        if fraction is None:
            super().paint(painter, option, index)
            return
        mirrored = option.direction is _MIRRORED
        self.initStyleOption(option, index)
        selected = bool(option.state & _SELECTED)
        palette: QPalette = option.palette
        rect: QRect = option.rect
        if selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Highlight))
        words = told[Qt.ItemDataRole.DisplayRole]
        room = option.fontMetrics.horizontalAdvance(max("100 %", words, key=len)) + 10
        bar = QRect(rect.left() + 6, rect.center().y() - 3, max(8, rect.width() - room - 12), 7)
        ink = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text)
        color = (
            ink
            if selected
            else theme().color(tone_of(JobState(told[Role.STATE]), warned=bool(told[Role.WARNED])))
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = palette.color(QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Mid)
        track.setAlpha(90)
        painter.setBrush(track)
        full = QRect(bar.left(), bar.top(), round(bar.width() * fraction), bar.height())
        right = QRect(bar.right() + 2, rect.top(), rect.right() - bar.right() - 6, rect.height())
        if mirrored:
            bar, full, right = (QStyle.visualRect(_MIRRORED, rect, each) for each in (bar, full, right))
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the words themselves are read so
        painter.drawRoundedRect(bar, 3.5, 3.5)
        painter.setBrush(color)
        painter.drawRoundedRect(full, 3.5, 3.5)
        painter.setPen(ink)
        painter.drawText(right, _LEFT if mirrored else _RIGHT, words)
        painter.restore()


def _told(index: Index) -> dict[int, Any]:
    """All that a cell of the table tells: one question instead of one for each role."""
    model = index.model()
    assert isinstance(model, ExportsFilter)
    return model.told(index)

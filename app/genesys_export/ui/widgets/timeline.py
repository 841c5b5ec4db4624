"""The timeline of the request log: for each call a bar on the time axis of all of them, with the wait before it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem

from genesys_export.ui.models.calls import CALL, SPAN
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.exports_cells import RowDelegate

Index = QModelIndex | QPersistentModelIndex
_LEAST = 2.0  # points that a bar is wide at least
_REFUSED = 400


class TimelineDelegate(RowDelegate):
    """Paints waits hatched, calls filled; what failed has a frame as well as another colour."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the words are for screen readers and the tool tip; what is painted is the bar."""
        super().initStyleOption(option, index)
        option.text = ""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Qt: the bar over the background."""
        super().paint(painter, option, index)
        call, span = index.data(CALL), index.data(SPAN)
        if call is None or span is None:
            return
        room = QRectF(option.rect).adjusted(3, 4, -3, -4)
        scale = room.width() / (span[1] - span[0])
        begin = room.left() + (call.at - span[0]) * scale
        wait = QRectF(begin - call.waited * scale, room.top(), call.waited * scale, room.height())
        bar = QRectF(begin, room.top(), max(_LEAST, call.duration * scale), room.height())
        failed = not call.given_up and (call.status is None or call.status >= _REFUSED)
        color = theme().color(Tone.BAD if failed else Tone.BUSY)
        if option.state & option.state.State_Selected:
            color = option.palette.highlightedText().color()
        painter.save()
        painter.setClipRect(option.rect)
        if wait.width() >= 1:
            painter.fillRect(wait, QBrush(theme().color(Tone.CARE), Qt.BrushStyle.BDiagPattern))
        painter.fillRect(bar, color)
        if failed:
            painter.setPen(QPen(color, 1.5))
            painter.drawRect(bar.adjusted(-2, -2, 2, 2))
        painter.restore()

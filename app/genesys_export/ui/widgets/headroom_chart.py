"""Headroom over the last five minutes, drawn by hand: a strip chart that costs well under a millisecond a frame."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from genesys_export.ui import text
from genesys_export.ui.models.history import SPAN, History
from genesys_export.ui.theme import Tone, theme

_WAIT_BAND = 4
_SHORT = 60
"""Seconds the chart shows at first; later it shows all that is kept."""


class HeadroomChart(QWidget):
    """Calls left in the rate window as a line, the reserve as a dashed one, waits as a band along the bottom.

    The shapes are made when a sample comes or the size changes; painting only draws them. What the chart shows it
    also says: :meth:`twin` is its text, and its accessible description.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: History | None = None
        self._reserve = 0.0
        self._seen: tuple[int, float, int] | None = None
        self._line = QPolygonF()
        self._area = QPolygonF()
        self._waits: list[QRectF] = []
        self._top = 0
        self._span = _SHORT
        self.setMinimumHeight(self.fontMetrics().height() * 5)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Headroom over the last five minutes"))

    def follow(self, history: History | None, reserve: float) -> None:
        """Show this history; call it as often as you like, it draws when there is a new sample."""
        seen = (id(history), reserve, 0 if history is None else history.taken)
        if seen == self._seen:
            return
        self._seen = seen
        self._history, self._reserve = history, reserve
        self._shape()
        said = self.twin()
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
        self.update()

    def twin(self) -> str:
        """What the chart shows, in words."""
        samples = [] if self._history is None else list(self._history.samples)
        known = [sample for sample in samples if sample.remaining is not None]
        if not known or known[-1].remaining is None:
            return self.tr("No headroom is known yet.")
        now, lowest = known[-1].remaining, min(s.remaining for s in known if s.remaining is not None)
        waits = sum(1 for before, s in zip([None, *samples], samples, strict=False)
                    if s.waiting and not (before and before.waiting))  # fmt: skip
        allowed = known[-1].allowed
        left = (
            self.tr("{0} of {1} calls left").format(text.number(now), text.number(allowed))
            if allowed
            else (self.tr("{0} calls left").format(text.number(now)))
        )
        return self.tr("{0}; lowest in the last five minutes: {1}; waits: {2}.").format(
            left, text.number(lowest), text.number(waits)
        )

    def sizeHint(self) -> QSize:
        """Qt: wide rather than high."""
        height = self.fontMetrics().height()
        return QSize(height * 24, height * 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the cached shapes belong to the old size."""
        super().resizeEvent(event)
        self._shape()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Qt: draw the cached shapes."""
        painter = QPainter(self)
        palette, box = self.palette(), self._box()
        painter.fillRect(self.rect(), palette.color(QPalette.ColorRole.Base))
        painter.setPen(palette.color(QPalette.ColorRole.Midlight))
        for part in (0.0, 0.5, 1.0):
            y = box.top() + box.height() * part
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        self._labels(painter, box)
        busy, care = theme().color(Tone.BUSY), theme().color(Tone.CARE)
        for band in self._waits:
            painter.fillRect(band, care)
        if self._line.size() > 1:
            fill = theme().color(Tone.BUSY)
            fill.setAlpha(40)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawPolygon(self._area)
            painter.setPen(QPen(busy, 1.5))
            painter.drawPolyline(self._line)
        if self._top and self._reserve:
            y = box.bottom() - box.height() * self._reserve
            painter.setPen(QPen(care, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            height = self.fontMetrics().height()
            above = QRectF(box.left() + 4, y - height - 1, box.width(), height)
            painter.drawText(above, Qt.AlignmentFlag.AlignLeft, self.tr("reserve for others"))
        if self._waits:
            painter.setPen(care)
            below = QRectF(box.left(), box.bottom() + 2, box.width(), self.fontMetrics().height())
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self.tr("▬ waiting"))
        painter.end()

    def _labels(self, painter: QPainter, box: QRectF) -> None:
        height = self.fontMetrics().height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        gutter = QRectF(0, 0, box.left() - 4, height)
        if self._top:
            painter.drawText(gutter.translated(0, box.top() - height / 2), right, text.number(self._top))
        painter.drawText(gutter.translated(0, box.bottom() - height / 2), right, "0")
        below = QRectF(box.left(), box.bottom() + 2, box.width(), height)
        ago = self.tr("1 min ago") if self._span == _SHORT else self.tr("5 min ago")
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, ago)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self.tr("now"))
        title = QRectF(box.left() + 4, box.top() + 1, box.width() - 8, height)
        painter.drawText(title, Qt.AlignmentFlag.AlignLeft, self.tr("calls left in this rate window"))

    def _box(self) -> QRectF:
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance(text.number(max(self._top, 100))) + 10
        return QRectF(left, metrics.height() / 2 + 2, max(10, self.width() - left - 8),
                      max(10, self.height() - metrics.height() * 1.5 - 8))  # fmt: skip

    def _shape(self) -> None:
        samples = [] if self._history is None else list(self._history.samples)
        known = [s.remaining for s in samples if s.remaining is not None]
        self._top = max((s.allowed for s in samples if s.allowed), default=0) or max(known, default=0)
        box = self._box()
        self._span = _SHORT if len(samples) <= _SHORT else SPAN
        step = box.width() / (self._span - 1)
        start = self._span - len(samples)
        points: list[QPointF] = []
        self._waits = []
        for place, sample in enumerate(samples):
            x = box.left() + (start + place) * step
            if sample.remaining is not None and self._top:
                points.append(QPointF(x, box.bottom() - box.height() * min(sample.remaining / self._top, 1.0)))
            if sample.waiting:
                self._waits.append(QRectF(x - step, box.bottom() - _WAIT_BAND, step, _WAIT_BAND))
        self._line = QPolygonF(points)
        feet = [QPointF(point.x(), box.bottom()) for point in (points[-1], points[0])] if points else []
        self._area = QPolygonF([*points, *feet])

"""Drawing the live chart from its shapes, on the window or into a picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from genesys_export.ui import text
from genesys_export.ui.models.history import Sample
from genesys_export.ui.text import tr
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.lanes import Lane, Shape, place

_SHADE = 46  # opacity of a wait
_FILL = 40
TWO_LINES = 1.9
"""Heights of a line from which a small lane has its number below its title."""
_TOO_SHORT = 2.0  # pixels; a wait that is shorter is drawn as wide


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything that is drawn, in its place."""

    size: QSize = field(default_factory=QSize)
    samples: list[Sample] = field(default_factory=list)
    room: int = 60
    reserve: float = 0.0
    lanes: tuple[Lane, ...] = ()
    shapes: list[Shape] = field(default_factory=list)
    frames: list[QRectF] = field(default_factory=list)
    waits: list[tuple[int, int, str]] = field(default_factory=list)
    limited: list[int] = field(default_factory=list)
    others: list[tuple[int, int, str]] = field(default_factory=list)
    span: str = ""

    def legend(self, fits: Callable[[str], bool]) -> str:
        """What the marks stand for: in the longest words that fit, else the marks alone."""
        marks = (
            (self.waits, (tr("▨ waiting"), tr("▨ waiting"), "▨")),
            (self.limited, (tr("▲ 429"), tr("▲ 429"), "▲")),
            (self.others, (tr("⋯ another program"), tr("⋯ others"), "⋯")),
        )
        forms = ["   ".join(words[short] for shown, words in marks if shown) for short in range(3)]
        return next(filter(fits, forms), "")

    def limits(self) -> list[tuple[float, float, float]]:
        """The limits of the large lane, each with where it begins and ends from the left."""
        box, found = self.shapes[0].box, list[tuple[float, float, float]]()
        for at, sample in enumerate(self.samples):
            if not sample.allowed or (found and found[-1][0] == sample.allowed):
                continue
            left = place(box, at, len(self.samples), self.room) if found else box.left()
            if found:
                found[-1] = (*found[-1][:2], left)
            found.append((sample.allowed, left, box.right()))
        return found or [(self.shapes[0].top, box.left(), box.right())]

    def nearest(self, x: float, y: float, count: int) -> int | None:
        """Which sample is at this place."""
        for each in self.shapes:
            if count and each.box.left() - 4 <= x <= each.box.right() + 4 and each.box.top() <= y <= each.box.bottom():
                at = round((x - each.box.left()) / each.box.width() * (self.room - 1)) - (self.room - count)
                return min(max(0, at), count - 1)
        return None


def paint(painter: QPainter, picture: Picture, widget: QWidget, at: int | None) -> None:
    """Draw it; ``at`` is the sample that is looked at."""
    palette = widget.palette()
    painter.setFont(widget.font())
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time goes that way, and its words stand beside it
    painter.fillRect(QRectF(0, 0, picture.size.width(), picture.size.height()), palette.color(QPalette.ColorRole.Base))
    if not picture.shapes:
        return
    line = widget.fontMetrics().height()
    for shape in picture.shapes:
        _waits(painter, picture, shape.box)
    _large(painter, picture, palette, line)
    for number in range(1, len(picture.shapes)):
        _small(painter, picture, palette, number, at)
    if at is not None and at < len(picture.samples):
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 1))
        for shape in picture.shapes:
            x = place(shape.box, at, len(picture.samples), picture.room)
            painter.drawLine(QPointF(x, shape.box.top()), QPointF(x, shape.box.bottom()))


def _waits(painter: QPainter, picture: Picture, box: QRectF) -> None:
    """Shaded, and hatched as well: a colour alone is not for everybody."""
    care = theme().color(Tone.CARE)
    care.setAlpha(_SHADE)
    step = box.width() / (picture.room - 1)
    for first, last, _ in picture.waits:
        left = max(box.left(), place(box, first, len(picture.samples), picture.room) - step)
        right = place(box, last, len(picture.samples), picture.room)
        band = QRectF(left, box.top(), max(right - left, _TOO_SHORT), box.height())
        painter.fillRect(band, care)
        painter.fillRect(band, QBrush(care, Qt.BrushStyle.BDiagPattern))


def _large(painter: QPainter, picture: Picture, palette: QPalette, line: int) -> None:
    shape = picture.shapes[0]
    box, busy = shape.box, theme().color(Tone.BUSY)
    painter.setPen(palette.color(QPalette.ColorRole.Midlight))
    for part in (0.0, 0.5, 1.0):
        y = box.top() + box.height() * part
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
    if shape.lines and shape.lines[0].size() > 1:
        points = shape.lines[0]
        area = QPolygonF(points)
        area.append(QPointF(points.last().x(), box.bottom()))
        area.append(QPointF(points.first().x(), box.bottom()))
        fill = theme().color(Tone.BUSY)
        fill.setAlpha(_FILL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPolygon(area)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(busy, 1.5))
        painter.drawPolyline(points)
    if shape.top:
        _limits(painter, picture, palette, line)
    _marks(painter, picture, box)
    _words(painter, picture, palette, line)


def _limits(painter: QPainter, picture: Picture, palette: QPalette, line: int) -> None:
    """The reserve, dashed, and where the limit is not the upper edge, the limit: both in steps, where it changed."""
    box, care = picture.shapes[0].box, theme().color(Tone.CARE)
    for limit, left, right in picture.limits():
        y = box.bottom() - box.height() * limit / picture.shapes[0].top
        if limit < picture.shapes[0].top:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        if picture.reserve:
            kept = box.bottom() - (box.bottom() - y) * picture.reserve
            painter.setPen(QPen(care, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(left, kept), QPointF(right, kept))
    if picture.reserve:
        above = QRectF(box.left() + 4, kept - line - 1, box.width() - 8, line)
        # Beside the newest step, whose height it has; in a low chart the dashes must do: it would lie on the title.
        if above.top() > box.top() + line:
            side = Qt.AlignmentFlag.AlignLeft if left <= box.left() else Qt.AlignmentFlag.AlignRight
            painter.drawText(above, side, tr("reserve for others"))


def _marks(painter: QPainter, picture: Picture, box: QRectF) -> None:
    """A triangle for each second with a 429; dots along the top while another program calls."""
    count = len(picture.samples)
    if picture.others:
        painter.setPen(QPen(theme().color(Tone.CARE), 2, Qt.PenStyle.DotLine))
        for first, last, _ in picture.others:
            left, right = (place(box, at, count, picture.room) for at in (first, last))
            painter.drawLine(QPointF(left, box.top()), QPointF(max(right, left + _TOO_SHORT), box.top()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color(Tone.BAD))
    for at in picture.limited:
        x, y = place(box, at, count, picture.room), box.bottom()
        painter.drawPolygon(QPolygonF([QPointF(x - 4, y), QPointF(x + 4, y), QPointF(x, y - 8)]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _words(painter: QPainter, picture: Picture, palette: QPalette, line: int) -> None:
    box, top = picture.shapes[0].box, picture.shapes[0].top
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    gutter = QRectF(0, 0, box.left() - 4, line)
    if top:
        painter.drawText(gutter.translated(0, box.top() - line / 2), right, text.number(top))
    painter.drawText(gutter.translated(0, box.bottom() - line / 2), right, "0")
    below = QRectF(box.left(), box.bottom() + 2, box.width(), line)
    newest = picture.samples[-1].at if picture.samples else 0.0
    until = text.clock(newest) if newest else tr("now")
    painter.drawText(below, Qt.AlignmentFlag.AlignRight, until)
    title = QRectF(box.left() + 4, box.top() + 1, box.width() - 8, line)
    words = painter.fontMetrics().elidedText(picture.lanes[0].title, Qt.TextElideMode.ElideRight, int(title.width()))
    painter.drawText(title, Qt.AlignmentFlag.AlignLeft, words)
    wide = painter.fontMetrics().horizontalAdvance
    room = box.width() - wide(until) - 12
    legend = picture.legend(lambda words: wide(words) <= room)
    if wide(legend) + wide(picture.span) + 12 <= room:
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, picture.span)
        room -= wide(picture.span) + 12
    painter.setPen(theme().color(Tone.CARE))
    place_of = QRectF(box.right() - wide(until) - 12 - room, below.top(), room, line)
    painter.drawText(place_of, Qt.AlignmentFlag.AlignHCenter, legend)


def _small(painter: QPainter, picture: Picture, palette: QPalette, number: int, at: int | None) -> None:
    """Title and number on the left, the lines on the right."""
    lane, shape, frame = picture.lanes[number], picture.shapes[number], picture.frames[number - 1]
    words = QRectF(frame.left(), frame.top(), shape.box.left() - frame.left() - 6, frame.height())
    sample = picture.samples[-1 if at is None or at >= len(picture.samples) else at] if picture.samples else None
    said = "—" if sample is None else lane.say(sample)
    painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
    two = frame.height() >= painter.fontMetrics().height() * TWO_LINES
    room = words.width() - (0 if two else painter.fontMetrics().horizontalAdvance(said) + 6)
    title = painter.fontMetrics().elidedText(lane.title, Qt.TextElideMode.ElideRight, max(0, int(room)))
    painter.drawText(words, Qt.AlignmentFlag.AlignTop if two else Qt.AlignmentFlag.AlignVCenter, title)
    painter.setPen(palette.color(QPalette.ColorRole.Text))
    if two:
        painter.drawText(words.adjusted(0, painter.fontMetrics().height() - 2, 0, 0), Qt.AlignmentFlag.AlignTop, said)
    else:
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)
    painter.setPen(palette.color(QPalette.ColorRole.Midlight))
    painter.drawLine(shape.box.bottomLeft(), shape.box.bottomRight())
    styles = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
    for polyline, style, tone in zip(shape.lines, styles, (Tone.BUSY, Tone.CARE), strict=False):
        painter.setPen(QPen(theme().color(tone), 1, style))
        painter.drawPolyline(polyline)

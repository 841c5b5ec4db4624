"""Headroom and the numbers beside it over the last minutes, drawn by hand: it costs a millisecond a second."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QStyleOptionFocusRect, QWidget

from genesys_export.ui import text
from genesys_export.ui.models.history import History, Sample, slots
from genesys_export.ui.widgets.chart_paint import TWO_LINES, Picture, paint
from genesys_export.ui.widgets.lanes import GAP, Track, headroom_lane, moment, small_lanes, spans

_WIDE = 78  # average characters from which the small lanes stand beside the large one
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10}


class HeadroomChart(QLabel):
    """Calls left as a line, the reserve as a dashed one, waits as shaded spans, 429s as marks, and four small lanes.

    The shapes are made when a sample comes or the size changes; painting only draws them. What the chart shows it
    also says: :meth:`twin` is its text, and its accessible description; :meth:`moment` is one moment of it, that under
    the pointer or the one chosen by Left and Right. It is a label with a picture, though it draws itself, because
    that is what Qt tells screen readers to be a picture; of another widget they hear nothing but "filler".

    Signals:
        pointed: another moment is looked at, or none.
        spanned: another span of time is shown: its minutes.
    """

    pointed = Signal()
    spanned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history: History | None = None
        self._reserve = 0.0
        self._seen: tuple[int, float, int] | None = None
        self._samples: list[Sample] = []
        self._picture = Picture()
        self._lanes = (headroom_lane(), *small_lanes())
        self._tracks = [Track(lane) for lane in self._lanes]
        self._tracked: tuple[int, int] | None = None
        self._count = 0
        self._at: int | None = None
        self._minutes, self._chosen, self._held = 1, False, False
        self.setPixmap(QPixmap(1, 1))
        self.setMinimumHeight(self.fontMetrics().height() * 8)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Headroom, calls, records and latency over time"))

    @property
    def minutes(self) -> int:
        """The span of time that is shown."""
        return self._minutes

    @property
    def samples(self) -> list[Sample]:
        """What is shown."""
        return list(self._samples)

    def follow(self, history: History | None, reserve: float) -> None:
        """Show this history; call it as often as you like, it draws when there is a new sample."""
        seen = (id(history), reserve, 0 if history is None else history.taken)
        if seen == self._seen or (self._held and history is self._history):
            return
        if history is not self._history:
            self._at = None
        self._seen = seen
        self._history, self._reserve = history, reserve
        if not self._chosen and history is not None:
            self._span(1 if history.taken <= slots(1) else 5)
        self._take()

    def show_minutes(self, minutes: int) -> None:
        """Show this span from now on."""
        self._chosen = True
        self._span(minutes)
        self._take()

    def hold(self, held: bool) -> None:
        """Stand still, or go on."""
        self._held = held
        if not held:
            self._take()

    def twin(self) -> str:
        """What the chart shows, in words."""
        samples = self._samples
        known = [sample for sample in samples if sample.remaining is not None]
        if not known or known[-1].remaining is None:
            return self.tr("No headroom is known yet.")
        now, lowest = known[-1].remaining, min(s.remaining for s in known if s.remaining is not None)
        waits, limited = len(spans(samples, _why)), sum(s.limited for s in samples)
        allowed = known[-1].allowed
        left = (
            self.tr("{0} of {1} calls left").format(text.number(now), text.number(allowed))
            if allowed
            else self.tr("%Ln call(s) left", "", now)
        )
        words = self.tr("{0}; lowest in {1}: {2}; waits: {3}; rate limited: {4}.").format(
            left, self._last_minutes(), text.number(lowest), text.number(waits), text.number(limited)
        )
        others = samples[-1].others
        return f"{words} {text.other_programs(others, allowed or 0)}" if others else words

    def moment(self, *, short: bool = False) -> str:
        """The numbers of the moment that is looked at, else of the newest.

        Short without those that the lanes show, and for the newest without those that stand below: time and wait.
        """
        if not self._samples:
            return ""
        return moment(self._samples[-1 if self._at is None else self._at], short=short, newest=self._at is None)

    def draw(self, painter: QPainter, size: QSize) -> None:
        """Draw it in another size, for a picture."""
        paint(painter, self._shaped(size), self, None)

    def sizeHint(self) -> QSize:
        """Qt: wide rather than high."""
        height = self.fontMetrics().height()
        return QSize(height * 30, height * 9)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the cached shapes belong to the old size."""
        super().resizeEvent(event)
        self._picture = self._shaped(self.size())

    def changeEvent(self, event: QEvent) -> None:
        """Qt: colours, font or language are others now."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._picture = self._shaped(self.size())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Qt: draw the cached shapes."""
        painter = QPainter(self)
        paint(painter, self._picture, self, self._at)
        if self.hasFocus():
            option = QStyleOptionFocusRect()
            option.initFrom(self)
            self.style().drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the moment under the pointer is looked at."""
        self._look(self._picture.nearest(event.position().x(), event.position().y(), len(self._samples)))

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: no moment is looked at any more, unless the keyboard chose it."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self._look(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: the same for the keyboard."""
        super().focusOutEvent(event)
        self._look(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Left and Right go from moment to moment, Home and End to the first and the last, Esc back to now."""
        count, key = len(self._samples), event.key()
        if key == Qt.Key.Key_Escape and self._at is not None:
            self._look(None)
        elif not count or (key not in _STEPS and key not in {Qt.Key.Key_Home, Qt.Key.Key_End}):
            super().keyPressEvent(event)
        elif key in _STEPS:
            here = count - 1 if self._at is None else self._at
            self._look(min(max(0, here + _STEPS[Qt.Key(key)]), count - 1), say=True)
        else:
            self._look(0 if key == Qt.Key.Key_Home else count - 1, say=True)

    def _look(self, at: int | None, *, say: bool = False) -> None:
        if at == self._at:
            return
        self._at = at
        self.setToolTip("" if at is None else self.moment().replace(GAP, "\n"))  # the line above may be too short
        self.pointed.emit()
        self.update()
        if say and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.moment()))

    def _span(self, minutes: int) -> None:
        if minutes != self._minutes:
            self._minutes, self._at = minutes, None
            self.spanned.emit(minutes)

    def _take(self) -> None:
        """The samples of the span, as shapes: only what is new costs something."""
        room, history = slots(self._minutes), self._history
        count = 0 if history is None else history.count(self._minutes)
        followed = (id(history), self._minutes)
        if followed != self._tracked or count < self._count or count - self._count > room:
            self._tracks = [Track(lane) for lane in self._lanes]
            self._samples, self._tracked, self._count = [], followed, 0
        if history is not None:
            ring = history.over(self._minutes)
            fresh = min(count - self._count, len(ring), room)
            for at, sample in enumerate(islice(ring, len(ring) - fresh, None), count - fresh):
                self._samples.append(sample)
                for track in self._tracks:
                    track.add(at, sample)
        surplus = max(0, len(self._samples) - room)
        del self._samples[:surplus]
        for track in self._tracks:
            track.forget(count - len(self._samples))
        if self._at is not None:  # a full ring moves on under the moment that is looked at, and that with it
            self._at = max(0, min(self._at - surplus, len(self._samples) - 1)) if self._samples else None
        self._count = count
        self._picture = self._shaped(self.size())
        said = self.twin()
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)
        self.pointed.emit()
        self.update()

    def _shaped(self, size: QSize) -> Picture:
        samples, room = self._samples, slots(self._minutes)
        known = [s.remaining for s in samples if s.remaining is not None]
        top = max((s.allowed for s in samples if s.allowed), default=0) or max(known, default=0)
        metrics = self.fontMetrics()
        large, small = _boxes(size, metrics.height(), metrics.averageCharWidth(),
                              metrics.horizontalAdvance(text.number(max(top, 100))) + 10)  # fmt: skip
        labels = _labels(small[0], metrics, [lane.title for lane in self._lanes[1:]])
        boxes = [large, *(box.adjusted(labels, 2, 0, -2) for box in small)]
        shapes = [
            track.shape(samples, box, room, self._count - 1, None if number else top)
            for number, (track, box) in enumerate(zip(self._tracks, boxes, strict=True))
        ]  # fmt: skip
        return Picture(
            size, samples, room, self._reserve, self._lanes, shapes, small, spans(samples, _why),
            [at for at, sample in enumerate(samples) if sample.limited],
            spans(samples, lambda s: "others" if s.others else ""), self._last_minutes(),
        )  # fmt: skip

    def _last_minutes(self) -> str:
        return {1: self.tr("the last minute"), 5: self.tr("the last five minutes")}.get(
            self._minutes, self.tr("the last hour")
        )


def _labels(box: QRectF, metrics: QFontMetrics, titles: list[str]) -> float:
    """How much of a small lane its words take: beside each other in a low lane, which leaves its line little."""
    em, titled = metrics.averageCharWidth(), max(map(metrics.horizontalAdvance, titles))
    if box.height() < metrics.height() * TWO_LINES:
        return box.width() - em * 5
    return min(box.width() * 0.6, max(em * 15, titled + 8))


def _why(sample: Sample) -> str:
    return (sample.why or "wait") if sample.waiting else ""


def _boxes(size: QSize, line: int, em: int, gutter: float) -> tuple[QRectF, list[QRectF]]:
    """Where the large lane is, and the four small ones: beside it where there is room, else below."""
    width, height = size.width(), size.height()
    if width >= em * _WIDE:
        share = round(width * 0.56)
        large = QRectF(gutter, line / 2 + 2, share - gutter, max(10.0, height - line * 1.5 - 8))
        tall = (height - 6) / 4
        left = share + em * 3
        return large, [QRectF(left, 3 + tall * row, width - left - 6, tall - 3) for row in range(4)]
    upper = height * 0.5
    large = QRectF(gutter, line / 2 + 2, max(10.0, width - gutter - 8), max(10.0, upper - line * 1.5 - 8))
    wide, tall = width / 2 - em - 4, (height - upper - 4) / 2
    corners = [(4 + (wide + em * 2) * (at % 2), upper + 2 + tall * (at // 2)) for at in range(4)]
    return large, [QRectF(left, top, wide, tall - 3) for left, top in corners]

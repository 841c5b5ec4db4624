"""The lanes of the live chart: what each one shows, and its lines as shapes that only have to be drawn."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF, QTransform

from genesys_export.ui import text
from genesys_export.ui.models.history import Sample
from genesys_export.ui.text import tr

_MS = 1000
GAP = "  ·  "
"""Between two numbers of a moment."""

Value = Callable[[Sample], float | None]


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane: its title, its lines, and how a sample's numbers are said."""

    title: str
    lines: tuple[Value, ...]
    say: Callable[[Sample], str]


@dataclass(slots=True)
class Shape:
    """A lane in its place."""

    box: QRectF
    top: float = 0.0
    lines: list[QPolygonF] = field(default_factory=list)


def headroom_lane() -> Lane:
    """Calls left in the rate window."""
    return Lane(tr("calls left in this rate window"), (lambda s: s.remaining,), _headroom)


def small_lanes() -> tuple[Lane, ...]:
    """The others."""
    return (
        Lane(tr("Calls, last min"), (lambda s: s.calls,), lambda s: text.number(s.calls)),
        Lane(tr("Records/s"), (lambda s: s.records,), lambda s: text.number(s.records)),
        Lane(tr("Latency, ms"), (lambda s: s.p50, lambda s: s.p95), latency),
        Lane(tr("In flight"), (lambda s: s.in_flight,), lambda s: text.number(s.in_flight)),
    )


class Track:
    """The lines of a lane in its own measures: number of the sample, value. Each new sample costs one point a line."""

    def __init__(self, lane: Lane) -> None:
        self.lane = lane
        self._lines = [QPolygonF() for _ in lane.lines]

    def add(self, number: int, sample: Sample) -> None:
        """The next sample."""
        for line, value in zip(self._lines, self.lane.lines, strict=True):
            if (found := value(sample)) is not None:
                line.append(QPointF(number, found))

    def forget(self, before: int) -> None:
        """Samples below this number are shown no longer."""
        for line in self._lines:
            while not line.isEmpty() and line.first().x() < before:
                line.removeFirst()

    def shape(self, samples: Sequence[Sample], box: QRectF, room: int, newest: int, top: float | None = None) -> Shape:
        """The lane in its place.

        Args:
            samples: what the lines are made of, the newest last.
            box: where.
            room: how many samples the box is wide.
            newest: number of the sample at the right edge.
            top: value at the upper edge; what suits the samples unless given.
        """
        if top is None:
            values = (line(sample) for line in self.lane.lines for sample in samples)
            top = nice(max((value for value in values if value is not None), default=0.0))
        wide, high = box.width() / (room - 1), box.height() / top if top else 0.0
        place = QTransform(wide, 0, 0, -high, box.right() - newest * wide, box.bottom())
        return Shape(box, top, [place.map(line) for line in self._lines])


def place(box: QRectF, at: int, count: int, room: int) -> float:
    """Where a sample is, from the left of the widget."""
    return box.left() + (room - count + at) * box.width() / (room - 1)


def spans(samples: Sequence[Sample], of: Callable[[Sample], str]) -> list[tuple[int, int, str]]:
    """Runs of samples for which ``of`` says the same, as first, last and word; not those for which it is empty."""
    found: list[tuple[int, int, str]] = []
    for at, sample in enumerate(samples):
        word = of(sample)
        if found and found[-1][1] == at - 1 and found[-1][2] == word:
            found[-1] = (found[-1][0], at, word)
        elif word:
            found.append((at, at, word))
    return found


def nice(value: float) -> float:
    """The next number of the kind 1, 2, 5, 10, 20 and so on."""
    if value <= 0:
        return 0.0
    unit = 10.0 ** math.floor(math.log10(value))
    return next(unit * step for step in (1, 2, 5, 10) if unit * step >= value * 0.999)


def latency(sample: Sample) -> str:
    """Half of the calls, and nearly all of them, in milliseconds."""
    if sample.p50 is None or sample.p95 is None:
        return "—"
    return f"{text.number(sample.p50 * _MS)} / {text.number(sample.p95 * _MS)}"


def moment(sample: Sample, *, short: bool = False, newest: bool = False) -> str:
    """What one sample tells, in words.

    Short without the numbers that stand beside the small lanes; where it is the ``newest``, the chart shows its time
    and the panel its wait as well.
    """
    brief = short and newest
    words = [text.clock(sample.at)] if sample.at and not brief else []
    words.append(tr("{0} calls left").format(_headroom(sample)))
    if not short:
        words += [
            tr("%Ln call(s) in the last minute", int(sample.calls)),
            tr("%Ln record(s)/s", int(sample.records)),
            tr("latency {0} ms").format(latency(sample)),
            tr("{0} in flight").format(text.number(sample.in_flight)),
        ]
    if sample.waiting and not brief:
        words.append(tr("waiting: {0}").format(text.wait_word(sample.why)))
    if sample.limited:
        words.append(tr("429: {0}").format(text.number(sample.limited)))
    if sample.others:
        words.append(tr("other programs: {0}").format(text.number(sample.others)))
    return GAP.join(words)


def _headroom(sample: Sample) -> str:
    if sample.remaining is None:
        return "—"
    left = text.number(sample.remaining)
    return left if not sample.allowed else tr("{0} of {1}").format(left, text.number(sample.allowed))

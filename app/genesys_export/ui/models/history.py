"""The last hour of one export: a ring of one sample a second, and one of coarser samples for the longest span."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from genesys_export.export import Call, Progress

SPAN = 300
"""Samples kept in each ring: five minutes of seconds, an hour of :data:`COARSE` seconds each."""
COARSE = 12
MINUTES = (1, 5, 60)
"""Spans of time that can be looked at."""

LATENCY_S = 30.0  # calls that count for the latency
_CALLS = 200  # of them at most
P95 = 0.95


@dataclass(frozen=True, slots=True)
class Sample:
    """One second, or several taken together.

    Attributes:
        remaining: calls left in the rate window, the fewest; ``None`` before the first reply told.
        allowed: calls the window allows.
        waiting: whether nothing was sent for a while.
        why: reason of that wait.
        calls: in the minute before.
        records: a second.
        in_flight: calls without a reply yet, at most.
        p50: seconds that half of the last calls took at most.
        p95: seconds that all but the slowest twentieth took at most.
        limited: how many calls were answered 429.
        others: calls of other programs in the rate window; 0 where none are known of.
        at: its end, seconds since the epoch.
    """

    remaining: int | None
    allowed: int | None
    waiting: bool
    why: str = ""
    calls: float = 0.0
    records: float = 0.0
    in_flight: int = 0
    p50: float | None = None
    p95: float | None = None
    limited: int = 0
    others: int = 0
    at: float = field(default=0.0, compare=False)


class History:
    """Samples of one export, oldest first; ``taken`` counts all there ever were."""

    def __init__(self) -> None:
        self.samples: deque[Sample] = deque(maxlen=SPAN)
        self.coarse: deque[Sample] = deque(maxlen=SPAN)
        self.taken = 0
        self._next = 0.0
        self._began = time.time()
        self._wait = ""
        self._last: Call | None = None
        self._in_flight = self._limited = 0
        self._took: deque[tuple[float, float]] = deque(maxlen=_CALLS)

    def rate_limited(self) -> None:
        """A call was answered 429; its entry in the log comes only when it is known what became of it."""
        self._limited += 1

    def take(
        self, progress: Progress, calls: Sequence[Call] | deque[Call] = (), others: int = 0, *, last: bool = False
    ) -> bool:
        """Look at an export, several times a second; whether a second was over and became a sample.

        The last look does in any case: else nothing would ever be shown of an export that takes less than a second.
        """
        now = time.monotonic()
        self._in_flight = 0 if last else max(self._in_flight, progress.in_flight)
        if progress.wait is not None:
            self._wait = self._wait or progress.wait.reason
        for call in self._new(calls):
            if call.status is not None:
                self._took.append((now, call.duration))
        if now < self._next and not last:
            return False
        self._next = now + 1.0
        self.taken += 1
        progress.measure()
        room, took = progress.headroom, sorted(took for at, took in self._took if at > now - LATENCY_S)
        self.samples.append(
            Sample(
                room.remaining if room else None, room.allowed if room else None, bool(self._wait), self._wait,
                progress.calls_last_min, progress.records_per_s, self._in_flight,
                took[len(took) // 2] if took else None, took[int(len(took) * P95)] if took else None,
                self._limited, others, time.time(),
            )
        )  # fmt: skip
        self._wait, self._in_flight, self._limited = "", 0, 0
        if self.taken % COARSE == 0:
            self.coarse.append(together(list(self.samples)[-COARSE:]))
        return True

    def over(self, minutes: int) -> deque[Sample]:
        """The ring that holds the last minutes; a longer span is shown in coarser samples."""
        return self.samples if minutes * 60 <= SPAN else self.coarse

    def count(self, minutes: int) -> int:
        """How many samples of this ring there ever were."""
        return self.taken if minutes * 60 <= SPAN else self.taken // COARSE

    def _new(self, calls: Sequence[Call] | deque[Call]) -> Iterator[Call]:
        """The calls since the last look; those of earlier sittings are none of its."""
        last, self._last = self._last, calls[-1] if calls else None
        for call in reversed(calls):
            if call is last or call.at < self._began:
                return
            yield call


def slots(minutes: int) -> int:
    """How many samples such a span has room for."""
    return min(minutes * 60, SPAN)


def together(samples: Sequence[Sample]) -> Sample:
    """Several samples as one: the least headroom, the greatest latency, rates on average."""
    count, last = len(samples), samples[-1]
    left = [s.remaining for s in samples if s.remaining is not None]
    middle = [s.p50 for s in samples if s.p50 is not None]
    slow = [s.p95 for s in samples if s.p95 is not None]
    return Sample(
        min(left, default=None), last.allowed, any(s.waiting for s in samples),
        next((s.why for s in reversed(samples) if s.why), ""),
        sum(s.calls for s in samples) / count, sum(s.records for s in samples) / count,
        max(s.in_flight for s in samples), sorted(middle)[len(middle) // 2] if middle else None,
        max(slow, default=None), sum(s.limited for s in samples), max(s.others for s in samples), last.at,
    )  # fmt: skip


def as_csv(samples: Sequence[Sample]) -> str:
    """The samples as a table for other programs, free of locales; moments in UTC."""
    heads = "time,headroom,limit,waiting,calls_in_last_minute,records_per_second,in_flight,latency_p50_s,latency_p95_s"
    lines = [f"{heads},rate_limited,calls_of_others"]
    for s in samples:
        moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(s.at))
        values = (moment, s.remaining, s.allowed, s.why or ("yes" if s.waiting else ""), round(s.calls),
                  round(s.records, 1), s.in_flight, s.p50, s.p95, s.limited, s.others)  # fmt: skip
        lines.append(",".join("" if value is None else str(value) for value in values))
    return "\r\n".join([*lines, ""])

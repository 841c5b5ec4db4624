"""The last hour of an export that is over, made from its log: the same picture as of one that was watched."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from genesys_export.ui.models.history import COARSE, LATENCY_S, P95, SPAN, History, Sample, together

if TYPE_CHECKING:
    from genesys_export.export import Call

_MINUTE, _RATE = 60.0, 10.0  # seconds over which calls, and records, are counted
_TOO_MANY = 429
_MOST = (1 << 31) - 1  # that Qt puts into a sentence


def remembered(calls: Sequence[Call]) -> History:
    """A history with a sample for each second up to the end of the last call, an hour of them at most.

    What the log does not tell is not in it: other programs, and waits after which no call was made.

    Args:
        calls: of the export, in the order in which they began.
    """
    history = History()
    if not calls:
        return history
    last = max(map(_end, calls))
    first = max(calls[0].at - max(0.0, calls[0].waited), last - SPAN * COARSE)
    count = max(1, math.ceil(last - first))
    seconds = _Seconds([call for call in calls if _end(call) > first - _MINUTE], first, count)
    samples = [seconds.sample(second) for second in range(count)]
    history.samples.extend(samples)
    history.coarse.extend(together(samples[at : at + COARSE]) for at in range(0, count, COARSE))
    history.taken = len(history.coarse) * COARSE  # the last one may be of fewer seconds: there will be no more
    return history


def _end(call: Call) -> float:
    """When its reply was there."""
    return call.at + max(0.0, call.duration)


def _number(value: int | None) -> int:
    """A count as far as the window can say it: a log that somebody sent may tell anything."""
    return min(max(0, value or 0), _MOST)


class _Seconds:
    """Calls, looked at second by second."""

    def __init__(self, calls: Sequence[Call], first: float, count: int) -> None:
        self._first = first
        self._began = [call.at for call in calls]
        self._ended = sorted(calls, key=_end)
        self._ends = list(map(_end, self._ended))
        self._records = [0, *accumulate(_number(call.records) for call in self._ended)]
        self._room: tuple[int | None, int | None] = (None, None)  # as the last reply told
        self._waits: dict[int, str] = {}
        filled = 0  # seconds of which it is known already whether somebody waited
        for call in calls:
            begin, end = (math.floor(at - first) for at in (call.at - max(0.0, call.waited), call.at))
            self._waits.update(dict.fromkeys(range(max(filled, begin), min(end, count)), call.reason or "wait"))
            filled = max(filled, min(end, count))
        for at in self._began:  # while one call waits others may be sent
            self._waits.pop(math.floor(at - first), None)
        steps = sorted([(at, 1) for at in self._began] + [(at, -1) for at in self._ends])
        self._flying = [0, *accumulate(step for _, step in steps)]
        self._steps = [at for at, _ in steps]

    def sample(self, second: int) -> Sample:
        """What was so in this second."""
        begin = self._first + second
        end = begin + 1.0
        lower, upper = bisect_left(self._ends, begin), bisect_left(self._ends, end)
        ended = self._ended[lower:upper]
        told = [call for call in ended if call.remaining is not None]
        fewest = min((_number(call.remaining) for call in told), default=self._room[0])
        if told:
            allowed = told[-1].allowed
            self._room = _number(told[-1].remaining), None if allowed is None else _number(allowed)
        slow = self._ended[bisect_left(self._ends, end - LATENCY_S) : upper]
        took = sorted(call.duration for call in slow if call.status is not None)
        before = self._flying[bisect_right(self._steps, begin)]
        flying = self._flying[bisect_right(self._steps, begin) : bisect_left(self._steps, end) + 1]
        return Sample(
            fewest, self._room[1], second in self._waits, self._waits.get(second, ""),
            bisect_left(self._began, end) - bisect_left(self._began, end - _MINUTE),
            min(_MOST, self._records[upper] - self._records[bisect_left(self._ends, end - _RATE)])
            / min(_RATE, max(1.0, end - self._began[0])),
            max(flying, default=before), took[len(took) // 2] if took else None,
            took[int(len(took) * P95)] if took else None, sum(call.status == _TOO_MANY for call in ended), 0, end,
        )  # fmt: skip

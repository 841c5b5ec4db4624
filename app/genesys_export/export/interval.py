"""Spans of time: read from what people write, cut into slices, written as the API takes them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any

from genesys_export.catalog import IntervalRule
from genesys_export.errors import ConfigurationError

_DURATION = re.compile(r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_DAY = timedelta(days=1)
_TO_ITS_DAY = timedelta(hours=13)  # from any midnight between Hawaii's and that of New Zealand's summer, in UTC


@dataclass(frozen=True, slots=True)
class Interval:
    """From ``start`` up to, but not including, ``end``; both know their time zone."""

    start: datetime
    end: datetime

    def __str__(self) -> str:
        return f"{_stamp(self.start)}/{_stamp(self.end)}"

    @property
    def length(self) -> timedelta:
        """How long it is."""
        return self.end - self.start

    def slices(self, days: float) -> list[Interval]:
        """Itself in pieces of at most ``days`` days, end to end; itself where ``days`` is 0."""
        if days <= 0:
            return [self]
        step, found, start = timedelta(days=days), [], self.start
        while start < self.end:
            found.append(Interval(start, min(start + step, self.end)))
            start += step
        return found

    def halved(self, least: timedelta) -> tuple[Interval, Interval] | None:
        """Two halves, cut at a whole multiple of ``least`` from the start; ``None`` when it is too short for that."""
        middle = self.start + max(self.length // 2 // least, 1) * least
        return (Interval(self.start, middle), Interval(middle, self.end)) if middle < self.end else None

    def values(self, rule: IntervalRule) -> dict[str, Any]:
        """The parameters that ask for it."""
        if len(rule.names) == 1:
            return {rule.names[0]: str(self)}
        first, last = rule.names
        if rule.date:  # midnight of another zone is that zone's day, not the day it falls on in UTC
            return {first: f"{(self.start + _TO_ITS_DAY).date()}", last: f"{(self.end + _TO_ITS_DAY).date()}"}
        return {first: _stamp(self.start), last: _stamp(self.end)}


def parse_interval(text: str, now: datetime | None = None) -> Interval:
    """``start/end`` as ISO-8601 (moments, days, or a duration on either side), or the name of a preset.

    A time without a zone, and a day, is taken as UTC; presets are days of ``now``'s zone (the computer's, or UTC where
    that is more than a day away from it). Parts of a millisecond, which the API does not know, are left out.

    Raises:
        ConfigurationError: it cannot be read, or ends before it starts.
    """
    wanted = text.strip()
    if (preset := PRESETS.get(wanted.lower().replace(" ", "-").replace("_", "-"))) is not None:
        # Without a zone it is the computer's, with all its clock changes; astimezone() would fix today's offset.
        try:
            return preset(now or datetime.now())  # noqa: DTZ005
        except (ValueError, OverflowError):  # the variable TZ makes a zone that there cannot be
            return preset(datetime.now(UTC))
    first, slash, last = (each.strip() for each in wanted.partition("/"))
    try:
        if not slash:
            raise ValueError(wanted)  # noqa: TRY301 - one place says what is wrong
        if first.startswith("P"):
            end = _moment(last)
            start = end - _duration(first)
        else:
            start = _moment(first)
            end = start + _duration(last) if last.startswith("P") else _moment(last)
    except (ValueError, OverflowError) as error:
        raise ConfigurationError(
            f"{text!r} is not an interval.",
            remedy="Write start/end, for example 2026-11-01T00:00:00Z/2026-11-08T00:00:00Z or 2026-11-01/2026-11-08, "
            f"or one of: {', '.join(PRESETS)}.",
        ) from error
    if start == end:
        raise ConfigurationError(
            f"The interval {text!r} is empty: it ends when it starts.",
            remedy="The end is not part of it: a day is written 2026-11-01/2026-11-02.",
        )
    if start > end:
        raise ConfigurationError(f"The interval {text!r} ends before it starts.", remedy="Exchange its two sides.")
    return Interval(start, end)


def _moment(text: str) -> datetime:
    """A moment, or the first moment of a day; UTC unless it says otherwise."""
    moment = datetime.fromisoformat(text)
    moment = moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).astimezone(UTC)


def _duration(text: str) -> timedelta:
    match = _DURATION.fullmatch(text)
    if match is None or not any(match.groups()):
        raise ValueError(text)
    weeks, days, hours, minutes, seconds = (int(each or 0) for each in match.groups())
    return timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)


def _stamp(moment: datetime) -> str:
    whole = moment.astimezone(UTC).replace(tzinfo=None)
    return f"{whole.isoformat(timespec='milliseconds')}Z"  # of a year before 1000 too, of which strftime drops zeros


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    """The first moment of a day, of the computer's zone for ``None``; a day with a clock change has 23 or 25 hours."""
    return datetime.combine(day, time(), zone).astimezone(UTC)


def _days(first: Callable[[date], date], last: Callable[[date], date]) -> Callable[[datetime], Interval]:
    def of(now: datetime) -> Interval:
        zone, today = now.tzinfo, now.date()
        return Interval(_midnight(first(today), zone), _midnight(last(today), zone))

    return of


PRESETS: dict[str, Callable[[datetime], Interval]] = {
    "today": _days(lambda d: d, lambda d: d + _DAY),
    "yesterday": _days(lambda d: d - _DAY, lambda d: d),
    "last-7-days": _days(lambda d: d - 7 * _DAY, lambda d: d),
    "last-30-days": _days(lambda d: d - 30 * _DAY, lambda d: d),
    "this-month": _days(lambda d: d.replace(day=1), lambda d: d + _DAY),
    "last-month": _days(lambda d: (d.replace(day=1) - _DAY).replace(day=1), lambda d: d.replace(day=1)),
}
"""Named intervals, made from the present moment: whole days of its time zone."""

"""Periods that lie across the border of two slices: the API sends them with both, the file holds them once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from genesys_export.export.interval import Interval

_START, _END = "startTime", "endTime"


class Borders:
    """Takes from records, slice after slice, the periods that the slice before had brought.

    For records such as a person's statuses, which hold lists of periods and come once in each slice.

    Args:
        key: field that tells whose periods they are.
    """

    def __init__(self, key: str) -> None:
        self._key = key
        self._open: dict[tuple[str, str], list[Any]] = {}

    def without_known(self, records: Iterable[Any], scope: str, interval: Interval) -> Iterator[Any]:
        """The records without periods that an earlier slice ended with; one that held nothing else is left out.

        Args:
            records: of one slice, as the API sent them.
            scope: their place among the parents they were read for.
            interval: the slice.
        """
        for record in records:
            rest = self._rest(record, scope, interval)
            if rest is not None:
                yield rest

    def _rest(self, record: Any, scope: str, interval: Interval) -> Any:
        if not isinstance(record, Mapping) or self._key not in record:
            return record
        whose, found, dropped = f"{scope}/{record[self._key]}", dict(record), False
        lists = {name: value for name, value in record.items() if isinstance(value, list)}
        for name, periods in lists.items():
            known = self._open.pop((whose, name), [])
            found[name] = [period for period in periods if period not in known]
            dropped |= len(found[name]) < len(periods)
            onward = [period for period in periods if _lasts_beyond(period, interval.end)]
            if onward:
                self._open[whose, name] = onward
        return None if dropped and not any(found[name] for name in lists) else found


def _lasts_beyond(period: Any, end: datetime) -> bool:
    """Whether a period is not over when the slice is."""
    if not isinstance(period, Mapping) or _START not in period:
        return False
    text = period.get(_END)
    if not isinstance(text, str):
        return text is None
    try:
        until = datetime.fromisoformat(text)
    except ValueError:
        return False
    return (until if until.tzinfo is not None else until.replace(tzinfo=UTC)) >= end

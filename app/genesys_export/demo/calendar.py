"""Intervals as the API writes them (``start/end``, ISO 8601) and the UTC days they touch."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from genesys_export.demo.refusals import Refused

DAY = timedelta(days=1)


def parse_interval(text: object) -> tuple[datetime, datetime]:
    """Start (included) and end (excluded) of an interval; a moment without an offset is taken for UTC.

    Raises:
        Refused: 400, it is missing, no interval, or ends before it starts.
    """
    if not isinstance(text, str) or not text:
        raise Refused(400, "bad.request", "An interval is required")
    try:
        start, end = (_moment(part) for part in text.split("/"))
    except ValueError:
        raise Refused(400, "invalid.date", f"The interval {text} is not a valid ISO-8601 interval") from None
    if start >= end:
        raise Refused(400, "invalid.date", f"The interval {text} must end after it starts")
    return start, end


def bounded(text: object, days: int) -> tuple[datetime, datetime]:
    """An interval that may not be longer than so many days.

    Raises:
        Refused: 400, it is longer, or no interval.
    """
    start, end = parse_interval(text)
    if end - start > days * DAY:
        raise Refused(400, "bad.request", f"The interval of the query is too long: the maximum interval is {days} days")
    return start, end


def days_touched(start: datetime, end: datetime) -> list[date]:
    """The UTC days an interval touches; one that ends at midnight does not touch the day that begins there."""
    first, last = start.date(), (end - timedelta(microseconds=1)).date()
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]


def stamp(moment: datetime) -> str:
    """A moment as the API writes it, milliseconds always there."""
    return f"{moment.strftime('%Y-%m-%dT%H:%M:%S')}.{moment.microsecond // 1000:03d}Z"


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)

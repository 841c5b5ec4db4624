"""How often the organisation's clients called the API (model ``ApiUsageRow``)."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from genesys_export.demo.calendar import days_touched
from genesys_export.demo.collection import Record
from genesys_export.demo.data import Dataset
from genesys_export.demo.seeding import Stream

_CLIENTS = ("Demo client", "Wallboard; floor 2", "CRM “Überall”")
_TEMPLATES = (
    ("GET", "api/v2/users"),
    ("GET", "api/v2/routing/queues"),
    ("GET", "api/v2/routing/queues/{queueId}/members"),
    ("POST", "api/v2/analytics/conversations/details/query"),
    ("PATCH", "api/v2/users/{userId}"),
)
ROWS_A_DAY = len(_CLIENTS) * len(_TEMPLATES)
_STATUSES = ("status200", "status300", "status400", "status429", "status500")


def usage_rows(data: Dataset, start: datetime, end: datetime, granularity: str = "Day") -> list[Record]:
    """One row for each client, template and piece of time the interval touches."""
    pieces: dict[date, list[date]] = {}
    for day in days_touched(start, end):
        pieces.setdefault(_first(day, granularity), []).append(day)
    return [_row(data, place, first, days) for first, days in pieces.items() for place in range(ROWS_A_DAY)]


def _row(data: Dataset, place: int, first: date, days: list[date]) -> Record:
    client, template = divmod(place, len(_TEMPLATES))
    method, uri = _TEMPLATES[template]
    calls = Stream(data.seed, "usage")
    dice = [calls.bits(day.toordinal() * 1000 + place) for day in days]
    counts = {
        status: sum((each >> 9 * step) % (500 if step == 0 else 7) for each in dice)
        for step, status in enumerate(_STATUSES)
    }
    return {
        "clientId": Stream(data.seed, "oauthclient").uuid(client),
        "clientName": _CLIENTS[client],
        "organizationId": data.id,
        "templateUri": uri,
        "httpMethod": method,
        **counts,
        "requests": sum(counts.values()),
        "date": f"{first.isoformat()}T00:00:00Z",
    }


def _first(day: date, granularity: str) -> date:
    """The day a piece of time begins with."""
    if granularity == "Week":
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if granularity == "Month" else day

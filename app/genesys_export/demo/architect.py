"""What Architect holds: flows, schedules and their groups, data tables with rows; and the organisation's locations."""

from __future__ import annotations

from genesys_export.demo import words
from genesys_export.demo.collection import Collection, Record, listed
from genesys_export.demo.configuration import date, reference
from genesys_export.demo.queues import QUEUES
from genesys_export.demo.seeding import Stream

SCHEDULES, GROUPS, TABLES, ROWS = 30, 8, 6, 110
_KINDS = ("INQUEUECALL", "INQUEUECALL", "INBOUNDCALL", "WORKFLOW")


def flows(seed: int, divisions: list[Record]) -> list[Record]:
    """Architect flows; the one a queue names has its id and name (model ``Flow``)."""
    stream = Stream(seed, "flow")
    return [
        {
            "id": stream.uuid(place),
            "name": f"Flow {words.TOPICS[place % len(words.TOPICS)]}",
            "division": reference(divisions[stream.bits(place) % len(divisions)]),
            "description": "" if place % 3 else "=not a formula",
            "type": _KINDS[place % len(_KINDS)],
            "active": place % 9 != 0,
            "system": False,
            "deleted": False,
            "selfUri": f"/api/v2/flows/{stream.uuid(place)}",
        }
        for place in range(QUEUES)
    ]


def schedules(seed: int, divisions: list[Record]) -> list[Record]:
    """Opening hours and holidays (model ``Schedule``)."""
    stream = Stream(seed, "schedule")
    return [
        {
            "id": stream.uuid(place),
            "name": f"{words.CITIES[place % len(words.CITIES)]} {place:02d}",
            "division": reference(divisions[place % len(divisions)]),
            "version": 1 + place,
            "dateCreated": date(stream.bits(place)),
            "state": "active",
            "start": f"2026-01-{1 + place:02d}T08:00:00.000",
            "end": f"2026-01-{1 + place:02d}T18:30:00.000",
            "rrule": "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR" if place % 4 else "FREQ=YEARLY",
            "selfUri": f"/api/v2/architect/schedules/{stream.uuid(place)}",
        }
        for place in range(SCHEDULES)
    ]


def schedule_groups(seed: int, divisions: list[Record]) -> list[Record]:
    """Which schedules make up whose hours (model ``ScheduleGroup``)."""
    stream, hours = Stream(seed, "schedule group"), schedules(seed, divisions)
    return [
        {
            "id": stream.uuid(place),
            "name": f"Hours of {words.TOPICS[place]}",
            "division": reference(divisions[place]),
            "version": 1,
            "state": "active",
            "timeZone": ("Europe/Berlin", "Asia/Tokyo")[place % 2],
            "openSchedules": [reference(hours[place]), reference(hours[place + GROUPS])],
            "closedSchedules": [],
            "holidaySchedules": [reference(hours[place + 2 * GROUPS])],
            "selfUri": f"/api/v2/architect/schedulegroups/{stream.uuid(place)}",
        }
        for place in range(GROUPS)
    ]


def data_tables(seed: int, divisions: list[Record]) -> list[Record]:
    """Data tables (model ``DataTable``)."""
    stream = Stream(seed, "data table")
    return [
        {
            "id": stream.uuid(place),
            "name": f"Table {words.TOPICS[place]}",
            "division": reference(divisions[place]),
            "description": "Numbers that keep their zeros",
            "selfUri": f"/api/v2/flows/datatables/{stream.uuid(place)}",
        }
        for place in range(TABLES)
    ]


def table_rows(place: int) -> list[Record]:
    """The rows of a data table; the last table has none."""
    count = 0 if place == TABLES - 1 else ROWS >> place
    return [{"key": f"{number:05d}", "value": words.TOPICS[number % len(words.TOPICS)]} for number in range(count)]


def locations(seed: int) -> list[Record]:
    """Where people work (model ``LocationDefinition``)."""
    stream = Stream(seed, "location")
    return [
        {
            "id": stream.uuid(place),
            "name": f"Office {city}",
            "address": {"city": city, "country": words.COUNTRIES[place]},
            "state": "active",
            "version": 1 + place,
            "selfUri": f"/api/v2/locations/{stream.uuid(place)}",
        }
        for place, city in enumerate(words.CITIES)
    ]


def rows_of(tables: Collection, ident: str) -> Collection | None:
    """The rows of a table; ``None`` when there is no such table."""
    place = next((place for place, table in enumerate(tables) if table["id"] == ident), None)
    return None if place is None else listed(table_rows(place))

"""Audit events: who changed what, for any UTC day (model ``AuditLogMessage``)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from genesys_export.demo.calendar import days_touched, stamp
from genesys_export.demo.collection import Record
from genesys_export.demo.people import People
from genesys_export.demo.seeding import Stream

PER_DAY = 48
SERVICES = ("Directory", "Routing", "Authorization", "Presence")
_ENTITIES = {"Directory": "User", "Routing": "Queue", "Authorization": "Role", "Presence": "PresenceDefinition"}
_ACTIONS = ("Create", "Update", "Update", "Update", "Delete", "View")


class Journal:
    """The audit events of the organisation; days after ``today()`` have none."""

    def __init__(self, seed: int, people: People, organisation_id: str, today: Callable[[], date]) -> None:
        self._stream = Stream(seed, "audit")
        self._people = people
        self._home = organisation_id
        self._today = today

    def during(self, start: datetime, end: datetime, service: str | None = None) -> list[Record]:
        """The events of one service (of all when ``None``) in the interval, oldest first, exact to the second.

        The real endpoint reaches back 14 days; this one has no such edge, so that tests need no calendar.
        """
        found = []
        step = timedelta(days=1) / PER_DAY
        for day in days_touched(start, end):
            if day > self._today():
                break
            midnight = datetime.combine(day, time(), UTC)
            for number in range(PER_DAY):
                moment = midnight + number * step
                if start <= moment < end:
                    event = self._event(day.toordinal() * 1000 + number, moment)
                    if service in (None, event["serviceName"]):
                        found.append(event)
        return found

    def _event(self, index: int, moment: datetime) -> Record:
        dice = self._stream.bits(index)
        service = SERVICES[dice % len(SERVICES)]
        action = _ACTIONS[(dice >> 4) % len(_ACTIONS)]
        actor = self._people.active_index((dice >> 8) % self._people.count)
        actor_id, subject = self._people.user_id(actor), self._stream.uuid(-index - 1)
        record: Record = {
            "id": self._stream.uuid(index),
            "userHomeOrgId": self._home,
            "user": {"id": actor_id, "name": self._people.name(actor), "selfUri": f"/api/v2/users/{actor_id}"},
            "remoteIp": [f"192.0.2.{dice % 250}"],
            "serviceName": service,
            "level": "USER" if dice & 7 else "SYSTEM",
            "eventDate": stamp(moment),
            "message": {
                "message": f"{action} of a {_ENTITIES[service]}",
                "messageWithParams": "{action} of a {entity}",
                "messageParams": {"action": action, "entity": _ENTITIES[service]},
            },
            "action": action,
            "entity": {"id": subject, "name": f"{_ENTITIES[service]} {dice % 1000:03d}"},
            "entityType": _ENTITIES[service],
            "status": "FAILURE" if dice % 20 == 0 else "SUCCESS",
            "transactionInitiator": True,
            "propertyChanges": [],
            "context": {},
        }
        if action == "Update":
            record["propertyChanges"] = [{"property": "title", "oldValues": ["Agent"], "newValues": ["=Agent; senior"]}]
        return record

"""Audit events: who changed what, for any UTC day (model ``AuditLogMessage``)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from genesys_export.demo.calendar import days_touched, stamp
from genesys_export.demo.collection import Record
from genesys_export.demo.people import People
from genesys_export.demo.refusals import Refused
from genesys_export.demo.seeding import Stream

PER_DAY = 48
ENTITIES = {"Directory": "User", "Routing": "Queue", "Authorization": "Role", "Presence": "PresenceDefinition"}
"""Each service, and what it keeps a journal of."""
QUALITY = {"Quality": "Recording"}
"""The same for the journal of the quality service, which has endpoints of its own."""
_ACTIONS = ("Create", "Update", "Update", "Update", "Delete", "View")
_PLACES: dict[str, Callable[[Record], object]] = {
    "UserId": lambda event: event["user"]["id"],
    "Action": lambda event: event["action"],
    "EntityType": lambda event: event["entityType"],
    "EntityId": lambda event: event["entity"]["id"],
}


class Journal:
    """The audit events of the organisation; days after ``today()`` have none.

    Attributes:
        entities: each service, and what it keeps a journal of.
    """

    def __init__(
        self,
        seed: int,
        people: People,
        organisation_id: str,
        today: Callable[[], date],
        *,
        kind: str = "audit",
        entities: dict[str, str] = ENTITIES,
    ) -> None:
        self.entities = entities
        self._services = tuple(entities)
        self._stream = Stream(seed, kind)
        self._people = people
        self._home = organisation_id
        self._today = today

    def during(self, start: datetime, end: datetime, service: str | None = None) -> list[Record]:
        """The events of one service (of all when ``None``) in the interval, oldest first, exact to the second."""
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
        service = self._services[dice % len(self._services)]
        entity = self.entities[service]
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
                "message": f"{action} of a {entity}",
                "messageWithParams": "{action} of a {entity}",
                "messageParams": {"action": action, "entity": entity},
            },
            "action": action,
            "entity": {"id": subject, "name": f"{entity} {dice % 1000:03d}"},
            "entityType": entity,
            "status": "FAILURE" if dice % 20 == 0 else "SUCCESS",
            "transactionInitiator": True,
            "propertyChanges": [],
            "context": {},
        }
        if action == "Update":
            record["propertyChanges"] = [{"property": "title", "oldValues": ["Agent"], "newValues": ["=Agent; senior"]}]
        return record


def services(entities: dict[str, str]) -> Record:
    """Which services there are, with their entities and actions (model ``AuditQueryServiceMapping``)."""
    actions = sorted(set(_ACTIONS))
    return {
        "services": [
            {"name": service, "entities": [{"name": entity, "actions": actions}]}
            for service, entity in entities.items()
        ],
    }


def matching(events: list[Record], filters: object) -> list[Record]:
    """The events for which every filter holds, each ``{property, value}``.

    Raises:
        Refused: 400, a property is none of those that can be filtered by.
    """
    for each in filters if isinstance(filters, list) else []:
        place = _PLACES.get(str(each.get("property")))
        if place is None:
            raise Refused(400, "bad.request", f"Audits cannot be filtered by {each.get('property')}")
        events = [event for event in events if place(event) == each.get("value")]
    return events


def quality_event(event: Record) -> Record:
    """The event as the quality service writes it (model ``QualityAuditLogMessage``)."""
    left_out = ("remoteIp", "message", "transactionInitiator")
    return {
        **{name: value for name, value in event.items() if name not in left_out},
        "remoteIps": event["remoteIp"],
        "messageInfo": event["message"],
        "context": {"conversationId": event["entity"]["id"]},
    }

"""Queues and their members: the counts of a queue agree with the listing of its members."""

from __future__ import annotations

from genesys_export.demo import words
from genesys_export.demo.collection import Collection, Record
from genesys_export.demo.configuration import date, reference
from genesys_export.demo.people import People
from genesys_export.demo.seeding import Stream

QUEUES = 60
LARGEST = 180
"""Members of the largest queue: more than one page of 100."""
_EMPTY = 3
"""The queue without members, which a "for every queue" export must survive."""


class Queues:
    """All queues, and for each the listing of its members (models ``Queue`` and ``QueueMember``)."""

    def __init__(self, seed: int, people: People, divisions: list[Record]) -> None:
        self._people = people
        self._divisions = divisions
        self._stream = Stream(seed, "queue")
        self._joins = Stream(seed, "join")
        self._flows = Stream(seed, "flow")
        self._places = {self._stream.uuid(index): index for index in range(QUEUES)}
        self._members: dict[int, Collection] = {}

    def all(self) -> list[Record]:
        """Every queue."""
        return [self._queue(index) for index in range(QUEUES)]

    def members(self, queue_id: str) -> Collection | None:
        """The members of a queue; ``None`` when there is no such queue."""
        place = self._places.get(queue_id)
        if place is None:
            return None
        if place not in self._members:
            size = self._size(place)
            self._members[place] = Collection(
                size,
                lambda number: self._member(place, number),
                fresh=lambda number: self._member(place, size + number),
            )
        return self._members[place]

    def queue_id(self, index: int) -> str:
        """The id of the queue at ``index``."""
        return self._stream.uuid(index)

    def _size(self, place: int) -> int:
        if place == _EMPTY:
            return 0
        wanted = LARGEST if place == 0 else self._stream.bits(place) % (LARGEST + 1)
        return min(wanted, self._people.count)

    def _joined(self, place: int, number: int) -> bool:
        return self._joins.bits(place * 1_000_003 + number) & 3 != 0

    def _member(self, place: int, number: int) -> Record:
        people = self._people
        index = people.active_index((self._stream.bits(place) + number) % people.count)
        ident = people.user_id(index)
        joined = self._joined(place, number)
        return {
            "id": ident,
            "name": people.name(index),
            "user": {"id": ident, "name": people.name(index), "selfUri": f"/api/v2/users/{ident}"},
            "ringNumber": 1 + number % 3,
            "joined": joined,
            "memberBy": "user" if number % 5 else "group",
            "routingStatus": {"userId": ident, "status": "IDLE" if joined else "OFF_QUEUE"},
            "selfUri": f"/api/v2/routing/queues/{self.queue_id(place)}/members/{ident}",
        }

    def _queue(self, place: int) -> Record:
        ident, dice, size = self._stream.uuid(place), self._stream.bits(place), self._size(place)
        topic = words.TOPICS[place % len(words.TOPICS)]
        record: Record = {
            "id": ident,
            "name": f"{topic} {words.LEVELS[place // len(words.TOPICS)]}",
            "division": reference(self._divisions[dice % len(self._divisions)]),
            "dateCreated": date(dice),
            "dateModified": date(dice >> 5),
            "modifiedBy": self._people.user_id(dice % 10),
            "createdBy": self._people.user_id(0),
            "memberCount": size,
            "userMemberCount": sum(1 for number in range(size) if number % 5),
            "joinedMemberCount": sum(self._joined(place, number) for number in range(size)),
            "mediaSettings": {
                medium: {
                    "enableAutoAnswer": False,
                    "alertingTimeoutSeconds": seconds,
                    "serviceLevel": {"percentage": 0.8, "durationMs": 20000 * (1 + dice % 3)},
                }
                for medium, seconds in (("call", 8), ("email", 300), ("chat", 30), ("message", 30))
            },
            "routingRules": [{"operator": "MEETS_THRESHOLD", "threshold": 10, "waitSeconds": 15.5}] if dice & 1 else [],
            "acwSettings": {"wrapupPrompt": "MANDATORY_TIMEOUT", "timeoutMs": 30000} if dice & 2 else {},
            "skillEvaluationMethod": ("NONE", "BEST", "ALL")[dice % 3],
            "autoAnswerOnly": True,
            "enableTranscription": bool(dice & 4),
            "enableManualAssignment": bool(dice & 8),
            "selfUri": f"/api/v2/routing/queues/{ident}",
        }
        if dice & 16:
            record["description"] = f"Queue for {topic};\nsecond line, with “quotes”"
        if dice & 32:
            flow = self._flows.uuid(place)
            record["queueFlow"] = {"id": flow, "name": f"Flow {topic}", "selfUri": f"/api/v2/flows/{flow}"}
        if dice & 64:
            record["callingPartyNumber"] = f"+4930{dice % 10**7:07d}"
        return record

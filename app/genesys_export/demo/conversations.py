"""Conversation details, for any UTC day: participants, sessions, segments, metrics (``AnalyticsConversation…``).

A day's conversations follow from the seed and the day alone, so an interval of any length and age has the same rows
every time it is asked for. Days to come have none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate

from genesys_export.demo.calendar import DAY, days_touched, stamp
from genesys_export.demo.collection import Collection, Record
from genesys_export.demo.people import People
from genesys_export.demo.queues import QUEUES, Queues
from genesys_export.demo.seeding import Stream

PER_DAY = 240
_WEEKEND = 5
_WEEKEND_SHARE = 3
_NEWCOMER = 900_000
_MEDIA = ("voice", "voice", "voice", "message", "email", "chat", "callback")


class Conversations:
    """The conversations of the organisation; ``today`` tells the last day that has any."""

    def __init__(
        self, seed: int, people: People, queues: Queues, divisions: list[Record], today: Callable[[], date]
    ) -> None:
        self._stream = Stream(seed, "conversation")
        self._wrapups = Stream(seed, "wrapup")
        self._people = people
        self._queues = queues
        self._division = divisions[0]["id"]
        self._today = today
        self._newcomers: list[Record] = []

    def on(self, day: date) -> int:
        """How many started on a UTC day: a third at weekends, none in the future."""
        if day > self._today():
            return 0
        return PER_DAY if day.weekday() < _WEEKEND else PER_DAY // _WEEKEND_SHARE

    def during(self, start: datetime, end: datetime) -> Collection:
        """Those that started on a day the interval touches, oldest first.

        The synchronous query of the real API matches by day in just this way; the interval's hours do not narrow it.
        """
        days = days_touched(start, end)
        ends = list(accumulate(self.on(day) for day in days))

        def make(place: int) -> Record:
            which = bisect_right(ends, place)
            return self._conversation(days[which], place - (ends[which - 1] if which else 0))

        first, last = (stamp(datetime.combine(day, time(), UTC)) for day in (days[0], days[-1] + DAY))
        inside = [each for each in self._newcomers if first <= each["conversationStart"] < last]
        return Collection(ends[-1] if ends else 0, make, front=inside)

    def insert(self, start: datetime, end: datetime, count: int) -> None:
        """Let ``count`` conversations appear at the very start of the interval while it is being read."""
        for _ in range(count):
            self._newcomers.insert(0, self._conversation(days_touched(start, end)[0], _NEWCOMER + len(self._newcomers)))

    def _conversation(self, day: date, number: int) -> Record:
        index = day.toordinal() * 1_000_000 + number
        dice = self._stream.bits(index)
        begin = datetime.combine(day, time(), UTC)
        if number < _NEWCOMER:
            begin += timedelta(seconds=number * (86_000 / PER_DAY), milliseconds=dice % 300_000)
        medium = _MEDIA[dice % len(_MEDIA)]
        waited = timedelta(seconds=2 + (dice >> 8) % 180)
        talked = timedelta(seconds=15 + (dice >> 16) % 900)
        inbound = bool(dice >> 27 & 3)
        record: Record = {
            "conversationId": self._stream.uuid(index),
            "conversationStart": stamp(begin),
            "conversationEnd": stamp(begin + waited + talked),
            "originatingDirection": "inbound" if inbound else "outbound",
            "conversationInitiator": "customer" if inbound else "agent",
            "divisionIds": [self._division],
            "participants": [
                self._customer(index, dice, medium, begin, begin + waited + talked),
                self._agent(index, dice, medium, begin + waited, begin + waited + talked),
            ],
        }
        if number % 40 == 39:  # noqa: PLR2004  (still going on: no end)
            del record["conversationEnd"]
        if medium == "voice":
            record["mediaStatsMinConversationMos"] = round(3.5 + (dice >> 30) % 140 / 100, 6)
        return record

    def _customer(self, index: int, dice: int, medium: str, begin: datetime, end: datetime) -> Record:
        return {
            "participantId": self._stream.uuid(-4 * index - 1),
            "participantName": None if dice >> 40 & 1 else "Customer “one”, Ltd.",
            "purpose": "customer",
            "sessions": [
                {
                    "sessionId": self._stream.uuid(-4 * index - 2),
                    "mediaType": medium,
                    "direction": "inbound",
                    "ani": f"tel:+49{dice % 10**10:010d}",
                    "dnis": "tel:+49800000042",
                    "provider": "Edge",
                    "requestedRoutings": ["Standard"],
                    "segments": [
                        {
                            "segmentStart": stamp(begin),
                            "segmentEnd": stamp(end),
                            "segmentType": "interact",
                            "disconnectType": "peer",
                            "conference": False,
                        },
                    ],
                },
            ],
        }

    def _agent(self, index: int, dice: int, medium: str, begin: datetime, end: datetime) -> Record:
        people = self._people
        user = people.active_index(dice % people.count)
        queue = self._queues.queue_id((dice >> 20) % QUEUES)
        talked = int((end - begin).total_seconds() * 1000)
        return {
            "participantId": self._stream.uuid(-4 * index - 3),
            "participantName": people.name(user),
            "purpose": "agent",
            "userId": people.user_id(user),
            "sessions": [
                {
                    "sessionId": self._stream.uuid(-4 * index - 4),
                    "mediaType": medium,
                    "direction": "inbound",
                    "usedRouting": "Standard",
                    "metrics": [
                        {"emitDate": stamp(begin), "name": "tAnswered", "value": 1200 + dice % 9000},
                        {"emitDate": stamp(end), "name": "tTalk", "value": talked},
                    ],
                    "segments": [
                        {
                            "segmentStart": stamp(begin),
                            "segmentEnd": stamp(end),
                            "segmentType": "interact",
                            "queueId": queue,
                            "disconnectType": "client",
                            "conference": False,
                        },
                        {
                            "segmentStart": stamp(end),
                            "segmentEnd": stamp(end + timedelta(seconds=dice % 60)),
                            "segmentType": "wrapup",
                            "queueId": queue,
                            "wrapUpCode": self._wrapups.uuid(dice % 140),
                            "wrapUpNote": "Called back;\n=1+1 was the customer's question" if dice >> 44 & 1 else "",
                            "conference": False,
                        },
                    ],
                },
            ],
        }

"""Conversation details, for any UTC day: participants, sessions, segments, metrics (``AnalyticsConversation…``).

A day's conversations follow from the seed and the day alone, so an interval of any length and age has the same rows
every time it is asked for. Days to come have none. Some emails and messages last over midnight, or for days: those are
what the query and the job of the API disagree about.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from datetime import date, datetime
from itertools import accumulate

from genesys_export.demo.calendar import days_touched, stamp
from genesys_export.demo.collection import Collection, Record
from genesys_export.demo.outlines import LONGEST, NEWCOMER, PER_DAY, Outline, outline_of
from genesys_export.demo.people import People
from genesys_export.demo.queues import QUEUES, Queues
from genesys_export.demo.seeding import Stream

_WEEKEND = 5
_WEEKEND_SHARE = 3


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
        self._newcomers: list[Outline] = []

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
            return self.record(outline_of(self._stream, days[which], place - (ends[which - 1] if which else 0)))

        inside = [self.record(each) for each in self._newcomers if days[0] <= each.begin.date() <= days[-1]]
        return Collection(ends[-1], make, front=inside)

    def active(self, start: datetime, end: datetime, *, begun_within: bool = False) -> Collection:
        """Those with any activity in the interval, by order of their start, with the participants' attributes.

        The job of the real API matches so: from the start of the conversation to the end of its last segment.
        ``begun_within`` (the job's ``startOfDayIntervalMatching``) leaves out what started before the first day.
        """
        found = [
            each
            for each in self._started(start - LONGEST, end)
            if start < end and each.last > start and (not begun_within or each.begin.date() >= start.date())
        ]
        return Collection(len(found), lambda place: self._with_attributes(found[place]))

    def started(self, start: datetime, end: datetime) -> list[Outline]:
        """Those that started in the interval, exact to the millisecond."""
        return [each for each in self._started(start, end) if each.begin >= start] if start < end else []

    def insert(self, start: datetime, end: datetime, count: int) -> None:
        """Let ``count`` conversations appear at the very start of the interval while it is being read."""
        for _ in range(count):
            self._newcomers.insert(
                0, outline_of(self._stream, days_touched(start, end)[0], NEWCOMER + len(self._newcomers))
            )

    def queue_of(self, outline: Outline) -> str:
        """The id of the queue it went through."""
        return self._queues.queue_id((outline.dice >> 20) % QUEUES)

    def agent_of(self, outline: Outline) -> int:
        """The agent, as the index of a user."""
        return self._people.active_index(outline.dice % self._people.count)

    def user_of(self, outline: Outline) -> str:
        """The agent's user id."""
        return self._people.user_id(self.agent_of(outline))

    def _started(self, start: datetime, end: datetime) -> Iterator[Outline]:
        """Those that started from the first day of the interval on and before its end."""
        if start >= end:
            return
        for day in days_touched(start, end):
            for number in range(self.on(day)):
                outline = outline_of(self._stream, day, number)
                if outline.begin < end:
                    yield outline
        yield from (each for each in self._newcomers if start.date() <= each.begin.date() and each.begin < end)

    def record(self, outline: Outline) -> Record:
        """The conversation as the query serves it."""
        index, dice, inbound = outline.index, outline.dice, outline.inbound
        record: Record = {
            "conversationId": self._stream.uuid(index),
            "conversationStart": stamp(outline.begin),
            "conversationEnd": stamp(outline.end),
            "originatingDirection": "inbound" if inbound else "outbound",
            "conversationInitiator": "customer" if inbound else "agent",
            "divisionIds": [self._division],
            "participants": [self._customer(outline), self._agent(outline)],
        }
        if not outline.over:
            del record["conversationEnd"]
        if outline.medium == "voice":
            record["mediaStatsMinConversationMos"] = round(3.5 + (dice >> 30) % 140 / 100, 6)
        return record

    def _with_attributes(self, outline: Outline) -> Record:
        """The conversation as the job serves it: its participants have ``attributes``."""
        record, dice = self.record(outline), outline.dice
        customer, agent = record["participants"]
        customer["attributes"] = {"Account": f"{dice % 10**6:06d}", "Reason; detail": "=1+1" if dice >> 45 & 1 else ""}
        agent["attributes"] = {}
        return record

    def _customer(self, outline: Outline) -> Record:
        index, dice, begin, end = outline.index, outline.dice, outline.begin, outline.end
        return {
            "participantId": self._stream.uuid(-4 * index - 1),
            "participantName": None if dice >> 40 & 1 else "Customer “one”, Ltd.",
            "purpose": "customer",
            "sessions": [
                {
                    "sessionId": self._stream.uuid(-4 * index - 2),
                    "mediaType": outline.medium,
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

    def _agent(self, outline: Outline) -> Record:
        index, dice, begin, end = outline.index, outline.dice, outline.answered, outline.end
        people, user, queue = self._people, self.agent_of(outline), self.queue_of(outline)
        return {
            "participantId": self._stream.uuid(-4 * index - 3),
            "participantName": people.name(user),
            "purpose": "agent",
            "userId": people.user_id(user),
            "sessions": [
                {
                    "sessionId": self._stream.uuid(-4 * index - 4),
                    "mediaType": outline.medium,
                    "direction": "inbound",
                    "usedRouting": "Standard",
                    "metrics": [
                        {"emitDate": stamp(begin), "name": "tAnswered", "value": outline.wait},
                        {"emitDate": stamp(end), "name": "tTalk", "value": outline.talk},
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
                            "segmentEnd": stamp(outline.last),
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

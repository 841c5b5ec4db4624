"""Chat rooms and what was said in them (model ``ChatMessageResponse``)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from genesys_export.demo import words
from genesys_export.demo.calendar import stamp
from genesys_export.demo.collection import Record
from genesys_export.demo.people import People
from genesys_export.demo.seeding import Stream

SIZES = (260, 40, 0)
"""Messages in each room."""
_BEGINNING = datetime(2026, 1, 5, 8, tzinfo=UTC)


class Rooms:
    """All rooms.

    Attributes:
        jids: what they are asked for by; the largest first, the last one silent.
    """

    def __init__(self, seed: int, people: People) -> None:
        self._people = people
        self._stream = Stream(seed, "room")
        self._texts = Stream(seed, "message")
        self.jids = tuple(f"{self._stream.uuid(place)[:8]}@conference.demo.orgspan.com" for place in range(len(SIZES)))

    def messages(self, jid: str) -> list[Record] | None:
        """What was said in a room, newest first; ``None`` when there is no such room."""
        if jid not in self.jids:
            return None
        place = self.jids.index(jid)
        return [self._message(place, number) for number in reversed(range(SIZES[place]))]

    def _message(self, place: int, number: int) -> Record:
        index = place * 1_000_000 + number
        dice = self._texts.bits(index)
        user = self._people.reference(dice % self._people.count)
        # Two in three messages come in pairs of one millisecond, which a cut-off date must not tear apart.
        moment = stamp(_BEGINNING + timedelta(minutes=17 * (number - (number % 3 == 1))))
        record: Record = {
            "id": self._texts.uuid(index),
            "dateCreated": moment,
            "dateModified": moment,
            "toJid": self.jids[place],
            "jid": f"{user['id'][:8]}@demo.orgspan.com",
            "body": f"Message {number}:\n“{words.TOPICS[dice % len(words.TOPICS)]}”; =1+1",
            "edited": bool(dice & 1),
            "user": user,
        }
        if dice & 6 == 0:
            record["mentions"] = {self.jids[place]: "@all"}
        return record

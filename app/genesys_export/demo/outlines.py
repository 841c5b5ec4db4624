"""When conversations start, how long they last and who is in them, before any record is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from genesys_export.demo.seeding import Stream

PER_DAY = 240
LONGEST = timedelta(days=5)
"""No conversation lasts longer."""
NEWCOMER = 900_000
"""Numbers from here on are conversations that appeared later, at the very start of their day."""
_MEDIA = ("voice", "voice", "voice", "message", "email", "chat", "callback")


@dataclass(frozen=True, slots=True)
class Outline:
    """What a conversation is before its record is made.

    Attributes:
        index: its place in the organisation's history.
        dice: the bits everything else follows from.
        medium: voice, message, email, chat or callback.
        begin: when it started.
        answered: when an agent took it.
        handled: how long the agent spoke or wrote.
        end: when it ended, for those that are still going on, too: nothing happens in them after it.
        over: whether it has ended.
    """

    index: int
    dice: int
    medium: str
    begin: datetime
    answered: datetime
    handled: timedelta
    end: datetime
    over: bool

    @property
    def last(self) -> datetime:
        """The end of its last segment, the agent's wrap-up."""
        return self.end + timedelta(seconds=self.dice % 60)

    @property
    def wait(self) -> int:
        """The metric ``tAnswered``, milliseconds."""
        return 1200 + self.dice % 9000

    @property
    def talk(self) -> int:
        """The metric ``tTalk``, milliseconds."""
        return int(self.handled.total_seconds() * 1000)

    @property
    def inbound(self) -> bool:
        """Whether the customer began it."""
        return bool(self.dice >> 27 & 3)


def outline_of(stream: Stream, day: date, number: int) -> Outline:
    """Conversation ``number`` of a UTC day."""
    index = day.toordinal() * 1_000_000 + number
    dice = stream.bits(index)
    begin = datetime.combine(day, time(), UTC)
    if number < NEWCOMER:
        begin += timedelta(seconds=number * (86_000 / PER_DAY), milliseconds=dice % 300_000)
    medium = _MEDIA[dice % len(_MEDIA)]
    answered = begin + timedelta(seconds=2 + (dice >> 8) % 180)
    handled = timedelta(seconds=15 + (dice >> 16) % 900)
    return Outline(
        index=index,
        dice=dice,
        medium=medium,
        begin=begin,
        answered=answered,
        handled=handled,
        end=answered + (_drawn_out(medium, dice >> 48) or handled),
        over=number % 40 != 39,  # noqa: PLR2004
    )


def _drawn_out(medium: str, dice: int) -> timedelta | None:
    """How long a conversation lasts beyond its handling: one email in four for days, one message in eight overnight."""
    if medium == "email" and dice & 3 == 0:
        return timedelta(hours=14 + (dice >> 2) % 90)
    if medium == "message" and dice & 7 == 0:
        return timedelta(hours=4 + (dice >> 3) % 36)
    return None

"""Who was in which presence and routing status when (model ``AnalyticsUserDetail``): shifts by day and night, days off.

A user's day follows from the seed, the user and the day. Records run on over midnight, and the last one before the
days to come has no end: both as in the real API, where whoever cuts an interval in slices gets such records twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeAlias

from genesys_export.demo.calendar import DAY, days_touched, stamp
from genesys_export.demo.collection import Collection, Record
from genesys_export.demo.people import People
from genesys_export.demo.seeding import Stream

Piece: TypeAlias = tuple[datetime, datetime | None, str]
"""From, until (``None`` while it lasts), status."""
_PRESENCES = (
    "AVAILABLE", "AWAY", "BUSY", "OFFLINE", "IDLE", "ON_QUEUE", "MEAL", "TRAINING", "MEETING", "BREAK",
)  # fmt: skip
_SHIFT = (("AVAILABLE", 1), ("ON_QUEUE", 24), ("BREAK", 2), ("ON_QUEUE", 20), ("MEAL", 6), ("ON_QUEUE", 26))
"""A shift's presences and their shares of it."""
_ROUTING = (("IDLE", 2), ("INTERACTING", 7), ("NOT_RESPONDING", 1), ("IDLE", 3), ("INTERACTING", 5))
"""What being on the queue consists of, in shares."""


class Timelines:
    """Presence and routing status of every active user, for any day up to ``today()``."""

    def __init__(self, seed: int, people: People, today: Callable[[], date]) -> None:
        self._people = people
        self._today = today
        self._stream = Stream(seed, "timeline")
        self._definitions = Stream(seed, "presence")

    def during(self, start: datetime, end: datetime) -> Collection:
        """One record for each active user, holding what overlaps the interval; none for days to come."""
        if start >= end or start.date() > self._today():
            return Collection(0, lambda _: {})
        return Collection(self._people.count, lambda number: self._record(number, start, end))

    def _record(self, number: int, start: datetime, end: datetime) -> Record:
        days = days_touched(start, end)
        around = [list(self._day(number, day)) for day in (days[0] - DAY, *days, days[-1] + DAY)]
        pieces = [piece for pieces in around for piece in pieces]
        routing = [each for pieces in around for each in _merged(each for piece in pieces for each in _routing(piece))]
        return {
            "userId": self._people.user_id(self._people.active_index(number)),
            "primaryPresence": [
                {
                    **_span(piece),
                    "systemPresence": piece[2],
                    "organizationPresenceId": self._definitions.uuid(_PRESENCES.index(piece[2])),
                }
                for piece in pieces
                if _overlaps(piece, start, end)
            ],
            "routingStatus": [
                {**_span(piece), "routingStatus": piece[2]} for piece in routing if _overlaps(piece, start, end)
            ],
        }

    def _day(self, number: int, day: date) -> Iterator[Piece]:
        """The hours offline before a day's shift, and the shift."""
        gone = self._shift(number, day - DAY)[1]
        if day > self._today():
            if day - DAY <= self._today():
                yield gone, None, "OFFLINE"
            return
        begin, end = self._shift(number, day)
        yield gone, begin, "OFFLINE"
        if begin < end:
            yield from _shared(begin, end, _SHIFT)

    def _shift(self, number: int, day: date) -> tuple[datetime, datetime]:
        """Beginning and end of a shift; on a day off both are noon. One user in five works by night."""
        dice = self._stream.bits(number * 4_000_000 + day.toordinal())
        midnight = datetime.combine(day, time(), UTC)
        if dice & 15 == 0 or (day.weekday() > 4 and dice >> 4 & 3):  # noqa: PLR2004  (few work at weekends)
            noon = midnight + timedelta(hours=12)
            return noon, noon
        begin = midnight + timedelta(hours=20 if number % 5 == 4 else 6, minutes=(dice >> 6) % 180)  # noqa: PLR2004
        return begin, begin + timedelta(hours=8, minutes=(dice >> 20) % 60)


def _shared(begin: datetime, end: datetime, shares: tuple[tuple[str, int], ...]) -> Iterator[Piece]:
    """A span cut up by shares, to the second; the last piece takes the rest."""
    unit = (end - begin) / sum(share for _, share in shares)
    at = begin
    for place, (status, share) in enumerate(shares):
        until = end if place == len(shares) - 1 else (at + unit * share).replace(microsecond=0)
        yield at, until, status
        at = until


def _routing(piece: Piece) -> Iterator[Piece]:
    begin, end, presence = piece
    if presence == "ON_QUEUE" and end is not None:
        yield from _shared(begin, end, _ROUTING)
    else:
        yield begin, end, "OFF_QUEUE"


def _merged(pieces: Iterator[Piece]) -> list[Piece]:
    """Neighbours of one status as one piece."""
    found: list[Piece] = []
    for begin, end, status in pieces:
        if found and found[-1][2] == status:
            found[-1] = (found[-1][0], end, status)
        else:
            found.append((begin, end, status))
    return found


def _overlaps(piece: Piece, start: datetime, end: datetime) -> bool:
    return piece[0] < end and (piece[1] is None or piece[1] > start)


def _span(piece: Piece) -> Record:
    begin, end, _ = piece
    return {"startTime": stamp(begin)} if end is None else {"startTime": stamp(begin), "endTime": stamp(end)}

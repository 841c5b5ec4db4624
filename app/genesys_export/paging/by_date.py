"""Listings whose only way on is a cut-off date: the messages of a chat room."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from genesys_export.errors import ConfigurationError
from genesys_export.paging.family import PageReply, PagingStyle, at_path
from genesys_export.paging.unparsed import as_they_are

if TYPE_CHECKING:
    from genesys_export.paging.checkpoint import Position


@dataclass(frozen=True, slots=True)
class ByDate(PagingStyle):
    """Newest first, each page cut off at the oldest date of the page before.

    ``before`` and ``after`` of ``/chats/rooms/{roomJid}/messages`` are dates, and the reply has neither link nor
    token (SDK 269, family G2). Whether the cut-off is inclusive is not documented: the records of the boundary date
    may come twice, none is left out, and whoever keeps the records tells them apart by their key.

    Attributes:
        token_param: the cut-off; ``"after"`` reads onward in time, anything else back.
        date_field: dotted path of the date in a record.
    """

    size_param: str = "limit"
    token_param: str = "before"
    date_field: str = "dateCreated"

    name = "by-date"
    cursor_bound = False
    overlaps = True

    def advance(self, position: Position, reply: PageReply) -> Position | None:
        """On from the furthest date; the end is an empty page, or a page with nothing beyond its own cut-off.

        A page as large as was asked for that does not get beyond its cut-off leads nowhere (more records share one
        date than fit on a page): the same place again, which the machine refuses by name.
        """
        if not reply.records:
            return None
        names = self.date_field.split(".")
        found = (at_path(record, names) for record in as_they_are(reply.records))
        dates = [date for date in found if isinstance(date, str | int) and date]
        if not dates:
            raise ConfigurationError(
                f"The records of this listing hold no date at {self.date_field}, so there is no way on.",
                safe="Every page read before it was delivered.",
                remedy="Name the field that holds the date (date_field).",
            )
        onward = self.token_param == "after"
        furthest = (max if onward else min)(dates, key=_moment)
        cut = position.get(self.token_param)
        if cut is None or _moment(furthest) != _moment(cut):
            return {self.token_param: furthest}
        ignored = any((_moment(date) < _moment(cut)) is onward and _moment(date) != _moment(cut) for date in dates)
        return position if ignored or reply.count >= reply.asked else None


def _moment(date: Any) -> tuple[float, str]:
    """Dates in order, whether or not they write out the milliseconds; unreadable ones by their text."""
    if isinstance(date, int):
        return float(date), ""
    try:
        moment = datetime.fromisoformat(date)
    except ValueError:
        return 0.0, str(date)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp(), ""

"""Where the readers of a listing are, as far as the paging faults need to know it."""

from __future__ import annotations

from dataclasses import dataclass, field

from genesys_export.demo.collection import Collection, Record
from genesys_export.demo.cursors import Cursor, Cursors
from genesys_export.demo.faults import Due


@dataclass(frozen=True, slots=True)
class Slice:
    """Records of one page by number.

    Attributes:
        records: what the page holds.
        total: records in the whole listing.
        span: places in it, which is more than ``total`` when an empty page was inserted.
        stuck: whether the link to the next page leads here again.
    """

    records: list[Record]
    total: int
    span: int
    stuck: bool


@dataclass(slots=True)
class Walk:
    """One listing's state.

    An ``empty-page`` in a listing by numbers is inserted behind the furthest page any reader has asked for, so that
    readers which fetch several pages side by side lose nothing either. It is gone when page one is asked for again.
    """

    furthest: int = -1
    hole: tuple[int, int] | None = None
    pending: bool = False
    stuck: set[int] = field(default_factory=set)

    def by_offset(self, collection: Collection, offset: int, size: int, due: Due) -> Slice:
        """The records from ``offset``, at most ``size``."""
        if offset == 0:
            self.hole, self.furthest = None, -1
        self.pending |= "empty-page" in due
        if self.pending and self.hole is None and offset > self.furthest:
            self.hole, self.pending = (offset, size), False
        self.furthest = max(self.furthest, offset)
        if "repeat-link" in due:
            self.stuck.add(offset)
        found = [] if "lost-page" in due else collection[self._real(offset) : self._real(offset + size)]
        total = len(collection)
        return Slice(found, total, total + (self.hole[1] if self.hole else 0), offset in self.stuck)

    def by_cursor(
        self, collection: Collection, cursor: Cursor, size: int, due: Due
    ) -> tuple[list[Record], Cursor | None]:
        """At most ``size`` records from the cursor's place, and the next cursor; ``None`` at the end.

        The place is kept against the records, not their number: what comes or goes at the front moves nothing.
        """
        if "repeat-link" in due:
            self.stuck.add(cursor.position)
        start = max(0, cursor.position - collection.begins)
        more = start + size < len(collection)
        further = Cursor(cursor.chain, collection.begins + start + size) if more else None
        if "empty-page" in due:
            return [], Cursor(cursor.chain, cursor.position, cursor.hop + 1)
        if cursor.position in self.stuck:
            further = cursor
        return [] if "lost-page" in due else collection[start : start + size], further

    def _real(self, place: int) -> int:
        """A place of the listing with its inserted page, as a place of the collection."""
        if self.hole is None or place <= self.hole[0]:
            return place
        begin, width = self.hole
        return max(begin, place - width)


class Walks:
    """The walks of one organisation, by listing."""

    def __init__(self) -> None:
        self._walks: dict[str, Walk] = {}

    def of(self, listing: str) -> Walk:
        """The walk of a listing."""
        return self._walks.setdefault(listing, Walk())


def place_of(cursors: Cursors, listing: str, sealed: str, collection: Collection, due: Due) -> Cursor:
    """The place a request asks for: its cursor, or the beginning.

    Raises:
        Refused: 400, the cursor is garbled, too old, or forgotten by the fault ``expired-cursor``.
    """
    if not sealed:
        cursor = cursors.begin(collection.begins)
        if "expired-cursor" in due:
            cursors.expire(cursor)  # the page is served; the chain that begins with it is not
        return cursor
    cursor = cursors.open(listing, sealed)
    if "expired-cursor" in due:
        cursors.expire(cursor)
        cursors.check(cursor)
    return cursor

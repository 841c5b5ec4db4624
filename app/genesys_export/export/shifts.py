"""Records that move while a listing is read by numbers: where it was noticed, and what has to be read again.

A record that goes lets everything behind it move up: the next page then begins one record too far on. A record that
comes lets everything behind it move down: the next page repeats the last record, and the new one stands on a page that
was read before. Both are mended by reading the few pages again where a record can have slipped through.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from genesys_export.paging import Page
from genesys_export.paging.checkpoint import Position

_MOST_PAGES = 200  # read again for one shift; beyond that the whole part is

_COUNTS = ("gone", "came", "again", "short", "twice")


@dataclass(frozen=True, slots=True)
class Shift:
    """A page that showed that records had moved.

    Attributes:
        at: the page's place.
        gone: so many fewer records the API counted than on the page before.
        came: so many more.
        again: so many of the page's records had been read before.
        short: so many fewer records the page held than belong on it; none moved.
        twice: so many of its records the page itself held twice; none moved.
    """

    at: Position
    gone: int = 0
    came: int = 0
    again: int = 0
    short: int = 0
    twice: int = 0

    @property
    def size(self) -> int:
        """How many records moved others."""
        return max(self.gone, self.came, self.again)

    def to_json(self) -> dict[str, Any]:
        """As a JSON-able dict."""
        return {"at": dict(self.at)} | {name: getattr(self, name) for name in _COUNTS}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Shift:
        """Back from :meth:`to_json`."""
        return cls(data["at"], *(int(data.get(name, 0)) for name in _COUNTS))


class Mending:
    """Reads again where records can have slipped through.

    Args:
        size: page size where a place does not tell its own.
        total: records the API counted when the part was read to its end.
        read: reads the page at a place; ``None`` when there is none any more.
        keep: keeps the records of a page that are not there yet; gives how many those were.
        arrived: at which place of the part's records one arrived; ``None`` when it is not there.
        held: how many records of the part are there.
        strayed: by how many pages the order in which pages were read may differ from their own.

    Attributes:
        changed: how many records moved others; known once mended.
    """

    def __init__(
        self,
        size: int,
        total: int | None,
        *,
        read: Callable[[Position], Awaitable[Page | None]],
        keep: Callable[[Page], Awaitable[int]],
        arrived: Callable[[Any], Awaitable[int | None]],
        held: Callable[[], Awaitable[int]],
        strayed: int = 0,
    ) -> None:
        self._size = size
        self._total = total
        self._calm = True
        self._read = read
        self._keep = keep
        self._arrived = arrived
        self._held = held
        self._straightened_some = False
        self._strayed = strayed
        self.changed = 0

    async def mend(self, shifts: Sequence[Shift]) -> bool:
        """Whether everything that the shifts can have hidden was found.

        Where records both came and went, one hides the other: then only reading all of it anew tells.
        """
        if self._strayed:
            counted, self._total = self._total, None  # the last page may have been read before others
            straight = await self._straightened(shifts, counted)
            if straight is None:
                return False
            shifts = straight
        self.changed = sum(shift.size for shift in shifts)
        gone, came = any(shift.gone for shift in shifts), any(shift.came or shift.again for shift in shifts)
        if gone and came:
            return False
        return await self._mended(shifts, gone=gone) and self._calm

    async def _straightened(self, shifts: Sequence[Shift], counted: int | None) -> list[Shift] | None:
        """The same shifts as if the pages had been read one after the other; ``None`` if that cannot be told.

        Read side by side, a few pages around one change come from before it and from after it in turns, as if records
        went and came again. Those pages are read once more, with what may have moved over their borders. More than
        two different counts among them are more than one change.
        """
        zones: list[list[Shift]] = []
        for shift in shifts:
            offset, size = self._offset(shift)
            if zones and offset - self._offset(zones[-1][-1])[0] <= (self._strayed + 1) * size:
                zones[-1].append(shift)
            else:
                zones.append([shift])
        found: list[Shift] = []
        for zone in zones:
            if not (any(each.gone for each in zone) and any(each.came for each in zone)):
                found += zone
                if zone is zones[-1]:  # then the page counted last was read last
                    self._calm &= self._total in {None, counted}
                    self._total = counted
                continue
            levels = list(accumulate(each.came - each.gone for each in zone))
            moved = max(map(abs, levels))
            (first, size), (last, _) = self._offset(zone[0]), self._offset(zone[-1])
            end = min((last + moved) // size, last // size + _MOST_PAGES)
            for number in range(max(0, first - moved) // size, end + 1):
                await self._page(zone[0].at, number, size)
            self._straightened_some = True
            net = levels[-1]
            if zone is zones[-1] and counted is not None and self._total is not None:
                net += self._total - counted
            if not net or not {0, net}.issuperset(levels):
                return None
            again = max(0, net) if any(each.again for each in zone) else 0
            found.append(Shift(zone[0].at, max(0, -net), max(0, net), again))
        return found

    async def _mended(self, shifts: Sequence[Shift], *, gone: bool) -> bool:
        for place, shift in enumerate(shifts if gone else ()):
            if not await self._before(shift, sum(each.gone for each in shifts[place:])):
                return False
        again = [shift for shift in shifts if shift.again]
        if again and not gone and self._straightened_some and await self._held() == self._total:
            return True  # what came stood on the pages that were read again
        # Records that only came, and moved none that was read before, came further on and were read in their turn.
        return not again or await self._inserted(again)

    def _offset(self, shift: Shift) -> tuple[int, int]:
        return offset_of(shift, self._size)

    async def _before(self, shift: Shift, gone: int) -> bool:
        """What moved up over the border of a page stands right before it now, and further up if more went later."""
        offset, size = self._offset(shift)
        first, last = max(0, offset - gone) // size, max(0, offset - 1) // size
        if last - first >= _MOST_PAGES:
            return False
        for number in range(first, last + 1):
            await self._page(shift.at, number, size)
        return True

    async def _inserted(self, shifts: Sequence[Shift]) -> bool:
        """What came stands where the records begin to be further down than they were: found by halving."""
        expected = sum(shift.again for shift in shifts)
        offset, size = self._offset(shifts[-1])
        at, low, high, found = shifts[-1].at, 0, offset // size, 0
        while low < high:
            middle = (low + high) // 2
            moved, new = await self._moved(at, middle, size)
            found += new
            low, high = (low, middle) if moved else (middle + 1, high)
        for number in range(low, low + _MOST_PAGES):
            if found >= expected or number * size > offset:
                break
            found += await self._page(at, number, size)
        return found >= expected

    async def _moved(self, at: Position, number: int, size: int) -> tuple[bool, int]:
        page = await self._at(at, number, size)
        if page is None or not page.records:
            return True, 0
        before = await self._arrived(page.records[0])
        new = await self._keep(page)
        return before is None or before < number * size or new > 0, new

    async def _page(self, at: Position, number: int, size: int) -> int:
        page = await self._at(at, number, size)
        return 0 if page is None else await self._keep(page)

    async def _at(self, at: Position, number: int, size: int) -> Page | None:
        """The page, in the full knowledge that records may move again while it is looked for."""
        page = await self._read(place_of(at, number, size))
        if page is not None and page.total is not None:
            self._total = page.total if self._total is None else self._total
            self._calm &= page.total == self._total
        return page


def offset_of(shift: Shift, size: int) -> tuple[int, int]:
    """How many records come before a shift's page, and the size of that; ``size`` where its place does not tell it."""
    size = int(shift.at.get("pageSize", size))
    return (shift.at["startIndex"] - 1 if "startIndex" in shift.at else (shift.at["pageNumber"] - 1) * size), size


def place_of(at: Position, number: int, size: int) -> Position:
    """The place of page ``number`` (from 0) in pages of ``size``."""
    if "startIndex" in at:
        return {"startIndex": number * size + 1}
    return {"pageNumber": number + 1, "pageSize": size}

"""Records that a listing itself holds twice, told apart from those that moved: these come twice, too.

A record that moved over the border of a page stands at its new place alone. One that is found again at both places
where it was read, while the API still counts as many records as on every page before, stands there twice.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from genesys_export.export.rows import keys_of
from genesys_export.export.shifts import Shift, offset_of, place_of
from genesys_export.paging import Page
from genesys_export.paging.checkpoint import Position

MOST_SHIFTS = 5
"""Pages that brought something twice; where there are more, a second reading of all costs hardly more calls."""


class Doubles:
    """Looks at the places where records came twice.

    Args:
        key: what tells records apart.
        size: page size where a place does not tell its own.
        total: records that the API counted on every page of the part.
        read: reads the page at a place; ``None`` when there is none any more.
        keep: keeps the records of a page that are not there yet; gives how many those were.
        numbers: of some records, in the order in which all arrived; ``None`` for one that is not there.
        arrived: at which place of the part's records one arrived.
    """

    def __init__(
        self, key: str, size: int, total: int, *, read: Callable[[Position], Awaitable[Page | None]],
        keep: Callable[[Page], Awaitable[int]], numbers: Callable[[Sequence[Any]], Awaitable[list[int | None]]],
        arrived: Callable[[Any], Awaitable[int | None]],
    ) -> None:  # fmt: skip
        self._key = key
        self._size = size
        self._total = total
        self._read = read
        self._keep = keep
        self._numbers = numbers
        self._arrived = arrived
        self._pages: dict[int, Sequence[Any]] = {}

    async def stand(self, shifts: Sequence[Shift]) -> bool:
        """Whether every record that came twice still stands at both places: then it was none that moved.

        A move would leave its own mark, a repeated record that is not at its first place any more, or another count.
        Only records that went and came in equal number between two calls leave none; nor do they in any listing in
        which nothing comes twice.
        """
        repeating = [shift for shift in shifts if shift.again]
        if len(repeating) > MOST_SHIFTS:
            return False
        for shift in repeating:
            offset, size = offset_of(shift, self._size)
            page = offset // size
            again = await self._repeated(await self._at(shift.at, page, size), shift.again)
            if offset % size or again is None:
                return False
            for record in again:
                first = await self._first_page(record, shifts)
                if first is None or first >= page or not _has(await self._at(shift.at, first, size), record, self._key):
                    return False
            # Nor did they only wander from the one place to the other while they were looked for.
            here = await self._at(shift.at, page, size, anew=True)
            if not all(_has(here, record, self._key) for record in again):
                return False
        return True

    async def _at(self, at: Position, number: int, size: int, *, anew: bool = False) -> Sequence[Any] | None:
        """The records of a page, unless it shows that something moved since."""
        if anew or number not in self._pages:
            page = await self._read(place_of(at, number, size))
            if page is None or await self._keep(page) or page.total != self._total:
                return None
            self._pages[number] = _once_each(page.records, self._key)
        return self._pages[number]

    async def _repeated(self, page: Sequence[Any] | None, count: int) -> list[Any] | None:
        """Those of a page's records that had come before it; ``None`` where the others did not come with this page."""
        if page is None:
            return None
        numbers = await self._numbers(page)
        found = sorted((number, at) for at, number in enumerate(numbers) if number is not None)
        if len(found) < len(page) or len(found) <= count:
            return None
        new = found[count:]
        together = [number - new[0][0] for number, _ in new] == list(range(len(new)))
        in_order = [at for _, at in new] == sorted(at for _, at in new)
        return [page[at] for _, at in found[:count]] if together and in_order else None

    async def _first_page(self, record: Any, shifts: Sequence[Shift]) -> int | None:
        """On which page of the listing a record came first: what was repeated before it takes places, too."""
        place = await self._arrived(record)
        if place is None:
            return None
        for shift in shifts:
            if offset_of(shift, self._size)[0] <= place:
                place += shift.again + shift.twice
        return place // offset_of(shifts[0], self._size)[1]


def _once_each(records: Sequence[Any], key: str) -> list[Any]:
    """The records without those that came before them on the same page."""
    first: dict[Any, Any] = {}
    for at, (name, record) in enumerate(zip(keys_of(records, key), records, strict=True)):
        first.setdefault(name or at, record)
    return list(first.values())


def _has(page: Sequence[Any] | None, record: Any, key: str) -> bool:
    (name,) = keys_of([record], key)
    return page is not None and name is not None and name in keys_of(page, key)

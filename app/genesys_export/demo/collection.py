"""A listing's records, made when they are asked for: two million users cost nothing until a page is served."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeAlias, overload

Record: TypeAlias = dict[str, Any]
"""One record as it is served, ready for JSON."""


class Collection(Sequence[Record]):
    """Records 0 to ``size`` - 1 by ``make(index)``, behind those that were inserted at the front since.

    ``fresh(number)`` makes newcomer ``number`` (from 0); a collection without it does not grow. ``front`` may be
    shared: the listing of active users and the listing of all users gain the same newcomers.
    """

    def __init__(
        self,
        size: int,
        make: Callable[[int], Record],
        *,
        fresh: Callable[[int], Record] | None = None,
        front: list[Record] | None = None,
    ) -> None:
        self._size = size
        self._make = make
        self._fresh = fresh
        self.front: list[Record] = [] if front is None else front
        self._gone = 0

    def insert(self, count: int) -> None:
        """Put ``count`` new records before all others, as happens to a listing that is sorted newest first."""
        if self._fresh is None:
            return
        for _ in range(count):
            self.front.insert(0, self._fresh(len(self.front)))

    def remove(self, count: int) -> None:
        """Delete the first ``count`` records, newcomers before the others."""
        newcomers = min(count, len(self.front))
        del self.front[:newcomers]
        self._gone = min(self._size, self._gone + count - newcomers)

    @property
    def begins(self) -> int:
        """Where it begins, counted so that no record's number ever changes: newcomers have numbers below 0."""
        return self._gone - len(self.front)

    def __len__(self) -> int:
        return len(self.front) + self._size - self._gone

    @overload
    def __getitem__(self, index: int) -> Record: ...
    @overload
    def __getitem__(self, index: slice) -> list[Record]: ...

    def __getitem__(self, index: int | slice) -> Record | list[Record]:
        if isinstance(index, slice):
            return [self._at(place) for place in range(*index.indices(len(self)))]
        place = index + len(self) if index < 0 else index
        if not 0 <= place < len(self):
            msg = f"the collection has {len(self)} records, there is none at {index}"
            raise IndexError(msg)
        return self._at(place)

    def __iter__(self) -> Iterator[Record]:
        return (self._at(place) for place in range(len(self)))

    def _at(self, place: int) -> Record:
        ahead = len(self.front)
        return self.front[place] if place < ahead else self._make(place - ahead + self._gone)


def listed(records: list[Record]) -> Collection:
    """A collection of records that are already there and stay as they are."""
    return Collection(len(records), records.__getitem__)


def backward(forward: Sequence[Record]) -> Collection:
    """The same records, last one first."""
    return Collection(len(forward), lambda place: forward[-1 - place])


def fixed(records: list[Record]) -> Collection:
    """A collection of records that are already there; newcomers are copies of the last under a new name.

    Shape: ``records`` is not empty and each has ``id`` and ``name``.
    """

    def fresh(number: int) -> Record:
        last = records[-1]
        ident = f"{number:08x}{last['id'][8:]}"
        return {
            **last,
            "id": ident,
            "name": f"{last['name']} (new {number + 1})",
            **({"selfUri": last["selfUri"].replace(last["id"], ident)} if "selfUri" in last else {}),
        }

    return Collection(len(records), records.__getitem__, fresh=fresh)

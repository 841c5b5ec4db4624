"""What a paging family is: the base of every style, and what a style may look at.

A style is immutable and has no state: the place in the listing is a *position*, which the machine carries and a
checkpoint writes down. Two rules hold for all of them: the end is read from the reply (never from a short page), and
the page size that counts is the one the reply echoes, not the one asked for.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from genesys_export.paging.commands import PageRequest
from genesys_export.paging.extract import whole_number
from genesys_export.paging.links import next_link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from genesys_export.paging.checkpoint import Position

Place = Literal["params", "json"]
NEXT_URI = "next_uri"
"""Key of a position that is a link rather than a parameter."""


@dataclass(frozen=True, slots=True)
class PageReply:
    """What a style may look at to find the next position.

    Attributes:
        body: the parsed body.
        headers: the reply's headers.
        records: the records of the page.
        listed: whether the list was there at all (some endpoints leave it out past the end).
        asked: the page size that was asked for.
        page_size: the page size that was asked for, or the largest page so far if the server gives less; what
            counts when the reply does not echo a size.
    """

    body: Any
    headers: Mapping[str, str]
    records: Sequence[Any]
    listed: bool
    asked: int
    page_size: int

    @property
    def count(self) -> int:
        """How many records the page held."""
        return len(self.records)

    def field(self, *names: str) -> Any:
        """The value at a path of the body, ``None`` if there is none."""
        return at_path(self.body, names)

    def number(self, name: str) -> int | None:
        """A whole number of the envelope."""
        return whole_number(self.field(name))


@dataclass(frozen=True, slots=True)
class PagingStyle(ABC):
    """One family.

    Attributes:
        size_param: name of the page size; empty for a family that knows none.
        place: where the page is named, in the query or in the JSON body.
        empty_end: so many empty pages in a row are taken as the end, with a notice; 0 never, and
            :class:`EndlessListing` then ends a listing that promises for ever.
    """

    size_param: str = "pageSize"
    place: Place = "params"
    empty_end: int = field(default=0, kw_only=True)

    name: ClassVar[str]
    cursor_bound: ClassVar[bool] = True
    """Whether the place in the listing is kept by the server, and so can expire."""
    always_lists: ClassVar[bool] = False
    """Whether a reply without its list holds no records, rather than being one itself."""
    overlaps: ClassVar[bool] = False
    """Whether a page may begin with records of the page before."""

    @abstractmethod
    def advance(self, position: Position, reply: PageReply) -> Position | None:
        """The position after this reply; ``None`` at the end."""

    def ahead(self, onward: Position, steps: int, reply: PageReply) -> Position | None:  # noqa: ARG002
        """The place ``steps`` pages after ``onward``, if the reply before it tells already that there is one.

        ``None`` in a family whose pages name their successor.
        """
        return None

    def request(
        self, position: Position, params: Mapping[str, Any] | None, json: Mapping[str, Any] | None, page_size: int
    ) -> PageRequest:
        """The request for the page at ``position``; the caller's own mappings are copied, never changed."""
        if NEXT_URI in position:
            return PageRequest(None, None if json is None else dict(json), position[NEXT_URI])
        size = {self.size_param: page_size} if self.size_param else {}
        if self.place == "json":
            return PageRequest(None if params is None else dict(params), {**(json or {}), **size, **position})
        return PageRequest({**(params or {}), **size, **position}, None if json is None else dict(json))

    def start(self, params: Mapping[str, Any], json: Mapping[str, Any]) -> Position:  # noqa: ARG002
        """The position of the first page; the caller's own query or body may begin further on."""
        return {}

    def at_start(self, position: Position) -> bool:
        """Whether nothing of the listing lies before this place."""
        return not position

    def own_page_size(self, params: Mapping[str, Any] | None, json: Mapping[str, Any] | None) -> int | None:
        """The page size the caller's own parameters name, if they do."""
        given = (json if self.place == "json" else params) or {}
        try:
            size = int(given[self.size_param])
        except (KeyError, TypeError, ValueError):
            return None
        return size if size > 0 else None

    def asked(self, position: Position, page_size: int) -> int:  # noqa: ARG002
        """The page size that the request for this place names."""
        return page_size

    def resized(self, position: Position, page_size: int, most: int | None = None) -> tuple[Position, int] | None:
        """The same place with smaller pages, and their size; ``None`` when the pages there cannot be smaller.

        Args:
            position: the place.
            page_size: records a page has now.
            most: records a page may have at most; ``None`` halves the size.
        """
        smaller = page_size // 2 if most is None else most
        if NEXT_URI in position or not self.size_param or not 1 <= smaller < page_size:
            return None  # a link says its own size and is followed as it is
        return position, smaller

    def grown(self, position: Position, page_size: int, most: int) -> tuple[Position, int] | None:
        """The same place with pages twice as large, up to ``most``; ``None`` where they cannot be larger just here."""
        larger = min(page_size * 2, most)
        return None if NEXT_URI in position or not self.size_param or larger <= page_size else (position, larger)

    def within_limit(self, position: Position, page_size: int) -> Position | None:  # noqa: ARG002
        """The place as it may be asked for; ``None`` when it lies beyond what the API gives of this listing."""
        return position


def by_link(reply: PageReply) -> Position | None:
    """On along ``nextUri``, or the end."""
    link = next_link(reply.body)
    return None if link is None else {NEXT_URI: link}


def at_path(value: Any, names: Sequence[str]) -> Any:
    """The value at a path of nested objects, ``None`` if there is none."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value

"""Families that count: page numbers in the query or the body, and SCIM's index.

Page ``p`` of size ``s`` begins at record ``(p - 1) * s``, so a number means nothing without the size it was computed
with. From the second page on a position therefore holds both, and a checkpoint leads on to the same record whatever
page size the next invocation would ask for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from genesys_export.paging.commands import PageRequest
from genesys_export.paging.extract import total_of
from genesys_export.paging.family import NEXT_URI, PageReply, PagingStyle, Place, by_link
from genesys_export.paging.links import link_params, next_link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from genesys_export.paging.checkpoint import Position

FULLEST = "fullestPage"
"""Key of a position whose page size is not certain: the reply names none and no page was full, so the server may
give only as many as the largest page had. It is for a later change of the size and is never sent."""


@dataclass(frozen=True, slots=True)
class _Numbered(PagingStyle):
    """What the two styles with page numbers share.

    Attributes:
        number_param: name of the page number.
        row_limit: the API refuses pages with ``number x size`` over this, for example 1000 for external contacts; 0
            for no such limit.
        last_page: the API refuses higher page numbers, for example 5 for ``/routing/queues/divisionviews``; 0 for
            no such limit.
    """

    number_param: str = "pageNumber"
    row_limit: int = field(default=0, kw_only=True)
    last_page: int = field(default=0, kw_only=True)

    cursor_bound = False

    def at_start(self, position: Position) -> bool:
        """Page 1, whatever its size."""
        return position.get(self.number_param) == 1

    def asked(self, position: Position, page_size: int) -> int:
        """The size of the position, if it holds one: its number was computed with it."""
        return int(position.get(self.size_param, page_size))

    def resized(self, position: Position, page_size: int, most: int | None = None) -> tuple[Position, int] | None:
        """The largest smaller size that divides the record the page begins at, so that numbers stay exact.

        Where the real size is not certain the smaller one counts: a record may come twice but none is left out.
        """
        if NEXT_URI in position or not self.size_param:
            return None
        asked = self.asked(position, page_size)
        really = min(asked, int(position.get(FULLEST, asked)))
        most = really // 2 if most is None else min(most, really)
        if not 1 <= most < asked:
            return None
        start = (int(position[self.number_param]) - 1) * really
        smaller = next(size for size in range(most, 0, -1) if start % size == 0)
        return {self.number_param: start // smaller + 1, self.size_param: smaller}, smaller

    def grown(self, position: Position, page_size: int, most: int) -> tuple[Position, int] | None:
        """Twice as large, where such a page begins at the same record; not while the size is uncertain."""
        asked = self.asked(position, page_size)
        larger = min(asked * 2, most)
        start = (int(position.get(self.number_param, 1)) - 1) * asked
        if NEXT_URI in position or FULLEST in position or not self.size_param or larger <= asked or start % larger:
            return None
        return {self.number_param: start // larger + 1, self.size_param: larger}, larger

    def within_limit(self, position: Position, page_size: int) -> Position | None:
        """The place, with a smaller page where only that still fits below the row limit."""
        if NEXT_URI in position:
            return position
        size, number = self.asked(position, page_size), int(position[self.number_param])
        if self.row_limit and number * size > self.row_limit:
            smaller = self.resized(position, page_size, self.row_limit - (number - 1) * size)
            if smaller is None:
                return None
            position, number = smaller[0], int(smaller[0][self.number_param])
        return None if self.last_page and number > self.last_page else position

    def ahead(self, onward: Position, steps: int, reply: PageReply) -> Position | None:
        """By counting on, up to the page that the reply calls the last; not while the page size is uncertain."""
        if NEXT_URI in onward or FULLEST in onward:
            return None
        number = int(onward[self.number_param]) + steps
        if not _more_pages(number - 1, reply):
            return None
        place = {**onward, self.number_param: number}
        return place if self.within_limit(place, reply.asked) == place else None

    def _onward(self, position: Position, number: int, reply: PageReply) -> Position:
        """The page after ``number``, with the size that the pages really have."""
        further: dict[str, Any] = {self.number_param: number + 1}
        if not self.size_param:
            return further
        certain = self.size_param in position and FULLEST not in position
        granted = _granted(reply, certain=certain)
        further[self.size_param] = granted or reply.asked
        if granted is None and not certain:
            fullest = max(reply.page_size if reply.count else 0, int(position.get(FULLEST, 0)))
            if 0 < fullest < reply.asked:
                further[FULLEST] = fullest
        return further


@dataclass(frozen=True, slots=True)
class PageNumber(_Numbered):
    """``pageNumber`` from 1; the reply says how many pages there are (family G1, and P3 with ``POST``)."""

    name = "page-number"

    def start(self, params: Mapping[str, Any], json: Mapping[str, Any]) -> Position:
        """Page 1, or the page the caller names."""
        params = json if self.place == "json" else params
        return {self.number_param: _from_one(params.get(self.number_param))}

    def request(
        self, position: Position, params: Mapping[str, Any] | None, json: Mapping[str, Any] | None, page_size: int
    ) -> PageRequest:
        """Number and size go where the style says."""
        return PagingStyle.request(self, _sent(position), params, json, page_size)

    def advance(self, position: Position, reply: PageReply) -> Position | None:
        """On while ``pageNumber < pageCount``; else by ``total``, by ``nextUri``, at last until an empty page."""
        if NEXT_URI in position:
            return by_link(reply)
        number = reply.number("pageNumber") or position[self.number_param]
        link = next_link(reply.body)
        if link is not None and self.number_param not in link_params(link):
            return {NEXT_URI: link}  # the reply pages by a token although numbers were asked for: the reply is right
        more = _more_pages(number, reply)
        if more is None:
            named = isinstance(reply.body, dict) and "nextUri" in reply.body
            more = link is not None or (reply.count > 0 and not named)
        return self._onward(position, number, reply) if more else None


@dataclass(frozen=True, slots=True)
class BodyPaging(_Numbered):
    """Page numbers inside the JSON body: below ``at`` (family P1, ``"paging"``) or, with ``at=""``, beside it (P2)."""

    place: Place = "json"
    at: str = "paging"

    name = "body-paging"
    always_lists = True

    def start(self, params: Mapping[str, Any], json: Mapping[str, Any]) -> Position:  # noqa: ARG002
        """Page 1, or the page the caller's body names."""
        return {self.number_param: _from_one(self._given(json).get(self.number_param))}

    def request(
        self, position: Position, params: Mapping[str, Any] | None, json: Mapping[str, Any] | None, page_size: int
    ) -> PageRequest:
        """The page's number and size go into the body."""
        body = dict(json or {})
        paging = {**self._given(json), self.size_param: page_size, **_sent(position)}
        body |= {self.at: paging} if self.at else paging
        return PageRequest(None if params is None else dict(params), body)

    def own_page_size(self, params: Mapping[str, Any] | None, json: Mapping[str, Any] | None) -> int | None:
        """The page size of the caller's own body."""
        given = {self.size_param: self._given(json).get(self.size_param)}
        return PagingStyle.own_page_size(self, params, given)

    def advance(self, position: Position, reply: PageReply) -> Position | None:
        """On until the list is left out, the pages are through, or ``page x size`` reaches the newest total."""
        if not reply.listed:
            return None
        number = position[self.number_param]
        more = _more_pages(number, reply)
        if more is None:
            more = reply.count > 0
        return self._onward(position, number, reply) if more else None

    def _given(self, json: Mapping[str, Any] | None) -> Mapping[str, Any]:
        given = (json or {}).get(self.at) if self.at else json
        return given if isinstance(given, dict) else {}


@dataclass(frozen=True, slots=True)
class Scim(PagingStyle):
    """``startIndex`` from 1 and ``count``; ends where ``totalResults`` says (family G3).

    The index counts records, so the page size may change at any place.
    """

    size_param: str = "count"

    name = "scim"
    cursor_bound = False

    def start(self, params: Mapping[str, Any], json: Mapping[str, Any]) -> Position:  # noqa: ARG002
        """Index 1, or the index the caller names."""
        return {"startIndex": _from_one(params.get("startIndex"))}

    def ahead(self, onward: Position, steps: int, reply: PageReply) -> Position | None:
        """By counting on, in steps of the page before."""
        total, step = total_of(reply.body), reply.number("itemsPerPage") or reply.count or reply.page_size
        start = int(onward["startIndex"]) + steps * step
        return {"startIndex": start} if total is not None and start <= total else None

    def at_start(self, position: Position) -> bool:
        """The first record."""
        return position.get("startIndex") == 1

    def advance(self, position: Position, reply: PageReply) -> Position | None:
        """On while ``startIndex + itemsPerPage <= totalResults``."""
        start = reply.number("startIndex") or position["startIndex"]
        step = reply.number("itemsPerPage") or reply.count or reply.page_size
        total = total_of(reply.body)
        more = start + step <= total if total is not None else reply.count > 0
        return {"startIndex": start + step} if more else None


def _granted(reply: PageReply, *, certain: bool) -> int | None:
    """The page size that the reply echoes, where it can be believed.

    Not one that the page itself disproves; not one over what was asked for and given (it may be the largest size
    allowed); and, once the size is certain, not the plain count of a page that came short.
    """
    echoed = reply.number("pageSize")
    if not echoed or reply.count > echoed or echoed > reply.asked >= reply.count:
        return None
    return None if certain and echoed == reply.count else echoed


def _more_pages(number: int, reply: PageReply) -> bool | None:
    """Whether page ``number`` is not the last by the reply's own counts; ``None`` when it does not count."""
    pages = reply.number("pageCount")
    if pages is not None:
        return number < pages
    total = total_of(reply.body)
    if total is not None:
        return number * (reply.number("pageSize") or reply.page_size) < total
    return None


def _sent(position: Position) -> Position:
    return {name: value for name, value in position.items() if name != FULLEST}


def _from_one(value: Any) -> int:
    try:
        return max(1, int(value))
    except (TypeError, ValueError):
        return 1

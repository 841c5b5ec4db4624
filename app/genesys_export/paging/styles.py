"""The paging families of the API: how the first request looks, how the next follows from a reply, when it ends.

A style is immutable and has no state: the place in the listing is a *position*, which the machine carries and a
checkpoint writes down. Two rules hold for all of them: the end is read from the reply (never from a short page), and
the page size that counts is the one the reply echoes, not the one asked for.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from genesys_export.paging.commands import PageRequest
from genesys_export.paging.extract import total_of, whole_number
from genesys_export.paging.headers import header
from genesys_export.paging.links import link_params, next_link

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
        count: how many records the page held.
        listed: whether the list was there at all (some endpoints leave it out past the end).
        page_size: the page size that was asked for, or the largest page so far if the server gives less; what
            counts when the reply does not echo a size.
    """

    body: Any
    headers: Mapping[str, str]
    count: int
    listed: bool
    page_size: int

    def field(self, *names: str) -> Any:
        """The value at a path of the body, ``None`` if there is none."""
        value = self.body
        for name in names:
            value = value.get(name) if isinstance(value, dict) else None
        return value

    def number(self, name: str) -> int | None:
        """A whole number of the envelope."""
        return whole_number(self.field(name))


@dataclass(frozen=True, slots=True)
class PagingStyle(ABC):
    """One family. ``size_param`` empty: the family knows no page size. ``place``: query or JSON body."""

    size_param: str = "pageSize"
    place: Place = "params"

    name: ClassVar[str]
    cursor_bound: ClassVar[bool] = True
    """Whether the place in the listing is kept by the server, and so can expire."""
    always_lists: ClassVar[bool] = False
    """Whether a reply without its list holds no records, rather than being one itself."""

    @abstractmethod
    def advance(self, position: Position, reply: PageReply) -> Position | None:
        """The position after this reply; ``None`` at the end."""

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

    def own_page_size(self, params: Mapping[str, Any] | None, json: Mapping[str, Any] | None) -> int | None:
        """The page size the caller's own parameters name, if they do."""
        given = (json if self.place == "json" else params) or {}
        try:
            size = int(given[self.size_param])
        except (KeyError, TypeError, ValueError):
            return None
        return size if size > 0 else None


@dataclass(frozen=True, slots=True)
class HeaderToken(PagingStyle):
    """The guide's style: ``page_token`` and ``page_size`` in the query, the next token in a reply header.

    No operation of today's API pages so; it is for own endpoints and gateways that follow the guide.
    """

    size_param: str = "page_size"
    token_param: str = "page_token"
    token_header: str = "X-Genesys-Page-Token"

    name = "header-token"

    def advance(self, position: Position, reply: PageReply) -> Position | None:  # noqa: ARG002
        """On while the header holds a token, or else the body a link: the reply is right, whatever was expected."""
        token = header(reply.headers, self.token_header)
        return {self.token_param: token} if token else _by_link(reply)


@dataclass(frozen=True, slots=True)
class PageNumber(PagingStyle):
    """``pageNumber`` from 1; the reply says how many pages there are (family G1, and P3 with ``POST``)."""

    number_param: str = "pageNumber"

    name = "page-number"
    cursor_bound = False

    def advance(self, position: Position, reply: PageReply) -> Position | None:
        """On while ``pageNumber < pageCount``; else by ``total``, by ``nextUri``, at last until an empty page."""
        if NEXT_URI in position:
            return _by_link(reply)
        number = reply.number("pageNumber") or position[self.number_param]
        further = {self.number_param: number + 1}
        link = next_link(reply.body)
        if link is not None and self.number_param not in link_params(link):
            return {NEXT_URI: link}  # the reply pages by a token although numbers were asked for: the reply is right
        more = _more_pages(number, reply)
        if more is None:
            more = link is not None or (reply.count > 0 and "nextUri" not in _keys(reply.body))
        return further if more else None

    def start(self, params: Mapping[str, Any], json: Mapping[str, Any]) -> Position:
        """Page 1, or the page the caller names."""
        params = json if self.place == "json" else params
        return {self.number_param: _from_one(params.get(self.number_param))}


@dataclass(frozen=True, slots=True)
class BodyPaging(PagingStyle):
    """Page numbers inside the JSON body: below ``at`` (family P1, ``"paging"``) or, with ``at=""``, beside it (P2)."""

    place: Place = "json"
    at: str = "paging"

    name = "body-paging"
    cursor_bound = False
    always_lists = True

    def start(self, params: Mapping[str, Any], json: Mapping[str, Any]) -> Position:  # noqa: ARG002
        """Page 1, or the page the caller's body names."""
        return {"pageNumber": _from_one(self._given(json).get("pageNumber"))}

    def request(
        self, position: Position, params: Mapping[str, Any] | None, json: Mapping[str, Any] | None, page_size: int
    ) -> PageRequest:
        """The page's number and size go into the body."""
        body = dict(json or {})
        paging = {**self._given(json), self.size_param: page_size, **position}
        body |= {self.at: paging} if self.at else paging
        return PageRequest(None if params is None else dict(params), body)

    def own_page_size(self, params: Mapping[str, Any] | None, json: Mapping[str, Any] | None) -> int | None:
        """The page size of the caller's own body."""
        given = {self.size_param: self._given(json).get(self.size_param)}
        return PagingStyle.own_page_size(self, params, given)

    def advance(self, position: Position, reply: PageReply) -> Position | None:
        """On until the list is left out, the pages are through, or ``page x size`` reaches the total."""
        if not reply.listed:
            return None
        number = position["pageNumber"]
        more = _more_pages(number, reply)
        if more is None:
            more = reply.count > 0
        return {"pageNumber": number + 1} if more else None

    def _given(self, json: Mapping[str, Any] | None) -> Mapping[str, Any]:
        given = (json or {}).get(self.at) if self.at else json
        return given if isinstance(given, dict) else {}


@dataclass(frozen=True, slots=True)
class After(PagingStyle):
    """``after`` token: in ``cursors.after``, in ``after``, or inside ``nextUri`` (families G2 and P4).

    A short or even an empty page is not the end: only a reply without a token is.
    """

    token_param: str = "after"

    name = "after"

    def advance(self, position: Position, reply: PageReply) -> Position | None:  # noqa: ARG002
        """On while the reply holds a token or a link."""
        token = reply.field("cursors", "after") or reply.field(self.token_param)
        if isinstance(token, str | int) and token:
            return {self.token_param: token}
        return _by_link(reply)


@dataclass(frozen=True, slots=True)
class Cursor(After):
    """``cursor`` token in the body, in ``cursors.after``, or inside ``nextUri`` (family G4, P4 in the body)."""

    token_param: str = "cursor"

    name = "cursor"


@dataclass(frozen=True, slots=True)
class NextLink(PagingStyle):
    """Follow ``nextUri`` as it is until it is absent (family G5, and listings that document no paging at all)."""

    name = "next-link"

    def advance(self, position: Position, reply: PageReply) -> Position | None:  # noqa: ARG002
        """On while there is a link."""
        return _by_link(reply)


@dataclass(frozen=True, slots=True)
class Scim(PagingStyle):
    """``startIndex`` from 1 and ``count``; ends where ``totalResults`` says (family G3)."""

    size_param: str = "count"

    name = "scim"
    cursor_bound = False

    def start(self, params: Mapping[str, Any], json: Mapping[str, Any]) -> Position:  # noqa: ARG002
        """Index 1, or the index the caller names."""
        return {"startIndex": _from_one(params.get("startIndex"))}

    def advance(self, position: Position, reply: PageReply) -> Position | None:
        """On while ``startIndex + itemsPerPage <= totalResults``."""
        start = reply.number("startIndex") or position["startIndex"]
        step = reply.number("itemsPerPage") or reply.count or reply.page_size
        total = total_of(reply.body)
        more = start + step <= total if total is not None else reply.count > 0
        return {"startIndex": start + step} if more else None


@dataclass(frozen=True, slots=True)
class SingleReply(PagingStyle):
    """One request, one reply (families G9 to G12 and P6)."""

    size_param: str = ""

    name = "single"
    cursor_bound = False

    def request(
        self, position: Position, params: Mapping[str, Any] | None, json: Mapping[str, Any] | None, page_size: int
    ) -> PageRequest:
        """The caller's own request: nothing is added, so the function need not take parameters at all."""
        del position, page_size
        return PageRequest(None if params is None else dict(params), None if json is None else dict(json))

    def advance(self, position: Position, reply: PageReply) -> Position | None:  # noqa: ARG002
        """Nothing follows."""
        return None


STYLES: dict[str, type[PagingStyle]] = {
    style.name: style for style in (HeaderToken, PageNumber, After, Cursor, NextLink, Scim, BodyPaging, SingleReply)
}
"""Every style by the name the command line and checkpoints use."""


def _more_pages(number: int, reply: PageReply) -> bool | None:
    """Whether page ``number`` is not the last by the reply's own counts; ``None`` when it does not count."""
    pages = reply.number("pageCount")
    if pages is not None:
        return number < pages
    total = total_of(reply.body)
    if total is not None:
        return number * (reply.number("pageSize") or reply.page_size) < total
    return None


def _from_one(value: Any) -> int:
    try:
        return max(1, int(value))
    except (TypeError, ValueError):
        return 1


def _by_link(reply: PageReply) -> Position | None:
    link = next_link(reply.body)
    return None if link is None else {NEXT_URI: link}


def _keys(body: Any) -> Mapping[str, Any]:
    return body if isinstance(body, dict) else {}

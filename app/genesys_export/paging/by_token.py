"""Families whose place the server keeps: tokens in a header, in the body, or inside a link."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from genesys_export.paging.family import PageReply, PagingStyle, by_link
from genesys_export.paging.headers import header

if TYPE_CHECKING:
    from genesys_export.paging.checkpoint import Position


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
        return {self.token_param: token} if token else by_link(reply)


@dataclass(frozen=True, slots=True)
class After(PagingStyle):
    """``after`` token: in ``cursors.after``, in ``after``, or inside ``nextUri`` (families G2 and P4).

    A short or even an empty page is not the end: only a reply without a token is. The token is a parameter of the
    query, also beside a JSON body that is kept, or with ``place="json"`` a field of that body.

    Attributes:
        token_param: what the request calls the token.
        token_field: dotted path of the token in the reply, where it has another name there: the ``GET`` searches
            take ``q64`` and give the next one as ``nextPage`` (family G8).
    """

    token_param: str = "after"
    token_field: str = ""

    name = "after"

    def advance(self, position: Position, reply: PageReply) -> Position | None:  # noqa: ARG002
        """On while the reply holds a token or a link."""
        if self.token_field:
            token = reply.field(*self.token_field.split("."))
        else:
            token = reply.field("cursors", "after") or reply.field(self.token_param)
        if isinstance(token, str | int) and token:
            return {self.token_param: token}
        return by_link(reply)


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
        return by_link(reply)

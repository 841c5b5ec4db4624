"""The paging families of the API, each by its name.

=================  =========================================================================  ==================
style              how it goes on                                                             families
=================  =========================================================================  ==================
``header-token``   token in a reply header                                                    the guide's
``page-number``    number and size in the query                                               G1, P3
``body-paging``    number and size in the JSON body                                           P1, P2
``scim``           index and count                                                            G3
``after``          token in the body or the link, sent as ``after`` or under another name     G2, P4, G8 (q64)
``cursor``         the same, sent as ``cursor``                                               G4, P4
``next-link``      the link as it is                                                          G5, G7, G8
``by-date``        a cut-off date                                                             G2, chat messages
``single``         it does not: one request, one reply                                        G9 to G12, P6
=================  =========================================================================  ==================
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from genesys_export.paging.by_date import ByDate
from genesys_export.paging.by_number import BodyPaging, PageNumber, Scim
from genesys_export.paging.by_token import After, Cursor, HeaderToken, NextLink
from genesys_export.paging.commands import PageRequest
from genesys_export.paging.family import NEXT_URI, PageReply, PagingStyle, Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from genesys_export.paging.checkpoint import Position

__all__ = [
    "NEXT_URI",
    "STYLES",
    "After",
    "BodyPaging",
    "ByDate",
    "Cursor",
    "HeaderToken",
    "NextLink",
    "PageNumber",
    "PageReply",
    "PagingStyle",
    "Place",
    "Scim",
    "SingleReply",
]


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
    style.name: style
    for style in (HeaderToken, PageNumber, After, Cursor, NextLink, Scim, BodyPaging, ByDate, SingleReply)
}
"""Every style by the name the command line and checkpoints use."""

"""An endpoint that the user added, whose first reply does not look as they said: half a listing is no listing."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any

from genesys_export.catalog import Endpoint, suggest
from genesys_export.errors import RepeatedPage, UnexpectedReply
from genesys_export.paging import STYLES, PagingStyle
from genesys_export.paging.family import NEXT_URI, PageReply
from genesys_export.paging.naming import naming

_OK = 200
_MARKS = {
    "page-number": frozenset({"pageCount", "pageNumber", "pageSize"}),
    "scim": frozenset({"startIndex", "totalResults", "itemsPerPage"}),
}
"""By style, the fields one of which a reply has that pages so."""


def refuse_misread(endpoint: Endpoint, reply: Any) -> None:
    """Let the first reply of an own endpoint pass if its list is where it was said to be, and pages as was said.

    Args:
        endpoint: its style and list field are what somebody chose.
        reply: of the first call; one that is no JSON is left to others.

    Raises:
        UnexpectedReply: the list has another name, or the listing goes on in another style.
    """
    if not endpoint.own or reply.status_code != _OK:
        return
    with contextlib.suppress(ValueError):
        _refuse(endpoint, reply.json(), reply.headers)


def _refuse(endpoint: Endpoint, body: Any, headers: Mapping[str, str]) -> None:
    seen = suggest(body, headers)
    records = _at(body, endpoint.list_field)
    if endpoint.list_field and not isinstance(records, list) and (seen.list_field or isinstance(body, list)):
        where = f"is in {seen.list_field!r}" if seen.list_field else "is the reply itself"
        raise UnexpectedReply(
            f"The reply has no list {endpoint.list_field!r}.",
            remedy=f"Its list {where}: export again with that as the list field.",
        )
    chosen = endpoint.paging_style
    if seen.style in {chosen.name, "single"}:
        return
    found = records if isinstance(records, list) else _at(body, seen.list_field)
    found = found if isinstance(found, list) else [body]
    page = PageReply(body, headers, found, True, endpoint.page_size, len(found) or endpoint.page_size)
    other = STYLES[seen.style]()
    onward = chosen.advance(chosen.start({}, {}), page)
    by_the_reply = onward is not None and (NEXT_URI in onward or _counts(chosen, body))
    if not by_the_reply and other.advance(other.start({}, {}), page) is not None:
        raise UnexpectedReply(
            f"The listing goes on after this reply, but not in the style {chosen.name!r}.",
            remedy=f"The reply has {seen.because}: export again with the style {seen.style!r}.",
        )


def _counts(chosen: PagingStyle, body: Any) -> bool:
    """Whether a style that counts finds in the reply what it counts by; without, it would only try the next number."""
    marks = _MARKS.get(chosen.name)
    return marks is None or (isinstance(body, Mapping) and not marks.isdisjoint(body))


def repeated(endpoint: Endpoint, error: RepeatedPage) -> RepeatedPage:
    """The error for a listing that gives the same page again, with what its style may have to do with it."""
    if endpoint.style == "by-date":
        remedy = "More records than a page holds may have the same date: choose a larger page size."
    elif endpoint.own:
        remedy = (
            f"It may not page in the style {endpoint.style!r}: export it in another one, or with 'single' where it "
            f"comes whole."
        )
    else:
        return error
    return naming(RepeatedPage(error.what, checkpoint=error.checkpoint, safe=error.safe, remedy=remedy), error)


def _at(body: Any, path: str) -> Any:
    for name in filter(None, path.split(".")):
        body = body.get(name) if isinstance(body, Mapping) else None
    return body

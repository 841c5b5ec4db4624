"""The envelopes: how each paging family dresses a page. Letters and numbers are those of the API notes (G1, P1, …)."""

from __future__ import annotations

import math
from typing import Any

from genesys_export.demo.call import Call, lowered, whole
from genesys_export.demo.collection import Collection, Record
from genesys_export.demo.refusals import Refused
from genesys_export.demo.walks import place_of

MOST_RESULTS = 100_000
"""How far the conversation details query pages."""
_SCIM_LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse"


def numbered(
    call: Call, listing: str, collection: Collection, *, largest: int = 100, strict: bool = False
) -> dict[str, Any]:
    """G1: ``pageNumber`` and ``pageSize`` in the query, links and counts in the reply."""
    size = call.size("pageSize", 25, largest, strict=strict)
    number = call.number("pageNumber", 1)
    _shift(call, collection)
    found = call.organisation.walks.of(listing).by_offset(collection, (number - 1) * size, size, call.due)
    pages = math.ceil(found.span / size)

    def link(page: int) -> str:
        return call.link(pageSize=size, pageNumber=page)

    body: dict[str, Any] = {
        "entities": found.records,
        "pageSize": size,
        "pageNumber": number,
        "total": found.total,
        "firstUri": link(1),
        "selfUri": link(number),
    }
    if number < pages or found.stuck:
        body["nextUri"] = link(number if found.stuck else number + 1)
    if number > 1:
        body["previousUri"] = link(number - 1)
    return {**body, "lastUri": link(max(1, pages)), "pageCount": pages}


def _chain(call: Call, listing: str, collection: Collection, sealed: str, size: int) -> tuple[list[Record], str | None]:
    """A page of a listing by the cursor the client sent, and the next cursor; ``None`` at the end."""
    cursors = call.organisation.cursors
    _shift(call, collection)
    cursor = place_of(cursors, listing, sealed, collection, call.due)
    records, further = call.organisation.walks.of(listing).by_cursor(collection, cursor, size, call.due)
    return records, None if further is None else cursors.seal(listing, further)


def after(call: Call, listing: str, collection: Collection, *, largest: int = 200) -> dict[str, Any]:
    """G2: ``after``; no total, and a page may be shorter than asked for although more follows."""
    size = call.size("pageSize", 25, largest)
    records, further = _short(call, listing, collection, call.text("after"), size)
    body: dict[str, Any] = {"entities": records, "selfUri": call.link()}
    if further is not None:
        body["nextUri"] = call.link(after=further, pageSize=size)
        body["cursors"] = {"after": further}
    return body


def after_in_body(call: Call, listing: str, collection: Collection, *, largest: int = 200) -> dict[str, Any]:
    """P4: ``pageSize`` and ``after`` in the body, ``after`` in the reply; pages may be short as in G2."""
    size = lowered("pageSize", whole("pageSize", call.body.get("pageSize") or 25), largest)
    records, further = _short(call, listing, collection, str(call.body.get("after") or ""), size)
    body: dict[str, Any] = {"entities": records, "selfUri": call.link()}
    if further is not None:
        body["after"] = further
    return body


def _short(call: Call, listing: str, collection: Collection, sealed: str, size: int) -> tuple[list[Record], str | None]:
    """Every page behind the first is one record shorter than asked for."""
    return _chain(call, listing, collection, sealed, size if not sealed or size == 1 else size - 1)


def results(call: Call, listing: str, collection: Collection, field: str, size: int) -> dict[str, Any]:
    """P5a and the usage results: a list, and the next cursor beside it; what it is called is the caller's affair."""
    records, further = _chain(call, listing, collection, call.text("cursor") or call.text("after"), size)
    return {field: records} if further is None else {field: records, "cursor": further}


def user_query(call: Call, listing: str, collection: Collection, *, largest: int = 500) -> dict[str, Any]:
    """G4 as ``/users/query`` has it: ``cursor`` and a link beside each other."""
    size = call.size("pageSize", 25, largest)
    records, further = _chain(call, listing, collection, call.text("cursor"), size)
    body: dict[str, Any] = {"entities": records, "pageSize": size, "results": len(records), "selfUri": call.link()}
    if further is not None:
        body["cursor"] = further
        body["nextUri"] = call.link(cursor=further, pageSize=size)
    return body


def scan(call: Call, listing: str, collection: Collection, *, largest: int = 200) -> dict[str, Any]:
    """G4 as the external contacts scans have it: ``limit``, and the cursor one level down."""
    size = call.size("limit", 100, largest)
    records, further = _chain(call, listing, collection, call.text("cursor"), size)
    body: dict[str, Any] = {"entities": records, "selfUri": call.link()}
    if further is not None:
        body["nextUri"] = call.link(cursor=further, limit=size)
        body["cursors"] = {"after": further}
    return body


def next_page(call: Call, listing: str, collection: Collection, *, largest: int = 500) -> dict[str, Any]:
    """G5: the token stands nowhere but inside ``nextUri``."""
    size = call.size("pageSize", 20, largest)
    records, further = _chain(call, listing, collection, call.text("nextPage"), size)
    body: dict[str, Any] = {
        "entities": records,
        "pageSize": size,
        "total": len(collection),
        "pageCount": math.ceil(len(collection) / size),
        "selfUri": call.link(),
    }
    if further is not None:
        body["nextUri"] = call.link(nextPage=further, pageSize=size)
    return body


def header_token(call: Call, listing: str, collection: Collection, *, largest: int = 1000) -> tuple[Record, str]:
    """The guide's own style: the next ``page_token`` goes into a header; empty at the end."""
    size = call.size("page_size", 25, largest)
    records, further = _chain(call, listing, collection, call.text("page_token"), size)
    return {"entities": records}, further or ""


def scim(call: Call, listing: str, collection: Collection, *, largest: int = 100) -> dict[str, Any]:
    """G3: ``startIndex`` from 1, ``count``; a count of 0 asks for the total alone.

    An inserted empty page makes ``totalResults`` larger by its places: SCIM has no other way to say that more follows.
    """
    size = lowered("count", call.number("count", 25, least=0), largest)
    start = call.number("startIndex", 1)
    if size == 0:
        return {"schemas": [_SCIM_LIST], "totalResults": len(collection), "startIndex": start, "itemsPerPage": 0}
    _shift(call, collection)
    found = call.organisation.walks.of(listing).by_offset(collection, start - 1, size, call.due)
    return {
        "schemas": [_SCIM_LIST],
        "totalResults": found.span,
        "startIndex": start,
        "itemsPerPage": size if found.span > found.total else len(found.records),
        "Resources": found.records,
    }


def unpaged(call: Call, collection: Collection) -> dict[str, Any]:
    """G9: everything at once."""
    _shift(call, collection)
    return {"total": len(collection), "entities": collection[:], "selfUri": call.link()}


def searched(
    call: Call, listing: str, collection: Collection, *, field: str = "results", largest: int = 100
) -> dict[str, Any]:
    """P2: ``pageNumber`` and ``pageSize`` in the body."""
    size = lowered("pageSize", whole("pageSize", call.body.get("pageSize") or 25), largest)
    number = whole("pageNumber", call.body.get("pageNumber") or 1)
    _shift(call, collection)
    found = call.organisation.walks.of(listing).by_offset(collection, (number - 1) * size, size, call.due)
    return {
        "total": found.total,
        "pageCount": math.ceil(found.span / size),
        "pageSize": size,
        "pageNumber": number,
        field: found.records,
    }


def details(
    call: Call, listing: str, collection: Collection, *, field: str = "conversations", largest: int = 100
) -> dict[str, Any]:
    """P1: ``paging`` in the body; past the end the list is not there at all.

    ``totalHits`` is approximate in the real API; here an inserted empty page makes it larger by its places, since
    readers may end where ``pageNumber`` x ``pageSize`` reaches it.

    Raises:
        Refused: 400, the page is too large, or beyond the results the query pages through.
    """
    paging = call.body.get("paging") or {}
    size = lowered("pageSize", whole("pageSize", paging.get("pageSize") or 25), largest, strict=True)
    number = whole("pageNumber", paging.get("pageNumber") or 1)
    if size * number > MOST_RESULTS:
        tip = "Tip: use a smaller interval"
        raise Refused(400, "bad.request", f"Pagination may not exceed {MOST_RESULTS} results. {tip}")
    found = call.organisation.walks.of(listing).by_offset(collection, (number - 1) * size, size, call.due)
    body: dict[str, Any] = {"totalHits": found.span}
    inserted = found.span > found.total and (number - 1) * size < found.span
    if found.records or inserted:
        body[field] = found.records
    return body


def _shift(call: Call, collection: Collection) -> None:
    if "shift" in call.due:
        collection.insert(int(call.due.value("shift", 3)))
    if "vanish" in call.due:
        collection.remove(int(call.due.value("vanish", 3)))

"""A plain list served in every family's way, with pages, gaps and faults as the test wants them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from urllib.parse import parse_qs, quote, urlsplit

from tests.paging.canned import Call, Reply

from genesys_export import After, BodyPaging, Cursor, HeaderToken, NextLink, PageNumber, Scim


@dataclass(frozen=True)
class Family:
    """How one family is asked and how it answers.

    ``asked`` gives the first row that a call wants (and its page size); ``answer`` the body and the headers.
    """

    style: object
    asked: object
    answer: object
    link: bool = False
    path: str | None = None
    size: object = None  # the page size that a call names; pages then lie where number and size say
    echoes: bool = True  # says its page size, or needs none

    @property
    def numbers(self):
        return self.size is not None


def _token(start):
    """A cursor with everything in it that encoding or decoding once too often would spoil."""
    return f"a+b%41/c=&{start}%"


def _from_token(token):
    """The row a cursor stands for; the server takes its own cursors only."""
    start = int(token.rpartition("&")[2].rstrip("%")) if token else 0
    assert not token or token == _token(start)
    return start


def _link(start, **more):
    query = "&".join(f"{k}={quote(str(v), safe='')}" for k, v in {**more, "cursor": _token(start)}.items())
    return f"/api/v2/things?{query}"


def _from_link(call):
    if call.next_uri is not None:
        return _from_token(parse_qs(urlsplit(call.next_uri).query)["cursor"][0])
    return _from_token((call.params or {}).get("cursor"))


def _envelope(server, start, rows, onward):
    size = server.asked
    number = start // size + 1
    body = {"entities": rows, "pageSize": size, "pageNumber": number, "total": server.rows,
            "pageCount": -(-server.rows // size), "selfUri": "/api/v2/things"}  # fmt: skip
    if onward is not None:
        body["nextUri"] = f"/api/v2/things?pageSize={size}&pageNumber={number + 1}"
    return body, {}


def _details(server, start, rows, onward):
    body = {"totalHits": server.rows, "aggregations": []}
    if start < server.rows:
        body["conversations"] = rows
    return body, {}


def _search(server, start, rows, onward):
    body, headers = _envelope(server, start, rows, onward)
    body["results"] = body.pop("entities")
    return body, headers


def _scim(server, start, rows, onward):
    given = min(server.asked, max(0, server.rows - start))
    return {"Resources": rows, "startIndex": start + 1, "itemsPerPage": given, "totalResults": server.rows}, {}


def _by_number(values, name="pageNumber"):
    return (int(values[name]) - 1) * int(values["pageSize"])


FAMILIES = {
    "header token": Family(
        HeaderToken(),
        lambda c: _from_token(c.params.get("page_token")),
        lambda s, at, rows, on: ({"entities": rows}, {} if on is None else {"X-Genesys-Page-Token": _token(on)}),
    ),
    "page number": Family(
        PageNumber(), lambda c: _by_number(c.params), _envelope, size=lambda c: int(c.params["pageSize"])
    ),
    "after in cursors": Family(
        After(),
        lambda c: _from_token(c.params.get("after")),
        lambda s, at, rows, on: ({"entities": rows, "cursors": {"before": "x", "after": on and _token(on)}}, {}),
    ),
    "after on top": Family(
        After(),
        lambda c: _from_token(c.params.get("after")),
        lambda s, at, rows, on: ({"entities": rows} | ({} if on is None else {"after": _token(on)}), {}),
    ),
    "after in the body": Family(
        After(place="json"),
        lambda c: _from_token(c.json.get("after")),
        lambda s, at, rows, on: ({"entities": rows, "after": on and _token(on)}, {}),
    ),
    "cursor": Family(
        Cursor(size_param="limit"),
        lambda c: _from_token(c.params.get("cursor")),
        lambda s, at, rows, on: ({"entities": rows, "cursor": on and _token(on)}, {}),
    ),
    "cursor inside the link": Family(
        Cursor(), _from_link, lambda s, at, rows, on: ({"entities": rows, "nextUri": on and _link(on)}, {})
    ),
    "next link as it is": Family(
        NextLink(),
        _from_link,
        lambda s, at, rows, on: ({"entities": rows, "nextUri": on and _link(on, pageSize=s.size)}, {}),
        link=True,
    ),
    "next link in parameters": Family(
        NextLink(),
        _from_link,
        lambda s, at, rows, on: ({"entities": rows, "nextUri": on and _link(on, pageSize=s.size)}, {}),
    ),
    "scim": Family(
        Scim(), lambda c: int(c.params["startIndex"]) - 1, _scim, size=lambda c: int(c.params["count"])
    ),
    "paging in the body": Family(
        BodyPaging(), lambda c: _by_number(c.json["paging"]), _details, path="conversations",
        size=lambda c: int(c.json["paging"]["pageSize"]), echoes=False,
    ),
    "numbers in the body": Family(
        BodyPaging(at=""), lambda c: _by_number(c.json), _search, size=lambda c: int(c.json["pageSize"])
    ),
}  # fmt: skip


class Server:
    """A plain list served in a family's way; rows in ``hidden`` are filtered out, so pages may be short or empty.

    ``faults`` holds, for a page from 1, what comes instead of it: replies or exceptions, each once and in order.
    """

    def __init__(self, family, rows, *, size=100, hidden=(), faults=None, steps=None):
        self.family = FAMILIES[family]
        self.rows = rows
        self.size = size
        self.hidden = frozenset(hidden)
        self.faults = {page: list(found) for page, found in (faults or {}).items()}
        self.calls = []
        self.asked = size  # records a page is to hold, by the last call
        # Where pages begin: a fixed grid, or anywhere for a cursor.
        self.starts = list(range(0, max(rows, 1), size)) if steps is None else steps

    @property
    def whole(self):
        return [{"id": row} for row in range(self.rows) if row not in self.hidden]

    def __call__(self, call):
        self.calls.append(call)
        start = self.family.asked(call)
        if self.family.numbers:
            self.asked = self.family.size(call)
            return self.fault(start // self.size + 1) or self.rows_from(start, start + self.asked)
        page = self.starts.index(start) + 1 if start in self.starts else len(self.starts) + 1
        return self.fault(page) or self.page(page)

    def fault(self, page):
        """What comes once instead of a page, from 1; nothing once it is used up."""
        if not self.faults.get(page):
            return None
        fault = self.faults[page].pop(0)
        if isinstance(fault, Exception):
            raise fault
        return fault

    def page(self, page):
        """The reply that holds a page, from 1, of a cursor."""
        bounds = [*self.starts, self.rows]
        start = bounds[page - 1] if page <= len(self.starts) else self.rows
        return self.rows_from(start, bounds[page] if page < len(bounds) else start)

    def rows_from(self, start, end):
        """The reply that holds the rows from ``start`` up to ``end``."""
        rows = [{"id": row} for row in range(start, min(end, self.rows)) if row not in self.hidden]
        body, headers = self.family.answer(self, start, rows, end if end < self.rows else None)
        return Reply(body, headers=headers)

    def read_with(self, reader, **options):
        """A function decorated for this family that fetches from here."""

        def fetch(session=None, *, params=None, json=None):
            return self(Call(params, json))

        def fetch_link(session=None, *, params=None, json=None, next_uri=None):
            return self(Call(params, json, next_uri))

        async def fetch_async(session=None, *, params=None, json=None):
            await asyncio.sleep(0)
            return fetch(session, params=params, json=json)

        async def fetch_link_async(session=None, *, params=None, json=None, next_uri=None):
            return fetch_link(session, params=params, json=json, next_uri=next_uri)

        plain = fetch_link if self.family.link else fetch
        waiting = fetch_link_async if self.family.link else fetch_async
        decorate = reader.paginated(self.size, style=self.family.style, path_extractor=self.family.path, **options)
        return decorate(waiting if reader.is_async else plain)

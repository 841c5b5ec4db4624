"""A model API: lists of records in the shape of each paging family, read through ``def`` and through ``async def``."""

from __future__ import annotations

import asyncio
import json
import random
from dataclasses import dataclass, field
from urllib.parse import parse_qs, quote, urlsplit

from genesys_export import After, BodyPaging, Cursor, HeaderToken, NextLink, PageNumber, Scim, genesys_paginated

STYLES = {
    "header-token": HeaderToken(),
    "page-number": PageNumber(),
    "after": After(),
    "after-link": After(),
    "cursor": Cursor(),
    "cursors-after": Cursor(),
    "next-link": NextLink(),
    "scim": Scim(),
    "body-paging": BodyPaging(),
    "body-flat": BodyPaging(at=""),
    "body-after": After(place="json"),
}
"""Every way of paging that the model API knows."""

TOKENS = ("header-token", "after", "after-link", "cursor", "cursors-after", "next-link", "body-after")
"""Those whose place is kept by the server: an empty page is not their end."""


class Reply:
    """What a decorated function returns; a ``str`` body is parsed as JSON, which it need not be."""

    def __init__(self, body=None, status=200, headers=None):
        self.status_code = status
        self.headers = {"ININ-Correlation-Id": "c0ffee", **(headers or {})}
        self.body = body

    def json(self):
        return json.loads(self.body) if isinstance(self.body, str) else self.body


@dataclass
class Call:
    """One call as the decorated function got it."""

    params: dict | None = None
    json: dict | None = None
    next_uri: str | None = None

    def query(self):
        """The query, whether it came as parameters or inside a link."""
        if self.next_uri is None:
            return {**(self.params or {})}
        return {name: values[0] for name, values in parse_qs(urlsplit(self.next_uri).query).items()}


class Clock:
    """Time that only passes by waiting, or when told to."""

    def __init__(self):
        self.now = 1000.0
        self.waits = []

    def __call__(self):
        return self.now

    def sleep(self, seconds):
        self.waits.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds):
        self.sleep(seconds)


@dataclass
class Server:
    """Serves ``records``; ``faults`` replaces, once, what is answered to the call of that number (from 1).

    A fault is a reply, an exception, or a callable that gets the good reply and gives another. ``empty`` holds the
    offsets before which one empty page stands, in the families that allow it.
    """

    family: str
    records: list
    largest: int = 10_000
    faults: dict = field(default_factory=dict)
    empty: set = field(default_factory=set)
    calls: list = field(default_factory=list)

    def answer(self, call):
        self.calls.append(call)
        fault = self.faults.get(len(self.calls))
        if isinstance(fault, BaseException):
            raise fault.with_traceback(None)
        if isinstance(fault, Reply):
            return fault
        reply = getattr(self, "_" + self.family.replace("-", "_"))(call)
        return fault(reply) if fault else reply

    def _size(self, given):
        return min(int(given or 25), self.largest)

    def _slice(self, token, size):
        """The records at a token, and the next token if there is more; a token with an ``e`` has had its empty page."""
        token = str(token or "t0")
        start = int(token[1:])
        if start in self.empty and not token.startswith("e"):
            return [], f"e{start}"
        end = start + size
        return self.records[start:end], f"t{end}" if end < len(self.records) else None

    def _header_token(self, call):
        found, onward = self._slice(call.query().get("page_token"), self._size(call.query().get("page_size")))
        return Reply({"entities": found}, headers={"X-Genesys-Page-Token": onward} if onward else {})

    def _numbered(self, number, size, key):
        number, size, count = int(number or 1), self._size(size), len(self.records)
        found = self.records[(number - 1) * size : number * size]
        return {key: found, "pageNumber": number, "pageSize": size, "pageCount": -(-count // size), "total": count}

    def _page_number(self, call):
        query = call.query()
        body = self._numbered(query.get("pageNumber"), query.get("pageSize"), "entities")
        if body["pageNumber"] < body["pageCount"]:
            body["nextUri"] = f"/api/v2/users?pageSize={body['pageSize']}&pageNumber={body['pageNumber'] + 1}"
        return Reply(body)

    def _after(self, call, key="after", given=None):
        given = call.query() if given is None else given
        found, onward = self._slice(given.get(key), self._size(given.get("pageSize")))
        return Reply({"entities": found, **({key: onward} if onward else {})})

    def _body_after(self, call):
        return self._after(call, given=call.json)

    def _cursor(self, call):
        return self._after(call, "cursor")

    def _after_link(self, call):
        reply = self._after(call)
        if onward := reply.body.pop("after", None):
            size = self._size(call.query().get("pageSize"))
            reply.body["nextUri"] = f"/api/v2/bots?after={quote(onward)}&pageSize={size}"
        return reply

    _next_link = _after_link

    def _cursors_after(self, call):
        reply = self._cursor(call)
        if onward := reply.body.pop("cursor", None):
            reply.body["cursors"] = {"after": onward}
        return reply

    def _scim(self, call):
        start, size = int(call.query()["startIndex"]), self._size(call.query()["count"])
        found = self.records[start - 1 : start - 1 + size]
        total = len(self.records)
        return Reply({"Resources": found, "totalResults": total, "startIndex": start, "itemsPerPage": len(found)})

    def _body_paging(self, call):
        size, number = self._size(call.json["paging"]["pageSize"]), call.json["paging"]["pageNumber"]
        found = self.records[(number - 1) * size : number * size]
        return Reply({"totalHits": len(self.records), **({"results": found} if found else {})})

    def _body_flat(self, call):
        return Reply(self._numbered(call.json["pageNumber"], call.json["pageSize"], "results"))


def records(count):
    return [{"id": number} for number in range(count)]


class Session:
    """Counts how often a fresh token was asked for; ``troubles`` are raised first, one at a time."""

    def __init__(self):
        self.refreshed = 0
        self.troubles = []

    def refresh_token(self):
        if self.troubles:
            raise self.troubles.pop(0)
        self.refreshed += 1


class AsyncSession(Session):
    """The same, to be awaited."""

    async def refresh_token(self):
        await asyncio.sleep(0)
        super().refresh_token()


class Reader:
    """Decorates, reads and remembers; ``got`` holds all that came, also when an error ended the reading."""

    def __init__(self, kind):
        self.kind = kind
        self.is_async = kind != "sync"
        self.clock = Clock()
        self.events = []
        self.got = []
        self.session = AsyncSession() if self.is_async else Session()

    def decorate(self, answer, size=100, collect=False, **options):
        """A decorated function that hands every call to ``answer``."""
        return self.paginated(size, collect, **options)(self.function(answer))

    def paginated(self, size=100, collect=False, **options):
        """The decorator with virtual time and seeded chance."""
        options = {
            "clock": self.clock,
            "sleep": self.clock.sleep_async if self.is_async else self.clock.sleep,
            "random": random.Random(7),
            "observe": self.events.append,
            **({"ahead": 4} if self.kind == "ahead" else {}),
            **options,
        }
        return genesys_paginated(size, collect, **options)

    def function(self, answer):
        """A ``def`` or an ``async def`` that fetches one page."""

        def fetch(session=None, *, params=None, json=None):
            return answer(Call(params, json))

        async def fetch_async(session=None, *, params=None, json=None):
            await asyncio.sleep(0)
            return answer(Call(params, json))

        return fetch_async if self.is_async else fetch

    def serve(self, family, count=1000, size=100, **options):
        """A server of ``count`` records and the function that reads it in the family's style."""
        of_server = {name: options.pop(name) for name in ("largest", "faults", "empty") if name in options}
        server = Server(family, records(count), **of_server)
        return server, self.decorate(server.answer, size, style=STYLES[family], **options)

    def all(self, function, *args, **kwargs):
        """Every record, until the end or an error."""
        self.got = []
        return self._drained(function(*args, **kwargs))

    def pages(self, function, *args, **kwargs):
        """Every page."""
        self.got = []
        return self._drained(function.pages(*args, **kwargs))

    def take(self, function, count, *args, **kwargs):
        """The first so many records; then the generator is closed."""
        self.got = []
        return self._drained(function(*args, **kwargs), count)

    def take_pages(self, function, count, *args, **kwargs):
        """The first so many pages; then the generator is closed."""
        self.got = []
        return self._drained(function.pages(*args, **kwargs), count)

    def value(self, function, *args, **kwargs):
        """What a collecting function gives."""
        made = function(*args, **kwargs)
        return asyncio.run(_awaited(made)) if self.is_async else made

    def _drained(self, source, limit=None):
        if self.is_async:
            asyncio.run(self._drain_async(source, limit))
        else:
            self._drain(source, limit)
        return self.got

    def _drain(self, source, limit):
        try:
            while limit is None or len(self.got) < limit:
                try:
                    self.got.append(next(source))
                except StopIteration:
                    return
        finally:
            source.close()

    async def _drain_async(self, source, limit):
        try:
            while limit is None or len(self.got) < limit:
                try:
                    self.got.append(await anext(source))
                except StopAsyncIteration:
                    return
        finally:
            await source.aclose()


async def _awaited(made):
    return await made

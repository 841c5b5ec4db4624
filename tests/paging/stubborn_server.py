"""A model server that does not take every page size: it refuses, cuts down, or chokes on large pages."""

from __future__ import annotations

import asyncio
import itertools

from tests.paging.canned import Call, Reply

from genesys_export import BodyPaging, PageNumber, Scim


def _envelope(rows, number, size, total):
    return {"pageSize": size, "pageNumber": number, "pageCount": -(-total // size), "total": total}


COUNTED = {
    "page number": (PageNumber(), None, lambda c: c.params, "entities", _envelope),
    "page number, total only": (
        PageNumber(), None, lambda c: c.params, "entities", lambda rows, number, size, total: {"total": total}
    ),
    "page number, nothing said": (
        PageNumber(), None, lambda c: c.params, "results", lambda rows, number, size, total: {}
    ),
    "post with numbers in the query": (PageNumber(), None, lambda c: c.params, "results", _envelope),
    "paging in the body": (
        BodyPaging(), "conversations", lambda c: c.json["paging"], "conversations",
        lambda rows, number, size, total: {"totalHits": total},
    ),
    "numbers in the body": (BodyPaging(at=""), None, lambda c: c.json, "results", _envelope),
    "scim": (
        Scim(), None, lambda c: c.params, "Resources",
        lambda rows, start, size, total: {"totalResults": total, "startIndex": start, "itemsPerPage": len(rows)},
    ),
}  # fmt: skip
"""Families that count: style, path of the list, where a call names its page, name of the list, rest of the envelope."""

CHOKING = {
    "413": lambda: Reply({}, 413),
    "413 with a time": lambda: Reply({}, 413, {"Retry-After": "2"}),
    "504": lambda: Reply("<html>", 504, {"Content-Type": "text/html"}),
    "time-out": lambda: TimeoutError("no reply"),
}
"""What comes instead of a page that is too large."""


class StubbornServer:
    """``rows`` rows; over ``largest`` a size is refused (400) or cut down; over ``chokes_above`` no page comes.

    Attributes:
        given: the page sizes of the pages that were given.
    """

    def __init__(self, family, rows, *, largest=1000, refuses=False, chokes_above=1000, choking=("413",)):
        self.style, self.path, self.named, self.key, self.envelope = COUNTED[family]
        self.rows = rows
        self.largest = largest
        self.refuses = refuses
        self.chokes_above = chokes_above
        self.choking = itertools.cycle(choking)
        self.calls = []
        self.given = []

    def __call__(self, call):
        self.calls.append(call)
        named = self.named(call)
        scim = isinstance(self.style, Scim)
        size = int(named["count" if scim else "pageSize"])
        assert set(named) <= {"startIndex", "count", "pageNumber", "pageSize"}
        if size > self.largest and self.refuses:
            return Reply({"message": f"The page size must be between 1 and {self.largest}, not {size}."}, 400)
        size = min(size, self.largest)
        if size > self.chokes_above:
            fault = CHOKING[next(self.choking)]()
            if isinstance(fault, Exception):
                raise fault
            return fault
        self.given.append(size)
        place = int(named["startIndex" if scim else "pageNumber"])
        start = place - 1 if scim else (place - 1) * size
        rows = [{"id": row} for row in range(start, min(start + size, self.rows))]
        listed = {self.key: rows} if rows or self.key != "conversations" else {}
        return Reply({**listed, **self.envelope(rows, place, size, self.rows)})

    def read_with(self, reader, size, **options):
        """A function decorated for this family and page size that fetches from here."""

        def fetch(session=None, *, params=None, json=None):
            return self(Call(params, json))

        async def fetch_async(session=None, *, params=None, json=None):
            await asyncio.sleep(0)
            return fetch(session, params=params, json=json)

        decorate = reader.paginated(size, style=self.style, path_extractor=self.path, **options)
        return decorate(fetch_async if reader.is_async else fetch)

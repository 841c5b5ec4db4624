"""Pages of a listing in the way of its family, with the variations that the real services show."""

from __future__ import annotations

import base64
import zlib
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from tests.conformance.facts import Fact, body_text, sdk, stated_maximum
from tests.conformance.models import envelope, record

UNPAGED = 23
"""Records of a listing that is given in one reply."""
CLAMPED = 40
"""Page size of a service that gives no more, whatever it is asked for."""
REST = 7
"""Records of the third page, at most."""
SIZES = ("pageSize", "limit", "count", "maxResults")
TOKENS = {"G2": "after", "G4": "cursor", "G5": "nextPage", "G7": "pageNumber", "G8": "pageNumber", "G9": "pageNumber"}


class Refused(Exception):
    """The request is not one that the vendor's SDK would make."""


@dataclass
class Asked:
    """One request for a page: its query, its JSON body, the path as it was asked for."""

    path: str
    query: dict[str, str]
    body: dict[str, Any] = field(default_factory=dict)


class Holding:
    """The records that one operation has, cut into pages as it is asked for them.

    The first request decides how many there are: two whole pages and a third that is short.
    """

    def __init__(self, fact: Fact, operation: Any = None) -> None:
        self.fact = fact
        self.operation = operation or fact.last
        self.query = {argument.name for argument in self.operation.query}
        self.hash = zlib.crc32(fact.operation.encode())
        self.records: list[Any] = []
        self.size = 0

    @cached_property
    def fields(self) -> set[str]:
        """Fields of the reply's envelope: of the innermost object that holds the list."""
        model = self.fact.response
        for name in self.fact.place[:-1]:
            model = sdk.model(model.fields[name])
        known = {"total", "pageCount", "pageSize", "pageNumber", "nextUri", "firstUri", "lastUri", "selfUri"}
        return set(model.fields) if model is not None else known

    @cached_property
    def _kinds(self) -> dict[str, str]:
        return {argument.name: argument.type for argument in self.operation.query}

    @cached_property
    def size_name(self) -> str:
        """What the query calls the page size."""
        return next((name for name in SIZES if name in self.query), "")

    def page(self, asked: Asked) -> Any:
        """The reply.

        Raises:
            Refused: it is asked for in a way that is none of the family's.
        """
        if self.fact.one:
            self._hold(1)
            return self.records[0]
        ways = {
            "G1": self._by_number, "G2": self._by_after, "G3": self._scim, "G4": self._by_token, "G5": self._by_token,
            "G8": self._by_link, "G7": self._by_link, "G9": self._by_link, "P1": self._by_paging,
            "P2": self._by_number, "P3": self._by_number, "P4": self._by_after, "P5a": self._results,
        }  # fmt: skip
        return ways.get(self.fact.family, self._unpaged)(asked)

    def _unpaged(self, asked: Asked) -> Any:
        self._hold(UNPAGED)
        count = len(self.records)
        told = {"pageSize": max(count, 25), "pageNumber": 1, "pageCount": 1, "total": count}
        return self._reply(self.records, **told, queryStatus="Complete")

    def _by_link(self, asked: Asked) -> Any:
        """No parameter is known: half of the services with a place for a link use it."""
        if "q64" in self.query:
            return self._by_q64(asked)
        return (
            self._by_token(asked, "pageNumber") if "nextUri" in self.fields and self.hash % 2 else self._unpaged(asked)
        )

    def _by_after(self, asked: Asked) -> Any:
        if not self.fields & {"nextUri", "after", "cursors", "cursor"}:
            return self._by_date(asked)
        return self._by_token(asked, "cursor" if "cursor" in self._body_fields | self.query else "after")

    def _results(self, asked: Asked) -> Any:
        if "cursor" in self.query:
            return self._by_token(asked, "cursor")
        if "pageNumber" in self._body_fields:
            return self._by_number(asked)
        return self._by_token(asked, "pageNumber") if "nextUri" in self.fields else self._unpaged(asked)

    def _by_number(self, asked: Asked) -> Any:
        """Numbers in the query or the body, each time with what this service happens to tell of the end."""
        paging = asked.body if "pageNumber" in self._body_fields else asked.query
        legacy = next((name for name in ("nextPage", "cursor", "after") if name in self.query), "")
        number = _whole(_untoken(asked.query[legacy]) if legacy in asked.query else paging.get("pageNumber"), 1)
        size = self._granted(paging.get("pageSize"))
        self._hold(2 * size + _rest(size))
        pages = -(-len(self.records) // size)
        told: dict[str, Any] = {
            "pageSize": size, "pageNumber": number, "pageCount": pages, "total": len(self.records),
            "firstUri": self._link(asked, pageNumber=1, pageSize=size),
            "lastUri": self._link(asked, pageNumber=pages, pageSize=size),
            "selfUri": self._link(asked, pageNumber=number, pageSize=size),
        }  # fmt: skip
        if number > 1:
            told["previousUri"] = self._link(asked, pageNumber=number - 1, pageSize=size)
        if number < pages:
            if legacy and self.hash % 2:
                told["nextUri"] = self._link(asked, {"pageNumber"}, **{legacy: _token(number + 1), "pageSize": size})
            else:
                told["nextUri"] = self._link(asked, pageNumber=number + 1, pageSize=size)
        if left_out := {1: "pageCount", 2: "total", 3: "nextUri"}.get(self.hash % 5):
            told.pop(left_out, None)
        return self._reply(self.records[(number - 1) * size : number * size], **told)

    def _by_paging(self, asked: Asked) -> Any:
        """Numbers below ``paging`` in the body; past the end the list is left out."""
        paging = asked.body.get("paging", {})
        number, size = _whole(paging.get("pageNumber"), 1), self._granted(paging.get("pageSize"))
        self._hold(2 * size + _rest(size))
        found = self.records[(number - 1) * size : number * size]
        told = {"totalHits": len(self.records)} if self.hash % 2 or not found else {}
        return self._reply(found or None, **told)

    def _scim(self, asked: Asked) -> Any:
        start, size = _whole(asked.query.get("startIndex"), 1), _whole(asked.query.get("count"), 25)
        self._hold(2 * size + _rest(size))
        found = self.records[start - 1 : start - 1 + size]
        told = {"startIndex": start, "itemsPerPage": len(found), "totalResults": len(self.records)}
        return self._reply(found, schemas=["urn:ietf:params:scim:api:messages:2.0:ListResponse"], **told)

    def _by_token(self, asked: Asked, name: str = "") -> Any:
        """Tokens, wherever the reply has a place for them; half of the services give an empty page on the way."""
        name = name or TOKENS[self.fact.family]
        in_body = name in self._body_fields
        given = asked.body.get(name) if in_body else asked.query.get(name)
        size = self._granted(asked.body.get("pageSize") if in_body else asked.query.get(self.size_name))
        size = min(size, CLAMPED)
        self._hold(2 * size + _rest(size))
        pages: list[list[Any]] = [self.records[at : at + size] for at in range(0, len(self.records), size)]
        if self.hash % 2 and name != "pageNumber":
            pages.insert(1, [])
        endless = self.fact.path.endswith("/limits/changerequests")
        number = _whole(_untoken(str(given)), 0) if given else 1
        if number < 1 or (number > len(pages) and not endless):
            raise Refused(f"{name} is no token that was given: {given!r}")
        found = pages[number - 1] if number <= len(pages) else []
        told: dict[str, Any] = {"pageSize": size, "total": len(self.records), "pageCount": len(pages)}
        if number < len(pages) or endless:
            told |= self._onward(asked, name, self._token(name, number + 1), in_body=in_body)
        return self._reply(found, **told, queryStatus="Complete")

    def _onward(self, asked: Asked, name: str, token: str, *, in_body: bool) -> dict[str, Any]:
        places = {place for place in (name, "cursors", "nextUri") if place in self.fields} - {"pageNumber"}
        if in_body:
            places.discard("nextUri")
        if len(places) > 1 and self.hash % 3:  # some services leave all but one of them empty
            places = {sorted(places)[self.hash % len(places)]}
        told: dict[str, Any] = {}
        if name in places:
            told[name] = token
        if "cursors" in places:
            told["cursors"] = {"before": None, "after": token}
        if "nextUri" in places:
            told["nextUri"] = self._link(asked, **{name: token})
        return told

    def _token(self, name: str, number: int) -> str:
        """A token, or a whole number where the SDK's parameter is one."""
        return str(number) if self._kinds.get(name) == "int" else _token(number)

    def _by_q64(self, asked: Asked) -> Any:
        given = asked.query.get("q64", "")
        number = _whole(_untoken(given), 0) or 1
        self._hold(2 * 25 + REST)
        pages = -(-len(self.records) // 25)
        told = {"pageSize": 25, "pageNumber": number, "pageCount": pages, "total": len(self.records)}
        onward = {"nextPage": _token(number + 1)} if number < pages else {}
        return self._reply(self.records[(number - 1) * 25 : number * 25], **told, **onward)

    def _by_date(self, asked: Asked) -> Any:
        """Newest first, before a date; half of the services include the date itself."""
        size, before = _whole(asked.query.get("limit"), 25), asked.query.get("before")
        self._hold(2 * size + _rest(size))
        inclusive = self.hash % 2
        found = [
            each
            for each in self.records
            if before is None or each["dateCreated"] < before or (inclusive and each["dateCreated"] == before)
        ]
        return self._reply(found[:size])

    @cached_property
    def _body_fields(self) -> set[str]:
        return set(self.fact.body.fields) if self.fact.body is not None else set()

    def _granted(self, asked: Any) -> int:
        """The page size that is given: what was asked for, or less and said so."""
        size = _whole(asked, 25)
        clamps = self.hash % 5 == 4 and "pageSize" in self.fields
        return min(size, CLAMPED) if clamps else size

    def _hold(self, count: int) -> None:
        fact = self.fact
        if self.records:
            return
        versions = "/versions" in fact.path or "/history" in fact.path
        self.records = [record(fact.item, fact.operation, n, versions=versions) for n in range(count)]
        if self.hash % 7 == 0 and count > UNPAGED and isinstance(self.records[3], dict):
            self.records[3] = {**self.records[3], "id": None}  # every field may be null in practice, the id too

    def _reply(self, found: list[Any] | None, **told: Any) -> Any:
        """The list in its envelope; ``None`` leaves the list out."""
        fact = self.fact
        if not fact.place:
            return found
        *outer, name = fact.place
        innermost = fact.response
        for each in outer:
            innermost = sdk.model(innermost.fields[each])
        body = envelope(innermost.name, fact.operation, name) if innermost is not None else {}
        for paging in _PAGING:
            body.pop(paging, None)
        body |= {key: value for key, value in told.items() if key in self.fields}
        if found is not None:
            body[name] = found
        for each in reversed(outer):
            body = {each: body}
        return body

    def _link(self, asked: Asked, without: set[str] | frozenset[str] = frozenset(), **changed: Any) -> str:
        """Relative and encoded: the request's own query with another page in it."""
        query = {name: value for name, value in asked.query.items() if name not in without}
        return f"{asked.path}?{urlencode({**query, **changed})}"


_PAGING = {
    "total", "pageCount", "pageSize", "pageNumber", "nextUri", "firstUri", "lastUri", "selfUri", "previousUri",
    "cursor", "cursors", "after", "before", "nextPage", "previousPage", "totalHits", "totalResults", "startIndex",
    "itemsPerPage", "dataAvailabilityDate", "queryStatus", "partialResults", "job", "downloadUrl",
}  # fmt: skip


def refuse_size(fact: Fact, asked: Asked) -> None:
    """No page may be larger than the parameter's own text allows.

    Raises:
        Refused: it is.
    """
    for argument in fact.last.query:
        if argument.name in SIZES and argument.name in asked.query:
            _refuse_over(stated_maximum(argument.text), asked.query[argument.name])
    if fact.body is not None and "pageSize" in asked.body:
        _refuse_over(stated_maximum(body_text(fact.body.name, "pageSize")), asked.body["pageSize"])
    if fact.family == "G3":
        _refuse_over(25, asked.query.get("count", 25))


def _refuse_over(most: int | None, size: Any) -> None:
    if most is not None and _whole(size, 1) > most:
        raise Refused(f"a page of {size} records is over the stated maximum of {most}")


def _rest(size: int) -> int:
    return max(1, min(REST, size - 1))


def _token(number: int) -> str:
    """A token with the characters that must not be encoded twice."""
    return base64.b64encode(f"?>~page {number}".encode()).decode() + "+/=="


def _untoken(token: Any) -> str:
    try:
        text = base64.b64decode(str(token).removesuffix("+/=="), validate=True).decode()
    except ValueError:
        return str(token)
    return text.rpartition(" ")[2]


def _whole(value: Any, default: int) -> int:
    try:
        return int(value)
    except (TypeError, ValueError):
        return default

"""What the first reply of an unknown endpoint tells: how it pages, and where its records are.

By the reply, as everything else: a cursor in it means cursors, ``pageCount`` means numbers, ``startIndex`` means SCIM.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from genesys_export.paging.headers import header

_TOKEN_HEADER = "X-Genesys-Page-Token"
_USUAL = ("entities", "results", "Resources", "conversations", "userDetails")
_ENVELOPE = frozenset({"types", "schemas", "facets", "errors", "messages"})


@dataclass(frozen=True, slots=True)
class Suggestion:
    """How an endpoint seems to page.

    Attributes:
        style: name of the paging style.
        list_field: dotted path of the list; empty when the reply is the list, or the one record.
        key: field that tells the records apart, empty if none does.
        because: what in the reply speaks for it.
    """

    style: str
    list_field: str
    key: str
    because: str


def suggest(body: Any, headers: Mapping[str, str]) -> Suggestion:
    """Style, list and key of the endpoint that gave this first reply."""
    style, because = _style(body, headers)
    field, records = _list(body)
    ids = [record.get("id") for record in records if isinstance(record, Mapping)]
    key = "id" if ids and None not in ids and len(set(map(str, ids))) == len(records) else ""
    return Suggestion(style, field, key, because)


def _style(body: Any, headers: Mapping[str, str]) -> tuple[str, str]:
    values = body if isinstance(body, Mapping) else {}
    token = _token_of_link(values.get("nextUri"))
    cursors = values.get("cursors")
    after = cursors.get("after") if isinstance(cursors, Mapping) else values.get("after")
    signs = (
        ("header-token", f"the header {_TOKEN_HEADER}", header(headers, _TOKEN_HEADER)),
        ("scim", "startIndex and totalResults", "startIndex" in values and "totalResults" in values),
        ("cursor", "a cursor in the reply", isinstance(values.get("cursor"), str) or token == "cursor"),
        ("after", "an after token in the reply", isinstance(after, str) or token == "after"),
        ("next-link", "a link to the next page", token == "other"),
        ("page-number", "page numbers in the reply", token or "pageCount" in values or "pageNumber" in values),
        ("next-link", "a place for the link to the next page", "nextUri" in values),
    )
    found = ((style, because) for style, because, sign in signs if sign)
    return next(found, ("single", "nothing in the reply speaks of further pages"))


def _token_of_link(link: Any) -> str:
    if not isinstance(link, str) or not link:
        return ""
    names = {name for name, _ in parse_qsl(urlsplit(link).query)}
    return next((name for name in ("cursor", "after", "pageNumber") if name in names), "other")


def _list(body: Any) -> tuple[str, list[Any]]:
    """Dotted path of the list of records and the list; an empty path for a plain list or a single record."""
    if isinstance(body, list):
        return "", body
    if not isinstance(body, Mapping):
        return "", []
    found = list(_lists(body))
    for name in _USUAL:
        if (records := dict(found).get(name)) is not None:
            return name, records
    objects = [(path, records) for path, records in found if records and isinstance(records[0], Mapping)]
    if objects:
        return max(objects, key=lambda each: len(each[1]))
    return "", [body]


def _lists(body: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, list[Any]]]:
    for name, value in body.items():
        if isinstance(value, list) and name not in _ENVELOPE:
            yield f"{above}{name}", value
        elif isinstance(value, Mapping) and not above:
            yield from _lists(value, f"{name}.")

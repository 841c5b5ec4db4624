"""One API request as a handler sees it, and its reply."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlencode

from genesys_export.demo.faults import Due
from genesys_export.demo.organisation import Organisation
from genesys_export.demo.refusals import JSON, Refused

_SIZES = ("pageSize", "limit", "count", "page_size")


@dataclass(frozen=True, slots=True)
class Reply:
    """What a handler answers: a JSON body, further headers, the media type, the status."""

    body: Any
    headers: dict[str, str] = field(default_factory=dict)
    media_type: str = JSON
    status: int = 200


@dataclass(frozen=True, slots=True)
class Call:
    """One request that was let in.

    Attributes:
        organisation: who is asked.
        path: the path as asked for.
        query: the query's pairs, in order; a name may come twice.
        body: the parsed JSON body, empty when there was none.
        variables: what stands in the places of the path's ``{…}``.
        due: the faults that strike it.
        token: the bearer token.
    """

    organisation: Organisation
    path: str
    query: list[tuple[str, str]]
    body: dict[str, Any]
    variables: dict[str, str]
    due: Due
    token: str = ""

    def text(self, name: str, default: str = "") -> str:
        """A query parameter."""
        return next((value for key, value in self.query if key == name), default)

    def words(self, name: str) -> list[str]:
        """A query parameter that lists something, by commas or by coming several times."""
        return [word for key, value in self.query if key == name for word in value.split(",") if word]

    def number(self, name: str, default: int, *, least: int = 1) -> int:
        """A query parameter that is a whole number.

        Raises:
            Refused: 400, it is none, or too small.
        """
        return whole(name, self.text(name) or default, least)

    def size(self, name: str, default: int, largest: int, *, strict: bool = False) -> int:
        """The page size; one that is too large is lowered, or refused when ``strict``."""
        return lowered(name, self.number(name, default), largest, strict=strict)

    def asked_size(self) -> int:
        """The page size a request asks for, wherever it stands; 0 when it asks for none."""
        paging = self.body.get("paging")
        places: list[object] = [self.text(name) for name in _SIZES]
        places += [self.body.get("pageSize"), paging.get("pageSize") if isinstance(paging, dict) else None]
        return next((int(str(place)) for place in places if str(place).isdecimal()), 0)

    def link(self, *dropped: str, **changed: object) -> str:
        """This request's relative address with other parameters, encoded: what ``nextUri`` holds.

        ``changed`` parameters come first, as in the real links; the rest of the query is kept, but for ``dropped``.
        """
        kept = [(key, value) for key, value in self.query if key not in changed and key not in dropped]
        pairs = [*((name, str(value)) for name, value in changed.items()), *kept]
        return f"{self.path}?{urlencode(pairs, quote_via=quote, safe='')}" if pairs else self.path


def whole(name: str, value: object, least: int = 1) -> int:
    """A whole number from a query or a body.

    Raises:
        Refused: 400.
    """
    try:
        number = int(str(value))
    except ValueError:
        number = least - 1
    if number < least:
        raise Refused(400, "invalid.value", f"Value [{value}] is not valid for field type [{name}]")
    return number


def lowered(name: str, size: int, largest: int, *, strict: bool = False) -> int:
    """A page size within what the endpoint serves; services differ in whether they lower it or refuse.

    Raises:
        Refused: 400, when ``strict``.
    """
    if size > largest and strict:
        raise Refused(400, "bad.request", f"The {name} of {size} is too large: the maximum is {largest}")
    return min(size, largest)

"""Faults on demand: which one strikes at which request.

A plan is written ``"reset@3,html500@5,429@7x3,slow@9:0.5,html503%10"``: at the third API request, at the fifth, at
three in a row from the seventh, at the ninth with the value 0.5, at ten percent of all. API requests are counted per
organisation from 1, every one that arrives; for ``token-endpoint-busy`` the token requests are counted instead.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

FAULTS: dict[str, str] = {
    "reset": "the connection is reset without a reply",
    "html500": "500 with an HTML page",
    "html503": "503 with an HTML page",
    "html504": "504 with an HTML page",
    "html200": "200 with an HTML page instead of JSON",
    "429": "429 with Retry-After 1, although the rate window has room for the next call",
    "429-window": "429, and the rate window of this token is used up for value seconds (4)",
    "429-no-headers": "429 without Retry-After and without rate limit headers",
    "429-date": "429 with Retry-After as a date, value seconds from now (2)",
    "429-concurrency": "429 for a limit of its own while the rate window has room",
    "expire-token": "the token of this request expires: 401",
    "revoke-token": "the token of this request is revoked: 401",
    "revoke-client": "the token is revoked and every later sign-in refused",
    "truncate": "half of the body, then the connection closes",
    "slow": "the reply comes after value seconds (5)",
    "empty-page": "an extra page without records, with more to follow; no record is lost",
    "lost-page": "this page comes without its records; they are not sent later",
    "repeat-link": "from now on the link to the next page leads to the same page again",
    "expired-cursor": "the cursor is no longer known: 400, also for the rest of its chain",
    "shift": "value records (3) are inserted at the front of the listing",
    "vanish": "value records (3) at the front of the listing are deleted",
    "forbidden": "403, a permission is missing",
    "too-large": "413 when the request asks for a page of more than value records (50)",
    "job-fails": "the job this request submits ends FAILED",
    "job-expires": "the job this request submits ends EXPIRED; where there is no such state, it fails",
    "job-cancelled": "the job this request submits ends CANCELLED; where there is no such state, it fails",
    "job-lost": "the job this request submits or asks about is forgotten: 404 from then on",
    "token-endpoint-busy": "the token endpoint answers 400, rate limit exceeded",
}
"""Every fault's name and what it does."""

TOKEN_FAULT = "token-endpoint-busy"
_ENTRY = re.compile(
    r"(?P<name>[a-z0-9-]+)(?:@(?P<at>\d+)(?:x(?P<times>\d+))?|%(?P<percent>\d+(?:\.\d+)?))(?::(?P<value>\d+(?:\.\d+)?))?"
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One entry of a plan.

    Attributes:
        name: a key of ``FAULTS``.
        at: number of the first request it strikes; 0 when it strikes by chance.
        times: how many requests in a row.
        percent: chance for each request, when it strikes by chance.
        value: seconds or records, for the faults that have such a setting.
    """

    name: str
    at: int = 0
    times: int = 1
    percent: float = 0.0
    value: float | None = None


@dataclass(slots=True)
class Due:
    """What strikes one request: its number, and each fault's name with its value."""

    number: int
    faults: dict[str, float | None] = field(default_factory=dict)

    def __contains__(self, name: str) -> bool:
        return name in self.faults

    def value(self, name: str, default: float) -> float:
        """The setting of a fault, or the default of its kind."""
        given = self.faults.get(name)
        return default if given is None else given


class Faults:
    """The plan of one organisation; may be changed while it serves.

    Attributes:
        fired: how often each fault struck.
    """

    def __init__(self, spec: str = "", seed: int = 0) -> None:
        self.fired: Counter[str] = Counter()
        self._armed: tuple[Fault, ...] = ()
        self._counts = {False: 0, True: 0}
        self._random = Random(seed)  # noqa: S311  (chance that can be repeated, nothing secret)
        for fault in parse_faults(spec):
            self._armed += (fault,)

    def arm(
        self, name: str, *, at: int | None = None, times: int = 1, percent: float = 0.0, value: float | None = None
    ) -> None:
        """Add a fault: ``at`` a request's number, else by chance if ``percent``, else at the next request.

        Raises:
            ValueError: there is no such fault, or it could never strike.
        """
        _check(name)
        if (at is not None and at < 1) or times < 1 or not 0 <= percent <= 100:  # noqa: PLR2004
            msg = f"fault {name} could never strike: requests are counted from 1, percent goes from 0 to 100"
            raise ValueError(msg)
        if at is None and not percent:
            at = self._counts[name == TOKEN_FAULT] + 1
        self._armed += (Fault(name, at or 0, times, percent, value),)

    def practise(self, chances: Mapping[str, tuple[float, float | None]]) -> None:
        """Have these faults strike by chance, each with its percent and value, in the place of the whole plan.

        Raises:
            ValueError: there is no such fault.
        """
        for name in chances:
            _check(name)
        self._armed = tuple(Fault(name, percent=share, value=value) for name, (share, value) in chances.items())

    def clear(self) -> None:
        """Take the whole plan back; requests keep their numbers."""
        self._armed = ()

    @property
    def api_requests(self) -> int:
        """How many API requests have arrived."""
        return self._counts[False]

    def next(self, *, token_endpoint: bool = False) -> Due:
        """Count a request and tell what strikes it."""
        self._counts[token_endpoint] += 1
        due = Due(self._counts[token_endpoint])
        for fault in self._armed:
            if (fault.name == TOKEN_FAULT) is token_endpoint and self._strikes(fault, due.number):
                due.faults[fault.name] = fault.value
                self.fired[fault.name] += 1
        return due

    def _strikes(self, fault: Fault, number: int) -> bool:
        if fault.percent:
            return self._random.random() * 100 < fault.percent
        return fault.at <= number < fault.at + fault.times


def parse_faults(spec: str) -> list[Fault]:
    """The entries of a plan.

    Raises:
        ValueError: an entry cannot be read or names no fault.
    """
    found = []
    for entry in filter(None, (part.strip() for part in spec.split(","))):
        match = _ENTRY.fullmatch(entry)
        if match is None:
            _check(re.split(r"[@%:]", entry)[0])
            msg = f"fault {entry!r} is not written like reset@3, reset@3x2, reset%5 or slow@3:0.5"
            raise ValueError(msg)
        _check(match["name"])
        value = None if match["value"] is None else float(match["value"])
        at, times = int(match["at"] or 0), int(match["times"] or 1)
        if match["at"] is not None and (at < 1 or times < 1):
            msg = f"fault {entry!r} could never strike: requests are counted from 1"
            raise ValueError(msg)
        found.append(Fault(match["name"], at, times, float(match["percent"] or 0), value))
    return found


def _check(name: str) -> None:
    if name not in FAULTS:
        msg = f"there is no fault {name!r}; known faults are {', '.join(FAULTS)}"
        raise ValueError(msg)

"""The parts of a job: what can be read by itself, and how one part gives rise to others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from genesys_export.catalog import Endpoint, Filled, filled
from genesys_export.export.interval import Interval, parse_interval
from genesys_export.export.request import ExportRequest
from genesys_export.output import PARENT


class PartState(StrEnum):
    """What became of a part."""

    OPEN = "open"
    DONE = "done"
    GONE = "gone"  # its parent was listed, but is no longer there
    FORBIDDEN = "forbidden"
    LIMITED = "limited"  # read as far as the API gives it
    SPLIT = "split"  # others stand in its place

    @property
    def left_out(self) -> bool:
        """Whether it brought less than there is."""
        return self in {PartState.FORBIDDEN, PartState.LIMITED}


@dataclass(frozen=True, slots=True)
class Seed:
    """A part that is to be made.

    Attributes:
        level: how many path parameters their listings have filled; the parts of the last level hold the records.
        given: the path parameters filled so far.
        parent: id and name of the record it is read for, with that one's own parent below ``_parent``.
        interval: the slice of time it covers.
    """

    level: int = 0
    given: Mapping[str, str] = field(default_factory=dict)
    parent: Mapping[str, Any] | None = None
    interval: Interval | None = None

    @property
    def identity(self) -> str:
        """What it is, in one line: no two parts of a job are the same."""
        places = "".join(f"/{name}={value}" for name, value in self.given.items())
        return f"{self.level}{places}{f'@{self.interval}' if self.interval else ''}"

    @property
    def label(self) -> str:
        """What it is, for people; empty for the one part of a plain listing."""
        names, above = [], self.parent
        while above is not None:  # a document's name alone does not tell of which knowledge base it is
            names.append(str(above.get("name") or above.get("id")))
            above = above.get(PARENT)
        parent = " / ".join(reversed(names))
        return " ".join(filter(None, (parent, str(self.interval) if self.interval else "")))


@dataclass(frozen=True, slots=True)
class Part(Seed):
    """A part as the job file holds it: ``remote`` is the server's job that prepares its records, if it does."""

    number: int = 1
    remote: Mapping[str, Any] | None = None


def endpoint_of(request: ExportRequest, part: Seed) -> Endpoint:
    """The endpoint a part is read from: a parent listing, or the one that was asked for."""
    levels = request.for_every
    return levels[part.level].listing if part.level < len(levels) else request.endpoint


def call_of(request: ExportRequest, part: Seed) -> Filled:
    """Path, query and body of a part's call.

    Raises:
        ConfigurationError: something is missing.
    """
    endpoint = endpoint_of(request, part)
    given = {name: value for name, value in part.given.items() if name in endpoint.path_parameters}
    if endpoint is not request.endpoint:
        return filled(endpoint, {**request.for_every[part.level].needed(request.params), **given})
    params = dict(request.params)
    for name in {name for each in request.for_every for name in each.needed(params)}:
        if name not in endpoint.path_parameters and endpoint.parameter(name) is None:
            del params[name]  # it was for the listing of the parents
    values = {} if part.interval is None or endpoint.interval is None else part.interval.values(endpoint.interval)
    if endpoint.interval is not None and endpoint.interval.place == "body":
        return filled(endpoint, {**params, **given}, {**(request.body or {}), **values})
    return filled(endpoint, {**params, **given, **values}, request.body)


def first_seeds(request: ExportRequest) -> list[Seed]:
    """The parts a job begins with."""
    return _last(request, Seed()) if not request.for_every else [Seed()]


def children(request: ExportRequest, part: Part, records: Sequence[Any]) -> list[Seed]:
    """The parts that the records of a parent listing give rise to; a record without the id gives none."""
    level = request.for_every[part.level]
    found: list[Seed] = []
    for record in records:
        value = record.get(level.field) if isinstance(record, Mapping) else record
        if not isinstance(value, str | int) or isinstance(value, bool) or value == "":
            continue
        name = record.get("name") if isinstance(record, Mapping) else None
        parent: dict[str, Any] = {"id": value, "name": name}
        if part.parent is not None:
            parent[PARENT] = part.parent
        seed = Seed(part.level + 1, {**part.given, level.parameter: str(value)}, parent)
        found += _last(request, seed) if seed.level == len(request.for_every) else [seed]
    return found


def halves(request: ExportRequest, part: Part) -> list[Seed]:
    """Two parts instead of one whose slice is too long; empty when it cannot be cut any further."""
    rule = request.endpoint.interval
    if rule is None or not rule.splits or part.interval is None:
        return []
    two = part.interval.halved(timedelta(hours=rule.least_hours))
    return [Seed(part.level, part.given, part.parent, half) for half in two or ()]


def beyond_reach(request: ExportRequest, part: Part) -> str:
    """What to do about a slice that begins before what the API is known to keep; empty where it does not."""
    rule = request.endpoint.interval
    if rule is None or part.interval is None or not rule.back_days:
        return ""
    first = datetime.now(UTC) - timedelta(days=rule.back_days)
    if part.interval.start >= first:
        return ""
    older = f", or export '{rule.older}', which reaches further back" if rule.older else ""
    return f"Let the interval begin after {first:%Y-%m-%d}{older}."


def scope_of(request: ExportRequest, part: Part) -> str:
    """Within what a record's key stands for one record: the same person may be a member of two queues."""
    places = "/".join(part.given.values())
    return f"{places}@{part.interval}" if request.endpoint.key_per_slice and part.interval else places


def slices_of(request: ExportRequest) -> list[Interval | None]:
    """The slices that each part of the last level is cut into, where the interval is a long one."""
    rule = request.endpoint.interval
    if rule is None or not request.interval:
        return [None]
    return list(parse_interval(request.interval).slices(rule.days if rule.splits else 0))


def _last(request: ExportRequest, seed: Seed) -> list[Seed]:
    return [Seed(seed.level, seed.given, seed.parent, each) for each in slices_of(request)]

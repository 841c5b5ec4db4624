"""Before it starts: one small call tells whether an export is allowed, how much it will be and how long it takes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import orjson

from genesys_export.catalog import Endpoint, Suggestion, filled, suggest
from genesys_export.errors import ExportError, NotFound, OperationRefused, PermissionMissing
from genesys_export.export.estimate import time_of
from genesys_export.export.first_page import HASTY, first_page
from genesys_export.export.name_costs import name_costs
from genesys_export.export.parts import Part, Seed, children, endpoint_of, first_seeds
from genesys_export.export.request import ExportRequest
from genesys_export.paging import Page, SingleReply, genesys_paginated

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession, RateBudget

_CHILDREN = 3  # asked for before a listing below another one is called forbidden
_DISK = 2.5  # bytes on disk for each byte of a record: the job file with its index, and the file that is written


@dataclass(frozen=True, slots=True)
class Preflight:
    """What one small call told about an export; what it could not tell is ``None``.

    Attributes:
        request: what was asked for.
        allowed: whether the client may read it; ``None`` where only starting it would tell.
        error: why it cannot be read, or why it could not be found out.
        total: records the API counts.
        parents: records of the outermost parent listing, for an export "for every".
        calls: calls of the API it will take; a lower bound where the number of records is not known.
        seconds: how long that takes within the rate limit, less the reserve.
        size: bytes on this computer's disk.
        sample: records of the page that was read.
        name_costs: what has to be listed for names, each with its calls: of the calls above where names were asked
            for, else what they would cost.
        name_seconds: how long those calls take.
    """

    request: ExportRequest
    allowed: bool | None
    error: ExportError | None = None
    total: int | None = None
    parents: int | None = None
    calls: int | None = None
    seconds: float | None = None
    size: int | None = None
    sample: tuple[Any, ...] = ()
    name_costs: tuple[tuple[str, int], ...] = ()
    name_seconds: float = 0.0

    @property
    def name_calls(self) -> int:
        """How many calls read names."""
        return sum(calls for _, calls in self.name_costs)

    @property
    def names(self) -> tuple[str, ...]:
        """What those calls list."""
        return tuple(listing for listing, _ in self.name_costs)

    def of(self, request: ExportRequest) -> Preflight:
        """The same answer for a request that differs in its files, and in whether names are read."""
        sign = int(request.names) - int(self.request.names)
        calls, seconds, size = self.calls, self.seconds, self.size
        if sign and calls is not None:
            calls += sign * self.name_calls
            seconds = None if seconds is None else seconds + sign * self.name_seconds
        if size is not None:
            size = int(size * (_DISK + len(request.also)) / (_DISK + len(self.request.also)))
        return replace(self, request=request, calls=calls, seconds=seconds, size=size)

    @property
    def missing(self) -> tuple[str, ...]:
        """Permissions that the catalogue names for a refused endpoint."""
        return self.request.endpoint.permissions if self.allowed is False else ()


async def preflight(session: AsyncSession, request: ExportRequest, *, names: bool = False) -> Preflight:
    """Make one small call for an export; whatever goes wrong is in the result, not raised.

    A query that the server would run as a job is not started for it.

    Args:
        session: calls the API.
        request: what is asked for.
        names: whether to find out what names would cost, also where they are not asked for.
    """
    try:
        request = request.checked()
        seeds = first_seeds(request)
        endpoint = endpoint_of(request, seeds[0])
        if endpoint.job is not None:
            return await _with_names(session, Preflight(request, None, calls=4 * len(seeds)), wanted=names)
        page = await first_page(session, request, seeds[0], endpoint)
        await _refuse_children(session, request, seeds[0], page)
    except PermissionMissing as error:
        return Preflight(request, False, error)
    except ExportError as error:
        return Preflight(request, None, error)
    found = _estimated(request, page, len(seeds), session.budget)
    return await _with_names(session, found, wanted=names)


async def _with_names(session: AsyncSession, found: Preflight, *, wanted: bool) -> Preflight:
    """The same with the calls that read names."""
    request = found.request
    if not (wanted or request.names):
        return found
    sample = () if request.for_every else found.sample  # else these are the parents
    costs = await name_costs(session, request, sample)
    calls = sum(each for _, each in costs)
    seconds = time_of(calls, session.budget, request, one_by_one=False, records=None) if calls else 0.0
    without = replace(found, request=replace(request, names=False), name_costs=costs, name_seconds=seconds)
    return without.of(request)


async def _refuse_children(session: AsyncSession, request: ExportRequest, seed: Seed, page: Page) -> None:
    """Ask for the first children, too: parents may be listed by many who may not read what is below them.

    One that is forbidden or gone tells nothing about the others; the first few together do.

    Raises:
        PermissionMissing: each of the first few is forbidden.
    """
    for _ in request.for_every:
        part, refused = Part(seed.level, seed.given, seed.parent, seed.interval), None
        for record in page.records[:_CHILDREN]:
            seed = next(iter(children(request, part, [record])), seed)
            endpoint = endpoint_of(request, seed)
            if seed.level == part.level or endpoint.job is not None:
                return
            try:
                page = await first_page(session, request, seed, endpoint)
                refused = None
                break
            except PermissionMissing as error:
                refused = error
            except NotFound:
                return
            except OperationRefused:
                continue  # its id is none that can be asked for; the export skips it, too
        if refused is not None:
            raise refused


def _estimated(request: ExportRequest, page: Page, slices: int, budget: RateBudget) -> Preflight:
    size = request.page_size or request.endpoint.page_size
    parents = total = None
    if request.for_every:
        parents = page.total if page.total is not None else (len(page.records) if page.checkpoint.done else None)
        calls = None if parents is None else math.ceil(parents / request.for_every[0].listing.page_size) + parents
    else:
        total = page.total if page.total is not None else (len(page.records) if page.checkpoint.done else None)
        total = None if total is None else total * slices
        wanted = total if request.max_records is None or total is None else min(total, request.max_records)
        calls = None if wanted is None else max(slices, math.ceil(wanted / size))
    one_by_one = request.endpoint.paging_style.cursor_bound and slices == 1 and not request.for_every
    seconds = None if calls is None else time_of(calls, budget, request, one_by_one=one_by_one, records=total)
    each = len(orjson.dumps(page.records)) / len(page.records) if page.records else 0.0
    kept = total if request.max_records is None or total is None else min(total, request.max_records)
    disk = None if kept is None or not each else int(kept * each * (_DISK + len(request.also)))
    return Preflight(request, True, None, total, parents, calls, seconds, disk, tuple(page.records))


@dataclass(frozen=True, slots=True)
class Trial:
    """The first reply of an endpoint outside the catalogue, and what it suggests."""

    suggestion: Suggestion
    sample: tuple[Any, ...]


async def try_out(session: AsyncSession, endpoint: Endpoint, params: Mapping[str, str]) -> Trial:
    """Call an own endpoint once.

    Raises:
        ExportError: there was no usable reply.
    """
    view = session.view(own_endpoints=((endpoint.method, endpoint.path),))
    call = filled(endpoint, params)
    headers: dict[str, str] = {}

    async def fetch() -> Any:
        reply = await view.request(endpoint.method, call.path, params=call.params)
        headers.update(reply.headers)
        return reply

    reader = genesys_paginated(
        1, style=SingleReply(), path_extractor=lambda body: [body], policy=HASTY, refresh=view.refresh_token
    )(fetch)
    body = next(iter([record async for record in reader()]), None)
    suggestion = suggest(body, headers)
    records = body
    for name in filter(None, suggestion.list_field.split(".")):
        records = records.get(name) if isinstance(records, Mapping) else None
    return Trial(suggestion, tuple(records) if isinstance(records, list) else (body,))

"""Reading the listings that give ids their names, once for all exports of a session."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import math
import time
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from genesys_export.catalog import filled, load
from genesys_export.errors import NotFound, PermissionMissing
from genesys_export.export.flight import FlightLog
from genesys_export.export.names import LISTINGS, needed
from genesys_export.export.reading import PATIENT
from genesys_export.export.sitting import Paused, Sitting
from genesys_export.export.unhurried import unhurried
from genesys_export.paging import Event, PageFetched, genesys_paginated

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession
    from genesys_export.paging import Page

_FRESH = 600.0  # seconds; names that another export of the same session has read just now are as good
_AHEAD = 7  # pages fetched before their turn


class _Shelf:
    """What exports of one session have read, and whose turn it is."""

    def __init__(self) -> None:
        self.turn = asyncio.Lock()
        self.read: dict[str, tuple[float, dict[str, str]]] = {}


_shelves: WeakKeyDictionary[AsyncSession, _Shelf] = WeakKeyDictionary()


async def read_names(session: AsyncSession, sitting: Sitting) -> None:
    """Read the names that the records of a job need, and keep them in it; those that are there are not read again.

    A listing that this client may not read costs its names, and nothing else: the result says so.

    Raises:
        Paused: the user asked to stop; the listings that were read to their end are kept.
        ExportError: a listing could not be read.
    """
    job = sitting.job
    if not job.request.names:
        return
    kept = set(await sitting.in_worker(job.file.names))
    wanted = await sitting.in_worker(lambda: needed(job.file.records(job.request.max_records)))
    shelf = _shelves.setdefault(session, _Shelf())
    for listing in wanted:
        if listing in kept:
            continue
        sitting.progress.part = f"names of {listing}"
        async with shelf.turn:
            at, names = shelf.read.get(listing, (0.0, {}))
            if not at or time.monotonic() - at > _FRESH:
                names = await _read(session, sitting, listing)
                shelf.read[listing] = time.monotonic(), names
        await sitting.in_worker(functools.partial(job.file.keep_names, listing, names))
    sitting.progress.part = ""


async def _read(session: AsyncSession, sitting: Sitting, listing: str) -> dict[str, str]:
    """Every id of a listing with its name."""
    endpoint, flight = load().endpoint(LISTINGS[listing]), FlightLog(sitting)
    call = filled(endpoint, {})
    names: dict[str, str] = {}

    def tell(event: Event) -> None:
        if not isinstance(event, PageFetched):  # whoever listens counts pages of records
            flight.on_event(event)

    view = session.view(observe=tell, sleep=flight.sleep, claim=sitting.claim)

    @genesys_paginated(
        endpoint.page_size, style=endpoint.paging_style, path_extractor=endpoint.list_field or None, policy=PATIENT,
        observe=tell, refresh=view.refresh_token, sleep=flight.sleep, ahead=_AHEAD,
    )  # fmt: skip
    async def fetch(*, params: Any = None, json: Any = None, next_uri: str | None = None) -> Any:
        path = next_uri or call.path
        with flight.call(endpoint.method, path, params) as sent:
            sent.reply = await view.request(endpoint.method, call.path, params=params, json=json, next_uri=next_uri)
        return sent.reply

    note = []
    try:
        pages = fetch.pages(params=call.params, json=call.json)
        async with contextlib.aclosing(pages):
            async for page in pages:
                flight.delivered(page.correlation_id, len(page.records))
                names.update(_names(page))
                with sitting.reckoning() as estimator:
                    estimator.naming(calls_of(page.total, endpoint.page_size) - page.checkpoint.pages)
                if sitting.asked is not None:
                    raise Paused("Stopped while names were read.")
    except (PermissionMissing, NotFound) as error:
        note = [f"The names of {listing} are missing: {error.what}"]
        sitting.progress.notes += [each for each in note if each not in sitting.progress.notes]
    finally:
        calls = flight.taken(all_of_it=True)
        await unhurried(sitting.in_worker(lambda: sitting.job.file.update(calls, note)))
    return names


def _names(page: Page) -> dict[str, str]:
    return {
        record["id"]: record["name"]
        for record in page.records
        if isinstance(record, dict) and isinstance(record.get("id"), str) and isinstance(record.get("name"), str)
    }


def calls_of(total: int | None, size: int) -> int:
    """Calls that a listing of so many records takes; one where their number is not known."""
    return max(1, math.ceil((total or 0) / size))

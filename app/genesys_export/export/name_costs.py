"""What the names beside ids cost: how many calls the listings take that give them."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from genesys_export.catalog import load
from genesys_export.errors import ExportError, NotFound, PermissionMissing
from genesys_export.export.first_page import first_page
from genesys_export.export.name_reading import calls_of
from genesys_export.export.names import LISTINGS, needed, needed_of
from genesys_export.export.parts import Seed
from genesys_export.export.request import ExportRequest

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

_FRESH = 600.0  # seconds that the length of a listing is taken for what it was

_lengths: WeakKeyDictionary[AsyncSession, dict[str, tuple[float, int]]] = WeakKeyDictionary()


async def name_costs(
    session: AsyncSession, request: ExportRequest, sample: Sequence[Any] = ()
) -> tuple[tuple[str, int], ...]:
    """What has to be listed for the names of an export, each with the calls that takes.

    One small call for each listing tells how long it is; it is asked once for all exports of a session.

    Args:
        session: calls the API.
        request: the export.
        sample: some of its records: ids may stand deeper in them than the catalogue tells.
    """
    known = {*needed_of(request.endpoint.columns), *needed(sample)}
    return tuple([(each, await _calls(session, request, each)) for each in LISTINGS if each in known])


async def _calls(session: AsyncSession, request: ExportRequest, listing: str) -> int:
    lengths = _lengths.setdefault(session, {})
    at, calls = lengths.get(listing, (0.0, 0))
    if at and time.monotonic() - at <= _FRESH:
        return calls
    endpoint = load().endpoint(LISTINGS[listing])
    lists = ExportRequest(endpoint, request.connection, request.connection_name, request.out)
    try:
        page = await first_page(session, lists, Seed(), endpoint)
    except (PermissionMissing, NotFound):  # it costs its names, and one call
        calls = 1
    except ExportError:
        return 1
    else:
        calls = calls_of(page.total, endpoint.page_size)
    lengths[listing] = time.monotonic(), calls
    return calls

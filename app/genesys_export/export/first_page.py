"""The first page of an export, small, to learn from it before the export begins."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from genesys_export.export.misreading import refuse_misread
from genesys_export.export.parts import Seed, call_of
from genesys_export.paging import Page, RetryPolicy, genesys_paginated

if TYPE_CHECKING:
    from genesys_export.catalog import Endpoint
    from genesys_export.client import AsyncSession
    from genesys_export.export.request import ExportRequest

HASTY = RetryPolicy(max_attempts=3, slow_below=0, longest_wait=20.0)
"""Somebody waits for the answer."""
_PROBE_SIZE = 25


async def first_page(session: AsyncSession, request: ExportRequest, seed: Seed, endpoint: Endpoint) -> Page:
    """One small call for the first page of a part.

    Raises:
        ExportError: it cannot be read.
    """
    own = ((endpoint.method, endpoint.path),) if endpoint.own else ()
    size = min(_PROBE_SIZE, request.page_size or endpoint.page_size)
    call = call_of(request, seed)
    view = session.view(own_endpoints=own)

    @genesys_paginated(
        size,
        style=endpoint.paging_style,
        path_extractor=endpoint.list_field or None,
        policy=HASTY,
        refresh=view.refresh_token,
    )
    async def fetch(*, params: Any = None, json: Any = None, next_uri: str | None = None) -> Any:
        reply = await view.request(endpoint.method, call.path, params=params, json=json, next_uri=next_uri)
        refuse_misread(endpoint, reply)
        return reply

    pages = fetch.pages(params=call.params, json=call.json)
    async with contextlib.aclosing(pages):
        return await anext(pages)

"""The fixture that runs a paging test through both drivers."""

from __future__ import annotations

import pytest
from tests.paging.canned import Reader


@pytest.fixture(params=["sync", "async"])
def reader(request):
    """Reads the canned server through ``def`` and through ``async def``."""
    return Reader(request.param)

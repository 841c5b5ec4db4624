"""What must not be left half done when an export is stopped, however often somebody asks for that.

A task that is cancelled a second time leaves even what it does to end in order. A page would then still be on its way
into a job file that is closed already, and whoever waits for that page would wait for ever.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def unhurried(work: Coroutine[Any, Any, T]) -> T:
    """Do something to its end; a cancellation takes hold after that.

    Args:
        work: it must end by itself, and soon.

    Raises:
        asyncio.CancelledError: somebody asked for it meanwhile; or the event loop ended, and the work with it.
    """
    task, asked = asyncio.ensure_future(work), None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as cancelled:
            asked = cancelled
    if asked is None:
        return task.result()
    if not task.cancelled():
        task.exception()  # it is known; that it was to end is told first
    raise asked

"""What must not be left half done when an export is stopped, however often somebody asks for that.

A task that is cancelled a second time leaves even what it does to end in order. A page would then still be on its way
into a job file that is closed already, and whoever waits for that page would wait for ever.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterable
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


async def side_by_side(works: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """Do several things at once; where one fails, or somebody cancels them, it comes back when all have ended.

    Whoever comes back at the first of them takes away what the others are still working with.

    Returns:
        What each of them gave, in their order.

    Raises:
        BaseException: what the first of those raised that failed.
    """
    found = await asyncio.gather(*works, return_exceptions=True)
    for each in found:
        if isinstance(each, BaseException):
            raise each
    return [each for each in found if not isinstance(each, BaseException)]

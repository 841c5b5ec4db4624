"""Pages fetched before their turn, where the replies tell which ones will follow.

The machine reads a listing page by page and says with each request which ones are likely to come next. Those are
called at the same time, as tasks; when their turn comes the reply is there. What the machine sees does not change: a
reply fetched ahead is used only for the very request it was made for, and only if it is a good one. Anything else (an
error, a 429) is forgotten, and the call is made anew in its turn, so that every rule about trouble is applied once.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from genesys_export.paging.commands import PageRequest, Send

Call = Callable[[PageRequest], Awaitable[Any]]


class Lookahead:
    """Calls of one invocation that are made before their turn.

    Args:
        call: calls the decorated function.
        width: how many at most are fetched ahead, done or under way.
    """

    def __init__(self, call: Call, width: int) -> None:
        self._call = call
        self._width = width
        self._tasks: deque[tuple[PageRequest, asyncio.Task[Any]]] = deque()

    async def reply(self, send: Send) -> Any:
        """The reply to a request: the one fetched ahead, or else a new one.

        Raises:
            Exception: whatever the decorated function raises.
        """
        ready: asyncio.Task[Any] | None = None
        if self._tasks and self._tasks[0][0] == send.request:
            ready = self._tasks.popleft()[1]
        elif self._tasks and send.ahead is not None:
            await self.close()  # the listing went on otherwise than it was foretold
        if ready is None:
            ready = self._begin(send.request)
            self._top_up(send)
            return await _result(ready)
        self._top_up(send)
        await _settled(ready)
        if ready.exception() is None and 200 <= getattr(ready.result(), "status_code", 0) < 300:  # noqa: PLR2004
            return ready.result()
        return await self._call(send.request)

    async def close(self) -> None:
        """Give up what was fetched ahead and is not needed."""
        tasks = [task for _, task in self._tasks]
        self._tasks.clear()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
        for task in tasks:
            if not task.cancelled():
                task.exception()  # looked at, so that nobody complains that it was not

    def _begin(self, request: PageRequest) -> asyncio.Task[Any]:
        return asyncio.ensure_future(self._call(request))

    def _top_up(self, send: Send) -> None:
        if send.ahead is None:
            return
        while len(self._tasks) < self._width:
            request = send.ahead(len(self._tasks) + 1)
            if request is None:
                return
            self._tasks.append((request, self._begin(request)))


async def _settled(task: asyncio.Task[Any]) -> None:
    """Wait for a task whatever its end; cancelled itself, it takes the task along."""
    try:
        await asyncio.wait({task})
    except asyncio.CancelledError:
        task.cancel()
        with contextlib.suppress(BaseException):
            await task
        raise


async def _result(task: asyncio.Task[Any]) -> Any:
    await _settled(task)
    return task.result()

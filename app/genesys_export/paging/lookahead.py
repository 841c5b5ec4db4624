"""Pages fetched before their turn, where the replies tell which ones will follow.

The machine reads a listing page by page and says with each request which ones are likely to come next. Those are
called at the same time, as tasks; when their turn comes the reply is there. What the machine sees does not change: a
reply fetched ahead is used only for the very request it was made for, and only if it is a good one. Anything else (an
error, a 429) is forgotten, and the call is made anew in its turn, so that every rule about trouble is applied once.

A good reply whose turn has not come is handed to whoever wants to keep it (:class:`~.commands.Prefetched`), so that it
can outlast the invocation: a page in front of it may take minutes.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

from genesys_export.paging.commands import PageRequest, Prefetched, Send

Call = Callable[[PageRequest], Awaitable[Any]]


class Lookahead:
    """Calls of one invocation that are made before their turn.

    Args:
        call: calls the decorated function.
        width: how many at most are fetched ahead, done or under way.
        prefetched: keeps replies until their turn, and may have some of an earlier invocation.
    """

    def __init__(self, call: Call, width: int, prefetched: Prefetched | None = None) -> None:
        self._call = call
        self._width = width
        self._prefetched = prefetched
        self._tasks: deque[tuple[PageRequest, asyncio.Future[Any]]] = deque()

    async def reply(self, send: Send) -> Any:
        """The reply to a request: the one fetched ahead, or else a new one.

        Raises:
            Exception: whatever the decorated function raises.
        """
        ready: asyncio.Future[Any] | None = None
        if self._tasks and self._tasks[0][0] == send.request:
            ready = self._tasks.popleft()[1]
        elif self._tasks and send.ahead is not None:
            await self.close()  # the listing went on otherwise than it was foretold
            if self._prefetched is not None:
                self._prefetched.dropped()
        ahead = ready is not None
        if ready is None:
            ready = self._kept(send.request) or asyncio.ensure_future(self._call(send.request))
        self._top_up(send)
        await _settled(ready)
        if self._prefetched is not None:
            self._prefetched.turned(send.request)
        if not ahead or (ready.exception() is None and _good(ready.result())):
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

    def _kept(self, request: PageRequest) -> asyncio.Future[Any] | None:
        """The reply that was kept for a request, if one was."""
        reply = None if self._prefetched is None else self._prefetched.find(request)
        if reply is None:
            return None
        done: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        done.set_result(reply)
        return done

    def _begin(self, request: PageRequest) -> asyncio.Future[Any]:
        """A call before its turn, unless its reply is there."""
        return self._kept(request) or asyncio.ensure_future(self._fetched(request))

    async def _fetched(self, request: PageRequest) -> Any:
        reply = await self._call(request)
        if self._prefetched is not None and _good(reply):
            self._prefetched.came(request, reply)
        return reply

    def _top_up(self, send: Send) -> None:
        if send.ahead is None:
            return
        while len(self._tasks) < self._width:
            request = send.ahead(len(self._tasks) + 1)
            if request is None:
                return
            self._tasks.append((request, self._begin(request)))


def _good(reply: Any) -> bool:
    return 200 <= getattr(reply, "status_code", 0) < 300  # noqa: PLR2004


async def _settled(task: asyncio.Future[Any]) -> None:
    """Wait for a task whatever its end; cancelled itself, it takes the task along."""
    if task.done():
        return
    try:
        await asyncio.wait({task})
    except asyncio.CancelledError:
        task.cancel()
        with contextlib.suppress(BaseException):
            await task
        raise


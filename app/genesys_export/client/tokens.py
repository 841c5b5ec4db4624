"""The token of an asynchronous session: asked for once, however many calls need it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import ContextVar

from genesys_export.client.credentials import Token
from genesys_export.paging.events import Event, Observer

_last_used: ContextVar[tuple[int, int]] = ContextVar("last token used by this task", default=(0, 0))


class Tokens:
    """The session's one token; however many ask for a fresh one, one request is made.

    Args:
        ask: signs in.
        clock: seconds, monotonic.

    Attributes:
        token: the one there is.
    """

    def __init__(self, ask: Callable[[], Awaitable[Token]], clock: Callable[[], float]) -> None:
        self._ask = ask
        self._clock = clock
        self._asking: asyncio.Task[Token] | None = None
        self._waiting: list[Observer] = []
        self.token: Token | None = None

    async def current(self, observe: Observer | None) -> Token:
        """The token, signed in or renewed first where that is due."""
        token = self.token
        if token is None or self._clock() >= token.renew_at:
            token = await self.newer_than(0 if token is None else token.generation, observe)
        _last_used.set((id(self), token.generation))
        return token

    async def newer_than(self, generation: int, observe: Observer | None) -> Token:
        """A token of a later generation: the one there is, the one on its way, or one asked for now."""
        if self.token is not None and self.token.generation > generation:
            return self.token
        if self._asking is None:
            self._asking = asyncio.ensure_future(self._renew())
            self._asking.add_done_callback(self._asked)
        told = [] if observe is None else [observe]
        self._waiting += told
        try:
            # Shielded: one waiter that is cancelled must not take the token from the others.
            return await asyncio.shield(self._asking)
        finally:
            for observer in told:
                self._waiting.remove(observer)

    async def newer_than_used(self, observe: Observer | None) -> Token:
        """A token of a later generation than the one this task used last; than the one there is, if it used none."""
        owner, generation = _last_used.get()
        if owner != id(self):
            generation = 0 if self.token is None else self.token.generation
        return await self.newer_than(generation, observe)

    def tell(self, event: Event) -> None:
        """Tell everyone who waits for a token why it takes so long."""
        for observer in list(self._waiting):
            observer(event)

    async def close(self) -> None:
        """Let no request for a token outlive the session."""
        if (task := self._asking) is not None:
            task.cancel()
            await asyncio.wait({task})

    async def _renew(self) -> Token:
        self.token = await self._ask()
        return self.token

    def _asked(self, task: asyncio.Task[Token]) -> None:
        self._asking = None
        if not task.cancelled():
            task.exception()  # seen: with every waiter cancelled nobody else would look

"""The asynchronous session: token, shared budget and guard around ``httpx``."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import functools
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from types import TracebackType
from typing import Any, Self, cast
from urllib.parse import urlencode, urlsplit

import httpx

from genesys_export.client import calls
from genesys_export.client.body import Body
from genesys_export.client.budget import RateBudget
from genesys_export.client.calls import Timeouts
from genesys_export.client.credentials import BrowserSignIn, Credentials, Token
from genesys_export.client.exchange import InLine, NeedToken, Sending, Steps, exchange
from genesys_export.client.guard import ReadOnlyGuard
from genesys_export.client.lanes import connections
from genesys_export.client.network import Network
from genesys_export.client.regions import Hosts
from genesys_export.client.reply import Reply
from genesys_export.client.signin import Blocking, SignInRequest, sign_in
from genesys_export.client.tokens import Tokens
from genesys_export.client.trouble import check_proxy, transport_error
from genesys_export.client.turns import Claim
from genesys_export.client.turnstile import Turnstile
from genesys_export.errors import TransportError
from genesys_export.paging.events import Observer, OtherPrograms, Waiting
from genesys_export.paging.headers import Headers
from genesys_export.paging.naming import naming

_LARGE = 2 * 1024 * 1024  # bytes from which a body is parsed on a worker thread; below, changing threads takes longer


class AsyncSession:
    """Calls an organisation: signs in, keeps to the budget, sends known read operations only.

    Args:
        hosts: where the organisation is.
        credentials: its OAuth client, or the person who signed in with a browser.
        budget: the rate budget of this client's token; a fresh one unless given.
        own_endpoints: operations the user added, as (method, path).
        network: proxy and further certificates to trust; verification cannot be switched off.
        timeout: patience with the network.
        observe: is told every wait for the budget.
        sleep: how to wait.
        clock: seconds, monotonic.
        http_transport: replaces the network, for tests.
    """

    def __init__(
        self,
        hosts: Hosts,
        credentials: Credentials | BrowserSignIn,
        *,
        budget: RateBudget | None = None,
        own_endpoints: Iterable[tuple[str, str]] = (),
        network: Network = Network(),  # noqa: B008 - immutable
        timeout: Timeouts = Timeouts(),  # noqa: B008 - immutable
        observe: Observer | None = None,
        sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep,
        clock: Callable[[], float] = time.monotonic,
        http_transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        self.hosts = hosts
        self.budget = budget or RateBudget(clock=clock)
        self._credentials = credentials
        self._guard = ReadOnlyGuard(own_endpoints)
        self._claim: Claim | None = None
        self._parses_ahead = True
        self._observe = observe
        self._sleep = sleep
        self._clock = clock
        self._tokens = Tokens(self._sign_in, clock)
        patience = httpx.Timeout(timeout.read, connect=timeout.connect)
        self._extensions = {"timeout": patience.as_dict()}
        self._turnstile = Turnstile()
        # No client of httpx in between: cookies, redirects and the credentials of a netrc file are not wanted.
        self._network = network
        self._transport = http_transport or connections(network, hosts.api)

    def __repr__(self) -> str:
        return f"<AsyncSession {self.hosts.api}>"

    def view(
        self,
        *,
        observe: Observer | None = None,
        sleep: Callable[[float], Awaitable[Any]] | None = None,
        own_endpoints: Iterable[tuple[str, str]] = (),
        claim: Claim | None = None,
        parse_ahead: bool = True,
    ) -> AsyncSession:
        """The same session (token, budget, connections) with its own observer, way to wait, own endpoints and claim.

        Args:
            observe: is told every wait for the budget.
            sleep: how to wait.
            own_endpoints: operations the user added, as (method, path).
            claim: a share of the budget of its own.
            parse_ahead: whether large bodies are parsed on a worker thread before the reply is given; in vain for
                somebody who takes them apart unparsed.
        """
        other = copy.copy(self)
        other._observe = observe  # noqa: SLF001 - a copy of this very class
        other._sleep = sleep or self._sleep  # noqa: SLF001
        other._guard = ReadOnlyGuard(own_endpoints)  # noqa: SLF001
        other._claim = claim  # noqa: SLF001
        other._parses_ahead = parse_ahead  # noqa: SLF001
        return other

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        json: Any = None,
        next_uri: str | None = None,
    ) -> Reply:
        """One call; every status is a reply.

        Args:
            method: HTTP method.
            path: absolute path, ids filled in and encoded.
            params: query; a list repeats its parameter.
            json: body.
            next_uri: a link of the API, used as it is instead of path and query.

        Raises:
            OperationRefused: not a known read operation; nothing was sent.
            ForeignHost: link or redirect to another host; nothing was sent there.
            SignInRefused: the client may not sign in.
            TransportError: there was no whole reply.
        """
        steps = exchange(
            self.hosts, self._guard, self.budget, method, path, params=params, json=json, next_uri=next_uri,
            claim=self._claim,
        )
        reply = await self._carry_out(steps)
        if self._parses_ahead and len(reply.content) > _LARGE:
            await asyncio.to_thread(_parse_ahead, reply)
        await self._turnstile.through()
        return reply

    async def refresh_token(self) -> None:
        """Have a token newer than the one this task's last call carried; made once, however many ask."""
        await self._tokens.newer_than_used(self._observe)

    async def close(self) -> None:
        """Close every connection."""
        await self._tokens.close()
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def _carry_out(self, steps: Steps) -> Reply:
        try:
            step = next(steps)
            while True:
                if isinstance(step, NeedToken):
                    step = steps.send(await self._tokens.current(self._observe))
                elif isinstance(step, InLine):
                    await self._stand_in_line(step)
                    step = next(steps)
                elif isinstance(step, Waiting | OtherPrograms):
                    if self._observe is not None:
                        self._observe(step)
                    step = next(steps)
                else:
                    try:
                        await self._turnstile.through()
                        reply = await self._send(step)
                    except BaseException as error:  # noqa: BLE001 - the steps have it raised again
                        step = steps.throw(error)
                    else:
                        step = steps.send(reply)
        except StopIteration as end:
            return cast("Reply", end.value)
        finally:
            steps.close()

    async def _stand_in_line(self, step: InLine) -> None:
        if step.told:
            await self._sleep(step.seconds)
            return
        loop, called = asyncio.get_running_loop(), asyncio.Event()
        step.ticket.called = functools.partial(_call, loop, called)
        # Not wait_for: before Python 3.12 it loses a cancellation that comes together with the call.
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(step.seconds):
                await called.wait()

    async def _send(self, call: Sending) -> Reply:
        url = f"{call.url}?{urlencode(call.params)}" if call.params else call.url
        return await self._reply(call.method, url, call.headers, call.body)

    async def _reply(self, method: str, url: str, headers: Mapping[str, str], content: bytes | None) -> Reply:
        """One request and the whole of its reply."""
        host, started, told = urlsplit(url).hostname or "", self._clock(), None
        try:
            request = httpx.Request(method, url, headers=headers, content=content, extensions=self._extensions)
            try:
                told = await self._transport.handle_async_request(request)
            except httpx.RequestError as error:
                error.request = request
                raise
            try:
                found = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in told.headers.raw)
                check_proxy(told.status_code, host)
                body = Body(found, host)
                assert isinstance(told.stream, httpx.AsyncByteStream)
                async for piece in told.stream:  # as it comes over the wire
                    body.add(piece)
            finally:
                await told.aclose()
            return Reply(told.status_code, found, body.whole(), self._clock() - started)
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise naming(transport_error(error, host, self._network.proxy_for(url)), told) from error

    async def _sign_in(self) -> Token:
        steps = sign_in(self.hosts, self._credentials)
        outcome: Any = None
        while True:
            try:
                step = steps.send(outcome)
            except StopIteration as end:
                before = self._tokens.token
                generation = 1 if before is None else before.generation + 1
                return Token(end.value.value, generation, self._clock() + end.value.renew_after)
            outcome = None
            if isinstance(step, SignInRequest):
                outcome = await self._post(step)
            elif isinstance(step, Blocking):
                outcome = await asyncio.to_thread(step.call)
            else:
                self._tokens.tell(Waiting(step, "network", "the sign-in service does not answer as it should"))
                await self._sleep(step)

    async def _post(self, step: SignInRequest) -> Reply | TransportError:
        headers = {**step.headers, **calls.OURS, "Content-Type": "application/x-www-form-urlencoded"}
        try:
            return await self._reply("POST", step.url, headers, urlencode(step.form).encode("ascii"))
        except TransportError as error:
            return error


def _call(loop: asyncio.AbstractEventLoop, called: asyncio.Event) -> None:
    """From whatever thread a call was settled on; a loop that is closed waits for nothing."""
    with contextlib.suppress(RuntimeError):
        loop.call_soon_threadsafe(called.set)


def _parse_ahead(reply: Reply) -> None:
    with contextlib.suppress(ValueError):  # whoever reads the body will be told
        reply.json()

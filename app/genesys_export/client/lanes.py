"""Connections for calls side by side: each call has a lane, a connection of its own, while it lasts.

One pool for all connections looks at every one of them, down to its socket, whenever a call begins or ends: with
sixteen calls in flight that costs more than the calls themselves. Here the lane that was given back last is taken, and
only that one is looked at.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any

import httpcore
import httpx

from genesys_export.client.network import Network
from genesys_export.client.wire import Wire

_KEPT_OPEN = 30.0  # seconds; a rate window is often waited out, and a fresh connection costs three round trips
_PORTS = {"https": 443, "http": 80}
_TROUBLE = (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException, httpcore.UnsupportedProtocol)
_ONE = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_KEPT_OPEN)


class Lanes(httpx.AsyncBaseTransport):
    """As many connections as there are calls in flight; whoever calls bounds their number.

    Args:
        make: gives a transport for one connection to the host of an address.
    """

    def __init__(self, make: Callable[[httpx.URL], httpx.AsyncBaseTransport]) -> None:
        self._make = make
        self._free: dict[tuple[str, str], list[httpx.AsyncBaseTransport]] = {}
        self._all: set[httpx.AsyncBaseTransport] = set()
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request on a free lane; it is free again when the reply is closed."""
        free = self._free.setdefault((request.url.scheme, request.url.netloc.decode("ascii")), [])
        lane = free.pop() if free else self._another(request.url)
        try:
            response = await lane.handle_async_request(request)
        except BaseException:
            await self._drop(lane)
            raise
        assert isinstance(response.stream, httpx.AsyncByteStream)

        async def give_back(*, whole: bool) -> None:
            if whole and not self._closed:
                free.append(lane)
            else:
                await self._drop(lane)

        response.stream = _Body(response.stream, give_back)
        return response

    async def aclose(self) -> None:
        """Close every connection; those of calls that are still under way when they end."""
        self._closed = True
        for lane in list(self._all):
            await self._drop(lane)

    async def _drop(self, lane: httpx.AsyncBaseTransport) -> None:
        """Close a lane for good. A call that was given up can leave httpx's pool waiting for itself for ever."""
        self._all.discard(lane)
        with contextlib.suppress(Exception):  # what is closed because it is broken may be too broken to be closed
            await lane.aclose()

    def _another(self, url: httpx.URL) -> httpx.AsyncBaseTransport:
        lane = self._make(url)
        self._all.add(lane)
        return lane


class _Body(httpx.AsyncByteStream):
    """A reply's body that gives its lane back when it is closed, and says whether it was read to its end."""

    def __init__(self, stream: httpx.AsyncByteStream, give_back: Callable[..., Awaitable[None]]) -> None:
        self._stream = stream
        self._give_back: Callable[..., Awaitable[None]] | None = give_back
        self._whole = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            yield piece
        self._whole = True

    async def aclose(self) -> None:
        give_back, self._give_back = self._give_back, None
        try:
            await self._stream.aclose()
        except BaseException:
            self._whole = False
            raise
        finally:
            if give_back is not None:
                await give_back(whole=self._whole)


class Direct(httpx.AsyncBaseTransport):
    """A lane straight to a host: one connection, made anew when it is over, without a pool that looks after it.

    Args:
        url: an address on the host.
        context: certificates to trust.
    """

    def __init__(self, url: httpx.URL, context: ssl.SSLContext) -> None:
        self._origin = httpcore.Origin(url.raw_scheme, url.raw_host, url.port or _PORTS[url.scheme])
        self._context = context
        self._connection: httpcore.AsyncHTTP11Connection | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request.

        Raises:
            httpx.RequestError: there was no reply.
        """
        assert isinstance(request.stream, httpx.AsyncByteStream)
        where = httpcore.URL(
            scheme=self._origin.scheme, host=self._origin.host, port=self._origin.port, target=request.url.raw_path
        )
        call = httpcore.Request(
            request.method, where, headers=request.headers.raw, content=request.stream, extensions=request.extensions
        )
        try:
            reply = await (await self._connected(request.extensions["timeout"])).handle_async_request(call)
        except _TROUBLE as error:
            raise _as_httpx(error) from error
        except httpcore.ConnectionNotAvailable as error:  # it was closed by us, a moment ago
            raise httpx.ConnectError(str(error)) from error
        return httpx.Response(reply.status, headers=reply.headers, stream=_Stream(reply.stream))

    async def aclose(self) -> None:
        """Close the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.aclose()

    async def _connected(self, patience: Mapping[str, float | None]) -> httpcore.AsyncHTTP11Connection:
        connection = self._connection
        if connection is not None and sys.platform == "win32":
            await asyncio.sleep(0)  # what came meanwhile is with the loop, which only has to say so
        if connection is not None and not (connection.is_closed() or connection.has_expired()):
            return connection
        await self.aclose()
        host, timeout = self._origin.host.decode("ascii"), patience["connect"]
        wire = await Wire.to(host, self._origin.port, timeout)
        if self._origin.scheme == b"https":
            self._context.set_alpn_protocols(["http/1.1"])
            await wire.start_tls(self._context, host, timeout)
        self._connection = httpcore.AsyncHTTP11Connection(self._origin, wire, keepalive_expiry=_KEPT_OPEN)
        return self._connection


class _Stream(httpx.AsyncByteStream):
    """A reply's body with the errors of ``httpx``."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._stream:
                yield piece
        except _TROUBLE as error:
            raise _as_httpx(error) from error

    async def aclose(self) -> None:
        await self._stream.aclose()


def _as_httpx(error: Exception) -> httpx.RequestError:
    """The exception that ``httpx`` has for one of ``httpcore``: they bear the same names."""
    kind: type[httpx.RequestError] = getattr(httpx, type(error).__name__)
    return kind(str(error))


def connections(network: Network, host: str) -> Lanes:
    """Lanes with the certificates and through the proxy of a connection.

    Args:
        network: tells both.
        host: address that will be called; its proxy is looked at now, not at the first call.

    Raises:
        ConfigurationError: the proxy or the file of certificates cannot be used.
    """
    context = network.tls_context()

    def make(url: httpx.URL) -> httpx.AsyncBaseTransport:
        address = network.proxy_for(str(url))
        if address is None:
            return Direct(url, context)
        # Certificates for the way to a proxy are only taken where that way is encrypted.
        secure = context if address.startswith("https://") else None
        proxy = httpx.Proxy(address, ssl_context=secure)
        return httpx.AsyncHTTPTransport(verify=context, limits=_ONE, proxy=proxy)

    make(httpx.URL(host))
    return Lanes(make)

"""Connections for calls side by side: each call has a lane, a connection of its own, while it lasts.

One pool for all connections looks at every one of them, down to its socket, whenever a call begins or ends: with
sixteen calls in flight that costs more than the calls themselves. Here the lane that was given back last is taken, and
only that one is looked at.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx

from genesys_export.client.network import Network

_KEPT_OPEN = 30.0  # seconds; a rate window is often waited out, and a fresh connection costs three round trips
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
            if whole:
                free.append(lane)
            else:
                await self._drop(lane)

        response.stream = _Body(response.stream, give_back)
        return response

    async def aclose(self) -> None:
        """Close every connection."""
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
        # Certificates for the way to a proxy are only taken where that way is encrypted.
        secure = context if (address or "").startswith("https://") else None
        proxy = None if address is None else httpx.Proxy(address, ssl_context=secure)
        return httpx.AsyncHTTPTransport(verify=context, limits=_ONE, proxy=proxy)

    make(httpx.URL(host))
    return Lanes(make)

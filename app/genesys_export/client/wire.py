"""The way from the asynchronous session to the network: ``httpx`` outside, ``aiohttp`` inside.

A page passes here once, and what that costs is spent on the thread that also pages, counts and paints. ``aiohttp`` has
a parser in C and looks only at the connection it takes; the same call through ``httpx``'s own transport takes twice
the processor's time. Requests, replies and errors stay those of ``httpx``, so that any of its transports fits.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import httpx
from yarl import URL

from genesys_export.client import calls
from genesys_export.client.network import Network, proxy_authorization, without_password

_KEPT_OPEN = 30.0  # seconds; a rate window is often waited out, and a fresh connection costs three round trips
_PIECE = 1024 * 1024  # bytes that may wait before no more are read from the socket
_LONGEST = 64 * 1024  # bytes of one header of a reply; links to a next page hold whole queries
_ERRORS: tuple[tuple[type[Exception] | tuple[type[Exception], ...], type[httpx.RequestError]], ...] = (
    (aiohttp.ClientConnectorError, httpx.ConnectError),
    (aiohttp.ConnectionTimeoutError, httpx.ConnectTimeout),
    (TimeoutError, httpx.ReadTimeout),
    (aiohttp.ServerDisconnectedError, httpx.RemoteProtocolError),
    (aiohttp.ClientPayloadError, httpx.RemoteProtocolError),
    (aiohttp.ClientResponseError, httpx.RemoteProtocolError),
    ((aiohttp.InvalidURL, ValueError), httpx.UnsupportedProtocol),
    (aiohttp.ClientError, httpx.ReadError),
    (OSError, httpx.ReadError),
)
"""What is raised inside, and what ``httpx`` calls it; the first that fits."""


@dataclass(frozen=True, slots=True)
class _Way:
    """How a host is reached: directly, or through a proxy with what it wants to be told."""

    proxy: URL | None = None
    told: str | None = None


class Wire(httpx.AsyncBaseTransport):
    """As many connections as there are calls in flight, used again; whoever calls bounds their number.

    Args:
        network: tells the certificates and the proxy.
        host: address that will be called; its proxy is looked at now, not at the first call.

    Raises:
        ConfigurationError: the proxy or the file of certificates cannot be used.
    """

    def __init__(self, network: Network, host: str) -> None:
        self._network = network
        self._context = network.tls_context()
        self._ways: dict[tuple[str, bytes], _Way] = {}
        self._session: aiohttp.ClientSession | None = None
        self._way(httpx.URL(host))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; its reply comes as soon as the headers are there.

        Raises:
            ConfigurationError: the proxy cannot be used.
            httpx.RequestError: there was no reply.
        """
        way, content = self._way(request.url), await request.aread()
        headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw]
        if way.told is not None and request.url.scheme == "http":  # an encrypted call tells it to CONNECT
            headers.append(("Proxy-Authorization", way.told))
        patience = request.extensions.get("timeout", {})
        trouble: httpx.RequestError
        try:
            reply = await self._opened().request(
                request.method, URL(str(request.url), encoded=True), headers=headers, data=content or None,
                allow_redirects=False, proxy=way.proxy, proxy_headers=_to_proxy(way),
                timeout=aiohttp.ClientTimeout(connect=patience.get("connect"), sock_read=patience.get("read")),
            )  # fmt: skip
        except (aiohttp.ClientError, OSError, ValueError) as error:
            self._ways.pop(_origin(request.url), None)  # whoever calls next asks again how the host is reached
            trouble = _told(error)
        else:
            return httpx.Response(reply.status, headers=list(reply.raw_headers), stream=_Body(reply))
        raise trouble  # out here: some of aiohttp's errors hold the request, and with it the token

    async def aclose(self) -> None:
        """Close every connection."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _way(self, url: httpx.URL) -> _Way:
        way = self._ways.get(_origin(url))
        if way is None:
            address = self._network.proxy_for(str(url))
            way = _Way() if address is None else _Way(URL(without_password(address)), proxy_authorization(address))
            self._ways[_origin(url)] = way
        return way

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:  # not before: it belongs to the loop that runs
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=0, ssl=self._context, keepalive_timeout=_KEPT_OPEN),
                cookie_jar=aiohttp.DummyCookieJar(), response_class=_Reply, middlewares=[_once],
                auto_decompress=False, read_bufsize=_PIECE, max_line_size=_LONGEST, max_field_size=_LONGEST,
            )  # fmt: skip
        return self._session


class _Reply(aiohttp.ClientResponse):
    """Says nothing of itself: a log of everything writes down tasks with what they work on, also unfinished."""

    def __repr__(self) -> str:
        return "<reply>"


class _Body(httpx.AsyncByteStream):
    """A reply's body as it comes; closed before its end, it takes its connection with it."""

    def __init__(self, reply: aiohttp.ClientResponse) -> None:
        self._reply = reply

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._reply.content.iter_any():
                yield piece
        except (aiohttp.ClientError, OSError) as error:
            trouble = _told(error)
        else:
            return
        raise trouble

    async def aclose(self) -> None:
        self._reply.close()


async def _once(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """Send a request once. ``aiohttp`` would send it again by itself, a call that budget and log know nothing of."""
    try:
        return await send(request)
    except (aiohttp.ClientConnectorError, aiohttp.ServerTimeoutError):
        raise  # is never sent again, and says more
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise aiohttp.ClientPayloadError from error


def _origin(url: httpx.URL) -> tuple[str, bytes]:
    return url.scheme, url.netloc


def _to_proxy(way: _Way) -> dict[str, str] | None:
    if way.proxy is None:
        return None
    return calls.OURS if way.told is None else {**calls.OURS, "Proxy-Authorization": way.told}


def _told(error: Exception) -> httpx.RequestError:
    """What ``httpx`` calls an error, with what caused it as far as that holds no request."""
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return httpx.ProxyError(f"{error.status} {error.message}")
    kind = next(kind for known, kind in _ERRORS if isinstance(error, known))
    told = kind(type(error).__name__)
    told.__cause__ = error if not isinstance(error, aiohttp.ClientResponseError) else None
    return told

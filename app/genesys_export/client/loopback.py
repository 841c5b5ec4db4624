"""Where the browser comes back to after a sign-in: a listener on this computer only, for one answer.

It listens at both addresses that ``localhost`` may mean, so that no other program can take the port's other half, and
believes nothing but a request that carries the state of the sign-in that was begun. The browser is answered once it is
known whether the sign-in worked.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import html
import socket
import sys
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

from genesys_export.errors import ConfigurationError

_LONGEST_HEAD = 16 * 1024
_PATIENCE_S = 10.0
_TRIES = 20
_HEADERS = (
    "Content-Type: text/html; charset=utf-8", "Cache-Control: no-store", "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
    "Connection: close",
)  # fmt: skip


class Receiver:
    """Listens for the browser; use it in an ``async with`` block, inside which the browser must come back.

    Args:
        belongs: says of an answer's parameters whether they belong to the sign-in that was begun.
        port: the port; 0 for any that is free.
    """

    def __init__(self, belongs: Callable[[Mapping[str, str]], bool], port: int = 0) -> None:
        self._belongs = belongs
        self._port = port
        self._servers: list[asyncio.Server] = []
        self._talks: set[asyncio.Task[None]] = set()
        self._answer: asyncio.Future[dict[str, str]] | None = None
        self._outcome: asyncio.Future[tuple[str, str]] | None = None

    @property
    def redirect_uri(self) -> str:
        """The address the browser is sent to; a client registered as ``http://localhost`` accepts any port."""
        return f"http://localhost:{self._port}"

    async def answer(self) -> dict[str, str]:
        """The parameters that the browser came back with."""
        assert self._answer is not None
        return await asyncio.shield(self._answer)

    def tell(self, title: str, words: str) -> None:
        """What the person reads in the browser; the first call counts."""
        if self._outcome is not None and not self._outcome.done():
            self._outcome.set_result((title, words))

    async def __aenter__(self) -> Self:
        """Listen.

        Raises:
            ConfigurationError: the port is in use.
        """
        loop = asyncio.get_running_loop()
        listeners = _listeners(self._port)
        self._port = listeners[0].getsockname()[1]
        self._answer, self._outcome = loop.create_future(), loop.create_future()
        for listener in listeners:
            self._servers.append(await asyncio.start_server(self._talk, sock=listener, limit=_LONGEST_HEAD))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Answer whoever still waits, and listen no more."""
        self.tell("Not signed in", "The sign-in was ended in Genesys Cloud Export. You can close this page.")
        for server in self._servers:
            server.close()
        if self._talks:
            _, late = await asyncio.wait(set(self._talks), timeout=1.0)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._talks.add(task)
        try:
            async with asyncio.timeout(_PATIENCE_S):
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            status, title, words = await self._reply(head)
            writer.write(_page(status, title, words))
            await writer.drain()
        except (OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # a browser that only looked whether somebody is here, or somebody who is no browser
        finally:
            self._talks.discard(task)
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _reply(self, head: str) -> tuple[str, str, str]:
        assert self._answer is not None
        assert self._outcome is not None
        line, *fields = head.split("\r\n")
        method, _, rest = line.partition(" ")
        target, hosts = rest.rpartition(" ")[0], [f for f in fields if f.lower().startswith("host:")]
        named = hosts[0].partition(":")[2].strip().lower() if len(hosts) == 1 else ""
        if named not in {f"{name}:{self._port}" for name in ("localhost", "127.0.0.1", "[::1]")}:
            return "400 Bad Request", "Not here", "This address was called by another name."
        if method != "GET":
            return "405 Method Not Allowed", "Not so", "Only a browser that comes back from signing in is answered."
        try:
            parts = urlsplit(target)
        except ValueError:  # not even an address
            parts = urlsplit("/nowhere")
        if parts.path not in {"", "/"}:
            return "404 Not Found", "Not here", "There is no such page."
        answer = {name: values[0] for name, values in parse_qs(parts.query).items() if len(values) == 1}
        if self._answer.done() or not self._belongs(answer):
            return "400 Bad Request", "Not this sign-in", (
                "This page does not belong to the sign-in that Genesys Cloud Export waits for. Nothing was done."
            )
        self._answer.set_result(answer)
        title, words = await asyncio.shield(self._outcome)
        return "200 OK", title, words


def _page(status: str, title: str, words: str) -> bytes:
    """A whole reply; what came from outside shows as text."""
    title, words = html.escape(title), html.escape(words)
    body = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title} - Genesys Cloud Export</title>'
        f"</head><body><h1>{title}</h1><p>{words}</p></body></html>"
    ).encode()
    return "\r\n".join([f"HTTP/1.1 {status}", *_HEADERS, f"Content-Length: {len(body)}", "", ""]).encode() + body


def _listeners(port: int) -> list[socket.socket]:
    """Sockets at 127.0.0.1 and, where there is IPv6, at ::1, of the same port.

    Raises:
        ConfigurationError: the port, or every port, is in use.
    """
    for _ in range(1 if port else _TRIES):
        try:
            first = _listener(socket.AF_INET, "127.0.0.1", port)
        except (OSError, OverflowError) as error:
            raise _in_use(port) from error
        try:
            return [first, _listener(socket.AF_INET6, "::1", first.getsockname()[1])]
        except OSError as error:
            if not _taken(error):
                return [first]  # no IPv6 here
            first.close()
    raise _in_use(port)


def _listener(family: socket.AddressFamily, host: str, port: int) -> socket.socket:
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":  # elsewhere two programs cannot share a port anyway
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind((host, port))
        listener.listen(16)
        listener.setblocking(False)
    except BaseException:
        listener.close()
        raise
    return listener


def _taken(error: OSError) -> bool:
    return error.errno in {errno.EADDRINUSE, errno.EACCES}


def _in_use(port: int) -> ConfigurationError:
    return ConfigurationError(
        f"The port {port or ''} for the way back from the browser cannot be used: another program uses it.".replace(
            "  ", " "
        ),
        remedy="Close that program, or choose another port (--redirect-port) that the client is registered with.",
    )

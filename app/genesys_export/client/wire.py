"""The bytes of one connection, straight from the event loop.

``httpcore`` reaches its connections through a library for several kinds of event loops, which costs as much as the rest
of a call: two turns of the loop more, and a question to the system, for every piece that is sent or received.
"""

from __future__ import annotations

import asyncio
import contextlib
import select
import socket
import ssl
import sys
from collections import deque
from typing import Any

import httpcore

_MOST_UNREAD = 1 << 20
"""Bytes that may lie unread before the other side is made to wait."""
_LONGEST_END = 1.0  # seconds; whatever an event loop makes of the end of a connection must hold up nobody
_ANOTHER_ADDRESS = 2.0  # seconds after which the next address of a name is tried instead


class Wire(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """A connection over TCP, encrypted or not, for :class:`httpcore.AsyncHTTP11Connection`."""

    def __init__(self) -> None:
        self._received: deque[bytes] = deque()
        self._unread = 0
        self._waiting: asyncio.Future[None] | None = None
        self._room = asyncio.Event()
        self._room.set()
        self._ended = False
        self._error: Exception | None = None
        self._given_up = False
        self._gone = asyncio.Event()
        self._transport: Any = None

    @classmethod
    async def to(cls, host: str, port: int, patience: float | None) -> Wire:
        """A connection to a host.

        Raises:
            httpcore.ConnectError: there is none.
            httpcore.ConnectTimeout: there was none within so many seconds.
        """
        try:
            async with asyncio.timeout(patience):
                return await cls._to_one_of(host, port)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout from error
        except (OSError, UnicodeError) as error:
            raise httpcore.ConnectError(str(error)) from error

    @classmethod
    async def _to_one_of(cls, host: str, port: int) -> Wire:
        """A connection to one of a host's addresses: the next one is tried where one fails, or does not answer."""
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        *others, last = dict.fromkeys(str(each[4][0]) for each in found)
        for address in others:
            with contextlib.suppress(OSError):  # a TimeoutError is one
                async with asyncio.timeout(_ANOTHER_ADDRESS):
                    return (await loop.create_connection(cls, address, port))[1]
        return (await loop.create_connection(cls, last, port))[1]

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - as httpcore has it
    ) -> Wire:
        """Encrypt the connection from here on.

        Raises:
            httpcore.ConnectError: the other side cannot, or its certificate does not hold.
            httpcore.ConnectTimeout: it took longer than so many seconds.
        """
        loop = asyncio.get_running_loop()
        try:
            if self._received:  # somebody in between may have said it: it must not pass for a reply
                raise ConnectionAbortedError  # noqa: TRY301
            async with asyncio.timeout(timeout):
                self._transport = await loop.start_tls(
                    self._transport, self, ssl_context, server_hostname=server_hostname
                )
        except BaseException as error:
            self._transport.abort()
            self.connection_lost(None)  # nobody else tells us: until it is encrypted, the connection is not ours
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout from error
            if isinstance(error, ssl.SSLError):
                raise httpcore.ConnectError(str(error)) from error
            if isinstance(error, OSError):  # cut off by somebody who does not like whom we want to speak to, for one
                raise httpcore.ConnectError(str(error)) from ssl.SSLError(str(error))
            raise
        return self

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109
        """The next piece, as the system gave it: it may be larger than was asked for. Empty at the end.

        Raises:
            httpcore.ReadError: the connection broke.
            httpcore.ReadTimeout: nothing came within so many seconds.
        """
        if not self._received and not self._ended:
            self._waiting = asyncio.get_running_loop().create_future()
            try:
                async with asyncio.timeout(timeout):
                    await self._waiting
            except TimeoutError as error:
                raise httpcore.ReadTimeout from error
            finally:
                self._waiting = None
        if self._received:
            piece = self._received.popleft()
            self._count(-len(piece))
            return piece
        if self._error is not None or self._given_up:  # what we cut short ourselves is no end, either
            raise httpcore.ReadError(str(self._error or "")) from self._error
        return b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Send bytes.

        Raises:
            httpcore.WriteError: the connection broke.
            httpcore.WriteTimeout: the other side took none for so many seconds.
        """
        if self._ended:
            raise httpcore.WriteError from self._error
        self._transport.write(buffer)
        if not self._room.is_set():
            try:
                async with asyncio.timeout(timeout):
                    await self._room.wait()
            except TimeoutError as error:
                raise httpcore.WriteTimeout from error

    async def aclose(self) -> None:
        """End the connection at once; comes back when the system has it back, or might have."""
        if self._transport is not None:
            self._given_up = not self._ended
            self._transport.abort()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LONGEST_END):
                    await self._gone.wait()

    def get_extra_info(self, info: str) -> Any:
        """Whether something lies here unread, the end included: between two calls that is no good sign.

        The loop may have been busy with something else since it came: then only the system knows of it.
        """
        if info == "is_readable":
            return bool(self._received) or self._ended or self._transport.is_closing() or _is_readable(self._transport)
        return self._transport.get_extra_info({"server_addr": "peername", "client_addr": "sockname"}.get(info, info))

    def _count(self, more: int) -> None:
        before, self._unread = self._unread, self._unread + more
        with contextlib.suppress(RuntimeError):  # it is closed already
            if before < _MOST_UNREAD <= self._unread:
                self._transport.pause_reading()
            elif self._unread < _MOST_UNREAD <= before:
                self._transport.resume_reading()

    def _wake(self) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(None)


    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """The event loop has connected."""
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Something came."""
        self._received.append(data)
        self._count(len(data))
        self._wake()

    def eof_received(self) -> bool:
        """The other side says no more; so do we."""
        self._ended = True
        self._wake()
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is over, well or not."""
        self._ended, self._error = True, exc
        self._gone.set()
        self._room.set()
        self._wake()

    def pause_writing(self) -> None:
        """The other side takes no more for now."""
        self._room.clear()

    def resume_writing(self) -> None:
        """It takes more."""
        self._room.set()


def _is_readable(transport: asyncio.BaseTransport) -> bool:
    """Whether the system has something for us, be it the end."""
    number = transport.get_extra_info("socket").fileno()
    if number < 0:
        return True
    if sys.platform == "win32":  # there it is given to the loop at once, as :class:`.lanes.Direct` allows for
        return bool(select.select([number], [], [], 0)[0])
    asked = select.poll()
    asked.register(number, select.POLLIN)
    return bool(asked.poll(0))

"""Replies that go wrong below HTTP: a connection reset, a body that ends too early. And pages of a gateway."""

from __future__ import annotations

import asyncio
import socket
import struct
import sys
from typing import cast

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

_TITLES = {200: "Maintenance", 500: "Internal Server Error", 503: "Service Unavailable", 504: "Gateway Time-out"}
_PATIENCE = 100
"""Turns of the loop until the server surely noticed that the connection is gone; two are needed."""


def gateway_page(status: int) -> Response:
    """A page as a gateway in front of the API sends it: HTML, without the API's headers."""
    title = f"{status} {_TITLES[status]}"
    page = f"<html>\r\n<head><title>{title}</title></head>\r\n<body><center><h1>{title}</h1></center></body>\r\n</html>"
    return Response(page, status, media_type="text/html")


class Reset(Response):
    """No reply at all: the connection is reset (RST), not closed."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Drop the connection."""
        transport = connection_of(scope)
        raw = transport.get_extra_info("socket")
        # A linger time of zero makes closing a reset; the structure's fields are shorter on Windows.
        linger = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        transport.abort()
        await _let_go()


class Truncated(Response):
    """A body that is announced whole and sent by half, then the connection closes."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Send the head and half of the body."""
        body = bytes(self.body)
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        connection_of(scope).close()  # what was written is still sent
        await _let_go()


def connection_of(scope: Scope) -> asyncio.Transport:
    """The connection a request came in by; the server puts it there (see ``Protocol`` in ``server``)."""
    return cast("asyncio.Transport", scope["state"]["transport"])


async def _let_go() -> None:
    """Give the server time to see that the connection is gone, so that it does not miss a reply."""
    for _ in range(_PATIENCE):
        await asyncio.sleep(0)

"""A lean organisation for measurements: users by page number, a rate window, a latency.

The users are the demo organisation's (all fields of a listing without ``expand``, a bit over 1 KB each). A hundred
pages of them are made once; a page of a longer listing is one of these with its number in place of a mark, in every
id. Up to a thousand pages are made before the first call, so that the server is not what is measured; beyond that they
are made when they are asked for, so that two million users need no more memory than ten thousand. Replies are not
compressed. Prints its address; the calls it counted, and the size of a page, are told on ``/counts``.

    python packaging/benchmarks/server.py RECORDS LIMIT WINDOW LATENCY
"""

from __future__ import annotations

import asyncio
import json
import math
import sys
import time
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

import orjson

from genesys_export.demo.organisation import Organisation as Demo

SIZE = 100
DIFFERENT = 100
"""Pages with people of their own."""
READY = 1000
"""Pages that are made before the first call."""
MARK = b"@@PAGE@@"
TOKEN = b'{"access_token":"t","token_type":"bearer","expires_in":86400}'


class Pages:
    """The listing, page by page.

    Args:
        records: users in the listing.
    """

    def __init__(self, records: int) -> None:
        self.records, self.count = records, -(-records // SIZE)
        people = Demo(users=min(self.count, DIFFERENT) * SIZE).users("active")
        self._made = [
            [_marked(user) for user in people[first : first + SIZE]] for first in range(0, len(people), SIZE)
        ]
        self._ready = [self._page(number) for number in range(1, min(self.count, READY) + 1)]

    def __getitem__(self, number: int) -> bytes:
        """The body of a page, counted from 1; past the end there are none of its records."""
        return self._ready[number - 1] if number <= len(self._ready) else self._page(number)

    def _page(self, number: int) -> bytes:
        left = max(0, min(SIZE, self.records - (number - 1) * SIZE))
        users = self._made[(number - 1) % len(self._made)][:left]
        rows = b",".join(users).replace(MARK, b"%08d" % number)
        return b'{"entities":[%b],%b' % (rows, orjson.dumps(self._envelope(number))[1:])

    def _envelope(self, number: int) -> dict[str, Any]:
        link = f"/api/v2/users?pageSize={SIZE}&pageNumber="
        envelope = {
            "pageSize": SIZE, "pageNumber": number, "total": self.records, "firstUri": f"{link}1",
            "selfUri": f"{link}{number}", "lastUri": f"{link}{self.count}", "pageCount": self.count,
        }  # fmt: skip
        if number < self.count:
            envelope["nextUri"] = f"{link}{number + 1}"
        return envelope


def _marked(user: dict[str, Any]) -> bytes:
    """A user's JSON with the mark in the place of its id's end, wherever that stands: ids stay in no order."""
    return orjson.dumps(user).replace(str(user["id"])[-8:].encode(), MARK)


class Organisation:
    """The first rate window begins with the first call, the others follow without a gap."""

    def __init__(self, records: int, limit: int, window: float, latency: float) -> None:
        self.limit, self.window, self.latency = limit, window, latency
        self.calls = self.refused = self.avoidable = 0
        self.count, self.edge, self.phase = 0, -1, 0.0
        self.pages = Pages(records)

    def answer(self, target: str) -> tuple[int, bytes, str]:
        """Status, body and further headers of one call."""
        address = urlsplit(target)
        if address.path == "/oauth/token":
            return 200, TOKEN, ""
        if address.path == "/counts":
            return 200, json.dumps(self._counts()).encode(), ""
        now = time.monotonic()
        self.phase = self.phase or now
        edge = math.floor((now - self.phase) / self.window)
        if edge != self.edge:
            self.edge, self.count = edge, 0
        self.calls += 1
        reset = math.ceil(self.phase + (edge + 1) * self.window - now)
        full = self.count >= self.limit
        self.count += not full
        self.refused += full
        self.avoidable += full
        headers = (f"inin-ratelimit-count: {self.count}\r\ninin-ratelimit-allowed: {self.limit}\r\n"
                   f"inin-ratelimit-reset: {reset}\r\nININ-Correlation-Id: c-{self.calls}\r\n")  # fmt: skip
        if full:
            return 429, b'{"code":"too.many.requests","status":429}', f"{headers}Retry-After: {reset}\r\n"
        return 200, self.pages[int(parse_qs(address.query).get("pageNumber", ["1"])[0])], headers

    def _counts(self) -> dict[str, int]:
        return {"calls": self.calls, "refused": self.refused, "avoidable": self.avoidable, "page": len(self.pages[1])}

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, kept open."""
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                if length := _length(head.split(b"\r\n")):
                    await reader.readexactly(length)
                target = head.split(b" ", 2)[1].decode()
                status, body, headers = self.answer(target)
                if self.latency and target.startswith("/api"):
                    await asyncio.sleep(self.latency)
                start = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
                writer.write(f"{start}{headers}\r\n".encode() + body)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


def _length(lines: Sequence[bytes]) -> int:
    return next((int(line.split(b":")[1]) for line in lines if line.lower().startswith(b"content-length:")), 0)


async def main(records: int, limit: int, window: float, latency: float) -> None:
    """Serve until killed."""
    organisation = Organisation(records, limit, window, latency)
    server = await asyncio.start_server(organisation.serve, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])))

"""A lean organisation for measurements: users by page number, a rate window, a latency.

Bodies are made before the first call, so that the server is not what is measured. Prints its address; the calls it
counted are told on ``/counts``.

    python packaging/benchmarks/server.py RECORDS LIMIT WINDOW LATENCY
"""

from __future__ import annotations

import asyncio
import json
import math
import sys
import time
from urllib.parse import parse_qs, urlsplit

SIZE = 100
TOKEN = b'{"access_token":"t","token_type":"bearer","expires_in":86400}'


class Organisation:
    """The first rate window begins with the first call, the others follow without a gap."""

    def __init__(self, records: int, limit: int, window: float, latency: float) -> None:
        self.limit, self.window, self.latency = limit, window, latency
        self.calls = self.refused = self.avoidable = 0
        self.count, self.edge, self.phase = 0, -1, 0.0
        pages = -(-records // SIZE)
        self.pages = [self._page(number, pages, records) for number in range(1, pages + 1)]

    @staticmethod
    def _page(number: int, pages: int, records: int) -> bytes:
        rows = [
            {"id": f"{n:08d}-0000-4000-8000-000000000000", "name": f"Person {n}", "email": f"p{n}@example.com",
             "state": "active", "division": {"id": "d1", "name": "Home"}, "title": "Agent", "version": n}
            for n in range((number - 1) * SIZE, min(records, number * SIZE))
        ]  # fmt: skip
        return json.dumps({"entities": rows, "pageSize": SIZE, "pageNumber": number, "total": records,
                           "pageCount": pages}).encode()  # fmt: skip

    def answer(self, target: str) -> tuple[int, bytes, str]:
        """Status, body and further headers of one call."""
        address = urlsplit(target)
        if address.path == "/oauth/token":
            return 200, TOKEN, ""
        if address.path == "/counts":
            counts = {"calls": self.calls, "refused": self.refused, "avoidable": self.avoidable}
            return 200, json.dumps(counts).encode(), ""
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
        number = int(parse_qs(address.query).get("pageNumber", ["1"])[0])
        return 200, self.pages[number - 1], headers

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, kept open."""
        try:
            while line := await reader.readline():
                length = 0
                while (header := await reader.readline()) not in {b"\r\n", b""}:
                    if header.lower().startswith(b"content-length:"):
                        length = int(header.split(b":")[1])
                await reader.readexactly(length)
                target = line.split()[1].decode()
                status, body, headers = self.answer(target)
                if self.latency and target.startswith("/api"):
                    await asyncio.sleep(self.latency)
                head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
                writer.write(f"{head}{headers}\r\n".encode() + body)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


async def main(records: int, limit: int, window: float, latency: float) -> None:
    """Serve until killed."""
    organisation = Organisation(records, limit, window, latency)
    server = await asyncio.start_server(organisation.serve, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])))

"""Measures speed under the rate limit and without one, each figure as a ratio to a bound or a peer of the same run.

    python packaging/bench.py [latency] [shared] [unthrottled]

``latency``: 12,000 users, 100 a page, 60 calls in 10 s, at 100, 300 and 800 ms; the bound is (windows - 1) x window and
the last window's calls at sixteen in flight. ``shared``: four such exports over one token.
``unthrottled``: records a second with everything durably committed and written, against a bare ``httpx`` loop that
keeps nothing, and the decorator alone. Exit code 1 when a target is missed.
"""

from __future__ import annotations

import asyncio
import json
import math
import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import orjson

from genesys_export import PageNumber, genesys_paginated
from genesys_export.catalog import load
from genesys_export.client import AsyncSession, Credentials, Hosts, RateBudget
from genesys_export.export import Export, ExportRequest, JobState, JobStore

LIMIT, WINDOW, USERS, SIZE, AT_ONCE = 60, 10.0, 12_000, 100, 16
missed: list[str] = []


@contextmanager
def organisation(records: int, limit: int, window: float, latency: float) -> Iterator[str]:
    """The address of a server in a process of its own."""
    script = Path(__file__).parent / "benchmarks" / "server.py"
    command = [sys.executable, str(script), *map(str, (records, limit, window, latency))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.kill()


def counts(url: str) -> dict[str, int]:
    """Calls that the server counted."""
    with urllib.request.urlopen(f"{url}/counts") as reply:
        found: dict[str, int] = json.load(reply)
    return found


def row(measure: str, value: float, target: float, words: str, *, at_least: bool = False) -> None:
    """One line of the table."""
    good = value >= target if at_least else value <= target
    if not good:
        missed.append(measure)
    sign = "≥" if at_least else "≤"
    print(f"{measure:<44} {value:>8.2f}  {sign} {target:<5} {'pass' if good else 'MISSED':<7} {words}", flush=True)


def bound(calls: int, latency: float) -> float:
    """Seconds that so many calls take at least."""
    windows = math.ceil(calls / LIMIT)
    last = (calls - 1) % LIMIT + 1
    return (windows - 1) * WINDOW + math.ceil(last / AT_ONCE) * latency


async def export(url: str, folder: Path, session: AsyncSession, name: str = "users") -> float:
    """One whole export into a file; gives the moment it ended."""
    request = ExportRequest(
        load().find("users"), "", "bench", folder / f"{name}.csv", api_url=url, reserve=0.0, params={"state": "active"}
    )

    async def opened() -> AsyncSession:
        return session

    result = await Export(JobStore(folder / name).create(request), opened).run()
    assert result.state is JobState.DONE, result
    assert result.complete, result
    return time.monotonic()


def ours(url: str, exports: int = 1) -> list[float]:
    """Seconds of each of so many exports over one token."""

    async def run() -> list[float]:
        with tempfile.TemporaryDirectory() as folder:
            async with AsyncSession(Hosts.custom(url), Credentials("c", "s"), budget=RateBudget(reserve=0)) as session:
                await session.refresh_token()
                began = time.monotonic()
                jobs = [export(url, Path(folder), session, f"users{n}") for n in range(exports)]
                return [ended - began for ended in await asyncio.gather(*jobs)]

    return asyncio.run(run())


def under_the_limit(latency: float, exports: int = 1) -> None:
    """Wall time against what the limit allows."""
    with organisation(USERS, LIMIT, WINDOW, latency) as url:
        taken = ours(url, exports)
        seen = counts(url)
    best = bound(exports * USERS // SIZE, latency)
    name = f"{exports} x 120 calls at {latency * 1000:.0f} ms, wall / bound"
    row(name, max(taken) / best, 1.10, f"{max(taken):.1f} s of {best:.1f} s; {seen['refused']} x 429")
    if seen["avoidable"]:
        missed.append("avoidable 429")
    if exports > 1:
        row("  fastest / slowest of them", min(taken) / max(taken), 0.8, "fair shares", at_least=True)


def unthrottled(records: int = 50_000) -> None:
    """Records a second, durably committed, keyed and written."""
    with organisation(records, 10_000_000, 60.0, 0.0) as url:
        with httpx.Client(trust_env=False) as client:
            began = time.monotonic()
            for number in range(1, records // SIZE + 1):
                reply = client.get(f"{url}/api/v2/users", params={"pageSize": SIZE, "pageNumber": number})
                assert len(orjson.loads(reply.content)["entities"]) == SIZE
            bare = records / (time.monotonic() - began)

            @genesys_paginated(SIZE, style=PageNumber())
            def users(*, params: dict[str, str] | None = None) -> httpx.Response:
                return client.get(f"{url}/api/v2/users", params=params)

            began = time.monotonic()
            assert sum(1 for _ in users()) == records
            decorated = records / (time.monotonic() - began)
        whole = records / ours(url)[0]
    row("unthrottled export / bare httpx + orjson loop", whole / bare, 0.6, f"{whole:,.0f} of {bare:,.0f} records/s",
        at_least=True)  # fmt: skip
    row("decorator alone / bare loop", decorated / bare, 0.6, f"{decorated:,.0f} records/s", at_least=True)


def main(wanted: list[str]) -> int:
    """Print the table."""
    if not wanted or "latency" in wanted:
        for latency in (0.1, 0.3, 0.8):
            under_the_limit(latency)
    if not wanted or "shared" in wanted:
        under_the_limit(0.3, exports=4)
    if not wanted or "unthrottled" in wanted:
        unthrottled()
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Measures how right the time left is: the worst error once a tenth of an export is done, as a share of its duration.

Real exports against the bench's server: held up by the rate limit, by the latency, and by neither; one export, and four
of different size at once over one token. Exit code 1 when an error is over a tenth.

Where nothing holds an export up but the processor, it is measured with the server and the process that writes the file
on the same cores: with two of them, or beside other work, its pace changes on the way, which nobody can foresee. Nor is
a tenth of a two-second export more than the next disk or process start may take. The load is told at the end.

    python packaging/estimate.py
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench import organisation

from genesys_export.catalog import load
from genesys_export.client import AsyncSession, Credentials, Hosts, RateBudget
from genesys_export.export import Export, ExportRequest, JobState, JobStore

MOST = 0.10
LOOK_S = 0.05


@dataclass(frozen=True)
class Shape:
    """A server, and how many records each export reads from it."""

    name: str
    limit: int
    window: float
    latency: float
    exports: tuple[int | None, ...] = (None,)
    records: int = 12_000


SHAPES = (
    Shape("60 calls in 10 s, 100 ms", 60, 10.0, 0.1),
    Shape("60 calls in 10 s, 300 ms", 60, 10.0, 0.3),
    Shape("60 calls in 10 s, 800 ms", 60, 10.0, 0.8),
    Shape("no limit, 300 ms", 1_000_000, 60.0, 0.3, records=60_000),
    Shape("no limit, no latency", 1_000_000, 60.0, 0.0, records=60_000),
    Shape("60 calls in 10 s, 300 ms, four alike", 60, 10.0, 0.3, (None,) * 4, 6_000),
    Shape("60 calls in 10 s, 300 ms, a small one beside a big one", 60, 10.0, 0.3, (None, 2_400), 18_000),
)


async def follow(session: AsyncSession, request: ExportRequest, folder: Path, name: str) -> tuple[float, float]:
    """Seconds that an export took, and the worst error of its estimate, as a share of them."""

    async def opened() -> AsyncSession:
        return session

    export = Export(JobStore(folder / name).create(request), opened)
    told: list[tuple[float, float]] = []
    wanted = request.max_records

    async def look() -> None:
        while True:
            await asyncio.sleep(LOOK_S)
            p = export.progress
            tenth = (wanted or p.total or 0) / 10
            if (left := p.estimate.seconds) is not None and 0 < tenth <= p.records:
                told.append((time.monotonic(), left))

    begun, looking = time.monotonic(), asyncio.ensure_future(look())
    result = await export.run()
    ended = time.monotonic()
    looking.cancel()
    if result.state is not JobState.DONE:
        sys.exit(f"the export ended {result.state}: {result.error}")
    whole = ended - begun
    errors = [(moment + left - ended) / whole for moment, left in told]
    return whole, max(errors, key=abs, default=float("nan"))


async def measure(shape: Shape, url: str, folder: Path) -> list[tuple[float, float]]:
    """Every export of a shape, all at once."""
    async with AsyncSession(Hosts.custom(url), Credentials("c", "s"), budget=RateBudget(reserve=0)) as session:
        requests = [
            ExportRequest(
                load().find("users"), "", "bench", folder / f"{place}.csv", api_url=url, reserve=0.0,
                max_records=records, params={"state": "active"},
            )
            for place, records in enumerate(shape.exports)
        ]  # fmt: skip
        follows = [follow(session, request, folder, str(place)) for place, request in enumerate(requests)]
        return await asyncio.gather(*follows)


def main() -> int:
    """Measure and judge."""
    missed = 0
    for shape in SHAPES:
        with tempfile.TemporaryDirectory() as folder, organisation(
            shape.records, shape.limit, shape.window, shape.latency
        ) as url:
            for whole, error in asyncio.run(measure(shape, url, Path(folder))):
                good = abs(error) <= MOST
                missed += not good
                words = f"{error:+7.1%} of {whole:6.1f} s"
                print(f"{shape.name:<56} {words}  {'pass' if good else 'MISSED'}", flush=True)
    load = f"load {os.getloadavg()[1]:.1f}, " if hasattr(os, "getloadavg") else ""
    print(f"{os.cpu_count()} cores, {load}{missed} missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())

"""Our side of the table, each in a process of its own, measured inside after the imports.

    python packaging/benchmarks/ours.py export URL [EXPORTS]      whole exports over one token, committed and written
    python packaging/benchmarks/ours.py session URL               sync decorator, our requests session and its budget
    python packaging/benchmarks/ours.py decorator URL CLIENT      sync decorator alone, over bare httpx or requests
    python packaging/benchmarks/ours.py overhead                  decorator without a network: seconds a page, a record

Prints a line of JSON: records, seconds, seconds of the processor (all threads); for exports also the seconds of each,
those until the last page was there, those until the disk had confirmed every record (the rest is for the file), and the
most memory ever used. The processor's time is
this process's; the file is written by another, meanwhile.
"""

from __future__ import annotations

import asyncio
import gc
import json
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import requests

from genesys_export import PageNumber, genesys_paginated
from genesys_export.__main__ import ALLOCATIONS
from genesys_export.catalog import load
from genesys_export.client import AsyncSession, Credentials, Hosts, RateBudget, Reply, Session
from genesys_export.demo.organisation import Organisation as Demo
from genesys_export.export import Export, ExportRequest, JobState, JobStore
from genesys_export.paging import Event, PageFetched

SIZE = 100
ROUNDS = 7


async def _one(url: str, folder: Path, session: AsyncSession, name: str) -> tuple[int, float, float, float]:
    """One whole export into a file; gives its records, and the moments of its last page, last commit and end."""
    last_page = last_commit = 0.0

    def observe(event: Event) -> None:
        nonlocal last_page
        if isinstance(event, PageFetched):
            last_page = time.perf_counter()

    request = ExportRequest(
        load().find("users"), "", "bench", folder / f"{name}.csv", api_url=url, reserve=0.0, params={"state": "active"}
    )

    async def opened() -> AsyncSession:
        return session

    job = JobStore(folder / name).create(request)
    commit = job.file.commit

    def committed(*pages: Any, **counters: Any) -> tuple[int, int]:
        nonlocal last_commit
        found = commit(*pages, **counters)
        last_commit = time.perf_counter()
        return found

    job.file.commit = committed  # type: ignore[method-assign] - only the moment is looked at
    result = await Export(job, opened, observe=observe).run()
    assert result.state is JobState.DONE, result
    assert result.complete, result
    return result.records, last_page, last_commit, time.perf_counter()


async def export(url: str, exports: int) -> dict[str, Any]:
    """So many exports at once over one token."""
    gc.set_threshold(ALLOCATIONS, 20, 50)  # as the program does
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncSession(Hosts.custom(url), Credentials("c", "s"), budget=RateBudget(reserve=0)) as session:
            await session.refresh_token()
            began, cpu = time.perf_counter(), time.process_time()
            done = await asyncio.gather(*(_one(url, Path(folder), session, f"users{n}") for n in range(exports)))
            cpu = time.process_time() - cpu
    each = [ended - began for *_, ended in done]
    fetched, committed = (max(moments[which] - began for moments in done) for which in (1, 2))
    records = sum(records for records, *_ in done)
    return {
        "records": records, "seconds": max(each), "fetched": fetched, "committed": committed, "cpu": cpu, "each": each,
        "peak": peak(),
    }  # fmt: skip


def peak() -> float:
    """The most memory that this process and the one that writes beside it used so far, in megabytes."""
    used = sum(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return used / (1024 if sys.platform == "linux" else 1024 * 1024)


def session(url: str) -> dict[str, Any]:
    """The sync decorator over our session, as a script uses both."""

    @genesys_paginated(SIZE, style=PageNumber())
    def users(api: Session, *, params: dict[str, Any] | None = None) -> Reply:
        return api.request("GET", "/api/v2/users", params=params)

    with Session(Hosts.custom(url), Credentials("c", "s"), budget=RateBudget(reserve=0)) as api:
        api.refresh_token()
        return _counted(users(api))


def decorator(url: str, client: str) -> dict[str, Any]:
    """The sync decorator over a client that knows nothing of us; bodies are parsed as that client parses them."""
    with httpx.Client() if client == "httpx" else requests.Session() as http:
        if isinstance(http, requests.Session):
            http.trust_env = False  # else it looks for a proxy before every call, which singer-sdk's way skips

        @genesys_paginated(SIZE, style=PageNumber())
        def users(*, params: dict[str, Any] | None = None) -> httpx.Response | requests.Response:
            return http.get(f"{url}/api/v2/users", params=params)

        return _counted(users())


def _counted(users: Iterator[Any]) -> dict[str, Any]:
    began, cpu = time.perf_counter(), time.process_time()
    records = sum(1 for _ in users)
    return {"records": records, "seconds": time.perf_counter() - began, "cpu": time.process_time() - cpu}


class Canned:
    """A reply that was parsed before."""

    status_code = 200

    def __init__(self, body: dict[str, Any], number: int) -> None:
        self.headers = httpx.Headers({
            "Content-Type": "application/json", "ININ-Correlation-Id": f"c-{number}", "inin-ratelimit-count": "1",
            "inin-ratelimit-allowed": "100000000", "inin-ratelimit-reset": "60",
        })  # fmt: skip
        self._body = body

    def json(self) -> dict[str, Any]:
        """The body."""
        return self._body


def overhead() -> dict[str, Any]:
    """Seconds that the decorator adds to a page and to a record, beyond a loop over the same canned replies."""
    few, many = _canned(2000, 1), _canned(200, SIZE)
    found: dict[str, Any] = {}
    for name, read in (("sync", _read), ("async", _read_async)):
        short, long = (_added(replies, read) / len(replies) for replies in (few, many))
        record = max(0.0, (long - short) / (SIZE - 1))
        found[name] = {"page": short - record, "record": record, "whole": long}
    return found


def _canned(pages: int, size: int) -> list[Canned]:
    people = Demo(users=pages * size).users("active")
    return [
        Canned({"entities": people[at : at + size], "pageSize": size, "pageNumber": at // size + 1,
                "total": len(people), "pageCount": pages}, at)
        for at in range(0, len(people), size)
    ]  # fmt: skip


def _added(replies: list[Canned], read: Callable[[list[Canned]], float]) -> float:
    """The fastest of several rounds, less the fastest bare loop; in the processor's time."""
    gc.collect()
    gc.freeze()  # what the replies hold is not looked through in the middle of a round
    return min(read(replies) for _ in range(ROUNDS)) - min(_bare(replies) for _ in range(ROUNDS))


def _bare(replies: list[Canned]) -> float:
    began = time.process_time()
    for reply in replies:
        for _user in reply.json()["entities"]:
            pass
    return time.process_time() - began


def _read(replies: list[Canned]) -> float:
    @genesys_paginated(len(replies[0].json()["entities"]), style=PageNumber())
    def users(*, params: dict[str, Any] | None = None) -> Canned:
        assert params is not None
        return replies[int(params["pageNumber"]) - 1]

    began = time.process_time()
    for _user in users():
        pass
    return time.process_time() - began


def _read_async(replies: list[Canned]) -> float:
    @genesys_paginated(len(replies[0].json()["entities"]), style=PageNumber())
    async def users(*, params: dict[str, Any] | None = None) -> Canned:
        assert params is not None
        return replies[int(params["pageNumber"]) - 1]

    async def run() -> float:
        began = time.process_time()
        async for _user in users():
            pass
        return time.process_time() - began

    return asyncio.run(run())


def main(what: str, *words: str) -> None:
    """Measure and print."""
    if what == "export":
        found = asyncio.run(export(words[0], int(words[1]) if len(words) > 1 else 1))
    elif what == "session":
        found = session(words[0])
    elif what == "decorator":
        found = decorator(words[0], words[1])
    else:
        found = overhead()
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])

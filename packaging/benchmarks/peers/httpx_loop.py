"""A plain loop over ``httpx``, as one writes it by hand: page after page, a 429 waited out as it asks.

    python packaging/benchmarks/peers/httpx_loop.py URL [bare]

``bare``: the fastest that is left of it: no rate limit, bodies parsed by ``orjson``, nothing kept.
"""

from __future__ import annotations

import json
import sys
import time

import httpx
import orjson


def loop(url: str) -> int:
    """Read every user; returns how many there were."""
    records, number, pages = 0, 1, 1
    with httpx.Client(base_url=url) as client:
        while number <= pages:
            reply = client.get("/api/v2/users", params={"pageSize": 100, "pageNumber": number})
            if reply.status_code == httpx.codes.TOO_MANY_REQUESTS:
                time.sleep(float(reply.headers["Retry-After"]))
                continue
            reply.raise_for_status()
            body = reply.json()
            for _user in body["entities"]:
                records += 1
            number, pages = number + 1, body["pageCount"]
    return records


def bare(url: str) -> int:
    """The same without anything that could be left out."""
    records, number, pages = 0, 1, 1
    with httpx.Client() as client:
        while number <= pages:
            body = orjson.loads(client.get(f"{url}/api/v2/users?pageSize=100&pageNumber={number}").content)
            records += len(body["entities"])
            number, pages = number + 1, body["pageCount"]
    return records


if __name__ == "__main__":
    read = bare if "bare" in sys.argv[2:] else loop
    began, cpu = time.perf_counter(), time.process_time()
    found = read(sys.argv[1])
    seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    print(json.dumps({"records": found, "seconds": seconds, "cpu": cpu}))

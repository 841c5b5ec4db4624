"""Measure what the catalogue costs at start-up, beside a bare reading of the same file.

Usage: ``python packaging/bench_catalogue.py``. The goal: loading stays under 30 ms; objects are made when asked for.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from typing import Any

import orjson

from genesys_export.catalog import load
from genesys_export.resources import resource

TIMES = 30


def main() -> None:
    """Print the median of several runs of each step, in milliseconds and as a ratio to the bare reading."""
    path = resource("catalog.json")
    bare = _median(lambda: orjson.loads(path.read_bytes()))
    steps: tuple[tuple[str, Callable[[], Any]], ...] = (
        ("orjson.loads of the file", lambda: orjson.loads(path.read_bytes())),
        ("load the catalogue", load.__wrapped__),
        ("… and find 'routing queues'", lambda: load.__wrapped__().find("routing queues")),
        ("… and search 'queue member'", lambda: load.__wrapped__().search("queue member")),
        ("… and make every endpoint", lambda: load.__wrapped__().endpoints),
    )
    print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB, {len(load().operations)} endpoints")
    for name, step in steps:
        took = _median(step)
        print(f"{name:30} {took * 1000:8.2f} ms {took / bare:8.2f} x")


def _median(step: Callable[[], Any]) -> float:
    found = []
    for _ in range(TIMES):
        began = time.perf_counter()
        step()
        found.append(time.perf_counter() - began)
    return statistics.median(found)


if __name__ == "__main__":
    main()

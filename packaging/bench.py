"""Measures speed, memory and smoothness, each figure as a ratio to a bound or to a peer that ran beside it.

    python packaging/bench.py [latency] [shared] [job] [unthrottled] [overhead] [window] [memory]

Without words everything is measured, which takes about a quarter of an hour, a third of it ``memory``. On a
machine that does other things as well the figures say little: its load is told at the end.

``latency``: 12,000 users, 100 a page, 60 calls in 10 s, at 100, 300 and 800 ms; the bound is (windows - 1) x window and
the last window's calls at sixteen in flight. ``shared``: four such exports over one token. ``job``: the same job beside
the loops of others. ``unthrottled``: 50,000 users without a limit, beside loops that keep nothing: until everything is
durably committed, and until the file is written, too; at last from a server 10 ms away, for which there is no target.
``overhead``: what the decorator costs without a network.
``window``: how late the window's thread is during an export. ``memory``: 100,000 against 2,000,000 users; needs 8 GB of
disk for temporary files.

Every contestant is a process of its own, measures itself after its imports, and reads the same pages from a server
that is a process, too. Peers that are not ours are in ``benchmarks/peers``, written as their documentation says; two
of them bring their own environments, for which ``uv`` is needed. Exit code 1 when a target is missed.
"""

from __future__ import annotations

import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
OURS, PEERS = HERE / "benchmarks" / "ours.py", HERE / "benchmarks" / "peers"
LIMIT, WINDOW, USERS, SIZE, AT_ONCE = 60, 10.0, 12_000, 100, 16
UNLIMITED = 10_000_000, 60.0, 0.0
AWAY = 0.01  # seconds that a reply takes from a server nearby
ROUNDS, PAIRS = 7, 15
MB = 1_000_000
ENVIRONMENT = {**os.environ, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1", "RUNTIME__DLTHUB_TELEMETRY": "false"}

missed: list[str] = []


class CannotMeasure(Exception):
    """A contestant ended without a figure."""


@contextmanager
def organisation(records: int, limit: int, window: float, latency: float) -> Iterator[str]:
    """The address of a server in a process of its own."""
    command = [sys.executable, str(HERE / "benchmarks" / "server.py"), *map(str, (records, limit, window, latency))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.kill()


def counts(url: str) -> dict[str, int]:
    """Calls that the server counted, and the bytes of its pages."""
    with urllib.request.urlopen(f"{url}/counts") as reply:
        found: dict[str, int] = json.load(reply)
    return found


def figures(command: list[str], records: int | None = None) -> dict[str, Any]:
    """What a contestant says in its last line; it must have read every record."""
    done = subprocess.run(command, capture_output=True, text=True, env=ENVIRONMENT, check=False)
    lines = done.stdout.strip().splitlines()
    try:
        found: dict[str, Any] = json.loads(lines[-1])
    except (IndexError, ValueError):
        words = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise CannotMeasure(f"{' '.join(command[1:])}: {words}") from None
    if records is not None and found["records"] != records:
        raise CannotMeasure(f"{' '.join(command[1:])}: {found['records']} records instead of {records}")
    return found


def ours(*words: str) -> list[str]:
    """The command of one of ours."""
    return [sys.executable, str(OURS), *words]


def peer(name: str, *words: str) -> list[str]:
    """The command of a peer that lives in our own environment."""
    return [sys.executable, str(PEERS / f"{name}.py"), *words]


def foreign(name: str, url: str) -> list[str]:
    """The command of a peer that brings its environment; made at the first run, on the same interpreter."""
    uv = os.environ.get("UV") or shutil.which("uv")
    if uv is None:
        raise CannotMeasure(f"{name} needs uv, which is not installed")
    options = ("--quiet", "--no-project", "--python", sys.executable, "--script")
    return [uv, "run", *options, str(PEERS / f"{name}.py"), url]


def row(measure: str, value: float, target: float | None, words: str, *, at_least: bool = False) -> None:
    """One line of the table; without a target it is only told."""
    sign = "" if target is None else f"{'≥' if at_least else '≤'} {target:g}"
    good = target is None or (value >= target if at_least else value <= target)
    if not good:
        missed.append(measure)
    verdict = "" if target is None else "pass" if good else "MISSED"
    print(f"{measure:<56} {value:>8.2f}  {sign:<7} {verdict:<7} {words}", flush=True)


def bound(calls: int, latency: float) -> float:
    """Seconds that so many calls take at least."""
    windows = math.ceil(calls / LIMIT)
    last = (calls - 1) % LIMIT + 1
    return (windows - 1) * WINDOW + math.ceil(last / AT_ONCE) * latency


def under_the_limit(latency: float, exports: int = 1) -> None:
    """Wall time against what the limit allows."""
    with organisation(USERS, LIMIT, WINDOW, latency) as url:
        found = figures(ours("export", url, str(exports)), exports * USERS)
        seen = counts(url)
    taken, best = found["each"], bound(exports * USERS // SIZE, latency)
    name = f"{exports} x 120 calls at {latency * 1000:.0f} ms, wall / bound"
    words = f"{max(taken):.1f} s of {best:.1f} s; calls done after {found['fetched']:.1f} s; {seen['refused']} x 429"
    row(name, max(taken) / best, 1.10, words)
    row("  avoidable 429 among them", seen["avoidable"], 0, f"{seen['calls']} calls")
    if exports > 1:
        row("  fastest / slowest of them", min(taken) / max(taken), 0.8, "fair shares", at_least=True)


def latency() -> None:
    """One export at three latencies."""
    for seconds in (0.1, 0.3, 0.8):
        under_the_limit(seconds)


def shared() -> None:
    """Four exports over one token."""
    under_the_limit(0.3, exports=4)


def job() -> None:
    """The same job under the limit, a fresh server for each, so that each begins with a fresh window."""
    contestants: dict[str, Callable[[str], list[str]]] = {
        "export": lambda url: ours("export", url),
        "decorator": lambda url: ours("session", url),
        "vendor's SDK": lambda url: peer("vendor_sdk", url),
        "dlt RESTClient": lambda url: foreign("dlt_paginate", url),
        "httpx loop": lambda url: peer("httpx_loop", url),
    }
    taken: dict[str, float] = {}
    for name, command in contestants.items():
        with organisation(USERS, LIMIT, WINDOW, 0.3) as url:
            taken[name] = figures(command(url), USERS)["seconds"]
    export, decorator = taken.pop("export"), taken.pop("decorator")
    for name, seconds in taken.items():
        row(f"same job: {name} / our export", seconds / export, 1, f"{seconds:.1f} s of {export:.1f} s", at_least=True)
    row("same job: our sync decorator / our export", decorator / export, None, f"{decorator:.1f} s, one call at a time")
    fastest = min(taken.values())
    row("same job: fastest of the loops / our sync decorator", fastest / decorator, 0.98,
        f"{fastest:.1f} s of {decorator:.1f} s; all are bound by latency", at_least=True)  # fmt: skip


Rounds = list[dict[str, dict[str, Any]]]
"""The figures of every contestant by its name, round by round."""


def in_turn(contestants: dict[str, list[str]], records: int, rounds: int) -> Rounds:
    """So many rounds in which each has a turn, one right after the other."""
    return [{name: figures(command, records) for name, command in contestants.items()} for _ in range(rounds)]


def beside(mine: str, other: str, rounds: Rounds, target: float | None, until: str = "seconds") -> None:
    """A row: the median of what the two were to each other in each round.

    A loop and its server work by turns and need one processor; an export keeps two of them busy. Where these share a
    core, or the machine has other guests, both swing by a third within minutes, and not alike: the best of each would
    say more of the moment than of the program.
    """
    pairs = [(each[mine][until], each[other]["seconds"]) for each in rounds]
    ratios = sorted(right / left for left, right in pairs)
    records = rounds[0][mine]["records"]
    left, right = (records / statistics.median(pair[at] for pair in pairs) for at in (0, 1))
    words = f"{left:,.0f} of {right:,.0f} records/s; {ratios[0]:.2f} to {ratios[-1]:.2f} in {len(rounds)} rounds"
    name = f"{mine}, {until} / {other}" if until != "seconds" else f"{mine} / {other}"
    row(name, statistics.median(ratios), target, words, at_least=True)


def unthrottled(records: int = 50_000) -> None:
    """Records a second without a limit."""
    export, bare = "our export", "bare httpx + orjson"
    with organisation(records, *UNLIMITED) as url:
        pairs = in_turn({export: ours("export", url), bare: peer("httpx_loop", url, "bare")}, records, PAIRS)
        rounds = in_turn({
            export: ours("export", url),
            "our decorator on requests": ours("decorator", url, "requests"),
            "singer-sdk": foreign("singer_stream", url),
            "our decorator on httpx": ours("decorator", url, "httpx"),
            "plain httpx loop": peer("httpx_loop", url),
            "dlt paginate": foreign("dlt_paginate", url),
        }, records, ROUNDS)  # fmt: skip
        page = counts(url)["page"]
    print(f"  unthrottled: {records:,} users, {SIZE} a page of {page:,} bytes; medians of rounds in turn")
    beside(export, bare, pairs, 0.6, "committed")
    beside(export, bare, pairs, None)
    for mine, other, target in (
        (export, "dlt paginate", 1.3),
        (export, "singer-sdk", None),
        (export, "plain httpx loop", None),
        ("our decorator on requests", "singer-sdk", 1.0),
        ("our decorator on requests", "dlt paginate", None),
        ("our decorator on httpx", "plain httpx loop", None),
    ):
        beside(mine, other, rounds, target)
    with organisation(records, *UNLIMITED[:2], AWAY) as url:
        commands = ours("export", url), peer("httpx_loop", url, "bare")
        mine, other = (figures(command, records)["seconds"] for command in commands)
    words = f"{records / mine:,.0f} of {records / other:,.0f} records/s; a network is between in practice"
    row(f"our export / bare loop, {AWAY * 1000:.0f} ms away", other / mine, None, words)


def overhead() -> None:
    """What the decorator adds to canned replies."""
    for kind, found in figures(ours("overhead")).items():
        words = f"{found['whole'] * 1e6:.0f} µs for a page of {SIZE}"
        row(f"{kind} decorator, µs a page", found["page"] * 1e6, 50, words)
        row(f"{kind} decorator, µs a record", found["record"] * 1e6, 1, words)


def window() -> None:
    """How late a timer of the Qt thread is."""
    found = figures([sys.executable, str(HERE / "lateness.py")])
    words = f"{found['records']} records in {found['seconds']:.1f} s, window visible"
    row("lateness of the Qt thread, p99 in ms", found["p99"], 16, words)
    row("lateness of the Qt thread, most in ms", found["max"], 50, words)


def memory(few: int = 100_000, many: int = 2_000_000) -> None:
    """The most memory a whole export needs, few records against many."""
    if shutil.disk_usage(tempfile.gettempdir()).free < 8_000 * MB:
        raise CannotMeasure("memory needs 8 GB for temporary files")
    found = []
    for records in (few, many):
        with organisation(records, *UNLIMITED) as url:
            found.append(figures(ours("export", url), records))
    low, high = (each["peak"] for each in found)
    words = f"{low:.0f} MB for {few:,}, {high:.0f} MB for {many:,} in {found[1]['seconds']:.0f} s"
    row("peak memory, MB more for 20 x the records", high - low, 40, words)


MEASURES = {
    each.__name__: each for each in (latency, shared, job, unthrottled, overhead, window, memory)
}  # fmt: skip


def main(wanted: list[str]) -> int:
    """Print the table."""
    if unknown := set(wanted) - set(MEASURES):
        print(f"unknown: {', '.join(sorted(unknown))}; there are {', '.join(MEASURES)}", file=sys.stderr)
        return 2
    for name, measure in MEASURES.items():
        if not wanted or name in wanted:
            try:
                measure()
            except CannotMeasure as trouble:
                missed.append(name)
                print(f"{name}: could not be measured: {trouble}", flush=True)
    load = f", load {os.getloadavg()[1]:.1f}" if hasattr(os, "getloadavg") else ""
    print(f"{os.cpu_count()} cores{load}, Python {sys.version.split()[0]}")
    if missed:
        print(f"missed: {', '.join(missed)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

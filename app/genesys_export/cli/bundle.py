"""Several endpoints in one command: a check of each before anything starts, then their exports side by side."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from genesys_export.cli.running import Desk, interruptions, organisation_of
from genesys_export.cli.showing import Display, exit_code, names_sentence, result_data, sentence
from genesys_export.cli.words import counted, duration, json_text, table
from genesys_export.client import Credentials, printable
from genesys_export.errors import ExportError
from genesys_export.export import ExportRequest, JobState, JobStore, Preflight, Result, Sessions
from genesys_export.export.preflight import preflight
from genesys_export.export.unhurried import side_by_side

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

_FORBIDDEN = 4
_AT_ONCE = 4  # exports side by side; each reads its own pages side by side, too
_PROBES = 8


def check_all(
    requests: Sequence[ExportRequest], credentials: Credentials | None, *, state_dir: Path | None, as_json: bool
) -> int:
    """Tell of each export whether it is allowed, how much it is and how long it takes; start none."""

    async def ask(sessions: Sessions) -> list[Preflight]:
        return await _asked(await sessions.open(requests[0], credentials), requests)

    with organisation_of(requests[0], state_dir) as sessions:
        found = asyncio.run(_closing(sessions, ask(sessions)))
    if as_json:
        typer.echo(json_text([_facts(each) for each in found]))
    else:
        heads = ("ENDPOINT", "ALLOWED", "RECORDS", "CALLS", "TIME", "DISK")
        table(heads, [_row(each) for each in found])
        for each in found:
            if each.names:
                sys.stderr.write(f"{each.request.endpoint.name}: {names_sentence(each)}\n")
            if each.error is not None:
                sys.stderr.write(f"{each.request.endpoint.name}: {printable(str(each.error))}\n")
    codes = [_FORBIDDEN if each.allowed is False else each.error.exit_code for each in found if each.error is not None]
    return codes[0] if codes else 0


def run_all(
    store: JobStore,
    requests: Sequence[ExportRequest],
    credentials: Credentials | None,
    *,
    progress: str,
    state_dir: Path | None,
    patience: float,
) -> int:
    """Export what is allowed, a few side by side; what is not is named and does not end the rest."""
    display = Display(progress, state_dir)

    async def work(sessions: Sessions) -> tuple[list[Result], list[Preflight]]:
        asked = await _asked(await sessions.open(requests[0], credentials), requests)
        skipped = [each for each in asked if each.allowed is False]
        for each in skipped:
            sys.stderr.write(f"Skipped {each.request.endpoint.name}: {printable(str(each.error))}\n")
        for each in asked:
            if each.request.names and each.allowed is not False:
                display.names(each)
        desk = Desk(sessions, display, credentials, patience)
        with interruptions(asyncio.get_running_loop(), desk.interrupt):
            results = await _side_by_side(store, desk, [each.request for each in asked if each.allowed is not False])
        return results, skipped

    with organisation_of(requests[0], state_dir) as sessions:
        results, skipped = asyncio.run(_closing(sessions, work(sessions)))
    _tell(display, results, skipped)
    codes = [code for result in results if (code := exit_code(result))]
    return codes[0] if codes else _FORBIDDEN if skipped else 0


async def _asked(session: AsyncSession, requests: Sequence[ExportRequest]) -> list[Preflight]:
    """What a small call for each told, in the order of the requests."""
    room = asyncio.Semaphore(max(1, min(_PROBES, requests[0].concurrency or _PROBES)))

    async def ask(request: ExportRequest) -> Preflight:
        async with room:
            return await preflight(session, request)

    return list(await asyncio.gather(*map(ask, requests)))


async def _side_by_side(store: JobStore, desk: Desk, requests: Sequence[ExportRequest]) -> list[Result]:
    """One job each, begun in the order of the requests; results in that order.

    What the server runs as jobs is exported one after the other: an organisation has few of them at a time.
    """
    width = min(_AT_ONCE, len(requests), *(request.concurrency or _AT_ONCE for request in requests))
    room, server_jobs = asyncio.Semaphore(width), asyncio.Lock()
    not_started: list[str] = []

    async def export(request: ExportRequest) -> Result | None:
        async with server_jobs if request.endpoint.job is not None else contextlib.nullcontext(), room:
            if desk.stopped:
                not_started.append(request.endpoint.name)
                return None
            try:
                job = store.create(request)
            except ExportError as error:
                return _not_started(request, error)
            return await desk.work(job)

    results = await side_by_side(export(_sharing(request, width)) for request in requests)
    if not_started:  # interrupted: the rest was not wanted either
        sys.stderr.write(f"Not started: {', '.join(not_started)}.\n")
    return [result for result in results if result is not None]


def _sharing(request: ExportRequest, beside: int) -> ExportRequest:
    """The request with its share of the calls that may be in flight at once, where somebody limited them."""
    return request if request.concurrency is None else replace(request, concurrency=request.concurrency // beside)


async def _closing(sessions: Sessions, work: Any) -> Any:
    try:
        return await work
    finally:
        await sessions.close()


def _not_started(request: ExportRequest, error: ExportError) -> Result:
    return Result(
        job="", state=JobState.FAILED, error=error, records=0, total=None, pages=0, duplicates=0, requests=0, retries=0,
        rate_limited=0, waited_s=0.0, seconds=0.0, out=str(request.out), complete=False,
    )  # fmt: skip


def _tell(display: Display, results: Sequence[Result], skipped: Sequence[Preflight]) -> None:
    """The one final line: the sum of all, and each by itself where JSON is wanted."""
    sums = {
        name: round(sum(getattr(each, name) for each in results), 3)
        for name in ("records", "pages", "duplicates", "requests", "retries", "rate_limited", "waited_s", "seconds")
    }
    done = all(each.state is JobState.DONE for each in results) and bool(results)
    complete = done and not skipped and all(each.complete for each in results)
    if display.kind == "json":
        folder = str(Path(results[0].out).parent) if results else ""
        state = JobState.DONE if done else next((r.state for r in results if r.state is not JobState.DONE), "failed")
        data: dict[str, Any] = {"job": ",".join(each.job for each in results), "state": state, **sums, "out": folder}
        for name in ("calls_left", "seconds_left"):
            still = [getattr(each, name) for each in results]
            data[name] = None if None in still else round(sum(still), 1)
        data |= {"complete": complete, "exports": [result_data(each) for each in results]}
        data["skipped"] = [_facts(each) for each in skipped]
        typer.echo(json_text(data))
    for each in results:
        if display.kind != "json":
            sys.stderr.write(f"{sentence(each)}\n")
        display.remarks(each)
    if display.kind != "json":
        stopped = sum(each.state is not JobState.DONE for each in results)
        short = sum(each.state is JobState.DONE and exit_code(each) != 0 for each in results)
        counts = ((stopped, "not ended"), (short, "not complete"), (len(skipped), "skipped"))
        left = "".join(f"; {count} {word}" for count, word in counts if count)
        said = ((len(results), "export"), (sums["records"], "record"), (sums["requests"], "request"))
        typer.echo(f"{', '.join(counted(count, word) for count, word in said)}{left}.")


def _facts(each: Preflight) -> dict[str, Any]:
    names = ("allowed", "total", "parents", "calls", "name_calls", "seconds", "size")
    error = None if each.error is None else str(each.error)
    facts = {name: getattr(each, name) for name in names}
    return {"endpoint": each.request.endpoint.name, **facts, "error": error, "missing": list(each.missing)}


def _row(each: Preflight) -> tuple[str, ...]:
    allowed = {True: "yes", False: "no", None: "failed" if each.error is not None else "not known before it starts"}
    total = f"{each.parents} parents" if each.parents is not None else "" if each.total is None else str(each.total)
    size = "" if each.size is None else f"{each.size / 1e6:.1f} MB"
    time = "" if each.seconds is None else duration(each.seconds)
    return each.request.endpoint.name, allowed[each.allowed], total, str(each.calls or ""), time, size

"""Several endpoints in one command: a check of each before anything starts, then one export after the other."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import orjson
import typer

from genesys_export.cli.running import organisation_of, run_one
from genesys_export.cli.showing import Display, exit_code, result_data, sentence
from genesys_export.cli.words import duration, table
from genesys_export.client import Credentials, printable
from genesys_export.errors import ExportError
from genesys_export.export import ExportRequest, JobState, JobStore, Preflight, Result, Sessions, preflight

_FORBIDDEN = 4


def check_all(
    requests: Sequence[ExportRequest], credentials: Credentials | None, *, state_dir: Path | None, as_json: bool
) -> int:
    """Tell of each export whether it is allowed, how much it is and how long it takes; start none."""

    async def ask(sessions: Sessions) -> list[Preflight]:
        session = await sessions.open(requests[0], credentials)
        return [await preflight(session, request) for request in requests]

    with organisation_of(requests[0], state_dir) as sessions:
        found = asyncio.run(_closing(sessions, ask(sessions)))
    if as_json:
        typer.echo(orjson.dumps([_facts(each) for each in found]).decode())
    else:
        heads = ("ENDPOINT", "ALLOWED", "RECORDS", "CALLS", "TIME", "DISK")
        table(heads, [_row(each) for each in found])
        for each in found:
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
    """Export what is allowed, one after the other; what is not is named and does not end the rest."""
    display = Display(progress)

    async def work(sessions: Sessions) -> tuple[list[Result], list[Preflight]]:
        session = await sessions.open(requests[0], credentials)
        asked = [await preflight(session, request) for request in requests]
        results: list[Result] = []
        for place, each in enumerate(asked):
            if each.allowed is False:
                sys.stderr.write(f"Skipped {each.request.endpoint.name}: {printable(str(each.error))}\n")
                continue
            try:
                job = store.create(each.request)
            except ExportError as error:
                results.append(_not_started(each.request, error))
                continue
            results.append(await run_one(job, sessions, display, credentials, patience))
            if results[-1].state is not JobState.DONE and results[-1].error is None:
                rest = [later.request.endpoint.name for later in asked[place + 1 :] if later.allowed is not False]
                if rest:  # interrupted: the rest was not wanted either
                    sys.stderr.write(f"Not started: {', '.join(rest)}.\n")
                break
        return results, [each for each in asked if each.allowed is False]

    with organisation_of(requests[0], state_dir) as sessions:
        results, skipped = asyncio.run(_closing(sessions, work(sessions)))
    _tell(display, results, skipped)
    codes = [code for result in results if (code := exit_code(result))]
    return codes[0] if codes else _FORBIDDEN if skipped else 0


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
        typer.echo(orjson.dumps(data, default=str).decode())
    for each in results:
        if display.kind != "json":
            sys.stderr.write(f"{sentence(each)}\n")
        display.remarks(each)
    if display.kind != "json":
        stopped = sum(each.state is not JobState.DONE for each in results)
        short = sum(each.state is JobState.DONE and exit_code(each) != 0 for each in results)
        counts = ((stopped, "not ended"), (short, "not complete"), (len(skipped), "skipped"))
        left = "".join(f"; {count} {word}" for count, word in counts if count)
        typer.echo(f"{len(results)} exports, {sums['records']} records, {sums['requests']} requests{left}.")


def _facts(each: Preflight) -> dict[str, Any]:
    names = ("allowed", "total", "parents", "calls", "seconds", "size")
    error = None if each.error is None else str(each.error)
    facts = {name: getattr(each, name) for name in names}
    return {"endpoint": each.request.endpoint.name, **facts, "error": error, "missing": list(each.missing)}


def _row(each: Preflight) -> tuple[str, ...]:
    allowed = {True: "yes", False: "no", None: "failed" if each.error is not None else "not known before it starts"}
    total = f"{each.parents} parents" if each.parents is not None else "" if each.total is None else str(each.total)
    size = "" if each.size is None else f"{each.size / 1e6:.1f} MB"
    time = "" if each.seconds is None else duration(each.seconds)
    return each.request.endpoint.name, allowed[each.allowed], total, str(each.calls or ""), time, size

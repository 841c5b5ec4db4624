"""``requests``: the request log of a job, narrowed and summed up."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

from genesys_export.cli import options
from genesys_export.cli.words import json_text, table
from genesys_export.export import MOST_CALLS, NOT_NEEDED, Call, CallGroup, JobStore, parse_filter, summed_up
from genesys_export.export.callfilter import local_time
from genesys_export.support.words import size_text


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(requests)


def requests(  # noqa: PLR0917 - options by name
    context: typer.Context,
    job: Annotated[str, typer.Argument(help="A job's id, the beginning of one, or 'latest'.")] = "latest",
    wanted: Annotated[
        str,
        typer.Option("--filter", help="Only these calls: status>=400 path~queues took>500ms wait>5, not method=GET."),
    ] = "",
    sums: Annotated[bool, typer.Option("--sum", help="By endpoint and status: how many, how long, what was waited.")]
    = False,
    last: Annotated[int, typer.Option("--last", min=1, help="No more than so many, the newest.")] = 100_000,
    as_json: options.AsJson = False,
    state_dir: options.StateDir = None,
) -> int:
    """List the calls that a job made of the API, in the order in which they began."""
    found = parse_filter(wanted)
    every = JobStore(state_dir or context.obj).calls(job)
    if len(every) >= MOST_CALLS:
        typer.echo(f"Only the newest {MOST_CALLS:,} calls are looked at.", err=True)
    calls = [call for call in every if found.matches(call)]
    if sums:
        groups = summed_up(calls)
        if as_json:
            typer.echo(json_text([asdict(each) for each in groups], indent=True))
        else:
            table(("CALLS", "STATUS", "HALF", "95 %", "WAITED", "RECORDS", "SIZE", "ENDPOINT"), list(map(_sum, groups)))
        return 0
    if as_json:
        typer.echo(json_text([asdict(each) for each in calls[-last:]], indent=True))
    else:
        heads = ("TIME", "STATUS", "SECONDS", "TRY", "WAITED", "LEFT", "RECORDS", "SIZE", "CALL")
        table(heads, [call_row(call) for call in calls[-last:]])
    return 0


def call_row(call: Call) -> tuple[str, ...]:
    """A call as a line of a table."""
    waited = f"{call.waited:.1f} s {call.reason}".rstrip() if call.waited >= 1 else ""
    left = "" if call.remaining is None else f"{call.remaining}/{call.allowed or '?'}"
    said = f"{call.status or 'no reply'} {call.cause}".rstrip() if call.cause != str(call.status) else str(call.status)
    said = NOT_NEEDED if call.given_up else said
    return (
        local_time(call.at).strftime("%Y-%m-%d %H:%M:%S"), said, f"{call.duration:.2f}",
        str(call.attempt), waited, left, "" if call.records is None else str(call.records),
        "" if call.size is None else size_text(call.size), f"{call.method} {call.path}",
    )  # fmt: skip


def _sum(group: CallGroup) -> tuple[str, ...]:
    status = NOT_NEEDED if group.given_up else str(group.status or "no reply")
    return (
        str(group.calls), status, f"{group.p50:.2f} s", f"{group.p95:.2f} s",
        f"{group.waited:.1f} s" if group.waited else "", str(group.records), size_text(group.size),
        f"{group.method} {group.path}",
    )  # fmt: skip

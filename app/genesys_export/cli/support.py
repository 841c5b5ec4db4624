"""``support-bundle`` and ``show``: explaining an export to somebody, and having one explained."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from genesys_export.cli import naming, options
from genesys_export.cli.words import counted, duration, json_text, table
from genesys_export.client import printable
from genesys_export.connections import ConnectionStore
from genesys_export.connections.diagnosis import Finding
from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.export import MOST_CALLS, Call, JobStore, JobSummary
from genesys_export.export.callfilter import local_time
from genesys_export.support.bundle import Entry, gather, ticked, write_bundle
from genesys_export.support.layout import JOB_WITH_RECORDS
from genesys_export.support.surroundings import surroundings, way_to
from genesys_export.support.viewing import ViewingStore
from genesys_export.support.words import size_text

_LAST = 20


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(name="support-bundle")(support_bundle)
    app.command()(show)


def support_bundle(  # noqa: PLR0917 - options by name
    context: typer.Context,
    job: Annotated[
        str | None,
        typer.Argument(help="A job's id, the beginning of one, or 'latest'; without one, of the program alone."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", parser=naming.out_file, metavar="FILE", help="The zip to write.")
    ] = None,
    review: Annotated[bool, typer.Option("--review", help="Print what would be in it; write nothing.")] = False,
    leave_out: Annotated[list[str] | None, typer.Option(help="Leave this file out, repeatable.")] = None,
    records: Annotated[
        bool, typer.Option("--records", help="Also every record that was fetched: your organisation's data.")
    ] = False,
    offline: Annotated[bool, typer.Option("--offline", help="Do not try the way to the organisation.")] = False,
    overwrite: options.Overwrite = False,
    state_dir: options.StateDir = None,
) -> int:
    """Put what support staff need to explain an export into one zip, without secrets."""
    if out is None and not review:
        raise ConfigurationError("Where to is not said.", remedy="Give --out support.zip, or --review to see it first.")
    folder = state_dir or context.obj
    store = JobStore(folder)
    if job is not None:
        store.path(job)  # an empty name too is refused: it is a variable of some script that was not set
    entries = gather(store, job or "", _findings(store, job or "", folder, offline=offline))
    entries = ticked(entries, leave_out=leave_out or (), add=[JOB_WITH_RECORDS] if records else ())
    if review or out is None:
        _print_all(entries)
        return 0
    written = dict(write_bundle(entries, out, overwrite=overwrite))
    about = {each.name: each.about for each in entries}
    table(
        ("FILE", "SIZE", "WHAT"),
        [(name, size_text(size), about.get(name, "What is in the bundle.")) for name, size in written.items()],
    )
    sys.stderr.write(printable(f"{out}: read it before you send it on; it holds no secret") + ".\n")
    return 0


def show(
    context: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(
            parser=naming.some_path, metavar="FILE", help="A support bundle (.zip) or a job file (.job.sqlite)."
        ),
    ],
    calls: Annotated[int, typer.Option(min=0, help="So many of its last calls.")] = _LAST,
    as_json: options.AsJson = False,
    state_dir: options.StateDir = None,
) -> int:
    """Look at a support bundle or job file from elsewhere; nothing in it is run or changed."""
    with contextlib.closing(ViewingStore(state_dir or context.obj)) as store:
        viewed = store.look_at(file)
        job = viewed.summary
        every = store.calls(job.id, max(calls, MOST_CALLS)) if calls else []
        made, notes = every[-calls:], store.notes(job.id)
    few, all_ = len(made), len(every)
    left_out = f"The last {counted(few, 'call')} of {all_}; --calls {all_} shows all." if few < all_ else ""
    if as_json:
        facts = {**job.to_json(), "calls": [asdict(call) for call in made], "notes": notes, "texts": dict(viewed.texts)}
        typer.echo(json_text(facts, indent=True))
        sys.stderr.write(f"{left_out}\n" if left_out else "")
        return 0
    for line in (*_lines(job), *(f"Note: {note}" for note in notes)):
        typer.echo(printable(line))
    if made:
        typer.echo(f"\n{left_out}" if left_out else "")
        table(("TIME", "STATUS", "SECONDS", "TRY", "WAITED", "CALL", "CORRELATION ID"), [_of_call(c) for c in made])
    if viewed.texts:
        typer.echo("")
        typer.echo(printable(f"Also in the bundle: {', '.join(sorted(viewed.texts))}."))
    return 0


def _findings(store: JobStore, job: str, folder: Path | None, *, offline: bool) -> list[Finding]:
    found = list(surroundings(folder))
    if job and not offline:
        with contextlib.suppress(ExportError):
            used = store.summary(store.path(job)).connection
            known = next((each for each in ConnectionStore(folder).list() if each.id == used), None)
            if known is not None:
                found += asyncio.run(way_to(known))
    return found


def _print_all(entries: Sequence[Entry]) -> None:
    for each in entries:
        tick = "" if each.ticked else " (not in it unless --records is given)"
        typer.echo(f"==== {each.name}{tick}: {each.about}")
        for line in each.text.splitlines():
            typer.echo(printable(line))
        typer.echo("")


def _lines(job: JobSummary) -> list[str]:
    known = job.records if job.total is None else job.total
    records = f"{'' if job.total is None else f'{job.records} of '}{counted(known, 'record')}"
    calls = f"{counted(job.pages, 'page')}, {counted(job.requests, 'call')}"
    lines = [
        f"{job.name} ({job.endpoint}), from the file {job.from_file}",
        f"{job.state}, {records}, {calls}, {job.retries} retried, in {duration(job.seconds)}",
        f"Connection: {job.connection_name}",
        f"Begun {job.created:%Y-%m-%d %H:%M} UTC, file: {job.out}",
    ]
    return [*lines, *([f"Problem: {job.problem}"] if job.problem else [])]


def _of_call(call: Call) -> tuple[str, ...]:
    return (
        f"{local_time(call.at):%H:%M:%S}", str(call.status or "none"), f"{call.duration:.2f}",
        str(call.attempt), f"{call.waited:.1f}", f"{call.method} {call.path}", call.correlation_id,
    )  # fmt: skip

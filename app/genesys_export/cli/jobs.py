"""``jobs``, ``resume``, ``save`` and ``remove``: what was exported before."""

from __future__ import annotations

import functools
import sys
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from genesys_export.cli import asking, naming, options
from genesys_export.cli.running import run_job
from genesys_export.cli.words import counted, json_text, table
from genesys_export.client import printable
from genesys_export.errors import ConfigurationError
from genesys_export.export import Arrangement, Job, JobState, JobStore, also_files, save_again
from genesys_export.interrupts import terminates_in_order
from genesys_export.output import format_of
from genesys_export.support.words import size_text


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(jobs)
    app.command()(resume)
    app.command()(save)
    app.command()(remove)


def jobs(
    context: typer.Context,
    find: Annotated[
        list[str] | None, typer.Argument(help="Only those with these words in id, name, state, file or problem.")
    ] = None,
    keep_days: Annotated[
        int | None, typer.Option(help="From now on delete the data of exports so many days after they ended; 0: never.")
    ] = None,
    as_json: options.AsJson = False,
    state_dir: options.StateDir = None,
) -> int:
    """List exports, newest first."""
    store = JobStore(state_dir or context.obj)
    if keep_days is not None:
        store.keep_days = keep_days
    gone = store.clear_old()
    summaries = store.summaries(" ".join(find or ()))
    if as_json:
        typer.echo(json_text([s.to_json() for s in summaries], indent=True))
        return 0
    table(
        ("JOB", "STATE", "RECORDS", "SIZE", "FROM", "FILE"),
        [(s.id, str(s.state), str(s.records), size_text(s.size), s.connection_name,
          s.problem if not s.endpoint else str(s.out)) for s in summaries],
    )  # fmt: skip
    if keep_days is not None:
        rule = f"{keep_days} days after they ended" if keep_days else "until they are removed"
        sys.stderr.write(f"The data of exports are kept {rule}; {len(gone)} were deleted now. Their files stay.\n")
    return 0


def resume(  # noqa: PLR0917 - options by name
    context: typer.Context,
    job: Annotated[str, typer.Argument(help="A job's id, the beginning of one, or 'latest'.")],
    client_secret_stdin: options.FromStdin = False,
    patience: options.Patience = 60.0,
    progress: options.Progress = "auto",
    state_dir: options.StateDir = None,
) -> int:
    """Go on with an export that was paused, interrupted or failed."""
    state_dir = state_dir or context.obj
    options.check_progress(progress)
    seconds = options.in_seconds(patience)
    store = JobStore(state_dir)
    opened = store.open(job)
    request = opened.request
    try:
        _refuse_done(opened)
        credentials = None
        if not request.connection:
            host = urlsplit(request.api_url).hostname or ""
            credentials = asking.credentials_of_job(request.client_id, client_secret_stdin, host)
    except BaseException:
        opened.close()
        raise
    return run_job(store, lambda _: opened, progress=progress, state_dir=state_dir, credentials=credentials,
                   patience=seconds)  # fmt: skip


def save(  # noqa: PLR0917 - options by name
    context: typer.Context,
    job: Annotated[str, typer.Argument(help="A job's id, the beginning of one, or 'latest'.")],
    out: Annotated[Path, typer.Option("--out", parser=naming.out_file, metavar="FILE", help="The file to write.")],
    also: options.AlsoFiles = None,
    format: options.Format = "",  # noqa: A002 - the option's name
    columns: options.Columns = None,
    layout: options.Layout = "",
    find: Annotated[str, typer.Option("--find", help="Only records with all of these words in some value.")] = "",
    sort: Annotated[str, typer.Option("--sort", help="By this column; with a minus before it the greatest first.")]
    = "",
    separator: options.Separator = "comma",
    encoding: options.Encoding = "utf-8",
    line_end: options.LineEnd = "crlf",
    quote_all: options.QuoteAll = False,
    raw_formulas: options.RawFormulas = False,
    time_zone: options.TimeZone = "",
    join: options.Join = ", ",
    explode: options.Explode = "",
    overwrite: options.Overwrite = False,
    state_dir: options.StateDir = None,
) -> int:
    """Write what a job fetched once more, in another format or with other columns. Calls no API."""
    how = functools.partial(
        options.file_options, separator=separator, encoding=encoding, line_end=line_end, quote_all=quote_all,
        raw_formulas=raw_formulas, time_zone=time_zone, join=join, explode=explode,
    )  # fmt: skip
    if sort == "-":
        raise ConfigurationError("--sort names no column.", remedy="Give one: --sort name, or --sort -name.")
    folder = state_dir or context.obj
    store = JobStore(folder)
    chosen = options.column_names(columns)
    if layout:
        chosen = options.chosen_columns(columns, layout, store.request(job).endpoint, folder)
    others = also_files(out, also or (), how)
    options.tell_idle({format_of(out, format), *(each.format for each in others)}, how(out))
    with terminates_in_order():
        saved = save_again(
            store, job, out, kind=format, columns=chosen,
            arrangement=Arrangement(find, sort.removeprefix("-"), sort.startswith("-")),
            options=how(out), overwrite=overwrite, also=others,
        )  # fmt: skip
    unfinished = "" if saved.done else " The job is not complete yet."
    files = ", ".join(map(str, (saved.path, *saved.also)))
    typer.echo(printable(f"{files}: {counted(saved.records, 'record')}.{unfinished}"))
    return 0


def remove(
    context: typer.Context,
    job: Annotated[str, typer.Argument(help="A job's id, or the beginning of one.")],
    state_dir: options.StateDir = None,
) -> int:
    """Delete a job with everything it fetched; the file it wrote stays."""
    JobStore(state_dir or context.obj).remove(job)
    return 0


def _refuse_done(job: Job) -> None:
    if job.file.row()["state"] == JobState.DONE:
        raise ConfigurationError(
            f"The job {job.id} is done; its file is {job.request.out}.",
            remedy="Export again, or use 'genesys-export save' for another file from what was fetched.",
        )

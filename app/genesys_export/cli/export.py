"""``export``: one endpoint or several, to files."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Annotated

import typer

from genesys_export.catalog import load
from genesys_export.cli import asking, naming, options
from genesys_export.cli.bundle import check_all, run_all
from genesys_export.cli.running import run_job
from genesys_export.export import ExportRequest, JobStore, also_files, fill_from_parents
from genesys_export.output import format_of


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command(name="export")(export)


def export(  # noqa: PLR0917 - the contract's options
    context: typer.Context,
    endpoint: Annotated[list[str], typer.Argument(help="Name (users, routing queues), path, or METHOD path; several.")],
    connection: Annotated[str, typer.Option(help="A kept connection.")] = "",
    demo: Annotated[bool, typer.Option("--demo", help="The built-in demo organisation.")] = False,
    host: Annotated[str, typer.Option(help="API host, for example https://api.mypurecloud.ie")] = "",
    login_host: Annotated[str, typer.Option(help="Sign-in host (default: derived from --host).")] = "",
    client_id: Annotated[str, typer.Option(help="OAuth client (default: GENESYS_CLIENT_ID).")] = "",
    client_secret_stdin: options.FromStdin = False,
    param: Annotated[list[str] | None, typer.Option(help="name=value, repeatable.")] = None,
    for_every: Annotated[
        list[str] | None, typer.Option(help="Fill this path parameter from its parent listing, repeatable.")
    ] = None,
    interval: Annotated[
        str, typer.Option(help="START/END in ISO-8601 (UTC unless it says otherwise), or yesterday, last-7-days, …")
    ] = "",
    body: Annotated[Path | None, typer.Option(help="JSON body for POST endpoints.")] = None,
    style: Annotated[str, typer.Option(help="Paging style of an endpoint outside the catalogue.")] = "",
    list_field: Annotated[str, typer.Option(help="Where the records are, for such an endpoint.")] = "",
    page_size: Annotated[int | None, typer.Option(help="Records a page.")] = None,
    reserve: Annotated[float, typer.Option(help="Percent of the rate limit left free for others.")] = 20.0,
    concurrency: Annotated[int | None, typer.Option(help="Calls in flight at once (default: as many as help).")] = None,
    max_records: Annotated[int | None, typer.Option(help="Stop after so many records.")] = None,
    out: options.OutPlace = None,
    also: options.AlsoFiles = None,
    format: options.Format = "",  # noqa: A002 - the option's name
    columns: options.Columns = None,
    layout: options.Layout = "",
    separator: options.Separator = "comma",
    encoding: options.Encoding = "utf-8",
    line_end: options.LineEnd = "crlf",
    quote_all: options.QuoteAll = False,
    raw_formulas: options.RawFormulas = False,
    time_zone: options.TimeZone = "",
    names: Annotated[
        bool, typer.Option("--names", help="Read the names of users, queues, … too, beside their ids (--check: calls).")
    ] = False,
    join: options.Join = ", ",
    explode: options.Explode = "",
    overwrite: options.Overwrite = False,
    check: Annotated[
        bool, typer.Option("--check", help="Ask only: is it allowed, how much is it, how long does it take.")
    ] = False,
    patience: options.Patience = 60.0,
    progress: options.Progress = "auto",
    state_dir: options.StateDir = None,
) -> int:
    """Export endpoints to files. Stopped exports say how to resume them."""
    state_dir = state_dir or context.obj
    options.check_progress(progress)
    seconds = options.in_seconds(patience)
    chosen = asking.endpoints_of(endpoint, style, list_field, page_size)
    where = asking.organisation(connection, demo, host, login_host, client_id, client_secret_stdin, state_dir)
    place = None if out is None else Path(out)
    folder = asking.is_folder(place) or (out is not None and naming.ends_as_folder(out))
    kind = format_of(place if place and len(chosen) == 1 and not folder else Path(), format)
    how = functools.partial(
        options.file_options, separator=separator, encoding=encoding, line_end=line_end, quote_all=quote_all,
        raw_formulas=raw_formulas, time_zone=time_zone, join=join, explode=explode,
    )  # fmt: skip
    files = [Path()] * len(chosen) if check else asking.files_of(chosen, place, kind, folder=folder)
    requests = [
        ExportRequest(
            endpoint=each, out=file, format=kind, overwrite=overwrite,
            columns=options.chosen_columns(columns, layout, each, state_dir),
            params=options.named_values(param, each), body=options.json_body(body), page_size=page_size,
            max_records=max_records, concurrency=concurrency, reserve=reserve / 100,
            interval=asking.interval_of(each, chosen, interval),
            for_every=fill_from_parents(load(), each, asking.every_of(each, chosen, for_every or ())),
            file=how(file), names=names, also=() if check else also_files(file, also or (), how, len(chosen)),
            **where.fields,
        )
        for each, file in zip(chosen, files, strict=True)
    ]  # fmt: skip
    if progress in {"auto", "bar"}:  # with json, every line is an event
        options.tell_idle({kind, *(each.format for each in requests[0].also)}, how(files[0]))
    store = JobStore(state_dir)
    if check:
        return check_all(requests, where.credentials, state_dir=state_dir, as_json=progress == "json")
    if len(requests) == 1:
        if folder:
            requests[0].checked()
            asking.make_folder(files)
        return run_job(
            store, lambda store: store.create(requests[0]), progress=progress, state_dir=state_dir,
            credentials=where.credentials, patience=seconds, tell_names=names and progress != "none",
        )  # fmt: skip
    checked = [request.checked() for request in requests]
    asking.make_folder(files)
    return run_all(store, checked, where.credentials, progress=progress, state_dir=state_dir,
                   patience=seconds)  # fmt: skip

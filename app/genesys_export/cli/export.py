"""``export``, ``resume`` and ``save``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

import typer

from genesys_export.catalog import Endpoint, load, own_endpoint
from genesys_export.cli import options
from genesys_export.cli.running import run_job
from genesys_export.client import Credentials, Hosts
from genesys_export.connections import ConnectionStore, secret_from_environment, secret_from_stdin
from genesys_export.errors import ConfigurationError
from genesys_export.export import DEMO, ExportRequest, Job, JobState, JobStore
from genesys_export.output import Target, format_of, write


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command(name="export")(export)
    app.command()(resume)
    app.command()(save)


def export(  # noqa: PLR0917 - the contract's options
    context: typer.Context,
    endpoint: Annotated[list[str], typer.Argument(help="Name (users, routing queues), path, or METHOD path.")],
    connection: Annotated[str, typer.Option(help="A kept connection.")] = "",
    demo: Annotated[bool, typer.Option("--demo", help="The built-in demo organisation.")] = False,
    host: Annotated[str, typer.Option(help="API host, for example https://api.mypurecloud.ie")] = "",
    login_host: Annotated[str, typer.Option(help="Sign-in host (default: derived from --host).")] = "",
    client_id: Annotated[str, typer.Option(help="OAuth client (default: GENESYS_CLIENT_ID).")] = "",
    client_secret_stdin: options.FromStdin = False,
    param: Annotated[list[str] | None, typer.Option(help="name=value, repeatable.")] = None,
    interval: Annotated[str, typer.Option(help="ISO-8601 interval for endpoints that need one.")] = "",
    body: Annotated[Path | None, typer.Option(help="JSON body for POST endpoints.")] = None,
    style: Annotated[str, typer.Option(help="Paging style of an endpoint outside the catalogue.")] = "",
    list_field: Annotated[str, typer.Option(help="Where the records are, for such an endpoint.")] = "",
    page_size: Annotated[int | None, typer.Option(help="Records a page.")] = None,
    reserve: Annotated[float, typer.Option(help="Percent of the rate limit left free for others.")] = 20.0,
    max_records: Annotated[int | None, typer.Option(help="Stop after so many records.")] = None,
    out: options.OutFile = None,
    format: options.Format = "",  # noqa: A002 - the option's name
    columns: options.Columns = "",
    overwrite: options.Overwrite = False,
    progress: options.Progress = "auto",
    state_dir: options.StateDir = None,
) -> int:
    """Export an endpoint to a file. Stopped exports say how to resume them."""
    state_dir = state_dir or context.obj
    options.check_progress(progress)
    chosen = _endpoint(" ".join(endpoint), style, list_field)
    params = options.named_values(param) | ({"interval": interval} if interval else {})
    where, credentials = _organisation(connection, demo, host, login_host, client_id, client_secret_stdin, state_dir)
    kind = format_of(out or Path(), format)
    name = "".join(c if c.isalnum() else "-" for c in chosen.name.lower()).strip("-")
    request = ExportRequest(
        endpoint=chosen, out=out or Path(f"{name}.{kind}"), format=kind, columns=options.column_names(columns),
        overwrite=overwrite, params=params, body=options.json_body(body), page_size=page_size,
        max_records=max_records, reserve=reserve / 100, **where,
    )  # fmt: skip
    return run_job(
        JobStore(state_dir), lambda store: store.create(request), progress=progress, state_dir=state_dir,
        credentials=credentials,
    )  # fmt: skip


def resume(
    context: typer.Context,
    job: Annotated[str, typer.Argument(help="A job's id, the beginning of one, or 'latest'.")],
    client_secret_stdin: options.FromStdin = False,
    progress: options.Progress = "auto",
    state_dir: options.StateDir = None,
) -> int:
    """Go on with an export that was paused, interrupted or failed."""
    state_dir = state_dir or context.obj
    options.check_progress(progress)
    store = JobStore(state_dir)
    opened = store.open(job)
    request = opened.request
    try:
        _refuse_done(opened)
        credentials = None
        if not request.connection:
            credentials = _credentials(request.client_id, client_secret_stdin, urlsplit(request.api_url).hostname or "")
    except BaseException:
        opened.close()
        raise
    return run_job(store, lambda _: opened, progress=progress, state_dir=state_dir, credentials=credentials)


def save(  # noqa: PLR0917 - options by name
    context: typer.Context,
    job: Annotated[str, typer.Argument(help="A job's id, the beginning of one, or 'latest'.")],
    out: Annotated[Path, typer.Option("--out", help="The file to write.")],
    format: options.Format = "",  # noqa: A002 - the option's name
    columns: options.Columns = "",
    overwrite: options.Overwrite = False,
    state_dir: options.StateDir = None,
) -> int:
    """Write what a job fetched once more, in another format or with other columns, without calling the API."""
    kind, path = format_of(out, format), out.expanduser().absolute()
    Target.check(path, overwrite=overwrite)
    opened = JobStore(state_dir or context.obj).open(job)
    try:
        with Target(path, opened.id, overwrite=overwrite) as file:
            rows = write(
                file, kind, lambda: opened.file.records(opened.request.max_records),
                columns=options.column_names(columns), first=opened.request.endpoint.columns,
            )  # fmt: skip
        done = opened.file.row()["state"] == JobState.DONE
    finally:
        opened.close()
    typer.echo(f"{path}: {rows} records." + ("" if done else " The job is not complete yet."))
    return 0


def _refuse_done(job: Job) -> None:
    if job.file.row()["state"] == JobState.DONE:
        raise ConfigurationError(
            f"The job {job.id} is done; its file is {job.request.out}.",
            remedy="Export again, or use 'genesys-export save' for another file from what was fetched.",
        )


def _endpoint(text: str, style: str, list_field: str) -> Endpoint:
    if style:
        return own_endpoint(text, style, list_field)
    if list_field:
        raise ConfigurationError("--list-field goes with --style.")
    return load().find(text)


def _organisation(  # noqa: PLR0917 - the contract's options
    connection: str, demo: bool, host: str, login: str, client_id: str, from_stdin: bool, state_dir: Path | None
) -> tuple[dict[str, Any], Credentials | None]:
    """Which organisation the options name, as fields of the request, and its credentials if they are given here."""
    if sum(map(bool, (connection, demo, host))) > 1:
        raise ConfigurationError("--connection, --demo and --host exclude each other.")
    if demo:
        return {"connection": DEMO, "connection_name": "Demo organisation"}, None
    if connection:
        kept = ConnectionStore(state_dir).get(connection)
        credentials = None
        if from_stdin:
            credentials = Credentials(kept.client_id, secret_from_stdin(sys.stdin))
        return {"connection": kept.id, "connection_name": kept.name}, credentials
    if not host:
        raise ConfigurationError(
            "No organisation was named.", remedy="Use --connection NAME, --demo, or --host URL with --client-id."
        )
    hosts = Hosts.custom(host, login or None)
    name = urlsplit(hosts.api).hostname or ""
    credentials = _credentials(client_id, from_stdin, name)
    return {
        "connection": "", "connection_name": name, "api_url": hosts.api, "login_url": hosts.login,
        "client_id": credentials.client_id,
    }, credentials  # fmt: skip


def _credentials(client_id: str, from_stdin: bool, host: str) -> Credentials:
    """Client and secret from options, standard input and environment.

    Raises:
        ConfigurationError: one is missing.
    """
    known_id, known_secret = secret_from_environment()
    secret = secret_from_stdin(sys.stdin) if from_stdin else known_secret
    if not (client_id or known_id) or not secret:
        raise ConfigurationError(
            f"The client id or the client secret for {host} is missing.",
            remedy="Set GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET, or use --client-id with --client-secret-stdin.",
        )
    return Credentials(client_id or known_id, secret)

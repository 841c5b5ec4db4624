"""``recipes`` and ``recipe``: ready-made exports of several listings, joined into tables."""

from __future__ import annotations

import asyncio
import functools
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import urlsplit

import typer

from genesys_export.cli import asking, naming, options
from genesys_export.cli.bundle import check_all
from genesys_export.cli.running import Desk, interruptions, organisation_of
from genesys_export.cli.showing import Display, exit_code
from genesys_export.cli.words import counted, json_text, table
from genesys_export.client import Credentials, printable
from genesys_export.errors import Cancelled, ExportError
from genesys_export.export import JobStore, Sessions
from genesys_export.output import from_here
from genesys_export.pasting import command_line
from genesys_export.recipes import Library, Recipe
from genesys_export.recipes.fetching import Fetched, requests_of
from genesys_export.recipes.files import Writer, leaving_no_folder, writer_of
from genesys_export.recipes.making import by_reason
from genesys_export.recipes.running import RecipeRun, refuse_interval

if TYPE_CHECKING:
    from genesys_export.export import ExportRequest


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(recipes)
    app.command()(recipe)


def recipes(
    context: typer.Context, as_json: options.AsJson = False, state_dir: options.StateDir = None
) -> int:
    """List ready-made exports that join several listings, and your own."""
    library, code = Library(state_dir or context.obj), 0
    found: list[dict[str, Any]] = []
    for name, each in library.all():
        if isinstance(each, Recipe):
            found.append({
                "name": name, "title": each.title, "about": each.about, "calls": each.cost, "own": each.own,
                "interval": each.needs_interval, "tables": [rule.name for rule in each.tables],
            })  # fmt: skip
        else:
            sys.stderr.write(f"{printable(str(each))}\n")
            code = each.exit_code
    if as_json:
        typer.echo(json_text(found, indent=True))
    else:
        table(("RECIPE", "WHAT", "CALLS"), [(each["name"], each["title"], each["calls"]) for each in found])
        sys.stderr.write(f"Your own go to {library.folder}; how they are written: resources/docs/recipes.md.\n")
    return code


def recipe(  # noqa: PLR0917 - options by name
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="A recipe's name, or a .toml file.")],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", parser=naming.out_path, metavar="PLACE", help="Folder, .xlsx file, or .csv file for one table."
        ),
    ] = None,
    connection: Annotated[str, typer.Option(help="A kept connection.")] = "",
    demo: Annotated[bool, typer.Option("--demo", help="The built-in demo organisation.")] = False,
    host: Annotated[str, typer.Option(help="API host, for example https://api.mypurecloud.ie")] = "",
    login_host: Annotated[str, typer.Option(help="Sign-in host (default: derived from --host).")] = "",
    client_id: Annotated[str, typer.Option(help="OAuth client (default: GENESYS_CLIENT_ID).")] = "",
    client_secret_stdin: options.FromStdin = False,
    interval: Annotated[str, typer.Option(help="START/END in ISO-8601, or yesterday, last-7-days, …")] = "",
    reserve: Annotated[float, typer.Option(help="Percent of the rate limit left free for others.")] = 20.0,
    overwrite: options.Overwrite = False,
    check: Annotated[bool, typer.Option("--check", help="Ask only: is each listing allowed, how much is it.")] = False,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the same recipe to the same place.")] = False,
    patience: options.Patience = 60.0,
    progress: options.Progress = "auto",
    state_dir: options.StateDir = None,
) -> int:
    """Fetch what a recipe needs and write its tables."""
    state_dir = state_dir or context.obj
    options.check_progress(progress)
    seconds = options.in_seconds(patience)
    store = JobStore(state_dir)
    credentials: Credentials | None = None
    place = from_here(out or Path(Path(name).stem))
    if resume:
        file = name if name.endswith(".toml") else ""
        mended = functools.partial(Library(state_dir).mended, file=file)
        run = RecipeRun.load(Path(name).stem, place, state_dir, mended=mended)
        run.overwrite = run.overwrite or overwrite
    else:
        chosen = Library(state_dir).find(name)
        where = asking.organisation(connection, demo, host, login_host, client_id, client_secret_stdin, state_dir)
        credentials = where.credentials
        fields = {**where.fields, "reserve": reserve / 100, "interval": interval}
        if check:
            planned = list(requests_of(chosen, fields).values())
            return check_all(planned, credentials, state_dir=state_dir, as_json=progress == "json")
        refuse_interval(chosen, interval)  # before a folder is made for nothing
        with leaving_no_folder(place):
            writer_of(place, "recipe").check([rule.name for rule in chosen.tables], overwrite=overwrite)
            run = RecipeRun.begin(chosen, fields, place, store, state_dir, overwrite=overwrite)
    with run:
        first = next(iter(run.requests().values()))
        if resume and not first.connection:
            hostname = urlsplit(first.api_url).hostname or ""
            credentials = asking.credentials_of_job(first.client_id, client_secret_stdin, hostname)
        writer = writer_of(place, run.folder.name)
        run.check(writer)
        with organisation_of(first, state_dir) as sessions:
            display = Display(progress)
            asyncio.run(_fetch(run, store, sessions, display, credentials, seconds))
        return _end(run, store, writer, display, state_dir)


async def _fetch(  # noqa: PLR0917 - what a run needs
    run: RecipeRun, store: JobStore, sessions: Sessions, display: Display, credentials: Credentials | None,
    patience: float,
) -> None:  # fmt: skip
    request: ExportRequest = next(iter(run.requests().values()))
    desk = Desk(sessions, display, credentials, patience)

    def interrupt() -> None:
        run.stop()
        desk.interrupt()

    try:
        session = await sessions.open(request, credentials)
        with interruptions(asyncio.get_running_loop(), interrupt):
            await run.fetch(session, store, desk.work)
    finally:
        await sessions.close()


async def _write(run: RecipeRun, writer: Writer) -> list[dict[str, Any]]:
    """On a worker thread, so that Ctrl-C is heard although a query of one's own may never end."""
    with interruptions(asyncio.get_running_loop(), run.stop):
        return await asyncio.to_thread(run.write, writer)


def _end(run: RecipeRun, store: JobStore, writer: Writer, display: Display, state_dir: Path | None) -> int:
    """Write the tables when every listing is there or cannot be had; say how to go on otherwise."""
    unfinished = run.unfinished
    for each in run.fetched:
        if each.error is not None:
            _say(f"{each.fetch.endpoint.name}: {each.error}")
    name = run.recipe.file or run.recipe.name
    on = f"To go on: {command_line('recipe', name, '--out', run.out, '--resume', state_dir=state_dir)}"
    if unfinished:
        _say(on)
        _final(display, run, [], "stopped")
        return next((code for each in unfinished if (code := _code(each))), 5)
    try:
        written = asyncio.run(_write(run, writer))
    except ExportError as error:
        _say(on if isinstance(error, Cancelled) else f"What was fetched is kept. {on}")
        raise
    for why, names in by_reason(run.skipped(written)).items():
        _say(f"The table {names[0]} was not written. {' '.join(why)}" if len(names) == 1 else
             f"Tables not written: {', '.join(names)}. {' '.join(why)}")  # fmt: skip
    for manifest in written:
        for why in manifest["lacks"]:
            _say(f"The table {manifest['table']} is not complete. {why}")
        for note in (each for each in manifest["notes"] if each not in manifest["lacks"]):
            _say(f"The table {manifest['table']}: {note}")
    run.clear(store)
    _final(display, run, written, "done")
    return next((code for each in run.fetched if (code := _code(each))), 0)


def _code(each: Fetched) -> int:
    if each.error is not None:
        return each.error.exit_code
    return 0 if each.result is None else exit_code(each.result)


def _final(display: Display, run: RecipeRun, written: Sequence[dict[str, Any]], state: str) -> None:
    requests = sum(each.result.requests for each in run.fetched if each.result is not None)
    if display.kind == "json":
        tables = [{name: each[name] for name in ("table", "records", "complete", "lacks")} for each in written]
        whole = len(written) == len(run.recipe.tables) and all(each["complete"] for each in written)
        typer.echo(json_text({
            "recipe": run.recipe.name, "state": state, "out": str(run.out), "requests": requests, "complete": whole,
            "tables": tables, "skipped": list(run.skipped(written)),
        }))  # fmt: skip
        return
    rows = ", ".join(f"{each['table']} {each['records']}" for each in written)
    unit = "row" if written and written[-1]["records"] == 1 else "rows"
    said = f"{counted(len(written), 'table')} ({rows} {unit})" if written else "no table was written"
    typer.echo(printable(f"{run.out}: {said}, {counted(requests, 'request')}."))


def _say(text: str) -> None:
    sys.stderr.write(f"{printable(text)}\n")

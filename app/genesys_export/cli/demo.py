"""``demo`` and ``demo-org``: the built-in organisation."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from genesys_export.catalog import load
from genesys_export.cli import options
from genesys_export.cli.loading import OPEN_WINDOW
from genesys_export.errors import ConfigurationError

_FILE = "demo-users.csv"


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(demo)
    app.command(name="demo-org")(demo_org)


def demo(
    context: typer.Context,
    headless: Annotated[bool, typer.Option("--headless", help=f"Export Users to {_FILE} instead.")] = False,
    progress: options.Progress = "auto",
    state_dir: options.StateDir = None,
) -> int:
    """Start the demo organisation and open the window connected to it."""
    state_dir = state_dir or context.obj
    if not headless and _has_display():
        return int(context.meta[OPEN_WINDOW](demo=True, state_dir=state_dir))
    from genesys_export.cli.running import run_job  # noqa: PLC0415 - not before a window
    from genesys_export.export import DEMO, ExportRequest, JobStore  # noqa: PLC0415 - nor before the organisation

    request = ExportRequest(
        endpoint=load().find("users"), connection=DEMO, connection_name="Demo organisation", out=Path(_FILE),
        overwrite=True, reserve=0.0,
    )  # fmt: skip
    store = JobStore(state_dir)
    return run_job(store, lambda s: s.create(request), progress=options.check_progress(progress), state_dir=state_dir)


def demo_org(  # noqa: PLR0917 - the contract's options
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes a free one.")] = 0,
    users: Annotated[int, typer.Option(help="Active users of the organisation.")] = 1200,
    limit: Annotated[int, typer.Option(help="Calls a token may make in a window.")] = 300,
    window: Annotated[float, typer.Option(help="Length of the rate window, seconds.")] = 60.0,
    latency_ms: Annotated[float, typer.Option(help="Least time of every reply, milliseconds.")] = 0.0,
    faults: Annotated[str, typer.Option(help="Faults on purpose, for example reset@3,html500@5,429%2")] = "",
    seed: Annotated[int, typer.Option(help="The same seed gives the same organisation.")] = 7,
    until_stdin_closes: Annotated[bool, typer.Option("--until-stdin-closes", hidden=True)] = False,
) -> int:
    """Serve the demo organisation until interrupted; prints its address and credentials."""
    from genesys_export.demo import Organisation, serve_forever  # noqa: PLC0415 - a server; only when asked for

    try:
        organisation = Organisation(users, seed, limit, window, latency_ms, faults)
    except ValueError as error:
        raise ConfigurationError(f"{str(error)[:1].upper()}{str(error)[1:]}.") from error
    try:
        serve_forever(organisation, port=port, exit_with_stdin=until_stdin_closes)
    except OSError as error:
        raise ConfigurationError(
            f"Port {port} cannot be used: {(error.strerror or 'unknown error').lower()}.", remedy="Choose another one."
        ) from error
    return 0


def _has_display() -> bool:
    """Whether a window can be shown; on Windows and macOS there always is a screen."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))

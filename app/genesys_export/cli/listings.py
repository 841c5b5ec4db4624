"""``endpoints``: the catalogue."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from genesys_export.catalog import Endpoint, load
from genesys_export.cli import options
from genesys_export.cli.words import json_text, table


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(endpoints)


def endpoints(
    text: Annotated[list[str] | None, typer.Argument(help="Words to look for.")] = None,
    as_json: options.AsJson = False,
) -> int:
    """List what can be exported, or search in it."""
    found = load().search(" ".join(text or ()))
    if as_json:
        typer.echo(json_text([_facts(endpoint) for endpoint in found], indent=True))
        return 0
    table(
        ("NAME", "METHOD", "PATH", "NEEDS"),
        [(_marked(e), e.method, e.path, _needs(e)) for e in found],
    )
    return 0


def _facts(endpoint: Endpoint) -> dict[str, Any]:
    """Everything the catalogue knows; columns as objects, since scripts read them by name."""
    data = endpoint.to_json()
    for name in ("columns", "body_shape"):
        data[name] = [{"path": path, "type": kind} for path, kind in data[name]]
    return data


def _marked(endpoint: Endpoint) -> str:
    marks = [word for word, is_so in (("deprecated", endpoint.deprecated), ("preview", endpoint.preview)) if is_so]
    return f"{endpoint.name} ({', '.join(marks)})" if marks else endpoint.name


def _needs(endpoint: Endpoint) -> str:
    """Permissions, places and interval, in short."""
    joined = (" or " if endpoint.permission_mode == "any" else " and ").join(endpoint.permissions)
    interval = ["an interval"] if endpoint.interval is not None and endpoint.interval.required else []
    user = ["a person's sign-in"] if endpoint.needs_user else []
    return ", ".join([*([joined] if joined else []), *endpoint.path_parameters, *interval, *user])

"""``endpoints``, ``jobs`` and ``remove``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated

import orjson
import typer

from genesys_export.catalog import load
from genesys_export.cli import options
from genesys_export.client import printable
from genesys_export.export import JobStore


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(endpoints)
    app.command()(jobs)
    app.command()(remove)


def endpoints(
    text: Annotated[list[str] | None, typer.Argument(help="Words to look for.")] = None,
    as_json: options.AsJson = False,
) -> int:
    """List what can be exported, or search in it."""
    found = load().search(" ".join(text or ()))
    if as_json:
        typer.echo(orjson.dumps([endpoint.to_json() for endpoint in found], option=orjson.OPT_INDENT_2).decode())
        return 0
    rows = [(e.name, e.method, e.path, ", ".join(e.permissions)) for e in found]
    _table(("NAME", "METHOD", "PATH", "PERMISSION"), rows)
    return 0


def jobs(context: typer.Context, as_json: options.AsJson = False, state_dir: options.StateDir = None) -> int:
    """List exports, newest first."""
    summaries = JobStore(state_dir or context.obj).summaries()
    if as_json:
        typer.echo(orjson.dumps([asdict(s) for s in summaries], default=str, option=orjson.OPT_INDENT_2).decode())
        return 0
    _table(
        ("JOB", "STATE", "RECORDS", "FROM", "FILE"),
        [(s.id, str(s.state), str(s.records), s.connection_name, s.problem if not s.endpoint else str(s.out))
         for s in summaries],
    )  # fmt: skip
    return 0


def remove(
    context: typer.Context,
    job: Annotated[str, typer.Argument(help="A job's id, or the beginning of one.")],
    state_dir: options.StateDir = None,
) -> int:
    """Delete a job with everything it fetched; the file it wrote stays."""
    JobStore(state_dir or context.obj).remove(job)
    return 0


def _table(heads: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> None:
    """Columns as wide as they need to be; the last one runs free."""
    lines = [heads, *(tuple(map(printable, row)) for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(heads))]
    for line in lines:
        typer.echo("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())

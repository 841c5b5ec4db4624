"""``compare``: what changed between two exports of the same kind."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import asdict
from typing import Annotated

import typer

from genesys_export.cli import options
from genesys_export.cli.words import json_text, table
from genesys_export.client import printable
from genesys_export.export import JobStore
from genesys_export.interrupts import terminates_in_order
from genesys_export.output import Target, format_of
from genesys_export.recipes.compare import CHANGE_COLUMNS, Change, Comparison, save_changes

_WIDEST = 40


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(compare)


def compare(  # noqa: PLR0917 - options by name
    context: typer.Context,
    old: Annotated[str, typer.Argument(help="The earlier one: a recipe's folder, a file, or a job.")],
    new: Annotated[str, typer.Argument(help="The later one.")],
    key: Annotated[str, typer.Option(help="Columns that tell rows apart: a,b (default: of the manifest, or id).")] = "",
    out: options.OutFile = None,
    overwrite: options.Overwrite = False,
    as_json: options.AsJson = False,
    state_dir: options.StateDir = None,
) -> int:
    """Tell what was added, removed or changed between two exports."""
    if out is not None:
        format_of(out)
        Target.check(out, overwrite=overwrite)
    comparison = Comparison(old, new, JobStore(state_dir or context.obj), options.column_names([key]))
    if out is not None:
        comparison.refuse(out)
    changes, doubts = list(comparison.changes()), comparison.doubts()
    if out is not None:
        with terminates_in_order():
            save_changes(out, lambda: (each.cells() for each in changes), overwrite=overwrite)
    for each in doubts:
        sys.stderr.write(f"Warning: {printable(each)}\n")
    if as_json:
        told = [Change("", "warning", "", each) for each in doubts]
        typer.echo(json_text([asdict(each) for each in (*told, *changes)]))
        return 0
    if out is None and changes:
        heads = tuple(name.upper() for name in CHANGE_COLUMNS)
        table(heads, [tuple(_short(value) for value in each.cells()) for each in changes])
    counts = Counter(each.change for each in changes)
    said = ", ".join(f"{counts[word]} {word}" for word in ("added", "removed", "changed") if counts[word])
    line = printable(f"{old} -> {new}: {said or 'nothing changed'}.")
    if out is None:
        sys.stderr.write(f"{line}\n")
    else:
        typer.echo(line)
    return 0


def _short(value: str) -> str:
    line = " ".join(value.split())
    return line if len(line) <= _WIDEST else f"{line[: _WIDEST - 1]}…"

"""Options that several commands share, and reading their texts."""

from __future__ import annotations

import sys
from collections.abc import Collection
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

from genesys_export.catalog import Endpoint
from genesys_export.cli.naming import also_place, out_file, out_place, state_folder
from genesys_export.errors import ConfigurationError
from genesys_export.output import CONCERNS, SEPARATORS, FileOptions, options_of

StateDir = Annotated[
    Path | None,
    typer.Option(
        "--state-dir", parser=state_folder, metavar="DIR", help="Where jobs live (default: the user data folder)."
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Progress = Annotated[str, typer.Option("--progress", help="auto, bar, json (one event a line on stderr) or none.")]
FromStdin = Annotated[bool, typer.Option("--client-secret-stdin", help="Read the client secret from standard input.")]
Patience = Annotated[
    float,
    typer.Option("--patience", help="Minutes that an outage is waited out, beside the two of a call's own tries."),
]
OutFile = Annotated[Path | None, typer.Option("--out", parser=out_file, metavar="FILE", help="The file to write.")]
OutPlace = Annotated[
    str | None,
    typer.Option("--out", parser=out_place, metavar="PLACE", help="The file to write; a folder for several endpoints."),
]
AlsoFiles = Annotated[
    list[str] | None,
    typer.Option(
        "--also", parser=also_place, metavar="FILE",
        help="A further file of the same records, or only its ending: .xlsx; repeatable.",
    ),
]
Format = Annotated[
    str, typer.Option("--format", help="csv, xlsx, jsonl, json, parquet or sqlite (default: by the file's ending).")
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--columns",
        help="Only these, in this order: id,name=Name,skills[].name; with types (text, number, true/false, date-time): "
        "version:text,name=Name; repeatable.",
    ),
]
Layout = Annotated[str, typer.Option("--layout", help="The columns of this layout, which the window has kept.")]
Join = Annotated[str, typer.Option("--join", help="Between the values of a list in one cell, as of skills[].name.")]
Explode = Annotated[
    str, typer.Option("--explode", help="One row for each element of a list, for example participants.sessions.")
]
Separator = Annotated[str, typer.Option("--separator", help="CSV: comma, semicolon, tab, pipe, or one character.")]
Encoding = Annotated[str, typer.Option("--encoding", help="CSV: utf-8, utf-8-bom (for Excel) or utf-16.")]
LineEnd = Annotated[str, typer.Option("--line-end", help="CSV: crlf or lf.")]
QuoteAll = Annotated[bool, typer.Option("--quote-all", help="CSV: quotes around every cell that is not null.")]
RawFormulas = Annotated[
    bool, typer.Option("--raw-formulas", help="CSV: do not mark texts as text that spreadsheets take for formulas.")
]
TimeZone = Annotated[str, typer.Option("--time-zone", help="CSV, Excel: of dates and times, as Europe/Madrid.")]
_OPTIONS = {
    "separator": "--separator", "encoding": "--encoding", "line_end": "--line-end", "quote": "--quote-all",
    "guard": "--raw-formulas", "time_zone": "--time-zone", "join": "--join",
}  # fmt: skip
"""How what concerns only some formats is called here."""
Overwrite = Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there already.")]


def named_values(texts: list[str] | None, endpoint: Endpoint) -> dict[str, str]:
    """``name=value`` texts as a dict; a parameter that takes a list may be given several times.

    Raises:
        ConfigurationError: a text without a name or without ``=``, or a second value for a parameter that takes one.
    """
    values: dict[str, str] = {}
    for text in texts or ():
        name, equals, value = text.partition("=")
        name = name.strip()
        if not equals or not name:
            raise ConfigurationError(f"--param {text!r} is not of the form name=value.")
        parameter = endpoint.parameter(name)
        if name in values and (parameter is None or parameter.kind != "list"):
            raise ConfigurationError(f"{name} is given twice, but takes one value.", remedy="Leave one of them out.")
        values[name] = f"{values[name]},{value}" if name in values else value
    return values


def in_seconds(minutes: float) -> float:
    """The patience that was given in minutes.

    Raises:
        ConfigurationError: it is negative, or no number.
    """
    if not minutes >= 0:
        raise ConfigurationError(f"--patience {minutes:g} is no length of time.", remedy="Give minutes from 0.")
    return minutes * 60


def column_names(texts: list[str] | None) -> tuple[str, ...]:
    """Texts as ``a,b,c`` as one tuple; empty for all columns."""
    return tuple(name.strip() for text in texts or () for name in text.split(",") if name.strip())


def chosen_columns(texts: list[str] | None, layout: str, endpoint: Endpoint, state_dir: Path | None) -> tuple[str, ...]:
    """The columns that were given, or those of a layout of the endpoint.

    Raises:
        ConfigurationError: both were given, or the endpoint has no such layout.
    """
    names = column_names(texts)
    if not layout:
        return names
    if names:
        raise ConfigurationError("--columns and --layout were both given.", remedy="Give one of them.")
    from genesys_export.export import LayoutStore  # noqa: PLC0415 - what most commands do not need

    return LayoutStore(state_dir).get(endpoint, layout)


def file_options(
    out: Path, *, separator: str, encoding: str, line_end: str, quote_all: bool, raw_formulas: bool, time_zone: str,
    join: str, explode: str,
) -> FileOptions:
    """How the file is written; its name says how it is compressed.

    Raises:
        ConfigurationError: something that there is not was chosen.
    """
    chosen = FileOptions(
        SEPARATORS.get(separator, separator), encoding, line_end, "all" if quote_all else "needed",
        guard=not raw_formulas, time_zone=time_zone, join=join, explode=explode.strip(),
    )  # fmt: skip
    return options_of(out, chosen).checked()


def tell_idle(kinds: Collection[str], chosen: FileOptions) -> None:
    """Say on standard error which of the options that were given make no difference to any file of these formats."""
    usual = FileOptions()
    idle = [
        option for name, option in _OPTIONS.items()
        if getattr(chosen, name) != getattr(usual, name) and not any(name in CONCERNS[kind] for kind in kinds)
    ]  # fmt: skip
    if idle:
        written = f"{'files' if len(kinds) > 1 else 'a file'} of the format {' and '.join(sorted(kinds))}"
        sys.stderr.write(f"{', '.join(idle)}: without effect on {written}.\n")


def json_body(path: Path | None) -> dict[str, Any] | None:
    """The JSON object in a file.

    Raises:
        ConfigurationError: the file cannot be read, or holds no JSON object.
    """
    if path is None:
        return None
    try:
        body = orjson.loads(path.read_bytes())
    except OSError as error:
        what = f"The body file {path} cannot be read: {(error.strerror or 'unknown error').lower()}."
        raise ConfigurationError(what) from error
    except ValueError as error:
        raise ConfigurationError(f"The body file {path} is not JSON ({error}).") from error
    if not isinstance(body, dict):
        raise ConfigurationError(f"The body file {path} does not hold a JSON object.")
    return body


def check_progress(kind: str) -> str:
    """``kind`` if it is one.

    Raises:
        ConfigurationError: it is not.
    """
    if kind not in {"auto", "bar", "json", "none"}:
        raise ConfigurationError(f"There is no progress display {kind!r}.", remedy="Choose auto, bar, json or none.")
    return kind

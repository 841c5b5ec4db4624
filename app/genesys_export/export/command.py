"""An export as the command that does the same; never with a secret."""

from __future__ import annotations

import shlex
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import orjson

from genesys_export.errors import ConfigurationError
from genesys_export.export.request import Also, ExportRequest
from genesys_export.export.sessions import DEMO
from genesys_export.output import SEPARATORS, FileOptions, format_of, options_of

_BODY = "body.json"


def command_of(request: ExportRequest, *, windows: bool = sys.platform == "win32") -> str:
    """The command line for this request, quoted for the system's shell.

    A body cannot stand in it: a line above says what the file that it names has to hold. Nor can a further file that
    is written otherwise than the first: a line below saves it once more from what was fetched.
    """
    endpoint = request.endpoint
    words = ["genesys-export", "export"]
    if endpoint.own:
        words += [endpoint.path, "--style", endpoint.style]
        words += ["--list-field", endpoint.list_field] if endpoint.list_field else []
    else:
        words += endpoint.name.split()
    words += _organisation(request)
    every = {each.parameter for each in request.for_every}
    for name, value in request.params.items():
        words += ["--param", f"{name}={value}"] if name not in every else []
    for each in request.for_every:
        words += ["--for-every", each.parameter]
    words += ["--interval", request.interval] if request.interval else []
    words += ["--body", _BODY] if request.body else []
    size = endpoint.page_size if endpoint.own and request.page_size is None else request.page_size
    for option, number in (
        ("--page-size", size), ("--max-records", request.max_records), ("--concurrency", request.concurrency),
    ):  # fmt: skip
        words += [option, str(number)] if number is not None else []
    if round(request.reserve * 100, 6) != 20:  # noqa: PLR2004 - the command's own default
        words += ["--reserve", f"{request.reserve * 100:g}"]
    words += ["--out", str(request.out), "--format", request.format]
    how = _usual(request.out, request.file)
    alike = [further for further in request.also if _alike(further, how)]
    words += [word for further in alike for word in ("--also", str(further.out))]
    words += ["--names"] if request.names else []
    lines = [[*words, *_rest(request, how)]]
    for further in request.also:
        if further not in alike:
            again = ["genesys-export", "save", "latest", "--out", str(further.out), "--format", further.format]
            lines.append([*again, *_rest(request, _usual(further.out, further.file))])
    told = "\n".join(map(subprocess.list2cmdline if windows else shlex.join, lines))
    if not request.body:
        return told
    return f"{'REM' if windows else '#'} {_BODY}: {orjson.dumps(dict(request.body)).decode()}\n{told}"


def _rest(request: ExportRequest, file: FileOptions) -> list[str]:
    """What an export and a file that is saved again say alike."""
    words = ["--columns", ",".join(request.columns)] if request.columns else []
    return [*words, *_file(file), *(["--overwrite"] if request.overwrite else [])]


def _usual(out: Path, file: FileOptions) -> FileOptions:
    """The options without those that the file's name says already."""
    bare = replace(file, packing="", separator=FileOptions().separator)
    return bare if options_of(out, bare) == file else replace(file, packing="")


def _alike(further: Also, how: FileOptions) -> bool:
    """Whether ``--also`` makes this file: its name says its format, and it is written as the first one is."""
    try:
        named = format_of(further.out) == further.format
    except ConfigurationError:
        return False
    return named and options_of(further.out, how) == options_of(further.out, further.file)


def _organisation(request: ExportRequest) -> list[str]:
    if request.connection == DEMO:
        return ["--demo"]
    if request.connection:
        return ["--connection", request.connection_name or request.connection]
    words = ["--host", request.api_url] if request.api_url else []
    words += ["--login-host", request.login_url] if request.login_url else []
    return words + (["--client-id", request.client_id] if request.client_id else [])


def _file(file: FileOptions) -> list[str]:
    usual, words = FileOptions(), list[str]()
    if file.separator != usual.separator:
        names = {sign: name for name, sign in SEPARATORS.items()}
        words += ["--separator", names.get(file.separator, file.separator)]
    for option, value, default in (
        ("--encoding", file.encoding, usual.encoding), ("--line-end", file.line_end, usual.line_end),
        ("--time-zone", file.time_zone, usual.time_zone), ("--join", file.join, usual.join),
        ("--explode", file.explode, usual.explode),
    ):  # fmt: skip
        words += [option, value] if value != default else []
    words += ["--quote-all"] if file.quote == "all" else []
    return words + ([] if file.guard else ["--raw-formulas"])

"""An export as the command that does the same; never with a secret."""

from __future__ import annotations

import shlex
import subprocess
import sys

import orjson

from genesys_export.export.request import ExportRequest
from genesys_export.export.sessions import DEMO
from genesys_export.output import SEPARATORS, FileOptions

_BODY = "body.json"


def command_of(request: ExportRequest, *, windows: bool = sys.platform == "win32") -> str:
    """The command line for this request, quoted for the system's shell.

    A body cannot stand in it: a line above says what the file that it names has to hold.
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
    words += ["--columns", ",".join(request.columns)] if request.columns else []
    words += [*_file(request.file), *(["--overwrite"] if request.overwrite else [])]
    line = subprocess.list2cmdline(words) if windows else shlex.join(words)
    if not request.body:
        return line
    return f"{'REM' if windows else '#'} {_BODY}: {orjson.dumps(dict(request.body)).decode()}\n{line}"


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

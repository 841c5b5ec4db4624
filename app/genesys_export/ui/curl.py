"""A call as a command that makes it again, without the token: it is taken from an environment variable."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING

from genesys_export.ui import text

if TYPE_CHECKING:
    from genesys_export.export import Call


def curl_of(call: Call, platform: str = sys.platform) -> str:
    """The command for the shell of this system; PowerShell on Windows, else a POSIX shell.

    Host and token stand in the variables ``GENESYS_API`` (such as ``https://api.mypurecloud.com``) and
    ``GENESYS_TOKEN``. The body of a ``POST`` is not kept in the request log: words in its place say so.
    """
    parts: list[tuple[str, str]] = [("-X", call.method), ("", call.path), ("-H", "Authorization: Bearer ")]
    if call.method == "POST":
        body = text.tr("REPLACE THIS BY THE BODY OF THE QUERY, WHICH THE REQUEST LOG DOES NOT KEEP")
        parts += [("-H", "Content-Type: application/json"), ("--data", body)]
    quote = _powershell if platform == "win32" else _posix
    words = [f"{name} {quote(value)}".strip() for name, value in parts]
    return " ".join(["curl.exe" if platform == "win32" else "curl", *words])


def _posix(value: str) -> str:
    if value.startswith("/"):
        return '"$GENESYS_API"' + shlex.quote(value)
    if value.endswith("Bearer "):
        return f'"{value}$GENESYS_TOKEN"'
    return shlex.quote(value)


def _powershell(value: str) -> str:
    if value.startswith("/"):
        return "($env:GENESYS_API + '" + value.replace("'", "''") + "')"
    if value.endswith("Bearer "):
        return f'"{value}$env:GENESYS_TOKEN"'
    return "'" + value.replace("'", "''") + "'"

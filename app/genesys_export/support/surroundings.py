"""What this computer has, whatever the program is connected to: versions, keyring, disk, certificates."""

from __future__ import annotations

import asyncio
import contextlib
import os
import platform
import re
import shutil
import sqlite3
import ssl
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distributions, version
from pathlib import Path

from genesys_export._version import __version__
from genesys_export.client import Network
from genesys_export.client.redaction import HIDDEN
from genesys_export.connections import Connection, SecretStore
from genesys_export.connections.diagnosis import Finding, Verdict, diagnose
from genesys_export.errors import ExportError
from genesys_export.export import JobStore
from genesys_export.support.words import size_text

_LEAST_ROOM = 1_000_000_000  # bytes
_PACKAGES = ("PySide6-Essentials", "qasync", "httpx", "requests", "keyring", "truststore")
_SETTINGS = ("_PROXY", "QT_", "GENESYS_", "SSL_CERT", "XDG_CURRENT", "XDG_SESSION", "LANG", "WAYLAND_DISPLAY")
_PATIENCE_S = 20.0
_PASSWORD = re.compile(r"(_PROXY=(?:\w+://)?).*@", re.IGNORECASE)


def surroundings(folder: Path | None) -> Iterator[Finding]:
    """Look at this computer.

    Args:
        folder: the state folder; the user's data folder when left out.
    """
    said = f"Genesys Cloud Export {__version__}, Python {platform.python_version()}, {', '.join(_installed())}; "
    yield Finding("versions", Verdict.GOOD, f"{said}{_system()}.")
    yield _keyring()
    yield _disk(folder)
    yield Finding("certificates", Verdict.GOOD, f"Those of the operating system; {ssl.OPENSSL_VERSION}.")


async def way_to(connection: Connection, patience: float = _PATIENCE_S) -> list[Finding]:
    """The way to an organisation as far as its door, in so many seconds: nothing signs in, nothing is called."""
    found: list[Finding] = []
    try:
        async with asyncio.timeout(patience):
            network = Network(connection.ca_file, connection.proxy)
            async with contextlib.aclosing(diagnose(connection.hosts, network, None)) as findings:
                found += [each async for each in findings]
    except TimeoutError:
        found.append(Finding("the way there", Verdict.WRONG, f"No end of it within {patience:.0f} seconds."))
    except ExportError as error:
        found.append(Finding("the way there", Verdict.WRONG, error.what, error.remedy, error))
    return found


def versions() -> str:
    """The program, the interpreter, the system, every installed package, and the settings of the environment."""
    lines = [
        f"Genesys Cloud Export {__version__}",
        f"Python {platform.python_version()} ({platform.python_implementation()}, {platform.machine()})",
        f"{_system()}, {platform.version()}",
        f"SQLite {sqlite3.sqlite_version}",
        ssl.OPENSSL_VERSION,
        "",
        *sorted({f"{each.metadata['Name']} {each.version}" for each in distributions()}, key=str.casefold),
        "",
    ]
    found = {k: v for k, v in os.environ.items() if any(k.upper().startswith(s) or s in k.upper() for s in _SETTINGS)}
    # Of what is the program's own only the names: a client's secret may be among it.
    lines += [f"{name} is set" if name.startswith("GENESYS_") else f"{name}={found[name]}" for name in sorted(found)]
    # The password of a proxy need not stand behind two slashes.
    return "\n".join(_PASSWORD.sub(rf"\1{HIDDEN}@", line) for line in lines) + "\n"


def _system() -> str:
    """Name and release; ``platform.platform()`` would start another program for it, with the secrets of this one."""
    return f"{platform.system()} {platform.release()} {platform.machine()}"


def _keyring() -> Finding:
    secrets = SecretStore()
    where = secrets.where()
    if not where:
        return Finding(
            "keyring", Verdict.NOTE, "This computer has none that programs can use: no secret can be kept.",
            "Give secrets in GENESYS_CLIENT_SECRET or on standard input; in the window, for one session.",
        )  # fmt: skip
    try:
        secrets.get("doctor", "doctor")  # there is none; looking tells whether one could be read
    except ExportError as error:
        return Finding("keyring", Verdict.WRONG, f"{where}: {error.what}", error.remedy, error)
    return Finding("keyring", Verdict.GOOD, f"Secrets are kept in {where}.")


def _disk(folder: Path | None) -> Finding:
    store = JobStore(folder)
    try:
        free = store.free_space()
    except ExportError as error:
        return Finding("disk", Verdict.WRONG, error.what, error.remedy, error)
    here = shutil.disk_usage(Path.cwd()).free
    said = f"{size_text(free)} free for jobs in {store.folder}, {size_text(here)} in this folder."
    if min(free, here) >= _LEAST_ROOM:
        return Finding("disk", Verdict.GOOD, said)
    return Finding("disk", Verdict.WRONG, said, "Make room: a large export needs several gigabytes.")


def _installed() -> Iterator[str]:
    for name in _PACKAGES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"{name} missing"

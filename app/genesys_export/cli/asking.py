"""From the words of an ``export`` command to what is asked for: endpoints, organisation, files."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from genesys_export.catalog import Endpoint, load, own_endpoint
from genesys_export.client import Credentials, Hosts
from genesys_export.connections import ConnectionStore, secret_from_environment, secret_from_stdin
from genesys_export.connections.entered import checked_text
from genesys_export.errors import ConfigurationError, DestinationExists, OutputError
from genesys_export.export import DEMO
from genesys_export.output import names_file


@dataclass(frozen=True, slots=True)
class Where:
    """An organisation as the options name it, and the credentials where they are given here."""

    fields: dict[str, Any]
    credentials: Credentials | None = None


def endpoints_of(words: Sequence[str], style: str, list_field: str, page_size: int | None) -> list[Endpoint]:
    """The endpoints that the words name: one (``routing queues``), or several one after the other.

    The longest run of words that is an endpoint counts, so ``users query groups`` is *users query* and *groups*.

    Raises:
        ConfigurationError: some words name none.
    """
    text = " ".join(words)
    if not text.strip():
        raise ConfigurationError("No endpoint was named.", remedy="'genesys-export endpoints' lists them all.")
    if style:
        return [own_endpoint(text, style, list_field, page_size or 100)]
    if list_field:
        raise ConfigurationError("--list-field goes with --style.")
    catalog, left = load(), list(words)
    found: dict[str, Endpoint] = {}
    while left:
        for count in range(len(left), 0, -1):
            if (endpoint := catalog.get(" ".join(left[:count]))) is not None:
                break
        else:
            endpoint = catalog.find(left[0] if found else " ".join(left))  # raises, and names the close ones
        if endpoint.operation in found:
            raise ConfigurationError(f"The endpoint {endpoint.name} is named twice.", remedy="Name each of them once.")
        found[endpoint.operation] = endpoint
        left = left[count:]
    return list(found.values())


def interval_of(endpoint: Endpoint, endpoints: Sequence[Endpoint], interval: str) -> str:
    """The interval for one of several: for those that take one, or for all where none does and all will refuse it."""
    narrowed = any(each.interval is not None for each in endpoints)
    return "" if narrowed and endpoint.interval is None and len(endpoints) > 1 else interval


def every_of(endpoint: Endpoint, endpoints: Sequence[Endpoint], names: Sequence[str]) -> list[str]:
    """The places that one of several has in its path, and those that none has, for it to refuse them."""
    known = {name for each in endpoints for name in each.path_parameters}
    return [name for name in names if name in endpoint.path_parameters or name not in known]


def files_of(endpoints: Sequence[Endpoint], out: Path | None, kind: str, *, folder: bool) -> list[Path]:
    """A file for each endpoint: ``out`` for one, files in the folder ``out`` for several, or where it is a ``folder``.

    Raises:
        ConfigurationError: several endpoints need a folder, but the name is one of a file.
        OutputError: several endpoints need a folder, but there is a file; or the name is none.
    """
    names = ["".join(c if c.isalnum() else "-" for c in each.name.lower()).strip("-") for each in endpoints]
    if len(endpoints) == 1 and not folder:
        return [out or Path(f"{names[0]}.{kind}")]
    place = out or Path()
    if place.is_file():
        raise DestinationExists(f"{place} is a file, and no folder.", remedy="Name a folder with --out.")
    if out is not None and names_file(out) and not folder:
        raise ConfigurationError(
            f"{len(endpoints)} endpoints make {len(endpoints)} files, and {out.name} is one.",
            remedy="Name a folder with --out.",
        )
    return [place / f"{name}.{kind}" for name in names]


def is_folder(out: Path | None) -> bool:
    """Whether ``--out`` names a folder that is there.

    Raises:
        OutputError: it is no name that a file can have.
    """
    try:
        return out is not None and out.is_dir()
    except (OSError, ValueError) as error:
        why = (getattr(error, "strerror", None) or "it cannot be used").lower()
        raise OutputError(
            f"{str(out)[:60]}… is no name that a file can have here: {why}.", safe="Nothing was fetched or changed."
        ) from error


def make_folder(files: Sequence[Path]) -> None:
    """The folder that files go to; only made once everything else is right.

    Raises:
        OutputError: it cannot be made.
    """
    folder = files[0].parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The folder {folder} cannot be made: {(error.strerror or 'unknown error').lower()}.",
            safe="Nothing was fetched or changed.",
        ) from error


def organisation(  # noqa: PLR0917 - the contract's options
    connection: str, demo: bool, host: str, login: str, client_id: str, from_stdin: bool, state_dir: Path | None
) -> Where:
    """The organisation that the options name.

    Raises:
        ConfigurationError: none, or more than one; or the secret is missing.
    """
    if sum(map(bool, (connection, demo, host))) > 1:
        raise ConfigurationError("--connection, --demo and --host exclude each other.")
    if demo:
        return Where({"connection": DEMO, "connection_name": "Demo organisation"})
    if connection:
        kept = ConnectionStore(state_dir).get(connection)
        credentials = Credentials(kept.client_id, secret_from_stdin(sys.stdin)) if from_stdin else None
        return Where({"connection": kept.id, "connection_name": kept.name}, credentials)
    if not host:
        raise ConfigurationError(
            "No organisation was named.", remedy="Use --connection NAME, --demo, or --host URL with --client-id."
        )
    hosts = Hosts.custom(host, login or None)
    name = urlsplit(hosts.api).hostname or ""
    credentials = credentials_for(client_id, from_stdin, name)
    fields = {
        "connection": "", "connection_name": name, "api_url": hosts.api, "login_url": hosts.login,
        "client_id": credentials.client_id,
    }  # fmt: skip
    return Where(fields, credentials)


def credentials_of_job(client_id: str, from_stdin: bool, host: str) -> Credentials:
    """The client that a job was begun with, and its secret from standard input or environment.

    Raises:
        ConfigurationError: the secret is missing, or the environment names another client.
    """
    known_id, known_secret = secret_from_environment()
    if known_id and known_id != client_id:
        raise ConfigurationError(
            f"This export was begun with the client {client_id}, but GENESYS_CLIENT_ID names {known_id}.",
            safe="What was fetched stays in the job.",
            remedy="Another client may see other records: give the id and secret of the first, or export anew.",
        )
    secret = secret_from_stdin(sys.stdin) if from_stdin else known_secret
    if not secret:
        raise ConfigurationError(
            f"The secret of the client {client_id} for {host} is missing.",
            safe="What was fetched stays in the job.",
            remedy="Set GENESYS_CLIENT_SECRET, or use --client-secret-stdin.",
        )
    return Credentials(client_id, secret)


def credentials_for(client_id: str, from_stdin: bool, host: str) -> Credentials:
    """Client and secret from options, standard input and environment.

    Raises:
        ConfigurationError: one is missing.
    """
    known_id, known_secret = secret_from_environment()
    client_id = checked_text("client id", client_id)
    secret = secret_from_stdin(sys.stdin) if from_stdin else known_secret
    if not (client_id or known_id) or not secret:
        raise ConfigurationError(
            f"The client id or the client secret for {host} is missing.",
            remedy="Set GENESYS_CLIENT_ID and GENESYS_CLIENT_SECRET, or use --client-id with --client-secret-stdin.",
        )
    return Credentials(client_id or known_id, secret)

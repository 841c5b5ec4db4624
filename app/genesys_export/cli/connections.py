"""``connections``: organisations and their credentials."""

from __future__ import annotations

import asyncio
import getpass
import sys
import uuid
from typing import Annotated

import orjson
import typer

from genesys_export.cli import options
from genesys_export.client import Credentials, Hosts, region
from genesys_export.connections import Connection, ConnectionStore, SecretStore, secret_from_stdin
from genesys_export.errors import ConfigurationError

_Name = Annotated[str, typer.Argument(help="The connection's name.")]


def register(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(no_args_is_help=True, help="Organisations and their credentials.")
    group.command(name="list")(list_connections)
    group.command()(add)
    group.command(name="test")(sign_in)
    group.command()(remove)
    app.add_typer(group, name="connections")


def list_connections(
    context: typer.Context, as_json: options.AsJson = False, state_dir: options.StateDir = None
) -> int:
    """List the connections; secrets are in the keyring and are never shown."""
    known = ConnectionStore(state_dir or context.obj).list()
    if as_json:
        typer.echo(orjson.dumps([c.to_json() for c in known], option=orjson.OPT_INDENT_2).decode())
        return 0
    for connection in known:
        typer.echo(f"{connection.name}  {connection.api_url}  {connection.client_id}")
    return 0


def add(  # noqa: PLR0917 - options by name
    context: typer.Context,
    name: _Name,
    client_id: Annotated[str, typer.Option(help="The OAuth client.")],
    region_name: Annotated[str, typer.Option("--region", help="Name or domain of the region.")] = "",
    host: Annotated[str, typer.Option(help="API host, instead of a region.")] = "",
    login_host: Annotated[str, typer.Option(help="Sign-in host (default: derived from --host).")] = "",
    client_secret_stdin: options.FromStdin = False,
    state_dir: options.StateDir = None,
) -> int:
    """Keep a connection; its secret goes into the system's keyring."""
    if bool(region_name) == bool(host):
        raise ConfigurationError("Either --region or --host tells where the organisation is.")
    hosts = Hosts.custom(host, login_host or None) if host else Hosts.of_region(region_name)
    where = region(region_name).name if region_name else ""
    connection = Connection(str(uuid.uuid4()), name, where, hosts.api, hosts.login, client_id)
    store, secrets = ConnectionStore(state_dir or context.obj), SecretStore()
    if any(kept.name == name for kept in store.list()):
        raise ConfigurationError(f"There is a connection named {name!r} already.")
    secret = secret_from_stdin(sys.stdin) if client_secret_stdin else getpass.getpass("Client secret: ")
    secrets.set(connection.id, client_id, secret)
    store.add(connection)
    typer.echo(f"Kept {name}; its secret is in {secrets.where()}.")
    return 0


def sign_in(context: typer.Context, name: _Name, state_dir: options.StateDir = None) -> int:
    """Sign in and say what is wrong if that fails."""
    connection = ConnectionStore(state_dir or context.obj).get(name)
    secret = SecretStore().get(connection.id, connection.client_id)
    if secret is None:
        raise ConfigurationError(f"The keyring holds no secret for the connection {connection.name}.")

    from genesys_export.client import AsyncSession  # noqa: PLC0415 - an HTTP client; only when asked for

    async def once() -> None:
        async with AsyncSession(connection.hosts, Credentials(connection.client_id, secret)) as session:
            await session.refresh_token()

    asyncio.run(once())
    typer.echo(f"Signed in to {connection.api_url} as client {connection.client_id}.")
    return 0


def remove(context: typer.Context, name: _Name, state_dir: options.StateDir = None) -> int:
    """Forget a connection and its secret."""
    store = ConnectionStore(state_dir or context.obj)
    connection = store.get(name)
    SecretStore().delete(connection.id, connection.client_id)
    store.remove(connection.id)
    return 0

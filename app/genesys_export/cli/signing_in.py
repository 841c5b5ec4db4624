"""Signing in with the browser from the command line, for a connection that is made, changed or begun again."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from genesys_export.cli import options
from genesys_export.connections import (
    BROWSER,
    SECRET,
    Connection,
    ConnectionStore,
    Keeper,
    Secrets,
    SecretStore,
    network_of,
)
from genesys_export.errors import ConfigurationError, KeyringUnavailable
from genesys_export.pasting import command_line


def sign_in_again(
    context: typer.Context,
    name: Annotated[str, typer.Argument(help="The connection's name.")],
    state_dir: options.StateDir = None,
) -> int:
    """Sign in with the browser again."""
    store, secrets = ConnectionStore(state_dir or context.obj), SecretStore()
    connection = store.get(name)
    if connection.sign_in != BROWSER:
        raise ConfigurationError(f"{name} signs in with its client's secret, not with the browser.")
    Keeper(store, secrets).change(connection, Secrets(signed_in(connection, secrets)))
    typer.echo(f"Signed in to {connection.api_url}; it is kept in {secrets.where()}.")
    return 0


def signed_in(connection: Connection, secrets: SecretStore, proxy_password: str = "") -> str:
    """Have somebody sign in with the browser; what came of it is redeemed over the connection's own network.

    Args:
        connection: to which.
        secrets: where it will be kept; refused before somebody signs in for nothing.
        proxy_password: as it was entered; else that of environment or keyring counts.

    Returns:
        What is kept in the place of a secret.

    Raises:
        KeyringUnavailable: there is no keyring.
        ConfigurationError: the proxy's password is missing.
        SignInRefused: denied, refused, or nobody signed in in time.
        TransportError: the code could not be redeemed.
    """
    from genesys_export.client import AsyncSession  # noqa: PLC0415 - an HTTP client; only when asked for
    from genesys_export.connections.browser import sign_in_with_browser  # noqa: PLC0415 - only when asked for

    if not secrets.where():
        raise KeyringUnavailable(
            "This computer has no keyring, so the sign-in could not be kept for the next command.",
            remedy="Use the window, which keeps it for one session, or a client with a secret.",
        )
    network = network_of(connection, secrets, proxy_password)

    def show(address: str, opened: bool) -> None:
        how = "If the browser did not open, open" if opened else "No browser could be opened. Open"
        sys.stderr.write(f"Sign in with your browser. {how} this address on this computer:\n{address}\n")
        sys.stderr.flush()

    kept = asyncio.run(sign_in_with_browser(
        connection.hosts, connection.client_id, lambda who: AsyncSession(connection.hosts, who, network=network),
        port=connection.port_back, show=show,
    ))  # fmt: skip
    return kept.to_text()


def how(before: str, *, browser: bool, secret: bool, port: int | None) -> dict[str, str]:
    """How one signs in, of what was said of it; what was not said is not in it.

    Args:
        before: how one signed in until now.
        browser: whether the browser was asked for.
        secret: whether a secret was given or asked for.
        port: where the browser comes back to, where that was said.

    Raises:
        ConfigurationError: they do not go together.
    """
    kind = BROWSER if browser else SECRET if secret else before
    if (browser and secret) or (port and kind != BROWSER):
        raise ConfigurationError("--browser needs no secret, and --redirect-port goes with it.")
    said = {"sign_in": kind}
    if port is not None or kind != BROWSER:
        said["redirect_port"] = str(port or "")
    return said


def whose(connection: Connection) -> tuple[str, ...]:
    """What a token is good for."""
    return connection.api_url, connection.login_url, connection.client_id


def next_step(connection: Connection, state_dir: Path | None = None) -> str:
    """What is to be typed before a connection can be used that nobody is signed in to; empty for a secret."""
    if connection.sign_in != BROWSER:
        return ""
    return f" Sign in to it with: {command_line('connections', 'sign-in', connection.name, state_dir=state_dir)}"

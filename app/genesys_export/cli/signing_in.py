"""Signing in with the browser from the command line, for a connection that is made, changed or begun again."""

from __future__ import annotations

import asyncio
import sys
from typing import Annotated

import typer

from genesys_export.cli import options
from genesys_export.client import Kept, Network
from genesys_export.connections import (
    BROWSER,
    Connection,
    ConnectionStore,
    Keeper,
    Secrets,
    SecretStore,
    network_of,
)
from genesys_export.errors import ConfigurationError, KeyringUnavailable


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
    check_keyring(secrets)
    kept = signed_in(connection, network_of(connection, secrets))
    Keeper(store, secrets).change(connection, Secrets(kept.to_text()))
    typer.echo(f"Signed in to {connection.api_url}; it is kept in {secrets.where()}.")
    return 0


def check_keyring(secrets: SecretStore) -> None:
    """Refuse before somebody signs in for nothing.

    Raises:
        KeyringUnavailable: there is no keyring.
    """
    if not secrets.where():
        raise KeyringUnavailable(
            "This computer has no keyring, so the sign-in could not be kept for the next command.",
            remedy="Use the window, which keeps it for one session, or a client with a secret.",
        )


def signed_in(connection: Connection, network: Network) -> Kept:
    """Have somebody sign in with the browser; what came of it is redeemed over the connection's own network."""
    from genesys_export.client import AsyncSession  # noqa: PLC0415 - an HTTP client; only when asked for
    from genesys_export.connections.browser import sign_in_with_browser  # noqa: PLC0415 - only when asked for

    def show(address: str, opened: bool) -> None:
        how = "If the browser did not open, open" if opened else "No browser could be opened. Open"
        sys.stderr.write(f"Sign in with your browser. {how} this address on this computer:\n{address}\n")
        sys.stderr.flush()

    return asyncio.run(sign_in_with_browser(
        connection.hosts, connection.client_id, lambda who: AsyncSession(connection.hosts, who, network=network),
        port=int(connection.redirect_port or 0), show=show,
    ))  # fmt: skip

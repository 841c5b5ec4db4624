"""Signing in with the system's browser, and going on from what is kept of it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
import webbrowser
from collections.abc import Callable
from typing import TYPE_CHECKING

from genesys_export.client import BrowserSignIn, Credentials, Hosts, Kept
from genesys_export.client.loopback import Receiver
from genesys_export.client.pkce import Attempt
from genesys_export.connections.connection import BROWSER, Connection
from genesys_export.connections.secrets import SecretStore
from genesys_export.errors import ConfigurationError, ExportError, KeyringUnavailable, SignInNeeded, SignInRefused
from genesys_export.pasting import quoted

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

PATIENCE_S = 300.0
"""How long somebody may take to sign in."""
_OPENING_S = 5.0  # some commands that open a browser return when it is closed
_DONE = "You can close this page and go back to Genesys Cloud Export."


async def sign_in_with_browser(
    hosts: Hosts,
    client_id: str,
    open_session: Callable[[BrowserSignIn], AsyncSession],
    *,
    port: int = 0,
    show: Callable[[str, bool], None],
    open_browser: Callable[[str], bool] | None = None,
    within: float = PATIENCE_S,
) -> Kept:
    """Have somebody sign in, and return what is to be kept; nothing is kept here. Cancel the task to end it.

    Args:
        hosts: where the organisation is.
        client_id: a client of the grant type *Code Authorization* with PKCE.
        open_session: makes the session that redeems the code.
        port: where the browser comes back to; 0 for any free port.
        show: is given the login page's address, and whether a browser seems to have been opened.
        open_browser: opens an address; the system's browser unless given.
        within: seconds until it is given up.

    Raises:
        ConfigurationError: the port is in use.
        SignInRefused: denied, refused, or nobody signed in in time.
        TransportError: the code could not be redeemed.
    """
    waits: list[Attempt] = []
    async with Receiver(lambda answer: bool(waits) and waits[0].came_back(answer), port) as receiver:
        attempt = Attempt(receiver.redirect_uri)
        waits.append(attempt)
        address = attempt.address(hosts, client_id)
        try:
            async with asyncio.timeout(within):
                show(address, await _opened(open_browser or _system_browser, address))
                answer = await receiver.answer()
        except TimeoutError:
            raise SignInRefused(
                f"Nobody signed in with the browser within {within / 60:.0f} minutes.", remedy="Try it again."
            ) from None
        try:
            who = BrowserSignIn(client_id, code=attempt.code(answer))
            session = open_session(who)
            try:
                await session.refresh_token()
            finally:
                await session.close()
        except ExportError as error:
            receiver.tell("Not signed in", f"{error.what} {_DONE}")
            raise error.with_nothing_begun() from None
        receiver.tell("Signed in", _DONE)
        assert who.kept is not None
        return who.kept


def credentials_of(connection: Connection, secrets: SecretStore) -> Credentials | BrowserSignIn:
    """What a connection signs in with; reads the keyring, call it on a worker thread.

    Raises:
        ConfigurationError: no secret is kept.
        SignInNeeded: it signs in with the browser, and nothing of that is kept.
        KeyringUnavailable: the keyring is missing or locked.
    """
    secret = secrets.get(connection.id, connection.client_id)
    if connection.sign_in != BROWSER:
        if secret is None:
            raise ConfigurationError(
                f"The keyring holds no secret for the connection {connection.name}.",
                remedy=f"Enter it again (genesys-export connections edit {quoted(connection.name)} --secret).",
            )
        return Credentials(connection.client_id, secret)
    kept = Kept.from_text(secret or "")
    if kept is None:
        raise SignInNeeded(f"Nobody is signed in to the connection {connection.name}.")

    def keep(renewed: Kept) -> None:
        with contextlib.suppress(KeyringUnavailable, ConfigurationError):  # this program can go on with what it has
            secrets.renew(connection.id, connection.client_id, renewed.to_text())

    return BrowserSignIn(
        connection.client_id, kept, keep=keep,
        reread=lambda: Kept.from_text(secrets.get(connection.id, connection.client_id) or ""),
    )  # fmt: skip


async def _opened(open_browser: Callable[[str], bool], address: str) -> bool:
    """Open the browser on a thread that nobody waits for: a browser in a terminal returns when it is closed."""
    loop = asyncio.get_running_loop()
    opened: asyncio.Future[bool] = loop.create_future()

    def done(well: bool) -> None:
        if not opened.done():
            opened.set_result(well)

    def work() -> None:
        try:
            well = open_browser(address)
        except (OSError, webbrowser.Error):
            well = False
        with contextlib.suppress(RuntimeError):  # the loop may have ended meanwhile
            loop.call_soon_threadsafe(done, well)

    threading.Thread(target=work, name="opens the browser", daemon=True).start()
    finished, _ = await asyncio.wait({opened}, timeout=_OPENING_S)
    return opened.result() if finished else True


def _system_browser(address: str) -> bool:
    for name in ("GENESYS_CLIENT_SECRET", "GENESYS_PROXY_PASSWORD"):
        os.environ.pop(name, None)  # a browser inherits the environment, and has no use for them
    return webbrowser.open(address)

"""Connections as the window knows them: kept, tried out, signed in; their secrets are in the keyring.

Everything that may block runs on a worker thread here.
"""

from __future__ import annotations

import asyncio
import contextlib
import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from genesys_export.catalog import Catalog
from genesys_export.client import REGIONS, Credentials, Hosts, Network
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
from genesys_export.connections.keeper import checked
from genesys_export.errors import ConfigurationError, KeyringUnavailable
from genesys_export.paging import Observer
from genesys_export.ui import saying, text
from genesys_export.ui.dialogs.draft import ConnectionDraft

if TYPE_CHECKING:
    from genesys_export.client import BrowserSignIn
    from genesys_export.connections.diagnosis import Finding


@dataclass
class Organisations:
    """Every organisation that there is a connection to."""

    catalog: Catalog
    connections: ConnectionStore
    secrets: SecretStore

    def regions(self) -> list[tuple[str, str]]:
        """Name and label of every region."""
        return [(region.name, f"{saying.said(region.label)}, {region.domain}") for region in REGIONS]

    async def keyring_name(self) -> str:
        """Where a secret would be kept; empty when there is no keyring."""
        try:
            return await asyncio.to_thread(self.secrets.where)
        except KeyringUnavailable:
            return ""

    async def list_connections(self) -> list[tuple[str, str, str]]:
        """Every connection as id, name and host; also how one signs in, where it is not the usual way."""
        known = await asyncio.to_thread(self.connections.list)
        by_browser = text.tr("{0}, sign-in with the browser")
        hosts = [c.api_url.removeprefix("https://api.").removeprefix("https://") for c in known]
        return [
            (c.id, c.name, by_browser.format(host) if c.sign_in == BROWSER else host)
            for c, host in zip(known, hosts, strict=True)
        ]

    async def connection(self, key: str) -> ConnectionDraft:
        """A connection as the dialog shows it, without its secret.

        Raises:
            ConfigurationError: there is none.
        """
        return _draft(await asyncio.to_thread(self.connections.get, key))

    async def offered(self) -> list[ConnectionDraft]:
        """Profiles of the vendor's command line, to be taken over; none where they cannot be read."""

        def read() -> list[ConnectionDraft]:
            from genesys_export.connections.foreign import profiles  # noqa: PLC0415 - only when the dialog is opened

            with contextlib.suppress(ConfigurationError):
                usable = [each.connection("") for each in profiles() if not each.lacking]
                return [replace(_draft(c), id="", secret=s.client, proxy_password=s.proxy) for c, s in usable]
            return []

        return await asyncio.to_thread(read)

    async def examine(
        self, draft: ConnectionDraft, favourites: Sequence[str] = (), observe: Observer | None = None
    ) -> AsyncIterator[Finding]:
        """Go the whole way with what was entered, or with what is kept of a sign-in with the browser; keep nothing.

        Args:
            draft: the connection; where a secret is empty, the one that is kept counts.
            favourites: operations whose permissions are tried.
            observe: is told when another try of the sign-in is waited for.

        Raises:
            ConfigurationError: what was entered makes no sense, or no secret is kept.
            KeyringUnavailable: the keyring is missing or locked.
        """
        from genesys_export.connections.browser import credentials_of  # noqa: PLC0415 - the window comes first
        from genesys_export.connections.diagnosis import diagnose, usual_endpoints  # noqa: PLC0415 - see above

        connection, network = await asyncio.to_thread(self._way, draft)
        if draft.secret and not draft.browser:
            who: Credentials | BrowserSignIn = Credentials(draft.client_id, draft.secret)
        else:
            who = await asyncio.to_thread(credentials_of, connection, self.secrets)
        endpoints = usual_endpoints(self.catalog, favourites)
        found = diagnose(connection.hosts, network, who, endpoints=endpoints, observe=observe)
        async with contextlib.aclosing(found) as findings:
            async for finding in findings:
                yield finding

    async def copy(self, key: str, name: str) -> str:
        """Keep a second connection like one that there is, with the same secrets; its id.

        Raises:
            ConfigurationError: there is no such connection.
            KeyringUnavailable: the keyring is missing or locked.
        """
        return (await asyncio.to_thread(Keeper(self.connections, self.secrets).copy, key, name)).id

    async def forget(self, key: str) -> None:
        """Forget a connection and its secrets.

        Raises:
            KeyringUnavailable: the keyring is locked.
        """
        await asyncio.to_thread(Keeper(self.connections, self.secrets).remove, key)

    async def signed_in(self, draft: ConnectionDraft, show: Callable[[str, bool], None]) -> ConnectionDraft:
        """Have somebody sign in with the browser; cancel the task to end it.

        Args:
            draft: the connection.
            show: is given the login page's address, and whether a browser seems to have been opened.

        Returns:
            The draft with what is to be kept in the place of the secret.

        Raises:
            SignInRefused: denied, refused, or nobody signed in in time.
            ConfigurationError: the port for the way back is in use.
            TransportError: no usable reply, after several tries.
        """
        from genesys_export.client import AsyncSession  # noqa: PLC0415 - an HTTP client; the window comes first
        from genesys_export.connections.browser import sign_in_with_browser  # noqa: PLC0415 - only when asked for

        connection, network = await asyncio.to_thread(self._way, draft)
        kept = await sign_in_with_browser(
            connection.hosts, draft.client_id, lambda who: AsyncSession(connection.hosts, who, network=network),
            port=draft.redirect_port, show=show,
        )  # fmt: skip
        return replace(draft, secret=kept.to_text())

    def _way(self, draft: ConnectionDraft) -> tuple[Connection, Network]:
        """The connection that was entered, and its way out; may block.

        Raises:
            ConfigurationError: proxy or certificates cannot be used, or the proxy's password is missing.
            KeyringUnavailable: the keyring is missing or locked.
        """
        connection = checked(_connection(draft))
        return connection, network_of(connection, self.secrets, draft.proxy_password)

    async def keep(self, draft: ConnectionDraft) -> str:
        """Keep a connection: the secret in the keyring or for this session, the rest in the store.

        Returns:
            The connection's id.
        """
        connection = _connection(draft)
        keeper = Keeper(self.connections, self.secrets)
        secrets = Secrets(draft.secret, draft.proxy_password, keep=draft.keep)
        await asyncio.to_thread(keeper.change if draft.id else keeper.add, connection, secrets)
        return connection.id


def _connection(draft: ConnectionDraft) -> Connection:
    hosts = _hosts(draft)
    return Connection(
        id=draft.id or str(uuid.uuid4()), name=draft.name, region=draft.region, api_url=hosts.api,
        login_url=hosts.login, client_id=draft.client_id, sign_in=BROWSER if draft.browser else SECRET,
        redirect_port=str(draft.redirect_port or ""), ca_file=draft.ca_file, proxy=draft.proxy,
        proxy_user=draft.proxy_user,
    )  # fmt: skip


def _port_back(connection: Connection) -> int:
    """Where the browser comes back to; a stored one that cannot be used is to be chosen anew in the dialog."""
    try:
        return connection.port_back
    except ConfigurationError:
        return 0


def _draft(c: Connection) -> ConnectionDraft:
    own = ("", "") if c.region else (c.api_url, c.login_url)
    return ConnectionDraft(
        c.name, c.region, *own, c.client_id, secret="", keep=True, id=c.id, ca_file=c.ca_file, proxy=c.proxy,
        proxy_user=c.proxy_user, browser=c.sign_in == BROWSER, redirect_port=_port_back(c),
    )  # fmt: skip


def _hosts(draft: ConnectionDraft) -> Hosts:
    return Hosts.custom(draft.api_url, draft.login_url) if draft.api_url else Hosts.of_region(draft.region)

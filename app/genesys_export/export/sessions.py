"""One session per client, shared by all exports of this program: one token, one budget, one pool of connections."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from genesys_export.client import BrowserSignIn, Credentials, Hosts, Network, RateBudget
from genesys_export.connections import ConnectionStore, SecretStore, network_of
from genesys_export.errors import ConfigurationError
from genesys_export.export.request import ExportRequest

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

Access = Credentials | BrowserSignIn
DEMO = "demo"
"""The connection that stands for the built-in demo organisation."""


class Sessions:
    """Opens the session an export needs, or gives the one that is open already.

    Args:
        connections: where connections are kept.
        secrets: where their secrets are.
        demo_url: address of the demo organisation, while it runs.
    """

    def __init__(self, connections: ConnectionStore, secrets: SecretStore, *, demo_url: str | None = None) -> None:
        self._connections = connections
        self._secrets = secrets
        self._demo_url = demo_url
        self._open: dict[tuple[str, str, str], tuple[tuple[Access, Network], AsyncSession]] = {}
        self._retired: list[AsyncSession] = []

    async def open(self, request: ExportRequest, credentials: Credentials | None = None) -> AsyncSession:
        """The session for this request.

        Args:
            request: names a connection, the demo organisation, or hosts.
            credentials: needed where the request names hosts.

        Raises:
            ConfigurationError: there is no such connection, or no secret for it.
            SignInNeeded: nobody is signed in to it with the browser any more.
            KeyringUnavailable: the keyring is missing or locked.
        """
        hosts, access, network = await self._access(request, credentials)
        key = (hosts.api, hosts.login, access.client_id)
        known, session = self._open.get(key, (None, None))
        if session is not None and known != (access, network):  # new ones; what runs goes on with the old ones
            self._retired.append(session)
            session = None
        if session is None:
            from genesys_export.client import AsyncSession  # noqa: PLC0415 - an HTTP client; only when asked for

            session = AsyncSession(hosts, access, budget=RateBudget(reserve=request.reserve), network=network)
            self._open[key] = (access, network), session
        return session

    async def close(self) -> None:
        """Close every session."""
        while self._open:
            await self._open.popitem()[1][1].close()
        while self._retired:
            await self._retired.pop().close()

    async def _access(
        self, request: ExportRequest, credentials: Credentials | None
    ) -> tuple[Hosts, Access, Network]:
        if request.connection == DEMO:
            from genesys_export.demo.oauth import CLIENT_ID, CLIENT_SECRET  # noqa: PLC0415 - a server; only when asked for

            if self._demo_url is None:
                raise ConfigurationError("The demo organisation does not run.", remedy="Start it first.")
            return Hosts.custom(self._demo_url), Credentials(CLIENT_ID, CLIENT_SECRET), Network()
        if request.connection:
            connection = await asyncio.to_thread(self._connections.get, request.connection)
            access: Access
            if credentials is None:
                from genesys_export.connections.browser import credentials_of  # noqa: PLC0415 - only when asked for

                access = await asyncio.to_thread(credentials_of, connection, self._secrets)
            else:
                access = credentials
            network = await asyncio.to_thread(network_of, connection, self._secrets)
            return connection.hosts, access, network
        if not request.api_url or credentials is None:
            raise ConfigurationError(
                "No organisation was named, or no client secret was given.",
                remedy="Use --connection NAME, --demo, or --host with --client-id and the secret in "
                "GENESYS_CLIENT_SECRET or on standard input (--client-secret-stdin).",
            )
        return Hosts.custom(request.api_url, request.login_url or None), credentials, Network()

"""What the window stands on: catalogue, connections, keyring, jobs, sessions, demo organisation.

The one place of ``ui`` that puts the layers below together; everything that may block runs on a worker thread here.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import uuid
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from genesys_export import __version__
from genesys_export.catalog import Catalog, load
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
from genesys_export.demo.process import DemoProcess
from genesys_export.errors import ConfigurationError, KeyringUnavailable
from genesys_export.export import (
    DEMO,
    Export,
    ExportRequest,
    Job,
    JobState,
    LayoutStore,
    Preflight,
    Sessions,
    Trial,
    try_out,
)
from genesys_export.export.preflight import preflight
from genesys_export.paging import Observer
from genesys_export.support.viewing import ViewingStore
from genesys_export.ui import collector, saying, text
from genesys_export.ui.dialogs.draft import ConnectionDraft

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession, BrowserSignIn
    from genesys_export.connections.diagnosis import Finding
    from genesys_export.demo.practice import Practice

_AT_A_TIME = 40  # entries of the catalogue that are made in one go: a millisecond
_BREATH_S = 0.01


class Demo(Protocol):
    """A demo organisation that runs: a child process, or in tests a thread."""

    @property
    def url(self) -> str:
        """Where it is reached."""

    def practise(self, practice: Practice) -> None:
        """Have it behave so from now on; blocks.

        Raises:
            OSError: it has ended.
        """

    def stop(self) -> None:
        """End it; blocks until it has ended."""


@dataclass
class Backend:
    """The layers below, opened for one state folder."""

    catalog: Catalog
    connections: ConnectionStore
    secrets: SecretStore
    jobs: ViewingStore
    sessions: Sessions
    layouts: LayoutStore
    version: str = __version__
    demo: Demo | None = None
    _demo_sessions: Sessions | None = None
    _retired: list[Sessions] = field(default_factory=list)
    _warm: bool = False
    _warming: asyncio.Lock = field(default_factory=asyncio.Lock)
    _starting: asyncio.Lock = field(default_factory=asyncio.Lock)

    @classmethod
    def open(cls, folder: Path) -> Backend:
        """Open the stores below ``folder``; reads nothing yet."""
        connections, secrets = ConnectionStore(folder), SecretStore()
        stores = connections, secrets, ViewingStore(folder), Sessions(connections, secrets)
        return cls(load(), *stores, LayoutStore(folder))

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
        # An open session goes on with the secret it was opened with: exports started from now on need a new one.
        self._retired.append(self.sessions)
        self.sessions = Sessions(self.connections, self.secrets)
        return connection.id

    async def start_demo(self) -> None:
        """Start the demo organisation, once."""
        async with self._starting:
            if self.demo is None:
                self.demo = await asyncio.to_thread(DemoProcess.start)
            if self._demo_sessions is None:
                self._demo_sessions = Sessions(self.connections, self.secrets, demo_url=self.demo.url)

    async def session(self, request: ExportRequest) -> AsyncSession:
        """The session an export calls the API with."""
        async with self._warming:  # others wait as well: what is being loaded would hold up the thread that asks for it
            if not self._warm:
                await asyncio.to_thread(_warm_up)
                collector.keep()
                self._warm = True
        if request.connection == DEMO:
            await self.start_demo()
            assert self._demo_sessions is not None
            return await self._demo_sessions.open(request)
        return await self.sessions.open(request)

    async def preflight(self, request: ExportRequest) -> Preflight:
        """One small call for an export, and what names would cost; what goes wrong is in the answer.

        Raises:
            KeyringUnavailable: the keyring is missing or locked.
        """
        return await preflight(await self.session(request), request, names=True)

    async def try_out(self, request: ExportRequest) -> Trial:
        """The first reply of an endpoint outside the catalogue.

        Raises:
            ExportError: there was no usable one.
        """
        return await try_out(await self.session(request), request.endpoint, request.params)

    async def warm_catalog(self) -> None:
        """Make the catalogue's entries before the picker needs them, a few at a time."""
        for count, operation in enumerate(self.catalog.operations):
            self.catalog.endpoint(operation)
            if count % _AT_A_TIME == 0:
                await asyncio.sleep(_BREATH_S)
        self.catalog.search("users")
        collector.keep()

    def export(self, job: Job, observe: Observer | None = None) -> Export:
        """An export of this job, ready to run; ``observe`` is told what happens to its pages."""
        return Export(job, functools.partial(self.session, job.request), observe=observe)

    def let_rest(self, job: Job, state: JobState | None = None) -> None:
        """Close a job; one that never came to its first call is left in this state. Blocks."""
        try:
            if state is not None:
                job.file.update(state=state)
        finally:
            job.close()

    async def close(self) -> None:
        """Close the sessions, then end the demo organisation."""
        for sessions in (self.sessions, self._demo_sessions, *self._retired):
            if sessions is not None:
                await sessions.close()
        await asyncio.to_thread(self.jobs.close)
        if self.demo is not None:
            with contextlib.suppress(OSError):
                await asyncio.to_thread(self.demo.stop)


def _warm_up() -> None:
    """Load what the first call needs (transport, certificates, sign-in) away from the Qt thread, which it holds up."""
    import anyio  # noqa: PLC0415 - what httpx waits with; it loads what it needs of itself when it first runs

    from genesys_export.client import AsyncSession, signin  # noqa: F401, PLC0415 - see above

    saying.learn()
    AsyncSession(Hosts.custom("http://127.0.0.1"), Credentials("", ""))
    anyio.run(anyio.sleep, 0)


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


def default_state_dir() -> Path:
    """The user's data folder of this program."""
    from platformdirs import user_data_path  # noqa: PLC0415 - only where no folder was given

    return user_data_path("genesys-export", appauthor=False)

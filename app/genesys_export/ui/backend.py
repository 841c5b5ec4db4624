"""What the window stands on: organisations with their connections, jobs, sessions, the demo organisation.

The one place of ``ui`` that puts the layers below together; everything that may block runs on a worker thread here.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from genesys_export import __version__
from genesys_export.catalog import load
from genesys_export.client import Credentials, Hosts
from genesys_export.connections import ConnectionStore, SecretStore
from genesys_export.demo.process import DemoProcess
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
from genesys_export.ui import collector, saying
from genesys_export.ui.dialogs.draft import ConnectionDraft
from genesys_export.ui.organisations import Organisations

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession
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
class Backend(Organisations):
    """The layers below, opened for one state folder."""

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

    async def keep(self, draft: ConnectionDraft) -> str:
        """Keep a connection; an open session goes on with the secret it was opened with, new exports need a new one."""
        key = await super().keep(draft)
        self._retired.append(self.sessions)
        self.sessions = Sessions(self.connections, self.secrets)
        return key

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


def default_state_dir() -> Path:
    """The user's data folder of this program."""
    from platformdirs import user_data_path  # noqa: PLC0415 - only where no folder was given

    return user_data_path("genesys-export", appauthor=False)

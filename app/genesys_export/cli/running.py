"""Running a job from the command line: the loop, Ctrl-C, the demo organisation beside it."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import signal
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from genesys_export.cli.showing import Display, exit_code
from genesys_export.client import Credentials
from genesys_export.connections import ConnectionStore, SecretStore
from genesys_export.demo.process import BRISK, DemoProcess
from genesys_export.errors import ExportError
from genesys_export.export import DEMO, Export, ExportRequest, Job, JobStore, Preflight, Result, Sessions
from genesys_export.export.preflight import preflight
from genesys_export.interrupts import answered

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

PATIENCE = 3600.0
"""Seconds that a script waits for an outage to pass, unless it says otherwise."""


def run_job(
    store: JobStore,
    open_job: Callable[[JobStore], Job],
    *,
    progress: str,
    state_dir: Path | None,
    credentials: Credentials | None = None,
    patience: float = PATIENCE,
    tell_names: bool = False,
) -> int:
    """Open a job and work on it until its end, or until Ctrl-C; returns the exit code.

    Args:
        store: where jobs are.
        open_job: creates the job or opens an earlier one.
        progress: kind of display.
        state_dir: where connections are.
        credentials: for a job that names hosts rather than a connection.
        patience: seconds that an outage is waited out.
        tell_names: whether to say first what names will cost.
    """
    display = Display(progress, state_dir)
    job = open_job(store)
    try:
        with organisation_of(job.request, state_dir) as sessions:
            result = asyncio.run(_run(job, sessions, display, credentials, patience, tell_names=tell_names))
    finally:
        job.close()
    display.result(result)
    return exit_code(result)


@contextlib.contextmanager
def organisation_of(request: ExportRequest, state_dir: Path | None) -> Iterator[Sessions]:
    """The sessions of the organisation a request is about; the demo organisation runs as long as the block."""
    with contextlib.ExitStack() as stack:
        url = stack.enter_context(DemoProcess.start(BRISK)).url if request.connection == DEMO else None
        yield Sessions(ConnectionStore(state_dir), SecretStore(), demo_url=url)


class Desk:
    """Where the exports of one command are worked on, also several side by side; Ctrl-C stops them together.

    Args:
        sessions: give them their session, and with it their share of the rate budget.
        display: shows them.
        credentials: for jobs that name hosts rather than a connection.
        patience: seconds that an outage is waited out.

    Attributes:
        stopped: whether Ctrl-C was pressed.
    """

    def __init__(
        self, sessions: Sessions, display: Display, credentials: Credentials | None, patience: float
    ) -> None:
        self._sessions = sessions
        self._display = display
        self._credentials = credentials
        self._patience = patience
        self._running: list[Export] = []
        self._asking: asyncio.Future[Preflight] | None = None
        self.stopped = False

    async def work(self, job: Job, *, tell_names: bool = False) -> Result:
        """Work on one job until its end, or until Ctrl-C; first say what its names cost, if that is wanted."""
        try:
            opened = functools.partial(self._sessions.open, job.request, self._credentials)
            if tell_names and job.request.names:
                await self._tell_names(job, opened)
            export = Export(job, opened, observe=self._display.observer(job.id), patience=self._patience)
            self._running.append(export)
            if self.stopped:
                asyncio.get_running_loop().call_soon(export.interrupt)  # as soon as there is something to interrupt
            async with self._display.shown(export):
                return await export.run()
        finally:
            self._running = [each for each in self._running if each.job is not job]
            job.close()

    async def _tell_names(self, job: Job, opened: Callable[[], Awaitable[AsyncSession]]) -> None:
        """Some small calls tell; where they fail, the export itself says why."""

        async def ask() -> Preflight:
            return await preflight(await opened(), job.request)

        self._asking = asyncio.ensure_future(ask())
        try:
            answer = await self._asking
        except asyncio.CancelledError:
            if not self.stopped:
                raise
        except ExportError:
            return
        else:
            if answer.error is None:
                self._display.names(answer, job.id)

    def interrupt(self) -> None:
        """Stop every export in order; what is not begun yet is not begun any more."""
        self.stopped = True
        if self._asking is not None:
            self._asking.cancel()
        for export in self._running:
            export.interrupt()


async def _run(
    job: Job, sessions: Sessions, display: Display, credentials: Credentials | None, patience: float, *,
    tell_names: bool,
) -> Result:  # fmt: skip
    desk = Desk(sessions, display, credentials, patience)
    try:
        with interruptions(asyncio.get_running_loop(), desk.interrupt):
            return await desk.work(job, tell_names=tell_names)
    finally:
        await sessions.close()


@contextlib.contextmanager
def interruptions(loop: asyncio.AbstractEventLoop, interrupt: Callable[[], None]) -> Iterator[None]:
    """Let Ctrl-C and SIGTERM stop the exports in order; a second Ctrl-C gives up this task, a third ends at once.

    Raises:
        KeyboardInterrupt: it was pressed a second time.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    task = asyncio.current_task(loop)

    def on_signal(number: int, _: FrameType | None) -> None:
        signal.signal(number, again if number == signal.SIGINT else signal.SIG_DFL)
        loop.call_soon_threadsafe(interrupt)

    def again(*_: object) -> None:
        """Not raised here: whatever the loop is just doing would be left half done, and others would wait for it."""
        before.pop(signal.SIGINT)
        answered()
        loop.call_soon_threadsafe(give_up)

    def give_up() -> None:
        if task is not None and not over:
            task.cancel()

    names = ("SIGINT", "SIGTERM", "SIGBREAK")
    before = {number: signal.signal(number, on_signal) for name in names if (number := getattr(signal, name, None))}
    over = False
    try:
        yield
    except asyncio.CancelledError:
        if signal.SIGINT in before:
            raise
        raise KeyboardInterrupt from None
    finally:
        over = True
        for number, handler in list(before.items()):
            signal.signal(number, handler)

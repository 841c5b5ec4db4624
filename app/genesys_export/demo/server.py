"""Serves a demo organisation: a real HTTP server on loopback, in its own thread or until interrupted."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from types import FrameType, TracebackType
from typing import Self, TextIO

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from genesys_export.demo.app import DemoApp
from genesys_export.demo.consent import BROWSER_CLIENT_ID
from genesys_export.demo.organisation import Organisation
from genesys_export.demo.practice import Practice

_START_SECONDS = 15.0
_STOP_SECONDS = 15.0
_ACCEPTING = 3  # turns of the loop in which a connection is accepted
_LONGEST_LINE = 10_000
_TICK = 0.2
"""Seconds between two looks at a signal: a lock cannot be interrupted on Windows, so no wait is longer."""


class Protocol(H11Protocol):
    """Tells the application which connection a request came in by, for the faults that break it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Keep the connection where ``wire.connection_of`` finds it."""
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}


class _Server(uvicorn.Server):
    """Uvicorn that tells when it accepts, and ends at once instead of at its next look (0.1 s) and after grace."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.accepting = threading.Event()
        self._ending: asyncio.Event | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def end(self) -> None:
        """Ask it to stop; from any thread."""
        self.should_exit = True
        if self._loop is not None and self._ending is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._ending.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start accepting, and say so."""
        self._loop, self._ending = asyncio.get_running_loop(), asyncio.Event()
        await super().startup(sockets)
        self.accepting.set()

    async def main_loop(self) -> None:
        """Wait for the end; once a second the ``Date`` header is renewed (``on_tick`` with 0)."""
        assert self._ending is not None
        while not await self.on_tick(0):
            try:
                await asyncio.wait_for(self._ending.wait(), 1.0)
            except TimeoutError:
                continue

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Close everything; replies that are under way are dropped, nobody waits for a demonstration to end."""
        # Python 3.12 loses a connection that is being accepted when its server is closed: such a one is waited for.
        for listener in sockets or []:
            with contextlib.suppress(NotImplementedError):  # Windows accepts in another way
                asyncio.get_running_loop().remove_reader(listener)
        for _ in range(_ACCEPTING):
            await asyncio.sleep(0)
        for server in self.servers:
            server.close()
        for listener in sockets or []:
            listener.close()
        state, ended = self.server_state, set[asyncio.Task[None]]()
        closed = asyncio.gather(*(server.wait_closed() for server in self.servers))
        # One that was just being accepted is a connection a moment later; from Python 3.12 on, it is waited for.
        while state.connections or state.tasks or not closed.done():
            for connection in list(state.connections):
                if connection.transport is not None:
                    connection.transport.abort()
            for task in state.tasks - ended:
                task.cancel()
                ended.add(task)
            await asyncio.sleep(0)  # uvicorn has no event for it
        await closed


class DemoServer:
    """A demo organisation on ``http://host:port``.

    Usable from any thread and as a context manager; installs no signal handlers. Port 0 takes a free one.
    """

    def __init__(self, organisation: Organisation, host: str = "127.0.0.1", port: int = 0) -> None:
        self.organisation = organisation
        self._host = host
        self._port = port
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where it is reached; API host and login host are the same."""
        return f"http://{self._host}:{self._port}"

    def start(self) -> None:
        """Return when it accepts connections.

        Raises:
            OSError: the port is taken, or the address is none of this computer's.
            RuntimeError: it runs already, or did not come up.
        """
        if self._thread is not None:
            msg = "the demo organisation is being served already"
            raise RuntimeError(msg)
        # The protocol is named because asyncio turns off Nagle's algorithm for sockets that name it: without that,
        # every reply on a connection kept open comes 40 ms late.
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if sys.platform != "win32":  # there it would let two programs share the port
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((self._host, self._port))
        except OSError:
            listener.close()
            raise
        self._port = listener.getsockname()[1]
        config = uvicorn.Config(
            DemoApp(self.organisation),
            http=Protocol,
            ws="none",
            loop="asyncio",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            timeout_keep_alive=75,
            server_header=False,
        )
        self._server = _Server(config)
        self._thread = threading.Thread(
            target=self._server.run, args=([listener],), name="demo-organisation", daemon=True
        )
        self._thread.start()
        if not self._server.accepting.wait(_START_SECONDS):
            self.stop()
            msg = "the demo organisation did not come up"
            raise RuntimeError(msg)

    def stop(self) -> None:
        """Return when no thread and no socket of it is left; does nothing when it is not running."""
        if self._server is not None and self._thread is not None:
            self._server.end()
            self._thread.join(_STOP_SECONDS)
        self._server = self._thread = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def serve_forever(
    organisation: Organisation,
    host: str = "127.0.0.1",
    port: int = 0,
    *,
    exit_with_stdin: bool = False,
    out: TextIO | None = None,
) -> None:
    """Serve until Ctrl-C or SIGTERM; print address and credentials once it accepts connections.

    Args:
        organisation: what to serve.
        host: address to listen at.
        port: 0 takes a free one.
        exit_with_stdin: end, too, when standard input closes: a parent that holds the other end owns the server, and
            takes it along however it dies, on every system.
        out: where to print; standard output by default.

    Raises:
        OSError: the port is taken.
    """
    out = out or sys.stdout
    ended = threading.Event()
    with DemoServer(organisation, host, port) as server, _signals_set(ended):
        out.write(
            f"Demo organisation ready, {organisation.data.people.count} users\n"
            f"API host: {server.url}\n"
            f"Login host: {server.url}\n"
            f"Client id: {organisation.client_id}\n"
            f"Client secret: {organisation.client_secret}\n"
            f"Client id for the browser sign-in: {BROWSER_CLIENT_ID}\n",
        )
        out.flush()
        if exit_with_stdin:
            given = ended, organisation
            threading.Thread(target=_await_stdin, args=given, name="demo-stdin", daemon=True).start()
        while not ended.wait(_TICK):
            pass


def _await_stdin(ended: threading.Event, organisation: Organisation) -> None:
    """Read standard input to its end, and practise what its lines say.

    Below Python's own buffer, whose lock would trouble the interpreter's exit.
    """
    waiting = b""
    try:
        while data := os.read(0, 4096):
            *lines, waiting = (waiting + data).split(b"\n")
            waiting = waiting[-_LONGEST_LINE:]
            for line in lines:
                if (practice := Practice.from_line(line)) is not None:
                    practice.apply(organisation)
    except OSError:
        pass  # there is no standard input: its owner is gone as well
    ended.set()


@contextlib.contextmanager
def _signals_set(ended: threading.Event) -> Iterator[None]:
    """Let Ctrl-C and SIGTERM end the serving; only the main thread may say so."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def end(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
        ended.set()

    names = ("SIGINT", "SIGTERM", "SIGBREAK")
    before = {number: signal.signal(number, end) for name in names if (number := getattr(signal, name, None))}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)

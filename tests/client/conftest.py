"""A server on loopback that records what it is sent, byte for byte, and both sessions behind one face."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
from dataclasses import dataclass

import orjson
import pytest

from genesys_export.client import AsyncSession, Credentials, Hosts, RateBudget, Session

CREDENTIALS = Credentials("client", "hunter2-very-secret")
RESET = b"RESET"


@dataclass(frozen=True)
class Request:
    """A request as it came."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self):
        return self.line.split(" ")[1]


def answer(body=b"{}", status=200, *, announced=None, **headers):
    """A reply's bytes; ``announced`` is a Content-Length that may lie."""
    content = body if isinstance(body, bytes) else orjson.dumps(body)
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(content) if announced is None else announced}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + content


class Recorder:
    """Gives numbered tokens, answers other requests by ``answers``, remembers all of them."""

    def __init__(self):
        self.requests, self.tokens, self.connections = [], 0, 0
        self.answers = lambda request: answer({"entities": []})
        self.sign_in = None
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._threads, self._open, self._closing = [], set(), False
        self._start(self._accept)

    @property
    def calls(self):
        return [each for each in self.requests if not each.path.endswith("/oauth/token")]

    @property
    def sign_ins(self):
        return [each for each in self.requests if each.path.endswith("/oauth/token")]

    def close(self):
        self._closing = True
        with contextlib.suppress(OSError):
            socket.create_connection(self._listener.getsockname()).close()
        with self._lock:
            still_open = list(self._open)
        for connection in still_open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(10)
        self._listener.close()

    def _start(self, target, *arguments):
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self):
        while True:
            connection, _ = self._listener.accept()
            if self._closing:
                connection.close()
                return
            with self._lock:
                self._open.add(connection)
                self.connections += 1
            self._start(self._serve, connection)

    def _serve(self, connection):
        with connection, connection.makefile("rb") as incoming, contextlib.suppress(OSError):
            while line := incoming.readline():
                headers = {}
                while (each := incoming.readline().strip()) != b"":
                    name, _, value = each.decode("latin-1").partition(":")
                    headers[name.lower()] = value.strip()
                body = incoming.read(int(headers.get("content-length", 0)))
                request = Request(line.decode("latin-1").removesuffix(" HTTP/1.1\r\n"), headers, body)
                reply = self._reply(request)
                if reply == RESET:
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    incoming.close()
                    break
                connection.sendall(reply)
                if b"connection: close" in reply.lower():
                    break
        with self._lock:
            self._open.discard(connection)

    def _reply(self, request):
        with self._lock:
            self.requests.append(request)
            if request.path.endswith("/oauth/token") and self.sign_in is None:
                self.tokens += 1
                return answer({"access_token": f"token-{self.tokens}", "expires_in": 86400})
        return (self.sign_in if request.path.endswith("/oauth/token") else self.answers)(request)


@pytest.fixture
def server():
    recorder = Recorder()
    yield recorder
    recorder.close()


@pytest.fixture
def other():
    """Another host: nothing may come here."""
    recorder = Recorder()
    yield recorder
    recorder.close()
    assert recorder.requests == []


def open_budget():
    """A budget that has learned a limit no test reaches, so that nobody waits."""
    budget = RateBudget()
    budget.take("")
    budget.settle(
        "", 200, {"inin-ratelimit-count": "0", "inin-ratelimit-allowed": "100000", "inin-ratelimit-reset": "60"}
    )
    return budget


class Sync:
    """The synchronous session."""

    def __init__(self, hosts, **options):
        self.session = Session(hosts, CREDENTIALS, budget=open_budget(), **options)
        self.request, self.refresh_token, self.close = (
            self.session.request,
            self.session.refresh_token,
            self.session.close,
        )

    def once(self, method, url):
        """One request without a sign-in, which would be tried for a minute."""
        return self.session._reply(method, url, {})


class Async:
    """The asynchronous session, one call after the other on a loop of its own."""

    def __init__(self, hosts, **options):
        if sleep := options.pop("sleep", None):

            async def wait(seconds):
                sleep(seconds)

            options["sleep"] = wait
        self._loop = asyncio.Runner()
        self.session = AsyncSession(hosts, CREDENTIALS, budget=open_budget(), **options)

    def request(self, *arguments, **options):
        return self._loop.run(self.session.request(*arguments, **options))

    def once(self, method, url):
        """One request without a sign-in."""
        return self._loop.run(self.session._reply(method, url, {}, None))

    def refresh_token(self):
        self._loop.run(self.session.refresh_token())

    def close(self):
        self._loop.run(self.session.close())
        self._loop.close()


@pytest.fixture(params=[Sync, Async], ids=["sync", "async"])
def connect(request):
    """Open a session of either kind at an address; closed at the end."""
    with contextlib.ExitStack() as stack:

        def start(url, **options):
            caller = request.param(Hosts.custom(url), **options)
            stack.callback(caller.close)
            return caller

        yield start


@pytest.fixture
def caller(connect, server):
    """A session of either kind at the recording server."""
    return connect(server.url)


@pytest.fixture
def kit():
    """The parts, for tests that build sessions themselves."""
    from types import SimpleNamespace

    return SimpleNamespace(answer=answer, open_budget=open_budget, credentials=CREDENTIALS, reset=RESET)

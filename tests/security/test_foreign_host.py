"""A second server stands in for a foreign host that the API's replies name: nothing reaches it, no token at all."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from genesys_export.client import AsyncSession, Credentials, Hosts, Session
from genesys_export.errors import ExportError, ForeignHost

LISTING = "/api/v2/speechandtextanalytics/programs"
LINKS = (
    "{foreign}/api/v2/speechandtextanalytics/programs?pageToken=2",
    "//{foreign_name}/api/v2/speechandtextanalytics/programs?pageToken=2",
    "http://{own_name}@{foreign_name}/api/v2/speechandtextanalytics/programs",
    "http://{foreign_name}\\@{own_name}/api/v2/speechandtextanalytics/programs",
    "\\\\{foreign_name}/api/v2/speechandtextanalytics/programs",
    "/\\{foreign_name}/api/v2/speechandtextanalytics/programs",
    "\t//{foreign_name}/api/v2/speechandtextanalytics/programs",
    "http:{foreign_name}/api/v2/speechandtextanalytics/programs",
    "http:///{foreign_name}/api/v2/speechandtextanalytics/programs",
    "https://{own_name}/api/v2/speechandtextanalytics/programs",
    "/api/v2/../../..//{foreign_name}/api/v2/speechandtextanalytics/programs",
    "{foreign}#@{own_name}/api/v2/speechandtextanalytics/programs",
    "gopher://{foreign_name}/api/v2/speechandtextanalytics/programs",
)


class Server:
    """Answers as it is told to, and remembers the head of every request."""

    def __init__(self, answer):
        requests = self.requests = []

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                self.rfile.read(int(self.headers.get("Content-Length", 0)))
                requests.append((self.command, self.path, dict(self.headers)))
                status, headers, body = answer(self.path)
                data = json.dumps(body).encode()
                self.send_response(status)
                for name, value in {"Content-Type": "application/json", **headers}.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

            do_POST = do_GET

            def log_message(self, *_):
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.name = f"127.0.0.1:{self._server.server_address[1]}"
        self.url = f"http://{self.name}"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def close(self):
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def foreign():
    """A host that would take whatever it is sent."""
    server = Server(lambda _: (200, {}, {"access_token": "stolen", "entities": [{"id": "foreign"}]}))
    yield server
    server.close()


@pytest.fixture
def api():
    """An organisation's hosts that answer as a test says."""
    with contextlib.ExitStack() as stack:

        def start(answer):
            def with_tokens(path):
                if path == "/oauth/token":
                    return 200, {}, {"access_token": "the-token", "expires_in": 3600}
                return answer(path)

            server = Server(with_tokens)
            stack.callback(server.close)
            return server

        yield start


@pytest.fixture
def export(program):
    """The whole program exports from a server; gives the exit code and what it said."""

    def go(server, *endpoint):
        code = program.run("export", *endpoint, "--host", server.url, "--client-id", "client", "--reserve", "0",
                           "--out", "out.jsonl", "--overwrite", env={"GENESYS_CLIENT_SECRET": "hunter2"})  # fmt: skip
        return code, program.said[-1][2].decode()

    return go


def call(server, path, *, sync, next_uri=None):
    """One call by a session of either kind."""
    hosts, who = Hosts.custom(server.url), Credentials("client", "hunter2")
    if sync:
        with Session(hosts, who) as session:
            return session.request("GET", path, next_uri=next_uri)

    async def once():
        async with AsyncSession(hosts, who) as session:
            return await session.request("GET", path, next_uri=next_uri)

    return asyncio.run(once())


both = pytest.mark.parametrize("sync", [True, False], ids=["sync", "async"])


@both
@pytest.mark.parametrize("link", LINKS)
def test_no_link_leads_a_token_to_another_host(api, foreign, link, sync):
    """Whatever way a link is written, it stays on the organisation's host or is refused."""
    server = api(lambda _: (200, {}, {"entities": []}))
    written = link.format(foreign=foreign.url, foreign_name=foreign.name, own_name=server.name)
    with contextlib.suppress(ExportError):
        call(server, LISTING, sync=sync, next_uri=written)
    assert foreign.requests == []


@both
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("link", LINKS[:6])
def test_no_redirect_leads_a_token_to_another_host(api, foreign, link, status, sync):
    written = link.format(foreign=foreign.url, foreign_name=foreign.name, own_name="127.0.0.1")
    server = api(lambda _: (status, {"Location": written}, {}))
    with contextlib.suppress(ExportError):
        call(server, "/api/v2/users", sync=sync)
    assert foreign.requests == []


@both
def test_a_redirect_that_comes_later_is_no_way_out_either(api, foreign, sync):
    """The first one stays here, the second would leave."""
    onward = {"/api/v2/users": "/api/v2/users?2", "/api/v2/users?2": f"{foreign.url}/api/v2/users"}
    server = api(lambda path: (302, {"Location": onward[path]}, {}))
    with pytest.raises(ForeignHost):
        call(server, "/api/v2/users", sync=sync)
    assert foreign.requests == []


@pytest.mark.parametrize("link", LINKS[:3])
def test_an_export_ends_where_a_reply_names_another_host(api, foreign, export, link):
    """The program says that the link was not followed, and how much is safe."""
    server = api(lambda _: (200, {}, {"entities": [{"id": "1"}], "nextUri": link.format(
        foreign=foreign.url, foreign_name=foreign.name, own_name=server.name)}))  # fmt: skip
    code, said = export(server, "GET", LISTING)
    assert code == 5, said
    assert "points to another host; the link was not followed" in said
    assert foreign.requests == []
    assert {head["Authorization"] for method, _, head in server.requests if method == "GET"} == {"Bearer the-token"}


def test_an_export_ends_where_a_redirect_names_another_host(api, foreign, export):
    server = api(lambda _: (307, {"Location": f"{foreign.url}/api/v2/users"}, {}))
    code, said = export(server, "users")
    assert code == 5, said
    assert "redirected the call to another host" in said
    assert foreign.requests == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@both
def test_a_token_endpoint_that_redirects_does_not_give_the_secret_away(foreign, status, sync, monkeypatch):
    monkeypatch.setattr("genesys_export.client.signin._PAUSES", ())
    server = Server(lambda _: (status, {"Location": f"{foreign.url}/oauth/token"}, {}))
    try:
        with pytest.raises(ExportError):
            call(server, "/api/v2/users", sync=sync)
    finally:
        server.close()
    assert [path for _, path, _ in server.requests] == ["/oauth/token"]
    assert foreign.requests == []

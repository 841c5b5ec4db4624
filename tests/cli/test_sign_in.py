"""Connections whose people sign in with the browser, on the command line."""

from __future__ import annotations

import asyncio
import base64
import http.client
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest
from keyring.backends import fail
from tests.person import Person

from genesys_export.client import AsyncSession, Hosts
from genesys_export.connections.browser import sign_in_with_browser
from genesys_export.demo.consent import BROWSER_CLIENT_ID
from genesys_export.demo.faults import Faults


@pytest.fixture
def person(monkeypatch):
    """Sits at the system's browser."""
    somebody = Person()
    monkeypatch.setattr("webbrowser.open", somebody)
    return somebody


@pytest.fixture
def add(command, server, memory):
    return lambda *more, stdin="": command(
        "connections", "add", "acme", "--host", server.url, "--client-id", BROWSER_CLIENT_ID, "--browser", *more,
        stdin=stdin,
    )  # fmt: skip


@pytest.fixture
def gate():
    """A proxy that wants ann's password: its address, and what passed it."""
    wanted, seen = f"Basic {base64.b64encode(b'ann:pass-word').decode()}", []

    class Gate(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def pass_on(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            if self.headers.get("Proxy-Authorization") != wanted:
                self.send_error(407)
                return
            parts = urlsplit(self.path)
            seen.append((self.command, parts.path))
            del self.headers["Proxy-Authorization"]
            there = http.client.HTTPConnection(parts.netloc)
            there.request(self.command, f"{parts.path}?{parts.query}", body, dict(self.headers))
            reply = there.getresponse()
            content = reply.read()
            self.send_response(reply.status)
            for name, value in reply.getheaders():
                if name.lower() not in {"transfer-encoding", "connection", "date", "server", "content-length"}:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            there.close()

        do_GET = do_POST = pass_on

        def log_message(self, *_):
            pass

    proxy = ThreadingHTTPServer(("127.0.0.1", 0), Gate)
    thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{proxy.server_address[1]}", seen
    proxy.shutdown()
    thread.join(10)
    proxy.server_close()


def export(command, name="users.csv", connection="acme"):
    return command(
        "export", "users", "--connection", connection, "--reserve", "0", "--out", name, "--progress", "none",
        "--overwrite",
    )  # fmt: skip


def test_somebody_signs_in_and_exports_go_on_from_what_is_kept(add, command, person, memory, server, tmp_path):
    """The keyring holds the only copy; the browser is opened once, the token endpoint asked once."""
    code, out, err = add()
    assert code == 0, err
    assert "its sign-in is in" in out
    assert person.addresses[0] in err
    for name in ("a.csv", "b.csv"):
        assert export(command, name)[0] == 0
    assert command("connections", "test", "acme")[0] == 0
    assert len(person.addresses) == 1
    assert server.organisation.tokens.issued == 1
    [text] = memory.kept.values()
    token = server.organisation.tokens.active[-1]
    assert token in text
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or token.encode() not in path.read_bytes()


def test_a_token_that_was_revoked_is_refreshed(add, command, person, server):
    add()
    server.organisation.tokens.revoke()
    assert command("connections", "test", "acme")[0] == 0
    server.organisation.tokens.revoke()
    assert export(command)[0] == 0
    assert server.organisation.tokens.issued == 3
    assert len(person.addresses) == 1


def test_when_the_sign_in_has_ended_it_is_said_and_sign_in_mends_it(add, command, person, server):
    """Exit code 3 and the command to type; after it the same export works."""
    server.organisation.tokens.refreshable = False
    add()
    server.organisation.tokens.revoke()
    code, _, err = export(command)
    assert code == 3
    assert "genesys-export connections sign-in NAME" in err
    assert command("connections", "test", "acme")[0] == 3
    assert command("connections", "sign-in", "acme")[0] == 0
    assert command("resume", "latest", "--progress", "none")[0] == 0


def test_an_export_waits_for_a_new_sign_in_and_goes_on_by_itself(add, command, person, server, memory, monkeypatch):
    """The sign-in ends in the middle and nothing renews it; somebody signs in again elsewhere meanwhile."""
    organisation = server.organisation
    organisation.tokens.refreshable = False
    add()
    monkeypatch.setattr("genesys_export.export.outage.FIRST_PAUSE", 0.05)
    organisation.faults = Faults("revoke-token@5", 7)
    organisation.latency_ms = 20

    def elsewhere():
        while all(request.status != 401 for request in list(organisation.requests)):
            time.sleep(0.01)
        hosts = Hosts.custom(server.url)
        kept = asyncio.run(sign_in_with_browser(
            hosts, BROWSER_CLIENT_ID, lambda who: AsyncSession(hosts, who), show=lambda *_: None, open_browser=Person()
        ))  # fmt: skip
        [place] = memory.kept
        memory.kept[place] = kept.to_text()

    somebody = threading.Thread(target=elsewhere)
    somebody.start()
    code, _, err = command("export", "users", "--connection", "acme", "--reserve", "0", "--page-size", "25", "--out",
                           "users.csv", "--progress", "json")  # fmt: skip
    somebody.join(30)
    assert code == 0, err
    assert '"reason":"sign-in"' in err
    assert len(person.addresses) == 1


def test_denied_in_the_browser_nothing_is_kept(add, command, person, memory):
    person.decision = "deny"
    code, _, err = add()
    assert code == 3
    assert "denied in the browser" in err
    assert memory.kept == {}
    assert command("connections", "list")[1] == ""


def test_without_a_keyring_nobody_is_asked_to_sign_in(command, server, person, monkeypatch):
    import keyring

    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    try:
        code, _, err = command(
            "connections", "add", "acme", "--host", server.url, "--client-id", BROWSER_CLIENT_ID, "--browser"
        )
    finally:
        keyring.set_keyring(before)
    assert code == 2
    assert "no keyring" in err
    assert not person.addresses


@pytest.mark.parametrize("more", [["--client-secret-stdin"], ["--redirect-port", "99999"]])
def test_what_does_not_go_together_is_refused(add, person, more):
    assert add(*more)[0] == 2
    assert not person.addresses


def test_a_connection_with_a_secret_has_no_browser_to_sign_in_with(command, server, memory, person):
    client = server.organisation
    command("connections", "add", "acme", "--host", server.url, "--client-id", client.client_id,
            "--client-secret-stdin", stdin=client.client_secret)  # fmt: skip
    code, _, err = command("connections", "sign-in", "acme")
    assert code == 2
    assert "not with the browser" in err


def test_the_whole_sign_in_goes_the_connections_own_way(add, command, person, server, memory, gate):
    """Code, refresh and calls pass the proxy with its password, which is in the keyring; doctor goes the same way."""
    url, seen = gate
    code, _, err = add("--proxy", url, "--proxy-user", "ann", "--proxy-password-stdin", stdin="pass-word\n")
    assert code == 0, err
    assert seen == [("POST", "/oauth/token")]
    server.organisation.tokens.revoke()
    assert export(command)[0] == 0
    assert seen.count(("POST", "/oauth/token")) == 2
    assert ("GET", "/api/v2/users") in seen
    before = len(seen)
    assert command("connections", "sign-in", "acme")[0] == 0
    assert seen[before:] == [("POST", "/oauth/token")]
    assert "pass-word" in memory.kept.values()


def test_past_its_proxy_nobody_is_signed_in(add, person, server, memory, gate):
    """The login page is the browser's business; the code is redeemed the connection's own way or not at all."""
    url, seen = gate
    code, _, err = add("--proxy", url)
    assert code == 5
    assert "The proxy does not accept the user and the password, or none was given." in err
    assert person.addresses
    assert memory.kept == {}
    assert seen == []
    assert server.organisation.tokens.issued == 0


def test_doctor_signs_in_from_what_is_kept_or_says_that_a_person_must(add, command, person, server):
    """A revoked token is replaced with the refresh token; where there is none, the whole way before it is told."""
    add()
    server.organisation.tokens.revoke()
    code, out, err = command("doctor")
    assert code == 0, out + err
    assert f"Signed in with the browser, by client {BROWSER_CLIENT_ID}." in out
    assert "permissions" in out
    server.organisation.tokens.refreshable = False
    assert command("connections", "sign-in", "acme")[0] == 0
    server.organisation.tokens.revoke()
    code, out, _ = command("doctor")
    assert code == 2
    assert "WRONG  The sign-in with the browser has ended. Sign in with the browser again" in out
    assert "connection to 127.0.0.1" in out
    assert len(person.addresses) == 2


def test_where_nobody_is_signed_in_test_and_doctor_say_so(add, command, memory, person):
    add()
    memory.kept.clear()
    code, _, err = command("connections", "test", "acme")
    assert code == 3
    assert "Nobody is signed in to the connection acme." in err
    assert "resume" not in err
    assert "stays in the job" not in err
    code, out, _ = command("doctor")
    assert code == 2
    assert "connections sign-in NAME" in out


def test_a_name_is_changed_without_a_sign_in_a_client_or_host_is_not(add, command, person, server, memory):
    """A token is good for its client and organisation only; what was kept of another goes."""
    add()
    assert command("connections", "edit", "acme", "--name", "prod", "--redirect-port", "0")[0] == 0
    assert len(person.addresses) == 1
    before = dict(memory.kept)
    code, _, err = command("connections", "edit", "prod", "--host", server.url.replace("127.0.0.1", "localhost"))
    assert code == 0, err
    assert len(person.addresses) == 2
    assert memory.kept.keys() == before.keys()
    assert memory.kept != before
    person.decision = "deny"
    assert command("connections", "edit", "prod", "--host", server.url)[0] == 3
    assert export(command, connection="prod")[0] == 0


def test_a_connection_changes_from_the_secret_to_the_browser_and_back(command, server, memory, person):
    client = server.organisation
    command("connections", "add", "acme", "--host", server.url, "--client-id", client.client_id,
            "--client-secret-stdin", stdin=client.client_secret)  # fmt: skip
    code, _, err = command("connections", "edit", "acme", "--client-id", BROWSER_CLIENT_ID, "--browser")
    assert code == 0, err
    assert export(command)[0] == 0
    [(_, user)] = memory.kept
    assert user == BROWSER_CLIENT_ID
    back = ("connections", "edit", "acme", "--client-id", client.client_id, "--client-secret-stdin")
    assert command(*back, stdin=client.client_secret)[0] == 0
    assert export(command, "again.csv")[0] == 0
    assert list(memory.kept.values()) == [client.client_secret]
    assert command(*back, "--browser", stdin=client.client_secret)[0] == 2
    assert command("connections", "edit", "acme", "--redirect-port", "8080")[0] == 2


def test_a_copy_is_signed_in_to_by_itself(add, command, person, memory, server, tmp_path):
    """What gives the next token is good once: shared, one copy would end the other's sign-in."""
    add()
    code, out, _ = command("connections", "copy", "acme", "second")
    state = f"--state-dir {tmp_path / 'state'}"
    assert (code, out) == (0, f"Kept second. Sign in to it with: genesys-export connections sign-in second {state}\n")
    assert len(memory.kept) == 1
    assert export(command, connection="second")[0] == 3
    assert command("connections", "sign-in", "second")[0] == 0
    server.organisation.tokens.revoke()
    for name in ("acme", "second"):
        assert export(command, f"{name}.csv", name)[0] == 0


def test_a_profile_with_pkce_is_taken_over_and_signed_in_to(command, memory, server, person, tmp_path):
    host = server.url.removeprefix("http://")
    file = tmp_path / "config.toml"
    file.write_text(
        f'[me]\ngrant_type = "3"\nclient_credentials = "{BROWSER_CLIENT_ID}"\nredirect_uri = "http://localhost:0"\n'
        f'gateway_protocol = "http"\ngateway_host = "{host.split(":")[0]}"\ngateway_port = "{host.split(":")[1]}"\n'
    )
    code, out, err = command("connections", "import", "me", "--from", file)
    assert code == 0, err
    state = f"--state-dir {tmp_path / 'state'}"
    assert out == f"Kept me. Sign in to it with: genesys-export connections sign-in me {state}\n"
    assert memory.kept == {}
    assert command("connections", "sign-in", "me")[0] == 0
    assert export(command, connection="me")[0] == 0

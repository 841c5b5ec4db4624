"""Signing in with a browser, against the demo organisation's login page: the whole way, and all that can go wrong."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import re
import socket
import string
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import keyring
import pytest
from keyring.backend import KeyringBackend
from tests.person import Person

from genesys_export.client import AsyncSession, Hosts, Kept, Session
from genesys_export.client.pkce import Attempt
from genesys_export.connections import BROWSER, Connection, SecretStore
from genesys_export.connections.browser import credentials_of, sign_in_with_browser
from genesys_export.demo import DemoServer, Organisation, app
from genesys_export.demo.consent import BROWSER_CLIENT_ID
from genesys_export.errors import ConfigurationError, SignInNeeded, SignInRefused


@pytest.fixture
def server():
    with DemoServer(Organisation(users=150, limit=100_000)) as running:
        yield running


@pytest.fixture
def sign_in(server):
    """Has a person sign in; gives what is to be kept."""

    def go(person, *, client_id=BROWSER_CLIENT_ID, within=30.0, port=0, meanwhile=None):
        hosts = Hosts.custom(server.url)

        async def whole():
            signing = asyncio.ensure_future(sign_in_with_browser(
                hosts, client_id, lambda who: AsyncSession(hosts, who), port=port, show=lambda *_: None,
                open_browser=person, within=within,
            ))  # fmt: skip
            if meanwhile is not None:
                await meanwhile(signing)
            return await signing

        return asyncio.run(whole())

    return go


def parameters(address):
    return {name: value for name, [value] in parse_qs(urlsplit(address).query).items()}


def port_of(person):
    return urlsplit(parameters(person.addresses[0])["redirect_uri"]).port


def nobody_listens(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def test_a_person_signs_in_and_reads_it_in_the_browser(sign_in, server):
    """The kept token opens the API; the last page says so; nobody listens any more."""
    person = Person()
    kept = sign_in(person)
    assert person.seen.wait(10)
    assert person.pages[0].status_code == 200
    assert "Signed in" in person.pages[0].text
    assert server.organisation.tokens.active == [kept.access]
    assert kept.refresh
    assert nobody_listens(port_of(person))


def test_the_login_page_is_asked_as_the_standard_says(sign_in, server):
    """RFC 7636: a verifier of 43 to 128 unreserved characters stays here, its S256 digest goes out; all of it is new
    each time."""
    attempt = Attempt("http://localhost:1")
    assert 43 <= len(attempt.verifier) <= 128
    assert set(attempt.verifier) <= set(string.ascii_letters + string.digits + "-._~")
    digest = base64.urlsafe_b64encode(hashlib.sha256(attempt.verifier.encode()).digest()).decode().rstrip("=")
    asked = parameters(attempt.address(Hosts.custom(server.url), "id"))
    assert asked["code_challenge"] == digest
    assert (asked["code_challenge_method"], asked["response_type"]) == ("S256", "code")
    assert attempt.verifier not in attempt.address(Hosts.custom(server.url), "id")
    first, second = Person(), Person()
    sign_in(first)
    sign_in(second)
    for name in ("state", "code_challenge"):
        assert parameters(first.addresses[0])[name] != parameters(second.addresses[0])[name]


def test_a_wrong_state_does_nothing_and_the_right_one_still_works(sign_in, server):
    """Whoever sends the browser a code of his own gets a page, not a sign-in; the token endpoint never hears of it."""
    wrong = []

    def on_the_way(address):
        home, answer = address.split("?")[0], parameters(address)
        states = (["x"], [""], [], [answer["state"] + "x"], [answer["state"]] * 2)
        wrong.extend(
            httpx.get(home, params=[("code", "foreign"), *(("state", each) for each in state)], trust_env=False)
            for state in states
        )
        assert server.organisation.tokens.issued == 0
        return address

    kept = sign_in(Person(on_the_way=on_the_way))
    assert [page.status_code for page in wrong] == [400] * 5
    assert all("does not belong" in page.text for page in wrong)
    assert server.organisation.tokens.active == [kept.access]


def test_a_code_that_was_used_already_is_refused_in_both_places(sign_in, server):
    """The person reads it in the browser, the program says what to do."""

    def steal(address):
        code = parameters(address)["code"]
        httpx.post(f"{server.url}/oauth/token", trust_env=False, data={
            "grant_type": "authorization_code", "code": code, "client_id": BROWSER_CLIENT_ID,
            "redirect_uri": address.split("?")[0], "code_verifier": "of somebody else",
        })  # fmt: skip
        return address

    person = Person(on_the_way=steal)
    with pytest.raises(SignInRefused, match="did not accept the code") as refused:
        sign_in(person)
    assert "Sign in again" in refused.value.remedy
    assert person.seen.wait(10)
    assert "Not signed in" in person.pages[0].text
    assert server.organisation.tokens.issued == 0


def test_a_code_alone_is_worth_nothing(sign_in, server):
    """Whoever reads it on the way back cannot redeem it without the verifier, which never left the program."""

    def use(address):
        for verifier in ("", "guess" * 10, parameters(person.addresses[0])["code_challenge"]):
            reply = httpx.post(f"{server.url}/oauth/token", trust_env=False, data={
                "grant_type": "authorization_code", "code": parameters(address)["code"],
                "client_id": BROWSER_CLIENT_ID, "redirect_uri": address.split("?")[0], "code_verifier": verifier,
            })  # fmt: skip
            assert reply.status_code == 400
        return address

    person = Person(on_the_way=use)
    with pytest.raises(SignInRefused):
        sign_in(person)


def test_denied_consent_is_told(sign_in, server):
    person = Person("deny")
    with pytest.raises(SignInRefused, match="denied in the browser") as refused:
        sign_in(person)
    assert refused.value.exit_code == 3
    assert person.seen.wait(10)
    assert "denied in the browser" in person.pages[0].text
    assert nobody_listens(port_of(person))


def test_what_the_way_back_says_shows_as_text(sign_in):
    """Neither the browser nor the terminal is steered by it."""

    def script(address):
        state = parameters(address)["state"]
        said = "<script>alert(1)</script>\x1b[31m"
        return f"{address.split('?')[0]}?{urlencode({'state': state, 'error': 'odd', 'error_description': said})}"

    person = Person(on_the_way=script)
    with pytest.raises(SignInRefused, match="alert") as refused:
        sign_in(person)
    assert "\x1b" not in str(refused.value)
    assert person.seen.wait(10)
    assert "<script" not in person.pages[0].text
    assert "default-src 'none'" in person.pages[0].headers["Content-Security-Policy"]


def test_an_unknown_client_is_told_by_the_login_page_and_ends_with_the_time(sign_in):
    """The login page sends nobody back, so the program gives up when the time is over."""
    person = Person()
    with pytest.raises(SignInRefused, match="Nobody signed in"):
        sign_in(person, client_id="nobody", within=0.3)


def test_a_port_in_use_is_told_before_the_browser_opens(sign_in):
    person = Person()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ConfigurationError, match=f"port {port} .* another program") as refused:
            sign_in(person, port=port)
    assert "--redirect-port" in refused.value.remedy
    assert not person.addresses


def test_a_fixed_port_is_the_one_that_is_used(sign_in):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    person = Person()
    sign_in(person, port=port)
    assert port_of(person) == port


def test_nobody_signs_in_in_time(sign_in):
    person = Person("leave")
    with pytest.raises(SignInRefused, match="Nobody signed in"):
        sign_in(person, within=0.3)
    assert nobody_listens(port_of(person))


def test_cancelling_ends_it_at_once_and_leaves_nobody_listening(sign_in):
    person = Person("leave")

    async def cancel(signing):
        await asyncio.to_thread(person.seen.wait, 20)
        signing.cancel()

    with pytest.raises(asyncio.CancelledError):
        sign_in(person, meanwhile=cancel)
    assert nobody_listens(port_of(person))


def test_strangers_at_the_door_change_nothing(sign_in):
    """A favicon, a POST, another host's name (rebinding), no address, half a request, garbage, an endless head."""
    replies = {}

    def knock(address):
        home, state = address.split("?")[0], parameters(address)["state"]
        port = urlsplit(home).port
        for name, head in {
            "favicon": f"GET /favicon.ico HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n",
            "post": f"POST /?state={state}&code=x HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n",
            "rebound": f"GET /?state={state}&code=x HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n",
            "no host": f"GET /?state={state}&code=x HTTP/1.1\r\n\r\n",
            "no address": f"GET //[ HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n",
            "garbage": "\x00\xff\r\n\r\n", "endless": "GET /" + "a" * 70_000,
        }.items():  # fmt: skip
            with socket.create_connection(("127.0.0.1", port)) as caller:
                caller.sendall(head.encode("latin-1"))
                caller.shutdown(socket.SHUT_WR)
                with caller.makefile("rb") as said:
                    try:
                        replies[name] = said.readline()[9:12]
                    except ConnectionResetError:
                        replies[name] = b""
        return address

    assert sign_in(Person(on_the_way=knock)).access
    assert replies == {
        "favicon": b"404", "post": b"405", "rebound": b"400", "no host": b"400", "no address": b"404",
        "garbage": b"400", "endless": b"",
    }  # fmt: skip


class Memory(KeyringBackend):
    """A keyring of this test."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def secrets():
    before = keyring.get_keyring()
    keyring.set_keyring(Memory())
    yield SecretStore()
    keyring.set_keyring(before)


@pytest.fixture
def connection(sign_in, server, secrets):
    """A connection somebody signed in to."""
    acme = Connection("id-1", "acme", "", server.url, server.url, BROWSER_CLIENT_ID, BROWSER)
    secrets.set(acme.id, acme.client_id, sign_in(Person()).to_text())
    return acme


def kept(connection, secrets):
    return Kept.from_text(secrets.get(connection.id, connection.client_id))


def read(connection, secrets, *, sync):
    who = credentials_of(connection, secrets)
    if sync:
        with Session(connection.hosts, who) as session:
            return _refreshing(session, session.request("GET", "/api/v2/users"))

    async def once():
        async with AsyncSession(connection.hosts, who) as session:
            reply = await session.request("GET", "/api/v2/users")
            if reply.status_code == 401:
                await session.refresh_token()
                reply = await session.request("GET", "/api/v2/users")
            return reply.status_code

    return asyncio.run(once())


def _refreshing(session, reply):
    if reply.status_code == 401:
        session.refresh_token()
        reply = session.request("GET", "/api/v2/users")
    return reply.status_code


both = pytest.mark.parametrize("sync", [True, False], ids=["sync", "async"])


@both
def test_the_kept_token_is_used_until_it_ends(connection, secrets, server, sync):
    """A second command signs in without a call to the token endpoint."""
    assert read(connection, secrets, sync=sync) == 200
    assert server.organisation.tokens.issued == 1


@both
def test_a_revoked_token_is_replaced_by_the_refresh_token_and_the_next_one_is_kept(connection, secrets, server, sync):
    before = kept(connection, secrets)
    server.organisation.tokens.revoke()
    assert read(connection, secrets, sync=sync) == 200
    after = kept(connection, secrets)
    assert after.refresh != before.refresh
    assert server.organisation.tokens.active == [after.access]


@both
def test_a_token_is_refreshed_before_it_ends(connection, secrets, server, sync):
    """One that has half a minute left is not worth a page."""
    before = kept(connection, secrets)
    secrets.set(connection.id, connection.client_id, Kept(before.access, 1.0, before.refresh).to_text())
    assert read(connection, secrets, sync=sync) == 200
    assert server.organisation.tokens.issued == 2


@both
def test_without_a_refresh_token_a_new_sign_in_is_asked_for_in_plain_words(sign_in, secrets, server, connection, sync):
    """The token is used as long as it lasts; then it is said what to do, and nothing else is sent."""
    server.organisation.tokens.refreshable = False
    secrets.set(connection.id, connection.client_id, sign_in(Person()).to_text())
    assert read(connection, secrets, sync=sync) == 200
    server.organisation.tokens.revoke()
    with pytest.raises(SignInNeeded, match="has ended") as needed:
        read(connection, secrets, sync=sync)
    assert "connections sign-in" in needed.value.remedy
    assert needed.value.exit_code == 3


@both
def test_what_another_program_renewed_is_taken_from_the_keyring(connection, secrets, server, sign_in, sync):
    """A refresh token is good once; who comes second finds the first one's result."""
    who = credentials_of(connection, secrets)
    server.organisation.tokens.revoke()
    assert read(connection, secrets, sync=sync) == 200  # the other program
    issued = server.organisation.tokens.issued
    who.used = True  # its own token was refused
    if sync:
        with Session(connection.hosts, who) as session:
            session.refresh_token()
            assert session.request("GET", "/api/v2/users").status_code == 200
    else:

        async def once():
            async with AsyncSession(connection.hosts, who) as session:
                await session.refresh_token()
                assert (await session.request("GET", "/api/v2/users")).status_code == 200

        asyncio.run(once())
    assert server.organisation.tokens.issued == issued


def test_many_calls_that_meet_a_revoked_token_refresh_it_once(connection, secrets, server, monkeypatch):
    """A second use of the refresh token would end the sign-in with some services; the token endpoint is asked once."""
    asked, answer = [], app.sign_in

    def counted(*given, **named):
        asked.append(given)
        return answer(*given, **named)

    monkeypatch.setattr(app, "sign_in", counted)

    async def whole():
        async with AsyncSession(connection.hosts, credentials_of(connection, secrets)) as session:
            await session.request("GET", "/api/v2/users")
            server.organisation.tokens.revoke()

            async def one():
                reply = await session.request("GET", "/api/v2/users")
                if reply.status_code == 401:
                    await session.refresh_token()
                    reply = await session.request("GET", "/api/v2/users")
                return reply.status_code

            return await asyncio.gather(*(one() for _ in range(8)))

    assert asyncio.run(whole()) == [200] * 8
    assert len(asked) == 1


def test_nothing_kept_means_sign_in(secrets, server):
    acme = Connection("id-2", "acme", "", server.url, server.url, BROWSER_CLIENT_ID, BROWSER)
    with pytest.raises(SignInNeeded, match="Nobody is signed in"):
        credentials_of(acme, secrets)
    secrets.set(acme.id, acme.client_id, "a client secret of earlier")
    with pytest.raises(SignInNeeded):
        credentials_of(acme, secrets)


def test_nothing_of_a_sign_in_shows(connection, secrets, server):
    """Neither the address that is opened nor any object's text holds a token or the verifier."""
    who = credentials_of(connection, secrets)
    held = kept(connection, secrets)
    attempt = Attempt("http://localhost:1")
    code = attempt.code({"code": "c0de-value", "state": attempt.state})
    shown = repr([who, held, attempt, code, credentials_of(connection, secrets), secrets, server.organisation.consents])
    for secret in (held.access, held.refresh, attempt.verifier, attempt.state, "c0de-value"):
        assert secret not in shown


def test_the_browsers_program_does_not_inherit_the_clients_secret(sign_in, tmp_path, monkeypatch):
    """The system's browser is started with the address alone: neither its arguments nor its environment hold more."""
    told, program = tmp_path / "told", tmp_path / "browser"
    program.write_text(f"#!/bin/sh\ncat /proc/$$/cmdline /proc/$$/environ > {told}.part\nmv {told}.part {told}\n")
    program.chmod(0o755)
    monkeypatch.setenv("BROWSER", f"{program} %s")
    monkeypatch.setenv("GENESYS_CLIENT_SECRET", "hunter2-very-secret")
    monkeypatch.setattr("webbrowser._tryorder", None)
    monkeypatch.setattr("webbrowser._browsers", {})

    async def until_told(signing):
        while not told.exists():  # noqa: ASYNC110 - another program makes it
            await asyncio.sleep(0.01)
        signing.cancel()

    with pytest.raises(asyncio.CancelledError):
        sign_in(None, meanwhile=until_told)
    seen = told.read_bytes().decode("utf-8", "replace")
    assert re.search(r"/oauth/authorize\?client_id=", seen)
    assert "hunter2" not in seen

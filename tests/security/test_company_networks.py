"""Exports through proxies as companies run them: one that opens encrypted traffic, one that wants a password.

The command line exports with ``httpx``; a script with the synchronous session over ``requests``. Both go the same way.
"""

from __future__ import annotations

import asyncio
import csv
import io
import os
import shutil
from pathlib import Path

import keyring
import pytest
from tests.cli.conftest import MemoryKeyring
from tests.security.network import Authority, SecureFront, free_port, logged, mitmproxy, squid

from genesys_export import PageNumber, genesys_paginated
from genesys_export.cli import run
from genesys_export.client import AsyncSession, Credentials, Hosts, Network, Session
from genesys_export.demo import DemoServer, Organisation
from genesys_export.errors import RetryLimitReached, TransportError
from genesys_export.ui.loop import new_loop

USERS = 130
SECRET, PASSWORD = "hunter2-very-secret", "correct horse"
REGION = Hosts.of_region("eu-west-1")
SQUID = shutil.which("squid") or Path("/usr/sbin/squid").exists()


@pytest.fixture(scope="module")
def organisation():
    with DemoServer(Organisation(users=USERS, limit=100_000)) as server:
        yield server


@pytest.fixture
def memory():
    before, mine = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def command(tmp_path, monkeypatch, capsys):
    """Runs one command in this process; a call that cannot go on is not waited for."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments, stdin=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        code = run([*map(str, arguments), "--state-dir", str(tmp_path / "state")], open_window=lambda **_: 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


@pytest.fixture
def connected(command, organisation, memory):
    """Keeps a connection called ``acme``."""

    def keep(*options, stdin=""):
        client = organisation.organisation
        code, _, err = command(
            "connections", "add", "acme", "--client-id", client.client_id, "--client-secret-stdin", *options,
            stdin=f"{client.client_secret}\n{stdin}",
        )  # fmt: skip
        assert code == 0, err

    return keep


def users_with_requests(hosts, network, client):
    """Every user, read with the decorator over the synchronous session."""

    @genesys_paginated(100, style=PageNumber(), collect=True)
    def users(session, *, params=None):
        return session.request("GET", "/api/v2/users", params=params)

    with Session(hosts, Credentials(client.client_id, client.client_secret), network=network) as session:
        return users(session)


def rows(file):
    with Path(file).open(encoding="utf-8", newline="") as content:
        return len(list(csv.DictReader(content)))


@pytest.fixture(scope="module")
def inspecting(tmp_path_factory, organisation):
    """The inspecting proxy, which serves a real region's hosts from the demo organisation."""
    folder = tmp_path_factory.mktemp("mitmproxy")
    names = [each.removeprefix("https://") for each in (REGION.api, REGION.login)]
    with mitmproxy(folder, organisation.url, names) as (port, root):
        yield f"http://127.0.0.1:{port}", root


def test_inspected_traffic_is_refused_with_a_useful_sentence(inspecting, command, connected, organisation):
    """Without the company's certificate no session sends anything; what to ask for is said."""
    proxy, _ = inspecting
    connected("--region", "eu-west-1", "--proxy", proxy)
    before = len(organisation.organisation.requests)
    code, _, err = command("export", "users", "--connection", "acme", "--out", "users.csv")
    assert code == 5
    assert "The certificate of login.mypurecloud.ie is not trusted by this computer." in err
    assert "ask for its root certificate and add it to the connection" in err
    assert not Path("users.csv").exists()
    with pytest.raises((TransportError, RetryLimitReached), match="not trusted by this computer"):
        users_with_requests(REGION, Network(proxy=proxy), organisation.organisation)
    assert len(organisation.organisation.requests) == before


def test_with_the_companys_certificate_both_sessions_export(inspecting, command, connected, organisation):
    """Every record, and the same ones."""
    proxy, root = inspecting
    connected("--region", "eu-west-1", "--proxy", proxy, "--ca-file", root)
    code, _, err = command("export", "users", "--connection", "acme", "--out", "users.csv")
    assert code == 0, err
    expected = len(organisation.organisation.users("any"))
    assert rows("users.csv") == expected
    network = Network(proxy=proxy, ca_file=str(root))
    assert len(users_with_requests(REGION, network, organisation.organisation)) == len(
        organisation.organisation.users("active")
    )


def test_the_environment_can_name_the_inspecting_proxy(inspecting, command, connected, monkeypatch):
    """``HTTPS_PROXY``, with the certificate of the connection."""
    proxy, root = inspecting
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    connected("--region", "eu-west-1", "--ca-file", root)
    code, _, err = command("export", "groups", "--connection", "acme", "--out", "groups.csv")
    assert code == 0, err


def test_doctor_names_the_inspection(inspecting, command, connected, organisation):
    """Refused: who issued the certificate. With it: a note, and everything behind it is looked at, too."""
    proxy, root = inspecting
    connected("--region", "eu-west-1", "--proxy", proxy)
    code, out, _ = command("doctor")
    assert code == 2
    assert "it was issued by mitmproxy." in out
    assert "sign-in" not in out
    assert command("connections", "edit", "acme", "--ca-file", root)[0] == 0
    code, out, err = command("doctor")
    assert code == 0, out + err
    assert "Issued by mitmproxy, which is no public authority. Your company inspects encrypted traffic" in out
    assert "http://127.0.0.1" in out
    assert f"Signed in as client {organisation.organisation.client_id}" in out
    code, out, err = command("connections", "test", "acme")
    assert code == 0, err
    assert "permissions" in out


@pytest.fixture
def guarded(tmp_path_factory, organisation):
    """A proxy that wants a password, and an encrypted entrance to the demo organisation behind it."""
    if not SQUID and "CI" not in os.environ:
        pytest.skip("needs squid, which CI installs")
    authority = Authority(tmp_path_factory.mktemp("authority"))
    target = int(organisation.url.rsplit(":", 1)[1])
    with SecureFront(target, authority.certificate()) as front, squid("ann", PASSWORD) as (port, log):
        yield f"http://127.0.0.1:{port}", front, authority.root, log


def test_a_proxy_with_a_password_passes_both_sessions(guarded, command, connected, memory, organisation, tmp_path):
    """The password is in the keyring and in no file; the proxy saw who came."""
    proxy, front, root, log = guarded
    connected("--host", front.url, "--login-host", front.url, "--ca-file", root, "--proxy", proxy,
              "--proxy-user", "ann", "--proxy-password-stdin", stdin=f"{PASSWORD}\n")  # fmt: skip
    assert PASSWORD in memory.kept.values()
    code, _, err = command("export", "users", "--connection", "acme", "--out", "users.csv")
    assert code == 0, err
    assert rows("users.csv") == len(organisation.organisation.users("any"))
    network = Network(str(root), proxy, "ann", PASSWORD)
    assert users_with_requests(Hosts.custom(front.url), network, organisation.organisation)
    told = logged(log, "TCP_TUNNEL/200", 2)
    assert told.count("TCP_TUNNEL/200") == told.count(" ann ") >= 2
    held = [each for each in tmp_path.rglob("*") if each.is_file() and PASSWORD.encode() in each.read_bytes()]
    assert not held


def test_the_way_to_the_proxy_can_be_encrypted_too(guarded, command, connected, organisation, tmp_path_factory):
    """Its certificate is looked at as the host's is, and the password is not readable on the way to it."""
    proxy, front, root, _ = guarded
    company = Authority(tmp_path_factory.mktemp("company"), "Contoso Proxy Root")
    both = tmp_path_factory.mktemp("both") / "roots.pem"
    both.write_bytes(root.read_bytes() + company.root.read_bytes())
    hosts = ("--host", front.url, "--login-host", front.url, "--proxy-user", "ann", "--proxy-password-stdin")
    with SecureFront(int(proxy.rsplit(":", 1)[1]), company.certificate()) as secured:
        connected(*hosts, "--ca-file", both, "--proxy", secured.url, stdin=f"{PASSWORD}\n")
        code, _, err = command("export", "users", "--connection", "acme", "--out", "users.csv")
        assert code == 0, err
        code, out, _ = command("doctor")
        assert code == 0, out
        network = Network(str(both), secured.url, "ann", PASSWORD)
        assert users_with_requests(Hosts.custom(front.url), network, organisation.organisation)
        met = front.met
        assert command("connections", "edit", "acme", "--ca-file", root)[0] == 0
        code, _, err = command("export", "users", "--connection", "acme", "--out", "again.csv")
        assert code == 5
        assert "not trusted by this computer" in err
        with pytest.raises((TransportError, RetryLimitReached), match="not trusted by this computer"):
            users_with_requests(Hosts.custom(front.url), Network(str(root), secured.url, "ann", PASSWORD),
                                organisation.organisation)  # fmt: skip
        code, out, _ = command("doctor")
        assert code == 2
    assert front.met == met


@pytest.mark.parametrize("user", ["", "ann"])
def test_without_the_password_the_proxy_is_named_and_asked_once(guarded, command, connected, organisation, user):
    """A wrong one or none: what to enter is said, nothing gets through, and no account is locked by trying on."""
    proxy, front, root, log = guarded
    more = ("--proxy-user", user, "--proxy-password-stdin") if user else ()
    hosts = ("--host", front.url, "--login-host", front.url)
    connected(*hosts, "--ca-file", root, "--proxy", proxy, *more, stdin="wrong\n")
    code, _, err = command("export", "users", "--connection", "acme", "--out", "users.csv")
    assert code == 5
    assert "The proxy does not accept the user and the password, or none was given." in err
    network = Network(str(root), proxy, user, "wrong")
    with pytest.raises((TransportError, RetryLimitReached), match="does not accept the user and the password"):
        users_with_requests(Hosts.custom(front.url), network, organisation.organisation)
    assert front.met == 0
    assert logged(log, "TCP_DENIED/407", 2).count("TCP_DENIED/407") == 2
    code, out, _ = command("doctor")
    assert code == 2
    assert "edit NAME --proxy-user" in out
    assert front.met == 0


def test_a_host_that_the_proxy_forbids_is_named(guarded, command, connected):
    """By company policy: it is said whom to ask."""
    proxy, _, _, _ = guarded
    connected("--host", "https://api.blocked.example", "--proxy", proxy, "--proxy-user", "ann",
              "--proxy-password-stdin", stdin=f"{PASSWORD}\n")  # fmt: skip
    code, _, err = command("export", "users", "--connection", "acme", "--out", "users.csv")
    assert code == 5
    assert "The proxy forbids calls to login.blocked.example. Nothing was sent." in err


def test_no_proxy_excepts_a_host(guarded, command, connected, monkeypatch):
    """A proxy in the environment that nobody answers at does not matter to it."""
    _, front, root, _ = guarded
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setenv("NO_PROXY", "localhost")
    monkeypatch.setattr("genesys_export.client.calls.is_loopback", lambda _: False)
    connected("--host", front.url, "--login-host", front.url, "--ca-file", root)
    assert command("export", "groups", "--connection", "acme", "--out", "groups.csv")[0] == 0


@pytest.fixture(scope="module")
def company(tmp_path_factory):
    """Somebody who vouches for hosts."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(params=["command line", "window"])
def run_on(request):
    """Runs a coroutine on the event loop of the command line, and on that of the window."""

    def run_on(coroutine):
        with asyncio.Runner(loop_factory=new_loop if request.param == "window" else None) as runner:
            return runner.run(coroutine)

    request.getfixturevalue("qapp")
    return run_on


def asked(front, client, network):
    """Pages of users, many at once, over as many encrypted connections."""

    async def asked():
        credentials = Credentials(client.client_id, client.client_secret)
        async with AsyncSession(Hosts.custom(front.url), credentials, network=network) as session:
            calls = [
                session.request("GET", "/api/v2/users", params={"pageNumber": n % 2 + 1, "pageSize": 100})
                for n in range(8)
            ]
            return sorted(len(reply.json()["entities"]) for reply in await asyncio.gather(*calls))

    return asked()


def test_calls_that_need_no_proxy_are_encrypted_too(organisation, company, run_on):
    target, client = int(organisation.url.rsplit(":", 1)[1]), organisation.organisation
    count = len(client.users("active"))
    with SecureFront(target, company.certificate()) as front:
        found = run_on(asked(front, client, Network(ca_file=str(company.root))))
        assert front.met > 1
    assert found == [count - 100] * 4 + [100] * 4


@pytest.mark.parametrize(
    ("host", "days", "name", "trusted", "why"),
    [
        ("localhost", 10, "localhost", False, "is not trusted by this computer"),
        ("elsewhere.example", 10, "localhost", True, "is made out to another name"),
        ("localhost", 10, "127.0.0.1", True, "is made out to another name"),
        ("localhost", -1, "localhost", True, "has expired"),
    ],
)
def test_no_call_goes_to_a_host_whose_certificate_does_not_hold(
    organisation, company, tmp_path, run_on, host, days, name, trusted, why
):
    target, client = int(organisation.url.rsplit(":", 1)[1]), organisation.organisation
    network = Network(ca_file=str(company.root)) if trusted else Network()
    before = len(client.requests)
    with SecureFront(target, company.certificate(host, days), name) as front, pytest.raises(TransportError) as told:
        run_on(asked(front, client, network))
    assert why in told.value.what
    assert told.value.phase == "tls"
    assert not told.value.transient
    assert len(client.requests) == before

"""Connections whose people sign in with the browser, on the command line."""

from __future__ import annotations

import pytest
from keyring.backends import fail
from tests.person import Person

from genesys_export.demo.consent import BROWSER_CLIENT_ID


@pytest.fixture
def person(monkeypatch):
    """Sits at the system's browser."""
    somebody = Person()
    monkeypatch.setattr("webbrowser.open", somebody)
    return somebody


@pytest.fixture
def add(command, server, memory):
    return lambda *more: command(
        "connections", "add", "acme", "--host", server.url, "--client-id", BROWSER_CLIENT_ID, "--browser", *more
    )


def export(command, name="users.csv"):
    return command("export", "users", "--connection", "acme", "--reserve", "0", "--out", name, "--progress", "none")


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

"""The command line in this process, beside a demo organisation, with a keyring that forgets."""

from __future__ import annotations

import io

import keyring
import pytest
from keyring.backend import KeyringBackend

from genesys_export.cli import run
from genesys_export.demo import DemoServer, Organisation


class MemoryKeyring(KeyringBackend):
    """A keyring that forgets at the end of the test."""

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
def memory():
    before, mine = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def command(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    windows = []

    def command(*arguments, stdin=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        state = (
            []
            if arguments[:1] in {("endpoints",), ("verify",), ("demo-org",), ("--version",), ("--help",)}
            else ["--state-dir", str(tmp_path / "state")]
        )
        code = run([*map(str, arguments), *state], open_window=lambda **asked: windows.append(asked) or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    command.windows = windows
    return command


@pytest.fixture
def server():
    with DemoServer(Organisation(users=120, limit=100_000)) as running:
        yield running


@pytest.fixture
def at_server(server, monkeypatch):
    """The options that name the demo organisation; its secret is in the environment."""
    monkeypatch.setenv("GENESYS_CLIENT_ID", server.organisation.client_id)
    monkeypatch.setenv("GENESYS_CLIENT_SECRET", server.organisation.client_secret)
    return ["--host", server.url, "--reserve", "0"]

"""The real program as a subprocess, in a home of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from genesys_export.demo import DemoServer, Organisation


class Program:
    """Runs ``genesys-export`` with an empty home and no display."""

    def __init__(self, home):
        self.home = home
        self.work = home / "work"
        self.work.mkdir()
        keep = {
            name: value for name, value in os.environ.items() if name in {"PATH", "SYSTEMROOT", "LANG", "PYTHONPATH"}
        }
        self.env = keep | {
            "HOME": str(home), "USERPROFILE": str(home), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONWARNINGS": "error",
        }  # fmt: skip

    def command(self, *arguments):
        return [sys.executable, "-m", "genesys_export", *map(str, arguments)]

    def run(self, *arguments, stdin="", env=(), timeout=120):
        done = subprocess.run(
            self.command(*arguments), cwd=self.work, env=self.env | dict(env), input=stdin, capture_output=True,
            text=True, encoding="utf-8", timeout=timeout, check=False,
        )  # fmt: skip
        assert "Traceback" not in done.stderr, done.stderr
        return done

    def start(self, *arguments, env=()):
        return subprocess.Popen(
            self.command(*arguments), cwd=self.work, env=self.env | dict(env), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        )  # fmt: skip

    def final(self, done):
        return json.loads(done.stdout.strip().splitlines()[-1])


@pytest.fixture
def program(tmp_path):
    return Program(tmp_path)


@pytest.fixture
def organisation():
    return Organisation(users=730, limit=100_000)


@pytest.fixture
def server(organisation):
    with DemoServer(organisation) as running:
        yield running


@pytest.fixture
def at(server):
    """Options and environment that lead to the organisation."""
    client = server.organisation
    options = ["--host", server.url, "--client-id", client.client_id, "--progress", "json", "--reserve", "0"]
    return options, {"GENESYS_CLIENT_SECRET": client.client_secret}

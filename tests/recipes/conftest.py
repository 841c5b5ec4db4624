"""The command line in this process, beside a demo organisation of a fixed day."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest

from genesys_export.cli import run
from genesys_export.demo import DemoServer, Organisation


@pytest.fixture
def server():
    now = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0)
    with DemoServer(Organisation(users=60, limit=100_000, now=lambda: now)) as running:
        yield running


@pytest.fixture
def org(server):
    return server.organisation


@pytest.fixture
def command(tmp_path, monkeypatch, capsys, server):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GENESYS_CLIENT_ID", server.organisation.client_id)
    monkeypatch.setenv("GENESYS_CLIENT_SECRET", server.organisation.client_secret)

    def command(*arguments):
        monkeypatch.setattr("sys.stdin", io.StringIO())
        fresh = arguments[0] in {"recipe", "export"} and "--resume" not in arguments
        where = ["--host", server.url, "--reserve", "0"] if fresh else []
        code = run([*map(str, arguments), *where, "--state-dir", str(tmp_path / "state")], open_window=lambda **_: 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


@pytest.fixture
def table(tmp_path):
    def table(name):
        with (tmp_path / name).open(encoding="utf-8", newline="") as lines:
            return list(csv.DictReader(lines))

    return table

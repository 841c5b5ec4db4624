"""The page about security says what is: files, modes, limits, names."""

from __future__ import annotations

import re
import stat
import sys

import pytest
from tests.security.conftest import ROOT, SECRET

from genesys_export.cli.loading import COMMANDS
from genesys_export.client.calls import MOST_REDIRECTS
from genesys_export.connections import browser
from genesys_export.demo import process
from genesys_export.resources import resource
from genesys_export.ui.settings import Settings


@pytest.fixture
def page():
    return resource("docs/security.md").read_text("utf-8")


def rows(page):
    """Where things are, and who can read them."""
    table = page.partition("| what | where |")[2].partition("\n\n")[0]
    return [[cell.strip() for cell in line.split("|")[2:4]] for line in table.splitlines() if line.startswith("| ")]


def test_every_file_there_is_is_named_with_its_mode(page, program, server, organisation, keyring_of_the_test):
    """After an export of a kept connection, and with the settings of the window."""
    state = ["--state-dir", program.home / "state"]
    (program.home / "state").mkdir()
    assert program.run("connections", "add", "acme", "--host", server.url, "--client-id", organisation.client_id,
                       "--client-secret-stdin", *state, stdin=f"{SECRET}\n") == 0  # fmt: skip
    assert program.run("export", "groups", "--connection", "acme", "--reserve", "0", "--out", "g.csv", *state) == 0
    settings = Settings(program.home / "state")
    settings.set_text("connection", "x")
    settings._store.sync()
    told = {name: who for where, who in rows(page) for name in re.findall(r"`((?:jobs/ID\.)?[\w.]+\.?\w+)`", where)}
    for path in (program.home / "state").rglob("*"):
        name = re.sub(r"^jobs/[\w-]+\.", "jobs/ID.", str(path.relative_to(program.home / "state")))
        if path.is_dir():
            assert name == "jobs"
            assert stat.S_IMODE(path.stat().st_mode) == 0o700
        else:
            assert name in told
            if sys.platform != "win32" and "0600" in told[name]:
                assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert {path.name for path in program.work.iterdir()} == {"g.csv", "g.csv.manifest.json"}
    assert "FILE.manifest.json" in told
    [(service, user)] = keyring_of_the_test.kept
    assert re.fullmatch(r"genesys-export/[0-9a-f-]{36}", service)
    assert user == organisation.client_id


def test_its_numbers_and_names_are_the_programs(page):
    assert f"at most {MOST_REDIRECTS} redirects" in page
    assert f"for {browser.PATIENCE_S / 60:.0f} minutes at most" in page
    for name in process._NOT_ITS_BUSINESS:
        assert f"`{name}`" in page
    for command in re.findall(r"`genesys-export (\w+)", page):
        assert command in COMMANDS


def test_the_readme_leads_to_it():
    assert "(resources/docs/security.md)" in (ROOT / "README.md").read_text("utf-8")

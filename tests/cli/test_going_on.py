"""The commands that people are told to type do what they say when they are pasted into a shell."""

from __future__ import annotations

import re
import shlex
import sys
from collections import deque

import pytest
from tests.interrupting import InterruptsAt

from genesys_export.cli import run
from genesys_export.pasting import command_line

OWN = """
recipe = 1
title = "The groups"
[fetch.groups]
endpoint = "groups"
[fetch.users]
endpoint = "users"
[table.groups]
from = "groups"
[table.users]
from = "users"
"""


@pytest.fixture
def pasted(capsys, tmp_path, monkeypatch):
    """Types what follows "To go on:" into the shell of another folder."""

    def pasted(err):
        (line,) = re.findall("To go on: genesys-export (.*)", err)
        (tmp_path / "elsewhere").mkdir()
        monkeypatch.chdir(tmp_path / "elsewhere")
        code = run(shlex.split(line), open_window=lambda **_: 0)
        return code, capsys.readouterr().err

    return pasted


@pytest.mark.skipif(sys.platform == "win32", reason="no signal can be sent to oneself there")
def test_a_stopped_export_is_gone_on_with_in_its_own_folder_of_jobs(at_server, server, tmp_path, capsys, pasted):
    state = tmp_path / "it's the state"
    server.organisation.latency_ms, server.organisation.requests = 30, InterruptsAt(3)
    words = ["export", "users", *at_server, "--page-size", "25", "--out", tmp_path / "u.csv", "--state-dir", state]
    assert run([*map(str, words)], open_window=lambda **_: 0) == 130
    server.organisation.latency_ms, server.organisation.requests = 0, deque()
    code, err = pasted(capsys.readouterr().err)
    assert (code, (tmp_path / "u.csv").exists()) == (0, True), err


@pytest.mark.skipif(sys.platform == "win32", reason="no signal can be sent to oneself there")
def test_a_stopped_recipe_of_ones_own_is_gone_on_with_by_its_file_and_place(
    command, at_server, server, tmp_path, pasted
):
    (tmp_path / "my recipe.toml").write_text(OWN)
    server.organisation.latency_ms, server.organisation.requests = 30, InterruptsAt(3)
    code, _, err = command("recipe", "my recipe.toml", *at_server, "--out", "the tables")
    assert code == 130, err
    server.organisation.latency_ms, server.organisation.requests = 0, deque()
    code, err = pasted(err)
    assert (code, (tmp_path / "the tables" / "users.csv").exists()) == (0, True), err


@pytest.mark.skipif(sys.platform == "win32", reason="another way of quoting")
def test_words_are_quoted_where_a_shell_would_take_them_for_something_else():
    assert command_line("resume", "20261101-users") == "genesys-export resume 20261101-users"
    assert shlex.split(command_line("recipe", "a b; c", "--out", "it's")) == [
        "genesys-export", "recipe", "a b; c", "--out", "it's",
    ]  # fmt: skip

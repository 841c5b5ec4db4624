"""Secrets from the environment and from standard input."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest

from genesys_export.connections import secret_from_environment, secret_from_stdin
from genesys_export.connections.environment import kept_from_children, proxy_password_from_environment
from genesys_export.errors import ConfigurationError

NAMES = ("GENESYS_CLIENT_SECRET", "GENESYS_PROXY_PASSWORD")
_PRINT = f"import os; print([name for name in {NAMES!r} if name in os.environ])"


def inherited():
    """Which of the names a program started now has."""
    return subprocess.run([sys.executable, "-c", _PRINT], capture_output=True, text=True, check=True).stdout.strip()


def test_the_environment_gives_id_and_secret():
    """Without stray blanks; empty where not set."""
    assert secret_from_environment({"GENESYS_CLIENT_ID": " id\n", "GENESYS_CLIENT_SECRET": "s "}) == ("id", "s")
    assert secret_from_environment({}) == ("", "")


@pytest.mark.parametrize("text", ["secret", "secret\n", "secret\r\nmore\n", " secret \n", "\ufeffsecret\r\n"])
def test_the_first_line_of_standard_input_is_the_secret(text):
    """Whatever line ends and byte order mark the shell adds."""
    assert secret_from_stdin(io.StringIO(text, newline="")) == "secret"


@pytest.mark.parametrize("text", ["", "\n", "  \r\n", "\nsecret"])
def test_no_secret_on_standard_input_is_said(text):
    """An empty first line is none."""
    with pytest.raises(ConfigurationError, match="No client secret"):
        secret_from_stdin(io.StringIO(text, newline=""))


@pytest.mark.parametrize("name", ["GENESYS_CLIENT_ID", "GENESYS_CLIENT_SECRET"])
def test_bytes_that_are_no_text_are_told_and_not_shown(name):
    """Python hands them on as something that nothing can be made of: a form, a keyring, a file."""
    with pytest.raises(ConfigurationError, match=name) as told:
        secret_from_environment({name: "hunter2\udcff"})
    assert "hunter2" not in str(told.value)
    with pytest.raises(ConfigurationError, match="GENESYS_PROXY_PASSWORD"):
        proxy_password_from_environment({"GENESYS_PROXY_PASSWORD": "a\udcff"})


@pytest.mark.parametrize("errors", ["strict", "surrogateescape"])
def test_standard_input_that_is_no_text_is_told_and_not_shown(errors):
    """Whichever way Python was told to read it."""
    stream = io.TextIOWrapper(io.BytesIO(b"hunter2\xff\n"), encoding="utf-8", errors=errors)
    with pytest.raises(ConfigurationError, match="secret holds") as told:
        secret_from_stdin(stream)
    assert "hunter2" not in str(told.value)


def test_children_of_others_inherit_no_secret_while_we_can_read_it(monkeypatch):
    """Afterwards the environment is as it was."""
    monkeypatch.setenv("GENESYS_CLIENT_ID", "id")
    for name in NAMES:
        monkeypatch.setenv(name, f"value of {name}")
    assert inherited() == str(list(NAMES))
    with kept_from_children():
        assert inherited() == "[]"
        assert secret_from_environment() == ("id", "value of GENESYS_CLIENT_SECRET")
        assert proxy_password_from_environment() == "value of GENESYS_PROXY_PASSWORD"
    assert [os.environ[name] for name in NAMES] == [f"value of {name}" for name in NAMES]
    assert secret_from_environment({}) == ("", "")

"""Secrets from the environment and from standard input."""

from __future__ import annotations

import io

import pytest

from genesys_export.connections import secret_from_environment, secret_from_stdin
from genesys_export.errors import ConfigurationError


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

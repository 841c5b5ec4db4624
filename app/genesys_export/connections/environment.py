"""Secrets for scripts: from the environment or from standard input, never from an argument others can see."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TextIO

from genesys_export.connections.entered import checked_text
from genesys_export.errors import ConfigurationError


def secret_from_environment(environ: Mapping[str, str] = os.environ) -> tuple[str, str]:
    """Client id and secret of ``GENESYS_CLIENT_ID`` and ``GENESYS_CLIENT_SECRET``; empty where not set.

    Raises:
        ConfigurationError: one of them is no text.
    """
    client, secret = ("GENESYS_CLIENT_ID", "GENESYS_CLIENT_SECRET")
    return (
        checked_text(f"client id in {client}", environ.get(client, "").strip()),
        checked_text(f"secret in {secret}", environ.get(secret, "").strip()),
    )


def proxy_password_from_environment(environ: Mapping[str, str] = os.environ) -> str:
    """The password in ``GENESYS_PROXY_PASSWORD``, for computers without a keyring; empty where not set.

    Raises:
        ConfigurationError: it is no text.
    """
    return checked_text("password in GENESYS_PROXY_PASSWORD", environ.get("GENESYS_PROXY_PASSWORD", ""))


def secret_from_stdin(stream: TextIO) -> str:
    """The secret on the first line of standard input.

    Raises:
        ConfigurationError: there is none, or it is no text.
    """
    try:
        line = stream.readline()
    except UnicodeDecodeError:  # not chained: it holds what was read
        line = "\udcff"
    secret = checked_text("secret", line.lstrip("\ufeff").strip())  # some shells put a byte order mark in front
    if not secret:
        raise ConfigurationError(
            "No client secret came on standard input.", remedy="Pipe it in, without --client-secret-stdin give it in "
            "GENESYS_CLIENT_SECRET.",
        )  # fmt: skip
    return secret

"""Secrets for scripts: from the environment or from standard input, never from an argument others can see."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator, Mapping
from typing import TextIO

from genesys_export.connections.entered import checked_text
from genesys_export.errors import ConfigurationError

_SECRETS = ("GENESYS_CLIENT_SECRET", "GENESYS_PROXY_PASSWORD")
_aside: dict[str, str] = {}
_one = threading.Lock()


@contextlib.contextmanager
def kept_from_children() -> Iterator[None]:
    """While code of others runs that may start programs, secrets are not in the environment these would inherit."""
    with _one:
        _aside.update({name: os.environ[name] for name in _SECRETS if name in os.environ})
        for name in _aside:
            os.environ.pop(name, None)
        try:
            yield
        finally:
            os.environ.update(_aside)
            _aside.clear()


def _given(environ: Mapping[str, str], name: str) -> str:
    return environ.get(name) or (_aside.get(name, "") if environ is os.environ else "")


def secret_from_environment(environ: Mapping[str, str] = os.environ) -> tuple[str, str]:
    """Client id and secret of ``GENESYS_CLIENT_ID`` and ``GENESYS_CLIENT_SECRET``; empty where not set.

    Raises:
        ConfigurationError: one of them is no text.
    """
    client, secret = ("GENESYS_CLIENT_ID", "GENESYS_CLIENT_SECRET")
    return (
        checked_text(f"client id in {client}", environ.get(client, "").strip()),
        checked_text(f"secret in {secret}", _given(environ, secret).strip()),
    )


def proxy_password_from_environment(environ: Mapping[str, str] = os.environ) -> str:
    """The password in ``GENESYS_PROXY_PASSWORD``, for computers without a keyring; empty where not set.

    Raises:
        ConfigurationError: it is no text.
    """
    return checked_text("password in GENESYS_PROXY_PASSWORD", _given(environ, "GENESYS_PROXY_PASSWORD"))


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

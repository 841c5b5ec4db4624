"""Signing in with client credentials, as steps without input or output; both sessions carry them out.

The token endpoint speaks OAuth's own language, not the API's: 400 ``invalid_client`` is an unknown client, 401 a wrong
secret, and 400 ``invalid_request`` with "rate limit exceeded" means wait, not wrong credentials.
"""

from __future__ import annotations

import base64
from collections.abc import Generator
from dataclasses import dataclass, field
from typing import Any

from genesys_export.client.credentials import Credentials
from genesys_export.client.redaction import printable, redact
from genesys_export.client.regions import Hosts
from genesys_export.client.reply import Reply
from genesys_export.errors import SignInRefused, TransportError
from genesys_export.paging.headers import read_retry_after

_PAUSES = (1.0, 2.0, 5.0, 10.0, 20.0, 25.0)
"""Seconds between attempts while the token endpoint is busy or failing; about a minute in all."""
_DEFAULT_LIFETIME = 3600.0
_TRANSIENT = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class SignInRequest:
    """A form to post to the token endpoint."""

    url: str
    headers: dict[str, str] = field(repr=False)
    form: dict[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Granted:
    """What the token endpoint gave: the token, and for how many seconds."""

    value: str = field(repr=False)
    lifetime: float

    @property
    def renew_after(self) -> float:
        """Seconds after which a fresh token should be asked for: a minute, at most 5 %, before the end."""
        return self.lifetime - min(60.0, self.lifetime * 0.05)


def sign_in(hosts: Hosts, credentials: Credentials) -> Generator[SignInRequest | float, Any, Granted]:
    """The steps of signing in: yields a request (and is sent the reply or the error), or seconds to wait.

    Raises:
        SignInRefused: unknown client, wrong secret, or a client of another grant type.
        TransportError: no usable reply after about a minute of tries.
    """
    pair = f"{credentials.client_id}:{credentials.client_secret}".encode()
    request = SignInRequest(
        f"{hosts.login}/oauth/token",
        {"Authorization": f"Basic {base64.b64encode(pair).decode('ascii')}", "Accept": "application/json"},
        {"grant_type": "client_credentials"},
    )
    trouble, phase = "", "read"
    for pause in (*_PAUSES, None):
        outcome: Reply | TransportError = yield request
        asked = None
        if isinstance(outcome, TransportError):
            if not outcome.transient:
                raise outcome
            trouble, phase = outcome.what.rstrip("."), outcome.phase
        else:
            body = _body(outcome)
            if outcome.status_code == 200 and (granted := _granted(body)) is not None:  # noqa: PLR2004
                return granted
            if _refused(outcome.status_code, body):
                raise _refusal(outcome, body)
            trouble = _said(body) or f"status {outcome.status_code}"
            asked = read_retry_after(outcome.headers, 0.0)
        if pause is not None:
            yield max(pause, min(asked or 0.0, 60.0))
    # Not transient any more: whoever asked must not begin another minute of the same tries for each of its own.
    raise TransportError(
        f"The sign-in service gave no token in about a minute of tries ({trouble}).", phase=phase, transient=False
    )


def _body(reply: Reply) -> dict[str, Any]:
    try:
        body = reply.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _granted(body: dict[str, Any]) -> Granted | None:
    token, seconds = body.get("access_token"), body.get("expires_in")
    if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable():
        return None
    known = isinstance(seconds, int | float) and not isinstance(seconds, bool) and seconds > 0
    return Granted(token, float(seconds) if known and seconds is not None else _DEFAULT_LIFETIME)


def _refused(status: int, body: dict[str, Any]) -> bool:
    """Whether trying again cannot help."""
    if status in _TRANSIENT or status < 400:  # noqa: PLR2004
        return False
    return not (status == 400 and "rate limit" in _said(body).lower())  # noqa: PLR2004


def _refusal(reply: Reply, body: dict[str, Any]) -> SignInRefused:
    said = _said(body) or f"status {reply.status_code}"
    error = body.get("error")
    if error == "invalid_client" and reply.status_code == 401:  # noqa: PLR2004
        return SignInRefused(f"The client secret is wrong ({said}).")
    if error == "invalid_client":
        return SignInRefused(f"The sign-in service does not know this client id ({said}).")
    return SignInRefused(f"The sign-in service refused the client ({said}).")


def _said(body: dict[str, Any]) -> str:
    said = body.get("description") or body.get("error_description") or body.get("error") or ""
    return redact(printable(str(said)))[:300]

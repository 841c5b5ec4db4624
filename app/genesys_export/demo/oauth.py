"""Sign-in: the token endpoint with its own error body, and the tokens it has issued."""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

from genesys_export.demo.consent import BROWSER_CLIENT_ID, Consents

CLIENT_ID = "de300000-4e40-4000-a000-0000c11e0001"
"""The demo organisation's OAuth client, the same on every computer."""
CLIENT_SECRET = "demo-secret-not-a-real-one"
"""Its secret, which is none: the organisation exists on this computer only."""


@dataclass(frozen=True, slots=True)
class SignIn:
    """The token endpoint's answer: HTTP status and JSON body."""

    status: int
    body: dict[str, Any]


class Tokens:
    """The tokens of one organisation.

    Attributes:
        issued: how many were given out.
        client_active: whether the clients may still sign in.
        refreshable: whether people who signed in with a browser get a refresh token.
    """

    def __init__(self, lifetime: float, clock: Callable[[], float]) -> None:
        self.lifetime = lifetime
        self.issued = 0
        self.client_active = True
        self.refreshable = True
        self._clock = clock
        self._ends: dict[str, float] = {}
        self._refreshing: set[str] = set()

    def issue(self) -> str:
        """A new token."""
        token = secrets.token_urlsafe(48)
        self._ends[token] = self._clock() + self.lifetime
        self.issued += 1
        return token

    def issue_refreshing(self) -> str:
        """A new refresh token, good for one use."""
        token = secrets.token_urlsafe(48)
        self._refreshing.add(token)
        return token

    def use_refreshing(self, token: str) -> bool:
        """Whether a refresh token is good for a new token; used once, it is good for nothing any more."""
        good = token in self._refreshing
        self._refreshing.discard(token)
        return good

    def valid(self, token: str) -> bool:
        """Whether the token opens the door now."""
        return self._clock() < self._ends.get(token, float("-inf"))

    @property
    def active(self) -> list[str]:
        """The tokens that are valid now."""
        return [token for token in list(self._ends) if self.valid(token)]

    def seconds_left(self, token: str) -> float:
        """How long the token will be valid."""
        return max(0.0, self._ends.get(token, 0.0) - self._clock())

    def expire(self, token: str | None = None) -> None:
        """Let a token (all of them when ``None``) run out now."""
        for each in [token] if token is not None else list(self._ends):
            if each in self._ends:
                self._ends[each] = self._clock()

    def revoke(self, token: str | None = None) -> None:
        """Forget a token (all of them when ``None``); the client can sign in again."""
        if token is None:
            self._ends.clear()
        else:
            self._ends.pop(token, None)

    def revoke_client(self) -> None:
        """Delete the clients: every token dies and sign-in is refused from now on."""
        self.client_active = False
        self._refreshing.clear()
        self.revoke()


def fingerprint(token: str) -> str:
    """A short name for a token that cannot be turned back into it; empty for no token."""
    return hashlib.sha256(token.encode()).hexdigest()[:8] if token else ""


def sign_in(tokens: Tokens, consents: Consents, authorization: str, form: str, *, busy: bool = False) -> SignIn:
    """Answer ``POST /oauth/token``.

    Args:
        tokens: where the new token is entered.
        consents: the codes that users' browsers were given.
        authorization: the request's ``Authorization`` header.
        form: the body, ``application/x-www-form-urlencoded``.
        busy: answer as the endpoint does when it is asked too often: 400, not 429.
    """
    if busy:
        return _refuse(400, "invalid_request", "rate limit exceeded; retry the request in a few seconds")
    sent = {name: values[0] for name, values in parse_qs(form).items()}
    grant = sent.get("grant_type", "")
    if grant in {"authorization_code", "refresh_token"}:
        return _of_a_person(tokens, consents, sent)
    if grant != "client_credentials":
        return _refuse(400, "unsupported_grant_type", f"grant type not supported: {grant or 'none given'}")
    client, secret = _basic(authorization)
    if client != CLIENT_ID or not tokens.client_active:
        return _refuse(400, "invalid_client", "client not found: invalid_client")
    if not secrets.compare_digest(secret.encode(), CLIENT_SECRET.encode()):
        return _refuse(401, "invalid_client", "authentication failed: invalid_client")
    return _token(tokens)


def _of_a_person(tokens: Tokens, consents: Consents, sent: dict[str, str]) -> SignIn:
    """The two grants of a client that has no secret; the code is used up whatever comes of it."""
    if sent.get("client_id") != BROWSER_CLIENT_ID or not tokens.client_active:
        return _refuse(400, "invalid_client", "client not found: invalid_client")
    if sent["grant_type"] == "refresh_token":
        good = tokens.use_refreshing(sent.get("refresh_token", ""))
        return _token(tokens, person=True) if good else _refuse(400, "invalid_grant", "refresh token is not valid")
    good = consents.redeem(sent.get("code", ""), sent.get("redirect_uri", ""), sent.get("code_verifier", ""))
    return _token(tokens, person=True) if good else _refuse(400, "invalid_grant", "authorization code is not valid")


def _token(tokens: Tokens, *, person: bool = False) -> SignIn:
    refreshing = {"refresh_token": tokens.issue_refreshing()} if person and tokens.refreshable else {}
    body = {"access_token": tokens.issue(), "token_type": "bearer", "expires_in": int(tokens.lifetime)}
    return SignIn(200, body | refreshing)


def _refuse(status: int, error: str, text: str) -> SignIn:
    return SignIn(status, {"error": error, "description": text, "error_description": text})


def _basic(header: str) -> tuple[str, str]:
    """Client id and secret of a Basic header; empty when there is none."""
    scheme, _, packed = header.partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        client, _, secret = base64.b64decode(packed, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return "", ""
    return client, secret

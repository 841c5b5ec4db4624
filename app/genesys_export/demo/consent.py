"""Sign-in with a browser: the login page, what it is asked, and the one-time codes it gives."""

from __future__ import annotations

import base64
import hashlib
import html
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

BROWSER_CLIENT_ID = "de300000-4e40-4000-a000-0000c11e0002"
"""The demo organisation's client for people who sign in with their browser; it has no secret."""
REGISTERED = "http://localhost"
"""Where that client's codes may be sent; registered without a port, it stands for any port."""
CODE_SECONDS = 60.0
_ASKED = ("client_id", "redirect_uri", "response_type", "state", "code_challenge", "code_challenge_method")
_CHALLENGE_LENGTH = 43  # of a SHA-256 in base64url without padding


@dataclass(frozen=True, slots=True)
class Page:
    """An answer to a browser: a page, or where it is sent."""

    status: int
    body: str = ""
    location: str = ""


@dataclass(frozen=True, slots=True)
class _Given:
    """What a code was given for."""

    redirect_uri: str
    challenge: str
    ends: float


class Consents:
    """The codes that were given and not redeemed yet.

    Args:
        clock: tells seconds.

    Attributes:
        shown: how often the login page was shown.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self.shown = 0
        self._clock = clock
        self._given: dict[str, _Given] = {}

    def __repr__(self) -> str:
        return f"<Consents, {len(self._given)} codes>"

    def give(self, redirect_uri: str, challenge: str) -> str:
        """A new code."""
        code = secrets.token_urlsafe(32)
        self._given[code] = _Given(redirect_uri, challenge, self._clock() + CODE_SECONDS)
        return code

    def redeem(self, code: str, redirect_uri: str, verifier: str) -> bool:
        """Whether the code is good for a token; asked once, it is good for nothing any more."""
        given = self._given.pop(code, None)
        if given is None or self._clock() >= given.ends or redirect_uri != given.redirect_uri:
            return False
        return secrets.compare_digest(challenge_of(verifier).encode(), given.challenge.encode())


def challenge_of(verifier: str) -> str:
    """The S256 challenge that a verifier answers (RFC 7636)."""
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def authorize(consents: Consents, asked: Mapping[str, str], decision: str = "", *, active: bool = True) -> Page:
    """Answer ``/oauth/authorize``: the login page, or what the user decided on it.

    Args:
        consents: where the code is entered.
        asked: the parameters.
        decision: ``allow`` or ``deny``; empty while the user has not decided.
        active: whether the client may still sign people in.
    """
    if asked.get("client_id") != BROWSER_CLIENT_ID or not active:
        return Page(400, _page("This sign-in cannot go on", "<p>invalid_client: the client is not known.</p>"))
    redirect_uri = asked.get("redirect_uri", "")
    if not _registered(redirect_uri):  # never sent there: it may be anybody's
        return Page(400, _page("This sign-in cannot go on", "<p>invalid_request: redirect_uri mismatch.</p>"))
    problem = _problem(asked)
    if problem:
        return _back(redirect_uri, asked, error="invalid_request", error_description=problem)
    if decision == "deny":
        return _back(redirect_uri, asked, error="access_denied", error_description="The user denied the request")
    if decision == "allow":
        return _back(redirect_uri, asked, code=consents.give(redirect_uri, asked["code_challenge"]))
    consents.shown += 1
    fields = "".join(
        f'<input type="hidden" name="{name}" value="{html.escape(asked[name])}">' for name in _ASKED if name in asked
    )
    return Page(200, _page("Sign in to the demo organisation", (
        "<p><b>Genesys Cloud Export</b> wants to read this organisation as <b>Demo Administrator</b>.</p>"
        f'<form method="post" action="/oauth/authorize">{fields}'
        '<button id="allow" name="decision" value="allow">Sign in</button> '
        '<button id="deny" name="decision" value="deny">Deny</button></form>'
    )))  # fmt: skip


def _problem(asked: Mapping[str, str]) -> str:
    if asked.get("response_type") != "code":
        return "response_type must be code"
    if asked.get("code_challenge_method") != "S256" or len(asked.get("code_challenge", "")) != _CHALLENGE_LENGTH:
        return "a public client needs a code_challenge of the method S256"
    return ""


def _registered(redirect_uri: str) -> bool:
    """Whether a code may be sent there: the registered address, with whatever port."""
    try:
        parts = urlsplit(redirect_uri)
        port = parts.port
    except ValueError:
        return False
    return redirect_uri in {REGISTERED, f"{REGISTERED}:{port}"} and parts.username is None


def _back(redirect_uri: str, asked: Mapping[str, str], **answer: str) -> Page:
    state = {"state": asked["state"]} if "state" in asked else {}
    return Page(302, location=f"{redirect_uri}?{urlencode(answer | state)}")


def _page(title: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><h1>{title}</h1>{body}</body></html>"
    )

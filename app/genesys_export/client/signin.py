"""Signing in, as steps without input or output; both sessions carry them out.

With client credentials, or as a person whose browser brought a code (RFC 7636) or whose sign-in is kept. The token
endpoint speaks OAuth's own language, not the API's: 400 ``invalid_client`` is an unknown client, 401 a wrong secret,
400 ``invalid_grant`` a code or a sign-in that is good no more, and 400 ``invalid_request`` with "rate limit exceeded"
means wait, not wrong credentials.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from genesys_export.client.credentials import BrowserSignIn, Code, Credentials, Kept
from genesys_export.client.redaction import hide, printable, redact
from genesys_export.client.regions import Hosts
from genesys_export.client.reply import Reply
from genesys_export.errors import SignInNeeded, SignInRefused, TransportError
from genesys_export.paging.headers import read_retry_after

_PAUSES = (1.0, 2.0, 5.0, 10.0, 20.0, 25.0)
"""Seconds between attempts while the token endpoint is busy or failing; about a minute in all."""
_DEFAULT_LIFETIME = 3600.0
_WORTH_USING = 30.0  # seconds that a kept token must still last
_OTHERS_KEEP = (1.0, 2.0)
"""Seconds until what another program was given for the same refresh token should be kept where we find it."""
_SECRET = frozenset({"code", "code_verifier", "refresh_token"})
"""What of a form is nobody's business."""
_TRANSIENT = frozenset({408, 425, 429, 500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class SignInRequest:
    """A form to post to the token endpoint."""

    url: str
    headers: dict[str, str] = field(repr=False)
    form: dict[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Blocking:
    """Something that may block (the keyring): the step is answered with what it returns."""

    call: Callable[[], Any] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Granted:
    """What the token endpoint gave: the token, for how many seconds, and what gives the next one, if anything does."""

    value: str = field(repr=False)
    lifetime: float
    refresh: str = field(default="", repr=False)

    @property
    def renew_after(self) -> float:
        """Seconds after which a fresh token should be asked for: a minute, at most 5 %, before the end."""
        return self.lifetime - min(60.0, self.lifetime * 0.05)


Steps = Generator[SignInRequest | Blocking | float, Any, Granted]


def sign_in(hosts: Hosts, who: Credentials | BrowserSignIn) -> Steps:
    """The steps of signing in: yields a request (and is sent the reply or the error), or seconds to wait.

    Raises:
        SignInNeeded: a sign-in with the browser has ended, and a person must sign in anew.
        SignInRefused: unknown client, wrong secret, or a client of another grant type.
        TransportError: no usable reply after about a minute of tries.
    """
    if isinstance(who, BrowserSignIn):
        return (yield from _as_a_person(hosts, who))
    pair = f"{who.client_id}:{who.client_secret}".encode()
    basic = {"Authorization": f"Basic {base64.b64encode(pair).decode('ascii')}"}
    return (yield from _asked(hosts, basic, {"grant_type": "client_credentials"}))


def _as_a_person(hosts: Hosts, who: BrowserSignIn) -> Steps:
    """With the code, else with the kept token, else with what gives the next one, else with what is kept by now."""
    if who.code is not None:
        code, who.code = who.code, None
        return (yield from _keep(who, (yield from _asked(hosts, {}, _code_form(who.client_id, code)))))
    while True:
        kept = who.kept
        if kept is not None and not who.used:
            who.used = True
            left = kept.until - who.now()
            if left > _WORTH_USING:
                return Granted(kept.access, left, kept.refresh)
        trouble = SignInNeeded("The sign-in with the browser has ended.")
        pauses: Iterator[float] = iter(())
        if kept is not None and kept.refresh:
            form = {"grant_type": "refresh_token", "refresh_token": kept.refresh, "client_id": who.client_id}
            try:
                return (yield from _keep(who, (yield from _asked(hosts, {}, form))))
            except SignInNeeded as error:
                trouble, pauses = error, iter(_OTHERS_KEEP)
        # Another program may have renewed it, perhaps at this very moment, or the person signed in again meanwhile.
        while (found := (yield Blocking(who.reread))) is None or found == kept:
            pause = next(pauses, None)
            if pause is None:
                raise trouble
            yield pause
        who.kept, who.used = found, False


def _keep(who: BrowserSignIn, granted: Granted) -> Steps:
    """Keep what was granted; a service that gives no other refresh token means that the earlier one stays good."""
    before = who.kept.refresh if who.kept is not None else ""
    kept = Kept(granted.value, float(round(who.now() + granted.lifetime)), granted.refresh or before)
    who.kept, who.used = kept, True
    yield Blocking(lambda: who.keep(kept))
    return granted


def _code_form(client_id: str, code: Code) -> dict[str, str]:
    return {
        "grant_type": "authorization_code", "code": code.value, "code_verifier": code.verifier,
        "client_id": client_id, "redirect_uri": code.redirect_uri,
    }  # fmt: skip


def _asked(hosts: Hosts, headers: dict[str, str], form: dict[str, str]) -> Steps:
    """Ask the token endpoint until it gives a token or a refusal, about a minute long."""
    request = SignInRequest(f"{hosts.login}/oauth/token", {**headers, "Accept": "application/json"}, form)
    trouble, phase = "", "read"
    secrets = (*_basic_of(headers), *(form[name] for name in _SECRET & form.keys()))
    for pause in (*_PAUSES, None):
        outcome: Reply | TransportError = yield request
        asked = None
        if isinstance(outcome, TransportError):
            outcome.correlation_id = hide(outcome.correlation_id, secrets)
            if not outcome.transient:
                raise outcome
            trouble, phase = outcome.what.rstrip("."), outcome.phase
        else:
            body = _body(outcome)
            if outcome.status_code == 200 and (granted := _granted(body)) is not None:  # noqa: PLR2004
                return granted
            if _refused(outcome.status_code, body):
                raise _refusal(outcome, body, form["grant_type"], secrets)
            trouble = _said(body, secrets) or f"status {outcome.status_code}"
            asked = read_retry_after(outcome.headers, 0.0)
        if pause is not None:
            yield max(pause, min(asked or 0.0, 60.0))
    # Not transient any more: whoever asked must not begin another minute of the same tries for each of its own.
    raise TransportError(
        f"The sign-in service gave no token in about a minute of tries ({trouble}).", phase=phase, transient=False
    )


def _basic_of(headers: dict[str, str]) -> tuple[str, ...]:
    """The secret in an ``Authorization`` header of ours, as it is and packed."""
    packed = headers.get("Authorization", "").removeprefix("Basic ")
    return (base64.b64decode(packed).decode().partition(":")[2], packed) if packed else ()


def _body(reply: Reply) -> dict[str, Any]:
    try:
        body = reply.json()
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _granted(body: dict[str, Any]) -> Granted | None:
    token, seconds, refresh = body.get("access_token"), body.get("expires_in"), body.get("refresh_token")
    if not _sendable(token):
        return None
    known = isinstance(seconds, int | float) and not isinstance(seconds, bool) and seconds > 0
    lifetime = float(seconds) if known and seconds is not None else _DEFAULT_LIFETIME
    return Granted(str(token), lifetime, str(refresh) if _sendable(refresh) else "")


def _sendable(token: Any) -> bool:
    return isinstance(token, str) and bool(token) and token.isascii() and token.isprintable()


def _refused(status: int, body: dict[str, Any]) -> bool:
    """Whether trying again cannot help."""
    if status in _TRANSIENT or status < 400:  # noqa: PLR2004
        return False
    return not (status == 400 and "rate limit" in _said(body).lower())  # noqa: PLR2004


def _refusal(reply: Reply, body: dict[str, Any], grant: str, secrets: Sequence[str]) -> SignInRefused:
    said = _said(body, secrets) or f"status {reply.status_code}"
    error = body.get("error")
    if error == "invalid_grant" and grant == "refresh_token":
        return SignInNeeded(f"The sign-in with the browser has ended ({said}).")
    if error == "invalid_grant":
        return SignInRefused(
            f"The sign-in service did not accept the code that the browser brought ({said}).",
            remedy="Sign in again; a code is good for a moment, and once.",
        )
    if error == "invalid_client" and reply.status_code == 401 and grant == "client_credentials":  # noqa: PLR2004
        return SignInRefused(f"The client secret is wrong ({said}).")
    if error == "invalid_client" and reply.status_code == 401:  # noqa: PLR2004
        return SignInRefused(
            f"This client is not one to sign in to with a browser ({said}).",
            remedy="Use a client of the grant type “Code Authorization” with PKCE, or give the client's secret.",
        )
    if error == "invalid_client":
        return SignInRefused(f"The sign-in service does not know this client id ({said}).")
    return SignInRefused(f"The sign-in service refused the client ({said}).")


def _said(body: dict[str, Any], secrets: Sequence[str] = ()) -> str:
    """The service's own words, without what it was sent, if it sends that back."""
    said = body.get("description") or body.get("error_description") or body.get("error") or ""
    return redact(hide(printable(str(said)), secrets))[:300]

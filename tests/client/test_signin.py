"""Signing in: what each answer of the token endpoint leads to."""

from __future__ import annotations

import base64
import traceback

import orjson
import pytest

from genesys_export.client import BrowserSignIn, Code, Credentials, Hosts, Kept, Reply
from genesys_export.client.signin import Blocking, SignInRequest, sign_in
from genesys_export.errors import SignInNeeded, SignInRefused, TransportError

HOSTS = Hosts.of_region("eu-central-1")
SECRET = "hunter2-very-secret"
PACKED = base64.b64encode(f"client:{SECRET}".encode()).decode()
TOKEN = {"access_token": "tok-en", "token_type": "bearer", "expires_in": 86399}
BUSY = (400, {"error": "invalid_request", "description": "rate limit exceeded; retry in a few seconds"})


def reply(status, body, **headers):
    content = body if isinstance(body, bytes) else orjson.dumps(body)
    return Reply(status, {name.replace("_", "-"): value for name, value in headers.items()}, content, 0.0)


def go(*outcomes, who=None):
    """Carry the steps out with these outcomes (the last repeats); return what was granted, requests and waits."""
    steps, requests, waits, outcome = sign_in(HOSTS, who or Credentials("client", SECRET)), [], [], None
    queue = list(outcomes)
    while True:
        try:
            step = steps.send(outcome)
        except StopIteration as end:
            return end.value, requests, waits
        outcome = None
        if isinstance(step, SignInRequest):
            requests.append(step)
            outcome = queue.pop(0) if len(queue) > 1 else queue[0]
            outcome = outcome if isinstance(outcome, Reply | TransportError) else reply(*outcome)
        elif isinstance(step, Blocking):
            outcome = step.call()
        else:
            waits.append(step)


def test_the_request_is_that_of_the_vendor():
    """Basic credentials, a form, the login host."""
    granted, (request,), waits = go((200, TOKEN))
    assert (request.url, request.form) == (
        "https://login.mypurecloud.de/oauth/token",
        {"grant_type": "client_credentials"},
    )
    assert request.headers["Authorization"] == f"Basic {PACKED}"
    assert (granted.value, granted.lifetime, waits) == ("tok-en", 86399.0, [])


@pytest.mark.parametrize(
    ("lifetime", "after"),
    [
        (86400, 86340.0),
        (300, 285.0),
        (10, 9.5),
        (None, 3540.0),
        (0, 3540.0),
        (-5, 3540.0),
        (True, 3540.0),
        ("600", 3540.0),
    ],
)
def test_a_token_is_renewed_before_it_ends(lifetime, after):
    """A minute, at most a twentieth, before; an hour is assumed where nothing usable is told."""
    granted, _, _ = go((200, {**TOKEN, "expires_in": lifetime}))
    assert granted.renew_after == after


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (
            400,
            {"error": "invalid_client", "description": "client not found: invalid_client"},
            "does not know this client id",
        ),
        (401, {"error": "invalid_client", "description": "authentication failed: invalid_client"}, "secret is wrong"),
        (400, {"error": "unsupported_grant_type"}, "unsupported_grant_type"),
        (400, {"error": "invalid_request", "error_description": "bad form"}, "bad form"),
        (403, b"<html>no</html>", "status 403"),
        (404, [], "status 404"),
        (501, {"error": {"odd": 1}}, "odd"),
    ],
)
def test_a_refusal_is_final(status, body, words):
    """Told at once, in words, without a second try."""
    with pytest.raises(SignInRefused, match=words) as refused:
        go((status, body))
    assert refused.value.exit_code == 3


@pytest.mark.parametrize(
    "trouble",
    [
        BUSY,
        (429, {}),
        (408, {}),
        (500, b"<html>"),
        (502, b""),
        (503, b"<html>"),
        (504, {}),
        (200, b"<html>a proxy's page</html>"),
        (200, {"access_token": ""}),
        (200, {"access_token": None}),
        (200, []),
        (200, {"access_token": "a\nb"}),
        (200, {"access_token": "é"}),
        (302, b""),
        (204, b""),
        TransportError("It broke.", phase="read"),
    ],
    ids=str,
)
def test_a_passing_trouble_means_wait(trouble):
    """Busy, failing or no JSON: try again, also where it comes as 400; the token comes in the end."""
    granted, requests, waits = go(trouble, trouble, (200, TOKEN))
    assert granted.value == "tok-en"
    assert (len(requests), waits) == (3, [1.0, 2.0])


@pytest.mark.parametrize("trouble", [BUSY, (503, b""), TransportError("It broke.", phase="read")], ids=str)
def test_after_a_minute_of_trouble_it_ends(trouble):
    """Seven tries, 63 seconds, then an error that says what it was."""
    steps = sign_in(HOSTS, Credentials("client", SECRET))
    waits, outcome = [], None
    with pytest.raises(TransportError, match=r"rate limit|503|broke"):
        while True:
            step = steps.send(outcome)
            outcome = None
            if isinstance(step, SignInRequest):
                outcome = trouble if isinstance(trouble, TransportError) else reply(*trouble)
            else:
                waits.append(step)
    assert (len(waits), sum(waits)) == (6, 63.0)


@pytest.mark.parametrize(("asked", "wait"), [("30", 30.0), ("0", 1.0), ("9999", 60.0), ("soon", 1.0)])
def test_retry_after_is_heeded_within_reason(asked, wait):
    """At least the pause of our own, at most a minute."""
    _, _, waits = go(reply(429, {}, Retry_After=asked), (200, TOKEN))
    assert waits == [wait]


def test_a_lasting_transport_error_is_raised_at_once():
    """A certificate that is not trusted does not become trusted by waiting."""
    trouble = TransportError("Not trusted.", phase="tls", transient=False)
    with pytest.raises(TransportError) as raised:
        go(trouble)
    assert raised.value is trouble


@pytest.mark.parametrize("status", [400, 401, 403])
def test_nothing_secret_shows(status):
    """Neither repr nor error nor traceback holds the secret, even when the service sends the form back."""
    echo = f"Authorization: Basic {PACKED} client_secret={SECRET}\x1b[31m"
    with pytest.raises(SignInRefused) as refused:
        go((status, {"error": "invalid_client", "description": echo}))
    shown = "".join(traceback.format_exception(refused.value)) + repr(refused.value)
    steps = sign_in(HOSTS, Credentials("client", SECRET))
    request = next(steps)
    try:
        steps.send(reply(200, TOKEN))
    except StopIteration as end:
        shown += repr(end.value)
    shown += repr(request) + str(request) + repr(reply(200, TOKEN))
    assert SECRET not in shown
    assert PACKED not in shown
    assert "tok-en" not in shown
    assert "\x1b" not in shown


def person(**other):
    """Somebody whose token has ended, and who has a refresh token."""
    return BrowserSignIn("client", **{"kept": Kept("old", 0.0, "re-fresh"), "now": lambda: 1000.0, **other})


def test_the_forms_of_a_person_are_those_of_the_standard():
    """No Basic header: the client has no secret."""
    _, (request,), _ = go((200, TOKEN), who=person(kept=None, code=Code("co-de", "veri-fier", "http://localhost:1")))
    assert "Authorization" not in request.headers
    assert request.form == {
        "grant_type": "authorization_code", "code": "co-de", "code_verifier": "veri-fier", "client_id": "client",
        "redirect_uri": "http://localhost:1",
    }  # fmt: skip
    _, (request,), _ = go((200, TOKEN), who=person())
    assert request.form == {"grant_type": "refresh_token", "refresh_token": "re-fresh", "client_id": "client"}
    assert "Authorization" not in request.headers


@pytest.mark.parametrize(
    ("given", "kept_then"), [(None, "re-fresh"), ("next", "next"), ("a\nb", "re-fresh"), (7, "re-fresh")]
)
def test_what_is_granted_is_kept(given, kept_then):
    """The new refresh token where there is one, else the one there was, and when the token ends."""
    kept = []
    granted, _, _ = go((200, TOKEN | {"refresh_token": given}), who=person(keep=kept.append))
    assert granted.value == "tok-en"
    assert kept == [Kept("tok-en", 87399.0, kept_then)]


@pytest.mark.parametrize("who", [person, lambda: person(kept=None, code=Code("c", "v", "u"))], ids=["refresh", "code"])
def test_a_busy_token_endpoint_makes_a_person_wait_too(who):
    """400 with "rate limit exceeded" is not the end of a sign-in."""
    granted, requests, waits = go(BUSY, BUSY, (200, TOKEN), who=who())
    assert (granted.value, len(requests), waits) == ("tok-en", 3, [1.0, 2.0])


def test_a_refresh_token_that_is_good_no_more_asks_for_a_sign_in():
    with pytest.raises(SignInNeeded, match="has ended"):
        go((400, {"error": "invalid_grant", "description": "expired"}), who=person())


def test_what_another_program_is_given_at_this_very_moment_is_waited_for():
    """Of two that refresh at once one comes second, and before the first one has kept what it was given."""
    looks = [None, Kept("old", 0.0, "re-fresh"), Kept("theirs", 90_000.0, "next")]
    who = person(reread=lambda: looks.pop(0))
    granted, requests, waits = go((400, {"error": "invalid_grant"}), who=who)
    assert (granted.value, len(requests), waits) == ("theirs", 1, [1.0, 2.0])


def test_where_nothing_gives_another_token_nobody_waits():
    """Only a refresh token can be in two hands at once."""
    looked = []
    with pytest.raises(SignInNeeded):
        go(who=person(kept=Kept("old", 0.0), reread=lambda: looked.append(1)))
    assert looked == [1]


def test_a_client_that_needs_a_secret_is_not_told_that_its_secret_is_wrong():
    with pytest.raises(SignInRefused, match="not one to sign in to with a browser"):
        go((401, {"error": "invalid_client"}), who=person())


@pytest.mark.parametrize("text", ["", "secret", "[]", "{}", "[1, 2, 3]", '["a", "b", "c"]', '["a", 1]', "null"])
def test_what_is_no_kept_sign_in_is_none(text):
    assert Kept.from_text(text) is None


def test_a_kept_sign_in_comes_back_as_it_was():
    assert Kept.from_text(Kept("a", 5.0, "r").to_text()) == Kept("a", 5.0, "r")


@pytest.mark.parametrize("status", [400, 401, 403])
def test_nothing_that_a_person_signs_in_with_comes_back_in_an_error(status):
    """Code, verifier and refresh token, as they are and as a form writes them."""
    echo = {"error": "invalid_grant", "description": "co/de co%2Fde veri-fier re-fresh"}
    for who in (person(), person(kept=None, code=Code("co/de", "veri-fier", "http://localhost:1"))):
        with pytest.raises(SignInRefused) as refused:
            go((status, echo), who=who)
        shown = "".join(traceback.format_exception(refused.value))
        assert "•••" in shown
        sent = ("re-fresh",) if who.kept else ("co/de", "co%2Fde", "veri-fier")
        assert not any(each in shown for each in sent)

"""The login page and its codes: who gets one, where it is sent, and what it is good for."""

from __future__ import annotations

import html
import re
from urllib.parse import parse_qsl, urlsplit

import pytest

from genesys_export.demo.consent import BROWSER_CLIENT_ID, challenge_of

VERIFIER = "v" * 43
HOME = "http://localhost:4711"
# RFC 7636, appendix B
RFC_VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
RFC_CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def asked(**other):
    parameters = {
        "client_id": BROWSER_CLIENT_ID, "redirect_uri": HOME, "response_type": "code", "state": "st&te<",
        "code_challenge": challenge_of(VERIFIER), "code_challenge_method": "S256",
    }  # fmt: skip
    return {name: value for name, value in (parameters | other).items() if value is not None}


def answered(reply):
    assert reply.status_code == 302, reply.text
    return dict(parse_qsl(urlsplit(reply.headers["Location"]).query))


def decide(api, decision, **other):
    page = api.get("/oauth/authorize", params=asked(**other))
    assert page.status_code == 200
    fields = dict(re.findall(r'name="(\w+)" value="([^"]*)">(?!\w)', page.text))
    form = {name: html.unescape(value) for name, value in fields.items()} | {"decision": decision}
    return answered(api.post("/oauth/authorize", data=form))


def redeem(api, code, **other):
    form = {
        "grant_type": "authorization_code", "code": code, "client_id": BROWSER_CLIENT_ID, "redirect_uri": HOME,
        "code_verifier": VERIFIER,
    }  # fmt: skip
    return api.post("/oauth/token", data=form | other)


def refresh(api, token):
    form = {"grant_type": "refresh_token", "refresh_token": token, "client_id": BROWSER_CLIENT_ID}
    return api.post("/oauth/token", data=form)


def test_the_challenge_is_that_of_the_standard():
    assert challenge_of(RFC_VERIFIER) == RFC_CHALLENGE


def test_who_signs_in_gets_a_code_that_gives_a_token_once(api):
    """The state comes back as it was sent; the second use of the code is refused."""
    answer = decide(api, "allow")
    assert answer["state"] == "st&te<"
    body = redeem(api, answer["code"]).json()
    headers = {"Authorization": f"Bearer {body['access_token']}"}
    assert api.get("/api/v2/users", headers=headers).status_code == 200
    again = redeem(api, answer["code"])
    assert (again.status_code, again.json()["error"]) == (400, "invalid_grant")


def test_who_denies_gets_no_code(api):
    assert decide(api, "deny") == {
        "error": "access_denied", "error_description": "The user denied the request", "state": "st&te<",
    }  # fmt: skip


@pytest.mark.parametrize(
    "other", [{"code_verifier": "w" * 43}, {"redirect_uri": "http://localhost:4712"}, {"client_id": "nobody"}]
)
def test_a_code_is_bound_to_what_it_was_asked_with(api, other):
    """And a wrong try uses it up."""
    code = decide(api, "allow")["code"]
    assert redeem(api, code, **other).status_code == 400
    assert redeem(api, code).status_code == (200 if "client_id" in other else 400)


def test_a_code_lasts_a_minute(connect, clock):
    api = connect(clock=clock)
    code = decide(api, "allow")["code"]
    clock.now += 60
    assert redeem(api, code).status_code == 400


@pytest.mark.parametrize("home", ["http://localhost", "http://localhost:1", "http://localhost:65535"])
def test_any_port_is_the_registered_address(api, home):
    assert "code" in decide(api, "allow", redirect_uri=home)


@pytest.mark.parametrize(
    "elsewhere",
    [None, "", "https://localhost:1", "http://localhost.example.com", "http://localhost:1/cb", "http://127.0.0.1:1",
     "http://localhost:1@example.com", "http://u@localhost:1", "http://localhost:99999", "http://localhost:x",
     "http://example.com", "http://localhost:1?a=b", "http://localhost:1#a"],
)  # fmt: skip
def test_no_browser_is_sent_to_another_address(api, elsewhere):
    reply = api.get("/oauth/authorize", params=asked(redirect_uri=elsewhere))
    assert (reply.status_code, reply.headers.get("Location")) == (400, None)
    assert "redirect_uri" in reply.text


@pytest.mark.parametrize(
    "other",
    [{"response_type": "token"}, {"code_challenge": None}, {"code_challenge": "short"},
     {"code_challenge_method": "plain"}, {"code_challenge_method": None}],
)  # fmt: skip
def test_a_client_without_a_secret_must_bring_a_challenge(api, other):
    assert answered(api.get("/oauth/authorize", params=asked(**other)))["error"] == "invalid_request"


def test_an_unknown_client_is_told_on_the_page(api):
    assert api.get("/oauth/authorize", params=asked(client_id="nobody")).status_code == 400


def test_a_refresh_token_is_good_once_and_brings_the_next(api):
    first = redeem(api, decide(api, "allow")["code"]).json()["refresh_token"]
    second = refresh(api, first).json()
    assert second["access_token"]
    assert refresh(api, first).json()["error"] == "invalid_grant"
    assert refresh(api, second["refresh_token"]).status_code == 200


def test_an_organisation_may_give_no_refresh_token(api):
    api.organisation.tokens.refreshable = False
    assert "refresh_token" not in redeem(api, decide(api, "allow")["code"]).json()


def test_a_deleted_client_signs_nobody_in(api):
    token = redeem(api, decide(api, "allow")["code"]).json()["refresh_token"]
    api.organisation.tokens.revoke_client()
    assert refresh(api, token).status_code == 400
    assert api.get("/oauth/authorize", params=asked()).status_code == 400


def test_what_is_sent_shows_on_the_page_as_text(api):
    page = api.get("/oauth/authorize", params=asked(state='"><script>alert(1)</script>'))
    assert "<script" not in page.text

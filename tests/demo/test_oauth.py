"""Sign-in, its errors, and the life of a token."""

from __future__ import annotations

import httpx


def test_the_right_client_gets_a_token_that_opens_the_api(api):
    reply = api.ask_token()
    body = reply.json()
    assert (reply.status_code, body["token_type"], body["expires_in"]) == (200, "bearer", 86400)
    headers = {"Authorization": f"Bearer {body['access_token']}"}
    assert api.get("/api/v2/tokens/me", headers=headers).json()["organization"]["name"] == "Demo Organisation"


def test_an_unknown_client_is_refused_with_400(api):
    reply = api.ask_token(client="nobody")
    assert reply.status_code == 400
    assert reply.json()["error"] == "invalid_client"
    assert reply.json()["description"] == "client not found: invalid_client"


def test_a_wrong_secret_is_refused_with_401(api):
    reply = api.ask_token(secret="wrong")
    assert reply.status_code == 401
    assert reply.json()["description"] == "authentication failed: invalid_client"


def test_another_grant_is_refused(api):
    credentials = (api.organisation.client_id, api.organisation.client_secret)
    reply = api.post("/oauth/token", auth=credentials, data={"grant_type": "password"})
    assert (reply.status_code, reply.json()["error"]) == (400, "unsupported_grant_type")


def test_a_request_without_a_token_is_told_so(api):
    reply = httpx.get(f"{api.base_url}/api/v2/users", trust_env=False)
    assert (reply.status_code, reply.json()["code"]) == (401, "authentication.required")
    assert reply.json()["contextId"] == reply.headers["ININ-Correlation-Id"]


def test_an_invented_token_is_no_credential(api):
    reply = api.get("/api/v2/users", headers={"Authorization": "Bearer invented"})
    assert (reply.status_code, reply.json()["code"]) == (401, "bad.credentials")


def test_a_token_ends_with_its_lifetime_and_a_new_one_works(connect, clock):
    api = connect(token_lifetime=600, clock=clock)
    clock.now += 599
    assert api.get("/api/v2/users").status_code == 200
    clock.now += 1
    assert api.get("/api/v2/users").status_code == 401
    api.sign_in()
    assert api.get("/api/v2/users").status_code == 200


def test_tokens_can_be_expired_and_revoked_from_outside(api):
    api.organisation.tokens.expire()
    assert api.get("/api/v2/users").status_code == 401
    api.sign_in()
    api.organisation.tokens.revoke()
    assert api.get("/api/v2/users").status_code == 401
    assert api.organisation.tokens.active == []
    assert api.organisation.tokens.issued == 2


def test_the_recorder_knows_requests_but_no_token(api):
    token = api.headers["Authorization"].removeprefix("Bearer ")
    api.get("/api/v2/users?pageSize=5")
    api.delete("/api/v2/users")
    first, second = api.organisation.requests
    assert (first.method, first.path, first.query, first.status) == ("GET", "/api/v2/users", "pageSize=5", 200)
    assert (second.method, second.status, second.number) == ("DELETE", 405, 2)
    assert first.token
    assert token not in repr(first)

"""The organisation that the exports are held against refuses what the vendor's SDK would not ask."""

from __future__ import annotations

import httpx
import pytest
from tests.conformance.facts import facts, table
from tests.conformance.server import CLIENT_ID, CLIENT_SECRET, ModelServer


@pytest.fixture(scope="module")
def server():
    with ModelServer() as running:
        yield running


@pytest.fixture
def api(server):
    form = {"grant_type": "client_credentials"}
    token = httpx.post(f"{server.url}/oauth/token", data=form, auth=(CLIENT_ID, CLIENT_SECRET)).json()["access_token"]
    with httpx.Client(base_url=server.url, headers={"Authorization": f"Bearer {token}"}) as client:
        yield client


def test_every_row_of_the_table_is_held():
    assert len(facts()) == len(table()) == 907


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/api/v2/users?pageSize=25&pageNumber=1&state=any", 200),
        ("GET", "/api/v2/users?page_size=25", 400),
        ("GET", "/api/v2/users?pageSize=many", 400),
        ("GET", "/api/v2/users?pageSize=25&pageSize=25", 400),
        ("DELETE", "/api/v2/users", 404),
        ("POST", "/api/v2/users", 404),
        ("GET", "/api/v2/users/17", 404),
        ("POST", "/api/v2/analytics/conversations/details/deletions/jobs", 404),
        ("GET", "/api/v2/routing/queues/1/members?pageSize=100", 200),
        ("GET", "/api/v2/routing/queues/1/members?pageSize=101", 400),
        ("GET", "/api/v2/scim/v2/users?count=26", 400),
        ("GET", "/api/v2/scim/v2/groups", 400),
        ("GET", "/api/v2/teams?after=made-up", 400),
        ("GET", "/api/v2/analytics/conversations/details/jobs/17", 400),
    ],
)
def test_a_call_is_answered_only_as_the_sdk_makes_it(api, method, path, status):
    assert api.request(method, path).status_code == status


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"pageSize": 25, "pageNumber": 1}, 200),
        ({"pageSize": 26, "pageNumber": 1}, 400),
        ({"pageSize": "25"}, 400),
        ({"page": 1}, 400),
        ([], 400),
    ],
)
def test_a_body_is_taken_only_as_the_sdk_writes_it(api, body, status):
    assert api.post("/api/v2/alerting/rules/query", json=body).status_code == status


def test_a_body_that_is_no_json_is_refused(api):
    assert api.post("/api/v2/alerting/rules/query", content="pageSize=25").status_code == 400


def test_nobody_is_let_in_without_a_token(server):
    assert httpx.get(f"{server.url}/api/v2/users").status_code == 401

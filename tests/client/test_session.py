"""The synchronous session alone."""

from __future__ import annotations

import threading

import pytest
import requests
import responses

from genesys_export.client import Hosts, Network, Session, session
from genesys_export.client.calls import tls_context
from genesys_export.paging import Waiting

API, LOGIN = "https://api.mypurecloud.de/api/v2/users", "https://login.mypurecloud.de/oauth/token"


@pytest.fixture
def cloud():
    """A region's hosts with canned replies."""
    with responses.RequestsMock() as canned:
        canned.post(LOGIN, json={"access_token": "tok", "expires_in": 86400})
        canned.get(API, json={"entities": []})
        yield canned


def test_a_region_is_signed_in_to_and_called_on_its_own_hosts(cloud, kit):
    """The secret goes to the login host, the token to the API host, both encrypted."""
    with Session(Hosts.of_region("eu-central-1"), kit.credentials) as opened:
        assert opened.request("GET", "/api/v2/users").json() == {"entities": []}
    assert [call.request.url for call in cloud.calls] == [LOGIN, API]
    assert cloud.calls[1].request.headers["Authorization"] == "Bearer tok"


def test_proxies_are_passed_and_win_over_the_environment(cloud, kit, monkeypatch):
    """Given ones go before the environment's, for the sign-in as for the call."""
    monkeypatch.setenv("HTTPS_PROXY", "http://environment:1")
    given = "http://ann:pw@proxy.example:8080"
    with Session(Hosts.of_region("eu-central-1"), kit.credentials, network=Network(proxy=given)) as opened:
        opened.request("GET", "/api/v2/users")
    for call in cloud.calls:
        assert call.request.req_kwargs["proxies"]["https"] == given


def test_there_are_ten_pools_of_twenty(kit):
    """For ``https`` and ``http``, with the one verifying context and no retries of their own."""
    with Session(Hosts.of_region("eu-central-1"), kit.credentials) as opened:
        for scheme in ("https://", "http://"):
            adapter = opened._http.get_adapter(scheme)
            assert (adapter._pool_connections, adapter._pool_maxsize) == (10, 20)
            assert adapter.max_retries.total == 0
            pool = adapter.poolmanager.connection_from_url("https://api.mypurecloud.de")
            assert pool.conn_kw["ssl_context"] is tls_context()
        request = requests.Request("GET", API).prepare()
        pool = adapter.get_connection_with_tls_context(request, verify=False)
        assert pool.conn_kw["ssl_context"].verify_mode.name == "CERT_REQUIRED"


def test_fifty_threads_with_the_same_dead_token_ask_for_one(server, kit):
    """All get 401 before any refreshes; one token request follows, and each then has the new token."""
    opened = Session(Hosts.custom(server.url), kit.credentials, budget=kit.open_budget())
    server.answers = lambda r: kit.answer({}, 401 if r.headers["authorization"] == "Bearer token-1" else 200)
    all_refused, statuses = threading.Barrier(50), []

    def work():
        first = opened.request("GET", "/api/v2/users").status_code
        all_refused.wait(30)
        opened.refresh_token()
        statuses.append((first, opened.request("GET", "/api/v2/users").status_code))

    threads = [threading.Thread(target=work) for _ in range(50)]
    with opened:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert statuses == [(401, 200)] * 50
    assert server.tokens == 2


def test_a_token_refused_to_one_thread_is_asked_for_by_the_next(server, kit):
    """A sign-in that fails is not remembered."""
    from genesys_export.errors import SignInRefused

    server.sign_in = lambda _: kit.answer({"error": "invalid_client"}, 400)
    with Session(Hosts.custom(server.url), kit.credentials, budget=kit.open_budget()) as opened:
        with pytest.raises(SignInRefused):
            opened.request("GET", "/api/v2/users")
        server.sign_in = None
        assert opened.request("GET", "/api/v2/users").status_code == 200


def test_the_budget_is_asked_before_each_call_and_its_waits_are_told(server, kit):
    """A used-up window is waited out, in plain sight."""
    now, waits, seen = [0.0], [], []

    def sleep(seconds):
        waits.append(seconds)
        now[0] += seconds

    window = {"inin_ratelimit_count": "240", "inin_ratelimit_allowed": "300", "inin_ratelimit_reset": "30"}
    server.answers = lambda _: kit.answer({}, **window)
    with Session(
        Hosts.custom(server.url), kit.credentials, sleep=sleep, observe=seen.append, clock=lambda: now[0]
    ) as opened:
        opened.request("GET", "/api/v2/users")
        opened.request("GET", "/api/v2/users")
    assert sum(waits) == pytest.approx(30.0)
    [wait] = [event for event in seen if isinstance(event, Waiting)]  # told once, however often it looks again
    assert wait.detail == "240 of 300 calls used, 60 kept for others"


def test_a_body_is_read_in_pieces(server, kit, monkeypatch):
    """So that the limit holds before the whole body is in memory."""
    monkeypatch.setattr(session, "_CHUNK", 10)
    server.answers = lambda _: kit.answer(b'{"x": "%s"}' % (b"y" * 500))
    with Session(Hosts.custom(server.url), kit.credentials, budget=kit.open_budget()) as opened:
        assert len(opened.request("GET", "/api/v2/users").json()["x"]) == 500


def test_a_proxy_is_told_the_password_that_it_has_now(server, kit, monkeypatch):
    """The environment is looked at with every call; a connection that is kept open told another one."""
    at, ways = server.url.removeprefix("http://"), [None]
    monkeypatch.setattr(Network, "proxy_for", lambda *_: ways[-1])
    with Session(Hosts.custom("http://localhost:9"), kit.credentials, budget=kit.open_budget()) as opened:
        for user in ("ann:old@", "ann:old@", "ann:new@", ""):
            ways.append(f"http://{user}{at}")
            opened.request("GET", "/api/v2/users")
    told = [call.headers.get("proxy-authorization") for call in server.calls]
    assert told == ["Basic YW5uOm9sZA==", "Basic YW5uOm9sZA==", "Basic YW5uOm5ldw==", None]

"""One diagnosis of a connection: every part of the way, what is wrong with it, and what to do."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from genesys_export.catalog import load
from genesys_export.client import Credentials, Hosts, Network
from genesys_export.connections import diagnosis
from genesys_export.connections.diagnosis import Verdict, diagnose, usual_endpoints
from genesys_export.demo import DemoServer, Organisation
from genesys_export.errors import SignInRefused

SERVED = [load().find(name) for name in ("users", "groups", "teams", "routing queues", "routing skills")]


@pytest.fixture
def organisation():
    return Organisation(users=30, limit=240)


@pytest.fixture
def found(organisation):
    """Diagnoses the demo organisation; the findings by what they are about."""

    def look(secret=organisation.client_secret, network=Network(), endpoints=(), url=""):  # noqa: B008
        async def whole():
            with DemoServer(organisation) as server:
                credentials = None if secret is None else Credentials(organisation.client_id, secret)
                hosts = Hosts.custom(url or server.url)
                return [each async for each in diagnose(hosts, network, credentials, endpoints=endpoints)]

        return {finding.check: finding for finding in asyncio.run(whole())}

    return look


def test_where_all_is_well_every_check_says_what_it_saw(found):
    """From the proxy to the permissions, in the order of the way."""
    findings = found(endpoints=SERVED)
    assert list(findings) == [
        "proxy", "name of 127.0.0.1", "connection to 127.0.0.1", "sign-in", "organisation", "clock", "rate limit",
        "permissions",
    ]  # fmt: skip
    assert {each.verdict for each in findings.values()} == {Verdict.GOOD}
    assert "240 calls a window" in findings["rate limit"].said
    assert "5 of 5 endpoints may be read." in findings["permissions"].said
    assert len(findings["organisation"].said) > 2


def test_missing_permissions_are_named_with_their_endpoints(found, organisation):
    """So many of how many, which, and what to add; nothing else is spoilt by it."""
    organisation.denied = frozenset({"/api/v2/routing/queues", "/api/v2/teams", "/api/v2/organizations/me"})
    findings = found(endpoints=SERVED)
    told = findings["permissions"]
    assert told.verdict is Verdict.NOTE
    missing = "Teams (groups:team:view), Queues (routing:queue:view)"
    assert told.said == f"2 of 5 endpoints need more rights: {missing}."
    assert "role" in told.remedy
    assert findings["organisation"].verdict is Verdict.NOTE
    assert "directory:organization:view" in findings["organisation"].remedy


def test_favourites_are_what_is_tried_where_there_are_some():
    """Else what most people export; what a name alone does not read is said to be open."""
    catalog = load()
    assert [each.name for each in usual_endpoints(catalog, ["GET /api/v2/groups"])] == ["groups"]
    assert [each.name for each in usual_endpoints(catalog)] == list(diagnosis.USUAL)


def test_an_endpoint_that_needs_more_than_its_name_is_left_open(found):
    """No query is begun and no place in a path made up for it."""
    catalog = load()
    wanted = [catalog.find(name) for name in ("users", "queue members", "conversations")]
    told = found(endpoints=wanted)["permissions"]
    assert told.said == "1 of 1 endpoints may be read. 2 could not be found out with a call without parameters."


def test_a_wrong_secret_ends_the_way_at_the_sign_in(found):
    """With the error itself, so that a script has its exit code."""
    findings = found(secret="wrong")
    *_, last = findings.values()
    assert (last.check, last.verdict) == ("sign-in", Verdict.WRONG)
    assert "secret is wrong" in last.said
    assert isinstance(last.error, SignInRefused)


def test_without_a_secret_the_way_ends_before_the_sign_in(found, organisation):
    """Nothing is sent to the organisation."""
    assert found(secret=None)["sign-in"].verdict is Verdict.NOTE
    assert not organisation.requests


def test_what_cannot_be_reached_is_not_signed_in_to(found, organisation):
    findings = found(url="https://no-such-host.invalid")
    *_, last = findings.values()
    assert (last.check, last.verdict) == ("name of no-such-host.invalid", Verdict.WRONG)
    assert "Check the region" in last.remedy
    assert not organisation.requests


def test_a_file_of_certificates_that_is_gone_is_found(found, tmp_path):
    [last] = found(url="https://localhost:9", network=Network(ca_file=str(tmp_path / "gone.pem"))).values()
    assert (last.check, last.verdict) == ("proxy and certificates", Verdict.WRONG)
    assert "gone.pem" in last.said


@pytest.mark.parametrize(("hours", "way"), [(1, "ahead of"), (-1, "behind")])
def test_a_clock_that_is_wrong_is_found(found, monkeypatch, hours, way):
    """Beyond two minutes: intervals would end at another moment."""

    class Wrong(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.now(UTC) + timedelta(hours=hours)

    monkeypatch.setattr(diagnosis, "datetime", Wrong)
    told = found()["clock"]
    assert told.verdict is Verdict.WRONG
    assert f"s {way} the API's" in told.said
    assert "Set it right" in told.remedy


def test_a_script_that_would_choose_the_proxy_is_told(found, monkeypatch):
    """It is not run; where the connection has a proxy of its own, or none on purpose, it does not matter."""
    monkeypatch.setattr(diagnosis, "automatic_script", lambda: "http://wpad.example/proxy.pac")
    told = found()["proxy"]
    assert told.verdict is Verdict.NOTE
    assert "http://wpad.example/proxy.pac" in told.said
    assert "enter the proxy's address" in told.remedy
    assert found(network=Network(proxy="none"))["proxy"].verdict is Verdict.GOOD


def test_the_proxy_is_told_with_who_named_it_and_without_its_password(found, monkeypatch):
    """Environment or connection."""
    monkeypatch.setenv("HTTPS_PROXY", "http://ann:hunter2@gate.invalid:3128")
    findings = found(url="https://api.example.com")
    assert findings["proxy"].said == "http://gate.invalid:3128, named by the environment."
    findings = found(url="https://api.example.com", network=Network(proxy="http://own.invalid:1", proxy_user="ann"))
    assert findings["proxy"].said == "http://own.invalid:1, named by this connection."
    assert not any("hunter2" in each.text for each in findings.values())

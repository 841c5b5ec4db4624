"""Before it starts: one small call tells permission, total, calls, time and disk."""

from __future__ import annotations

import asyncio

import pytest

from genesys_export.catalog import load, own_endpoint
from genesys_export.client import AsyncSession, Credentials, Hosts, RateBudget
from genesys_export.errors import ExportError, PermissionMissing
from genesys_export.export import fill_from_parents, try_out
from genesys_export.export.preflight import preflight


@pytest.fixture
def asked(server):
    def asked(make):
        async def main():
            organisation = server.organisation
            credentials = Credentials(organisation.client_id, organisation.client_secret)
            budget = RateBudget(reserve=0.0)
            async with AsyncSession(Hosts.custom(server.url), credentials, budget=budget) as session:
                return await make(session)

        return asyncio.run(main())

    return asked


def test_one_small_call_tells_how_much_it_will_be(organisation, ask, asked):
    found = asked(lambda session: preflight(session, ask("users")))
    total = len(organisation.records("users", state="any"))
    assert (found.allowed, found.error, found.total, found.calls) == (True, None, total, -(-total // 100))
    assert len(found.sample) == 25
    assert 0 < found.seconds < 60
    assert found.size > total * 100
    assert organisation.faults.api_requests == 1
    assert "pageSize=25" in organisation.requests[-1].query


def test_a_forbidden_endpoint_says_which_permission_is_missing(organisation, ask, asked):
    organisation.denied.add("/api/v2/routing/queues")
    found = asked(lambda session: preflight(session, ask("routing queues")))
    assert (found.allowed, found.missing, found.total) == (False, ("routing:queue:view",), None)
    assert isinstance(found.error, PermissionMissing)


def test_for_every_parent_the_parents_are_counted(organisation, ask, asked):
    levels = fill_from_parents(load(), load().find("queue members"), ["queueId"])
    found = asked(lambda session: preflight(session, ask("queue members", for_every=levels)))
    queues = len(organisation.records("routing/queues"))
    assert (found.allowed, found.parents, found.total) == (True, queues, None)
    assert found.calls >= queues


def test_children_that_are_all_forbidden_are_told_before_it_starts(organisation, ask, asked):
    levels = fill_from_parents(load(), load().find("queue members"), ["queueId"])
    paths = [f"/api/v2/routing/queues/{queue['id']}/members" for queue in organisation.records("routing/queues")]
    organisation.denied |= set(paths[:1])
    assert asked(lambda session: preflight(session, ask("queue members", for_every=levels))).allowed
    organisation.denied |= set(paths)
    found = asked(lambda session: preflight(session, ask("queue members", for_every=levels)))
    assert (found.allowed, type(found.error)) == (False, PermissionMissing)


def test_the_disk_is_estimated_for_what_is_wanted(ask, asked):
    every, few = (asked(lambda s, n=n: preflight(s, ask("users", max_records=n))) for n in (None, 73))
    assert every.size / few.size == pytest.approx(every.total / 73, rel=0.01)


def test_a_query_that_would_run_as_a_job_is_not_started_for_it(organisation, ask, asked):
    found = asked(lambda s: preflight(s, ask("conversations by job", interval="2026-11-01/2026-11-02")))
    assert (found.allowed, found.error) == (None, None)
    assert organisation.faults.api_requests == 0


def test_what_makes_no_sense_is_told_without_a_call(organisation, ask, asked):
    found = asked(lambda session: preflight(session, ask("conversations")))
    assert (found.allowed, "interval" in found.error.what) == (None, True)
    assert organisation.faults.api_requests == 0


@pytest.mark.parametrize(
    ("path", "style", "list_field"),
    [
        ("/api/v2/users", "page-number", "entities"),
        ("/api/v2/users/query", "cursor", "entities"),
        ("/api/v2/teams", "after", "entities"),
        ("/api/v2/scim/v2/users", "scim", "Resources"),
        ("/api/v2/presence/definitions", "single", "entities"),
        ("/api/v2/guide/interactions", "header-token", "entities"),
    ],
)
def test_trying_an_own_endpoint_suggests_how_it_pages(asked, path, style, list_field):
    trial = asked(lambda session: try_out(session, own_endpoint(path, "single"), {}))
    assert (trial.suggestion.style, trial.suggestion.list_field, trial.suggestion.key) == (style, list_field, "id")
    assert trial.sample


def test_trying_what_is_not_there_is_told(asked):
    with pytest.raises(ExportError):
        asked(lambda session: try_out(session, own_endpoint("/api/v2/nothing", "single"), {}))

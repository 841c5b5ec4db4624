"""Records that come or go while they are read: noticed, mended with few calls, and said."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from genesys_export.catalog import load, own_endpoint
from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import ExportRequest, JobState, JobStore
from genesys_export.paging import PageFetched

from .conftest import Sitting

LISTINGS = [
    ("users", {"state": "active"}),
    ("users search", {}),
    ("scim users", {}),
    ("groups", {}),
    ("wrapup codes", {}),
]
TRUTH = {"users": "users", "users search": "users/search", "scim users": "scim/v2/users", "groups": "groups",
         "wrapup codes": "routing/wrapupcodes"}  # fmt: skip


def ids(path):
    return [json.loads(line)["id"] for line in path.read_text("utf-8").splitlines()]


def now(organisation, name):
    return {record["id"] for record in organisation.records(TRUTH[name])}


def test_a_single_record_that_moved_is_told_as_one(organisation, store, ask, sitting):
    organisation.faults.arm("shift", at=2, value=1)
    result = sitting.run(store.create(ask("users", concurrency=1)))
    assert (result.changed, result.outcome) == (1, "complete, 1 record changed during the export")


@pytest.mark.parametrize("fault", ["shift", "vanish"])
@pytest.mark.parametrize(("name", "params"), LISTINGS[:3])
@pytest.mark.parametrize("at", [2, 7])
def test_what_moved_is_found_with_a_few_calls_more(
    name, params, fault, at, organisation, store, ask, sitting, tmp_path
):
    organisation.faults.arm(fault, at=at, value=5)
    result = sitting.run(store.create(ask(name, params=params, concurrency=1)))
    assert (result.state, result.error, result.complete) == (JobState.DONE, None, True)
    assert (result.changed, result.outcome) == (5, "complete, 5 records changed during the export")
    found = ids(tmp_path / "out.jsonl")
    assert len(found) == len(set(found))
    assert now(organisation, name) <= set(found)
    calm = -(-730 // load().find(name).page_size)
    assert result.requests <= calm + 10


def test_a_calm_listing_costs_no_call_more(organisation, store, ask, sitting):
    result = sitting.run(store.create(ask("users", params={"state": "active"})))
    assert (result.changed, result.requests, result.outcome) == (0, 8 + 1, "complete")


def test_killed_before_it_was_mended_it_is_mended_when_resumed(organisation, store, ask, sitting, tmp_path):
    organisation.faults.arm("vanish", at=4, value=5)

    def pause(export, event):
        if isinstance(event, PageFetched) and event.number == 8:
            export.pause()

    assert sitting.run(store.create(ask("users", params={"state": "active"})), pause).state is JobState.PAUSED
    result = sitting.run(store.open("latest"))
    assert (result.complete, result.changed) == (True, 5)
    assert now(organisation, "users") <= set(ids(tmp_path / "out.jsonl"))


def test_what_moved_while_the_export_was_paused_is_found_too(organisation, store, ask, sitting, tmp_path):
    def pause(export, event):
        if isinstance(event, PageFetched) and event.number == 4:
            export.pause()

    assert sitting.run(store.create(ask("users", params={"state": "active"})), pause).state is JobState.PAUSED
    organisation.data.people.by_state["active"].remove(7)
    result = sitting.run(store.open("latest"))
    assert (result.complete, result.changed) == (True, 7)
    assert now(organisation, "users") <= set(ids(tmp_path / "out.jsonl"))


def test_records_without_a_key_are_read_anew_until_they_keep_still(organisation, store, ask, sitting, tmp_path):
    from dataclasses import replace

    organisation.faults.arm("vanish", at=4, value=5)
    keyless = replace(own_endpoint("/api/v2/users", "page-number", "entities"), key="")
    result = sitting.run(store.create(ask(keyless)))
    assert result.complete
    assert ids(tmp_path / "out.jsonl") == [record["id"] for record in organisation.records("users")]
    assert result.requests == 8 + 8 + 1


def test_a_listing_that_never_keeps_still_is_said_not_to_be_provably_complete(organisation, store, ask, sitting):
    from dataclasses import replace

    organisation.faults.arm("vanish", percent=100, value=1)
    keyless = replace(own_endpoint("/api/v2/users", "page-number", "entities"), key="")
    result = sitting.run(store.create(ask(keyless)))
    assert (result.state, result.complete, result.unproven) == (JobState.DONE, False, 1)
    assert "Not provably complete" in result.notes[-1]


moves = st.lists(st.tuples(st.sampled_from(["shift", "vanish"]), st.integers(2, 8), st.integers(1, 40)), max_size=3)


@settings(
    derandomize=True, max_examples=25, database=None, deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)  # fmt: skip
@given(moves=moves)
def test_whatever_comes_and_goes_nothing_that_is_there_in_the_end_is_missing(moves, tmp_path_factory):
    organisation = Organisation(users=130, limit=100_000)
    for name, at, value in moves:
        organisation.faults.arm(name, at=at, value=value)
    folder = tmp_path_factory.mktemp("moves")
    with DemoServer(organisation) as server:
        request = ExportRequest(
            load().find("users"), "", "demo", folder / "out.jsonl", api_url=server.url, format="jsonl", reserve=0.0,
            params={"state": "active"}, page_size=15,
        )  # fmt: skip
        result = Sitting(server).run(JobStore(folder).create(request))
    found = ids(folder / "out.jsonl")
    assert len(found) == len(set(found))
    if result.complete:
        assert now(organisation, "users") <= set(found)

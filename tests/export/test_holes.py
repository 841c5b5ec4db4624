"""Pages that come without some of their records: they are read once more, and what stays missing is said."""

from __future__ import annotations

import json
from dataclasses import replace

import httpx
import orjson
import pytest

from genesys_export.catalog import load
from genesys_export.export import JobState, fill_from_parents
from genesys_export.export.delivery import Delivery
from genesys_export.paging import Checkpoint

MEMBERS = fill_from_parents(load(), load().find("queue members"), ["queueId"])


def ids(path):
    return [json.loads(line)["id"] for line in path.read_text("utf-8").splitlines()]


def everybody(organisation):
    return sorted(person["id"] for person in organisation.records("users", state="any"))


@pytest.mark.parametrize("at", [1, 4, 8])
@pytest.mark.parametrize("keyed", [True, False])
def test_a_page_that_came_empty_is_read_once_more(keyed, at, organisation, store, ask, sitting, tmp_path):
    organisation.faults.arm("lost-page", at=at)
    endpoint = load().find("users") if keyed else replace(load().find("users"), key="")
    result = sitting.run(store.create(ask(endpoint)))
    assert (result.state, result.complete, result.short, result.notes) == (JobState.DONE, True, False, ())
    assert sorted(ids(tmp_path / "out.jsonl")) == everybody(organisation)


@pytest.mark.parametrize("at", [2, 4])
def test_an_empty_page_is_not_the_end_of_a_query(at, organisation, store, ask, sitting, tmp_path):
    """The API leaves the list out past the end of a query, and the same reply can come before it."""
    organisation.faults.arm("lost-page", at=at)
    result = sitting.run(store.create(ask("conversations", interval="2026-11-02/2026-11-09", page_size=50)))
    assert (result.state, result.complete, result.short, result.notes) == (JobState.DONE, True, False, ())
    found = [json.loads(line)["conversationId"] for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    interval = "2026-11-02T00:00:00.000Z/2026-11-09T00:00:00.000Z"
    wanted = organisation.records("analytics/conversations/details/query", interval=interval)
    assert len(found) > 250
    assert sorted(found) == sorted(record["conversationId"] for record in wanted)


def test_records_that_the_api_counts_but_never_sends_make_the_file_short(organisation, store, ask, sitting):
    organisation.faults.arm("lost-page", at=4, times=500)
    result = sitting.run(store.create(ask("users")))
    assert (result.state, result.complete, result.short) == (JobState.DONE, False, True)
    assert result.records < len(everybody(organisation))
    assert f"The API counted {len(everybody(organisation))} records, {result.records} came" in result.notes[0]
    assert len(organisation.requests) < 30


def test_a_file_that_was_to_hold_only_so_many_is_not_short(store, ask, sitting):
    result = sitting.run(store.create(ask("users", max_records=10)))
    assert (result.complete, result.short, result.records) == (False, False, 10)


class Lacking(httpx.AsyncBaseTransport):
    """An organisation that counts four people and never gives the second one; the last page is there."""

    async def handle_async_request(self, request):
        number = int(request.url.params.get("pageNumber", 1))
        people = [] if number == 2 else [{"id": str(number)}]
        body = {"access_token": "t", "expires_in": 86_400, "entities": people, "total": 4, "pageCount": 4,
                "pageSize": 1, "pageNumber": number}  # fmt: skip
        return httpx.Response(200, stream=httpx.ByteStream(orjson.dumps(body)))


@pytest.mark.parametrize(("most", "records", "short"), [(2, 2, False), (3, 3, False), (4, 3, True), (None, 3, True)])
def test_who_got_as_many_records_as_were_asked_for_lacks_none(most, records, short, store, ask, sitting):
    """Also where they came with the last page, and nothing is left to be read."""
    job = store.create(ask("users", page_size=1, max_records=most))
    result = sitting.run(job, http_transport=Lacking())
    assert (result.state, result.records, result.short, result.complete) == (JobState.DONE, records, short, False)


def test_a_limit_that_was_not_reached_hides_no_record_that_is_lacking(organisation, store, ask, sitting):
    organisation.faults.arm("lost-page", at=4, times=500)
    result = sitting.run(store.create(ask("users", max_records=100_000)))
    assert (result.state, result.complete, result.short) == (JobState.DONE, False, True)
    assert f"The API counted {len(everybody(organisation))} records, {result.records} came" in result.notes[0]


@pytest.mark.parametrize("fault", ["lost-page", "shift"])
def test_a_listing_of_parents_is_read_until_no_parent_can_be_missing(fault, organisation, store, ask, sitting):
    organisation.faults.arm(fault, at=2)
    parents = (replace(MEMBERS[0], listing=replace(MEMBERS[0].listing, page_size=5)),)
    result = sitting.run(store.create(ask("queue members", for_every=parents)))
    assert (result.state, result.complete) == (JobState.DONE, True)
    asked = {request.path for request in organisation.requests}
    assert asked >= {f"/api/v2/routing/queues/{q['id']}/members" for q in organisation.records("routing/queues")}


def test_parents_that_are_all_gone_are_no_whole_listing(organisation, store, ask, sitting):
    organisation.gone |= {f"/api/v2/routing/queues/{q['id']}/members" for q in organisation.records("routing/queues")}
    result = sitting.run(store.create(ask("queue members", for_every=MEMBERS)))
    assert (result.state, result.complete, result.short) == (JobState.DONE, False, True)
    assert f"Each of the {result.gone} was gone" in result.notes[-1]


def test_data_that_end_before_the_interval_make_the_file_short(store, ask, sitting, no_waiting):
    result = sitting.run(store.create(ask("conversations by job", interval="2026-11-09/2026-11-12")))
    assert (result.state, result.complete, result.short, result.left_out) == (JobState.DONE, False, True, 1)
    assert "is missing" in result.notes[0]


def test_the_manifest_counts_what_was_skipped(organisation, store, ask, sitting, tmp_path):
    queues = organisation.records("routing/queues")
    organisation.denied.add(f"/api/v2/routing/queues/{queues[3]['id']}/members")
    sitting.run(store.create(ask("queue members", for_every=MEMBERS)))
    manifest = json.loads((tmp_path / "out.jsonl.manifest.json").read_text("utf-8"))
    assert manifest["parts"] == {"all": len(queues) + 1, "gone": 0, "forbidden": 1, "limited": 0}


@pytest.mark.parametrize(
    ("at", "onward", "counted", "came", "missing"),
    [
        ({"pageNumber": 2, "pageSize": 25}, {"pageNumber": 3, "pageSize": 25}, 128, 20, 5),
        ({"pageNumber": 1}, {"pageNumber": 2, "pageSize": 25}, 128, 25, 0),
        ({"pageNumber": 6, "pageSize": 25}, None, 128, 0, 3),
        ({"pageNumber": 3, "pageSize": 25}, None, 40, 0, 0),
        ({"pageNumber": 1}, None, None, 3, 0),
        ({"pageNumber": 2}, {"pageNumber": 3}, 128, 3, 0),
        ({"pageNumber": 2, "pageSize": 100, "fullestPage": 60}, {"pageNumber": 3, "pageSize": 100}, 500, 60, 0),
        ({"startIndex": 26}, {"startIndex": 51}, 128, 20, 5),
        (None, {"cursor": "x"}, 128, 0, 0),
    ],
)
def test_how_many_records_a_page_lacks(at, onward, counted, came, missing):
    page = Delivery([{}] * came, Checkpoint("page-number", onward, 1, came), at=at, counted=counted)
    assert page.missing == missing

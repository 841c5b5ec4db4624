"""Running an export against the demo organisation: whole, paused, cancelled, under every fault."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from dataclasses import replace

import pytest

from genesys_export.catalog import load, own_endpoint
from genesys_export.errors import PermissionMissing, RepeatedPage, SignInExpired, SignInRefused
from genesys_export.export import JobState, save_again
from genesys_export.export.estimate import Estimator
from genesys_export.export.sitting import Sitting
from genesys_export.paging import PageFetched, RateLimited, TokenRefreshed, Waiting

WEEK = "2026-11-02T00:00:00Z/2026-11-03T00:00:00Z"


def lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize(
    ("endpoint", "truth", "params"),
    [
        ("users", "users", {"state": "any"}),
        ("users query", "users/query", {"state": "active"}),
        ("users search", "users/search", {}),
        ("groups", "groups", {}),
        ("teams", "teams", {}),
        ("scim users", "scim/v2/users", {}),
        ("divisions", "authorization/divisions", {}),
        ("routing queues", "routing/queues", {}),
        ("routing skills", "routing/skills", {}),
        ("wrapup codes", "routing/wrapupcodes", {}),
        ("presence definitions", "presence/definitions", {}),
        ("speech programs", "speechandtextanalytics/programs", {}),
        ("external contacts", "externalcontacts/scan/contacts", {}),
        ("conversations", "analytics/conversations/details/query", {"interval": WEEK}),
        ("audits", "audits/query/realtime", {"interval": WEEK}),
    ],
)
def test_every_endpoint_of_the_catalogue_gives_exactly_the_organisations_records(
    endpoint, truth, params, organisation, store, ask, sitting, tmp_path
):
    result = sitting.run(store.create(ask(endpoint, params=params)))
    assert (result.state, result.error, result.complete) == (JobState.DONE, None, True)
    options = {"state": params["state"]} if "state" in params else {}
    options |= {"interval": params["interval"]} if "interval" in params else {}
    expected = organisation.records(truth, **options)
    found = lines(tmp_path / "out.jsonl")
    key = load().find(endpoint).key
    assert sorted(found, key=lambda r: r[key]) == sorted(expected, key=lambda r: r[key])
    assert result.records == len(expected) > 0


@pytest.mark.parametrize("mistake", ["begin", "page", "estimate", "ended", "only_writing"])
def test_an_export_whose_end_cannot_be_reckoned_goes_on_all_the_same(mistake, store, ask, sitting, monkeypatch, caplog):
    """A mistake there, wherever it is, is logged."""

    def mistaken(*_):
        raise IndexError("list index out of range")

    monkeypatch.setattr(Estimator, mistake, mistaken)
    monkeypatch.setattr(logging.getLogger("genesys_export.export.sitting"), "handlers", [])
    result = sitting.run(store.create(ask("users")))
    assert (result.state, result.error, result.complete) == (JobState.DONE, None, True)
    assert "could not be reckoned" in caplog.text


def test_members_of_a_queue(organisation, store, ask, sitting, tmp_path):
    queue = organisation.records("routing/queues")[0]["id"]
    assert sitting.run(store.create(ask("queue members", params={"queueId": queue}))).complete
    assert lines(tmp_path / "out.jsonl") == organisation.records(f"routing/queues/{queue}/members")


def test_the_guides_own_style_works_for_an_own_endpoint(organisation, store, ask, sitting, tmp_path):
    endpoint = own_endpoint("/api/v2/guide/interactions", "header-token")
    assert sitting.run(store.create(ask(endpoint))).complete
    assert lines(tmp_path / "out.jsonl") == organisation.records("guide/interactions")


FAULTS = [
    "reset@3", "html500@3", "html503@3", "html504@3", "429@3", "429-no-headers@3", "429-date@3:1", "429-concurrency@3",
    "expire-token@3", "revoke-token@3", "truncate@3", "slow@3:0.01", "html200@3", "empty-page@3",
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("endpoint", ["users", "users query", "teams", "scim users"])
def test_a_passing_fault_costs_no_record(fault, endpoint, organisation, store, ask, sitting, tmp_path, no_waiting):
    name, _, rest = fault.partition("@")
    number, _, value = rest.partition(":")
    organisation.faults.arm(name, at=int(number), value=float(value) if value else None)
    result = sitting.run(
        store.create(ask(endpoint, params={"state": "active"} if endpoint in {"users", "users query"} else {}))
    )
    assert (result.state, result.error) == (JobState.DONE, None)
    truth = {"users": "users", "users query": "users/query", "teams": "teams", "scim users": "scim/v2/users"}[endpoint]
    found = [record["id"] for record in lines(tmp_path / "out.jsonl")]
    assert sorted(found) == sorted(record["id"] for record in organisation.records(truth))


def test_an_expired_cursor_costs_a_new_reading_and_no_record(organisation, store, ask, sitting, tmp_path):
    organisation.faults.arm("expired-cursor", at=4)
    result = sitting.run(store.create(ask("users query", params={"state": "active"})))
    assert (result.state, result.duplicates) == (JobState.DONE, 0)
    assert [r["id"] for r in lines(tmp_path / "out.jsonl")] == [r["id"] for r in organisation.records("users/query")]
    assert result.pages == 8
    assert result.requests == 3 + 1 + 8 + 1


def test_a_link_that_points_to_itself_ends_in_a_named_error_and_everything_is_safe(
    organisation, store, ask, sitting, tmp_path
):
    organisation.faults.arm("repeat-link", at=4)
    result = sitting.run(store.create(ask("users query")))
    assert result.state is JobState.FAILED
    assert isinstance(result.error, RepeatedPage)
    assert result.records == 400
    assert not (tmp_path / "out.jsonl").exists()


def test_records_that_shift_between_pages_are_written_once_and_counted(organisation, store, ask, sitting, tmp_path):
    organisation.faults.arm("shift", at=4, value=5)
    result = sitting.run(store.create(ask("users", params={"state": "active"})))
    found = [record["id"] for record in lines(tmp_path / "out.jsonl")]
    assert len(found) == len(set(found))
    assert result.duplicates > 0


def test_a_missing_permission_is_said_with_its_name_and_correlation_id(organisation, store, ask, sitting):
    organisation.denied.add("/api/v2/routing/queues")
    result = sitting.run(store.create(ask("routing queues")))
    assert isinstance(result.error, PermissionMissing)
    assert "missing the following permission" in str(result.error)
    assert result.error.correlation_id in str(result.error)
    assert result.error.exit_code == 4


def test_a_wrong_secret_is_refused_and_not_shown(store, ask, sitting):
    sitting.credentials = replace(sitting.credentials, client_secret="not-the-secret-xyz")
    result = sitting.run(store.create(ask()))
    assert isinstance(result.error, SignInRefused)
    assert "not-the-secret-xyz" not in repr(result) + str(result.error)
    assert result.error.exit_code == 3


def test_a_client_that_is_revoked_in_mid_run_ends_in_a_named_error_and_can_be_resumed(
    organisation, store, ask, sitting, tmp_path
):
    organisation.faults.arm("revoke-client", at=4)
    result = sitting.run(store.create(ask("users query")))
    assert isinstance(result.error, SignInRefused | SignInExpired)
    assert result.records == 300
    assert store.summaries()[0].state is JobState.FAILED


def test_pause_stops_after_the_page_and_resume_brings_the_rest(organisation, store, ask, sitting, tmp_path):
    def pause(export, event):
        if isinstance(event, PageFetched) and event.number == 3:
            export.pause()

    result = sitting.run(store.create(ask(params={"state": "any"})), pause)
    assert (result.state, result.pages, result.records) == (JobState.PAUSED, 3, 300)
    assert not (tmp_path / "out.jsonl").exists()
    [summary] = store.summaries()
    assert (summary.state, summary.records) == (JobState.PAUSED, 300)

    result = sitting.run(store.open(summary.id))
    assert (result.state, result.complete, result.duplicates) == (JobState.DONE, True, 0)
    pages = [request.query for request in organisation.requests if "pageNumber" in request.query]
    assert all(pages.count(query) == 1 for query in pages if query.endswith(("=1", "=2", "=3")))
    assert [r["id"] for r in lines(tmp_path / "out.jsonl")] == [r["id"] for r in organisation.users("any")]


def test_pause_in_the_middle_of_a_wait_is_instant(organisation, store, ask, sitting):
    organisation.faults.arm("429", at=3, value=600)

    def pause(export, event):
        if isinstance(event, Waiting) and event.reason == "rate limit":
            export.pause()

    result = sitting.run(store.create(ask(concurrency=1)), pause)
    assert (result.state, result.records) == (JobState.PAUSED, 200)
    assert result.waited_s < 5


def test_a_call_given_up_while_waiting_for_its_turn_was_never_sent(organisation, store, ask, sitting):
    organisation.limiter.limit = 4

    def pause(export, event):
        if isinstance(event, Waiting):
            export.pause()

    result = sitting.run(store.create(ask(concurrency=1)), pause)
    assert (result.state, result.pages, result.requests) == (JobState.PAUSED, 4, 4)
    assert len(organisation.requests) == 4
    calls = store.calls("latest")
    assert [call.status for call in calls] == [200] * 4
    assert all(call.duration < 3 for call in calls)


def test_retry_now_ends_a_wait(organisation, store, ask, sitting, tmp_path):
    organisation.faults.arm("html503", at=3)

    def skip(export, event):
        if isinstance(event, Waiting):
            asyncio.get_running_loop().call_soon(export.retry_now)  # the wait begins right after this event

    result = sitting.run(store.create(ask(params={"state": "active"}, concurrency=1)), skip)
    assert result.state is JobState.DONE
    assert result.retries == 1
    assert result.waited_s < 1


def test_cancel_stops_at_once_and_writes_no_file(store, ask, sitting, tmp_path):
    def cancel(export, event):
        if isinstance(event, PageFetched) and event.number == 2:
            export.cancel()

    result = sitting.run(store.create(ask()), cancel)
    assert result.state is JobState.CANCELLED
    assert result.error is None
    assert not (tmp_path / "out.jsonl").exists()
    assert store.summaries()[0].state is JobState.CANCELLED


@pytest.mark.parametrize("again", ["cancel", "interrupt", "cancelled from outside"])
@pytest.mark.parametrize("page", [1, 2, 5])
def test_stopped_again_and_again_it_ends_as_if_stopped_once(page, again, organisation, store, ask, sitting, tmp_path):
    """Somebody in a hurry presses Ctrl-C until something happens; here it is pressed all the time."""
    job = store.create(ask(page_size=25))

    def press(export):
        if export._task is not None:
            export.cancel()
            if again == "interrupt":
                export.interrupt()
            elif again == "cancelled from outside":
                export._task.cancel()
            asyncio.get_running_loop().call_soon(press, export)

    def on_event(export, event):
        if isinstance(event, PageFetched) and event.number == page:
            press(export)

    result = sitting.run(job, on_event)
    assert (result.state, result.error) == (JobState.INTERRUPTED if again == "interrupt" else JobState.CANCELLED, None)
    kept = store.summaries()[0].records
    assert kept % 25 == 0
    result = sitting.run(store.open(job.id))
    assert (result.complete, result.duplicates) == (True, 0)
    found = [each["id"] for each in lines(tmp_path / "out.jsonl")]
    assert found == [user["id"] for user in organisation.users("any")]


def test_max_records_stops_early_and_does_not_claim_to_be_complete(organisation, store, ask, sitting, tmp_path):
    result = sitting.run(store.create(ask(max_records=150)))
    assert (result.state, result.records, result.complete) == (JobState.DONE, 150, False)
    assert len(lines(tmp_path / "out.jsonl")) == 150
    numbers = [found[1] for each in organisation.requests if (found := re.search(r"pageNumber=(\d+)", each.query))]
    assert sorted(numbers) == ["1", "2"]  # no call that is not needed


@pytest.mark.parametrize(
    ("most", "records", "complete", "said"),
    [
        (99, 99, False, "The records were limited to 99; the API counted 730."),
        (100, 100, False, "The records were limited to 100; the API counted 730."),
        (729, 729, False, "The records were limited to 729; the API counted 730."),
        (730, 730, True, ""),
        (731, 730, True, ""),
    ],
)
def test_a_limit_leaves_something_out_only_where_there_is_more(
    most, records, complete, said, store, ask, sitting, tmp_path
):
    """Told alike by the result, the file's manifest, the list of exports, and a file that is saved again."""
    job = store.create(ask(params={"state": "active"}, max_records=most))
    result = sitting.run(job)
    assert (result.records, result.complete, result.short) == (records, complete, False)
    assert store.summaries()[0].complete is complete
    save_again(store, job.id, tmp_path / "again.csv")
    for name in ("out.jsonl", "again.csv"):
        manifest = json.loads((tmp_path / f"{name}.manifest.json").read_text("utf-8"))
        assert (manifest["complete"], " ".join(manifest["notes"])) == (complete, said)


def test_the_flight_log_tells_every_call_but_no_secret(organisation, store, ask, sitting, no_waiting):
    organisation.faults.arm("html503", at=2)
    sitting.run(store.create(ask(params={"state": "active"})))
    job = store.open("latest")
    calls = job.file.calls()
    raw = b"".join(path.read_bytes() for path in store.folder.iterdir())
    job.close()
    assert len(calls) == len(organisation.requests)
    assert [call.status for call in calls] == [received.status for received in organisation.requests]
    pages = sorted((call.page, call.records) for call in calls if call.status == 200 and call.page)
    assert pages == [(1, 100), (2, 100), (3, 100), (4, 100), (5, 100), (6, 100), (7, 100), (8, 30)]
    assert calls[1].cause == "status 503"
    assert [call.attempt for call in calls if call.page == calls[1].page] == [1, 2]
    assert all(call.correlation_id for call in calls if call.status == 200)
    assert organisation.client_secret.encode() not in raw
    assert b"Bearer" not in raw


def test_one_token_refresh_serves_a_revoked_token(organisation, store, ask, sitting):
    organisation.faults.arm("revoke-token", at=3)
    result = sitting.run(store.create(ask()))
    assert result.state is JobState.DONE
    assert sum(isinstance(event, TokenRefreshed) for event in sitting.events) == 1


def test_a_429_is_counted_and_told(organisation, store, ask, sitting, no_waiting):
    organisation.faults.arm("429", at=3)
    result = sitting.run(store.create(ask()))
    assert result.rate_limited == 1
    assert sum(isinstance(event, RateLimited) for event in sitting.events) == 1


@pytest.fixture
def no_waiting(monkeypatch, sitting):
    """Waits of the runner end at once, and the budget's clock is put forward by as much."""
    original = Sitting.sleep

    async def brief(self, seconds):
        sitting.skipped += seconds
        return await original(self, 0)

    monkeypatch.setattr(Sitting, "sleep", brief)

"""Queries that the server runs as jobs: submitted, waited for, read; what goes wrong with them is said."""

from __future__ import annotations

import json

import pytest

from genesys_export.errors import RemoteJobFailed
from genesys_export.export import JobState
from genesys_export.paging import Waiting

DAYS = "2026-11-02T00:00:00.000Z/2026-11-05T00:00:00.000Z"
DETAILS = "analytics/conversations/details/jobs"


def lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def ids(records):
    return sorted(record["conversationId"] for record in records)


def posts(organisation):
    return [request.path for request in organisation.requests if request.method == "POST"]


def test_a_job_is_submitted_waited_for_and_read(organisation, store, ask, sitting, tmp_path, no_waiting):
    result = sitting.run(store.create(ask("conversations by job", interval=DAYS)))
    assert (result.state, result.error, result.complete, result.notes) == (JobState.DONE, None, True, ())
    assert ids(lines(tmp_path / "out.jsonl")) == ids(organisation.records(DETAILS, interval=DAYS))
    assert posts(organisation) == [f"/api/v2/{DETAILS}"]
    waits = [event for event in sitting.events if isinstance(event, Waiting) and event.reason == "job"]
    assert [event.seconds for event in waits] == [1.0, 1.5]


@pytest.mark.parametrize("fault", ["job-fails", "job-expires", "job-cancelled", "job-lost"])
def test_a_job_that_ends_without_a_result_is_submitted_once_more(
    fault, organisation, store, ask, sitting, tmp_path, no_waiting
):
    organisation.faults.arm(fault, at=1)
    result = sitting.run(store.create(ask("conversations by job", interval=DAYS)))
    assert (result.state, result.complete, len(result.notes)) == (JobState.DONE, True, 1)
    assert "submitted again" in result.notes[0]
    assert ids(lines(tmp_path / "out.jsonl")) == ids(organisation.records(DETAILS, interval=DAYS))
    assert len(posts(organisation)) == 2


def test_a_job_that_fails_twice_ends_the_export_and_resuming_submits_it_anew(
    organisation, store, ask, sitting, tmp_path, no_waiting
):
    organisation.faults.arm("job-fails", at=1, times=5)
    result = sitting.run(store.create(ask("conversations by job", interval=DAYS)))
    assert isinstance(result.error, RemoteJobFailed)
    assert result.state is JobState.FAILED
    organisation.faults.clear()
    assert sitting.run(store.open("latest")).complete
    assert ids(lines(tmp_path / "out.jsonl")) == ids(organisation.records(DETAILS, interval=DAYS))


def test_stopped_while_the_server_prepares_it_goes_on_with_the_same_job(
    organisation, store, ask, sitting, tmp_path, no_waiting
):
    def pause(export, event):
        if isinstance(event, Waiting) and event.reason == "job":
            export.pause()

    assert sitting.run(store.create(ask("conversations by job", interval=DAYS)), pause).state is JobState.PAUSED
    assert sitting.run(store.open("latest")).complete
    assert posts(organisation) == [f"/api/v2/{DETAILS}"]
    assert ids(lines(tmp_path / "out.jsonl")) == ids(organisation.records(DETAILS, interval=DAYS))


def test_a_job_that_the_server_forgot_meanwhile_is_submitted_anew(
    organisation, store, ask, sitting, tmp_path, no_waiting
):
    def forget(_, event):
        if isinstance(event, Waiting) and event.reason == "job":
            organisation.faults.arm("job-lost")

    def once(export, event):
        if not organisation.faults.fired["job-lost"]:
            forget(export, event)

    result = sitting.run(store.create(ask("conversations by job", interval=DAYS)), once)
    assert result.complete
    assert len(posts(organisation)) == 2
    assert ids(lines(tmp_path / "out.jsonl")) == ids(organisation.records(DETAILS, interval=DAYS))


def test_data_that_end_before_the_interval_does_are_a_warning(organisation, store, ask, sitting, tmp_path, no_waiting):
    week = "2026-11-08T00:00:00.000Z/2026-11-15T00:00:00.000Z"
    result = sitting.run(store.create(ask("conversations by job", interval=week)))
    assert result.state is JobState.DONE
    assert "missing" in result.notes[0]
    assert f"{organisation.available():%Y-%m-%d %H:%M}" in result.notes[0]
    assert store.notes("latest") == list(result.notes)
    assert store.summaries()[0].warnings == 1


def test_sixty_days_of_conversations_by_query_and_by_job_differ_only_as_documented(
    organisation, store, ask, sitting, tmp_path, no_waiting
):
    days = "2026-09-01T00:00:00.000Z/2026-10-31T00:00:00.000Z"
    by_query = sitting.run(store.create(ask("conversations", interval=days, out=tmp_path / "q.jsonl")))
    by_job = sitting.run(store.create(ask("conversations by job", interval=days, out=tmp_path / "j.jsonl")))
    assert (by_query.complete, by_query.parts, by_job.complete, by_job.parts) == (True, 9, True, 2)
    queried = {each["conversationId"]: each for each in lines(tmp_path / "q.jsonl")}
    jobbed = {each["conversationId"]: each for each in lines(tmp_path / "j.jsonl")}
    assert len(queried) == by_query.records
    assert len(jobbed) == by_job.records
    assert by_job.duplicates > 0  # what lasted over the border of two slices came in both
    assert sorted(queried) == ids(organisation.records("analytics/conversations/details/query", interval=days))
    assert sorted(jobbed) == ids(organisation.records(DETAILS, interval=days))
    assert queried.keys() - jobbed.keys() == set()
    early = [jobbed[each]["conversationStart"] for each in jobbed.keys() - queried.keys()]
    assert early
    assert all(start < "2026-09-01" for start in early)


def test_thirty_days_of_audits(organisation, store, ask, sitting, tmp_path, no_waiting):
    days = "2026-10-01T00:00:00.000Z/2026-10-31T00:00:00.000Z"
    params = {"serviceName": "Directory"}
    result = sitting.run(store.create(ask("audits history", interval=days, params=params)))
    assert (result.state, result.error, result.complete, result.parts) == (JobState.DONE, None, True, 1)
    truth = organisation.records("audits/query", interval=days, service="Directory")
    assert sorted(lines(tmp_path / "out.jsonl"), key=lambda r: r["id"]) == sorted(truth, key=lambda r: r["id"])
    assert len(truth) > 100


def test_audits_of_a_year_are_one_query_after_the_other(organisation, store, ask, sitting, tmp_path, no_waiting):
    days = "2026-06-01T00:00:00.000Z/2026-09-01T00:00:00.000Z"
    result = sitting.run(store.create(ask("audits history", interval=days, params={"serviceName": "Routing"})))
    assert (result.complete, result.parts, result.rate_limited) == (True, 4, 0)
    truth = organisation.records("audits/query", interval=days, service="Routing")
    assert {record["id"] for record in lines(tmp_path / "out.jsonl")} == {record["id"] for record in truth}


@pytest.mark.parametrize(
    ("name", "truth", "options"),
    [
        ("user details by job", "analytics/users/details/jobs", {"interval": DAYS}),
        ("POST /api/v2/usage/query", "usage/query", {"interval": DAYS, "params": {"granularity": "Day"}}),
        ("POST /api/v2/taskmanagement/workitems/query/jobs", "taskmanagement/workitems/query", {}),
        ("POST /api/v2/taskmanagement/workitems/query", "taskmanagement/workitems/query", {}),
        ("quality audits", "quality/conversations/audits/query", {"interval": DAYS}),
        ("chats room messages", "chats/rooms/{jid}/messages", {}),
        ("GET /api/v2/organizations/limits/changerequests", "organizations/limits/changerequests", {}),
        ("user details", "analytics/users/details/query", {"interval": DAYS}),
    ],
)
def test_other_families_bring_what_the_organisation_has(
    name, truth, options, organisation, store, ask, sitting, tmp_path, no_waiting
):
    if "{jid}" in truth:
        jid = organisation.data.rooms.jids[0]
        name, truth = "GET /api/v2/chats/rooms/{roomJid}/messages", truth.replace("{jid}", jid)
        options = {"params": {"roomJid": jid}}
    result = sitting.run(store.create(ask(name, **options)))
    assert (result.state, result.error) == (JobState.DONE, None)
    known = {"interval": options["interval"]} if "interval" in options else {}
    expected = organisation.records(truth, **known)
    found = lines(tmp_path / "out.jsonl")
    assert sorted(map(json.dumps, found)) == sorted(map(json.dumps, expected))
    assert len(expected) > 0


def test_an_interval_that_is_longer_than_the_api_takes_is_halved_until_it_passes(
    organisation, store, ask, sitting, tmp_path
):
    from dataclasses import replace

    from genesys_export.catalog import load

    endpoint = load().find("conversations")
    longer = replace(endpoint, interval=replace(endpoint.interval, days=60))
    days = "2026-09-01T00:00:00.000Z/2026-10-31T00:00:00.000Z"
    result = sitting.run(store.create(ask(longer, interval=days)))
    assert (result.complete, result.parts) == (True, 2)
    assert ids(lines(tmp_path / "out.jsonl")) == ids(
        organisation.records("analytics/conversations/details/query", interval=days)
    )


@pytest.mark.parametrize("organisation", [3000], indirect=True)
def test_a_listing_that_gives_only_its_first_rows_says_so_and_is_not_complete(
    organisation, store, ask, sitting, tmp_path
):
    result = sitting.run(store.create(ask("GET /api/v2/externalcontacts/contacts")))
    assert (result.state, result.complete, result.left_out) == (JobState.DONE, False, 1)
    assert len(lines(tmp_path / "out.jsonl")) == 1000
    assert result.total > 1000
    assert "1,000" in result.notes[0]

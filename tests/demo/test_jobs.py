"""Queries that run at the server: their states, their results, and what they match that the plain queries do not."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from tests.demo.polling import done, results, states, submit

from genesys_export.demo import Organisation
from genesys_export.demo.outlines import LONGEST

CONVERSATIONS = "/api/v2/analytics/conversations/details/jobs"
STATUSES = "/api/v2/analytics/users/details/jobs"
QUERY = "/api/v2/analytics/conversations/details/query"
DAY = "2026-03-04T00:00:00Z/2026-03-05T00:00:00Z"
NIGHT = "2026-03-04T22:30:00Z/2026-03-05T01:15:00Z"
MONTH = "2026-03-01T00:00:00Z/2026-04-01T00:00:00Z"
TOO_LONG = "2026-03-01T00:00:00Z/2026-04-01T00:00:01Z"


def moments(conversation):
    segments = [
        segment
        for participant in conversation["participants"]
        for session in participant["sessions"]
        for segment in session["segments"]
    ]
    return min(each["segmentStart"] for each in segments), max(each["segmentEnd"] for each in segments)


def test_a_job_is_queued_then_pending_then_fulfilled_one_poll_each(api):
    job = submit(api, CONVERSATIONS, interval=DAY)
    bodies = [api.get(job).json() for _ in range(4)]
    assert [body["state"] for body in bodies] == ["QUEUED", "PENDING", "FULFILLED", "FULFILLED"]
    assert set(bodies[0]) == {"state", "submissionDate", "expirationDate"}
    assert set(bodies[2]) == {"state", "submissionDate", "expirationDate", "completionDate"}


def test_how_many_polls_a_job_takes_can_be_set(api):
    api.organisation.jobs.queued_polls, api.organisation.jobs.running_polls = 0, 3
    job = submit(api, CONVERSATIONS, interval=DAY)
    assert states(api, job, 4) == ["PENDING", "PENDING", "PENDING", "FULFILLED"]


def test_results_before_the_end_are_refused_and_an_unknown_job_is_not_found(api):
    job = submit(api, CONVERSATIONS, interval=DAY)
    assert api.get(f"{job}/results").status_code == 400
    states(api, job, 2)
    assert api.get(f"{job}/results").status_code == 400
    for path in (f"{CONVERSATIONS}/nowhere", f"{CONVERSATIONS}/nowhere/results", job.replace("conversations", "users")):
        assert (api.get(path).status_code, api.get(path).json()["code"]) == (404, "not.found")


def test_the_cursor_leads_through_the_whole_result(api):
    records, sizes = results(api, done(api, CONVERSATIONS, interval=DAY), "conversations")
    assert records == api.organisation.records("analytics/conversations/details/jobs", interval=DAY)
    assert sizes[:2] == [100, 100]
    assert len(records) == len({each["conversationId"] for each in records}) > 240


def test_a_page_size_above_a_thousand_is_lowered(api):
    job = done(api, CONVERSATIONS, interval=MONTH)
    assert len(api.get(f"{job}/results", params={"pageSize": 5000}).json()["conversations"]) == 1000


def test_the_job_finds_any_activity_and_the_query_whole_days_of_beginnings(api):
    organisation = api.organisation
    by_job = organisation.records("analytics/conversations/details/jobs", interval=NIGHT)
    by_query = organisation.records("analytics/conversations/details/query", interval=NIGHT)
    assert len(by_query) == 480
    jobs, queries = ({each["conversationId"] for each in rows} for rows in (by_job, by_query))
    assert jobs - queries  # begun on an earlier day and still going on
    assert queries - jobs  # begun on one of the days, but over before or begun after the interval
    assert all(first < "2026-03-05T01:15:00.000Z" and last > "2026-03-04T22:30" for first, last in map(moments, by_job))
    assert results(api, done(api, CONVERSATIONS, interval=NIGHT), "conversations")[0] == by_job


def test_no_activity_is_missed_however_long_ago_it_began():
    organisation = Organisation(users=130, today=lambda: date(2026, 3, 31))
    start, end = datetime(2026, 3, 10, 5, tzinfo=UTC), datetime(2026, 3, 10, 9, tzinfo=UTC)
    history = organisation.data.conversations.during(start - 4 * LONGEST, end)
    truth = {
        each["conversationId"]
        for each in history
        if moments(each)[0] < end.strftime("%Y-%m-%dT%H:%M")
        and moments(each)[1] > start.strftime("%Y-%m-%dT%H:%M:%S.000Z")
    }
    found = list(organisation.data.conversations.active(start, end))
    assert {each["conversationId"] for each in found} == truth
    assert min(each["conversationStart"] for each in found) < "2026-03-08"


def test_slices_of_an_interval_share_the_conversations_that_go_on_between_them(api):
    organisation = api.organisation
    halves = [
        organisation.records("analytics/conversations/details/jobs", interval=interval)
        for interval in ("2026-03-04T00:00:00Z/2026-03-04T12:00:00Z", "2026-03-04T12:00:00Z/2026-03-05T00:00:00Z")
    ]
    whole = organisation.records("analytics/conversations/details/jobs", interval=DAY)
    ids = [each["conversationId"] for half in halves for each in half]
    assert set(ids) == {each["conversationId"] for each in whole}
    assert len(ids) > len(set(ids))


def test_a_job_can_leave_out_what_began_before_the_interval(api):
    job = done(api, CONVERSATIONS, interval=DAY, startOfDayIntervalMatching=True)
    assert results(api, job, "conversations", 1000)[1] == [240]


def test_rows_of_a_job_are_those_of_the_query_with_attributes_beside(api):
    organisation = api.organisation
    by_query = {each["conversationId"]: each for each in organisation.records("analytics/conversations", interval=DAY)}
    by_job = organisation.records("analytics/conversations/details/jobs", interval=DAY)
    for conversation in by_job:
        plain = by_query.get(conversation["conversationId"])
        attributes = [participant.pop("attributes") for participant in conversation["participants"]]
        assert attributes[0]["Account"].isdecimal()
        assert plain in (None, conversation)


def test_a_job_silently_ends_where_the_data_end(connect):
    api = connect(now=lambda: datetime(2026, 3, 4, 15, 30, tzinfo=UTC))
    job = done(api, CONVERSATIONS, interval=DAY, order="desc")
    reply = api.get(f"{job}/results", params={"pageSize": 1000}).json()
    assert reply["dataAvailabilityDate"] == "2026-03-04T09:30:00.000Z"
    assert api.get(f"{CONVERSATIONS}/availability").json() == {"dataAvailabilityDate": "2026-03-04T09:30:00.000Z"}
    starts = [each["conversationStart"] for each in reply["conversations"]]
    assert starts == sorted(starts, reverse=True)
    assert "2026-03-04T09:2" < starts[0] < "2026-03-04T09:30"
    assert reply["conversations"][::-1] == api.organisation.records(CONVERSATIONS, interval=DAY)
    assert len(api.organisation.records("analytics/conversations", interval=DAY)) == 240


def test_a_job_for_days_without_data_yet_gives_nothing_and_no_error(connect):
    api = connect(today=lambda: date(2026, 3, 4))
    assert api.organisation.available() == datetime(2026, 3, 4, 18, tzinfo=UTC)
    tomorrow = "2026-03-05T00:00:00Z/2026-03-06T00:00:00Z"
    assert results(api, done(api, CONVERSATIONS, interval=tomorrow), "conversations") == ([], [0])
    assert results(api, done(api, STATUSES, interval=tomorrow), "userDetails") == ([], [0])


@pytest.mark.parametrize("path", [QUERY, CONVERSATIONS, STATUSES])
def test_an_interval_of_more_than_31_days_is_refused(api, path):
    assert api.post(path, json={"interval": MONTH}).status_code in {200, 202}
    reply = api.post(path, json={"interval": TOO_LONG})
    assert (reply.status_code, reply.json()["code"]) == (400, "bad.request")
    assert "maximum interval is 31 days" in reply.json()["message"]


def test_a_job_is_kept_for_a_day(connect, clock):
    api = connect(clock=clock, cursor_lifetime=10**6)
    job = done(api, CONVERSATIONS, interval=DAY)
    clock.now += 86_399
    api.sign_in()
    assert api.get(f"{job}/results").status_code == 200
    clock.now += 1
    api.sign_in()
    assert api.get(job).json()["state"] == "EXPIRED"
    assert api.get(f"{job}/results").status_code == 400


def test_an_empty_page_in_a_result_is_followed_by_the_rest(api):
    job = done(api, CONVERSATIONS, interval=DAY)
    api.organisation.faults.arm("empty-page", at=6)
    records, sizes = results(api, job, "conversations")
    assert 0 in sizes
    assert records == api.organisation.records(CONVERSATIONS, interval=DAY)

"""Statuses of users, aggregates and observations: by query and by job."""

from __future__ import annotations

from datetime import date

import pytest
from tests.demo.polling import done, results

from genesys_export.demo import Organisation

STATUSES = "/api/v2/analytics/users/details/jobs"
AGGREGATES = "/api/v2/analytics/conversations/aggregates/jobs"
DAY = "2026-03-04T00:00:00Z/2026-03-05T00:00:00Z"


def test_statuses_of_users_by_job_are_those_of_the_query(api):
    by_job, _ = results(api, done(api, STATUSES, interval=DAY), "userDetails")
    assert by_job == api.organisation.records("analytics/users/details/jobs", interval=DAY)
    by_query, number = [], 1
    while True:
        query = {"interval": DAY, "paging": {"pageSize": 50, "pageNumber": number}}
        body = api.post("/api/v2/analytics/users/details/query", json=query).json()
        assert body["totalHits"] == 130
        if "userDetails" not in body:
            break
        by_query += body["userDetails"]
        number += 1
    assert by_query == by_job
    assert [each["userId"] for each in by_job] == [user["id"] for user in api.organisation.users()]


def test_a_users_statuses_follow_on_each_other_and_cross_the_edges_of_the_interval(api):
    records = api.organisation.records("analytics/users/details/query", interval=DAY)
    for record in records:
        for name in ("primaryPresence", "routingStatus"):
            spans = record[name]
            assert [each["endTime"] for each in spans[:-1]] == [each["startTime"] for each in spans[1:]]
            assert spans[0]["startTime"] < "2026-03-04T00:00:00.000Z"
            assert spans[-1].get("endTime", "9") > "2026-03-05"
    presences = {span["systemPresence"] for record in records for span in record["primaryPresence"]}
    assert {"OFFLINE", "ON_QUEUE", "MEAL", "BREAK"} <= presences


def test_a_status_is_the_same_in_every_interval_it_touches(api):
    def spans(interval):
        return {
            (record["userId"], span["startTime"], span.get("endTime"), span.get("systemPresence"), name)
            for record in api.organisation.records("analytics/users/details/query", interval=interval)
            for name in ("primaryPresence", "routingStatus")
            for span in record[name]
        }

    whole = spans("2026-03-05T00:00:00Z/2026-03-10T00:00:00Z")
    days = [spans(f"2026-03-0{day}T00:00:00Z/2026-03-{day + 1:02d}T00:00:00Z") for day in range(5, 10)]
    assert set().union(*days) == whole
    assert sum(map(len, days)) > len(whole)


def test_the_last_status_is_still_going_on():
    organisation = Organisation(users=40, today=lambda: date(2026, 3, 4))
    tomorrow = "2026-03-04T00:00:00Z/2026-03-06T00:00:00Z"
    for record in organisation.records("analytics/users/details/query", interval=tomorrow):
        last = record["primaryPresence"][-1]
        assert last["systemPresence"] == "OFFLINE"
        assert "endTime" not in last


def test_statuses_of_more_than_seven_days_are_for_jobs(api):
    interval = "2026-03-02T00:00:00Z/2026-03-09T00:00:01Z"
    reply = api.post("/api/v2/analytics/users/details/query", json={"interval": interval})
    assert reply.status_code == 400
    assert "maximum interval is 7 days" in reply.json()["message"]
    assert results(api, done(api, STATUSES, interval=interval), "userDetails")[1] == [100, 30]


AGGREGATE = {
    "interval": "2026-03-02T00:00:00Z/2026-03-05T00:00:00Z",
    "granularity": "PT12H",
    "groupBy": ["queueId"],
    "metrics": ["nOffered", "tTalk"],
}


def figures(containers, metric, name):
    return sum(
        each["stats"][name]
        for container in containers
        for piece in container["data"]
        for each in piece["metrics"]
        if each["metric"] == metric
    )


def test_aggregates_add_up_to_the_details(api):
    containers = api.post("/api/v2/analytics/conversations/aggregates/query", json=AGGREGATE).json()["results"]
    truth = api.organisation.records("analytics/conversations", interval=AGGREGATE["interval"])
    talk = [
        metric["value"]
        for each in truth
        for metric in each["participants"][1]["sessions"][0]["metrics"]
        if metric["name"] == "tTalk"
    ]
    assert figures(containers, "nOffered", "count") == len(truth) == 720
    assert figures(containers, "tTalk", "sum") == sum(talk)
    assert {tuple(sorted(each["group"])) for each in containers} == {("mediaType", "queueId")}
    pieces = {piece["interval"] for each in containers for piece in each["data"]}
    assert len(pieces) == 6
    assert "2026-03-02T00:00:00.000Z/2026-03-02T12:00:00.000Z" in pieces


def test_aggregates_by_job_are_those_of_the_query(api):
    containers = api.post("/api/v2/analytics/conversations/aggregates/query", json=AGGREGATE).json()["results"]
    job = done(api, AGGREGATES, **AGGREGATE)
    records, sizes = results(api, job, "results")
    assert records == containers
    assert len(sizes) > 1


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"metrics": ["nSense"]}, "nSense"),
        ({"groupBy": ["moon"]}, "moon"),
        ({"granularity": "hourly"}, "hourly"),
        ({"granularity": "PT0M"}, "PT0M"),
        ({"interval": "2024-01-01T00:00:00Z/2026-01-01T00:00:00Z"}, "366 days"),
        ({"interval": "2025-05-01T00:00:00Z/2026-03-01T00:00:00Z", "granularity": "PT1M"}, "larger than result limit"),
    ],
)
def test_an_aggregation_without_sense_is_refused(api, change, word):
    reply = api.post("/api/v2/analytics/conversations/aggregates/query", json=AGGREGATE | change)
    assert reply.status_code == 400
    assert word in reply.json()["message"]


def test_queues_are_observed_when_the_filter_names_them(api):
    path = "/api/v2/analytics/queues/observations/query"
    queues = [queue["id"] for queue in api.organisation.records("routing/queues")[:2]]
    predicates = [{"type": "dimension", "dimension": "queueId", "value": queue} for queue in queues]
    query = {"filter": {"type": "or", "predicates": predicates}, "metrics": ["oWaiting", "oOnQueueUsers"]}
    found = api.post(path, json=query).json()["results"]
    assert {each["group"]["queueId"] for each in found} == set(queues)
    assert [[data["metric"] for data in each["data"]] for each in found[:6]] == [["oWaiting"]] * 5 + [["oOnQueueUsers"]]
    assert api.post(path, json=query).json()["results"] == found
    assert api.post(path, json={"metrics": ["oWaiting"]}).status_code == 400

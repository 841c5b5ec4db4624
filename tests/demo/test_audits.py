"""Audits: the last days at once, the history by a query of which there can be one at a time."""

from __future__ import annotations

from datetime import date

import pytest

AUDITS = "/api/v2/audits/query"
QUALITY = "/api/v2/quality/conversations/audits/query"
FORTNIGHT = "2026-03-02T06:00:00Z/2026-03-16T18:00:00Z"
ASKED = {"interval": FORTNIGHT, "serviceName": "Routing"}


@pytest.fixture
def api(connect, clock):
    """An organisation whose last day is 20 March 2026 and whose clock stands still."""
    return connect(today=lambda: date(2026, 3, 20), clock=clock)


def finished(api, path, **query):
    begun = api.post(path, json=query)
    assert begun.status_code == 202, begun.text
    told = [api.get(f"{path}/{begun.json()['id']}").json() for _ in range(3)]
    assert [begun.json()["state"], *(each["state"] for each in told)] == ["Queued", "Queued", "Running", "Succeeded"]
    return f"{path}/{begun.json()['id']}/results"


def entities(api, link, size=None):
    records, sizes, params = [], [], {} if size is None else {"pageSize": size}
    while True:
        body = api.get(link, params=params).json()
        records += body["entities"]
        sizes.append(len(body["entities"]))
        if "cursor" not in body:
            return records, sizes, body["pageSize"]
        params["cursor"] = body["cursor"]


def test_the_history_is_read_by_cursor_25_events_at_a_time(api):
    records, sizes, size = entities(api, finished(api, AUDITS, **ASKED))
    assert records == api.organisation.audits(FORTNIGHT, "Routing")
    assert records == api.organisation.records("audits/query", interval=FORTNIGHT, service="Routing")
    assert (set(sizes[:-1]), size) == ({25}, 25)
    assert {event["serviceName"] for event in records} == {"Routing"}


def test_a_page_of_the_history_has_at_most_500_events(api):
    link = finished(api, AUDITS, interval="2026-02-20T00:00:00Z/2026-03-20T00:00:00Z", serviceName="Presence")
    assert entities(api, link, 9000)[2] == 500


def test_the_history_can_be_had_newest_first_and_filtered(api):
    newest = {"sort": [{"name": "Timestamp", "sortOrder": "descending"}]}
    filters = {"filters": [{"property": "Action", "value": "Delete"}]}
    records = entities(api, finished(api, AUDITS, **ASKED, **newest, **filters), 500)[0]
    truth = [event for event in api.organisation.audits(FORTNIGHT, "Routing") if event["action"] == "Delete"]
    assert records == truth[::-1] != []


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ({"interval": FORTNIGHT}, "serviceName is required"),
        ({"interval": FORTNIGHT, "serviceName": "Astrology"}, "Astrology"),
        ({"serviceName": "Routing"}, "interval"),
        ({"interval": "2026-02-01T00:00:00Z/2026-03-03T00:00:01Z", "serviceName": "Routing"}, "30 days"),
        ({**ASKED, "filters": [{"property": "Moon", "value": "full"}]}, "Moon"),
    ],
)
def test_a_query_without_sense_is_refused_and_keeps_nobody_waiting(api, query, word):
    reply = api.post(AUDITS, json=query)
    assert reply.status_code == 400
    assert word in reply.json()["message"]
    assert api.post(AUDITS, json=ASKED).status_code == 202


def test_a_second_query_must_wait_for_the_first(api):
    first = api.post(AUDITS, json=ASKED).json()["id"]
    for state in ("Queued", "Running"):
        refused = api.post(AUDITS, json=ASKED)
        assert (refused.status_code, refused.headers["Retry-After"]) == (429, "5")
        assert set(refused.json()["limit"]) == {"key", "namespace", "value"}
        assert int(refused.headers["inin-ratelimit-count"]) < int(refused.headers["inin-ratelimit-allowed"])
        assert api.get(f"{AUDITS}/{first}").json()["state"] == state
    assert api.get(f"{AUDITS}/{first}").json()["state"] == "Succeeded"
    assert api.post(AUDITS, json=ASKED).status_code == 202


def test_a_query_nobody_asks_about_is_done_by_itself(api, clock):
    first = api.post(AUDITS, json=ASKED).json()["id"]
    clock.now += 2.5
    assert api.post(AUDITS, json=ASKED).headers["Retry-After"] == "3"
    clock.now += 2.5
    assert api.get(f"{AUDITS}/{first}/results").status_code == 200
    assert api.post(AUDITS, json=ASKED).status_code == 202


def test_audits_of_quality_do_not_wait_for_the_others(api):
    api.post(AUDITS, json=ASKED)
    records = entities(api, finished(api, QUALITY, interval=FORTNIGHT), 500)[0]
    assert records == api.organisation.records("quality/conversations/audits/query", interval=FORTNIGHT)
    assert {(event["serviceName"], event["entityType"]) for event in records} == {("Quality", "Recording")}
    assert {"messageInfo", "remoteIps"} <= set(records[0])


def test_results_of_a_query_that_is_not_done_or_not_known_are_refused(api):
    first = api.post(AUDITS, json=ASKED).json()["id"]
    assert api.get(f"{AUDITS}/{first}/results").status_code == 400
    assert api.get(f"{AUDITS}/nowhere").status_code == 404
    assert api.get(f"{AUDITS}/nowhere/results").status_code == 404


def test_events_older_than_a_year_are_gone(api):
    interval = "2025-03-15T00:00:00Z/2025-04-01T00:00:00Z"
    records = entities(api, finished(api, AUDITS, interval=interval, serviceName="Routing"), 500)[0]
    assert records == api.organisation.audits(interval, "Routing")
    assert min(event["eventDate"] for event in records) >= "2025-03-21"
    assert api.organisation.audits("2024-03-01T00:00:00Z/2024-03-20T00:00:00Z") == []


def test_the_services_are_told_with_what_they_record(api):
    body = api.get(f"{AUDITS}/servicemapping").json()
    assert [each["name"] for each in body["services"]] == ["Directory", "Routing", "Authorization", "Presence"]
    assert body["services"][1]["entities"][0]["name"] == "Queue"
    assert "Update" in body["services"][1]["entities"][0]["actions"]
    assert api.get(f"{AUDITS}/realtime/servicemapping").json() == body


def test_the_last_14_days_can_be_had_at_once_and_no_day_before_them(api):
    edge = {"interval": "2026-03-06T00:00:00Z/2026-03-07T00:00:00Z", "serviceName": "Routing"}
    assert api.post(f"{AUDITS}/realtime", json=edge).status_code == 200
    reply = api.post(f"{AUDITS}/realtime", json={**edge, "interval": "2026-03-05T23:59:59Z/2026-03-07T00:00:00Z"})
    assert (reply.status_code, reply.json()["code"]) == (400, "bad.request")
    assert "last 14 days" in reply.json()["message"]

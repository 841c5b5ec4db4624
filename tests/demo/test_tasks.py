"""Usage and work items: jobs that tell their state and give their results in ways of their own."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.demo.polling import states

DAY = "2026-03-04T00:00:00Z/2026-03-05T00:00:00Z"
MONTH = "2026-03-01T00:00:00Z/2026-04-01T00:00:00Z"


def test_usage_tells_its_state_with_its_results(api):
    started = api.post("/api/v2/usage/query", json={"interval": DAY, "granularity": "Day"}).json()
    assert started["resultsUri"] == f"/api/v2/usage/query/{started['executionId']}/results"
    bodies = [api.get(started["resultsUri"]).json() for _ in range(3)]
    assert bodies[:2] == [{"queryStatus": "Running"}] * 2
    assert bodies[2]["queryStatus"] == "Complete"
    assert bodies[2]["results"] == api.organisation.records("usage/query", interval=DAY)
    assert "cursors" not in bodies[2]
    page = api.get(started["resultsUri"], params={"pageSize": 10}).json()
    rest = api.get(started["resultsUri"], params={"pageSize": 10, "after": page["cursors"]["after"]}).json()
    assert page["results"] + rest["results"] == bodies[2]["results"]


def test_usage_by_month_adds_up_to_usage_by_day(api):
    started = api.post("/api/v2/usage/query", json={"interval": MONTH, "granularity": "Month"}).json()
    months = [api.get(started["resultsUri"]).json() for _ in range(3)][2]["results"]
    assert {row["date"] for row in months} == {"2026-03-01T00:00:00Z"}
    days = api.organisation.records("usage/query", interval=MONTH)
    assert sum(row["requests"] for row in months) == sum(row["requests"] for row in days)


WORK = "/api/v2/taskmanagement/workitems/query"


def test_work_items_by_after_in_the_body_go_on_after_a_short_page(api):
    records, sizes, query = [], [], {"pageSize": 50}
    while True:
        body = api.post(WORK, json=query).json()
        records += body["entities"]
        sizes.append(len(body["entities"]))
        if "after" not in body:
            break
        query = {"pageSize": 50, "after": body["after"]}
    assert records == api.organisation.records("taskmanagement/workitems/query")
    assert sizes[1] == 49


def test_a_job_for_work_items_is_one_page_chosen_when_it_is_submitted(api):
    records, number, pages = [], 1, 1
    while number <= pages:
        job = api.post(f"{WORK}/jobs", json={"pageSize": 150, "pageNumber": number})
        assert (job.status_code, job.json()["state"]) == (202, "Queued")
        told = [api.get(job.json()["selfUri"]).json() for _ in range(3)]
        assert [each["state"] for each in told] == ["Queued", "Running", "Succeeded"]
        body = api.get(f"{job.json()['selfUri']}/results").json()
        records += body["entities"]
        number, pages = number + 1, body["pageCount"]
    assert records == api.organisation.records("taskmanagement/workitems/query")
    assert (body["total"], body["pageCount"], body["pageNumber"]) == (330, 3, 3)


def test_work_items_of_an_interval_are_those_created_in_it(api):
    start, end = datetime(2025, 1, 1, tzinfo=UTC), datetime(2025, 7, 1, tzinfo=UTC)
    asked = {"pageSize": 200, "dateIntervalStart": start.isoformat(), "dateIntervalEnd": end.isoformat()}
    job = api.post(f"{WORK}/jobs", json=asked).json()["selfUri"]
    states(api, job)
    found = api.get(f"{job}/results").json()["entities"]
    created = [datetime.fromisoformat(item["dateCreated"]) for item in found]
    assert 0 < len(created) < 330
    assert all(start <= moment < end for moment in created)

"""Each fault does what its description says, at the request it is told to, and passes."""

from __future__ import annotations

from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime

import httpx
import pytest

from genesys_export.demo import FAULTS, Organisation
from genesys_export.demo.faults import Faults, parse_faults

USERS = "/api/v2/users"
JOBS = "/api/v2/analytics/conversations/details/jobs"
DAY = "2026-03-02T00:00:00Z/2026-03-03T00:00:00Z"


def test_a_plan_says_when_and_how_often(connect):
    api = connect(faults="html500@2,html503@4x2")
    assert [api.get(USERS).status_code for _ in range(6)] == [200, 500, 200, 503, 503, 200]
    assert api.organisation.faults.fired == {"html500": 1, "html503": 2}


def test_chance_is_seeded():
    def strikes(seed):
        plan = Faults("reset%20", seed)
        return [plan.next().number for _ in range(500) if "reset" in plan.next()]

    assert strikes(1) == strikes(1) != strikes(2)
    assert 60 < len(strikes(1)) < 140


@pytest.mark.parametrize("spec", ["resett@3", "reset", "reset@", "reset@0", "reset@3x0", "reset@-1", "@3"])
def test_a_plan_that_makes_no_sense_is_refused(spec):
    with pytest.raises(ValueError, match="fault"):
        parse_faults(spec)


def test_an_unknown_name_is_answered_with_the_known_ones():
    with pytest.raises(ValueError, match="known faults are") as caught:
        Organisation(faults="explode@3")
    assert all(name in str(caught.value) for name in FAULTS)


def test_a_fault_can_be_armed_while_serving_and_taken_back(api):
    api.get(USERS)
    api.organisation.faults.arm("html500")
    assert [api.get(USERS).status_code for _ in range(2)] == [500, 200]
    api.organisation.faults.arm("html500", at=5)
    api.organisation.faults.clear()
    assert {api.get(USERS).status_code for _ in range(3)} == {200}
    with pytest.raises(ValueError, match="known faults"):
        api.organisation.faults.arm("unheard-of")
    with pytest.raises(ValueError, match="never strike"):
        api.organisation.faults.arm("reset", at=0)


def test_reset_ends_the_connection_without_a_reply(connect):
    api = connect(faults="reset@1")
    with pytest.raises(httpx.ReadError):
        api.get(USERS)
    assert api.organisation.requests[-1].status == 0
    assert api.get(USERS).status_code == 200


@pytest.mark.parametrize("name", ["html200", "html500", "html503", "html504"])
def test_a_gateways_page_is_html_without_the_apis_headers(connect, name):
    reply = connect(faults=f"{name}@1").get(USERS)
    assert reply.status_code == int(name[-3:])
    assert reply.headers["Content-Type"].startswith("text/html")
    assert reply.text.startswith("<html>")
    assert "inin-ratelimit-count" not in reply.headers


def test_429_says_how_long_to_wait(connect):
    reply = connect(faults="429@1").get(USERS)
    assert (reply.status_code, reply.headers["Retry-After"]) == (429, "1")
    assert reply.headers["inin-ratelimit-count"] == reply.headers["inin-ratelimit-allowed"]


def test_429_can_leave_the_window_without_room(connect):
    """What the reply says of the window then holds for every call of that token, until it begins anew."""
    api = connect(faults="429-window@2:60")
    replies = [api.get(USERS) for _ in range(3)]
    assert [reply.status_code for reply in replies] == [200, 429, 429]
    assert int(replies[1].headers["Retry-After"]) == int(replies[1].headers["inin-ratelimit-reset"]) == 60
    assert 50 < int(replies[2].headers["inin-ratelimit-reset"]) <= 60
    api.sign_in()
    assert api.get(USERS).status_code == 200


def test_429_can_come_without_any_header(connect):
    reply = connect(faults="429-no-headers@1").get(USERS)
    assert reply.status_code == 429
    assert not {"retry-after", "inin-ratelimit-reset", "inin-ratelimit-count"} & set(reply.headers)


def test_429_can_name_a_date(connect):
    reply = connect(faults="429-date@1:40").get(USERS)
    seconds = (parsedate_to_datetime(reply.headers["Retry-After"]) - datetime.now(UTC)).total_seconds()
    assert reply.status_code == 429
    assert 20 < seconds <= 40


def test_429_can_be_about_another_limit_than_the_rate(connect):
    reply = connect(faults="429-concurrency@1").get(USERS)
    assert reply.status_code == 429
    assert int(reply.headers["inin-ratelimit-count"]) < int(reply.headers["inin-ratelimit-allowed"])
    assert set(reply.json()["limit"]) == {"key", "namespace", "value"}


@pytest.mark.parametrize("name", ["expire-token", "revoke-token"])
def test_a_token_that_dies_stays_dead_and_a_new_one_works(connect, name):
    api = connect(faults=f"{name}@2")
    assert [api.get(USERS).status_code for _ in range(3)] == [200, 401, 401]
    api.sign_in()
    assert api.get(USERS).status_code == 200


def test_a_client_that_is_revoked_cannot_sign_in_again(connect):
    api = connect(faults="revoke-client@1")
    assert api.get(USERS).json()["code"] == "bad.credentials"
    assert (api.ask_token().status_code, api.ask_token().json()["error"]) == (400, "invalid_client")


def test_truncate_breaks_off_in_the_middle_of_the_body(connect):
    api = connect(faults="truncate@1")
    with pytest.raises(httpx.RemoteProtocolError):
        api.get(USERS)
    with api.stream("GET", USERS) as reply:
        assert int(reply.headers["Content-Length"]) == len(reply.read())


def test_slow_keeps_the_client_waiting_as_long_as_told(connect):
    api = connect(faults="slow@1:30,slow@2:0.05")
    with pytest.raises(httpx.ReadTimeout):
        api.get(USERS, timeout=0.1)
    assert api.get(USERS).elapsed.total_seconds() >= 0.05


def test_latency_holds_for_every_reply(connect):
    assert connect(latency_ms=40).get(USERS).elapsed.total_seconds() >= 0.04


def test_forbidden_strikes_once(connect):
    api = connect(faults="forbidden@1")
    assert api.get(USERS).json()["code"] == "missing.permissions"
    assert api.get(USERS).status_code == 200


def test_a_busy_token_endpoint_answers_400_not_429(api):
    api.organisation.faults.arm("token-endpoint-busy", times=2)
    for _ in range(2):
        reply = api.ask_token()
        assert (reply.status_code, reply.json()["error"]) == (400, "invalid_request")
        assert "rate limit exceeded;" in reply.json()["description"]
    api.sign_in()


def by_numbers(api, path=USERS, size=25):
    records, number, pages, counts = [], 1, 1, []
    while number <= pages:
        body = api.get(path, params={"pageSize": size, "pageNumber": number}).json()
        records += body["entities"]
        counts.append(len(body["entities"]))
        number, pages = number + 1, body["pageCount"]
    return records, counts


def by_cursor(api, path="/api/v2/users/query", limit=100):
    records, counts, link = [], [], path
    while link and len(counts) < limit:
        body = api.get(link).json()
        records += body["entities"]
        counts.append(len(body["entities"]))
        link = body.get("nextUri")
    return records, counts


def test_an_empty_page_among_page_numbers_loses_no_record_and_is_gone_the_next_time(connect):
    api = connect(faults="empty-page@3")
    records, counts = by_numbers(api)
    assert counts == [25, 25, 0, 25, 25, 25, 5]
    assert records == api.organisation.users()
    assert by_numbers(api)[1] == [25, 25, 25, 25, 25, 5]


def test_an_empty_page_waits_until_no_reader_is_ahead_of_it(connect):
    """Pages that were fetched side by side, ahead of the fault, are neither repeated nor lost."""
    api = connect(faults="empty-page@3")
    pages = {}
    for number in (1, 3, 2, 4, 5, 6, 7):  # the fault strikes while page 2 is asked for; page 3 was served before
        pages[number] = api.get(USERS, params={"pageNumber": number}).json()
    assert [len(pages[number]["entities"]) for number in range(1, 8)] == [25, 25, 25, 0, 25, 25, 5]
    assert [user for number in range(1, 8) for user in pages[number]["entities"]] == api.organisation.users()


def test_an_empty_page_in_a_cursor_chain_is_followed_by_the_records(connect):
    api = connect(faults="empty-page@2")
    records, counts = by_cursor(api)
    assert counts == [25, 0, 25, 25, 25, 25, 5]
    assert records == api.organisation.users()


def test_an_empty_page_of_scim_takes_places_of_its_own(connect):
    api = connect(faults="empty-page@2")
    records, start, total = [], 1, 1
    while start <= total:
        body = api.get("/api/v2/scim/v2/users", params={"startIndex": start, "count": 25}).json()
        records += body["Resources"]
        start, total = start + body["itemsPerPage"], body["totalResults"]
    assert records == api.organisation.records("scim/v2/users")
    assert total == 155


def test_an_empty_page_of_conversations_keeps_its_list(connect):
    api = connect(faults="empty-page@2")
    counts = []
    for number in range(1, 6):
        query = {
            "interval": "2026-03-02T00:00:00Z/2026-03-03T00:00:00Z",
            "paging": {"pageSize": 100, "pageNumber": number},
        }
        body = api.post("/api/v2/analytics/conversations/details/query", json=query).json()
        counts.append(len(body["conversations"]) if "conversations" in body else None)
    assert counts == [100, 0, 100, 40, None]
    assert body["totalHits"] == 340  # who ends where page times size reaches the total gets the last page, too


@pytest.mark.parametrize("walk", [by_numbers, by_cursor])
def test_a_lost_page_is_missing_once(connect, walk):
    api = connect(faults="lost-page@2")
    truth = api.organisation.users()
    assert walk(api)[0] == truth[:25] + truth[50:]
    assert walk(api)[0] == truth


@pytest.mark.parametrize("path", ["users", "users/query", "teams", "speechandtextanalytics/programs"])
def test_a_link_that_repeats_leads_to_the_same_page_for_ever(connect, path):
    api = connect(faults="repeat-link@2")
    link = api.get(f"/api/v2/{path}").json()["nextUri"]
    bodies = [api.get(link).json() for _ in range(3)]
    assert {body["nextUri"] for body in bodies} == {link}
    assert bodies[0]["entities"] == bodies[2]["entities"]


def test_a_header_token_can_repeat_too(connect):
    api = connect(faults="repeat-link@1")
    token = api.get("/api/v2/guide/interactions").headers["X-Genesys-Page-Token"]
    again = api.get("/api/v2/guide/interactions", params={"page_token": token})
    assert again.headers["X-Genesys-Page-Token"] == token


def test_an_expired_cursor_ends_its_chain_and_a_fresh_one_works(connect):
    api = connect(faults="expired-cursor@2")
    link = api.get("/api/v2/users/query").json()["nextUri"]
    for _ in range(2):
        reply = api.get(link)
        assert reply.status_code == 400
        assert "cursor has expired" in reply.json()["message"]
    assert by_cursor(api)[0] == api.organisation.users()


def test_a_chain_that_begins_with_an_expired_cursor_breaks_on_its_second_page(connect):
    api = connect(faults="expired-cursor@1")
    first = api.get("/api/v2/teams")
    assert first.status_code == 200
    assert api.get(first.json()["nextUri"]).status_code == 400
    assert by_cursor(api, "/api/v2/teams")[0] == api.organisation.records("teams")


@pytest.mark.parametrize("path", ["teams", "groups", "guide/interactions", "externalcontacts/scan/contacts"])
def test_every_listing_can_grow_in_front(connect, path):
    api = connect(faults="shift@1:2")
    before = api.organisation.records(path)
    served = api.get(f"/api/v2/{path}").json()["entities"]
    after = api.organisation.records(path)
    assert after[2:] == before
    assert served == after[: len(served)]
    assert len({record["id"] for record in after}) == len(after)


def test_records_inserted_in_front_push_page_numbers_along(connect):
    api = connect(faults="shift@2:4")
    before = api.organisation.users()
    records, _ = by_numbers(api)
    after = api.organisation.users()
    assert len(after) == len(before) + 4
    assert after[4:] == before
    assert records == before[:25] + after[25:]  # the last four of page one come again, the four new ones were missed
    assert {user["state"] for user in after[:4]} == {"active"}


def test_records_deleted_in_front_pull_page_numbers_along(connect):
    api = connect(faults="vanish@2:4")
    before = api.organisation.users()
    records, _ = by_numbers(api)
    assert api.organisation.users() == before[4:]
    assert records == before[:25] + before[29:]  # four slipped over the border between two pages


def test_records_inserted_in_front_do_not_move_a_cursor(connect):
    api = connect(faults="shift@2")
    before = api.organisation.users()
    assert by_cursor(api)[0] == before
    assert by_cursor(api)[0] == api.organisation.users() != before


def test_what_vanishes_at_the_front_moves_no_cursor(connect):
    api = connect(faults="vanish@3:4")
    before = api.organisation.users()
    assert by_cursor(api)[0] == before
    assert by_cursor(api)[0] == api.organisation.users() == before[4:]


def test_conversations_can_arrive_while_they_are_read(connect):
    api = connect(faults="shift@2:2")
    interval = "2026-03-02T00:00:00Z/2026-03-03T00:00:00Z"

    def page(number):
        query = {"interval": interval, "paging": {"pageSize": 100, "pageNumber": number}}
        return api.post("/api/v2/analytics/conversations/details/query", json=query).json()

    first, second = page(1), page(2)
    assert (first["totalHits"], second["totalHits"]) == (240, 242)
    assert second["conversations"][:2] == first["conversations"][-2:]
    assert len(api.organisation.records("analytics/conversations", interval=interval)) == 242


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("users?pageSize={}", None),
        ("externalcontacts/scan/contacts?limit={}", None),
        ("scim/v2/users?count={}", None),
        ("guide/interactions?page_size={}", None),
        ("users/search", "body"),
        ("analytics/conversations/details/query", "paging"),
    ],
)
def test_too_large_refuses_big_pages_wherever_their_size_stands_and_serves_small_ones(connect, path, place):
    api = connect(faults="too-large@1x100000:59")

    def ask(size):
        bodies = {"body": {"pageSize": size}, "paging": {"interval": DAY, "paging": {"pageSize": size}}}
        method = "GET" if place is None else "POST"
        return api.request(method, f"/api/v2/{path.format(size)}", json=bodies.get(place)).status_code

    assert [ask(60), ask(59)] == [413, 200]


def test_too_large_leaves_requests_alone_that_ask_for_no_size(connect):
    api = connect(faults="too-large@1x100000:10")
    assert api.get(USERS).status_code == 200
    assert api.get("/api/v2/presence/definitions").status_code == 200


def submitted(api):
    reply = api.post(JOBS, json={"interval": DAY})
    assert reply.status_code == 202
    return f"{JOBS}/{reply.json()['jobId']}"


@pytest.mark.parametrize(
    ("name", "state"), [("job-fails", "FAILED"), ("job-expires", "EXPIRED"), ("job-cancelled", "CANCELLED")]
)
def test_a_job_can_come_to_a_bad_end_and_the_next_one_to_a_good_one(connect, name, state):
    api = connect(faults=f"{name}@1")
    bad, good = submitted(api), submitted(api)
    bodies = [api.get(bad).json() for _ in range(3)]
    assert [body["state"] for body in bodies] == ["QUEUED", "PENDING", state]
    assert ("errorMessage" in bodies[2]) is (state == "FAILED")
    assert api.get(f"{bad}/results").status_code == 400
    assert [api.get(good).json()["state"] for _ in range(3)][2] == "FULFILLED"
    assert api.get(f"{good}/results").status_code == 200


@pytest.mark.parametrize("at", [1, 2, 5])
def test_a_lost_job_is_not_found_from_then_on(connect, at):
    api = connect(faults=f"job-lost@{at}")
    job = submitted(api)
    statuses = [api.get(path).status_code for path in (job, job, job, f"{job}/results", job, f"{job}/results")]
    assert statuses == [200] * (at - 2) + [404] * (6 - max(0, at - 2))


@pytest.mark.parametrize("name", ["job-fails", "job-expires", "job-cancelled"])
def test_where_a_service_knows_no_such_end_its_query_fails(connect, name):
    api = connect(faults=f"{name}@1,{name}@5")
    usage = api.post("/api/v2/usage/query", json={"interval": DAY}).json()["resultsUri"]
    assert [api.get(usage).json()["queryStatus"] for _ in range(3)] == ["Running", "Running", "Failed"]
    work = api.post("/api/v2/taskmanagement/workitems/query/jobs", json={}).json()["selfUri"]
    told = [api.get(work).json() for _ in range(3)][2]
    assert (told["state"], set(told["error"])) == ("Failed", {"code", "message"})
    assert api.get(f"{work}/results").status_code == 400


@pytest.mark.parametrize(
    ("name", "state"), [("job-fails", "Failed"), ("job-expires", "Failed"), ("job-cancelled", "Cancelled")]
)
def test_a_query_for_audits_that_comes_to_a_bad_end_lets_the_next_one_begin(connect, name, state):
    api = connect(faults=f"{name}@1", today=lambda: date(2026, 3, 20))
    asked = {"interval": DAY, "serviceName": "Routing"}
    bad = api.post("/api/v2/audits/query", json=asked).json()["id"]
    assert [api.get(f"/api/v2/audits/query/{bad}").json()["state"] for _ in range(3)][2] == state
    assert api.get(f"/api/v2/audits/query/{bad}/results").status_code == 400
    assert api.post("/api/v2/audits/query", json=asked).status_code == 202


def test_every_fault_is_tested_here():
    source = __import__("pathlib").Path(__file__).read_text(encoding="utf-8")
    assert [name for name in FAULTS if f"{name}@" not in source and f'"{name}"' not in source] == []

"""Each paging family, walked by hand as its documentation says, gives exactly the truth."""

from __future__ import annotations

from datetime import date

import pytest

from genesys_export.demo.organisation import Organisation

NUMBERED = [
    "users",
    "groups",
    "authorization/divisions",
    "routing/queues",
    "routing/skills",
    "routing/wrapupcodes",
]
DAY = "2026-03-02T00:00:00Z/2026-03-03T00:00:00Z"


def by_links(api, path):
    """Follow ``nextUri`` to the end."""
    records, link = [], path
    while link:
        reply = api.get(link)
        assert reply.status_code == 200, reply.text
        body = reply.json()
        records += body["entities"]
        link = body.get("nextUri")
        assert link is None or link.startswith("/api/v2/")
    return records


@pytest.mark.parametrize("path", NUMBERED)
def test_page_numbers_lead_through_the_whole_listing(api, path):
    records, number, pages = [], 1, 1
    while number <= pages:
        body = api.get(f"/api/v2/{path}", params={"pageSize": 7, "pageNumber": number}).json()
        records += body["entities"]
        assert (body["pageNumber"], body["pageSize"]) == (number, 7)
        number, pages = number + 1, body["pageCount"]
    assert records == api.organisation.records(path)
    assert body["total"] == len(records)


@pytest.mark.parametrize("path", NUMBERED)
def test_links_lead_through_the_whole_listing_too(api, path):
    assert by_links(api, f"/api/v2/{path}") == api.organisation.records(path)


def test_the_first_page_of_users_has_the_documented_envelope(api):
    body = api.get("/api/v2/users").json()
    del body["entities"]
    assert body == {
        "pageSize": 25,
        "pageNumber": 1,
        "total": 130,
        "pageCount": 6,
        "firstUri": "/api/v2/users?pageSize=25&pageNumber=1",
        "selfUri": "/api/v2/users?pageSize=25&pageNumber=1",
        "nextUri": "/api/v2/users?pageSize=25&pageNumber=2",
        "lastUri": "/api/v2/users?pageSize=25&pageNumber=6",
    }


def test_the_last_page_has_a_way_back_and_none_forward(api):
    body = api.get("/api/v2/users?pageNumber=6").json()
    assert body["previousUri"] == "/api/v2/users?pageSize=25&pageNumber=5"
    assert "nextUri" not in body


@pytest.mark.parametrize("state", ["active", "inactive", "any", "deleted"])
def test_users_are_filtered_by_state_and_the_links_keep_the_filter(api, state):
    assert by_links(api, f"/api/v2/users?state={state}&pageSize=3") == api.organisation.users(state)


def test_the_states_add_up(api):
    organisation = api.organisation
    assert len(organisation.users()) == 130
    assert len(organisation.users("any")) == 130 + len(organisation.users("inactive"))
    assert {user["state"] for user in organisation.users("inactive")} == {"inactive"}
    assert len({user["id"] for user in organisation.users("any")}) == len(organisation.users("any"))


def test_a_page_size_that_is_too_large_is_lowered_for_users_and_refused_for_queues(connect):
    api = connect(users=700)
    body = api.get("/api/v2/users?pageSize=1000").json()
    assert (body["pageSize"], len(body["entities"]), body["pageCount"]) == (500, 500, 2)
    refused = api.get("/api/v2/routing/queues?pageSize=101")
    assert refused.status_code == 400
    assert "maximum is 100" in refused.json()["message"]


@pytest.mark.parametrize("query", ["pageNumber=0", "pageSize=0", "pageSize=many", "state=asleep"])
def test_parameters_without_sense_are_refused(api, query):
    reply = api.get(f"/api/v2/users?{query}")
    assert (reply.status_code, reply.json()["code"]) == (400, "invalid.value")


def test_the_members_of_each_queue_agree_with_its_counts(api):
    for queue in api.organisation.records("routing/queues"):
        path = f"/api/v2/routing/queues/{queue['id']}/members"
        members = by_links(api, f"{path}?pageSize=100")
        assert members == api.organisation.records(path)
        assert len(members) == queue["memberCount"]
        assert sum(member["joined"] for member in members) == queue["joinedMemberCount"]
        assert len({member["id"] for member in members}) == len(members)


def test_an_unknown_queue_and_an_unknown_path_are_not_found(api):
    for path in ("/api/v2/routing/queues/nowhere/members", "/api/v2/nothing", "/elsewhere"):
        reply = api.get(path)
        assert (reply.status_code, reply.json()["code"]) == (404, "not.found")


def test_teams_go_on_after_a_short_page_and_tell_no_total(api):
    records, sizes, params = [], [], {"pageSize": 25}
    while True:
        body = api.get("/api/v2/teams", params=params).json()
        assert "total" not in body
        records += body["entities"]
        sizes.append(len(body["entities"]))
        if "cursors" not in body:
            break
        params = {"pageSize": 25, "after": body["cursors"]["after"]}
    assert records == api.organisation.records("teams")
    assert min(sizes[:-1]) < 25
    assert by_links(api, "/api/v2/teams") == records


def test_the_user_query_is_walked_by_cursor_or_by_link(api):
    records, params = [], {"pageSize": 30}
    while True:
        body = api.get("/api/v2/users/query", params=params).json()
        records += body["entities"]
        if "cursor" not in body:
            break
        params = {"pageSize": 30, "cursor": body["cursor"]}
    assert records == api.organisation.records("users/query")
    assert by_links(api, "/api/v2/users/query?pageSize=30") == records


def test_the_contacts_scan_hands_its_cursor_one_level_down(api):
    records, params = [], {"limit": 11}
    while True:
        body = api.get("/api/v2/externalcontacts/scan/contacts", params=params).json()
        records += body["entities"]
        if "cursors" not in body:
            break
        params = {"limit": 11, "cursor": body["cursors"]["after"]}
    assert records == api.organisation.records("externalcontacts/scan/contacts")


def test_programs_hide_their_token_in_the_link(api):
    body = api.get("/api/v2/speechandtextanalytics/programs").json()
    assert set(body) == {"entities", "pageSize", "total", "pageCount", "selfUri", "nextUri"}
    assert "nextPage=" in body["nextUri"]
    path = "/api/v2/speechandtextanalytics/programs"
    assert by_links(api, path) == api.organisation.records(path)


def test_scim_counts_from_one_and_says_how_many_there_are(api):
    records, start, total = [], 1, 1
    while start <= total:
        reply = api.get("/api/v2/scim/v2/users", params={"startIndex": start, "count": 25})
        assert reply.headers["Content-Type"] == "application/scim+json"
        body = reply.json()
        records += body["Resources"]
        start, total = start + body["itemsPerPage"], body["totalResults"]
    assert records == api.organisation.records("scim/v2/users")


def test_scim_with_a_count_of_zero_tells_the_total_alone(api):
    body = api.get("/api/v2/scim/v2/users?count=0").json()
    assert body["totalResults"] == 130
    assert "Resources" not in body


def test_scim_speaks_of_errors_in_its_own_way(api):
    reply = api.get("/api/v2/scim/v2/users?startIndex=none")
    assert reply.headers["Content-Type"] == "application/scim+json"
    assert (reply.json()["status"], reply.json()["scimType"]) == ("400", "invalidValue")


def test_presence_definitions_come_all_at_once(api):
    body = api.get("/api/v2/presence/definitions").json()
    assert body["entities"] == api.organisation.records("presence/definitions")
    assert (body["total"], body["selfUri"]) == (len(body["entities"]), "/api/v2/presence/definitions")


def test_the_organisation_is_a_single_record(api):
    assert [api.get("/api/v2/organizations/me").json()] == api.organisation.records("organizations/me")


def conversations(api, interval, size=100):
    records, number = [], 1
    while True:
        query = {"interval": interval, "paging": {"pageSize": size, "pageNumber": number}}
        body = api.post("/api/v2/analytics/conversations/details/query", json=query).json()
        if "conversations" not in body:
            return records, body["totalHits"]
        records += body["conversations"]
        number += 1


def test_conversations_end_where_the_list_is_missing(api):
    records, total = conversations(api, DAY)
    assert records == api.organisation.records("analytics/conversations/details/query", interval=DAY)
    assert total == len(records) == 240


def test_conversations_match_by_whole_days_whatever_the_hours(api):
    night = "2026-03-02T23:00:00Z/2026-03-03T01:00:00Z"
    records, _ = conversations(api, night)
    assert {record["conversationStart"][:10] for record in records} == {"2026-03-02", "2026-03-03"}
    assert len(records) == 480
    offset = "2026-03-03T00:30:00+01:00/2026-03-03T01:00:00+01:00"
    assert conversations(api, offset)[0] == api.organisation.records("analytics/conversations", interval=DAY)


def test_conversations_can_be_had_newest_first(api):
    query = {"interval": DAY, "order": "desc", "paging": {"pageSize": 100, "pageNumber": 1}}
    found = api.post("/api/v2/analytics/conversations/details/query", json=query).json()["conversations"]
    assert found == api.organisation.records("analytics/conversations", interval=DAY)[:-101:-1]


@pytest.mark.parametrize(
    ("query", "word"),
    [
        ({}, "interval"),
        ({"interval": "yesterday"}, "ISO-8601"),
        ({"interval": "2026-03-03T00:00:00Z/2026-03-02T00:00:00Z"}, "end after"),
        ({"interval": DAY, "paging": {"pageSize": 101}}, "maximum is 100"),
        (
            {"interval": DAY, "paging": {"pageSize": 100, "pageNumber": 1001}},
            "Pagination may not exceed 100000 results. Tip: use a smaller interval",
        ),
    ],
)
def test_a_conversation_query_without_sense_is_refused(api, query, word):
    reply = api.post("/api/v2/analytics/conversations/details/query", json=query)
    assert reply.status_code == 400
    assert word in reply.json()["message"]


def by_body(api, path, field, query):
    records, number, pages = [], 1, 1
    while number <= pages:
        body = api.post(path, json={**query, "pageSize": 40, "pageNumber": number}).json()
        records += body[field]
        number, pages = number + 1, body["pageCount"]
    return records


def test_the_search_pages_by_numbers_in_the_body(api):
    assert by_body(api, "/api/v2/users/search", "results", {}) == api.organisation.users()
    inactive = {"query": [{"type": "EXACT", "fields": ["state"], "value": "inactive"}]}
    assert by_body(api, "/api/v2/users/search", "results", inactive) == api.organisation.users("inactive")


def test_audits_are_those_of_the_service_and_the_interval(connect):
    api = connect(today=lambda: date(2026, 3, 16))
    query = {"interval": "2026-03-02T06:00:00Z/2026-03-12T18:00:00Z", "serviceName": "Routing"}
    found = by_body(api, "/api/v2/audits/query/realtime", "entities", query)
    assert found == api.organisation.records("audits", interval=query["interval"], service="Routing")
    assert len(found) > 40
    assert {event["serviceName"] for event in found} == {"Routing"}
    assert min(event["eventDate"] for event in found) >= "2026-03-02T06"


def test_the_guides_own_style_hands_the_token_in_a_header(api):
    records, params = [], {"page_size": 100}
    while True:
        reply = api.get("/api/v2/guide/interactions", params=params)
        records += reply.json()["entities"]
        token = reply.headers.get("X-Genesys-Page-Token")
        if not token:
            break
        params = {"page_size": 100, "page_token": token}
    assert records == api.organisation.records("guide/interactions")
    assert len(records) == 640


@pytest.mark.parametrize("cursor", ["garbage", "AAAA", "A" * 40])
def test_a_garbled_cursor_is_refused(api, cursor):
    reply = api.get("/api/v2/teams", params={"after": cursor})
    assert (reply.status_code, reply.json()["message"]) == (400, "Invalid cursor")


def test_a_cursor_of_another_listing_is_refused(api):
    cursor = api.get("/api/v2/users/query").json()["cursor"]
    assert api.get("/api/v2/users/query", params={"cursor": cursor, "state": "any"}).status_code == 400
    assert api.get("/api/v2/teams", params={"after": cursor}).status_code == 400


def test_a_cursor_expires_with_time(connect, clock):
    api = connect(cursor_lifetime=3600, clock=clock)
    link = api.get("/api/v2/users/query").json()["nextUri"]
    clock.now += 3599
    assert api.get(link).status_code == 200
    clock.now += 1
    reply = api.get(link)
    assert reply.status_code == 400
    assert "cursor has expired" in reply.json()["message"]


def test_a_denied_path_names_the_permission_that_is_missing(api):
    api.organisation.denied |= {"/api/v2/teams", "/api/v2/routing/queues/{queueId}/members"}
    queue = api.organisation.records("routing/queues")[0]["id"]
    for path, permission in (("teams", "groups:team:view"), (f"routing/queues/{queue}/members", "routing:queue:view")):
        reply = api.get(f"/api/v2/{path}")
        assert (reply.status_code, reply.json()["code"]) == (403, "missing.permissions")
        assert reply.json()["message"].endswith(f"missing the following permission(s): {permission}")
    assert api.get("/api/v2/groups").status_code == 200


def test_expand_adds_what_is_asked_for_and_nothing_else(api):
    plain = api.get("/api/v2/users").json()["entities"]
    rich = api.get("/api/v2/users?expand=skills,languages&expand=presence").json()["entities"]
    added = {"skills", "languages", "presence"}
    assert [{key: user[key] for key in user if key not in added} for user in rich] == plain
    assert any(user["skills"] for user in rich)
    names = {skill["name"] for skill in api.organisation.records("routing/skills")}
    assert {skill["name"] for user in rich for skill in user["skills"]} <= names


def test_the_same_seed_gives_the_same_organisation_and_another_one_another():
    assert Organisation(users=40).users() == Organisation(users=40).users()
    assert Organisation(users=40, seed=8).users() != Organisation(users=40).users()


def test_two_million_users_cost_nothing_until_they_are_asked_for(connect):
    body = connect(users=2_000_000).get("/api/v2/users?pageSize=100&pageNumber=20000").json()
    assert (body["total"], len(body["entities"])) == (2_000_000, 100)


def test_users_hold_what_files_must_survive():
    users = Organisation(users=1200).users("any")
    titles = {user["title"] for user in users}
    assert {"=SUM(A1:A9)", "00123", None} <= titles
    assert any("\n" in (user["department"] or "") for user in users)
    assert any("🎧" in user["name"] for user in users)
    assert any(user["addresses"][0]["extension"].startswith("0") for user in users)
    assert {"manager" in user for user in users} == {"preferredName" in user for user in users} == {True, False}
    assert all(contact["address"].startswith("+") for user in users for contact in user["primaryContactInfo"][1:])


@pytest.mark.parametrize(("path", "method"), [
    ("textbots/bots/search", "GET"), ("flows/instances/query", "POST"),
])  # fmt: skip
def test_a_listing_without_pages_comes_whole_whatever_size_is_asked_for(api, path, method):
    body = api.request(method, f"/api/v2/{path}?pageSize=5", json={} if method == "POST" else None).json()
    assert body["entities"] == api.organisation.records(path)
    assert "nextUri" not in body


def test_an_array_without_an_envelope_is_the_listing(api):
    found = api.get("/api/v2/systempresences").json()
    assert found == api.organisation.records("systempresences")
    assert found[0]["name"] == "Available"


def test_a_query_may_have_its_page_in_the_address(api):
    records, number, pages = [], 1, 1
    while number <= pages:
        query = {"pageSize": 7, "pageNumber": number}
        body = api.post("/api/v2/responsemanagement/libraries/query", params=query, json={}).json()
        records += body["entities"]
        number, pages = number + 1, body["pageCount"]
    assert records == api.organisation.records("responsemanagement/libraries/query")

"""Listings with a limit or a way of paging of their own."""

from __future__ import annotations

import base64
import json
from itertools import pairwise

import pytest

SEARCHES = ["users/search", "groups/search"]


def packed(**search):
    return base64.b64encode(json.dumps(search).encode()).decode()


def by_q64(api, path, q64):
    records, pages = [], []
    while q64:
        body = api.get(f"/api/v2/{path}", params={"q64": q64}).json()
        records += body["results"]
        pages.append(body["pageNumber"])
        q64 = body.get("nextPage")
    return records, pages


@pytest.mark.parametrize("path", SEARCHES)
def test_a_search_in_base64_leads_on_to_the_next_one(api, path):
    records, pages = by_q64(api, path, packed(pageSize=20, query=[]))
    assert records == api.organisation.records(path.split("/", maxsplit=1)[0])
    assert pages == list(range(1, len(pages) + 1))
    assert len(pages) > 2


def test_a_search_in_base64_keeps_what_it_was_asked_for_from_page_to_page(api):
    criteria = [{"type": "EXACT", "fields": ["state"], "value": "any"}]
    records, _ = by_q64(api, "users/search", packed(pageSize=50, query=criteria))
    assert records == api.organisation.users("any")


@pytest.mark.parametrize("path", SEARCHES)
@pytest.mark.parametrize("q64", ["", "%%%", "bm90IGpzb24=", "WzFd"])
def test_a_search_that_cannot_be_unpacked_is_refused(api, path, q64):
    assert api.get(f"/api/v2/{path}", params={"q64": q64}).status_code == 400


def test_a_search_can_lead_to_itself_for_ever(api):
    q64 = packed(pageSize=20)
    api.organisation.faults.arm("repeat-link")
    assert api.get("/api/v2/users/search", params={"q64": q64}).json()["nextPage"] == q64


def test_messages_of_a_room_are_read_back_in_time(api):
    room = api.organisation.data.rooms.jids[0]
    truth = api.organisation.records(f"chats/rooms/{room}/messages")
    found, params = {}, {"limit": 60}
    while True:
        body = api.get(f"/api/v2/chats/rooms/{room}/messages", params=params).json()
        assert set(body) == {"entities"}
        before = len(found)
        found |= {message["id"]: message for message in body["entities"]}
        if len(found) == before:
            break
        params["before"] = body["entities"][-1]["dateCreated"]
    assert list(found.values()) == truth
    assert len(truth) == 260


def test_messages_share_a_moment_at_times_and_a_cut_off_keeps_all_of_them(api):
    room = api.organisation.data.rooms.jids[0]
    truth = api.organisation.records(f"chats/rooms/{room}/messages")
    assert len({message["dateCreated"] for message in truth}) < len(truth)
    moment = next(a["dateCreated"] for a, b in pairwise(truth) if a["dateCreated"] == b["dateCreated"])
    for name, same in (("before", slice(0, 2)), ("after", slice(0, 2))):
        body = api.get(f"/api/v2/chats/rooms/{room}/messages", params={name: moment, "limit": 100}).json()
        assert [message["dateCreated"] for message in body["entities"][same]] == [moment, moment]


def test_rooms_can_be_silent_unknown_or_asked_in_vain(api):
    largest, _, silent = api.organisation.data.rooms.jids
    assert api.get(f"/api/v2/chats/rooms/{silent}/messages").json() == {"entities": []}
    assert api.get("/api/v2/chats/rooms/nowhere/messages").status_code == 404
    assert api.get(f"/api/v2/chats/rooms/{largest}/messages", params={"before": "soon"}).status_code == 400


def test_requests_for_a_higher_limit_are_two_pages_and_then_empty_ones_for_ever(api):
    link, pages, links = "/api/v2/organizations/limits/changerequests", [], set()
    for _ in range(8):
        body = api.get(link).json()
        pages.append(body["entities"])
        link = body["nextUri"]
        links.add(link)
    assert [len(page) for page in pages] == [25, 15, 0, 0, 0, 0, 0, 0]
    assert pages[0] + pages[1] == api.organisation.records("organizations/limits/changerequests")
    assert len(links) == 8


def test_contacts_by_page_number_end_at_a_thousand(connect):
    api = connect(users=4000)
    body = api.get("/api/v2/externalcontacts/contacts", params={"pageSize": 100, "pageNumber": 10}).json()
    assert body["entities"] == api.organisation.records("externalcontacts/contacts")[900:1000]
    assert body["total"] == 2000
    reply = api.get("/api/v2/externalcontacts/contacts", params={"pageSize": 100, "pageNumber": 11})
    assert (reply.status_code, "1000" in reply.json()["message"]) == (400, True)


def test_views_of_queues_end_at_page_five_of_a_hundred(api):
    views = api.organisation.records("routing/queues/divisionviews")
    path = "/api/v2/routing/queues/divisionviews"
    found = [api.get(path, params={"pageSize": 12, "pageNumber": number}).json() for number in range(1, 6)]
    assert [view for body in found for view in body["entities"]] == views
    assert [view["id"] for view in views] == [queue["id"] for queue in api.organisation.records("routing/queues")]
    assert api.get(path, params={"pageNumber": 6}).status_code == 400
    assert api.get(path, params={"pageSize": 101}).status_code == 400


def test_all_views_of_queues_come_in_pages_of_up_to_500(api):
    path = "/api/v2/routing/queues/divisionviews/all"
    assert api.get(path, params={"pageSize": 500}).json()["entities"] == api.organisation.records(path)
    assert api.get(path, params={"pageSize": 10, "pageNumber": 6}).status_code == 200
    assert api.get(path, params={"pageSize": 501}).status_code == 400


def test_users_can_be_had_the_other_way_round(api):
    records, link = [], "/api/v2/users?pageSize=30&sortOrder=descending"
    while link:
        body = api.get(link).json()
        records += body["entities"]
        link = body.get("nextUri")
    assert records == api.organisation.users()[::-1]
    assert api.get("/api/v2/users?sortOrder=ASC").json()["entities"] == api.organisation.users()[:25]
    assert api.get("/api/v2/users?sortOrder=sideways").status_code == 400


def test_users_that_appear_come_last_when_the_order_is_turned_round(connect):
    api = connect(faults="shift@1:2")
    body = api.get("/api/v2/users?sortOrder=DESC&pageSize=132").json()
    assert body["entities"] == api.organisation.users()[::-1]
    assert len(body["entities"]) == 132


def test_what_is_gone_is_not_found_although_it_is_listed(api):
    first, second = (queue["id"] for queue in api.organisation.records("routing/queues")[:2])
    api.organisation.gone |= {f"/api/v2/routing/queues/{first}/members", "/api/v2/audits/query/{transactionId}"}
    assert api.get(f"/api/v2/routing/queues/{first}/members").json()["code"] == "not.found"
    assert api.get(f"/api/v2/routing/queues/{second}/members").status_code == 200
    assert first in {queue["id"] for queue in api.get("/api/v2/routing/queues").json()["entities"]}

"""The vendor's own SDK reads the demo organisation and finds the truth: the protocol is the real one."""

from __future__ import annotations

import importlib
from urllib.parse import parse_qs, urlsplit

import pytest

PAGE = 40


@pytest.fixture(scope="module")
def vendor(tmp_path_factory):
    """The SDK, which reads settings from the home folder: ours are empty but for its file watcher, which stays off."""
    home = tmp_path_factory.mktemp("home")
    (home / ".genesyscloudpython").mkdir()
    (home / ".genesyscloudpython" / "config").write_text("[general]\nlive_reload_config = False\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        patch.setenv("USERPROFILE", str(home))
        return importlib.import_module("PureCloudPlatformClientV2")


@pytest.fixture
def sdk(vendor, api):
    """A client of the SDK that signed in at the demo organisation by itself."""
    host = str(api.base_url).rstrip("/")
    client = vendor.api_client.ApiClient(host=host)
    client.get_client_credentials_token(api.organisation.client_id, api.organisation.client_secret)
    yield client
    client.http_client.rest_client.pool_manager.clear()


def parameter(link, name):
    return parse_qs(urlsplit(link).query)[name][0]


def plain(sdk, records):
    """The SDK's models as the JSON they were read from, without the fields that were not there."""

    def without_none(value):
        if isinstance(value, dict):
            return {key: without_none(each) for key, each in value.items() if each is not None}
        return [without_none(each) for each in value] if isinstance(value, list) else value

    return [without_none(sdk.sanitize_for_serialization(record)) for record in records]


def ids(records):
    return [record["id"] for record in records]


def test_users_by_page_number(vendor, sdk, api):
    users, number, pages = [], 1, 1
    while number <= pages:
        listing = vendor.UsersApi(sdk).get_users(page_size=PAGE, page_number=number, state="any")
        users += listing.entities
        number, pages = number + 1, listing.page_count
    truth = api.organisation.users("any")
    assert [user.id for user in users] == ids(truth)
    for user, true in zip(users, truth, strict=True):
        assert (user.name, user.email, user.title, user.state, user.version, user.department) == (
            *(true[field] for field in ("name", "email", "title", "state", "version", "department")),
        )
        assert user.division.name == true["division"]["name"]
        assert [contact.address for contact in user.primary_contact_info] == [
            contact["address"] for contact in true["primaryContactInfo"]
        ]
        assert (user.date_last_login is None) == ("dateLastLogin" not in true)
        assert (user.manager and user.manager.id) == true.get("manager", {}).get("id")


def test_queues_and_their_members(vendor, sdk, api):
    routing = vendor.RoutingApi(sdk)
    queues = routing.get_routing_queues(page_size=100).entities
    assert [(queue.id, queue.member_count) for queue in queues] == [
        (queue["id"], queue["memberCount"]) for queue in api.organisation.records("routing/queues")
    ]
    members = routing.get_routing_queue_members(queues[0].id, page_size=100).entities
    truth = api.organisation.records(f"routing/queues/{queues[0].id}/members")[:100]
    assert [(member.id, member.joined) for member in members] == [(each["id"], each["joined"]) for each in truth]


def test_scim_users_by_start_index(vendor, sdk, api):
    users, start, total = [], 1, 1
    while start <= total:
        listing = vendor.SCIMApi(sdk).get_scim_v2_users(start_index=start, count=PAGE)
        users += listing.resources
        start, total = start + listing.items_per_page, listing.total_results
    truth = api.organisation.records("scim/v2/users")
    assert [(user.id, user.user_name, user.active) for user in users] == [
        (user["id"], user["userName"], user["active"]) for user in truth
    ]


def test_the_user_query_by_cursor(vendor, sdk, api):
    users, cursor = [], {}
    while True:
        listing = vendor.UsersApi(sdk).get_users_query(page_size=PAGE, **cursor)
        users += listing.entities
        if listing.cursor is None:
            break
        cursor = {"cursor": listing.cursor}
    assert [user.id for user in users] == ids(api.organisation.users())


def test_teams_by_after(vendor, sdk, api):
    teams, after = [], {}
    while True:
        listing = vendor.TeamsApi(sdk).get_teams(page_size=PAGE, **after)
        teams += listing.entities
        if listing.next_uri is None:
            break
        after = {"after": parameter(listing.next_uri, "after")}
    assert [(team.id, team.name, team.description) for team in teams] == [
        (team["id"], team["name"], team["description"]) for team in api.organisation.records("teams")
    ]


def test_the_contacts_scan_by_cursor(vendor, sdk, api):
    contacts, cursor = [], {}
    while True:
        listing = vendor.ExternalContactsApi(sdk).get_externalcontacts_scan_contacts(limit=PAGE, **cursor)
        contacts += listing.entities
        if listing.cursors is None:
            break
        cursor = {"cursor": listing.cursors.after}
    truth = api.organisation.records("externalcontacts/scan/contacts")
    assert [(each.id, each.work_phone.e164, each.address.postal_code) for each in contacts] == [
        (each["id"], each["workPhone"]["e164"], each["address"]["postalCode"]) for each in truth
    ]


def test_presence_definitions_unpaged(vendor, sdk, api):
    listing = vendor.PresenceApi(sdk).get_presence_definitions()
    truth = api.organisation.records("presence/definitions")
    assert listing.total == len(truth)
    assert plain(sdk, listing.entities) == truth


def test_programs_by_next_page(vendor, sdk, api):
    programs, token = [], {}
    while True:
        listing = vendor.SpeechTextAnalyticsApi(sdk).get_speechandtextanalytics_programs(page_size=PAGE, **token)
        programs += listing.entities
        if listing.next_uri is None:
            break
        token = {"next_page": parameter(listing.next_uri, "nextPage")}
    truth = api.organisation.records("speechandtextanalytics/programs")
    assert [(each.id, each.topics_count, each.tags) for each in programs] == [
        (each["id"], each["topicsCount"], each["tags"]) for each in truth
    ]


def test_conversation_details_by_paging_in_the_body(vendor, sdk, api):
    interval, conversations, number = "2026-03-02T00:00:00.000Z/2026-03-03T00:00:00.000Z", [], 1
    while True:
        query = {"interval": interval, "paging": {"pageSize": 100, "pageNumber": number}}
        found = vendor.ConversationsApi(sdk).post_analytics_conversations_details_query(query)
        if not found.conversations:
            break
        conversations += found.conversations
        number += 1
    truth = api.organisation.records("analytics/conversations", interval=interval)
    assert found.total_hits == len(truth)
    assert [each.conversation_id for each in conversations] == [each["conversationId"] for each in truth]
    for conversation, true in zip(conversations, truth, strict=True):
        agent, true_agent = conversation.participants[1], true["participants"][1]
        assert agent.user_id == true_agent["userId"]
        assert agent.sessions[0].segments[1].wrap_up_code == true_agent["sessions"][0]["segments"][1]["wrapUpCode"]
        assert (conversation.conversation_end is None) == ("conversationEnd" not in true)


def test_users_search_by_numbers_in_the_body(vendor, sdk, api):
    users, number, pages = [], 1, 1
    while number <= pages:
        found = vendor.SearchApi(sdk).post_users_search({"pageSize": PAGE, "pageNumber": number, "query": []})
        users += found.results
        number, pages = number + 1, found.page_count
    assert [user.id for user in users] == ids(api.organisation.users())


def test_audits_in_real_time(vendor, sdk, api):
    interval = "2026-03-02T00:00:00Z/2026-03-09T00:00:00Z"
    query = {"interval": interval, "serviceName": "Routing", "pageSize": 500, "pageNumber": 1}
    events = vendor.AuditApi(sdk).post_audits_query_realtime(query).entities
    assert [(event.id, event.action) for event in events] == [
        (event["id"], event["action"])
        for event in api.organisation.records("audits", interval=interval, service="Routing")
    ]


def test_a_refusal_arrives_as_the_sdks_own_error(vendor, sdk, api):
    api.organisation.denied.add("/api/v2/groups")
    with pytest.raises(vendor.rest.ApiException) as caught:
        vendor.GroupsApi(sdk).get_groups()
    assert caught.value.status == 403
    assert "directory:group:view" in caught.value.body

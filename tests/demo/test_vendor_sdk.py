"""The vendor's own SDK reads the demo organisation and finds the truth: the protocol is the real one."""

from __future__ import annotations

import base64
import importlib
import json
from datetime import date
from urllib.parse import parse_qs, urlsplit

import pytest

PAGE = 40
DAY = "2026-03-04T00:00:00Z/2026-03-05T00:00:00Z"
WEEK = "2026-03-09T00:00:00Z/2026-03-16T00:00:00Z"


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
def api(connect):
    """An organisation whose last day is 20 March 2026."""
    return connect(today=lambda: date(2026, 3, 20))


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
    interval = "2026-03-08T00:00:00Z/2026-03-15T00:00:00Z"
    query = {"interval": interval, "serviceName": "Routing", "pageSize": 500, "pageNumber": 1}
    events = vendor.AuditApi(sdk).post_audits_query_realtime(query).entities
    assert [(event.id, event.action) for event in events] == [
        (event["id"], event["action"])
        for event in api.organisation.records("audits", interval=interval, service="Routing")
    ]


def states(poll, count=3):
    return [poll().state for _ in range(count)]


def by_cursor(read, field, size):
    records, cursor = [], {}
    while True:
        page = read(page_size=size, **cursor)
        records += getattr(page, field)
        if page.cursor is None:
            return records, page
        cursor = {"cursor": page.cursor}


def test_conversations_by_job(vendor, sdk, api):
    analytics = vendor.AnalyticsApi(sdk)
    job = analytics.post_analytics_conversations_details_jobs({"interval": DAY}).job_id
    polled = states(lambda: analytics.get_analytics_conversations_details_job(job))
    assert polled == ["QUEUED", "PENDING", "FULFILLED"]
    found, page = by_cursor(
        lambda **options: analytics.get_analytics_conversations_details_job_results(job, **options),
        "conversations",
        100,
    )
    truth = api.organisation.records("analytics/conversations/details/jobs", interval=DAY)
    assert [each.conversation_id for each in found] == [each["conversationId"] for each in truth]
    assert found[0].participants[0].attributes == truth[0]["participants"][0]["attributes"]
    assert page.data_availability_date == api.organisation.available()
    told = analytics.get_analytics_conversations_details_jobs_availability()
    assert told.data_availability_date == api.organisation.available()


def test_statuses_of_users_by_job_and_by_query(vendor, sdk, api):
    analytics = vendor.AnalyticsApi(sdk)
    job = analytics.post_analytics_users_details_jobs({"interval": DAY}).job_id
    states(lambda: analytics.get_analytics_users_details_job(job))
    found, _ = by_cursor(
        lambda **options: analytics.get_analytics_users_details_job_results(job, **options), "user_details", 50
    )
    truth = api.organisation.records("analytics/users/details/jobs", interval=DAY)
    assert [each.user_id for each in found] == [each["userId"] for each in truth]
    for each, true in zip(found, truth, strict=True):
        assert [span.system_presence for span in each.primary_presence] == [
            span["systemPresence"] for span in true["primaryPresence"]
        ]
        assert [span.routing_status for span in each.routing_status] == [
            span["routingStatus"] for span in true["routingStatus"]
        ]
    query = {"interval": DAY, "paging": {"pageSize": 100, "pageNumber": 3}}
    past_the_end = vendor.UsersApi(sdk).post_analytics_users_details_query(query)
    assert (past_the_end.user_details, past_the_end.total_hits) == (None, 130)


def test_aggregates_by_query_and_by_job(vendor, sdk, api):
    conversations, analytics = vendor.ConversationsApi(sdk), vendor.AnalyticsApi(sdk)
    query = {"interval": DAY, "granularity": "P1D", "groupBy": ["originatingDirection"], "metrics": ["tTalk"]}
    results = conversations.post_analytics_conversations_aggregates_query(query).results
    counted = sum(each.data[0].metrics[0].stats.count for each in results)
    assert counted == len(api.organisation.records("analytics/conversations", interval=DAY))
    job = analytics.post_analytics_conversations_aggregates_jobs(query).job_id
    states(lambda: analytics.get_analytics_conversations_aggregates_job(job))
    page = analytics.get_analytics_conversations_aggregates_job_results(job)
    assert [each.group for each in page.results] == [each.group for each in results]
    assert page.cursor is None


def test_observations_of_queues(vendor, sdk, api):
    queue = api.organisation.records("routing/queues")[0]["id"]
    query = {
        "filter": {"type": "or", "predicates": [{"dimension": "queueId", "value": queue}]},
        "metrics": ["oWaiting"],
    }
    results = vendor.AnalyticsApi(sdk).post_analytics_queues_observations_query(query).results
    assert {each.group["queueId"] for each in results} == {queue}
    assert all(each.data[0].stats.count >= 0 for each in results)


def test_the_history_of_audits(vendor, sdk, api):
    audits = vendor.AuditApi(sdk)
    begun = audits.post_audits_query({"interval": WEEK, "serviceName": "Routing"})
    polled = states(lambda: audits.get_audits_query_transaction_id(begun.id))
    assert [begun.state, *polled] == ["Queued", "Queued", "Running", "Succeeded"]
    found, _ = by_cursor(
        lambda **options: audits.get_audits_query_transaction_id_results(begun.id, **options), "entities", 30
    )
    truth = api.organisation.audits(WEEK, "Routing")
    assert [(each.id, each.message.message) for each in found] == [
        (each["id"], each["message"]["message"]) for each in truth
    ]
    services = audits.get_audits_query_servicemapping().services
    assert [service.name for service in services] == ["Directory", "Routing", "Authorization", "Presence"]


def test_audits_of_quality(vendor, sdk, api):
    quality = vendor.QualityApi(sdk)
    begun = quality.post_quality_conversations_audits_query({"interval": WEEK})
    states(lambda: quality.get_quality_conversations_audits_query_transaction_id(begun.id))
    found, _ = by_cursor(
        lambda **options: quality.get_quality_conversations_audits_query_transaction_id_results(begun.id, **options),
        "entities",
        100,
    )
    truth = api.organisation.audits(WEEK, quality=True)
    assert [(each.id, each.message_info.message, each.context) for each in found] == [
        (each["id"], each["messageInfo"]["message"], each["context"]) for each in truth
    ]
    assert begun.date_start is not None


def test_usage(vendor, sdk, api):
    usage = vendor.UsageApi(sdk)
    begun = usage.post_usage_query({"interval": DAY, "granularity": "Day"})
    told = [usage.get_usage_query_execution_id_results(begun.execution_id) for _ in range(3)]
    assert [each.query_status for each in told] == ["Running", "Running", "Complete"]
    assert [(row.client_name, row.requests) for row in told[2].results] == [
        (row["clientName"], row["requests"]) for row in api.organisation.records("usage/query", interval=DAY)
    ]


def test_work_items_by_query_and_by_job(vendor, sdk, api):
    tasks, truth = vendor.TaskManagementApi(sdk), api.organisation.records("taskmanagement/workitems/query")
    found, after = [], {}
    while True:
        page = tasks.post_taskmanagement_workitems_query({"pageSize": 100, **after})
        found += page.entities
        if page.after is None:
            break
        after = {"after": page.after}
    assert [(each.id, each.status.name) for each in found] == [(each["id"], each["status"]["name"]) for each in truth]
    job = tasks.post_taskmanagement_workitems_query_jobs({"pageSize": 200, "pageNumber": 2})
    assert states(lambda: tasks.get_taskmanagement_workitems_query_job(job.id)) == ["Queued", "Running", "Succeeded"]
    page = tasks.get_taskmanagement_workitems_query_job_results(job.id)
    assert ([each.id for each in page.entities], page.total) == ([each["id"] for each in truth[200:]], 330)


@pytest.mark.parametrize("kind", ["users", "groups"])
def test_a_search_in_base64(vendor, sdk, api, kind):
    read = vendor.UsersApi(sdk).get_users_search if kind == "users" else vendor.GroupsApi(sdk).get_groups_search
    found, q64 = [], base64.b64encode(json.dumps({"pageSize": 20, "query": []}).encode()).decode()
    while q64:
        page = read(q64)
        found += page.results
        q64 = page.next_page
    assert [each.id for each in found] == [each["id"] for each in api.organisation.records(kind)]


def test_messages_of_a_room(vendor, sdk, api):
    room = api.organisation.data.rooms.jids[0]
    page = vendor.ChatApi(sdk).get_chats_room_messages(room, limit="30", before="2026-01-06T00:00:00Z")
    truth = [
        message
        for message in api.organisation.records(f"chats/rooms/{room}/messages")
        if message["dateCreated"] <= "2026-01-06T00:00:00.000Z"
    ]
    assert [(each.id, each.user.id) for each in page.entities] == [
        (each["id"], each["user"]["id"]) for each in truth[:30]
    ]


def test_requests_for_a_higher_limit(vendor, sdk, api):
    organization = vendor.OrganizationApi(sdk)
    found, after, counts = [], {}, []
    while len(counts) < 5:
        page = organization.get_organizations_limits_changerequests(**after)
        found += page.entities
        counts.append(len(page.entities))
        after = {"after": int(parameter(page.next_uri, "after"))}
    truth = api.organisation.records("organizations/limits/changerequests")
    assert counts == [25, 15, 0, 0, 0]
    assert [(each.id, each.status) for each in found] == [(each["id"], each["status"]) for each in truth]


def test_contacts_and_views_of_queues_by_page_number(vendor, sdk, api):
    contacts = vendor.ExternalContactsApi(sdk).get_externalcontacts_contacts(page_size=50)
    assert contacts.total == len(api.organisation.records("externalcontacts/contacts"))
    routing = vendor.RoutingApi(sdk)
    views = routing.get_routing_queues_divisionviews(page_size=100).entities
    everything = routing.get_routing_queues_divisionviews_all(page_size=500).entities
    truth = [view["id"] for view in api.organisation.records("routing/queues/divisionviews")]
    assert [view.id for view in views] == [view.id for view in everything] == truth


def test_users_in_descending_order(vendor, sdk, api):
    users = vendor.UsersApi(sdk).get_users(page_size=200, sort_order="descending").entities
    assert [user.id for user in users] == [user["id"] for user in api.organisation.users()[::-1]]


def test_listings_without_pages_and_a_query_with_its_page_in_the_address(vendor, sdk, api):
    truth = api.organisation.records
    bots = vendor.TextbotsApi(sdk).get_textbots_bots_search(page_size=5).entities
    assert plain(sdk, bots) == [
        {k: v for k, v in bot.items() if v is not None} for bot in truth("textbots/bots/search")
    ]
    assert plain(sdk, vendor.PresenceApi(sdk).get_systempresences()) == truth("systempresences")
    asked = vendor.ResponseManagementApi(sdk).post_responsemanagement_libraries_query
    pages = [asked({}, page_size=50, page_number=number).entities for number in (1, 2, 3)]
    assert [each.id for page in pages for each in page] == [
        each["id"] for each in truth("responsemanagement/libraries/query")
    ]
    found = vendor.ArchitectApi(sdk).post_flows_instances_query({}).entities
    assert [run.id for run in found] == [run["id"] for run in truth("flows/instances/query")]


def test_a_refusal_arrives_as_the_sdks_own_error(vendor, sdk, api):
    api.organisation.denied.add("/api/v2/groups")
    with pytest.raises(vendor.rest.ApiException) as caught:
        vendor.GroupsApi(sdk).get_groups()
    assert caught.value.status == 403
    assert "directory:group:view" in caught.value.body

"""The vendor's own SDK, asked in each family's way, brings home the records that our export does."""

from __future__ import annotations

import importlib
from datetime import UTC, datetime
from urllib.parse import parse_qs, urlsplit

import pytest
from tests.conformance.exporting import CLIENT_ID, CLIENT_SECRET, INTERVAL, SHORT_PAUSE, Exporter
from tests.conformance.facts import facts
from tests.conformance.server import ModelServer

from genesys_export.export import remote

PLACE = "made up id"
SIZE = 30


@pytest.fixture(scope="module")
def vendor(tmp_path_factory):
    """The SDK; of the settings it reads from the home folder, ours only keep its file watcher off."""
    home = tmp_path_factory.mktemp("home")
    (home / ".genesyscloudpython").mkdir()
    (home / ".genesyscloudpython" / "config").write_text("[general]\nlive_reload_config = False\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        patch.setenv("USERPROFILE", str(home))
        return importlib.import_module("PureCloudPlatformClientV2")


@pytest.fixture(scope="module")
def server():
    with ModelServer() as running:
        yield running


@pytest.fixture
def exporter(server, tmp_path, monkeypatch):
    monkeypatch.setattr(remote, "FIRST_PAUSE", SHORT_PAUSE)
    monkeypatch.setenv("GENESYS_CLIENT_SECRET", CLIENT_SECRET)
    return Exporter(server, tmp_path)


@pytest.fixture
def sdk(vendor, server):
    client = vendor.api_client.ApiClient(host=server.url)
    client.get_client_credentials_token(CLIENT_ID, CLIENT_SECRET)
    yield client
    client.http_client.rest_client.pool_manager.clear()


def of_link(link, name):
    return parse_qs(urlsplit(link).query)[name][0] if link else None


def users(v, c):
    """G1: numbers, up to the page count."""
    found, number, pages = [], 1, 1
    while number <= pages:
        listing = v.UsersApi(c).get_users(page_size=SIZE, page_number=number, state="any")
        found += listing.entities
        pages = listing.page_count or -(-listing.total // listing.page_size)
        number += 1
    return found


def teams(v, c):
    """G2: the token of the link, over empty pages."""
    found, after = [], {}
    while True:
        listing = v.TeamsApi(c).get_teams(page_size=SIZE, **after)
        found += listing.entities
        if (token := of_link(listing.next_uri, "after")) is None:
            return found
        after = {"after": token}


def chat_messages(v, c):
    """G2 by date: before the oldest message of the page before."""
    found, before = [], {}
    while True:
        page = v.ChatApi(c).get_chats_room_messages(PLACE, limit=str(SIZE), **before).entities
        known = {message.id for message in found}
        fresh = [message for message in page if message.id not in known]
        if not fresh:
            return found
        found += fresh
        oldest = min(message.date_created for message in page)
        before = {"before": f"{oldest:%Y-%m-%dT%H:%M:%S}.{oldest.microsecond // 1000:03d}Z"}


def scim(v, c):
    """G3: an index and a count."""
    found, start, total = [], 1, 1
    while start <= total:
        listing = v.SCIMApi(c).get_scim_v2_users(start_index=start, count=25)
        found += listing.resources
        start, total = start + listing.items_per_page, listing.total_results
    return found


def contacts(v, c):
    """G4: a cursor."""
    found, cursor = [], {}
    while True:
        listing = v.ExternalContactsApi(c).get_externalcontacts_scan_contacts(limit=SIZE, **cursor)
        found += listing.entities
        token = (listing.cursors and listing.cursors.after) or of_link(listing.next_uri, "cursor")
        if token is None:
            return found
        cursor = {"cursor": token}


def programs(v, c):
    """G5: the link's nextPage."""
    found, token = [], {}
    while True:
        listing = v.SpeechTextAnalyticsApi(c).get_speechandtextanalytics_programs(page_size=SIZE, **token)
        found += listing.entities
        if listing.next_uri is None:
            return found
        token = {"next_page": of_link(listing.next_uri, "nextPage")}


def segments(v, c):
    """G7: one reply, of a size."""
    return v.JourneyApi(c).get_externalcontacts_contact_journey_segments(PLACE, limit=SIZE).entities


def locations(v, c):
    """G8: the next search, in base64."""
    found, q64 = [], "cGFnZSAx"
    while q64:
        listing = v.LocationsApi(c).get_locations_search(q64)
        found += listing.results
        q64 = listing.next_page
    return found


def presences(v, c):
    """G9: one reply."""
    return v.PresenceApi(c).get_presence_definitions().entities


def system_presences(v, c):
    """G10: a plain array."""
    return v.PresenceApi(c).get_systempresences()


def conversations(v, c):
    """P1: until the list is left out."""
    found, number = [], 1
    while True:
        query = {"interval": dated(), "paging": {"pageSize": 100, "pageNumber": number}, "order": "asc"}
        listing = v.ConversationsApi(c).post_analytics_conversations_details_query(query)
        if not listing.conversations:
            return found
        found += listing.conversations
        number += 1


def users_search(v, c):
    """P2: numbers in the body."""
    found, number = [], 1
    while True:
        listing = v.UsersApi(c).post_users_search({"pageSize": SIZE, "pageNumber": number})
        if not listing.results:
            return found
        found += listing.results
        number += 1


def libraries(v, c):
    """P3: a body, and numbers in the query."""
    found, number = [], 1
    while True:
        api = v.ResponseManagementApi(c)
        listing = api.post_responsemanagement_libraries_query({}, page_size=SIZE, page_number=number)
        if not listing.entities:
            return found
        found += listing.entities
        number += 1


def workitems(v, c):
    """P4: a token in the body."""
    found, query = [], {"pageSize": SIZE}
    while True:
        listing = v.TaskManagementApi(c).post_taskmanagement_workitems_query(query)
        found += listing.entities
        if not listing.after:
            return found
        query = {"pageSize": SIZE, "after": listing.after}


def conversation_job(v, c):
    """P5a: submit, wait, read along the cursor."""
    api = v.ConversationsApi(c)
    job = api.post_analytics_conversations_details_jobs({"interval": dated()}).job_id
    while api.get_analytics_conversations_details_job(job).state != "FULFILLED":
        pass
    found, cursor = [], {}
    while True:
        listing = api.get_analytics_conversations_details_job_results(job, page_size=SIZE, **cursor)
        found += listing.conversations
        if listing.cursor is None:
            return found
        cursor = {"cursor": listing.cursor}


def observations(v, c):
    """P6: one reply."""
    return v.RoutingApi(c).post_analytics_queues_observations_query({}).results


def appointment_counts(v, c):
    """P7: one reply."""
    return v.CoachingApi(c).post_coaching_appointments_aggregates_query({"interval": dated()}).results


def dated():
    first, _, last = INTERVAL.partition("/")
    return f"{first[:-1]}.000Z/{last[:-1]}.000Z"


ONE_OF_EACH = [
    ("GET /api/v2/users", users),
    ("GET /api/v2/teams", teams),
    ("GET /api/v2/chats/rooms/{roomJid}/messages", chat_messages),
    ("GET /api/v2/scim/v2/users", scim),
    ("GET /api/v2/externalcontacts/scan/contacts", contacts),
    ("GET /api/v2/speechandtextanalytics/programs", programs),
    ("GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments", segments),
    ("GET /api/v2/locations/search", locations),
    ("GET /api/v2/presence/definitions", presences),
    ("GET /api/v2/systempresences", system_presences),
    ("POST /api/v2/analytics/conversations/details/query", conversations),
    ("POST /api/v2/users/search", users_search),
    ("POST /api/v2/responsemanagement/libraries/query", libraries),
    ("POST /api/v2/taskmanagement/workitems/query", workitems),
    ("POST /api/v2/analytics/conversations/details/jobs", conversation_job),
    ("POST /api/v2/analytics/queues/observations/query", observations),
    ("POST /api/v2/coaching/appointments/aggregates/query", appointment_counts),
]


def test_one_operation_of_every_family_is_among_them():
    assert {facts()[operation].family for operation, _ in ONE_OF_EACH} == {fact.family for fact in facts().values()}


@pytest.mark.parametrize(("operation", "through_sdk"), ONE_OF_EACH, ids=[each.__name__ for _, each in ONE_OF_EACH])
def test_both_bring_home_the_same_records(operation, through_sdk, vendor, sdk, server, exporter):
    code, said, ours = exporter.export(operation)
    assert code == 0, said
    theirs = [sdk.sanitize_for_serialization(record) for record in through_sdk(vendor, sdk)]
    assert ours
    assert [plain(record) for record in ours] == [plain(record) for record in theirs]
    assert not server.organisation.log.refused


def plain(value):
    """A record without what is null or empty (the SDK leaves it out), and every moment written in one way."""
    if isinstance(value, dict):
        return {name: found for name, each in value.items() if (found := plain(each)) not in (None, {}, [])}
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, str) and "T" in value and value[:4].isdigit():
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            return value
        return f"{moment if moment.tzinfo else moment.replace(tzinfo=UTC):%Y-%m-%dT%H:%M:%S.%f}"
    return value

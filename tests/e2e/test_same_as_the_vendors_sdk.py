"""The vendor's own SDK and our export read the same organisation and bring home the same records."""

from __future__ import annotations

import importlib
import json
from urllib.parse import parse_qs, urlsplit

import pytest

DAY = "2026-11-04T00:00:00Z/2026-11-05T00:00:00Z"


@pytest.fixture(scope="module")
def vendor(tmp_path_factory):
    """The SDK reads settings from the home folder: ours only keep its file watcher off."""
    home = tmp_path_factory.mktemp("home")
    (home / ".genesyscloudpython").mkdir()
    (home / ".genesyscloudpython" / "config").write_text("[general]\nlive_reload_config = False\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        patch.setenv("USERPROFILE", str(home))
        return importlib.import_module("PureCloudPlatformClientV2")


@pytest.fixture
def sdk(vendor, server):
    client = vendor.api_client.ApiClient(host=server.url)
    client.get_client_credentials_token(server.organisation.client_id, server.organisation.client_secret)
    yield client
    client.http_client.rest_client.pool_manager.clear()


def of_link(link, name):
    return parse_qs(urlsplit(link).query)[name][0] if link else None


def numbered(call):
    found, number, pages = [], 1, 1
    while number <= pages:
        listing = call(number)
        found += listing.entities
        number, pages = number + 1, listing.page_count
    return found


def chained(call, name):
    found, token = [], None
    while True:
        listing = call({} if token is None else {name: token})
        found += listing.entities
        if (token := of_link(listing.next_uri, "nextPage" if name == "next_page" else name)) is None:
            return found


def users(v, c):
    return numbered(lambda n: v.UsersApi(c).get_users(page_size=100, page_number=n, state="any"))


def users_query(v, c):
    return chained(lambda at: v.UsersApi(c).get_users_query(page_size=100, **at), "cursor")


def teams(v, c):
    return chained(lambda at: v.TeamsApi(c).get_teams(page_size=50, **at), "after")


def programs(v, c):
    return chained(
        lambda at: v.SpeechTextAnalyticsApi(c).get_speechandtextanalytics_programs(page_size=25, **at), "next_page"
    )


def presences(v, c):
    return v.PresenceApi(c).get_presence_definitions().entities


def scim(v, c):
    found, start = [], 1
    while True:
        listing = v.SCIMApi(c).get_scim_v2_users(start_index=start, count=25)
        found += listing.resources
        start += listing.items_per_page
        if start > listing.total_results:
            return found


def conversations(v, c):
    found, number = [], 1
    while True:
        body = {"interval": DAY, "paging": {"pageSize": 100, "pageNumber": number}, "order": "asc"}
        listing = v.ConversationsApi(c).post_analytics_conversations_details_query(body)
        if not listing.conversations:
            return found
        found += listing.conversations
        number += 1


def search(v, c):
    found, number = [], 1
    while True:
        listing = v.UsersApi(c).post_users_search({"pageSize": 100, "pageNumber": number})
        found += listing.results
        if number >= listing.page_count:
            return found
        number += 1


LISTINGS = [
    ("users", users, ()),
    ("users query", users_query, ("--param", "state=active")),
    ("teams", teams, ()),
    ("speech programs", programs, ()),
    ("presence definitions", presences, ()),
    ("scim users", scim, ()),
    ("conversations", conversations, ("--interval", DAY)),
    ("users search", search, ()),
]


@pytest.mark.parametrize(("endpoint", "through_sdk", "extra"), LISTINGS, ids=[name for name, _, _ in LISTINGS])
def test_both_bring_home_the_same_records(endpoint, through_sdk, extra, vendor, sdk, program, at):
    options, env = at
    done = program.run("export", *endpoint.split(), *options, *extra, "--out", "ours.jsonl", env=env)
    assert done.returncode == 0, done.stderr
    ours = [json.loads(line) for line in (program.work / "ours.jsonl").read_text("utf-8").splitlines()]
    theirs = [sdk.sanitize_for_serialization(record) for record in through_sdk(vendor, sdk)]
    key = "conversationId" if endpoint == "conversations" else "id"
    assert [record[key] for record in ours] == [record[key] for record in theirs]
    for mine, other in zip(ours, theirs, strict=True):
        for name in ("name", "email", "state", "version", "conversationStart", "userName", "description"):
            if isinstance(other.get(name), str | int | bool) and name != "conversationStart":
                assert mine.get(name) == other[name]

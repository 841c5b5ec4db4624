"""The catalogue: found by what people type, filled in or refused with a word."""

from __future__ import annotations

import pytest

from genesys_export.catalog import Endpoint, Filled, filled, load, own_endpoint
from genesys_export.client import ReadOnlyGuard
from genesys_export.errors import ConfigurationError


def test_every_endpoint_is_a_known_read_operation_with_a_style_and_a_name_of_its_own():
    guard = ReadOnlyGuard()
    for endpoint in load().endpoints:
        guard.check(endpoint.method, endpoint.path.replace("{", "").replace("}", ""))
        assert endpoint.paging_style.name == endpoint.style
        paths = {column.path for column in endpoint.columns}
        assert paths.issuperset(endpoint.key.split("+") if endpoint.key else ())
    names = [endpoint.name for endpoint in load().endpoints]
    assert len(set(names)) == len(names)


def test_an_endpoint_survives_being_written_down():
    for endpoint in load().endpoints:
        assert Endpoint.from_json(endpoint.to_json()) == endpoint


@pytest.mark.parametrize("text", ["users", " Users ", "/api/v2/users", "get /api/v2/users"])
def test_an_endpoint_is_found_by_name_path_or_method_and_path(text):
    assert load().find(text).path == "/api/v2/users"


def test_a_misspelt_endpoint_names_the_close_ones():
    with pytest.raises(ConfigurationError, match="routing queues"):
        load().find("routing queue")


def test_search_needs_every_word():
    assert load().search("queue member")[0].name == "queue members"
    assert "users" not in {endpoint.name for endpoint in load().search("queue member")}
    assert load().search("nothing such") == []


def test_a_missing_required_parameter_is_named():
    with pytest.raises(ConfigurationError, match="queueId"):
        filled(load().find("queue members"), {})
    with pytest.raises(ConfigurationError, match="q64"):
        filled(load().find("users search q64"), {})


def test_a_value_that_is_no_choice_is_refused():
    with pytest.raises(ConfigurationError, match="active"):
        filled(load().find("users"), {"state": "gone"})


def test_parameters_go_where_they_belong():
    members = filled(load().find("queue members"), {"queueId": "a b/c", "joined": "true"})
    assert members == Filled("/api/v2/routing/queues/a%20b%2Fc/members", {"joined": "true"}, None)
    conversations = filled(load().find("conversations"), {"interval": "a/b"})
    assert conversations.params == {}
    assert conversations.json["interval"] == "a/b"
    assert filled(load().find("users"), {}).params == {"state": "any"}


def test_fields_of_a_body_have_the_type_the_api_takes():
    body = filled(
        load().find("conversations"), {"order": "desc", "limit": "7", "segmentFilters": '[{"type":"or"}]'}
    ).json
    assert (body["order"], body["segmentFilters"]) == ("desc", [{"type": "or"}])
    search = load().find("users search")
    assert filled(search, {"expand": "skills, groups", "enforcePermissions": "true"}).json["expand"] == [
        "skills",
        "groups",
    ]
    assert filled(search, {"enforcePermissions": "true"}).json["enforcePermissions"] is True
    with pytest.raises(ConfigurationError, match="true or false"):
        filled(search, {"enforcePermissions": "perhaps"})


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("/api/v2/x", "nonsense"),
        ("/api/v2/x", "body-paging"),
        ("POST /api/v2/x", "after"),
        ("api/v2/x", "after"),
        ("/x?y=1", "after"),
    ],
)
def test_own_endpoints_are_read_with_get_and_a_known_style(text, style):
    with pytest.raises(ConfigurationError):
        own_endpoint(text, style)
    assert own_endpoint("/api/v2/x", "cursor").own

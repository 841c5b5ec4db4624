"""The catalogue: found by what people type, filled in or refused with a word."""

from __future__ import annotations

import pytest

from genesys_export.catalog import Endpoint, load, own_endpoint
from genesys_export.client import ReadOnlyGuard
from genesys_export.errors import ConfigurationError


def test_every_endpoint_is_a_known_read_operation_with_a_style_and_a_name_of_its_own():
    guard = ReadOnlyGuard()
    for endpoint in load().endpoints:
        guard.check(endpoint.method, endpoint.path.replace("{", "").replace("}", ""))
        assert endpoint.paging_style.name == endpoint.style
        assert endpoint.columns[0] in {endpoint.key, "id"}
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
    assert [e.name for e in load().search("queue member")] == ["queue members"]
    assert load().search("nothing such") == []


def test_a_missing_required_parameter_is_named():
    with pytest.raises(ConfigurationError, match="queueId"):
        load().find("queue members").filled({})
    with pytest.raises(ConfigurationError, match="interval"):
        load().find("conversations").filled({})


def test_a_value_that_is_no_choice_is_refused():
    with pytest.raises(ConfigurationError, match="active"):
        load().find("users").filled({"state": "gone"})


def test_parameters_go_where_they_belong():
    path, query, body = load().find("queue members").filled({"queueId": "a b/c", "joined": "true"})
    assert (path, query, body) == ("/api/v2/routing/queues/a%20b%2Fc/members", {"joined": "true"}, None)
    path, query, body = load().find("conversations").filled({"interval": "a/b"})
    assert query == {}
    assert body["interval"] == "a/b"
    assert load().find("users").filled({})[1] == {"state": "any"}


@pytest.mark.parametrize(
    ("text", "style"),
    [("/api/v2/x", "nonsense"), ("POST /api/v2/x", "after"), ("api/v2/x", "after"), ("/x?y=1", "after")],
)
def test_own_endpoints_are_read_with_get_and_a_known_style(text, style):
    with pytest.raises(ConfigurationError):
        own_endpoint(text, style)
    assert own_endpoint("/api/v2/x", "cursor").own

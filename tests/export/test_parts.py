"""Parts: what a request is made of, what a parent's records give rise to, what is cut in two."""

from __future__ import annotations

from datetime import timedelta

import pytest

from genesys_export.catalog import load
from genesys_export.errors import ConfigurationError
from genesys_export.export import ExportRequest, fill_from_parents
from genesys_export.export.parts import Part, call_of, children, endpoint_of, first_seeds, halves, scope_of


@pytest.fixture
def ask(tmp_path):
    def ask(name, every=(), **options):
        endpoint = load().find(name)
        levels = fill_from_parents(load(), endpoint, every)
        return ExportRequest(endpoint, "demo", "Demo", tmp_path / "x", for_every=levels, **options).checked()

    return ask


def test_a_plain_listing_is_one_part(ask):
    assert [seed.identity for seed in first_seeds(ask("users"))] == ["0"]


def test_a_long_interval_is_read_in_slices_of_what_the_api_allows(ask):
    slices = first_seeds(ask("conversations", interval="2026-09-01/2026-10-31"))
    assert len(slices) == 9
    assert all(seed.interval.length <= timedelta(days=7) for seed in slices)
    assert (str(slices[0].interval.start.date()), str(slices[-1].interval.end.date())) == ("2026-09-01", "2026-10-31")


def test_an_aggregate_is_never_cut(ask):
    request = ask("POST /api/v2/analytics/conversations/aggregates/query", interval="2026-01-01/2026-06-01")
    assert len(first_seeds(request)) == 1
    assert halves(request, Part(interval=first_seeds(request)[0].interval)) == []


def test_a_slice_goes_into_the_body_and_the_rest_stays(ask):
    request = ask("conversations", interval="2026-11-01/2026-11-02", params={"order": "desc"})
    call = call_of(request, first_seeds(request)[0])
    assert call.json["interval"] == "2026-11-01T00:00:00.000Z/2026-11-02T00:00:00.000Z"
    assert (call.json["order"], call.json["orderBy"], call.params) == ("desc", "conversationStart", {})


def test_the_parent_listing_is_read_first_and_its_records_are_parts(ask):
    request = ask("queue members", every=["queueId"], params={"joined": "true"})
    (seed,) = first_seeds(request)
    assert endpoint_of(request, seed).name == "routing queues"
    assert call_of(request, seed).params == {}
    found = children(request, Part(), [{"id": "q1", "name": "Q 1"}, {"name": "no id"}, {"id": "q2"}])
    assert [(each.given, each.parent) for each in found] == [
        ({"queueId": "q1"}, {"id": "q1", "name": "Q 1"}),
        ({"queueId": "q2"}, {"id": "q2", "name": None}),
    ]
    call = call_of(request, found[0])
    assert (call.path, call.params) == ("/api/v2/routing/queues/q1/members", {"joined": "true"})


def test_two_levels_of_parents_are_read_one_below_the_other(ask):
    path = "/api/v2/knowledge/knowledgebases/{knowledgeBaseId}/languages/{languageCode}/documents"
    several = next(
        e for e in load().endpoints if len(e.path_parameters) == 2 and set(e.parents) == set(e.path_parameters)
    )
    assert several.path != path
    request = ask(several.operation, every=several.path_parameters)
    (outer,) = children(request, Part(), [{"id": "a", "name": "A"}])
    assert endpoint_of(request, outer) == request.for_every[1].listing
    (inner,) = children(request, Part(**{f: getattr(outer, f) for f in ("level", "given", "parent")}), [{"id": "b"}])
    assert inner.parent == {"id": "b", "name": None, "_parent": {"id": "a", "name": "A"}}
    assert call_of(request, inner).path == several.path.format(**dict(zip(several.path_parameters, "ab", strict=True)))


def test_halves_go_on_until_the_shortest_slice_that_the_api_tells_apart(ask):
    request = ask("conversations", interval="2026-11-01/2026-11-08")
    part = Part(interval=first_seeds(request)[0].interval)
    assert [each.interval.length.days for each in halves(request, part)] == [3, 4]
    day = Part(interval=first_seeds(ask("conversations", interval="2026-11-01/2026-11-02"))[0].interval)
    assert halves(request, day) == []


def test_the_same_person_in_two_queues_is_two_records(ask):
    request = ask("queue members", every=["queueId"])
    first, second = (Part(1, {"queueId": each}) for each in ("q1", "q2"))
    assert scope_of(request, first) != scope_of(request, second)


def test_the_status_of_a_person_in_two_slices_is_two_records(ask):
    request = ask("user details", interval="2026-11-01/2026-11-15")
    first, second = (Part(interval=seed.interval) for seed in first_seeds(request))
    assert scope_of(request, first) != scope_of(request, second)
    conversations = ask("conversations", interval="2026-11-01/2026-11-15")
    assert scope_of(conversations, first) == scope_of(conversations, second)


@pytest.mark.parametrize(
    ("name", "every", "options", "word"),
    [
        ("queue members", [], {}, "--for-every queueId"),
        ("users", ["userId"], {}, "no place"),
        ("conversations", [], {}, "needs an interval"),
        ("users", [], {"interval": "yesterday"}, "cannot be narrowed"),
        ("conversations", [], {"interval": "tomorrow"}, "not an interval"),
        ("GET /api/v2/analytics/conversations/details/jobs/{jobId}/results", ["jobId"], {}, "No listing"),
    ],
)
def test_what_cannot_be_asked_for_is_told(ask, name, every, options, word):
    with pytest.raises(ConfigurationError, match=word):
        ask(name, every, **options)


def test_an_interval_given_as_a_parameter_is_cut_all_the_same(ask):
    request = ask("conversations", params={"interval": "2026-09-01/2026-10-31"})
    assert len(first_seeds(request)) == 9
    assert "interval" not in request.params


def test_what_the_listing_of_the_parents_needs_is_given_to_it_alone(ask):
    with pytest.raises(ConfigurationError, match="needs userIds"):
        ask("appointment statuses", every=["appointmentId"])
    request = ask("appointment statuses", every=["appointmentId"], params={"userIds": "a,b"})
    assert call_of(request, Part()).params == {"userIds": "a,b"}
    (child,) = children(request, Part(), [{"id": "7"}])
    assert call_of(request, child).params == {}


def test_what_is_read_for_a_parent_of_a_parent_is_called_by_both(ask):
    """Each knowledge base may have a document of the same name; one that was skipped must be told from the others."""
    request = ask("document feedback", every=["knowledgeBaseId", "documentId"])
    (base,) = children(request, Part(), [{"id": "1", "name": "Help"}])
    (document,) = children(request, Part(base.level, base.given, base.parent, number=2), [{"id": "2", "name": "Start"}])
    assert (base.label, document.label) == ("Help", "Help / Start")

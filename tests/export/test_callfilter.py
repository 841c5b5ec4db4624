"""The filter language of the request log: what each term lets through, and what is said of mistakes."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genesys_export.errors import ConfigurationError
from genesys_export.export import NOT_NEEDED, Call, completions, parse_filter, summed_up
from genesys_export.export.callfilter import FIELDS

USERS = Call(
    at=1_790_000_000.0, method="GET", path="/api/v2/users?pageNumber=3", page=3, status=200, duration=0.25, records=100,
    remaining=40, allowed=60, waited=0.0, attempt=1, cause="", correlation_id="aa-11", size=84_000,
)  # fmt: skip
LIMITED = Call(
    at=1_790_000_010.0, method="GET", path="/api/v2/routing/queues?pageNumber=1", page=1, status=429, duration=0.05,
    records=None, remaining=0, allowed=60, waited=14.2, attempt=2, cause="rate limit", correlation_id="bb-22", size=120,
    reason="rate limit", headers="retry-after: 14", body='{"message": "Rate limit exceeded"}',
)  # fmt: skip
GONE = Call(
    at=1_790_000_020.0, method="POST", path="/api/v2/analytics/conversations/details/query", page=1, status=None,
    duration=30.0, records=None, remaining=None, allowed=None, waited=1.0, attempt=1, cause="timeout",
    correlation_id="", reason="network",
)  # fmt: skip
CALLS = {"users": USERS, "limited": LIMITED, "gone": GONE}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", "users limited gone"),
        ("status>=400", "limited"),
        ("status=2xx", "users"),
        ("status!=2xx", "limited gone"),
        ("status=none", "gone"),
        ("status!=200", "limited gone"),
        ("STATUS=429", "limited"),
        ("path~queues", "limited"),
        ("path!~queues", "users gone"),
        ("path~QUEUES wait>5", "limited"),
        ("path~queues and wait<5", ""),
        ("not path~queues", "users gone"),
        ("-status=200", "limited gone"),
        ("not -status=200", "users"),
        ("took>=250ms", "users gone"),
        ("took>1m", ""),
        ("took<=0.05s", "limited"),
        ("size>50k", "users"),
        ("size<1kb", "limited"),
        ("records=100", "users"),
        ("records=none", "limited gone"),
        ("headroom<1", "limited"),
        ("attempt>1", "limited"),
        ("method=post", "gone"),
        ("why~rate", "limited"),
        ("id=aa-11", "users"),
        ('body~"limit exceeded"', "limited"),
        ("exceeded", "limited"),
        ('"conversations/details"', "gone"),
        ("timeout", "gone"),
        ("time>00:00", "users limited gone"),
        ("status~42", "limited"),
    ],
)
def test_what_a_filter_lets_through(text, wanted):
    """Every term must hold; numbers have units; what there is not is ``none``."""
    found = parse_filter(text)
    assert [name for name, call in CALLS.items() if found.matches(call)] == wanted.split()
    assert found.everything == (not text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("status>=", "needs a value"),
        ("status>=many", "is no number"),
        ("status>4xx", "makes no sense"),
        ("colour=red", "no field 'colour'"),
        ('path~"queues', "quotation mark"),
        ("path~a not", "a term is missing"),
        ("x" * 1_001, "at most 1000"),
    ],
)
def test_mistakes_are_told_with_what_could_stand_there(text, said):
    with pytest.raises(ConfigurationError, match=said) as told:
        parse_filter(text)
    assert told.value.remedy


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_filter_or_a_mistake_in_words(text):
    """Never another exception, neither in reading nor in matching nor in completing."""
    completions(text)
    with contextlib.suppress(ConfigurationError):
        found = parse_filter(text)
        for call in CALLS.values():
            assert found.matches(call) in {True, False}


@given(st.sampled_from(["status", "wait", "took", "records"]), st.sampled_from(["=", "<", "<=", ">", ">="]),
       st.integers(0, 600))  # fmt: skip
def test_a_term_and_its_opposite_share_the_calls_between_them(field, sign, value):
    one, other = parse_filter(f"{field}{sign}{value}"), parse_filter(f"not {field}{sign}{value}")
    assert all(one.matches(call) != other.matches(call) for call in CALLS.values())


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("sta", "status"), ("status", "status>="), ("status=4", "status=4xx"), ("path~users sta", "path~users status"),
        ("-met", "-method"), ("method=g", "method=GET"), ("why~b", "why~budget"),
        ("took>", "took>500ms"), ("took>27", "took>27ms"), ("-wait<5", "-wait<5s"), ("size>", "size>100kb"),
    ],
)  # fmt: skip
def test_what_is_begun_is_completed(text, wanted):
    assert wanted in completions(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("took>270", "took>270 is in seconds; in milliseconds it is took>270ms."),
        ("status=200 -took<=300.5", "took<=300.5 is in seconds; in milliseconds it is took<=300.5ms."),
        ("took>270ms", ""), ("took>2", ""), ("took>90s", ""), ("wait>270", ""), ("path~took>270", ""), ("", ""),
    ],
)  # fmt: skip
def test_seconds_that_no_call_takes_are_said_to_be_seconds(text, said):
    """The list shows milliseconds; the filter counts in seconds unless it is told otherwise."""
    assert parse_filter(text).remark == said


def test_calls_that_were_given_up_are_summed_up_by_themselves():
    given_up = replace(GONE, cause=NOT_NEEDED)
    groups = summed_up([GONE, given_up, given_up])
    assert [(group.calls, group.given_up) for group in groups] == [(2, True), (1, False)]


def test_an_empty_line_offers_every_field():
    assert completions("") == list(FIELDS)


def test_calls_are_summed_up_by_endpoint_and_status():
    """The largest group first; the query does not tell endpoints apart."""
    more = [USERS] * 9
    users, *others = summed_up([*more, USERS, LIMITED, GONE])
    assert (users.path, users.status, users.calls, users.records) == ("/api/v2/users", 200, 10, 1_000)
    assert (users.p50, users.p95, users.size) == (0.25, 0.25, 840_000)
    assert {(each.status, each.waited) for each in others} == {(429, 14.2), (None, 1.0)}
    assert summed_up([]) == []


def test_calls_for_every_id_are_summed_up_as_one_endpoint():
    """An endpoint that nobody knows has its path."""
    every = [replace(USERS, path=f"/api/v2/routing/queues/{n}-aa/members?pageNumber=1") for n in range(3)]
    own = [replace(USERS, path=f"/api/v2/nobody/knows/{n}") for n in range(2)]
    assert [(group.path, group.calls) for group in summed_up([*every, *own])] == [
        ("/api/v2/routing/queues/{queueId}/members", 3), ("/api/v2/nobody/knows/0", 1), ("/api/v2/nobody/knows/1", 1),
    ]  # fmt: skip

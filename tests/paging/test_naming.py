"""An error tells which call it is about: what was asked, and the API's own id of it."""

from __future__ import annotations

import httpx
import pytest
import requests
from tests.paging.canned import STYLES, TOKENS, Call, Reply

from genesys_export import EndlessListing, ExportError, PageNumber, RepeatedPage, RetryPolicy, UnexpectedReply
from genesys_export.errors import ForeignHost, TransportError

WHERE = "https://api.mypurecloud.ie/api/v2/users"
ASKED = f"{WHERE}?pageSize=100&name=Ann"
CALLED = "GET /api/v2/users"
REFUSALS = {
    "RetryLimitReached": Reply({}, 503),
    "WaitTooLong": Reply({}, 429, {"Retry-After": "9999"}),
    "SignInExpired": Reply({}, 401),
    "PermissionMissing": Reply({}, 403),
    "NotFound": Reply({}, 404),
    "ApiError": Reply({}, 409),
    "RowLimitReached": Reply({"message": "Pagination may not exceed 100000 results"}, 400),
}


def error_of(reader, fetch):
    with pytest.raises(ExportError) as caught:
        reader.all(fetch, reader.session)
    return caught.value


def of_requests(reply):
    """The same as ``requests`` gives it."""
    reply.request = requests.Request("GET", ASKED).prepare()
    return reply


@pytest.mark.parametrize("family", STYLES)
@pytest.mark.parametrize("kind", REFUSALS)
def test_whatever_ends_a_listing_is_told_with_the_call_it_happened_at(reader, family, kind):
    """Attributes and message have method, path and correlation id of the last reply, but not its query."""
    given = REFUSALS[kind]
    _, fetch = reader.serve(
        family, faults=dict.fromkeys(range(3, 99), of_requests(Reply(given.body, given.status_code, given.headers)))
    )
    error = error_of(reader, fetch)
    assert type(error).__name__ == kind
    assert (error.endpoint, error.correlation_id) == (CALLED, "c0ffee")
    assert str(error).endswith(f"({CALLED}, correlation id c0ffee)")
    assert "Ann" not in str(error)


@pytest.mark.parametrize("family", TOKENS)
def test_a_listing_that_leads_nowhere_is_told_with_the_reply_that_led_there(reader, family):
    """A page that points to itself, and empty pages without end."""
    server, _ = reader.serve(family)
    first = of_requests(server.answer(Call({"pageSize": 100}, {"pageSize": 100})))
    error = error_of(reader, reader.decorate(lambda _: first, style=STYLES[family]))
    assert (type(error), error.endpoint, error.correlation_id) == (RepeatedPage, CALLED, "c0ffee")

    def hollow(call):
        reply = server.answer(call)
        reply.body["entities"] = []
        return of_requests(reply)

    policy = RetryPolicy(max_empty_pages=3)
    error = error_of(reader, reader.decorate(hollow, 10, style=STYLES[family], policy=policy))
    assert (type(error), error.endpoint, error.correlation_id) == (EndlessListing, CALLED, "c0ffee")


def test_a_reply_without_records_is_told_with_its_call(reader):
    fetch = reader.decorate(
        lambda _: of_requests(Reply({"total": 3})), style=PageNumber(), path_extractor=lambda body: body["items"]
    )
    error = error_of(reader, fetch)
    assert (type(error), error.endpoint, error.correlation_id) == (UnexpectedReply, CALLED, "c0ffee")


@pytest.mark.parametrize(
    "trouble",
    [
        httpx.ReadTimeout("slow", request=httpx.Request("GET", ASKED)),
        requests.exceptions.ConnectionError(request=requests.Request("GET", ASKED).prepare()),
    ],
    ids=["httpx", "requests"],
)
def test_what_a_client_raises_is_told_with_its_call(reader, trouble):
    """There was no reply, so there is no correlation id; that of an earlier page is not put in its place."""
    _, fetch = reader.serve("page-number", faults=dict.fromkeys(range(3, 99), trouble))
    error = error_of(reader, fetch)
    assert (error.endpoint, error.correlation_id) == (CALLED, "")


def test_an_exception_that_knows_no_call_is_no_trouble(reader):
    """``httpx`` raises where one asks for a request that is not there; plain exceptions have none."""
    for trouble in (httpx.ReadTimeout("slow"), ConnectionResetError(), TransportError("No reply.", phase="read")):
        _, fetch = reader.serve("page-number", faults=dict.fromkeys(range(3, 99), trouble))
        assert error_of(reader, fetch).endpoint == ""


def test_a_link_to_another_host_is_told_with_the_reply_it_stood_in(reader):
    """Nothing was asked of the other host: it is the page before that support staff have to look for."""
    _, fetch = reader.serve("next-link", faults={2: ForeignHost("The reply points to another host.")})
    assert error_of(reader, fetch).correlation_id == "c0ffee"


@pytest.mark.parametrize("evil", ["\x1b[2J", "a\nb", "\u202e", "x" * 100_000])
def test_an_id_that_would_steer_a_terminal_or_flood_a_log_does_not(reader, evil):
    _, fetch = reader.serve(
        "page-number", faults=dict.fromkeys(range(1, 99), Reply({}, 503, {"ININ-Correlation-Id": evil}))
    )
    text = str(error_of(reader, fetch))
    assert text.isprintable()
    assert len(text) < 1000

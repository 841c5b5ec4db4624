"""The fault table: 10 pages of 100 records, one fault at page 3; all 1,000 once, or a named error and no loss."""

from __future__ import annotations

import http.client

import httpx
import pytest
import requests
from tests.paging.canned import STYLES, TOKENS, Reader, Reply

from genesys_export import EndlessListing, PageNumber, PagingError, RepeatedPage, RetryPolicy, TransportError

FAMILIES = list(STYLES)
HTML = {"Content-Type": "text/html; charset=utf-8"}

PASSING = {
    "429 with Retry-After": Reply({"code": "too.many.requests"}, 429, {"Retry-After": "7"}),
    "429 without it": Reply({"code": "too.many.requests"}, 429),
    "429 with a used-up window": Reply(
        {}, 429, {"inin-ratelimit-count": "300", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "41"}
    ),
    "500": Reply({}, 500),
    "502 of a gateway": Reply("<html>Bad gateway</html>", 502, HTML),
    "503": Reply("", 503),
    "504": Reply({"code": "request.timeout"}, 504),
    "408": Reply({}, 408),
    "401, token revoked": Reply({"code": "bad.credentials"}, 401),
    "body cut in half": lambda reply: Reply('{"entities": [{"id": 1}, {"i', 200, reply.headers),
    "empty body": lambda reply: Reply("", 200, reply.headers),
    "status 200 with an HTML page": Reply("<html>Please sign in</html>", 200, HTML),
    "status 200 with HTML that says it is JSON": Reply("<html></html>", 200, {"Content-Type": "application/json"}),
    "status 200 with a bare word": Reply('"busy"', 200),
    "connection reset": ConnectionResetError("reset by peer"),
    "time-out": TimeoutError("timed out"),
    "no reply, by our own session": TransportError("The connection was reset.", phase="read"),
    "requests: connection": requests.exceptions.ConnectionError(),
    "requests: chunk": requests.exceptions.ChunkedEncodingError(),
    "requests: read time-out": requests.exceptions.ReadTimeout(),
    "httpx: protocol": httpx.RemoteProtocolError("peer closed connection"),
    "httpx: time-out": httpx.ReadTimeout("timed out"),
    "cut while reading": http.client.IncompleteRead(b"half"),
}

SLOW = {fault for fault in PASSING if fault == "504" or "time-out" in fault}
LINKED = {"after-link", "next-link"}


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("fault", PASSING)
def test_a_passing_fault_costs_no_record(reader, family, fault):
    """All 1,000 records come exactly once and in order; one call was repeated.

    After a slow one ten pages are asked for in half the size, then the last three in full size again.
    """
    server, fetch = reader.serve(family, faults={3: PASSING[fault]})
    assert reader.all(fetch, reader.session) == server.records
    halved = fault in SLOW and family not in LINKED
    assert len(server.calls) == (2 + 1 + 10 + 3 if halved else 11)
    assert (server.calls[2] == server.calls[3]) is not halved


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("fault", PASSING)
def test_a_fault_that_does_not_pass_leaves_everything_before_it_safe(reader, family, fault):
    """The named error comes after the 200 records read, and its checkpoint reads exactly the other 800."""
    server, fetch = reader.serve(family, faults=dict.fromkeys(range(3, 99), PASSING[fault]))
    with pytest.raises(PagingError) as caught:
        reader.all(fetch, reader.session)
    assert type(caught.value).__name__ == ("SignInExpired" if fault.startswith("401") else "RetryLimitReached")
    assert reader.got == server.records[:200]
    assert caught.value.checkpoint.records == 200
    server.faults.clear()
    rest = reader.pages(fetch, resume_from=caught.value.checkpoint)
    assert [record for page in rest for record in page.records] == server.records[200:]


@pytest.mark.parametrize("family", FAMILIES)
def test_collecting_loses_nothing_to_a_fault_that_does_not_pass(reader, family):
    """The error of a collecting call carries the 200 records read before it."""
    server, fetch = reader.serve(family, collect=True, faults=dict.fromkeys(range(3, 99), Reply({}, 503)))
    with pytest.raises(PagingError, match="status 503") as caught:
        reader.value(fetch)
    assert caught.value.records == server.records[:200]


@pytest.mark.parametrize("family", FAMILIES)
def test_a_fault_at_the_first_page_is_waited_out_too(reader, family):
    """Two faults before anything was read cost nothing."""
    server, fetch = reader.serve(family, 30, faults={1: Reply({}, 503), 2: TimeoutError()})
    assert reader.all(fetch) == server.records


@pytest.mark.parametrize("family", TOKENS)
def test_an_empty_page_in_the_middle_is_not_the_end(reader, family):
    """A page without records whose reply holds a token is read over: all 1,000 records come."""
    server, fetch = reader.serve(family, empty={200})
    assert reader.all(fetch) == server.records
    assert len(server.calls) == 11


@pytest.mark.parametrize(
    ("family", "key"),
    [("page-number", "entities"), ("body-flat", "results"), ("body-paging", "results"), ("scim", "Resources")],
)
def test_an_empty_page_in_the_middle_of_numbered_pages_is_not_the_end(reader, family, key):
    """Page 3 comes empty but says that it is page 3 of 10: the other nine are read."""
    server, fetch = reader.serve(family, faults={3: lambda reply: Reply({**reply.body, key: []})})
    assert reader.all(fetch) == server.records[:200] + server.records[300:]


@pytest.mark.parametrize("family", TOKENS)
def test_empty_pages_without_end_are_a_named_error(reader, family):
    """A listing that promises more for ever, and never gives any, ends with a name instead of never."""
    server, _ = reader.serve(family)

    def hollow(call):
        reply = server.answer(call)
        if len(server.calls) > 2:
            reply.body["entities"] = []
        return reply

    fetch = reader.decorate(hollow, 10, style=STYLES[family], policy=RetryPolicy(max_empty_pages=5))
    with pytest.raises(EndlessListing, match="5 empty pages") as caught:
        reader.all(fetch)
    assert reader.got == server.records[:20]
    assert caught.value.checkpoint.records == 20


@pytest.mark.parametrize("family", TOKENS)
def test_a_link_or_cursor_that_repeats_is_a_named_error(reader, family):
    """Page 3 points back to page 2: everything up to page 3 is delivered once, then RepeatedPage."""
    server, _ = reader.serve(family)
    first = []

    def circle(call):
        reply = server.answer(call)
        first.append(reply)
        if len(server.calls) < 3:
            return reply
        onward = {name: value for name, value in first[0].body.items() if name != "entities"}
        return Reply({**reply.body, **onward}, headers=first[0].headers)

    with pytest.raises(RepeatedPage, match="already read") as caught:
        reader.all(reader.decorate(circle, style=STYLES[family]))
    assert reader.got == server.records[:300]
    assert caught.value.checkpoint.records == 300
    assert len(server.calls) == 3


@pytest.mark.parametrize("family", sorted(set(STYLES) - set(TOKENS)))
def test_a_numbered_page_that_comes_again_is_a_named_error(reader, family):
    """Page 3 is page 2 once more, and so on for ever: 200 records are delivered once, then RepeatedPage."""
    server, _ = reader.serve(family)
    second = []

    def stuck(call):
        reply = server.answer(call)
        second.extend([reply] if len(server.calls) == 2 else [])
        return second[0] if second else reply

    with pytest.raises(RepeatedPage, match="same 100 records") as caught:
        reader.all(reader.decorate(stuck, style=STYLES[family]))
    assert reader.got == server.records[:200]
    assert caught.value.checkpoint.records == 200


def test_a_server_that_gives_the_same_page_for_every_number_is_a_named_error(reader):
    """An endpoint that ignores ``pageNumber`` is found out at the second page, not after ten thousand."""
    fetch = reader.decorate(lambda _: Reply([{"id": n} for n in range(100)]), style=PageNumber())
    with pytest.raises(RepeatedPage, match="same 100 records"):
        reader.all(fetch)
    assert len(reader.got) == 100


def test_a_page_that_the_consumer_empties_is_still_known_when_it_comes_again():
    """The guard against a repeated page does not depend on what the consumer does with its list."""
    reader = Reader("sync")
    pages = reader.decorate(lambda _: Reply([{"id": n} for n in range(10)]), style=PageNumber()).pages()
    next(pages).records.clear()
    with pytest.raises(RepeatedPage):
        next(pages)


@pytest.mark.parametrize("family", ["page-number", "body-paging", "body-flat", "scim"])
@pytest.mark.parametrize("largest", [7, 30, 100])
def test_a_server_that_gives_less_than_asked_for_is_read_whole(reader, family, largest):
    """A page size that the server cuts down, silently or not, does not shorten the listing."""
    server, fetch = reader.serve(family, 250, size=100, largest=largest)
    assert reader.all(fetch) == server.records


@pytest.mark.parametrize("resumed", [0, 1, 2, 3, 4])
def test_a_server_that_gives_less_and_echoes_nothing_is_read_whole(reader, resumed):
    """With only a total to go by, the end is computed from what the pages hold, not from what was asked for."""
    rows = [{"id": n} for n in range(240)]

    def answer(call):
        number = call.params["pageNumber"]
        return Reply({"entities": rows[(number - 1) * 50 : number * 50], "total": 240})

    fetch = reader.decorate(answer, 1000, style=PageNumber())
    pages = list(reader.pages(fetch))
    assert [record for page in pages for record in page.records] == rows
    rest = reader.pages(fetch, resume_from=pages[resumed].checkpoint)
    assert [record for page in rest for record in page.records] == rows[(resumed + 1) * 50 :]
    assert len(pages) == 5

"""Page sizes that adapt: halved, or cut to what the API takes, without leaving a record out or reading one twice."""

from __future__ import annotations

import httpx
import pytest
import requests
import urllib3
from tests.paging.canned import STYLES, Reply, Server, records
from tests.paging.stubborn_server import StubbornServer

from genesys_export import (
    After,
    ApiError,
    BodyPaging,
    Checkpoint,
    HeaderToken,
    NextLink,
    PageNumber,
    RepeatedPage,
    RetryLimitReached,
    RetryPolicy,
    Scim,
    SingleReply,
    TransportError,
    UnexpectedReply,
)
from genesys_export.paging import PageSizeReduced, Retried
from genesys_export.paging.policy import is_timeout

TOO_LARGE = Reply({"message": "Request Entity Too Large"}, 413)
LINKED = ("after-link", "next-link")
FAMILIES = [family for family in STYLES if family not in LINKED]


def sizes(server):
    """The page size of every call."""
    named = [{**(call.params or {}), **(call.json or {}), **((call.json or {}).get("paging") or {})}
             for call in server.calls]  # fmt: skip
    return [next(values[name] for name in ("pageSize", "page_size", "count") if name in values) for values in named]


def reductions(reader):
    return [event for event in reader.events if isinstance(event, PageSizeReduced)]


# 413, 504 and time-outs


@pytest.mark.parametrize("family", FAMILIES)
def test_413_halves_the_page_until_it_passes_and_it_stays_so(reader, family):
    """100, 50, 25 at page 3; then 25 to the end. No wait and no attempt: the server was not in trouble."""
    server, fetch = reader.serve(family, 400, faults={3: TOO_LARGE, 4: TOO_LARGE}, policy=RetryPolicy(max_attempts=1))
    assert reader.all(fetch) == server.records
    assert sizes(server) == [100, 100, 100, 50, *[25] * 8]
    assert reader.clock.waits == []
    assert reductions(reader) == [PageSizeReduced(50, "status 413"), PageSizeReduced(25, "status 413")]


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("fault", [
    Reply("<html>", 504), TimeoutError(), requests.exceptions.ReadTimeout(), httpx.ReadTimeout(""),
    TransportError("No answer in time.", phase="timeout"),
], ids=lambda fault: type(fault).__name__)  # fmt: skip
def test_a_reply_that_takes_too_long_halves_the_page_after_the_wait(reader, family, fault):
    """It is an attempt as before, with its wait; the next one asks for half as much."""
    server, fetch = reader.serve(family, 300, faults={1: fault})
    assert reader.all(fetch) == server.records
    assert sizes(server) == [100, *[50] * 6]
    assert [type(event).__name__ for event in reader.events[:3]] == ["Retried", "Waiting", "PageSizeReduced"]
    assert len(reader.clock.waits) == 1


@pytest.mark.parametrize("family", FAMILIES)
def test_after_some_good_pages_a_server_that_was_slow_once_gives_large_ones_again(reader, family):
    """A moment's slowness does not make the rest of a long listing cost twice the calls."""
    server, fetch = reader.serve(family, 5000, faults={2: Reply({}, 504), 3: Reply({}, 504)})
    assert reader.all(fetch) == server.records
    assert sizes(server)[:4] == [100, 100, 50, 25]
    assert len(server.calls) < 80
    assert sizes(server)[-10:] == [100] * 10


@pytest.mark.parametrize("family", ["page number", "page number, nothing said", "paging in the body", "scim"])
def test_a_server_that_is_always_too_slow_for_large_pages_is_tried_once_more_only(reader, family):
    """Each try costs a time-out; every record still comes once."""
    server = StubbornServer(family, 5000, chokes_above=50, choking=["504"])
    assert [record["id"] for record in reader.all(server.read_with(reader, 100))] == list(range(5000))
    assert len(server.calls) - len(server.given) == 2
    assert set(server.given) == {50}


def test_a_size_that_the_api_refused_is_not_tried_again(reader):
    server, fetch = reader.serve("page-number", 5000, faults={2: Reply({}, 504), 3: TOO_LARGE})
    assert reader.all(fetch) == server.records
    assert set(sizes(server)[3:]) == {25}


@pytest.mark.parametrize("fault", [Reply({}, 503), Reply({}, 429), ConnectionResetError(), Reply("{"), Reply({}, 408),
                                   httpx.ConnectTimeout(""), requests.exceptions.ConnectTimeout()])  # fmt: skip
def test_other_faults_leave_the_size_alone(reader, fault):
    """A fault that has nothing to do with the page's size does not make the rest of the listing slower."""
    server, fetch = reader.serve("page-number", 300, faults={2: fault})
    assert reader.all(fetch) == server.records
    assert set(sizes(server)) == {100}


def test_the_size_never_falls_below_one(reader):
    """A server that takes not even one record is the API's refusal in the end, after 8, 4, 2 and 1."""
    server, fetch = reader.serve("after", 30, size=8, faults=dict.fromkeys(range(2, 99), TOO_LARGE))
    with pytest.raises(ApiError, match="413") as caught:
        reader.all(fetch)
    assert sizes(server) == [8, 8, 4, 2, 1]
    assert caught.value.checkpoint == Checkpoint("after", {"after": "t8"}, 1, 8)


def test_a_slow_server_is_given_up_after_the_policys_attempts(reader):
    """Halving does not buy more attempts; the checkpoint is the place before, in the size it was read with."""
    server, fetch = reader.serve("page-number", 500, faults=dict.fromkeys(range(3, 99), Reply({}, 504)))
    with pytest.raises(RetryLimitReached, match="status 504") as caught:
        reader.all(fetch)
    assert sizes(server) == [100, 100, 100, 50, 25, 10, 10]
    assert [event.attempt for event in reader.events if isinstance(event, Retried)] == [1, 2, 3, 4]
    assert caught.value.checkpoint.position == {"pageNumber": 3, "pageSize": 100}


def test_413_with_a_time_to_come_again_is_waited_out(reader):
    """With Retry-After it is a fault that passes as well; the page is halved all the same."""
    server, fetch = reader.serve("page-number", 200, faults={1: Reply({}, 413, {"Retry-After": "9"})})
    assert reader.all(fetch) == server.records
    (wait,) = reader.clock.waits
    assert 9 <= wait <= 9.25
    assert sizes(server) == [100, 50, 50, 50, 50]


def test_a_fresh_token_in_between_changes_nothing(reader):
    """413, 401, 413: one refresh, two halvings, every record."""
    server, fetch = reader.serve("page-number", 300, faults={2: TOO_LARGE, 3: Reply({}, 401), 4: TOO_LARGE})
    assert reader.all(fetch, reader.session) == server.records
    assert sizes(server) == [100, 100, 50, 50, *[25] * 8]


@pytest.mark.parametrize("family", LINKED)
def test_a_link_is_taken_as_it_is(reader, family):
    """Its size is the server's: a time-out is retried with the very same link, a 413 is final."""
    server, fetch = reader.serve(family, 400, faults={2: TimeoutError()})
    assert reader.all(fetch) == server.records
    assert server.calls[1] == server.calls[2]
    assert reductions(reader) == []
    _, fetch = reader.serve(family, 400, faults={2: TOO_LARGE})
    with pytest.raises(ApiError):
        reader.all(fetch)
    assert reader.got == records(100)


@pytest.mark.parametrize("family", LINKED)
def test_before_there_is_a_link_the_size_can_shrink(reader, family):
    """The first request names a size like any other."""
    server, fetch = reader.serve(family, 400, faults={1: TOO_LARGE})
    assert reader.all(fetch) == server.records
    assert len(server.calls) == 1 + 8


def test_a_style_without_a_size_cannot_shrink(reader):
    """One request, one refusal."""
    calls = []
    fetch = reader.decorate(lambda call: calls.append(call) or TOO_LARGE, style=SingleReply())
    with pytest.raises(ApiError):
        reader.all(fetch)
    assert len(calls) == 1


@pytest.mark.parametrize(("error", "slow"), [
    (TimeoutError(), True), (requests.exceptions.ReadTimeout(), True), (requests.exceptions.Timeout(), True),
    (httpx.ReadTimeout(""), True), (httpx.WriteTimeout(""), True),
    (urllib3.exceptions.ReadTimeoutError(None, "/", "slow"), True),
    (requests.exceptions.ConnectionError(urllib3.exceptions.ReadTimeoutError(None, "/", "slow")), True),
    (TransportError("x", phase="timeout"), True), (TransportError("x", phase="read"), False),
    (requests.exceptions.ConnectTimeout(), False), (httpx.ConnectTimeout(""), False), (httpx.PoolTimeout(""), False),
    (ConnectionResetError(), False), (ValueError("timeout"), False),
], ids=lambda value: type(value).__name__)  # fmt: skip
def test_a_time_out_of_the_reply_is_told_from_one_of_the_connection(error, slow):
    """Only where the reply was late can a smaller page help; by the real classes of both clients."""
    assert is_timeout(error) is slow


def test_our_own_time_out_that_was_one_of_the_connection_is_known_by_its_cause():
    """The session names both ``timeout`` and chains what the client raised."""
    error = TransportError("No answer in time.", phase="timeout")
    error.__cause__ = httpx.ConnectTimeout("")
    assert not is_timeout(error)


# A maximum that the API names


@pytest.mark.parametrize("family", [*FAMILIES, *LINKED])
def test_a_size_that_the_api_names_is_used_at_once(reader, family):
    """One refusal, then the size it named; neither an attempt nor a wait nor an error."""
    server, _ = reader.serve(family, 120)
    refusal = Reply({"message": "The maximum page size is 40.", "code": "bad.request"}, 400)

    def answer(call):
        if len(server.calls) == 0:
            server.calls.append(call)
            return refusal
        return server.answer(call)

    fetch = reader.decorate(answer, style=STYLES[family], policy=RetryPolicy(max_attempts=1))
    assert reader.all(fetch) == server.records
    assert len(server.calls) == 1 + 3
    assert reader.clock.waits == []
    assert reductions(reader) == [PageSizeReduced(40, "the API takes no more than 40")]


def test_a_named_size_that_is_not_smaller_is_not_believed(reader):
    """The refusal was about something else, then; it is the error it always was."""
    for number in (100, 500):
        said = Reply({"message": f"The maximum page size is {number}."}, 400)
        server, fetch = reader.serve("page-number", faults={1: said})
        with pytest.raises(ApiError, match="maximum page size"):
            reader.all(fetch)
        assert len(server.calls) == 1


def test_a_server_that_refuses_what_it_named_is_an_error(reader):
    """40 was named, 40 was asked for, 40 was refused: the error is the API's."""
    said = Reply({"message": "The maximum page size is 40."}, 400)
    server, fetch = reader.serve("page-number", faults={1: said, 2: said})
    with pytest.raises(ApiError):
        reader.all(fetch)
    assert sizes(server) == [100, 40]


# Where the pages begin


@pytest.mark.parametrize(("style", "position", "most", "expected"), [
    (PageNumber(), {"pageNumber": 7, "pageSize": 100}, None, ({"pageNumber": 13, "pageSize": 50}, 50)),
    (PageNumber(), {"pageNumber": 7}, None, ({"pageNumber": 13, "pageSize": 50}, 50)),
    (PageNumber(), {"pageNumber": 1}, None, ({"pageNumber": 1, "pageSize": 50}, 50)),
    (PageNumber(), {"pageNumber": 1, "pageSize": 25}, None, ({"pageNumber": 1, "pageSize": 12}, 12)),
    (PageNumber(), {"pageNumber": 2, "pageSize": 25}, None, ({"pageNumber": 6, "pageSize": 5}, 5)),
    (PageNumber(), {"pageNumber": 2, "pageSize": 7}, None, ({"pageNumber": 8, "pageSize": 1}, 1)),
    (PageNumber(), {"pageNumber": 4, "pageSize": 100}, 40, ({"pageNumber": 11, "pageSize": 30}, 30)),
    (PageNumber(), {"pageNumber": 2, "pageSize": 1}, None, None),
    (PageNumber(), {"pageNumber": 2, "pageSize": 50}, 50, None),
    (PageNumber(), {"pageNumber": 2, "pageSize": 50}, 0, None),
    (PageNumber(), {"next_uri": "/x?cursor=c"}, None, None),
    (PageNumber(""), {"pageNumber": 3}, None, None),
    (PageNumber(), {"pageNumber": 3, "pageSize": 99, "fullestPage": 30}, None,
     ({"pageNumber": 5, "pageSize": 15}, 15)),
    (PageNumber("size", number_param="page"), {"page": 2, "size": 10}, None, ({"page": 3, "size": 5}, 5)),
    (BodyPaging(), {"pageNumber": 3, "pageSize": 100}, None, ({"pageNumber": 5, "pageSize": 50}, 50)),
    (Scim(), {"startIndex": 201}, None, ({"startIndex": 201}, 50)),
    (After(), {"after": "x"}, 30, ({"after": "x"}, 30)),
    (After(size_param=""), {"after": "x"}, None, None),
    (HeaderToken(), {}, None, ({}, 50)),
    (NextLink(), {"next_uri": "/x"}, None, None),
    (SingleReply(), {}, None, None),
])  # fmt: skip
def test_a_smaller_page_begins_at_the_same_record(style, position, most, expected):
    """With numbers the largest smaller size that divides the first record's index; elsewhere only the size changes."""
    assert style.resized(position, 100, most) == expected


@pytest.mark.parametrize("family", ["page-number", "body-flat", "body-paging"])
def test_a_checkpoint_holds_the_size_it_was_computed_with(reader, family):
    """Resumed under any other page size, the reading goes on at the very record where it stopped."""
    server, fetch = reader.serve(family, 500)
    first, second = reader.take_pages(fetch, 2)
    assert first.checkpoint.position == {"pageNumber": 2, "pageSize": 100}
    for size in (1, 7, 99, 100, 101, 1000):
        rest = reader.pages(reader.decorate(server.answer, size, style=STYLES[family]), resume_from=second.checkpoint)
        assert [record for page in rest for record in page.records] == server.records[200:]


@pytest.mark.parametrize("family", ["page-number", "body-flat"])
def test_a_checkpoint_of_a_server_that_cuts_sizes_down_holds_the_size_it_gives(reader, family):
    """Asked for 100, given 30 and told so: page 3 is page 3 of 30, for whoever goes on."""
    server, fetch = reader.serve(family, 250, largest=30)
    _, second = reader.take_pages(fetch, 2)
    assert second.checkpoint.position == {"pageNumber": 3, "pageSize": 30}
    for size in (10, 30, 100):
        rest = reader.pages(reader.decorate(server.answer, size, style=STYLES[family]), resume_from=second.checkpoint)
        assert [record for page in rest for record in page.records] == server.records[60:]


@pytest.mark.parametrize("family", ["page number, total only", "page number, nothing said", "paging in the body"])
def test_a_server_that_cuts_sizes_down_in_silence_is_known_by_its_largest_page(reader, family):
    """Nothing echoed: the position says what was asked for and what came, and a later halving is reckoned from that."""
    server = StubbornServer(family, 200, largest=30)
    first, *_ = reader.take_pages(server.read_with(reader, 100), 3)
    assert first.checkpoint.position == {"pageNumber": 2, "pageSize": 100, "fullestPage": 30}
    third = reader.got[2].checkpoint
    server.chokes_above = 20
    rest = reader.pages(server.read_with(reader, 77), resume_from=third)
    assert [record for page in rest for record in page.records] == records(200)[90:]


@pytest.mark.parametrize("style", [PageNumber(), BodyPaging(at="")])
def test_an_older_checkpoint_without_a_size_is_still_read(reader, style):
    """It goes on with the size of the invocation, as it was written with it."""
    server = Server("page-number" if style.name == "page-number" else "body-flat", records(500))
    fetch = reader.decorate(server.answer, 100, style=style)
    rest = reader.pages(fetch, resume_from=Checkpoint(style.name, {"pageNumber": 4}, 3, 300))
    assert [record for page in rest for record in page.records] == server.records[300:]


@pytest.mark.parametrize(("echoes", "sizes_sent"), [
    ([100, 100, 100], [100, 100, 100]),  # as asked for
    ([25, 25, 25], [100, 25, 25]),  # cut down
    ([500, 500, 500], [100, 100, 100]),  # the largest it would take, perhaps
    ([3, 3, 3], [100, 100, 100]),  # the page itself disproves it
    ([0, None, "25"], [100, 100, 100]),
    ([100, 10, 100], [100, 100, 100]),  # the count of a page that came short
    ([25, 10, 25], [100, 25, 25]),
])  # fmt: skip
def test_an_echoed_size_is_believed_where_it_can_be(reader, echoes, sizes_sent):
    """Three pages of ten records each, whose envelope says this or that about their size."""
    calls = []

    def answer(call):
        calls.append(call.params["pageSize"])
        number = call.params["pageNumber"]
        rows = [{"id": (number, row)} for row in range(10)]
        return Reply({"entities": rows, "pageCount": 3, "pageNumber": number, "pageSize": echoes[number - 1]})

    assert len(reader.all(reader.decorate(answer, style=PageNumber()))) == 30
    assert calls == sizes_sent


def test_a_server_that_gives_more_than_asked_for_is_read_in_its_own_size(reader):
    """The page size is ignored and echoed as 25: the checkpoint says so."""
    rows = records(60)

    def answer(call):
        number = call.params["pageNumber"]
        page = {"entities": rows[(number - 1) * 25 : number * 25], "pageSize": 25, "pageCount": 3, "pageNumber": number}
        return Reply(page)

    pages = list(reader.pages(reader.decorate(answer, 10, style=PageNumber())))
    assert pages[0].checkpoint.position == {"pageNumber": 2, "pageSize": 25}
    assert [record for page in pages for record in page.records] == rows


def test_where_the_real_size_is_uncertain_records_come_twice_rather_than_not_at_all(reader):
    """Pages come short because rows are filtered out, and no size is echoed: halving begins earlier, not later."""
    rows = [{"id": row} for row in range(60) if row % 10 < 4]
    calls = []

    def answer(call):
        calls.append(call)
        if len(calls) == 3:
            return TOO_LARGE
        paging = call.json["paging"]
        start = (paging["pageNumber"] - 1) * paging["pageSize"]
        page = [row for row in rows if start <= row["id"] < start + paging["pageSize"]]
        return Reply({"totalHits": 60, **({"results": page} if start < 60 else {})})

    found = reader.all(reader.decorate(answer, 10, style=BodyPaging()))
    assert [row for at, row in enumerate(found) if row not in found[:at]] == rows
    assert len(found) > len(rows)


def test_the_first_page_of_a_missing_list_is_still_noticed_when_it_was_halved(reader):
    """The check that a first page has its list does not depend on the size it came in."""
    replies = iter([TOO_LARGE, Reply({"total": 9, "pageCount": 1, "pageSize": 50, "pageNumber": 1})])
    with pytest.raises(UnexpectedReply, match="9 records"):
        reader.all(reader.decorate(lambda _: next(replies), style=PageNumber()))


def test_a_reply_that_turns_back_to_the_halved_page_is_refused_at_once(reader):
    """The place in its new numbers counts as asked for."""
    replies = iter([
        Reply({"entities": [1], "pageNumber": 1, "pageCount": 9, "pageSize": 100}), TOO_LARGE,
        Reply({"entities": [2], "pageNumber": 2, "pageCount": 18, "pageSize": 50}),
    ])  # fmt: skip
    with pytest.raises(RepeatedPage):
        reader.all(reader.decorate(lambda _: next(replies), style=PageNumber()))
    assert reader.got == [1, 2]

"""What the families have of their own: other names for the token, links with anything in them, pages without counts."""

from __future__ import annotations

import pytest
from tests.paging.canned import Reply

from genesys_export import (
    After,
    BodyPaging,
    ByDate,
    Cursor,
    EndlessListing,
    HeaderToken,
    NextLink,
    PageNumber,
    RepeatedPage,
    RetryPolicy,
    Scim,
)
from genesys_export.paging import Finished, Notice, PageFetched
from genesys_export.paging.extract import extractor


@pytest.fixture
def walk(reader):
    """Answers with these replies in turn; gives the calls that were made and the pages that came."""

    def go(style, replies, *, size=100, path=None, **arguments):
        calls, left = [], list(replies)

        def answer(call):
            calls.append(call)
            return Reply(left.pop(0)) if left else pytest.fail(f"one call too many: {call}")

        pages = list(reader.pages(reader.decorate(answer, size, style=style, path_extractor=path), **arguments))
        assert not left, "the listing ended too early"
        return calls, [record for page in pages for record in page.records]

    return go


# After under other names: G8 searches, usage results, P4


def test_a_search_by_q64_goes_on_with_the_next_page_of_the_reply(walk):
    """``GET /users/search?q64=``: the reply's ``nextPage`` is the next ``q64``; no page size is sent along."""
    style = After(size_param="", token_param="q64", token_field="nextPage")
    calls, found = walk(style, [
        {"results": [1], "nextPage": "eyJw+/==", "total": 3, "pageCount": 3},
        {"results": [], "nextPage": "eyJx"},
        {"results": [3], "nextPage": None},
    ], params={"q64": "eyJv", "expand": "x"})  # fmt: skip
    assert [call.params for call in calls] == [
        {"q64": "eyJv", "expand": "x"}, {"q64": "eyJw+/==", "expand": "x"}, {"q64": "eyJx", "expand": "x"},
    ]  # fmt: skip
    assert found == [1, 3]


@pytest.mark.parametrize("style", [After(token_field="cursors.after"), Cursor(token_field="cursors.after")])
def test_the_token_is_read_where_the_style_says(walk, style):
    """A dotted path; a field of the parameter's own name elsewhere in the reply does not count."""
    calls, found = walk(style, [
        {"entities": [1], "cursors": {"before": "x", "after": "b"}, "after": "wrong", "cursor": "wrong"},
        {"entities": [2], "cursors": {"before": "a"}, "after": "wrong", "cursor": "wrong"},
    ])  # fmt: skip
    assert calls[1].params == {"pageSize": 100, style.token_param: "b"}
    assert found == [1, 2]


@pytest.mark.parametrize("style", [After(token_field="next.token"), After(token_param="q64", token_field="nextPage")])
def test_without_its_token_a_reply_may_still_hold_a_link(walk, style):
    """The reply decides."""
    assert walk(style, [{"entities": [1], "next": "odd", "nextUri": "/x?a=b"}, {"entities": [2]}])[1] == [1, 2]


@pytest.mark.parametrize(("style", "token"), [(After(), "after"), (Cursor(), "cursor")])
def test_the_token_of_a_post_may_stand_in_the_query(walk, style, token):
    """Family P4 with a query token: the JSON body goes along unchanged with every page, also along a link."""
    body = {"filters": [{"name": "state", "values": ["open"]}]}
    calls, found = walk(style, [
        {"entities": [1], token: "t"}, {"entities": [2], "nextUri": f"/x?{token}=u"}, {"entities": [3]},
    ], json=body)  # fmt: skip
    assert [call.json for call in calls] == [body] * 3
    assert [call.params.get(token) for call in calls] == [None, "t", "u"]
    assert found == [1, 2, 3]


@pytest.mark.parametrize("style", [After(place="json"), Cursor(place="json")])
def test_the_token_of_a_post_may_stand_in_the_body(walk, style):
    """Family P4: token and size are fields of the body, whose own fields stay."""
    calls, _ = walk(style, [{"entities": [1], style.token_param: "t"}, {"entities": [2]}], json={"x": [1]}, params={})
    assert [call.json for call in calls] == [
        {"x": [1], "pageSize": 100}, {"x": [1], "pageSize": 100, style.token_param: "t"},
    ]  # fmt: skip


# NextLink: G5, G7, G8


def test_next_link_follows_a_token_inside_the_link(walk):
    """Family G5, speech and text analytics: ``nextPage`` exists in the link's query only."""
    calls, found = walk(NextLink(), [
        {"entities": [1], "pageSize": 2, "nextUri": "/api/v2/programs?nextPage=x%3D%3D&pageSize=2"},
        {"entities": [2], "pageSize": 2, "nextUri": "/api/v2/programs?pageSize=2&nextPage=y"},
        {"entities": [3], "pageSize": 2, "selfUri": "/api/v2/programs"},
    ], size=2, params={"state": "PUBLISHED"})  # fmt: skip
    assert [call.params for call in calls] == [
        {"state": "PUBLISHED", "pageSize": 2},
        {"state": "PUBLISHED", "nextPage": "x==", "pageSize": "2"},
        {"state": "PUBLISHED", "nextPage": "y", "pageSize": "2"},
    ]
    assert found == [1, 2, 3]


def test_next_link_of_a_listing_that_has_only_a_limit(walk):
    """Family G7: one page unless the reply holds a link; the limit's name is an option."""
    assert walk(NextLink("limit"), [{"entities": [1]}])[0][0].params == {"limit": 100}
    assert walk(NextLink("limit"), [{"entities": [1], "nextUri": "/x?limit=100&from=1"}, {"entities": [2]}])[1] == [
        1,
        2,
    ]


def test_next_link_of_a_listing_that_documents_no_paging(walk):
    """Family G8: nothing is added to the first request; the counts of the envelope do not matter, the link does."""
    style = NextLink(size_param="")
    calls, found = walk(style, [{"entities": [1], "pageSize": 25, "pageCount": 9, "total": 900, "pageNumber": 1}])
    assert [call.params for call in calls] == [{}]
    assert found == [1]
    assert walk(style, [{"entities": [], "nextUri": "/x?cursor=a"}, {"entities": [2]}])[1] == [2]


# Pages without counts: P3, and P1's moving total


def test_an_activity_query_is_read_until_an_empty_page(walk):
    """Family P3: number and size in the query, the body kept, no total at all; a short page is not the end."""
    body = {"metrics": [{"metric": "oActive"}], "groupBy": ["queueId"]}
    replies = [{"results": list(range(n, n + count))} for n, count in ((0, 3), (10, 1), (20, 3), (30, 0))]
    calls, found = walk(PageNumber(), replies, size=3, json=body)
    assert [(call.params, call.json) for call in calls] == [
        ({"pageSize": 3, "pageNumber": n}, body) for n in (1, 2, 3, 4)
    ]
    assert found == [0, 1, 2, 10, 20, 21, 22]


def test_an_activity_query_may_leave_its_list_out_past_the_end(walk):
    """Missing or null is as good as empty."""
    for last in ({}, {"results": None}):
        assert walk(PageNumber(), [{"results": [1, 2]}, last], json={})[1] == [1, 2]


@pytest.mark.parametrize(
    "end", [{"totalHits": 7}, {"totalHits": 7, "conversations": None}, {"totalHits": 7, "conversations": []}]
)
def test_a_total_that_grows_while_it_is_read_is_honoured(walk, end):
    """Family P1: ``totalHits`` was 4, then 6, then 7: the newest counts, so all seven come."""
    replies = [
        {"conversations": [1, 2], "totalHits": 4}, {"conversations": [3, 4], "totalHits": 6},
        {"conversations": [5, 6], "totalHits": 7}, {"conversations": [7], "totalHits": 7},
    ]  # fmt: skip
    assert walk(BodyPaging(), replies, size=2, path="conversations")[1] == [1, 2, 3, 4, 5, 6, 7]
    replies[3] = end  # it went back to six
    assert walk(BodyPaging(), replies, size=2, path="conversations")[1] == [1, 2, 3, 4, 5, 6]


def test_a_total_that_is_zero_by_mistake_does_not_hide_the_first_page(walk):
    """The records that came are delivered whatever the total says."""
    assert walk(BodyPaging(), [{"conversations": [1, 2], "totalHits": 0}], path="conversations")[1] == [1, 2]


# The end is read from the reply


PROMISES = {
    "header-token": (HeaderToken(), lambda n: {}, lambda n: {"X-Genesys-Page-Token": f"t{n}"}),
    "page-number": (PageNumber(), lambda n: {"pageCount": 4}, None),
    "page-number, total": (PageNumber(), lambda n: {"total": 11, "pageSize": 3}, None),
    "page-number, link": (PageNumber(), lambda n: {"nextUri": f"/x?pageNumber={n + 1}"}, None),
    "post, page-number": (PageNumber(), lambda n: {"pageCount": 4, "pageNumber": n}, None),
    "after": (After(), lambda n: {"after": f"t{n}"}, None),
    "after, cursors": (After(), lambda n: {"cursors": {"after": f"t{n}"}}, None),
    "after, link": (After(), lambda n: {"nextUri": f"/x?after=t{n}"}, None),
    "after in the body": (After(place="json"), lambda n: {"after": f"t{n}"}, None),
    "q64": (After(token_param="q64", token_field="nextPage"), lambda n: {"nextPage": f"t{n}"}, None),
    "cursor": (Cursor(), lambda n: {"cursor": f"t{n}"}, None),
    "next-link": (NextLink(), lambda n: {"nextUri": f"/x?p=t{n}"}, None),
    "scim": (Scim(), lambda n: {"totalResults": 11, "startIndex": 3 * n - 2, "itemsPerPage": 3}, None),
    "body-paging": (BodyPaging(), lambda n: {"totalHits": 11}, None),
    "body-flat": (BodyPaging(at=""), lambda n: {"pageCount": 4}, None),
    "body-flat, total": (BodyPaging(at=""), lambda n: {"total": 11, "pageSize": 3}, None),
}
"""Style, what a page that is not the last says, and its headers; pages are to hold three of eleven records."""


@pytest.mark.parametrize("family", PROMISES)
@pytest.mark.parametrize("short", [1, 2, 3])
@pytest.mark.parametrize("left", [0, 1])
def test_a_short_or_empty_page_in_the_middle_is_not_the_end(reader, family, short, left):
    """Whatever the family: what a reply says of the pages after it counts, and not how many records it holds."""
    style, more, headers = PROMISES[family]
    count = 4
    pages = [[f"{n}{i}" for i in range(left if n == short else 3)] for n in range(1, count + 1)]
    calls = []

    def answer(call):
        calls.append(call)
        n = len(calls)
        last = n == count
        counts = "pageCount" in more(n) or any("total" in name.lower() for name in more(n))
        body = {"results": pages[n - 1], **(more(n) if counts or not last else {"nextUri": None})}
        return Reply(body, headers=headers(n) if headers and not last else {})

    fetch = reader.decorate(answer, 3, style=style, path_extractor="results")
    assert reader.all(fetch) == [record for page in pages for record in page]
    assert len(calls) == count


# Empty pages that promise more for ever


def hollow(reader, style, filled, *, same_link=False, **options):
    """A listing of so many filled pages, then empty ones without end; gives its calls and the function."""
    calls = []

    def answer(call):
        calls.append(call)
        n = len(calls)
        link = f"/x?after=t{min(n, filled + 1) if same_link else n}"
        onward = {"pageCount": 10**6, "pageNumber": n} if style.name == "page-number" else {"nextUri": link}
        return Reply({"entities": [{"id": n}] if n <= filled else [], **onward})

    return calls, reader.decorate(answer, style=style, **options)


@pytest.mark.parametrize("kind", [After, Cursor, NextLink, PageNumber])
@pytest.mark.parametrize("most", [1, 3])
def test_empty_pages_in_a_row_can_be_taken_as_the_end(reader, kind, most):
    """``/organizations/limits/changerequests`` never stops promising: told loudly, and kept with the page."""
    calls, fetch = hollow(reader, kind(empty_end=most), 5)
    pages = list(reader.pages(fetch))
    text = "1 empty page was taken as the end." if most == 1 else "3 empty pages in a row were taken as the end."
    assert len(calls) == 5 + most
    assert [record["id"] for page in pages for record in page.records] == [1, 2, 3, 4, 5]
    assert [page.notices for page in pages] == [()] * (5 + most - 1) + [(text,)]
    assert pages[-1].checkpoint.done
    assert [type(event) for event in reader.events[-3:]] == [PageFetched, Notice, Finished]
    assert reader.events[-2] == Notice(text)


@pytest.mark.parametrize("kind", [After, NextLink])
def test_an_empty_page_that_points_to_itself_is_the_end_too(reader, kind):
    """The same link over and over, once with ``empty_end`` the end with a notice, and else a named error."""
    calls, fetch = hollow(reader, kind(empty_end=9), 2, same_link=True)
    pages = list(reader.pages(fetch))
    assert len(calls) == 4
    assert "points back" in pages[-1].notices[0]
    _, fetch = hollow(reader, kind(), 2, same_link=True)
    with pytest.raises(RepeatedPage):
        reader.all(fetch)


@pytest.mark.parametrize("kind", [After, NextLink, PageNumber])
def test_by_default_a_hollow_listing_is_a_named_error(reader, kind):
    """Nothing is taken as the end unless the style says so."""
    _, fetch = hollow(reader, kind(), 2, policy=RetryPolicy(max_empty_pages=5))
    with pytest.raises(EndlessListing, match="5 empty pages"):
        reader.all(fetch)


def test_an_empty_page_in_between_does_not_count_towards_the_end(reader):
    """Only empty pages in a row do; a listing that ends by itself has no notice."""
    rows = iter([[1], [], [], [2], [], [], [3], []])
    left = iter(range(7, -1, -1))

    def answer(_):
        n = next(left)
        return Reply({"entities": next(rows), **({"after": f"t{n}"} if n else {})})

    pages = list(reader.pages(reader.decorate(answer, style=After(empty_end=3))))
    assert [record for page in pages for record in page.records] == [1, 2, 3]
    assert not any(page.notices for page in pages)
    assert Notice not in map(type, reader.events)


def test_a_page_that_points_back_with_records_in_it_is_still_an_error(reader):
    """Empty pages may be taken as the end, records that would come again may not."""
    replies = iter([Reply({"entities": [n], "after": "same"}) for n in (1, 2)])
    with pytest.raises(RepeatedPage):
        reader.all(reader.decorate(lambda _: next(replies), style=After(empty_end=3)))


def test_the_new_options_are_part_of_the_style():
    """By name, and equal when they are."""
    assert After(empty_end=3) == After(empty_end=3) != After()
    assert ByDate() == ByDate("limit", token_param="before", date_field="dateCreated")


def test_the_body_itself_can_be_the_record_whatever_its_fields_are_called():
    """``$`` names no field: the reply is the record, or the list of them."""
    whole = extractor("$")
    assert whole({"id": 1, "entities": None, "results": []}).records == [{"id": 1, "entities": None, "results": []}]
    assert whole([{"id": 1}, {"id": 2}]).records == [{"id": 1}, {"id": 2}]
    assert whole({}).records == whole(None).records == []

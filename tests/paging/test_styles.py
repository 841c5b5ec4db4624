"""Each style by hand: the first request, the next, and the end, exactly as the API documents its families."""

from __future__ import annotations

import pytest
from tests.paging.canned import Reply

from genesys_export import (
    After,
    BodyPaging,
    Checkpoint,
    Cursor,
    HeaderToken,
    NextLink,
    PageNumber,
    RepeatedPage,
    Scim,
    SingleReply,
)
from genesys_export.paging import STYLES


@pytest.fixture
def walk(reader):
    """Answers with these replies in turn; gives the calls that were made and the records that came."""

    def go(style, replies, *, size=100, resume_from=None, **arguments):
        calls, left = [], list(replies)

        def answer(call):
            calls.append(call)
            return left.pop(0) if left else pytest.fail(f"one call too many: {call}")

        pages = reader.pages(reader.decorate(answer, size, style=style), resume_from=resume_from, **arguments)
        assert not left, "the listing ended too early"
        return calls, [record for page in pages for record in page.records]

    return go


def numbered(number, rows, **envelope):
    return Reply({"entities": rows, "pageNumber": number, **envelope})


# HeaderToken: the guide


def test_header_token_follows_the_header_until_it_is_empty(walk):
    """``page_size`` at once, ``page_token`` from the second page, the end where the header is empty or missing."""
    for last in ({}, {"X-Genesys-Page-Token": ""}):
        calls, found = walk(HeaderToken(), [
            Reply({"entities": [1]}, headers={"X-Genesys-Page-Token": "a b+c"}),
            Reply({"entities": []}, headers={"x-genesys-page-token": "d"}),
            Reply({"entities": [2]}, headers=last),
        ], params={"state": "x"})  # fmt: skip
        assert [call.params for call in calls] == [
            {"state": "x", "page_size": 100},
            {"state": "x", "page_size": 100, "page_token": "a b+c"},
            {"state": "x", "page_size": 100, "page_token": "d"},
        ]
        assert found == [1, 2]


def test_header_token_parameters_can_be_renamed(walk):
    """Gateways that follow the guide under other names are a matter of three words."""
    style = HeaderToken("limit", token_param="token", token_header="Next")
    calls, _ = walk(style, [Reply([1], headers={"NEXT": "n"}), Reply([2])])
    assert [call.params for call in calls] == [{"limit": 100}, {"limit": 100, "token": "n"}]


# PageNumber: G1 and P3


@pytest.mark.parametrize(("envelope", "size"), [
    pytest.param(lambda n: {"pageCount": 3}, 100, id="pageCount"),
    pytest.param(lambda n: {"pageCount": 3, "total": 999, "pageSize": 1}, 100, id="pageCount before total"),
    pytest.param(lambda n: {"total": 6, "pageSize": 2}, 2, id="total by the echoed size"),
    pytest.param(lambda n: {"total": 6}, 100, id="total alone"),
    pytest.param(lambda n: {"nextUri": f"/x?pageNumber={n + 1}"} if n < 3 else {}, 100, id="nextUri"),
    pytest.param(lambda n: {"nextUri": f"/x?pageNumber={n + 1}" if n < 3 else None}, 100, id="nextUri null"),
])  # fmt: skip
def test_page_number_ends_by_the_reply(walk, envelope, size):
    """Three pages of two records end by ``pageCount``, by ``total`` and the echoed size, or without ``nextUri``."""
    replies = [numbered(n, [(n, 1), (n, 2)], **envelope(n)) for n in (1, 2, 3)]
    if envelope(3) == {}:  # nothing at all says that it was the last: one more is asked for and comes empty
        replies.append(numbered(4, []))
    calls, found = walk(PageNumber(), replies)
    assert calls[0].params == {"pageSize": 100, "pageNumber": 1}
    for n, call in enumerate(calls[1:], 2):  # from page 2 on in the size that the reply echoes, if it can be believed
        assert call.params == {"pageSize": size, "pageNumber": n}
    assert found == [(n, m) for n in (1, 2, 3) for m in (1, 2)]


def test_page_number_without_any_count_ends_at_the_empty_page_and_not_at_a_short_one(walk):
    """Activity queries give neither total nor count: a page of one record is not the end, an empty page is."""
    _, found = walk(PageNumber(), [Reply([1, 2]), Reply([3]), Reply([4, 5]), Reply([])])
    assert found == [1, 2, 3, 4, 5]


def test_page_number_computes_the_end_from_the_size_the_reply_echoes(walk):
    """Asked for 100, given 25: four pages of 25, not one."""
    replies = [numbered(n, list(range(n * 25, n * 25 + 25)), pageSize=25, total=100) for n in (1, 2, 3, 4)]
    assert len(walk(PageNumber(), replies)[0]) == 4


def test_page_number_of_nothing_is_one_call(walk):
    """An empty listing is one call, whichever way it says so."""
    for body in ({"entities": [], "total": 0, "pageCount": 0}, {"entities": [], "total": 0}, {"entities": []}, []):
        assert walk(PageNumber(), [Reply(body)])[1] == []


def test_page_number_begins_where_the_caller_says(walk):
    """``pageNumber`` in the caller's own params is the first page."""
    calls, _ = walk(PageNumber(), [numbered(3, [1], pageCount=4), numbered(4, [2], pageCount=4)],
                    params={"pageNumber": "3"})  # fmt: skip
    assert [call.params["pageNumber"] for call in calls] == [3, 4]


def test_page_number_goes_over_to_the_token_when_the_reply_does(walk):
    """A reply whose link holds another token is believed: the reply decides, not the style."""
    calls, found = walk(PageNumber(), [
        numbered(1, [1], nextUri="/x?nextPage=abc&pageSize=100"),
        Reply({"entities": [2], "nextUri": "/x?nextPage=def&pageSize=100"}),
        Reply({"entities": [3]}),
    ])  # fmt: skip
    assert [call.params for call in calls[1:]] == [
        {"nextPage": "abc", "pageSize": "100"}, {"nextPage": "def", "pageSize": "100"},
    ]  # fmt: skip
    assert found == [1, 2, 3]


def test_page_number_of_a_post_sends_the_body_with_every_page(walk):
    """Family P3: the number stands in the query, the caller's body goes along unchanged."""
    calls, _ = walk(PageNumber(), [numbered(1, [1], pageCount=2), numbered(2, [2], pageCount=2)], json={"q": [1]})
    assert [(call.params["pageNumber"], call.json) for call in calls] == [(1, {"q": [1]}), (2, {"q": [1]})]


def test_page_number_that_the_reply_turns_back_is_not_followed_for_ever(walk):
    """A reply that claims to be page 1 again leads to a named error."""
    with pytest.raises(RepeatedPage):
        walk(PageNumber(), [numbered(1, [1], pageCount=9), numbered(1, [2], pageCount=9)])


# After and Cursor: G2, G4, P4


@pytest.mark.parametrize("onward", [
    {"after": "a+b="}, {"cursors": {"before": "z", "after": "a+b="}}, {"nextUri": "/x?after=a%2Bb%3D&pageSize=100"},
    {"cursors": {"after": "a+b="}, "nextUri": "/x?after=other"},
])  # fmt: skip
def test_after_takes_the_token_where_the_reply_keeps_it(walk, onward):
    """Top-level ``after``, ``cursors.after`` or inside ``nextUri``; an empty page with a token is not the end."""
    calls, found = walk(After(), [Reply({"entities": [], **onward}), Reply({"entities": [2]})], params={"x": "y"})
    assert {k: str(v) for k, v in calls[1].params.items()} == {"x": "y", "pageSize": "100", "after": "a+b="}
    assert found == [2]


@pytest.mark.parametrize("end", [
    {}, {"after": ""}, {"after": None}, {"cursors": {}}, {"cursors": None}, {"cursors": {"before": "z"}},
    {"nextUri": None}, {"nextUri": ""},
])  # fmt: skip
@pytest.mark.parametrize("style", [After(), Cursor(), NextLink()])
def test_token_styles_end_where_there_is_no_token_and_no_link(walk, style, end):
    """Nothing to go on with is the end, even after a full page."""
    assert walk(style, [Reply({"entities": list(range(100)), **end})])[1] == list(range(100))


@pytest.mark.parametrize("onward", [{"cursor": "c"}, {"cursors": {"after": "c"}}, {"nextUri": "/x?cursor=c&limit=9"}])
def test_cursor_takes_the_token_where_the_reply_keeps_it(walk, onward):
    """The job results, the contact scans and the users query keep their cursor in three places."""
    calls, _ = walk(Cursor("limit"), [Reply({"results": [1], **onward}), Reply({"results": [2]})], size=9)
    assert {k: str(v) for k, v in calls[1].params.items()} == {"limit": "9", "cursor": "c"}


def test_after_in_the_body_leaves_the_query_alone(walk):
    """Family P4: token and size stand in the JSON body, the caller's query stays as it is."""
    calls, _ = walk(After(place="json"), [Reply({"entities": [1], "after": "t"}), Reply({"entities": [2]})],
                    params={"expand": "x"}, json={"filters": []})  # fmt: skip
    assert [(call.params, call.json) for call in calls] == [
        ({"expand": "x"}, {"filters": [], "pageSize": 100}),
        ({"expand": "x"}, {"filters": [], "pageSize": 100, "after": "t"}),
    ]


# NextLink: G5, G8


def test_next_link_follows_the_link_until_it_is_absent(walk):
    """The token inside ``nextUri`` is decoded once and no more."""
    calls, found = walk(NextLink(), [
        Reply({"entities": [1], "nextUri": "/api/v2/x?nextPage=a%252Fb&pageSize=50"}), Reply({"entities": [2]}),
    ])  # fmt: skip
    assert calls[1].params == {"nextPage": "a%2Fb", "pageSize": "50"}
    assert found == [1, 2]


# Scim: G3


@pytest.mark.parametrize(("total", "starts"), [(0, [1]), (1, [1]), (25, [1]), (26, [1, 26]), (51, [1, 26, 51])])
def test_scim_ends_where_start_and_page_pass_the_total(walk, total, starts):
    """``startIndex + itemsPerPage > totalResults`` is the end, to the record."""
    replies = [
        Reply({"Resources": list(range(s, min(s + 25, total + 1))), "totalResults": total, "startIndex": s,
               "itemsPerPage": min(25, total + 1 - s)})
        for s in starts
    ]  # fmt: skip
    calls, found = walk(Scim(), replies, size=25)
    assert [call.params for call in calls] == [{"count": 25, "startIndex": s} for s in starts]
    assert found == list(range(1, total + 1))


def test_scim_steps_by_what_came(walk):
    """``count`` cut down by the server: the next index follows what the reply says it holds."""
    calls, _ = walk(Scim(), [
        Reply({"Resources": [1, 2], "totalResults": 3, "startIndex": 1, "itemsPerPage": 2}),
        Reply({"Resources": [3], "totalResults": 3, "startIndex": 3, "itemsPerPage": 1}),
    ])  # fmt: skip
    assert [call.params["startIndex"] for call in calls] == [1, 3]


# BodyPaging: P1, P2


def test_body_paging_writes_below_paging_and_ends_by_total_hits(walk):
    """Family P1: ``page x size >= totalHits`` ends; the rest of the caller's body, paging block included, stays."""
    replies = [Reply({"results": [(n, i) for i in range(50)], "totalHits": 100}) for n in (1, 2)]
    calls, found = walk(BodyPaging(), replies, size=50, json={"interval": "a/b", "paging": {"own": 1}})
    assert [call.json for call in calls] == [
        {"interval": "a/b", "paging": {"own": 1, "pageSize": 50, "pageNumber": n}} for n in (1, 2)
    ]
    assert len(found) == 100


@pytest.mark.parametrize("last", [{}, {"totalHits": 999}, {"results": None, "totalHits": 999}])
def test_body_paging_ends_where_the_list_is_left_out(walk, last):
    """Past the end the list is missing or null: that is the end, and the bare envelope is not a record."""
    found = walk(BodyPaging(), [Reply({"results": list(range(100)), "totalHits": 999}), Reply(last)])[1]
    assert found == list(range(100))


def test_body_paging_without_a_total_ends_at_an_empty_page(walk):
    """With no total at all, only an empty or missing list is the end."""
    assert walk(BodyPaging(), [Reply({"results": [1]}), Reply({"results": [2]}), Reply({"results": []})])[1] == [1, 2]


def test_body_paging_flat_ends_by_page_count(walk):
    """Family P2: number and size stand beside the query itself; ``pageNumber >= pageCount`` ends."""
    replies = [Reply({"results": [n], "pageCount": 2, "pageNumber": n, "total": 150, "pageSize": 100}) for n in (1, 2)]
    calls, found = walk(BodyPaging(at=""), replies, json={"query": [{"type": "EXACT"}]})
    assert [call.json for call in calls] == [
        {"query": [{"type": "EXACT"}], "pageSize": 100, "pageNumber": n} for n in (1, 2)
    ]
    assert found == [1, 2]


@pytest.mark.parametrize(("style", "body"), [
    (BodyPaging(), {"paging": {"pageNumber": 3}}), (BodyPaging(at=""), {"pageNumber": 3}),
])  # fmt: skip
def test_body_paging_begins_where_the_caller_says(walk, style, body):
    """A page number in the caller's own body is the first page, as it is for numbers in the query."""
    replies = [Reply({"results": [n], "pageCount": 4}) for n in (3, 4)]
    calls, _ = walk(style, replies, json=body)
    assert [(call.json.get("paging") or call.json)["pageNumber"] for call in calls] == [3, 4]


# SingleReply: G9 to G12, P6


@pytest.mark.parametrize("body", [
    {"entities": [1], "nextUri": "/x?pageNumber=2", "pageCount": 9}, [1], {"results": [1], "cursor": "c"},
])  # fmt: skip
def test_single_reply_is_one_call_and_adds_nothing(walk, body):
    """One request as the caller wrote it, one reply."""
    calls, found = walk(SingleReply(), [Reply(body)], params={"id": ["a", "b"]})
    assert [call.params for call in calls] == [{"id": ["a", "b"]}]
    assert found == [1]


# All


def test_every_style_has_a_name_of_its_own_and_is_immutable():
    """Checkpoints name styles; a shared style cannot be changed by one of its users."""
    assert all(STYLES[name].name == name for name in STYLES)
    for kind in STYLES.values():
        with pytest.raises(AttributeError):
            kind().size_param = "x"
        assert kind() == kind()
        assert hash(kind()) == hash(kind())


def test_a_resumed_reading_asks_for_the_position_only(walk):
    """Going on from page 3 makes no request for the pages before it."""
    calls, _ = walk(PageNumber(), [numbered(3, [3], pageCount=3)],
                    resume_from=Checkpoint("page-number", {"pageNumber": 3}, 2, 200))  # fmt: skip
    assert [call.params["pageNumber"] for call in calls] == [3]

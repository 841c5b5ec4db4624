"""What refusals say about sizes and limits, and listings that the API does not give to their end."""

from __future__ import annotations

import pytest
from tests.paging.canned import STYLES, Reply, Server, records

from genesys_export import (
    ApiError,
    BodyPaging,
    Checkpoint,
    Cursor,
    CursorExpired,
    PageNumber,
    PagingError,
    RowLimitReached,
    SingleReply,
)
from genesys_export.paging import Finished, PageSizeReduced
from genesys_export.paging.limits import named_maximum, named_row_limit

# What a refusal says about the page size


@pytest.mark.parametrize(("text", "named"), [
    ("The maximum page size is 100.", 100),
    ("pageSize: maximum is 100", 100),
    ("pageSize must be less than or equal to 200", 200),
    ("max page size: 50", 50),
    ("size must be between 1 and 500", 500),
    ("Page size cannot exceed 100.", 100),
    ("pageSize may not be greater than 250", 250),
    ("page_size must not be larger than 250", 250),
    ("The page size can't be more than 25", 25),
    ("pageSize 1000 exceeds the maximum allowed value of 200", 200),
    ("pageSize 1000 exceeds 200", 200),
    ("The page size was exceeded: requested 1000, at most 100", 100),
    ("count should be no more than 100", 100),
    ("limit must be <= 100", 100),
    ("limit ≤ 100", 100),
    ("limit < 100", 99),
    ("pageSize must be less than 101", 100),
    ("Invalid page size 1000. Allowed range: [1-100]", 100),
    ("pageSize: out of range (1, 100)", 100),
    ("pageSize must be in range 1..500", 500),
    ("pageSize must be greater than or equal to 1 and less than or equal to 200", 200),
    ("Invalid value for limit. Upper limit is 100.", 100),
    ("The count of 1000 is too large; 100 is the maximum", 100),
    ("MAX PAGE SIZE IS 100", 100),
    ("The maximum size is 1,000,000 bytes, page size 100", None),
    ("The maximum page size is 1000.", None),  # what was asked for was 1000
    ("The maximum page size is 0.", None),
    ("The maximum page size is 1,500.", None),
    ("pageSize must be greater than 0", None),
    ("pageSize must be a number", None),
    ("The interval must be less than 31 days", None),
    ("Rate limit exceeded the maximum. Retry the request in [12] seconds", None),
    ("Pagination may not exceed 100000 results. Tip: querying in smaller intervals", None),
    ("pageNumber * pageSize must not exceed 100", None),
    ("pageNumber must be less than or equal to 5", None),
    ("", None),
    ("page size " + "1" * 100_000, None),
])  # fmt: skip
def test_the_largest_page_size_is_read_out_of_a_refusal(text, named):
    """However a service words it, asked for 1000; and nothing is read into what speaks of something else."""
    assert named_maximum(text, 1000) == named


@pytest.mark.parametrize("body", [
    {"message": "Bad request", "details": [{"fieldName": "pageSize", "errorCode": "maximum is 40"}]},
    {"message": "must be less than or equal to 40", "details": [{"fieldName": "pageSize"}]},
    {"message": "Bad request", "errors": [{"message": "pageSize must be at most 40"}]},
    {"detail": "count must be at most 40", "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"], "status": "400"},
    {"messageWithParams": "The page size cannot exceed 40"},
])  # fmt: skip
def test_the_size_may_be_named_anywhere_in_the_refusal(reader, body):
    """Message, details, inner errors, and SCIM's own body."""
    server, fetch = reader.serve("page-number", 80, faults={1: Reply(body, 400)})
    assert reader.all(fetch) == server.records
    assert [call.params["pageSize"] for call in server.calls] == [100, 40, 40]


@pytest.mark.parametrize("body", [None, [], "", "<html>", {"details": None}, {"details": ["x"]}, {"errors": {"a": 1}}])
def test_a_refusal_of_any_shape_is_an_error_and_no_crash(reader, body):
    """Nothing is named in it."""
    server, fetch = reader.serve("page-number", faults={1: Reply(body, 400)})
    with pytest.raises(ApiError):
        reader.all(fetch)
    assert len(server.calls) == 1


# What a refusal says about the listing


ROW_LIMITS = [
    ("Pagination may not exceed 100000 results. Tip: this can be achieved by querying in smaller intervals.", 100_000),
    ("pagination may not exceed 400000 results", 400_000),
    ("Result set is larger than result limit", 0),
    ("Result set is larger than limit of 30000 results", 30_000),
    ("The query is over the limit of 30,000 results", 30_000),
    ("pageNumber * pageSize must not exceed 1000", 1000),
    ("Page number times page size cannot be more than 1,000", 1000),
    ("pageNumber must be less than or equal to 5", 5),
    ("Page number cannot be greater than 5.", 5),
    ("Cannot page through more than 10000 records", 10_000),
    ("Only 10000 results can be retrieved", 10_000),
    ("The maximum number of results was reached", 0),
    ("Result window is too large, from + size must be less than or equal to: [10000]", 10_000),
]


@pytest.mark.parametrize(("text", "limit"), ROW_LIMITS)
@pytest.mark.parametrize("family", ["page-number", "body-paging", "cursor"])
def test_a_listing_that_cannot_be_paged_further_has_an_error_of_its_own(reader, text, limit, family):
    """Neither a wrong call nor an expired cursor: what was read is safe, and something else must be asked for."""
    said = Reply({"message": text, "code": "bad.request"}, 400, {"ININ-Correlation-Id": "abc"})
    server, fetch = reader.serve(family, faults={3: said})
    with pytest.raises(RowLimitReached) as caught:
        reader.all(fetch)
    error = caught.value
    assert (error.limit, error.correlation_id, error.checkpoint.records) == (limit, "abc", 200)
    assert text.rstrip(".") in str(error)
    assert "Every page read before it was delivered." in str(error)
    assert "smaller interval" in error.remedy
    assert error.exit_code == 2
    assert isinstance(error, PagingError)
    assert not isinstance(error, ApiError)
    assert reader.got == server.records[:200]
    assert len(server.calls) == 3


@pytest.mark.parametrize("text", [
    "The interval is invalid", "pageNumber must be greater than or equal to 1", "pageNumber cannot be less than 1",
    "Invalid pageNumber", "Unknown parameter limit", "", "The query has more than 10 filters",
])  # fmt: skip
def test_other_refusals_are_no_row_limits(reader, text):
    """They stay what they were."""
    assert named_row_limit(text) is None
    _, fetch = reader.serve("page-number", faults={1: Reply({"message": text}, 400)})
    with pytest.raises(ApiError):
        reader.all(fetch)


def test_an_expired_cursor_stays_an_expired_cursor(reader):
    """A cursor that the API no longer knows is started anew; a row limit would only come again."""
    _, fetch = reader.serve("cursor", faults={3: Reply({"message": "The cursor has expired."}, 400)})
    with pytest.raises(CursorExpired):
        reader.all(fetch)


def test_a_reply_too_large_for_one_request_is_a_row_limit_too(reader):
    """Aggregates cannot be paged: 413 with these words is no call for smaller pages."""
    reply = Reply({"message": "Result set is larger than result limit"}, 413)
    with pytest.raises(RowLimitReached):
        reader.all(reader.decorate(lambda _: reply, style=SingleReply()))


def test_the_error_survives_being_pickled():
    """Errors cross process borders."""
    import pickle

    error = RowLimitReached("Full.", limit=1000, correlation_id="abc", checkpoint=Checkpoint("after", {}, 1, 2))
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.limit, again.checkpoint) == (str(error), 1000, error.checkpoint)


# Limits that are known beforehand


def limited(reader, count, style, size=100, **options):
    server = Server("page-number" if isinstance(style, PageNumber) else "body-flat", records(count))
    return server, reader.decorate(server.answer, size, style=style, **options)


@pytest.mark.parametrize("style", [PageNumber(row_limit=1000), BodyPaging(at="", row_limit=1000)])
def test_beyond_a_known_row_limit_nothing_is_asked(reader, style):
    """The 1,000 rows the API gives are delivered; the page that it would refuse is not asked for."""
    server, fetch = limited(reader, 1500, style)
    with pytest.raises(RowLimitReached, match=r"1,000 of 1,500 records") as caught:
        reader.all(fetch)
    assert reader.got == server.records[:1000]
    assert len(server.calls) == 10
    assert caught.value.limit == 1000
    assert caught.value.checkpoint == Checkpoint(style.name, {"pageNumber": 11, "pageSize": 100}, 10, 1000)
    assert Finished not in map(type, reader.events)
    with pytest.raises(RowLimitReached):
        reader.pages(fetch, resume_from=caught.value.checkpoint)
    assert len(server.calls) == 10


@pytest.mark.parametrize("count", [0, 1, 999, 1000])
def test_a_listing_within_the_limit_is_simply_read(reader, count):
    """The limit is no concern of a listing that ends below or at it."""
    server, fetch = limited(reader, count, PageNumber(row_limit=1000))
    assert reader.all(fetch) == server.records


@pytest.mark.parametrize("size", [30, 300, 333, 999, 1000, 2500])
def test_the_last_rows_below_the_limit_are_read_in_smaller_pages(reader, size):
    """A page that would go over the limit is cut to what is left below it, so that no row the API gives is missed."""
    server, fetch = limited(reader, 1500, PageNumber(row_limit=1000), size)
    with pytest.raises(RowLimitReached):
        reader.all(fetch)
    assert reader.got == server.records[:1000]
    assert all(call.params["pageNumber"] * call.params["pageSize"] <= 1000 for call in server.calls)
    assert (PageSizeReduced in map(type, reader.events)) is (1000 % size != 0)


@pytest.mark.parametrize("style", [PageNumber(last_page=5), BodyPaging(at="", last_page=5)])
def test_beyond_a_known_last_page_nothing_is_asked(reader, style):
    """``/routing/queues/divisionviews``: five pages of 100, and the sixth is not asked for."""
    server, fetch = limited(reader, 700, style)
    with pytest.raises(RowLimitReached, match="500 of 700 records") as caught:
        reader.all(fetch)
    assert reader.got == server.records[:500]
    assert len(server.calls) == 5
    assert caught.value.limit == 0
    assert reader.all(limited(reader, 500, style)[1]) == server.records[:500]


def test_smaller_pages_keep_within_both_limits(reader):
    """Halved after a 413, pages still end at the row limit and at the last page."""
    server = Server("page-number", records(2000), faults={2: Reply({}, 413)})
    with pytest.raises(RowLimitReached):
        reader.all(reader.decorate(server.answer, 100, style=PageNumber(row_limit=1000)))
    assert reader.got == server.records[:1000]
    server = Server("page-number", records(2000), faults={2: Reply({}, 413)})
    with pytest.raises(RowLimitReached):
        reader.all(reader.decorate(server.answer, 100, style=PageNumber(last_page=5)))
    assert reader.got == server.records[:250]


def test_a_listing_that_went_over_to_links_has_no_numbers_to_limit(reader):
    """The limits are about numbers."""
    replies = iter([Reply({"entities": [1], "nextUri": "/x?cursor=c"}), Reply({"entities": [2]})])
    assert reader.all(reader.decorate(lambda _: next(replies), style=PageNumber(row_limit=100, last_page=1))) == [1, 2]


def test_the_limits_are_options_by_name():
    """They are part of the style, so that the catalogue can say them; other styles know none."""
    assert PageNumber() == PageNumber(row_limit=0, last_page=0)
    assert PageNumber(row_limit=1000) != PageNumber()
    for family in ("scim", "cursor"):
        with pytest.raises(TypeError):
            type(STYLES[family])(row_limit=1000)
    assert Cursor().within_limit({"cursor": "c"}, 100) == {"cursor": "c"}


@pytest.mark.parametrize(("status", "advice"), [(400, "other filters or parameters"), (409, "")])
def test_a_call_that_was_wrong_is_not_to_be_made_again_as_it_is(reader, status, advice):
    """Where the refusal is about what was asked for, going on would ask for the very same."""
    _, fetch = reader.serve("page-number", faults={1: Reply({"message": "A filter is required."}, status)})
    with pytest.raises(ApiError) as caught:
        reader.all(fetch)
    assert advice in caught.value.remedy
    assert bool(advice) == bool(caught.value.remedy)

"""Pages fetched before their turn: as many as were allowed, only where the replies foretell them, in order."""

from __future__ import annotations

import asyncio

import pytest
from tests.paging.canned import Reply

from genesys_export import BodyPaging, Cursor, NextLink, PageNumber, Scim, genesys_paginated
from genesys_export.errors import ApiError, ConfigurationError, RepeatedPage

ROWS, SIZE = 95, 10


class Listing:
    """A listing by page numbers whose replies come when the test says; remembers how many were under way at once."""

    def __init__(self, rows=ROWS):
        self.rows = rows
        self.calls = []
        self.under_way = self.most = 0
        self.answers = {}

    async def __call__(self, params):
        self.calls.append(params["pageNumber"])
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        try:
            for _ in range(3):
                await asyncio.sleep(0)
            answer = self.answers.get(params["pageNumber"], [])
            if answer:
                given = answer.pop(0)
                if isinstance(given, BaseException):
                    raise given
                return given
            return self.page(params["pageNumber"], params["pageSize"])
        finally:
            self.under_way -= 1

    def page(self, number, size):
        rows = [{"id": n} for n in range(self.rows)][(number - 1) * size : number * size]
        return Reply({"entities": rows, "pageNumber": number, "pageSize": size, "pageCount": -(-self.rows // size),
                      "total": self.rows})  # fmt: skip


def reading(listing, ahead, **options):
    @genesys_paginated(SIZE, style=PageNumber(), ahead=ahead, sleep=lambda _: asyncio.sleep(0), **options)
    async def fetch(*, params=None):
        return await listing(params)

    return fetch


def read(fetch, pages=None):
    async def main():
        found = []
        stream = fetch.pages()
        async for page in stream:
            found += [record["id"] for record in page.records]
            if pages is not None and page.number >= pages:
                break
        await stream.aclose()
        left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        return found, left

    return asyncio.run(main())


@pytest.mark.parametrize("ahead", [0, 1, 3, 50])
def test_records_come_in_order_and_each_page_is_asked_for_once(ahead):
    listing = Listing()
    assert read(reading(listing, ahead)) == (list(range(ROWS)), [])
    assert sorted(listing.calls) == list(range(1, 11))
    assert listing.most == min(ahead + 1, 9)  # the first page alone tells how many there are


def test_a_reading_that_is_given_up_leaves_no_call_behind():
    listing = Listing()
    found, left = read(reading(listing, 4), pages=2)
    assert (found, left, listing.under_way) == (list(range(20)), [], 0)


TROUBLE = [Reply({}, 429, {"Retry-After": "1"}), Reply({}, 503), ConnectionResetError(104, "reset by peer")]


@pytest.mark.parametrize("trouble", TROUBLE)
def test_a_call_ahead_that_failed_is_made_again_in_its_turn(trouble):
    listing = Listing()
    listing.answers = {4: [trouble], 7: [trouble, trouble]}
    assert read(reading(listing, 4))[0] == list(range(ROWS))
    assert (listing.calls.count(4), listing.calls.count(7)) == (2, 3)


def test_an_expired_token_ahead_costs_one_refresh():
    listing, refreshed = Listing(), []
    listing.answers = {number: [Reply({}, 401)] for number in (4, 5, 6)}
    listing.answers[4].append(Reply({}, 401))
    fetch = reading(listing, 2, refresh=lambda: refreshed.append(1))
    assert read(fetch)[0] == list(range(ROWS))
    assert refreshed == [1]


def test_a_page_size_that_changes_makes_no_record_come_twice_or_not_at_all():
    listing = Listing()
    listing.answers = {3: [Reply({}, 413), Reply({}, 413)]}
    assert read(reading(listing, 4)) == (list(range(ROWS)), [])


def test_a_listing_that_repeats_itself_is_still_refused():
    listing = Listing()
    listing.answers = {5: [listing.page(4, SIZE)]}
    with pytest.raises(RepeatedPage):
        read(reading(listing, 4))


def test_a_listing_that_tells_no_total_is_read_one_page_after_the_other():
    listing = Listing()
    listing.page = lambda number, size: Reply({"entities": [{"id": number}] if number < 5 else []})
    assert read(reading(listing, 4))[0] == [1, 2, 3, 4]
    assert listing.most == 1


def test_nothing_is_fetched_ahead_beyond_the_last_page_or_the_apis_limit():
    listing = Listing()

    @genesys_paginated(SIZE, style=PageNumber(last_page=6), ahead=8)
    async def fetch(*, params=None):
        return await listing(params)

    with pytest.raises(Exception, match="gives no more rows"):
        read(fetch)
    assert max(listing.calls) == 6


@pytest.mark.parametrize(
    ("style", "body", "onward"),
    [
        (Scim(), {"startIndex": 1, "itemsPerPage": 10, "totalResults": 45}, [11, 21, 31, 41, None]),
        (BodyPaging(at="paging"), {"totalHits": 45}, [2, 3, 4, 5, None]),
        (Cursor(), {"cursor": "x"}, [None]),
        (NextLink(), {"nextUri": "/x?pageNumber=2"}, [None]),
    ],
)
def test_what_follows_is_foretold_by_the_families_that_count(style, body, onward):
    from genesys_export.paging.family import PageReply

    reply = PageReply(body, {}, [{}] * 10, True, 10, 10)
    first = {**style.start({}, {}), **({"pageSize": 10} if style.name == "body-paging" else {})}
    places = [style.ahead(first, steps, reply) for steps in range(1, len(onward) + 1)]
    assert [None if place is None else next(iter(place.values())) for place in places] == onward


@pytest.mark.parametrize(("wanted", "pages"), [(None, 10), (50, 5), (41, 5), (11, 2), (10, 1), (1, 1), (1_000, 10)])
def test_no_page_is_fetched_ahead_that_begins_beyond_what_is_wanted(wanted, pages):
    listing = Listing()
    found, left = read(reading(listing, 8, wanted=wanted), pages=pages)
    assert (len(found), left, sorted(listing.calls)) == (min(pages * SIZE, ROWS), [], list(range(1, pages + 1)))


def test_wanted_bounds_what_is_fetched_ahead_and_not_what_may_be_read():
    """Records can come twice; whoever needs more than were reckoned with reads on."""
    listing = Listing()
    assert read(reading(listing, 8, wanted=30)) == (list(range(ROWS)), [])
    assert sorted(listing.calls) == list(range(1, 11))


@pytest.mark.parametrize("wanted", [-1, 1.5, True, "10"])
def test_a_number_of_records_that_makes_no_sense_is_refused(wanted):
    with pytest.raises(ConfigurationError, match="wanted is a whole number"):
        genesys_paginated(wanted=wanted)


@pytest.mark.parametrize("ahead", [-1, 1.5, True])
def test_a_width_that_makes_no_sense_is_refused(ahead):
    with pytest.raises(ConfigurationError):
        genesys_paginated(ahead=ahead)


def test_a_plain_function_cannot_fetch_ahead():
    with pytest.raises(ConfigurationError, match="several times at once"):

        @genesys_paginated(ahead=2)
        def fetch(*, params=None):
            """One page."""




class Kept:
    """Keeps replies until their turn, and what it is told."""

    def __init__(self):
        self.replies, self.told = {}, []

    def find(self, request):
        return self.replies.get(request.params["pageNumber"])

    def came(self, request, reply):
        self.replies[request.params["pageNumber"]] = reply

    def turned(self, request):
        self.told.append(request.params["pageNumber"])
        self.replies.pop(request.params["pageNumber"], None)

    def dropped(self):
        self.told.append("dropped")
        self.replies.clear()


def test_replies_that_came_before_their_turn_outlast_the_invocation():
    """The page in front of them fails for good; whoever goes on there asks for that page, and for none behind it."""
    listing, kept = Listing(), Kept()
    listing.answers[3] = [Reply({}, 400)] * 2
    fetch = reading(listing, 4, prefetched=kept)

    with pytest.raises(ApiError) as failed:
        read(fetch)
    there = sorted(kept.replies)
    assert there
    assert there[0] == 4
    assert kept.told == [1, 2, 3]

    listing.calls.clear()

    async def go_on():
        pages = fetch.pages(resume_from=failed.value.checkpoint)
        return [record["id"] async for page in pages for record in page.records]

    assert asyncio.run(go_on()) == list(range(20, ROWS))
    assert sorted(listing.calls) == sorted({3, *range(4, 11)} - {*there})
    assert (kept.told[3:], kept.replies) == (list(range(3, 11)), {})


def test_a_reply_whose_turn_had_come_is_not_used_again():
    """It was no page; asked once more, the server gives one."""
    listing, kept = Listing(), Kept()
    broken = Reply({}, 200, {"Content-Type": "text/html"})
    kept.replies[2] = broken
    assert read(reading(listing, 2, prefetched=kept))[0] == list(range(ROWS))
    assert listing.calls.count(2) == 1


def test_a_listing_that_goes_on_otherwise_drops_what_was_kept():
    """Pages of another size do not begin where those began."""
    listing, kept = Listing(), Kept()
    listing.answers[2] = [Reply({"message": "pageSize must be no greater than 5"}, 400)] * 2
    assert read(reading(listing, 3, prefetched=kept))[0] == list(range(ROWS))
    assert "dropped" in kept.told


def test_nothing_is_kept_for_a_plain_function():
    with pytest.raises(ConfigurationError, match="several times at once"):

        @genesys_paginated(style=PageNumber(), prefetched=Kept())
        def fetch(*, params=None):
            return Reply({})


@pytest.mark.parametrize("trouble", TROUBLE)
def test_what_is_no_page_is_not_kept(trouble):
    """It is asked for anew in its turn, also by whoever goes on later."""

    class Remembering(Kept):
        def came(self, request, reply):
            statuses.append(reply.status_code)
            super().came(request, reply)

    statuses = []
    listing = Listing()
    listing.answers[4] = [trouble]
    assert read(reading(listing, 4, prefetched=Remembering()))[0] == list(range(ROWS))
    assert set(statuses) == {200}
    assert listing.calls.count(4) == 2

"""A model server holding a plain list, with pages, faults, empty pages and kills as chance has them: the list comes."""

from __future__ import annotations

import json

import httpx
import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.paging.canned import Reader, Reply
from tests.paging.model_server import FAMILIES, Server
from tests.paging.stubborn_server import CHOKING, COUNTED, StubbornServer

from genesys_export import Checkpoint, RetryLimitReached, RetryPolicy

HTML = {"Content-Type": "text/html; charset=utf-8"}
FAULTS = {
    "429": lambda: Reply({}, 429, {"Retry-After": "3"}),
    "429 without a time": lambda: Reply({}, 429),
    "503": lambda: Reply({}, 503),
    "504": lambda: Reply("<html>", 504, HTML),
    "portal": lambda: Reply("<html>", 200, HTML),
    "cut": lambda: Reply('{"entities": ['),
    "reset": lambda: ConnectionResetError(104, "reset by peer"),
    "requests": lambda: requests.exceptions.ReadTimeout("slow"),
    "httpx": lambda: httpx.ReadError("gone"),
    "401": lambda: Reply({}, 401),
}
SLOW = {"504", "requests"}  # a smaller page is asked for next
SETTINGS = settings(derandomize=True, deadline=None, database=None, max_examples=100)
FEWER = settings(SETTINGS, max_examples=40)


@pytest.fixture(params=["sync", "async", "ahead"])
def reader(request):
    """Reads the canned server through ``def``, through ``async def``, and with pages fetched before their turn."""
    return Reader(request.param)


@st.composite
def listings(draw, family):
    """A server: how many rows, where pages begin, which rows are filtered out, what goes wrong on which page."""
    rows = draw(st.integers(0, 60))
    size = draw(st.integers(1, 20))
    # Gaps of whole stretches, so that pages in the middle come short and empty.
    gaps = draw(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 25)), max_size=2))
    hidden = {row for start, length in gaps for row in range(start, start + length)}
    steps = None
    if not FAMILIES[family].numbers:
        cuts = draw(st.sets(st.integers(1, 59), max_size=8))
        steps = [0, *sorted(cut for cut in cuts if cut < rows)]
    pages = -(-rows // size) if steps is None else len(steps)
    faults = draw(
        st.dictionaries(
            st.integers(1, max(pages, 1)), st.lists(st.sampled_from(sorted(FAULTS)), min_size=1, max_size=3), max_size=4
        )
    )
    once = {page: [kind for at, kind in enumerate(found) if kind != "401" or "401" not in found[:at]]
            for page, found in faults.items()}  # fmt: skip
    if hidden and not FAMILIES[family].echoes:  # pages of unknown size: see the tests of test_page_size.py
        once = {page: [kind for kind in found if kind not in SLOW] for page, found in once.items()}
    made = {page: [FAULTS[kind]() for kind in found] for page, found in once.items()}
    server = Server(family, rows, size=size, hidden=hidden, faults=made, steps=steps)
    server.revoked = sum(kind == "401" for found in once.values() for kind in found)
    server.slow = any(kind in SLOW for found in once.values() for kind in found)
    return server


@pytest.mark.parametrize("family", FAMILIES)
def test_every_listing_comes_whole_in_order_and_with_no_call_too_many(reader, family):
    """Whatever the pages are like and whatever goes wrong in passing, the result equals the list."""

    @given(listings(family))
    @SETTINGS
    def check(server):
        one = Reader(reader.kind)  # its own clock and session for each example
        faults = sum(len(found) for found in server.faults.values())
        assert one.all(server.read_with(one), one.session) == server.whole
        # One call for each page and each fault, and at most one more to see that the end is reached.
        if not (server.slow and server.family.numbers):
            # A token that is revoked spoils the calls made ahead with it, too.
            spoilt = 4 * server.revoked if reader.kind == "ahead" else 0
            assert len(server.calls) <= len(server.starts) + faults + 1 + spoilt

    check()


@pytest.mark.parametrize("family", FAMILIES)
def test_a_reading_killed_anywhere_goes_on_where_it_stopped(reader, family):
    """Killed after any number of pages, as often as may be, and resumed from the checkpoint as written to disk."""

    @given(listings(family), st.lists(st.integers(0, 4), max_size=6))
    @SETTINGS
    def check(server, kills):
        one = Reader(reader.kind)
        fetch = server.read_with(one)
        found, checkpoint = [], None
        for count in [*kills, None]:
            one.got = []
            one._drained(fetch.pages(one.session, resume_from=checkpoint), count)
            for page in one.got:
                found += page.records
                checkpoint = Checkpoint.from_json(json.loads(json.dumps(page.checkpoint.to_json())))
                assert checkpoint.records == len(found)
        assert found == server.whole

    check()


@pytest.mark.parametrize("family", FAMILIES)
def test_a_reading_that_gives_up_can_be_taken_up_again(reader, family):
    """With a policy of one attempt every fault ends the reading; from checkpoint to checkpoint the list comes whole."""

    @given(listings(family))
    @FEWER
    def check(server):
        one = Reader(reader.kind)
        fetch = server.read_with(one, policy=RetryPolicy(max_attempts=1))
        found, checkpoint = [], None
        for _ in range(20):
            stop = None
            try:
                one.pages(fetch, one.session, resume_from=checkpoint)
            except RetryLimitReached as error:
                stop = error
            found += [record for page in one.got for record in page.records]
            checkpoint = one.got[-1].checkpoint if one.got else checkpoint
            if stop is None:
                break
            assert stop.checkpoint.records == len(found)
        assert found == server.whole

    check()


@pytest.mark.parametrize("family", FAMILIES)
def test_collect_gives_the_same_list(reader, family):
    """``collect=True`` and the generator agree."""

    @given(listings(family))
    @FEWER
    def check(server):
        one = Reader(reader.kind)
        assert one.value(server.read_with(one, collect=True), one.session) == server.whole

    check()


@st.composite
def stubborn_servers(draw, family):
    """A server with a largest page size, refused or cut down, and a size above which it chokes, now so and now so."""
    return StubbornServer(
        family,
        draw(st.integers(0, 150)),
        largest=draw(st.integers(1, 60)),
        refuses=draw(st.booleans()),
        chokes_above=draw(st.integers(1, 60)),
        choking=draw(st.lists(st.sampled_from(sorted(CHOKING)), min_size=1, max_size=4)),
    )


@pytest.mark.parametrize("family", COUNTED)
def test_page_sizes_that_change_on_the_way_cost_no_record_and_double_none(reader, family):
    """Killed anywhere and resumed in another page size each time, by a server that takes none of them as it is."""

    @given(stubborn_servers(family), st.lists(st.tuples(st.integers(0, 4), st.integers(1, 120)), max_size=6))
    @SETTINGS
    def check(server, sittings):
        one = Reader(reader.kind)
        found, checkpoint = [], None
        for count, size in [*sittings, (None, 50)]:
            fetch = server.read_with(one, size, policy=RetryPolicy(max_attempts=12, smallest_page=1))
            one.got = []
            one._drained(fetch.pages(one.session, resume_from=checkpoint), count)
            for page in one.got:
                found += page.records
                checkpoint = Checkpoint.from_json(json.loads(json.dumps(page.checkpoint.to_json())))
        assert found == [{"id": row} for row in range(server.rows)]
        assert all(size <= server.chokes_above for size in server.given)

    check()


@pytest.mark.parametrize("family", COUNTED)
def test_giving_up_over_the_page_size_costs_no_record_either(reader, family):
    """With two attempts a page a slow server ends the reading now and then; from checkpoint to checkpoint all comes."""

    @given(stubborn_servers(family), st.integers(1, 120))
    @FEWER
    def check(server, size):
        one = Reader(reader.kind)
        found, checkpoint = [], None
        while checkpoint is None or not checkpoint.done:
            fetch = server.read_with(one, size, policy=RetryPolicy(max_attempts=2, smallest_page=1))
            stop = None
            try:
                one.pages(fetch, one.session, resume_from=checkpoint)
            except RetryLimitReached as error:
                stop = error
            found += [record for page in one.got for record in page.records]
            checkpoint = one.got[-1].checkpoint if one.got else checkpoint
            assert stop is None or stop.checkpoint.records == len(found)
            size = max(1, size // 2)
            server.chokes_above += stop is not None
        assert found == [{"id": row} for row in range(server.rows)]

    check()

"""What an observer is told: every event in order, every wait with its reason, and nothing it can spoil."""

from __future__ import annotations

import logging

import pytest
from tests.paging.canned import STYLES, Reply

from genesys_export import PageNumber, RepeatedPage, RetryLimitReached, RetryPolicy
from genesys_export.paging import (
    Finished,
    Headroom,
    PageFetched,
    RateLimited,
    Retried,
    TokenRefreshed,
    Waiting,
)

NEARLY_USED_UP = {"inin-ratelimit-count": "297", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "20"}


def kinds(events):
    return [type(event).__name__ for event in events]


@pytest.mark.parametrize("family", STYLES)
def test_a_quiet_reading_tells_every_page_and_its_end(reader, family):
    """One event for each page with its number and count, and one for the end with the sums."""
    _, fetch = reader.serve(family, 250)
    reader.all(fetch)
    *pages, end = reader.events
    assert [(page.number, page.records, page.status) for page in pages] == [(1, 100, 200), (2, 100, 200), (3, 50, 200)]
    assert end == Finished(3, 250)


def test_events_come_before_what_they_tell_of_reaches_the_consumer(reader):
    """When the first record is there, its page has been told; the next page has not."""
    _, fetch = reader.serve("page-number", 250)
    reader.take(fetch, 1)
    assert kinds(reader.events) == ["PageFetched"]


def test_the_last_call_of_a_window_is_told_as_one(reader):
    last = {**NEARLY_USED_UP, "inin-ratelimit-count": "299"}
    _, fetch = reader.serve("page-number", 250, faults={1: lambda reply: Reply(reply.body, 200, last)})
    reader.all(fetch)
    assert [event.detail for event in reader.events if isinstance(event, Waiting)] == ["1 call left in this window"]


def test_every_wait_is_told_before_it_begins_with_its_reason(reader):
    """A 429, a fault, and a window nearly used up, each with its own reason, its length and what is behind it."""
    faults = {
        2: Reply({}, 429, {"Retry-After": "12", "ININ-Correlation-Id": "abc"}),
        3: Reply({}, 503),
        4: lambda reply: Reply(reply.body, 200, {**reply.headers, **NEARLY_USED_UP}),
    }
    _, fetch = reader.serve("page-number", 250, faults=faults)
    reader.all(fetch)
    assert kinds(reader.events) == [
        "PageFetched", "RateLimited", "Retried", "Waiting", "Retried", "Waiting", "PageFetched", "Waiting",
        "PageFetched", "Finished",
    ]  # fmt: skip
    waits = [event for event in reader.events if isinstance(event, Waiting)]
    assert [wait.reason for wait in waits] == ["rate limit", "fault", "headroom"]
    assert [wait.detail for wait in waits] == ["status 429", "status 503", "3 calls left in this window"]
    assert [wait.seconds for wait in waits] == reader.clock.waits
    assert RateLimited(12.0, None, "abc") in reader.events
    assert [event for event in reader.events if isinstance(event, Retried)] == [
        Retried(1, "status 429"),
        Retried(2, "status 503"),
    ]


def test_a_wait_is_told_before_it_is_waited(reader):
    """The observer hears of a wait while it can still show it."""
    told_at = []

    def observe(event):
        if isinstance(event, Waiting):
            told_at.append(reader.clock.now)

    began = reader.clock.now
    _, fetch = reader.serve("page-number", 10, faults={1: Reply({}, 429, {"Retry-After": "30"})}, observe=observe)
    reader.all(fetch)
    assert told_at == [began]
    assert reader.clock.now >= began + 30


def test_a_page_tells_what_its_reply_said(reader):
    """Total, headroom, duration and correlation id of the reply are in the event and on the page."""
    headers = {**NEARLY_USED_UP, "inin-ratelimit-count": "100", "ININ-Correlation-Id": "abc"}

    def answer(call):
        reader.clock.now += 0.25
        return Reply({"entities": [{"id": 1}], "pageCount": 1, "total": 1}, headers=headers)

    fetch = reader.decorate(answer, style=PageNumber())
    (page,) = reader.pages(fetch)
    event, _ = reader.events
    left = Headroom(200, 300, 20.0)
    assert event == PageFetched(1, 1, 1, 200, 0.25, left, "abc")
    assert (page.number, page.total, page.status, page.duration) == (1, 1, 200, 0.25)
    assert (page.headroom, page.correlation_id) == (left, "abc")


def test_a_fresh_token_is_told_once(reader):
    """After the refresh and before the page it was for."""
    _, fetch = reader.serve("page-number", 150, faults={2: Reply({}, 401)})
    reader.all(fetch, reader.session)
    assert kinds(reader.events) == ["PageFetched", "TokenRefreshed", "PageFetched", "Finished"]
    assert TokenRefreshed() in reader.events


def test_a_token_that_was_not_got_is_not_told_as_refreshed(reader):
    """A refresh that failed in passing is a wait; only the one that worked is told."""
    _, fetch = reader.serve("page-number", 150, faults={2: Reply({}, 401)})
    reader.session.troubles = [ConnectionResetError("reset")]
    reader.all(fetch, reader.session)
    assert kinds(reader.events) == ["PageFetched", "Retried", "Waiting", "TokenRefreshed", "PageFetched", "Finished"]


def test_a_reading_that_fails_is_not_told_as_finished(reader):
    """Only the end of the listing is; the error speaks for itself."""
    _, fetch = reader.serve("page-number", 150, faults={2: Reply({}, 503)}, policy=RetryPolicy(max_attempts=1))
    with pytest.raises(RetryLimitReached):
        reader.all(fetch)
    assert kinds(reader.events) == ["PageFetched"]
    reader.events.clear()
    fetch = reader.decorate(lambda _: Reply({"entities": [1], "nextUri": "/x?pageNumber=2"}), style=PageNumber())
    with pytest.raises(RepeatedPage):
        reader.all(fetch)
    assert Finished not in map(type, reader.events)


def test_a_resumed_reading_counts_its_own_pages_and_sums_up_all(reader):
    """``PageFetched`` counts this reading; ``Finished`` counts the listing over all readings."""
    _, fetch = reader.serve("page-number", 350)
    (first,) = reader.take_pages(fetch, 1)
    reader.events.clear()
    reader.pages(fetch, resume_from=first.checkpoint)
    assert [event.number for event in reader.events[:-1]] == [1, 2, 3]
    assert reader.events[-1] == Finished(4, 350)


def test_an_observer_that_fails_is_logged_and_changes_nothing(reader, caplog):
    """A broken progress bar costs neither a record nor the reading."""

    def observe(event):
        raise ZeroDivisionError(type(event).__name__)

    server, fetch = reader.serve("page-number", 250, faults={2: Reply({}, 429)}, observe=observe)
    with caplog.at_level(logging.ERROR):
        assert reader.all(fetch) == server.records
    assert {record.getMessage() for record in caplog.records} == {
        f"An observer failed at {kind}" for kind in ("PageFetched", "RateLimited", "Retried", "Waiting", "Finished")
    }
    assert all(record.exc_info[0] is ZeroDivisionError for record in caplog.records)


def test_an_observer_may_end_the_program(reader):
    """Ctrl+C inside an observer is not swallowed."""

    def observe(event):
        raise KeyboardInterrupt

    _, fetch = reader.serve("page-number", 250, observe=observe)
    with pytest.raises(KeyboardInterrupt):
        reader.all(fetch)


def test_without_an_observer_nothing_is_told(reader):
    """``observe`` is optional."""
    server, fetch = reader.serve("page-number", 250, faults={2: Reply({}, 429)}, observe=None)
    assert reader.all(fetch) == server.records
    assert reader.events == []

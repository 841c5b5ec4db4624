"""Waiting: how long, for which reason, how often, and when not."""

from __future__ import annotations

import itertools
import random
from email.utils import formatdate

import pytest
from tests.paging.canned import Reply

from genesys_export import ConfigurationError, RetryLimitReached, RetryPolicy, SignInExpired, SignInRefused, WaitTooLong
from genesys_export.paging import Retried, TokenRefreshed, Waiting
from genesys_export.paging.headers import read_headroom, read_retry_after

NOW = 1_780_000_000.0
UNAUTHORIZED = Reply({}, 401)


def waits_after(reader, *faults, count=100, **options):
    """The waits of a reading whose first calls are answered so."""
    server, fetch = reader.serve("page-number", count, faults=dict(enumerate(faults, 1)), **options)
    assert reader.all(fetch, reader.session) == server.records
    return reader.clock.waits


# Retry-After


@pytest.mark.parametrize(("value", "seconds"), [("0", 0), (" 7 ", 7), ("1.5", 1.5), ("120", 120), ("900", 900)])
@pytest.mark.parametrize("status", [429, 503, 502, 408])
def test_retry_after_in_seconds_is_kept(reader, value, seconds, status):
    """The server's wait is waited, with a spread of at most a quarter of a second and never less."""
    (wait,) = waits_after(reader, Reply({}, status, {"Retry-After": value}))
    assert seconds <= wait <= seconds + 0.25


@pytest.mark.parametrize("name", ["Retry-After", "retry-after", "RETRY-AFTER", "ReTrY-aFtEr"])
def test_the_case_of_a_header_does_not_matter(reader, name):
    """A plain dict of headers is read whatever their case."""
    (wait,) = waits_after(reader, Reply({}, 429, {name: "33"}))
    assert 33 <= wait <= 33.25


@pytest.mark.parametrize(("headers", "seconds"), [
    ({"Retry-After": formatdate(NOW + 40, usegmt=True)}, 40),
    ({"Retry-After": formatdate(NOW - 40, usegmt=True)}, 0),
    ({"Retry-After": formatdate(NOW + 40)}, 40),  # zone -0000: still UTC, wherever this computer stands
    ({"Retry-After": formatdate(NOW + 9999, usegmt=True), "Date": formatdate(NOW + 9989, usegmt=True)}, 10),
    ({"retry-after": formatdate(NOW + 40, usegmt=True), "date": "yesterday"}, 40),
])  # fmt: skip
def test_retry_after_as_a_date_is_kept(headers, seconds):
    """An HTTP date is taken against the reply's own Date where there is one, so a wrong clock here does no harm."""
    assert read_retry_after(headers, NOW) == seconds


@pytest.mark.parametrize("value", ["", "soon", "-5", "nan", "inf", "-inf", "1e999", "7 seconds", "0x10", "Mon, 99",
                                   "Mon, 32 Jan 2026 99:00:00 GMT"])  # fmt: skip
def test_a_retry_after_that_makes_no_sense_is_ignored(reader, value):
    """Words, negative numbers, nan and infinity do not stop the reading: the backoff decides."""
    (wait,) = waits_after(reader, Reply({}, 429, {"Retry-After": value}))
    assert 2.2 <= wait <= 3.0


def test_a_used_up_window_without_retry_after_is_waited_out(reader):
    """Without Retry-After the told reset is waited for; while calls are left in the window, the backoff decides."""
    window = {"inin-ratelimit-count": "300", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "41"}
    (wait,) = waits_after(reader, Reply({}, 429, window))
    assert 41 <= wait <= 41.25
    reader.clock.waits.clear()
    (wait,) = waits_after(reader, Reply({}, 429, {**window, "inin-ratelimit-count": "20"}))
    assert 2.2 <= wait <= 3.0


def test_a_wait_longer_than_allowed_is_named_and_not_begun(reader):
    """A Retry-After over ``longest_wait`` raises WaitTooLong at once, with the checkpoint; one just below is waited."""
    server, fetch = reader.serve("page-number", 300, faults={3: Reply({}, 429, {"Retry-After": "901"})})
    with pytest.raises(WaitTooLong, match="901 seconds") as caught:
        reader.all(fetch)
    assert reader.clock.waits == []
    assert reader.got == server.records[:200]
    assert caught.value.checkpoint.records == 200
    assert waits_after(reader, Reply({}, 429, {"Retry-After": "901"}), policy=RetryPolicy(longest_wait=901))


# Backoff


def test_the_backoff_doubles_with_chance_and_never_passes_the_cap(reader):
    """2, 4, 8 … seconds, each 10 to 50 % longer by chance, 60 at most, and still different from each other there."""
    waits = waits_after(reader, *[Reply({}, 503)] * 11, policy=RetryPolicy(max_attempts=12))
    for attempt, wait in enumerate(waits, 1):
        base = min(2.0**attempt, 40.0)
        assert base * 1.1 <= wait <= min(base * 1.5, 60.0)
    assert len(set(waits)) == 11


def test_no_chance_brings_the_backoff_over_sixty_seconds():
    """Whatever the attempt and the chance, a wait lies between the plain doubling and a minute."""
    policy = RetryPolicy()
    for attempt, seed in itertools.product([*range(1, 40), 10_000], range(20)):
        assert 2.2 <= policy.backoff(attempt, random.Random(seed)) <= 60.0


def test_the_backoff_starts_again_with_every_page(reader):
    """A fault on each of three pages is three first attempts, not a rising series."""
    server, fetch = reader.serve("page-number", 300, faults=dict.fromkeys((1, 3, 5), Reply({}, 503)))
    assert reader.all(fetch) == server.records
    assert all(2.2 <= wait <= 3.0 for wait in reader.clock.waits)
    assert [event.attempt for event in reader.events if isinstance(event, Retried)] == [1, 1, 1]


@pytest.mark.parametrize("attempts", [1, 2, 5, 9])
@pytest.mark.parametrize(("fault", "cause"), [
    (Reply({}, 429), "status 429"), (Reply({}, 503), "status 503"), (Reply("{", 200), "broken JSON"),
    (Reply("<p>", 200, {"Content-Type": "text/html"}), "HTML page"), (TimeoutError("secret"), "TimeoutError"),
])  # fmt: skip
def test_the_retry_ceiling_is_a_named_error_that_tells_the_cause(reader, attempts, fault, cause):
    """So many attempts and no more; the error says how many and why, and chains the exception if there was one."""
    server, fetch = reader.serve("page-number", faults=dict.fromkeys(range(1, 99), fault),
                                 policy=RetryPolicy(max_attempts=attempts))  # fmt: skip
    with pytest.raises(RetryLimitReached, match=cause) as caught:
        reader.all(fetch)
    assert len(server.calls) == attempts
    assert len(reader.clock.waits) == attempts - 1
    assert ("one attempt, which" if attempts == 1 else f"{attempts} attempts") in str(caught.value)
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is (fault if isinstance(fault, Exception) else None)


@pytest.mark.parametrize("numbers", [
    {"max_attempts": 0}, {"max_empty_pages": 0}, {"backoff_cap": -1}, {"longest_wait": -1}, {"spread": -1},
    {"cursor_lifetime": -1}, {"slow_pause": (-1, 2)},
])  # fmt: skip
def test_a_policy_that_could_never_work_is_refused(numbers):
    """Numbers out of their range are refused when the policy is made."""
    with pytest.raises(ConfigurationError):
        RetryPolicy(**numbers)


# Slowing down


@pytest.mark.parametrize("headers", [
    lambda left: {"X-Rate-Limit-Remaining": str(left)},
    lambda left: {"x-rate-limit-remaining": str(left)},
    lambda left: {"inin-ratelimit-count": str(300 - left), "inin-ratelimit-allowed": "300"},
    lambda left: {"ININ-RateLimit-Count": str(300 - left), "Inin-Ratelimit-Allowed": "300"},
], ids=["guide", "guide in small letters", "genesys", "genesys in capitals"])  # fmt: skip
@pytest.mark.parametrize(("left", "slow"), [(0, True), (9, True), (10, False), (250, False)])
def test_with_less_than_ten_calls_left_the_reader_slows_down(reader, headers, left, slow):
    """Below ten calls left there is a pause of one to two seconds before the next page, but none after the last."""
    faults = dict.fromkeys((1, 2), lambda reply: Reply(reply.body, 200, headers(left)))
    server, fetch = reader.serve("page-number", 200, faults=faults)
    assert reader.all(fetch) == server.records
    assert len(reader.clock.waits) == (1 if slow else 0)
    assert all(1.0 <= wait <= 2.0 for wait in reader.clock.waits)
    assert [event.reason for event in reader.events if isinstance(event, Waiting)] == ["headroom"] * slow


def test_slowing_down_can_be_switched_off(reader):
    """``slow_below=0`` never pauses."""
    low = lambda reply: Reply(reply.body, 200, {"X-Rate-Limit-Remaining": "0"})  # noqa: E731
    assert waits_after(reader, low, count=200, policy=RetryPolicy(slow_below=0)) == []


@pytest.mark.parametrize("headers", [
    {}, {"X-Rate-Limit-Remaining": "many"}, {"X-Rate-Limit-Remaining": "-3"}, {"inin-ratelimit-count": "5"},
    {"inin-ratelimit-count": "x", "inin-ratelimit-allowed": "300"}, {"inin-ratelimit-allowed": "300"},
])  # fmt: skip
def test_headers_that_say_nothing_usable_slow_nobody_down(headers):
    """Missing halves and bad numbers are no headroom at all."""
    assert read_headroom(headers) is None


def test_a_count_beyond_the_limit_is_no_negative_headroom():
    """310 of 300 used leaves nothing, not minus ten."""
    headroom = read_headroom({"inin-ratelimit-count": "310", "inin-ratelimit-allowed": "300"})
    assert (headroom.remaining, headroom.allowed, headroom.resets_in) == (0, 300, None)


# 401


def test_a_refresh_is_no_attempt_and_no_wait(reader):
    """A rotated token costs neither an attempt nor a second."""
    server, fetch = reader.serve("page-number", 100, faults={1: UNAUTHORIZED}, policy=RetryPolicy(max_attempts=1))
    assert reader.all(fetch, reader.session) == server.records
    assert reader.clock.waits == []
    assert [type(event) for event in reader.events[:1]] == [TokenRefreshed]


def test_401_between_faults_is_still_refreshed_only_once(reader):
    """503, 401, 503, 401 on one page: the second 401 is the end, whatever came between."""
    faults = {1: Reply({}, 503), 2: UNAUTHORIZED, 3: Reply({}, 503), 4: UNAUTHORIZED}
    _, fetch = reader.serve("page-number", faults=faults)
    with pytest.raises(SignInExpired, match="the fresh one too"):
        reader.all(fetch, reader.session)
    assert reader.session.refreshed == 1


def test_a_sign_in_that_is_refused_ends_the_reading_as_it_is(reader):
    """What the session raises about the client itself reaches the caller unchanged."""
    refused = SignInRefused("The secret is wrong.")
    reader.session.troubles = [refused]
    server, fetch = reader.serve("page-number", 300, faults={2: UNAUTHORIZED})
    with pytest.raises(SignInRefused) as caught:
        reader.all(fetch, reader.session)
    assert caught.value is refused
    assert reader.got == server.records[:100]


def test_a_token_endpoint_that_stumbles_is_asked_again_and_the_page_is_not(reader):
    """A passing fault of the refresh is waited out; the page is not asked for again with the old token meanwhile."""
    reader.session.troubles = [ConnectionResetError(), TimeoutError()]
    server, fetch = reader.serve("page-number", 300, faults={2: UNAUTHORIZED})
    assert reader.all(fetch, reader.session) == server.records
    assert len(server.calls) == 4
    assert len(reader.clock.waits) == 2
    assert reader.session.refreshed == 1


def test_a_token_endpoint_that_is_gone_is_the_retry_ceiling(reader):
    """The refresh keeps to the policy's attempts too, and the named error carries the checkpoint."""
    reader.session.troubles = [ConnectionResetError() for _ in range(99)]
    server, fetch = reader.serve("page-number", 300, faults={2: UNAUTHORIZED})
    with pytest.raises(RetryLimitReached, match="no fresh token") as caught:
        reader.all(fetch, reader.session)
    assert len(server.calls) == 2
    assert caught.value.checkpoint.records == 100

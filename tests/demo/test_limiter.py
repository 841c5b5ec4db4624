"""The rate window: what the headers tell and when a request is refused."""

from __future__ import annotations

import pytest

from genesys_export.demo.limiter import Limiter


def test_requests_are_counted_until_there_is_no_room(clock):
    limiter = Limiter(2, 60, clock)
    assert [(each.count, each.refused) for each in (limiter.admit("a") for _ in range(3))] == [
        (1, False),
        (2, False),
        (2, True),
    ]


def test_the_reset_is_told_in_whole_seconds_rounded_up(clock):
    limiter = Limiter(5, 60, clock)
    assert limiter.admit("a").reset == 60
    clock.now += 0.5
    assert limiter.admit("a").reset == 60
    clock.now += 59.4
    assert limiter.admit("a").reset == 1


def test_a_new_window_begins_when_the_old_one_is_over(clock):
    limiter = Limiter(1, 60, clock)
    limiter.admit("a")
    clock.now += 59.999
    assert limiter.admit("a").refused
    clock.now += 0.001
    assert not limiter.admit("a").refused


def test_each_token_has_its_own_window(clock):
    limiter = Limiter(1, 60, clock)
    limiter.admit("a")
    assert not limiter.admit("b").refused


def test_waiting_as_long_as_told_always_helps(clock):
    limiter = Limiter(1, 7.3, clock)
    limiter.admit("a")
    clock.now += 2.9
    clock.now += limiter.admit("a").reset
    assert not limiter.admit("a").refused


@pytest.mark.parametrize(("limit", "window"), [(0, 60), (1, 0)])
def test_a_limit_without_room_makes_no_sense(limit, window, clock):
    with pytest.raises(ValueError, match="room"):
        Limiter(limit, window, clock)


def test_over_the_limit_the_api_answers_429_and_says_when_to_come_back(connect, clock):
    api = connect(limit=2, window=60, clock=clock)
    first = api.get("/api/v2/users")
    assert first.headers["inin-ratelimit-count"] == "1"
    assert first.headers["inin-ratelimit-allowed"] == "2"
    assert first.headers["inin-ratelimit-reset"] == "60"
    api.get("/api/v2/users")
    clock.now += 48.2
    refused = api.get("/api/v2/users")
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "12")
    assert refused.json()["code"] == "too.many.requests"
    assert refused.json()["message"] == "Rate limit exceeded the maximum. Retry the request in [12] seconds"
    clock.now += 12
    assert api.get("/api/v2/users").status_code == 200


def test_the_guides_endpoint_tells_the_room_left_in_its_own_words(connect):
    assert connect(limit=50).get("/api/v2/guide/interactions").headers["X-Rate-Limit-Remaining"] == "49"


def test_a_window_that_is_used_up_early_has_no_room_until_it_begins_anew(clock):
    """Then as much as ever; other tokens do not notice."""
    limiter = Limiter(3, 60, clock)
    limiter.admit("a")
    told = limiter.use_up("a", 4)
    assert (told.count, told.remaining, told.reset, told.refused) == (3, 0, 4, True)
    clock.now += 3.5
    assert (limiter.admit("a").refused, limiter.admit("a").reset) == (True, 1)
    assert not limiter.admit("b").refused
    clock.now += 0.5
    assert [limiter.admit("a").refused for _ in range(4)] == [False, False, False, True]

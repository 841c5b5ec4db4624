"""Thousands of random schedules: alone never over the limit, and never much slower than the limit allows."""

from __future__ import annotations

import random

import pytest
from tests.client.budget_model import Caller, Clock, Limiter, Run

from genesys_export.client import RateBudget
from genesys_export.client.throttle import MOST_IN_FLIGHT

SEEDS = range(25)


def schedule(seed, **fixed):
    """A server, a budget and a caller as chance has them."""
    dice = random.Random(seed)
    clock = Clock(dice.uniform(1000, 9000))
    length = fixed.get("length") or dice.choice([10.0, 20.0, 60.0])
    server = Limiter(
        dice.choice([10, 60, 180, 300]), length, begins=fixed.get("begins") or dice.choice(["call", "clock"]),
        rounds=fixed.get("rounds") or dice.choice(["up", "on"]), phase=dice.uniform(0, length),
    )  # fmt: skip
    latency = dice.choice([0.02, 0.05, 0.15, 0.4])
    wobble = random.Random(seed)
    budget = RateBudget(reserve=dice.choice([0.0, 0.2, 0.5]), clock=clock)
    caller = Caller(budget, server.allowed * dice.choice([2, 4, 6]) + dice.randint(0, 50), dice.choice([1, 4, 16, 40]))
    return dice, clock, server, budget, caller, lambda: latency * wobble.uniform(0.5, 1.5)


@pytest.mark.parametrize("group", range(40))
def test_alone_it_is_never_refused_and_leaves_no_more_than_a_tenth_of_what_was_possible(group):
    """Possible is what a caller could do who knew the server's clock to the microsecond.

    A call that just misses a window's end waits for the next one, however few are left; so either nine tenths are made
    by the time that was possible for all, or all are made in a tenth more.
    """
    for seed in range(group * 50, group * 50 + 50):
        _, clock, server, budget, caller, latency = schedule(seed)
        begun = clock.now
        run = Run(budget, server, clock, latency, [caller]).go()
        assert len(caller.made) == caller.calls
        assert server.refused == 0, seed
        assert server.most <= max(2, int(server.allowed * (1 - budget.reserve))), seed
        assert run.most_in_flight <= MOST_IN_FLIGHT
        least = possible(server, budget, caller, begun, latency)
        made = sum(made <= begun + least for made in caller.made)
        assert made >= 0.9 * caller.calls or caller.ended - begun <= 1.1 * least, seed


def possible(server, budget, caller, begun, latency):
    """Seconds that so many calls take at least: by the windows, and by how many can be under way."""
    mine = max(1, int(server.allowed * (1 - budget.reserve)))
    round_trip = 2 * sum(latency() for _ in range(2000)) / 2000
    hands = min(caller.at_once, MOST_IN_FLIGHT)
    now, left = begun, caller.calls
    while True:
        ends = now + server.length
        if server.begins == "clock":
            ends -= (now - server.phase) % server.length
            if ends - now < 1e-3:
                ends = now + server.length
        made = min(mine, int((ends - now) / round_trip * hands))
        if left <= made:
            return now + max(round_trip, left * round_trip / hands) - begun  # no call is quicker than its round trip
        now, left = ends, left - made


@pytest.mark.parametrize("group", range(10))
def test_exports_that_come_and_go_with_replies_that_hang_are_never_refused_either(group):
    """Windows of any length and size, calls that take seconds now and then, exports that begin late or after a rest."""
    for seed in range(group * 20, group * 20 + 20):
        dice = random.Random(seed)
        clock = Clock(dice.uniform(1000, 9000))
        length = dice.choice([5.0, 7.3, 10.0, 20.0, 59.7, 60.0])
        server = Limiter(
            dice.choice([2, 3, 5, 10, 17, 60]), length, begins=dice.choice(["call", "clock"]),
            rounds=dice.choice(["up", "on"]), phase=dice.uniform(0, length),
        )  # fmt: skip
        budget = RateBudget(reserve=dice.choice([0.0, 0.2, 0.5]), clock=clock)
        most = dice.choice([0.04, 0.1, 0.3, 0.8])
        hanging = random.Random(seed)

        def latency(most=most, hanging=hanging):
            usual = hanging.uniform(0.2, 1.0) * most
            return usual + (hanging.choice([0.5, 2.0, 5.0]) if hanging.random() < 0.02 else 0.0)

        run, begins, callers = Run(budget, server, clock, latency, []), clock.now, []
        for _ in range(dice.choice([1, 2, 4])):
            caller = Caller(budget, dice.randint(5, 3 * server.allowed + 20), dice.choice([1, 4, 16, 40]))
            run.add(caller, begins)
            callers.append(caller)
            begins += length * dice.choice([0.0, 0.7, 2.5, 20.0])
        run.go()
        assert [len(caller.made) for caller in callers] == [caller.calls for caller in callers]
        assert server.refused == 0, seed
        assert run.most_in_flight <= MOST_IN_FLIGHT


@pytest.mark.parametrize("seed", SEEDS)
def test_lost_replies_do_not_lead_over_the_limit(seed):
    _, clock, server, budget, caller, latency = schedule(seed)
    Run(budget, server, clock, latency, [caller], losses=0.1, seed=seed).go()
    assert server.refused == 0


@pytest.mark.parametrize("seed", SEEDS)
def test_a_server_that_rounds_down_refuses_once_and_is_understood(seed):
    """The window then ends up to a second later than it says; that is learned from the first refusal."""
    _, clock, server, budget, caller, latency = schedule(seed, rounds="down")
    Run(budget, server, clock, latency, [caller]).go()
    assert server.refused <= MOST_IN_FLIGHT
    assert len(caller.made) == caller.calls


@pytest.mark.parametrize("latency", [0.05, 0.15, 0.4])
@pytest.mark.parametrize("phase", [0.0, 0.13, 0.42, 0.5, 0.77, 0.99])
def test_the_end_of_a_window_is_learned_much_more_finely_than_a_second(latency, phase):
    """The header counts whole seconds; the next window's first call comes within a fraction of one."""
    clock = Clock(5003.0)
    server = Limiter(60, 10.0, begins="clock", phase=phase)
    budget = RateBudget(reserve=0.0, clock=clock)
    caller = Caller(budget, 300, 16)
    Run(budget, server, clock, lambda: latency / 2, [caller]).go()
    assert server.refused == 0
    late = []
    for edge in range(1, 5):
        moment = server.phase + 5000 + 10 * edge
        late.append(min(made for made in caller.made if made > moment) - moment - latency)
    assert max(late) <= 0.2 + latency / 2


@pytest.mark.parametrize("seed", SEEDS)
def test_calls_kept_back_to_find_out_go_though_timers_are_late(seed):
    """Whoever asks at the moment for such a call and has no turn does not put it off for the one that has."""
    clock = Clock()
    server = Limiter(60, 20.0)
    budget = RateBudget(reserve=0.2, clock=clock)
    caller = Caller(budget, 240, 16)
    begun = clock.now
    Run(budget, server, clock, lambda: 0.12, [caller], seed=seed, lag=0.06).go()
    assert server.refused == 0
    for number in range(4):
        begins = begun + 20.25 * number  # a window begins with its first call
        assert sum(begins <= made < begins + 8 for made in caller.made) == 48


@pytest.mark.parametrize("seed", SEEDS)
def test_four_exports_share_one_limit_fairly(seed):
    _, clock, server, budget, _, latency = schedule(seed, length=10.0)
    callers = [Caller(budget, server.allowed * 3, 16) for _ in range(4)]
    run = Run(budget, server, clock, latency, callers).go()
    assert server.refused == 0
    first = min(caller.ended for caller in callers)
    shares = [sum(made <= first for made in caller.made) for caller in callers]
    assert min(shares) >= 0.8 * max(shares), shares
    assert run.most_in_flight <= MOST_IN_FLIGHT


@pytest.mark.parametrize("widths", [(16, 16), (16, 16, 16, 16), (16, 4, 1)])
def test_several_exports_at_once_have_as_many_calls_in_flight_as_there_may_be(widths):
    """Whoever is woken when a reply comes can go at once: no place is left free while calls wait in line."""
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    callers = [Caller(budget, 60 * width, width) for width in widths]
    begun = clock.now
    Run(budget, Limiter(1_000_000, 60.0), clock, lambda: 0.15, callers).go()
    best = sum(caller.calls for caller in callers) / MOST_IN_FLIGHT * 0.3
    assert callers[0].ended - begun <= 1.1 * best


@pytest.mark.parametrize("seed", SEEDS)
def test_a_small_export_beside_a_big_one_finishes_soon(seed):
    _, clock, server, budget, _, latency = schedule(seed, length=10.0)
    server.allowed = max(60, server.allowed)  # of five calls in a window one at a time gets one
    big, small = Caller(budget, server.allowed * 10, 16), Caller(budget, 5, 1)
    begun = clock.now
    Run(budget, server, clock, latency, [big, small]).go()
    assert small.ended - begun < 0.25 * (big.ended - begun)


def test_other_programs_are_noticed_told_and_given_way_to():
    clock = Clock()
    server = Limiter(100, 60.0)
    budget = RateBudget(reserve=0.0, clock=clock)
    caller = Caller(budget, 400, 4)
    run = Run(budget, server, clock, lambda: 0.3, [caller])
    run.others([clock.now + 2 + n * 1.5 for n in range(400)])  # forty in a window
    run.go()
    assert run.news
    assert all(news.allowed == 100 and news.calls >= 3 for news in run.news)
    assert [news.calls for news in run.news[:2]] == sorted(news.calls for news in run.news[:2])
    refused_before = server.refused
    assert refused_before <= 5


@pytest.mark.parametrize("each", [0.4, 0.5, 1.0])
@pytest.mark.parametrize("latency", [0.02, 0.1, 0.3])
def test_others_that_call_all_the_time_are_noticed_though_our_calls_are_spent_in_a_moment(each, latency):
    """Between two replies at the beginning of a window few of theirs can be seen, and later there would be no reply."""
    clock = Clock()
    server, theirs = Limiter(100, 20.0), int(20 / each)
    budget = RateBudget(reserve=0.2, clock=clock)
    caller, begun, refused = Caller(budget, 900, 16), clock.now, []
    run = Run(budget, server, clock, lambda: latency / 2, [caller])

    def other():
        if server.admit(clock.now, own=False)[0] != 200:
            refused.append(clock.now)

    for number in range(int(600 / each)):
        run.at(begun + 1 + number * each, other)
    run.go()
    assert run.news
    later = begun + 60, caller.ended  # from the fourth window on, nearly all of theirs have room
    theirs_refused = sum(later[0] <= at < later[1] for at in refused) * each / (later[1] - later[0])
    assert theirs_refused <= (0.1 if theirs < 50 else 0.2)
    ours = min(80, 100 - theirs)
    assert caller.ended - begun <= 20.3 * (900 / (0.85 * ours) + 2)  # and we take what they leave


@pytest.mark.parametrize("each", [0.1, 0.2, 0.25, 0.3])
def test_others_that_take_all_they_can_get_leave_half_to_us(each):
    clock = Clock()
    server, budget = Limiter(100, 20.0), RateBudget(reserve=0.2, clock=clock)
    caller, begun = Caller(budget, 600, 16), clock.now
    run = Run(budget, server, clock, lambda: 0.05, [caller])
    run.others([begun + 1 + number * each for number in range(int(800 / each))])
    run.go()
    assert caller.ended - begun <= 20.3 * (600 / 50 + 1)


def test_others_that_have_gone_are_given_way_to_for_one_window_more():
    clock = Clock()
    server, budget = Limiter(100, 20.0), RateBudget(reserve=0.0, clock=clock)
    caller, begun = Caller(budget, 700, 16), clock.now
    run = Run(budget, server, clock, lambda: 0.05, [caller])
    run.others([begun + 1 + number * 0.5 for number in range(80)])  # forty in each of two windows
    run.go()
    windows = [sum(begun + 20 * at <= made < begun + 20 * at + 20 for made in caller.made) for at in range(6)]
    assert windows[4] >= 95, windows
    assert run.news[-1].calls == 0  # told to have gone


def test_this_programs_own_earlier_calls_are_not_taken_for_others():
    clock = Clock()
    server = Limiter(100, 60.0)
    for _ in range(40):  # before it was started anew
        server.admit(clock.now)
    budget = RateBudget(reserve=0.0, clock=clock)
    run = Run(budget, server, clock, lambda: 0.1, [Caller(budget, 300, 8)]).go()
    assert run.news == []
    assert server.refused == 0

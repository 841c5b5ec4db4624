"""Other programs that use the same client: noticed when there are some, never made up, and told to have gone."""

from __future__ import annotations

import random

import pytest
from tests.client.budget_model import Caller, Clock, Limiter, Run

from genesys_export.client import RateBudget

SEEDS = range(25)


def storm(seed, share=0.45):
    """Calls that are refused by chance, each with four more seconds of a full window, as a practised 429 storm does."""
    dice = random.Random(seed)
    return lambda: 4.0 if dice.random() < share else 0.0


def latency_of(seed):
    dice = random.Random(seed)
    return lambda: dice.uniform(0.05, 0.2)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_storm_of_429s_is_not_taken_for_another_program(seed):
    clock = Clock()
    server = Limiter(20, 20.0)
    server.struck = storm(seed)
    budget = RateBudget(reserve=0.2, clock=clock)
    caller = Caller(budget, 120, 16)
    run = Run(budget, server, clock, latency_of(seed), [caller]).go()
    assert len(caller.made) == 120
    assert run.news == []


@pytest.mark.parametrize("seed", SEEDS)
def test_a_limit_that_changes_on_the_way_is_not_taken_for_another_program(seed):
    clock = Clock()
    server = Limiter(60, 20.0)
    budget = RateBudget(reserve=0.2, clock=clock)
    caller = Caller(budget, 400, 16)
    run = Run(budget, server, clock, latency_of(seed), [caller])
    dice = random.Random(seed)
    for _ in range(8):
        moment, limit = clock.now + dice.uniform(1, 120), dice.choice([10, 20, 60, 180])
        run.at(moment, lambda limit=limit: setattr(server, "allowed", limit))
    run.go()
    assert len(caller.made) == 400
    assert run.news == []


@pytest.mark.parametrize("seed", SEEDS)
def test_calls_without_a_reply_are_not_taken_for_another_program(seed):
    """They are counted by the server, though nobody hears of it, also where a window begins with them."""
    clock = Clock()
    server = Limiter(60, 20.0, begins="clock", phase=seed / 3)
    budget = RateBudget(reserve=0.2, clock=clock)
    run = Run(budget, server, clock, lambda: 0.35, [Caller(budget, 400, 16)], losses=0.35, seed=seed).go()
    assert run.news == []


@pytest.mark.parametrize("seed", SEEDS)
def test_calls_go_on_as_soon_as_a_429_said_though_the_window_had_told_a_later_end(seed):
    """A window that is refused as full for four seconds more ends then, and not when it had told before."""
    clock = Clock()
    server = Limiter(60, 20.0)
    struck = iter([0.0] * 9 + [4.0])
    server.struck = lambda: next(struck, 0.0)
    budget = RateBudget(reserve=0.0, clock=clock)
    caller = Caller(budget, 30, 4)
    begun = clock.now
    Run(budget, server, clock, latency_of(seed), [caller]).go()
    assert len(caller.made) == 30
    assert caller.ended - begun < 12


def program(begins, lasts, every):
    """When another program calls."""
    return [begins + n * every for n in range(int(lasts / every))]


@pytest.mark.parametrize("seed", SEEDS)
def test_another_program_is_noticed_in_a_storm_too(seed):
    clock = Clock()
    server = Limiter(60, 20.0)
    server.struck = storm(seed, 0.02)
    budget = RateBudget(reserve=0.0, clock=clock)
    run = Run(budget, server, clock, latency_of(seed), [Caller(budget, 500, 4)])
    run.others(program(clock.now + 2, 600, 0.6))
    run.go()
    assert [news for news in run.news if news.calls]


@pytest.mark.parametrize("seed", SEEDS)
def test_when_another_program_has_ended_that_is_told_once(seed):
    clock = Clock()
    server = Limiter(100, 20.0)
    budget = RateBudget(reserve=0.0, clock=clock)
    run = Run(budget, server, clock, latency_of(seed), [Caller(budget, 900, 4)])
    run.others(program(clock.now + 2, 60, 0.5))
    run.go()
    calls = [news.calls for news in run.news]
    assert calls[-1] == 0
    assert calls.count(0) == 1
    assert len(calls) > 1


def test_another_program_that_goes_on_is_not_told_to_have_gone():
    clock = Clock()
    server = Limiter(100, 20.0)
    budget = RateBudget(reserve=0.0, clock=clock)
    run = Run(budget, server, clock, lambda: 0.1, [Caller(budget, 900, 4)])
    run.others(program(clock.now + 2, 600, 0.5))
    run.go()
    assert run.news
    assert all(news.calls for news in run.news)

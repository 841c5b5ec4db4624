"""An endpoint with a limit of its own: slowed down alone, once for calls refused together, and probed upward again."""

from __future__ import annotations

import math
import random
from collections import deque

import pytest
from tests.client.budget_model import Caller, Clock, Limiter, Run
from tests.client.test_budget import told

from genesys_export.client import RateBudget
from genesys_export.client.outlook import Wish, when_done

USERS = "GET /api/v2/users"
QUEUES = "GET /api/v2/routing/queues"


class OwnLimit(Limiter):
    """A server with room for all calls of a token, and so many of this endpoint in some seconds."""

    def __init__(self, most, seconds, **told):
        super().__init__(100_000, 60.0)
        self.most_calls, self.seconds, self.told, self.taken = most, seconds, told, deque()

    def admit(self, now, own=True):
        status, headers = super().admit(now, own)
        while self.taken and self.taken[0] <= now - self.seconds:
            self.taken.popleft()
        if len(self.taken) < self.most_calls:
            self.taken.append(now)
            return status, headers
        self.refused += 1
        return 429, {**headers, **self.told}


@pytest.mark.parametrize("asked", ["0", "1", None])
@pytest.mark.parametrize("latency", [0.02, 0.1, 0.3])
@pytest.mark.parametrize(("most", "seconds"), [(10, 1.0), (10, 2.0), (30, 1.0), (2, 1.0)])
def test_it_gets_much_of_its_own_rate_and_few_of_its_calls_are_refused(most, seconds, latency, asked):
    clock, server = Clock(), OwnLimit(most, seconds, **({"Retry-After": asked} if asked else {}))
    budget, wobble = RateBudget(reserve=0.0, clock=clock), random.Random(7)
    caller, begun = Caller(budget, 600, 16), clock.now
    Run(budget, server, clock, lambda: latency / 2 * wobble.uniform(0.7, 1.3), [caller]).go()
    assert len(caller.made) == 600
    possible = max(600 * seconds / most, 600 * latency / 16)
    assert caller.ended - begun <= (2.0 if asked else 3.0) * possible
    assert server.refused <= 75  # of which sixteen were under way together


class OneBurst(Limiter):
    """A server that refuses so many calls in a row, once, though it has room for them."""

    def __init__(self, refusals, asked):
        super().__init__(100_000, 60.0)
        self.left, self.asked, self.seen = refusals, asked, 0

    def admit(self, now, own=True):
        status, headers = super().admit(now, own)
        self.seen += 1
        if self.seen > 2 and self.left:  # the first ones learn the limit
            self.left, self.refused = self.left - 1, self.refused + 1
            return 429, {**headers, "Retry-After": self.asked}
        return status, headers


@pytest.mark.parametrize("asked", ["0", "1"])
@pytest.mark.parametrize("together", [1, 2, 4, 16])
def test_calls_refused_together_slow_it_down_once_and_that_is_soon_made_good(together, asked):
    clock, server = Clock(), OneBurst(together, asked)
    budget = RateBudget(reserve=0.0, clock=clock)
    caller, begun = Caller(budget, 300, 16), clock.now
    Run(budget, server, clock, lambda: 0.025, [caller]).go()
    assert (len(caller.made), server.refused) == (300, together)
    assert caller.ended - begun <= 1.0 + 3.0  # the pause, and probing until all may go at once again


def test_of_calls_in_flight_half_as_many_go_after_a_refusal_whichever_was_the_first_of_all():
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    budget.take(USERS)
    budget.settle(USERS, 200, told(1, 1000))
    for _ in range(12):
        assert budget.take(USERS).seconds == 0
    clock.now += 0.1
    budget.settle(USERS, 429, {**told(3, 1000), "Retry-After": "1"}, 0.1)
    for _ in range(11):
        budget.release(USERS)
    clock.now += 1
    assert [budget.take(USERS).seconds > 0 for _ in range(7)] == [False] * 6 + [True]


def test_the_outlook_of_a_share_knows_its_endpoint_s_pause_and_pace():
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    users, queues = budget.claim(), budget.claim()
    for endpoint, claim in ((USERS, users), (QUEUES, queues)):
        assert budget.take(endpoint, budget.ticket(claim)).seconds == 0
        budget.settle(endpoint, 200, told(1, 1000), 0.5)
    assert budget.take(USERS, budget.ticket(users)).seconds == 0
    clock.now += 0.5
    budget.settle(USERS, 429, {**told(3, 1000), "Retry-After": "30"}, 0.5)
    assert (budget.outlook(users).pause, budget.outlook(queues).pause) == (30.0, 0.0)
    assert budget.outlook(users).most == pytest.approx(1 / budget.latency)
    assert budget.outlook(queues).most == math.inf
    assert when_done(Wish(10, 32.0), (), budget.outlook(users), 32.0).seconds == pytest.approx(35.0, abs=0.5)

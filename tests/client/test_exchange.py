"""The steps of a call before it is sent: its turn, and what is told of the wait for it."""

from __future__ import annotations

from tests.client.budget_model import Clock

from genesys_export.client import RateBudget
from genesys_export.client.exchange import InLine, _in_turn
from genesys_export.paging import Waiting

USERS = "GET /api/v2/users"


def told(count, allowed=10, reset=60.0):
    return {
        "inin-ratelimit-count": str(count), "inin-ratelimit-allowed": str(allowed), "inin-ratelimit-reset": str(reset)
    }  # fmt: skip


def full(budget, reset):
    assert budget.take(USERS).seconds == 0
    budget.settle(USERS, 200, told(10, reset=reset))


def test_a_wait_is_told_once_and_again_when_it_ends_later():
    """Others had the turns of the window it waited for: it waits for the next one, not for a moment that is past."""
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    full(budget, 12)
    steps = _in_turn(budget, USERS, None)
    wait = next(steps)
    assert (type(wait), wait.seconds, wait.reason) == (Waiting, 12.0, "budget")
    for _ in range(4):
        line = next(steps)
        assert isinstance(line, InLine)
        clock.now += 2
    assert isinstance(next(steps), InLine)
    clock.now += 5
    full(budget, 60)
    wait = next(steps)
    assert (type(wait), wait.seconds, wait.reason) == (Waiting, 60.0, "budget")
    assert isinstance(next(steps), InLine)
    clock.now += 60
    assert next(steps, None) is None  # it may go

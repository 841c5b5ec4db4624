"""How long an export still takes: right within a tenth of its whole time, once a tenth of that is over."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from tests.client.budget_model import Caller, Clock, Limiter, Run

from genesys_export.catalog import load
from genesys_export.client import Claim, RateBudget
from genesys_export.export import ExportRequest, JobState, Progress, fill_from_parents
from genesys_export.export.estimate import Estimator, pages_left
from genesys_export.export.pace import Pace
from genesys_export.export.parts import Part
from genesys_export.paging import Checkpoint, Page, PageFetched

UNLIMITED = 1_000_000


class Watched(Run):
    """Callers whose pace is looked at after each reply, as an export's is; ``told`` holds moments and seconds left."""

    def __init__(self, budget, server, clock, latency, callers):
        for caller in callers:
            caller.pace, caller.told = Pace(budget, caller.claim), []
            caller.ended_calls, caller.first, caller.begun = 0, None, clock.now
            caller.claim.wanted = caller.claim.whole = caller.calls
        super().__init__(budget, server, clock, latency, callers)

    def answer(self, caller, *reply):
        caller.ended_calls += 1
        super().answer(caller, *reply)
        now = self.clock.now
        caller.first = now - self.budget.held if caller.first is None else caller.first
        caller.claim.wanted = max(0, caller.calls - len(caller.made))
        if (left := self.left(caller, now)) is not None:
            caller.told.append((now, left))

    def left(self, caller, now):
        caller.pace.look(now - caller.first - self.budget.held, caller.ended_calls)
        return caller.pace.done(caller.calls - caller.claim.sent).seconds


class InParts(Watched):
    """A caller whose calls are the pages of parts, sixteen of them read side by side; their number is reckoned, too."""

    def __init__(self, budget, server, clock, latency, caller, request, lengths):
        self.progress = Progress(state=JobState.RUNNING, parts=len(lengths))
        self.estimator = Estimator(request, self.progress, clock=clock)
        self.lengths, self.pages, self.request = lengths, self.in_turn(lengths), request
        super().__init__(budget, server, clock, latency, [caller])
        self.estimator.begin(budget, caller.claim)

    @staticmethod
    def in_turn(lengths):
        """Part and number of each page in the order in which they come."""
        waiting, reading = list(enumerate(lengths)), []
        while waiting or reading:
            while waiting and len(reading) < 16:
                reading.append((*waiting.pop(0), 1))
            part, length, number = reading.pop(0)
            yield part, number, number == length
            if number < length:
                reading.append((part, length, number + 1))

    def left(self, caller, now):
        number, at, last = next(self.pages)
        part = Part(level=len(self.request.for_every), number=number + 2)
        place = None if last else {"pageNumber": at + 1, "pageSize": 100}
        self.progress.requests += 1
        self.estimator.page(part, page(1, self.lengths[number] * 100, at=place, pages=at))  # no file is written here
        if last:
            self.estimator.ended(part)
        until = self.estimator.estimate(0.0).until
        return None if until is None else until - now


def worst_error(caller):
    """Of what was told after a tenth of the whole time, as a share of that."""
    whole = caller.ended - caller.begun
    late = [(moment, left) for moment, left in caller.told if moment - caller.begun >= whole / 10]
    assert late
    return max(abs(moment + left - caller.ended) / whole for moment, left in late)


def run(limit, window, latency, exports, *, reserve=0.0, begins="call", others=0, seed=1):
    """Exports of so many calls, with so many at once, through one budget; the callers when all is done."""
    clock, dice = Clock(5003.0), random.Random(seed)
    server = Limiter(limit, window, begins=begins, phase=2.0)
    budget = RateBudget(reserve=reserve, clock=clock)
    callers = [Caller(budget, calls, at_once) for calls, at_once in exports]
    going = Watched(budget, server, clock, lambda: latency / 2 * dice.uniform(0.8, 1.2), callers)
    if others:
        going.others([clock.now + 2 + turn * 60 / others for turn in range(others * 30)])
    going.go()
    return callers


@pytest.mark.parametrize("begins", ["call", "clock"])
@pytest.mark.parametrize("latency", [0.1, 0.3])
@pytest.mark.parametrize("calls", [120, 300, 1000])
def test_held_up_by_the_rate_limit(calls, latency, begins):
    [caller] = run(60, 10.0, latency, [(calls, 16)], begins=begins)
    assert worst_error(caller) <= 0.10


@pytest.mark.parametrize("begins", ["call", "clock"])
@pytest.mark.parametrize("calls", [500, 3000])
def test_the_reserve_is_reckoned_with(calls, begins):
    [caller] = run(300, 60.0, 0.3, [(calls, 16)], reserve=0.2, begins=begins)
    assert worst_error(caller) <= 0.10


@pytest.mark.parametrize("latency", [0.05, 0.3, 0.8])
@pytest.mark.parametrize(("calls", "at_once"), [(100, 1), (300, 4), (120, 16), (2000, 16)])
def test_held_up_by_the_latency(calls, at_once, latency):
    """A chain of cursors one by one, a few children, the pages of a listing."""
    [caller] = run(UNLIMITED, 60.0, latency, [(calls, at_once)])
    assert worst_error(caller) <= 0.10


def test_another_program_takes_part_of_each_window():
    [caller] = run(300, 60.0, 0.3, [(2000, 16)], reserve=0.2, others=150)
    assert worst_error(caller) <= 0.10


@pytest.mark.parametrize("begins", ["call", "clock"])
def test_four_exports_at_once_share_one_limit(begins):
    callers = run(60, 10.0, 0.3, [(120, 16)] * 4, begins=begins)
    assert max(map(worst_error, callers)) <= 0.10


def test_a_small_export_ends_and_leaves_its_share_to_the_big_one():
    """Their sizes are known, so the big one's time is right long before the small one ends."""
    callers = run(60, 10.0, 0.3, [(500, 16), (75, 16)])
    assert max(map(worst_error, callers)) <= 0.10


def test_one_call_at_a_time_beside_sixteen():
    """It takes its turn among them, and gains nothing when they end."""
    callers = run(UNLIMITED, 60.0, 0.3, [(2000, 16), (300, 1)])
    assert max(map(worst_error, callers)) <= 0.10


def in_parts(lengths, limit, *, request=None, at_once=16):
    clock, dice = Clock(5003.0), random.Random(1)
    server, budget = Limiter(limit, 10.0), RateBudget(reserve=0.0, clock=clock)
    caller = Caller(budget, sum(lengths), at_once)
    InParts(budget, server, clock, lambda: 0.15 * dice.uniform(0.8, 1.2), caller, request or wanted(), lengths).go()
    return caller


def wanted(name="users", **fields):
    return ExportRequest(load().find(name), "", "", Path("x.csv"), api_url="http://127.0.0.1", **fields)


@pytest.mark.parametrize("limit", [60, UNLIMITED])
def test_many_children_of_which_most_are_short(limit):
    """Those that were not begun are taken for as long as the others on the average."""
    dice = random.Random(4)
    lengths = [dice.choices([1, 2, 3], [0.85, 0.12, 0.03])[0] for _ in range(600)]
    assert worst_error(in_parts(lengths, limit)) <= 0.10


@pytest.mark.parametrize("limit", [60, UNLIMITED])
def test_slices_of_different_length(limit):
    """Weeks with their weekends; the first page of a slice tells how long it is."""
    dice = random.Random(5)
    lengths = [length + dice.randint(-1, 1) for length in (3, 10, 11, 10, 10, 9, 4)] * 9
    assert worst_error(in_parts(lengths, limit)) <= 0.10


def test_children_that_are_still_being_listed_are_counted_by_the_total_of_their_parents():
    levels = fill_from_parents(load(), load().find("queue members"), ["queueId"])
    progress = Progress(state=JobState.RUNNING, parts=1)
    estimator = Estimator(wanted("queue members", for_every=levels), progress)
    budget = RateBudget(reserve=0.0)
    estimator.begin(budget, claim := budget.claim())
    claim.sent = progress.requests = 1
    estimator.page(Part(level=0, number=1), page(100, 300, at={"pageNumber": 2, "pageSize": 100}))
    progress.parts = 101
    assert estimator.estimate(0.0).calls == 2 + 300


def test_nothing_is_told_where_one_part_tells_no_total():
    progress = Progress(state=JobState.RUNNING, parts=2)
    estimator, budget = Estimator(wanted(), progress), RateBudget(reserve=0.0)
    estimator.begin(budget, budget.claim())
    estimator.page(Part(number=1), page(100, 300, at={"pageNumber": 2, "pageSize": 100}))
    assert estimator.estimate(0.0).calls == 2 + 3  # the one that was not begun is taken for as long as the other
    estimator.page(Part(number=2), page(100, at={"cursor": "x"}))
    assert (estimator.estimate(0.0).calls, estimator.estimate(0.0).seconds) == (None, None)


def test_no_more_is_left_than_was_asked_for():
    progress = Progress(state=JobState.RUNNING)
    estimator, budget = Estimator(wanted(max_records=250), progress), RateBudget(reserve=0.0)
    estimator.begin(budget, claim := budget.claim())
    claim.sent = progress.requests = 1
    estimator.page(Part(number=1), page(100, 10_000, at={"pageNumber": 2, "pageSize": 100}))
    assert estimator.estimate(0.0).calls == 2


def test_a_real_export_counts_its_calls_down_to_none(store, ask, sitting, monkeypatch):
    """What is told with a page is what was left after the one before, less what was on its way by then."""
    monkeypatch.setattr("genesys_export.export.sitting._RECKONING", 0.0)
    left = []

    def look(export, event):
        if isinstance(event, PageFetched):
            left.append(export.progress.estimate.calls)

    result = sitting.run(store.create(ask("users", page_size=25)), look)
    assert (result.state, result.calls_left, result.seconds_left) == (JobState.DONE, 0, 0.0)
    assert left[0] is None
    assert all(calls <= result.pages - done for done, calls in enumerate(left[1:], start=1))
    assert left[1] >= result.pages - 32
    assert left[1:] == sorted(left[1:], reverse=True)


def page(records, total=None, *, at=None, pages=1, read=None):
    rows = [{"id": n} for n in range(records)]
    checkpoint = Checkpoint("x", at, pages, records * pages if read is None else read)
    return Page(rows, checkpoint, pages, total, 200, 0.3, None, "")


def test_pages_left_are_counted_by_their_number():
    """Listings that filter what the client may not see give short pages, and no fewer of them."""
    assert pages_left(page(90, 1000, at={"pageNumber": 6, "pageSize": 100}, pages=5)) == 5


def test_pages_left_of_a_chain_are_counted_by_their_records():
    assert pages_left(page(100, 1000, at={"cursor": "x"}, pages=4)) == 6


def test_a_chain_without_a_total_tells_nothing():
    assert pages_left(page(100, at={"cursor": "x"})) is None


def test_nothing_is_left_after_the_last_page():
    assert pages_left(page(3, at=None)) == 0


@pytest.mark.parametrize("busy", [[-2.0], [0.0, -1.0], [3.0, 2.0, 1.0], [5.0, -1.0, 6.0]])
def test_a_wait_that_counts_twice_does_not_end_the_reckoning(busy):
    """For the rate window and for an outage: what is left of the time since the beginning is then too little."""
    pace = Pace(RateBudget(clock=lambda: 0.0), Claim(0.0))
    for ended, seconds in enumerate(busy):
        pace.look(seconds, ended)
        done = pace.done(10)
        assert done is not None
        assert done.seconds >= 0

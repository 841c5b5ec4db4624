"""The shared rate budget against a model of the API's fixed window."""

from __future__ import annotations

import heapq
import math
import random

import pytest

from genesys_export.client import RateBudget

USERS = "GET /api/v2/users"
QUEUES = "GET /api/v2/routing/queues"


class Clock:
    """A clock that only moves when told to."""

    def __init__(self):
        self.now = 5000.0

    def __call__(self):
        return self.now


def told(count, allowed=10, reset=60.0):
    return {
        "inin-ratelimit-count": str(count),
        "inin-ratelimit-allowed": str(allowed),
        "inin-ratelimit-reset": str(reset),
    }


class Window:
    """The server: so many calls in a window that begins with its first call; the headers are made on arrival."""

    def __init__(self, allowed, length):
        self.allowed, self.length = allowed, length
        self.began, self.count, self.refused = -math.inf, 0, 0
        self.most = 0

    def admit(self, now):
        if now - self.began >= self.length:
            self.began, self.count = now, 0
        status = 200
        if self.count >= self.allowed:
            self.refused, status = self.refused + 1, 429
        else:
            self.count += 1
        self.most = max(self.most, self.count)
        return status, told(self.count, self.allowed, math.ceil(self.began + self.length - now))


def run(budget, server, clock, calls, workers, pick, *, losses=0.0):
    """Let workers make calls through the budget until all are made; return the waits that were told."""
    waits, order = [], 0
    events = [(clock.now, index, "ask", None) for index in range(workers)]
    heapq.heapify(events)
    order = workers
    while events:
        moment, _, what, reply = heapq.heappop(events)
        clock.now = max(clock.now, moment)
        order += 1
        if what == "ask":
            if calls == 0:
                continue
            turn = budget.take(USERS)
            if turn.seconds:
                waits.append(turn)
                heapq.heappush(events, (clock.now + turn.seconds, order, "ask", None))
            else:
                calls -= 1
                heapq.heappush(events, (clock.now + pick() / 2, order, "arrive", clock.now))
        elif what == "arrive":
            answer = (*server.admit(clock.now), reply)
            heapq.heappush(events, (clock.now + pick(), order, "answer", answer))
        else:
            if random_loss(pick, losses):
                budget.release()
            else:
                status, headers, sent = reply
                budget.settle(USERS, status, headers, clock.now - sent)
            heapq.heappush(events, (clock.now, order, "ask", None))
    return waits


def random_loss(pick, losses):
    return losses > 0 and pick.random.random() < losses


class Latency:
    """Seconds a reply takes: mostly short, sometimes long."""

    def __init__(self, seed, longest):
        self.random, self.longest = random.Random(seed), longest

    def __call__(self):
        return self.random.choice([0.01, 0.05, 0.2, self.random.uniform(0.2, self.longest)])


@pytest.mark.parametrize("seed", range(150))
def test_alone_it_never_goes_over_the_limit(seed):
    """Whatever the limit, the window, the number of workers and their luck, no call is ever refused."""
    chance = random.Random(seed)
    clock, latency = Clock(), Latency(seed, chance.choice([0.5, 2.0, 8.0]))
    server = Window(chance.choice([3, 10, 60, 300]), chance.choice([5.0, 20.0, 60.0]))
    budget = RateBudget(reserve=chance.choice([0.0, 0.2, 0.5]), clock=clock)
    run(budget, server, clock, 4 * server.allowed + 7, chance.choice([1, 4, 20]), latency)
    assert server.refused == 0
    assert server.most <= max(2, int(server.allowed * (1 - budget.reserve)))  # two leave before any reply tells


@pytest.mark.parametrize("seed", range(150))
def test_lost_replies_do_not_lead_over_the_limit(seed):
    """A call whose reply never came may have been counted, so it counts."""
    chance = random.Random(1000 + seed)
    clock, latency = Clock(), Latency(seed, 1.0)
    server = Window(chance.choice([10, 60, 300]), chance.choice([20.0, 60.0]))
    budget = RateBudget(reserve=0.2, clock=clock)
    run(budget, server, clock, 3 * server.allowed, chance.choice([1, 4, 20]), latency, losses=0.1)
    assert server.refused == 0


def test_the_window_is_used_to_the_full():
    """Kindness does not mean sloth: every window yields its share, and no more time passes than that takes."""
    clock, server = Clock(), Window(100, 60.0)
    begun = clock.now
    run(RateBudget(reserve=0.2, clock=clock), server, clock, 400, 10, Latency(1, 0.2))
    assert clock.now - begun < 5 * 61


def test_the_reserve_is_left_to_others():
    """With 20 % kept, eight of ten calls go, and the wait for the ninth says why."""
    clock = Clock()
    budget = RateBudget(reserve=0.2, clock=clock)
    for count in range(1, 9):
        assert budget.take(USERS).seconds == 0
        budget.settle(USERS, 200, told(count, reset=60))
    turn = budget.take(USERS)
    assert (turn.seconds, turn.reason, turn.detail) == (60.0, "budget", "8 of 10 calls used, 2 kept for others")


def test_what_is_used_and_what_is_kept_for_others_are_the_whole_window():
    """Also where others used more of it than was kept for them, and where replies did not tell the count."""
    clock = Clock()
    budget = RateBudget(reserve=0.2, clock=clock)
    budget.take(USERS)
    budget.settle(USERS, 200, told(9, reset=60))
    assert budget.take(USERS).detail == "9 of 10 calls used, 1 kept for others"
    silent = RateBudget(reserve=0.2, clock=clock)
    silent.take(USERS)
    silent.settle(USERS, 200, told(1, reset=60))
    while (turn := silent.take(USERS)).seconds == 0:
        silent.settle(USERS, 401, {})
    assert turn.detail == "8 of 10 calls used, 2 kept for others"


def test_calls_kept_back_to_find_the_window_s_end_are_said_to_be():
    """They are not used, nor kept for others: their replies shall tell when the window ends."""
    clock = Clock()
    budget = RateBudget(reserve=0.2, clock=clock)
    for count in range(1, 6):
        assert budget.take(USERS).seconds == 0
        budget.settle(USERS, 200, told(count, reset=60))
    tickets = [budget.ticket() for _ in range(5)]
    went = [budget.take(USERS, ticket).seconds == 0 for ticket in tickets]
    assert went == [True, True, False, False, False]
    for count in (6, 7):
        budget.settle(USERS, 200, told(count, reset=60))
    turn = budget.take(USERS, tickets[2])
    assert turn.seconds > 0
    words = "7 of 10 calls used, the last one kept back for a while to see what other programs use"
    assert (turn.reason, turn.detail) == ("budget", words)


@pytest.mark.parametrize(("whole", "goes"), [(None, False), (12, False), (8, True)])
def test_calls_that_are_the_last_ones_wanted_are_not_kept_back(whole, goes):
    """No later call needs the window's end; replies that came, and whose pages are still to be taken, want nothing."""
    budget = RateBudget(reserve=0.2, clock=Clock())
    claim = budget.claim(0.2)
    for count in range(1, 6):
        assert budget.take(USERS, budget.ticket(claim)).seconds == 0
        budget.settle(USERS, 200, told(count, reset=60))
    claim.wanted, claim.whole = 8, whole  # none of the five pages is taken yet
    tickets = [budget.ticket(claim) for _ in range(3)]
    went = [budget.take(USERS, ticket).seconds == 0 for ticket in tickets]
    assert went == [True, True, goes]


def test_what_others_use_counts():
    """The count of the headers is believed: calls of another program with the same client are ours to spare."""
    budget = RateBudget(reserve=0.2, clock=Clock())
    budget.take(USERS)
    budget.settle(USERS, 200, told(9))
    assert budget.take(USERS).seconds > 0
    assert budget.headroom.remaining == 1


def test_a_new_window_begins_with_everything():
    """At the end of the window the calls go on, and the next reply tells the new end."""
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    budget.take(USERS)
    budget.settle(USERS, 200, told(10, reset=30))
    clock.now += budget.take(USERS).seconds
    assert budget.headroom.remaining == 10
    assert budget.take(USERS).seconds == 0
    budget.settle(USERS, 200, told(1, reset=60))
    assert (budget.headroom.remaining, budget.headroom.resets_in) == (9, 60.0)


def test_a_slow_reply_of_the_last_window_does_not_spoil_this_one():
    """Its count and its end are history: neither do we stop for it nor does the new window end early."""
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    for _ in range(2):
        budget.take(USERS)
    budget.settle(USERS, 200, told(1, reset=2))
    clock.now += 3
    for count in range(1, 7):
        assert budget.take(USERS).seconds == 0
        budget.settle(USERS, 200, told(count, reset=60))
    budget.settle(USERS, 200, told(9, reset=2), elapsed=4.0)
    assert budget.headroom.remaining == 4
    assert budget.headroom.resets_in == 60.0


def test_an_empty_window_pauses_everyone():
    """A 429 without headroom stops every endpoint for as long as the API asks."""
    clock = Clock()
    budget = RateBudget(clock=clock)
    budget.take(USERS)
    budget.settle(USERS, 429, {**told(10), "Retry-After": "17"})
    for endpoint in (USERS, QUEUES):
        turn = budget.take(endpoint)
        assert (turn.seconds, turn.reason) == (17.0, "rate limit")


def test_a_limit_of_its_own_pauses_one_endpoint():
    """A 429 with headroom left stops that endpoint only."""
    clock = Clock()
    budget = RateBudget(clock=clock)
    budget.take(USERS)
    budget.settle(USERS, 429, {**told(1), "Retry-After": "4"})
    assert budget.take(USERS).seconds == 4.0
    assert budget.take(QUEUES).seconds == 0
    clock.now += 4
    assert budget.take(USERS).seconds == 0


@pytest.mark.parametrize(
    ("headers", "pause"),
    [({}, 5.0), ({"Retry-After": "7"}, 7.0), ({"Retry-After": "99999"}, 900.0), (told(10, reset=12), 12.0)],
    ids=["nothing", "Retry-After", "absurd", "reset only"],
)
def test_a_429_always_gives_a_pause(headers, pause):
    """Whatever a 429 tells or leaves out, there is a wait, and never one without end."""
    budget = RateBudget(clock=Clock())
    budget.take(USERS)
    budget.settle(USERS, 429, headers)
    assert budget.take(QUEUES).seconds == pause


def test_before_the_first_reply_two_calls_at_a_time():
    """While nothing tells a limit, two are in flight at most."""
    budget = RateBudget(clock=Clock())
    for _ in range(100):
        assert [budget.take(USERS).seconds > 0 for _ in range(3)] == [False, False, True]
        budget.release()
        budget.release()
    assert budget.headroom is None


def test_without_headers_the_lowest_limit_ever_seen_is_assumed():
    """A hundred and eighty calls a minute, less the reserve; nothing is said of a headroom nobody told."""
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    for _ in range(180):
        assert budget.take(USERS).seconds == 0
        budget.settle(USERS, 200, {})
    assert budget.take(USERS).seconds == 60.0
    assert (budget.headroom, budget.allowed) == (None, None)


def test_without_headers_a_429_makes_it_slower_and_its_absence_faster():
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)

    def fits():
        made = 0
        while (turn := budget.take(USERS)).seconds == 0:
            made += 1
            budget.settle(USERS, 200, {})
        clock.now += turn.seconds
        return made

    assert [fits(), fits(), fits()] == [180, 225, 281]
    for _ in range(100):
        budget.take(USERS)
        budget.settle(USERS, 200, {})
    budget.take(USERS)
    budget.settle(USERS, 429, {"Retry-After": "60"})
    clock.now += 60
    assert fits() == 80


@pytest.mark.parametrize("reserve", [0.0, 0.2, 0.5])
@pytest.mark.parametrize("good", [0, 3, 50])
def test_without_headers_one_early_429_is_made_good_whatever_the_reserve(reserve, good):
    """It may have been another program's doing, or the end of a window that began before this program did."""
    clock = Clock()
    budget = RateBudget(reserve=reserve, clock=clock)
    for status in [200] * good + [429]:
        assert budget.take(USERS).seconds == 0
        budget.settle(USERS, status, {} if status == 200 else {"Retry-After": "2"})
    windows = []
    for _ in range(12):
        made, end = 0, clock.now + 60
        while clock.now < end:
            if turn := budget.take(USERS).seconds:
                clock.now += min(turn, end - clock.now)
            else:
                made += 1
                budget.settle(USERS, 200, {})
        windows.append(made)
    assert windows[-1] >= 180
    assert windows == sorted(windows)


def test_without_headers_calls_refused_together_make_it_slower_once():
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    budget.take(USERS)
    budget.settle(USERS, 200, {})
    for _ in range(16):
        assert budget.take(USERS).seconds == 0
    clock.now += 0.1
    for _ in range(16):
        budget.settle(USERS, 429, {"Retry-After": "60"}, 0.1)
    clock.now += 60
    made = 0
    while budget.take(USERS).seconds == 0:
        made += 1
        budget.settle(USERS, 200, {})
    assert made == 90


def remaining(count, **more):
    return {f"X-Rate-Limit-{name}": str(value) for name, value in {"Remaining": count, **more}.items()}


def test_where_only_what_is_left_is_told_the_reserve_is_kept_of_the_most_that_was_left():
    clock = Clock()
    budget = RateBudget(reserve=0.2, clock=clock)
    made = 0
    while budget.take(USERS).seconds == 0:
        made += 1
        budget.settle(USERS, 200, remaining(50 - made))
    assert made == 40
    assert budget.headroom.remaining == 10


@pytest.mark.parametrize(
    "reset", [5, 1_800_000_005, 1_800_000_005_000], ids=["seconds", "a moment", "a moment in thousandths"]
)
def test_the_reset_of_the_other_vocabulary_ends_the_window_too(reset):
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    budget.take(USERS)
    date = {"Date": "Fri, 15 Jan 2027 08:00:00 GMT"}  # 1,800,000,000 seconds since the epoch
    budget.settle(USERS, 200, {**remaining(0, Limit=1, Reset=reset), **date})
    assert budget.take(USERS).seconds == 5.0


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Rate-Limit-Reset": "1800000030"},
        {"X-Rate-Limit-Reset": "30000"},
        {"X-Rate-Limit-Reset": "1e300"},
        {"inin-ratelimit-reset": "1800000030"},
    ],
    ids=["a moment by whose clock", "thousandths", "no time at all", "a moment"],
)
def test_a_reset_that_cannot_be_one_is_not_believed(headers):
    """This computer's clock may be wrong, and no window lasts for hours: it is as if nothing had been told."""
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    budget.take(USERS)
    budget.settle(USERS, 200, {**remaining(0, Limit=1), **headers})
    assert budget.take(USERS).seconds == 60.0
    assert 0 < budget.outlook().ends <= 60.0


@pytest.mark.parametrize("headers", [{"Retry-After": "0"}, told(10, reset=0)], ids=["Retry-After", "reset"])
def test_a_full_window_is_never_asked_again_at_once(headers):
    """Both count whole seconds, and 0 stands for less than one."""
    budget = RateBudget(clock=Clock())
    budget.take(USERS)
    budget.settle(USERS, 429, headers)
    assert budget.take(USERS).seconds == 1.0


def test_a_window_that_is_full_for_a_day_is_asked_again_after_a_quarter_of_an_hour():
    clock = Clock()
    budget = RateBudget(clock=clock)
    budget.take(USERS)
    budget.settle(USERS, 429, {"inin-ratelimit-count": "10", "inin-ratelimit-allowed": "10", "Retry-After": "86400"})
    clock.now += 901
    assert budget.take(USERS).seconds == 0


def test_where_no_reset_is_told_one_call_finds_out_whether_the_window_has_ended():
    """It may last for an hour; a minute is only assumed."""
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    budget.take(USERS)
    budget.settle(USERS, 200, remaining(0, Limit=300))
    clock.now += budget.take(USERS).seconds
    assert [budget.take(USERS).seconds > 0 for _ in range(3)] == [False, True, True]
    budget.settle(USERS, 200, remaining(299, Limit=300))
    assert [budget.take(USERS).seconds for _ in range(3)] == [0, 0, 0]


def test_a_call_that_is_kept_back_for_others_goes_when_they_have_gone():
    """Two wait for the last call of a window; one of them gives up, and the other has no reason to wait."""
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    for count in range(1, 20):
        assert budget.take(USERS).seconds == 0
        if count < 19:
            budget.settle(USERS, 200, told(count, 20, reset=60))
    first, second = budget.ticket(), budget.ticket()
    for ticket in (first, second):
        assert budget.take(USERS, ticket).seconds > 0  # there is one in flight that may tell enough
    clock.now += 0.1
    budget.settle(USERS, 200, told(19, 20, reset=60))
    waits = [budget.take(USERS, ticket).seconds for ticket in (first, second)]
    assert min(waits) > 1
    budget.leave(second)
    assert budget.take(USERS, first).seconds == 0


def test_a_share_that_keeps_more_free_does_not_stand_in_the_way_of_one_that_keeps_less():
    clock = Clock()
    budget = RateBudget(clock=clock)
    careful, bold = budget.claim(0.5), budget.claim(0.0)
    budget.take(USERS, budget.ticket(careful))
    budget.settle(USERS, 200, told(1, 100, reset=60))
    waiting, made = [budget.ticket(careful) for _ in range(16)], 1
    while budget.take(USERS, waiting[0]).seconds == 0:
        budget.leave(waiting.pop(0))
        waiting.append(budget.ticket(careful))
        made += 1
        budget.settle(USERS, 200, told(made, 100, reset=60))
    assert made == 50
    for ticket in waiting:
        budget.take(USERS, ticket)
    for _ in range(40):
        assert budget.take(USERS, budget.ticket(bold)).seconds == 0
        made += 1
        budget.settle(USERS, 200, told(made, 100, reset=60))


def test_a_limit_without_reset_lasts_a_minute():
    """A count without an end still ends."""
    clock = Clock()
    budget = RateBudget(reserve=0.0, clock=clock)
    budget.take(USERS)
    budget.settle(USERS, 200, {"inin-ratelimit-count": "10", "inin-ratelimit-allowed": "10"})
    assert budget.take(USERS).seconds == 60.0
    clock.now += 60
    assert budget.take(USERS).seconds == 0


def test_a_window_of_none_still_lets_one_call_ask():
    """An allowance of zero must not stop the program for ever."""
    clock = Clock()
    budget = RateBudget(clock=clock)
    budget.take(USERS)
    budget.settle(USERS, 200, told(0, allowed=0, reset=5))
    clock.now += 5
    assert budget.take(USERS).seconds == 0

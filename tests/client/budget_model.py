"""A model of the API's limiter, and callers that go through the budget, on a virtual clock."""

from __future__ import annotations

import heapq
import itertools
import math
import random

ENDPOINT = "GET /api/v2/users"


class Clock:
    """A clock that only moves when told to."""

    def __init__(self, now=5000.0):
        self.now = now

    def __call__(self):
        return self.now


class Limiter:
    """The server: so many calls in a window.

    ``begins`` says when a window does: ``call`` with the first call after the one before, ``clock`` at fixed moments.
    ``rounds`` says how the seconds to the reset are made whole: ``up``, ``down``, or ``on`` (down, and one more).
    With ``struck``, calls are refused that would have had room: so many seconds are left of a full window then.
    """

    struck = None

    def __init__(self, allowed, length, *, begins="call", rounds="up", phase=0.0):
        self.allowed, self.length, self.begins, self.rounds, self.phase = allowed, length, begins, rounds, phase
        self.began, self.count, self.refused, self.most = -math.inf, 0, 0, 0
        self.own = 0

    def admit(self, now, own=True):
        if now - self.began >= self.length:
            passed = math.floor((now - self.phase) / self.length)
            self.began = now if self.begins == "call" else self.phase + passed * self.length
            self.count = self.own = 0
        if self.struck is not None and own and self.count < self.allowed and (seconds := self.struck()):
            self.began, self.count = now + seconds - self.length, self.allowed
        self.count = min(self.count, self.allowed)
        status = 200
        if self.count >= self.allowed:
            self.refused, status = self.refused + own, 429
        else:
            self.count, self.own = self.count + 1, self.own + own
        self.most = max(self.most, self.own)
        left = self.began + self.length - now
        reset = {"up": math.ceil(left), "down": math.floor(left), "on": math.floor(left) + 1}[self.rounds]
        return status, {
            "inin-ratelimit-count": str(self.count), "inin-ratelimit-allowed": str(self.allowed),
            "inin-ratelimit-reset": str(reset), **({"Retry-After": str(max(1, reset))} if status == 429 else {}),
        }  # fmt: skip


class Caller:
    """One export: so many calls to make, so many at once."""

    def __init__(self, budget, calls, at_once, reserve=None):
        self.claim = budget.claim(reserve)
        self.calls, self.at_once, self.ended, self.made = calls, at_once, None, []


class Run:
    """Lets callers make their calls through the budget, each in line as the sessions stand in it."""

    def __init__(self, budget, server, clock, latency, callers, *, losses=0.0, seed=0, lag=0.0):
        self.budget, self.server, self.clock, self.latency = budget, server, clock, latency
        self.losses, self.random = losses, random.Random(seed)
        self.lag = lag  # seconds by which a timer may be late
        self.events, self.numbers = [], itertools.count()
        self.news, self.flight, self.most_in_flight = [], 0, 0
        self.open = {}
        for caller in callers:
            self.add(caller, clock.now)

    def add(self, caller, begins):
        """One more export, from that moment on."""
        self.open[caller] = caller.calls
        for _ in range(min(caller.at_once, caller.calls)):
            self.at(begins, self.begin, caller)

    def at(self, moment, step, *values):
        heapq.heappush(self.events, (moment, next(self.numbers), step, values))

    def others(self, moments):
        """Another program calls at these moments."""
        for moment in moments:
            self.at(moment, lambda: self.server.admit(self.clock.now, own=False))

    def go(self):
        while self.events:
            moment, _, step, values = heapq.heappop(self.events)
            self.clock.now = max(self.clock.now, moment)
            step(*values)
        return self

    def begin(self, caller):
        if self.open[caller] == 0:
            return
        self.open[caller] -= 1
        self.ask(caller, self.budget.ticket(caller.claim), [0])

    def ask(self, caller, ticket, asked, turn_of=0):
        if asked[0] != turn_of:
            return  # it was called before its time was over, or the other way round
        asked[0] += 1
        turn = self.budget.take(ENDPOINT, ticket)
        if turn.seconds:
            again = asked[0]
            if not turn.detail:
                ticket.called = lambda: self.at(self.clock.now, self.ask, caller, ticket, asked, again)
            else:
                ticket.called = None
            look_again = self.clock.now + min(turn.seconds, max(0.25, turn.seconds / 2))
            look_again += self.random.uniform(0.0, self.lag) if self.lag else 0.0
            self.at(look_again, self.ask, caller, ticket, asked, again)
            return
        self.budget.leave(ticket)
        self.flight += 1
        self.most_in_flight = max(self.most_in_flight, self.flight)
        there, back = self.latency(), self.latency()
        self.at(self.clock.now + there, self.arrive, caller, self.clock.now, back)

    def arrive(self, caller, sent, back):
        status, headers = self.server.admit(self.clock.now)
        self.at(self.clock.now + back, self.answer, caller, sent, status, headers)

    def answer(self, caller, sent, status, headers):
        self.flight -= 1
        if self.random.random() < self.losses:
            self.budget.release(ENDPOINT)
        else:
            news = self.budget.settle(ENDPOINT, status, headers, self.clock.now - sent)
            self.news += [] if news is None else [news]
        if status == 429:
            self.open[caller] += 1
        else:
            caller.made.append(self.clock.now)
            caller.ended = self.clock.now
        self.begin(caller)

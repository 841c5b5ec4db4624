"""Exports on a virtual clock whose time left is told as a real export's is, and held against what came."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, replace

from tests.client.budget_model import Caller, Clock, Limiter, Run

from genesys_export.client import RateBudget
from genesys_export.client.window import begins_whole
from genesys_export.export.pace import Pace

UNLIMITED = 1_000_000
BETWEEN = 0.1  # seconds between two reckonings, as in a sitting
PHASE = 2.0  # seconds after a whole minute at which windows begin that go by the clock


class Export(Caller):
    """One export; ``told`` holds when each reckoning was made, the records that came by then, and the end it foretold.

    Page one is fetched alone; then as many calls are in flight or in line as there may be.
    """

    def __init__(self, budget, calls, at_once, begins):
        super().__init__(budget, calls, at_once)
        self.pace, self.told, self.begun, self.back = Pace(budget, self.claim), [], begins, 0
        self.first = self.since = None
        self.claim.wide = at_once

    @property
    def whole(self):
        return self.ended - self.begun

    @property
    def worst(self):
        """The worst of what was told once a tenth was done, as a share of the whole time, with its sign.

        That another export will begin cannot be foreseen, nor what another program will take of a window before it
        was seen for one: what was told before that counts for nothing.
        """
        late = [end for at, done, end in self.told if done >= self.calls / 10 and at >= self.since]
        return max(((end - self.ended) / self.whole for end in late), key=abs, default=0.0)


class Watched(Run):
    """Lets exports make their calls; their time left is reckoned after a reply, at most ten times a second."""

    all_begun = 0.0

    def begin(self, caller):
        if self.open[caller] == caller.calls or caller.back:
            super().begin(caller)

    def answer(self, caller, *reply):
        caller.back += 1
        super().answer(caller, *reply)
        if caller.back == 1:
            self.all_begun = self.clock.now + 2 * BETWEEN
            for _ in range(min(caller.at_once, self.open[caller] + 1) - 1):
                self.begin(caller)
        self.reckon(caller)

    def reckon(self, caller):
        now, claim = self.clock.now, caller.claim
        claim.wanted = max(0, caller.calls - len(caller.made))
        if not caller.told or now - caller.told[-1][0] >= BETWEEN:
            caller.first = now - self.budget.held if caller.first is None else caller.first
            caller.pace.look(now - caller.first - self.budget.held, caller.back)
            claim.whole = caller.calls
            caller.told.append((now, 0, now + caller.pace.done(caller.calls - claim.sent).seconds))
        at, _, end = caller.told[-1]
        caller.told[-1] = at, len(caller.made), end  # it is shown until the next one


@dataclass(frozen=True)
class Setting:
    """One organisation, and who calls it.

    Attributes:
        limit: calls in a window.
        window: its seconds.
        begins: whether windows begin with a call or by the clock.
        latency: seconds a call takes.
        jitter: by what share that differs from call to call.
        reserve: share that is kept free.
        exports: of each its calls, how many of them at once, and how much later than the first it begins.
        others: calls a second of another program.
        seed: of chance.
        start: seconds on the clock when the first export begins.
    """

    limit: int
    window: float
    begins: str
    latency: float
    jitter: float
    reserve: float
    exports: tuple[tuple[int, int, float], ...]
    others: float
    seed: int
    start: float

    @classmethod
    def of(cls, seed):
        """As chance has it. Windows that begin by the clock last a minute: nobody could tell their length before."""
        dice = random.Random(seed)
        limits = (60, 10.0), (60, 10.0), (120, 20.0), (180, 60.0), (300, 60.0)
        limit, window = dice.choice([*[(UNLIMITED, 60.0)] * 3, *limits])
        latency = dice.choice([0.05, 0.1, 0.2, 0.3, 0.5, 0.8]) * dice.uniform(0.8, 1.2)
        jitter, reserve = dice.choice([0.0, 0.1, 0.3]), dice.choice([0.0, 0.0, 0.2, 0.5])
        begins = dice.choice(["call", "clock"]) if window == 60.0 else "call"
        start, count = dice.uniform(5000, 6000), dice.choice([1, 1, 1, 2, 2, 3, 4, 5])
        while begins == "clock" and begins_whole(math.ceil(window - (start - PHASE) % window)):
            start += 1
        exports = []
        for place in range(count):
            width = dice.choice([16, 16, 16, 4, 1])
            if limit == UNLIMITED:
                calls = int(width * dice.uniform(8, 60)) if width > 1 else dice.randint(40, 150)
            else:
                calls = int(limit * (1 - reserve) * dice.uniform(1.2, 6) / math.sqrt(count))
                calls = min(calls, int(40 / latency)) if width == 1 else calls
            exports.append((calls, width, dice.choice([0.0, 0.0, dice.uniform(0, 5)]) if place else 0.0))
        crowded = limit != UNLIMITED and dice.random() < 0.35
        others = dice.uniform(0.05, 0.2) * limit * (1 - reserve) / window if crowded else 0.0
        return cls(limit, window, begins, latency, jitter, reserve, tuple(exports), others, seed, start)

    def run(self):
        """The exports, when all is done."""
        clock, dice = Clock(self.start), random.Random(self.seed)
        server = Limiter(self.limit, self.window, begins=self.begins, phase=PHASE)
        budget = RateBudget(reserve=self.reserve, clock=clock)
        going = Watched(budget, server, clock, lambda: self.latency / 2 * (1 + self.jitter * dice.uniform(-1, 1)), [])
        exports = [Export(budget, calls, width, clock.now + later) for calls, width, later in self.exports]
        for export in exports:
            going.add(export, export.begun)
        if self.others:
            going.others([clock.now + 0.5 + turn / self.others for turn in range(int(self.others * 2000))])
        going.go()
        for export in exports:
            export.since = max(going.all_begun, self.start + self.window if self.others else 0.0)
        return exports

    def hangs_on_a_few_calls(self):
        """Whether a window more or less depends on luck: with a few calls more or fewer an export ends much otherwise.

        Whoever is served last in a window, and has one call too many, waits for the next one.
        """
        here = [export.whole for export in self.run()]
        for share in (0.95, 0.97, 1.03, 1.05):
            exports = tuple((max(1, round(calls * share)), *rest) for calls, *rest in self.exports)
            others = self.others * (2 * share - 1)
            luck = replace(self, exports=exports, others=others, seed=self.seed + 1000)
            there = [export.whole for export in luck.run()]
            if any(abs(one - other) > 0.08 * one for one, other in zip(here, there, strict=True)):
                return True
        return False

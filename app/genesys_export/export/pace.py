"""How long so many calls of one export take: by the rate limit, by the replies' latency, and beside other exports."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING

from genesys_export.client.outlook import Done, Wish, when_done
from genesys_export.client.throttle import MOST_IN_FLIGHT

if TYPE_CHECKING:
    from genesys_export.client import Claim, RateBudget

_MOST_LOOKS = 240  # the older half is then thinned out
_WAVES = 8.0  # so many calls for each one in flight are enough to leave the earlier ones out
_FEW = 2.0  # waves of replies that tell nothing yet
_SHORTEST = 0.0001  # seconds that a call takes at least


@dataclass(frozen=True, slots=True)
class _Look:
    busy: float
    mine: int  # calls of this export that have ended
    all: int  # calls of all exports that have ended
    crowded: bool


_busy, _mine = attrgetter("busy"), attrgetter("mine")


class Pace:
    """Learns how fast an export comes on while no limit holds it up.

    What is measured lately counts, over the later half of the sitting: a mean over all of it would not see that
    another export ended. Before there were some calls for each that is in flight, the latency tells more than they do,
    since replies come in waves.

    Args:
        budget: the client's, which knows the limit.
        claim: the export's share of it.
    """

    def __init__(self, budget: RateBudget, claim: Claim) -> None:
        self.budget = budget
        self.claim = claim
        self._looks: list[_Look] = []
        self._all_wide = 1
        self._sent, self._sent_at = 0, 0.0  # the claim's calls, and when the last of them was seen to have gone

    def look(self, busy: float, ended: int) -> None:
        """Take in how far the export is.

        Args:
            busy: seconds it has worked or waited, without the waits that tell nothing about its pace: those for the
                rate window, which are reckoned by themselves, and those for an outage to pass.
            ended: calls that have ended in this sitting.
        """
        budget, claim = self.budget, self.claim
        in_line = budget.in_line()
        busy = max(busy, self._looks[-1].busy if self._looks else 0.0)  # a wait can be both
        if claim.sent != self._sent:
            self._sent, self._sent_at = claim.sent, busy
        claim.wide = min(MOST_IN_FLIGHT, max(claim.wide, claim.sent - ended + budget.in_line(claim)))
        self._all_wide = min(MOST_IN_FLIGHT, max(self._all_wide, budget.in_flight + in_line))
        crowded = in_line > 0 or budget.in_flight >= MOST_IN_FLIGHT - 2
        self._looks.append(_Look(busy, ended, budget.sent - budget.in_flight, crowded))
        if len(self._looks) > _MOST_LOOKS:
            half = len(self._looks) // 2
            self._looks = self._looks[:half:2] + self._looks[half:]

    def done(self, calls: int, doubt: float = 0.0) -> Done | None:
        """When so many more calls have ended, and those in flight; ``None`` before the first one.

        Args:
            calls: that were not sent yet.
            doubt: calls by which that may be wrong.
        """
        if not self._looks:
            return None
        budget, claim, latency = self.budget, self.claim, max(self.budget.latency, _SHORTEST)
        since = self._since()
        first, last = self._looks[since], self._looks[-1]
        busy, ended, ended_in_all = self._between(since)
        waves = (last.busy - first.busy) / latency  # of replies; before there were some, the latency tells more
        known = max(0.0, 1 - _FEW / waves) if first.mine >= claim.wide and waves else 0.0
        mine = self._blended(busy, ended, claim.wide, known)
        together = self._blended(busy, ended_in_all, self._all_wide, known)
        crowded = 2 * sum(look.crowded for look in self._looks[since:]) >= len(self._looks) - since
        others = [
            Wish(
                math.inf if rival.whole is None else max(0, rival.whole - rival.sent),
                rival.wide / latency,
                budget.level(rival),
            )
            for rival in budget.rivals(claim)
        ]
        alone = claim.wide / latency if crowded else 1 / mine
        rate = 1 / together if crowded else alone + sum(other.most for other in others)
        if not calls and not doubt:  # all are on their way
            return Done(max(0.0, latency - (last.busy - self._sent_at)))
        wish = Wish(calls, alone, budget.level(claim), doubt)
        return when_done(wish, others, budget.outlook(claim), rate)

    def _since(self) -> int:
        """The place of the look that the present pace is measured from."""
        looks, last, wide = self._looks, self._looks[-1], self.claim.wide
        late = bisect_left(looks, last.busy / 2, key=_busy)
        if last.mine - looks[late].mine >= _WAVES * wide:
            return late
        begun = bisect_left(looks, wide, key=_mine)  # few are let through before the first reply has told the limit
        return begun if begun < len(looks) and looks[begun].mine < last.mine else 0

    def _between(self, since: int) -> tuple[float, float, float]:
        """Seconds and ended calls, mine and all, from one look to the last, over whole waves."""
        looks, wave = self._looks, self.budget.latency
        first, last = looks[since], looks[-1]
        if last.busy - first.busy < 2 * wave:
            return last.busy - first.busy, last.mine - first.mine, last.all - first.all
        begin = _middle(looks[since : bisect_right(looks, first.busy + wave, key=_busy)])
        end = _middle(looks[bisect_left(looks, last.busy - wave, key=_busy) :])
        return end[0] - begin[0], end[1] - begin[1], end[2] - begin[2]

    def _blended(self, busy: float, ended: float, wide: int, known: float) -> float:
        """Seconds from one end to the next, by the clock as far as that is known, else by the latency; never less."""
        by_latency = max(self.budget.latency, _SHORTEST) / wide
        return max(by_latency, known * busy / ended + (1 - known) * by_latency) if ended > 0 else by_latency


def _middle(looks: list[_Look]) -> tuple[float, float, float]:
    count = len(looks)
    return (
        sum(look.busy for look in looks) / count,
        sum(look.mine for look in looks) / count,
        sum(look.all for look in looks) / count,
    )

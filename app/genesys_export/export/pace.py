"""How long so many calls of one export take: by the rate limit, by the replies' latency, and beside other exports."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from genesys_export.client.budget import MOST_IN_FLIGHT

if TYPE_CHECKING:
    from genesys_export.client import Claim, RateBudget

_MOST_LOOKS = 240  # the older half is then thinned out
_WAVES = 8.0  # so many calls for each one in flight are enough to go by what was measured alone


@dataclass(frozen=True, slots=True)
class _Look:
    busy: float
    mine: int  # calls of this export that have ended
    all: int  # calls of all exports that have ended
    sent: dict[int, int]  # by each share of the budget, which is known by its identity
    crowded: bool


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
        self._looks: deque[_Look] = deque()
        self._all_wide = 1

    def look(self, busy: float, ended: int) -> None:
        """Take in how far the export is.

        Args:
            busy: seconds it has worked or waited, without the waits that tell nothing about its pace: those for the
                rate window, which are reckoned by themselves, and those for an outage to pass.
            ended: calls that have ended in this sitting.
        """
        budget, claim = self.budget, self.claim
        in_line = budget.in_line()
        claim.wide = min(MOST_IN_FLIGHT, max(claim.wide, claim.sent - ended + budget.in_line(claim)))
        self._all_wide = min(MOST_IN_FLIGHT, max(self._all_wide, budget.in_flight + in_line))
        crowded = in_line > 0 or budget.in_flight >= MOST_IN_FLIGHT - 2
        sent = {id(each): each.sent for each in (claim, *budget.rivals(claim))}
        self._looks.append(_Look(busy, ended, budget.sent - budget.in_flight, sent, crowded))
        if len(self._looks) > _MOST_LOOKS:
            looks = list(self._looks)
            half = len(looks) // 2
            self._looks = deque(looks[:half:2] + looks[half:])

    def seconds(self, calls: int) -> float | None:
        """How long it takes until so many more calls have ended, and those in flight; ``None`` before the first one.

        The other exports take part of each rate window, and of the calls in flight, until they end: in proportion to
        what they take now. What they leave then is this one's, as far as it can have so many calls in flight.
        """
        if not self._looks:
            return None
        first, last = self._since(), self._looks[-1]
        busy, ended, ended_in_all = self._between(first, last)
        known = min(1.0, (last.mine - first.mine) / (_WAVES * self.claim.wide)) ** 2
        mine = self._blended(busy, ended, self.claim.wide, known)
        together = self._blended(busy, ended_in_all, self._all_wide, known)
        if not mine or not together:
            return None
        looks = [look.crowded for look in self._looks if look.busy >= first.busy]
        crowded = 2 * sum(looks) >= len(looks)
        fastest = self.budget.latency / self.claim.wide
        flying = float(max(0, self.claim.sent - last.mine))
        rivals = self._rivals(first, last, known if crowded else 1.0, self.budget.in_flight - flying)
        left, taken, in_all = calls + flying, 0.0, 0.0
        while True:
            beside = sum(share for share, _ in rivals.values())
            until = {who: want / share for who, (share, want) in rivals.items() if want is not None and share}
            next_end = min(until, key=lambda who: until[who], default=None)
            part = left if next_end is None else min(left, until[next_end])
            each = max(fastest, together * (1 + beside)) if crowded else mine
            before, in_all = in_all, in_all + max(0.0, part - flying) * (1 + beside)
            by_limit = self._by_limit(in_all, together) - self._by_limit(before, together)
            taken += max(by_limit, part * each)
            left, flying = left - part, max(0.0, flying - part)
            if left <= 0 or next_end is None:
                return taken
            rivals = {
                who: (share, None if want is None else max(0.0, want - part * share))
                for who, (share, want) in rivals.items()
                if who != next_end
            }

    def _rivals(self, first: _Look, last: _Look, known: float, flying: float) -> dict[int, tuple[float, float | None]]:
        """The other shares: calls for each of ours, by how many are made at once where little is known; calls left."""
        sent = max(1, last.sent[id(self.claim)] - first.sent[id(self.claim)])
        rivals = {
            each: known * (each.sent - first.sent.get(id(each), 0)) / sent + (1 - known) * each.wide / self.claim.wide
            for each in self.budget.rivals(self.claim)
        }
        in_all = sum(rivals.values()) or 1.0
        return {
            id(each): (share, None if each.wanted is None else max(0.0, each.wanted - flying * share / in_all))
            for each, share in rivals.items()
        }

    def _since(self) -> _Look:
        """The look that the present pace is measured from."""
        last = self._looks[-1]
        enough = [look for look in self._looks if last.mine - look.mine >= _WAVES * self.claim.wide]
        late = [look for look in enough if look.busy >= last.busy / 2]
        # Few are let through before the first reply has told the limit.
        begun = [look for look in self._looks if last.mine > look.mine >= self.claim.wide]
        return (late or enough[-1:] or begun or [self._looks[0]])[0]

    def _between(self, first: _Look, last: _Look) -> tuple[float, float, float]:
        """Seconds and ended calls, mine and all, from one look to another, over whole waves."""
        wave = self.budget.latency
        if last.busy - first.busy < 2 * wave:
            return last.busy - first.busy, last.mine - first.mine, last.all - first.all
        begin = _middle([look for look in self._looks if first.busy <= look.busy <= first.busy + wave])
        end = _middle([look for look in self._looks if look.busy >= last.busy - wave])
        return end[0] - begin[0], end[1] - begin[1], end[2] - begin[2]

    def _blended(self, busy: float, ended: float, wide: int, known: float) -> float:
        """Seconds from one end to the next, by the clock as far as that is known, else by the latency."""
        by_latency = self.budget.latency / wide
        return known * busy / ended + (1 - known) * by_latency if ended > 0 else by_latency

    def _by_limit(self, calls: float, each: float) -> float:
        return self.budget.seconds_for(round(calls), claim=self.claim, each=each) or 0.0 if calls >= 1 else 0.0


def _middle(looks: list[_Look]) -> tuple[float, float, float]:
    count = len(looks)
    return (
        sum(look.busy for look in looks) / count,
        sum(look.mine for look in looks) / count,
        sum(look.all for look in looks) / count,
    )

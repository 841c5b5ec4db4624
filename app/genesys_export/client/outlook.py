"""What is to come: how many calls each rate window takes, who is served, and when the last of a share's calls is back.

The windows are gone through as the budget will go through them. In each of them whoever was served least is next; a
share takes no more at a time than it has in flight. When a window is used up, everyone waits for the next one. Windows
in which nothing changes are passed over at once, so that a long export is reckoned as fast as a short one.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

_LEVEL = 0.5  # calls by which two shares must differ for one to be served before the other
_NONE = 0.5  # of a call: what is less is none, but what rounding left
_DOUBT, _OF_A_WINDOW = 1.0, 0.06  # calls, and share of its calls in a window, by which a share may get more or less
_MOST_STEPS = 400  # far more than any real case needs; what is left then is taken to go on at the same pace


@dataclass(frozen=True, slots=True)
class Outlook:
    """The rate windows from now on.

    Attributes:
        room: calls that the present window still takes, besides those in flight.
        usual: calls that a whole window takes.
        ends: seconds until the present window ends.
        period: seconds from one end to the next.
        pause: seconds in which nothing is sent.
        kept: calls of a window that the reserve keeps free.
        flying: calls in flight.
        latency: seconds a call takes.
        most: calls a second that the endpoint takes by its own limit, as far as that is known.
    """

    room: float = math.inf
    usual: float = math.inf
    ends: float = 0.0
    period: float = math.inf
    pause: float = 0.0
    kept: int = 0
    flying: int = 0
    latency: float = 0.0
    most: float = math.inf


@dataclass(eq=False, slots=True)
class Wish:
    """What one export will still ask of the budget.

    Attributes:
        left: calls that were not sent yet; infinite where their number is not known.
        most: calls a second that it can make at most, with as many in flight as it has at once.
        served: how far it was served; whoever was served least is next.
        doubt: calls by which ``left`` may be wrong.
        rate: calls a second that it makes at present.
    """

    left: float
    most: float
    served: float = 0.0
    doubt: float = 0.0
    rate: float = 0.0


@dataclass(frozen=True, slots=True)
class Done:
    """When the last call of a share is back.

    Attributes:
        seconds: until then.
        room: whether the window takes one call more then, of those that the reserve keeps free at least.
    """

    seconds: float
    room: bool = True


def when_done(mine: Wish, others: Sequence[Wish], outlook: Outlook, together: float) -> Done:
    """Find out how long it takes until the last call of a share is back.

    Args:
        mine: the share. It is used up in the reckoning, as the others are.
        others: that ask the same budget.
        outlook: the rate windows.
        together: calls a second that all of them can make, were there no limit.
    """
    mine.most = min(mine.most, outlook.most)
    wishes = [mine, *(other for other in others if other.left >= _NONE)]
    together = max(1e-9, min(together, sum(wish.most for wish in wishes)))
    # The clock tells when calls are back. Each was sent up to a latency before, and counts in the window of then.
    clock = outlook.pause + min(outlook.latency, outlook.flying / together)
    room, ends, least, begun = outlook.room, outlook.ends, 0.0, mine.left
    before: list[float] | None = None
    for _ in range(_MOST_STEPS):
        if mine.left < _NONE:
            late = _chance(mine, wishes, room, begun)
            spare = room + outlook.kept - sum(wish.left for wish in wishes if wish is not mine)
            return Done(_between(max(clock, least), max(clock, ends + outlook.latency), late), spare >= 1)
        change = _deal_out(wishes, together)
        total = sum(wish.rate for wish in wishes)
        over = max(0.0, ends + outlook.latency - clock)
        span = min(room / total, over, change)
        clock += span
        room -= span * total
        for wish in wishes:
            wish.left -= span * wish.rate
            wish.served += span * wish.rate
        if mine.left < _NONE:
            continue
        if span == change:
            wishes = [wish for wish in wishes if wish.left >= _NONE]
            before = None
        if room < _NONE or span == over:
            if room < _NONE and ends > clock:
                late = _chance(mine, wishes, room, begun)
                if late < 1:
                    return Done(_between(max(clock, least), ends + outlook.latency, late), outlook.kept > 0)
                clock, least = ends, ends + outlook.latency
            room, ends, begun = outlook.usual, ends + outlook.period, mine.left
            now = [wish.left for wish in wishes]
            if before is not None:
                whole = _windows_alike(wishes, before)
                clock, ends, least = clock + whole * outlook.period, ends + whole * outlook.period, 0.0
                now, begun = [wish.left for wish in wishes], mine.left
            before = now
    return Done(clock + mine.left / max(mine.rate, 1e-9))


def _between(now: float, later: float, chance: float) -> float:
    return (1 - chance) * now + chance * later if chance else now  # later may be never


def _chance(mine: Wish, wishes: Sequence[Wish], room: float, begun: float) -> float:
    """How likely it is that a share's last call comes too late for this window.

    Where not all fit in, who comes in is no more certain than to some calls, and how many they are need not be certain
    either: what is reckoned then lies between the two ends that are possible, and does not change from one to the other
    and back.

    Args:
        mine: the share, as it is when its calls are made or the window is used up.
        wishes: all that still ask.
        room: calls that the window still takes.
        begun: the share's calls that were left when the window began.
    """
    others, doubt, share = sum(wish.left for wish in wishes if wish is not mine), mine.doubt, room
    if others > room + _NONE:
        doubt, share = doubt + _DOUBT + _OF_A_WINDOW * (begun - mine.left), room / max(1, len(wishes))
    if not doubt:
        return 1.0 if mine.left >= _NONE else 0.0
    return min(1.0, max(0.0, 0.5 - 0.5 * (share - mine.left) / doubt))


def _deal_out(wishes: Sequence[Wish], together: float) -> float:
    """Give each share its rate: those served least come first, those alike get the same, nobody more than it can.

    Returns:
        Seconds for which that holds: until a share has made all its calls, or has caught up with those served more.
    """
    rest, soonest = together, math.inf
    behind: Wish | None = None  # the fastest of those that are served less
    waiting = sorted(wishes, key=lambda wish: wish.served)
    while waiting:
        level = waiting[0].served
        alike = [wish for wish in waiting if wish.served <= level + _LEVEL]
        waiting = waiting[len(alike) :]
        alike.sort(key=lambda wish: wish.most)
        for count, wish in enumerate(alike):
            wish.rate = min(wish.most, rest / (len(alike) - count))
            rest -= wish.rate
            if wish.rate > 0:
                soonest = min(soonest, wish.left / wish.rate)
        slowest, fastest = alike[0].rate, alike[-1]
        if behind is not None and behind.rate > slowest:
            soonest = min(soonest, max(0.0, level - behind.served) / (behind.rate - slowest))
        behind = fastest
    return soonest


def _windows_alike(wishes: Sequence[Wish], before: Sequence[float]) -> int:
    """Pass over the windows to come that are like the last one; how many they are."""
    taken = [was - wish.left for was, wish in zip(before, wishes, strict=True)]
    counts = [wish.left / each for wish, each in zip(wishes, taken, strict=True) if each > 0 and wish.left < math.inf]
    whole = max(0, math.ceil(min(counts, default=0) - 1e-6) - 2)
    for wish, each in zip(wishes, taken, strict=True):
        if wish.left < math.inf:
            wish.left -= whole * each
            wish.served += whole * each
    return whole

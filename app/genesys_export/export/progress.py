"""What an export looks like at this moment, for whoever wants to show it."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from operator import attrgetter
from typing import TYPE_CHECKING

from genesys_export.errors import ExportError
from genesys_export.export.states import JobState
from genesys_export.paging import Headroom, WaitReason

if TYPE_CHECKING:
    from genesys_export.client.turns import Claim

BEGAN = attrgetter("at")
"""When a call began."""
_MINUTE = 60.0  # seconds in which calls are counted
NOT_NEEDED = "not needed any more"
"""Cause of a call that was given up on its way: it was made ahead, and the export has enough, or stops."""
_GIVEN_UP = frozenset({NOT_NEEDED, "CancelledError"})  # which is what earlier versions wrote
_RATE_SPAN = 10.0  # seconds over which records are averaged
_LEAST_SPAN = 1.0  # seconds; what came in less is not taken for a rate that lasts
_APART = 0.25  # seconds between two moments that are remembered


@dataclass(frozen=True, slots=True)
class CurrentWait:
    """Why nothing is sent at this moment, and until when.

    Attributes:
        reason: the cause.
        detail: a few words more.
        seconds: how long the wait is in all.
        until: its end on the monotonic clock.
    """

    reason: WaitReason
    detail: str
    seconds: float
    until: float

    def remaining(self) -> float:
        """Seconds left; never negative."""
        return max(0.0, self.until - time.monotonic())


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the API, as the flight log keeps it: never a token, never a body.

    Attributes:
        at: when it was sent, seconds since the epoch.
        method: HTTP method.
        path: path and, for a page, what it asked for.
        page: which page of the listing it was for; 0 when it was for none.
        status: HTTP status; ``None`` when there was no reply.
        duration: seconds until the whole reply was there.
        records: records it brought; ``None`` when it brought no page.
        remaining: calls left in the rate window after it.
        allowed: calls the window allows.
        waited: seconds waited before it.
        attempt: which attempt at this page it was, from 1.
        cause: why it brought no page.
        correlation_id: the API's id of it.
        size: bytes of the reply's body, decoded; ``None`` when there was no reply.
        reason: why was waited before it.
        headers: some of the reply's headers, a line each, when it brought no page: none that could hold a secret.
        body: the beginning of the body of a refusal.
    """

    at: float
    method: str
    path: str
    page: int
    status: int | None
    duration: float
    records: int | None
    remaining: int | None
    allowed: int | None
    waited: float
    attempt: int
    cause: str
    correlation_id: str
    size: int | None = None
    reason: str = ""
    headers: str = ""
    body: str = ""

    @property
    def given_up(self) -> bool:
        """Whether it was ended by ourselves while it was on its way: nothing failed."""
        return self.status is None and self.cause in _GIVEN_UP


def in_time(calls: list[Call]) -> list[Call]:
    """The same list, put into the order in which the calls began: they are written down as they end."""
    calls.sort(key=BEGAN)
    return calls


@dataclass(frozen=True, slots=True)
class Estimate:
    """What is left; ``None`` where nothing tells how many pages there are.

    Attributes:
        calls: of the API.
        until: when it will be done, on the monotonic clock.
    """

    calls: int | None = None
    until: float | None = None

    @property
    def seconds(self) -> float | None:
        """Seconds left, counted down."""
        return None if self.until is None else max(0.0, self.until - time.monotonic())

    @property
    def rounded(self) -> float | None:
        """The same for scripts: no more exact than it can be known."""
        seconds = self.seconds
        return None if seconds is None else round(seconds, 1)


@dataclass(slots=True)
class Progress:
    """A live picture; read it on the loop's own thread whenever a display is due."""

    state: JobState = JobState.QUEUED
    pages: int = 0
    records: int = 0
    total: int | None = None
    duplicates: int = 0
    requests: int = 0
    claim: Claim | None = field(default=None, repr=False, compare=False)
    """Its share of the rate budget, once there is one."""
    retries: int = 0
    rate_limited: int = 0
    waited_s: float = 0.0
    earlier_s: float = 0.0
    headroom: Headroom | None = None
    headroom_at: float = 0.0
    wait: CurrentWait | None = None
    error: ExportError | None = None
    written: int = 0
    sha256: str = ""
    changed: int = 0
    unproven: int = 0
    parts: int = 1
    parts_done: int = 0
    part: str = ""
    gone: int = 0
    forbidden: int = 0
    left_out: int = 0
    fruitless: int = 0
    """Calls of this sitting that brought no page: tries that failed, and what a job on the server takes."""
    worked_s: float = 0.0
    """Processor time that keeping the records took in this sitting."""
    estimate: Estimate = Estimate()
    notes: list[str] = field(default_factory=list)
    started: float | None = None
    ended: float | None = None
    idle_since: float | None = None
    """When the wait began that is on now; ``waited_s`` does not count it yet."""
    records_per_s: float = 0.0
    """Records a second over the last ten seconds, or those that it works, when it was last measured."""
    calls_last_min: int = 0
    """Calls in the minute before it was last measured, or in this sitting: counted, and not reckoned from fewer."""
    _recent: deque[tuple[float, int, int]] = field(default_factory=deque)

    @property
    def in_flight(self) -> int:
        """Calls that were sent and have no reply yet; those that stand in line for their turn are not among them."""
        return 0 if self.claim is None else self.claim.flying

    @property
    def seconds(self) -> float:
        """Seconds spent working on it, over all sittings."""
        if self.started is None:
            return self.earlier_s
        return self.earlier_s + (time.monotonic() if self.ended is None else self.ended) - self.started

    @property
    def resets_in(self) -> float | None:
        """Seconds until the rate window resets, counted down from what the last reply told."""
        if self.headroom is None or self.headroom.resets_in is None:
            return None
        return max(0.0, self.headroom.resets_in - (time.monotonic() - self.headroom_at))

    @property
    def waited(self) -> float:
        """Seconds waited, with the wait that is on now."""
        return self.waited_s + (0.0 if self.idle_since is None else max(0.0, time.monotonic() - self.idle_since))

    def mark(self) -> None:
        """Remember the counts of this moment for the rates: when the work begins, and whenever one has changed."""
        now, recent = time.monotonic(), self._recent
        if len(recent) > 2 and recent[-1][0] - recent[-2][0] < _APART:  # noqa: PLR2004 - never the first one
            recent.pop()
        recent.append((now, self.records, self.requests))
        while len(recent) > 1 and recent[1][0] <= now - _MINUTE:
            recent.popleft()

    def measure(self) -> None:
        """Take the rates of this moment; whoever shows them shows the same until the next time."""
        if not self.state.active or not self._recent:
            self.records_per_s, self.calls_last_min = 0.0, 0
            return
        now = time.monotonic()
        began, records, _ = self._before(now - _RATE_SPAN)
        self.records_per_s = max(0, self.records - records) / min(_RATE_SPAN, max(_LEAST_SPAN, now - began))
        self.calls_last_min = self.requests - self._before(now - _MINUTE)[2]

    def _before(self, moment: float) -> tuple[float, int, int]:
        """The counts as they were at a moment, or when the work began."""
        return next((entry for entry in reversed(self._recent) if entry[0] <= moment), self._recent[0])


@dataclass(frozen=True, slots=True)
class Result:
    """How one sitting of an export ended.

    Of the ``parts``, ``gone`` and ``forbidden`` count those that were skipped; ``left_out`` those that brought less
    than there is, whether forbidden or over a limit of the API. ``changed`` counts the records that came or went while
    they were read, ``unproven`` the parts that may lack some because of it. ``short`` tells that the file holds less
    than was asked for, as far as is known. ``notes`` are the warnings to be read with the result. ``calls_left`` and
    ``seconds_left`` are what it would take to go on, where that can be known. ``also`` are the further files.
    """

    job: str
    state: JobState
    error: ExportError | None
    records: int
    total: int | None
    pages: int
    duplicates: int
    requests: int
    retries: int
    rate_limited: int
    waited_s: float
    seconds: float
    out: str
    complete: bool
    parts: int = 1
    gone: int = 0
    forbidden: int = 0
    left_out: int = 0
    notes: tuple[str, ...] = ()
    sha256: str = ""
    changed: int = 0
    unproven: int = 0
    short: bool = False
    calls_left: int | None = None
    seconds_left: float | None = None
    also: tuple[str, ...] = ()

    @property
    def outcome(self) -> str:
        """Whether the file holds everything, in words."""
        if not self.complete:
            return "not provably complete" if self.unproven else "not complete"
        if self.changed == 1:
            return "complete, 1 record changed during the export"
        return f"complete, {self.changed} records changed during the export" if self.changed else "complete"

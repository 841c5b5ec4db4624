"""How much is left to do: calls, and how long they take. Computed here alone; window and command line only show it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from genesys_export.client import Claim
from genesys_export.client.outlook import Wish, when_done
from genesys_export.client.throttle import MOST_IN_FLIGHT
from genesys_export.export.ending import USUAL_S, Ending
from genesys_export.export.pace import Pace
from genesys_export.export.parts import Part, slices_of
from genesys_export.export.progress import Estimate, Progress
from genesys_export.export.request import ExportRequest
from genesys_export.paging import Page
from genesys_export.paging.by_number import FULLEST

if TYPE_CHECKING:
    from genesys_export.client import RateBudget
    from genesys_export.export.early import EarlyFile

_MOST_ASKED_FOR = 48  # pages that can be on their way at once: in flight, or waiting for their turn


class Estimator:
    """Counts the pages that are to come, part by part, and asks the pace how long they take.

    A part that was begun tells its total, or none: then nothing is known of the whole. Parts that were not begun are
    taken for as long as the others on the average.

    Args:
        request: what was asked for.
        progress: the live picture.
        early: the file that is written beside the export, if there may be one.
        clock: seconds, monotonic.

    Attributes:
        one_more: tells whether one call will be made after the last page.
    """

    def __init__(
        self, request: ExportRequest, progress: Progress, early: EarlyFile | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        self._request = request
        self._progress = progress
        self._ending = Ending(request, progress, early)
        self.one_more: Callable[[], bool] = bool
        self._clock = clock
        self._pace: Pace | None = None
        self._left: dict[int, int | None] = {}  # pages left of the parts that are read
        self._long: dict[int, int] = {}  # pages of each part that holds records, all in all
        self._all_long = self._all_squared = 0  # their sum, and that of their squares
        self._doubt = 0.0  # pages by which those of the parts that were not begun may be wrong
        self._listings_open: set[int] = set()
        self._parents: int | None = None
        self._slices = len(slices_of(request))
        self._ended = self._delivered = self._size = self._fetched = 0
        self._ended_before = self._requests_before = 0
        self._usual_before = 1.0
        self._begun: float | None = None

    def begin(self, budget: RateBudget, claim: Claim) -> None:
        """Calls will be made from now on."""
        p = self._progress
        self._pace = Pace(budget, claim)
        claim.wide = self._width()
        self._ended_before, self._requests_before = p.parts_done, p.requests
        self._ending.begin()
        self._fetched = p.records  # those of the pages, which are kept a little later
        self._usual_before = p.pages / p.parts_done if p.parts_done else 1.0

    def page(self, part: Part, page: Page) -> None:
        """A page of a part came."""
        self._delivered += 1
        self._size = max(self._size, len(page.records))
        self._fetched += len(page.records) if part.level >= len(self._request.for_every) else 0
        left = self._left[part.number] = pages_left(page)
        if part.level < len(self._request.for_every):
            self._listings_open.add(part.number)
            self._parents = page.total if len(self._request.for_every) == 1 else None
        elif left is not None:
            self._lengths(part.number, page.checkpoint.pages + left)

    def _width(self) -> int:
        """Calls that will be in flight at once, as far as that can be said beforehand."""
        request, endpoint = self._request, self._request.endpoint
        one_by_one = endpoint.paging_style.cursor_bound and self._slices == 1 and not request.for_every
        return 1 if one_by_one or endpoint.job else min(request.concurrency or MOST_IN_FLIGHT, MOST_IN_FLIGHT)

    def _lengths(self, part: int, pages: int) -> None:
        before = self._long.get(part, 0)
        self._long[part] = pages
        self._all_long += pages - before
        self._all_squared += pages**2 - before**2

    def ended(self, part: Part) -> None:
        """A part was read to its end, or left as it is."""
        self._left.pop(part.number, None)
        self._listings_open.discard(part.number)
        self._ended += 1

    def only_writing(self) -> None:
        """Every record is there; what is left is the file."""
        self._progress.estimate = Estimate(0, self._clock() + self._ending.seconds(self._records(0)))

    def naming(self, calls: int) -> None:
        """Every record is there; so many calls are left for names, and the file."""
        if self._pace is not None:
            done = self._pace.done(calls)
            until = None if done is None else done.seconds + self._ending.seconds(self._records(0), done.seconds)
            self._progress.estimate = Estimate(calls, None if until is None else self._clock() + until)

    @property
    def beside(self) -> int:
        """Other exports over the same token; the more they are, the longer it takes to estimate."""
        return 0 if self._pace is None else len(self._pace.budget.rivals(self._pace.claim))

    def estimate(self, held: float) -> Estimate:
        """What is left at this moment.

        Args:
            held: seconds of this sitting in which an outage held calls back.
        """
        p, pace = self._progress, self._pace
        if pace is None or not self._delivered:
            return Estimate()
        now, ended, held = self._clock(), p.requests - self._requests_before, held + pace.budget.held
        self._begun = now - held if self._begun is None else self._begun
        pace.look(now - held - self._begun, ended)
        pages = self._pages()
        if p.parts > 1:
            pace.claim.wanted = pages
        if pages is None:
            return Estimate()
        asked_for = pace.claim.sent - self._delivered - p.fruitless
        calls = max(0, pages - max(0, min(asked_for, _MOST_ASKED_FOR)))
        calls = round(calls * (1 + p.fruitless / self._delivered))
        pace.claim.whole = pace.claim.sent + calls
        done = pace.done(calls, self._doubt)
        if done is None:
            return Estimate(calls)
        seconds = done.seconds + (pace.budget.latency if done.room and self.one_more() else 0.0)
        return Estimate(calls, now + seconds + self._ending.seconds(self._records(pages), seconds))

    def _pages(self) -> int | None:
        request, p = self._request, self._progress
        if None in self._left.values() or (len(request.for_every) > 1 and self._listings_open):
            return None
        if not self._left and not self._long:
            return None
        parts = p.parts
        if self._parents is not None:
            parts = max(parts, 1 + self._parents * self._slices)  # the listing itself is one, too
        unread = max(0, parts - self._ended_before - self._ended - len(self._left))
        known = len(self._long)
        usual = self._all_long / known if known else self._usual_before
        spread = math.sqrt(max(0.0, self._all_squared / known - usual**2)) if known else 0.0
        self._doubt = spread * (unread / math.sqrt(known) + math.sqrt(unread)) if unread and known else 0.0
        pages = sum(left for left in self._left.values() if left) + math.ceil(unread * usual)
        if request.max_records is not None:
            pages = min(pages, math.ceil(max(0, request.max_records - self._fetched) / max(1, self._size)))
        return pages

    def _records(self, pages: int) -> int:
        """All records, when so many pages more are there."""
        records = self._progress.records + pages * self._size
        return min(records, self._request.max_records or records)


def time_of(
    calls: int, budget: RateBudget, request: ExportRequest, *, one_by_one: bool, records: int | None
) -> float:
    """How long an export takes that was not begun: its calls within the rate limit, less the reserve, and the file.

    Args:
        calls: it will make.
        budget: its client's, which a first reply has told the limit and the latency.
        request: what was asked for.
        one_by_one: whether each page tells where the next one is.
        records: that will be written, where that is known.
    """
    outlook = budget.outlook(Claim(request.reserve))
    width = 1 if one_by_one else min(request.concurrency or MOST_IN_FLIGHT, MOST_IN_FLIGHT)
    most = width / max(outlook.latency, 1e-3)
    return when_done(Wish(calls, most), (), outlook, most).seconds + (records or 0) * USUAL_S


def pages_left(page: Page) -> int | None:
    """Pages of a part after this one; ``None`` where the API does not say how many records there are."""
    place = page.checkpoint.position
    if place is None:
        return 0
    if page.total is None:
        return None
    if "pageNumber" in place and "pageSize" in place and FULLEST not in place:
        return max(1, math.ceil(page.total / int(place["pageSize"])) - int(place["pageNumber"]) + 1)
    return max(1, math.ceil((page.total - page.checkpoint.records) / max(1, len(page.records))))

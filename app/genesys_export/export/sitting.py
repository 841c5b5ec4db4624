"""What all parts of one sitting with a job share: the worker thread, the live picture, waits, the wish to stop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from genesys_export.client import Claim
from genesys_export.errors import Cancelled
from genesys_export.export.early import EarlyFile
from genesys_export.export.estimate import Estimator
from genesys_export.export.progress import Call, CurrentWait, Estimate, Progress
from genesys_export.export.states import JobState
from genesys_export.export.store import Job
from genesys_export.paging import Event, Observer, Waiting

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

T = TypeVar("T")
_log = logging.getLogger(__name__)
_OUTAGES = {"network", "disk", "sign-in", "keyring"}
"""Waits for something to pass that tells nothing about how fast an export comes on otherwise."""
_RECKONING = 0.1  # seconds between two estimates; a page can come every millisecond
_STILL = 1.0  # seconds until the next one where no page comes: other exports may begin or end meanwhile


class Paused(Cancelled):
    """Internal: the user asked to stop, and nothing is in flight."""


class Sitting:
    """Used on the event loop's own thread. What blocks (the job file, writing) runs on one worker thread.

    Args:
        job: an owned job.
        observe: is told every paging event.

    Attributes:
        progress: the live picture.
        calls: the last calls, newest last.
        asked: the state the user wants it to stop in, if they do.
        claim: its share of the rate budget, once there is a session.
        estimator: how much is left to do.
        early: the file that grows while records come; used on the worker thread.
    """

    def __init__(self, job: Job, observe: Observer | None = None) -> None:
        self.job = job
        self.progress = Progress()
        self.calls: deque[Call] = deque(maxlen=10_000)
        self.asked: JobState | None = None
        self.claim: Claim | None = None
        self.early = EarlyFile(job)
        self.estimator = Estimator(job.request, self.progress, self.early)
        self._observe = observe
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="job-file")
        self._calling: set[Any] = set()
        self._sleeping: dict[Any, asyncio.Event] = {}
        self._said: dict[Any, CurrentWait] = {}
        self._held, self._held_since = 0.0, 0.0
        self._reckoned, self._between = 0.0, _RECKONING
        self._reckons: asyncio.TimerHandle | None = None
        self._soon = False  # whether that is due in a moment
        self._pages_asked = 0
        self._numbered: set[int] = set()

    async def in_worker(self, work: Callable[[], T]) -> T:
        """Run what blocks."""

        def timed() -> T:
            begun = time.thread_time()
            try:
                return work()
            finally:
                self.progress.worked_s += time.thread_time() - begun

        return await asyncio.get_running_loop().run_in_executor(self._worker, timed)

    def counters(self) -> dict[str, Any]:
        """The counters as the job file keeps them."""
        p = self.progress
        return {
            "total": p.total, "requests": p.requests, "retries": p.retries, "rate_limited": p.rate_limited,
            "waited_s": round(p.waited_s, 3), "seconds": round(p.seconds, 3),
        }  # fmt: skip

    async def recount(self) -> None:
        """Take the counts of records and pages from the job file, after some of them were given up."""
        row = await self.in_worker(self.job.file.row)
        self.progress.records, self.progress.pages = row["records"], row["pages"]

    def close(self) -> None:
        """Let the worker thread end."""
        self.reckoned()
        self._account()
        self.progress.idle_since = None
        if self.claim is not None:
            self.claim.wanted = 0
        self._worker.shutdown(wait=False)

    def begin(self, session: AsyncSession) -> None:
        """Calls are made by this session from now on."""
        self.claim = self.progress.claim = session.budget.claim(self.job.request.reserve)
        with self.reckoning() as estimator:
            estimator.begin(session.budget, self.claim)

    @contextlib.contextmanager
    def reckoning(self) -> Iterator[Estimator]:
        """Around whatever is only for the estimate: a mistake there is logged, and no export ends because of it."""
        try:
            yield self.estimator
        except Exception:  # noqa: BLE001 - whatever it is
            _log.exception("the time left could not be reckoned")
            self.progress.estimate = Estimate()

    def reckon(self) -> None:
        """Bring the estimate up to date; where that was done just now, do it in a moment: pages come in bunches."""
        left = self._reckoned + self._between - time.monotonic()
        if left <= 0:
            self._reckon()
        elif not self._soon and left < math.inf:
            self._reckon_in(left)
            self._soon = True

    def reckoned(self) -> None:
        """Every page is there: what is told from now on is told by whoever does the rest."""
        self._reckon_in(None)
        self._reckoned = math.inf

    def _reckon(self) -> None:
        self._reckoned = now = time.monotonic()
        held = self._held + (now - self._held_since if self._held_since else 0.0)
        with self.reckoning() as estimator:
            self.progress.estimate = estimator.estimate(held)
            self._between = _RECKONING * max(1.0, estimator.beside / 4)
        self._reckon_in(None if self._held_since else max(_STILL, self._between))

    def _reckon_in(self, seconds: float | None) -> None:
        if self._reckons is not None:
            self._reckons.cancel()
        self._reckons = None if seconds is None else asyncio.get_running_loop().call_later(seconds, self._reckon)
        self._soon = False

    def tell(self, event: Event) -> None:
        """Pass an event on; a wait becomes part of the picture."""
        if isinstance(event, Waiting):
            until = time.monotonic() + event.seconds
            self._said[asyncio.current_task()] = CurrentWait(event.reason, event.detail, event.seconds, until)
            self._redraw()
            self.reckon()
        if self._observe is not None:
            self._observe(event)

    async def sleep(self, seconds: float) -> float:
        """A wait that pause, cancel and *Retry now* can end; gives the seconds it took.

        Raises:
            Paused: the user asked to stop.
        """
        self.give_way()
        me, woken, before = asyncio.current_task(), asyncio.Event(), time.monotonic()
        self._sleeping[me] = woken
        self._redraw()
        try:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(woken.wait(), seconds)
            if me is not None and me.cancelling():  # before Python 3.12 wait_for may lose it
                raise asyncio.CancelledError
        finally:
            del self._sleeping[me]
            if me not in self._calling:  # within a call, one wait may be slept through in several pieces
                self._said.pop(me, None)
            self._redraw()
        self.give_way()
        return time.monotonic() - before

    @contextlib.contextmanager
    def calling(self) -> Iterator[None]:
        """Around one call of the API, with whatever is waited for in it."""
        me = asyncio.current_task()
        self._calling.add(me)
        self._redraw()
        try:
            yield
        finally:
            self._calling.discard(me)
            # One that stands in line for its turn does not sleep all the time, and tells its wait only once.
            waiting = self._sleeping.keys() | self._calling
            self._said = {who: said for who, said in self._said.items() if who in waiting}
            self._redraw()

    def next_page(self) -> int:
        """The number of the next page that is asked for; pages are asked for before those in front of them are kept."""
        self._pages_asked = max(self._pages_asked, self.progress.pages) + 1
        while self._pages_asked in self._numbered:
            self._pages_asked += 1
        return self._pages_asked

    def numbered(self, pages: Iterable[int]) -> None:
        """Pages with these numbers were asked for in an earlier sitting, and need not be again."""
        self._numbered.update(pages)

    @property
    def open_calls(self) -> int:
        """Calls that have begun and not ended."""
        return len(self._calling)

    def wake(self) -> None:
        """End every wait."""
        for woken in self._sleeping.values():
            woken.set()

    @property
    def signing_in(self) -> bool:
        """Whether a wait of the session's own is on, for a token: no page is in flight."""
        return bool(self._said.keys() - self._calling) and not self._sleeping

    def give_way(self) -> None:
        """Stop here if that was asked for: nothing is in flight."""
        if self.asked is not None:
            raise Paused("Stopped while waiting.")

    def over(self) -> None:
        """Nothing is waited for any more."""
        self._said.clear()
        self._redraw()

    def _redraw(self) -> None:
        """Waiting is what nobody gets around: something waits and nothing is in flight.

        A wait for the sign-in is the session's own: it is told in a task that makes no call and does not sleep here.
        """
        p, in_flight = self.progress, self._calling - self._sleeping.keys()
        waits = [wait for who, wait in self._said.items() if who not in self._calling and who not in self._sleeping]
        if not waits and not in_flight:
            waits = [self._said[who] for who in self._sleeping if who in self._said]
        self._hold(any(self._said[who].reason in _OUTAGES for who in self._sleeping if who in self._said))
        p.wait = min(waits, key=lambda wait: wait.until) if waits else None
        if p.wait is not None and p.state is JobState.RUNNING:
            p.state = JobState.WAITING
        elif p.wait is None and p.state is JobState.WAITING:
            p.state = JobState.RUNNING
        self._account()
        p.idle_since = time.monotonic() if p.wait is not None else None

    def _hold(self, held: bool) -> None:
        """Sum up the time in which an outage held calls back."""
        if held and not self._held_since:
            self._held_since = time.monotonic()
        elif not held and self._held_since:
            self._held += time.monotonic() - self._held_since
            self._held_since = 0.0

    def _account(self) -> None:
        p = self.progress
        if p.idle_since is not None:
            now = time.monotonic()
            p.waited_s += now - p.idle_since
            p.idle_since = now

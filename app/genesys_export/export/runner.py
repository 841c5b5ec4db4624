"""Running one export: page by page into the job file, then from the job file into the file that was asked for."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from genesys_export.errors import BugError, Cancelled, CursorExpired, ExportError, PartialResult
from genesys_export.export.flight import FlightLog
from genesys_export.export.progress import Call, CurrentWait, Progress, Result
from genesys_export.export.states import JobState
from genesys_export.export.store import Job
from genesys_export.output import Target, write
from genesys_export.paging import Checkpoint, Event, Observer, Page, RetryPolicy, Waiting, genesys_paginated

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

T = TypeVar("T")
PATIENT = RetryPolicy(max_attempts=8, slow_below=0, spread=0.5)
"""An export waits longer than a script would. The shared budget keeps the headroom, so the reader need not."""
_MOST_RESTARTS = 3


class _Paused(Cancelled):
    """Internal: the user asked to pause, and nothing is in flight."""


class Export:
    """One sitting with a job: from its checkpoint to its end, or until it is paused, cancelled or fails.

    Every method is called on the event loop's own thread. What blocks (the job file, writing) runs on one worker
    thread that belongs to the export.

    Args:
        job: an owned job; the export closes it.
        session: signed in or not; shared with other exports of the same connection.
        observe: is told every paging event.

    Attributes:
        progress: the live picture.
        calls: the last calls, newest last.
    """

    def __init__(self, job: Job, session: AsyncSession, *, observe: Observer | None = None) -> None:
        self.job = job
        self.progress = Progress()
        self.calls: deque[Call] = deque(maxlen=10_000)
        self._observe = observe
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="job-file")
        self._flight = FlightLog(self.calls, self.progress)
        endpoint = job.request.endpoint
        own = ((endpoint.method, endpoint.path),) if endpoint.own else ()
        self._session = session.view(observe=self._on_event, sleep=self._sleep, own_endpoints=own)
        self._task: asyncio.Task[None] | None = None
        self._wake: asyncio.Event | None = None
        self._asked: JobState | None = None

    def pause(self) -> None:
        """Stop after the page in flight; at once where nothing is in flight."""
        self._stop(JobState.PAUSED)

    def cancel(self) -> None:
        """Stop at once. What was fetched stays in the job file; no file is written."""
        self._stop(JobState.CANCELLED)
        if self._task is not None and self.progress.state is not JobState.FINISHING:
            self._task.cancel()

    def interrupt(self) -> None:
        """Stop at once because the program has to end; the job is left to be resumed."""
        self._stop(JobState.INTERRUPTED)
        if self._task is not None and self.progress.state is not JobState.FINISHING:
            self._task.cancel()

    def retry_now(self) -> None:
        """End the present wait; the shared budget still decides whether a call may go."""
        if self._wake is not None:
            self._wake.set()

    async def run(self) -> Result:
        """Work until the end, or until stopped; expected trouble is in the result, not raised."""
        state, error = JobState.FAILED, None
        self.progress.started = time.monotonic()
        try:
            self._task = asyncio.ensure_future(self._work())
            await self._task
            state = JobState.DONE
        except asyncio.CancelledError:
            state = self._asked or JobState.INTERRUPTED
            if self._asked is None:  # somebody cancelled us, not the user the export
                raise
        except Cancelled:
            state = self._asked or JobState.PAUSED
        except ExportError as trouble:
            error = trouble
        except Exception as trouble:  # noqa: BLE001 - whatever it is, the job must not stay "running" for ever
            error = BugError(f"The program made a mistake ({type(trouble).__name__}).")
            error.__cause__ = trouble
        finally:
            self._task = None
            state, error = await self._close(state, error)
        return self._result(state, error)

    async def _work(self) -> None:
        request = self.job.request
        await self._set_state(JobState.RUNNING)
        row = await self._in_worker(self.job.file.row)
        p = self.progress
        p.records, p.pages, p.total, p.duplicates = row["records"], row["pages"], row["total"], row["duplicates"]
        p.requests, p.retries, p.rate_limited = row["requests"], row["retries"], row["rate_limited"]
        p.waited_s, p.earlier_s = row["waited_s"], row["seconds"]
        self.calls.extend(await self._in_worker(self.job.file.calls))
        await self._in_worker(lambda: Target.check(request.out, overwrite=True))
        await self._fetch_all()
        await self._set_state(JobState.FINISHING)
        await self._in_worker(self._write)

    async def _fetch_all(self) -> None:
        """The part to its end; a cursor that expired costs a new reading, but no record."""
        restarts = 0
        while True:
            try:
                checkpoint = await self._in_worker(self.job.file.checkpoint)
                if checkpoint is not None and checkpoint.done:
                    return
                await self._fetch(checkpoint)
                return  # noqa: TRY300 - the loop is for the errors
            except PartialResult:
                continue  # two hours on one cursor: a new reading from the checkpoint
            except CursorExpired:
                restarts += 1
                if restarts > _MOST_RESTARTS:
                    raise
                await self._in_worker(self.job.file.restart_part)

    async def _fetch(self, checkpoint: Checkpoint | None) -> None:
        request, most = self.job.request, self.job.request.max_records
        endpoint = request.endpoint
        path, query, body = endpoint.filled(request.params, request.body)

        @genesys_paginated(
            request.page_size or endpoint.page_size,
            style=endpoint.paging_style,
            path_extractor=endpoint.list_field or None,
            policy=PATIENT,
            observe=self._on_event,
            refresh=self._session.refresh_token,
            sleep=self._sleep,
        )
        async def fetch(*, params: Any = None, json: Any = None, next_uri: str | None = None) -> Any:
            try:
                with self._flight.call(endpoint.method, next_uri or path, params, json) as sent:
                    sent.reply = await self._session.request(
                        endpoint.method, path, params=params, json=json, next_uri=next_uri
                    )
            finally:
                self._wait_is_over()
            return sent.reply

        pages = fetch.pages(resume_from=checkpoint, params=query, json=body)
        async with contextlib.aclosing(pages):
            async for page in pages:
                await self._keep(page)
                if self._asked is not None:
                    raise _Paused("Stopped after a page.")
                if most is not None and self.progress.records >= most:
                    return

    async def _keep(self, page: Page) -> None:
        """Commit the page; only then does it count."""
        p = self.progress
        p.total = page.total if page.total is not None else p.total
        self._flight.delivered(len(page.records))
        calls, key = self._flight.taken(), self.job.request.endpoint.key
        # Shielded: a cancel must not leave the commit running behind a closed file.
        p.records, p.duplicates = await asyncio.shield(
            self._in_worker(
                lambda: self.job.file.commit_page(page.records, key, page.checkpoint, calls, **self._counters())
            )
        )
        p.pages = page.checkpoint.pages
        p.mark()

    def _write(self) -> None:
        request, file = self.job.request, self.job.file
        with Target(request.out, self.job.id, overwrite=request.overwrite) as out:
            self.progress.written = write(
                out,
                request.format,
                lambda: file.records(request.max_records),
                columns=request.columns,
                first=request.endpoint.columns,
            )

    async def _sleep(self, seconds: float) -> None:
        """A wait that pause, cancel and *Retry now* can end."""
        self._give_way()
        self._wake = asyncio.Event()
        before = time.monotonic()
        try:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), seconds)
        except asyncio.CancelledError:
            self._flight.unsent()
            raise
        finally:
            self._wake = None
            self._flight.waited(time.monotonic() - before)
            self._wait_is_over()
        self._give_way()

    def _give_way(self) -> None:
        """Stop here if that was asked for: nothing is in flight."""
        if self._asked is not None:
            self._flight.unsent()
            raise _Paused("Stopped while waiting.")

    def _wait_is_over(self) -> None:
        self.progress.wait = None
        if self.progress.state is JobState.WAITING:
            self.progress.state = JobState.RUNNING

    def _stop(self, state: JobState) -> None:
        if self.progress.state is JobState.FINISHING:
            return  # the file is nearly there
        self._asked = state
        if self.progress.wait is not None and self._wake is None and self._task is not None:
            self._task.cancel()  # a wait of the session's own, for a token: no page is in flight
        if self.progress.state.active:
            self.progress.state = JobState.PAUSING
        self.retry_now()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Waiting):
            until = time.monotonic() + event.seconds
            self.progress.wait = CurrentWait(event.reason, event.detail, event.seconds, until)
            if self.progress.state is JobState.RUNNING:
                self.progress.state = JobState.WAITING
        self._flight.on_event(event)
        if self._observe is not None:
            self._observe(event)

    async def _set_state(self, state: JobState) -> None:
        if self._asked is None or state is JobState.FINISHING:
            self.progress.state = state
        await self._in_worker(lambda: self.job.file.update(state=state))

    async def _close(self, state: JobState, error: ExportError | None) -> tuple[JobState, ExportError | None]:
        """Write down how it ended, and let go of the job."""
        p = self.progress
        p.wait, p.ended = None, time.monotonic()
        if error is not None and not error.safe:
            error.safe = f"{p.records} records are safe in the job file." if p.records else "Nothing was lost."
        p.state, p.error = state, error
        calls, problem = self._flight.taken(), "" if error is None else str(error)

        def finish() -> None:
            try:
                self.job.file.update(calls, state=state, problem=problem, **self._counters())
            finally:
                self.job.close()

        try:
            await asyncio.shield(self._in_worker(finish))
        except ExportError as trouble:
            if error is None:
                state, error = JobState.FAILED, trouble
                p.state, p.error = state, error
        finally:
            self._worker.shutdown(wait=False)
        return state, error

    def _counters(self) -> dict[str, Any]:
        p = self.progress
        return {
            "total": p.total,
            "requests": p.requests,
            "retries": p.retries,
            "rate_limited": p.rate_limited,
            "waited_s": round(p.waited_s, 3),
            "seconds": round(p.seconds, 3),
        }

    async def _in_worker(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._worker, work)

    def _result(self, state: JobState, error: ExportError | None) -> Result:
        p = self.progress
        done = state is JobState.DONE
        limited = self.job.request.max_records is not None
        return Result(
            job=self.job.id, state=state, error=error, records=p.written if done else p.records, total=p.total,
            pages=p.pages, duplicates=p.duplicates, requests=p.requests, retries=p.retries,
            rate_limited=p.rate_limited, waited_s=round(p.waited_s, 3), seconds=round(p.seconds, 3),
            out=str(self.job.request.out),
            complete=done and not limited and (p.total is None or p.records >= p.total),
        )  # fmt: skip

"""Running one export: part by part, page by page into the job file, then into the file that was asked for."""

from __future__ import annotations

import asyncio
import contextlib
import math
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from genesys_export.errors import BugError, Cancelled, ExportError, JobInUse, StoreError
from genesys_export.export.fetching import Fetching
from genesys_export.export.flight import FlightLog
from genesys_export.export.lease import BEAT
from genesys_export.export.progress import Call, CurrentWait, Progress, Result
from genesys_export.export.reading import PartReader
from genesys_export.export.receipt import receipt
from genesys_export.export.settling import Paused
from genesys_export.export.states import JobState
from genesys_export.export.store import Job
from genesys_export.output import Target, write, write_manifest
from genesys_export.paging import Event, Notice, Observer, Waiting

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession

T = TypeVar("T")
PAUSE_PATIENCE = 5.0
"""Seconds that a pause leaves the call in flight; then the call is given up, and made again when resumed."""


class Export:
    """One sitting with a job: from its checkpoints to its end, or until it is paused, cancelled or fails.

    Every method is called on the event loop's own thread. What blocks (the job file, writing) runs on one worker
    thread that belongs to the export.

    Args:
        job: an owned job; the export closes it.
        session: signed in or not; shared with other exports of the same connection.
        observe: is told every paging event.
        patience: seconds that an outage is waited out, once something has worked.

    Attributes:
        progress: the live picture.
        calls: the last calls, newest last.
    """

    def __init__(
        self, job: Job, session: AsyncSession, *, observe: Observer | None = None, patience: float = math.inf
    ) -> None:
        self.job = job
        self.progress = Progress()
        self.calls: deque[Call] = deque(maxlen=10_000)
        self._observe = observe
        self._hosts = session.hosts
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="job-file")
        self._flight = FlightLog(self.calls, self.progress)
        endpoint = job.request.endpoint
        own = ((endpoint.method, endpoint.path),) if endpoint.own else ()
        view = session.view(observe=self._on_event, sleep=self._sleep, own_endpoints=own)
        reader = PartReader(
            job, view, self._flight, observe=self._on_event, sleep=self._sleep, waited=self._wait_is_over,
            in_worker=self._in_worker,
        )  # fmt: skip
        self._fetching = Fetching(
            job, reader, self._flight, self.progress, in_worker=self._in_worker, stop_here=self._stop_after_page,
            sleep=self._sleep, tell=self._on_event, patience=patience,
        )  # fmt: skip
        self._task: asyncio.Task[None] | None = None
        self._wake: asyncio.Event | None = None
        self._asked: JobState | None = None
        self._taken_over: JobInUse | None = None

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
        state = JobState.FAILED
        error: ExportError | None = None
        self.progress.started = time.monotonic()
        beat = asyncio.ensure_future(self._keep_lease())
        try:
            self._task = asyncio.ensure_future(self._work())
            await self._task
            state = JobState.DONE
        except asyncio.CancelledError:
            error = self._taken_over
            state = JobState.FAILED if error else self._asked or JobState.INTERRUPTED
            if self._asked is None and error is None:  # somebody cancelled us, not the user the export
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
            beat.cancel()
            state, error = await self._close(state, error)
        return self._result(state, error)

    async def _keep_lease(self) -> None:
        """Say at times that the job is still worked on; stop as soon as somebody else does."""
        while True:
            await asyncio.sleep(BEAT)
            try:
                await self._in_worker(self.job.file.renew_lease)
            except JobInUse as error:
                self._taken_over = error
                if self._task is not None:
                    self._task.cancel()
            except StoreError:
                pass  # a full disk is told where a page is to be written

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
        await self._fetching.all_parts()
        await self._set_state(JobState.FINISHING)
        await self._in_worker(self._write)

    def _write(self) -> None:
        """The file, then its manifest: both stand in their place when the job is done."""
        request, file, p = self.job.request, self.job.file, self.progress
        with Target(request.out, self.job.id, overwrite=request.overwrite) as out:
            p.written = write(
                out,
                request.format,
                lambda: file.records(request.max_records),
                columns=request.columns,
                known=request.endpoint.file_columns,
                parents=bool(request.for_every),
            )
        file.update(**self._fetching.counters())
        facts = receipt(
            self.job.id,
            request,
            self._hosts,
            file.row(),
            file.notes(),
            records=p.written,
            complete=self._complete,
            changed=p.changed,
        )
        p.sha256 = write_manifest(request.out, facts, self.job.id)["file"]["sha256"]

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
            raise Paused("Stopped while waiting.")

    def _stop_after_page(self) -> bool:
        return self._asked is not None

    def _wait_is_over(self) -> None:
        self.progress.wait = None
        if self.progress.state is JobState.WAITING:
            self.progress.state = JobState.RUNNING

    def _stop(self, state: JobState) -> None:
        if self.progress.state is JobState.FINISHING:
            return  # the file is nearly there
        self._asked = state
        task = self._task
        if self.progress.wait is not None and self._wake is None and task is not None:
            task.cancel()  # a wait of the session's own, for a token: no page is in flight
        elif task is not None and state is JobState.PAUSED:
            # A host that takes the call and never answers must not hold the pause for as long as its time-out.
            patience = asyncio.get_running_loop().call_later(PAUSE_PATIENCE, self._lose_patience, task)
            task.add_done_callback(lambda _: patience.cancel())
        if self.progress.state.active:
            self.progress.state = JobState.PAUSING
        self.retry_now()

    def _lose_patience(self, task: asyncio.Task[None]) -> None:
        if self.progress.state is JobState.PAUSING:
            task.cancel()

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Waiting):
            until = time.monotonic() + event.seconds
            self.progress.wait = CurrentWait(event.reason, event.detail, event.seconds, until)
            if self.progress.state is JobState.RUNNING:
                self.progress.state = JobState.WAITING
        elif isinstance(event, Notice):
            self._fetching.note(event.text)
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
                self.job.file.update(calls, state=state, problem=problem, **self._fetching.counters())
                p.notes = self.job.file.notes()
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

    async def _in_worker(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._worker, work)

    @property
    def _complete(self) -> bool:
        return self.job.request.max_records is None and self._fetching.whole

    def _result(self, state: JobState, error: ExportError | None) -> Result:
        p = self.progress
        done = state is JobState.DONE
        return Result(
            job=self.job.id, state=state, error=error, records=p.written if done else p.records, total=p.total,
            pages=p.pages, duplicates=p.duplicates, requests=p.requests, retries=p.retries,
            rate_limited=p.rate_limited, waited_s=round(p.waited_s, 3), seconds=round(p.seconds, 3),
            out=str(self.job.request.out), notes=tuple(p.notes), parts=p.parts, gone=p.gone,
            forbidden=p.forbidden, left_out=p.left_out, complete=done and self._complete, sha256=p.sha256,
            changed=p.changed, unproven=p.unproven,
        )  # fmt: skip

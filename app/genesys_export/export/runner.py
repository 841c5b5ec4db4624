"""Running one export: all parts into the job file, then into the file that was asked for."""

from __future__ import annotations

import asyncio
import functools
import math
import time
from collections import deque
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, TypeVar

from genesys_export.errors import (
    BugError,
    Cancelled,
    ConfigurationError,
    ExportError,
    JobInUse,
    NoRoom,
    SignInRefused,
    StoreError,
)
from genesys_export.export.asked_columns import notes_of_empty, unsure
from genesys_export.export.fetching import Fetching
from genesys_export.export.identity import is_asked_for, organisation_of
from genesys_export.export.lease import BEAT
from genesys_export.export.ledger import json_text
from genesys_export.export.name_reading import read_names
from genesys_export.export.names import JobRecords
from genesys_export.export.outage import Outage, sit_out
from genesys_export.export.progress import Call, Progress, Result
from genesys_export.export.receipt import receipt
from genesys_export.export.sitting import Sitting
from genesys_export.export.states import JobState
from genesys_export.export.store import Job
from genesys_export.export.unhurried import unhurried
from genesys_export.export.writing import write_files, write_manifests
from genesys_export.output import Target
from genesys_export.paging import Observer

if TYPE_CHECKING:
    from genesys_export.client import AsyncSession, Hosts
    from genesys_export.export.request import ExportRequest
    from genesys_export.output import Outcome

T = TypeVar("T")
_NOTHING = {"", ConfigurationError.default_safe, SignInRefused.default_safe}
"""What errors say is safe that do not know how far the export had come."""
PAUSE_PATIENCE = 5.0
"""Seconds that a pause leaves the calls in flight; then they are given up, and made again when resumed."""


class Export:
    """One sitting with a job: from its checkpoints to its end, or until it is paused, cancelled or fails.

    Every method is called on the event loop's own thread.

    Args:
        job: an owned job; the export closes it.
        open_session: gives the session, which may be shared with other exports of the same connection; a locked
            keyring is waited out.
        observe: is told every paging event.
        patience: seconds that an outage is waited out, once something has worked.

    Attributes:
        progress: the live picture.
        calls: the last calls, newest last.
    """

    def __init__(
        self,
        job: Job,
        open_session: Callable[[], Awaitable[AsyncSession]],
        *,
        observe: Observer | None = None,
        patience: float = math.inf,
    ) -> None:
        self.job = job
        self._sitting = Sitting(job, observe)
        self._open_session = open_session
        self._patience = patience
        self._hosts: Hosts | None = None
        self._task: asyncio.Task[None] | None = None
        self._taken_over: JobInUse | None = None
        self._whole = self._cut = False

    @property
    def progress(self) -> Progress:
        """The live picture."""
        return self._sitting.progress

    @property
    def calls(self) -> deque[Call]:
        """The last calls, newest last."""
        return self._sitting.calls

    def pause(self) -> None:
        """Stop after the pages in flight; at once where nothing is in flight."""
        self._stop(JobState.PAUSED)

    def cancel(self) -> None:
        """Stop at once. What was fetched stays in the job file; no file is written."""
        self._stop(JobState.CANCELLED)
        self._give_up()

    def interrupt(self) -> None:
        """Stop at once because the program has to end; the job is left to be resumed."""
        self._stop(JobState.INTERRUPTED)
        self._give_up()

    def retry_now(self) -> None:
        """End the present waits; the shared budget still decides whether a call may go."""
        self._sitting.wake()

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
            state = JobState.FAILED if error else self._sitting.asked or JobState.INTERRUPTED
            if self._sitting.asked is None and error is None:  # somebody cancelled us, not the user the export
                raise
        except Cancelled:
            state = self._sitting.asked or JobState.PAUSED
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
                await self._sitting.in_worker(self.job.file.renew_lease)
            except JobInUse as error:
                self._taken_over = error
                self._end()
                return
            except StoreError:
                pass  # a full disk is told where a page is to be written

    async def _work(self) -> None:
        sitting, request, p, outage = self._sitting, self.job.request, self.progress, Outage(self._patience)
        await self._patiently(lambda: self._set_state(JobState.RUNNING), outage)
        row = await sitting.in_worker(self.job.file.row)
        p.records, p.pages, p.total, p.duplicates = row["records"], row["pages"], row["total"], row["duplicates"]
        p.requests, p.retries, p.rate_limited = row["requests"], row["retries"], row["rate_limited"]
        p.waited_s, p.earlier_s = row["waited_s"], row["seconds"]
        p.mark()
        waiting = await sitting.in_worker(self.job.file.waiting_calls)
        self.calls.extend(call for call in await sitting.in_worker(self.job.file.calls) if call not in waiting)
        p.notes = await sitting.in_worker(self.job.file.notes)
        for each in request.files:
            await sitting.in_worker(functools.partial(Target.check, each.out, overwrite=True))
        session = await self._patiently(self._open_session, outage)
        self._hosts = session.hosts
        sitting.begin(session)
        sitting.estimator.one_more = lambda: row["organisation"] is None and is_asked_for(session)
        fetching = Fetching(sitting, session, patience=self._patience)
        await fetching.all_parts()
        self._whole, self._cut = fetching.whole, fetching.cut
        sitting.reckoned()
        await sitting.in_worker(lambda: sitting.early.end(p.records))
        await sitting.in_worker(self.job.index)  # while the file's own process writes the last records
        if unsure(request):
            await self._patiently(lambda: sitting.in_worker(self._tell_of_empty_columns), outage)
        await self._patiently(lambda: read_names(session, sitting), outage)
        if row["organisation"] is None:
            await self._patiently(lambda: self._learn_whose(session), outage)
        await self._patiently(lambda: self._set_state(JobState.FINISHING), outage)
        with sitting.reckoning() as estimator:
            estimator.only_writing()
        await self._patiently(lambda: sitting.in_worker(self._write), outage)
        done = JobState.DONE
        await self._patiently(lambda: sitting.in_worker(lambda: self.job.file.update(state=done, problem="")), outage)

    def _tell_of_empty_columns(self) -> None:
        """Columns were chosen that the catalogue does not know well, and none of the records has them."""
        file = self.job.file
        if file.row()["records"] and (notes := notes_of_empty(self.job.request, file.records)):
            file.update(notes=notes)

    async def _learn_whose(self, session: AsyncSession) -> None:
        """Write down which organisation it was, if it says."""
        found = await organisation_of(session, self._sitting)
        if found is not None:
            text = json_text(found)
            await self._sitting.in_worker(lambda: self.job.file.update(organisation=text))

    async def _patiently(self, work: Callable[[], Awaitable[T]], outage: Outage) -> T:
        """Do something; a locked keyring and a full disk are waited out, visibly."""
        while True:
            try:
                done = await work()
            except ExportError as error:
                state, self.progress.state = self.progress.state, JobState.RUNNING
                if not await sit_out(error, outage, self._sitting):
                    raise
                self.progress.state = state
            else:
                outage.over()
                return done

    def _write(self) -> None:
        """The files, then their manifests: all stand in their place when the job is done."""
        request, file, p = self.job.request, self.job.file, self.progress
        early = self._sitting.early.finish
        written = write_files(request, self.job.id, JobRecords(file, request), early)
        file.update(**self._sitting.counters())

        def facts(request: ExportRequest, outcome: Outcome) -> dict[str, Any]:
            return receipt(file, request, self._hosts, outcome=outcome, complete=self._complete)

        manifest = write_manifests(written, self.job.id, facts)[0]
        p.written, p.sha256 = manifest["records"], manifest["file"]["sha256"]

    def _stop(self, state: JobState) -> None:
        sitting, task = self._sitting, self._task
        if self.progress.state is JobState.FINISHING:
            return  # the file is nearly there
        sitting.asked = state
        if sitting.signing_in and task is not None:
            self._end()  # a wait of the session's own, for a token: no page is in flight
        elif task is not None and state is JobState.PAUSED:
            # A host that takes the call and never answers must not hold the pause for as long as its time-out.
            patience = asyncio.get_running_loop().call_later(PAUSE_PATIENCE, self._lose_patience)
            task.add_done_callback(lambda _: patience.cancel())
        if self.progress.state.active:
            self.progress.state = JobState.PAUSING
        sitting.wake()

    def _give_up(self) -> None:
        if self.progress.state is not JobState.FINISHING:
            self._end()

    def _lose_patience(self) -> None:
        if self.progress.state is JobState.PAUSING:
            self._end()

    def _end(self) -> None:
        """Stop at once, however often: what must not be left half done is not (:mod:`.unhurried`)."""
        if self._task is not None:
            self._task.cancel()

    async def _set_state(self, state: JobState) -> None:
        if self._sitting.asked is None or state is JobState.FINISHING:
            self.progress.state = state
        await self._sitting.in_worker(lambda: self.job.file.update(state=state))

    async def _close(self, state: JobState, error: ExportError | None) -> tuple[JobState, ExportError | None]:
        """Write down how it ended, and let go of the job."""
        p = self.progress
        self._sitting.over()
        p.wait, p.ended = None, time.monotonic()
        if error is not None and p.records and error.safe in _NOTHING:
            some = "1 record is" if p.records == 1 else f"{p.records} records are"
            error.safe = f"{some} safe in the job file."
        elif error is not None:
            error.safe = error.safe or "Nothing was lost."
        p.state, p.error = state, error
        problem = "" if error is None else str(error)

        def finish() -> None:
            try:
                self._sitting.early.stop()
                self.job.file.update(state=state, problem=problem, **self._sitting.counters())
                p.notes = self.job.file.notes()
            finally:
                self.job.close()

        try:
            await unhurried(self._sitting.in_worker(finish))
        except ExportError as trouble:
            if error is None and not (state is JobState.DONE and isinstance(trouble, NoRoom)):  # that it is done stands
                state, error = JobState.FAILED, trouble
                p.state, p.error = state, error
        finally:
            self._sitting.close()
        return state, error

    @property
    def _complete(self) -> bool:
        return self._whole and not self._cut

    def _result(self, state: JobState, error: ExportError | None) -> Result:
        p = self.progress
        done = state is JobState.DONE
        return Result(
            job=self.job.id, state=state, error=error, records=p.written if done else p.records, total=p.total,
            pages=p.pages, duplicates=p.duplicates, requests=p.requests, retries=p.retries,
            rate_limited=p.rate_limited, waited_s=round(p.waited_s, 3), seconds=round(p.seconds, 3),
            out=str(self.job.request.out), also=tuple(str(each.out) for each in self.job.request.also),
            notes=tuple(p.notes), parts=p.parts, gone=p.gone,
            forbidden=p.forbidden, left_out=p.left_out, complete=done and self._complete, sha256=p.sha256,
            changed=p.changed, unproven=p.unproven,
            calls_left=0 if done else p.estimate.calls,
            seconds_left=0.0 if done else p.estimate.rounded,
            short=done and not self._cut and not self._whole,
        )  # fmt: skip

"""Reading one part: its pages, or the server's job that prepares them."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from genesys_export.catalog import Endpoint, Filled
from genesys_export.errors import RemoteJobFailed, ResultElsewhere
from genesys_export.export.flight import FlightLog
from genesys_export.export.parts import Part, call_of, endpoint_of
from genesys_export.export.remote import RemoteJob, data_gap
from genesys_export.export.store import Job
from genesys_export.paging import Checkpoint, Event, Page, PagingStyle, RetryPolicy, SingleReply, genesys_paginated

_ELSEWHERE = ("downloadUrl", "downloadUrls", "operationId", "job")
_SMALL = 64 * 1024  # bytes; a reply without records is a short one
if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from genesys_export.client import AsyncSession
    from genesys_export.paging.checkpoint import Position

T = TypeVar("T")
PATIENT = RetryPolicy(max_attempts=8, slow_below=0, spread=0.5, longest_wait=86_400.0)
"""An export waits longer than a script would. The shared budget keeps the headroom, so the reader need not."""
PROBING = replace(PATIENT, max_attempts=1)


class PartReader:
    """Makes the calls of one job's parts.

    Args:
        job: what was asked for, and where checkpoints and remote jobs are kept.
        session: makes the calls.
        flight: writes them down.
        observe: is told every event.
        sleep: waits; pause and cancel end it.
        waited: is called when a call is over, with whatever was waited for in it.
        in_worker: runs what blocks.
    """

    def __init__(
        self,
        job: Job,
        session: AsyncSession,
        flight: FlightLog,
        *,
        observe: Callable[[Event], None],
        sleep: Callable[[float], Awaitable[None]],
        waited: Callable[[], None],
        in_worker: Callable[[Callable[[], Any]], Awaitable[Any]],
    ) -> None:
        self._job = job
        self._session = session
        self._flight = flight
        self._observe = observe
        self._sleep = sleep
        self._waited = waited
        self._in_worker = in_worker
        self._policy = PATIENT
        self.gap = ""
        """A word about data that were not there yet, when the last reply told so."""

    async def pages(self, part: Part, *, probing: bool = False) -> AsyncGenerator[Page, None]:
        """The pages of a part, from its checkpoint on.

        Args:
            part: what is read.
            probing: an outage is on: the first fault tells that it goes on.

        Raises:
            ExportError: see the tree; what was delivered is safe.
        """
        self._policy = PROBING if probing else PATIENT
        request = self._job.request
        endpoint, call = endpoint_of(request, part), call_of(request, part)
        self.gap = ""
        if endpoint.job is None:
            fetch = self._sender(endpoint.method, call.path, part, endpoint.list_field)
        elif endpoint.style == "body-paging":
            fetch = self._job_a_page(endpoint, call, part)
        else:
            fetch = self._sender("GET", await self._prepared(endpoint, call, part), part, endpoint.list_field)
            call = Filled(call.path, {}, None)
        size = request.page_size or endpoint.page_size
        reader = self._paginated(size, endpoint.paging_style, endpoint.list_field or None)(fetch)
        checkpoint = await self._in_worker(lambda: self._job.file.checkpoint(part.number))
        pages = reader.pages(resume_from=checkpoint, params=call.params, json=call.json)
        async with contextlib.aclosing(pages):
            async for page in pages:
                yield page

    async def page_at(self, part: Part, position: Position) -> Page | None:
        """The page at a place of a listing that is read by numbers; ``None`` when there is none."""
        request = self._job.request
        endpoint, call = endpoint_of(request, part), call_of(request, part)
        self._policy = PATIENT
        size = request.page_size or endpoint.page_size
        fetch = self._sender(endpoint.method, call.path, part, endpoint.list_field)
        reader = self._paginated(size, endpoint.paging_style, endpoint.list_field or None)(fetch)
        pages = reader.pages(resume_from=Checkpoint(endpoint.style, position), params=call.params, json=call.json)
        async with contextlib.aclosing(pages):
            return await anext(pages, None)

    def _paginated(self, size: int, style: PagingStyle, extract: Any) -> Any:
        return genesys_paginated(
            size, style=style, path_extractor=extract, policy=self._policy, observe=self._observe,
            refresh=self._session.refresh_token, sleep=self._sleep,
        )  # fmt: skip

    def _sender(self, method: str, path: str, part: Part, list_field: str) -> Any:
        """The function the decorator wears out: one call of the API."""

        async def fetch(*, params: Any = None, json: Any = None, next_uri: str | None = None) -> Any:
            reply = await self._send(method, path, params, json, next_uri)
            self._look_for_gap(reply, part)
            refuse_elsewhere(reply, list_field)
            return reply

        return fetch

    async def _send(self, method: str, path: str, params: Any, json: Any, next_uri: str | None) -> Any:
        try:
            with self._flight.call(method, next_uri or path, params, json) as sent:
                sent.reply = await self._session.request(method, path, params=params, json=json, next_uri=next_uri)
        finally:
            self._waited()
        return sent.reply

    async def _ask(self, method: str, path: str, *, json: Any = None) -> Any:
        """One call that is no page, with the same patience: its body, whatever it is, is the one record of a page."""

        async def fetch(*, json: Any = None) -> Any:
            return _Whole(await self._send(method, path, None, json, None))

        reader = self._paginated(1, SingleReply(), None)(fetch)
        async for body in reader(json=json) if json is not None else reader():
            return body
        return None

    async def _prepared(self, endpoint: Endpoint, call: Filled, part: Part) -> str:
        """The path of the results, once the server has them; the same job again after a restart, while it lives.

        Raises:
            RemoteJobFailed: a second job ended without a result too.
        """
        remote = self._remote(endpoint, call, part)
        known = part.remote
        for again in (True, False):
            if known is None:
                known = {"id": await remote.submit()}
                await self._remember(part, known)
            try:
                await remote.wait(known["id"])
                return remote.results_path(known["id"])
            except RemoteJobFailed as error:
                failed = error
                known = None
                await self._remember(part, None, *([f"{error.what} It was submitted again."] if again else []))
        raise failed

    async def _remember(self, part: Part, remote: Mapping[str, Any] | None, *notes: str) -> None:
        await self._in_worker(lambda: self._job.file.set_remote(part.number, remote, notes))

    def _job_a_page(self, endpoint: Endpoint, call: Filled, part: Part) -> Any:
        """Where the submission says which page is wanted, each page is a job of its own."""
        remote = self._remote(endpoint, call, part)

        async def fetch(*, params: Any = None, json: Any = None) -> Any:  # noqa: ARG001 - the page is in the body
            ident = await remote.submit(json)
            try:
                await remote.wait(ident)
            except RemoteJobFailed as error:
                note = f"{error.what} It was submitted again."
                await self._in_worker(lambda: self._job.file.update(notes=[note]))
                ident = await remote.submit(json)
                await remote.wait(ident)
            return await self._send("GET", remote.results_path(ident), None, None, None)

        return fetch

    def _remote(self, endpoint: Endpoint, call: Filled, part: Part) -> RemoteJob:
        assert endpoint.job is not None
        places = {**self._job.request.params, **part.given}
        return RemoteJob(
            endpoint.job, call, endpoint.method, places, ask=self._ask, sleep=self._sleep, tell=self._observe
        )

    def _look_for_gap(self, reply: Any, part: Part) -> None:
        if part.interval is None or reply.status_code != 200 or b"dataAvailabilityDate" not in reply.content:  # noqa: PLR2004
            return
        with contextlib.suppress(ValueError):
            self.gap = data_gap(reply.json(), part.interval) or self.gap


def refuse_elsewhere(reply: Any, list_field: str) -> None:
    """Let a reply pass that holds its list, or is simply empty.

    Raises:
        ResultElsewhere: it holds no list, but speaks of a download, an operation or a job.
    """
    if list_field in {"", "$"} or len(reply.content) > _SMALL or reply.status_code not in {200, 202}:
        return
    if not any(b'"' + name.encode() + b'"' in reply.content for name in _ELSEWHERE):
        return
    with contextlib.suppress(ValueError):
        body = value = reply.json()
        for name in list_field.split("."):
            value = value.get(name) if isinstance(value, Mapping) else None
        said = [name for name in _ELSEWHERE if isinstance(body, Mapping) and body.get(name)]
        if value is None and said:
            raise ResultElsewhere(f"The reply holds no records but speaks of {' and '.join(said)}.")


class _Whole:
    """A reply whose body stands for itself; some jobs tell their state as a bare text."""

    def __init__(self, reply: Any) -> None:
        self.status_code: int = reply.status_code
        self.headers: Mapping[str, str] = reply.headers
        self._reply = reply

    def json(self) -> Any:
        """The body as the one entry of a list."""
        return [self._reply.json()] if self.status_code < 300 else self._reply.json()  # noqa: PLR2004

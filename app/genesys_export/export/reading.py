"""Reading one part: its pages, or the server's job that prepares them."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from genesys_export.catalog import Endpoint, Filled
from genesys_export.errors import ExportError, RemoteJobFailed, ResultElsewhere
from genesys_export.export.flight import FlightLog
from genesys_export.export.misreading import refuse_misread
from genesys_export.export.parts import Part, call_of, endpoint_of
from genesys_export.export.prefetched import PrefetchedPages
from genesys_export.export.prefetched_rows import PrefetchedRow
from genesys_export.export.progress import Call
from genesys_export.export.remote import Answer, RemoteJob, data_gap
from genesys_export.export.sitting import Sitting
from genesys_export.paging import Checkpoint, Page, PagingStyle, RetryPolicy, SingleReply, genesys_paginated
from genesys_export.paging.naming import naming

_ELSEWHERE = ("downloadUrl", "downloadUrls", "operationId", "job")
_SMALL = 64 * 1024  # bytes; a reply without records is a short one
if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from genesys_export.client import AsyncSession
    from genesys_export.paging.checkpoint import Position

PATIENT = RetryPolicy(max_attempts=8, slow_below=0, spread=0.5, longest_wait=86_400.0)
"""An export waits longer than a script would. The shared budget keeps the headroom, so the reader need not."""
PROBING = replace(PATIENT, max_attempts=1)


class PartReader:
    """Makes the calls of one part.

    Args:
        sitting: the job, its worker thread, the wish to stop.
        session: makes the calls.
        part: what is read.
        ahead: pages that may be fetched before their turn.
    """

    def __init__(self, sitting: Sitting, session: AsyncSession, part: Part, *, ahead: int = 0) -> None:
        request = sitting.job.request
        self.part = part
        self.flight = FlightLog(sitting)
        self.gap = ""
        """A word about data that were not there yet, when the last reply told so."""
        own = ((request.endpoint.method, request.endpoint.path),) if request.endpoint.own else ()
        self._request, self._progress = request, sitting.progress
        self._sitting, self._file = sitting, sitting.job.file
        self._in_worker = sitting.in_worker
        self._session = session.view(
            observe=self.flight.on_event, sleep=self.flight.sleep, own_endpoints=own, claim=sitting.claim,
            parse_ahead=False,
        )  # fmt: skip
        self.ahead = ahead
        self._policy = PATIENT
        self._first = False  # the next reply is the first of the listing
        self._prefetched: PrefetchedPages | None = None

    async def pages(self, *, probing: bool = False) -> AsyncGenerator[Page, None]:
        """The pages of the part, from its checkpoint on.

        Args:
            probing: an outage is on: the first fault tells that it goes on.

        Raises:
            ExportError: see the tree; what was delivered is safe.
        """
        self._policy = PROBING if probing else PATIENT
        request, part = self._request, self.part
        endpoint, call = endpoint_of(request, part), call_of(request, part)
        self.gap, ahead = "", 0 if probing else self.ahead
        if endpoint.job is None:
            fetch = self._sender(endpoint.method, call.path, endpoint.list_field)
        elif endpoint.style == "body-paging":
            fetch, ahead = self._job_a_page(endpoint, call), 0
        else:
            fetch = self._sender("GET", await self._prepared(endpoint, call), endpoint.list_field)
            call = Filled(call.path, {}, None)
        size = request.page_size or endpoint.page_size
        checkpoint, earlier = await self._in_worker(self._left_off)
        self._prefetched = None
        if not probing and (ahead or earlier):  # while an outage is on, only a new reply tells that it is over
            self._prefetched = PrefetchedPages(self._sitting, self.flight, part.number, earlier, self._look_for_gap)
        reader = self._paginated(
            size, endpoint.paging_style, endpoint.list_field or None,
            ahead=ahead, wanted=self._wanted(checkpoint), prefetched=self._prefetched, as_json=True,
        )(fetch)  # fmt: skip
        self._first = checkpoint is None and endpoint is request.endpoint
        pages = reader.pages(resume_from=checkpoint, params=call.params, json=call.json)
        try:
            async with contextlib.aclosing(pages):
                async for page in pages:
                    yield page
        finally:
            if self._prefetched is not None:
                await self._prefetched.close()

    def used(self) -> Sequence[str]:
        """What was written of the page that is delivered now when it came before its turn: it goes with its commit."""
        return () if self._prefetched is None else self._prefetched.taken()

    def waiting(self) -> list[Call]:
        """Calls that brought pages whose turn did not come in this sitting."""
        return [] if self._prefetched is None else self._prefetched.waiting

    def _left_off(self) -> tuple[Checkpoint | None, list[PrefetchedRow]]:
        """Where the part goes on, and what came of the pages behind that place."""
        return self._file.checkpoint(self.part.number), self._file.prefetched(self.part.number)

    async def page_at(self, position: Position) -> Page | None:
        """The page at a place of a listing that is read by numbers; ``None`` when there is none."""
        request, part = self._request, self.part
        endpoint, call = endpoint_of(request, part), call_of(request, part)
        self._policy = PATIENT
        size = request.page_size or endpoint.page_size
        fetch = self._sender(endpoint.method, call.path, endpoint.list_field)
        reader = self._paginated(size, endpoint.paging_style, endpoint.list_field or None, as_json=True)(fetch)
        pages = reader.pages(resume_from=Checkpoint(endpoint.style, position), params=call.params, json=call.json)
        async with contextlib.aclosing(pages):
            return await anext(pages, None)

    def _wanted(self, checkpoint: Checkpoint | None) -> int | None:
        """How many records of this listing are enough, counted from its beginning; ``None`` for all."""
        most = self._request.max_records
        if most is None or self.part.level < len(self._request.for_every):  # of the parents as many as it takes
            return None
        return max(0, most - self._progress.records) + (0 if checkpoint is None else checkpoint.records)

    def _paginated(self, size: int, style: PagingStyle, extract: Any, **more: Any) -> Any:
        """The decorator; ``more`` is what it is told of records, and of pages that are fetched before their turn."""
        return genesys_paginated(
            size, style=style, path_extractor=extract, policy=self._policy, observe=self.flight.on_event,
            refresh=self._session.refresh_token, sleep=self.flight.sleep, **more,
        )  # fmt: skip

    def _sender(self, method: str, path: str, list_field: str) -> Any:
        """The function the decorator wears out: one call of the API."""

        async def fetch(*, params: Any = None, json: Any = None, next_uri: str | None = None) -> Any:
            reply = await self._send(method, path, params, json, next_uri)
            self._look_for_gap(reply)
            try:
                if self._first:
                    refuse_misread(self._request.endpoint, reply)
                    self._first = False
                refuse_elsewhere(reply, list_field)
            except ExportError as error:
                raise naming(error, reply) from None
            return reply

        return fetch

    async def _send(
        self, method: str, path: str, params: Any, json: Any, next_uri: str | None = None, *, page: bool = True
    ) -> Any:
        with self.flight.call(method, next_uri or path, params, body=json, page=page) as sent:
            sent.reply = await self._session.request(method, path, params=params, json=json, next_uri=next_uri)
        return sent.reply

    async def _ask(self, method: str, path: str, *, json: Any = None) -> Answer:
        """One call that is no page, with the same patience: its body, whatever it is, is the one record of a page."""
        replies = []

        async def fetch(*, json: Any = None) -> Any:
            replies.append(await self._send(method, path, None, json, page=False))
            return _Whole(replies[-1])

        reader = self._paginated(1, SingleReply(), None)(fetch)
        bodies = [body async for body in (reader(json=json) if json is not None else reader())]
        return Answer(bodies[0] if bodies else None, replies[-1])

    async def _prepared(self, endpoint: Endpoint, call: Filled) -> str:
        """The path of the results, once the server has them; the same job again after a restart, while it lives.

        Raises:
            RemoteJobFailed: a second job ended without a result too.
        """
        remote = self._remote(endpoint, call)
        known = self.part.remote
        for again in (True, False):
            if known is None:
                known = {"id": await remote.submit()}
                await self._remember(known)
            try:
                await remote.wait(known["id"])
                return remote.results_path(known["id"])
            except RemoteJobFailed as error:
                failed = error
                known = None
                await self._remember(None, *([f"{error.what} It was submitted again."] if again else []))
        raise failed

    async def _remember(self, remote: Mapping[str, Any] | None, *notes: str) -> None:
        await self._in_worker(lambda: self._file.set_remote(self.part.number, remote, notes))

    def _job_a_page(self, endpoint: Endpoint, call: Filled) -> Any:
        """Where the submission says which page is wanted, each page is a job of its own."""
        remote = self._remote(endpoint, call)

        async def fetch(*, params: Any = None, json: Any = None) -> Any:  # noqa: ARG001 - the page is in the body
            ident = await remote.submit(json)
            try:
                await remote.wait(ident)
            except RemoteJobFailed as error:
                note = f"{error.what} It was submitted again."
                await self._in_worker(lambda: self._file.update(notes=[note]))
                ident = await remote.submit(json)
                await remote.wait(ident)
            return await self._send("GET", remote.results_path(ident), None, None)

        return fetch

    def _remote(self, endpoint: Endpoint, call: Filled) -> RemoteJob:
        assert endpoint.job is not None
        places, flight = {**self._request.params, **self.part.given}, self.flight
        return RemoteJob(
            endpoint.job, call, endpoint.method, places, ask=self._ask, sleep=flight.sleep, tell=flight.on_event
        )

    def _look_for_gap(self, reply: Any) -> None:
        if self.part.interval is None or reply.status_code != 200 or b"dataAvailabilityDate" not in reply.content:  # noqa: PLR2004
            return
        with contextlib.suppress(ValueError):
            self.gap = data_gap(reply.json(), self.part.interval) or self.gap


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

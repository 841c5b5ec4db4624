"""One listing of every paging family, read by a plain function, by a coroutine function and by an export."""

from __future__ import annotations

import asyncio
import json
import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from genesys_export import Checkpoint, ExportError, genesys_paginated
from genesys_export.catalog import Endpoint, filled, load, own_endpoint
from genesys_export.client import AsyncSession, Credentials, Hosts, RateBudget, Session
from genesys_export.demo import DemoServer
from genesys_export.demo.aggregates import aggregate
from genesys_export.demo.limiter import Limiter
from genesys_export.errors import NotFound, RemoteJobFailed
from genesys_export.export import Export, ExportRequest, JobStore
from genesys_export.export.remote import RemoteState, state_of
from genesys_export.export.sitting import Sitting
from genesys_export.paging import SingleReply

DAY = "2026-11-02T00:00:00.000Z/2026-11-02T06:00:00.000Z"
AGGREGATE = {"interval": DAY, "groupBy": ["queueId"], "metrics": ["nConnected", "tTalk"], "granularity": "PT1H"}


@dataclass(frozen=True)
class Family:
    """One listing that stands for its family.

    Attributes:
        name: of the endpoint in the catalogue.
        path: of its truth in the demo organisation.
        size: records a page; some pages of it are in the listing.
        body: what a query asks for.
        strikes: number of the request that brings the second page, or the only one.
        numbered: whether places are numbers that the listing can move under.
        counted: whether replies tell the total.
    """

    name: str
    path: str
    size: int = 25
    body: dict[str, Any] = field(default_factory=dict)
    strikes: int = 2
    numbered: bool = False
    counted: bool = False
    interval: str = ""
    state: str = "active"

    @property
    def endpoint(self) -> Endpoint:
        """As the catalogue describes it; the guide's own is an endpoint that a user added."""
        if self.name.startswith("/"):
            return own_endpoint(self.name, "header-token", "entities")
        return load().find(self.name)

    @property
    def key(self) -> str:
        """What tells its records apart."""
        return self.endpoint.key or "id"


FAMILIES = {
    "guide": Family("/api/v2/guide/interactions", "guide/interactions", 250),
    "G1": Family("users", "users", numbered=True, counted=True, state="any"),
    "G2": Family("teams", "teams", 50),
    "G3": Family("scim users", "scim/v2/users", numbered=True, counted=True),
    "G4": Family("external contacts", "externalcontacts/scan/contacts"),
    "G5": Family("speech programs", "speechandtextanalytics/programs", counted=True),
    "G7": Family("text bots search", "textbots/bots/search", strikes=1, counted=True),
    "G8": Family("users search q64", "users/search", numbered=True, counted=True),
    "G9": Family("presence definitions", "presence/definitions", strikes=1, counted=True),
    "G10": Family("system presences", "systempresences", strikes=1),
    "P1": Family(
        "conversations", "analytics/conversations/details/query", 100, {"interval": DAY}, numbered=True, counted=True,
        interval=DAY,
    ),
    "P2": Family("users search", "users/search", numbered=True, counted=True),
    "P3": Family(
        "response management libraries query", "responsemanagement/libraries/query", 50, numbered=True, counted=True
    ),
    "P4": Family("task management workitems query", "taskmanagement/workitems/query", 120),
    "P5a": Family(
        "conversations by job", "analytics/conversations/details/jobs", 30, {"interval": DAY}, strikes=4, interval=DAY
    ),
    "P6": Family("analytics conversations aggregates query", "", body=AGGREGATE, strikes=1, interval=DAY),
    "P7": Family("flows instances query", "flows/instances/query", strikes=1, counted=True),
}  # fmt: skip
Q64 = "eyJxdWVyeSI6IFtdLCAicGFnZVNpemUiOiAyNX0="  # {"query": [], "pageSize": 25}


class Clock:
    """Real time, ahead by what was slept: waits are told and counted, and take no time."""

    def __init__(self) -> None:
        self.skipped = 0.0

    def __call__(self) -> float:
        return time.monotonic() + self.skipped

    def sleep(self, seconds: float) -> None:
        self.skipped += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.skipped += seconds
        await asyncio.sleep(0)


class Reading:
    """Reads one family from one organisation that is struck by one fault."""

    def __init__(self, server: DemoServer, family: Family) -> None:
        self.organisation = server.organisation
        self.family = family
        self.clock = Clock()
        before = self.organisation.limiter
        self.organisation.limiter = Limiter(before.limit, before.window, self.clock)  # it sees the waits pass, too
        self.hosts = Hosts.custom(server.url)
        self.credentials = Credentials(self.organisation.client_id, self.organisation.client_secret)
        self.records: list[Any] = []
        self.checkpoint: Checkpoint | None = None
        endpoint = family.endpoint
        given = {"q64": Q64} if endpoint.parameter("q64") else {}
        body = {**endpoint.body, **family.body}
        interval = {"interval": DAY} if family.interval and endpoint.method == "GET" else {}
        self.call = filled(endpoint, {**given, **interval}, body)

    def truth(self) -> list[Any]:
        """What the organisation holds, by its own data."""
        organisation, family = self.organisation, self.family
        if not family.path:
            return aggregate(organisation.data.conversations, family.body, organisation.now())
        return organisation.records(family.path, interval=family.interval, state=family.state)

    def identity(self, record: Any) -> str:
        """What tells a record apart."""
        return str(record.get(self.family.key) or json.dumps(record, sort_keys=True))

    def options(self) -> dict[str, Any]:
        """For a session."""
        return {"budget": RateBudget(reserve=0.0, clock=self.clock), "clock": self.clock,
                "own_endpoints": [("GET", self.family.name)] if self.family.name.startswith("/") else []}  # fmt: skip

    def paginated(self, style: Any, **options: Any) -> Any:
        """The decorator, without waiting; a single reply is the one record of its page."""
        whole = isinstance(style, SingleReply) and self.family.endpoint.job is not None
        where = (lambda body: [body]) if whole else self.family.endpoint.list_field or None
        return genesys_paginated(
            self.family.size, style=style, path_extractor=where, random=random.Random(7), clock=self.clock, **options
        )

    def heal(self) -> None:
        """The fault is over, for good."""
        self.organisation.faults.clear()
        self.organisation.tokens.client_active = True


class ByDef(Reading):
    """Through a plain function and ``requests``."""

    def read(self) -> ExportError | None:
        """Read on from where the last reading ended; the error it ended in."""
        with Session(self.hosts, self.credentials, sleep=self.clock.sleep, **self.options()) as session:

            def sender(method: str, path: str) -> Any:
                def fetch(*, params: Any = None, json: Any = None, next_uri: str | None = None) -> Any:
                    return session.request(method, path, params=params, json=json, next_uri=next_uri)

                return fetch

            def ask(method: str, path: str, body: Any) -> Any:
                ask_once = self.paginated(SingleReply(), sleep=self.clock.sleep, refresh=session.refresh_token)
                return next(ask_once(sender(method, path))(**({"json": body} if body is not None else {})))

            endpoint, call = self.family.endpoint, self.call
            given = {"params": call.params, **({} if call.json is None else {"json": call.json})}
            try:
                if endpoint.job is not None:
                    steps = endpoint.job
                    ident = ask("POST", call.path, call.json)[steps.id_field]
                    place = {"{" + steps.id_name + "}": ident}
                    _refuse_ended(ask, steps, place)
                    fetch, given = sender("GET", _filled(steps.results, place)), {}
                else:
                    fetch = sender(endpoint.method, call.path)
                reader = self.paginated(endpoint.paging_style, sleep=self.clock.sleep, refresh=session.refresh_token)(
                    fetch
                )
                for page in reader.pages(resume_from=self.checkpoint, **given):
                    self.records += page.records
                    self.checkpoint = page.checkpoint
            except ExportError as error:
                return error
        return None


class ByAsyncDef(Reading):
    """Through a coroutine function and ``httpx``, several pages ahead where the replies tell which follow."""

    def read(self) -> ExportError | None:
        """Read on from where the last reading ended; the error it ended in."""
        return asyncio.run(self._read())

    async def _read(self) -> ExportError | None:
        async with AsyncSession(
            self.hosts, self.credentials, sleep=self.clock.sleep_async, **self.options()
        ) as session:

            def sender(method: str, path: str) -> Any:
                async def fetch(*, params: Any = None, json: Any = None, next_uri: str | None = None) -> Any:
                    return await session.request(method, path, params=params, json=json, next_uri=next_uri)

                return fetch

            def decorated(style: Any, fetch: Any, ahead: int = 0) -> Any:
                return self.paginated(style, sleep=self.clock.sleep_async, refresh=session.refresh_token, ahead=ahead)(
                    fetch
                )

            async def ask(method: str, path: str, body: Any) -> Any:
                reader = decorated(SingleReply(), sender(method, path))
                return await anext(reader(**({"json": body} if body is not None else {})))

            endpoint, call = self.family.endpoint, self.call
            given = {"params": call.params, **({} if call.json is None else {"json": call.json})}
            try:
                if endpoint.job is not None:
                    steps = endpoint.job
                    ident = (await ask("POST", call.path, call.json))[steps.id_field]
                    place = {"{" + steps.id_name + "}": ident}
                    try:
                        status = await ask("GET", _filled(steps.status or steps.results, place), None)
                    except NotFound as error:
                        raise RemoteJobFailed("The job is not known any more.") from error
                    _refuse_state(status, steps)
                    fetch, given = sender("GET", _filled(steps.results, place)), {}
                else:
                    fetch = sender(endpoint.method, call.path)
                reader = decorated(endpoint.paging_style, fetch, ahead=2)
                async for page in reader.pages(resume_from=self.checkpoint, **given):
                    self.records += page.records
                    self.checkpoint = page.checkpoint
            except ExportError as error:
                return error
        return None


class ByExport(Reading):
    """Through a job file into a file of JSON lines."""

    def __init__(self, server: DemoServer, family: Family, folder: Path) -> None:
        super().__init__(server, family)
        own = Path(tempfile.mkdtemp(dir=folder))
        self.store, self.out = JobStore(own / "state"), own / "out.jsonl"
        endpoint = family.endpoint
        body = {name: value for name, value in family.body.items() if name != "interval"}
        self.request = ExportRequest(
            endpoint, "", "demo", self.out, api_url=server.url, client_id=self.credentials.client_id, reserve=0.0,
            format="jsonl", page_size=family.size, interval=family.interval, body=body or None,
            params={"q64": Q64} if endpoint.parameter("q64") else {},
        ).checked()  # fmt: skip
        self.result: Any = None

    def read(self) -> ExportError | None:
        """Begin the job, or resume it; the error it ended in."""
        with no_sleep(self.clock):
            self.result = asyncio.run(self._read())
        self.records = (
            [json.loads(line) for line in self.out.read_text("utf-8").splitlines()] if self.out.exists() else []
        )
        return self.result.error

    async def _read(self) -> Any:
        job = self.store.create(self.request) if self.result is None else self.store.open("latest")
        options = {**self.options(), "own_endpoints": ()}
        async with AsyncSession(self.hosts, self.credentials, sleep=self.clock.sleep_async, **options) as session:

            async def opened() -> AsyncSession:
                return session

            return await Export(job, opened, patience=0.0).run()

    def fetched(self) -> list[Any]:
        """What is safe in the job file of an export that did not end."""
        job = self.store.open("latest")
        try:
            return [json.loads(raw) if isinstance(raw, bytes | str) else raw for raw in job.file.records(None)]
        finally:
            job.close()


def _filled(template: str, place: dict[str, Any]) -> str:
    for name, value in place.items():
        template = template.replace(name, str(value))
    return template


def _refuse_ended(ask: Any, steps: Any, place: dict[str, Any]) -> None:
    try:
        status = ask("GET", _filled(steps.status or steps.results, place), None)
    except NotFound as error:
        raise RemoteJobFailed("The job is not known any more.") from error
    _refuse_state(status, steps)


def _refuse_state(status: Any, steps: Any) -> None:
    state, word, _ = state_of(status, steps)
    if state is not RemoteState.READY:
        raise RemoteJobFailed(f"The job ended as {word}.")


@contextmanager
def no_sleep(clock: Clock) -> Iterator[None]:
    """Waits of an export put the clock forward instead."""

    async def sleep(self: Sitting, seconds: float) -> float:
        self.give_way()
        await clock.sleep_async(seconds)
        self.give_way()
        return seconds

    real, Sitting.sleep = Sitting.sleep, sleep  # type: ignore[method-assign]
    try:
        yield
    finally:
        Sitting.sleep = real  # type: ignore[method-assign]

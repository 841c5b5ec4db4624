"""A backend without a network: exports whose pages come when the test says so."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import SimpleNamespace

import msgspec

from genesys_export.catalog import Catalog, Endpoint, Parameter, Parent
from genesys_export.errors import SignInRefused
from genesys_export.export import Call, CurrentWait, JobState, JobSummary, Preflight, Progress
from genesys_export.paging import Headroom
from genesys_export.ui.dialogs.draft import ConnectionDraft

USERS = Endpoint(
    name="users", title="Users", area="Directory", method="GET", path="/api/v2/users", style="page-number",
    permissions=("directory:user:view",), summary="Everyone in the directory.",
    parameters=(Parameter("state", choices=("active", "inactive", "any"), default="active"), Parameter("expand")),
)  # fmt: skip
MEMBERS = Endpoint(
    name="routing queues members", title="Queue members", area="Routing", method="GET",
    path="/api/v2/routing/queues/{queueId}/members", style="page-number",
    parameters=(Parameter("queueId", "path", required=True, hint="id of a queue"),),
    parents={"queueId": Parent("/api/v2/routing/queues")},
)  # fmt: skip
QUEUES = Endpoint(
    name="routing queues", title="Queues", area="Routing", method="GET", path="/api/v2/routing/queues",
    style="page-number", permissions=("routing:queue:view",),
)  # fmt: skip


def catalog_of(*endpoints):
    """A catalogue of these endpoints, as the file holds them."""
    entries = [{**endpoint.to_json(), "type": endpoint.name} for endpoint in endpoints]
    return Catalog(entries, {entry["type"]: entry.pop("columns") for entry in entries})


CATALOG = catalog_of(USERS, MEMBERS, QUEUES)


class FakeJobs:
    """A job store in memory."""

    def __init__(self):
        self.jobs = {}
        self.keep_days = 0

    def create(self, request, *, at=None):
        job_id = f"job-{len(self.jobs) + 1}"
        summary = JobSummary(
            id=job_id, name=request.title, endpoint=request.endpoint.name, connection=request.connection,
            connection_name=request.connection_name, state=JobState.QUEUED, records=0, total=None, pages=0,
            created=at or datetime.now(UTC), updated=datetime.now(UTC), destination=str(request.out), problem="",
            size=0,
        )  # fmt: skip
        job = SimpleNamespace(id=job_id, request=request, summary=summary, close=lambda: None, notes=[])
        self.jobs[job_id] = job
        return job

    def clear_old(self):
        return []

    def summaries(self):
        return sorted((job.summary for job in self.jobs.values()), key=lambda each: each.created, reverse=True)

    def calls_in_turn(self, job_id):
        yield []

    def request(self, job_id):
        return self.jobs[job_id].request

    def notes(self, job_id):
        return self.jobs[job_id].notes

    def open(self, job_id):
        return self.jobs[job_id]

    def remove(self, job_id):
        del self.jobs[job_id]


class FakeExport:
    """An export of twenty pages; ``hold`` keeps it waiting in the middle of a page."""

    def __init__(self, job, pages=20, pace=0.002):
        self.job = job
        self.pages = pages
        self.pace = pace
        self.hold = asyncio.Event()
        self.hold.set()
        self.progress = Progress(total=pages * 100, pages=job.summary.pages, records=job.summary.records)
        self.calls = deque()
        self._pausing = self._cancelled = False
        self.refused = None

    async def run(self):
        live = self.progress
        if self.refused is not None:
            live.state = JobState.FAILED
            self.job.summary = msgspec.structs.replace(self.job.summary, state=live.state, problem=str(self.refused))
            return SimpleNamespace(state=live.state, error=self.refused, complete=False, short=False)
        live.state, live.started = JobState.RUNNING, time.monotonic()
        live.mark()
        while live.pages < self.pages and not self._pausing and not self._cancelled:
            await asyncio.sleep(self.pace)
            await self.hold.wait()
            live.pages += 1
            live.records += 100
            live.requests += 1
            live.headroom = Headroom(300 - live.requests, 300, 30.0)
            live.mark()
            self.calls.append(call(live.pages))
        live.ended = time.monotonic()
        if self._cancelled:
            live.state = JobState.CANCELLED
        else:
            live.state = JobState.DONE if live.pages == self.pages else JobState.PAUSED
        self.job.summary = msgspec.structs.replace(
            self.job.summary,
            state=live.state,
            records=live.records,
            pages=live.pages,
            total=live.total,
            warnings=len(live.notes),
            parts=live.parts,
            parts_done=live.parts_done,
        )
        whole = not live.notes
        return SimpleNamespace(state=live.state, error=None, complete=whole, short=not whole)

    def pause(self):
        self.progress.state, self._pausing = JobState.PAUSING, True

    def cancel(self):
        self._cancelled = True

    def wait_for(self, seconds, reason="rate limit"):
        self.progress.state = JobState.WAITING
        self.progress.wait = CurrentWait(reason, "", seconds, time.monotonic() + seconds)

    def retry_now(self):
        self.progress.wait, self.progress.state = None, JobState.RUNNING


class FakeLayouts:
    """Layouts in memory."""

    def __init__(self):
        self.kept = {}

    def of(self, endpoint):
        return dict(self.kept.get(endpoint.path, {}))

    def keep(self, endpoint, name, columns):
        self.kept.setdefault(endpoint.path, {})[name] = tuple(columns)

    def remove(self, endpoint, name):
        del self.kept[endpoint.path][name]


@dataclass
class FakeBackend:
    """What the window's backend offers, without anything behind it."""

    jobs: FakeJobs
    catalog: Catalog = CATALOG
    version: str = "0"
    refuse: bool = False
    pace: float = 0.002

    def __post_init__(self):
        self.exports = []
        self.asked, self.answers, self.trial = [], {}, None
        self.gate = asyncio.Event()
        self.gate.set()
        self.saved, self.findings = [], []
        self.layouts = FakeLayouts()
        self.demo_started = False
        self.was_closed = False

    def regions(self):
        return [("us-east-1", "Americas (US East), mypurecloud.com"), ("eu-west-1", "Europe (Ireland), mypurecloud.ie")]

    async def keyring_name(self):
        return "the test keyring"

    async def list_connections(self):
        return [("c1", "acme-prod", "mypurecloud.ie"), *((d.name, d.name, d.region) for d in self.saved)]

    async def connection(self, key):
        return ConnectionDraft(key, "eu-west-1", "", "", "id", "", keep=True, id=key)

    async def offered(self):
        return []

    async def examine(self, draft, favourites=(), observe=None):
        if self.refuse:
            raise SignInRefused("The sign-in was refused.")
        for finding in self.findings:
            yield finding

    async def keep(self, draft):
        self.saved.append(draft)
        return draft.name

    async def start_demo(self):
        self.demo_started = True

    async def session(self, request):
        if self.refuse:
            raise SignInRefused("The sign-in was refused.")
        return SimpleNamespace()

    async def preflight(self, request):
        self.asked.append(request)
        await self.gate.wait()
        ada = {"id": "u1", "name": "Ada"}
        answer = Preflight(request, True, None, total=2000, calls=20, seconds=6.0, sample=(ada,))
        return replace(answer, **self.answers.get(request.endpoint.name, {}))

    async def try_out(self, request):
        self.asked.append(request)
        return self.trial

    async def warm_catalog(self):
        self.catalog.search("users")

    def export(self, job, observe=None):
        export = FakeExport(job, pace=self.pace)
        export.observe = observe
        export.refused = SignInRefused("The sign-in was refused.") if self.refuse else None
        self.exports.append(export)
        return export

    def let_rest(self, job, state=None):
        if state is not None:
            job.summary = msgspec.structs.replace(job.summary, state=state)
        job.close()

    async def close(self):
        self.was_closed = True


def call(page, status=200):
    """One call of the flight log."""
    path = f"/api/v2/users?pageNumber={page}"
    return Call(time.time(), "GET", path, page, status, 0.12, 100, 300 - page, 300, 0.0, 1, "", f"corr-{page}")

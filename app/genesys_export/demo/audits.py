"""Audits: the last days at once (P2), the history by a query at the server (P5a), never two of them at a time."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Any

from genesys_export.demo import pages
from genesys_export.demo.calendar import bounded, parse_interval, stamp
from genesys_export.demo.call import Call, Reply
from genesys_export.demo.collection import Record, listed
from genesys_export.demo.jobs import Job, Stage
from genesys_export.demo.journal import ENTITIES, matching, services
from genesys_export.demo.operations import Route, get, post
from genesys_export.demo.refusals import Refused, too_many_requests

REALTIME_DAYS = 14
MOST_DAYS = 30
ALONE = 5.0
"""Seconds of the organisation's clock after which a query that nobody asks about is done."""
_LARGEST = 500
_STATES = {
    Stage.QUEUED: "Queued",
    Stage.RUNNING: "Running",
    Stage.DONE: "Succeeded",
    Stage.FAILED: "Failed",
    Stage.CANCELLED: "Cancelled",
    Stage.EXPIRED: "Failed",
}
_AT_ONCE = {"key": "audit.queries.concurrent.max", "namespace": "audit", "value": 1}


def _realtime(call: Call) -> Reply:
    start, end = parse_interval(call.body.get("interval"))
    organisation = call.organisation
    oldest = organisation.today() - timedelta(days=REALTIME_DAYS)
    if start.date() < oldest:
        raise Refused(
            400, "bad.request", f"The interval reaches back further than the last {REALTIME_DAYS} days, to {oldest}"
        )
    service = call.body.get("serviceName")
    events = _arranged(call, organisation.data.journal.during(start, end, service))
    listing = f"audits/{call.body.get('interval')}/{service}"
    return Reply(pages.searched(call, listing, listed(events), field="entities", largest=_LARGEST))


def _arranged(call: Call, events: list[Record]) -> list[Record]:
    """The events the filters leave, in the order asked for."""
    events = matching(events, call.body.get("filters"))
    if any(str(each.get("sortOrder", "")).lower().startswith("desc") for each in call.body.get("sort") or []):
        events.reverse()
    return events


def _history(call: Call) -> list[Record]:
    service = call.body.get("serviceName")
    if not service:
        raise Refused(400, "bad.request", "A serviceName is required")
    if service not in ENTITIES:
        raise Refused(400, "invalid.value", f"Value [{service}] is not valid for field type [serviceName]")
    return _arranged(call, call.organisation.audits(call.body["interval"], service))


def _quality(call: Call) -> list[Record]:
    return _arranged(call, call.organisation.audits(call.body["interval"], quality=True))


def _submit(call: Call, kind: str, find: Callable[[Call], list[Record]]) -> Reply:
    """Begin a query, unless another one is at work; a query that makes no sense does not count as one."""
    bounded(call.body.get("interval"), MOST_DAYS)
    events = find(call)
    jobs, clock = call.organisation.jobs, call.organisation.clock
    if busy := jobs.pending(kind, alone=ALONE):
        raise too_many_requests(max(1, math.ceil(busy.since + ALONE - clock())), limit=_AT_ONCE)
    job = jobs.submit(kind, listed(events), call.body, call.due)
    return Reply(_told(kind, job, Stage.QUEUED), status=202)


def _status(call: Call, kind: str) -> Reply:
    jobs = call.organisation.jobs
    job = jobs.find(kind, call.variables["transactionId"], call.due)
    return Reply(_told(kind, job, jobs.poll(job, alone=ALONE)))


def _told(kind: str, job: Job, stage: Stage) -> Record:
    begun = "dateStart" if kind.startswith("quality") else "startDate"
    names = [name for name in ("interval", "serviceName", "filters", "sort") if name in job.asked]
    return {"id": job.id, "state": _STATES[stage], begun: stamp(job.at)} | {name: job.asked[name] for name in names}


def _results(call: Call, kind: str) -> Reply:
    jobs = call.organisation.jobs
    job = jobs.finished(jobs.find(kind, call.variables["transactionId"], call.due), alone=ALONE)
    size = call.size("pageSize", 25, _LARGEST)
    page: dict[str, Any] = pages.results(call, f"{kind}/{job.id}", job.rows, "entities", size)
    return Reply({"id": job.id, "pageSize": size, **page})


def _mapping(call: Call) -> Reply:
    return Reply(services(call.organisation.data.journal.entities))


def _routes(path: str, permission: str, find: Callable[[Call], list[Record]]) -> tuple[Route, ...]:
    return (
        post(path, permission, partial(_submit, kind=path, find=find)),
        get(f"{path}/{{transactionId}}", permission, partial(_status, kind=path)),
        get(f"{path}/{{transactionId}}/results", permission, partial(_results, kind=path)),
    )


ROUTES = (
    post("audits/query/realtime", "audits:audit:view", _realtime),
    get("audits/query/realtime/servicemapping", "audits:audit:view", _mapping),
    get("audits/query/servicemapping", "audits:audit:view", _mapping),
    *_routes("audits/query", "audits:audit:view", _history),
    *_routes("quality/conversations/audits/query", "audits:interactionDetails:view", _quality),
)

"""The analytics jobs (P5a): submit, poll, read by cursor.

They see only what is older than the organisation's availability date, and say no word about what they leave out.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from genesys_export.demo import pages
from genesys_export.demo.aggregates import aggregate
from genesys_export.demo.analytics import MOST_DAYS
from genesys_export.demo.calendar import bounded, stamp
from genesys_export.demo.call import Call, Reply, lowered, whole
from genesys_export.demo.collection import Collection, Record, backward, listed
from genesys_export.demo.jobs import FAILURE, LIFETIME, Stage
from genesys_export.demo.operations import Route, get, post

_LARGEST = 1000
_STATES = {
    Stage.QUEUED: "QUEUED",
    Stage.RUNNING: "PENDING",
    Stage.DONE: "FULFILLED",
    Stage.FAILED: "FAILED",
    Stage.CANCELLED: "CANCELLED",
    Stage.EXPIRED: "EXPIRED",
}


def _conversations(call: Call) -> Collection:
    start, end = bounded(call.body.get("interval"), MOST_DAYS)
    found = call.organisation.data.conversations.active(
        start,
        min(end, call.organisation.available()),
        begun_within=call.body.get("startOfDayIntervalMatching") is True,
    )
    return backward(found) if str(call.body.get("order", "asc")).lower() == "desc" else found


def _statuses(call: Call) -> Collection:
    start, end = bounded(call.body.get("interval"), MOST_DAYS)
    return call.organisation.data.timelines.during(start, min(end, call.organisation.available()))


def _aggregates(call: Call) -> Collection:
    organisation = call.organisation
    return listed(aggregate(organisation.data.conversations, call.body, organisation.available()))


def _submit(call: Call, kind: str, find: Callable[[Call], Collection]) -> Reply:
    size = lowered("pageSize", whole("pageSize", call.body.get("pageSize") or _LARGEST), _LARGEST)
    organisation = call.organisation
    job = organisation.jobs.submit(kind, find(call), {"pageSize": size}, call.due, organisation.available())
    return Reply({"jobId": job.id}, status=202)


def _status(call: Call, kind: str) -> Reply:
    jobs = call.organisation.jobs
    job = jobs.find(kind, call.variables["jobId"], call.due)
    stage = jobs.poll(job)
    body: Record = {
        "state": _STATES[stage],
        "expirationDate": stamp(job.at + LIFETIME),
        "submissionDate": stamp(job.at),
    }
    if stage is Stage.FAILED:
        body["errorMessage"] = FAILURE
    if stage not in {Stage.QUEUED, Stage.RUNNING}:
        body["completionDate"] = stamp(job.at)
    return Reply(body)


def _results(call: Call, kind: str, field: str) -> Reply:
    """A page; a size that is too large is lowered, one that is missing is the one the job was submitted with."""
    jobs = call.organisation.jobs
    job = jobs.finished(jobs.find(kind, call.variables["jobId"], call.due))
    size = call.size("pageSize", job.asked["pageSize"], _LARGEST)
    body = pages.results(call, f"{kind}/{job.id}", job.rows, field, size)
    if job.available is not None and field != "results":
        body["dataAvailabilityDate"] = stamp(job.available)
    return Reply(body)


def _availability(call: Call) -> Reply:
    return Reply({"dataAvailabilityDate": stamp(call.organisation.available())})


def _routes(kind: str, permission: str, field: str, find: Callable[[Call], Collection]) -> tuple[Route, ...]:
    path = f"analytics/{kind}/jobs"
    return (
        post(path, permission, partial(_submit, kind=kind, find=find)),
        get(f"{path}/{{jobId}}", permission, partial(_status, kind=kind)),
        get(f"{path}/{{jobId}}/results", permission, partial(_results, kind=kind, field=field)),
    )


ROUTES = (
    *_routes("conversations/details", "analytics:conversationDetail:view", "conversations", _conversations),
    *_routes("users/details", "analytics:userDetail:view", "userDetails", _statuses),
    *_routes("conversations/aggregates", "analytics:conversationAggregate:view", "results", _aggregates),
    get("analytics/conversations/details/jobs/availability", "analytics:conversationDetail:view", _availability),
    get("analytics/users/details/jobs/availability", "analytics:userDetail:view", _availability),
)

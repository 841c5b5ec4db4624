"""Task management: work items by a query with ``after`` in the body (P4), and by a job that is one page (P5a)."""

from __future__ import annotations

import math
from datetime import datetime

from genesys_export.demo import pages
from genesys_export.demo.calendar import parse_interval, stamp
from genesys_export.demo.call import Call, Reply, lowered, whole
from genesys_export.demo.collection import Collection, Record, listed
from genesys_export.demo.jobs import FAILURE, Job, Stage
from genesys_export.demo.operations import get, post

_PATH = "taskmanagement/workitems/query"
_LARGEST = 200
_STATES = {Stage.QUEUED: "Queued", Stage.RUNNING: "Running", Stage.DONE: "Succeeded"}
"""What does not end well is ``Failed``: there are no other states here."""


def _items(call: Call) -> Collection:
    return call.organisation.data.listings[_PATH]()


def _query(call: Call) -> Reply:
    return Reply(pages.after_in_body(call, _PATH, _items(call), largest=_LARGEST))


def _submit(call: Call) -> Reply:
    """The page is chosen here; the results know no parameters at all."""
    asked = {
        "pageSize": lowered("pageSize", whole("pageSize", call.body.get("pageSize") or 25), _LARGEST),
        "pageNumber": whole("pageNumber", call.body.get("pageNumber") or 1),
    }
    items: list[Record] = list(_items(call))
    if "dateIntervalStart" in call.body:
        start, end = parse_interval(f"{call.body['dateIntervalStart']}/{call.body.get('dateIntervalEnd')}")
        items = [item for item in items if start <= datetime.fromisoformat(item["dateCreated"]) < end]
    job = call.organisation.jobs.submit(_PATH, listed(items), asked, call.due)
    return Reply(_told(job, Stage.QUEUED), status=202)


def _status(call: Call) -> Reply:
    jobs = call.organisation.jobs
    job = jobs.find(_PATH, call.variables["jobId"], call.due)
    return Reply(_told(job, jobs.poll(job)))


def _told(job: Job, stage: Stage) -> Record:
    state = _STATES.get(stage, "Failed")
    body: Record = {
        "id": job.id,
        "state": state,
        "dateStarted": stamp(job.at),
        "selfUri": f"/api/v2/{_PATH}/jobs/{job.id}",
    }
    if state == "Failed":
        body["error"] = {"code": "query.failed", "message": FAILURE}
    if state in {"Succeeded", "Failed"}:
        body["dateFinished"] = stamp(job.at)
    return body


def _results(call: Call) -> Reply:
    jobs = call.organisation.jobs
    job = jobs.finished(jobs.find(_PATH, call.variables["jobId"], call.due))
    size, number = job.asked["pageSize"], job.asked["pageNumber"]
    return Reply(
        {
            "entities": job.rows[(number - 1) * size : number * size],
            "pageSize": size,
            "pageNumber": number,
            "total": len(job.rows),
            "pageCount": math.ceil(len(job.rows) / size),
        },
    )


ROUTES = (
    post(_PATH, "workitems:workitem:view", _query),
    post(f"{_PATH}/jobs", "workitems:queryJob:add", _submit),
    get(f"{_PATH}/jobs/{{jobId}}", "workitems:queryJob:view", _status),
    get(f"{_PATH}/jobs/{{jobId}}/results", "workitems:queryJobResults:view", _results),
)

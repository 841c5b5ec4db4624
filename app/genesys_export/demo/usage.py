"""Usage of the API: a query whose results tell its state themselves (P5a without a status call)."""

from __future__ import annotations

from genesys_export.demo import pages
from genesys_export.demo.calendar import bounded
from genesys_export.demo.call import Call, Reply
from genesys_export.demo.collection import Record, listed
from genesys_export.demo.jobs import Stage
from genesys_export.demo.operations import get, post
from genesys_export.demo.refusals import Refused
from genesys_export.demo.usage_rows import usage_rows

_KIND = "usage"
_MOST_DAYS = 366
_MOST_ROWS = 10_000
_GRANULARITIES = ("Day", "Week", "Month")


def _submit(call: Call) -> Reply:
    start, end = bounded(call.body.get("interval"), _MOST_DAYS)
    granularity = str(call.body.get("granularity") or "Day")
    if granularity not in _GRANULARITIES:
        raise Refused(400, "invalid.value", f"Value [{granularity}] is not valid for field type [granularity]")
    organisation = call.organisation
    rows = usage_rows(organisation.data, start, end, granularity)
    job = organisation.jobs.submit(_KIND, listed(rows), call.body, call.due)
    return Reply({"executionId": job.id, "resultsUri": f"/api/v2/usage/query/{job.id}/results"})


def _results(call: Call) -> Reply:
    """All rows at once; ``pageSize`` and ``after``, which the vendor's SDK does not know here, are honoured."""
    jobs = call.organisation.jobs
    job = jobs.find(_KIND, call.variables["executionId"], call.due)
    stage = jobs.poll(job)
    if stage in {Stage.QUEUED, Stage.RUNNING}:
        return Reply({"queryStatus": "Running"})
    if stage is not Stage.DONE:
        return Reply({"queryStatus": "Failed"})
    size = call.size("pageSize", _MOST_ROWS, _MOST_ROWS)
    page = pages.results(call, f"usage/{job.id}", job.rows, "results", size)
    body: Record = {"queryStatus": "Complete", "results": page["results"]}
    if "cursor" in page:
        body["cursors"] = {"after": page["cursor"]}
    return Reply(body)


ROUTES = (
    post("usage/query", "usage:organization:view", _submit),
    get("usage/query/{executionId}/results", "usage:organization:view", _results),
)

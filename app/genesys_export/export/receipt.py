"""What a manifest says of an export: what was asked for, what came, and whether that is all."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from genesys_export._version import __version__
from genesys_export.client import REGIONS, Hosts
from genesys_export.export.request import ExportRequest


def receipt(
    job_id: str,
    request: ExportRequest,
    hosts: Hosts | None,
    counters: dict[str, Any],
    notes: list[str],
    *,
    records: int,
    complete: bool,
    changed: int = 0,
) -> dict[str, Any]:
    """The facts of one export, for its manifest.

    Args:
        job_id: of the job.
        request: what was asked for; it holds no secret.
        hosts: where the organisation is, if that is known.
        counters: the job's row in its file.
        notes: what is to be said with the result.
        records: how many are in the file.
        complete: whether that is everything the API counted.
        changed: how many records came or went while they were read.
    """
    names = ("pages", "duplicates", "requests", "retries", "rate_limited", "waited_s", "seconds")
    return {
        "program": {"name": "Genesys Cloud Export", "version": __version__},
        "job": job_id,
        "organisation": {
            "name": request.connection_name,
            "region": next((r.name for r in REGIONS if hosts == Hosts.of_region(r)), None),
            "api": hosts.api if hosts is not None else request.api_url or None,
        },
        "endpoint": {name: getattr(request.endpoint, name) for name in ("name", "method", "path")},
        "parameters": dict(request.params),
        "body": None if request.body is None else dict(request.body),
        "interval": request.interval or None,
        "for_every": {each.parameter: each.listing.path for each in request.for_every},
        "format": request.format,
        "columns": list(request.columns) or "all",
        "max_records": request.max_records,
        "started": _moment(counters["created"]),
        "ended": _moment(datetime.now(UTC).timestamp()),
        "records": records,
        "records_fetched": counters["records"],
        "records_counted_by_api": counters["total"],
        **{name: counters[name] for name in names},
        "complete": complete,
        "changed_meanwhile": changed,
        "notes": notes,
    }


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

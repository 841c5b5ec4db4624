"""What a manifest says of an export: what was asked for, what came, and whether that is all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import orjson

from genesys_export._version import __version__
from genesys_export.client import REGIONS, Hosts
from genesys_export.export.lookup import Lookup
from genesys_export.export.parts import PartState
from genesys_export.export.preview import Arrangement
from genesys_export.export.request import ExportRequest
from genesys_export.output import Outcome

_SKIPPED = (PartState.GONE, PartState.FORBIDDEN, PartState.LIMITED)


def receipt(
    file: Lookup, request: ExportRequest, hosts: Hosts | None, *, outcome: Outcome, complete: bool,
    arrangement: Arrangement = Arrangement(),  # noqa: B008 - immutable
) -> dict[str, Any]:  # fmt: skip
    """The facts of one export, for its manifest.

    Args:
        file: the job's file; its notes and counters are up to date.
        request: what was asked for; it holds no secret.
        hosts: where the organisation is, if that is known.
        outcome: what is in the file.
        complete: whether that is everything the API counted.
        arrangement: which of the records it holds, and in what order; all as they came unless given.
    """
    counters, counts = file.row(), file.part_counts()
    whose = orjson.loads(counters["organisation"] or "{}")
    parts = sum(count for state, count in counts.items() if state is not PartState.SPLIT)
    records = outcome.rows
    if request.file.explode:  # a record is several rows
        records = request.limited(counters["records"])
    names = ("pages", "duplicates", "requests", "retries", "rate_limited", "waited_s", "seconds")
    return {
        "program": {"name": "Genesys Cloud Export", "version": __version__},
        "job": counters["id"],
        "organisation": {
            "id": whose.get("id"),
            "name": whose.get("name"),
            "connection": request.connection_name or None,
            "region": next((r.name for r in REGIONS if hosts == Hosts.of_region(r)), None),
            "api": hosts.api if hosts is not None else request.api_url or None,
        },
        "endpoint": {name: getattr(request.endpoint, name) for name in ("name", "method", "path")},
        "parameters": request.sent,
        "body": None if request.body is None else dict(request.body),
        "interval": request.interval or None,
        "for_every": {each.parameter: each.listing.path for each in request.for_every},
        "format": request.format,
        "columns": list(request.columns) or "all",
        "file_options": request.file.to_json(),
        "formulas_marked_as_text": request.format == "csv" and request.file.guard,
        **outcome.to_json(),
        "max_records": request.max_records,
        "find": arrangement.find or None,
        "sort": {"column": arrangement.sort, "falling": arrangement.falling} if arrangement.sort else None,
        "names": request.names,
        "started": _moment(counters["created"]),
        "ended": _moment(datetime.now(UTC).timestamp()),
        "records": records,
        **({"rows": outcome.rows} if request.file.explode else {}),
        "records_fetched": counters["records"],
        "records_counted_by_api": counters["total"],
        **{name: counters[name] for name in names},
        "complete": complete,
        "changed_meanwhile": file.changes()[0],
        "parts": {"all": parts, **{state.value: counts[state] for state in _SKIPPED}},
        "notes": [*file.notes(), *_reasons(file, request, arrangement)],
    }


def _reasons(file: Lookup, request: ExportRequest, arrangement: Arrangement) -> Iterator[str]:
    """Why a file does not hold everything, though nothing went wrong."""
    most, total = request.max_records, file.row()["total"]
    cut = file.cut(most)
    if cut and total is None:
        yield f"The records were limited to {most}."
    elif cut:
        yield f"The records were limited to {most}; the API counted {total}."
    if arrangement.find:
        yield f"It holds only records in which {arrangement.find!r} was found."
    if file.part_counts()[PartState.OPEN] and not cut:
        yield "It was saved before everything was fetched."


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")

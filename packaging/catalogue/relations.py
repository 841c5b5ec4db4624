"""How operations belong together: the listing that fills a path parameter, the steps of a job."""

from __future__ import annotations

import re
from typing import Any

import naming
import sdk

_NEVER = {"jobId", "conversationId", "messageId", "participantId", "communicationId", "executionId", "transactionId",
          "sessionId", "operationId", "scanId", "downloadId", "versionId", "recordingId"}  # fmt: skip
"""Ids that no listing of the organisation gives."""


def parents(path: str, listings: dict[str, dict[str, Any]], by_name: dict[str, str]) -> dict[str, dict[str, str]]:
    """For each path parameter, the path of the listing that gives its values, and the field that holds them.

    Args:
        path: the child's path.
        listings: every GET of the catalogue by path, with ``type`` of its records.
        by_name: listings by the parameter's name, for paths that do not stand below them.
    """
    found: dict[str, dict[str, str]] = {}
    known = set(re.findall(r"\{([^{}]+)\}", path))
    for name in re.findall(r"\{([^{}]+)\}", path):
        above = path.split(f"/{{{name}}}")[0]
        listing = above if above in listings else by_name.get(name, "")
        if not listing or name == "conversationId" or (listing != above and name in _NEVER) or listing == path:
            continue
        if not set(re.findall(r"\{([^{}]+)\}", listing)) <= known - {name}:
            continue
        field = _field(name, listings[listing]["type"])
        if field:
            found[name] = {"path": listing} | ({} if field == "id" else {"field": field})
    return found


def by_name(listings: dict[str, dict[str, Any]]) -> dict[str, str]:
    """The listing for ``queueId``: the shortest path without places that ends in ``queues``."""
    found: dict[str, str] = {}
    for path in sorted(listings, key=lambda p: (p.count("/"), len(p), p)):
        if "{" in path or listings[path]["style"] == "single" or "/me" in path:
            continue
        found.setdefault(f"{naming.singular(naming.segments(path)[-1])}Id".lower(), path)
    return found


def _field(parameter: str, item: str) -> str:
    model = sdk.model(item)
    if model is None:
        return ""
    for name in ("id", parameter, parameter[:1].lower() + parameter[1:], "key", "name"):
        if name in model.fields:
            return name
    return ""


def job(operation: sdk.Operation, operations: dict[tuple[str, str], sdk.Operation]) -> dict[str, Any] | None:
    """The further steps of a query that runs as a job: ids, state and result paths; ``None`` if none belong to it."""
    model = sdk.model(operation.response)
    fields = model.fields if model else {}
    ident = next((name for name in ("jobId", "executionId", "id") if name in fields), "")
    if not ident:
        return None
    below = [path for method, path in operations if method == "GET" and path.startswith(f"{operation.path}/")]
    place = re.escape(operation.path) + r"/\{[^{}/]+\}"
    results = next((p for p in below if re.fullmatch(place + "/results", p)), "")
    status = next((p for p in below if re.fullmatch(place, p)), "")
    results = results or next((p for p in below if re.fullmatch(re.escape(operation.path) + r"/results/\{[^{}/]+\}", p)), "")
    if not results:
        return None
    name = re.findall(r"\{([^{}]+)\}", results)[-1]
    step: dict[str, Any] = {"id_field": ident, "id_name": name, "results": results}
    if status:
        step["status"] = status
    else:
        step["state_field"] = "queryStatus"
    return step

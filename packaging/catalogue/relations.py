"""How operations belong together: the listing that fills a path parameter, the steps of a job."""

from __future__ import annotations

import re
from typing import Any

import naming
import sdk

_PLACE = re.compile(r"\{([^{}]+)\}")
_NEVER = {"jobId", "conversationId", "messageId", "participantId", "communicationId", "executionId", "transactionId",
          "sessionId", "operationId", "scanId", "downloadId", "versionId", "recordingId", "historyId", "integrationId",
          "botId"}  # fmt: skip
"""Ids that no listing of the organisation gives, unless the path stands right below it."""
_USERS = "/api/v2/users"
_BETTER = (
    ("/api/v2/externalcontacts/", "contactId", "/api/v2/externalcontacts/scan/contacts"),
    ("/api/v2/externalcontacts/", "externalOrganizationId", "/api/v2/externalcontacts/scan/organizations"),
    ("/api/v2/casemanagement/", "externalContactId", "/api/v2/externalcontacts/scan/contacts"),
    ("/api/v2/intents/", "externalContactId", "/api/v2/externalcontacts/scan/contacts"),
    ("/api/v2/conversations/messaging/", "integrationId", "/api/v2/conversations/messaging/integrations/twitter"),
    ("/api/v2/integrations/speech/lex/", "botId", "/api/v2/integrations/speech/lex/bots"),
    ("/api/v2/integrations/speech/lexv2/", "botId", "/api/v2/integrations/speech/lexv2/bots"),
    ("/api/v2/workforcemanagement/managementunits/", "agentId",
     "/api/v2/workforcemanagement/managementunits/{managementUnitId}/users"),
    ("/api/v2/workforcemanagement/agents/", "agentId", _USERS),
    ("/api/v2/authorization/", "subjectId", _USERS),
)  # fmt: skip
"""Below these paths, the listing that gives the values: one without a limit of rows, or the one with the right ids."""
_FIELDS = {"tableVersion": "version"}
"""Places that are filled with another field than the id."""


def parents(path: str, listings: dict[str, dict[str, Any]], by_name: dict[str, str]) -> dict[str, dict[str, str]]:
    """For each path parameter, the path of the listing that gives its values, and the field that holds them.

    Args:
        path: the child's path.
        listings: every GET of the catalogue by path, with ``type`` of its records.
        by_name: listings by the parameter's name, for paths that do not stand below them.
    """
    found: dict[str, dict[str, str]] = {}
    known = set(_PLACE.findall(path))
    for name in _PLACE.findall(path):
        above = path.partition(f"/{{{name}}}")[0]
        better = next((each for start, place, each in _BETTER if place == name and path.startswith(start)), "")
        listing = better or (above if above in listings else by_name.get(name, ""))
        strange = listing not in {above, better} and name in _NEVER
        if not listing or name == "conversationId" or strange or listing == path:
            continue
        if not set(_PLACE.findall(listing)) <= known - {name}:
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
    names = (_FIELDS.get(parameter, "id"), parameter)
    return next((name for name in names if name in model.fields), "")


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
    last = re.escape(operation.path) + r"/results/\{[^{}/]+\}"
    results = results or next((p for p in below if re.fullmatch(last, p)), "")
    if not results:
        return None
    name = _PLACE.findall(results)[-1]
    step: dict[str, Any] = {"id_field": ident, "id_name": name, "results": results}
    if status:
        step["status"] = status
    else:
        step["state_field"] = "queryStatus"
    return step

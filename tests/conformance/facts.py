"""What the vendor says of the API: the table of read operations and the SDK's own source; never our catalogue."""

from __future__ import annotations

import csv
import importlib.util
import re
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "packaging" / "catalogue" / "operations.tsv"
"""The table of facts, as the catalogue's builder keeps it."""

THE_REPLY_ITSELF = frozenset({
    "GET /api/v2/agentic/virtualagents/{virtualAgentId}/jobs/{jobId}",
    "GET /api/v2/architect/grammars/{grammarId}",
    "GET /api/v2/architect/systemprompts/{promptId}",
    "GET /api/v2/authorization/policies/targets",
    "GET /api/v2/contentmanagement/securityprofiles/{securityProfileId}",
    "GET /api/v2/contentmanagement/workspaces/{workspaceId}/tagvalues/{tagId}",
    "GET /api/v2/conversations/messaging/integrations/open/extensions/googlebusinessprofile/oauth/settings",
    "GET /api/v2/conversations/messaging/integrations/twitter/oauth/settings",
    "GET /api/v2/conversations/messaging/integrations/{integrationId}/twitter/oauth/settings",
    "GET /api/v2/conversations/{conversationId}/summaries",
    "GET /api/v2/externalcontacts/import/csv/settings/{settingsId}",
    "GET /api/v2/flows/validate/jobs/{jobId}",
    "GET /api/v2/gamification/templates/{templateId}",
    "GET /api/v2/guides/{guideId}/jobs/{jobId}",
    "GET /api/v2/infrastructureascode/jobs",
    "GET /api/v2/integrations/actions/{actionId}/draft/function",
    "GET /api/v2/integrations/actions/{actionId}/draft/validation",
    "GET /api/v2/integrations/actions/{actionId}/function",
    "GET /api/v2/integrations/speech/tts/settings",
    "GET /api/v2/integrations/{integrationId}",
    "GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}",
    "GET /api/v2/learning/modules/coverart/{coverArtId}",
    "GET /api/v2/learning/modules/{moduleId}/rule",
    "GET /api/v2/license/users/{userId}",
    "GET /api/v2/organizations/embeddedintegration",
    "GET /api/v2/organizations/whitelist",
    "GET /api/v2/users/rules/settings/{ruleType}",
    "GET /api/v2/voicemail/messages/{messageId}/media",
    "GET /api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}",
    "GET /api/v2/workforcemanagement/agents/me/adherence/historical/jobs/{jobId}",
    "POST /api/v2/coaching/scheduleslots/query",
    "POST /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}/jobs",
    "POST /api/v2/journey/actionmaps/estimates/jobs",
    "POST /api/v2/journey/flows/paths/query",
    "POST /api/v2/learning/scheduleslots/query",
    "POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search",
})  # fmt: skip
"""One thing rather than a listing: a list among its fields (its permissions, its errors) is not what is asked for."""

FURTHER_IN = {
    "JsonSearchResponse": ("results", "object"),
    "JsonCursorSearchResponse": ("results", "object"),
    "JsonNodeSearchResponse": ("results", "object"),
}
"""Where the table names a list that holds no records (``types``), or none: the SDK leaves these untyped."""

UNTYPED = {"object": ("entities", "object")}
"""Replies of which the SDK says nothing: served in the envelope that the family has everywhere else."""

MESSAGES = frozenset({"GET /api/v2/chats/users/{userId}/messages"})
"""The SDK gives it one message as its type; the two operations beside it give a listing of them."""


def _sdk() -> Any:
    """The reader of the SDK's source, which the catalogue's builder uses too; it knows nothing of the catalogue."""
    name = "vendor_sdk_source"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / "catalogue" / "sdk.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


sdk = _sdk()


@dataclass(frozen=True)
class Fact:
    """One operation of the table.

    Attributes:
        method: of HTTP.
        path: with its places.
        family: how it pages.
        vendor: the SDK's method.
        place: fields that lead to the list in a reply; empty where the reply is the list, or the one record.
        item: type of the records.
        one: whether the reply is the one record.
        results: for a query that runs as a job, the SDK's methods for its state and for its results.
    """

    method: str
    path: str
    family: str
    vendor: Any
    place: tuple[str, ...]
    item: str
    one: bool = False
    results: tuple[Any, Any] | None = None

    @property
    def operation(self) -> str:
        """Method and path."""
        return f"{self.method} {self.path}"

    @property
    def last(self) -> Any:
        """The SDK's method whose reply holds the records."""
        return self.results[1] if self.results else self.vendor

    @property
    def response(self) -> Any:
        """Model of the reply that holds the records."""
        return sdk.model(self.last.response)

    @property
    def query(self) -> frozenset[str]:
        """Names of the query parameters."""
        return frozenset(argument.name for argument in self.vendor.query)

    @property
    def body(self) -> Any:
        """Model of the body, if there is one."""
        return sdk.model(self.vendor.body.type) if self.vendor.body else None


def table() -> list[dict[str, str]]:
    """The rows of the table."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def facts() -> dict[str, Fact]:
    """Every operation of the table by method and path."""
    rows = {(row["method"], row["path"]): row for row in table()}
    return {f"{method} {path}": _fact(row, rows) for (method, path), row in rows.items()}


def _fact(row: dict[str, str], rows: dict[tuple[str, str], dict[str, str]]) -> Fact:
    vendor = sdk.operations()[row["method"], row["path"]]
    steps = _steps(row["path"]) if row["family"] == "P5a" else None
    last = steps[1] if steps else vendor
    operation = f"{row['method']} {row['path']}"
    if operation in THE_REPLY_ITSELF or (row["family"] == "P5a" and steps is None):
        return Fact(row["method"], row["path"], row["family"], vendor, (), last.response, one=True, results=steps)
    stated = row["list_field"]
    if steps:
        below = rows.get(("GET", last.path))
        stated = below["list_field"] if below else ""
    place, item = _list(operation, last.response, stated)
    return Fact(row["method"], row["path"], row["family"], vendor, place, item, results=steps)


def _steps(path: str) -> tuple[Any, Any] | None:
    """State and results of a job: the SDK's own operations below the one that submits it."""
    place = re.escape(path) + r"/\{\w+\}"
    below = {p: op for (method, p), op in sdk.operations().items() if method == "GET" and p.startswith(path)}
    state = next((op for p, op in below.items() if re.fullmatch(place, p)), None)
    ends = (place + "/results", re.escape(path) + r"/results/\{\w+\}")
    results = next((op for end in ends for p, op in below.items() if re.fullmatch(end, p)), None)
    return (state or results, results) if results else None


def _list(operation: str, response: str, stated: str) -> tuple[tuple[str, ...], str]:
    if stated == "$":
        return (), response[5:-1]
    if operation in MESSAGES:
        return ("entities",), response
    if response in FURTHER_IN or response in UNTYPED:
        name, item = FURTHER_IN.get(response) or UNTYPED[response]
        return (name,), item
    model = sdk.model(response)
    lists = {name: kind[5:-1] for name, kind in model.fields.items() if kind.startswith("list[")}
    if stated:
        return (stated,), lists[stated]
    for outer in ("results", "result"):
        inner = sdk.model(model.fields.get(outer, ""))
        if inner is not None:
            found = {name: kind[5:-1] for name, kind in inner.fields.items() if kind.startswith("list[")}
            name = "entities" if "entities" in found else next(iter(found))
            return (outer, name), found[name]
    name = next((name for name in ("entities", "results") if name in lists), "") or next(iter(lists))
    return (name,), lists[name]


def stated_maximum(text: str) -> int | None:
    """The largest page that a parameter's text allows, read as a person would: a limit's words, then its number."""
    if not re.search(r"\bmax|between \d+ and|<=", text, re.IGNORECASE):
        return None
    numbers = [int(digits.replace(",", "")) for digits in re.findall(r"(?<!\* )\b\d[\d,]*\b", text)]
    return max((number for number in numbers if "1,000 records" not in text or number < 1000), default=None)


@cache
def body_text(model: str, name: str) -> str:
    """What the SDK says about a field of a body."""
    path = sdk._files().get(model)
    attribute = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
    found = re.search(rf"def {attribute}\(self\)[^\n]*\n\s+\"\"\"(.*?):return", path.read_text("utf-8"), re.DOTALL)
    return " ".join(found.group(1).split()) if found else ""

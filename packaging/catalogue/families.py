"""From the paging family of an operation to the style that reads it, its parameters and its page size."""

from __future__ import annotations

import re
from typing import Any

import sdk

PAGING = {
    "pageSize", "pageNumber", "after", "before", "cursor", "nextPage", "previousPage", "startIndex", "count",
    "maxResults",
}  # fmt: skip
SIZES = ("pageSize", "limit", "count", "maxResults")
_LARGEST = (
    re.compile(r"(?:max(?:imum)?|up to|no more than|not exceed|at most)\D{0,40}?(\d{1,5})\b", re.IGNORECASE),
    re.compile(r"\b(?:between|range|from)\D{0,12}\d+\D{1,8}(\d{1,5})\b", re.IGNORECASE),
    re.compile(r"\b(\d{1,5})\s*(?:is the )?max(?:imum)?\b", re.IGNORECASE),
    re.compile(r"\b\d{1,3}\s*(?:\.\.|-|\u2013)\s*(\d{1,5})\b"),
)
_ROWS = re.compile(r"pageNumber \* pageSize must be <= ([\d,]+)")
USUAL = 100
"""Page size that is safe where nothing is stated."""


def style(family: str, operation: sdk.Operation) -> tuple[str, dict[str, Any]]:
    """Name and options of the paging style."""
    query = {argument.name for argument in operation.query}
    model = sdk.model(operation.body.type) if operation.body else None
    body = set(model.fields) if model else set()
    size = next((name for name in SIZES if name in query), "")
    if "q64" in query:
        return "after", _options(size, token_param="q64", token_field="nextPage")
    plain = {
        "G1": ("page-number", {}), "G2": ("after", {}), "G3": ("scim", {}), "G4": ("cursor", {}),
        "G5": ("next-link", {}), "G7": ("next-link", {}), "G8": ("next-link", {}), "G9": ("next-link", {}),
        "G10": ("single", {}), "P1": ("body-paging", {}), "P2": ("body-paging", {"at": ""}), "P3": ("page-number", {}),
        "P6": ("single", {}), "P7": ("single", {}), "P5a": ("single", {}),
    }  # fmt: skip
    if family in plain:
        name, options = plain[family]
        usual = "count" if family == "G3" else "pageSize"
        own = {} if family in {"G10", "P1", "P2", "P6", "P7", "P5a"} or size == usual else {"size_param": size}
        return name, {**options, **own}
    if family != "P4":
        raise SystemExit(f"The family {family} of {operation.path} is not known.")
    token = "cursor" if "cursor" in body | query else "after"
    if token in body:
        return token, {"place": "json"} | ({} if "pageSize" in body else {"size_param": ""})
    return token, _options(size)


def _options(size: str, **options: str) -> dict[str, Any]:
    return options if size == "pageSize" else {**options, "size_param": size}


def page_size(family: str, operation: sdk.Operation) -> tuple[int, bool]:
    """The largest page size, and whether the parameter's text states it."""
    for text in _size_texts(operation):
        for pattern in _LARGEST:
            found = [int(match.group(1)) for match in pattern.finditer(text)]
            if sizes := [number for number in found if 1 <= number <= 10_000]:
                return max(sizes), True
    return 25 if family == "G3" else USUAL, False


def limits(operation: sdk.Operation) -> dict[str, int]:
    """How many rows the listing gives in all, where the page size's text says so."""
    for text in _size_texts(operation):
        if match := _ROWS.search(text):
            return {"row_limit": int(match.group(1).replace(",", ""))}
    return {}


def _size_texts(operation: sdk.Operation) -> list[str]:
    """What is said about the page size, in the query and in the body."""
    texts = [argument.text for argument in operation.query if argument.name in SIZES]
    return [*texts, sdk.field_text(operation.body.type, "pageSize")] if operation.body else texts


def interval(operation: sdk.Operation) -> dict[str, Any] | None:
    """How the operation takes an interval: place and names, one text or a start and an end; ``None`` if not at all."""
    model = sdk.model(operation.body.type) if operation.body else None
    in_body = model.fields if model else {}
    in_query = {argument.name: argument.type for argument in operation.query}
    pairs = (
        ("startDate", "endDate"), ("dateStart", "dateEnd"), ("startTime", "endTime"), ("startWorkday", "endWorkday"),
        ("dateIntervalStart", "dateIntervalEnd"),
    )  # fmt: skip
    for place, fields in (("body", in_body), ("query", in_query)):
        if fields.get("interval") == "str":
            return {"place": place, "names": ["interval"]} | _required(operation, place, "interval")
        for first, last in pairs:
            if first in fields and last in fields:
                # A workday is a date, also where the SDK has it as text: "yyyy-MM-dd".
                dates = {"date": True} if fields[first] == "date" or first.endswith("Workday") else {}
                return {"place": place, "names": [first, last]} | dates | _required(operation, place, first)
    return None


_DATED = ("/api/v2/analytics/", "/api/v2/audits/", "/api/v2/usage/", "/api/v2/socialmedia/analytics/")
"""Queries below these paths make no sense without an interval, though the SDK calls no field of a body required."""


def _required(operation: sdk.Operation, place: str, name: str) -> dict[str, bool]:
    needed = any(argument.name == name and argument.required for argument in operation.query)
    needed |= place == "body" and operation.path.startswith(_DATED)
    needed |= place == "body" and "audits/query" in operation.path
    return {"required": True} if needed else {}

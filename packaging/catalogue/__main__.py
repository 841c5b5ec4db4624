"""Write ``resources/catalog.json`` from the installed SDK, the table of read operations and the corrections by hand.

Usage: ``python packaging/catalogue TABLE.tsv [--check]``. The same input gives the same bytes; ``--check`` compares
only. Facts are taken over, sentences are not.
"""

from __future__ import annotations

import csv
import json
import sys
from pathlib import Path
from typing import Any

import families
import naming
import records
import relations
import sdk

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent.parent / "resources" / "catalog.json"
Row = dict[str, str]
Entry = dict[str, Any]


def main(table: str, *, check: bool = False) -> int:
    with Path(table).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    hand = json.loads((HERE / "overrides.json").read_text("utf-8"))
    text = written(build(rows, hand))
    if check:
        same = TARGET.read_text("utf-8") == text
        print("The catalogue is up to date." if same else "The catalogue is not what its builder writes.")
        return 0 if same else 1
    TARGET.write_text(text, encoding="utf-8", newline="\n")
    print(f"{text.count(chr(10)) - 4} lines, {len(text) / 1e6:.2f} MB written to {TARGET.name}")
    return 0


def build(rows: list[Row], hand: dict[str, Any]) -> dict[str, Any]:
    """The whole catalogue as one JSON-able object."""
    corrections = {each["operation"]: each for each in hand["corrections"]}
    excluded = {each["operation"]: each["because"] for each in hand["exclusions"]}
    known = {f"{row['method']} {row['path']}" for row in rows}
    if unknown := (corrections.keys() | excluded.keys()) - known:
        raise SystemExit(f"Corrections of operations that are not in the table: {sorted(unknown)}")
    wanted = {(op.split(" ")[0], op.split(" ")[1]): each["name"] for op, each in corrections.items() if "name" in each}
    chosen = naming.names(wanted, [(row["method"], row["path"]) for row in rows])
    entries, types = [], {}
    for row in sorted(rows, key=lambda r: (r["path"], r["method"])):
        operation = f"{row['method']} {row['path']}"
        if operation in excluded:
            continue
        entry = _entry(row, chosen[row["method"], row["path"]], corrections.get(operation, {}))
        entries.append(entry)
        if entry["type"] not in types:
            types[entry["type"]] = records.columns(entry["type"])
    listings = {entry["path"]: entry for entry in entries if entry["method"] == "GET"}
    by_name = relations.by_name(listings)
    for entry in entries:
        places = {name: by_name.get(name.lower(), "") for name in _places(entry["path"])}
        if found := relations.parents(entry["path"], listings, places):
            entry["parents"] = found
    return {"excluded": excluded, "types": dict(sorted(types.items())), "endpoints": entries}


def _entry(row: Row, name: str, hand: Entry) -> Entry:
    operation = sdk.operations()[row["method"], row["path"]]
    family = row["family"]
    job = relations.job(operation, sdk.operations()) if family == "P5a" else None
    last = sdk.operations()["GET", job["results"]] if job else operation
    stated = row["list_field"] if not job else _stated(last.response)
    field = hand.get("list_field", records.list_field(last.response, stated, last.path))
    item = records.item_type(last.response, field)
    style, options = families.style(_results_family(last) if job else family, last)
    options = {} if "style" in hand else options | families.limits(operation)
    size, is_stated = families.page_size(family, last)
    is_stated &= hand.get("page_size", size) == size
    entry: Entry = {
        "name": name,
        "title": hand.get("title", naming.title(name)),
        "area": naming.area(row["path"]),
        "method": row["method"],
        "path": row["path"],
        "family": family,
        "style": hand.get("style", style),
        "style_options": options | hand.get("style_options", {}),
        # An unknown model is left to the reply: where the list is, is looked for. So it is where the SDK's model is one
        # message, but the reply lists them.
        "list_field": field or ("$" if _is_body(last.response) and hand.get("style") != "by-date" else ""),
        "key": hand.get("key", records.key(item, row["path"])),
        "key_per_slice": hand.get("key_per_slice", False),
        "page_size": hand.get("page_size", size),
        "page_size_stated": is_stated,
        "type": item,
        "permissions": _permissions(row["permissions"])[1],
        "permission_mode": _permissions(row["permissions"])[0],
        "parameters": _parameters(operation, hand),
        "body": hand.get("body", {}),
        "body_shape": records.columns(operation.body.type) if operation.body else [],
        "summary": hand.get("summary", ""),
        "deprecated": bool(row["deprecated"]),
        "preview": bool(row["preview"]),
        "needs_user": "me" in row["path"].split("/"),
    }
    if job:
        entry["job"] = {**job, **hand.get("job", {})}
    if interval := families.interval(operation):
        plain = {"splits": family in _SPLITTING and "aggregates" not in row["path"]}
        entry["interval"] = {**interval, **plain, **hand.get("interval", {})}
    return entry


_SPLITTING = {"G1", "G2", "G4", "P1", "P2", "P3", "P4", "P5a"}
"""Families whose slices add up to the whole; an aggregate of two halves is not the aggregate of the whole."""
_DEFAULTS: Entry = {
    "style_options": {}, "list_field": "", "key": "", "key_per_slice": False, "page_size": families.USUAL,
    "permissions": [], "page_size_stated": False, "permission_mode": "any", "parameters": [], "body": {},
    "body_shape": [], "summary": "", "deprecated": False, "preview": False, "needs_user": False,
    "required": False, "choices": [], "default": "", "hint": "", "place": "query", "kind": "text",
}  # fmt: skip


def _is_body(response: str) -> bool:
    """Whether a reply without a list is itself the record, or a plain list of them."""
    return sdk.model(response) is not None or response.startswith("list[")


def _results_family(operation: sdk.Operation) -> str:
    names = {argument.name for argument in operation.query}
    return "G4" if "cursor" in names else "G9"


def _stated(response: str) -> str:
    model = sdk.model(response)
    lists = [n for n, kind in model.fields.items() if kind.startswith("list[")] if model else []
    return next((n for n in records.LIST_FIELDS if n in lists), "")


def _places(path: str) -> list[str]:
    return [part.strip("{}") for part in naming.segments(path) if naming.is_parameter(part)]


def _permissions(text: str) -> tuple[str, list[str]]:
    mode, _, names = text.partition(":")
    return (mode.lower(), names.split(",")) if names else ("any", [])


def _parameters(operation: sdk.Operation, hand: Entry) -> list[Entry]:
    """Path, query and body parameters, without those that the paging style sets."""
    size = next((name for name in families.SIZES if name in {a.name for a in operation.query}), "")
    asked = [("path", a, True) for a in operation.in_path]
    asked += [("query", a, a.required) for a in operation.query if a.name not in families.PAGING and a.name != size]
    found = [
        {"name": a.name, "place": place, "required": required, "kind": records.kind_of(a.type)}
        for place, a, required in asked
    ]
    model = sdk.model(operation.body.type) if operation.body else None
    for name, kind in model.fields.items() if model else ():
        if name not in {"pageSize", "pageNumber", "paging", "after", "before", "cursor"}:
            choices = list(model.choices.get(name, ())) if model else []
            found.append({"name": name, "place": "body", "kind": records.kind_of(kind), "choices": choices})
    by_hand = hand.get("parameters", {})
    found = [parameter | by_hand.get(parameter["name"], {}) for parameter in found]
    if unknown := by_hand.keys() - {parameter["name"] for parameter in found}:
        raise SystemExit(f"{operation.path} has no parameters {sorted(unknown)}")
    return [_lean(parameter) for parameter in found]


def _lean(entry: Entry) -> Entry:
    return {name: value for name, value in entry.items() if name not in _DEFAULTS or value != _DEFAULTS[name]}


def written(catalog: dict[str, Any]) -> str:
    """As text: one endpoint and one type a line, so that a change is seen as one."""

    def line(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    types = ",\n".join(f"{line(name)}:{line(value)}" for name, value in catalog["types"].items())
    endpoints = ",\n".join(line(_lean(entry)) for entry in catalog["endpoints"])
    return f'{{"excluded":{line(catalog["excluded"])},\n"types":{{\n{types}\n}},\n"endpoints":[\n{endpoints}\n]}}\n'


if __name__ == "__main__":
    given = [argument for argument in sys.argv[1:] if argument != "--check"]
    if len(given) != 1:
        sys.exit(__doc__)
    sys.exit(main(given[0], check="--check" in sys.argv))

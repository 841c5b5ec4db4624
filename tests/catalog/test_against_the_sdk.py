"""The catalogue beside the vendor's SDK and the list of read operations: everything is in it, and nothing else."""

from __future__ import annotations

import contextlib
import csv
import importlib
import io
import json
import sys
from collections import Counter
from pathlib import Path

import pytest

from genesys_export.catalog import load
from genesys_export.cli import run
from genesys_export.client import ReadOnlyGuard
from genesys_export.resources import resource

ROOT = Path(__file__).resolve().parents[2]
BUILDER = ROOT / "packaging" / "catalogue"
GIVEN = ROOT.parent / "shared" / "facts" / "operations.tsv"
"""The table of facts, where the builder's own copy of it came from."""
PAGING = {
    "pageSize", "pageNumber", "after", "before", "cursor", "nextPage", "previousPage", "startIndex", "count", "limit",
    "maxResults", "paging",
}  # fmt: skip
KINDS = {"str": "text", "int": "integer", "float": "number", "bool": "boolean", "datetime": "date-time", "date": "date"}


@pytest.fixture(scope="module")
def builder():
    """The builder's modules; they stand beside each other and are no package."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(BUILDER))
        before = set(sys.modules)
        spec = importlib.util.spec_from_file_location("catalogue_builder", BUILDER / "__main__.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module
        for name in set(sys.modules) - before:
            if str(getattr(sys.modules[name], "__file__", "")).startswith(str(BUILDER)):
                del sys.modules[name]


@pytest.fixture(scope="module")
def sdk(builder):
    return builder.sdk


@pytest.fixture(scope="module")
def rows():
    with (BUILDER / "operations.tsv").open(encoding="utf-8", newline="") as file:
        found = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {f"{row['method']} {row['path']}": row for row in found}


@pytest.fixture(scope="module")
def listed():
    """What ``endpoints --json`` says."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert run(["endpoints", "--json"], open_window=None) == 0
    return {f"{each['method']} {each['path']}": each for each in json.loads(out.getvalue())}


def test_every_read_operation_is_exportable_or_left_out_with_a_reason(rows, listed):
    excluded = load().excluded
    assert listed.keys() | excluded.keys() == rows.keys()
    assert not listed.keys() & excluded.keys()
    assert all(len(reason) > 20 for reason in excluded.values())
    assert len(excluded) <= 5


def test_the_list_of_read_operations_the_table_and_the_given_facts_are_the_same(rows):
    assert set(resource("read_operations.txt").read_text("utf-8").splitlines()) == rows.keys()
    if GIVEN.exists():
        assert (BUILDER / "operations.tsv").read_bytes() == GIVEN.read_bytes()


def test_the_catalogue_holds_no_operation_that_writes(listed, rows):
    guard = ReadOnlyGuard()
    for operation, entry in listed.items():
        assert entry["method"] in {"GET", "POST"}
        guard.check(entry["method"], entry["path"].replace("{", "").replace("}", ""))
        for step in ("status", "results"):
            if path := (entry["job"] or {}).get(step):
                guard.check("GET", path.replace("{", "").replace("}", ""))
        if entry["method"] == "POST":
            assert operation in rows
            last = entry["path"].rsplit("/", 1)[1]
            assert last in {"query", "search", "jobs", "audits", "realtime", "target", "manage", "assign"}, operation
            assert not {"deletions", "bulk", "terminate", "add", "remove"} & set(entry["path"].split("/")), operation


def test_it_says_of_each_what_the_sdk_says(listed, rows, sdk, capsys):
    """Method, places, query and body parameters with their types, and the family; the counts are printed."""
    for operation, entry in listed.items():
        vendor = sdk.operations()[entry["method"], entry["path"]]
        given = {(p.get("place", "query"), p["name"]): p for p in entry["parameters"]}
        known = {("path", a.name): a for a in vendor.in_path} | {("query", a.name): a for a in vendor.query}
        body = sdk.model(vendor.body.type) if vendor.body else None
        fields = {("body", name): kind for name, kind in (body.fields if body else {}).items()}
        wanted = {key for key in known.keys() | fields.keys() if key[1] not in PAGING}
        assert wanted <= given.keys() <= known.keys() | fields.keys(), operation
        for key, parameter in given.items():
            kind = known[key].type if key in known else fields[key]
            assert parameter.get("kind", "text") == KINDS.get(kind, parameter.get("kind")), (operation, key)
            if key in known and known[key].required:
                assert parameter.get("required"), (operation, key)
        assert entry["family"] == rows[operation]["family"]
        assert set(entry["permissions"]) == set(
            filter(None, rows[operation]["permissions"].partition(":")[2].split(","))
        )
        assert (entry["deprecated"], entry["preview"]) == tuple(
            bool(rows[operation][n]) for n in ("deprecated", "preview")
        )
    counts = Counter(entry["family"] for entry in listed.values())
    all_counts = Counter(row["family"] for row in rows.values())
    with capsys.disabled():
        lines = [f"{family:5} {counts[family]:4} of {all_counts[family]:4}" for family in sorted(all_counts)]
        sys.stdout.write("\n" + "\n".join([*lines, f"all   {counts.total():4} of {all_counts.total():4}", ""]))


def test_the_list_and_the_columns_are_those_of_the_models(listed, sdk):
    for operation, entry in listed.items():
        last = entry["job"]["results"] if entry["job"] else entry["path"]
        kind = sdk.operations()["GET" if entry["job"] else entry["method"], last].response
        for name in filter(None, entry["list_field"].strip("$").split(".")):
            model = sdk.model(kind)
            assert model is not None, operation
            assert name in model.fields, operation
            kind = model.fields[name]
        item = sdk.model(sdk.item_of(kind) or kind)
        for column in entry["columns"] if item else ():
            *outer, name = column["path"].replace("\\.", "\0").split(".")
            model = item
            for each in outer:
                model = sdk.model(model.fields[each.replace("\0", ".")])
            assert column["type"] == KINDS.get(model.fields[name.replace("\0", ".")], column["type"]), operation


def test_the_columns_of_some_that_everybody_knows(listed):
    users = {column["path"]: column["type"] for column in listed["GET /api/v2/users"]["columns"]}
    assert users["id"] == users["division.name"] == users["manager.id"] == "text"
    assert users["version"] == "integer"
    assert users["acdAutoAnswer"] == "boolean"
    assert users["dateLastLogin"] == "date-time"
    assert users["primaryContactInfo"] == "list"
    query = listed["POST /api/v2/analytics/conversations/details/query"]
    conversations = {column["path"]: column["type"] for column in query["columns"]}
    assert conversations["conversationStart"] == "date-time"
    assert conversations["mediaStatsMinConversationMos"] == "number"
    assert conversations["participants"] == "list"


def test_a_parent_listing_gives_the_value_that_the_place_takes(listed):
    by_path = {entry["path"]: entry for entry in listed.values() if entry["method"] == "GET"}
    for operation, entry in listed.items():
        for place, parent in entry["parents"].items():
            listing = by_path[parent["path"]]
            kinds = {column["path"]: column["type"] for column in listing["columns"]}
            assert kinds[parent.get("field", "id")] in {"text", "integer"}, (operation, place)
            assert f"{{{place}}}" in entry["path"]
            assert {p["name"] for p in listing["parameters"] if p.get("place") == "path"} <= {
                p["name"] for p in entry["parameters"] if p.get("place") == "path"
            } - {place}


def test_names_are_what_one_can_type(listed):
    for entry in listed.values():
        assert entry["name"].strip() == entry["name"] != ""
        assert "{" not in entry["name"]
        assert "  " not in entry["name"]
        assert not any(a == b for a, b in zip(entry["name"].split(), entry["name"].split()[1:], strict=False))
    squashed = Counter(entry["name"].lower().replace(" ", "") for entry in listed.values())
    assert squashed.most_common(1)[0][1] == 1


def test_the_builder_writes_the_same_bytes_again(builder, rows):
    hand = json.loads((BUILDER / "overrides.json").read_text("utf-8"))
    text = builder.written(builder.build(list(rows.values()), hand))
    assert text == resource("catalog.json").read_text("utf-8")
    assert builder.written(builder.build(list(reversed(rows.values())), hand)) == text


def test_every_correction_by_hand_has_a_reason():
    hand = json.loads((BUILDER / "overrides.json").read_text("utf-8"))
    for each in (*hand["corrections"], *hand["exclusions"]):
        assert len(each["because"]) > 10, each["operation"]
    operations = [each["operation"] for each in hand["corrections"]]
    assert len(set(operations)) == len(operations)

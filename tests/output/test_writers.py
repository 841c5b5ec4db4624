"""Files are read back by programs that know nothing of us, and hold what was fetched."""

from __future__ import annotations

import csv
import io
import json

import pytest

from genesys_export.catalog import Column
from genesys_export.errors import ConfigurationError
from genesys_export.output import format_of, write

AWKWARD = [
    {
        "id": "0012",
        "name": 'Quote " and, comma',
        "note": "line\nbreak\r\nand more",
        "phone": "+4930123",
        "n": 2**63 - 1,
    },
    {"id": "x", "name": "😀 مرحبا", "note": None, "tags": ["a", 1, None], "formula": "=1+1"},
    {"id": "", "deep": {"er": {"still": True}}, "float": 0.1},
]


def written(kind, records, **options):
    out = io.BytesIO()
    count = write(out, kind, lambda: iter(records), **options)
    assert count == len(records)
    return out.getvalue()


def test_csv_read_back_by_the_standard_library_holds_every_field():
    rows = list(csv.DictReader(io.StringIO(written("csv", AWKWARD).decode("utf-8"), newline="")))
    assert rows[0]["id"] == "0012"
    assert rows[0]["note"] == "line\nbreak\r\nand more"
    assert rows[0]["n"] == "9223372036854775807"
    assert rows[1]["name"] == "😀 مرحبا"
    assert json.loads(rows[1]["tags"]) == ["a", 1, None]
    assert rows[2]["deep.er.still"] == "true"
    assert rows[2]["name"] == ""


@pytest.mark.parametrize("late", [0, 999, 1_000, 2_345])
def test_a_column_that_only_one_record_has_stands_in_every_row(late):
    """Wherever that record comes, and also where the file was begun without the column."""
    records = [
        {"id": str(n), "name": None, **({"name": {"first": "A"}, "z": n} if n == late else {})} for n in range(2_346)
    ]
    rows = list(csv.reader(io.StringIO(written("csv", records).decode("utf-8"), newline="")))
    assert rows[0] == ["id", "name.first", "z"]
    assert rows[1:] == [[str(n), "A" if n == late else "", str(n) if n == late else ""] for n in range(2_346)]


def test_jsonl_and_json_carry_records_as_they_came():
    assert [json.loads(line) for line in written("jsonl", AWKWARD).splitlines()] == AWKWARD
    assert json.loads(written("json", AWKWARD)) == AWKWARD
    assert json.loads(written("json", [])) == []


@pytest.mark.parametrize("kind", ["csv", "jsonl", "json"])
def test_chosen_columns_come_alone_and_in_order(kind):
    data = written(kind, AWKWARD, columns=("name", "id")).decode("utf-8")
    if kind == "csv":
        assert next(csv.reader(io.StringIO(data, newline=""))) == ["name", "id"]
    else:
        first = json.loads(data.splitlines()[0] if kind == "jsonl" else data)
        assert list(first if kind == "jsonl" else first[0]) == ["name", "id"]


def test_an_empty_listing_still_has_its_header():
    assert written("csv", [], known=(Column("id"), Column("division.name"), Column("division.x"))) == (
        b"id,division.name\r\n"
    )


def test_the_format_is_the_named_one_or_the_ending_or_csv(tmp_path):
    assert format_of(tmp_path / "a.JSONL") == "jsonl"
    assert format_of(tmp_path / "a.txt") == "csv"
    assert format_of(tmp_path / "a.csv", "json") == "json"
    with pytest.raises(ConfigurationError, match="csv, jsonl, json"):
        format_of(tmp_path / "a.csv", "pdf")


@pytest.mark.parametrize("name", ["a.xlsx", "a.PARQUET", "a.csv.gz"])
def test_an_ending_that_promises_another_format_is_refused(name, tmp_path):
    with pytest.raises(ConfigurationError, match=r"another kind.*csv, jsonl, json"):
        format_of(tmp_path / name)
    assert format_of(tmp_path / name, "csv") == "csv"

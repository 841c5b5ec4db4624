"""Lists become rows, or one text; nothing is lost on the way."""

from __future__ import annotations

import csv
import io

import pyarrow.parquet
import pytest

from genesys_export.output import FileOptions, find_columns, write
from genesys_export.output.columns import joined, lookup
from genesys_export.output.exploding import exploded

TALK = {
    "id": "c1",
    "participants": [
        {"name": "Ann", "sessions": [{"ani": "+49301"}, {"ani": "007"}]},
        {"name": "Ben", "sessions": []},
        {"name": "Cy"},
    ],
    "end": None,
}


def written(records, **options):
    out = io.BytesIO()
    outcome = write(out, "csv", lambda: iter(records), **options)
    return [*csv.reader(io.StringIO(out.getvalue().decode(), newline=""))], outcome


def test_each_session_of_each_participant_is_a_row_beside_its_conversation():
    rows, outcome = written([TALK], options=FileOptions(explode="participants.sessions"))
    header, *rows = rows
    assert [dict(zip(header, row, strict=True)) for row in rows] == [
        {"id": "c1", "participants.name": name, "participants.sessions.ani": ani, "end": "",
         **{column: "" for column in header if column not in FIELDS}}
        for name, ani in [("Ann", "+49301"), ("Ann", "007"), ("Ben", ""), ("Cy", "")]
    ]  # fmt: skip
    assert outcome.rows == 4


FIELDS = {"id", "participants.name", "participants.sessions.ani", "end"}


def test_columns_are_chosen_of_what_the_rows_have_then():
    options = FileOptions(explode="participants")
    rows, _ = written([TALK], columns=("participants.name=Who", "id"), options=options)
    assert rows == [["Who", "id"], ["Ann", "c1"], ["Ben", "c1"], ["Cy", "c1"]]


@pytest.mark.parametrize(
    "record",
    [{"id": 1}, {"id": 1, "a": None}, {"id": 1, "a": "text"}, {"id": 1, "a": {"b": 2}}, {"id": 1, "a": {}}, "text", 7],
)
def test_a_record_without_the_list_stays_as_it_is(record):
    assert [*exploded([record], "a.b")] == [record]


def test_a_record_with_an_empty_list_is_not_lost():
    assert [*exploded([{"id": 1, "a": []}], "a")] == [{"id": 1, "a": None}]


def test_lists_of_plain_values_become_rows_of_them():
    assert [*exploded([{"id": 1, "a": ["x", None, 2]}], "a")] == [{"id": 1, "a": each} for each in ("x", None, 2)]


def test_records_are_not_changed_by_being_exploded():
    before = repr(TALK)
    assert len([*exploded([TALK], "participants.sessions")]) == 4
    assert repr(TALK) == before


def test_a_list_inside_an_object_and_with_a_dot_in_its_name_is_found():
    assert [*exploded([{"x": {"a.b": [1, 2]}}], "x.a\\.b")] == [{"x": {"a.b": 1}}, {"x": {"a.b": 2}}]


def test_exploded_lists_have_no_column_of_their_own_left():
    assert find_columns(exploded([TALK, {"id": "c2", "participants": []}], "participants.sessions")) == [
        "id", "participants.name", "participants.sessions.ani", "end",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("participants[].name", "Ann; Ben; Cy"),
        ("participants[].sessions[].ani", "+49301; 007"),
        ("participants[0].sessions[].ani", "+49301; 007"),
        ("participants[].missing", ""),
        ("missing[].name", None),
        ("id[].name", None),
    ],
)
def test_values_of_all_elements_are_joined(path, expected):
    assert joined(TALK, path, "; ") == expected


def test_joined_values_say_what_the_api_sent():
    assert joined({"a": [True, 1.5, None, "x", {"b": 1}]}, "a[]", "|") == 'true|1.5|x|{"b":1}'
    assert lookup({"a": [True, None, "x"]}, "a[]") == [True, "x"]


def test_joined_columns_are_text_in_typed_files():
    out = io.BytesIO()
    columns = ("id", "participants[].name=Who")
    write(out, "parquet", lambda: iter([TALK]), columns=columns, options=FileOptions(join=","))
    assert pyarrow.parquet.read_table(out).to_pylist() == [{"id": "c1", "Who": "Ann,Ben,Cy"}]


def test_how_lists_are_written_is_kept_with_the_request():
    options = FileOptions(join="|", explode="a.b")
    assert FileOptions.from_json(options.to_json()) == options
    assert options.to_json() == {"join": "|", "explode": "a.b"}

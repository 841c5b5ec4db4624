"""What was fetched is what stands in the file, by what programs say that nobody here wrote."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime, timedelta

import duckdb
import openpyxl
import polars as pl
import pyarrow.parquet
import pytest
import python_calamine
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.output.corpus import COLUMNS, NAMES, NUMBERS, RECORDS, TEXTS, as_text, value

from genesys_export.output import FileOptions, Target, write


@pytest.fixture
def written(tmp_path):
    """Writes records as a file in its place; gives its path and what became of it."""

    def written(kind, records=RECORDS, **options):
        path = tmp_path / f"out.{kind}"
        with Target(path, "test", overwrite=True) as out:
            outcome = write(out, kind, lambda: iter(records), **options)
        assert outcome.rows == len(records)
        return path, outcome

    return written


def same(found, expected):
    """Equal, and of the sign and kind that was meant."""
    return found == expected and str(found) == str(expected)


def test_csv_read_by_duckdb(written):
    """Null and the empty text stay apart."""
    path, _ = written("csv", options=FileOptions(guard=False))
    rows = duckdb.sql(f"SELECT * FROM read_csv('{path}', all_varchar=true, quote='\"', escape='\"', strict_mode=false, "
                      "max_line_size=10000000, new_line='\\r\\n', allow_quoted_nulls=false)")  # fmt: skip
    assert [name.rstrip("_1") if name.startswith("name") else name for name in rows.columns] == COLUMNS
    for record, row in zip(RECORDS, rows.fetchall(), strict=True):
        assert [*row] == [as_text(value(record, column)) for column in COLUMNS]


def test_parquet_read_by_arrow_and_duckdb(written):
    """Typed; a column with a number that its type would round is text."""
    path, _ = written("parquet")
    table = pyarrow.parquet.read_table(path)
    assert table.column_names == COLUMNS
    types = {name: str(table.schema.field(name).type) for name in ("id", "number", "whole", "yes", "when", "null")}
    assert types == {
        "id": "string", "number": "string", "whole": "int64", "yes": "bool", "when": "timestamp[ms, tz=UTC]",
        "null": "string",
    }  # fmt: skip
    for record, row in zip(RECORDS, table.to_pylist(), strict=True):
        for column in COLUMNS:
            expected = value(record, column)
            if column == "when" and expected is not None:
                expected = datetime.fromisoformat(expected)
            elif column not in {"whole", "yes"}:
                expected = as_text(expected)
            assert same(row[column], expected)
    assert duckdb.sql(f"SELECT count(*), count(text), sum(whole) FROM '{path}'").fetchall() == [
        (len(RECORDS), len(TEXTS), -4)
    ]


def test_csv_and_parquet_read_by_polars(written):
    """A reader of another make; null and the empty text stay apart in both."""
    path, _ = written("csv", options=FileOptions(guard=False, quote="all"))
    table = pl.read_csv(path, infer_schema=False)
    assert table.columns == COLUMNS
    for record, row in zip(RECORDS, table.iter_rows(), strict=True):
        assert [*row] == [as_text(value(record, column)) for column in COLUMNS]
    path, _ = written("parquet")
    table = pl.read_parquet(path)
    assert table.schema["when"] == pl.Datetime("ms", "UTC")
    for record, row in zip(RECORDS, table.iter_rows(named=True), strict=True):
        for column, found in row.items():
            expected = value(record, column)
            if column == "when" and expected is not None:
                expected = datetime.fromisoformat(expected)
            assert same(found, expected if column in {"whole", "yes", "when"} else as_text(expected))


@pytest.mark.parametrize(
    ("numbers", "kind"),
    [
        ([1, None, 2**63 - 1], "int64"), ([2**64 - 1, 0], "uint64"), ([-1, 2**63], "string"), ([1.5, None, 2],
        "double"),
        ([0.5, 2**53 + 1], "string"), ([1e308, -0.0, 5e-324], "double"),
    ],
)  # fmt: skip
def test_numbers_in_parquet_are_as_wide_as_they_have_to_be(numbers, kind, written):
    path, _ = written("parquet", [{"n": number} for number in numbers])
    table = pyarrow.parquet.read_table(path)
    assert str(table.schema.field("n").type) == kind
    expected = [as_text(n) if kind == "string" else n for n in numbers]
    assert all(same(float(f) if kind == "double" and f is not None else f,
    float(e) if kind == "double" and e is not None else e)
               for f, e in zip(table["n"].to_pylist(), expected, strict=True))  # fmt: skip


def test_sqlite_read_by_itself(written):
    """Names that differ in case only get a number."""
    path, _ = written("sqlite")
    db = sqlite3.connect(path)
    try:
        rows = db.execute("SELECT * FROM records")
        assert [each[0] for each in rows.description] == [f"{c} 2" if c == "name" else c for c in COLUMNS]
        for record, row in zip(RECORDS, rows, strict=True):
            for column, found in zip(COLUMNS, row, strict=True):
                expected = value(record, column)
                assert found == (expected if column in {"whole", "yes"} else as_text(expected))
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    finally:
        db.close()


def excel_rows(path):
    """Cells as two readers see them, row by row; they must agree."""
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        yield from sheet.iter_rows()
    book.close()


def test_excel_read_by_openpyxl(written):
    """Text is text, also where it looks like a formula; what Excel would round is text."""
    path, outcome = written("xlsx")
    header, *rows = excel_rows(path)
    assert [each.value for each in header] == COLUMNS
    for record, row in zip(RECORDS, rows, strict=True):
        for column, found in zip(COLUMNS, row, strict=True):
            expected = value(record, column)
            if column == "when" and expected is not None:
                expected = datetime.fromisoformat(expected).replace(tzinfo=None)
            elif column not in {"whole", "yes"}:
                expected = as_text(expected)
            assert found.data_type != "f"
            if isinstance(expected, str):
                text = openpyxl.utils.escape.unescape(found.value)
                assert text.replace("\r\n", "\n") == expected.replace("\r\n", "\n")
            else:
                assert found.value == expected
    assert not outcome.cut


def test_excel_read_by_calamine(written):
    """Another reader, of another make."""
    path, _ = written("xlsx")
    rows = python_calamine.load_workbook(str(path)).get_sheet_by_index(0).to_python()
    assert rows[0] == COLUMNS
    assert [row[0] for row in rows[1:]] == [record["id"] for record in RECORDS]
    assert [row[1] for row in rows[1 : len(NAMES) + 1]] == NAMES
    assert rows[len(TEXTS) + len(NUMBERS) + 4][9:11] == [-5.0, False]


def test_a_text_too_long_for_excel_is_cut_and_told(written):
    """By its units, as Excel counts them; never in the middle of a character."""
    long = "😀" * 20_000
    path, outcome = written("xlsx", [{"id": 1, "text": "x" * 40_000}, {"id": 2, "text": long}])
    _, first, second = excel_rows(path)
    assert first[1].value == "x" * 32_767
    assert second[1].value == "😀" * 16_383
    assert outcome.to_json() == {
        "cut_cells": [
            "sheet records, row 2, column text: 40000 characters",
            "sheet records, row 3, column text: 40000 characters",
        ]
    }  # fmt: skip


def test_rows_that_one_sheet_cannot_hold_go_on_in_the_next(written, monkeypatch):
    """Each with its header, its filter and its frozen row."""
    monkeypatch.setattr("genesys_export.output.excel.MOST_ROWS", 11)
    path, _ = written("xlsx", [{"id": n, "name": "x"} for n in range(25)])
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["records", "records 2", "records 3"]
    assert [[row[0].value for row in sheet.iter_rows()] for sheet in book] == [
        ["id", *range(10)], ["id", *range(10, 20)], ["id", *range(20, 25)],
    ]  # fmt: skip
    assert [(sheet.freeze_panes, sheet.auto_filter.ref) for sheet in book] == [
        ("A2", "A1:B11"), ("A2", "A1:B11"), ("A2", "A1:B6"),
    ]  # fmt: skip
    assert book["records 2"]["A1"].font.bold
    book.close()


def test_moments_stand_in_the_time_zone_that_was_chosen(written):
    """Summer and winter."""
    moments = ["2026-07-01T12:00:00Z", "2026-12-31T23:30:00.250Z"]
    path, _ = written("xlsx", [{"at": each} for each in moments], options=FileOptions(time_zone="Europe/Madrid"))
    found = [row[0].value for row in excel_rows(path)][1:]
    assert found == [datetime.fromisoformat("2026-07-01T14:00"), datetime.fromisoformat("2027-01-01T00:30:00.250")]


@pytest.mark.parametrize(
    "odd", ["1899-12-31T00:00:00Z", "2026-13-01T00:00:00Z", "soon", "2026-01-01", "2026-01-01T00:00:00+02:00"]
)
def test_one_value_that_is_no_moment_makes_text_of_the_column(odd, written):
    path, _ = written("xlsx", [{"at": "2026-07-01T12:00:00Z"}, {"at": odd}])
    assert [row[0].value for row in excel_rows(path)][1:] == ["2026-07-01T12:00:00Z", odd]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "parquet", "sqlite", "jsonl", "json"])
def test_the_same_records_are_the_same_bytes(kind, written):
    """A file that was moved into place just before a crash is recognised by them."""
    first = written(kind)[0].read_bytes()
    assert written(kind)[0].read_bytes() == first


@pytest.mark.parametrize("kind", ["csv", "xlsx", "parquet", "sqlite", "jsonl", "json"])
@pytest.mark.parametrize("records", [[], [{}], [{}, {}], [None], ["text", 5], [{"a": None}]], ids=str)
def test_listings_with_next_to_nothing_in_them_are_written(kind, records, written):
    """Every record is a row."""
    written(kind, records)


@pytest.mark.parametrize("kind", ["xlsx", "parquet", "sqlite"])
def test_chosen_columns_have_their_titles(kind, written):
    columns = ("text=Words", "a.b.c.d[1]=Inner", "id")
    path, _ = written(kind, columns=columns)
    if kind == "xlsx":
        found = [each.value for each in next(excel_rows(path))]
    elif kind == "parquet":
        found = pyarrow.parquet.read_schema(path).names
    else:
        db = sqlite3.connect(path)
        found = [each[0] for each in db.execute("SELECT * FROM records").description]
        db.close()
    assert found == ["Words", "Inner", "id"]


MOMENTS = st.datetimes(datetime.fromisoformat("1950-01-01"), datetime.fromisoformat("2100-01-01")).map(
    lambda at: (at - timedelta(microseconds=at.microsecond % 1000)).isoformat(timespec="milliseconds") + "Z"
)
COLUMN = st.one_of(
    st.lists(st.none() | st.booleans(), min_size=6, max_size=6),
    st.lists(st.none() | st.integers(-(2**63), 2**64 - 1), min_size=6, max_size=6),
    st.lists(
        st.none() | st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**60), 2**60),
        min_size=6,
        max_size=6,
    ),
    st.lists(st.none() | MOMENTS, min_size=6, max_size=6),
    st.lists(
        st.none() | MOMENTS | st.integers(-(2**63), 2**64 - 1) | st.text(max_size=3) | st.booleans(),
        min_size=6,
        max_size=6,
    ),
)


@settings(derandomize=True, deadline=None, database=None, max_examples=60)
@given(st.dictionaries(st.sampled_from("abcd"), COLUMN, min_size=1))
def test_whatever_a_column_holds_a_typed_file_gives_it_back(tmp_path_factory, columns):
    """As itself, or as the text of itself."""
    records = [{name: values[n] for name, values in columns.items()} for n in range(6)]
    path = tmp_path_factory.mktemp("typed") / "out.parquet"
    with path.open("wb") as out:
        write(out, "parquet", lambda: iter(records))
    for record, row in zip(records, pyarrow.parquet.read_table(path).to_pylist(), strict=True):
        for name, found in row.items():
            expected = record[name]
            if isinstance(found, datetime):
                assert found == datetime.fromisoformat(expected).astimezone(UTC)
            elif isinstance(found, str) and not isinstance(expected, str):
                assert json.loads(found) == expected
            else:
                assert found == expected


CELL_TEXTS = st.text(st.sampled_from("a&<>\"'_x0041\x01\x1f\x7f\t\n \u00a0\ufffeé😀=+@"), max_size=8)


@settings(derandomize=True, deadline=None, database=None, max_examples=60)
@given(st.lists(st.none() | CELL_TEXTS, min_size=1, max_size=12))
def test_whatever_characters_a_text_has_excel_gives_it_back(tmp_path_factory, texts):
    """Whether it stands among texts that need no care or among those that do; null is no cell."""
    path = tmp_path_factory.mktemp("texts") / "out.xlsx"
    with path.open("wb") as out:
        write(out, "xlsx", lambda: ({"id": "x", "text": text} for text in texts))
    cells = [row[1] for row in excel_rows(path)][1:]
    assert {each.data_type for each in cells if each.value is not None} <= {"s", "inlineStr"}
    assert [None if each.value is None else openpyxl.utils.escape.unescape(each.value) for each in cells] == texts

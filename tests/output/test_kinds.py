"""What a column holds can be chosen; moments stand in the time zone that was chosen."""

from __future__ import annotations

import csv
import io
import sqlite3
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import openpyxl
import pyarrow.parquet
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genesys_export.catalog import Column
from genesys_export.output import FileOptions, write
from genesys_export.output.columns import choices, kinds
from genesys_export.output.kinds import Kind, in_zone

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def written(tmp_path):
    """Writes records; gives path and outcome."""

    def written(kind, records, **options):
        path = tmp_path / f"out.{kind}"
        with path.open("wb") as out:
            return path, write(out, kind, lambda: iter(records), **options)

    return written


def csv_of(records, **options):
    out = io.BytesIO()
    write(out, "csv", lambda: iter(records), **options)
    return list(csv.reader(io.StringIO(out.getvalue().decode("utf-8"), newline="")))[1:]


@pytest.mark.parametrize(
    ("fetched", "local"),
    [
        ("2026-03-29T00:59:59.999Z", "2026-03-29T01:59:59.999+01:00"), ("2026-03-29T01:00:00Z",
        "2026-03-29T03:00:00+02:00"),
        ("2026-10-25T00:30:00Z", "2026-10-25T02:30:00+02:00"), ("2026-10-25T01:30:00.5Z",
        "2026-10-25T02:30:00.5+01:00"),
        ("2026-07-01T12:00Z", "2026-07-01T14:00+02:00"), ("2026-07-01T12:00:00.123456Z",
        "2026-07-01T14:00:00.123456+02:00"),
        ("2026-07-01T12:00:00-0400", "2026-07-01T18:00:00+02:00"), ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
        ("2026-13-01T00:00:00Z", "2026-13-01T00:00:00Z"), ("2026-07-01", "2026-07-01"), ("", ""),
        ("٢٠٢٦-07-01T12:00:00Z", "٢٠٢٦-07-01T12:00:00Z"), ("at 2026-07-01T12:00:00Z", "at 2026-07-01T12:00:00Z"),
    ],
)  # fmt: skip
def test_a_moment_in_csv_says_its_distance_from_utc_also_where_the_clock_changes(fetched, local):
    """The hour that comes twice in autumn can be told apart; what is no moment stays."""
    assert csv_of([{"id": "1", "at": fetched}], options=FileOptions(time_zone="Europe/Berlin")) == [["1", local]]


@settings(derandomize=True, deadline=None, database=None)
@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)), st.sampled_from(["Europe/Berlin", "Asia/Kolkata"]))  # noqa: DTZ001
def test_every_moment_stays_the_same_moment(moment, zone):
    text = moment.isoformat() + "Z"
    assert datetime.fromisoformat(in_zone(text, ZoneInfo(zone))) == moment.replace(tzinfo=UTC)


@pytest.mark.parametrize("zone", ["", "UTC"])
def test_without_a_time_zone_or_in_utc_moments_stand_as_they_came(zone):
    moments = ["2026-07-01T12:00:00.100Z", "2026-07-01T12:00Z"]
    found = csv_of([{"id": "1", "at": at} for at in moments], options=FileOptions(time_zone=zone))
    assert [row[1] for row in found] == moments


def test_a_column_of_text_keeps_a_moment_as_it_came_and_so_do_texts_of_lists():
    record = {"at": "2026-07-01T12:00:00Z", "all": [{"at": "2026-07-01T12:00:00Z"}]}
    columns = ("at:text=Fetched", "at", "all[].at")
    [row] = csv_of([record], columns=columns, options=FileOptions(time_zone="Europe/Berlin"))
    assert row == ["2026-07-01T12:00:00Z", "2026-07-01T14:00:00+02:00", "2026-07-01T12:00:00Z"]


def test_a_type_stands_between_path_and_title_and_only_if_there_is_one():
    """Names of fields may have colons themselves, as those of SCIM."""
    columns = ["id:number=Number", "a : true/false", "urn:ietf:User=User", "urn:ietf:User:text", "x=Title: text"]
    assert choices(columns) == [
        ("id", "Number"), ("a", "a"), ("urn:ietf:User", "User"), ("urn:ietf:User", "urn:ietf:User"),
        ("x", "Title: text"),
    ]  # fmt: skip
    assert kinds(columns) == [Kind.NUMBER, Kind.TRUTH, None, Kind.TEXT, None]


RECORDS = [
    {"n": "42", "f": "1.50", "yes": "True", "at": "2026-07-01T12:00:00+02:00", "zip": 1234, "all": "7"},
    {"n": None, "f": "1e3", "yes": False, "at": "2026-07-01T12:00:00.5Z", "zip": 5, "all": "007a"},
    {"n": 7, "f": 2, "yes": None, "zip": None, "all": 3},
]
TYPES = ("n:number=Number", "f:number", "yes:true/false", "at:date-time", "zip:text", "all:number")


def test_parquet_has_the_types_that_were_chosen(written):
    """A column with one value that is none of its type stays as it came, and the manifest names it."""
    path, outcome = written("parquet", RECORDS, columns=TYPES)
    table = pyarrow.parquet.read_table(path)
    assert {field.name: str(field.type) for field in table.schema} == {
        "Number": "int64", "f": "double", "yes": "bool", "at": "timestamp[ms, tz=UTC]", "zip": "string",
        "all": "string",
    }  # fmt: skip
    assert table.to_pydict() == {
        "Number": [42, None, 7], "f": [1.5, 1000.0, 2.0], "yes": [True, False, None],
        "at": [datetime(2026, 7, 1, 10, tzinfo=UTC), datetime(2026, 7, 1, 12, 0, 0, 500_000, tzinfo=UTC), None],
        "zip": ["1234", "5", None], "all": ["7", "007a", "3"],
    }  # fmt: skip
    assert outcome.to_json() == {"columns_left_as_text": ["all"]}


def test_excel_and_sqlite_have_the_types_that_were_chosen(written):
    path, _ = written("xlsx", RECORDS, columns=TYPES, options=FileOptions(time_zone="Europe/Berlin"))
    book = openpyxl.load_workbook(path)
    found = [[cell.value for cell in row] for row in book.active.iter_rows()]
    book.close()
    assert found[:2] == [
        ["Number", "f", "yes", "at", "zip", "all"], [42, 1.5, True, datetime(2026, 7, 1, 12), "1234", "7"],  # noqa: DTZ001
    ]  # fmt: skip
    path, _ = written("sqlite", RECORDS, columns=TYPES)
    db = sqlite3.connect(path)
    assert db.execute("SELECT * FROM records").fetchone() == (42, 1.5, 1, "2026-07-01T10:00:00Z", "1234", "7")
    db.close()


@pytest.mark.parametrize("text", ["0.1000000000000000055511151231257827", "12345678901234567890.5", "1e999", "٤٢", "x"])
def test_no_number_is_rounded_because_numbers_were_chosen(text, written):
    path, outcome = written("parquet", [{"n": "1.5"}, {"n": text}], columns=("n:number",))
    assert pyarrow.parquet.read_table(path)["n"].to_pylist() == ["1.5", text]
    assert outcome.left_as_text == ["n"]


@pytest.mark.parametrize("columns", [(), ("n", "f", "yes", "at", "text", "other")])
def test_columns_in_which_no_record_has_anything_have_the_type_of_the_catalogue(columns, written):
    known = [
        Column("n", "integer"), Column("f", "number"), Column("yes", "boolean"), Column("at", "date-time"),
        Column("text"), Column("other", "date"),
    ]  # fmt: skip
    path, _ = written("parquet", [{"n": None, "other": None}], columns=columns, known=known)
    assert [str(field.type) for field in pyarrow.parquet.read_schema(path)] == [
        "int64", "double", "bool", "timestamp[ms, tz=UTC]", "string", "string",
    ]  # fmt: skip


@pytest.mark.parametrize("last", ["9999-12-31T23:59:59Z", "9999-12-30T00:00:00Z"])
def test_the_end_of_all_time_is_text_in_excel(last, written):
    """Some fields of the API say *never* so; in a zone east of Greenwich there is no such day."""
    path, _ = written("xlsx", [{"at": last}], options=FileOptions(time_zone="Asia/Tokyo"))
    book = openpyxl.load_workbook(path)
    assert book.active["A2"].value == last
    book.close()

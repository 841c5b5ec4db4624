"""Records given as their JSON are written as the parsed records would be, to the byte."""

from __future__ import annotations

import io
import itertools
import random
import tempfile

import orjson
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.output.corpus import RECORDS

from genesys_export.catalog import load
from genesys_export.demo.organisation import Organisation
from genesys_export.output import Bodies, FileOptions, write
from genesys_export.output.batches import Batches
from genesys_export.output.bodies import BodyReader
from genesys_export.output.columns import Columns

SETTINGS = settings(derandomize=True, deadline=None, database=None)
NAMES = st.sampled_from(["id", "name", "a", "b.c", "b", "c", "ü", 'q"', "back\\slash", ""])
LEAVES = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    LEAVES | st.text(st.characters(exclude_categories=["Cs"]), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=8,
)
RECORD = st.dictionaries(NAMES, VALUES, max_size=5) | st.text(max_size=3).filter(str.isascii)
USERS = Organisation(users=600).users("active")
OPTIONS = [
    FileOptions(), FileOptions(quote="all"), FileOptions(separator=";", encoding="utf-16", line_end="lf", guard=False),
    FileOptions(time_zone="Europe/Berlin"), FileOptions(separator="["),
]  # fmt: skip


def file(kind, records, options=FileOptions(), **more):  # noqa: B008 - immutable
    """The bytes of a file, and what is told of it."""
    out = io.BytesIO()
    outcome = write(out, kind, records, options=options, **more)
    return out.getvalue(), outcome


def pieces(records, size):
    """The JSON of the records, so many at a time."""
    found = list(map(orjson.dumps, records))
    return Bodies(lambda: (found[at : at + size] for at in range(0, len(found), size)))


@pytest.mark.parametrize("options", OPTIONS, ids=str)
@pytest.mark.parametrize("records", [RECORDS, USERS], ids=["nasty", "users"])
def test_a_csv_file_is_the_same_whether_records_come_parsed_or_as_json(records, options):
    """With every option, and columns that appear late."""
    known = load().find("users").file_columns if records is USERS else ()
    for size in (1, 7, 100):
        assert file("csv", pieces(records, size), options, known=known) == file(
            "csv", lambda: iter(records), options, known=known
        )


@pytest.mark.parametrize("kind", ["xlsx", "parquet", "sqlite"])
@pytest.mark.parametrize("records", [RECORDS, USERS, []], ids=["nasty", "users", "none"])
def test_a_file_of_typed_columns_is_the_same_whether_records_come_parsed_or_as_json(kind, records, tmp_path):
    """Types and widths of columns, lists as their JSON, columns that appear late."""
    for size in (1, 7, 100):
        given, parsed = tmp_path / f"{size}.given", tmp_path / f"{size}.parsed"
        for path, source in ((given, pieces(records, size)), (parsed, lambda: iter(records))):
            with path.open("w+b") as out:
                assert write(out, kind, source).rows == len(records)
        assert given.read_bytes() == parsed.read_bytes()


def test_whole_numbers_that_are_missing_in_many_records_stay_whole_numbers():
    """So many that a batch of them has none at all; beside them a list, and a list that is null."""
    records = [
        {"id": "1", "n": 1, "tags": ["a"]}, {"id": "2", "n": 2**63, "tags": []},
        *({"id": "x", "n": None, "tags": None} for _ in range(9)), {"id": "3", "n": 7, "tags": ["ü", 1]},
    ]  # fmt: skip
    given, parsed = file("parquet", pieces(records, 2)), file("parquet", lambda: iter(records))
    assert given == parsed
    table = pq.read_table(io.BytesIO(given[0])).to_pydict()
    assert table["n"] == [1, 2**63, *[None] * 9, 7]
    assert table["tags"] == ['["a"]', "[]", *[None] * 9, '["ü",1]']


@pytest.mark.parametrize("kind", ["jsonl", "json"])
@pytest.mark.parametrize("columns", [(), ("id", "text=Words")])
def test_json_files_are_the_same_whether_records_come_parsed_or_as_json(kind, columns):
    """All of the record, and chosen fields."""
    for records in (RECORDS, []):
        assert file(kind, pieces(records, 100), columns=columns) == file(kind, lambda: iter(records), columns=columns)  # noqa: B023


def test_lists_are_made_rows_and_columns_chosen_also_from_json():
    """What needs the parsed records gets them."""
    for more in ({"options": FileOptions(explode="addresses")}, {"columns": ("name", "addresses[0].display=x")}):
        assert file("csv", pieces(USERS, 100), **more) == file("csv", lambda: iter(USERS), **more)


@SETTINGS
@given(st.lists(RECORD, min_size=1, max_size=12), st.integers(0, 2**32))
def test_whatever_the_records_the_file_is_the_same(records, seed):
    """Also when fields and the kinds of their values change from batch to batch, and come back."""
    chance = random.Random(seed)
    many = [chance.choice(records) for _ in range(40)]
    assert file("csv", pieces(many, 4)) == file("csv", lambda: iter(many))


def learned(records):
    """A reader that met these."""
    reader, batches = BodyReader(), Batches(Columns())
    reader.learn(batches.found(records))
    return reader


def test_records_like_those_before_are_read_without_being_parsed():
    """All of the demo organisation's users after the first two hundred; lists stay their JSON."""
    reader = learned(USERS[:200])
    found = reader.columns(list(map(orjson.dumps, USERS[200:])))
    assert found is not None
    usual = Batches(Columns()).found(USERS[200:])
    assert [None if not bytes(each) else orjson.loads(bytes(each)) for each in found["addresses"].values] == list(
        usual["addresses"]
    )
    for path in ("id", "name", "division.name", "version", "acdAutoAnswer"):
        assert list(found[path].values) == list(usual[path])


@pytest.mark.parametrize(
    "other",
    [
        {"id": "2", "new": 1}, {"id": 2}, {"id": True}, {"id": ["2"]}, {"id": {"x": 1}}, {"division": "x"},
        {"division": {}}, {"division": {"new": 1}}, {"tags": "x"}, {"tags": {"x": 1}}, {"number": 1.0}, "text",
        {"nothing": 0},
    ],
    ids=str,
)  # fmt: skip
def test_what_was_not_met_before_is_not_read(other):
    """Another field, another kind of value, an object without fields: they are looked at in the usual way."""
    first = {"id": "1", "division": {"name": "x"}, "tags": ["a"], "number": 1, "nothing": None}
    reader = learned([first])
    assert reader.columns([orjson.dumps(first)]) is not None
    assert reader.columns([orjson.dumps(first), orjson.dumps(other)]) is None


def test_a_field_that_is_null_or_missing_is_nothing():
    """Texts, objects, lists."""
    first = {"id": "1", "division": {"name": "x"}, "tags": ["a"]}
    found = learned([first]).columns([b'{"id":null,"division":null,"tags":null}', b"{}", orjson.dumps(first)])
    assert found is not None
    assert list(found["id"].values) == [None, None, "1"]
    assert list(found["division.name"].values) == [None, None, "x"]
    assert list(map(bytes, found["tags"].values)) == [b"", b"", b'["a"]']


@pytest.mark.parametrize(
    "order", [*itertools.permutations(("id", "division", "division.name", "division.tags"))], ids=str
)
def test_fields_are_read_in_whatever_order_they_were_met(order):
    """An object can be null in the first records, and come before or after its fields."""
    values = {"id": ["1"], "division": [None], "division.name": ["x"], "division.tags": [["a"]]}
    reader = BodyReader()
    reader.learn({path: values[path] for path in order})
    found = reader.columns([b'{"id":"2","division":{"name":"y","tags":["b"]}}', b'{"id":"3","division":null}'])
    assert found is not None
    assert {path: list(found[path].values) for path in ("id", "division.name")} == {
        "id": ["2", "3"], "division.name": ["y", None]
    }
    assert list(map(bytes, found["division.tags"].values)) == [b'["b"]', b""]
    reader.learn({"division": ["a text"]})  # in some records it is no object at all
    assert reader.columns([b'{"id":"2","division":{"name":"y","tags":["b"]}}']) is None


def test_a_reader_gives_up_where_no_record_is_like_the_others():
    """A try that fails costs; after fifty in a row there are no more."""
    reader = learned([{"id": "1"}])
    for _ in range(50):
        assert reader.columns([b'{"id":1}']) is None
    assert reader.columns([b'{"id":"1"}']) is None


def test_a_list_is_told_in_one_way_whichever_way_its_numbers_are_written():
    """As a text in a cell: two files of the same records are then the same."""
    bodies = [b'{"id":"%d","values":[1.6725225E12,2E-7]}' % n for n in range(300)]
    as_json = file("csv", Bodies(lambda: [bodies[:100], bodies[100:200], bodies[200:]]))[0]
    assert as_json == file("csv", lambda: map(orjson.loads, bodies))[0]
    assert b"1672522500000.0" in as_json


@pytest.mark.parametrize("kind", ["csv", "json", "jsonl", "xlsx", "sqlite", "parquet"])
@pytest.mark.parametrize("columns", [(), ("x",)])
def test_a_record_nested_more_deeply_than_most_programs_read_is_written(kind, columns, tmp_path):
    body = b'{"id":"a","x":%b%b}' % (b"[" * 600, b"]" * 600)
    with (tmp_path / "out").open("w+b") as out:
        assert write(out, kind, Bodies(lambda: [[body]]), columns=columns).rows == 1


@pytest.mark.parametrize("kind", ["csv", "xlsx", "sqlite", "parquet"])
@pytest.mark.parametrize("last", [2**64, -(2**63) - 1, 10**30])
@pytest.mark.parametrize("first", [b"1", b"0.5"])
def test_a_whole_number_beyond_those_of_others_is_written_as_if_it_were_parsed(kind, last, first):
    """Also where it comes late, when the column is known to hold smaller ones."""
    bodies = [b'{"id":"%d","n":%b}' % (n, first) for n in range(1_500)] + [b'{"id":"z","n":%d}' % last]
    some = [bodies[at : at + 200] for at in range(0, len(bodies), 200)]

    def written(records):
        with tempfile.TemporaryFile("w+b") if kind != "sqlite" else tempfile.NamedTemporaryFile("w+b") as out:
            outcome = write(out, kind, records)
            out.seek(0)
            return outcome.rows, out.read() if kind == "csv" else b""

    assert written(Bodies(lambda: some)) == written(lambda: map(orjson.loads, bodies))

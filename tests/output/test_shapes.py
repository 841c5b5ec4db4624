"""Shapes are a short cut: what is written with them is what would be written without them."""

from __future__ import annotations

import csv
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from genesys_export.output import shapes
from genesys_export.output.batches import Batches
from genesys_export.output.columns import Columns, cell, find_columns, row
from genesys_export.output.delimited import Lines
from genesys_export.output.options import FileOptions
from genesys_export.output.shapes import Shapes, leaves

SETTINGS = settings(derandomize=True, deadline=None, database=None)
NAMES = st.sampled_from(["id", "name", "a", "b.c", "b", "c"])
NUMBERS = st.integers(-(2**63), 2**64 - 1) | st.floats(allow_nan=False, allow_infinity=False)
VALUES = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=8,
)
RECORDS = st.lists(st.dictionaries(NAMES, VALUES, max_size=5) | st.text(max_size=3), max_size=12)
TEXTS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=6)
CELLS = st.lists(st.none() | st.integers() | TEXTS, min_size=3, max_size=3)


def joined(rows):
    """Rows as the bytes of a file."""
    return b"".join(piece for piece, _ in Lines(FileOptions(guard=False)).of(rows))


@SETTINGS
@given(RECORDS)
def test_values_come_in_the_order_of_their_paths(records):
    """Whatever the records, and however many share a shape."""
    known = Shapes(lambda shape: tuple(shape.paths))
    for record in [*records, *records]:
        paths, values = known.of(record)
        assert list(zip(paths, values, strict=True)) == list(leaves(record))


@SETTINGS
@given(RECORDS)
def test_batches_are_what_each_record_alone_would_give(records):
    """Cells of many records are the cells of each."""
    learned = Columns()
    for record in records:
        Shapes(learned.learn).of(record)
    batches = Batches(learned)
    assert batches.columns == find_columns(records)
    for some in (records, *([record] for record in records)):
        columns = batches(some)
        assert [[cell(column[at]) for column in columns] for at in range(len(some))] == [
            row(record, batches.columns) for record in some
        ]
    assert not batches.late


@SETTINGS
@given(RECORDS, st.integers(0, 12), st.integers(1, 12))
def test_batches_tell_when_a_record_needs_other_columns(records, known, size):
    """They have then learned them, as if they had been looked for in all records before."""
    learned = Columns()
    for record in records[:known]:
        Shapes(learned.learn).of(record)
    batches = Batches(learned)
    for at in range(0, len(records), size):
        batches(records[at : at + size])
    assert batches.late == (batches.columns != find_columns(records))
    assert learned.names == find_columns(records)


def test_no_more_shapes_are_remembered_than_memory_has_room_for(monkeypatch):
    """A listing in which no two records are alike is written all the same, with every column."""
    monkeypatch.setattr(shapes, "_MOST", 10)
    met = []
    known = Shapes(met.append)
    records = [{f"field{n}": n} for n in range(35)]
    for record in records:
        known.of(record)
    assert len(met) == 35
    assert len(known._known) <= 10
    assert find_columns(records) == [f"field{n}" for n in range(35)]


@SETTINGS
@given(st.lists(CELLS, max_size=12))
def test_lines_are_those_of_the_standard_library(rows):
    """Quoting included: commas, quotes and line ends inside texts. The empty text alone is quoted; null is nothing."""
    expected = io.StringIO(newline="")
    csv.writer(expected).writerows([["\0" if cell == "" else cell for cell in row] for row in rows])
    assert joined(rows).decode() == expected.getvalue().replace("\0", '""')


@SETTINGS
@given(st.lists(st.none() | st.text(max_size=3), max_size=12))
def test_a_single_empty_cell_is_a_row_all_the_same(cells):
    """It is written as a pair of quotes, so that it is not an empty line."""
    expected = io.StringIO(newline="")
    csv.writer(expected).writerows([cell] for cell in cells)
    assert joined([cell] for cell in cells).decode() == expected.getvalue()


def test_many_rows_are_written_in_few_pieces():
    """And none is lost between them."""
    pieces = list(Lines(FileOptions()).of([str(n), "x"] for n in range(1234)))
    assert [some for _, some in pieces] == [*[200] * 6, 34]
    assert b"".join(piece for piece, _ in pieces).count(b"\r\n") == 1234


def test_rows_without_columns_are_empty_lines():
    """Records without a field are counted all the same."""
    assert joined([[], [], []]) == b"\r\n" * 3

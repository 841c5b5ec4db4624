"""Rows of the job file have their records' JSON as it is, and the key that tells them apart."""

from __future__ import annotations

import contextlib
import sqlite3
import zlib

import pytest

from genesys_export.export import rows as made
from genesys_export.export.rows import insert, keys_of, rows_of, twice_on_it


@pytest.mark.parametrize(
    ("record", "key", "name"),
    [
        (b'{"id":"a"}', "id", "a"),
        (b'{"x":{"id":"inner"},"id":"a"}', "id", "a"),
        (b'{"id":7}', "id", "7"),
        (b'{"id":true}', "id", "True"),
        (rb'{"id":"a\"b"}', "id", 'a"b'),
        (rb'{"id":"a\\b"}', "id", "a\\b"),
        ('{"id":"Zoë 👩‍🚀"}'.encode(), "id", "Zoë 👩‍🚀"),
        (b'{"id":""}', "id", ""),
        (b'{"id":"a\x1fb"}', "id", None),
        (b'{"ID":"a","id":"b"}', "id", "b"),
        (b'{"id":"a","x":{"id":"inner"}}', "id", "a"),
        (b'{"id":null}', "id", None),
        (b'{"id":["a"]}', "id", None),
        (b'{"id":{"a":1}}', "id", None),
        (b'{"other":"a"}', "id", None),
        (b'"text"', "id", None),
        (b"[1]", "id", None),
        (b'{"a":"x","b":2}', "a+b", "x\x1f2"),
        (b'{"a":"x"}', "a+b", None),
        (b'{"id":"a"}', "", None),
        (rb'{"a\"b":"x"}', 'a"b', "x"),
        (rb'{"a\\b":"x"}', "a\\b", "x"),
        (b'{"id":"x"}', "id+id", "x\x1fx"),
        (b'{"id":"x"}', "+", None),
        (b"[1]", 'a"b', None),
    ],
)
def test_the_key_is_read_out_of_the_json(record, key, name):
    assert keys_of([record], key) == [name]
    beside = b'{"id":"z","a":"y","b":1}'
    assert keys_of([beside, record], key)[1] == name


def test_a_row_has_the_record_as_it_came():
    record = b'{"id":"a", "n":1.50}'
    assert rows_of([record], "id", "", 3) == [("a", record, zlib.crc32(record, 3))]
    assert rows_of([record], "id", "queue", 3)[0][0] == "queue\0a"
    assert rows_of([], "id", "", 3) == []


def test_two_records_with_one_key_are_two_unless_they_are_the_same():
    """A listing that shifts repeats a record on the next page, not on this one."""
    one, other = b'{"id":"a","n":1}', b'{"id":"a","n":2}'
    rows = rows_of([one, other, one, b'{"n":3}', b'{"n":3}'], "id", "", 1)
    assert [name for name, _, _ in rows] == ["a", None, "a", None, None]
    assert twice_on_it(rows) == 1


def test_one_record_that_is_written_in_two_ways_is_one():
    rows = rows_of([b'{"id":"a","n":1.50}', b'{"id": "a","n":1.5}', b'{"id":-0}', b'{"id":0}'], "id", "", 1)
    assert [name for name, _, _ in rows] == ["a", "a", "0", "0"]


@pytest.mark.parametrize("count", [1, 499, 500, 501, 1_200])
def test_rows_are_put_in_in_their_order_however_many(count):
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE records (seq INTEGER PRIMARY KEY, part, reading, key UNIQUE, body, crc)")
        rows = rows_of([b'{"id":%d}' % n for n in range(count)], "id", "", 5)
        insert(db, 5, 2, rows)
        insert(db, 5, 2, rows[:3], "ON CONFLICT (key) DO NOTHING")
        found = db.execute("SELECT part, reading, key, body, crc FROM records ORDER BY seq").fetchall()
    assert found == [(5, 2, *row) for row in rows]
    assert made._MOST_AT_ONCE == 500

"""What SQLite is asked when records are looked for, answered by SQLite; what is found is in ``test_preview``."""

from __future__ import annotations

import contextlib
import sqlite3

import orjson
from hypothesis import given
from hypothesis import strategies as st

from genesys_export.export.finding import json_path
from genesys_export.output.columns import lookup

NAMES = st.text(st.characters(blacklist_characters='"', blacklist_categories=("Cs", "Cc")), min_size=1, max_size=5)


@given(st.lists(NAMES, min_size=1, max_size=3), st.integers(0, 5))
def test_a_path_means_the_same_to_sqlite(fields, value):
    """Whatever the fields are called."""
    fields = [f"k{name}".replace("[", "(").replace("\\", "/") for name in fields]
    record = value
    for name in reversed(fields):
        record = {name: record}
    path = ".".join(name.replace(".", "\\.") for name in fields)
    assert lookup(record, path) == value
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        found = db.execute("SELECT json_extract(?, ?)", (orjson.dumps(record).decode(), json_path(path))).fetchone()[0]
    assert found == value

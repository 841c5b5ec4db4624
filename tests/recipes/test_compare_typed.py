"""Files that keep numbers and moments as such are compared, two of the same kind."""

from __future__ import annotations

import json

import pytest

FORMS = ["parquet", "sqlite", "db"]


@pytest.fixture
def two(command, org):
    """Queues before and after a change, as files of every kind; what was changed."""
    also = [word for form in FORMS for word in ("--also", f".{form}")]
    assert command("export", "routing queues", "--out", "old.csv", *also)[0] == 0
    queue = org.data.listings["routing/queues"]()[3]
    before = queue["name"], queue["memberCount"]
    queue["name"], queue["memberCount"] = "=Renamed, with a comma", queue["memberCount"] + 1
    assert command("export", "routing queues", "--out", "new.csv", *also)[0] == 0
    return {
        ("changed", queue["id"], "name", before[0], queue["name"]),
        ("changed", queue["id"], "memberCount", str(before[1]), str(queue["memberCount"])),
    }


@pytest.mark.parametrize("form", FORMS)
def test_exactly_what_was_changed_is_found(form, command, two):
    code, out, err = command("compare", f"old.{form}", f"new.{form}", "--json")
    assert (code, err) == (0, "")
    names = ("change", "key", "field", "old", "new")
    assert {tuple(each[name] for name in names) for each in json.loads(out)} == two
    assert command("compare", f"old.{form}", f"old.{form}", "--json")[1] == "[]\n"


@pytest.mark.parametrize(("one", "other"), [("parquet", "csv"), ("sqlite", "parquet"), ("csv", "db")])
def test_two_of_different_kinds_are_not(one, other, command, two):
    code, _, err = command("compare", f"old.{one}", f"new.{other}")
    assert (code, "are files of different kinds" in err) == (2, True)


@pytest.mark.parametrize("form", FORMS)
def test_one_that_is_damaged_is_told_in_a_sentence(form, command, tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.{form}").write_bytes(b"not at all such a file" * 100)
    code, _, err = command("compare", f"a.{form}", f"b.{form}")
    assert (code, f"a.{form} cannot be read: " in err, "Traceback" in err) == (2, True, False)


def test_a_database_of_somebody_else_has_no_records(command, tmp_path):
    import sqlite3

    for name in ("a.db", "b.db"):
        db = sqlite3.connect(tmp_path / name)
        db.execute("CREATE TABLE other (x)")
        db.close()
    code, _, err = command("compare", "a.db", "b.db")
    assert (code, "no such table: records" in err) == (2, True)

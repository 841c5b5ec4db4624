"""``compare`` finds exactly the changes that were made."""

from __future__ import annotations

import csv
import json

import pytest


def _change(org):
    """One queue renamed, one skill gone, one skill new, one location moved."""
    queues = org.data.listings["routing/queues"]()
    skills = org.data.listings["routing/skills"]()
    places = org.data.listings["locations"]()
    queue, place, gone = queues[4], places[2], skills[0]
    old = queue["name"], place["address"]["city"]
    queue["name"], place["address"]["city"] = "Renamed, with a comma", ""
    skills.remove(1)
    skills.insert(1)
    return {
        ("queues", "changed", queue["id"], "Renamed, with a comma", "name", old[0], "Renamed, with a comma"),
        ("locations", "changed", place["id"], place["name"], "address.city", old[1], ""),
        ("skills", "removed", gone["id"], gone["name"], "", "", ""),
        ("skills", "added", skills[0]["id"], skills[0]["name"], "", "", ""),
    }


@pytest.fixture
def snapshots(command, org):
    assert command("recipe", "configuration", "--out", "old")[0] == 0
    made = _change(org)
    assert command("recipe", "configuration", "--out", "new")[0] == 0
    return made


def test_two_snapshots_differ_in_what_was_changed_between_them(command, snapshots, tmp_path):
    code, out, err = command("compare", "old", "new", "--json")
    assert code == 0, err
    assert {tuple(each.values()) for each in json.loads(out)} == snapshots
    code, out, _ = command("compare", "old", "new", "--out", "changes.csv")
    assert out == "old -> new: 1 added, 1 removed, 2 changed.\n"
    with (tmp_path / "changes.csv").open(encoding="utf-8", newline="") as lines:
        assert {tuple(row) for row in csv.reader(lines)} == {
            ("table", "change", "key", "name", "field", "old", "new"), *snapshots
        }  # fmt: skip
    assert "Renamed, with a comma" in command("compare", "old", "new")[1]


def test_a_snapshot_does_not_differ_from_itself(command, snapshots):
    assert command("compare", "old", "old", "--json")[1] == "[]\n"


def test_two_files_are_compared_by_their_key_whatever_their_order(command, tmp_path):
    (tmp_path / "a.csv").write_text("id,name,note\r\n1,one,\r\n2,two,x\r\n3,three,y\r\n")
    (tmp_path / "b.csv").write_text("name,id\r\nthree,3\r\none,1\r\nfour,4\r\n")
    code, out, _ = command("compare", "a.csv", "b.csv", "--json")
    assert code == 0
    assert {(each["change"], each["key"], each["field"]) for each in json.loads(out)} == {
        ("changed", "3", "note"), ("removed", "2", ""), ("added", "4", "")
    }  # fmt: skip


def test_what_is_not_of_the_same_kind_is_refused(command, snapshots):
    assert command("recipe", "rights", "--out", "rights")[0] == 0
    code, _, err = command("compare", "old", "rights")
    assert code == 2
    assert "not snapshots of the same kind" in err
    assert command("compare", "old", "nowhere.csv")[0] == 2
    assert command("compare", "old", "no-such-job")[0] == 2

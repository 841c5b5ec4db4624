"""``compare`` finds exactly the changes that were made."""

from __future__ import annotations

import copy
import csv
import json
import random

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


@pytest.mark.parametrize(
    ("name", "options"),
    [("u.csv", ["--separator", "semicolon", "--encoding", "utf-16"]), ("u.tsv", []), ("u.csv.gz", []),
     ("u.jsonl.zst", []), ("u.json", [])],
)  # fmt: skip
def test_files_are_read_as_their_manifests_say_they_were_written(command, org, name, options, tmp_path):
    """Separator, encoding and compression are those of the export."""
    ending = name.partition(".")[2]
    assert command("export", "routing skills", "--out", f"old.{ending}", *options)[0] == 0
    skill = org.data.listings["routing/skills"]()[7]
    before, skill["name"] = skill["name"], "Other; than \t before"
    assert command("export", "routing skills", "--out", f"new.{ending}", *options)[0] == 0
    code, out, err = command("compare", f"old.{ending}", f"new.{ending}", "--json")
    assert code == 0, err
    assert [(each["key"], each["field"], each["old"], each["new"]) for each in json.loads(out)] == [
        (skill["id"], "name", before, "Other; than \t before")
    ]


def _made_up(dice, number):
    return {
        "id": f"r{number}", "name": f"Name {dice.randrange(40)}", "size": dice.choice([None, 0, 7, 2**60, 1.5]),
        "deep": {"note": dice.choice(["", "a,b", "line\nbreak", "“x”"]), "more": {"flag": dice.random() < 0.5}},
        "list": [dice.randrange(3) for _ in range(dice.randrange(3))],
    }  # fmt: skip


def _told(value):
    """A value as a change tells it."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _fields(record):
    return {
        "id": record["id"], "name": record["name"], "size": _told(record["size"]), "deep.note": record["deep"]["note"],
        "deep.more.flag": _told(record["deep"]["more"]["flag"]), "list": _told(record["list"]),
    }  # fmt: skip


@pytest.mark.parametrize("seed", range(8))
def test_whatever_was_done_to_records_is_found_and_nothing_else(command, tmp_path, seed):
    """Any number of records changed, taken away, added and put in another order."""
    dice = random.Random(seed)
    old = {f"r{number}": _made_up(dice, number) for number in range(dice.randrange(200))}
    new = {key: copy.deepcopy(record) for key, record in old.items() if dice.random() < 0.9}
    for record in new.values():
        if dice.random() < 0.2:
            record.update({**_made_up(dice, 0), "id": record["id"]})
    new |= {f"r{number}": _made_up(dice, number) for number in range(1000, 1000 + dice.randrange(30))}
    for name, records in (("old", old), ("new", new)):
        lines = [json.dumps(record) for record in records.values()]
        dice.shuffle(lines)
        (tmp_path / f"{name}.jsonl").write_text("\n".join(lines))
    expected = {("removed", key, "", "", "") for key in old.keys() - new.keys()}
    expected |= {("added", key, "", "", "") for key in new.keys() - old.keys()}
    for key in old.keys() & new.keys():
        pairs = zip(_fields(old[key]).items(), _fields(new[key]).values(), strict=True)
        expected |= {("changed", key, name, before, after) for (name, before), after in pairs if before != after}
    code, out, err = command("compare", "old.jsonl", "new.jsonl", "--json")
    assert code == 0, err
    found = [(each["change"], each["key"], each["field"], each["old"], each["new"]) for each in json.loads(out)]
    assert set(found) == expected
    assert len(found) == len(expected)


def test_rows_of_the_same_key_are_compared_with_those_that_are_alike_and_doubts_are_told(command, tmp_path):
    (tmp_path / "a.csv").write_text("id,skill\r\n1,german\r\n1,french\r\n1,dutch\r\n2,german\r\n")
    (tmp_path / "b.csv").write_text("id,skill\r\n1,dutch\r\n1,french\r\n2,german\r\n")
    _, out, err = command("compare", "a.csv", "b.csv", "--json")
    assert [(each["change"], each["key"]) for each in json.loads(out)] == [("removed", "1")]
    assert "same key" not in err
    (tmp_path / "c.csv").write_text("id,skill\r\n1,polish\r\n1,czech\r\n1,dutch\r\n2,german\r\n")
    _, out, err = command("compare", "a.csv", "c.csv", "--json")
    assert [each["change"] for each in json.loads(out)] == ["warning", "changed", "changed"]
    assert "have the same key, which was so for this many keys: 1. Those rows were compared in their order" in err


def test_numbers_too_large_and_lists_nested_deeply_are_compared_too(command, tmp_path):
    """As an export writes them: as the API sent them."""
    deep = "[" * 400 + "]" * 400
    (tmp_path / "old.jsonl").write_text(f'{{"id":"a","n":1e999,"x":{deep}}}\n')
    (tmp_path / "new.jsonl").write_text(f'{{"id":"a","n":2e999,"x":{deep}}}\n')
    (tmp_path / "new.json").write_text(f'[{{"id":"a","n":2e999,"x":{deep}}}]')
    for new in ("new.jsonl", "new.json"):
        code, out, err = command("compare", "old.jsonl", new, "--json")
        assert code == 0, err
        found = [(each["change"], each["field"], each["old"], each["new"]) for each in json.loads(out)]
        assert ("changed", "n", "1e999", "2e999") in found
        assert not [each for each in found if each[1] == "x"]

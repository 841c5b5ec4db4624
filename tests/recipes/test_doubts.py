"""``compare`` says why what it finds may not be what it seems, and compares all the same."""

from __future__ import annotations

import json

import pytest

from genesys_export.errors import Cancelled
from genesys_export.export import JobStore
from genesys_export.recipes.compare import Comparison

MISSING = "what was added or removed may only be missing there."


def compared(command, *arguments):
    """The changes, and what is said on the side."""
    code, out, err = command("compare", *arguments, "--json")
    assert code == 0, err
    found = json.loads(out)
    words = [each["name"] for each in found if each["change"] == "warning"]
    assert err.splitlines() == [f"Warning: {each}" for each in words]
    return [each for each in found if each["change"] != "warning"], words


def exported(command, *arguments):
    code, _, err = command("export", *arguments)
    assert code == 0, err


def test_a_file_that_was_edited_is_compared_and_named(command, tmp_path):
    for name in ("old", "new"):
        assert command("recipe", "configuration", "--out", name)[0] == 0
    path = tmp_path / "new" / "queues.csv"
    path.write_bytes(path.read_bytes().replace(b"\r\n", b"X\r\n", 1))
    changes, words = compared(command, "old", "new")
    assert words == ["Changed since it was exported, and compared as it is now: new/queues.csv."]
    assert {each["table"] for each in changes} == {"queues"}
    assert compared(command, "old", "old") == ([], [])


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (("--columns", "id,name=Who"), "columns"), (("--explode", "skills"), "explode"),
        (("--time-zone", "Asia/Tokyo"), "time_zone"), (("--columns", "id", "--join", "|"), "columns, join"),
    ],
)  # fmt: skip
def test_sides_that_were_written_in_different_ways_are_named(command, options, named):
    exported(command, "users", "--out", "old.csv")
    assert command("save", "latest", "--out", "new.csv", *options)[0] == 0
    words = compared(command, "old.csv", "new.csv")[1]
    told = f"old.csv and new.csv were written in different ways, which may be told as changes: {named}."
    assert told in words


def test_a_key_that_neither_side_has_is_refused(command):
    exported(command, "users", "--out", "old.csv")
    code, _, err = command("compare", "old.csv", "old.csv", "--key", "id,emial")
    assert (code, "Neither of the two has a column 'emial'. " in err, "Did you mean email?" in err) == (2, True, True)
    assert command("compare", "old.csv", "old.csv", "--key", "email")[0] == 0


def test_an_edited_workbook_is_named_once(command, tmp_path):
    assert command("recipe", "configuration", "--out", "old.xlsx")[0] == 0
    path = tmp_path / "old.xlsx"
    path.write_bytes(path.read_bytes() + b"\0")
    changes, words = compared(command, "old.xlsx", "old.xlsx")
    assert (changes, words) == ([], ["Changed since it was exported, and compared as it is now: old.xlsx."])


def test_a_side_that_lacks_records_is_named_with_how_many_it_has(command):
    exported(command, "users", "--out", "users.csv")
    assert command("save", "latest", "--out", "found.tsv", "--find", "ann")[0] == 0
    exported(command, "users", "--out", "few.csv", "--max-records", "7")
    (kept,) = compared(command, "found.tsv", "users.csv")[1]
    assert kept.startswith("In found.tsv there is only a part, ")
    assert kept.endswith(f" of 64: {MISSING}")
    changes, words = compared(command, "few.csv", "users.csv")
    assert [each["change"] for each in changes] == ["added"] * 57
    assert words == [f"In few.csv there is only a part, 7 of 64: {MISSING}"]
    assert compared(command, "users.csv", "few.csv")[1] == words


def test_a_limit_that_was_not_reached_left_nothing_out(command):
    exported(command, "users", "--out", "all.csv")
    exported(command, "users", "--out", "most.csv", "--max-records", "1000")
    assert compared(command, "all.csv", "most.csv") == ([], [])


def test_a_job_that_lacks_records_is_named_as_its_file_would_be(command):
    exported(command, "users", "--out", "all.csv")
    whole = json.loads(command("jobs", "--json")[1])[0]["id"]
    exported(command, "users", "--out", "few.csv", "--max-records", "7")
    assert compared(command, whole, "latest")[1] == [f"In latest there is only a part, 7 of 64: {MISSING}"]
    assert compared(command, whole, "all.csv") == ([], [])


def test_tables_that_lack_something_are_named_together(command, tmp_path):
    for name in ("old", "new"):
        assert command("recipe", "configuration", "--out", name)[0] == 0
    first, *manifests = sorted((tmp_path / "old").glob("*.csv.manifest.json"))
    for path in manifests:
        path.write_text(json.dumps(json.loads(path.read_text()) | {"complete": False}))
    (words,) = compared(command, "old", "new")[1]
    assert words.startswith("Not everything is in old/")
    assert words.endswith(f" and {len(manifests) - 3} more: {MISSING}")
    first.write_text(json.dumps(json.loads(first.read_text()) | {"complete": False}))
    assert compared(command, "old", "new")[1] == [f"Not everything is in old: {MISSING}"]


def test_files_of_different_endpoints_are_told(command):
    exported(command, "users", "--out", "users.csv")
    exported(command, "routing queues", "--out", "queues.csv")
    assert command("recipe", "configuration", "--out", "snap1")[0] == 0
    assert compared(command, "queues.csv", "users.csv")[1] == [
        "Different things are compared: queues.csv holds routing queues, and users.csv holds users."
    ]
    assert compared(command, "snap1/queues.csv", "users.csv")[1] == [
        "Different things are compared: queues.csv holds routing queues, and users.csv holds users."
    ]
    assert compared(command, "snap1/queues.csv", "snap1/skills.csv")[1] == [
        (
            "Different things are compared: queues.csv holds queues (configuration), "
            "and skills.csv holds skills (configuration)."
        )
    ]
    assert compared(command, "snap1/queues.csv", "queues.csv")[1] == [], "of one endpoint, both of them"


def test_different_intervals_are_told(command, tmp_path):
    for name, days in (("a", "2026-09-01/2026-09-02"), ("b", "2026-09-02/2026-09-03")):
        (tmp_path / name).mkdir()
        exported(command, "conversations", "--interval", days, "--out", f"{name}/calls.csv")
    (words,) = compared(command, "a/calls.csv", "b/calls.csv")[1]
    assert words.startswith("Different intervals are compared: a/calls.csv is of 2026-09-01T")
    assert " b/calls.csv is of 2026-09-02T" in words
    manifest = tmp_path / "b" / "calls.csv.manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"interval": None}))
    (words,) = compared(command, "a/calls.csv", "b/calls.csv")[1]
    assert words.startswith("Only a/calls.csv is narrowed to an interval: 2026-09-01T")


def test_different_parameters_are_told(command):
    exported(command, "users", "--out", "any.csv")
    exported(command, "users", "--param", "state=active", "--out", "active.csv")
    assert compared(command, "any.csv", "active.csv")[1] == [
        "any.csv and active.csv were exported with different parameters: state."
    ]


@pytest.mark.parametrize("manifest", [[], 5, {"endpoint": 5, "complete": False, "records": "x", "recipe": None},
                                      {"listings": [], "table": [], "interval": {}, "complete": 0}])  # fmt: skip
def test_a_manifest_that_is_none_says_nothing_that_would_end_the_comparison(command, tmp_path, manifest):
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("id,name\r\n1,one\r\n")
        (tmp_path / f"{name}.manifest.json").write_text(json.dumps(manifest))
    assert compared(command, "a.csv", "b.csv")[0] == []


def test_what_is_neither_there_nor_a_job_is_said_to_be_neither(command, tmp_path):
    (tmp_path / "one.csv").write_text("id\r\n1\r\n")
    code, _, err = command("compare", "one.csv", "snap9")
    assert code == 2
    assert "There is no file and no folder 'snap9', and no job of that name either." in err


def test_looking_for_doubts_can_be_stopped(command, tmp_path):
    """While a file is read to see whether it was edited, not only between two."""
    exported(command, "users", "--out", "users.csv")

    def stop():
        raise Cancelled("Stopped.")

    file = str(tmp_path / "users.csv")
    with pytest.raises(Cancelled):
        Comparison(file, file, JobStore(tmp_path), check=stop).doubts()

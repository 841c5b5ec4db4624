"""The manifest beside a file, and comparing the two."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from genesys_export import __version__
from genesys_export.output import file_of, manifest_of


@pytest.fixture
def file(command, at_server, tmp_path):
    code, *_ = command("export", "users", "--param", "state=active", *at_server, "--out", "users.csv")
    assert code == 0
    return tmp_path / "users.csv"


def test_the_manifest_says_what_the_file_is_and_how_it_came_to_be(file, server, command):
    manifest = json.loads((file.parent / "users.csv.manifest.json").read_text("utf-8"))
    assert manifest["file"] == {
        "name": "users.csv", "size": file.stat().st_size, "sha256": hashlib.sha256(file.read_bytes()).hexdigest(),
    }  # fmt: skip
    assert manifest["program"]["version"] == __version__
    assert manifest["organisation"] == {
        "id": server.organisation.data.id, "name": "Demo Organisation", "connection": "127.0.0.1", "region": None,
        "api": server.url,
    }  # fmt: skip
    assert manifest["endpoint"] == {"name": "users", "method": "GET", "path": "/api/v2/users"}
    assert manifest["parameters"] == {"state": "active"}
    assert manifest["records"] == manifest["records_fetched"] == manifest["records_counted_by_api"] == 120
    assert (manifest["complete"], manifest["pages"], manifest["requests"], manifest["notes"]) == (True, 2, 3, [])
    assert manifest["started"] <= manifest["ended"]
    assert server.organisation.client_secret not in json.dumps(manifest)


def test_what_was_sent_without_being_asked_for_is_in_the_manifest(command, at_server, tmp_path):
    """The catalogue has a default of its own for ``state``; the API's would be another one."""
    command("export", "users", *at_server, "--out", "users.csv")
    assert json.loads((tmp_path / "users.csv.manifest.json").read_text("utf-8"))["parameters"] == {"state": "any"}


def test_a_manifest_says_why_its_file_was_not_meant_to_hold_everything(command, at_server, tmp_path):
    command("export", "users", *at_server, "--max-records", "30", "--out", "few.csv")
    few = json.loads((tmp_path / "few.csv.manifest.json").read_text("utf-8"))
    assert few["complete"] is False
    counted = few["records_counted_by_api"]
    assert few["notes"] == [f"The records were limited to 30; the API counted {counted}."]
    assert command("verify", "few.csv")[2].splitlines() == few["notes"]  # once, by whoever tells it
    command("export", "users", *at_server, "--out", "users.csv")
    command("save", "latest", "--find", "a", "--sort", "-name", "--out", "found.csv")
    found = json.loads((tmp_path / "found.csv.manifest.json").read_text("utf-8"))
    assert (found["complete"], found["find"], found["sort"]) == (False, "a", {"column": "name", "falling": True})
    assert found["notes"] == ["It holds only records in which 'a' was found."]
    command("save", "latest", "--out", "all.csv")
    whole = json.loads((tmp_path / "all.csv.manifest.json").read_text("utf-8"))
    assert (whole["complete"], whole["find"], whole["sort"], whole["notes"]) == (True, None, None, [])


def test_an_untouched_file_is_verified(file, command):
    code, out, _ = command("verify", file)
    assert code == 0
    assert "120 records, complete" in out
    code, out, _ = command("verify", file, "--json")
    assert json.loads(out)["records"] == 120


@pytest.mark.parametrize("change", [b"x", b""])
def test_a_file_that_was_changed_is_told(file, command, change):
    data = file.read_bytes()
    file.write_bytes(data[:100] + change + data[101:])
    code, _, err = command("verify", file)
    assert code == 6
    assert "is not the file that was exported" in err


def test_a_file_without_a_manifest_is_told(file, command, tmp_path):
    (tmp_path / "other.csv").write_text("a\n")
    code, _, err = command("verify", tmp_path / "other.csv")
    assert (code, "no manifest" in err) == (2, True)
    (tmp_path / "other.csv.manifest.json").write_text("[]")
    code, _, err = command("verify", tmp_path / "other.csv")
    assert (code, "not a manifest" in err) == (2, True)


def test_a_file_saved_again_has_a_manifest_of_its_own(file, command, tmp_path):
    assert command("save", "latest", "--out", tmp_path / "again.jsonl", "--columns", "id,name")[0] == 0
    manifest = json.loads((tmp_path / "again.jsonl.manifest.json").read_text("utf-8"))
    assert (manifest["format"], manifest["columns"], manifest["complete"]) == ("jsonl", ["id", "name"], True)
    assert command("verify", tmp_path / "again.jsonl")[0] == 0


@pytest.mark.parametrize(
    "changed", [{"notes": 5}, {"file": {}}, {"file": {"size": None, "sha256": None}}, {"file": {"size": []}}]
)
def test_a_manifest_that_is_none_is_said_to_be_none(file, command, changed):
    path = file.parent / "users.csv.manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | changed), "utf-8")
    code, out, err = command("verify", file)
    assert (code, out) == (2, "")
    assert "is not a manifest of this program" in err


def test_a_manifest_cannot_steer_the_terminal(file, command):
    path = file.parent / "users.csv.manifest.json"
    changed = {"ended": "\x1b[2J" + "x" * 500, "records": ["\x07"], "notes": ["\x1b]0;title\x07"]}
    path.write_text(json.dumps(json.loads(path.read_text("utf-8")) | changed), "utf-8")
    code, out, err = command("verify", file)
    assert code == 0
    assert not {"\x1b", "\x07"} & set(out + err)
    assert len(out) < 400


@pytest.mark.parametrize("place", [".", "/", "", "..", "empty", "no/such.csv", "x" * 300])
def test_a_place_with_nothing_to_verify_ends_in_a_sentence(place, command, tmp_path, monkeypatch):
    (tmp_path / "inner" / "empty").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "inner")
    code, out, err = command("verify", place)
    assert (code, out) == (2, "")
    assert err.startswith("There is no ")


def test_a_name_of_no_file_is_told_as_such_and_not_as_a_missing_manifest(command, file):
    code, _, err = command("verify", "nothere.csv")
    assert (code, "There is no file nothere.csv." in err, "manifest" in err) == (2, True, False)
    file.unlink()
    code, _, err = command("verify", "users.csv")
    assert (code, "cannot be read, although its manifest is there" in err) == (6, True)


def test_a_folder_is_every_file_in_it_that_has_a_manifest(command, at_server, tmp_path):
    """Also one that is gone; others, and the folders in it, are none of its business."""
    assert command("export", "divisions", "groups", "users", *at_server, "--out", "all")[0] == 0
    (tmp_path / "all" / "mine.txt").write_text("notes")
    (tmp_path / "all" / "deeper").mkdir()
    (tmp_path / "all" / "deeper" / "x.csv.manifest.json").write_text("{}")
    code, out, err = command("verify", "all")
    assert (code, err) == (0, "")
    assert [line.partition(":")[0] for line in out.splitlines()] == [
        str(Path("all", name)) for name in ("divisions.csv", "groups.csv", "users.csv")
    ]
    (tmp_path / "all" / "groups.csv").unlink()
    code, out, err = command("verify", "all")
    assert (code, len(out.splitlines()), "groups.csv cannot be read" in err) == (6, 2, True)


def test_of_several_files_each_is_told_and_the_exit_code_is_that_of_the_worst(command, file, tmp_path):
    """Each once, also where the manifest itself is named, as a shell does for ``*``."""
    (tmp_path / "empty").mkdir()
    twice = ("users.csv", "users.csv.manifest.json")
    code, out, err = command("verify", *twice, "nothere.csv", "empty")
    assert (code, out.count("unchanged"), len(err.splitlines())) == (2, 1, 2)
    (tmp_path / "changed.csv").write_text("a")
    (tmp_path / "changed.csv.manifest.json").write_bytes((tmp_path / "users.csv.manifest.json").read_bytes())
    code, out, err = command("verify", "changed.csv", "nothere.csv", *twice, "--json")
    told = json.loads(out)
    assert (code, [each["path"] for each in told]) == (6, ["changed.csv", "nothere.csv", "users.csv"])
    assert ["error" in each for each in told] == [True, True, False]
    assert told[2]["records"] == 120


def test_what_differs_is_told_in_whole_sentences(file, command):
    data = file.read_bytes()
    file.write_bytes(data + b"x")
    err = command("verify", file)[2]
    assert f"its size in bytes is {len(data) + 1}, not {len(data)} as the manifest says." in err
    file.write_bytes(b"x" + data[1:])
    assert "its SHA-256 is " in command("verify", file)[2]


@pytest.mark.parametrize(
    ("manifest", "told"),
    [
        ({"max_records": 1, "records_fetched": 1, "records_counted_by_api": 9}, "the export was limited to 1 record."),
        ({"max_records": 5, "notes": ["The records were limited to 5."]}, "The records were limited to 5."),
        ({"max_records": 5, "notes": ["Something else."]}, "the export was limited to 5 records."),
        ({"records_fetched": 5, "records_counted_by_api": 9}, "5 of 9 records that the API counted had been fetched."),
        ({"notes": ["2 of 3 parents were skipped."]}, "2 of 3 parents were skipped."),
        ({"listings": {"queues": {"complete": False, "notes": ["Gone."]}, "users": {"complete": True}}},
         "the listing queues is not complete: Gone."),
        ({"listings": {"queues": {"complete": False, "notes": []}}}, "the listing queues is not complete."),
        ({"max_records": "lots", "listings": [5], "records_fetched": None}, "the export had not ended"),
    ],
)  # fmt: skip
def test_a_file_that_is_not_complete_is_told_with_the_reason(manifest, told, file, command):
    """It is what was exported all the same: the exit code says so."""
    path = file.parent / "users.csv.manifest.json"
    bare = {name: value for name, value in json.loads(path.read_text("utf-8")).items() if name == "file"}
    path.write_text(json.dumps({**bare, "complete": False, "notes": [], **manifest}), "utf-8")
    code, out, err = command("verify", file)
    assert (code, "not complete." in out, told in err) == (0, True, True), err
    assert len(err.splitlines()) == 1 + ("Something else." in err)


def test_the_manifest_of_a_place_without_a_name_is_a_place_too():
    assert manifest_of(Path("/")) == Path("/.manifest.json")
    assert file_of(manifest_of(Path("a/b.csv"))) == Path("a/b.csv")
    assert file_of(Path(".manifest.json")) == Path(".manifest.json")

"""``compare``: warnings go to standard error, what was found to standard output or a file; the exit code stays."""

from __future__ import annotations

import hashlib
import json

import pytest

from genesys_export.output import manifest_of

SUMMARY = "old.csv -> new.csv: 1 added.\n"


@pytest.fixture
def files(tmp_path):
    """Two files with manifests, of which the earlier one was limited to one record; gives what changes a manifest."""

    def tell(name, **facts):
        path = tmp_path / name
        whole = path.read_bytes()
        file = {"name": name, "size": len(whole), "sha256": hashlib.sha256(whole).hexdigest()}
        manifest_of(path).write_text(json.dumps({"file": file, **facts}))

    (tmp_path / "old.csv").write_bytes(b"id,name\r\n1,one\r\n")
    (tmp_path / "new.csv").write_bytes(b"id,name\r\n1,one\r\n2,two\r\n")
    tell("old.csv", complete=False, records=1, records_fetched=1, records_counted_by_api=2)
    tell("new.csv", complete=True)
    return tell


LACKS = "In old.csv there is only a part, 1 of 2: what was added or removed may only be missing there."


def test_a_warning_stands_above_the_summary_and_beside_the_table(command, files):
    code, out, err = command("compare", "old.csv", "new.csv")
    assert (code, err) == (0, f"Warning: {LACKS}\n{SUMMARY}")
    assert "Warning" not in out
    assert "added" in out


def test_a_warning_is_said_on_standard_error_where_the_changes_go_to_a_file(command, files, tmp_path):
    code, out, err = command("compare", "old.csv", "new.csv", "--out", "changes.csv")
    assert (code, out, err) == (0, SUMMARY, f"Warning: {LACKS}\n")
    assert "Only 1" not in (tmp_path / "changes.csv").read_text()


def test_a_warning_is_an_entry_of_its_own_in_json(command, files):
    first, second = json.loads(command("compare", "old.csv", "new.csv", "--json")[1])
    assert (first["change"], first["name"]) == ("warning", LACKS)
    assert (second["change"], second["key"]) == ("added", "2")
    assert first.keys() == second.keys()


def test_a_manifest_cannot_steer_the_terminal_by_a_warning(command, files):
    for name, endpoint in (("old.csv", "\x1b[2J"), ("new.csv", "users")):
        files(name, endpoint={"name": endpoint, "method": "GET", "path": endpoint})
    code, out, err = command("compare", "old.csv", "new.csv")
    assert code == 0
    assert "Different things are compared: old.csv holds " in err
    assert "\x1b" not in out + err
    assert "\x1b" not in command("compare", "old.csv", "new.csv", "--json")[1]


@pytest.mark.parametrize("name", ["snap9", "snaps/june"])
def test_a_name_of_nothing_is_said_to_be_of_nothing(command, files, name):
    code, _, err = command("compare", "old.csv", name)
    assert code == 2
    assert f"There is no file and no folder '{name}', and no job of that name either." in err


def test_the_home_folder_of_nobody_is_no_place_to_compare(command, files):
    code, _, err = command("compare", "~nosuch/x.csv", "~nosuch/y.csv")
    assert (code, "this computer knows no user nosuch. Nothing was" in err) == (2, True)

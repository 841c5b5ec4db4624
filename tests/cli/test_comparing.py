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


@pytest.mark.parametrize("out", ["old.csv", "./folder/../new.csv", "link.csv", "old.csv.manifest.json"])
def test_what_is_compared_is_not_replaced_by_what_was_found(out, command, files, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "link.csv").symlink_to("new.csv")
    before = {each: each.read_bytes() for each in tmp_path.glob("*.*")}
    code, _, err = command("compare", "old.csv", "new.csv", "--out", out, "--overwrite")
    assert (code, "is one of the files that are compared" in err) == (2, True), err
    assert {each: each.read_bytes() for each in tmp_path.glob("*.*")} == before


RENAMED = [
    ({}, ["id:text=Key", "name"], "Key"), ({"queueId": "/api/v2/routing/queues"}, ["_parent.id=Q", "id=U"], "Q,U"),
]  # fmt: skip


@pytest.mark.parametrize(("every", "columns", "key"), RENAMED)
def test_rows_are_told_apart_by_the_key_though_its_columns_were_renamed(every, columns, key, command, files, tmp_path):
    for name, last in (("old.csv", "was"), ("new.csv", "is")):
        heads = [each.partition("=")[2] or each for each in columns] + ["more"]
        (tmp_path / name).write_text(f"{','.join(heads)}\n1,one,{last}\n")
        files(name, columns=[*columns, "more"], for_every=every)
    code, out, err = command("compare", "old.csv", "new.csv", "--json")
    (change,) = json.loads(out)
    assert (code, change["change"], change["field"], err) == (0, "changed", "more", "")
    assert json.loads(command("compare", "old.csv", "new.csv", "--json", "--key", key)[1]) == [change]


def test_where_only_the_earlier_file_tells_the_key_it_is_taken_for_both(command, files, tmp_path):
    (tmp_path / "old.csv").write_text("Key,name\n1,one\n")
    (tmp_path / "new.csv").write_text("Key,name\n1,two\n")
    files("old.csv", columns=["id=Key", "name"])
    manifest_of(tmp_path / "new.csv").unlink()
    assert [each["change"] for each in json.loads(command("compare", "old.csv", "new.csv", "--json")[1])] == ["changed"]


def test_calls_are_told_apart_by_the_key_of_their_endpoint(command, files, tmp_path):
    endpoint = {"name": "conversations", "method": "POST", "path": "/api/v2/analytics/conversations/details/query"}
    for name, cell in (("old.csv", "one"), ("new.csv", "two")):
        (tmp_path / name).write_text(f"conversationId,name\n1,{cell}\n")
        files(name, endpoint=endpoint)
    assert [each["change"] for each in json.loads(command("compare", "old.csv", "new.csv", "--json")[1])] == ["changed"]


def test_that_no_column_tells_rows_apart_is_told(command, tmp_path):
    (tmp_path / "a.csv").write_text("name,mail\none,a\n")
    (tmp_path / "b.csv").write_text("name,mail\none,b\n")
    _, _, err = command("compare", "a.csv", "b.csv")
    assert err.startswith(
        "Warning: No column tells the rows of b apart, so a row that changed is told as one that went and another that "
        "came; give such a column as the key (--key).\n"
    )
    assert "No column" not in command("compare", "a.csv", "b.csv", "--key", "name")[2]
    assert "No column" not in command("compare", "a.csv", "a.csv")[2]


def test_a_part_of_an_unknown_whole_is_told_without_a_number(command, files):
    files("old.csv", complete=False, records=1, records_fetched=2, records_counted_by_api=None)
    _, _, err = command("compare", "old.csv", "new.csv")
    assert "Warning: Not everything is in old.csv: what was added or removed may only be missing there.\n" in err


def test_a_manifest_is_not_compared_as_if_it_were_data(command, files, tmp_path):
    code, _, err = command("compare", "old.csv", "old.csv.manifest.json")
    assert (code, "is a manifest, which holds no records." in err, "old.csv.\n" in err) == (2, True, True)
    (tmp_path / "object.json").write_text("{}")
    code, _, err = command("compare", "object.json", "object.json")
    assert (code, "it is no list of records" in err) == (2, True)


def test_a_file_whose_name_tells_no_format_is_read_as_its_manifest_says(command, files, tmp_path):
    for name in ("old", "new"):
        (tmp_path / f"{name}.csv").rename(tmp_path / f"{name}.txt")
        files(f"{name}.txt", format="csv")
    code, _, err = command("compare", "old.txt", "new.txt")
    assert (code, err) == (0, "old.txt -> new.txt: 1 added.\n")


def test_a_csv_file_with_a_quote_that_is_not_closed_is_refused(command, tmp_path):
    (tmp_path / "a.csv").write_text('id,name\n1,one\n2,"two\n3,three\n')
    code, _, err = command("compare", "a.csv", "a.csv")
    assert (code, "cannot be read: the row that begins in line 3 is not CSV" in err) == (2, True), err


@pytest.mark.parametrize("row", ["2,two,and more", "2"])
def test_rows_of_another_length_than_the_first_line_are_told(row, command, tmp_path):
    (tmp_path / "a.csv").write_text("id,name\n1,one\n2,two\n\n")
    (tmp_path / "b.csv").write_text(f"id,name\n1,one\n{row}\n{row}\n")
    assert "rows with" not in command("compare", "a.csv", "a.csv")[2]
    _, _, err = command("compare", "a.csv", "b.csv")
    assert err.count("In b.csv there are rows with more or fewer cells") == 1
    assert "in line 3:" in err


@pytest.mark.parametrize("name", ["", " "])
def test_an_empty_name_is_nothing_that_can_be_compared(name, command, files):
    code, _, err = command("compare", name, "old.csv")
    assert (code, err.startswith("An empty name is that of no file, folder or job.")) == (2, True)

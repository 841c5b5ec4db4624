"""``support-bundle`` and ``show``: what they print, write and refuse."""

from __future__ import annotations

import json
import zipfile

import pytest


@pytest.fixture
def exported(command, at_server):
    code, out, err = command("export", "users", *at_server, "--out", "users.csv", "--progress", "json")
    assert code == 0, err
    return json.loads(out)["job"]


def test_a_bundle_is_written_and_what_is_in_it_is_said(command, exported, tmp_path):
    code, out, err = command("support-bundle", exported, "--out", "support.zip")
    assert code == 0, err
    with zipfile.ZipFile(tmp_path / "support.zip") as archive:
        names = set(archive.namelist())
    assert names == {line.split()[0] for line in out.splitlines()[1:]}
    assert {"manifest.json", "export.json", "export.manifest.json", "requests.txt", "job.sqlite"} <= names
    assert {"doctor.txt", "versions.txt", "settings.json"} <= names
    assert "job-with-records.sqlite" not in names


def test_it_can_be_read_before_it_is_written(command, exported, tmp_path):
    code, out, _ = command("support-bundle", "latest", "--review", "--offline")
    assert code == 0
    assert "==== requests.txt" in out
    assert "/api/v2/users" in out
    assert "==== job-with-records.sqlite (not in it unless --records is given)" in out
    assert not list(tmp_path.glob("*.zip"))


def test_parts_are_left_out_and_records_added_by_name_only(command, exported, tmp_path):
    arguments = ("--out", "support.zip", "--leave-out", "versions.txt", "--leave-out", "job.sqlite", "--records")
    assert command("support-bundle", "latest", *arguments)[0] == 0
    with zipfile.ZipFile(tmp_path / "support.zip") as archive:
        names = set(archive.namelist())
    assert "job-with-records.sqlite" in names
    assert not names & {"versions.txt", "job.sqlite"}


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("latest",), 2, "--out support.zip"),
        (("nosuch", "--out", "s.zip"), 2, "no job 'nosuch'"),
        (("latest", "--out", "s.zip", "--leave-out", "x"), 2, "no 'x'"),
        (("latest", "--out", "users.csv"), 6, "There is a file"),
        (("latest", "--out", "no/such/s.zip"), 6, "cannot be written"),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(command, exported, tmp_path, arguments, code, words):
    ended, _, err = command("support-bundle", *arguments)
    assert (ended, words in err) == (code, True), err
    assert not (tmp_path / "s.zip").exists()


def test_a_bundle_and_a_job_file_are_shown(command, exported, tmp_path):
    command("support-bundle", exported, "--out", "support.zip")
    code, out, err = command("show", "support.zip", "--calls", "1")
    assert code == 0, err
    assert out.startswith("Users (users), from the file support.zip\ndone, 128 of 128 records")
    assert len([line for line in out.splitlines() if " GET /api/v2/" in line]) == 1
    assert "Also in the bundle: doctor.txt" in out
    [file] = (tmp_path / "state" / "jobs").glob("*.job.sqlite")
    shown = json.loads(command("show", file, "--json")[1])
    assert (shown["state"], shown["records"], shown["from_file"]) == ("done", 128, file.name)
    assert shown["calls"]


def test_calls_that_are_not_shown_are_told_with_how_to_see_them(command, exported, tmp_path):
    """With JSON beside it, and not where all are shown, or none were asked for."""
    [file] = (tmp_path / "state" / "jobs").glob("*.job.sqlite")
    count = json.loads(command("show", file, "--json")[1])["requests"]
    for options in ((), ("--json",)):
        _, out, err = command("show", file, "--calls", "2", *options)
        assert f"The last 2 calls of {count}; --calls {count} shows all." in (err if options else out)
        assert "shows all" not in (out if options else err)
        for calls in (0, count):
            assert "shows all" not in "".join(command("show", file, "--calls", calls, *options)[1:])


def test_what_is_neither_is_refused(command, tmp_path):
    (tmp_path / "x.zip").write_text("hello")
    code, _, err = command("show", "x.zip")
    assert code == 2
    assert "x.zip is neither a support bundle nor a job file." in err

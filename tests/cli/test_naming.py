"""What is typed by a slip, or by a script whose variable was not set, is refused in words before anything is done."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest

from genesys_export.cli import run

REFUSED = [
    (["support-bundle", "", "--out", "z.zip"], "There is no job ''."),
    (["verify", ""], "There is no file and no folder ''. Nothing was fetched or changed."),
    (["show", " "], "There is no file and no folder ' '."),
    (["jobs", "--state-dir", ""], "--state-dir names no folder. Nothing was fetched or changed. Name one"),
    (["--state-dir", " ", "jobs"], "--state-dir names no folder."),
    (["export", "users", "--demo", "--out", "-"], "No records are written to standard output. Nothing was fetched"),
    (["export", "users", "--demo", "--out", " "], "' ' names no file to write to."),
    (["export", "users", "--demo", "--also", "-", "--out", "u.csv"], "No records are written to standard output."),
    (["save", "latest", "--out", "-"], "No records are written to standard output."),
    (["recipe", "skills", "--demo", "--out", "-"], "No records are written to standard output."),
    (["compare", "a.csv", "b.csv", "--out", ""], "'' names no file to write to."),
    (["export", "users", "users", "--demo", "--out", "folder"], "The endpoint users is named twice."),
    (["demo-org", "--latency-ms", "-5"], "No reply comes before its request: the latency is a number of milliseconds"),
    (["demo-org", "--latency-ms", "nan"], "No reply comes before its request"),
]


@pytest.mark.parametrize(("words", "told"), REFUSED)
def test_a_slip_is_refused_and_leaves_nothing_behind(words, told, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert run(words, open_window=lambda **_: 0) == 2
    said = capsys.readouterr()
    assert (said.out, said.err.startswith(told)) == ("", True), said.err
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_called_like_standard_output_can_be_written_all_the_same(command, at_server, tmp_path):
    code, _, err = command("export", "users", *at_server, "--out", "./-", "--format", "csv", "--max-records", "1")
    assert (code, (tmp_path / "-").is_file()) == (0, True), err


def test_a_year_of_few_digits_is_told_with_all_four(command, at_server):
    _, _, err = command("export", "conversations", *at_server, "--interval", "0001-01-01/0001-01-02", "--out", "c.csv")
    assert "1-01-01T00:00" not in err.replace("0001-01-01T00:00", "")


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows knows no such zones")
@pytest.mark.parametrize("words", [["requests", "latest"], ["requests", "latest", "--filter", "time>00:00"]])
def test_in_a_time_zone_that_there_cannot_be_calls_are_told_in_utc(words, command, at_server, monkeypatch):
    assert command("export", "users", *at_server, "--out", "u.csv", "--max-records", "1")[0] == 0
    monkeypatch.setenv("TZ", "XXX-99")
    time.tzset()
    try:
        code, out, err = command(*words)
    finally:
        monkeypatch.delenv("TZ")
        time.tzset()
    assert (code, "/api/v2/users" in out) == (0, True), err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such zones")
def test_in_a_time_zone_that_there_cannot_be_a_day_is_one_of_utc():
    code = "from genesys_export.export import parse_interval; print(parse_interval('today').start.hour)"
    done = subprocess.run(
        [sys.executable, "-c", code], env={"TZ": "XXX-99"}, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == "0\n"

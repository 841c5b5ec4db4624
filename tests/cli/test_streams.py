"""Closed, full and unread standard streams: what a command did, and its exit code, stay the same."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="written for sh")
PROGRAM = f"{shlex.quote(sys.executable)} -m genesys_export"
needs_full = pytest.mark.skipif(
    not os.path.exists("/dev/full"),  # noqa: PTH110
    reason="needs /dev/full, a disk without room, which only Linux has",
)
FULL = pytest.param("> /dev/full", marks=needs_full)
UNREAD = "| true; exit $(cat code)"


@pytest.fixture
def shell(tmp_path):
    """Runs the program in a shell: gives its exit code, and what it said on standard error."""

    def shell(words, streams):
        line = f"{{ {PROGRAM} {words}; echo $? > code; }} {streams}" if "|" in streams else (
            f"{PROGRAM} {words} {streams}")  # fmt: skip
        done = subprocess.run(
            line, shell=True, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False,
            env={**os.environ, "PYTHONDEVMODE": ""},
        )  # fmt: skip
        return done.returncode, done.stdout, done.stderr

    return shell


@pytest.fixture
def exporting(at_server):
    return f"export users {shlex.join(at_server)} --out u.csv --state-dir state --max-records 5"


@pytest.mark.parametrize("streams", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_with_closed_streams_everything_is_exported(streams, shell, exporting, tmp_path):
    code, _, err = shell(exporting, streams)
    assert (code, err) == (0, "")
    assert (tmp_path / "u.csv").read_text().count("\n") == 6


def test_a_closed_standard_input_holds_no_secret(shell, exporting):
    code, _, err = shell(f"{exporting} --client-secret-stdin", "<&-")
    assert code == 2
    assert err.startswith("No client secret came on standard input.")


@pytest.mark.parametrize("streams", [FULL, UNREAD])
def test_an_export_ends_as_it_does_when_its_result_can_be_printed(streams, shell, exporting, tmp_path):
    code, _, err = shell(exporting, streams)
    told = "" if streams == UNREAD else "The result could not be printed: no space left on device.\n"
    assert (code, err) == (0, told)
    assert (tmp_path / "u.csv").exists()
    shell("remove latest --state-dir state", "")
    code, _, err = shell(exporting, streams)
    assert (code, "u.csv" in err) == (6, True)  # it is there already


def test_a_listing_whose_reader_goes_away_ends_without_a_word(shell):
    assert shell("endpoints", UNREAD) == (0, "", "")
    assert shell("--help", UNREAD) == (0, "", "")


@needs_full
def test_a_listing_that_cannot_be_printed_is_no_success(shell):
    for words in ("endpoints", "--version"):
        assert shell(words, "> /dev/full") == (6, "", "The result could not be printed: no space left on device.\n")


def test_progress_that_nobody_reads_does_not_stop_an_export(shell, exporting, tmp_path):
    assert shell(f"{exporting} --progress json", "2>&1 >/dev/null | true; exit $(cat code)") == (0, "", "")
    assert (tmp_path / "u.csv").exists()


def test_a_pipe_that_does_not_wait_gets_everything_as_it_is_read():
    """As a program gives it that reads many pipes at once; a listing is longer than such a pipe holds."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    words = [sys.executable, "-m", "genesys_export", "endpoints"]
    with subprocess.Popen(words, stdout=writing, stderr=subprocess.PIPE) as program, os.fdopen(reading, "rb") as pipe:
        os.close(writing)
        found = pipe.read()
        assert (program.wait(60), program.stderr.read()) == (0, b"")
    assert found == subprocess.run(words, capture_output=True, check=True).stdout


@needs_full
def test_what_was_written_to_a_file_is_no_failure_and_an_answer_that_was_lost_is_one(shell, exporting, tmp_path):
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text("id\n1\n")
    code, _, err = shell("compare a.csv b.csv --out c.csv --state-dir state", "> /dev/full")
    assert (code, err) == (0, "The result could not be printed: no space left on device.\n")
    assert (tmp_path / "c.csv").exists()
    assert shell(f"{exporting.replace('--out u.csv', '')} --check", "> /dev/full")[0] == 6

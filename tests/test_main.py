"""The program's entry: how it ends when somebody presses Ctrl-C before it is there."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from genesys_export.errors import Cancelled

PRESSED = "import signal\nsignal.raise_signal(signal.SIGINT)\n"
INTERRUPTED = "Interrupted. What was fetched is kept: 'genesys-export jobs' lists what can be resumed.\n"
ENTRIES = {
    "module": ["-m", "genesys_export"],
    "command": ["-c", "import sys\nfrom genesys_export.__main__ import main\nsys.exit(main())"],
}


@pytest.fixture(params=ENTRIES)
def interrupted(request, tmp_path):
    """Runs the program in a process of its own, and presses Ctrl-C when it comes to load that module."""

    def go(loading, *arguments):
        folder = tmp_path / "found-first"
        folder.mkdir()
        (folder / f"{loading}.py").write_text(PRESSED)
        environment = {**os.environ, "PYTHONPATH": str(folder), "XDG_DATA_HOME": str(tmp_path)}
        done = subprocess.run(
            [sys.executable, *ENTRIES[request.param], *arguments], check=False, capture_output=True, text=True,
            env=environment, timeout=120,
        )  # fmt: skip
        return done.returncode, done.stdout, done.stderr

    return go


@pytest.mark.parametrize(
    ("loading", "arguments"),
    [("typer", ["--version"]), ("PySide6", []), ("filelock", ["jobs"])],
    ids=["the command line", "the window", "a command"],
)
def test_ctrl_c_while_the_program_is_loaded_ends_it_without_a_word(interrupted, loading, arguments):
    """With the exit code of any Ctrl-C, in the middle of an import."""
    assert interrupted(loading, *arguments) == (Cancelled.exit_code, "", "")


def test_ctrl_c_while_a_command_is_at_work_is_told(interrupted, tmp_path):
    """Here it begins to read the first of two workbooks."""
    for name in ("june.xlsx", "july.xlsx"):
        (tmp_path / name).write_bytes(b"PK")
    said = interrupted("python_calamine", "compare", str(tmp_path / "june.xlsx"), str(tmp_path / "july.xlsx"))
    assert said == (Cancelled.exit_code, "", INTERRUPTED)

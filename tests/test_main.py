"""The program's entry: how it ends when somebody presses Ctrl-C before it is there."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from genesys_export.errors import Cancelled

AT_THE_END = "import atexit, signal, sys\natexit.register(signal.raise_signal, signal.SIGINT)\n"
TWICE = """
import asyncio, signal
from genesys_export.cli.running import interruptions
async def main():
    with interruptions(asyncio.get_running_loop(), lambda: print("asked")):
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)
        try:
            await asyncio.sleep(100)
        finally:
            await asyncio.sleep(0)
            print("ended in order", flush=True)
try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("and told", flush=True)
signal.raise_signal(signal.SIGINT)
print("not reached", flush=True)
"""
PRESSED = "import signal\nsignal.raise_signal(signal.SIGINT)\n"
INTERRUPTED = "Interrupted. What was fetched is kept: 'genesys-export jobs' lists what can be resumed.\n"
ENTRIES = {
    "module": ["-m", "genesys_export"],
    "once more at the end": ["-c", AT_THE_END + "from genesys_export.__main__ import main\nsys.exit(main())"],
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


def test_a_second_ctrl_c_gives_up_what_does_not_end_by_itself_and_a_third_ends_at_once():
    done = subprocess.run([sys.executable, "-c", TWICE], check=False, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.split("\n")[:3], done.stderr) == (
        Cancelled.exit_code, ["asked", "ended in order", "and told"], "",
    )  # fmt: skip
    assert "not reached" not in done.stdout


def test_ctrl_c_while_a_command_is_at_work_is_told(interrupted, tmp_path):
    """Here it begins to read the first of two workbooks."""
    for name in ("june.xlsx", "july.xlsx"):
        (tmp_path / name).write_bytes(b"PK")
    said = interrupted("python_calamine", "compare", str(tmp_path / "june.xlsx"), str(tmp_path / "july.xlsx"))
    assert said == (Cancelled.exit_code, "", INTERRUPTED)

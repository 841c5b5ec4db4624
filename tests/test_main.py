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


@pytest.mark.parametrize("entry", ENTRIES)
@pytest.mark.parametrize(
    ("loading", "arguments", "said"),
    [("typer", ["--version"], ""), ("PySide6", [], INTERRUPTED), ("filelock", ["jobs"], INTERRUPTED)],
    ids=["command line", "window", "command"],
)
def test_ctrl_c_while_the_program_is_loaded_ends_it_quietly(tmp_path, entry, loading, arguments, said):
    """The interrupt comes in the middle of an import, in a real process; the exit code is that of any Ctrl-C."""
    (tmp_path / f"{loading}.py").write_text(PRESSED)  # found before the real one
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, *ENTRIES[entry], *arguments], check=False, capture_output=True, text=True, env=environment,
        timeout=120,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (Cancelled.exit_code, "", said)

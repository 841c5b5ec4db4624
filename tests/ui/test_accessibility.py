"""With a screen reader's means alone: every control has a name, and an export is made through them."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

READER = Path(__file__).with_name("read_screen.py")
BUS = Path("/usr/libexec/at-spi-bus-launcher")


@pytest.mark.skipif(
    not (BUS.is_file() and shutil.which("xvfb-run") and shutil.which("dbus-run-session")) and "CI" not in os.environ,
    reason="needs at-spi2-core, xvfb and a session bus",
)
def test_an_export_is_made_through_the_accessibility_tree_alone(tmp_path):
    """The window, the connection dialog, the recipes and the new-export dialog name whatever takes the focus."""
    out = tmp_path / "users.csv"
    steps = f"""
        {BUS} --launch-immediately >/dev/null 2>&1 & bus=$!
        "{Path(sys.executable).with_name("genesys-export")}" demo --state-dir "{tmp_path / "state"}" & window=$!
        /usr/bin/python3 "{READER}" "{out}"; code=$?
        kill $window $bus; wait $window; exit $code
    """
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "bash", "-c", steps],
        env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
             "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"},
        capture_output=True, text=True, timeout=240, check=False, start_new_session=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nameless" not in done.stdout
    assert "Done in" in done.stdout
    with out.open(encoding="utf-8-sig", newline="") as file:
        assert sum(1 for _ in csv.DictReader(file)) > 100

"""With a screen reader's means alone: every control has a name of its own, and the window is worked through them."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

READER = Path(__file__).with_name("read_screen.py")
BUS = Path("/usr/libexec/at-spi-bus-launcher")
ROWS = {"table cell", "list item", "tree item", "table column header", "table row header"}
"""What a list or a table consists of: an empty cell has nothing to say, and two may say the same."""
PRESSED = {"push button", "toggle button", "check box", "radio button", "menu item", "page tab"}
SCROLLED = "Overview of the selected export"  # a pane, which takes the focus to be scrolled by keys
VAGUE = {"filler", "unknown", "invalid", "panel"}
PLACES = {
    "main window", "Crash report", "New connection", "Settings", "Recipes", "Practise", "Saved exports", "Keep exports",
    "Open bundle", "Keyboard", "About", "New export", "Columns", "Own endpoint", "tab Live", "tab Overview",
    "tab Requests", "call details", "requests summed up", "tab Records", "Save again", "Save export as template",
    "Compare two snapshots", "Save support bundle", "Texts of a bundle",
}  # fmt: skip

pytestmark = pytest.mark.skipif(
    not (BUS.is_file() and shutil.which("xvfb-run") and shutil.which("dbus-run-session")) and "CI" not in os.environ,
    reason="needs at-spi2-core, xvfb and a session bus",
)


@pytest.fixture(scope="module")
def visit(tmp_path_factory):
    """One visit of all that the program shows: what is heard in each place, the last words, and the folder."""
    folder = tmp_path_factory.mktemp("heard")
    logs = folder / "state" / "logs"
    logs.mkdir(parents=True)
    (logs / "crash.txt").write_text("Fatal Python error: Segmentation fault\n", "utf-8")  # so there is a report of it
    steps = f"""
        {BUS} --launch-immediately >/dev/null 2>&1 & bus=$!
        "{Path(sys.executable).with_name("genesys-export")}" demo --state-dir "{folder / "state"}" & window=$!
        timeout 150 /usr/bin/python3 "{READER}" "{folder}"; code=$?
        [ $code = 0 ] || kill -ABRT $window  # where it stood goes into its log of crashes
        kill $window $bus; wait $window; exit $code
    """
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "bash", "-c", steps],
        env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
             "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True, text=True, timeout=300, check=False, start_new_session=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr + (logs / "crash.txt").read_text("utf-8")
    lines = [json.loads(line.removeprefix("heard ")) for line in done.stdout.splitlines() if line.startswith("heard ")]
    return dict(lines), done.stdout, folder


def controls(heard):
    """What takes the focus, and what can be pressed without it."""
    return [each for each in heard if (each["focusable"] or each["role"] in PRESSED) and each["role"] not in ROWS]


def called(control):
    """What it is called; Qt's name of a combo box is what is chosen in it, and its own name is in its label."""
    return control["label"] if control["role"] == "combo box" else control["name"] or control["label"]


def test_every_place_of_the_program_was_visited(visit):
    """Each dialog, and each tab of the details, is read."""
    assert set(visit[0]) == PLACES


def test_every_control_has_a_name(visit):
    """Whatever takes the focus or can be pressed says what it is."""
    bare = [
        f"{place}: {each['role']} in {each['inside']!r}"
        for place, heard in visit[0].items()
        for each in controls(heard)
        if not called(each).strip()
    ]
    assert bare == []


def test_no_two_controls_of_a_place_are_called_the_same(visit):
    """Whoever only hears the window can tell any two of its controls from each other."""
    twice = [
        f"{place}: {count} times {key}"
        for place, heard in visit[0].items()
        for key, count in Counter((each["role"], called(each), each["inside"]) for each in controls(heard)).items()
        if count > 1
    ]
    assert twice == []


def test_no_control_is_of_a_role_that_says_nothing(visit):
    """What takes the focus is no mere "filler"; the live chart is a picture that is told in words."""
    vague = [
        f"{place}: {each['role']} {each['name']!r}"
        for place, heard in visit[0].items()
        for each in heard
        if each["focusable"] and each["role"] in VAGUE and each["name"] != SCROLLED
    ]
    assert vague == []
    chart = next(each for each in visit[0]["tab Live"] if each["name"].startswith("Headroom, calls"))
    assert chart["role"] == "image"
    assert "calls left" in chart["description"]


def test_an_export_and_a_bundle_are_made_through_the_accessibility_tree_alone(visit):
    """The window's whole story, without looking at it and without its mouse."""
    _, said, folder = visit
    assert any(line.startswith("said ") and "Done in" in line for line in said.splitlines())
    with (folder / "users.csv").open(encoding="utf-8-sig", newline="") as file:
        assert sum(1 for _ in csv.DictReader(file)) == 600
    assert (folder / "bundle.zip").stat().st_size > 1000


def test_mistakes_are_heard(visit):
    """What is wrong with the filter of the request log is said beside it, and the details of a call can be read."""
    names = {each["name"] for each in visit[0]["call details"]}
    assert any("status>>4 cannot hold" in name for name in names)
    assert "The selected call" in names

"""The whole story as a person does it: a real window under a window manager, real keys, two sittings."""

from __future__ import annotations

import contextlib
import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from genesys_export.demo import Organisation
from genesys_export.demo.process import USERS
from genesys_export.output.columns import row
from genesys_export.output.guarding import guarded

TOOLS = ("Xvfb", "openbox", "xdotool")
DEADLINE = 60
MAIN = "Demo organisation"

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)) and not os.environ.get("CI"), reason=f"needs {', '.join(TOOLS)}"
)


def marked(cells):
    """Cells as a file has them whose formulas are marked."""
    return list(guarded(cells)[0])


def until(what, condition):
    """The value of ``condition`` as soon as it is true; looked at again and again, since keys and windows take time."""
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.1)
    pytest.fail(f"waited {DEADLINE} s for {what}")


@pytest.fixture
def screen(tmp_path):
    """A virtual screen with a window manager, and the environment of a program that shows itself there."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as pipe:
        display = f":{pipe.readline().strip()}"
    env = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "PYTHONPATH"}}
    env |= {"DISPLAY": display, "HOME": str(tmp_path), "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring"}
    manager = subprocess.Popen(["openbox"], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    yield env
    for process in (manager, server):
        process.terminate()
        process.wait(10)


class Person:
    """Starts the program, presses keys, and asks the command line how the export stands."""

    def __init__(self, env, home):
        self.env, self.home = env, home

    def run(self, *command):
        return subprocess.run(command, env=self.env, cwd=self.home, capture_output=True, text=True, check=False).stdout

    @contextlib.contextmanager
    def window(self):
        """The program with its window, from start to the moment it has ended."""
        program = subprocess.Popen(
            [sys.executable, "-m", "genesys_export", "demo"], env=self.env, cwd=self.home, stderr=subprocess.PIPE,
            text=True,
        )  # fmt: skip
        try:
            until("the window connected to the demo organisation", lambda: self.windows(MAIN))
            yield
            self.press(MAIN, "alt+F4")
            _, said = program.communicate(timeout=DEADLINE)
            assert (program.returncode, said) == (0, "")
        finally:
            if program.poll() is None:
                program.send_signal(signal.SIGKILL)
                program.communicate()

    def windows(self, title):
        return self.run("xdotool", "search", "--onlyvisible", "--name", title).split()

    def press(self, window, *keys):
        """Press keys in the window of that title, once the window manager has given it the focus."""
        found = until(f"the window {window!r}", lambda: self.windows(window))
        self.run("xdotool", "windowactivate", "--sync", found[-1])
        until("the focus", lambda: self.run("xdotool", "getactivewindow").strip() == found[-1])
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def job(self):
        jobs = json.loads(self.run(sys.executable, "-m", "genesys_export", "jobs", "--json") or "[]")
        return jobs[0] if jobs else {"state": "", "records": 0}


def test_export_pause_close_start_again_resume_and_open_the_file(screen, tmp_path):
    person = Person(screen, tmp_path)
    with person.window():
        person.press(MAIN, "ctrl+n")
        person.press("New export", "Return")  # Users is chosen, and the file is named, already
        until("some pages", lambda: person.job()["records"] >= 300)
        person.press(MAIN, "space")
        until("the pause", lambda: person.job()["state"] == "paused")
    paused = person.job()
    assert 300 <= paused["records"] < 6400
    assert not list(tmp_path.glob("*.csv"))

    with person.window():
        assert person.job()["state"] == "paused"
        person.press(MAIN, "space")  # the paused export is selected when the window opens
        until("the export to go on", lambda: person.job()["records"] > paused["records"])
        until("the end", lambda: person.job()["state"] == "done")
    [path] = tmp_path.glob("*.csv")
    with path.open(encoding="utf-8", newline="") as file:
        columns, *rows = csv.reader(file)
    assert rows == [marked(row(user, columns)) for user in Organisation(users=USERS).users("any")]

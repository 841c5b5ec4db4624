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
from tests.ui.stories.stage import picture_folder

from genesys_export.demo import Organisation
from genesys_export.demo.process import USERS
from genesys_export.output.columns import row
from genesys_export.output.guarding import guarded

TOOLS = ("Xvfb", "openbox", "xdotool")
DEADLINE = 60
MAIN = "Demo organisation"
FIRST = "Genesys Cloud Export"
LOOK = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
if len(sys.argv) > 1:
    app.primaryScreen().grabWindow(0).save(sys.argv[1])
print(app.clipboard().text())
"""

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


def managed(env):
    """Whether a window manager answers on the screen."""
    return subprocess.run(["xdotool", "get_num_desktops"], env=env, capture_output=True, check=False).returncode == 0


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
    until("the window manager", lambda: managed(env))  # a window that it finds at its own start gets no focus
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
    def window(self, *command, title=MAIN, closing="alt+F4"):
        """The program with its window, from start to the moment it has ended."""
        program = subprocess.Popen(
            [sys.executable, "-m", "genesys_export", *command], env=self.env, cwd=self.home, stderr=subprocess.PIPE,
            text=True,
        )  # fmt: skip

        def shown():
            assert program.poll() is None, program.stderr.read()
            return self.windows(title)

        try:
            until(f"the window {title!r}", shown)
            yield
            self.press(MAIN, closing)
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
        self.focus(window)
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, window, words):
        """Write words in the window of that title."""
        self.focus(window)
        self.run("xdotool", "type", "--clearmodifiers", words)

    def focus(self, window):
        """Wait until the window is there and has the focus; a request that the window manager lost is repeated."""

        def focused():
            if not (found := self.windows(window)):
                return False
            if self.run("xdotool", "getactivewindow").strip() == found[-1]:
                return True
            self.run("xdotool", "windowactivate", found[-1])
            return False

        until(f"the focus of the window {window!r}", focused)

    def look(self, *picture):
        """What is in the clipboard; the whole screen is saved as a picture, if one is asked for."""
        return self.run(sys.executable, "-c", LOOK, *picture).strip()

    def calls(self, words):
        """The calls of the export that a filter lets through, as the command line tells them."""
        return json.loads(self.run(sys.executable, "-m", "genesys_export", "requests", "--filter", words, "--json"))

    def job(self):
        jobs = json.loads(self.run(sys.executable, "-m", "genesys_export", "jobs", "--json") or "[]")
        return jobs[0] if jobs else {"state": "", "records": 0}


def test_export_pause_close_start_again_resume_and_open_the_file(screen, tmp_path):
    person = Person(screen, tmp_path)
    with person.window("demo"):
        person.press(MAIN, "ctrl+n")
        person.press("New export", "Return")  # Users is chosen, and the file is named, already
        until("some pages", lambda: person.job()["records"] >= 300)
        person.press(MAIN, "space")
        until("the pause", lambda: person.job()["state"] == "paused")
    paused = person.job()
    assert 300 <= paused["records"] < 6400
    assert not list(tmp_path.glob("*.csv"))

    with person.window("demo"):
        assert person.job()["state"] == "paused"
        person.press(MAIN, "space")  # the paused export is selected when the window opens
        until("the export to go on", lambda: person.job()["records"] > paused["records"])
        until("the end", lambda: person.job()["state"] == "done")
    assert_whole(tmp_path)


def assert_whole(folder):
    """The one file of the folder holds every user as the organisation has them, in its order."""
    [path] = folder.glob("*.csv")
    with path.open(encoding="utf-8", newline="") as file:
        columns, *rows = csv.reader(file)
    assert rows == [marked(row(user, columns)) for user in Organisation(users=USERS).users("any")]


def test_by_keyboard_alone_from_the_first_start_to_a_copied_correlation_id(screen, tmp_path):
    """First run, demo organisation, export by its name, pause, resume, the request log, one call of it, the end."""
    person = Person(screen, tmp_path)
    with person.window(title=FIRST, closing="ctrl+q"):
        person.press(FIRST, "alt+f", "d")  # File, Try the demo organisation
        person.press(MAIN, "ctrl+n")
        person.type("New export", "users")
        person.press("New export", "Return", "Return")  # the first that was found; then Export, which has the focus now
        until("some pages", lambda: person.job()["records"] >= 300)
        person.press(MAIN, "space")
        until("the pause", lambda: person.job()["state"] == "paused")
        paused = person.job()["records"]
        person.press(MAIN, "space")
        until("the export to go on", lambda: person.job()["records"] > paused)
        person.press(MAIN, "ctrl+3", "alt+l")  # the Requests tab, its filter
        person.type(MAIN, "path~pageNumber=7")
        person.press(MAIN, "Return", "Tab", "Tab", "Tab", "Down")
        [call] = person.calls("path~pageNumber=7")

        def copied():
            person.press(MAIN, "alt+d")  # Copy correlation id
            return person.look() == call["correlation_id"]

        until("the correlation id in the clipboard", copied)
        person.look(str(picture_folder(tmp_path) / "by-keyboard.png"))
        until("the end", lambda: person.job()["state"] == "done")
    assert_whole(tmp_path)

"""The program as a subprocess that tells all it can, at an organisation whose secrets are marked; and who looks on."""

from __future__ import annotations

import base64
import gc
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from tests.security.far_keyring import PLACE, Keyring

from genesys_export.demo import DemoServer, Organisation, oauth
from genesys_export.demo.consent import Consents

ROOT = Path(__file__).parents[2]
SECRET = "MARKED-s3cret/with+odd=letters~"
_TALKATIVE = """
import faulthandler, logging, sys
faulthandler.enable()
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
logging.captureWarnings(True)
"""


class Marked:
    """Every secret that was given out, to be looked for."""

    def __init__(self):
        self.all = {SECRET}

    def made(self, kind):
        value = f"MARKED-{kind}-{len(self.all)}-{os.urandom(9).hex()}"
        self.all.add(value)
        return value

    def found_in(self, data):
        """The secrets in these bytes: as they are, as a form writes them, and packed for a Basic header."""
        pairs = {f"{client}:{SECRET}" for client in (oauth.CLIENT_ID, "client")}
        forms = {secret.encode() for secret in self.all} | {b"MARKED-"}
        forms |= {base64.b64encode(pair.encode())[:-4] for pair in pairs} | {b"MARKED%2D"}
        return sorted(form for form in forms if form in data)


@pytest.fixture(autouse=True)
def _windows_end_on_their_own_thread():
    """As in the program, garbage is collected when it is asked for only: another thread would free windows."""
    gc.disable()
    yield
    if (application := QApplication.instance()) is not None:
        for widget in QApplication.topLevelWidgets():
            widget.hide()
            widget.deleteLater()
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    gc.enable()


@pytest.fixture
def marked(monkeypatch):
    """The organisation's secret and tokens are such as can be found again."""
    marks = Marked()
    monkeypatch.setattr(oauth, "CLIENT_SECRET", SECRET)
    token, refreshing, give = oauth.Tokens.issue, oauth.Tokens.issue_refreshing, Consents.give

    def issue(self):
        value = marks.made("token")
        self._ends[value] = self._clock() + self.lifetime
        self.issued += 1
        return value

    def issue_refreshing(self):
        value = marks.made("refresh")
        self._refreshing.add(value)
        return value

    def give_code(self, redirect_uri, challenge):
        plain = give(self, redirect_uri, challenge)
        value = marks.made("code")
        self._given[value] = self._given.pop(plain)
        return value

    assert token
    assert refreshing
    monkeypatch.setattr(oauth.Tokens, "issue", issue)
    monkeypatch.setattr(oauth.Tokens, "issue_refreshing", issue_refreshing)
    monkeypatch.setattr(Consents, "give", give_code)
    return marks


@pytest.fixture
def organisation(marked):
    return Organisation(users=900, limit=100_000, window=2)


@pytest.fixture
def server(organisation):
    with DemoServer(organisation) as running:
        yield running


@pytest.fixture
def keyring_of_the_test():
    kept = Keyring()
    yield kept
    kept.close()


class Onlooker:
    """Another user of the computer: reads the arguments of every process the program starts, and their environment."""

    def __init__(self, pid):
        self._pid, self._ended, self.seen = pid, threading.Event(), {}
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self):
        self._ended.set()
        self._thread.join(10)

    def _look(self):
        while not self._ended.wait(0.01):
            own = self._read(self._pid, "cmdline")
            for pid in _children(self._pid):
                # Its own environment is where the user put the secret, and a child is a copy of it until it has become
                # another program, which its arguments show.
                if self._read(pid, "cmdline") not in {own, b""}:
                    self._read(pid, "environ")

    def _read(self, pid, what):
        try:
            data = Path(f"/proc/{pid}/{what}").read_bytes()
        except OSError:
            return b""
        self.seen[pid, what] = self.seen.get((pid, what), b"") + data
        return data


def _children(pid):
    found = []
    try:
        for task in Path(f"/proc/{pid}/task").iterdir():
            for each in (task / "children").read_text().split():
                found += [int(each), *_children(int(each))]
    except OSError:
        pass
    return found


class Program:
    """Runs the program with a home of its own, log level debug, asyncio's debugging and the fault handler on."""

    def __init__(self, home, keyring):
        self.home, self.said, self.seen = home, [], {}
        self.work, talkative = home / "work", home / "talkative"
        for folder in (self.work, talkative, home / "tmp"):
            folder.mkdir()
        (talkative / "sitecustomize.py").write_text(_TALKATIVE)
        keep = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG"}}
        self.env = keep | {
            "HOME": str(home), "TMPDIR": str(home / "tmp"), "PYTHONPATH": f"{talkative}:{ROOT}",
            "PYTHON_KEYRING_BACKEND": "tests.security.far_keyring.Far", PLACE: str(keyring.port),
            "PYTHONASYNCIODEBUG": "1", "PYTHONDEVMODE": "1", "QT_QPA_PLATFORM": "offscreen",
            "PYTHONDONTWRITEBYTECODE": "1",
        }  # fmt: skip

    def run(self, *arguments, stdin="", env=(), command=(sys.executable, "-m", "genesys_export"), while_it_runs=None):
        """Run a command to its end and remember all it said; gives its exit code."""
        process = subprocess.Popen(
            [*command, *map(str, arguments)], cwd=self.work, env=self.env | dict(env), stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        onlooker = Onlooker(process.pid)
        try:
            if while_it_runs is not None:
                while_it_runs(process)
            out, err = process.communicate(stdin.encode(), timeout=120)
        finally:
            if process.poll() is None:
                process.kill()
                process.communicate()
            onlooker.stop()
        self.said.append((arguments, out, err))
        self.seen |= {(arguments, *key): data for key, data in onlooker.seen.items()}
        return process.returncode

    def written(self):
        """Every byte that is anywhere now: files, what was said, what other users could see."""
        for path in sorted(self.home.rglob("*")):
            if path.is_file():
                yield f"file {path.relative_to(self.home)}", path.read_bytes()
        for arguments, out, err in self.said:
            yield f"standard output of {arguments}", out
            yield f"standard error of {arguments}", err
        for key, data in self.seen.items():
            yield f"/proc of {key}", data

    def leaks(self, marked):
        """Where a secret is to be found; empty when nowhere."""
        return [(place, found) for place, data in self.written() if (found := marked.found_in(data))]


@pytest.fixture
def program(tmp_path, keyring_of_the_test):
    return Program(tmp_path, keyring_of_the_test)

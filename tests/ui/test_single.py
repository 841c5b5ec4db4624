"""One window for each user and state folder; a second start brings it to the front, whatever the one before left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import filelock
import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from tests.ui.fakes import FakeBackend, FakeJobs

from genesys_export.ui.application import Life
from genesys_export.ui.single import SingleInstance, socket_name

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from genesys_export.ui.single import SingleInstance
app = QCoreApplication(sys.argv[:1])
single = SingleInstance(Path(sys.argv[1]))
print("mine" if single.claim(demo=sys.argv[2] == "demo", patience=float(sys.argv[3])) else "told", flush=True)
if sys.argv[4:] == ["stay"]:
    app.exec()
single.release()
"""


def second(folder, *, demo=False, patience=10.0, stay=False):
    """A second start of the program, as far as the question goes who is the one."""
    arguments = [str(folder), "demo" if demo else "", str(patience), *(["stay"] if stay else [])]
    return subprocess.Popen([sys.executable, "-c", SECOND, *arguments], stdout=subprocess.PIPE, text=True)


@pytest.fixture
def single(tmp_path, qapp):
    one = SingleInstance(tmp_path)
    yield one
    one.release()
    one.deleteLater()


async def said(process, until):
    await until(lambda: process.poll() is not None)
    with process:
        return process.stdout.read().strip()


@pytest.mark.parametrize("demo", [False, True])
def test_a_second_start_is_told_and_the_window_comes_forward(run, until, tmp_path, single, demo):
    """Minimised, it is shown again; where the demo organisation was asked for, it is connected to."""

    async def story():
        backend = FakeBackend(FakeJobs())
        life = Life(tmp_path, backend)
        assert single.claim()
        single.raise_wanted.connect(life.come_forward)
        await life.open()
        life.window.showMinimized()
        assert await said(second(tmp_path, demo=demo), until) == "told"
        await until(lambda: not life.window.isMinimized())
        if demo:
            await until(lambda: life.window.connecting.current == "demo")
        assert backend.demo_started is demo
        life.window.close()
        await life.closed()

    run(story())


def test_another_folder_is_another_window(run, until, tmp_path, single):
    async def story():
        assert single.claim()
        (tmp_path / "other").mkdir()
        assert await said(second(tmp_path / "other"), until) == "mine"

    run(story())


def test_the_socket_that_a_crash_left_is_no_obstacle(run, until, tmp_path, single):
    """The first is killed; its socket stays, its lock does not."""

    async def story():
        killed = second(tmp_path, stay=True)
        assert killed.stdout.readline() == "mine\n"
        os.kill(killed.pid, signal.SIGKILL)
        with killed:
            killed.wait()
        assert single.claim()
        assert await said(second(tmp_path), until) == "told"

    run(story())


def test_a_first_that_does_not_answer_does_not_lock_its_user_out(tmp_path, single):
    """It hangs: the lock is taken, nobody listens."""
    with filelock.FileLock(tmp_path / "window.lock"):
        assert single.claim(patience=0)


def test_a_socket_with_somebody_else_behind_it_decides_nothing(tmp_path, single):
    """Nobody has the lock, so this is the first, whoever took the name."""
    squatter = QLocalServer()
    assert squatter.listen(single.name)
    assert single.claim(patience=0)
    squatter.close()


def test_what_is_no_word_of_ours_is_not_answered(run, until, tmp_path, single):
    async def story():
        asked = []
        single.raise_wanted.connect(asked.append)
        assert single.claim()
        socket = QLocalSocket()
        socket.connectToServer(single.name)
        await until(lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState)
        socket.write(b"format everything\n" * 1000)
        await until(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
        assert not asked

    run(story())


def test_the_name_is_short_and_the_same_however_the_folder_is_written(tmp_path):
    name = socket_name(tmp_path)
    assert len(name) < 40
    assert socket_name(tmp_path / "x" / "..") == name
    assert socket_name(Path(os.path.relpath(tmp_path))) == name
    assert socket_name(tmp_path / "x") != name


def test_the_program_as_a_whole(tmp_path):
    """Started twice: the second ends at once with exit code 0, the first goes on, and ends in order leaving nothing."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from genesys_export.ui.application import Life, run\n"
        "app = QApplication(sys.argv[:1])\n"
        "Life.come_forward = lambda self, demo: self.window.close()\n"
        "QTimer.singleShot(0, lambda: print('open', flush=True))\n"
        "sys.exit(run(demo=False, state_dir=Path(sys.argv[1])))\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, str(tmp_path / "state")]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as first:
        try:
            assert first.stdout.readline() == "open\n"
            assert subprocess.run(command, env=environment, check=False, timeout=60).returncode == 0
            assert first.wait(60) == 0
        finally:
            first.kill()
    log = (tmp_path / "state" / "logs" / "window.log").read_text()
    assert "window opened" in log
    assert "window closing" in log
    assert not (tmp_path / "state" / "logs" / "crash.txt").exists()


RESTARTED = """
import sys
from pathlib import Path
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication
from genesys_export.ui import application
app = QApplication(sys.argv[:1])
folder = Path(sys.argv[1])
if sys.argv[2:] == ["--state-dir", str(folder)]:
    application.Crashes.tell_earlier = lambda self, _: (qWarning("a word of Qt"), self.parent().close())
else:
    application.own_command = lambda: [sys.executable, *sys.argv]
    application.Crashes.tell_earlier = lambda self, _: self.restart_wanted.emit()
sys.exit(application.run(demo=False, state_dir=folder))
"""


def test_restarted_from_a_crash_report_the_program_comes_back_once_the_one_before_has_let_go(tmp_path):
    """As a whole: the new one finds nobody in its way; output of both ends when both have ended."""
    script, folder = tmp_path / "program.py", tmp_path / "state"
    script.write_text(RESTARTED)
    done = subprocess.run(
        [sys.executable, str(script), str(folder)], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, check=False,
        timeout=60, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    log = (folder / "logs" / "window.log").read_text()
    assert log.count("window opened") == 2
    assert log.count("window closing") == 2
    assert "does not answer" not in log
    assert "WARNING genesys_export.qt: a word of Qt" in log  # what Qt says is written down as well

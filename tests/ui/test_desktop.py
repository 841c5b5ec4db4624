"""The desktop around the window: sleep, notifications, tray, taskbar."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QSystemTrayIcon, QWidget
from tests.ui.test_list import all_done, request, window  # noqa: F401 - a fixture

from genesys_export.errors import SignInRefused
from genesys_export.ui.desktop.awake import Awake, waker
from genesys_export.ui.desktop.badge import Badge
from genesys_export.ui.desktop.tray import Tray
from genesys_export.ui.preferences import all_preferences


class Spy:
    """A tray that writes down what it is told."""

    def __init__(self, there=True):
        self.there, self.said, self.shown = there, [], False

    def show_icon(self, shown):
        self.shown = shown and self.there

    def notify(self, title, words, *, bad=False):
        self.said.append((title, words, bad))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows is asked directly, without a program")
def test_the_computer_is_held_awake_by_a_program_that_ends_with_it(qtbot):
    """It runs while it is wanted, and no longer; a second order changes nothing."""
    awake = Awake(command=[sys.executable, "-c", "import time; time.sleep(60)"])
    awake.hold(True)
    process = awake._process
    awake.hold(True)
    assert awake._process is process
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.Running)
    pid = process.processId()
    awake.stop()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
    assert not awake.held


def test_a_program_that_is_missing_is_done_without(qtbot):
    """No message, no error: the export is what counts."""
    awake = Awake(command=["/nowhere/at/all"])
    awake.hold(True)
    qtbot.waitUntil(lambda: awake._process.state() is QProcess.ProcessState.NotRunning)
    awake.stop()
    Awake(command=[]).hold(True)


def test_the_program_that_holds_it_awake_ends_with_ours(monkeypatch):
    """Whatever happens to us: both systems' programs are given our process to watch."""
    monkeypatch.setattr(sys, "platform", "darwin")
    assert waker(42) == ["/usr/bin/caffeinate", "-i", "-w", "42"]
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    words = waker(42)
    assert words[0] == "/usr/bin/systemd-inhibit"
    assert "--pid=42" in words
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert waker(42) == []


def test_it_is_awake_only_while_exports_run(window, tmp_path, until):  # noqa: F811 - the fixture
    """And only if the setting says so."""

    async def story(win, backend):
        awake = win.surroundings.awake
        awake._command = []
        backend.pace = 0.02
        win.controller.start(request(tmp_path, "a.csv"))
        await until(lambda: awake.held)
        win.preferences.set("awake", False)
        assert not awake.held
        win.preferences.set("awake", True)
        assert awake.held
        await all_done(win, until)
        await until(lambda: not awake.held)

    window(story)


def test_the_end_is_notified_when_the_window_is_not_in_front(window, tmp_path, until):  # noqa: F811 - the fixture
    """What, how much and where; not while somebody is looking at it, and not if the setting is off."""

    async def story(win, backend):
        tray = win.surroundings.tray = Spy()
        win.showMinimized()
        win.controller.start(request(tmp_path, "a.csv"))
        await until(lambda: tray.said)
        assert tray.said == [("Users", "Done: 2,000 records\na.csv", False)]
        win.preferences.set("notify", False)
        win.controller.start(request(tmp_path, "b.csv"))
        await until(lambda: win.controller.model.rowCount() == 2)
        await all_done(win, until)
        assert len(tray.said) == 1

    window(story)


def test_a_failure_is_notified_with_its_reason(window, tmp_path, until):  # noqa: F811 - the fixture
    """So that one knows what to do before one has opened the window."""

    async def story(win, backend):
        tray = win.surroundings.tray = Spy()
        win.showMinimized()
        backend.refuse = True
        win.controller.start(request(tmp_path, "a.csv"))
        await until(lambda: tray.said)
        assert tray.said[0][2]
        assert str(SignInRefused("The sign-in was refused.").what) in tray.said[0][1]

    window(story)


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a tray")
def test_a_desktop_without_a_tray_shows_notifications_all_the_same(qtbot, tmp_path, monkeypatch):
    """By the program that such desktops bring; what an export is called is no markup there."""
    said = tmp_path / "said"
    program = tmp_path / "notify-send"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{said}.new" && mv "{said}.new" "{said}"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    owner = QWidget()
    qtbot.addWidget(owner)
    tray = Tray(owner, [])
    assert not tray.there
    tray.notify("Users <b>", "Done: 5 records\nA & B.csv")
    qtbot.waitUntil(said.exists)
    *options, end, title, first, second = said.read_text("utf-8").splitlines()
    assert "--app-name=Genesys Cloud Export" in options
    assert (end, title, first, second) == ("--", "Users <b>", "Done: 5 records", "A &amp; B.csv")
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    tray.notify("Users", "Nobody hears it, which harms nothing.")


def test_closing_to_the_tray_is_said_to_be_impossible_where_there_is_no_tray(qapp):
    words = {each.key: each.words for each in all_preferences()}["tray"]
    assert ("no tray" in words) != QSystemTrayIcon.isSystemTrayAvailable()


def test_closing_to_the_tray_lets_exports_go_on(window, tmp_path, until):  # noqa: F811 - the fixture
    """Only with the setting, and only where there is a tray to come back from; Quit ends the program."""

    async def story(win, backend):
        surroundings, closed = win.surroundings, []
        win.closing.connect(closed.append)
        surroundings.tray = Spy(there=False)
        win.preferences.set("tray", True)
        assert not surroundings.keeps_running()
        surroundings.tray = Spy()
        backend.pace = 0.01
        win.controller.start(request(tmp_path, "a.csv"))
        await until(lambda: win.controller.busy)
        win.close()
        assert not win.isVisible()
        assert not closed
        await all_done(win, until)
        surroundings._to_front()
        assert win.isVisible()
        win.actions_by_name["quit"].trigger()
        assert closed == [False]

    window(story)


def test_the_badge_says_a_thing_once(qapp, monkeypatch):
    """How many, how far; the bus is asked only when that changes."""
    told = []
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setattr("genesys_export.ui.desktop.badge._launcher", lambda *facts: told.append(facts))
    monkeypatch.setattr(sys, "platform", "linux")
    badge = Badge()
    badge.show_progress(2, 0.5)
    badge.show_progress(2, 0.501)
    badge.show_progress(1, None)
    badge.show_progress(0, 0.9)
    badge.show_progress(0, None)
    assert told == [(2, 50), (1, None), (0, None)]


ON_A_BUS = """
import subprocess, sys
from PySide6.QtWidgets import QApplication
from genesys_export.ui.desktop.badge import Badge
listening = "interface='com.canonical.Unity.LauncherEntry'"
monitor = subprocess.Popen(["dbus-monitor", "--session", listening], stdout=subprocess.PIPE, text=True)
monitor.stdout.readline()
app = QApplication([])
app.setDesktopFileName("genesys-export")
Badge().show_progress(2, 0.25)
words = []
while "progress-visible" not in "".join(words[:-1]):
    words.append(monitor.stdout.readline())
monitor.kill()
print(" ".join(" ".join(words).split()))
"""


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no D-Bus here")
def test_a_dock_hears_how_many_run_and_how_far_they_are():
    """On a real bus; Qt has nothing to complain of."""
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", ON_A_BUS], capture_output=True, text=True, timeout=60,
        check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert 'string "application://genesys-export.desktop"' in done.stdout
    assert 'string "progress" variant double 0.25' in done.stdout
    assert 'string "count" variant int32 2' in done.stdout
    assert 'string "count-visible" variant boolean true' in done.stdout
    assert [line for line in done.stderr.splitlines() if not line.startswith("dbus-daemon")] == []


def test_a_bus_that_is_not_there_takes_nothing(qapp, monkeypatch):
    """No error, no delay."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    badge = Badge()
    badge.show_progress(1, 0.5)
    badge.show_progress(0, None)
    assert badge.said == (0, None)


def test_the_taskbar_is_told_whether_all_exports_wait(window, tmp_path, until):  # noqa: F811 - the fixture
    """Held while none of them gets anything, and going on as soon as one does."""

    async def story(win, backend):
        told, badge, backend.pace = [], win.surroundings.badge, 0.02
        badge.show_progress = lambda running, share, *, held=False: told.append((running, held))
        for name in ("a.csv", "b.csv"):
            win.controller.start(request(tmp_path, name))
        await until(lambda: len(win.controller.running_rows()) == 2)
        first, second = backend.exports
        for fake in backend.exports:
            fake.hold.clear()
        first.wait_for(30)
        await until(lambda: told and told[-1] == (2, False))
        second.wait_for(30)
        await until(lambda: told[-1] == (2, True))
        first.retry_now()
        await until(lambda: told[-1] == (2, False))
        for fake in backend.exports:
            fake.hold.set()
        await until(lambda: told[-1] == (0, False))

    window(story)

"""A mistake of the program is told once, in a dialog that says what is safe; the log has it without secrets."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from tests.ui.fakes import FakeBackend, FakeJobs

from genesys_export.support import logfile
from genesys_export.support.crashlog import CrashLog, read_crash
from genesys_export.support.logfile import KEPT, end_log, log_folder, read_log, start_log
from genesys_export.ui.application import Life
from genesys_export.ui.dialogs.crash import CrashDialog

SECRET = "Bearer MARKED-1234567890"


@pytest.fixture
def window(run, until, tmp_path, monkeypatch):
    """A window that catches its mistakes and writes its log; pytest's own hooks are out of the way meanwhile."""

    def go(story):
        async def whole():
            book = start_log(tmp_path)
            life = Life(tmp_path, FakeBackend(FakeJobs()))
            life.crashes.install(asyncio.get_running_loop())
            await life.open()
            await until(life.window.connecting.known)
            try:
                await story(life)
            finally:
                life.crashes.remove()
                life.window.close()
                await life.closed()
                end_log(book)

        run(whole())
        return read_log(tmp_path)

    return go


def fail():
    msg = f"broken on purpose with {SECRET}"
    raise ZeroDivisionError(msg)


def dialogs():
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, CrashDialog) and each.isVisible()]


def in_a_slot(_):
    QTimer.singleShot(0, fail)


def in_a_thread(_):
    threading.Thread(target=fail).start()


def in_the_loop(_):
    asyncio.get_running_loop().call_soon(fail)


def in_a_task_of_the_window(life):
    async def broken():
        fail()

    life.window.backend.list_connections = broken
    life.window.connecting.load()


@pytest.mark.parametrize("break_it", [in_a_slot, in_a_thread, in_the_loop, in_a_task_of_the_window])
def test_wherever_it_happens_it_is_told_with_what_is_safe(break_it, window, until):
    async def story(life):
        break_it(life)
        await until(dialogs)
        [dialog] = dialogs()
        assert not dialog.isModal()
        assert "ZeroDivisionError: broken on purpose" in dialog.body.text()
        assert "Safe: Everything fetched so far is in the job files" in dialog.body.text()
        assert "in fail" in dialog.details.toPlainText()
        dialog.copy.click()
        for words in (QApplication.clipboard().text(), dialog.report()):
            assert "ZeroDivisionError" in words
            assert "MARKED" not in words
        dialog.reject()

    said = window(story)
    assert "ZeroDivisionError" in said
    assert "MARKED" not in said


def test_an_error_while_another_is_told_opens_no_second_dialog(window, until):
    async def story(life):
        in_a_slot(life)
        await until(dialogs)
        [dialog] = dialogs()
        in_a_thread(life)
        await until(dialog.more.isVisible)
        assert dialog.more.text() == "One more error since; it is in the log."
        assert dialogs() == [dialog]
        dialog.reject()

    window(story)


def test_it_stands_in_front_of_a_dialog_that_blocks_the_window(window, until):
    """And can be used there: what is pressed is pressed by the mouse, as the system tells the window."""

    async def story(life):
        picker = QDialog(life.window)
        picker.open()
        QApplication.clipboard().clear()
        in_a_slot(life)
        await until(dialogs)
        [dialog] = dialogs()
        assert dialog.windowHandle().transientParent() is picker.windowHandle()
        place = dialog.copy.mapTo(dialog, dialog.copy.rect().center())
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        # From a timer: it has Qt work through its events, within which tasks of the loop would be lost to a coroutine.
        QTimer.singleShot(0, lambda: QTest.mouseClick(dialog.windowHandle(), left, none, place))
        await until(lambda: "ZeroDivisionError" in QApplication.clipboard().text())
        picker.close()
        assert dialog.isVisible()
        dialog.reject()

    window(story)


def test_it_ends_with_the_window(window, until):
    async def story(life):
        in_a_slot(life)
        await until(dialogs)

    window(story)
    assert not dialogs()


@pytest.mark.parametrize("what", ["x" * 250, "x" * 50_000, "word " * 10_000])
def test_it_fits_the_screen_however_long_the_error_is(qtbot, what):
    """The report has all of it in its details; what is shown can be read to its end."""
    dialog = CrashDialog(f"OSError: {what}", f"Traceback\nOSError: {what}")
    qtbot.addWidget(dialog)
    dialog.show()
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    assert dialog.minimumSizeHint().width() <= 720
    assert dialog.minimumSizeHint().height() <= 460
    assert "x" * 200 in dialog.report() or "word word" in dialog.report()
    assert what in dialog.report()


def test_the_same_mistake_is_told_once(window, until):
    """Closed, it does not come back: a timer that fails each time must not take the window hostage."""

    async def story(life):
        in_a_slot(life)
        await until(dialogs)
        dialogs()[0].reject()
        await until(lambda: life.crashes.dialog is None)
        for _ in range(5):
            in_a_slot(life)
        done = asyncio.get_running_loop().create_future()
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, lambda: done.set_result(None)))
        await done
        await asyncio.sleep(0)
        assert not dialogs()

    assert window(story).count("ZeroDivisionError: broken") >= 6


def test_a_dialog_that_is_broken_itself_ends_in_the_log(window, until, monkeypatch, tmp_path):
    async def story(life):
        monkeypatch.setattr(CrashDialog, "__init__", lambda *_, **__: fail())
        in_a_slot(life)
        await until(lambda: "could not be told" in read_log(tmp_path))
        assert not dialogs()

    window(story)


def test_the_dialog_leads_to_a_bundle_with_the_details_and_to_a_restart(window, until):
    asked = []

    async def story(life):
        life.crashes.bundle_wanted.disconnect(life.window.helping.offer_bundle)
        life.crashes.bundle_wanted.connect(asked.append)
        in_a_slot(life)
        await until(dialogs)
        dialogs()[0].bundle.click()
        dialogs()[0].restart.click()
        assert life.restart

    window(story)
    assert "ZeroDivisionError" in asked[0]


def test_what_ended_the_program_the_last_time_is_told_at_the_next_start(window, until):
    async def story(life):
        life.crashes.tell_earlier("")
        life.crashes.tell_earlier(f"Fatal Python error: Segmentation fault {SECRET}")
        await until(dialogs)
        [dialog] = dialogs()
        assert dialog.head.text() == "The program ended unexpectedly the last time."
        assert "can be resumed" in dialog.body.text()
        dialog.reject()

    assert "Segmentation fault" in window(story)


CRASH = """
import os, signal, sys
from pathlib import Path
from genesys_export.support.crashlog import CrashLog
log = CrashLog(Path(sys.argv[1]))
print(repr(log.start()))
if sys.argv[2] == "crash":
    os.kill(os.getpid(), signal.SIGSEGV)
log.end()
"""


def test_a_crash_is_kept_for_the_next_start_and_an_end_in_order_leaves_nothing(tmp_path):
    def started(how):
        done = subprocess.run(
            [sys.executable, "-c", CRASH, str(tmp_path), how], capture_output=True, text=True, check=False, timeout=60,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )  # fmt: skip
        return done.stdout

    assert started("crash") == "''\n"
    assert "Segmentation fault" in started("end")
    assert started("end") == "''\n"
    assert "Segmentation fault" in read_crash(tmp_path)  # still there for a bundle
    assert os.name == "nt" or not any(file.stat().st_mode & 0o077 for file in log_folder(tmp_path).iterdir())


def test_the_log_holds_no_secret_rotates_and_is_read_in_order(tmp_path, monkeypatch):
    monkeypatch.setattr(logfile, "LARGEST", 10_000)
    book = start_log(tmp_path)
    log = logging.getLogger("genesys_export.test")
    for number in range(900):
        log.info("line %d %s", number, SECRET)
    logging.getLogger("httpx").info("HTTP Request: GET somewhere")
    end_log(book)
    files = sorted(log_folder(tmp_path).iterdir())
    assert len(files) == KEPT + 1
    assert all(file.stat().st_size <= 10_000 for file in files)
    assert not any(b"MARKED" in file.read_bytes() for file in files)
    lines = read_log(tmp_path).splitlines()
    numbers = [int(line.split("line ")[1].split()[0]) for line in lines[1:]]
    assert numbers == list(range(numbers[0], 900))
    assert os.name == "nt" or not any(file.stat().st_mode & 0o077 for file in files)


def test_a_folder_that_takes_no_log_is_no_reason_not_to_start(tmp_path):
    (tmp_path / "logs").write_text("a file where the folder should be")
    assert start_log(tmp_path) is None
    end_log(None)
    log = CrashLog(tmp_path)
    assert log.start() == ""
    log.end()

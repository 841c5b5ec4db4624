"""The whole story through the real window, over the real layers, against a demo organisation on loopback."""

from __future__ import annotations

import contextlib
import csv
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.ui.whole import made

from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import JobState
from genesys_export.ui.dialogs.connection import OWN_HOSTS

USERS = 6_000


@pytest.fixture
def server():
    organisation = Organisation(users=USERS, limit=100_000, latency_ms=300)
    with DemoServer(organisation) as server:
        yield server


def state(window):
    row = window.controller.row(window.selected())
    return row.state if row else None


def test_users_are_exported_over_a_pause_and_a_restart(run, until, tmp_path, qtbot, server):
    """Pick Users, export, watch, pause, close, open again, resume: the file holds every user once."""
    target = tmp_path / "users.csv"

    async def first():
        life = made(tmp_path, server)
        window = life.window
        await life.open(demo=True)
        await until(lambda: window.connecting.current == "demo")
        window.actions_by_name["new"].trigger()
        window.dialog.picker.search.setText("users")
        window.dialog.picker.pick("users")
        window.dialog.file.setText(str(target))
        qtbot.mouseClick(window.dialog.start, Qt.MouseButton.LeftButton)
        panel = window.frame.details.live
        await until(lambda: panel.values["pages"].text() not in {"—", "0", "1"})
        await until(lambda: "calls left" in panel.chart.accessibleDescription())
        await until(window.actions_by_name["pause"].isEnabled)
        window.actions_by_name["pause"].trigger()
        await until(lambda: state(window) is JobState.PAUSED)
        assert not target.exists()
        window.close()
        await life.closed()

    async def second():
        life = made(tmp_path, server)
        window = life.window
        await life.open()
        await until(lambda: window.controller.model.rowCount() == 1)
        window.frame.table.selectRow(0)
        assert state(window) is JobState.PAUSED
        before = window.controller.row(window.selected()).records
        assert 0 < before < USERS
        await until(window.actions_by_name["resume"].isEnabled)
        window.actions_by_name["resume"].trigger()
        await until(lambda: state(window) is JobState.DONE)
        window.close()
        await life.closed()

    run(first())
    run(second())
    with target.open(encoding="utf-8-sig", newline="") as file:
        found = [row["id"] for row in csv.DictReader(file)]
    wanted = {user["id"] for user in server.organisation.users("any")}
    assert len(found) == len(wanted)
    assert set(found) == wanted


def test_wrong_secret_goes_to_the_error_bar(run, until, tmp_path, server):
    """The test of the connection says it in the dialog; an export says it in the error bar."""

    async def story():
        life = made(tmp_path, server)
        window = life.window
        await life.open()
        window.actions_by_name["connection"].trigger()
        await until(lambda: window.connecting.dialog is not None)
        dialog = window.connecting.dialog
        dialog.region.setCurrentIndex(dialog.region.findData(OWN_HOSTS))
        for line, words in (
            (dialog.name, "wrong"), (dialog.api_url, server.url), (dialog.login_url, server.url),
            (dialog.client_id, server.organisation.client_id), (dialog.secret, "not the secret"),
        ):  # fmt: skip
            line.setText(words)
        dialog.session.setChecked(True)
        dialog.test.click()
        await until(lambda: dialog.answer.text() not in {"", "Looking…"})
        assert "Check the client id" in dialog.answer.text()
        dialog.save.click()
        await until(lambda: window.connecting.dialog is None)
        window.new_export()
        window.dialog.file.setText(str(tmp_path / "users.csv"))
        window.dialog.start.click()
        await until(window.frame.error.isVisible)
        assert "Check the client id" in window.frame.error.more.text()
        window.close()
        await life.closed()

    run(story())
    assert not (tmp_path / "users.csv").exists()


@pytest.mark.skipif(
    not shutil.which("xvfb-run") and "CI" not in os.environ, reason="needs xvfb-run for a display of its own"
)
def test_the_program_itself_on_a_display(tmp_path):
    """As a process of its own on a real display: open, export from the demo organisation, close; exit code 0."""
    script = Path(__file__).with_name("drive_window.py")
    process = subprocess.Popen(
        ["xvfb-run", "-a", "-s", "-screen 0 1280x800x24", sys.executable, str(script), str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "xcb"}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        start_new_session=True,
    )  # fmt: skip
    try:
        said, complaints = process.communicate(timeout=60)
    finally:
        with contextlib.suppress(ProcessLookupError):  # display and window go too, when the time is over
            os.killpg(process.pid, signal.SIGKILL)
    assert process.returncode == 0, complaints
    assert "done" in said
    assert (tmp_path / "users.csv").is_file()

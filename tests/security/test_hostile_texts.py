"""What an API says is read, never obeyed: it steers no terminal, makes up no line, and is no page to be shown."""

from __future__ import annotations

import asyncio
import json
import os
import pty
import subprocess
import sys

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QTableView
from tests.security.conftest import ROOT
from tests.security.test_foreign_host import Server

from genesys_export.cli.words import json_text
from genesys_export.client import Hosts
from genesys_export.ui.application import Life, prepare
from genesys_export.ui.backend import Backend
from genesys_export.ui.dialogs.connection import OWN_HOSTS
from genesys_export.ui.loop import new_loop

EVIL = "\x1b]0;PWNED\x07\x1b[2J\x9b31m\u202ePWNED\u2028\x7f\r\nExported 5 records <img src='//evil/share/x.png'>"
QUIET = {"PYTHONPATH": str(ROOT), "PYTHONDEVMODE": "", "PYTHONASYNCIODEBUG": ""}


@pytest.fixture
def evil():
    """Serves an organisation that says it in every place; what it answers to a call can be changed."""

    def answer(path):
        if path == "/oauth/token":
            return server.token
        return server.status, {"ININ-Correlation-Id": "c\x9b31m"}, server.body

    server = Server(answer)
    server.token = 200, {}, {"access_token": "the-token", "expires_in": 3600}
    server.status = 400
    server.body = {"message": EVIL, "code": EVIL, "contextId": EVIL, "status": 400,
                   "details": [{"errorCode": EVIL, "fieldName": EVIL}]}  # fmt: skip
    yield server
    server.close()


@pytest.fixture
def say(program, evil):
    """Runs a command; gives all it says."""

    def run(*arguments):
        program.run(*arguments, env={**QUIET, "GENESYS_CLIENT_SECRET": "hunter2"})
        _, out, err = program.said[-1]
        return out.decode() + err.decode()

    return run


def options(evil):
    return ["--host", evil.url, "--client-id", "client", "--reserve", "0", "--overwrite", "--out", "out.csv"]


def harmless(said):
    return [c for c in said if not c.isprintable() and c != "\n"] == [] and "\nExported 5 records" not in said


@pytest.mark.parametrize("progress", ["none", "json"])
@pytest.mark.parametrize("status", [400, 403])
def test_a_refusal_of_the_api(say, evil, progress, status):
    evil.status = status
    said = say("export", "users", *options(evil), "--progress", progress)
    assert "PWNED" in said
    assert harmless(said)


def test_a_refused_sign_in(say, evil):
    evil.token = 400, {}, {"error": "invalid_client", "description": EVIL}
    said = say("export", "users", *options(evil))
    assert "PWNED" in said
    assert harmless(said)


def test_a_check_and_the_history(say, evil):
    """What was refused is kept in the job file as it was said, and told in other words each time."""
    assert harmless(say("export", "users", "groups", *options(evil)[:-2], "--check"))
    say("export", "users", *options(evil))
    for arguments in (("jobs",), ("jobs", "--json"), ("jobs", "PWNED"), ("resume", "latest")):
        assert harmless(say(*arguments)), arguments


def test_a_manifest_that_somebody_wrote(say, program):
    """It comes with a file from anywhere; both displays of it are plain."""
    import hashlib

    data = b"id\r\n1\r\n"
    (program.work / "f.csv").write_bytes(data)
    manifest = {"file": "f.csv", "sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data), "size": len(data),
                "records": EVIL, "ended": EVIL, "complete": EVIL, "notes": [EVIL], "format": EVIL}  # fmt: skip
    for name in ("f.csv.manifest.json", "f.manifest.json"):
        (program.work / name).write_text(json.dumps(manifest))
    assert harmless(say("verify", "f.csv"))
    assert harmless(say("verify", "f.csv", "--json"))


def test_connections_of_somebody_elses_list(say, program):
    folder = program.home / "list"
    folder.mkdir()
    entry = {"id": "1", "name": EVIL, "region": "", "api_url": "https://h", "login_url": "https://h", "client_id": EVIL}
    (folder / "connections.json").write_text(json.dumps([entry]))
    for more in ((), ("--json",)):
        assert harmless(say("connections", "list", "--state-dir", str(folder), *more))


def test_a_progress_bar_on_a_terminal(program, evil):
    """A terminal gets the bar's own codes, and none of the API's."""
    reading, writing = os.openpty() if not hasattr(pty, "openpty") else pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "genesys_export", "export", "users", *options(evil), "--progress", "bar"],
        cwd=program.work, env=program.env | QUIET | {"GENESYS_CLIENT_SECRET": "hunter2", "TERM": "xterm"},
        stdin=subprocess.DEVNULL, stdout=writing, stderr=writing,
    )  # fmt: skip
    os.close(writing)
    said = b""
    try:
        while piece := os.read(reading, 65536):
            said += piece
    except OSError:
        pass  # Linux says so when the other end is closed
    os.close(reading)
    process.wait(30)
    assert b"PWNED" in said
    for code in (b"\x1b]0;", b"\x1b[2JX", b"\x07", "\x9b".encode(), "\u202e".encode(), "\u2028".encode(), b"\x7f"):
        assert code not in said


def test_json_reads_the_same_after_it():
    """Escapes, not changes."""
    data = {"text": EVIL + "\U000e0001\u00a0ü", "n": [1, None]}
    assert json.loads(json_text(data)) == data
    assert json.loads(json_text(data, indent=True)) == data
    assert harmless(json_text(data))


@pytest.fixture
def refused(qapp, tmp_path, evil, monkeypatch):
    """A window whose export was refused so; gives what looks at it."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    prepare(qapp)

    def go(look):
        async def story():
            life = Life(tmp_path, Backend.open(tmp_path))
            win = life.window
            await life.open()
            try:
                async with asyncio.timeout(60):
                    await _refuse(win, evil, tmp_path)
                    look(win)
            finally:
                win.close()
                await life.closed()

        with asyncio.Runner(loop_factory=new_loop) as runner:
            runner.run(story())

    return go


async def _refuse(win, evil, folder):
    async def until(condition):
        while not condition():  # noqa: ASYNC110 - as a person looks
            await asyncio.sleep(0.01)

    win.actions_by_name["connection"].trigger()
    await until(lambda: win.connecting.dialog is not None)
    dialog = win.connecting.dialog
    dialog.region.setCurrentIndex(dialog.region.findData(OWN_HOSTS))
    url = Hosts.custom(evil.url).api
    for line, words in ((dialog.name, "<b>acme</b>"), (dialog.api_url, url), (dialog.login_url, url),
                        (dialog.client_id, "client"), (dialog.secret, "hunter2")):  # fmt: skip
        line.setText(words)
    dialog.session.setChecked(True)
    dialog.save.click()
    await until(lambda: win.connecting.dialog is None)
    win.new_export()
    win.dialog.file.setText(str(folder / "<b>users.csv"))
    win.dialog.start.click()
    await until(win.frame.error.isVisible)
    await until(lambda: not win.controller.busy)


def _pages(win):
    """Everything that would be shown as a page, with tags obeyed, although the API or the user wrote it."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            yield widget.text()
        yield widget.toolTip()
        if isinstance(widget, QTableView) and widget.model() is not None:
            model = widget.model()
            for row in range(model.rowCount(QModelIndex())):
                for column in range(model.columnCount(QModelIndex())):
                    yield str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole))


@pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support raise", extend=True)
def test_the_window_shows_tags_as_text(refused):
    """A picture that a reply names is not loaded: on Windows, its address could be a server that wants a password."""

    def look(win):
        assert "PWNED" in win.frame.error.what.text()
        pages = list(_pages(win))
        assert [page for page in pages if "<img" in page or "<b>" in page] == []
        assert any("&lt;img" in page or "&lt;b&gt;" in page for page in pages)

    refused(look)

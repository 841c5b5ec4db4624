"""A file that was exported is compared with its manifest; what is told of files leads to them."""

from __future__ import annotations

import asyncio
import json
import os
import threading

import pytest
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QDesktopServices
from tests.ui.test_saving import asked
from tests.ui.test_story import server, state  # noqa: F401 - a fixture
from tests.ui.test_translations import language  # noqa: F401 - a fixture
from tests.ui.test_trouble import export, window  # noqa: F401 - a fixture

from genesys_export.errors import FileChanged
from genesys_export.export import JobState
from genesys_export.ui.saying import said
from genesys_export.ui.verifying import Verifying
from genesys_export.ui.widgets.notice_bar import NoticeBar


class Desktop(QObject):
    """Takes the addresses that would go to other programs."""

    def __init__(self):
        super().__init__()
        self.asked = []

    @Slot("QUrl")
    def take(self, address):
        self.asked.append(address.toLocalFile())


@pytest.fixture
def desktop():
    made = Desktop()
    QDesktopServices.setUrlHandler("file", made, "take")
    yield made
    QDesktopServices.unsetUrlHandler("file")


def test_a_file_is_verified_and_one_that_was_changed_is_told(window, until, tmp_path):  # noqa: F811 - the fixture
    path = tmp_path / "users.csv"

    async def story(win):
        verify, notice, error = win.actions_by_name["verify"], win.frame.notice, win.frame.error
        assert not verify.isEnabled()
        export(win, path)
        await until(lambda: state(win) is JobState.DONE and verify.isEnabled())
        count = json.loads((tmp_path / "users.csv.manifest.json").read_text("utf-8"))["records"]
        verify.trigger()
        await until(notice.isVisible)
        assert notice.words.text().startswith("users.csv is unchanged since ")
        assert notice.words.text().endswith(f": {count:,} records. That is everything that the API counted.")
        was = path.read_bytes()
        path.write_bytes(was[:-1] + b"\r")
        verify.trigger()
        await until(error.isVisible)
        assert "users.csv is not the file that was exported: its SHA-256 is" in error.what.text()
        assert not notice.isVisible()  # that it was unchanged
        assert not win.statusBar().currentMessage()
        path.write_bytes(was)
        verify.trigger()
        await until(notice.isVisible)
        assert not error.isVisible()
        notice.dismiss.click()
        assert not notice.isVisible()
        path.unlink()
        verify.trigger()
        await until(error.isVisible)
        assert "users.csv cannot be read, although its manifest is there" in error.what.text()

    window(story)


def test_a_file_that_was_limited_is_told_to_be_unchanged_but_not_everything(window, until, tmp_path):  # noqa: F811
    async def story(win):
        export(win, tmp_path / "users.csv", limit=30)
        await until(lambda: state(win) is JobState.DONE and win.actions_by_name["verify"].isEnabled())
        win.actions_by_name["verify"].trigger()
        await until(win.frame.notice.isVisible)
        words = win.frame.notice.words.text()
        assert ": 30 records. Not complete. The records were limited to 30; the API counted " in words

    window(story)


def test_what_was_saved_again_can_be_opened_from_where_it_is_told(window, until, tmp_path, desktop):  # noqa: F811
    async def story(win):
        export(win, tmp_path / "users.csv", limit=30)
        await until(lambda: state(win) is JobState.DONE)
        dialog = await asked(win, until)
        dialog.destination.file.setText(str(tmp_path / "again.csv"))
        dialog.save.click()
        notice = win.frame.notice
        await until(notice.isVisible)
        notice.open.click()
        notice.folder.click()
        win.frame.escape()
        assert not notice.isVisible()

    window(story)
    assert [os.path.normpath(each) for each in desktop.asked] == [str(tmp_path / "again.csv"), str(tmp_path)]


def test_several_files_have_one_folder_and_nothing_to_open(qtbot, tmp_path, desktop):
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.say("Both are there.", [tmp_path / "a.csv", tmp_path / "a.xlsx"])
    assert (bar.open.isHidden(), bar.folder.isHidden()) == (True, False)
    bar.folder.click()
    assert desktop.asked == [str(tmp_path)]
    bar.say("They are in two folders.", [tmp_path / "a.csv", tmp_path / "b" / "a.xlsx"])
    assert (bar.open.isHidden(), bar.folder.isHidden()) == (True, True)
    bar.say("A folder is there.", [tmp_path])
    assert bar.open.isHidden()
    bar.folder.click()
    assert desktop.asked == [str(tmp_path)] * 2
    bar.say("Nothing to see.")
    assert (bar.open.isHidden(), bar.folder.isHidden()) == (True, True)


MANIFESTS = [
    ({"records": 2, "ended": "2026-11-10T12:00:00Z", "complete": True}, ": 2 records. That is everything"),
    ({"records": 1, "ended": "x" * 400, "complete": False}, f"since {'x' * 40}: 1 record. Not complete."),
    ({"records": "many", "ended": None, "notes": ["It ended early."]}, ": 0 records. Not complete. It ended early."),
]


@pytest.fixture
def words_of(run, tmp_path, monkeypatch):
    """What is told of files whose manifests say this."""

    def words_of(facts, *names):
        monkeypatch.setattr("genesys_export.ui.verifying.verify", lambda _file, _check: facts)
        heard = []

        async def story():
            verifying = Verifying()
            verifying.told.connect(lambda words, _files: heard.append(words))
            await verifying.verify([tmp_path / name for name in names])

        run(story())
        return "".join(heard)

    return words_of


@pytest.mark.parametrize(("facts", "told"), MANIFESTS)
def test_a_manifest_of_anybody_is_told_as_far_as_it_goes(facts, told, words_of):
    words = words_of(facts, "a.csv")
    assert words.startswith("a.csv is unchanged since ")
    assert told in words
    assert words_of(facts, "a.csv", "a.xlsx").startswith("a.csv, a.xlsx are unchanged since ")


def test_a_large_file_is_not_read_on_when_nobody_waits_for_it(run, tmp_path, monkeypatch):
    begun, ended = threading.Event(), threading.Event()

    def endless(_file, check):
        begun.set()
        try:
            while True:
                check()
        finally:
            ended.set()

    monkeypatch.setattr("genesys_export.ui.verifying.verify", endless)

    async def story():
        task = Verifying().verify([tmp_path / "a.csv"])
        assert await asyncio.to_thread(begun.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert await asyncio.to_thread(ended.wait, 10)

    run(story())


def test_one_that_is_asked_for_while_another_is_read_has_its_turn(run, tmp_path, monkeypatch):
    """Also after one that is not what it was."""
    go = threading.Event()

    def slow(file, _check):
        assert go.wait(10)
        if file.name == "a.csv":
            raise FileChanged("a.csv is another file.")
        return {"records": 1, "complete": True}

    monkeypatch.setattr("genesys_export.ui.verifying.verify", slow)
    heard = []

    async def story():
        verifying = Verifying()
        verifying.told.connect(lambda words, _files: heard.append(words))
        verifying.failed.connect(lambda error: heard.append(error.what))
        task = verifying.verify([tmp_path / "a.csv"])
        assert verifying.verify([tmp_path / "b.csv"]) is None
        go.set()
        await task

    run(story())
    assert heard[0] == "a.csv is another file."
    assert heard[1].startswith("b.csv is unchanged since ")


def test_a_note_about_a_limit_is_in_the_language_of_the_window(language):  # noqa: F811 - the fixture
    language("de")
    for note in ("The records were limited to 30.", "The records were limited to 30; the API counted 6400."):
        assert said(note).startswith("Die Datensätze")


def test_the_notes_of_a_manifest_of_anybody_hold_nothing_up(words_of):
    words = words_of({"records": 1, "notes": ["It is so. " * 10_000] * 1_000}, "a.csv")
    assert 1_000 < len(words) < 2_500

"""Support staff at work in the real window: a bundle is reviewed, a colleague's looked at, faults practised."""

from __future__ import annotations

import asyncio
import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from tests.ui.whole import living, made

from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import JobState
from genesys_export.support.layout import JOB, JOB_WITH_RECORDS, MANIFEST
from genesys_export.ui.application import Life
from genesys_export.ui.backend import Backend
from genesys_export.ui.tasks import running_tasks


@pytest.fixture
def server():
    with DemoServer(Organisation(users=300, limit=100_000)) as running:
        yield running


@pytest.fixture
def window(run, until, tmp_path, server):
    """Runs a story in an open window that is connected to the demo organisation, then closes it."""

    def go(story, folder="state"):
        async def whole():
            async with living(made(tmp_path / folder, server), until) as win:
                await story(win)

        run(whole())

    return go


async def exported(win, until, path):
    win.new_export()
    win.dialog.picker.pick("users")
    win.dialog.file.setText(str(path))
    win.dialog.start.click()
    await until(lambda: (row := win.controller.row(win.selected())) is not None and row.state is JobState.DONE)
    await until(lambda: not running_tasks())


async def reviewed(win, until):
    win.actions_by_name["bundle"].trigger()
    await until(lambda: win.helping.dialog is not None)
    return win.helping.dialog


def names(dialog):
    return [dialog.files.item(row).text() for row in range(dialog.files.count())]


def item(dialog, name):
    return dialog.files.item(names(dialog).index(name))


async def saved(win, until, dialog, path):
    """Through the file dialog, as a person does."""
    dialog.save.click()
    await until(lambda: dialog.picker is not None)
    dialog.picker.fileSelected.emit(str(path))
    dialog.picker.close()
    await until(lambda: not running_tasks())


def test_a_bundle_is_read_and_ticked_before_it_is_written(window, until, tmp_path):
    """Every file with its content; records only when they are ticked; what is unticked is not in it."""

    async def story(win):
        await exported(win, until, tmp_path / "users.csv")
        dialog = await reviewed(win, until)
        assert not dialog.isModal()
        assert names(dialog)[0] == MANIFEST
        assert {"export.json", "requests.txt", "doctor.txt", "versions.txt", JOB} <= set(names(dialog))
        assert item(dialog, JOB_WITH_RECORDS).checkState() is Qt.CheckState.Unchecked
        assert "No record is among them" in dialog.answer.text()
        dialog.files.setCurrentItem(item(dialog, "requests.txt"))
        assert "/api/v2/users" in dialog.content.toPlainText()
        assert dialog.content.isReadOnly()
        item(dialog, JOB_WITH_RECORDS).setCheckState(Qt.CheckState.Checked)
        assert "every record" in dialog.answer.text()
        item(dialog, JOB_WITH_RECORDS).setCheckState(Qt.CheckState.Unchecked)
        item(dialog, "versions.txt").setCheckState(Qt.CheckState.Unchecked)
        dialog.files.setCurrentRow(0)
        told = [each["name"] for each in json.loads(dialog.content.toPlainText())["files"]]
        assert "versions.txt" not in told
        await saved(win, until, dialog, tmp_path / "support.zip")
        assert win.helping.dialog is None
        assert win.frame.notice.words.text().startswith("support.zip is saved")
        with zipfile.ZipFile(tmp_path / "support.zip") as archive:
            assert set(archive.namelist()) == {MANIFEST, *told}

    window(story)


def test_a_bundle_that_cannot_be_written_says_so_in_its_dialog(window, until, tmp_path):
    async def story(win):
        dialog = await reviewed(win, until)
        await saved(win, until, dialog, tmp_path / "nowhere" / "support.zip")
        assert win.helping.dialog is dialog
        assert "cannot be written" in dialog.answer.text()
        assert dialog.save.isEnabled()
        dialog.reject()

    window(story)


def test_without_an_export_the_bundle_is_of_the_program_alone(window, until):
    async def story(win):
        dialog = await reviewed(win, until)
        assert JOB not in names(dialog)
        assert "doctor.txt" in names(dialog)
        win.actions_by_name["bundle"].trigger()  # asked for twice, it is the same one
        assert win.helping.dialog is dialog
        dialog.reject()
        await until(lambda: win.helping.dialog is None)

    window(story)


@pytest.fixture
def sent(window, until, tmp_path):
    """A colleague's bundle, made on another computer."""

    async def story(win):
        await exported(win, until, tmp_path / "theirs.csv")
        await saved(win, until, await reviewed(win, until), tmp_path / "support.zip")

    window(story, "theirs")
    return tmp_path / "support.zip"


def test_a_colleagues_bundle_is_looked_at_as_ones_own(window, until, tmp_path, sent):
    """It is in the list, marked; details, requests and overview tell all; nothing can be done with it."""
    before = sent.read_bytes()

    async def story(win):
        win.frame.search.setText("hides everything")
        win.actions_by_name["openfile"].trigger()
        win.helping.picker.filesSelected.emit([str(sent)])
        win.helping.picker.close()
        await until(lambda: win.controller.model.rowCount() == 1)
        await until(lambda: win.selected() != "")
        row = win.controller.row(win.selected())
        shown = [win.controller.model.index(0, column).data() for column in range(4)]
        assert shown == ["Users", "theirs.csv", "from support.zip", "Done"]
        overview = win.frame.details.overview
        assert "It can be neither resumed nor changed here." in overview.body.text()
        assert "theirs.csv" in overview.body.text()
        enabled = {name for name, action in win.actions_by_name.items() if action.isEnabled()}
        assert not enabled & {"toggle", "resume", "pause", "cancel", "retry", "open", "folder", "verify", "save"}
        assert "remove" in enabled
        win.actions_by_name["records"].trigger()
        await until(lambda: win.records.tab.nothing.text() == "A support bundle holds no records.")
        assert win.records.tab.said.text() == ""
        win.frame.show_requests()
        await until(lambda: win.controller.view(row.id).calls)
        assert "Requests" in win.frame.details.tabText(2)
        win.frame.show_live()
        live = win.frame.details.live
        await until(lambda: live.chart.samples)
        assert live.values["requests"].text() == str(row.requests)
        win.actions_by_name["texts"].trigger()
        [other] = [each for each in QApplication.topLevelWidgets() if each.windowTitle() == "Other files of the bundle"]
        assert "doctor.txt" in names(other)
        assert not other.save.isVisible()
        other.reject()
        for slot in (win.chosen.resume, win.chosen.toggle, win.chosen.open, win.chosen.folder, win.chosen.save):
            slot()
        win.controller.resume(row.id)  # even by force
        await until(win.frame.error.isVisible)
        assert "can only be looked at" in win.frame.error.what.text()
        win.chosen.remove()
        await until(lambda: win.controller.model.rowCount() == 0)

    window(story, "mine")
    assert sent.read_bytes() == before
    assert not list((tmp_path / "mine").rglob("*.job.sqlite"))


def entering(actions, data, buttons, keys):
    """The event of something that is dragged into the window; from Qt 6.12 on its place is no whole number."""
    try:
        return QDragEnterEvent(QPointF(5, 5), actions, data, buttons, keys)
    except TypeError:
        return QDragEnterEvent(QPoint(5, 5), actions, data, buttons, keys)


def test_files_are_opened_by_dragging_them_onto_the_window(window, until, sent):
    """A bundle and something else together: the bundle is listed, the other named in the error bar."""

    async def story(win):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in (sent, Path(__file__))])
        either = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        how = (either, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = entering(*how)
        QApplication.sendEvent(win, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPoint(5, 5), *how)
        drop.setDropAction(Qt.DropAction.MoveAction)  # as a file manager proposes it, on the same disk
        QApplication.sendEvent(win, drop)
        assert drop.dropAction() is Qt.DropAction.CopyAction
        await until(lambda: win.controller.model.rowCount() == 1)
        await until(win.frame.error.isVisible)
        assert win.frame.error.what.text() == "test_support.py is neither a support bundle nor a job file."
        text = QMimeData()
        text.setText("words")
        other = entering(Qt.DropAction.CopyAction, text, *how[2:])
        other.ignore()
        QApplication.sendEvent(win, other)
        assert not other.isAccepted()

    window(story, "mine")


def test_an_export_of_ones_own_beside_the_same_one_from_a_file(window, until, tmp_path, sent):
    """The list stays what it is: one's own is there once more after another start, the file is not."""

    async def story(win):
        await until(lambda: win.controller.model.rowCount() == 1)
        win.helping.open([sent])
        await until(lambda: win.controller.model.rowCount() == 2)
        assert [row.from_file for row in win.controller.model.rows()] == ["support.zip", ""]

    async def later(win):
        await until(lambda: win.controller.model.rowCount() == 1)
        assert win.controller.model.rows()[0].from_file == ""

    window(story, "theirs")
    window(later, "theirs")


def test_a_429_storm_is_practised_and_watched(window, until, server):
    """The sliders act on the running organisation; an export beside shows it; closing the dialog ends it."""

    async def story(win):
        win.actions_by_name["practice"].trigger()
        dialog = win.practising.dialog
        assert not dialog.isModal()
        demo = win.backend.demo
        at = dialog.situation.findData("storm")
        dialog.situation.setCurrentIndex(at)
        dialog.situation.activated.emit(at)
        assert "429" in dialog.watch.text()
        await until(lambda: demo.practised)
        assert server.organisation.limiter.limit == 60
        dialog.sliders["too_many"].setValue(70)
        assert dialog.situation.currentText() == "Of your own"
        dialog.sliders["per_minute"].setValue(1000)
        dialog.sliders["latency_ms"].setValue(0)
        await until(lambda: demo.practised[-1].per_minute == 1000)
        assert (demo.practised[-1].too_many, demo.practised[-1].latency_ms) == (70, 0)
        dialog.export.click()
        await until(lambda: server.organisation.faults.fired["429-window"] > 0)
        await until(lambda: win.frame.details.currentWidget() is win.frame.details.live)
        row = win.controller.row(win.selected())
        assert row.connection == "demo"
        dialog.reject()
        await until(lambda: demo.practised[-1].too_many == 0)
        await until(lambda: win.practising.dialog is None)
        win.controller.retry_now(row.id)
        win.chosen.cancel()
        await until(lambda: win.controller.row(row.id).state in {JobState.CANCELLED, JobState.DONE})

    window(story)


def test_practising_with_the_programs_own_organisation(run, until, tmp_path):
    """As a user does: the dialog starts the organisation as a process of its own, and reaches it."""

    async def story():
        life = Life(tmp_path, Backend.open(tmp_path))
        win = life.window
        await life.open()
        win.actions_by_name["practice"].trigger()
        dialog = win.practising.dialog
        dialog.sliders["per_minute"].setValue(1200)
        dialog.sliders["latency_ms"].setValue(0)
        dialog.sliders["server_errors"].setValue(30)
        await until(lambda: win.backend.demo is not None and not running_tasks())
        dialog.export.click()
        # Not until it is running: on a slow machine it may have waited, or be done, before anybody looks.
        await until(lambda: any(call.status == 500 for call in win.controller.view(win.selected()).calls))
        win.backend.demo._child.kill()
        win.backend.demo._child.wait()
        dialog.sliders["server_errors"].setValue(0)
        await until(win.frame.error.isVisible)
        assert "has ended" in win.frame.error.what.text()
        win.chosen.cancel()
        win.close()
        await life.closed()

    run(story())


@pytest.mark.parametrize("which", ["bundle", "practice"])
def test_every_control_of_the_dialogs_has_a_name_and_is_reached_by_keyboard(window, until, which):
    async def story(win):
        win.actions_by_name[which].trigger()
        owner = win.helping if which == "bundle" else win.practising
        await until(lambda: owner.dialog is not None)
        for each in owner.dialog.findChildren(QWidget):
            if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and each.isVisible() and not each.objectName():
                assert each.accessibleName() or getattr(each, "text", lambda: "")(), each
        owner.dialog.reject()
        await until(lambda: owner.dialog is None)
        await asyncio.sleep(0)

    window(story)

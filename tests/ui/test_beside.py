"""Dialogs stand beside the window: none keeps anybody from it, there is one of each kind, and they end with it."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QToolButton, QWidget
from tests.ui.test_story import server, state  # noqa: F401 - a fixture
from tests.ui.test_trouble import export, window  # noqa: F401 - a fixture

from genesys_export.connections import Connection
from genesys_export.export import JobState, TemplateStore
from genesys_export.output import FileOptions
from genesys_export.ui.forward import come_forward, stand_beside
from genesys_export.ui.tasks import running_tasks
from genesys_export.ui.text import unbroken
from genesys_export.ui.theme import theme

ACTIONS = ("new", "templates", "connection", "settings", "keys", "keep", "about", "recipes", "compare", "practice")
USERS = 230


def opened(win):
    return [each for each in win.findChildren(QDialog) if each.isVisible()]


def pressed(win, name):
    """A button of the tool bar is pressed as the system has the mouse press it: what blocks the window stops it."""
    [button] = [each for each in win.findChildren(QToolButton) if each.defaultAction() is win.actions_by_name[name]]
    place = button.mapTo(win, QPoint(button.width() // 2, button.height() // 2))
    # From a timer: it has Qt work through its events, within which tasks of the loop would be lost to a coroutine.
    none = Qt.KeyboardModifier.NoModifier
    QTimer.singleShot(0, lambda: QTest.mouseClick(win.windowHandle(), Qt.MouseButton.LeftButton, none, place))


async def busy(win, until, path):
    """An export runs."""
    export(win, path)
    await until(lambda: state(win) is JobState.RUNNING)


def test_an_export_is_paused_whatever_dialogs_are_open(window, until, tmp_path, server):  # noqa: F811 - the fixture
    """Opened again, none comes a second time; closed, the window takes all with it."""
    server.organisation.latency_ms = 1_500

    async def story(win):
        await busy(win, until, tmp_path / "users.csv")
        for number, name in enumerate(ACTIONS, 1):
            win.actions_by_name[name].trigger()
            await until(lambda number=number: len(opened(win)) == number, what=name)
        win.dialog.order.files.button.click()
        win.dialog.order.columns.click()
        win.dialog.uses.template.click()
        win.connecting.remove("demo")
        await until(lambda: len(opened(win)) == len(ACTIONS) + 3)
        assert not [each.windowTitle() for each in opened(win) if each.isModal()]
        for name in ACTIONS:
            win.actions_by_name[name].trigger()
        win.dialog.order.files.button.click()
        win.dialog.order.columns.click()
        assert len(opened(win)) == len(ACTIONS) + 3
        job = win.controller.model.rows()[0].id
        win.frame.table.choose(job)
        assert win.controller.row(job).state is JobState.RUNNING
        pressed(win, "toggle")
        await until(lambda: win.controller.row(job).state is JobState.PAUSED)
        win.close()
        assert not opened(win)

    window(story)


def test_escape_closes_each_and_enter_presses_its_button(window, until, qtbot):  # noqa: F811 - the fixture
    async def story(win):
        for name in ACTIONS:
            win.actions_by_name[name].trigger()
            await until(lambda: opened(win), what=name)
            [dialog] = opened(win)
            await until(dialog.isActiveWindow)
            qtbot.keyClick(dialog, Qt.Key.Key_Escape)
            await until(lambda: not opened(win), what=name)
        win.new_export()
        assert win.dialog.start.isDefault()

    window(story)


def test_what_a_dialog_is_about_may_go_while_it_is_open(window, until, tmp_path):  # noqa: F811 - the fixture
    """A connection that is removed is no longer offered; an export that is has nothing left to be saved."""

    async def story(win):
        hosts = "https://api.mypurecloud.ie", "https://login.mypurecloud.ie"
        win.backend.connections.add(Connection("1", "acme", "eu-west-1", *hosts, "3f2c"))
        await win.connecting._load()
        win.connecting.use("1")
        export(win, tmp_path / "users.csv")
        await until(lambda: win.dialog is None)
        win.connecting.use("demo")
        win.new_export()
        box = win.dialog.connection
        box.setCurrentIndex(next(row for row in range(box.count()) if box.itemData(row)[0] == "1"))
        win.beside.open_recipes()
        win.connecting.change("1")
        await until(lambda: win.connecting.dialog is not None)
        await win.backend.forget("1")
        await win.connecting._load()
        assert [box.itemData(row)[0] for row in range(box.count())] == ["demo"]
        assert win.beside.recipes.connection.count() == 1
        assert win.dialog.start.isEnabled()
        changing = win.connecting.dialog
        changing.secret.setText("s3cret")
        changing.save_wanted.emit(changing.draft())
        await until(lambda: win.connecting.dialog is None or changing.answer.text())

    window(story)


def test_an_export_that_is_gone_or_goes_on_is_not_saved_again(window, until, tmp_path):  # noqa: F811 - the fixture
    async def story(win):
        export(win, tmp_path / "users.csv", limit=100)
        await until(lambda: state(win) is JobState.DONE)
        job = win.selected()
        await until(win.actions_by_name["save"].isEnabled)
        win.actions_by_name["save"].trigger()
        await until(lambda: win.chosen.saving.dialog is not None)
        await win.controller.let_go([job]) if win.controller.leaving else win.controller.set_aside([job])
        await win.controller.let_go([job])
        win.chosen.saving.dialog.save.click()
        await until(win.frame.error.isVisible)
        assert "no job" in win.frame.error.what.text().lower()

    window(story)


def test_a_saved_export_that_is_changed_is_one(window, until, tmp_path):  # noqa: F811 - the fixture
    """No further endpoint can be ticked, which would make several exports of it; its button shows no start."""

    async def story(win):
        win.new_export()
        await win.templates.keep("Weekly", win.dialog.request())
        win.dialog.reject()
        win.actions_by_name["templates"].trigger()
        await until(lambda: win.templates.dialog is not None)
        win.templates.dialog.edit.click()
        await until(lambda: win.ordering.editing is not None)
        dialog = win.ordering.editing
        model = dialog.picker.model
        at = model.position(win.backend.catalog.find("routing queues").operation)
        assert not model.setData(at, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        assert not model.flags(at) & Qt.ItemFlag.ItemIsUserCheckable
        assert at.data(Qt.ItemDataRole.CheckStateRole) is None
        assert (dialog.start.text(), dialog.start.icon().isNull()) == ("&Save", True)

    window(story)


def test_standard_buttons_have_no_icons_that_the_system_paints(qtbot):
    """It paints them black, whatever the colours; icons of ours stay."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    ours = box.addButton("Go", QDialogButtonBox.ButtonRole.AcceptRole)
    for button in box.buttons():
        button.setIcon(theme().icon("search"))
    come_forward(dialog)
    assert box.button(QDialogButtonBox.StandardButton.Close).icon().isNull()
    assert not ours.icon().isNull()


def test_after_a_dialog_whoever_works_goes_on_in_the_one_that_is_still_open(window, until, server):  # noqa: F811
    """In the window where none is."""

    async def story(win):
        win.actions_by_name["practice"].trigger()
        await until(lambda: len(opened(win)) == 1)
        [practice] = opened(win)
        win.new_export()
        await until(win.dialog.isActiveWindow)
        win.dialog.reject()
        await until(practice.isActiveWindow)
        practice.reject()
        win.new_export()
        await until(win.dialog.isActiveWindow)
        win.dialog.reject()
        await until(win.isActiveWindow)

    window(story)


def test_a_saved_export_is_changed_beside_one_that_is_set_up(window, until, tmp_path):  # noqa: F811 - the fixture
    """What is entered in one is not put into the other."""

    async def story(win):
        win.new_export()
        new = win.dialog
        new.file.setText(str(tmp_path / "mine.csv"))
        await win.templates.keep("Weekly", new.request())
        win.ordering.edit("Weekly", new.request())
        editing = win.ordering.editing
        editing.limit.setValue(7)
        win.ordering.edit("Weekly", new.request())
        assert win.ordering.editing is editing
        assert (new.limit.value(), new.start.text(), editing.start.text()) == (0, "&Export", "&Save")
        editing.start.click()
        await until(lambda: win.ordering.editing is None)
        assert TemplateStore(tmp_path).all()["Weekly"].max_records == 7
        assert win.dialog is new
        assert win.controller.model.rowCount() == 0

    window(story)


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is of Linux")
def test_a_folder_that_cannot_be_written_costs_no_set_up(window, until, tmp_path, qtbot):  # noqa: F811 - the fixture
    """It is said beside the field, and not remembered; another file is named, and that is written."""

    async def story(win):
        win.settings.folder = tmp_path
        win.new_export()
        dialog = win.dialog
        dialog.limit.setValue(7)
        dialog.file.setText("/proc/users.csv")
        qtbot.keyClick(dialog.file, Qt.Key.Key_Return)
        await until(dialog.problem.text)
        assert win.dialog is dialog
        assert dialog.isVisible()
        assert "The file /proc/users.csv cannot be written" in dialog.problem.text()
        dialog.limit.setValue(8)  # what is not about the file leaves it said
        assert "cannot be written" in dialog.problem.text()
        assert win.settings.folder == tmp_path
        assert win.controller.model.rowCount() == 0
        assert not win.frame.error.isVisible()
        (tmp_path / "inner").mkdir()
        dialog.file.setText(str(tmp_path / "inner" / "users.csv"))
        assert dialog.problem.text() == ""
        assert win.settings.folder == tmp_path
        dialog.start.click()
        await until(lambda: state(win) is JobState.DONE)
        assert win.dialog is None
        assert win.settings.folder == tmp_path / "inner"
        await until(win.actions_by_name["save"].isEnabled)
        win.actions_by_name["save"].trigger()
        await until(lambda: win.chosen.saving.dialog is not None)
        again = win.chosen.saving.dialog
        again.destination.file.setText("/proc/users.csv")
        again.save.click()
        await until(again.problem.text)
        assert "cannot be written" in again.problem.text()
        assert win.chosen.saving.dialog is again

    window(story)


def test_no_two_exports_are_given_one_file(window, until, tmp_path, server):  # noqa: F811 - the fixture
    """Neither a new one while the first is under way, nor one that asks for the same again."""
    server.organisation.latency_ms = 800

    async def story(win):
        win.settings.folder = tmp_path
        win.new_export()
        first = win.dialog.request().out
        win.dialog.start.click()
        await until(lambda: state(win) is JobState.RUNNING)
        assert not first.exists()
        await until(win.actions_by_name["again"].isEnabled)
        win.actions_by_name["again"].trigger()
        await until(lambda: win.controller.model.rowCount() == 2)
        win.new_export()
        assert win.dialog.request().out.stem == f"{first.stem}_3"
        win.dialog.file.setText(str(first))
        assert f"An export that is not done yet will write {first.name}" in unbroken(win.dialog.problem.text())
        win.dialog.reject()
        server.organisation.latency_ms = 0
        await until(lambda: {row.state for row in win.controller.model.rows()} == {JobState.DONE})
        assert {row.out.stem for row in win.controller.model.rows()} == {first.stem, f"{first.stem}_2"}

    window(story)


def test_a_saved_export_is_replaced_only_after_that_was_said(window, until, tmp_path):  # noqa: F811 - the fixture
    store = TemplateStore(tmp_path)

    async def story(win):
        win.new_export()
        await win.templates.keep("Weekly", win.dialog.request())
        win.dialog.limit.setValue(7)
        win.dialog.uses.template.click()
        asking = win.templates.asking
        asking.line.setText("  Weekly ")
        asking.save.click()  # before anybody knows which names there are
        await until(asking.said.text)
        assert asking.said.text() == "There is an export “Weekly” already; it will be replaced."
        assert asking.save.text() == "&Replace"
        assert store.all()["Weekly"].max_records is None
        asking.line.setText("Monthly")
        assert (asking.said.text(), asking.save.text()) == ("", "&Save")
        asking.line.setText("Weekly")
        asking.save.click()
        await until(lambda: win.templates.asking is None)
        assert win.dialog.problem.text() == "The export is saved as “Weekly”."
        assert win.statusBar().currentMessage() == "The export is saved as “Weekly”."
        assert store.all()["Weekly"].max_records == 7

        await win.templates.keep("Other", win.dialog.request())
        win.actions_by_name["templates"].trigger()
        await until(lambda: win.templates.dialog is not None)
        win.templates.dialog.rename.click()
        asking = win.templates.asking
        assert (asking.line.text(), asking.save.text()) == ("Other", "&Save")
        asking.line.setText("Weekly")
        await until(asking.said.text)
        asking.save.click()
        await until(lambda: list(store.all()) == ["Weekly"])

    window(story)


def test_a_name_chosen_while_another_is_looked_at_is_not_lost(window, until, tmp_path, monkeypatch):  # noqa: F811
    """The first one was taken meanwhile; the second click counts."""
    store, looked = TemplateStore(tmp_path), threading.Event()

    async def story(win):
        win.new_export()
        request = win.dialog.request()
        win.dialog.uses.template.click()
        asking = win.templates.asking
        await until(lambda: not [task for task in running_tasks() if task.get_name() == "_look"])
        store.keep("Monthly", request)
        known = win.templates._store.all
        monkeypatch.setattr(win.templates._store, "all", lambda: looked.wait(20) and known())
        for name in ("Monthly", "Yearly"):
            asking.line.setText(name)
            asking.save.click()
        looked.set()
        await until(lambda: win.templates.asking is None)
        assert set(store.all()) == {"Monthly", "Yearly"}

    window(story)


def test_what_is_wrong_with_a_name_is_said_beside_it(window, until, tmp_path, qtbot):  # noqa: F811 - the fixture
    """No name is longer than one can be; what cannot be written is told where it was wanted."""

    async def story(win):
        win.new_export()
        win.dialog.uses.template.click()
        asking = win.templates.asking
        asking.line.clear()
        assert not asking.save.isEnabled()
        qtbot.keyClicks(asking.line, "x" * 70)
        assert asking.line.text() == "x" * 60
        asking.line.setText("a\x07b")
        assert "needs a name of up to 60 characters" in asking.said.text()
        assert not asking.save.isEnabled()
        (tmp_path / "saved-exports.json").write_bytes(b"[]")
        asking.line.setText("Weekly")
        asking.save.click()
        await until(asking.said.text)
        assert "cannot be read" in unbroken(asking.said.text())
        assert not win.frame.error.isVisible()
        win.dialog.reject()
        await until(lambda: win.templates.asking is None)

    window(story)


def test_a_dialog_that_is_asked_for_again_is_about_what_it_is_asked_for(window, until, tmp_path):  # noqa: F811
    """Another export, another saved one, another connection: what was open for the one before gives way."""

    async def story(win):
        for name in ("first", "second"):
            before = win.selected()
            export(win, tmp_path / f"{name}.csv", limit=100)
            await until(lambda before=before: win.selected() != before and state(win) is JobState.DONE)
        second, first = (row.id for row in win.controller.model.rows())
        saving = win.chosen.saving

        def proposed():
            return "" if saving.dialog is None else saving.dialog.destination.file.text()

        for job, name in ((first, "first_2.csv"), (second, "second_2.csv"), (second, "second_2.csv")):
            saving.ask(job)
            await until(lambda name=name: proposed().endswith(name))
        assert len([each for each in opened(win) if type(each) is type(saving.dialog)]) == 1
        saving.dialog.reject()

        win.new_export()
        for name in ("Weekly", "Monthly"):
            win.ordering.edit(name, win.dialog.request())
            assert name in win.ordering.editing.windowTitle()
        win.ordering.editing.reject()
        win.dialog.reject()

        hosts = "https://api.mypurecloud.ie", "https://login.mypurecloud.ie"
        for key, name in (("1", "acme"), ("2", "bravo")):
            win.backend.connections.add(Connection(key, name, "eu-west-1", *hosts, "3f2c"))
        await win.connecting._load()
        connecting = win.connecting
        for key, name in (("1", "acme"), ("2", "bravo")):
            connecting.change(key)
            await until(lambda name=name: connecting.dialog is not None and connecting.dialog.name.text() == name)
        await win.backend.forget("1")
        assert connecting.dialog.isVisible()
        await connecting._remove("2")
        await until(lambda: connecting.dialog is None)

    window(story)


def test_columns_that_are_chosen_are_those_of_the_endpoint_they_were_asked_for(window, until):  # noqa: F811
    """Whatever is chosen in the dialog behind meanwhile."""

    async def story(win):
        win.new_export()
        columns, choosing = win.dialog.columns, win.dialog.columns._choosing
        paths = []
        for name in ("users", "routing queues"):
            win.dialog.picker.pick(name)
            await until(lambda name=name: win.dialog.request().endpoint.name == name)
            paths.append(win.dialog.request().endpoint.path)
            before = choosing.dialog
            win.dialog.order.columns.click()
            await until(lambda before=before: choosing.dialog is not None and choosing.dialog is not before)
        choosing.dialog.chosen.emit(("id", "memberCount"))
        choosing.dialog.reject()
        assert [columns.of(path) for path in paths] == [(), ("id", "memberCount")]
        win.dialog.order.columns.click()
        await until(lambda: choosing.dialog is not None)
        win.dialog.picker.pick("users")
        await until(lambda: win.dialog.request().endpoint.name == "users")
        choosing.dialog.keep_wanted.emit("Short", ("id",))
        queues = win.backend.catalog.find("routing queues")
        await until(lambda: win.backend.layouts.of(queues) == {"Short": ("id",)})
        assert win.backend.layouts.of(win.backend.catalog.find("users")) == {}

    window(story)


def test_a_format_that_is_chosen_while_file_options_are_open_is_not_packed_twice(window, until):  # noqa: F811
    async def story(win):
        win.new_export()
        order = win.dialog.order
        order.files.button.click()
        kinds = order.destination.format
        kinds.setCurrentIndex(kinds.findData("xlsx"))
        order.files._asking.chosen.emit(FileOptions(packing="gz"), ())
        assert (order.destination.kind(), order.destination.packing) == ("xlsx", "")
        assert order.destination.file.text().endswith(".xlsx")

    window(story)


def test_a_saved_export_that_is_put_back_replaces_none_that_was_saved_since(window, until, tmp_path):  # noqa: F811
    store = TemplateStore(tmp_path)

    async def story(win):
        win.new_export()
        old = win.dialog.request()
        await win.templates.keep("Users", old)
        win.templates.show_all()
        await until(lambda: win.templates.dialog is not None)
        win.templates._forget(["Users"])
        await until(lambda: not store.all())
        win.dialog.limit.setValue(7)
        await win.templates.keep("Users", win.dialog.request())
        await win.templates._put_back({"Users": old})
        assert {name: request.max_records for name, request in store.all().items()} == {"Users": 7, "Users 2": None}

    window(story)


def test_what_is_watched_while_one_practises_has_a_file_of_its_own(window, until, server):  # noqa: F811
    server.organisation.latency_ms = 1_500

    async def story(win):
        for number in (1, 2):
            await win.practising._start()
            await until(lambda number=number: win.controller.model.rowCount() == number)
        assert {row.out.name for row in win.controller.model.rows()} == {"users.csv", "users_2.csv"}
        win.frame.table.selectAll()
        await until(win.actions_by_name["cancel"].isEnabled)
        win.actions_by_name["cancel"].trigger()

    window(story)


@pytest.mark.parametrize(
    ("left", "width", "wanted"),
    [(0, 300, 300), (500, 300, 400), (90, 690, 700), (0, 800, 700)],
    ids=["right", "left", "the upper corner", "the upper corner of all"],
)
def test_what_is_watched_meanwhile_is_covered_as_little_as_can_be(qtbot, left, width, wanted):
    """On a screen of 800 x 800."""
    beside, other = QWidget(), QWidget()
    for each, size in ((beside, QSize(100, 200)), (other, QSize(width, 300))):
        qtbot.addWidget(each)
        each.resize(size)
    other.move(left, 50)
    room = other.screen().availableGeometry()
    assert (room.x(), room.width()) == (0, 800)
    stand_beside(beside, other)
    assert (beside.x(), beside.y()) == (wanted, 50)

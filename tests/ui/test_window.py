"""The real window over a backend without a network."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from tests.ui.fakes import USERS, FakeBackend, FakeJobs

from genesys_export.export import ExportRequest, JobState
from genesys_export.ui.application import Life
from genesys_export.ui.theme import theme


@pytest.fixture
def window(run, until, tmp_path, qtbot):
    """Runs a story ``async def story(window, backend)`` in an open window, then closes it."""

    def go(story, backend=None):
        backend = backend or FakeBackend(FakeJobs())

        async def whole():
            life = Life(tmp_path, backend)
            await life.open()
            await until(life.window.connecting.known)
            try:
                await story(life.window, backend)
            finally:
                life.window.close()
                await life.closed()

        run(whole())
        return backend

    return go


def export(window, tmp_path, name="users.csv"):
    window.new_export()
    window.dialog.file.setText(str(tmp_path / name))
    window.dialog.start.click()


def state(window):
    row = window.controller.row(window.selected())
    return row.state if row else None


def test_the_list_and_the_details_are_painted_in_turn(window, tmp_path, until):
    """Figures of the list in one turn, the details in the next; another state is told at once, by both."""

    async def story(win, backend):
        export(win, tmp_path)
        await until(lambda: backend.exports)
        fake, controller = backend.exports[0], win.controller
        fake.hold.clear()
        await until(lambda: state(win) is JobState.RUNNING)
        controller._timer.stop()
        controller._turn = 0
        shown = []
        for turn in (1, 2, 3, 4):
            fake.progress.records += 1
            controller._tick()
            shown.append(win.controller.row(win.selected()).records - fake.progress.records)
            assert controller._turn == turn
        assert shown == [0, -1, 0, -1]
        fake.progress.records += 1
        fake.progress.state = JobState.WAITING
        controller._turn = 1
        controller._tick()
        assert state(win) is JobState.WAITING
        fake.progress.state = JobState.RUNNING
        controller._timer.start()
        fake.hold.set()
        await until(lambda: state(win) is JobState.DONE)

    window(story)


def test_export_runs_to_its_end(window, tmp_path, until):
    """Ctrl+N, Export: the list shows it, the overview says Done."""

    async def story(win, _):
        export(win, tmp_path)
        await until(lambda: state(win) is JobState.DONE)
        overview = win.frame.details.overview
        await until(lambda: win.frame.details.currentWidget() is overview)
        assert overview.headline.text().endswith("2,000 records")
        assert "users.csv" in overview.body.text()
        assert win.windowTitle() == "acme-prod — Genesys Cloud Export"

    backend = window(story)
    assert backend.was_closed


def test_of_several_exports_the_first_is_watched(window, tmp_path, until):
    """The reader is not led from each that starts to the next, to end up with one that waits in line."""

    async def story(win, backend):
        backend.pace = 0.02
        requests = [
            ExportRequest(USERS, "c1", "acme-prod", tmp_path / f"{number}.csv") for number in range(6)
        ]  # fmt: skip
        win.controller.start_all(requests)
        await until(lambda: win.controller.model.rowCount() == 6)
        await until(lambda: len(backend.exports) >= 4)
        assert win.controller.row(win.selected()).out.name == "0.csv"

    window(story)


def test_pause_and_resume_by_keyboard(window, tmp_path, until, qtbot):
    """Space pauses and resumes; the overview says what is safe."""

    async def story(win, backend):
        backend.pace = 0.02
        export(win, tmp_path)
        await until(lambda: win.controller.view(win.selected()).progress is not None)
        await until(lambda: win.controller.view(win.selected()).progress.pages > 2)
        await until(win.frame.table.hasFocus)
        qtbot.keyClick(win.frame.table, Qt.Key.Key_Space)
        await until(lambda: state(win) is JobState.PAUSED)
        row = win.controller.row(win.selected())
        words = win.frame.details.overview
        await until(lambda: win.frame.details.currentWidget() is words)
        assert words.headline.text() == f"Paused after page {row.pages}. {row.records:,} records are safe on disk."
        assert f"resume continues at page {row.pages + 1}" in words.body.text()
        assert win.actions_by_name["toggle"].text() == "&Resume"
        backend.pace = 0.001
        qtbot.keyClick(win.frame.table, Qt.Key.Key_Space)
        await until(lambda: state(win) is JobState.DONE)

    window(story)


def test_live_panel_moves_and_retry_now_ends_a_wait(window, tmp_path, until):
    """A wait shows its reason and countdown in list and panel, and can be cut short."""

    async def story(win, backend):
        backend.pace = 0.02
        export(win, tmp_path)
        await until(lambda: backend.exports)
        fake = backend.exports[0]
        await until(lambda: fake.progress.pages > 1)
        fake.hold.clear()
        fake.wait_for(30)
        panel = win.frame.details.live
        await until(panel.wait.isVisible)
        assert int(panel.values["pages"].text()) >= 2
        await until(win.actions_by_name["retry"].isEnabled)
        panel.wait.retry.click()
        await until(lambda: not panel.wait.isVisible())
        fake.hold.set()
        await until(lambda: state(win) is JobState.DONE)

    window(story)


def test_cancel_stops_for_good(window, tmp_path, until):
    """A cancelled export is listed as such."""

    async def story(win, backend):
        backend.pace = 0.02
        export(win, tmp_path)
        await until(win.actions_by_name["cancel"].isEnabled)
        win.actions_by_name["cancel"].trigger()
        await until(lambda: state(win) is JobState.CANCELLED)

    window(story)


def test_refused_sign_in_goes_to_the_error_bar(window, tmp_path, until):
    """What happened, what to do, and a button that leads to the connection."""

    async def story(win, backend):
        backend.refuse = True
        export(win, tmp_path)
        bar = win.frame.error
        await until(bar.isVisible)
        assert bar.what.text() == "Users: The sign-in was refused."
        assert "Check the client id" in bar.more.text()
        assert bar.remedy.isVisible()
        await until(lambda: state(win) is JobState.FAILED)
        bar.remedy.click()
        await until(lambda: win.connecting.dialog is not None)
        win.connecting.dialog.reject()
        win.frame.escape()
        assert not bar.isVisible()

    window(story)


def test_closing_pauses_what_runs(window, tmp_path, until):
    """The page in hand is finished, the export is paused, the sessions are closed."""

    async def story(win, backend):
        backend.pace = 0.02
        export(win, tmp_path)
        await until(lambda: backend.exports and backend.exports[0].progress.pages)

    backend = window(story)
    assert backend.jobs.summaries()[0].state is JobState.PAUSED
    assert backend.was_closed


def test_closing_twice_forces_the_end(window, tmp_path, until):
    """An export that does not answer cannot hold the window."""

    async def story(win, backend):
        export(win, tmp_path)
        await until(lambda: backend.exports)
        backend.exports[0].hold.clear()
        win.close()
        assert win.isVisible()

    window(story)


def test_paused_exports_are_listed_after_a_restart(window, tmp_path, until):
    """A new window over the same store lists them, and they can be resumed."""
    jobs = FakeJobs()

    async def first(win, backend):
        backend.pace = 0.02
        export(win, tmp_path)
        await until(lambda: backend.exports and backend.exports[0].progress.pages)

    async def second(win, _):
        await until(lambda: win.controller.model.rowCount() == 1)
        win.frame.table.selectRow(0)
        assert state(win) is JobState.PAUSED
        await until(win.actions_by_name["resume"].isEnabled)
        win.actions_by_name["resume"].trigger()
        await until(lambda: state(win) is JobState.DONE)

    window(first, FakeBackend(jobs))
    window(second, FakeBackend(jobs))
    assert jobs.summaries()[0].records == 2000


def test_connection_is_tested_and_saved(window, until):
    """The dialog signs in, says how that went, and the new connection is the one in use."""

    async def story(win, backend):
        backend.refuse = True
        win.actions_by_name["connection"].trigger()
        await until(lambda: win.connecting.dialog is not None)
        dialog = win.connecting.dialog
        for line, words in ((dialog.name, "second"), (dialog.client_id, "id"), (dialog.secret, "wrong")):
            line.setText(words)
        dialog.test.click()
        await until(lambda: "refused" in dialog.answer.text())
        backend.refuse = False
        dialog.test.click()
        await until(lambda: dialog.answer.text() == "Signed in.")
        dialog.save.click()
        await until(lambda: win.connecting.dialog is None)
        assert win.connecting.current == "second"
        assert win.windowTitle().startswith("second")

    window(story)


def test_demo_organisation_is_offered_and_used(window, until):
    """One action connects to it."""

    async def story(win, backend):
        win.actions_by_name["demo"].trigger()
        await until(lambda: win.connecting.current == "demo")
        assert backend.demo_started
        assert win.windowTitle().startswith("Demo organisation")

    window(story)


def test_the_last_export_that_is_removed_leaves_the_first_page(window, tmp_path, until):
    """Nothing is asked; the page says what to do next, and the bar below offers to undo."""

    async def story(win, _):
        export(win, tmp_path)
        await until(lambda: state(win) is JobState.DONE)
        await until(lambda: not win.controller.runs(win.selected()))
        await until(win.actions_by_name["remove"].isEnabled)
        win.actions_by_name["remove"].trigger()
        await until(lambda: win.controller.model.rowCount() == 0)
        assert win.frame._stack.currentWidget() is win.frame.empty
        assert win.frame.undo.isVisible()

    window(story)


def test_every_focusable_widget_has_a_name(window, tmp_path, until, nameless):
    """A screen reader names whatever the Tab key reaches, in the window and in both dialogs."""

    async def story(win, _):
        export(win, tmp_path)
        await until(lambda: state(win) is JobState.DONE)
        win.new_export()
        win.connecting.open_dialog()
        await until(lambda: win.connecting.dialog is not None)
        assert not nameless(win), nameless(win)
        win.connecting.dialog.reject()
        win.dialog.reject()
        await asyncio.sleep(0)

    window(story)


def test_shortcuts_are_not_used_twice(window):
    """An ambiguous shortcut does nothing at all."""

    async def story(win, _):
        keys = [key.toString() for action in win.actions_by_name.values() for key in action.shortcuts()]
        assert len(keys) == len(set(keys))
        assert {"Ctrl+N", "Ctrl+Shift+N", "Ctrl+L", "Ctrl+E"} <= set(keys)

    window(story)


def test_dark_follows_light(window, tmp_path, until):
    """The colour scheme may change while the window is open: the palette and the icons change with it."""

    async def story(win, _):
        export(win, tmp_path)
        await until(lambda: state(win) is JobState.DONE)

        def lightness():
            image = win.grab().toImage()
            return image.pixelColor(image.rect().center()).lightness()

        assert lightness() > 200
        theme().use(dark=True)
        try:
            await until(lambda: lightness() < 60)
        finally:
            theme().use(dark=False)

    window(story)

"""The list of exports: several at once, their order, removing with undo, running again, saved exports, dragging out."""

from __future__ import annotations

import asyncio
import shlex
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from tests.ui.fakes import QUEUES, USERS, FakeBackend, FakeJobs
from tests.ui.test_models import summary

from genesys_export.export import ExportRequest, JobState, TemplateStore
from genesys_export.paging import Headroom
from genesys_export.ui.application import Life
from genesys_export.ui.line import Line
from genesys_export.ui.models.exports import ExportsModel
from genesys_export.ui.models.exports_filter import ExportsFilter


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


def request(folder, name, endpoint=USERS, **values):
    return ExportRequest(endpoint, "c1", "acme-prod", folder / name, **values)


def states(win):
    return {row.out.name: row.state for row in win.controller.model.rows()}


def jobs(win):
    return {row.out.name: row.id for row in win.controller.model.rows()}


def select(win, *names):
    table, known = win.frame.table, jobs(win)
    table.clearSelection()
    for name in names:
        source = win.controller.model.index(win.controller.model.position(known[name]), 0)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        table.selectionModel().select(table.filter.mapFromSource(source), flags)


async def several(win, backend, until, folder, count, pace=0.02):
    backend.pace = pace
    win.controller.start_all([request(folder, f"{number}.csv") for number in range(count)])
    await until(lambda: win.controller.model.rowCount() == count)


async def all_done(win, until):
    await until(lambda: set(states(win).values()) == {JobState.DONE} and not win.controller.busy)


def test_several_are_paused_and_resumed_together(window, tmp_path, until):
    """One action for all that are selected; the others go on."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 3)
        await until(lambda: all(e.progress.pages for e in backend.exports) and len(backend.exports) == 3)
        select(win, "0.csv", "2.csv")
        await until(win.actions_by_name["toggle"].isEnabled)
        win.actions_by_name["toggle"].trigger()
        await until(lambda: states(win)["0.csv"] is states(win)["2.csv"] is JobState.PAUSED)
        assert states(win)["1.csv"] in {JobState.RUNNING, JobState.DONE}
        assert win.frame.table.jobs() == [jobs(win)["0.csv"], jobs(win)["2.csv"]]
        assert win.actions_by_name["toggle"].text() == "&Resume"
        backend.pace = 0.001
        await until(win.actions_by_name["toggle"].isEnabled)
        win.actions_by_name["toggle"].trigger()
        await all_done(win, until)

    window(story)


def test_a_look_at_the_store_that_takes_longer_than_a_later_one_does_not_undo_it(window, tmp_path, until):
    async def story(win, backend):
        await several(win, backend, until, tmp_path, 1)
        await all_done(win, until)
        look, later = backend.jobs.summaries, threading.Event()

        def slow():
            found = look()
            assert later.wait(20)
            return found

        backend.jobs.summaries = slow
        first = asyncio.ensure_future(win.controller.refresh())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        backend.jobs.summaries = look
        win.controller.start_all([request(tmp_path, "another.csv")])
        await until(lambda: win.controller.model.rowCount() == 2)
        await all_done(win, until)
        later.set()
        await first
        assert win.controller.model.rowCount() == 2

    window(story)


def test_several_are_cancelled_together(window, tmp_path, until):
    """Those in line as well as those that run: none of them starts any more."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 6)
        await until(lambda: len(win.controller.line.waiting) == 2)
        win.frame.table.selectAll()
        await until(win.actions_by_name["cancel"].isEnabled)
        win.actions_by_name["cancel"].trigger()
        await until(lambda: set(states(win).values()) == {JobState.CANCELLED} and not win.controller.busy)
        assert len(backend.exports) == 4

    window(story)


def test_an_export_in_line_is_paused_without_having_started(window, tmp_path, until):
    """It is listed as paused, as the reader has asked, not as interrupted."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 5)
        await until(lambda: win.controller.line.waiting)
        select(win, "4.csv")
        await until(win.actions_by_name["toggle"].isEnabled)
        win.actions_by_name["toggle"].trigger()
        await until(lambda: states(win)["4.csv"] is JobState.PAUSED)
        assert not win.controller.line.waiting
        win.frame.table.selectAll()
        await until(win.actions_by_name["cancel"].isEnabled)
        win.actions_by_name["cancel"].trigger()

    window(story)


def test_an_export_in_line_is_counted_among_those_that_run(window, tmp_path, until):
    """Also one that was paused and is to go on; it is shown where it is counted."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 5)
        await until(lambda: win.controller.line.waiting)
        select(win, "4.csv")
        await until(win.actions_by_name["toggle"].isEnabled)
        win.actions_by_name["toggle"].trigger()
        filters = win.frame.sidebar.filters
        await until(lambda: filters.item(2).text().endswith("(1)"))
        model, at = win.controller.model, win.controller.model.position(jobs(win)["4.csv"])
        assert model.index(at, 3).data() == "Paused"
        assert filters.item(1).text().endswith("(4)")
        await until(win.actions_by_name["toggle"].isEnabled)
        win.actions_by_name["toggle"].trigger()
        await until(lambda: win.controller.line.waiting)
        assert states(win)["4.csv"] is JobState.PAUSED  # as its job file says until its turn comes
        await until(lambda: filters.item(2).text().endswith("(0)"))
        assert filters.item(1).text().endswith("(5)")
        filters.setCurrentRow(1)
        assert win.frame.table.filter.rowCount() == 5
        filters.setCurrentRow(2)
        assert win.frame.table.filter.rowCount() == 0
        filters.setCurrentRow(0)
        win.frame.table.selectAll()
        await until(win.actions_by_name["cancel"].isEnabled)
        win.actions_by_name["cancel"].trigger()
        await until(lambda: filters.item(5).text() == "Cancelled  (5)")
        assert filters.item(3).text() == "Failed  (0)"

    window(story)


def test_the_order_of_those_in_line_is_changed(window, tmp_path, until):
    """Alt+Up, Alt+Down, Ctrl+Alt+Up; the list says each one's place, and they start in this order."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 7)
        await until(lambda: len(win.controller.line.waiting) == 3)
        known = jobs(win)
        select(win, "6.csv")
        win.actions_by_name["earlier"].trigger()
        assert [win.controller.row(known[f"{n}.csv"]).place for n in (4, 5, 6)] == [1, 3, 2]
        select(win, "5.csv")
        win.actions_by_name["first"].trigger()
        select(win, "4.csv")
        win.actions_by_name["later"].trigger()
        assert win.controller.line.waiting == [known["5.csv"], known["6.csv"], known["4.csv"]]
        model, at = win.controller.model, win.controller.model.position(known["6.csv"])
        assert model.index(at, 3).data() == "In line, place 2"
        await until(lambda: win.frame._state.text() == "4 running, 3 in line")
        for export in backend.exports:
            export.pace = 0.0
        await all_done(win, until)
        assert [e.job.request.out.name for e in backend.exports[4:]] == ["5.csv", "6.csv", "4.csv"]

    window(story)


def test_removing_can_be_undone(window, tmp_path, until):
    """Nothing is asked and nothing is deleted at once; Undo brings all of them back."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 3, pace=0.0)
        await all_done(win, until)
        select(win, "0.csv", "1.csv")
        await until(win.actions_by_name["remove"].isEnabled)
        win.actions_by_name["remove"].trigger()
        assert set(states(win)) == {"2.csv"}
        assert len(backend.jobs.jobs) == 3
        assert win.frame.undo.words.text() == "Removed 2 exports from the list. Their files stay."
        win.controller.reload()
        await asyncio.sleep(0.1)
        assert set(states(win)) == {"2.csv"}
        win.frame.undo.button.click()
        await until(lambda: set(states(win)) == {"0.csv", "1.csv", "2.csv"})
        assert not win.frame.undo.isVisible()

    window(story)


def test_what_was_removed_is_gone_when_its_time_is_over(window, tmp_path, until):
    """Also when the window is closed."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 3, pace=0.0)
        await all_done(win, until)
        select(win, "0.csv")
        await until(win.actions_by_name["remove"].isEnabled)
        win.actions_by_name["remove"].trigger()
        win.chosen.removing._timer.timeout.emit()
        await until(lambda: len(backend.jobs.jobs) == 2)
        assert not win.frame.undo.isVisible()
        select(win, "1.csv")
        await until(win.actions_by_name["remove"].isEnabled)
        win.actions_by_name["remove"].trigger()
        assert win.frame.undo.isVisible()

    assert [job.request.out.name for job in window(story).jobs.jobs.values()] == ["2.csv"]


def test_removals_that_follow_each_other_are_undone_together(window, tmp_path, until):
    """Whoever presses Del twice has both back, in ten seconds after the second."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 3, pace=0.0)
        await all_done(win, until)
        for name in ("0.csv", "2.csv"):
            select(win, name)
            await until(win.actions_by_name["remove"].isEnabled)
            win.actions_by_name["remove"].trigger()
        assert set(states(win)) == {"1.csv"}
        assert win.frame.undo.words.text() == "Removed 2 exports from the list. Their files stay."
        win.actions_by_name["undo"].trigger()
        await until(lambda: set(states(win)) == {"0.csv", "1.csv", "2.csv"})
        assert len(backend.jobs.jobs) == 3

    window(story)


def test_what_is_undone_while_the_list_is_read_comes_back_too(window, tmp_path, until):
    """Else it would be gone with the end of the program."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 2, pace=0.0)
        await all_done(win, until)
        known = jobs(win)
        for name in ("0.csv", "1.csv"):  # the second before the first is listed again
            win.chosen.removing.take([known[name]])
            win.chosen.removing.undo()
        await until(lambda: set(states(win)) == {"0.csv", "1.csv"})
        assert not win.controller.leaving

    assert len(window(story).jobs.jobs) == 2


def test_unsaved_records_are_named_with_the_offer(window, tmp_path, until):
    """Whoever removes what is in no file yet reads so beside Undo."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 1)
        await until(lambda: backend.exports and backend.exports[0].progress.pages > 1)
        await until(win.actions_by_name["toggle"].isEnabled)
        win.actions_by_name["toggle"].trigger()
        await until(lambda: states(win)["0.csv"] is JobState.PAUSED and not win.controller.busy)
        await until(win.actions_by_name["remove"].isEnabled)
        win.actions_by_name["remove"].trigger()
        assert "records are in no file yet" in win.frame.undo.words.text()

    window(story)


def test_running_again_writes_another_file(window, tmp_path, until):
    """The same request, a name that is free; the first file is not touched."""

    async def story(win, backend):
        (tmp_path / "0.csv").write_text("first")
        await several(win, backend, until, tmp_path, 1, pace=0.0)
        await all_done(win, until)
        await until(win.actions_by_name["again"].isEnabled)
        win.actions_by_name["again"].trigger()
        await until(lambda: len(states(win)) == 2)
        await all_done(win, until)
        first, second = (job.request for job in backend.jobs.jobs.values())
        assert second == replace(first, out=tmp_path / "0_2.csv")

    window(story)


def test_the_command_is_copied_from_the_list(window, tmp_path, until):
    """Ctrl+Shift+C: a line for each selected export."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 2, pace=0.0)
        await all_done(win, until)
        QGuiApplication.clipboard().clear()
        win.frame.table.selectAll()
        assert win.actions_by_name["command"].shortcut().toString() == "Ctrl+Shift+C"
        await until(win.actions_by_name["command"].isEnabled)
        win.actions_by_name["command"].trigger()
        await until(lambda: "genesys-export" in QGuiApplication.clipboard().text())
        lines = QGuiApplication.clipboard().text().splitlines()
        assert [shlex.split(line)[:3] for line in lines] == [["genesys-export", "export", "users"]] * 2

    window(story)


def test_an_export_is_saved_started_renamed_edited_and_deleted(window, tmp_path, until, qtbot):
    """From the list to a name, and from the name to exports and back."""

    async def story(win, backend):
        store = TemplateStore(tmp_path)
        await several(win, backend, until, tmp_path, 1, pace=0.0)
        await all_done(win, until)
        await until(win.actions_by_name["template"].isEnabled)
        win.actions_by_name["template"].trigger()
        await until(lambda: win.templates.asking is not None)
        win.templates.asking.line.setText("Weekly")
        win.templates.asking.save.click()
        await until(lambda: list(store.all()) == ["Weekly"])
        win.actions_by_name["templates"].trigger()
        await until(lambda: win.templates.dialog is not None)
        dialog = win.templates.dialog
        assert "Weekly" in dialog.list.item(0).text()
        dialog.start.click()
        await until(lambda: win.controller.model.rowCount() == 2)
        await all_done(win, until)
        assert [row.name for row in win.controller.model.rows()] == ["Weekly", "Users"]

        win.actions_by_name["templates"].trigger()
        await until(lambda: win.templates.dialog is not None)
        dialog = win.templates.dialog
        dialog.rename.click()
        win.templates.asking.line.setText("Daily")
        win.templates.asking.save.click()
        await until(lambda: list(store.all()) == ["Daily"])
        await until(lambda: "Daily" in dialog.list.item(0).text())

        dialog.edit.click()
        await until(lambda: win.ordering.editing is not None)
        editing = win.ordering.editing
        assert editing.start.text() == "&Save"
        editing.limit.setValue(7)
        editing.start.click()
        await until(lambda: store.all()["Daily"].max_records == 7)
        assert win.controller.model.rowCount() == 2

        win.actions_by_name["templates"].trigger()
        await until(lambda: win.templates.dialog is not None)
        dialog = win.templates.dialog
        dialog.delete.click()
        await until(lambda: not store.all())
        dialog.undo.button.click()
        await until(lambda: list(store.all()) == ["Daily"])
        dialog.reject()

    window(story)


def test_the_list_is_narrowed_to_one_connection(window, tmp_path, until):
    """The choice is offered as soon as there are two; it goes with the filter by state and the words."""

    async def story(win, backend):
        backend.pace = 0.0
        other = replace(request(tmp_path, "b.csv", QUEUES), connection="c2", connection_name="second")
        win.controller.start_all([request(tmp_path, "a.csv"), other])
        await until(lambda: len(states(win)) == 2)
        await all_done(win, until)
        side, shown = win.frame.sidebar, win.frame.table.filter
        assert side.only.isVisible()
        side.only.setCurrentIndex(side.only.findData("c2"))
        assert [shown.index(row, 1).data() for row in range(shown.rowCount())] == ["b.csv"]
        win.frame.search.setText("users")
        assert shown.rowCount() == 0
        side.only.setCurrentIndex(0)
        assert shown.rowCount() == 1

    window(story)


def test_a_finished_file_is_dragged_out(qapp, tmp_path):
    """What is dropped elsewhere is the file; what is not finished, or not there any more, cannot be dragged."""
    there, gone = tmp_path / "there.csv", tmp_path / "gone.csv"
    there.touch()
    model = ExportsModel()
    model.sync([summary("a", JobState.DONE, destination=str(there)), summary("b", JobState.DONE, destination=str(gone)),
                summary("c", JobState.PAUSED, destination=str(there))], set())  # fmt: skip
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(2, 0)) & Qt.ItemFlag.ItemIsDragEnabled
    data = model.mimeData([model.index(row, column) for row in range(3) for column in range(2)])
    assert [Path(url.toLocalFile()) for url in data.urls()] == [there]


def test_a_long_list_is_made_without_its_texts(qapp):
    """Ten thousand exports are one insertion; texts are made for the rows that are looked at only."""
    model, narrowed = ExportsModel(), ExportsFilter()
    narrowed.setSourceModel(model)
    inserted = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    known = [summary(f"{number:05}", JobState.DONE) for number in range(10_000)]
    model.sync(known, set())
    narrowed.narrow(frozenset({JobState.DONE}), "users")
    assert inserted == [(0, 9_999)]
    assert narrowed.rowCount() == 10_000
    assert not any(model._cells)
    assert model.index(5, 0).data() == "Users 00005"
    assert sum(cells is not None for cells in model._cells) == 1
    changed = []
    model.dataChanged.connect(lambda *_: changed.append(1))
    model.sync(known, set())
    assert not changed


def test_a_place_in_line_is_not_lost_when_one_gives_up(run):
    """Whoever is called and goes away in the same moment passes the place on."""

    async def story():
        line, seen, gate = Line(1), [], asyncio.Event()

        async def work(key):
            async with line.place(key):
                seen.append(key)
                await gate.wait()

        async def leave():
            async with line.place("a"):
                seen.append("a")
                await gate.wait()
            tasks[0].cancel()  # it is called already, and has not heard it yet

        first = asyncio.ensure_future(leave())
        await asyncio.sleep(0)
        tasks = [asyncio.ensure_future(work(key)) for key in ("b", "c")]
        await asyncio.sleep(0)
        assert line.waiting == ["b", "c"]
        gate.set()
        await asyncio.wait({first, *tasks})
        assert tasks[0].cancelled()
        assert seen == ["a", "c"]
        assert not line.full
        line.resize(0)
        assert line.full

    run(story())


def test_the_list_goes_on_with_the_next_one(window, tmp_path, until):
    """After a removal, after an undo, and when what hid the selected one is gone."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 3, pace=0.0)
        await all_done(win, until)
        table, known = win.frame.table, jobs(win)
        order = [table.filter.index(row, 1).data() for row in range(3)]
        select(win, order[1])
        await until(win.actions_by_name["remove"].isEnabled)
        win.actions_by_name["remove"].trigger()
        assert table.jobs() == [known[order[2]]]
        win.actions_by_name["remove"].trigger()
        assert table.jobs() == [known[order[0]]]
        win.actions_by_name["undo"].trigger()
        await until(lambda: table.jobs() == [known[order[1]]])
        win.frame.search.setText(order[0])
        assert table.jobs() == []
        win.frame.search.clear()
        assert table.jobs() == [known[order[1]]]

    window(story)


def test_what_is_left_of_a_rate_window_is_told_for_all_exports_of_a_client(window, tmp_path, until):
    """Whichever of them was told last; for one that is over as long as another runs."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 2)
        await until(lambda: all(export.progress.pages for export in backend.exports) and len(backend.exports) == 2)
        first, second = backend.exports
        for export in (first, second):
            export.hold.clear()
        await asyncio.sleep(2 * first.pace)
        first.progress.headroom, first.progress.headroom_at = Headroom(14, 300, 30.0), 2.0
        second.progress.headroom, second.progress.headroom_at = Headroom(90, 300, 30.0), 1.0
        await until(lambda: second.progress.headroom == Headroom(14, 300, 30.0))
        assert win.controller.headroom("c1") == Headroom(14, 300, 30.0)
        assert win.controller.headroom("c2") is None
        for export in (first, second):
            export.pace = 0.0
            export.hold.set()
        await all_done(win, until)
        assert win.controller.headroom("c1") is None

    window(story)

"""What is to be read with a result: warnings, parts, what was skipped; live, in the list and after a restart."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from tests.ui.fakes import MEMBERS, QUEUES, FakeBackend, FakeJobs
from tests.ui.test_window import window  # noqa: F401 - a fixture

from genesys_export.errors import ConfigurationError, DestinationExists
from genesys_export.export import CurrentWait, ExportRequest, ForEvery, JobState, Progress
from genesys_export.paging import Headroom, Notice, OtherPrograms, PageSizeReduced
from genesys_export.ui import text
from genesys_export.ui.models.exports import ExportsModel
from genesys_export.ui.models.plain import PlainTable
from genesys_export.ui.models.row_cells import Column, Role
from genesys_export.ui.states import icon_of, tone_of
from genesys_export.ui.theme import Tone
from genesys_export.ui.widgets import details
from genesys_export.ui.widgets.details import ExportView
from genesys_export.ui.widgets.exports_table import ExportsTable
from genesys_export.ui.widgets.live_panel import LivePanel, WaitBox


def every_queue(tmp_path, **values):
    levels = (ForEvery("queueId", QUEUES),)
    return ExportRequest(MEMBERS, "c1", "acme-prod", tmp_path / "members.csv", for_every=levels, **values)


def cell(model, row, column, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row, column).data(role)


def test_parts_are_called_what_they_are(tmp_path):
    """Queues for every queue, slices of a time span; the listing of the queues is none of them."""
    assert text.parts_unit(every_queue(tmp_path)) == ("queues", 1)
    assert text.parts_done(13, 341, "queues", 1) == "12 of 340 queues"
    assert text.parts_done(0, 1, "queues", 1) == "0 of 0 queues"
    plain = ExportRequest(QUEUES, "c1", "", tmp_path / "x.csv")
    assert text.parts_unit(plain) == ("slices", 0)


def test_parts_are_shown_while_they_are_read(window, until, tmp_path):  # noqa: F811 - the fixture
    """In the list, on the live panel and on the overview; without a total no percent is made up."""

    async def story(win, backend):
        backend.pace = 0.02
        win.controller.start(every_queue(tmp_path))
        await until(lambda: backend.exports and backend.exports[0].progress.pages > 1)
        live = backend.exports[0].progress
        live.total, live.parts, live.parts_done, live.part = None, 341, 13, "Support EMEA"
        live_panel = win.frame.details.live
        await until(lambda: live_panel.part.text() == "12 of 340 queues, now Support EMEA")
        model = win.controller.model
        assert cell(model, 0, Column.PROGRESS) == "12 of 340"
        assert cell(model, 0, Column.PROGRESS, Role.FRACTION) == pytest.approx(12 / 340)
        assert cell(model, 0, Column.PROGRESS, Qt.ItemDataRole.ToolTipRole) == "12 of 340 queues"
        assert cell(model, 0, 0, Qt.ItemDataRole.AccessibleTextRole).endswith("12 of 340 queues")
        win.frame.show_overview()
        await until(lambda: "12 of 340 queues done, now Support EMEA." in win.frame.details.overview.body.text())
        live.total = 2000
        await until(lambda: cell(model, 0, Column.PROGRESS).endswith("%"))

    window(story)


def test_done_with_warnings(window, until, tmp_path):  # noqa: F811 - the fixture
    """The word, the icon, every note, what was skipped; and after a restart still."""
    jobs, notes = FakeJobs(), ["Support EMEA was skipped, gone meanwhile.", "Billing was skipped, not allowed."]

    async def first(win, backend):
        backend.pace = 0.01
        win.controller.start(every_queue(tmp_path))
        await until(lambda: backend.exports and backend.exports[0].progress.pages > 1)
        live = backend.exports[0].progress
        live.notes, live.parts, live.parts_done, live.gone, live.forbidden = list(notes), 61, 61, 1, 1
        backend.exports[0].job.notes = list(notes)
        await until(lambda: live.state is JobState.DONE and not win.controller.busy)
        overview = win.frame.details.overview
        await until(lambda: overview.headline.text().startswith("Done with warnings in"))
        assert overview.notes.words.text().splitlines() == notes
        assert overview.notes.isVisible()
        assert "60 of 60 queues done. 1 skipped, gone meanwhile. 1 skipped, not allowed." in overview.body.text()
        assert cell(win.controller.model, 0, Column.STATE) == "Done with warnings"

    async def second(win, _):
        await until(lambda: win.controller.model.rowCount() == 1)
        assert cell(win.controller.model, 0, Column.STATE) == "Done with warnings"
        overview = win.frame.details.overview
        await until(lambda: overview.notes.words.text().splitlines() == notes)
        await until(lambda: "60 of 60 queues done." in overview.body.text())

    window(first, FakeBackend(jobs))
    window(second, FakeBackend(jobs))


def test_less_than_was_counted_is_a_warning(window, until, tmp_path):  # noqa: F811 - the fixture
    """A result that is not complete is never just "Done"; one that was limited on purpose is."""

    async def story(win, backend):
        real = backend.export

        def short(job, observe=None):
            export = real(job, observe)
            run = export.run

            async def less():
                result = await run()
                result.complete, result.short = False, job.request.max_records is None
                return result

            export.run = less
            return export

        backend.export = short
        win.controller.start(ExportRequest(QUEUES, "c1", "acme-prod", tmp_path / "q.csv"))
        await until(lambda: cell(win.controller.model, 0, Column.STATE) == "Done with warnings")
        overview = win.frame.details.overview
        await until(lambda: "The API counted 2,000 records in the end" in overview.notes.words.text())
        win.controller.start(ExportRequest(QUEUES, "c1", "acme-prod", tmp_path / "r.csv", max_records=5))
        await until(lambda: win.controller.model.rowCount() == 2 and not win.controller.busy)
        await until(lambda: cell(win.controller.model, 0, Column.STATE) == "Done")

    window(story)


def test_a_warning_has_a_sign_of_its_own():
    """Not only another colour."""
    assert icon_of(JobState.DONE, warned=True) != icon_of(JobState.DONE)
    assert tone_of(JobState.DONE, warned=True) is Tone.CARE
    assert text.state_word(JobState.PAUSED, warned=True) == "Paused"


def test_smaller_pages_and_notices_are_said_on_the_way(qtbot):
    """Where the numbers are, as they come up."""
    view, panel = ExportView(progress=Progress(state=JobState.RUNNING)), LivePanel()
    qtbot.addWidget(panel)
    panel.show_parts(view)
    assert panel.remarks.isHidden()
    view.hear(PageSizeReduced(50, "status 413"))
    view.hear(Notice("The data end early."))
    panel.show_parts(view)
    assert panel.remarks.text().splitlines() == [
        "Smaller pages from here on: 50 records (status 413).", "The data end early."
    ]  # fmt: skip


def test_another_program_is_told_of_until_it_has_been_silent_for_a_window(qtbot, monkeypatch):
    """It is said with its calls, and goes away again once a whole rate window brought no news of it."""
    now = [1000.0]
    monkeypatch.setattr(details.time, "monotonic", lambda: now[0])
    progress = Progress(state=JobState.RUNNING, headroom=Headroom(40, 60, 12.0), headroom_at=1000.0)
    view, panel = ExportView(progress=progress), LivePanel()
    qtbot.addWidget(panel)
    panel.show_parts(view)
    assert panel.others.isHidden()
    view.hear(OtherPrograms(1234, 5000))
    panel.show_parts(view)
    assert panel.others.text().startswith("Another program uses the same client: 1,234 of 5,000 calls")
    assert not panel.others.isHidden()
    now[0] += 12 + 59
    panel.show_parts(view)
    assert not panel.others.isHidden()
    now[0] += 2
    panel.show_parts(view)
    assert panel.others.isHidden()
    view.hear(OtherPrograms(30, 60))
    view.hear(OtherPrograms(0, 60))
    panel.show_parts(view)
    assert panel.others.isHidden()  # it is told to have gone
    view.hear(OtherPrograms(3, 60))
    progress.state = JobState.DONE
    panel.show_parts(view)
    assert panel.others.isHidden()  # nothing of ours is in its way any more


def test_another_program_is_news_for_every_export_of_the_client(window, until, tmp_path):  # noqa: F811 - the fixture
    """Whichever call it was noticed by; exports of other connections do not care."""

    async def story(win, backend):
        backend.pace = 0.1
        for number, connection in enumerate(("c1", "c1", "c2")):
            win.controller.start(ExportRequest(QUEUES, connection, "", tmp_path / f"{number}.csv"))
        await until(lambda: len(backend.exports) == 3 and all(e.progress.pages for e in backend.exports))
        backend.exports[0].observe(OtherPrograms(12, 60))
        told = [win.controller.view(e.job.id).others is not None for e in backend.exports]
        assert told == [True, True, False]

    window(story)


def test_the_name_can_be_read_in_a_small_window(qtbot):
    """The other columns leave it room where the list is 740 wide, as in a window of 1,000."""
    table = ExportsTable(ExportsModel())
    qtbot.addWidget(table)
    table.resize(740, 200)
    table.show()
    assert table.columnWidth(Column.NAME) >= 16 * table.fontMetrics().averageCharWidth()


def test_advice_is_for_the_window(qapp):
    """Options of the command line are of no use in it."""
    written = DestinationExists("There is a file of that name.")
    assert text.remedy(written) == "Choose another name, or allow it to be overwritten."
    asked = ConfigurationError("It needs an interval.", remedy="Give it with --interval START/END. Then try again.")
    assert text.remedy(asked) == "Then try again."
    meanwhile = DestinationExists(
        "A file has come meanwhile.",
        remedy="Move it away and resume, or write the records to another file with 'genesys-export save'.",
    )
    wanted = "Move it away and resume, or write the records to another file with “Save again as…”."
    assert text.remedy(meanwhile) == wanted


def test_a_record_s_tags_are_read_not_obeyed(qapp):
    """In the tool tip of a cell as well."""
    model = PlainTable(["name"])
    model.show_rows([["<h1>Sales & more</h1>"]])
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;h1&gt;Sales &amp; more" in tip


def test_a_wait_for_the_rate_window_claims_no_more_than_is_true(qtbot):
    """Both when our share is used and when the last calls are only kept back for a moment."""
    box = WaitBox()
    qtbot.addWidget(box)
    for detail in ("48 of 60 calls used, 12 kept for others", "46 of 60 calls used, the last 2 kept back for a moment"):
        box.show_wait(CurrentWait("budget", detail, 5.0, time.monotonic() + 5))
        first, second = box.reason.text().splitlines()
        assert first.startswith("Waiting 5 s: this rate window has no call to give at this moment; resets ")
        assert second == f"{detail}."
        assert "reserve" not in box.retry.toolTip()


def test_waiting_for_the_server_s_job_is_explained(qtbot):
    """The server prepares the records; it can be asked sooner."""
    box = WaitBox()
    qtbot.addWidget(box)
    box.show_wait(CurrentWait("job", "the server prepares the records (running)", 5.0, time.monotonic() + 5))
    assert box.reason.text().startswith("Waiting 5 s: Genesys Cloud prepares the records; it is asked again")
    assert box.retry.isEnabled()


def test_a_long_list_of_warnings_is_counted(qtbot):
    """Twelve are named, the others counted."""
    from genesys_export.ui.widgets.notes import Notes

    notes = Notes()
    qtbot.addWidget(notes)
    notes.show_notes([f"Note {n}" for n in range(40)])
    assert notes.words.text().splitlines()[-1] == "… and 28 more"
    notes.show_notes([])
    assert notes.isHidden()


def test_the_list_keeps_what_the_store_does_not_know(qapp, tmp_path):
    """A refresh from the store does not forget what parts are called."""
    from tests.ui.test_models import summary

    model = ExportsModel()
    model.sync([summary("a", parts=61, parts_done=11, total=None, listings=1)], set())
    assert cell(model, 0, Column.PROGRESS) == "10 of 60"  # also before anybody looked into its request
    model.describe("a", "queues", 1, incomplete=False)
    model.sync([summary("a", parts=61, parts_done=21, total=None, listings=1)], set())
    assert cell(model, 0, Column.PROGRESS) == "20 of 60"
    assert cell(model, 0, Column.PROGRESS, Qt.ItemDataRole.ToolTipRole) == "20 of 60 queues"

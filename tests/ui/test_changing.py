"""An export that is to run otherwise: set up anew like the one before, from the menu or where it says why it failed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from tests.ui.test_models import summary
from tests.ui.test_story import server, state  # noqa: F401 - a fixture
from tests.ui.test_trouble import export, window  # noqa: F401 - a fixture

from genesys_export.catalog import own_endpoint
from genesys_export.errors import ApiError
from genesys_export.export import ExportRequest, JobState
from genesys_export.output import is_there
from genesys_export.ui.actions import make_actions
from genesys_export.ui.models.row import ExportRow
from genesys_export.ui.widgets.details import ExportView
from genesys_export.ui.widgets.overview import Overview


@pytest.fixture
def overview(qtbot):
    """The tab, with the actions of a window."""
    owner = QMainWindow()
    qtbot.addWidget(owner)
    actions = make_actions(owner)
    found = Overview(actions, owner)
    owner.setCentralWidget(found)
    owner.show()
    yield found
    del owner  # which lived until now


def shown(overview, job_state, **values):
    row = ExportRow.from_summary(summary("a", job_state, **values))
    overview.show_export(row, ExportView())
    return overview.headline.text(), overview.body.text().splitlines()


def test_an_export_is_set_up_once_more_with_changes(window, until, tmp_path):  # noqa: F811 - the fixture
    """What it asked for stands in the dialog, with a file that is not there yet; nothing starts before it is wanted."""

    async def story(win):
        act = win.actions_by_name
        assert not act["change"].isEnabled()
        export(win, tmp_path / "users.csv", 100)
        await until(lambda: state(win) is JobState.DONE)
        await until(act["change"].isEnabled)
        act["change"].trigger()
        await until(lambda: win.dialog is not None)
        dialog = win.dialog
        assert (dialog.limit.value(), dialog.start.text()) == (100, "&Export")
        assert dialog.picker.endpoint().name == "users"
        assert not is_there(Path(dialog.file.text()))
        assert Path(dialog.file.text()).parent == tmp_path
        assert win.controller.model.rowCount() == 1
        dialog.limit.setValue(7)
        dialog.start.click()
        await until(lambda: win.controller.model.rowCount() == 2)
        rows = win.controller.model.rows()
        await until(lambda: {row.state for row in rows} == {JobState.DONE})
        assert [win.controller.backend.jobs.request(row.id).max_records for row in rows] == [7, 100]

    window(story)


def test_another_one_takes_the_place_of_what_is_set_up(window, until, tmp_path):  # noqa: F811 - the fixture
    async def story(win):
        export(win, tmp_path / "users.csv", 100)
        await until(lambda: state(win) is JobState.DONE)
        win.new_export()
        before = win.dialog
        await until(win.actions_by_name["change"].isEnabled)
        win.actions_by_name["change"].trigger()
        await until(lambda: win.dialog is not None and win.dialog is not before)
        assert win.dialog.limit.value() == 100
        win.dialog.reject()
        assert win.dialog is None

    window(story)


def test_what_was_set_up_for_an_own_endpoint_is_told_to_be_set_up_anew(window, until, tmp_path):  # noqa: F811
    async def story(win):
        request = ExportRequest(own_endpoint("/api/v2/users", "page-number"), "demo", "Demo", tmp_path / "own.csv")
        win.controller.start(request)
        await until(lambda: win.controller.model.rowCount() == 1)
        await until(win.actions_by_name["change"].isEnabled)
        win.actions_by_name["change"].trigger()
        await until(win.frame.error.isVisible)
        assert "own endpoint cannot be filled in again" in win.frame.error.what.text()
        assert win.dialog is None

    window(story)


def test_a_saved_export_that_was_changed_is_shown_in_the_list_of_them(window, until, tmp_path):  # noqa: F811
    """One comes from there, and goes on there; given up, nothing comes."""

    async def story(win):
        win.new_export()
        for name in ("Daily", "Weekly"):
            await win.templates.keep(name, win.dialog.request())
        win.dialog.reject()
        for saves in (False, True):
            win.actions_by_name["templates"].trigger()
            await until(lambda: win.templates.dialog is not None)
            win.templates.dialog.choose("Weekly")
            win.templates.dialog.edit.click()
            await until(lambda: win.ordering.editing is not None)
            (win.ordering.editing.start.click if saves else win.ordering.editing.reject)()
            await until(lambda: win.ordering.editing is None)
        await until(lambda: win.templates.dialog is not None)
        [chosen] = win.templates.dialog.list.selectedItems()
        assert chosen.text().startswith("Weekly")
        win.templates.dialog.reject()

    window(story)


def test_a_failed_export_offers_to_be_run_with_changes(overview):
    button = overview._buttons["change"]
    for job_state in JobState:
        shown(overview, job_state)
        assert button.isVisible() == (job_state is JobState.FAILED), job_state
    row = ExportRow.from_summary(summary("a", JobState.FAILED, endpoint=""))
    overview.show_export(row, ExportView())
    assert not button.isVisible()  # its job file cannot be read


def test_a_failure_of_an_earlier_sitting_is_told_as_in_its_own(overview):
    """What happened is the headline, the rest stands below it; nothing is told twice."""
    error = ApiError(
        "The API refused the call with status 400: unknown interval.", status=400, safe="Nothing was lost.",
        remedy="The same call would be refused again: ask with other filters or parameters.",
    )  # fmt: skip
    head, body = shown(overview, JobState.FAILED, problem=str(error), pages=0, records=0)
    assert head == "The API refused the call with status 400: unknown interval."
    assert body == ["Nothing was lost. The same call would be refused again: ask with other filters or parameters."]
    head, body = shown(overview, JobState.FAILED, problem="It ended", pages=3, records=300)
    assert head == "It ended"
    assert body[1] == "Do: When the cause is gone, resume."
    assert body[2].startswith("Goes on: resume continues at page 4")


def test_an_export_that_was_paused_before_its_first_page_says_so(overview):
    head, body = shown(overview, JobState.PAUSED, pages=0, records=0)
    assert (head, body[0]) == ("Paused before its first page.", "You can close the program; resume starts it.")
    assert len(body) == 2
    assert shown(overview, JobState.PAUSED, pages=3, records=300)[0].startswith("Paused after page 3.")

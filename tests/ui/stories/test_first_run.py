"""From the first start to a file, and over a pause and a night to one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.ui.stories.stage import assert_whole, click, click_action, export, state

from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import JobState


@pytest.fixture
def server():
    with DemoServer(Organisation(users=1_200, limit=100_000, latency_ms=40)) as server:
        yield server


def words_of(widget):
    """Everything that can be read there."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_from_the_first_start_to_a_file(sitting, until, server, documents, picture):
    """Nothing is set up: one click leads to the demo organisation, one to the dialog, one to the file."""
    target = documents / "users.csv"

    async def story(win):
        act = win.actions_by_name
        await until(lambda: "Connect your organisation" in words_of(win.frame.empty))
        assert "asks for nothing" in words_of(win.frame.empty)
        picture(win, "first-run")
        click_action(win.frame.empty, act["demo"])
        await until(lambda: "No exports yet" in words_of(win.frame.empty))
        assert win.windowTitle() == "Demo organisation — Genesys Cloud Export"
        click_action(win.frame.empty, act["new"])
        dialog = win.dialog
        dialog.resize(1100, 690)
        QTest.keyClicks(dialog.picker.search, "users")
        QTest.keyClick(dialog.picker.search, Qt.Key.Key_Return)  # the first of what was found
        dialog.file.setText(str(target))
        await until(lambda: "Allowed" in words_of(dialog.single))
        picture(dialog, "new-export")
        click(dialog.start)
        await until(lambda: state(win) is JobState.DONE)
        overview = win.frame.details.overview
        await until(overview.isVisible)
        await until(lambda: overview.headline.text().startswith("Done in"))
        assert overview.headline.text().endswith(": 1,280 records")
        assert f"File: {target}" in overview.body.text()
        assert not win.frame.error.isVisible()
        picture(win, "done")

    sitting(story, demo=False)
    assert_whole(target, server.organisation.users("any"))


def test_paused_in_the_evening_and_resumed_in_the_morning(sitting, until, server, documents, picture):
    """What was fetched is safe, the window says where it goes on, and the file holds every user once."""
    target = documents / "users.csv"
    limiter = server.organisation.limiter
    limiter.limit, plenty = 30, limiter.limit  # so that the evening's export waits for its window when it is stopped

    async def evening(win):
        export(win, "users", target, page_size=25)
        await until(lambda: (row := win.controller.row(win.selected())) is not None and row.pages > 3)
        click_action(win, win.actions_by_name["toggle"])
        await until(lambda: state(win) is JobState.PAUSED)
        assert not target.exists()
        limiter.limit = plenty

    async def morning(win):
        await until(lambda: state(win) is JobState.PAUSED)  # the first of the list is selected
        overview = win.frame.details.overview
        await until(lambda: overview.headline.text().startswith("Paused after page"))
        assert "records are safe on disk" in overview.headline.text()
        assert "resume continues at page" in overview.body.text()
        await until(lambda: win.frame.details.tabText(2) != "Requests")  # its calls of the evening are read as well
        before = server.organisation.faults.api_requests
        picture(win, "paused")
        click_action(win, win.actions_by_name["toggle"])
        await until(lambda: state(win) is JobState.DONE)
        row = win.controller.row(win.selected())
        assert server.organisation.faults.api_requests - before < row.pages  # it did not begin again

    sitting(evening)
    sitting(morning)
    assert_whole(target, server.organisation.users("any"))


@pytest.mark.parametrize("remembered", [True, False], ids=["used last", "not used last"])
def test_the_demo_organisation_is_there_again_after_the_next_start(sitting, until, server, documents, remembered):
    """Where it was used last, at once; else with the first export of it that is resumed."""
    target = documents / "users.csv"
    limiter = server.organisation.limiter
    limiter.limit, plenty = 30, limiter.limit

    async def evening(win):
        export(win, "users", target, page_size=25)
        await until(lambda: (row := win.controller.row(win.selected())) is not None and row.pages > 3)
        click_action(win, win.actions_by_name["toggle"])
        await until(lambda: state(win) is JobState.PAUSED)
        limiter.limit = plenty
        if not remembered:
            win.settings.set_text("connection", "")

    async def morning(win):
        await until(lambda: state(win) is JobState.PAUSED)
        assert (win.connecting.current_name()[0] == "Demo organisation") == remembered
        click_action(win, win.actions_by_name["toggle"])
        await until(lambda: win.connecting.current_name()[0] == "Demo organisation")
        assert win.windowTitle().startswith("Demo organisation")
        await until(lambda: state(win) is JobState.DONE)

    sitting(evening)
    sitting(morning, demo=False)
    assert_whole(target, server.organisation.users("any"))

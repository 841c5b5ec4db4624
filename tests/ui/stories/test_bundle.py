"""Support staff open what a colleague has sent, and find the call that went wrong."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from tests.ui.stories.stage import click, export, state

from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import JobState
from genesys_export.ui.tasks import running_tasks


@pytest.fixture
def server():
    plan = "429@6x2:1,html503@10,forbidden@16x99"
    with DemoServer(Organisation(users=1_400, limit=300, window=3, latency_ms=30, faults=plan)) as server:
        yield server


def test_a_colleagues_bundle_tells_which_call_failed_and_why(sitting, until, documents, picture, tmp_path):
    """Opened by the menu, it looks like one's own export; a filter leads to the call, its id is copied."""
    bundle = documents / "support.zip"

    async def colleague(win):
        export(win, "users", documents / "users.csv", 25)
        await until(lambda: state(win) is JobState.FAILED)
        await until(lambda: not running_tasks())
        win.actions_by_name["bundle"].trigger()
        await until(lambda: win.helping.dialog is not None)
        dialog = win.helping.dialog
        dialog.resize(1100, 690)
        [row] = [row for row in range(dialog.files.count()) if dialog.files.item(row).text() == "requests.txt"]
        dialog.files.setCurrentRow(row)
        assert "No record is among them" in dialog.answer.text()
        picture(dialog, "support-bundle")
        click(dialog.save)
        await until(lambda: dialog.picker is not None)
        dialog.picker.fileSelected.emit(str(bundle))
        dialog.picker.close()
        await until(lambda: win.helping.dialog is None)

    async def staff(win):
        win.actions_by_name["openfile"].trigger()
        win.helping.picker.filesSelected.emit([str(bundle)])
        win.helping.picker.close()
        await until(lambda: win.selected() != "")
        overview = win.frame.details.overview
        await until(lambda: overview.headline.text().startswith("Failed"))
        assert "missing the following permission" in overview.body.text()
        assert "It can be neither resumed nor changed here." in overview.body.text()
        win.actions_by_name["requests"].trigger()
        tab = win.frame.details.requests
        await until(lambda: tab.model.rowCount() > 15)
        tab.search.setText("status=403")
        await until(lambda: {call.status for call in tab.model.shown} == {403})
        tab.search.setText("status>=400")
        await until(lambda: {call.status for call in tab.model.shown} == {403, 429, 503})
        at = next(at for at, call in enumerate(tab.model.shown) if call.status == 403)
        tab.table.selectRow(at)
        told = tab.details.words.toPlainText()
        assert "GET /api/v2/users" in told
        assert "Attempt 1: 403" in told
        await until(lambda: tab.details.copy_id.width() > 0)  # beside the list, where it was not before
        click(tab.details.copy_id)
        call = tab.model.shown[at]
        assert QGuiApplication.clipboard().text() == call.correlation_id != ""
        assert call.correlation_id in told
        picture(win, "colleagues-bundle")

    sitting(colleague, state="theirs")
    before = bundle.read_bytes()
    sitting(staff, state="mine")
    assert bundle.read_bytes() == before
    assert not list((tmp_path / "mine").rglob("*.job.sqlite"))

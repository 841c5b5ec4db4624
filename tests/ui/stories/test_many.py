"""Ten exports ordered in one go: some run, the others stand in line, and each ends in a whole file of its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from tests.ui.stories.stage import assert_whole, click

from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import JobState

ENDPOINTS = {
    "users": "users", "groups": "groups", "divisions": "authorization/divisions", "routing queues": "routing/queues",
    "teams": "teams", "locations": "locations", "wrapup codes": "routing/wrapupcodes",
    "routing skills": "routing/skills", "flows": "flows", "authorization roles": "authorization/roles",
}  # fmt: skip


@pytest.fixture
def server():
    with DemoServer(Organisation(users=4_000, limit=300, window=3)) as server:
        yield server


def test_ten_exports_at_once(sitting, until, server, documents, picture):
    """Four run and six stand in line until the setting lets all of them run; no record is lost or comes twice."""
    organisation = server.organisation

    async def story(win):
        win.new_export()
        dialog = win.dialog
        for name in ENDPOINTS:
            position = dialog.picker.model.position(win.backend.catalog.find(name).operation)
            dialog.picker.model.setData(position, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        dialog.file.setText(str(documents))
        await until(lambda: {row[1] for row in dialog.bundle.model.rows()} == {"allowed"})
        assert dialog.start.text() == "&Export 10"
        organisation.latency_ms = 3_000  # so that none has ended when the last one is ordered
        click(dialog.start)
        model = win.controller.model
        await until(lambda: sum(bool(row.place) for row in model.rows()) == 6 and len(model.rows()) == 10, 40)
        words = [model.index(at, 3).data() for at in range(10)]
        assert {f"In line, place {place}" for place in range(1, 7)} <= set(words)
        organisation.latency_ms = 1_200
        await until(lambda: win.controller.row(win.selected()).pages >= 25)
        picture(win, "ten-exports")
        organisation.latency_ms = 20
        win.preferences.set("at_once", 10)
        await until(lambda: not any(row.place for row in model.rows()))
        await until(lambda: model.states() == [JobState.DONE] * 10, 50)
        assert not win.frame.error.isVisible()
        await until(lambda: win.frame.sidebar.filters.item(4).text() == "Done  (10)")  # told once the rows are painted

    sitting(story)
    for name, path in ENDPOINTS.items():
        [file] = documents.glob(f"{name.replace(' ', '-')}_*.csv")
        state = {"state": "any"} if path == "users" else {}
        assert_whole(file, organisation.records(path, **state))

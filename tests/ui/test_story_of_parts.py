"""Through the real window against a demo organisation: members of every queue, a span of time, a bundle."""

from __future__ import annotations

import csv
import json

import pytest
from PySide6.QtCore import Qt
from tests.ui.test_story import state
from tests.ui.whole import living, made

from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import JobState


@pytest.fixture
def server():
    with DemoServer(Organisation(users=200, limit=100_000)) as server:
        yield server


@pytest.fixture
def window(run, until, tmp_path, server):
    """Runs a story in a window connected to the demo organisation, with its dialog open."""

    def go(story):
        async def whole():
            async with living(made(tmp_path, server), until) as win:
                win.new_export()
                await story(win, win.dialog)

        run(whole())

    return go


def rows(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_members_of_every_queue(window, until, tmp_path, server, qtbot):
    """Search, tick "every queue", see what it costs, export: each member tells whose it is."""

    async def story(win, dialog):
        qtbot.keyClicks(dialog.picker.search, "queue members")
        dialog.single.setup.places.ticks["queueId"].setChecked(True)
        cost = dialog.single.pane.cost
        await until(lambda: cost.verdict.text() == "Allowed")
        queues = len(server.organisation.data.listings["routing/queues"]())
        assert cost.values[0].text() == f"in {queues} queues"
        dialog.file.setText(str(tmp_path / "members.csv"))
        dialog.start.click()
        await until(lambda: state(win) is JobState.DONE)
        await until(lambda: not win.controller.busy)
        row = win.controller.row(win.selected())
        assert row.parts_words == f"{queues} of {queues} queues"
        await until(lambda: not win.controller.busy)
        win.controller.views.clear()
        row.unit, row.listings = "", 0  # as after a restart
        win.controller.recall(row.id)
        await until(lambda: win.controller.row(row.id).parts_words == f"{queues} of {queues} queues")

    window(story)
    found = rows(tmp_path / "members.csv")
    assert found
    assert all(row["_parent.id"] for row in found)


def test_a_span_of_time_in_slices(window, until, tmp_path, qtbot):
    """Thirty days of conversations are read in slices, and the window says so before and after."""

    async def story(win, dialog):
        dialog.picker.pick("conversations")
        interval = dialog.single.setup.interval
        interval.preset.setCurrentIndex(interval.preset.findData("last-30-days"))
        assert "read in 5 slices" in interval.said.text()
        dialog.format.setCurrentIndex(dialog.format.findData("jsonl"))
        dialog.file.setText(str(tmp_path / "calls.jsonl"))
        dialog.start.click()
        await until(lambda: state(win) is JobState.DONE, 60)
        await until(lambda: not win.controller.busy)
        assert win.controller.row(win.selected()).parts >= 5

    window(story)
    lines = (tmp_path / "calls.jsonl").read_text("utf-8").splitlines()
    found = [json.loads(line)["conversationId"] for line in lines]
    assert len(found) == len(set(found)) > 0


def test_a_forbidden_endpoint_of_a_bundle_is_left_out(window, until, tmp_path, server):
    """It is found out before anything starts, named, and the others run."""
    server.organisation.faults.arm("forbidden", at=1)

    async def story(win, dialog):
        model = dialog.picker.model
        for name in ("routing queues", "groups"):
            operation = win.backend.catalog.find(name).operation
            model.setData(model.position(operation), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        dialog.file.setText(str(tmp_path))
        await until(lambda: [row[1] for row in dialog.bundle.model.rows()] == ["not allowed", "allowed"])
        assert "Not allowed, so left out: Queues." in dialog.bundle.said.text()
        assert dialog.start.text() == "&Export 1"
        dialog.start.click()
        await until(lambda: win.controller.model.states() == [JobState.DONE])
        assert "Queues" in win.frame.error.what.text()

    window(story)
    assert [path.name.partition("_")[0] for path in tmp_path.glob("*.csv")] == ["groups"]


def test_what_is_ordered_together_is_listed_in_the_order_of_the_dialog(window, until, tmp_path):
    """While the exports are made as when the list is read again; what is ordered afterwards stands above them."""

    async def story(win, dialog):
        model = dialog.picker.model
        for name in ("users", "groups", "routing skills", "divisions"):
            operation = win.backend.catalog.find(name).operation
            model.setData(model.position(operation), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        dialog.file.setText(str(tmp_path))
        await until(dialog.start.isEnabled)
        ordered = [request.endpoint.name for request in dialog.requests()]
        assert len(ordered) == 4
        dialog.start.click()
        await until(lambda: win.controller.model.states() == [JobState.DONE] * 4)
        await until(lambda: not win.controller.busy)
        assert [row.endpoint for row in win.controller.model.rows()] == ordered
        assert [summary.endpoint for summary in win.backend.jobs.summaries()] == ordered
        win.controller.again([win.controller.model.rows()[-1].id])
        await until(lambda: win.controller.model.states() == [JobState.DONE] * 5)
        await until(lambda: not win.controller.busy)
        assert [row.endpoint for row in win.controller.model.rows()] == [ordered[-1], *ordered]

    window(story)


def test_the_preview_shows_real_records(window, until):
    """The first rows, in the endpoint's own columns."""

    async def story(_, dialog):
        sample = dialog.single.pane.sample
        await until(lambda: sample.model.rowCount() == 5)
        assert sample.model.headerData(0, Qt.Orientation.Horizontal) == "id"
        dialog.reject()

    window(story)

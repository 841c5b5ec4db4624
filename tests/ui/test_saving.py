"""What an export fetched is written again, to any format, without a call."""

from __future__ import annotations

import csv

import openpyxl
from tests.ui.test_story import server, state  # noqa: F401 - a fixture
from tests.ui.test_trouble import export, window  # noqa: F401 - a fixture

from genesys_export.export import JobState


async def asked(win, until):
    """The dialog that *Save again* opens."""
    await until(win.actions_by_name["save"].isEnabled)
    win.actions_by_name["save"].trigger()
    await until(lambda: win.chosen.saving.dialog is not None)
    return win.chosen.saving.dialog


def test_an_export_is_saved_again_as_excel(window, until, tmp_path):  # noqa: F811 - the fixture
    """The name that is offered is free and gets the ending of the format; a file that cannot be written is told."""

    async def story(win):
        assert not win.actions_by_name["save"].isEnabled()
        export(win, tmp_path / "users.csv", limit=130)
        await until(lambda: state(win) is JobState.DONE)
        dialog = await asked(win, until)
        assert dialog.destination.file.text() == str(tmp_path / "users_2.csv")
        dialog.destination.format.setCurrentIndex(dialog.destination.format.findData("xlsx"))
        assert dialog.destination.file.text() == str(tmp_path / "users_2.xlsx")
        dialog.destination.file.setText(str(tmp_path / "again.xlsx"))
        dialog.save.click()
        await until(lambda: "again.xlsx: 130 records." in win.frame.notice.words.text())
        win.controller.save(win.selected(), tmp_path / "again.pdf")
        await until(win.frame.error.isVisible)
        assert "there is no format pdf" in win.frame.error.what.text()

    window(story)
    book = openpyxl.load_workbook(tmp_path / "again.xlsx", read_only=True)
    assert book.active.max_row == 131
    book.close()
    assert (tmp_path / "again.xlsx.manifest.json").exists()
    assert not (tmp_path / "again.pdf").exists()


def test_only_what_fetched_something_and_rests_can_be_saved_again(window, until, tmp_path):  # noqa: F811 - the fixture
    """Not while it runs: its records are not all there, and another is writing."""

    async def story(win):
        export(win, tmp_path / "users.csv")
        await until(lambda: state(win) is JobState.RUNNING)
        assert not win.actions_by_name["save"].isEnabled()
        win.chosen.save()
        assert win.chosen.saving.dialog is None
        await until(lambda: state(win) is JobState.DONE)
        assert win.actions_by_name["save"].isEnabled()

    window(story)

def test_a_field_that_only_the_records_have_is_saved_again(window, until, tmp_path):  # noqa: F811 - the fixture
    """The catalogue does not know it; the dialog offers it, the table shows it, and a layout may hold it."""
    named = ("id", "manager.selfUri=Manager")

    async def story(win):
        export(win, tmp_path / "users.csv", limit=130)
        await until(lambda: state(win) is JobState.DONE)
        dialog = await asked(win, until)
        dialog.columns.keep("/api/v2/users", named)
        dialog.destination.file.setText(str(tmp_path / "again.csv"))
        dialog.save.click()
        await until(lambda: "again.csv: 130 records." in win.frame.notice.words.text())

    window(story)
    heads, *rows = csv.reader((tmp_path / "again.csv").read_text("utf-8-sig").splitlines())
    assert heads == ["id", "Manager"]
    assert any(row[1] for row in rows)

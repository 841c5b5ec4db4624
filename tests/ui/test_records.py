"""The records of an export in the window: as the file has them, sorted, found, copied, saved, under chosen columns."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QTableView
from tests.ui.test_saving import asked
from tests.ui.test_story import server, state  # noqa: F401 - a fixture
from tests.ui.test_trouble import export, window  # noqa: F401 - a fixture

from genesys_export.export import JobState
from genesys_export.ui.dialogs.columns import ColumnsDialog
from genesys_export.ui.models.columns import KIND, ColumnsModel
from genesys_export.ui.models.records import CHUNK, RecordsModel
from genesys_export.ui.widgets.sizing import room_for


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def shown(win, row):
    model = win.records.previewing.model
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


async def looked(win, until, path, limit=350):
    """An export that is done, and its records in front."""
    export(win, path, limit=limit)
    await until(lambda: state(win) is JobState.DONE)
    win.actions_by_name["records"].trigger()
    await at_rest(win, until)


async def at_rest(win, until):
    looking = win.records.previewing
    await until(lambda: looking.job and not looking.busy and looking.surveyed is None and looking.endpoint)
    await until(lambda: looking.columns or looking.model.titles == looking.known)
    await until(lambda: not looking.model.rowCount() or shown(win, 0)[0] != "…")


def test_records_are_as_in_the_file_and_only_those_that_are_looked_at_are_read(window, until, tmp_path):  # noqa: F811
    """Titles and cells of the first and of the last row; a row in between is read when it is looked at."""
    path = tmp_path / "users.csv"

    async def story(win):
        await looked(win, until, path)
        titles, *rows = rows_of(path)
        model = win.records.previewing.model
        assert model.titles == titles
        assert model.rowCount() == len(rows) == 350
        assert shown(win, 0) == rows[0]
        assert model.held < 350
        assert shown(win, 349)[0] == "…"
        await until(lambda: shown(win, 349)[0] != "…")
        assert shown(win, 349)[0] == rows[349][0]
        assert win.records.tab.said.text() == "350 records."

    window(story)


def test_a_click_on_a_title_sorts_and_a_third_one_gives_the_order_of_the_file_back(window, until, tmp_path):  # noqa: F811
    path = tmp_path / "users.csv"

    async def story(win):
        await looked(win, until, path)
        titles, *rows = rows_of(path)
        at, heads = titles.index("email"), win.records.tab.table.horizontalHeader()
        heads.setSortIndicator(at, Qt.SortOrder.DescendingOrder)
        await at_rest(win, until)
        assert shown(win, 0)[at] == max(row[at] for row in rows)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        await at_rest(win, until)
        assert shown(win, 0)[0] == rows[0][0]

    window(story)


def test_what_is_found_is_counted_copied_and_saved(window, until, tmp_path):  # noqa: F811 - the fixture
    """Every word in some value; the clipboard has titles and cells; the file has what was found."""
    path = tmp_path / "users.csv"

    async def story(win):
        await looked(win, until, path)
        titles, *rows = rows_of(path)
        tab, model = win.records.tab, win.records.previewing.model
        email = rows[17][titles.index("email")]
        at = titles.index("id")
        assert tab.table.columnWidth(at) > tab.table.fontMetrics().horizontalAdvance(rows[17][at])  # not cut
        tab.search.setText(email.upper())
        await until(lambda: model.rowCount() == 1)
        await at_rest(win, until)
        assert tab.said.text() == "1 of 350 records."
        tab.table.selectAll()
        await tab.copy()
        copied = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
        assert copied[0] == titles
        assert copied[1][0] == rows[17][0]
        dialog = await asked(win, until)
        assert email.upper() in dialog.about.text()
        dialog.destination.file.setText(str(tmp_path / "found.csv"))
        dialog.save.click()
        await until(lambda: "found.csv: 1 record." in win.frame.notice.words.text())
        tab.search.setText("nobody has these words")
        await until(lambda: not model.rowCount())
        assert tab.nothing.text() == "No record has all of these words."
        assert tab.nothing.isVisible()

    window(story)
    assert len(rows_of(tmp_path / "found.csv")) == 2


def test_what_is_copied_is_marked_as_in_the_file_and_the_arrow_follows_its_column(window, until, tmp_path):  # noqa: F811
    """A spreadsheet would run a formula that is pasted into it; and the rows stay sorted by what is said."""
    path = tmp_path / "users.csv"

    async def story(win):
        await looked(win, until, path)
        tab, heads = win.records.tab, win.records.tab.table.horizontalHeader()
        tab.table.selectAll()
        await tab.copy()
        text = QGuiApplication.clipboard().text()
        assert list(csv.reader(text.splitlines(keepends=True), delimiter="\t")) == rows_of(path)
        assert "\t'@" in text
        titles, *rows = rows_of(path)
        heads.setSortIndicator(titles.index("email"), Qt.SortOrder.DescendingOrder)
        await at_rest(win, until)
        for columns, at in ((("name", "email"), 1), (("name",), -1), (("email", "id"), 0)):
            win.records.previewing.choose(columns)
            await at_rest(win, until)
            assert heads.sortIndicatorSection() == at
            assert win.records.previewing.arrangement.sort == "email"
        assert heads.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        assert shown(win, 0)[0] == max(row[titles.index("email")] for row in rows)

    window(story)


def test_chosen_columns_are_kept_as_a_layout_used_again_and_saved(window, until, tmp_path):  # noqa: F811 - the fixture
    """In the dialog: none but two, one renamed, moved up; kept under a name; the next export can begin with it."""

    async def story(win):
        await looked(win, until, tmp_path / "users.csv")
        tab = win.records.tab
        tab.columns.click()
        await until(lambda: win.records.choosing.dialog is not None)
        dialog = win.records.choosing.dialog
        dialog.none.click()
        ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
        assert not ok.isEnabled()
        model = dialog.model
        paths = [model.index(row, 0).data() for row in range(model.rowCount())]
        for path in ("name", "division.name"):
            index = model.index(paths.index(path), 0)
            model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        model.setData(model.index(paths.index("division.name"), 1), " Division ")
        dialog.own.setText("skills[].name")
        dialog.add.click()
        assert model.chosen() == ("name", "division.name=Division", "skills[].name")
        dialog.table.selectRow(paths.index("division.name"))
        while model.chosen()[0] != "division.name=Division":
            dialog.up.click()
        dialog.layouts.setEditText("Who is where")
        dialog.keep.click()
        await until(lambda: "is kept" in dialog.said.text())
        ok.click()
        await at_rest(win, until)
        assert win.records.previewing.model.titles == ["Division", "name", "skills[].name"]
        assert tab.layouts.currentText() == "Who is where"
        win.controller.save(win.selected(), tmp_path / "short.csv", *win.records.as_shown(win.selected()))
        await until(lambda: "short.csv" in win.frame.notice.words.text())
        tab.layouts.setCurrentIndex(0)
        tab.layouts.activated.emit(0)
        await at_rest(win, until)
        assert len(win.records.previewing.model.titles) > 10

        win.new_export()
        new = win.dialog
        new.file.setText(str(tmp_path / "second.csv"))
        new.limit.setValue(100)
        new.order.columns.click()
        await until(lambda: new.columns._choosing.dialog is not None)
        columns = new.columns._choosing.dialog
        columns.layouts.setCurrentIndex(columns.layouts.findText("Who is where"))
        columns.layouts.activated.emit(columns.layouts.currentIndex())
        columns.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
        assert new.order.columns.text() == "3 columns…"
        new.start.click()
        await until((tmp_path / "second.csv").exists)

    window(story)
    for name, rows in (("short.csv", 351), ("second.csv", 101)):
        found = rows_of(tmp_path / name)
        assert found[0] == ["Division", "name", "skills[].name"]
        assert len(found) == rows


def test_another_export_begins_anew_and_a_removed_one_is_told(window, until, tmp_path):  # noqa: F811 - the fixture
    """What was found and chosen belongs to one export."""

    async def story(win):
        await looked(win, until, tmp_path / "a.csv", limit=120)
        first = win.selected()
        win.records.tab.search.setText("a")
        await until(lambda: win.records.previewing.arrangement.find == "a")
        await at_rest(win, until)
        export(win, tmp_path / "b.csv", limit=230)
        await until(lambda: win.selected() != first and state(win) is JobState.DONE)
        win.actions_by_name["records"].trigger()
        await until(lambda: win.records.previewing.model.rowCount() == 230)
        assert win.records.tab.search.text() == ""
        await at_rest(win, until)
        win.chosen.remove()
        await until(lambda: win.controller.model.rowCount() == 1)
        win.frame.table.choose(first)
        await until(lambda: win.records.previewing.model.rowCount() == 120)

    window(story)


def test_records_of_an_export_that_is_not_done_are_there_and_more_come_with_it(window, until, tmp_path):  # noqa: F811
    async def story(win):
        export(win, tmp_path / "users.csv")
        win.actions_by_name["records"].trigger()
        model = win.records.previewing.model
        await until(lambda: state(win) is JobState.RUNNING and win.controller.row(win.selected()).records)
        await until(win.actions_by_name["pause"].isEnabled)
        win.actions_by_name["pause"].trigger()
        await until(lambda: state(win) is JobState.PAUSED)
        win.actions_by_name["records"].trigger()
        await until(lambda: 0 < model.rowCount() == win.controller.row(win.selected()).records < 6_000)
        await until(lambda: shown(win, 0)[0] != "…")
        first = shown(win, 0)
        await until(win.actions_by_name["resume"].isEnabled)
        win.actions_by_name["resume"].trigger()
        await until(lambda: state(win) is JobState.DONE)
        win.actions_by_name["records"].trigger()
        whole = win.controller.row(win.selected()).records
        assert whole >= 6_000
        await until(lambda: model.rowCount() == whole)
        await until(lambda: shown(win, 0)[0] == first[0])
        assert win.records.tab.isVisible()

    window(story)


def test_the_models_keep_qts_rules(qtbot):
    """While rows come, columns come, chunks come and columns move."""
    model = RecordsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    asked = []
    model.wanted.connect(asked.append)
    model.show_rows(CHUNK + 5, ["a", "b"])
    assert model.index(CHUNK, 1).data() == "…"
    assert CHUNK // CHUNK in asked
    model.fill(1, [[f"{n}", "x\ny" * 300] for n in range(5)])
    assert model.index(CHUNK, 0).data() == "0"
    assert "⏎" in model.index(CHUNK, 1).data()
    assert len(model.index(CHUNK, 1).data()) < 600
    model.grow(3 * CHUNK)
    assert model.index(CHUNK, 0).data() == "…"  # the chunk was not full
    assert model.add_titles(["a", "b", "c"])
    assert not model.add_titles(["c", "a", "b", "d"])
    columns = ColumnsModel()
    QAbstractItemModelTester(columns, QAbstractItemModelTester.FailureReportingMode.Fatal)
    columns.show_columns(["a", "b", "c"], ())
    assert columns.move(0, 5) == 2
    assert columns.move(2, -1) == 1
    assert columns.chosen() == ("b", "a", "c")
    columns.add("d[0]")
    columns.setData(columns.index(1, KIND), "text")
    columns.setData(columns.index(1, KIND), "no such type")
    assert columns.chosen() == ("b", "a:text", "c", "d[0]")
    assert columns.index(1, KIND).data() == "text"
    columns.show_columns(["a"], ("a:date-time=When",))
    assert columns.chosen() == ("a:date-time=When",)
    columns.tick_all(on=False)
    assert columns.chosen() == ()


def test_return_adds_the_field_that_is_written_and_only_then_closes(qtbot):
    dialog = ColumnsDialog(["id", "name"], ("name",), {})
    qtbot.addWidget(dialog)
    dialog.show()
    QTest.keyClicks(dialog.own, "skills[].name")
    QTest.keyClick(dialog.own, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.columns() == ("name", "skills[].name")
    with qtbot.waitSignal(dialog.chosen) as told:
        QTest.keyClick(dialog.own, Qt.Key.Key_Return)
    assert told.args == [("name", "skills[].name")]
    assert not dialog.isVisible()


def test_one_title_over_two_columns_is_said_at_once_and_goes_no_further(qtbot):
    dialog = ColumnsDialog(["id", "name", "email"], ("id", "name=Who"), {})
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    dialog.layouts.setEditText("Short")
    assert (ok.isEnabled(), dialog.keep.isEnabled(), dialog.said.text()) == (True, True, "")
    dialog.model.setData(dialog.model.index(0, 1), "Who")
    assert (ok.isEnabled(), dialog.keep.isEnabled()) == (False, False)
    assert dialog.said.text() == "Two columns have the title “Who”. Give one of them another."
    dialog.model.setData(dialog.model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert (ok.isEnabled(), dialog.keep.isEnabled(), dialog.said.text()) == (True, True, "")


@pytest.mark.parametrize("written", ["email=Who", "Who", "skills[].name=Who"])
def test_a_field_is_added_with_its_title_and_its_type(qtbot, written):
    """As the command line takes it; its title is told of, too, where another column has it."""
    dialog = ColumnsDialog(["id", "name"], ("id", "name=Who"), {})
    qtbot.addWidget(dialog)
    dialog.own.setText("version:text=Version")
    dialog.add.click()
    assert dialog.columns() == ("id", "name=Who", "version:text=Version")
    dialog.own.setText(written)
    dialog.add.click()
    assert "the title “Who”" in dialog.said.text()


def test_a_column_is_as_wide_as_its_widest_text_not_as_its_longest(qtbot):
    table = QTableView()
    qtbot.addWidget(table)
    wide, advance = "W" * 29, table.fontMetrics().horizontalAdvance
    assert room_for(table, "name", ["i" * 30, wide]) > advance(wide)
    assert room_for(table, "a title of some length", ["1"]) > advance("a title of some length")
    assert room_for(table, "name", ["W" * 500]) < advance("W" * 50)


def test_a_type_is_chosen_from_a_list(qtbot):
    """By the keyboard, too: F2 opens it."""
    dialog = ColumnsDialog(["a", "b"], (), {})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.table.edit(dialog.table.model().index(1, KIND))
    box = dialog.table.findChild(QComboBox)
    box.setCurrentIndex(box.findData("number"))
    box.activated.emit(box.currentIndex())
    assert dialog.columns() == ("a", "b:number")


def test_a_layout_is_kept_anew_under_the_name_that_it_has(qtbot):
    """Writing its name is not choosing it: the columns that are ticked are kept, not those it had."""
    dialog = ColumnsDialog(["id", "name", "email"], ("name", "email"), {"Short": ("id",)})
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    kept = []
    dialog.keep_wanted.connect(lambda name, columns: kept.append((name, columns)))
    dialog.layouts.setFocus()
    qtbot.keyClicks(dialog.layouts, "Short")
    qtbot.keyClick(dialog.layouts, Qt.Key.Key_Tab)
    assert dialog.keep.hasFocus()
    qtbot.keyClick(dialog.keep, Qt.Key.Key_Space)
    assert kept == [("Short", ("name", "email"))]
    dialog.layouts.setFocus()
    qtbot.keyClick(dialog.layouts, Qt.Key.Key_Down)
    assert dialog.columns() == ("id",)


@pytest.mark.parametrize(("known", "chosen", "wanted"), [(["a", "b"], (), ()), (["a", "b"], ("b",), ("b",))])
def test_all_columns_as_they_come_are_no_choice(qtbot, known, chosen, wanted):
    """So that a column that appears later is in the file, too."""
    dialog = ColumnsDialog(known, chosen, {})
    qtbot.addWidget(dialog)
    assert dialog.columns() == wanted
    dialog.table.selectionModel().select(
        dialog.table.model().index(0, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    assert dialog.down.isEnabled()
    dialog.search.setText("a")
    assert not dialog.down.isEnabled()

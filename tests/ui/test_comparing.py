"""Two snapshots compared in the window: exactly the changes that were made, filtered, copied and saved."""

from __future__ import annotations

import asyncio
import csv
import hashlib
import json
import re

import openpyxl
import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from tests.ui.whole import living, made

from genesys_export.demo import DemoServer, Organisation
from genesys_export.export import JobState, JobStore
from genesys_export.output import manifest_of
from genesys_export.recipes.compare import Change
from genesys_export.ui.dialogs.comparing import CompareDialog
from genesys_export.ui.models import changes
from genesys_export.ui.models.changes import ChangesModel, Found
from genesys_export.ui.recipe_desk import Stage

DESELECT = QItemSelectionModel.SelectionFlag.Deselect | QItemSelectionModel.SelectionFlag.Rows


@pytest.fixture
def server():
    with DemoServer(Organisation(users=60, limit=100_000)) as running:
        yield running


@pytest.fixture
def window(run, until, tmp_path, server):
    """Runs a story in a window that is connected to a demo organisation."""

    def go(story):
        async def whole():
            life = made(tmp_path, server)
            life.window.settings.folder = tmp_path
            async with living(life, until) as win:
                await story(win)

        run(whole())

    return go


@pytest.fixture
def dialog(run, tmp_path):
    """Runs a story in the dialog by itself, with nothing in the list of exports."""

    def go(story):
        async def whole():
            dialog = CompareDialog(JobStore(tmp_path), [], tmp_path)
            dialog.show()
            try:
                await story(dialog)
            finally:
                dialog.close()

        run(whole())

    return go


def rows(dialog):
    return [dialog.model.cells(row) for row in range(dialog.model.rowCount())]


def two_files(folder):
    (folder / "a.csv").write_text("id,name,note\r\n1,one,\r\n2,two,x\r\n3,three,y\r\n")
    (folder / "b.csv").write_text("name,id,note\r\nthree,3,z\r\none,1,\r\nfour,4,\r\n")
    return str(folder / "a.csv"), str(folder / "b.csv")


def test_two_snapshots_of_a_recipe_differ_in_what_was_changed_between_them(window, until, server, tmp_path):
    async def story(win):
        places = []
        for _ in range(2):
            win.actions_by_name["recipes"].trigger()
            recipes = win.beside.recipes
            await until(lambda recipes=recipes: recipes.recipe is not None)
            recipes.choose("configuration")
            recipes.start.click()
            await until(lambda: win.beside.desk.stage is Stage.DONE)
            places.append(str(win.beside.desk.run.out))
            recipes.close()
            queue = server.organisation.data.listings["routing/queues"]()[4]
            skills = server.organisation.data.listings["routing/skills"]()
            if len(places) == 1:
                before, gone = queue["name"], skills[0]
                queue["name"] = "Renamed, with a comma"
                skills.remove(1)
                skills.insert(1)
                new = skills[0]
        win.actions_by_name["compare"].trigger()
        dialog = win.beside.compare
        assert not dialog.go.isEnabled()
        dialog.propose(*places)
        dialog.go.click()
        await until(dialog.model.rowCount)
        assert set(rows(dialog)) == {
            ("queues", "changed", queue["id"], queue["name"], "name", before, queue["name"]),
            ("skills", "removed", gone["id"], gone["name"], "", "", ""),
            ("skills", "added", new["id"], new["name"], "", "", ""),
        }
        assert dialog.said.text() == "1 added, 1 removed, 1 changed field."
        assert not dialog.table.isColumnHidden(0)
        assert not dialog.sign.isVisible()

    window(story)


def test_two_workbooks_are_compared_sheet_by_sheet(dialog, until, tmp_path):
    """They can be picked as files; a locked one is said where it was asked for, and what was found before stays."""
    for name, second in (("a", "two"), ("b", "zwei")):
        book = openpyxl.Workbook()
        book.active.title = "people"
        for row in (("id", "name", "size"), ("1", "one", 1), ("2", second, 2.5)):
            book.active.append(row)
        book.create_sheet(f"only in {name}").append(("id",))
        book.save(tmp_path / f"{name}.xlsx")
    (tmp_path / "locked.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and more")

    async def story(shown):
        shown.old.file.click()
        (picker,) = shown.findChildren(QFileDialog)
        assert "*.xlsx" in picker.nameFilters()[0]
        picker.fileSelected.emit(str(tmp_path / "a.xlsx"))
        picker.close()
        shown.new.choose(str(tmp_path / "b.xlsx"))
        shown.go.click()
        await until(shown.model.rowCount)
        assert set(rows(shown)) == {
            ("people", "changed", "2", "zwei", "name", "two", "zwei"),
            ("only in a", "removed", "", "", "", "the whole sheet, rows: 0", ""),
            ("only in b", "added", "", "", "", "", "the whole sheet, rows: 0"),
        }
        shown.new.choose(str(tmp_path / "locked.xlsx"))
        shown.go.click()
        await until(lambda: "protected with a password" in shown.said.text())
        assert "without a password" in shown.said.text()

    dialog(story)


def test_two_exports_of_the_list_are_proposed_and_compared(window, until, server, tmp_path):
    """The one that is selected, and the one of the same endpoint before it; or the two that are selected."""

    async def export(win, name):
        win.new_export()
        win.dialog.picker.pick("routing skills")
        win.dialog.file.setText(str(tmp_path / name))
        win.dialog.start.click()
        await until(lambda: (row := win.controller.row(win.selected())) and row.out.name == name
                    and row.state is JobState.DONE)  # fmt: skip

    async def story(win):
        await export(win, "before.csv")
        server.organisation.data.listings["routing/skills"]()[3]["name"] = "Another"
        await export(win, "after.csv")
        win.actions_by_name["compare"].trigger()
        dialog = win.beside.compare
        assert "before.csv" in dialog.old.box.currentText()
        assert "after.csv" in dialog.new.box.currentText()
        dialog.go.click()
        await until(dialog.model.rowCount)
        assert [(row[1], row[4], row[6]) for row in rows(dialog)] == [("changed", "name", "Another")]
        dialog.close()
        await export(win, "again.csv")
        assert win.frame.table.model().rowCount() == 3
        table = win.frame.table
        table.selectAll()
        second = next(row for row in win.controller.model.rows() if row.out.name == "after.csv")
        table.selectionModel().select(table.model().index(win.controller.model.position(second.id), 0), DESELECT)
        assert not win.actions_by_name["open"].isEnabled()
        win.actions_by_name["compare"].trigger()
        dialog = win.beside.compare
        assert "before.csv" in dialog.old.box.currentText()
        assert "again.csv" in dialog.new.box.currentText()

    window(story)


def snapshot(folder, name, tables):
    """A folder as a recipe writes it; one with more than a line of rows was changed since."""
    (folder / name).mkdir()
    for table, rows in tables.items():
        file = folder / name / f"{table}.csv"
        file.write_text("id,name\r\n" + rows)
        facts = {"name": file.name, "size": 14, "sha256": hashlib.sha256(b"id,name\r\n1,a\r\n").hexdigest()}
        manifest_of(file).write_text(json.dumps({"file": facts, "table": table, "complete": True}))
    tables = [{"table": each, "file": {"name": f"{each}.csv"}, "key": ["id"]} for each in tables]
    (folder / name / "recipe.json").write_text(json.dumps({"tables": tables}))
    return str(folder / name)


@pytest.mark.parametrize("tables", [("queues",), ("queues", "skills", "users")])
def test_the_table_of_a_change_is_shown_where_several_were_compared(dialog, until, tmp_path, tables):
    """Also where only one of them changed; and not where there is but one."""
    old = snapshot(tmp_path, "june", dict.fromkeys(tables, "1,a\r\n"))
    new = snapshot(tmp_path, "july", {**dict.fromkeys(tables, "1,a\r\n"), "queues": "1,b\r\n"})

    async def story(shown):
        shown.propose(old, new)
        shown.go.click()
        await until(shown.model.rowCount)
        assert {row[0] for row in rows(shown)} == {"queues"}
        assert shown.table.isColumnHidden(0) is (len(tables) == 1)

    dialog(story)


def test_why_the_changes_may_not_be_what_they_seem_is_said_with_them(dialog, until, tmp_path):
    """The file that was edited is named, also after a filter; without a doubt no sign is left."""
    old, new = (snapshot(tmp_path, name, {"queues": f"1,{name[3]}\r\n"}) for name in ("ab a", "ab c"))

    async def story(shown):
        shown.propose(old, new)
        shown.go.click()
        await until(shown.model.rowCount)
        doubt = "Changed since it was exported, and compared as it is now: ab c/queues.csv."
        assert shown.said.text() == f"0 added, 0 removed, 1 changed field.\n{doubt}"
        assert shown.sign.isVisible()
        shown.kind.setCurrentIndex(shown.kind.findData("added"))
        await until(lambda: shown.model.rowCount() == 0)
        assert doubt in shown.said.text()
        shown.propose(old, old)
        shown.go.click()
        await until(lambda: shown.said.text() == "Nothing changed.")
        assert not shown.sign.isVisible()

    dialog(story)


def test_an_export_of_the_list_that_lacks_records_is_called_by_its_name(window, until, tmp_path):
    async def story(win):
        for most in ("", "5"):
            win.new_export()
            win.dialog.picker.pick("routing skills")
            win.dialog.file.setText(str(tmp_path / f"skills{most}.jsonl"))
            if most:
                win.dialog.limit.setValue(int(most))
            win.dialog.start.click()
            await until(lambda most=most: (row := win.controller.row(win.selected()))
                        and row.out.name == f"skills{most}.jsonl" and row.state is JobState.DONE)  # fmt: skip
        win.actions_by_name["compare"].trigger()
        dialog = win.beside.compare
        dialog.go.click()
        await until(dialog.model.rowCount)
        part = r"In skills5\.jsonl \(.*\d.*\) there is only a part, 5 of \d+: what was added"
        assert re.search(part, dialog.said.text())

    window(story)


def test_changes_are_filtered_by_words_and_kind(dialog, until, tmp_path):
    async def story(shown):
        shown.propose(*two_files(tmp_path))
        shown.go.click()
        await until(shown.model.rowCount)
        assert {(row[1], row[2], row[4]) for row in rows(shown)} == {
            ("removed", "2", ""), ("added", "4", ""), ("changed", "3", "note")
        }  # fmt: skip
        assert shown.table.isColumnHidden(0)
        shown.filter.setText("nothing like it")
        await asyncio.sleep(0)  # that is being searched for while something else is typed
        shown.filter.setText("THREE z")
        await until(lambda: shown.model.rowCount() == 1)
        assert rows(shown)[0][5:] == ("y", "z")
        assert "1 of them is shown." in shown.said.text()
        shown.filter.clear()
        shown.kind.setCurrentIndex(shown.kind.findData("added"))
        await until(lambda: [row[1] for row in rows(shown)] == ["added"])

    dialog(story)


def test_changes_are_copied_and_saved_as_a_sheet(dialog, until, tmp_path):
    async def story(shown):
        shown.propose(*two_files(tmp_path))
        shown.go.click()
        await until(shown.model.rowCount)
        shown.copy.click()
        head, *lines = QGuiApplication.clipboard().text().split("\n")
        assert head.split("\t") == ["table", "change", "key", "name", "field", "old", "new"]
        assert {tuple(line.split("\t")) for line in lines} == set(rows(shown))
        shown.table.selectRow(1)
        shown.copy.click()
        assert QGuiApplication.clipboard().text().split("\n")[1:] == ["\t".join(rows(shown)[1])]
        for name in ("all.xlsx", "all.csv"):
            shown.save.click()
            picker = shown.findChild(QFileDialog)
            picker.fileSelected.emit(str(tmp_path / name))
            picker.reject()
            await until(lambda name=name: shown.said.text() == f"{name}: 3 changes.")
        expected = set(rows(shown))
        with (tmp_path / "all.csv").open(encoding="utf-8", newline="") as lines:
            assert {tuple(row) for row in list(csv.reader(lines))[1:]} == expected
        book = openpyxl.load_workbook(tmp_path / "all.xlsx")
        assert {tuple("" if cell is None else str(cell) for cell in row)
                for row in list(book.active.values)[1:]} == expected  # fmt: skip
        book.close()

    dialog(story)


def test_what_cannot_be_compared_is_told_in_the_dialog(dialog, until, tmp_path):
    async def story(shown):
        shown.propose(*two_files(tmp_path))
        shown.go.click()
        await until(lambda: shown.model.rowCount() > 0)
        shown.propose(two_files(tmp_path)[0], str(tmp_path / "nowhere.csv"))
        shown.go.click()
        await until(lambda: "There is no file" in shown.said.text())
        assert shown.model.rowCount() == 0, "what was found of other snapshots"
        assert shown.go.text() == "&Compare"
        assert not shown.save.isEnabled()
        assert shown.sign.isVisible()
        shown.propose(*two_files(tmp_path))
        shown.go.click()
        await until(lambda: shown.model.rowCount() > 0)
        assert not shown.sign.isVisible()

    dialog(story)


def test_comparing_can_be_stopped(dialog, until, tmp_path):
    """Between two rows, however many there are."""
    first, second = two_files(tmp_path)

    async def story(shown):
        shown.propose(first, second)
        check = shown._check

        def stop_first():
            shown._stop.set()
            check()

        shown._check = stop_first
        shown.go.click()
        await until(lambda: shown.said.text() == "Stopped.")
        assert shown.model.rowCount() == 0

    dialog(story)


def test_a_hundred_thousand_changes_cost_only_the_rows_on_the_screen(dialog, qtbot, monkeypatch):
    """Painting and scrolling ask for a few hundred cells; none is made for what is not seen."""
    found = Found.gather(Change("users", "changed", f"id-{n}", f"Ann {n}", "title", "a", "b" * 5_000)
                         for n in range(100_000))  # fmt: skip
    asked = []
    data = ChangesModel.data
    monkeypatch.setattr(ChangesModel, "data", lambda self, *given: asked.append(1) or data(self, *given))

    async def story(shown):
        shown.model.show_found(found)
        shown._offer()
        for place in (0, 50_000, 99_999):
            shown.table.scrollTo(shown.model.index(place, 0))
            qtbot.mouseMove(shown.table.viewport())
            shown.table.viewport().grab()
        assert 0 < len(asked) < 30_000
        assert len(shown.model.index(0, 6).data()) < 400
        assert found.find("ann 99999") == [99_999]
        assert found.whole

    dialog(story)


def test_more_changes_than_are_held_are_counted(monkeypatch):
    monkeypatch.setattr(changes, "MOST", 10)
    found = Found.gather(Change("users", "added", str(n), "") for n in range(25))
    assert (len(found.rows), found.counts["added"], found.whole) == (10, 25, False)


def test_the_model_is_a_proper_one(qtmodeltester):
    model = ChangesModel()
    model.show_found(Found.gather([Change("a", "added", "1", "one"), Change("a", "changed", "2", "x", "f", "1", "2")]))
    qtmodeltester.check(model)
    assert model.headerData(6, Qt.Orientation.Horizontal) == "After"


def test_everything_that_takes_the_focus_has_a_name(dialog, nameless):
    async def story(shown):
        assert not nameless(shown)

    dialog(story)

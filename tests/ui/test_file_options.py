"""How files are written, further files, names beside ids: chosen in the window, and found so in the files."""

from __future__ import annotations

import csv
import gzip
import io
import json
import shlex

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox
from tests.ui.test_dialogs import dialog  # noqa: F401 - a fixture
from tests.ui.test_picker import mnemonics
from tests.ui.test_saving import asked
from tests.ui.test_story import state
from tests.ui.test_translations import language  # noqa: F401 - a fixture
from tests.ui.test_trouble import window  # noqa: F401 - a fixture

from genesys_export.catalog import load
from genesys_export.demo import DemoServer, Organisation
from genesys_export.errors import ConfigurationError
from genesys_export.export import Arrangement, JobState, LayoutStore
from genesys_export.output import FileOptions
from genesys_export.ui.dialogs.file_options import FileOptionsDialog
from genesys_export.ui.dialogs.new_export import NewExportDialog
from genesys_export.ui.dialogs.save_again import SaveAgainDialog


@pytest.fixture
def server():
    with DemoServer(Organisation(users=120, limit=100_000)) as running:
        yield running


def choose(box, words):
    box.setCurrentIndex(box.findText(words))


def options_of(owner):
    """The dialog behind the button."""
    owner.button.click()
    return next(each for each in owner.window().findChildren(FileOptionsDialog) if each.isVisible())


def ok(asking):
    button = asking.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert button.isEnabled(), asking.problem.text()
    button.click()


def further(asking, *names):
    for name in names:
        asking.also.add.click()
        asking.also.lines[-1].setText(name)


def test_what_is_chosen_stands_in_the_files_and_comes_back_with_run_again(window, until, server, tmp_path):  # noqa: F811
    """Separator, encoding, quotes, a further file and names; once more with the same into files of their own."""

    async def story(win):
        win.new_export()
        order = win.dialog.order
        win.dialog.file.setText(str(tmp_path / "users.csv"))
        asking = options_of(order.files)
        choose(asking.form.separator, "semicolon")
        choose(asking.form.encoding, "UTF-8 with a mark for Excel (BOM)")
        choose(asking.form.quote, "all that are not empty")
        further(asking, ".xlsx")
        ok(asking)
        assert order.files.summary.words == (
            "semicolon · UTF-8 with a mark for Excel (BOM) · all cells in quotes · also .xlsx"
        )
        order.names.tick.click()
        win.dialog.start.click()
        await until(lambda: state(win) is JobState.DONE)
        job = win.selected()
        win.frame.show_overview()
        await until(lambda: f"Also: {tmp_path / 'users.xlsx'}" in win.frame.details.overview.body.text())
        await until(win.actions_by_name["again"].isEnabled)
        win.actions_by_name["again"].trigger()
        await until(lambda: win.selected() != job and state(win) is JobState.DONE)

    window(story)
    names = {user["id"]: user["name"] for user in server.organisation.users("any")}
    for stem in ("users", "users_2"):
        data = (tmp_path / f"{stem}.csv").read_bytes()
        assert data.startswith(b'\xef\xbb\xbf"id";"name"')
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
        managed = [row for row in rows if row["manager.id"]]
        assert managed
        assert all(row["manager.name"] == names[row["manager.id"]] for row in managed)
        book = openpyxl.load_workbook(tmp_path / f"{stem}.xlsx", read_only=True)
        assert [row[0] for row in book.active.iter_rows(min_row=2, values_only=True)] == [row["id"] for row in rows]
        book.close()
        manifest = json.loads((tmp_path / f"{stem}.csv.manifest.json").read_text("utf-8"))
        assert [each["name"] for each in manifest["also"]] == [f"{stem}.xlsx"]


def test_names_tell_their_cost_before_they_are_chosen(window, until, server, tmp_path):  # noqa: F811 - the fixture
    """And that is what they cost; choosing them asks for nothing again, and adds them to the figures, as do files."""

    async def story(win):
        win.new_export()
        names, calls = win.dialog.order.names, win.dialog.single.pane.cost.values[1]
        assert "told by the check" in names.cost.words
        await until(lambda: "more calls" in names.cost.words)
        assert names.cost.words == "about 2 more calls: listings of users"
        assert names.tick.accessibleDescription() == names.cost.words
        before, asked_before = calls.text(), len(server.organisation.requests)
        names.tick.click()
        assert (int(calls.text()), len(server.organisation.requests)) == (int(before) + 2, asked_before)
        disk = win.dialog.single.pane.cost.values[3]
        small = disk.text()
        win.dialog.order.files.show_files(FileOptions(), (".xlsx",))
        assert (disk.text() != small, len(server.organisation.requests)) == (True, asked_before)
        win.dialog.file.setText(str(tmp_path / "users.csv"))
        win.dialog.start.click()
        await until(lambda: state(win) is JobState.DONE)
        made = [call for call in list(server.organisation.requests)[asked_before:] if call.path == "/api/v2/users"]
        assert len(made) == int(before) + 2

    window(story)


def test_names_appear_in_the_records_when_they_have_been_read(window, until, server, tmp_path):  # noqa: F811
    """Whoever looks at the records meanwhile is told what is still to come."""
    server.organisation.latency_ms = 200

    async def story(win):
        win.new_export()
        win.dialog.order.names.tick.click()
        win.dialog.file.setText(str(tmp_path / "users.csv"))
        win.dialog.start.click()
        await until(lambda: state(win) is JobState.RUNNING)
        win.actions_by_name["records"].trigger()
        looking, said = win.records.previewing, win.records.tab.said
        await until(lambda: "Names are read after the last record." in said.text())
        assert "manager.name" in looking.model.titles
        await until(lambda: state(win) is JobState.DONE and not looking.names_awaited and not looking.busy)
        assert "Names are read" not in said.text()
        with (tmp_path / "users.csv").open(encoding="utf-8", newline="") as file:
            titles, *rows = csv.reader(file)
        await until(lambda: looking.model.titles == titles)
        at = titles.index("manager.name")
        row = next(number for number, row in enumerate(rows) if row[at])
        await until(lambda: looking.model.index(row, at).data() == rows[row][at])

    window(story)


def test_the_options_that_do_not_fit_the_format_are_not_asked_for(dialog):  # noqa: F811 - the fixture
    """Excel has no separator; with a CSV file beside it there is one to choose."""
    dialog.format.setCurrentIndex(dialog.format.findData("xlsx"))
    asking = options_of(dialog.order.files)
    shown = {name for name, each in asking.form.inputs.items() if each.isVisible()}
    assert shown == {"time_zone", "join", "explode"}
    further(asking, "beside.csv")
    shown = {name for name, each in asking.form.inputs.items() if each.isVisible()}
    assert shown == {*asking.form.inputs} - {"packing"}
    choose(asking.form.separator, "tab")
    ok(asking)
    request = dialog.request()
    assert [(each.out.name, each.format, each.file.separator) for each in request.also] == [("beside.csv", "csv", "\t")]
    asking = options_of(dialog.order.files)
    asking.also.removers[0].click()
    ok(asking)
    assert (dialog.request().file, dialog.order.files.summary.words) == (FileOptions(), "as usual")


@pytest.mark.parametrize(
    ("name", "kind", "packing"),
    [("a.csv.gz", "csv", "gz"), ("a.jsonl", "jsonl", ""), ("a.xlsx", "xlsx", ""), ("a.tsv", "csv", ""), ("a.db",
     "sqlite", ""), ("a.txt", "csv", "")],
)  # fmt: skip
def test_the_name_that_is_typed_says_format_and_compression(dialog, qtbot, name, kind, packing, tmp_path):  # noqa: F811
    dialog.file.clear()
    qtbot.keyClicks(dialog.file, str(tmp_path / name))
    request = dialog.request()
    assert (request.out.name, request.format, request.file.packing) == (name, kind, packing)


def test_a_compression_that_is_chosen_changes_the_name(dialog):  # noqa: F811 - the fixture
    """Another format that is compressed by itself takes it off again."""
    asking = options_of(dialog.order.files)
    choose(asking.form.packing, "gzip")
    ok(asking)
    assert dialog.request().out.name.endswith(".csv.gz")
    assert "gzip" in dialog.order.files.summary.words
    dialog.format.setCurrentIndex(dialog.format.findData("json"))
    assert dialog.request().out.name.endswith(".json.gz")
    dialog.format.setCurrentIndex(dialog.format.findData("parquet"))
    assert dialog.request().out.name.endswith(".parquet")
    dialog.file.setText("twice.parquet.gz")
    assert "compressed twice" in dialog.problem.text()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda asking: asking.form.separator.setEditText("ab"), "cannot separate cells"),
        (lambda asking: asking.form.time_zone.setEditText("Mars/Olympus"), "no time zone"),
        (lambda asking: further(asking, "a.pdf"), "no format pdf"),
        (lambda asking: further(asking, "a.xlsx.gz"), "compressed twice"),
        (lambda asking: further(asking, "a.xlsx", "a.xlsx"), "would stand at"),
    ],
)
def test_what_cannot_be_is_said_before_it_is_chosen(dialog, change, said):  # noqa: F811 - the fixture
    asking = options_of(dialog.order.files)
    change(asking)
    button = asking.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert (button.isEnabled(), said in asking.problem.text()) == (False, True)
    assert said in button.accessibleDescription()
    asking.reject()
    assert dialog.request().file == FileOptions()


def test_a_further_file_that_is_there_needs_consent_and_a_suggested_name_is_free_for_all(dialog, tmp_path):  # noqa: F811
    asking = options_of(dialog.order.files)
    further(asking, ".xlsx", "there.jsonl")
    (tmp_path / "there.jsonl").write_text("theirs")
    ok(asking)
    assert "there.jsonl exists already" in dialog.problem.text()
    assert not dialog.start.isEnabled()
    dialog.overwrite.setChecked(True)
    assert dialog.start.isEnabled()
    first = dialog.request().out
    first.with_suffix(".xlsx").write_text("theirs")
    dialog.destination.suggest("users")
    assert dialog.file.text() == str(first.with_stem(f"{first.stem}_2"))


def test_a_list_is_spread_over_rows_and_one_that_records_do_not_have_is_refused(dialog):  # noqa: F811 - the fixture
    """The lists that the catalogue knows are offered, others can be typed."""
    dialog.order.files.lists = ["skills"]
    asking = options_of(dialog.order.files)
    assert asking.form.explode.findText("skills") > 0
    asking.form.explode.setEditText("skills")
    ok(asking)
    assert dialog.order.files.file.explode == "skills"
    assert dialog.order.files.summary.words == "one row for each of skills"


def test_several_endpoints_write_a_further_file_each(qtbot, tmp_path):
    """By its ending; a name would be one file for all of them."""
    made = NewExportDialog(load(), [("c1", "acme", "host")], "c1", tmp_path)
    qtbot.addWidget(made)
    made.show()
    for name in ("users", "divisions"):
        index = made.picker.model.position(load().find(name).operation)
        made.picker.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    asking = options_of(made.order.files)
    further(asking, "one.xlsx")
    assert "by its ending alone" in asking.problem.text()
    asking.also.lines[0].setText(".xlsx")
    choose(asking.form.separator, "semicolon")
    ok(asking)
    made.order.names.tick.click()
    requests = made.requests()
    assert [(each.out.suffix, each.also[0].out.suffix, each.file.separator, each.names) for each in requests] == [
        (".csv", ".xlsx", ";", True)
    ] * 2
    assert all(each.also[0].out.stem == each.out.stem for each in requests)


def test_the_dialog_copies_itself_as_a_command_and_keeps_itself_as_a_template(window, until, tmp_path):  # noqa: F811
    """What comes back when the template is changed is what was set up, and what changes is kept."""

    async def story(win):
        win.new_export()
        new = win.dialog
        new.file.setText(str(tmp_path / "users.csv"))
        new.order.files.show_files(FileOptions(separator=";", time_zone="Europe/Madrid"), (".jsonl.gz", "more.xlsx"))
        new.order.names.tick.click()
        new.columns.keep("/api/v2/users", ("id", "manager.name=Boss"))
        new.limit.setValue(7)
        new.uses.command.click()
        words = shlex.split(QGuiApplication.clipboard().text())
        told = " ".join(words[2:])
        assert told.startswith("users --demo ")
        for part in (
            "--max-records 7", f"--out {tmp_path / 'users.csv'}", f"--also {tmp_path / 'users.jsonl.gz'}",
            f"--also {tmp_path / 'more.xlsx'}", "--names", "--separator semicolon", "--time-zone Europe/Madrid",
            "--columns id,manager.name=Boss",
        ):  # fmt: skip
            assert part in told
        assert "clipboard" in new.problem.text()
        new.uses.template.click()
        win.templates.asking.line.setText("Bosses")
        win.templates.asking.save.click()
        await until(lambda: "Bosses" in new.problem.text())
        assert new.isVisible()
        new.reject()
        await until(lambda: win.dialog is None)
        win.actions_by_name["templates"].trigger()
        await until(lambda: win.templates.dialog is not None)
        kept = win.templates._store.all()["Bosses"]
        win.templates._edit("Bosses", kept)
        await until(lambda: win.ordering.editing is not None)
        again = win.ordering.editing
        assert again.windowTitle() == "Edit “Bosses”"
        assert again.order.files.also == (".jsonl.gz", "more.xlsx")
        assert again.order.names.tick.isChecked()
        request = again.request()
        assert (request.columns, request.max_records) == (("id", "manager.name=Boss"), 7)
        assert request.file == FileOptions(separator=";", time_zone="Europe/Madrid")
        again.order.names.tick.click()
        again.columns.keep("/api/v2/users", ())
        again.start.click()
        await until(lambda: not win.templates._store.all()["Bosses"].names)
        changed = win.templates._store.all()["Bosses"]
        assert (changed.columns, changed.file, changed.also) == ((), kept.file, kept.also)

    window(story)


def test_a_span_that_has_a_name_keeps_it_in_command_and_template(qtbot, tmp_path):
    """Tomorrow, yesterday is another day."""
    made = NewExportDialog(load(), [("demo", "Demo organisation", "")], "demo", tmp_path, endpoint="conversations")
    qtbot.addWidget(made)
    made.show()
    made.picker.pick("conversations")
    preset = made.single.setup.interval.preset
    preset.setCurrentIndex(preset.findData("yesterday"))
    told = []
    made.uses.command_wanted.connect(told.extend)
    made.uses.template_wanted.connect(told.append)
    made.uses.command.click()
    made.uses.template.click()
    assert [each.interval for each in told] == ["yesterday", "yesterday"]


def test_what_cannot_be_started_is_neither_copied_nor_kept(dialog):  # noqa: F811 - the fixture
    dialog.file.clear()
    assert not dialog.uses.command.isEnabled()
    assert not dialog.uses.template.isEnabled()
    with pytest.raises(ConfigurationError):
        dialog.request()


def test_save_again_takes_options_further_files_and_columns(window, until, server, tmp_path):  # noqa: F811
    """It begins with those of the export, calls nothing, and leaves what is there without consent."""
    count = len(server.organisation.users("any"))

    async def story(win):
        win.new_export()
        win.dialog.file.setText(str(tmp_path / "users.csv"))
        win.dialog.order.files.show_files(FileOptions(separator=";"), ())
        win.dialog.start.click()
        await until(lambda: state(win) is JobState.DONE)
        made = len(server.organisation.requests)
        again = await asked(win, until)
        assert again.files.summary.words == "semicolon"
        again.destination.file.setText(str(tmp_path / "users.csv"))
        assert not again.save.isEnabled()
        assert "exists already" in again.problem.text()
        again.destination.file.setText(str(tmp_path / "again.csv"))
        asking = options_of(again.files)
        further(asking, "again.jsonl.gz")
        choose(asking.form.line_end, "Linux and macOS (LF)")
        ok(asking)
        again.columns.keep("/api/v2/users", ("id", "name=Who"))
        assert again.choose.text() == "2 columns…"
        again.save.click()
        await until(lambda: f"again.csv, again.jsonl.gz: {count} records." in win.frame.notice.words.text())
        assert len(server.organisation.requests) == made

    window(story)
    lines = (tmp_path / "again.csv").read_bytes().split(b"\n")
    assert (lines[0], len(lines)) == (b"id;Who", count + 2)
    records = [json.loads(line) for line in gzip.decompress((tmp_path / "again.jsonl.gz").read_bytes()).splitlines()]
    assert [list(each) for each in records] == [["id", "Who"]] * count


@pytest.mark.parametrize("code", ["en", "de", "es"])
def test_the_dialogs_fit_a_small_screen_in_every_language(language, qtbot, tmp_path, code, nameless):  # noqa: F811
    """1024 by 640, less the bars of window and desktop; and everything in them has a name."""
    language(code)
    made = NewExportDialog(load(), [("c1", "acme", "host")], "c1", tmp_path)
    qtbot.addWidget(made)
    made.resize(1024, 580)
    made.show()
    assert (made.width(), made.height()) == (1024, 580)
    for button in (made.uses.command, made.uses.template, made.order.files.button, made.order.names.tick):
        assert button.width() >= button.sizeHint().width()
    assert not nameless(made)
    keys = [mnemonics(made)]
    asking = options_of(made.order.files)
    further(asking, ".xlsx")
    assert not nameless(asking)
    keys.append(mnemonics(asking))
    again = SaveAgainDialog(made.request(), (), Arrangement(), known=[], layouts=LayoutStore(tmp_path), parent=made)
    again.show()
    assert not nameless(again)
    keys.append(mnemonics(again))
    for each in (asking, again):
        least = each.minimumSizeHint()
        assert (least.width() <= 1024, least.height() <= 580) == (True, True)
    assert [len(each) for each in keys] == [len(set(each)) for each in keys]
    assert min(map(len, keys)) > 3

"""Settings: found by a search, taken at once, kept, put back; and what they mean for exports."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from tests.ui.fakes import FakeBackend, FakeJobs
from tests.ui.test_list import request, window  # noqa: F401 - a fixture

from genesys_export.export import JobState
from genesys_export.output import FileOptions
from genesys_export.ui.dialogs.settings_page import FolderEdit, SettingsDialog
from genesys_export.ui.preferences import Preferences, all_preferences
from genesys_export.ui.settings import Settings
from genesys_export.ui.theme import theme


@pytest.fixture
def preferences(qapp, tmp_path):
    return Preferences(Settings(tmp_path))


@pytest.fixture
def page(qtbot, preferences):
    page = SettingsDialog(preferences)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(page)
    page.show()
    return page


def seen(page):
    return {key for key, editor in page.editors.items() if editor.isVisible()}


def test_every_setting_has_an_editor_that_shows_its_default(page, preferences):
    """And a name and a description for those who do not see it."""
    assert set(page.editors) == {each.key for each in all_preferences()}
    for key, editor in page.editors.items():
        assert page._shown(editor) == preferences.all[key].default
        assert editor.accessibleName()
        assert editor.accessibleDescription()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("tray", {"tray"}),
        ("DARK", {"theme"}),
        ("rate limit", {"reserve"}),
        ("exports side", {"concurrency", "at_once"}),
        ("storage", {"keep_days"}),
        ("parquet", {"format"}),
        ("no such thing", set()),
    ],
)
def test_search_narrows_by_words(page, words, found):
    """In titles, sentences, headings and choices; headings without settings go as well."""
    page.search.setText(words)
    assert found <= seen(page)
    assert len(seen(page)) <= max(1, len(found)) + 1
    assert page.nothing.isVisible() == (not found)
    shown = {head for head, label in page._heads.items() if label.isVisible()}
    assert shown == {page._preferences.all[key].group for key in seen(page)}


def test_escape_clears_the_search_first(page, qtbot):
    """Only the second one closes the page."""
    page.search.setText("tray")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert page.isVisible()
    assert len(seen(page)) == len(page.editors)
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_what_is_changed_is_taken_at_once_and_kept(page, preferences, tmp_path):
    """Another start finds it; Restore defaults puts everything back, on the page as well."""
    told = []
    preferences.changed.connect(told.append)
    page.editors["reserve"].setValue(35)
    page.editors["notify"].setChecked(False)
    page.editors["format"].setCurrentIndex(page.editors["format"].findData("xlsx"))
    page.editors["folder"].line.setText(str(tmp_path))
    assert told == ["reserve", "notify", "format", "folder"]
    preferences._settings.save()
    later = Preferences(Settings(tmp_path))
    assert (later.number("reserve"), later.switch("notify")) == (35, False)
    assert (later.text("format"), later.text("folder")) == ("xlsx", str(tmp_path))
    page.restore.click()
    assert preferences.number("reserve") == 20
    assert all(page._shown(editor) == preferences.all[key].default for key, editor in page.editors.items())


def test_restored_defaults_can_be_undone(page, preferences):
    """A second click, with nothing left to restore, takes nothing of that away."""
    page.restore.click()
    assert not page.undo.isVisible()  # there is nothing to undo
    page.editors["reserve"].setValue(35)
    page.editors["notify"].setChecked(False)
    page.restore.click()
    page.restore.click()
    assert page.undo.isVisible()
    assert page.undo.words.text() == "Every setting has its default again."
    page.undo.button.click()
    assert (preferences.number("reserve"), preferences.switch("notify")) == (35, False)
    assert not page.undo.isVisible()


def test_a_folder_that_there_is_not_is_not_taken(page, preferences, tmp_path):
    """While it is typed, the last one stays."""
    editor = page.editors["folder"]
    assert isinstance(editor, FolderEdit)
    editor.line.setText(str(tmp_path))
    editor.line.setText(str(tmp_path / "nowhere"))
    editor.line.setText(str(tmp_path / ("x" * 280)))
    assert preferences.text("folder") == str(tmp_path)


@pytest.mark.parametrize("text", ["", "{", "null", '"35"', "true", "-1", "91", "[]"])
def test_nonsense_in_the_file_is_the_default(preferences, text):
    """Somebody edited it, or a later version wrote it."""
    preferences._settings.set_text("preference-reserve", text)
    assert preferences.number("reserve") == 20


def test_the_page_opens_by_its_key_and_its_controls_have_names(window, until, qtbot):  # noqa: F811 - the fixture
    """Ctrl+, in the window; colours change at once and come back."""

    async def story(win, _):
        assert win.actions_by_name["settings"].shortcut().toString() == "Ctrl+,"
        win.actions_by_name["settings"].trigger()
        await until(lambda: win.beside.settings is not None)
        page = win.beside.settings
        for widget in page.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
                words = widget.text() if hasattr(widget, "text") and callable(widget.text) else ""
                assert widget.accessibleName() or words or widget.parent().accessibleName(), widget
        combo = page.editors["theme"]
        combo.setCurrentIndex(combo.findData("dark"))
        assert theme().dark
        combo.setCurrentIndex(combo.findData("system"))
        assert not theme().dark
        page.reject()

    window(story)


def test_exports_begin_with_what_is_set(window, tmp_path, until):  # noqa: F811 - the fixture
    """Folder, format and reserve stand in the dialog; calls side by side and the time zone are in the request."""
    folder = tmp_path / "files"
    folder.mkdir()

    async def story(win, backend):
        wanted = {"folder": str(folder), "format": "xlsx", "reserve": 35, "concurrency": 3, "zone": "Europe/Madrid"}
        for key, value in wanted.items():
            win.preferences.set(key, value)
        win.new_export()
        assert win.dialog.reserve.value() == 35
        assert win.dialog.file.text().startswith(str(folder))
        assert win.dialog.file.text().endswith(".xlsx")
        win.dialog.order.files.show_files(FileOptions(), (".csv", "more.xlsx"))
        win.dialog.start.click()
        await until(lambda: backend.jobs.jobs)
        made = next(iter(backend.jobs.jobs.values())).request
        assert (made.reserve, made.concurrency, made.file.time_zone) == (0.35, 3, "Europe/Madrid")
        assert [each.file.time_zone for each in made.also] == ["", "Europe/Madrid"]
        await until(lambda: not win.controller.busy)

    window(story)


def test_more_places_are_given_at_once(window, tmp_path, until):  # noqa: F811 - the fixture
    """Those in line start as soon as more may run side by side; fewer take nobody's place away."""

    async def story(win, backend):
        backend.pace = 0.02
        win.controller.start_all([request(tmp_path, f"{number}.csv") for number in range(6)])
        await until(lambda: len(win.controller.line.waiting) == 2)
        win.preferences.set("at_once", 6)
        await until(lambda: len(backend.exports) == 6)
        win.preferences.set("at_once", 1)
        assert all(row.state is not JobState.PAUSED for row in win.controller.model.rows())

    window(story)


def test_keeping_is_the_store_s_own_rule(window, until):  # noqa: F811 - the fixture
    """It is what the command line has as well; the last of several quick changes counts."""
    jobs = FakeJobs()
    jobs.keep_days = 9

    async def story(win, _):
        win.actions_by_name["settings"].trigger()
        await until(lambda: win.beside.settings is not None)
        number = win.beside.settings.editors["keep_days"]
        assert number.value() == 9
        for days in (10, 11, 12):
            number.setValue(days)
        await until(lambda: jobs.keep_days == 12)
        win.beside.settings.reject()

    window(story, FakeBackend(jobs))

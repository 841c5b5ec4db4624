"""How the window looks: nothing is cut off and nothing lies outside a small screen, in any language."""

from __future__ import annotations

import contextlib
import functools

import pytest
from PySide6.QtCore import QLocale, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QColor, QIcon, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QMessageBox,
    QRadioButton,
    QScrollArea,
    QStyle,
    QToolBar,
    QWidget,
)
from tests.ui.fakes import FakeBackend, FakeJobs
from tests.ui.looking import SMALL_SCREEN, Pseudo, cramped, outside
from tests.ui.test_list import request as wanted
from tests.ui.test_list import window  # noqa: F401 - a fixture

from genesys_export.catalog import load
from genesys_export.connections.diagnosis import Finding, Verdict
from genesys_export.errors import SignInRefused
from genesys_export.export import ExportRequest, JobState, JobStore
from genesys_export.recipes.library import Library
from genesys_export.support.bundle import Entry
from genesys_export.ui import messages, reading, text
from genesys_export.ui.actions import make_actions
from genesys_export.ui.dialogs.columns import ColumnsDialog
from genesys_export.ui.dialogs.comparing import CompareDialog
from genesys_export.ui.dialogs.connection import OWN_HOSTS, ConnectionDialog
from genesys_export.ui.dialogs.crash import CrashDialog
from genesys_export.ui.dialogs.endpoint_picker import EndpointPicker
from genesys_export.ui.dialogs.findings import FindingsList
from genesys_export.ui.dialogs.keeping import KeepingDialog
from genesys_export.ui.dialogs.keys import KeysDialog
from genesys_export.ui.dialogs.new_export import NewExportDialog
from genesys_export.ui.dialogs.practice import PracticeDialog
from genesys_export.ui.dialogs.recipe_list import RecipeList
from genesys_export.ui.dialogs.review import ReviewDialog
from genesys_export.ui.dialogs.saved_exports import SavedExportsDialog
from genesys_export.ui.dialogs.settings_page import SettingsDialog
from genesys_export.ui.main_window import MainWindow
from genesys_export.ui.models.exports import ExportsModel
from genesys_export.ui.models.row_cells import Column
from genesys_export.ui.preferences import Preferences
from genesys_export.ui.settings import Settings
from genesys_export.ui.shelf import Shelf
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.translating import speak
from genesys_export.ui.widgets.action_button import ActionButton
from genesys_export.ui.widgets.exports_table import ExportsTable
from genesys_export.ui.widgets.form_scroll import FormScroll
from genesys_export.ui.widgets.headroom_chart import HeadroomChart

CONNECTIONS = [("c1", "acme-prod", "mypurecloud.ie")]
REGIONS = [("eu-west-1", "Europe (Ireland), mypurecloud.ie")]


@pytest.fixture(params=["en", "de", "es", "pseudo"])
def language(request, qapp):
    """Speaks each language of the window, and one that is longer than all of them."""
    before = QLocale()
    speak(qapp, "en" if request.param == "pseudo" else request.param)
    pseudo = Pseudo(qapp)
    if request.param == "pseudo":
        qapp.installTranslator(pseudo)
    yield request.param
    qapp.removeTranslator(pseudo)
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def parent(qtbot):
    """A window that dialogs belong to."""
    owner = QWidget()
    qtbot.addWidget(owner)
    return owner


@pytest.fixture
def looked_at(qtbot):
    """Shows a window as large as it wants to be on the small screen; what is wrong with it."""

    def look(widget):
        qtbot.addWidget(widget)
        widget.show()
        room = widget.size().boundedTo(QSize(SMALL_SCREEN.width(), SMALL_SCREEN.height()))
        widget.resize(room)
        QApplication.processEvents()
        return cramped(widget) + list(filter(None, [outside(widget)]))

    return look


def new_export(_, path, endpoint="users"):
    return NewExportDialog(load(), CONNECTIONS, "c1", path, endpoint=endpoint)


def several(parent, path):
    dialog = new_export(parent, path)
    for name in ("users", "queue members", "conversations"):
        dialog.picker.model.setData(
            dialog.picker.model.position(load().find(name).operation), Qt.CheckState.Checked,
            Qt.ItemDataRole.CheckStateRole,
        )  # fmt: skip
    return dialog


def connection(parent, path, kept_in="the keyring"):
    return ConnectionDialog(REGIONS, kept_in, parent)


def connection_in_full(parent, path):
    """Own hosts, a proxy, a test that failed."""
    dialog = connection(parent, path, "")
    dialog.region.setCurrentIndex(dialog.region.findData(OWN_HOSTS))
    dialog.network.fold.setChecked(True)
    dialog.network.proxy.setCurrentIndex(2)
    dialog.say_found(Finding("proxy", Verdict.WRONG, "The proxy gate.example.com:3128 does not answer."))
    dialog.say_bad(SignInRefused("The client id or the secret is wrong.", remedy="Check both, and test again."))
    return dialog


def by_browser(parent, path):
    dialog = connection(parent, path)
    dialog.kind.setCurrentIndex(1)
    return dialog


@pytest.fixture
def large_font(qapp):
    """Half as large again as usual."""
    before, font = qapp.font(), qapp.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    qapp.setFont(font)
    yield
    qapp.setFont(before)


def practice(parent, path):
    dialog = PracticeDialog(parent)
    dialog.situation.setCurrentIndex(1)
    dialog.situation.activated.emit(1)
    return dialog


def saved(parent, path):
    monday = ExportRequest(load().find("users"), "c1", "acme-prod", path / "users.csv")
    return SavedExportsDialog({"Every Monday": monday}, parent)


DIALOGS = {
    "new export": new_export,
    "new export of an interval": lambda parent, path: new_export(parent, path, "conversations"),
    "new export below a listing": lambda parent, path: new_export(parent, path, "queue members"),
    "several": several,
    "columns": lambda parent, path: ColumnsDialog(["id", "division.name"], (), {}, parent),
    "connection": connection,
    "connection in full": connection_in_full,
    "connection by browser": by_browser,
    "compare": lambda parent, path: CompareDialog(JobStore(path), [], path, parent),
    "settings": lambda parent, path: SettingsDialog(Preferences(Settings(path)), parent),
    "practice": practice,
    "review": lambda parent, path: ReviewDialog([Entry("log.txt", "The log.", "a line")], parent),
    "saved exports": saved,
    "keeping": lambda parent, path: KeepingDialog(30, 12_300_000, 7, parent),
    "crash": lambda parent, path: CrashDialog("RuntimeError: no", "Traceback", parent),
    "keys": lambda parent, path: KeysDialog(make_actions(parent).values(), parent),
}


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_is_cut_off_or_larger_than_a_small_screen(name, language, looked_at, parent, tmp_path):
    """In each language of the window, and with all texts four tenths longer."""
    assert looked_at(DIALOGS[name](parent, tmp_path)) == []


@pytest.mark.usefixtures("large_font")
def test_practice_fits_the_screen_where_letters_are_large(language, parent, qtbot):
    """Its sliders are scrolled, and keep off the bar; nothing of their values is beyond the edge."""
    dialog = PracticeDialog(parent)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.minimumSizeHint().width() <= dialog.screen().availableSize().width()
    dialog.resize(dialog.minimumSizeHint())
    scroll = dialog.findChild(FormScroll)
    bar, page = scroll.verticalScrollBar(), scroll.viewport()
    assert bar.isVisible()
    assert bar.mapTo(scroll, QPoint(0, 0)).x() - page.geometry().right() > 4
    for each in dialog.values.values():
        assert each.mapTo(page, QPoint(each.width(), 0)).x() <= page.width()


def test_the_window_fits_a_small_screen(language, run, tmp_path, looked_at):
    """Also its page when there is nothing yet, with words that take more lines than in English."""

    async def story():
        win = MainWindow(FakeBackend(FakeJobs()), Settings(tmp_path))
        assert looked_at(win) == []
        win.hide()
        await win.controller.shutdown(1.0)

    run(story())


def test_longer_words_make_no_window_wider(language, run, tmp_path):
    """Details need no more room than in English, and the buttons of an empty list go into two rows."""

    async def story():
        win = MainWindow(FakeBackend(FakeJobs()), Settings(tmp_path))
        actions = [win.actions_by_name[name] for name in ("new", "recipes", "templates")]
        win.frame.empty.say("Title", "words", actions)
        em = win.fontMetrics().averageCharWidth()
        assert win.frame.empty.minimumSizeHint().width() < em * 92
        assert win.frame.details.requests.details.minimumSizeHint().width() <= em * 54
        if language != "pseudo":
            assert win.frame.details.live.bar.minimumSizeHint().width() < em * 45
        assert win.minimumSizeHint().width() <= win.minimumWidth()
        await win.controller.shutdown(1.0)

    run(story())


def test_what_is_measured_is_seen(qtbot, parent):
    """The measures themselves: a label without room, and a dialog that is too large."""
    dialog = KeepingDialog(30, 1, 1, parent)
    label = QLabel("more words than there is room for", dialog)
    label.resize(20, 20)
    qtbot.addWidget(dialog)
    dialog.show()
    assert [each for each in cramped(dialog) if "more words" in each]
    dialog.setMinimumSize(1200, 100)
    assert "needs" in outside(dialog)


def test_keys_are_called_as_on_this_keyboard(qapp, parent):
    """In German it is Strg, on every page."""
    before = QLocale()
    speak(qapp, "de")
    try:
        rows = dict(KeysDialog(make_actions(parent).values(), parent).model.rows())
    finally:
        speak(qapp, "en")
        QLocale.setDefault(before)
    assert rows["Strg+N"] == "Neuer Export"
    assert rows["Strg+3, Strg+L"] == "Aufrufe"
    assert "Entf" in rows


def listed(folder):
    """A backend with one export."""
    backend = FakeBackend(FakeJobs())
    backend.jobs.create(wanted(folder, "users.csv"))
    return backend


def test_an_empty_list_says_that_it_is_filtered(window, until, tmp_path):  # noqa: F811
    """Words stand where nothing else is painted."""

    async def story(win, _):
        table = win.frame.table
        await until(lambda: table.filter.rowCount() == 1)
        win.frame.search.setText("there is no such export")
        assert table.filter.rowCount() == 0
        picture = table.viewport().grab().toImage()
        ground = table.palette().color(QPalette.ColorRole.Base)
        places = ((x, y) for x in range(0, picture.width(), 2) for y in range(picture.height()))
        assert any(picture.pixelColor(*place) != ground for place in places)

    window(story, listed(tmp_path))


def test_names_can_be_read_in_a_small_window(window, until, tmp_path):  # noqa: F811
    """Files and records a second give way, and come back where there is room."""

    async def story(win, _):
        table = win.frame.table
        await until(lambda: table.filter.rowCount() == 1)
        win.resize(win.minimumSize())
        await until(lambda: table.isColumnHidden(Column.FILE))
        assert table.columnWidth(Column.NAME) >= table.fontMetrics().averageCharWidth() * 18
        win.resize(1400, 700)
        await until(lambda: not table.isColumnHidden(Column.FILE))
        assert not table.isColumnHidden(Column.RATE)

    window(story, listed(tmp_path))


def test_millions_of_records_are_not_cut(window, until, tmp_path):  # noqa: F811
    """In the smallest window and in the usual one."""

    async def story(win, _):
        table = win.frame.table
        await until(lambda: table.filter.rowCount() == 1)
        margin = table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        for size in (win.minimumSize(), QSize(1100, 700)):
            win.resize(size)
            await until(lambda: win.size() == size)  # noqa: B023 - waited for here
            room, number = table.columnWidth(Column.RECORDS) - 2 * margin, text.number(1_004_800)
            assert table.fontMetrics().elidedText(number, Qt.TextElideMode.ElideRight, room) == number

    window(story, listed(tmp_path))


def test_connections_are_cut_before_names(language, run, tmp_path):
    """In the smallest window, where words for a state are longer than in English; not where there is room."""

    async def story():
        win = MainWindow(FakeBackend(FakeJobs()), Settings(tmp_path))
        table = win.frame.table
        win.frame._stack.setCurrentWidget(win.frame._upright)
        em = table.fontMetrics().averageCharWidth()
        win.resize(win.minimumSize())
        win.show()
        QApplication.processEvents()
        if language != "pseudo":
            assert table.columnWidth(Column.NAME) >= em * 20
        assert table.columnWidth(Column.CONNECTION) >= em * 14
        win.resize(1400, 700)
        QApplication.processEvents()
        assert table.columnWidth(Column.CONNECTION) >= em * 22
        win.hide()
        await win.controller.shutdown(1.0)

    run(story())


def test_names_and_files_share_the_room_there_is(window, until, tmp_path):  # noqa: F811
    """A file's name is read whole in a window of the usual size; what somebody made of its column stays."""

    async def story(win, _):
        table = win.frame.table
        await until(lambda: table.filter.rowCount() == 1)

        def wide(column):
            return table.columnWidth(column) - table.fontMetrics().horizontalAdvance("authorization roles")

        win.resize(1100, 700)
        await until(lambda: wide(Column.FILE) > 6)
        assert wide(Column.NAME) > 6
        before = wide(Column.FILE)
        win.resize(1400, 700)
        await until(lambda: wide(Column.FILE) > before)
        assert wide(Column.NAME) >= wide(Column.FILE)
        win.resize(win.minimumSize())
        await until(lambda: table.isColumnHidden(Column.FILE))
        win.resize(1100, 700)
        await until(lambda: wide(Column.FILE) == before)
        table.setColumnWidth(Column.FILE, 90)
        win.resize(1400, 700)
        await until(lambda: table.viewport().width() > 1100)
        assert table.columnWidth(Column.FILE) == 90

    window(story, listed(tmp_path))


def test_an_export_is_chosen_also_where_the_window_is_mirrored(window, until, tmp_path, qapp):  # noqa: F811
    """Its details are shown, and its buttons act on it."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    async def story(win, backend):
        job = next(iter(backend.jobs.jobs))
        await until(lambda: win.frame.table.filter.rowCount() == 1)
        win.frame.table.clearSelection()
        assert win.selected() == ""
        win.frame.table.choose(job)
        assert win.selected() == job

    try:
        window(story, listed(tmp_path))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.mark.usefixtures("language")
def test_no_lasting_state_is_cut_in_any_language(qtbot):
    """The longest of them has its place, with the icon."""
    table = ExportsTable(ExportsModel())
    qtbot.addWidget(table)
    lasting = set(JobState) - {JobState.PAUSING, JobState.FINISHING}
    widest = max(table.fontMetrics().horizontalAdvance(text.state_word(state)) for state in lasting)
    assert table.columnWidth(Column.STATE) >= widest + 16


def test_a_sentence_that_begins_with_a_hebrew_name_is_not_turned_round():
    assert reading.sentence("דלת was skipped.\nSales too.") == "\u200eדלת was skipped.\nSales too."
    assert reading.sentence("1 of 2: Sales") == "1 of 2: Sales"


def test_icons_have_the_colours_that_were_chosen_from_the_start(run, tmp_path):
    """On a light system with the dark colours chosen, no icon is dark on dark."""
    settings = Settings(tmp_path)
    Preferences(settings).set("theme", "dark")

    async def story():
        theme().use(dark=False)
        win = MainWindow(FakeBackend(FakeJobs()), settings)
        try:
            icon = win.actions_by_name["new"].icon().pixmap(32, 32).toImage()
            lit = [icon.pixelColor(x, y) for x in range(32) for y in range(32) if icon.pixelColor(x, y).alpha() > 200]
            assert lit
            assert min(color.lightness() for color in lit) > 128
        finally:
            theme().choose("system")
            await win.controller.shutdown(1.0)

    run(story())


@pytest.mark.parametrize("dark", [False, True])
def test_high_contrast_is_black_and_white_with_words_that_stand_out(dark):
    """Every status colour has at least seven to one against the ground, as the strictest rule asks."""
    try:
        theme().use(dark=dark, stark=True)
        palette = QApplication.palette()
        ground = palette.color(QPalette.ColorRole.Window)
        assert ground == QColor("#000000" if dark else "#ffffff")
        words = [theme().color(tone) for tone in Tone]
        roles = QPalette.ColorRole
        words += [palette.color(role) for role in (roles.Text, roles.ButtonText, roles.PlaceholderText, roles.Link)]
        assert min(contrast(each, ground) for each in words) >= 7
        assert contrast(palette.color(roles.HighlightedText), palette.color(roles.Highlight)) >= 7
    finally:
        theme().use(dark=False)


def contrast(one, other):
    """As the Web Content Accessibility Guidelines reckon it."""

    def light(color):
        parts = [v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in
                 (color.redF(), color.greenF(), color.blueF())]  # fmt: skip
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((light(one), light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_what_would_be_lost_is_kept_unless_somebody_says_so(parent):
    """Enter in the question whether a connection shall go keeps it."""
    box = messages.ask_forgetting(parent, "acme")
    assert isinstance(box, QMessageBox)
    assert box.buttonRole(box.defaultButton()) is QMessageBox.ButtonRole.RejectRole
    box.close()


def test_the_star_is_where_the_row_ends_also_where_the_window_is_mirrored(qtbot, qapp):
    """What is painted there is what a click there means, and it lies on no title."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        picker = EndpointPicker(load(), Shelf(load()))
        qtbot.addWidget(picker)
        picker.show()
        picker.pick("users")
        row = picker.tree.visualRect(picker.tree.currentIndex())
        users = load().find("users").operation
        click = functools.partial(qtbot.mouseClick, picker.tree.viewport(), Qt.MouseButton.LeftButton)
        with qtbot.waitSignal(picker.tree.itemDelegate().star_clicked) as seen:
            click(pos=QPoint(row.left() + 12, row.center().y()))
        assert seen.args == [users]
        with qtbot.assertNotEmitted(picker.tree.itemDelegate().star_clicked):
            click(pos=QPoint(row.right() - 12, row.center().y()))
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def test_time_goes_to_the_right_in_a_mirrored_chart_as_well(qtbot, qapp):
    """So do the words beside it: the picture is the same in both directions."""
    pictures = []
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(way)
        chart = HeadroomChart()
        qtbot.addWidget(chart)
        chart.resize(600, 160)
        pictures.append(chart.grab().toImage())
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    assert pictures[0] == pictures[1]


def test_every_tab_fits_a_small_screen(language, window, until, tmp_path):  # noqa: F811
    """Also with the details of a call beside the log; the words of tabs behind are whole, dots above letters too."""

    async def right(win):
        with contextlib.suppress(AssertionError):  # what is wrong is told below
            await until(lambda: not cramped(win) and not outside(win), 2.0)
        assert cramped(win) + list(filter(None, [outside(win)])) == []

    async def story(win, _):
        win.controller.start(wanted(tmp_path, "users.csv"))
        await until(lambda: [row.state for row in win.controller.model.rows()] == [JobState.DONE])
        win.resize(SMALL_SCREEN)
        for show in (win.frame.show_overview, win.frame.show_live, win.records.show, win.frame.show_requests):
            show()
            await right(win)
        tab = win.frame.details.requests
        await until(lambda: tab.model.rowCount() > 0)
        tab.table.selectRow(0)
        await until(tab.details.isVisible)
        await right(win)

    window(story)


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["ltr", "rtl"])
def direction(request, qapp):
    """Both ways to read."""
    qapp.setLayoutDirection(request.param)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.mark.usefixtures("direction")
def test_a_button_has_icon_and_words_in_its_middle(qtbot):
    """Beside each other, whichever way one reads; Qt leaves room behind the words only."""
    plain, button = (ActionButton(QAction(icon, "Pause")) for icon in (QIcon(), theme().icon("pause")))
    for each in (plain, button):
        qtbot.addWidget(each)
        each.resize(button.sizeHint())

    def dark(widget):
        picture = widget.grab().toImage()
        rows, columns = range(picture.height() // 2 - 4, picture.height() // 2 + 4), range(3, picture.width() - 3)
        return [x for x in columns if any(picture.pixelColor(x, y).lightness() < 100 for y in rows)]

    words, both = dark(plain), dark(button)
    wide = words[-1] - words[0]
    assert abs(both[0] - (button.width() - 1 - both[-1])) <= 4  # the icon has a little room of its own
    assert both[-1] - both[0] > wide + 8, "icon and words do not lie on each other"
    assert button.accessibleName() == "Pause"


def test_what_a_test_of_a_connection_found_is_said_in_the_language_of_the_window(language, qtbot):
    """The part of the way as well as what was found; names of hosts stay."""
    listed = FindingsList()
    qtbot.addWidget(listed)
    for check, words in (
        ("proxy", "None: calls go directly."), ("name of api.mypurecloud.ie", "Found at 192.0.2.10."),
        ("certificate of api.mypurecloud.ie", "Issued by Contoso, which is no public authority."),
    ):  # fmt: skip
        listed.add(Finding(check, Verdict.GOOD, words))
    said = [listed.item(row).text() for row in range(listed.count())]
    if language == "de":
        assert said == [
            "Proxy: Keiner: Aufrufe gehen direkt hinaus.", "Name von api.mypurecloud.ie: Gefunden unter 192.0.2.10.",
            "Zertifikat von api.mypurecloud.ie: Ausgestellt von Contoso; das ist keine öffentliche Stelle.",
        ]  # fmt: skip
    elif language == "en":
        assert said[1] == "Name of api.mypurecloud.ie: Found at 192.0.2.10."
    assert all("192.0.2.10" in words or "Contoso" in words or "Proxy" in words for words in said)


def test_what_stays_in_memory_is_called_what_it_is(parent):
    """A secret, or the sign-in of a person, who has no secret."""
    dialog = connection(parent, None, "")
    assert "The secret stays in memory" in dialog._none.text()
    dialog.kind.setCurrentIndex(1)
    assert "The sign-in stays in memory" in dialog._none.text()
    assert connection(parent, None)._none.isHidden()


def test_recipes_are_listed_in_the_language_of_the_window(language, qtbot):
    """By what they are called, and by what they are about."""
    listed = RecipeList()
    qtbot.addWidget(listed)
    listed.show_found(list(Library().all()))
    words = "\n".join(listed.item(row).text() for row in range(listed.count()))
    assert ("Who is a member of which queue" in words) is (language in {"en", "pseudo"})


def test_a_recipe_takes_no_more_room_in_the_list_than_its_words(language, qtbot):
    """None has an empty line below it, none is cut off, and what it is called stands out."""
    listed = RecipeList()
    qtbot.addWidget(listed)
    listed.show_found(list(Library().all()))
    listed.setCurrentRow(-1)
    listed.resize(300, 900)
    listed.show()
    image = listed.viewport().grab().toImage()
    line = listed.fontMetrics().lineSpacing()
    for row in range(listed.count()):
        place = listed.visualItemRect(listed.item(row))
        ground = image.pixel(place.right(), place.top())
        beside = range(place.left() + listed.iconSize().width() + 40, place.right())
        inked = [sum(image.pixel(x, y) != ground for x in beside) for y in range(place.top(), place.bottom() + 1)]
        with_words = [at for at, ink in enumerate(inked) if ink]
        assert with_words[0] < line
        assert 0 < len(inked) - 1 - with_words[-1] < line


def test_what_a_recipe_is_called_is_bold(qtbot):
    """Above what it is about, which is not."""
    listed = RecipeList()
    qtbot.addWidget(listed)
    listed.resize(300, 100)
    listed.show()
    inks = []
    for words in ("Queues\nabout", "about\nQueues"):
        listed.clear()
        listed.addItem(words)
        image = listed.viewport().grab().toImage()
        place = listed.visualItemRect(listed.item(0))
        middle = place.center().y()
        above = [QColor(image.pixel(x, y)).lightness() for x in range(place.left(), place.right())
                 for y in range(place.top(), middle)]  # fmt: skip
        below = [QColor(image.pixel(x, y)).lightness() for x in range(place.left(), place.right())
                 for y in range(middle, place.bottom())]  # fmt: skip
        inks.append((sum(255 - each for each in above), sum(255 - each for each in below)))
    (queues_above, about_below), (about_above, queues_below) = inks
    assert queues_above > queues_below
    assert about_above > about_below


def test_what_an_own_endpoint_gave_is_not_scrolled_within_a_scroll(language, qtbot, tmp_path):
    """Also where the words about it take two lines, and after an endpoint whose form is long: the sample gives way."""
    dialog = new_export(None, tmp_path, "conversations")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.picker.own.click()
    own = dialog.single.own
    own.path.setText("/api/v2/users")
    own.answer.setText("25 records. " * 12)
    own.sample.show_records([{"id": str(at), "name": "Ann"} for at in range(5)])
    page = next(each for each in dialog.findChildren(QScrollArea) if each.isAncestorOf(own))
    qtbot.waitUntil(lambda: own.answer.height() > own.answer.fontMetrics().height() * 1.5)
    assert page.verticalScrollBar().maximum() == 0


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def dark(request):
    """Both colour schemes."""
    theme().use(dark=request.param)
    yield request.param
    theme().use(dark=False)


@pytest.mark.usefixtures("dark")
def test_words_that_explain_are_read_on_every_ground():
    """They are quieter than others, but more than a decoration: four and a half to one."""
    palette, roles = QApplication.palette(), QPalette.ColorRole
    words = palette.color(roles.PlaceholderText)
    assert min(contrast(words, palette.color(ground)) for ground in (roles.Window, roles.Base)) >= 4.5


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_an_unticked_box_is_seen_on_dark(kind, qtbot):
    """Its edge has three to one against the window, as whatever one must find has."""
    theme().use(dark=True)
    try:
        box = kind()
        qtbot.addWidget(box)
        ground, picture = QApplication.palette().color(QPalette.ColorRole.Window), box.grab().toImage()
        line = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width())]
        assert max(contrast(color, ground) for color in line) >= 3
    finally:
        theme().use(dark=False)


def test_an_unticked_file_of_a_bundle_is_seen_on_dark(parent):
    """The boxes of lists have the same edge."""
    theme().use(dark=True)
    try:
        dialog = ReviewDialog([Entry("a.txt", "", "a"), Entry("b.txt", "", "b")], parent)
        row = dialog.files.visualItemRect(dialog.files.item(1))
        dialog.files.item(1).setCheckState(Qt.CheckState.Unchecked)
        picture = dialog.files.viewport().grab(row).toImage()
        line = [picture.pixelColor(x, picture.height() // 2) for x in range(20)]
        assert max(contrast(color, QApplication.palette().color(QPalette.ColorRole.Base)) for color in line) >= 3
    finally:
        theme().use(dark=False)


def test_large_icons_are_sharp_where_a_pixel_is_two_of_the_screen():
    """They are drawn for it, not made larger."""
    picture = theme().picture("connection", Tone.QUIET, 48, 2.0)
    assert (picture.size(), picture.deviceIndependentSize().toSize()) == (QSize(96, 96), QSize(48, 48))


@pytest.mark.usefixtures("language")
def test_nothing_moves_when_pause_becomes_resume(window, until, tmp_path):  # noqa: F811
    """The button has room for both words."""

    async def story(win, _):
        await until(lambda: win.frame.table.filter.rowCount() == 1)
        bar = win.findChild(QToolBar)
        beside, toggle = bar.widgetForAction(win.actions_by_name["cancel"]), win.actions_by_name["toggle"]
        places = set()
        for words in ("&Pause", "&Resume"):
            toggle.setText(QApplication.translate("Frame", words))
            bar.layout().activate()
            places.add(beside.x())
        assert len(places) == 1

    window(story, listed(tmp_path))

"""The picker over the whole catalogue: fluid, by keyboard, with favourites and what was used last."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from tests.ui.fakes import CATALOG, USERS, catalog_of
from tests.ui.test_translations import language  # noqa: F401 - a fixture

from genesys_export.catalog import load, own_endpoint
from genesys_export.ui.dialogs.bundle_page import BundlePage
from genesys_export.ui.dialogs.endpoint_picker import EndpointPicker
from genesys_export.ui.dialogs.new_export import NewExportDialog
from genesys_export.ui.dialogs.own_endpoint import OwnEndpointForm
from genesys_export.ui.models.endpoints import EndpointsModel, Role
from genesys_export.ui.settings import Settings
from genesys_export.ui.shelf import MOST_RECENT, Shelf


@pytest.fixture
def picker(qtbot):
    picker = EndpointPicker(load(), Shelf(load()))
    qtbot.addWidget(picker)
    picker.show()
    return picker


@pytest.fixture
def dialog(qtbot, tmp_path):
    shelf = Shelf(load(), Settings(tmp_path))
    dialog = NewExportDialog(load(), [("c", "acme", "")], "c", tmp_path, shelf=shelf)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def titles(picker):
    return [picker.model.index(row, 0).data() for row in range(picker.model.rowCount())]


@pytest.mark.parametrize("words", ["", "queue"])
def test_the_list_is_a_model(qapp, qtmodeltester, words):
    """Qt's own rules for models hold, in groups and as a search found them."""
    model = EndpointsModel(CATALOG, Shelf(CATALOG))
    if words:
        model.show_found([endpoint.operation for endpoint in CATALOG.search(words)])
    qtmodeltester.check(model)


def test_only_what_is_seen_of_the_catalogue_is_looked_at(qtbot, qapp):
    """However many endpoints there are, a key in the search costs no more than the rows on the screen."""
    asked = set()

    class Counted(Shelf):
        def endpoint(self, operation):
            asked.add(operation)
            return super().endpoint(operation)

    picker = EndpointPicker(load(), Counted(load()))
    qtbot.addWidget(picker)
    picker.show()
    for end in range(1, 14):
        asked.clear()
        picker.search.setText("queue members"[:end])
        qapp.processEvents()
        assert len(asked) < 60
    assert len(picker.tree.viewport().findChildren(QWidget)) < 5


def test_a_tick_paints_its_own_rows_anew(picker):
    """And not the nine hundred others: with fifty ticked, each one more would stall the window."""
    users = load().find("users").operation
    picker.star(users)
    painted = []
    picker.model.dataChanged.connect(lambda first, last: painted.append((first, last)))
    picker.model.setData(picker.model.position(users), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert [first.data() for first, _ in painted] == ["Users", "Users"]  # as a favourite, and in its area
    assert all(first == last for first, last in painted)
    picker.clear.click()
    assert len(painted) == 4


def test_another_endpoint_is_checked_once(dialog, monkeypatch):
    """Not once for each field that changes with it."""
    wanted = []
    monkeypatch.setattr(dialog.prober, "want", wanted.append)
    dialog.picker.pick("routing queues")
    assert len(wanted) == 1
    assert wanted[0][0].endpoint.name == "routing queues"


def test_what_few_want_is_made_when_it_is_wanted(dialog, qtbot):
    """The dialog is waited for; the pages of several endpoints and of an own one come later, in the Tab key's order."""
    assert not dialog.findChildren(BundlePage)
    assert not dialog.findChildren(OwnEndpointForm)
    dialog.picker.own.click()
    own = dialog.single.own
    assert visited(dialog, own.path, 5) == [own.style_box, own.list_field, own.key, own.trial, dialog.connection]
    for name in ("conversations", "queue members"):
        index = dialog.picker.model.position(load().find(name).operation)
        dialog.picker.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    page = dialog.bundle
    assert visited(dialog, dialog.picker.own, 1) == [page.table]
    fields = [page.every, page.check, page.interval.preset, page.interval.zone, page.interval.start, page.interval.end]
    assert visited(dialog, page.table, 7) == [*fields, dialog.connection]


def visited(dialog, first, count):
    """The widgets that the Tab key leads to from one of them."""
    found, widget = [], first
    while len(found) < count:
        widget = widget.nextInFocusChain()
        usual = widget.isVisibleTo(dialog) and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if usual and not widget.objectName().startswith("qt_") and widget.focusProxy() is None:
            found.append(widget)
    return found


def test_the_best_comes_first_and_is_picked(picker):
    """What is called so stands on top, already chosen."""
    picker.search.setText("queue members")
    assert titles(picker)[0] == "Queue members"
    assert picker.endpoint().path == "/api/v2/routing/queues/{queueId}/members"


def test_clearing_the_search_keeps_what_was_picked(picker):
    """The groups come back, opened where the picked endpoint is."""
    picker.search.setText("queue members")
    picker.search.clear()
    assert picker.endpoint().title == "Queue members"
    assert picker.tree.currentIndex().parent().data().startswith("Routing")


def test_nothing_found_leads_to_an_own_endpoint(picker, qtbot):
    """The empty list says what can be done, and takes a path along."""
    picker.search.setText("/api/v2/not/there")
    assert "No endpoint matches “/api/v2/not/there”" in picker.nothing.text()
    with qtbot.waitSignal(picker.own_wanted) as seen:
        picker.read_own.click()
    assert seen.args == ["/api/v2/not/there"]


def test_keys_find_and_choose(dialog, qtbot):
    """Type, Down into the list, Return: the focus is where something is missing."""
    search, tree = dialog.picker.search, dialog.picker.tree
    qtbot.keyClicks(search, "queue members")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(tree, Qt.Key.Key_Up)
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.single.setup.editor("queueId")
    qtbot.keyClicks(dialog.focusWidget(), "q1")
    assert dialog.start.isEnabled()


def test_return_after_a_search_goes_to_the_export_button(dialog, qtbot):
    """It chooses; only the next one starts."""
    qtbot.keyClicks(dialog.picker.search, "users")
    qtbot.keyClick(dialog.picker.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.focusWidget() is dialog.start


def test_favourites_stand_first_and_are_kept(qtbot, tmp_path):
    """Ctrl+D stars what is picked; another start of the program knows it."""
    picker = EndpointPicker(CATALOG, Shelf(CATALOG, Settings(tmp_path)))
    qtbot.addWidget(picker)
    picker.show()
    with qtbot.waitActive(picker):
        picker.activateWindow()
    picker.pick("routing queues")
    qtbot.keyClick(picker.tree, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert titles(picker)[0] == "Favourites  (1)"
    assert picker.endpoint().name == "routing queues"
    assert picker.tree.currentIndex().data(Role.STARRED)
    again = EndpointPicker(CATALOG, Shelf(CATALOG, Settings(tmp_path)))
    qtbot.addWidget(again)
    assert titles(again)[0] == "Favourites  (1)"
    again.star("GET /api/v2/routing/queues")
    assert "Favourites" not in titles(again)[0]


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_click_on_the_star_is_no_choice(picker, qtbot, way):
    """The star of a row is a target of its own, at the row's end: on the left where one reads from right to left."""
    picker.setLayoutDirection(way)
    picker.search.setText("users")
    second = picker.model.index(1, 0)
    place = picker.tree.visualRect(second)
    end = place.right() - 10 if way is Qt.LayoutDirection.LeftToRight else place.left() + 10
    star = QPoint(end, place.center().y())
    qtbot.mouseClick(picker.tree.viewport(), Qt.MouseButton.LeftButton, pos=star)
    assert second.data(Role.STARRED)


def test_the_last_ten_are_kept(tmp_path):
    """Newest first, each once; own endpoints too."""
    catalog, settings = load(), Settings(tmp_path)
    shelf = Shelf(catalog, settings)
    for operation in catalog.operations[: MOST_RECENT + 3]:
        shelf.used(catalog.endpoint(operation))
    shelf.used(catalog.endpoint(catalog.operations[5]))
    shelf.used(own_endpoint("/api/v2/mine", "cursor", "things", 50))
    again = Shelf(catalog, Settings(tmp_path))
    assert len(again.recent) == MOST_RECENT
    assert again.recent[1] == catalog.operations[5]
    mine = again.endpoint(again.recent[0])
    assert (mine.path, mine.style, mine.list_field, mine.page_size) == ("/api/v2/mine", "cursor", "things", 50)


def test_a_spoilt_setting_costs_nothing(tmp_path):
    """What cannot be read any more is left out."""
    settings = Settings(tmp_path)
    settings.set_texts("recent", ["GET /api/v2/gone", "[1]", "{", '["/api/v2/x", "no style", "", 1]'])
    settings.set_text("favourites", "not json")
    shelf = Shelf(CATALOG, settings)
    assert (shelf.recent, shelf.favourites) == ([], [])


def test_marks_are_words(qapp):
    """Deprecated, preview and what needs a person are said, not only coloured."""
    marked = replace(USERS, deprecated=True, preview=True, needs_user=True)
    model = EndpointsModel(catalog_of(marked), Shelf(catalog_of(marked)))
    index = model.position(marked.operation)
    assert index.data(Role.MARKS) == ["deprecated", "preview", "person's sign-in"]
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Users, deprecated, preview, person's sign-in"
    assert "Needs a person's sign-in" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_space_ticks_and_ticks_stay_over_a_search(picker, qtbot):
    """Several endpoints are chosen at once; the same endpoint in two groups is one."""
    picker.pick("users")
    qtbot.keyClick(picker.tree, Qt.Key.Key_Space)
    picker.search.setText("queue members")
    qtbot.keyClick(picker.tree, Qt.Key.Key_Space)
    picker.search.clear()
    assert [endpoint.name for endpoint in picker.bundle()] == ["users", "queue members"]
    assert picker._found.text() == "2 ticked"
    picker.clear.click()
    assert not picker.bundle()


def test_headings_fold_with_return(picker, qtbot):
    """A heading is no endpoint: Return opens and closes it."""
    picker.tree.setCurrentIndex(picker.model.index(0, 0, QModelIndex()))
    assert picker.endpoint() is None
    qtbot.keyClick(picker.tree, Qt.Key.Key_Return)
    assert picker.tree.isExpanded(picker.model.index(0, 0))


def test_no_model_is_built_from_items(picker):
    """A standard item model would make an object for each row."""
    assert not picker.findChildren(QStandardItemModel)


def mnemonics(dialog):
    words = [
        widget.text() for kind in (QLabel, QAbstractButton) for widget in dialog.findChildren(kind)
        if widget.isVisible() and not widget.text().startswith("/")
    ]  # fmt: skip
    return [word[word.index("&") + 1].lower() for word in words if "&" in word]


@pytest.mark.parametrize("code", ["en", "de", "es"])
@pytest.mark.parametrize("way", ["users", "conversations", "queue members", "own", "bundle", "alone", "nothing"])
def test_every_alt_key_leads_to_one_place(language, request, code, way):  # noqa: F811 - the fixture
    """An ambiguous one does nothing."""
    language(code)
    dialog = request.getfixturevalue("dialog")  # made in that language
    if way == "own":
        dialog.picker.own.click()
    elif way == "nothing":
        dialog.picker.search.setText("zzz")
    elif way in {"bundle", "alone"}:
        for name in ("conversations", "queue members"):
            index = dialog.picker.model.position(load().find(name).operation)
            dialog.picker.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
        if way == "alone":
            dialog.bundle.table.selectRow(0)
            dialog.bundle.setup.click()
    else:
        dialog.picker.pick(way)
    found = mnemonics(dialog)
    assert sorted(found) == sorted(set(found))
    assert len(found) > 8


def test_the_dialog_fits_a_small_screen(dialog):
    """1366 by 768, less the bars of window and desktop."""
    assert dialog.width() <= 1300
    assert dialog.height() <= 700
    least = dialog.minimumSizeHint()
    assert least.width() <= 1300
    assert least.height() <= 690


def test_nothing_is_shown_where_nothing_is_picked(dialog):
    """A search without a hit, or a heading: not the endpoint that was picked before, nor a check of it."""
    assert dialog.single.isVisible()
    dialog.picker.search.setText("<b>zzz</b>")
    assert not dialog.single.isVisible()
    assert not dialog.start.isEnabled()
    assert dialog.picker.nothing.textFormat() is Qt.TextFormat.PlainText
    dialog.picker.search.clear()
    assert dialog.single.isVisible()
    assert dialog.start.isEnabled()
    dialog.picker.tree.setCurrentIndex(dialog.picker.model.index(0, 0))
    assert not dialog.single.isVisible()


def test_buttons_are_no_wider_than_they_need_be(dialog, qapp):
    """Also where no endpoint has a place to fill, and the tick box beside them is not there."""
    users = load().find("users").operation
    dialog.picker.model.setData(
        dialog.picker.model.position(users), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
    )
    qapp.processEvents()
    assert not dialog.bundle.every.isVisible()
    assert dialog.bundle.check.width() <= dialog.bundle.check.sizeHint().width() + 2


def test_the_dialog_never_opens_larger_than_the_screen(dialog):
    """Its buttons would lie outside; the screen of the tests is 800 wide, and the dialog needs a little more."""
    room = dialog.screen().availableSize()
    assert dialog.width() <= max(room.width(), dialog.minimumSizeHint().width())
    assert dialog.height() <= room.height() - 3 * dialog.fontMetrics().height()
    least = dialog.minimumSizeHint()
    assert least.width() <= 900
    assert least.height() <= 560

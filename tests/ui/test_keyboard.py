"""The keyboard alone: Tab goes everywhere, in the order of the page, and is seen; Return and Esc do their part."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from tests.ui.test_translations import language  # noqa: F401 - a fixture
from tests.ui.whole import living

from genesys_export.ui.application import Life
from genesys_export.ui.backend import Backend
from genesys_export.ui.dialogs.columns import ColumnsDialog
from genesys_export.ui.dialogs.crash import CrashDialog
from genesys_export.ui.theme import theme
from genesys_export.ui.translating import LANGUAGES
from genesys_export.ui.widgets.table import choose_row

MENU = {
    "new": "Export", "connection": "Save connection", "settings": "Close", "recipes": "Start", "compare": "Compare",
    "templates": "Close", "keep": "OK", "practice": "Start an export to watch", "bundle": "Save bundle…",
}  # fmt: skip
"""Each dialog by its action, and the button that Return presses."""
MOST = 80  # presses of Tab after which it is lost


@pytest.fixture
def each_dialog(run, until, tmp_path):
    """Opens the dialogs of the window one after the other for ``check(dialog)``; what that says is found by action."""

    def go(check):
        said = {}

        async def story():
            async with living(Life(tmp_path, Backend.open(tmp_path)), until) as window:
                for action in MENU:
                    window.actions_by_name[action].trigger()
                    await until(lambda: shown(window))
                    dialog = shown(window)[0]
                    dialog.activateWindow()
                    await until(dialog.isActiveWindow)
                    said[action] = check(action, dialog)
                    dialog.close()
                    await until(lambda: not shown(window))

        run(story())
        return {action: found for action, found in said.items() if found}

    return go


def shown(window):
    """The dialogs that are open."""
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


def walk(dialog, looked=lambda _: None, key=Qt.Key.Key_Tab):
    """What a key goes to, from where the dialog begins until it is there again; what each looks like with the focus."""
    first = dialog.focusWidget()
    assert first is not None, "nothing has the focus"
    found, looks = [], []
    for _ in range(MOST):
        QTest.keyClick(QApplication.focusWidget(), key)
        now = QApplication.focusWidget()
        assert now not in found, f"{key.name} is caught at {told(now)}"
        found.append(now)
        looks.append(looked(now))
        if now is first:
            return [first, *found[:-1]], [looks[-1], *looks[:-1]]
    pytest.fail(f"{key.name} never comes round")


def told(widget):
    """How to find a widget again."""
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"


def reachable(dialog):
    """What the keyboard has to get to: all that can be used, one of each group of radio buttons."""
    return [
        each for each in dialog.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible() and each.isEnabled()
        and each.focusProxy() is None and each.window() is dialog
        and not (isinstance(each, QLineEdit) and isinstance(each.parent(), QComboBox))
        and not (isinstance(each, QRadioButton) and not each.isChecked())
    ]  # fmt: skip


def backwards(one, other, dialog):
    """Whether the way from one to the other leads up in the same column, or to the left in the same row.

    What is in a part that is scrolled is where that part is, seen from outside it.
    """
    inside = [next((each for each in above(w) if isinstance(each, QScrollArea)), None) for w in (one, other)]
    if inside[0] is not inside[1]:
        one, other = inside[0] or one, inside[1] or other
    one, other = (QRect(each.mapTo(dialog, QPoint(0, 0)), each.size()) for each in (one, other))
    up = other.bottom() <= one.top() and other.left() < one.right()
    same_row = other.top() < one.bottom() and one.top() < other.bottom()
    return up or (same_row and other.right() <= one.left())


def above(widget):
    """What the widget is in, from the inside out."""
    while (widget := widget.parentWidget()) is not None:
        yield widget


def look(widget):
    """What it looks like."""
    return widget.grab().toImage()


def astray(dialog):
    """What Tab misses, where it turns back more than once, and whether Shift+Tab goes another way than back."""
    found, _ = walk(dialog)
    missed = [f"missed: {told(each)}" for each in reachable(dialog) if each not in found]
    steps = zip(found, [*found[1:], found[0]], strict=True)
    turns = [f"{told(a)} -> {told(b)}" for a, b in steps if backwards(a, b, dialog)]
    back, _ = walk(dialog, key=Qt.Key.Key_Backtab)
    other = [] if back == [found[0], *reversed(found[1:])] else [f"back: {[told(each) for each in back]}"]
    return missed + (turns if len(turns) > 1 else []) + other


def test_tab_reaches_every_control_of_a_dialog_in_the_order_of_the_page(each_dialog):
    """From left to right and from top to bottom; it turns back once, from the last control to the first."""
    assert each_dialog(lambda _, dialog: astray(dialog)) == {}


def led_to(dialog):
    """What each Alt key of a dialog leads to, as far as it can be seen."""
    found = {}
    for each in dialog.findChildren(QWidget):
        words = each.text() if isinstance(each, QAbstractButton | QLabel) else ""
        words = each.title() if isinstance(each, QGroupBox) else words
        key = re.search(r"(?<!&)&([^&\s])", words)
        if key and each.isVisible() and not (isinstance(each, QLabel) and each.buddy() is None):
            found.setdefault(key[1].lower(), []).append(words)
    return found


@pytest.mark.parametrize("wanted", sorted(LANGUAGES))
def test_an_alt_key_leads_to_one_place_of_a_dialog(each_dialog, language, wanted):  # noqa: F811 - the fixture
    """Two places would have to be told apart by pressing it again."""
    language(wanted)
    assert each_dialog(lambda _, dialog: [each for each in led_to(dialog).values() if len(each) > 1]) == {}


def all_columns():
    """The columns dialog with everything in it of use: a line in the middle, a kept layout, a field to be added."""
    dialog = ColumnsDialog(["id", "name", "email"], (), {"Short": ("id",)})
    choose_row(dialog.table, 1)
    dialog.layouts.setEditText("Short")
    dialog.own.setText("skills[].name")
    return dialog


def crash(*, more):
    """The report of a crash, of the last time or with further errors below the first."""
    dialog = CrashDialog("RuntimeError: no", "Traceback\n  one line\n", None, earlier=not more)
    if more:
        dialog.count_more()
    return dialog


@pytest.mark.parametrize(
    ("make", "controls"),
    [(all_columns, 13), (lambda: crash(more=False), 5), (lambda: crash(more=True), 5)],
    ids=["columns", "crash", "further errors"],
)
def test_tab_and_shift_tab_go_through_a_dialog_that_comes_up_by_itself_in_the_order_of_the_page(qtbot, make, controls):
    """No control is missed, none keeps the focus, and one way is the other backwards."""
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert len(reachable(dialog)) == controls
    assert astray(dialog) == []


def test_return_presses_the_button_that_is_meant_and_esc_closes(each_dialog):
    """Each dialog has one button for Return; Esc leaves without doing anything."""

    def check(action, dialog):
        defaults = [each.text().replace("&", "") for each in dialog.findChildren(QPushButton) if each.isDefault()]
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        return [*([] if defaults == [MENU[action]] else defaults), *(["stays open"] if dialog.isVisible() else [])]

    assert each_dialog(check) == {}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_it_is_seen_where_the_focus_is(each_dialog, dark):
    """Every control looks different with the focus than without it."""

    def check(_, dialog):
        found, looks = walk(dialog, look)
        dialog.setFocus()
        return [told(each) for each, before in zip(found, looks, strict=True) if look(each) == before]

    theme().use(dark=dark)
    try:
        assert each_dialog(check) == {}
    finally:
        theme().use(dark=False)

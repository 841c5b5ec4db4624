"""A day typed or pasted into an export's time span is the one that is asked for, or the export cannot be started."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget

from genesys_export.catalog import IntervalRule, load
from genesys_export.errors import ConfigurationError
from genesys_export.ui.dialogs.interval_edit import IntervalEdit
from genesys_export.ui.dialogs.new_export import NewExportDialog

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
RULE = IntervalRule("body", ("interval",), required=True, splits=True, days=7)
DAYS = IntervalRule("query", ("a", "b"), required=True, date=True)
SPAN = "2026-07-01T00:00:00Z/2026-11-01T00:00:00Z"


@pytest.fixture
def speaking(qtbot):
    """Makes a time span as those who read a language have it."""
    before = QLocale()

    def make(language="en_US", rule=RULE, zone="UTC", span=SPAN):
        QLocale.setDefault(QLocale(language))
        edit = IntervalEdit()
        qtbot.addWidget(edit)
        edit.zone.setCurrentIndex(edit.zone.findText(zone))
        edit.show_rule(rule, span)
        edit.show()
        edit.start.setFocus()
        return edit

    yield make
    QLocale.setDefault(before)


def retype(field, words):
    """Select all there is, and type."""
    QTest.keyClick(field, Key.Key_A, CONTROL)
    QTest.keyClicks(field, words)


def paste(field, words):
    QGuiApplication.clipboard().setText(words)
    QTest.keyClick(field, Key.Key_V, CONTROL)


@pytest.mark.parametrize(
    ("language", "words", "shown"),
    [
        ("en_US", "08/01/2026 12:00 AM", "8/1/2026 12:00 AM"), ("en_US", "08/01/2026 02:30 PM", "8/1/2026 2:30 PM"),
        ("en_US", "8/1/26", "8/1/2026 12:00 AM"), ("de_DE", "01.08.2026 00:00", "01.08.2026 00:00"),
        ("de_DE", "1.8.26", "01.08.2026 00:00"), ("es_ES", "01/08/26 9:30", "1/8/2026 9:30"),
        ("de_DE", "2026-08-01T09:30", "01.08.2026 09:30"),
    ],
)  # fmt: skip
def test_the_day_that_is_typed_is_the_day_that_is_asked_for(speaking, language, words, shown):
    """Number by number, Qt made the first of November of the first of August."""
    edit = speaking(language)
    retype(edit.start, words)
    assert edit.interval().startswith("2026-08-01")
    assert edit.start.text() == words, "nobody writes while one is typing"
    QTest.keyClick(edit.start, Key.Key_Return)
    assert edit.start.text() == shown
    assert edit.interval().startswith("2026-08-01")
    assert edit.preset.currentText() == "Own times"


def test_a_day_alone_is_its_midnight_at_both_ends(speaking):
    """The end is not part of a span: up to the second is all of the first."""
    edit = speaking()
    retype(edit.start, "8/1/2026")
    retype(edit.end, "8/2/2026")
    assert edit.interval() == "2026-08-01T00:00:00+00:00/2026-08-02T00:00:00+00:00"
    assert edit.said.text() == "1 day, read in one go."


def test_a_moment_that_is_pasted_takes_the_place_of_the_one_before(speaking):
    """Wherever the cursor is."""
    edit = speaking("de_DE")
    edit.start.lineEdit().setCursorPosition(4)
    paste(edit.start, "2026-08-01\r\n")
    assert edit.interval().startswith("2026-08-01T00:00:00+00:00/")
    paste(edit.start, "2026-08-02T10:00:05Z")
    QTest.keyClick(edit.start, Key.Key_Return)
    assert edit.start.text() == "02.08.2026 10:00:05"
    assert edit.interval().startswith("2026-08-02T10:00:05+00:00/")


def test_a_part_of_a_moment_is_pasted_where_the_cursor_is(speaking):
    """As in any line."""
    edit = speaking("de_DE")
    edit.start.lineEdit().setSelection(0, 2)
    paste(edit.start, "17")
    assert edit.start.text() == "17.07.2026 00:00"
    assert edit.interval().startswith("2026-07-17")


@pytest.mark.parametrize(
    ("zone", "words", "shown"),
    [("Europe/Berlin", "2026-07-01T10:00Z", "7/1/2026 12:00 PM"), ("UTC", "2026-07-01T10:00+02:00", "7/1/2026 8:00 AM"),
     ("America/New_York", "2026-07-01 02:00Z", "6/30/2026 10:00 PM")],
)  # fmt: skip
def test_a_moment_with_its_zone_is_shown_in_the_zone_of_the_form(speaking, zone, words, shown):
    """It stays the same moment."""
    edit = speaking(zone=zone)
    retype(edit.start, words)
    QTest.keyClick(edit.start, Key.Key_Return)
    assert edit.start.text() == shown
    first = edit.interval().split("/")[0]
    assert datetime.fromisoformat(first) == datetime.fromisoformat(words)


def test_the_hour_that_comes_twice_stays_the_one_that_was_written(speaking):
    """Clocks go back at one o'clock of UTC: half past two is there before and after."""
    edit = speaking(zone="Europe/Berlin")
    for words, first in (("2026-10-25T00:30Z", "02:30:00+02:00"), ("2026-10-25T01:30Z", "02:30:00+01:00")):
        retype(edit.start, words)
        QTest.keyClick(edit.start, Key.Key_Return)
        assert edit.interval().startswith(f"2026-10-25T{first}/")


@pytest.mark.parametrize(
    ("language", "words"),
    [("en_US", "01.08.2026"), ("en_US", "13/01/2026"), ("en_US", ""), ("de_DE", "08/01/2026 12:00 AM"),
     ("de_DE", "31.02.2026"), ("de_DE", "bald")],
)  # fmt: skip
def test_what_cannot_be_read_is_refused_and_stays(speaking, language, words):
    """It is said which input it is, and how it is written; nothing else takes its place."""
    edit = speaking(language)
    retype(edit.start, words or " ")
    if not words:
        QTest.keyClick(edit.start, Key.Key_Backspace)
    QTest.keyClick(edit.start, Key.Key_Tab)
    QTest.keyClick(edit.start, Key.Key_Up)
    assert edit.start.text() == words
    assert edit.start.date() == QDate()
    example = "11/30/2026 2:30 PM" if language == "en_US" else "30.11.2026 14:30"
    said = f"From: this is no date that can be read. Write it like {example} or 2026-11-30 14:30."
    assert edit.said.text() == edit.start.accessibleDescription() == said
    assert edit.start.lineEdit().accessibleDescription() == said
    assert edit.end.accessibleDescription() == ""
    with pytest.raises(ConfigurationError, match="From"):
        edit.interval()
    retype(edit.start, "2026-08-01")
    assert edit.start.accessibleDescription() == ""
    assert edit.interval().startswith("2026-08-01")


def test_what_cannot_be_read_stays_when_the_form_is_asked_anew(speaking):
    """Another endpoint may take days only; its form says so, and a preset makes an end of it."""
    edit = speaking()
    retype(edit.end, "8/32/2026")
    edit.show_rule(DAYS)
    assert edit.end.text() == "8/32/2026"
    assert edit.said.text() == "Up to: this is no date that can be read. Write it like 11/30/2026 or 2026-11-30."
    edit.preset.setCurrentIndex(edit.preset.findData("yesterday"))
    assert edit.interval()


def test_a_time_is_refused_where_days_are_asked_for(speaking):
    """It would be left out without a word."""
    edit = speaking(rule=DAYS)
    retype(edit.start, "8/1/2026 10:00 AM")
    assert edit.text() == ""
    retype(edit.start, "2026-08-01T00:00Z")
    assert edit.interval().startswith("2026-08-01T00:00:00+00:00/")


def test_arrows_step_what_the_cursor_is_at(speaking):
    """The day where everything is selected, as after the Tab key; by ten with the keys for pages."""
    edit = speaking()
    start, line = edit.start, edit.start.lineEdit()
    line.selectAll()
    QTest.keyClick(start, Key.Key_Up)
    assert (start.text(), line.selectedText()) == ("7/2/2026 12:00 AM", "2")
    QTest.keyClick(start, Key.Key_PageDown)
    assert start.text() == "6/22/2026 12:00 AM"
    for position, shown in ((0, "5/22/2026 12:00 AM"), (7, "5/22/2025 12:00 AM"), (10, "5/21/2025 11:00 PM")):
        line.setCursorPosition(position)
        QTest.keyClick(start, Key.Key_Down)
        assert start.text() == shown
    line.setCursorPosition(len(line.text()))
    QTest.keyClick(start, Key.Key_Up)
    assert start.text() == "5/22/2025 11:00 AM"
    assert edit.interval().startswith("2025-05-22T11:00:00+00:00/")


def test_the_wheel_steps_what_has_the_focus(speaking, qtbot):
    """In passing it changes nothing."""
    edit = speaking()
    edit.activateWindow()
    qtbot.waitUntil(edit.start.hasFocus)
    edit.start.lineEdit().selectAll()
    for field in (edit.start, edit.end):
        turn = QWheelEvent(
            QPointF(5, 5), field.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, turn)
    assert edit.interval() == "2026-07-02T00:00:00+00:00/2026-11-01T00:00:00+00:00"


def opened(field):
    """The calendar that the field shows."""
    QTest.keyClick(field, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (calendar,) = field.findChildren(QCalendarWidget)
    assert calendar.isVisible()
    return calendar


def test_the_calendar_changes_the_day_and_leaves_the_time(speaking):
    """It opens at the day that is written, and has the name of its field."""
    edit = speaking(span="2026-07-01T14:30:00Z/2026-11-01T00:00:00Z")
    calendar = opened(edit.start)
    assert (calendar.selectedDate(), calendar.accessibleName()) == (QDate(2026, 7, 1), "From")
    calendar.clicked.emit(QDate(2026, 8, 1))
    assert not calendar.isVisible()
    assert edit.start.text() == "8/1/2026 2:30 PM"
    assert edit.interval().startswith("2026-08-01T14:30:00+00:00/")


def test_the_calendar_is_used_with_keys_alone(speaking):
    """Escape leaves everything as it is; Return takes the day."""
    edit = speaking()
    for key, shown in ((Key.Key_Escape, "7/1/2026 12:00 AM"), (Key.Key_Return, "7/2/2026 12:00 AM")):
        calendar = opened(edit.start)
        days = calendar.findChild(QApplication.focusWidget().__class__, "qt_calendar_calendarview")
        QTest.keyClick(days, Key.Key_Right)
        QTest.keyClick(days, key)
        assert not calendar.isVisible()
        assert edit.start.text() == shown


def test_the_calendar_gives_a_day_where_none_can_be_read(speaking):
    """From midnight on."""
    edit = speaking()
    retype(edit.start, "soon")
    opened(edit.start).activated.emit(QDate(2026, 8, 1))
    assert edit.start.text() == "8/1/2026 12:00 AM"


def test_each_field_is_called_by_its_label(speaking):
    """And so is the line in it, where one types."""
    edit = speaking()
    for field, name in ((edit.start, "From"), (edit.end, "Up to")):
        assert (field.accessibleName(), field.lineEdit().accessibleName()) == (name, name)


def test_no_export_is_started_while_a_day_cannot_be_read(qtbot, tmp_path):
    """The dialog says so at its foot; Return starts it when it is mended, from the day that was typed."""
    dialog = NewExportDialog(load(), [("c", "acme", "")], "c", tmp_path, endpoint="conversations")
    qtbot.addWidget(dialog)
    orders = []
    dialog.ordered.connect(orders.append)
    dialog.show()
    start = dialog.single.setup.interval.start
    start.setFocus()
    retype(start, "01.08.2026")
    QTest.keyClick(start, Key.Key_Return)
    assert not dialog.start.isEnabled()
    assert dialog.problem.text().startswith("From: this is no date that can be read.")
    assert orders == []
    retype(start, "08/01/2026 12:00 AM")
    assert dialog.start.isEnabled()
    QTest.keyClick(start, Key.Key_Return)
    assert orders[0].requests[0].checked().interval.startswith(("2026-08-01", "2026-07-31T"))
    assert start.text() == "8/1/2026 12:00 AM"

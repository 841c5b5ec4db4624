"""Time spans: presets, moments in a zone, slices; required or not; what the request says in the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, QTimeZone
from tests.ui.fakes import USERS, catalog_of

from genesys_export.catalog import IntervalRule, load
from genesys_export.errors import ConfigurationError
from genesys_export.export import parse_interval
from genesys_export.ui import text
from genesys_export.ui.dialogs.interval_edit import IntervalEdit
from genesys_export.ui.dialogs.new_export import NewExportDialog
from genesys_export.ui.dialogs.zones import QtZone

RULE = IntervalRule("body", ("interval",), required=True, splits=True, days=7)
DAY = timedelta(days=1)


@pytest.fixture
def edit(qtbot):
    edit = IntervalEdit()
    qtbot.addWidget(edit)
    edit.show_rule(RULE)
    return edit


def moment(*numbers):
    year, month, day, hour, minute = numbers
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone(QTimeZone.Initialization.UTC))


def choose(edit, zone, start, end):
    edit.zone.setCurrentIndex(edit.zone.findText(zone))
    edit.start.setDateTime(moment(*start))
    edit.end.setDateTime(moment(*end))


def test_last_seven_days_are_offered_first(edit):
    """Whole days of this computer's zone, ready to start."""
    span = parse_interval(edit.interval())
    assert span.length in {7 * DAY, 7 * DAY - timedelta(hours=1), 7 * DAY + timedelta(hours=1)}
    assert "read in one go" in edit.said.text()


def test_a_long_span_says_its_slices(edit):
    """Thirty days in slices of seven are five."""
    edit.zone.setCurrentIndex(edit.zone.findText("UTC"))
    edit.preset.setCurrentIndex(edit.preset.findData("last-30-days"))
    assert edit.said.text() == "30 days, read in 5 slices of up to 7 days."


def test_a_span_in_the_future_is_said_to_be(edit):
    """A wrong year is soon written; there is nothing to read in it."""
    choose(edit, "UTC", (2999, 3, 1, 0, 0), (2999, 3, 3, 0, 0))
    assert "lies in the future" in edit.said.text()


@pytest.mark.parametrize("key", ["today", "yesterday", "last-7-days", "last-30-days", "this-month", "last-month"])
def test_presets_are_whole_days_of_the_zone(edit, key):
    """Midnight to midnight where the reader wants it to be."""
    edit.zone.setCurrentIndex(edit.zone.findText("Asia/Tokyo"))
    edit.preset.setCurrentIndex(edit.preset.findData(key))
    first, last = edit.interval().split("/")
    assert first.endswith("T00:00:00+09:00")
    assert last.endswith("T00:00:00+09:00")


def test_hours_are_those_of_the_zone(edit):
    """Over a change of the clocks each end has its own distance from UTC."""
    choose(edit, "Europe/Berlin", (2026, 3, 28, 0, 0), (2026, 3, 30, 0, 0))
    assert edit.interval() == "2026-03-28T00:00:00+01:00/2026-03-30T00:00:00+02:00"
    assert edit.said.text().startswith("1 day 23 hours")
    assert edit.preset.currentText() == "Own times"


def test_a_span_that_ends_before_it_starts_is_refused(edit):
    """It says so, in the form and when it is asked for."""
    choose(edit, "UTC", (2026, 3, 3, 0, 0), (2026, 3, 2, 0, 0))
    assert edit.said.text() == "The time span ends before it starts."
    with pytest.raises(ConfigurationError):
        edit.interval()


def test_an_optional_span_is_off_until_it_is_ticked(edit):
    """Without it everything is read."""
    edit.show_rule(IntervalRule("query", ("interval",), splits=True))
    assert edit.interval() == ""
    assert not edit.start.isEnabled()
    assert "everything the API has" in edit.said.text()
    edit.only.setChecked(True)
    assert edit.interval()
    assert edit.start.isEnabled()


def test_days_are_asked_for_where_the_api_takes_days(edit):
    """No hours, no zone: a day is a day."""
    edit.show_rule(IntervalRule("query", ("dateStart", "dateEnd"), required=True, date=True))
    edit.preset.setCurrentIndex(edit.preset.findData("yesterday"))
    assert edit.zone.isHidden()
    assert edit.start.text() == QLocale().toString(edit.start.date(), text.day_format())
    span = parse_interval(edit.interval())
    assert (span.length, span.start.hour) == (DAY, 0)


@pytest.mark.parametrize(
    ("language", "day", "moment"),
    [("de_DE", "03.09.2026", "03.09.2026 14:05"), ("es_ES", "3/9/2026", "3/9/2026 14:05"),
     ("en_US", "9/3/2026", "9/3/2026 2:05 PM"), ("en_GB", "03/09/2026", "03/09/2026 14:05"),
     ("sv_SE", "2026-09-03", "2026-09-03 14:05"), ("ar_EG", "٣/٩/٢٠٢٦", "٣/٩/٢٠٢٦ ٢:٠٥ م")],  # noqa: RUF001
)  # fmt: skip
def test_days_and_times_are_written_as_the_reader_writes_them(request, qtbot, language, day, moment):
    """With all four digits of the year; what the API is asked for stays as it was."""
    before = QLocale()
    request.addfinalizer(lambda: QLocale.setDefault(before))
    QLocale.setDefault(QLocale(language))
    edit = IntervalEdit()
    qtbot.addWidget(edit)
    edit.show_rule(IntervalRule("interval", (), required=True), "2026-09-03T14:05:00Z/2026-09-04T00:00:00Z")
    assert edit.start.text() == moment
    assert parse_interval(edit.interval()).start == datetime(2026, 9, 3, 14, 5, tzinfo=UTC)
    days = IntervalRule("query", ("a", "b"), required=True, date=True)
    edit.show_rule(days, "2026-09-03T00:00:00Z/2026-09-04T00:00:00Z")
    assert edit.start.text() == day


def test_what_the_api_takes_at_most_is_said(edit):
    """A span that is not cut into slices can be too long."""
    edit.show_rule(IntervalRule("query", ("interval",), required=True, most_days=3))
    assert "the API takes 3 days at most" in edit.said.text()


def test_a_zone_is_found_by_a_few_letters(edit, qtbot):
    """What is no zone gives way to the last one."""
    line = edit.zone.lineEdit()
    line.setText("America/New_York")
    line.editingFinished.emit()
    assert edit.zone.currentText() == "America/New_York"
    line.setText("Atlantis")
    line.editingFinished.emit()
    assert edit.zone.currentText() == "America/New_York"
    assert edit.zone.count() > 300


def test_return_in_the_zone_takes_the_first_that_is_offered(qtbot, tmp_path):
    """And does not start an export in the zone that was chosen before."""
    dialog = NewExportDialog(load(), [("c", "acme", "")], "c", tmp_path, endpoint="conversations")
    qtbot.addWidget(dialog)
    dialog.show()
    zone = dialog.single.setup.interval.zone
    zone.lineEdit().setText("america/ne")
    qtbot.keyClick(zone.lineEdit(), Qt.Key.Key_Return)
    assert zone.currentText() == "America/New_York"
    assert zone.itemText(zone.currentIndex()) == "America/New_York"
    assert dialog.isVisible()
    zone.lineEdit().setText("berlin")
    dialog.picker.search.setFocus()
    zone.lineEdit().editingFinished.emit()  # as when the focus leaves it: there is only one Berlin
    assert zone.currentText() == "Europe/Berlin"


@pytest.mark.parametrize("name", ["Europe/Berlin", "America/St_Johns", "Pacific/Chatham", "UTC"])
def test_qt_s_zones_are_python_s(name):
    """There and back, on both sides of a change of the clocks."""
    from zoneinfo import ZoneInfo

    zone = QtZone(QTimeZone(name.encode()))
    for month in range(1, 13):
        then = datetime(2026, month, 15, 12, 30, tzinfo=UTC)
        assert then.astimezone(zone).replace(tzinfo=None) == then.astimezone(ZoneInfo(name)).replace(tzinfo=None)
        assert then.astimezone(zone).astimezone(UTC) == then


@pytest.fixture
def dialog(qtbot, tmp_path):
    dialog = NewExportDialog(load(), [("c", "acme", "")], "c", tmp_path)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_request_has_the_interval_and_the_form_asks_once(dialog):
    """Its parameter is not asked for again among the filters."""
    dialog.picker.pick("conversations")
    assert not dialog.single.setup.interval.isHidden()
    assert "interval" not in dialog.single.setup.form._editors
    request = dialog.request()
    assert parse_interval(request.interval).length >= 6 * DAY
    assert request.checked().interval.endswith("Z")
    assert "interval" not in request.params


def test_every_interval_of_the_catalogue_can_be_given(dialog, qtbot):
    """Each endpoint with a rule, required or not, makes a request from what is offered first."""
    for endpoint in load().endpoints:
        if endpoint.interval is None:
            continue
        dialog.single.setup.show_endpoint(endpoint)
        dialog.single.setup.interval.only.setChecked(True)
        assert not {*endpoint.interval.names} & {*dialog.single.setup.form._editors}
        assert dialog.single.setup.draft().interval


def test_a_span_comes_back_with_its_endpoint(qtbot, tmp_path):
    """Another endpoint looked at meanwhile does not cost what was entered."""
    calls = replace(USERS, name="calls", title="Calls", path="/api/v2/calls", interval=RULE, parameters=())
    catalog = catalog_of(USERS, calls)
    dialog = NewExportDialog(catalog, [("c", "acme", "")], "c", tmp_path, endpoint="calls")
    qtbot.addWidget(dialog)
    choose(dialog.single.setup.interval, "UTC", (2026, 3, 1, 6, 30), (2026, 3, 2, 0, 0))
    before = parse_interval(dialog.request().interval)
    dialog.picker.pick("users")
    assert dialog.request().interval == ""
    dialog.picker.pick("calls")
    assert parse_interval(dialog.request().interval) == before


def test_a_bundle_has_one_span_for_all_that_take_one(qtbot, tmp_path):
    """Also for an endpoint that was looked at before; one that is set up by itself keeps its own."""
    calls = replace(USERS, name="calls", title="Calls", path="/api/v2/calls", interval=RULE, parameters=())
    days = replace(calls, name="days", title="Days", path="/api/v2/days", interval=replace(RULE, date=True))
    catalog = catalog_of(USERS, calls, days)
    dialog = NewExportDialog(catalog, [("c", "acme", "")], "c", tmp_path, endpoint="calls")
    qtbot.addWidget(dialog)
    for endpoint in (USERS, calls, days):
        index = dialog.picker.model.position(endpoint.operation)
        dialog.picker.model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert dialog.bundle.interval.title() == "Time span, for those that take one (2)"
    choose(dialog.bundle.interval, "Asia/Tokyo", (2026, 3, 1, 0, 0), (2026, 3, 3, 0, 0))
    spans = [request.interval for request in dialog.requests()]
    assert spans[0] == ""
    assert spans[1] == "2026-02-28T15:00:00.000Z/2026-03-02T15:00:00.000Z"
    assert spans[2].startswith("2026-03-01T00:00"), "days are the reader's own"
    dialog.bundle.table.selectRow(1)
    dialog.bundle.setup.click()
    choose(dialog.single.setup.interval, "UTC", (2026, 5, 1, 0, 0), (2026, 5, 2, 0, 0))
    dialog.back.click()
    assert dialog.requests()[1].interval.startswith("2026-05-01")
    assert dialog.requests()[2].interval.startswith("2026-03-01")

"""The request log in the window: narrowed as one types, each call whole, summed up, on a time line."""

from __future__ import annotations

import random
import shlex
import subprocess
import sys
import time
from collections import deque
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from tests.export.test_callfilter import GONE, LIMITED, USERS
from tests.ui.test_story import server, state  # noqa: F401 - a fixture
from tests.ui.test_trouble import export, window  # noqa: F401 - a fixture

from genesys_export.export import NOT_NEEDED, JobState
from genesys_export.ui.curl import curl_of
from genesys_export.ui.models.calls import CALL, CAPACITY, CallsModel, Field, result_of
from genesys_export.ui.widgets.requests_tab import RequestsTab


@pytest.fixture
def tab(qtbot):
    tab = RequestsTab()
    qtbot.addWidget(tab)
    tab.resize(1200, 400)
    tab.show()
    tab.show_calls("job", [USERS, LIMITED, GONE])
    return tab


def narrowed(tab, words):
    tab.search.setText(words)
    tab.search.returnPressed.emit()
    return [tab.model.index(row, 0).data(CALL) for row in range(tab.model.rowCount())]


def test_the_list_is_narrowed_and_counted(tab):
    """What is new is narrowed, too; a mistake is said beside the line and leaves the list as it was."""
    assert tab.said.text() == "3"
    assert narrowed(tab, "status>=400") == [LIMITED]
    assert tab.said.text() == "1 of 3"
    tab.show_calls("job", [USERS, LIMITED, GONE, USERS, LIMITED])
    assert tab.model.rowCount() == 2
    assert narrowed(tab, "status>=lots") == [LIMITED, LIMITED]
    assert "is no number" in tab.search.said.text()
    assert tab.search.said.isVisible()
    assert len(narrowed(tab, "")) == 5
    assert not tab.search.said.isVisible()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows knows no such zones")
def test_in_a_time_zone_that_there_cannot_be_calls_are_told_in_utc(tab, monkeypatch):
    utc = datetime.fromtimestamp(USERS.at, UTC)
    monkeypatch.setenv("TZ", "XXX-99")
    time.tzset()
    try:
        assert tab.model.index(0, 0).data() == f"{utc:%H:%M:%S}"
        tab.table.selectRow(0)
        assert f"{utc:%Y-%m-%dT%H:%M:%S}" in tab.details.words.toPlainText()
    finally:
        monkeypatch.delenv("TZ")
        time.tzset()


def test_a_call_is_told_whole_with_its_earlier_attempts(tab):
    """Attempts with their waits, harmless headers, the beginning of a refusal."""
    first = replace(LIMITED, attempt=1, waited=0.0)
    tab.show_calls("other", [USERS, first, LIMITED])
    tab.table.selectRow(2)
    words = tab.details.words.toPlainText()
    assert "Attempt 1: 429" in words
    assert "Attempt 2: 429" in words
    assert "14.2 s waited before (rate limit)" in words
    assert "retry-after: 14" in words
    assert "Rate limit exceeded" in words
    tab.details.copy_id.click()
    assert QGuiApplication.clipboard().text() == "bb-22"
    tab.details.copy_curl.click()
    assert QGuiApplication.clipboard().text() == curl_of(LIMITED)
    tab.let_go()
    assert not tab.details.isVisible()


def test_the_only_call_that_a_filter_leaves_is_reached_with_the_arrow_keys(tab, qtbot):
    """Who comes to the table by Tab stands on its first row; the first step chooses it."""
    narrowed(tab, "status=429")
    assert tab.model.rowCount() == 1
    tab.table.setCurrentIndex(tab.model.index(0, 0))
    tab.let_go()
    qtbot.keyClick(tab.table, Qt.Key.Key_Down)
    assert tab.details.isVisible()
    assert "Attempt 2: 429" in tab.details.words.toPlainText()


def test_the_log_is_summed_up_by_endpoint_and_status(tab):
    tab.sum.setChecked(True)
    assert tab.summary.isVisible()
    rows = tab.groups.rows()
    assert {(row[0], row[1]) for row in rows} == {
        ("GET /api/v2/users", "200"), ("GET /api/v2/routing/queues", "429"),
        ("POST /api/v2/analytics/conversations/details/query", "no reply"),
    }  # fmt: skip
    narrowed(tab, "status=200")
    assert len(tab.groups.rows()) == 1
    tab.sum.setChecked(False)
    assert tab.table.isVisible()


def test_the_time_line_is_told_in_words_and_painted(tab):
    """For screen readers, and for the eye: a wait is hatched, a call filled."""
    index = tab.model.index(1, Field.TIMELINE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "waited 14.2 s, took 0.05 s"
    tab.table.scrollTo(index)
    before = tab.grab().toImage()
    tab.show_calls("none", [])
    assert tab.grab().toImage() != before


def test_a_log_of_a_hundred_thousand_calls_makes_no_text_before_it_is_looked_at(qtbot, monkeypatch):
    """And keeps no more than that."""
    made = []
    model = CallsModel()
    monkeypatch.setattr("genesys_export.ui.models.calls.result_of", lambda call: made.append(call) or "")
    model.show_calls([USERS] * (CAPACITY + 5))
    assert model.rowCount() == CAPACITY
    assert not made


def numbered(count):
    return [replace(USERS, page=number) for number in range(count)]


def shown(tab):
    return [tab.model.index(row, 0).data(CALL).page for row in range(tab.model.rowCount())]


def test_calls_that_become_known_later_come_before_those_that_are_shown(tab):
    """A long log is read from its end; what a filter lets through and the newest at the end stay so."""
    every = numbered(300)
    tab.show_calls("long", every[200:280])
    tab.show_calls("long", every[100:])
    assert shown(tab) == list(range(100, 300))
    assert tab.said.text() == "200"
    bar = tab.table.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    narrowed(tab, "page<150")
    tab.show_calls("long", every)
    assert shown(tab) == list(range(1, 150))
    assert tab.said.text() == "149 of 300"
    narrowed(tab, "")
    assert shown(tab) == list(range(300))


def at_times(*moments):
    return [replace(USERS, at=1.8e9 + moment, page=moment, correlation_id=f"id-{moment}") for moment in moments]


def test_calls_stand_where_they_began_though_they_are_told_as_they_end(tab):
    """Also those that are told later, and under a filter; the newest is at the end, and followed."""
    tab.show_calls("job-2", at_times(3, 1, 2))
    assert shown(tab) == [1, 2, 3]
    tab.show_calls("job-2", at_times(3, 1, 2, 9, 5, 4, 7))
    assert shown(tab) == [1, 2, 3, 4, 5, 7, 9]
    narrowed(tab, "page>3")
    tab.show_calls("job-2", at_times(3, 1, 2, 9, 5, 4, 7, 8, 6, 10))
    assert shown(tab) == [4, 5, 6, 7, 8, 9, 10]
    narrowed(tab, "")
    assert shown(tab) == list(range(1, 11))


def test_earlier_calls_that_become_known_later_are_put_between_those_they_lie_between(tab):
    tab.show_calls("long", at_times(20, 24, 22, 30))
    tab.show_calls("long", at_times(1, 23, 5, 21, 20, 24, 22, 30))
    assert shown(tab) == [1, 5, 20, 21, 22, 23, 24, 30]


def test_calls_in_any_order_come_out_in_time(qtmodeltester):
    """However they are told in pieces, and whatever is narrowed meanwhile."""
    dice = random.Random(5)
    for _ in range(40):
        model, moments = CallsModel(), dice.sample(range(1, 400), 120)
        every = at_times(*moments)
        begin, end = 60, 70
        model.show_calls(every[begin:end])
        if dice.random() < 0.5:
            model.narrow(lambda call: call.page % 2 == 0)
        while (begin, end) != (0, 120):
            begin, end = max(0, begin - dice.randrange(20)), min(120, end + dice.randrange(20))
            model.follow(every[begin:end])
            kept = [call.page for call in model.calls]
            assert kept == sorted(each.page for each in every[begin:end])
            assert [call.page for call in model.shown] == [p for p in kept if model._wanted is None or p % 2 == 0]
    qtmodeltester.check(model)


def test_a_running_export_s_log_read_from_its_job_file_brings_no_call_twice(tab):
    """A resumed one begins with what is known already: the same calls, and not the same objects."""
    tab.show_calls("job-3", at_times(1, 2, 3))
    tab.show_calls("job-3", deque(maxlen=10))
    tab.show_calls("job-3", deque(at_times(1, 2, 3, 4), maxlen=10))
    assert shown(tab) == [1, 2, 3, 4]


def test_a_full_log_says_that_it_shows_only_the_newest(tab, monkeypatch):
    monkeypatch.setattr("genesys_export.ui.models.calls.CAPACITY", 5)
    tab.show_calls("full", at_times(1, 2, 3, 4))
    assert tab.said.text() == "4"
    tab.table.selectRow(3)
    tab.show_calls("full", at_times(1, 2, 3, 4, 5, 6, 7))
    assert shown(tab) == [3, 4, 5, 6, 7]
    assert tab.said.text() == "the newest 5"
    assert "id-4" in tab.details.words.toPlainText()  # it moves up, and stays chosen
    narrowed(tab, "page>5")
    assert tab.said.text() == "2 of the newest 5"
    tab.show_calls("running", deque(at_times(1, 2, 3), maxlen=3))
    narrowed(tab, "")
    assert tab.said.text() == "the newest 3"


def test_a_call_that_was_not_needed_any_more_is_no_error(tab):
    """In plain words, without the frame of a failure, and summed up by itself; also one of an earlier version."""
    gone = [replace(GONE, cause=cause) for cause in (NOT_NEEDED, "CancelledError")]
    assert [result_of(call) for call in gone] == ["not needed any more"] * 2
    assert result_of(GONE).startswith("no reply: ")
    tab.show_calls("some", [*gone, GONE])
    tab.sum.setChecked(True)
    assert sorted((row[1], row[2]) for row in tab.groups.rows()) == [("no reply", "1"), ("not needed any more", "2")]


def test_a_call_that_is_for_no_page_has_none(tab):
    call = replace(USERS, page=0, path="/api/v2/organizations/me")
    tab.show_calls("me", [call])
    assert tab.model.index(0, Field.PAGE).data() == "—"
    assert narrowed(tab, "page=0") == []
    narrowed(tab, "")
    tab.table.selectRow(0)
    assert "page" not in tab.details.words.toPlainText().splitlines()[1]


@pytest.mark.parametrize("leave", ["another export", "no export", "a filter"])
def test_the_details_of_a_call_go_with_it(tab, leave):
    """What is copied is a call that is listed: with nothing selected there is nothing to copy."""
    tab.table.selectRow(0)
    assert tab.details.isVisible()
    if leave == "a filter":
        narrowed(tab, "status=429")
    else:
        tab.show_calls("next" if leave == "another export" else "", [LIMITED] if leave == "another export" else [])
    assert not tab.details.isVisible()
    assert not tab.details.copy_curl.isEnabled()
    assert tab.details.words.toPlainText() == ""
    assert tab.follow.isChecked()


def test_a_call_that_the_filter_lets_through_stays_chosen(tab):
    tab.table.selectRow(1)
    narrowed(tab, "status=429")
    assert tab.details.isVisible()
    assert [index.row() for index in tab.table.selectionModel().selectedRows()] == [0]
    assert "Attempt 2: 429" in tab.details.words.toPlainText()


def test_a_removed_export_does_not_stay_shown(window, until, tmp_path):  # noqa: F811 - the fixture
    async def story(win):
        export(win, tmp_path / "users.csv", limit=300)
        await until(lambda: state(win) is JobState.DONE)
        win.actions_by_name["requests"].trigger()
        details = win.frame.details
        await until(details.requests.model.rowCount)
        details.requests.table.selectRow(0)
        assert details.requests.details.copy_curl.isEnabled()
        win.frame.table.setFocus()
        await until(lambda: not win.controller.runs(win.selected()) and win.actions_by_name["remove"].isEnabled())
        win.actions_by_name["remove"].trigger()
        await until(lambda: not win.selected())
        assert details.requests.model.rowCount() == 0
        assert not details.requests.details.copy_curl.isEnabled()
        assert details.overview.headline.text() == "No export is selected."
        assert details.tabText(2) == "Requests"

    window(story)


def test_a_number_that_is_meant_in_milliseconds_is_said_to_be_in_seconds(tab):
    """The column shows milliseconds; what no call takes is said beside the line, and how it is written."""
    assert tab.model.headerData(Field.TOOK, Qt.Orientation.Horizontal) == "Took, ms"
    assert narrowed(tab, "took>270") == []
    assert tab.search.said.text() == "took>270 is in seconds; in milliseconds it is took>270ms."
    assert tab.search.said.isVisible()
    assert narrowed(tab, "took>100ms") == [USERS, GONE]
    assert not tab.search.said.isVisible()


def test_the_title_of_the_summed_up_waits_says_what_they_are(tab):
    told = {role: tab.groups.headerData(5, Qt.Orientation.Horizontal, role) for role in Qt.ItemDataRole}
    assert told[Qt.ItemDataRole.DisplayRole] == "Waited, added up"
    assert "side by side" in told[Qt.ItemDataRole.ToolTipRole]


@pytest.mark.parametrize("chosen", [True, False], ids=["chosen", "looked at"])
def test_what_is_looked_at_stays_in_its_place_when_earlier_calls_become_known(tab, chosen):
    """Whether a call is chosen, or the newest are not followed."""
    every = numbered(300)
    tab.show_calls("long", every[200:])
    if not chosen:
        tab.follow.click()
    if chosen:
        tab.table.selectRow(40)
    tab.table.scrollTo(tab.model.index(40, 0), tab.table.ScrollHint.PositionAtTop)
    tab.show_calls("long", every)
    assert tab.table.indexAt(QPoint(0, 0)).data(CALL) is every[240]
    assert not chosen or tab.table.currentIndex().data(CALL) is every[240]


def test_the_newest_are_not_followed_while_a_call_is_read(tab):
    """The box says so; ticked, it lets the call go; and what was unticked by hand stays so."""
    every = numbered(400)
    tab.show_calls("long", every[:300])
    tab.table.selectRow(40)
    assert not tab.follow.isChecked()
    tab.table.scrollTo(tab.model.index(40, 0), tab.table.ScrollHint.PositionAtTop)
    tab.show_calls("long", every[:350])
    assert tab.table.indexAt(QPoint(0, 0)).data(CALL) is every[40]
    tab.follow.click()
    bar = tab.table.verticalScrollBar()
    assert (tab.follow.isChecked(), tab.table.selectionModel().hasSelection()) == (True, False)
    assert bar.value() == bar.maximum() > 0
    tab.table.selectRow(40)
    tab.let_go()
    assert tab.follow.isChecked()
    tab.follow.click()
    tab.table.selectRow(40)
    tab.let_go()
    assert not tab.follow.isChecked()
    tab.show_calls("another", every[:300])
    assert not tab.follow.isChecked()


def test_no_more_calls_than_are_kept_become_known_later(qtbot):
    """Of a log that is longer, the newest."""
    model, every = CallsModel(), numbered(30)
    model.show_calls(every[20:])
    model.follow([*[USERS] * CAPACITY, *every])
    assert model.rowCount() == CAPACITY
    assert model.calls[-30:] == every
    model.follow([*[USERS] * CAPACITY, *every])
    assert model.rowCount() == CAPACITY


@pytest.mark.parametrize("call", [USERS, GONE], ids=["GET", "POST"])
def test_a_call_as_a_command_has_no_token_and_survives_the_shell(call):
    """A real shell takes it apart into the words that were meant."""
    command = curl_of(call, "linux")
    env = {"GENESYS_API": "https://api.example.com", "GENESYS_TOKEN": "t", "PATH": "/usr/bin:/bin"}
    script = f"set -- {command}; printf '%s\\n' \"$@\""
    shell = subprocess.run(["/bin/sh", "-c", script], capture_output=True, text=True, check=True, env=env)
    words = shell.stdout.splitlines()
    assert words[:4] == ["curl", "-X", call.method, f"https://api.example.com{call.path}"]
    assert "Authorization: Bearer t" in words
    assert "$GENESYS_TOKEN" in command
    assert ".json" not in command.replace(call.path, "")  # no file that is not there
    body = "REPLACE THIS BY THE BODY OF THE QUERY, WHICH THE REQUEST LOG DOES NOT KEEP"
    assert (words[-2:] == ["--data", body]) is (call.method == "POST")
    assert shlex.split(command)[0] == "curl"
    assert curl_of(call, "win32").startswith("curl.exe -X")
    assert "$env:GENESYS_TOKEN" in curl_of(call, "win32")
    assert sys.platform == "win32" or curl_of(call) == command


def test_the_log_of_a_running_and_of_a_past_export(window, until, tmp_path):  # noqa: F811 - the fixture
    """Every call is there, with the size of its reply."""

    async def story(win):
        export(win, tmp_path / "users.csv", limit=300)
        await until(lambda: state(win) is JobState.DONE)
        calls = win.backend.jobs.calls(win.selected())
        assert all(call.size for call in calls if call.status == 200)
        win.actions_by_name["requests"].trigger()
        log = win.frame.details.requests
        await until(lambda: log.model.rowCount() == len(calls))
        log.search.setText("status=200 path~users")
        log.search.returnPressed.emit()
        assert 0 < log.model.rowCount() <= len(calls)

    window(story)


def test_every_number_stands_on_the_right():
    """Also one before a column of words, whose table keeps it off them; so do their titles."""
    model, right = CallsModel(), Qt.AlignmentFlag.AlignRight
    model.show_calls([USERS])
    role, titles = Qt.ItemDataRole.TextAlignmentRole, Qt.Orientation.Horizontal
    none = Qt.AlignmentFlag(0)
    aside = {field for field in Field if (model.index(0, field).data(role) or none) & right}
    assert aside == {field for field in Field if (model.headerData(field, titles, role) or none) & right}
    assert aside == {Field.TOOK, Field.ATTEMPT, Field.PAGE, Field.RECORDS, Field.SIZE, Field.WAITED, Field.HEADROOM}


def test_esc_clears_the_filter_before_it_means_anything_to_the_window(tab, qtbot):
    assert narrowed(tab, "status>=400") == [LIMITED]
    qtbot.keyClick(tab.search, Qt.Key.Key_Escape)
    assert tab.search.text() == ""
    assert tab.model.rowCount() == 3

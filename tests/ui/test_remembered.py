"""The picture of an export that is over is made from its log, as if it had been watched."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from tests.ui.test_models import summary
from tests.ui.test_story import server, state  # noqa: F401 - a fixture
from tests.ui.test_trouble import export
from tests.ui.whole import living, made

from genesys_export.export import Call, JobState
from genesys_export.export.progress import in_time
from genesys_export.ui.models.history import COARSE, MINUTES, SPAN
from genesys_export.ui.models.remembered import remembered
from genesys_export.ui.models.row import ExportRow
from genesys_export.ui.widgets.headroom_chart import HeadroomChart
from genesys_export.ui.widgets.live_panel import LivePanel

AT = 1_000_000.0
ONE = Call(AT, "GET", "/users", 1, 200, 0.5, 100, 9, 10, 0.0, 1, "", "c")


def calls(*changes):
    return [replace(ONE, **each) for each in changes]


def test_of_no_calls_nothing_is_remembered():
    history = remembered([])
    assert (history.taken, list(history.samples), list(history.coarse)) == (0, [], [])


def test_each_second_tells_what_was_so_in_it():
    history = remembered(
        calls(
            {"at": AT}, {"at": AT + 0.25, "duration": 0.5, "remaining": 8},
            {"at": AT + 1.0, "status": 429, "records": None, "remaining": 0, "duration": 0.25},
            {"at": AT + 4.5, "duration": 1.0, "remaining": 9, "waited": 3.25, "reason": "rate limit"},
        )
    )  # fmt: skip
    assert len(history.samples) == 6
    first, second, third, fourth, fifth, last = history.samples
    assert (first.remaining, first.allowed, first.calls, first.records, first.in_flight) == (8, 10, 2, 200.0, 2)
    assert (first.p50, first.p95, first.limited, first.waiting) == (0.5, 0.5, 0, False)
    assert (second.remaining, second.calls, second.limited, second.in_flight) == (0, 3, 1, 1)
    assert [(each.waiting, each.why) for each in (second, third, fourth, fifth)] == [
        (False, ""), (True, "rate limit"), (True, "rate limit"), (False, ""),
    ]  # fmt: skip
    assert (third.remaining, third.in_flight, third.records) == (0, 0, 200 / 3)  # what the last reply told still holds
    assert (fifth.in_flight, last.in_flight, last.remaining, last.calls) == (1, 1, 9, 4)
    assert (last.records, last.p50, last.p95, last.at) == (50.0, 0.5, 1.0, AT + 6)


def test_a_call_that_runs_through_a_second_is_in_flight_in_it():
    assert [each.in_flight for each in remembered(calls({"duration": 3.0})).samples] == [1, 1, 1]


def test_of_a_long_export_the_last_hour_is_remembered_in_the_two_rings():
    long = [replace(ONE, at=AT + second, duration=0.1) for second in range(3 * SPAN * COARSE)]
    history = remembered(long)
    assert (history.taken, len(history.samples), len(history.coarse)) == (SPAN * COARSE, SPAN, SPAN)
    assert history.samples[-1].at == pytest.approx(long[-1].at + 1, abs=1)
    assert history.samples[-1].at - history.coarse[0].at == pytest.approx(SPAN * COARSE - COARSE)
    assert {round(each.calls) for each in history.coarse} == {60}
    assert {round(each.records) for each in history.coarse} == {100}


def test_of_a_short_export_the_last_hour_has_a_sample_too():
    history = remembered(calls({}, {"at": AT + 14}))
    assert (len(history.samples), len(history.coarse), history.count(1), history.count(60)) == (15, 2, 24, 2)
    assert (history.coarse[0].calls, history.coarse[1].at) == (1.0, AT + 15)


ODD = [
    {"at": 2.0**53, "duration": -(2.0**53), "waited": 2.0**53}, {"at": AT + 1e8, "duration": -1e8, "waited": 1e8},
    {"waited": 1e9}, {"waited": -1e9}, {"at": -(2.0**53), "duration": 2.0**53}, {"records": 1 << 40},
    {"remaining": 1 << 53, "allowed": None}, {"remaining": -5, "allowed": 1 << 60, "records": -3},
]  # fmt: skip


@pytest.mark.parametrize("odd", ODD)
def test_a_log_of_a_stranger_costs_no_more_than_an_hour(odd, qtbot):
    """And all of it can be said."""
    log = in_time(calls({}, *[{"at": AT + n % 7} for n in range(2_000)], *[odd] * 3_000))
    history = remembered(log)
    assert history.taken <= SPAN * COARSE
    chart = HeadroomChart()
    qtbot.addWidget(chart)
    for minutes in MINUTES:
        chart.follow(history, 0.2)
        chart.show_minutes(minutes)
        chart.grab()
        assert chart.twin()
        assert chart.moment()


def test_one_that_is_chosen_while_another_is_recalled_is_recalled_next(run, until, tmp_path, server, monkeypatch):  # noqa: F811
    """However long it takes to remember the first one."""
    go = threading.Event()
    monkeypatch.setattr("genesys_export.ui.export_list.remembered", lambda calls: go.wait(10) and remembered(calls))

    async def story():
        async with living(made(tmp_path, server), until) as win:
            for count, name in enumerate(("a.csv", "b.csv"), start=1):
                export(win, tmp_path / name, limit=30)
                await until(lambda count=count: win.controller.model.states() == [JobState.DONE] * count)
        async with living(made(tmp_path, server), until) as win:
            await until(lambda: win.controller.model.rowCount() == 2 and win.selected())
            first, second = win.selected(), next(
                row.id for row in win.controller.model.rows() if row.id != win.selected()
            )  # fmt: skip
            await until(lambda: win.controller.view(first).asked_for)
            win.frame.table.choose(second)
            go.set()
            await until(lambda: win.controller.view(second).history.taken)
            assert win.controller.view(second).asked_for
            assert win.controller.view(first).history.taken

    run(story())


def test_calls_without_a_reply_have_no_latency():
    sample = remembered(calls({"status": None, "remaining": None, "allowed": None, "records": None})).samples[0]
    assert (sample.remaining, sample.allowed, sample.p50, sample.p95, sample.records) == (None, None, None, None, 0.0)


def test_after_a_restart_live_tells_how_it_went(run, until, tmp_path, server):  # noqa: F811 - the fixture
    def numbers(win):
        names = ("pages", "records", "requests", "retries", "limited", "duplicates")
        return {name: win.frame.details.live.values[name].text() for name in names}

    async def story():
        async with living(made(tmp_path, server), until) as win:
            export(win, tmp_path / "users.csv")
            await until(lambda: state(win) is JobState.DONE)
            win.frame.show_live()
            await until(lambda: win.frame.details.live.values["pages"].text() != "—")
            watched = numbers(win)
        async with living(made(tmp_path, server), until) as win:
            await until(lambda: state(win) is JobState.DONE)
            win.frame.show_live()
            live = win.frame.details.live
            await until(lambda: live.chart.samples)
            assert numbers(win) == watched
            assert (live.values["left"].text(), live.values["headroom"].text()) == ("—", "—")
            assert "calls left; lowest in the last minute" in live.chart.twin()
            assert live.bar.isEnabled()

    run(story())


def test_of_a_damaged_export_nothing_is_counted(qtbot):
    panel = LivePanel()
    qtbot.addWidget(panel)
    for endpoint, pages in (("users", "124"), ("", "—")):
        row = ExportRow.from_summary(summary("a", JobState.FAILED, endpoint=endpoint))
        panel.show_progress(None, remembered([]), 0.0, row)
        assert panel.values["pages"].text() == pages

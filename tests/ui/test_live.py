"""The live panel: what it shows over time, at one moment, in words and as files."""

from __future__ import annotations

import time
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from tests.ui.fakes import FakeBackend, FakeJobs, call
from tests.ui.test_models import summary
from tests.ui.test_window import export, state
from tests.ui.whole import made

from genesys_export.demo import DemoServer, Organisation
from genesys_export.errors import OutputError
from genesys_export.export import CurrentWait, JobState, Progress
from genesys_export.paging import Headroom, OtherPrograms, RateLimited
from genesys_export.ui import text
from genesys_export.ui.application import Life
from genesys_export.ui.models import history as history_module
from genesys_export.ui.models.history import COARSE, SPAN, History, Sample, together
from genesys_export.ui.models.row import ExportRow
from genesys_export.ui.widgets.chart_paint import Picture
from genesys_export.ui.widgets.details import ExportView
from genesys_export.ui.widgets.headroom_chart import HeadroomChart
from genesys_export.ui.widgets.live_panel import LivePanel


class Clock:
    """A monotonic clock and a time of day that the test moves."""

    def __init__(self, monkeypatch):
        self.now = 1_000.0
        monkeypatch.setattr(history_module.time, "monotonic", lambda: self.now)
        monkeypatch.setattr(history_module.time, "time", lambda: 1_800_000_000.0 + self.now)


@pytest.fixture
def clock(monkeypatch):
    return Clock(monkeypatch)


def filled(seconds, clock, **facts):
    made, progress = History(), Progress(headroom=Headroom(200, 300, 30.0))
    for name, value in facts.items():
        setattr(progress, name, value)
    for _ in range(seconds):
        clock.now += 1.0
        made.take(progress)
    return made


def shown(qtbot, history, reserve=0.2, minutes=None):
    chart = HeadroomChart()
    qtbot.addWidget(chart)
    chart.resize(700, 170)
    if minutes is not None:
        chart.show_minutes(minutes)
    chart.follow(history, reserve)
    return chart


def test_wait_is_told_with_limit_countdown_and_reset():
    """The words of the wait name the limit, the seconds left and the time of day it goes on at."""
    wait = CurrentWait("rate limit", "", 20.0, time.monotonic() + 14)
    words = text.wait_sentence(wait, Headroom(0, 300, 14.0))
    assert words.startswith("Waiting 14 s: the organisation's limit of 300 calls for a rate window is used up; resets ")
    assert words.endswith(text.clock(time.time() + wait.remaining()) + ".")


def test_a_limit_of_a_shorter_window_is_not_said_to_be_one_a_minute():
    """Twenty calls in twenty seconds are sixty a minute; what a reply tells is what a window allows."""
    for reason in ("rate limit", "budget", "headroom"):
        words = text.wait_sentence(CurrentWait(reason, "", 9.0, time.monotonic() + 9), Headroom(0, 20, 9.0))
        assert "a minute" not in words


def test_the_wait_of_one_endpoint_is_not_told_as_that_of_the_whole_limit():
    detail = "this endpoint has a lower limit of its own"
    words = text.wait_sentence(CurrentWait("rate limit", detail, 4.0, time.monotonic() + 4), Headroom(40, 60, 9.0))
    assert words.startswith("Waiting 4 s: this endpoint has a lower limit of its own; next try ")
    assert "\n" not in words
    assert "used up" not in words


@pytest.mark.parametrize("reason", ["fault", "network", "disk", "sign-in", "keyring", "job"])
def test_other_waits_say_when_it_is_tried_again(reason):
    """Only a rate window resets; whatever else is waited for may last longer than until the next try."""
    words = text.wait_sentence(CurrentWait(reason, "", 5.0, time.monotonic() + 5))
    assert "; next try " in words
    assert "resets" not in words


def test_rings_never_grow(clock):
    """After an hour and more there are as many samples as after the first: the ring is of a fixed size."""
    made = filled(SPAN * COARSE + 600, clock)
    assert len(made.samples) == len(made.coarse) == SPAN
    assert made.taken == SPAN * COARSE + 600


def test_a_wait_between_two_samples_is_not_lost(clock):
    """It is looked at several times a second; a wait that came and went is in the second's sample."""
    made, progress = History(), Progress()
    made.take(progress)
    progress.wait = CurrentWait("rate limit", "", 0.3, clock.now + 0.3)
    clock.now += 0.3
    made.take(progress)
    progress.wait = None
    clock.now += 0.8
    made.take(progress)
    assert [(s.waiting, s.why) for s in made.samples] == [(False, ""), (True, "rate limit")]


def test_only_the_calls_of_this_sitting_count(clock):
    """The latency is that of the last calls, each once."""
    made, progress = History(), Progress()
    before = replace(call(1), at=1_800_000_000.0, duration=9.0)
    now = [replace(call(page), at=1_800_000_000.0 + clock.now, duration=page / 10) for page in range(2, 6)]
    calls = [before]
    made.take(progress, calls)
    clock.now += 1.1
    calls += now
    made.take(progress, calls)
    clock.now += 1.1
    made.take(progress, calls)
    assert (made.samples[-1].p50, made.samples[-1].p95) == (0.4, 0.5)
    assert len(made._took) == 4


def test_a_429_is_marked_when_it_comes(clock):
    """Not only when its page has been asked for again, which may be a minute later."""
    view = ExportView(progress=Progress())
    for _ in range(3):
        clock.now += 1.1
        view.take()
        view.hear(RateLimited(1.0, None, "c"))
    clock.now += 1.1
    view.take()
    assert [sample.limited for sample in view.history.samples] == [0, 1, 1, 1]


def test_coarse_samples_keep_what_matters():
    """The least headroom, the slowest calls, every 429, any wait."""
    several = [
        Sample(9, 300, False, p50=0.1, p95=0.2, calls=10),
        Sample(3, 300, True, "job", p50=0.3, p95=0.9, limited=2),
        Sample(7, 300, False, calls=20),
    ]
    one = together(several)
    assert (one.remaining, one.why, one.p95, one.limited, one.calls) == (3, "job", 0.9, 2, 10)


def test_the_span_widens_until_somebody_chooses(qtbot, clock):
    """The first minute is shown at first; a choice stays."""
    made = filled(50, clock)
    chart = shown(qtbot, made)
    assert chart.minutes == 1
    chart.follow(filled(80, clock), 0.2)
    assert chart.minutes == 5
    chart.show_minutes(1)
    chart.follow(filled(90, clock), 0.2)
    assert chart.minutes == 1
    assert len(chart.samples) == 60


def test_an_hour_is_shown_in_coarser_steps(qtbot, clock):
    """The chart never has more points than its ring, however long it looks back."""
    chart = shown(qtbot, filled(SPAN * COARSE + 30, clock), minutes=60)
    assert len(chart.samples) == SPAN
    assert "in the last hour" in chart.twin()


def test_each_second_adds_one_point_a_line(qtbot, clock):
    """Following costs what is new, not what is shown."""
    made = filled(200, clock)
    chart = shown(qtbot, made, minutes=5)
    before = chart._tracks[0]
    clock.now += 1.0
    made.take(Progress(headroom=Headroom(10, 300, 1.0)))
    chart.follow(made, 0.2)
    assert chart._tracks[0] is before
    assert len(chart.samples) == 201
    assert all(line.size() == 201 for line in before._lines)


def test_pointer_and_keys_tell_the_numbers_of_a_moment(qtbot, clock):
    """Under the pointer, or by Left, Right, Home and End; Esc goes back to now."""
    made, progress = History(), Progress()
    for left in (300, 200, 100):
        clock.now += 1.0
        progress.headroom = Headroom(left, 300, 30.0)
        made.take(progress)
    chart = shown(qtbot, made)
    chart.show()
    assert "100 of 300 calls left" in chart.moment()
    box = chart._picture.shapes[0].box
    qtbot.mouseMove(chart, QPointF(box.right() - 1.1 * box.width() / 59, box.center().y()).toPoint())
    assert "200 of 300 calls left" in chart.moment()
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert "300 of 300 calls left" in chart.moment()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    assert "200 of 300 calls left" in chart.moment()
    qtbot.keyClick(chart, Qt.Key.Key_End)
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert "200 of 300 calls left" in chart.moment()
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert "100 of 300 calls left" in chart.moment()


def test_it_stands_still_while_scrolling_is_paused(qtbot, clock):
    """The export goes on; the chart takes up what it missed afterwards."""
    made = filled(10, clock)
    chart = shown(qtbot, made)
    chart.hold(True)
    for _ in range(5):
        clock.now += 1.0
        made.take(Progress())
        chart.follow(made, 0.2)
    assert len(chart.samples) == 10
    chart.hold(False)
    assert len(chart.samples) == 15


def test_another_program_is_shown_and_said(qtbot, clock):
    """By a sign, in the chart and in its twin."""
    panel = LivePanel()
    qtbot.addWidget(panel)
    view = ExportView(progress=Progress(state=JobState.RUNNING, headroom=Headroom(200, 300, 30.0)))
    view.hear(OtherPrograms(40, 300))
    view.take()
    panel.show_progress(view.progress, view.history, 0.2)
    panel.show_parts(view)
    assert not panel.others.isHidden()
    assert panel.others.text().startswith("Another program uses the same client: 40 of 300 calls")
    assert "Another program uses the same client" in panel.chart.accessibleDescription()
    assert "other programs: 40" in panel.chart.moment()


def test_a_window_that_resets_is_counted_down_only_while_the_export_runs(qtbot, clock):
    panel = LivePanel()
    qtbot.addWidget(panel)
    live = Progress(state=JobState.RUNNING, headroom=Headroom(200, 300, 30.0), headroom_at=time.monotonic())
    panel.show_progress(live, History(), 0.2)
    assert panel.values["reset"].text().startswith("0:")
    live.state = JobState.DONE
    panel.show_progress(live, History(), 0.2)
    assert panel.values["reset"].text() == "—"
    assert panel.values["headroom"].text() == "200 / 300"


@pytest.mark.parametrize("told", [0.0, 2.0])
def test_a_window_resets_when_the_wait_for_it_ends(qtbot, clock, told):
    """What the last reply told may be over before, or be another moment; both cannot be right."""
    panel = LivePanel()
    qtbot.addWidget(panel)
    wait = CurrentWait("budget", "20 of 20 calls used", 13.0, clock.now + 13)
    room = Headroom(0, 20, told)
    live = Progress(state=JobState.WAITING, headroom=room, headroom_at=clock.now, wait=wait)
    panel.show_progress(live, History(), 0.2)
    assert panel.values["reset"].text() == "0:13"
    assert panel.wait.reason.text().startswith("Waiting 13 s")
    live.state, live.wait, clock.now = JobState.RUNNING, None, clock.now + 5
    panel.show_progress(live, History(), 0.2)
    assert panel.values["reset"].text() == "—"  # that of the next window is not known yet


def test_waited_goes_on_during_a_wait(qtbot, clock):
    panel = LivePanel()
    qtbot.addWidget(panel)
    wait = CurrentWait("budget", "", 30.0, clock.now + 30)
    live = Progress(state=JobState.WAITING, waited_s=4.0, idle_since=clock.now, wait=wait)
    for passed in (0, 7, 8):
        clock.now += passed
        panel.show_progress(live, History(), 0.2)
    assert panel.values["waited"].text() == "19 s"


def test_the_list_shows_the_records_a_second_that_the_panel_shows(clock):
    """Both are of the same moment, though records come while one of them is painted."""
    made, live = History(), Progress(state=JobState.RUNNING)
    live.mark()
    row = ExportRow.from_summary(summary("a", JobState.RUNNING))
    for _ in range(40):
        clock.now += 0.3
        live.records += 100
        live.requests += 1
        live.mark()
        made.take(live)
        row.take(live)
        assert row.rate == made.samples[-1].records


def test_reserve_and_limit_follow_when_the_limit_changes(qtbot, clock):
    """The axis stays as high as the highest limit that is shown; below it the limit is drawn, and the reserve of it."""
    made, live = History(), Progress()
    for allowed, seconds in ((60, 10), (20, 15)):
        live.headroom = Headroom(0, allowed, 30.0)
        for _ in range(seconds):
            clock.now += 1.0
            made.take(live)
    chart = shown(qtbot, made)
    (high, left, turn), (low, turned, right) = chart._picture.limits()
    box = chart._picture.shapes[0].box
    assert (high, low) == (60, 20)
    assert (left, right) == (box.left(), box.right())
    assert turn == turned == pytest.approx(box.right() - 14 * box.width() / 59)
    picture = chart.grab().toImage()
    rows = {allowed: round(box.bottom() - box.height() * allowed / 60) for allowed in (20, 4, 12)}

    def drawn(row, begin, end):
        base = picture.pixelColor(int(box.right()) - 3, int(box.top() + box.height() * 0.25))
        return sum(picture.pixelColor(x, y) != base for y in (row - 1, row) for x in range(int(begin), int(end)))

    few = (right - turn) * 0.4
    assert drawn(rows[20], turn + 2, right - 2) > few  # the limit
    assert drawn(rows[4], turn + 2, right - 2) > few  # the reserve of it
    assert drawn(rows[12], left + 2, turn - 200) > few  # that of before


def test_the_legend_is_as_long_as_there_is_room(qtbot, clock):
    """Words give way to signs: it is never cut at its ends."""
    picture = Picture(waits=[(0, 1, "budget")], limited=[1], others=[(0, 1, "others")])
    forms = [picture.legend(lambda words, most=most: len(words) <= most) for most in (60, 35, 12, 2)]
    assert forms == ["▨ waiting   ▲ 429   ⋯ another program", "▨ waiting   ▲ 429   ⋯ others", "▨   ▲   ⋯", ""]


def test_picture_and_numbers_become_whole_files(run, qtbot, clock, tmp_path):
    """PNG and SVG can be opened, the table has a line for each sample, and what stood there is replaced."""
    panel = LivePanel()
    qtbot.addWidget(panel)
    panel.show_progress(Progress(), filled(30, clock), 0.2)
    files = panel.bar.files
    target = tmp_path / "headroom.png"
    target.write_text("old")

    async def story():
        await files.write(target, files.made("png"))
        for kind in ("svg", "csv"):
            await files.write(tmp_path / f"headroom.{kind}", files.made(kind))

    run(story())
    picture = QImage(str(target))
    assert picture.width() >= 1500
    assert ET.parse(tmp_path / "headroom.svg").getroot().tag.endswith("svg")
    lines = (tmp_path / "headroom.csv").read_text().splitlines()
    assert lines[0].startswith("time,headroom,limit,waiting,")
    assert len(lines) == 31
    assert lines[1].split(",")[1:3] == ["200", "300"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["headroom.csv", "headroom.png", "headroom.svg"]


def test_a_picture_that_cannot_be_written_is_said(run, qtbot, tmp_path):
    """The folder is gone: an error with a way out, no half file."""
    panel = LivePanel()
    qtbot.addWidget(panel)
    found = []
    panel.bar.files.failed.connect(found.append)
    (tmp_path / "file").write_text("")

    async def story():
        await panel.bar.files.write(tmp_path / "file" / "x.png", b"x")

    run(story())
    assert isinstance(found[0], OutputError)
    assert "Choose another folder" in found[0].remedy


def test_the_twin_can_be_copied(qtbot, clock):
    """For a mail to support, without a picture."""
    panel = LivePanel()
    qtbot.addWidget(panel)
    panel.show_progress(Progress(), filled(3, clock), 0.2)
    action = panel.bar.more.menu().actions()[-1]
    action.trigger()
    assert "200 of 300 calls left; lowest in the last minute: 200" in QGuiApplication.clipboard().text()


def test_nothing_is_drawn_while_hidden(run, until, tmp_path):
    """The chart of a window that is out of sight stands still, and is right again as soon as it is seen."""

    async def story():
        life = Life(tmp_path, FakeBackend(FakeJobs(), pace=0.3))
        window = life.window
        await life.open()
        await until(window.connecting.known)
        export(window, tmp_path)
        await until(lambda: state(window) is JobState.RUNNING)
        chart = window.frame.details.live.chart
        await until(lambda: len(chart.samples) >= 1)
        window.hide()
        seen = chart._seen
        view = window.controller.view(window.selected())
        await until(lambda: view.history.taken >= (seen or (0, 0, 0))[2] + 2)
        assert chart._seen == seen
        window.show()
        await until(lambda: chart._seen != seen)
        window.close()
        await life.closed()

    run(story())


def test_a_storm_of_429s_through_the_real_layers(run, until, tmp_path):
    """The wait names the limit and the reset, the chart shades it and has the marks, and closing pauses the export."""
    organisation = Organisation(users=1_500, limit=300, latency_ms=40)

    async def story(server):
        life = made(tmp_path, server)
        window = life.window
        await life.open(demo=True)
        await until(lambda: window.connecting.current == "demo")
        organisation.faults.arm("429", at=organisation.faults.api_requests + 4, times=3)
        window.new_export()
        window.dialog.picker.pick("users")
        window.dialog.file.setText(str(tmp_path / "users.csv"))
        window.dialog.start.click()
        box, chart = window.frame.details.live.wait, window.frame.details.live.chart
        words = "the organisation's limit of 300 calls for a rate window is used up; resets "
        await until(lambda: box.isVisible() and words in box.reason.text())
        view = window.controller.view(window.selected())
        await until(lambda: sum(sample.limited for sample in view.history.samples) >= 3)
        await until(lambda: chart._picture.limited and chart._picture.waits)
        assert "rate limited: 0" not in chart.twin()
        window.close()
        await life.closed()
        assert view.progress.state is JobState.PAUSED

    with DemoServer(organisation) as server:
        run(story(server))


def test_an_export_that_took_less_than_a_second_is_seen_in_the_live_panel_too():
    """The last look is a sample in any case."""
    history = History()
    assert history.take(Progress())
    progress = Progress(headroom=Headroom(294, 300, 54.0))
    assert not history.take(progress)
    assert history.take(progress, last=True)
    assert [each.remaining for each in history.samples] == [None, 294]

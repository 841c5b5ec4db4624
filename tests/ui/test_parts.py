"""Small parts: reference counts, collector, tasks, chart, error bar, words."""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
import weakref

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from genesys_export.errors import Cancelled, ConfigurationError, PermissionMissing
from genesys_export.export import CurrentWait, Estimate, JobState, Progress
from genesys_export.paging import Headroom
from genesys_export.resources import resource
from genesys_export.ui import text
from genesys_export.ui.collector import Collector, keep
from genesys_export.ui.models.history import History, Sample
from genesys_export.ui.states import icon_of
from genesys_export.ui.tasks import running_tasks, ui_task
from genesys_export.ui.widgets.error_bar import ErrorBar
from genesys_export.ui.widgets.headroom_chart import HeadroomChart
from genesys_export.ui.widgets.live_panel import LivePanel


def test_pyside_leaves_reference_counts_alone(qtbot):
    """A release of PySide6 lost a reference to None with each call, until the process aborted."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(500):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100


def test_collector_collects_on_the_qt_thread(qtbot):
    """Cyclic garbage dies on the Qt thread, also when another thread allocates."""
    died_on = []

    class Ring:
        def __init__(self):
            self.me = self

        def __del__(self):
            died_on.append(threading.current_thread())

    gc.enable()
    collector = Collector()
    collector.start()
    try:
        assert not gc.isenabled()
        for _ in range(50):
            Ring()
        worker = threading.Thread(target=lambda: [[] for _ in range(100_000)])
        worker.start()
        worker.join()
        assert not died_on
        qtbot.waitUntil(lambda: len(died_on) == 50, timeout=5000)
        assert set(died_on) == {threading.main_thread()}
    finally:
        collector.stop()
        collector.stop()
    assert gc.isenabled()
    gc.disable()


def test_what_is_kept_until_the_end_is_not_walked_again():
    """Only while the window lives: else the collector would never look at it."""
    was_on, before = gc.isenabled(), gc.get_freeze_count()  # Python 3.12 has some from its own start
    try:
        gc.enable()
        keep()
        assert gc.get_freeze_count() == before
        gc.disable()
        keep()
        assert gc.get_freeze_count() > before
    finally:
        gc.unfreeze()
        if was_on:
            gc.enable()


class Owner(QObject):
    """Something that starts tasks."""

    done = Signal()

    def __init__(self):
        super().__init__()
        self.errors = []
        self.turns = 0
        self.gate = asyncio.Event()

    def report(self, error):
        self.errors.append(error)

    @ui_task
    async def work(self):
        self.turns += 1
        await self.gate.wait()

    @ui_task
    async def quick(self, then=None):
        if then is not None:
            asyncio.get_running_loop().call_soon(then)  # as a click that waits for its turn

    @ui_task
    async def fail(self, error):
        raise error


def test_ui_task_refuses_a_second_start(run, until):
    """A second click while the task runs does nothing; afterwards it may run again."""

    async def story():
        owner = Owner()
        first = owner.work()
        assert owner.work() is None
        await until(lambda: owner.turns == 1)
        owner.gate.set()
        await first
        again = owner.work()
        await again
        assert owner.turns == 2

    run(story())


def test_ui_task_that_has_said_its_end_may_be_started_at_once(run):
    """A click in the very turn of the loop in which the task ended is not lost."""

    async def story():
        owner = Owner()
        clicked = []
        await owner.quick(lambda: clicked.append(owner.quick()))
        assert None not in clicked
        await asyncio.gather(*clicked)

    run(story())


def test_ui_task_hands_errors_over(run):
    """An error reaches the owner; a mistake of ours comes as an error in words; a cancellation is silent."""

    async def story():
        owner = Owner()
        known = ConfigurationError("No.")
        await owner.fail(known)
        await owner.fail(ValueError("oops"))
        await owner.fail(Cancelled("stopped"))
        assert owner.errors[0] is known
        assert "ValueError: oops" in owner.errors[1].what
        assert len(owner.errors) == 2

    run(story())


def test_ui_task_ends_with_its_owner(run, until):
    """When the object goes, its tasks are cancelled."""

    async def story():
        owner = Owner()
        task = owner.work()
        await until(lambda: owner.turns == 1)
        owner.deleteLater()
        await until(task.done)
        assert task.cancelled()
        assert not running_tasks()

    run(story())


def test_ui_task_that_is_cancelled_before_its_first_step_leaves_no_complaint(run, recwarn):
    """A dialog that is closed in the moment it wanted to ask: Python says nothing of a coroutine nobody awaited."""

    async def story():
        owner = Owner()
        task = owner.work()
        owner.deleteLater()
        task.cancel()
        await asyncio.wait({task})
        assert task.cancelled()
        assert owner.turns == 0
        assert owner.work() is not None  # it may be started again
        await asyncio.sleep(0)
        owner.gate.set()

    run(story())
    gc.collect()
    assert not [str(each.message) for each in recwarn if "never awaited" in str(each.message)]


def test_ui_task_keeps_its_task(run, until):
    """Nobody holds the task, and yet it is not collected."""

    async def story():
        owner = Owner()
        task = weakref.ref(owner.work())
        await until(lambda: owner.turns == 1)
        gc.collect()
        assert task() is not None
        owner.gate.set()
        await until(lambda: not running_tasks())

    run(story())


def history(*samples):
    made = History()
    made.taken = len(samples)
    made.samples.extend(samples)
    return made


def test_chart_says_what_it_shows(qtbot):
    """The chart has a text twin."""
    chart = HeadroomChart()
    qtbot.addWidget(chart)
    chart.follow(None, 0.2)
    assert chart.accessibleDescription() == "No headroom is known yet."
    chart.follow(history(Sample(None, None, False), Sample(300, 300, False), Sample(40, 300, True),
                         Sample(40, 300, True), Sample(212, 300, False)), 0.2)  # fmt: skip
    said = "212 of 300 calls left; lowest in the last minute: 40; waits: 1; rate limited: 0."
    assert chart.accessibleDescription() == said


@pytest.mark.parametrize(
    "samples", [[], [Sample(5, None, False)], [Sample(0, 0, True)] * 3, [Sample(9, 5, False)] * 400]
)
def test_chart_draws_anything(qtbot, samples):
    """No history, no limit, more than the limit, a full ring: it is drawn."""
    chart = HeadroomChart()
    qtbot.addWidget(chart)
    chart.resize(400, 120)
    chart.follow(history(*samples), 0.2)
    assert not chart.grab().isNull()


def test_history_takes_one_sample_a_second(qapp):
    """Asked more often, it keeps its pace."""
    made, progress = History(), Progress(headroom=Headroom(7, 300, 3.0))
    assert made.take(progress)
    assert not made.take(progress)
    assert list(made.samples) == [Sample(7, 300, False)]


def test_error_bar_says_three_things_and_copies(qtbot):
    """What happened, what is safe, what to do; the copy has the correlation id."""
    bar = ErrorBar()
    qtbot.addWidget(bar)
    error = PermissionMissing("The client may not read users.", status=403, code="missing.permissions",
                              correlation_id="5f1c", safe="12 records are safe.")  # fmt: skip
    bar.show_error(error, "Users")
    assert bar.what.text() == "Users: The client may not read users."
    assert bar.more.text().splitlines() == [
        "Safe: 12 records are safe.",
        "Do: Add the permission to a role of the OAuth client, then resume.",
        "Correlation id 5f1c",
    ]
    bar.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "Correlation id: 5f1c" in copied
    assert "Status: 403" in copied


def test_live_panel_shows_the_wait(qtbot):
    """Reason, countdown, and a button to cut it short."""
    panel = LivePanel()
    qtbot.addWidget(panel)
    wait = CurrentWait("rate limit", "", 20.0, time.monotonic() + 14)
    panel.show_progress(Progress(state=JobState.WAITING, pages=12, wait=wait), History(), 0.2)
    assert not panel.wait.isHidden()
    assert panel.wait.reason.text().startswith("Waiting 14 s: the organisation's rate limit is used up; resets ")
    assert panel.values["pages"].text() == "12"
    with qtbot.waitSignal(panel.retry_wanted):
        panel.wait.retry.click()
    panel.show_progress(Progress(state=JobState.RUNNING), History(), 0.2)
    assert panel.wait.isHidden()


def test_live_panel_counts_the_time_left_down(qtbot):
    """It is the export's own estimate; where there is no total there is none."""
    panel = LivePanel()
    qtbot.addWidget(panel)
    left = Estimate(120, time.monotonic() + 179.5)
    panel.show_progress(Progress(state=JobState.RUNNING, estimate=left), History(), 0.2)
    assert panel.values["left"].text() == "3:00"
    assert text.time_left(left) == "about 3 min left, 120 calls"
    panel.show_progress(Progress(state=JobState.RUNNING, total=100, records=10), History(), 0.2)
    assert panel.values["left"].text() == "—"
    assert text.time_left(Estimate()) == ""


@pytest.mark.parametrize("state", list(JobState))
def test_every_state_has_a_word_and_an_icon(qapp, state):
    """State is never told by colour alone."""
    assert text.state_word(state)
    assert resource(f"icons/{icon_of(state)}.svg").is_file()


def test_countdown_never_says_zero_too_early(qapp):
    """It is rounded up."""
    assert [text.countdown(s) for s in (0, 0.2, 14, 59.5, 3600)] == ["0:00", "0:01", "0:14", "1:00", "1:00:00"]

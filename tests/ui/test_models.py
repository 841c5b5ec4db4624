"""The models, without a window."""

from __future__ import annotations

import time
from collections import deque
from datetime import UTC, datetime

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from tests.ui.fakes import call

from genesys_export.export import Estimate, JobState, JobSummary, Progress
from genesys_export.ui.models.calls import CAPACITY, CallsModel
from genesys_export.ui.models.exports import ExportsModel
from genesys_export.ui.models.exports_filter import ExportsFilter
from genesys_export.ui.models.row import ExportRow
from genesys_export.ui.models.row_cells import Column, Role
from genesys_export.ui.widgets.exports_table import ExportsTable


def summary(job_id, state=JobState.PAUSED, **values):
    base = JobSummary(
        id=job_id, name=f"Users {job_id}", endpoint="users", connection="c", connection_name="acme", state=state,
        records=12_400, total=20_000, pages=124, created=datetime.now(UTC), updated=datetime.now(UTC),
        destination="users.csv", problem="", size=0,
    )  # fmt: skip
    return msgspec.structs.replace(base, **values)


@pytest.fixture
def model(qapp):
    model = ExportsModel()
    model.sync([summary("b"), summary("a", JobState.DONE)], set())
    return model


def cell(model, row, column, role=Qt.ItemDataRole.DisplayRole):
    return model.index(row, column).data(role)


def test_exports_model_is_a_model(model, qtmodeltester):
    """Qt's own rules for models hold."""
    qtmodeltester.check(model)


def test_calls_model_is_a_model(qapp, qtmodeltester):
    """Qt's own rules for models hold."""
    model = CallsModel()
    model.show_calls(deque(call(n) for n in range(1, 6)))
    qtmodeltester.check(model)


def test_what_may_be_too_long_for_its_column_is_told_whole(model):
    assert cell(model, 0, Column.CONNECTION, Qt.ItemDataRole.ToolTipRole) == cell(model, 0, Column.CONNECTION)
    for column in (Column.NAME, Column.FILE):
        assert cell(model, 0, column, Qt.ItemDataRole.ToolTipRole) == model.at(0).destination


def test_the_time_left_is_told_beside_the_progress(model):
    """In the words of the overview, as long as the export runs."""
    live = Progress(state=JobState.RUNNING, records=5, total=50, estimate=Estimate(9, time.monotonic() + 61))
    model.update({"b": live})
    assert cell(model, 0, Column.PROGRESS, Qt.ItemDataRole.ToolTipRole) == "about 1 min left, 9 calls"
    live.state = JobState.PAUSED
    model.update({"b": live})
    assert cell(model, 0, Column.PROGRESS, Qt.ItemDataRole.ToolTipRole) is None


def test_filter_is_a_model(model, qtmodeltester):
    """Qt's own rules for models hold."""
    proxy = ExportsFilter()
    proxy.setSourceModel(model)
    qtmodeltester.check(proxy)
    proxy.narrow(frozenset({JobState.DONE}), "")
    assert proxy.rowCount() == 1
    proxy.narrow(frozenset(JobState), "acme nothing")
    assert proxy.rowCount() == 0
    proxy.narrow(frozenset(JobState), "ACME users")
    assert proxy.rowCount() == 2


def test_numbers_have_the_locale_s_grouping(model):
    """A number is shown for people."""
    assert cell(model, 0, Column.RECORDS) == "12,400"


def test_a_row_says_itself(model):
    """A screen reader hears name, state, records and page."""
    assert cell(model, 0, 0, Qt.ItemDataRole.AccessibleTextRole) == "Users b, Paused, 12,400 records, page 124"


def test_no_percent_without_a_total(qapp):
    """A made-up percent would be a lie."""
    model = ExportsModel()
    model.sync([summary("a", JobState.RUNNING, total=None)], set())
    assert cell(model, 0, Column.PROGRESS) == "no total"
    assert cell(model, 0, Column.PROGRESS, Role.FRACTION) is None


def test_progress_never_passes_the_whole(qapp):
    """Records that were added meanwhile do not make 103 percent."""
    model = ExportsModel()
    model.sync([summary("a", records=20_600)], set())
    assert cell(model, 0, Column.PROGRESS) == "100 %"


def test_update_sends_one_range(model, qtbot):
    """Running exports change the model with one signal, whatever their number."""
    with qtbot.waitSignal(model.dataChanged) as seen:
        model.update({"a": Progress(state=JobState.RUNNING, records=5), "b": Progress(state=JobState.RUNNING)})
    first, last = seen.args[:2]
    assert (first.row(), last.row(), last.column()) == (0, 1, len(Column) - 1)
    assert cell(model, 1, Column.RECORDS) == "5"


def test_sync_keeps_rows_in_place(model, qtbot):
    """A refresh inserts what is new and drops what is gone; it resets nothing, so the selection stays."""
    with qtbot.assertNotEmitted(model.modelReset):
        model.sync([summary("c"), summary("a", JobState.DONE)], set())
    assert [cell(model, row, 0, Role.JOB) for row in range(model.rowCount())] == ["c", "a"]


def test_calls_come_in_one_batch(qapp, qtbot):
    """Following appends only what is new, in one insertion."""
    model, calls = CallsModel(), deque(call(n) for n in range(1, 4))
    model.show_calls(calls)
    calls.extend(call(n) for n in range(4, 104))
    inserted = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    assert model.follow(calls) == 100
    assert model.follow(calls) == 0
    assert inserted == [(3, 102)]


def test_calls_are_a_ring(qapp):
    """The log keeps the last ten thousand."""
    model, calls = CallsModel(), deque()
    for start in range(0, CAPACITY + 500, 500):
        calls.extend(call(n) for n in range(start, start + 500))
        model.follow(calls)
    assert model.rowCount() == CAPACITY
    assert model.index(0, 6).data() == "500"
    model.follow(deque(call(n) for n in range(CAPACITY * 2)))
    assert model.rowCount() == CAPACITY


def test_a_cell_is_asked_once_for_all_that_is_painted_of_it(qtbot):
    """Each question waits for the interpreter; seven for each cell would freeze a window beside a busy export."""
    asked = {"at once": 0, "one by one": 0}

    class Counted(ExportsModel):
        def tell(self, row, column, roles):
            asked["at once"] += 1
            super().tell(row, column, roles)

        def data(self, index, role=Qt.ItemDataRole.DisplayRole):
            asked["one by one"] += role in {Qt.ItemDataRole.FontRole, Role.FRACTION, Role.STATE}
            return super().data(index, role)

    model = Counted()
    model.sync([summary("b"), summary("a", JobState.DONE)], set())
    table = ExportsTable(model)
    qtbot.addWidget(table)
    table.resize(900, 200)
    table.grab()
    assert asked["one by one"] == 0
    assert asked["at once"] >= 2 * len(Column)


@pytest.mark.parametrize(
    ("destination", "from_file", "told"),
    [("users_2.csv", "", "users_2.csv"), (r"C:\Export\users_2.csv", "a bundle.zip", "users_2.csv"), ("", "", "")],
)
def test_exports_of_one_endpoint_are_told_apart_by_their_files(model, destination, from_file, told):
    """Also those of another computer; and they are found by them."""
    model.sync(
        [summary("b", destination=destination, from_file=from_file), summary("a", destination="others.csv")], set()
    )
    assert cell(model, 0, Column.FILE) == told
    proxy = ExportsFilter()
    proxy.setSourceModel(model)
    proxy.narrow(frozenset(JobState), told or "users")
    assert proxy.rowCount() == (1 if told else 2)


def test_a_files_name_is_cut_in_its_middle(model):
    """Those of one endpoint begin alike."""
    table = ExportsTable(model)
    option = QStyleOptionViewItem()
    table.itemDelegateForColumn(Column.FILE).initStyleOption(option, table.filter.index(0, Column.FILE))
    assert option.textElideMode is Qt.TextElideMode.ElideMiddle


def test_one_that_waits_in_line_has_the_look_of_that_whatever_it_was_before(model):
    model.sync([summary("b", JobState.FAILED)], set())
    model.line_up(["b"])
    assert cell(model, 0, Column.STATE, Role.STATE) == JobState.QUEUED


@pytest.mark.parametrize(
    ("from_file", "told"), [("support.zip", "Not finished"), ("", "Interrupted, can resume")]
)
def test_of_an_export_from_a_file_it_is_not_known_whether_it_still_runs(model, from_file, told):
    """It may have run, or stood in line, when the file was made; one's own was interrupted."""
    model.sync([summary("b", JobState.INTERRUPTED, from_file=from_file), summary("a", JobState.DONE)], set())
    assert cell(model, 0, Column.STATE) == told


def test_slices_that_are_read_side_by_side_come_on_before_the_first_of_them_is_done():
    """By the calls that are left; once more is known, by that."""
    row = ExportRow.from_summary(summary("a", JobState.RUNNING, total=None, parts=18, parts_done=0))
    assert row.fraction == 0
    for parts_done, calls, share in ((0, 60, 0.7), (17, 60, 17 / 18), (9, None, 0.5)):
        row.take(Progress(state=JobState.RUNNING, pages=140, parts=18, parts_done=parts_done, estimate=Estimate(calls)))
        assert row.fraction == pytest.approx(share)
    row.take(Progress(state=JobState.RUNNING, pages=140, records=20, total=80, parts=18, estimate=Estimate(60)))
    assert row.fraction == 0.25

"""The order of the list: by any column, from its title or the menu, kept true while exports run, and remembered."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from tests.ui.test_models import summary

from genesys_export.export import JobState, Progress
from genesys_export.ui.models.exports import ExportsModel
from genesys_export.ui.models.exports_filter import NEWEST_FIRST
from genesys_export.ui.models.row_cells import Column, Role
from genesys_export.ui.widgets.exports_table import ExportsTable
from genesys_export.ui.widgets.sort_menu import SortMenu

RISING, FALLING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def model(qapp):
    """Four exports, ``d`` the newest."""
    found = ExportsModel()
    found.sync(
        [
            summary("d", JobState.DONE, records=5, total=5), summary("c", JobState.PAUSED, records=70, total=100),
            summary("b", JobState.DONE, records=5, total=5), summary("a", JobState.FAILED, records=9, total=None),
        ],
        set(),
    )  # fmt: skip
    return found


@pytest.fixture
def table(model, qtbot):
    """The list, wide enough for every column."""
    found = ExportsTable(model)
    qtbot.addWidget(found)
    found.resize(1600, 300)
    found.show()
    return found


def order(table):
    return "".join(str(table.filter.index(at, 0).data(Role.JOB)) for at in range(table.filter.rowCount()))


def click(table, qtbot, column):
    head = table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(column) + 12, head.height() // 2)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_title_orders_by_its_column_then_the_other_way_then_not_at_all(table, qtbot):
    """Those that are alike in it are the newest first, either way."""
    seen = [order(table)]
    for _ in range(3):
        click(table, qtbot, Column.RECORDS)
        seen.append(order(table))
    assert seen == ["dcba", "dbac", "cadb", "dcba"]
    assert not table.jobs()  # it selects nothing


@pytest.mark.parametrize(
    ("column", "way", "expected"),
    [
        (Column.STATE, RISING, "dbac"), (Column.STATE, FALLING, "cadb"), (Column.PROGRESS, RISING, "acdb"),
        (Column.PROGRESS, FALLING, "dbca"), (Column.NAME, RISING, "abcd"), (Column.NAME, FALLING, "dcba"),
    ],
)  # fmt: skip
def test_numbers_are_ordered_as_numbers_and_words_as_they_are_read(table, column, way, expected):
    table.sortByColumn(column, way)
    assert order(table) == expected


def test_the_selected_export_stays_selected_wherever_it_goes(table):
    table.choose("a")
    for column in Column:
        table.sortByColumn(column, FALLING)
        assert table.jobs() == ["a"]
    assert table.current() == "a"


def test_a_row_that_changes_finds_its_place_a_moment_later(table, model):
    """Not with every page: rows that jump cannot be clicked."""
    table.sortByColumn(Column.STATE, RISING)
    before = order(table)
    model.mark("c", JobState.CANCELLED, "")
    assert order(table) == before
    assert table.filter._settle.isActive()
    table.filter._settle.timeout.emit()
    assert order(table) == "cdba"


@pytest.mark.parametrize("seed", range(8))
def test_after_any_changes_the_order_is_that_of_a_list_read_anew(table, model, seed):
    """What rows are ordered by is remembered only as long as it holds."""
    chance, names = random.Random(seed), list("dcba")

    def stored():
        return [summary(each, records=chance.randrange(100), total=None) for each in names]

    for _ in range(60):
        job = chance.choice(names)
        match chance.randrange(6):
            case 0:
                model.update({job: Progress(state=JobState.RUNNING, records=chance.randrange(100))})
            case 1:
                model.mark(job, chance.choice([JobState.PAUSED, JobState.CANCELLED, JobState.DONE]), "")
            case 2 if len(names) > 2:
                names.remove(job)
                model.remove(job)
            case 3:
                names.insert(0, "".join(chance.choices("efghij", k=3)))
                model.sync(stored(), set())
            case 4:
                model.sync(stored(), {job})
            case 5:
                column, way = chance.choice(list(Column)), chance.choice([RISING, FALLING])
                table.sortByColumn(column, way)
        table.filter._arrange()
        shown = order(table)
        model._key = None  # as in a list that was just read
        table.filter._arrange()
        assert order(table) == shown


def test_a_new_export_is_on_top_until_the_list_is_ordered_again(table, model):
    table.sortByColumn(Column.RECORDS, RISING)
    rows = [summary(name, JobState.DONE, records=5, total=5) for name in "edb"]
    model.sync([*rows, summary("c", JobState.PAUSED, records=70, total=100)], set())
    assert order(table) == "edbc"
    model.sync([summary("f", JobState.DONE, records=80, total=80), *rows], set())
    assert order(table) == "fedb"
    table.filter._settle.timeout.emit()
    assert order(table) == "edbf"


def test_the_newest_first_is_an_order_that_needs_no_care(table, model):
    model.mark("c", JobState.CANCELLED, "")
    assert not table.filter._settle.isActive()


def test_what_asks_for_the_newest_first_gets_them_so_however_they_are_shown(table, model):
    table.sortByColumn(Column.RECORDS, RISING)
    assert [row.id for row in model.rows()] == ["d", "c", "b", "a"]
    assert [model.at(at).id for at in range(4)] == ["d", "b", "a", "c"]
    assert [model.position(job) for job in "dbac"] == [0, 1, 2, 3]


def test_sorted_or_not_it_is_a_model(table, model, qtmodeltester):
    """Qt's own rules for models hold while rows change their places."""
    qtmodeltester.check(table.filter)
    table.sortByColumn(Column.STATE, FALLING)
    qtmodeltester.check(model)


def test_the_menu_orders_as_the_titles_do(table, qtbot):
    menu = SortMenu(table)
    qtbot.addWidget(menu)
    offered = {action.text(): action for action in menu.actions() if action.text()}
    titles = ["Name", "File", "Connection", "State", "Progress", "Records", "Records/s"]
    assert list(offered) == ["Newest first", *(f"By “{title}”" for title in titles)]
    for expected in ("dbac", "cadb", "dbac"):
        offered["By “Records”"].trigger()
        assert order(table) == expected
    menu.aboutToShow.emit()
    assert [text for text, action in offered.items() if action.isChecked()] == ["By “Records”"]
    offered["Newest first"].trigger()
    assert order(table) == "dcba"
    assert table.horizontalHeader().sortIndicatorSection() == NEWEST_FIRST


@pytest.mark.parametrize(("column", "way"), [(Column.RECORDS, FALLING), (Column.NAME, RISING)])
def test_the_order_is_remembered(table, model, qtbot, column, way):
    table.sortByColumn(column, way)
    other = ExportsTable(model)
    qtbot.addWidget(other)
    other.sort_as(table.order())
    assert order(other) == order(table)
    assert other.order() == table.order()


def test_a_list_that_is_read_appears_in_the_remembered_order(qtbot):
    """Not a moment later: nothing jumps at the start of the program."""
    empty = ExportsModel()
    table = ExportsTable(empty)
    qtbot.addWidget(table)
    table.sort_as(f"{int(Column.RECORDS)} {RISING.name}")
    empty.sync([summary("b", records=9), summary("a", records=5)], set())
    assert order(table) == "ab"
    assert not table.filter._settle.isActive()


@pytest.mark.parametrize("remembered", ["", "99 AscendingOrder", "1 sideways", "-1 AscendingOrder", "x"])
def test_an_order_that_makes_no_sense_is_the_usual_one(table, remembered):
    table.sort_as(remembered)
    assert order(table) == "dcba"

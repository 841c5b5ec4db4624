"""Numbers in tables: on the right, and off the words of the next column."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from genesys_export.ui.models.plain import PlainTable
from genesys_export.ui.widgets.aside import AsideDelegate
from genesys_export.ui.widgets.table import small_table

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
RECORDS, CALLS, NEEDS = 1, 2, 3


@pytest.fixture(params=[LEFT, RIGHT], ids=["ltr", "rtl"])
def direction(request, qapp):
    """Both ways to read."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.fixture
def owner(direction, qtbot):
    """A window that a table belongs to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def table(owner):
    """Two columns of numbers before one of words."""
    model = PlainTable(["Reads", "00000", "00000", "Needs"], frozenset({RECORDS, CALLS}), owner)
    model.show_rows([["Users", "1,200", "10", "nothing"], ["Queues", "60", "8,000", "nothing"]])
    made = small_table(model, "What it reads", owner)
    for column in range(4):
        made.setColumnWidth(column, 90)
    made.resize(400, 150)
    owner.resize(400, 150)
    owner.show()
    return made


def free_at_the_end(picture, place, direction):
    """Pixels without ink where the line of a cell ends."""
    lines = range(place.top() + 2, place.bottom() - 2)

    def inked(x):
        return any(picture.pixelColor(x, y).lightness() < 150 for y in lines)

    inside = [x for x in range(place.left() + 1, place.right() - 1) if inked(x)]
    return place.right() - max(inside) if direction is LEFT else min(inside) - place.left()


def cells(table, column, direction):
    picture = table.viewport().grab().toImage()
    rects = [table.visualRect(table.model().index(row, column)) for row in range(2)]
    return [free_at_the_end(picture, rect, direction) for rect in rects]


def title(table, column, direction):
    head = table.horizontalHeader()
    place = QRect(QPoint(head.sectionViewportPosition(column), 0), head.size())
    place.setWidth(head.sectionSize(column))
    return free_at_the_end(head.viewport().grab().toImage(), place, direction)


def test_numbers_end_below_each_other_and_below_their_titles(table, direction):
    """On the right; mirrored, on the left."""
    for column in (RECORDS, CALLS):
        upper, lower = cells(table, column, direction)
        assert abs(upper - lower) <= 1
        assert abs(upper - title(table, column, direction)) <= 2


def test_numbers_before_words_end_a_little_earlier_than_others(table, direction):
    """They would be read as one with the words."""
    apart = [before - other for before, other in
             zip(cells(table, CALLS, direction), cells(table, RECORDS, direction), strict=True)]  # fmt: skip
    assert all(4 <= each <= 16 for each in apart)


def test_a_column_is_wide_enough_for_its_title_and_what_is_left_free(table):
    """As its neighbour with the same title is, and by as much more."""
    head = table.horizontalHeader()
    assert 4 <= head.sectionSizeHint(CALLS) - head.sectionSizeHint(RECORDS) <= 16


def test_other_columns_are_as_ever(table):
    """Words, and numbers before numbers."""
    special = [isinstance(table.itemDelegateForColumn(column), AsideDelegate) for column in range(4)]
    assert special == [False, False, True, False]

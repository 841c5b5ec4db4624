"""Where one reads from right to left: what Qt does not mirror by itself, and what must not be mirrored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, QMargins, QPoint, QRect, Qt, QTime, QTimeZone
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QStyleOptionViewItem, QWidget
from tests.ui.test_list import (
    all_done,
    several,
    window,  # noqa: F401 - a fixture
)

from genesys_export.ui import reading
from genesys_export.ui.dialogs.interval_edit import IntervalEdit
from genesys_export.ui.models.plain import PlainTable
from genesys_export.ui.models.records import RecordsModel
from genesys_export.ui.models.row_cells import Column
from genesys_export.ui.saying import said
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.form_scroll import FormScroll
from genesys_export.ui.widgets.mirrored import FoldButton, at_end, at_start, margins, panes
from genesys_export.ui.widgets.spoken import SpokenLabel
from genesys_export.ui.widgets.table import small_table
from genesys_export.ui.widgets.written import TickDelegate

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
MARK = "\u200e"


@pytest.fixture(params=[LEFT, RIGHT], ids=["ltr", "rtl"])
def direction(request, qapp):
    """Both ways to read."""
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.fixture
def mirrored(qapp):
    """Everything is read from right to left."""
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def painted(view, row, column):
    """What the view's delegate makes of a cell."""
    index = view.model().index(row, column)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    view.itemDelegateForIndex(index).initStyleOption(option, index)
    return option


@pytest.mark.usefixtures("direction")
def test_a_moment_is_read_from_the_day_to_the_minute(qtbot):
    """Qt would turn its parts round, and a quarter to two would be read as 45:13."""
    edit = IntervalEdit()
    qtbot.addWidget(edit)
    utc = QTimeZone(QTimeZone.Initialization.UTC)
    edit.start.setDateTime(QDateTime(QDate(2026, 11, 22), QTime(13, 45), utc))
    assert edit.start.text() == "11/22/2026 1:45 PM"


def test_margins_begin_where_one_begins_to_read(direction):
    assert margins(6, 1, 0, 2) == (QMargins(0, 1, 6, 2) if direction is RIGHT else QMargins(6, 1, 0, 2))


def test_sidebar_and_list_keep_off_the_edges_of_the_window(direction, window, until, tmp_path):  # noqa: F811
    """By as much on the left as on the right."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 1)
        main, sidebar = win.frame.table, win.frame.sidebar.filters
        first, last = (main, sidebar) if direction is RIGHT else (sidebar, main)
        before = first.mapTo(win, QPoint(0, 0)).x()
        behind = win.width() - last.mapTo(win, QPoint(last.width(), 0)).x()
        assert 5 <= before <= 7
        assert abs(before - behind) <= 1

    window(story)


@pytest.mark.usefixtures("direction")
def test_no_pane_is_cut_off_at_the_edge_of_its_splitter(qtbot):
    """Mirrored, Qt itself puts each of them one pixel beside its place."""
    owner = QWidget()
    qtbot.addWidget(owner)
    splitter = panes(owner)
    inner = [QWidget(splitter), QWidget(splitter)]
    splitter.resize(400, 100)
    owner.show()
    assert all(splitter.rect().contains(each.geometry()) for each in inner)


def test_fields_do_not_touch_the_bar_that_scrolls_them(direction, qtbot):
    """They keep their distance where there is a bar, and are as wide as all there is where there is none."""
    form = QWidget()
    form.setMinimumHeight(300)
    scroll = FormScroll(form)
    qtbot.addWidget(scroll)
    scroll.resize(200, 100)
    scroll.show()
    bar, page = scroll.verticalScrollBar(), scroll.viewport()
    bars = QRect(bar.mapTo(scroll, QPoint(0, 0)), bar.size())
    fields = page.geometry()
    apart = bars.left() - fields.right() if direction is LEFT else fields.left() - bars.right()
    assert apart > 4
    scroll.resize(200, 400)
    assert form.width() == scroll.width()


@pytest.mark.usefixtures("mirrored")
def test_a_path_in_a_cell_begins_with_its_slash_and_stands_where_the_others_do(qtbot):
    """What is read from right to left is laid out so."""
    model = PlainTable(["File", "Rows"], frozenset({1}))
    model.show_rows([("/tmp/users.csv", "12"), ("קובץ", "1")])
    owner = QWidget()
    qtbot.addWidget(owner)
    table = small_table(model, "Files", owner)
    path, other, number = painted(table, 0, 0), painted(table, 1, 0), painted(table, 0, 1)
    assert (path.direction, other.direction) == (LEFT, RIGHT)
    assert path.displayAlignment & Qt.AlignmentFlag.AlignRight
    assert other.displayAlignment & Qt.AlignmentFlag.AlignLeft, "left is where a line begins, before Qt mirrors it"
    assert number.displayAlignment & Qt.AlignmentFlag.AlignLeft, "numbers stand at the end of their cell"


@pytest.mark.usefixtures("mirrored")
def test_a_field_beside_its_box_begins_with_its_underscore(qtbot):
    """The box itself stays on the right."""
    files = QListWidget()
    qtbot.addWidget(files)
    files.setItemDelegate(TickDelegate(files))
    item = QListWidgetItem("_parent.id", files)
    item.setCheckState(Qt.CheckState.Unchecked)
    option = painted(files, 0, 0)
    assert (option.direction, option.text) == (RIGHT, f"{MARK}_parent.id{MARK}")


def test_marks_are_put_around_paths_and_fields_only_where_they_are_needed(direction):
    """What is copied elsewhere has none."""
    records = RecordsModel()
    records.show_rows(1, ["_parent.id"])
    around = MARK if direction is RIGHT else ""
    assert reading.written("/tmp/users.csv") == f"{around}/tmp/users.csv{around}"
    assert records.headerData(0, Qt.Orientation.Horizontal) == f"{around}_parent.id{around}"
    assert records.titles == ["_parent.id"]


def test_the_arrow_of_a_fold_stands_before_its_words(direction, qtbot):
    """On the right where one begins to read there."""
    fold = FoldButton()
    qtbot.addWidget(fold)
    fold.resize(160, 24)
    empty = fold.grab().toImage()
    inked = [x for x in range(4, 156) if any(empty.pixelColor(x, y).lightness() < 160 for y in range(4, 20))]
    assert inked, "the arrow is seen"
    assert all(x > 130 for x in inked) if direction is RIGHT else all(x < 30 for x in inked)
    fold.setText("Filters")
    assert fold.grab().toImage() != empty


def test_progress_begins_where_one_begins_to_read(direction, window, until, tmp_path):  # noqa: F811
    """The bar stands before its percent."""

    async def story(win, backend):
        await several(win, backend, until, tmp_path, 1)
        await all_done(win, until)
        table = win.frame.table
        table.clearSelection()
        place = table.visualRect(table.filter.index(0, Column.PROGRESS))
        picture, good = table.viewport().grab(place).toImage(), theme().color(Tone.GOOD)
        bar = [x for x in range(picture.width()) if picture.pixelColor(x, picture.height() // 2) == good]
        middle = sum(bar) / len(bar)
        assert (middle > picture.width() / 2) == (direction is RIGHT)

    window(story)


def test_numbers_stand_below_their_titles_and_below_each_other(direction):
    """Qt lays a number out from the left: mirrored, it would stand away from its title."""
    first, last = QLabel("12"), QLabel("12")
    at_start(first)
    at_end(last)
    sides = [each.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask for each in (first, last)]
    flags = Qt.AlignmentFlag
    left, right = flags.AlignLeft | flags.AlignAbsolute, flags.AlignRight | flags.AlignAbsolute
    assert sides == ([right, left] if direction is RIGHT else [left, right])


def test_a_sentence_is_laid_out_in_the_direction_of_its_language():
    """Whatever name it begins with."""
    before = QLocale()
    QLocale.setDefault(QLocale("he"))
    try:
        assert reading.sentence("Sales דולגה.\nדלת") == "\u200fSales דולגה.\nדלת"
    finally:
        QLocale.setDefault(before)


@pytest.mark.usefixtures("mirrored")
def test_the_path_in_an_error_begins_with_its_slash():
    """Also within what the layers below the window say."""
    assert f"{MARK}/tmp/nowhere.csv{MARK}" in said("There is no file /tmp/nowhere.csv.")


def test_lines_stand_below_each_other_whatever_they_begin_with(direction, qtbot):
    """What is said begins where one begins to read, also with a word of another language."""
    label = SpokenLabel()
    qtbot.addWidget(label)
    label.setText("RuntimeError\nדלת")
    label.resize(300, 60)
    picture = label.grab().toImage()
    for rows in (range(30), range(30, 60)):
        inked = [x for x in range(300) if any(picture.pixelColor(x, y).lightness() < 160 for y in rows)]
        assert min(inked) > 150 if direction is RIGHT else max(inked) < 150

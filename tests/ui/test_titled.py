"""Lists of what can be chosen: a title in bold, and what it is about below, wrapped."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette

from genesys_export.catalog import load
from genesys_export.export import ExportRequest
from genesys_export.ui.dialogs.saved_exports import SavedExportsDialog
from genesys_export.ui.widgets.titled import TitledList

ABOUT = "Queues, flows, wrap-up codes, skills, schedules, data tables and more, every field of each of them, to keep"
HEBREW = "רשימת התורים הקבוצות והאנשים וכל מה שקרה להם בשבועיים האחרונים של החודש ובכל חודש אחר של השנה"


@pytest.fixture
def mirrored(qapp):
    """Everything is read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@pytest.fixture
def listed(qtbot):
    """A list of these, as it is shown."""

    def show(*words, size=(300, 400)):
        view = TitledList()
        qtbot.addWidget(view)
        view.addItems(words)
        view.resize(*size)
        view.show()
        return view

    return show


def inked(view, image, row):
    """By line of pixels of a row: where its words are."""
    place = view.visualItemRect(view.item(row))
    ground = image.pixel(place.center().x(), place.top())
    return [[x for x in range(place.left(), place.right() + 1) if image.pixel(x, y) != ground]
            for y in range(place.top(), place.bottom() + 1)]  # fmt: skip


def lines_of(rows):
    """First and last pixel of each line of words."""
    lines, line = [], []
    for row in [*rows, []]:
        if row:
            line += row
        elif line:
            lines.append((min(line), max(line)))
            line = []
    return lines


@pytest.mark.parametrize("about", [ABOUT, HEBREW], ids=["left", "right"])
@pytest.mark.usefixtures("mirrored")
def test_mirrored_every_line_begins_where_the_first_does(listed, about):
    """A line that goes on begins with no space, whichever way its words are read."""
    view = listed(f"Title\n{about}")
    lines = lines_of(inked(view, view.viewport().grab().toImage(), 0))
    assert len(lines) >= 3, "it is wrapped"
    ends = [last for _, last in lines]
    assert max(ends) - min(ends) <= 2


def test_no_row_lies_over_the_next_when_there_is_a_scroll_bar(listed, qtbot):
    """The bar takes of the width for which the rows were made high enough."""
    view = listed(*["Title\n" + "x " * count for count in range(20, 60)])

    def apart():
        rows = [view.visualItemRect(view.item(row)) for row in range(view.count())]
        assert view.verticalScrollBar().isVisible()
        assert all(upper.bottom() < lower.top() for upper, lower in pairwise(rows))

    qtbot.waitUntil(apart)


def test_what_it_is_about_is_quiet_until_it_is_chosen(listed):
    """In the colour of what explains; on the colour of the selection, in the one that is read there."""
    view = listed("Title\nabout")
    image = view.viewport().grab().toImage()
    place = view.visualItemRect(view.item(0))
    quiet = view.palette().color(QPalette.ColorRole.PlaceholderText).name()

    def seen(picture, rows):
        return {picture.pixelColor(x, y).name() for x in range(place.left(), place.right()) for y in rows}

    upper, lower = range(place.top(), place.center().y()), range(place.center().y() + 1, place.bottom())
    plain = view.palette().color(QPalette.ColorRole.Text).name()
    assert plain in seen(image, upper)
    assert plain not in seen(image, lower)
    assert quiet in seen(image, lower)
    view.setCurrentRow(0)
    assert quiet not in seen(view.viewport().grab().toImage(), lower)


def test_saved_exports_are_listed_by_their_titles(qtbot, tmp_path):
    """What one is called has more ink than the same words below a title."""
    users = ExportRequest(load().find("users"), "c1", "acme-prod", tmp_path / "users.csv")
    dialog = SavedExportsDialog({"Users": users}, None)
    qtbot.addWidget(dialog)
    dialog.list.clearSelection()
    dialog.show()
    image = dialog.list.viewport().grab().toImage()
    lines = inked(dialog.list, image, 0)
    middle = len(lines) // 2
    title = sum(map(len, lines[:middle]))
    name = dialog.list.fontMetrics().horizontalAdvance("Users")
    begin = min(map(min, filter(None, lines)))
    below = sum(len([x for x in line if x < begin + name]) for line in lines[middle:])
    assert title > below * 1.1

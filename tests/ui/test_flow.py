"""Rows of buttons that become more where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from genesys_export.ui.widgets.flow import Flow


@pytest.fixture
def shown(qtbot):
    """Three buttons of 100 pixels in a page of this width."""
    pages = []

    def show(width, *, middle=False):
        page = QWidget()
        pages.append(page)
        qtbot.addWidget(page)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        flow = Flow(middle=middle)
        buttons = [QPushButton(words, page) for words in "abc"]
        for button in buttons:
            button.setFixedSize(100, 20)
            flow.addWidget(button)
        column.addLayout(flow)
        column.addStretch()
        page.resize(width, 100)
        page.show()
        return page, buttons, flow

    return show


@pytest.fixture
def mirrored(qapp):
    """Everything is read from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def places(buttons):
    return [(each.x(), each.y()) for each in buttons]


@pytest.mark.parametrize(
    ("width", "wanted"),
    [
        (312, [(0, 0), (106, 0), (212, 0)]),
        (311, [(0, 0), (106, 0), (0, 26)]),
        (206, [(0, 0), (106, 0), (0, 26)]),
        (205, [(0, 0), (0, 26), (0, 52)]),
    ],
)
def test_rows_are_as_full_as_they_can_be(shown, width, wanted):
    """To the pixel."""
    assert places(shown(width)[1]) == wanted


def test_rows_stand_in_the_middle_when_they_are_asked_to(shown):
    """Each for itself."""
    assert places(shown(226, middle=True)[1]) == [(10, 0), (116, 0), (63, 26)]


@pytest.mark.usefixtures("mirrored")
def test_mirrored_rows_begin_on_the_right(shown):
    """And go on to the left."""
    assert places(shown(226)[1]) == [(126, 0), (20, 0), (126, 26)]


def test_it_asks_for_one_row_and_can_do_with_the_widest_button(shown):
    """So that it makes no window wider; where it is narrow, it asks for the height instead."""
    flow = shown(320)[2]
    assert (flow.sizeHint(), flow.minimumSize()) == (QSize(312, 20), QSize(100, 20))
    assert [flow.heightForWidth(width) for width in (312, 206, 100)] == [20, 46, 72]


def test_what_is_hidden_takes_no_room(shown):
    """The others move up."""
    page, buttons, flow = shown(206)
    buttons[0].hide()
    page.layout().activate()
    assert places(buttons[1:]) == [(0, 0), (106, 0)]
    assert flow.heightForWidth(206) == 20


def test_what_is_not_there_is_nothing(shown):
    """Neither to look at nor to take out, as Qt asks of a layout."""
    flow = shown(206)[2]
    assert flow.takeAt(2).widget() is not None
    assert (flow.count(), flow.itemAt(2), flow.takeAt(-1)) == (2, None, None)

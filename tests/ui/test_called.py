"""The parts that Qt makes by itself have names too."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget


@pytest.fixture
def form(qtbot):
    """Two combo boxes, one named, one with a label."""
    page = QWidget()
    qtbot.addWidget(page)
    layout = QFormLayout(page)
    named, labelled = QComboBox(page), QComboBox(page)
    named.setAccessibleName("Which changes")
    layout.addRow(named)
    layout.addRow("&Format", labelled)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.boxes = (named, labelled)
    return page


@pytest.mark.parametrize("typed", [False, True], ids=["chosen", "typed"])
def test_the_list_of_a_combo_box_is_called_as_the_box_is(form, typed):
    """From when the box has the focus, so before its list can be opened; also of a box that is typed into."""
    for box, name in zip(form.boxes, ("Which changes", "Format"), strict=True):
        box.setEditable(typed)
        box.setFocus()
        assert box.view().accessibleName() == name

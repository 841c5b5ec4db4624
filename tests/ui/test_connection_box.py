"""The choice of a connection in a narrow dialog: its name is cut with an ellipsis, and only where it has no room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible

from genesys_export.ui.widgets.connection_box import ConnectionBox

NAME = "The organisation of the whole company (apps.mypurecloud.com.au)"


@pytest.fixture
def box(qtbot):
    found = ConnectionBox()
    qtbot.addWidget(found)
    found.addItems(["short", NAME])
    found.show()
    return found


def test_a_name_that_has_no_room_ends_with_an_ellipsis(box):
    """A screen reader reads all of it."""
    box.setCurrentIndex(1)
    box.resize(220, box.height())
    assert box.shown().endswith("…")
    assert NAME.startswith(box.shown()[:-1])
    assert box.fontMetrics().horizontalAdvance(box.shown()) < 220
    assert QAccessible.queryAccessibleInterface(box).text(QAccessible.Text.Value) == NAME


def test_what_has_room_is_shown_whole(box):
    box.resize(220, box.height())
    assert box.shown() == "short"
    box.setCurrentIndex(1)
    box.resize(900, box.height())
    assert box.shown() == NAME


def test_what_is_painted_is_what_has_room(box, monkeypatch):
    """The letters end before the arrow."""
    box.setCurrentIndex(1)
    box.resize(220, box.height())
    cut = box.grab().toImage()
    monkeypatch.setattr(ConnectionBox, "shown", lambda self: self.currentText())
    assert box.grab().toImage() != cut

"""How long finished exports are kept: asked in a dialog, told to the store, carried out at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from genesys_export.ui.dialogs.keeping import KeepingDialog


@pytest.fixture
def dialog(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)

    def make(days=0):
        found = KeepingDialog(days, 12_300_000, 7, parent)
        found.show()
        return found

    yield make
    parent.close()


def test_for_ever_is_said_in_words(dialog):
    assert dialog().days.text() == "for ever"
    assert dialog(30).days.text() == "30 days"


def test_ok_tells_the_days_and_cancel_tells_nothing(dialog):
    told = []
    for button, days in (("Ok", 14), ("Cancel", 99)):
        asked = dialog()
        asked.chosen.connect(told.append)
        asked.days.setValue(days)
        asked.findChild(QDialogButtonBox).button(getattr(QDialogButtonBox.StandardButton, button)).click()
    assert told == [14]

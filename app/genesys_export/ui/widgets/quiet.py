"""Inputs within a scrolled page: the wheel scrolls the page, and does not change what it happens to pass over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QWidget


class _Calm(QObject):
    """Keeps the wheel from an input that does not have the focus."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: an event on its way to the input."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def calm(widget: QWidget) -> None:
    """Let the wheel change this input only while it has the focus."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    widget.installEventFilter(_Calm(widget))


def quiet_combo(parent: QWidget) -> QComboBox:
    """A combo box that the wheel does not change in passing, and that does not widen its form for one long item."""
    box = QComboBox(parent)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    calm(box)
    return box

"""Dialogs beside the main window: shown, and brought to the front. None of them keeps anybody from the window.

``QDialog.open`` would: it blocks the dialog's parent, and with that every other window of the program.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget


def come_forward(window: QWidget) -> None:
    """Show a window in front of the others, or bring it there where it is open already."""
    for box in window.findChildren(QDialogButtonBox):
        for button in box.buttons():
            if box.standardButton(button) is not QDialogButtonBox.StandardButton.NoButton:
                button.setIcon(QIcon())  # on some systems it has one, in black, also where that cannot be seen
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def open_over(dialog: QDialog, owner: QWidget) -> None:
    """Show a dialog that belongs to another one, and ends with it; to the main window, it stands beside that."""
    if isinstance(owner, QDialog):
        owner.finished.connect(dialog.reject)
    come_forward(dialog)


def stand_beside(window: QWidget, other: QWidget) -> None:
    """Put a window where it covers as little as can be of another one: at its right or left, else in the upper corner.

    What the other one shows of a running export is at its lower end. Some systems choose the place themselves.
    """
    room, frame, size = other.screen().availableGeometry(), other.frameGeometry(), window.frameSize()
    at = room.right() - size.width() + 1
    if frame.right() + size.width() <= room.right():
        at = frame.right() + 1
    elif frame.left() - size.width() >= room.left():
        at = frame.left() - size.width()
    window.move(max(at, room.left()), max(room.top(), min(frame.top(), room.bottom() - size.height() + 1)))


def give_back(window: QWidget) -> None:
    """After a dialog has closed: whoever works goes on in the last one that is still open, else in the window."""
    left = [each for each in window.findChildren(QDialog) if each.isVisible()]
    (left[-1] if left else window).activateWindow()


def stand_over(window: QWidget, other: QWidget) -> None:
    """Keep a window without a parent in front of another one, also of a dialog that blocks what belongs to its own."""
    window.winId()  # else neither has one yet that could be told
    other.winId()
    mine, theirs = window.windowHandle(), other.window().windowHandle()
    if mine is not None:
        mine.setTransientParent(theirs)

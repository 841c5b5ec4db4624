"""Names for the parts that Qt makes by itself and leaves without: a screen reader would only say "button" or "list"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget


def tr(words: str) -> str:
    """A text in the language of the window."""
    return QCoreApplication.translate("called", words)


def clearable(line: QLineEdit, name: str) -> None:
    """Name a line, give it the button that empties it, and name that after the line."""
    line.setAccessibleName(name)
    line.setClearButtonEnabled(True)
    for action in line.findChildren(QAction):
        if not action.text():
            action.setText(tr("Clear: {0}").format(name))


def with_icon(line: QLineEdit, icon: QIcon) -> QAction:
    """Put an icon into the front of a line; pressed, it leads to the line whose name it has."""
    action = line.addAction(icon, QLineEdit.ActionPosition.LeadingPosition)
    action.setText(line.accessibleName())
    action.triggered.connect(line.setFocus)
    return action


def label_unseen(box: QComboBox, name: str) -> None:
    """Name a combo box that has no label in front of it.

    On Linux Qt tells what is chosen in the place of a combo box's name; its name is what the label says that belongs to
    it. So there is one, which nobody sees.
    """
    box.setAccessibleName(name)
    label = QLabel(name, box.parentWidget())
    label.setBuddy(box)
    label.hide()


def name_line(box: QComboBox, name: str) -> None:
    """Name a combo box that can be typed into, and the line in it, which takes the focus."""
    box.setAccessibleName(name)
    if (line := box.lineEdit()) is not None:
        line.setAccessibleName(name)


def name_lists(app: QApplication) -> None:
    """From now on the list that a combo box opens is called as the box is, from when the box has the focus."""
    app.focusChanged.connect(_name_list)


def _name_list(_: QWidget | None, now: QWidget | None) -> None:
    box = now.parentWidget() if isinstance(now, QLineEdit) else now
    if isinstance(box, QComboBox) and not box.view().accessibleName():
        box.view().setAccessibleName(box.accessibleName() or _label(box))


def _label(box: QComboBox) -> str:
    around = box.parentWidget()
    labels = around.findChildren(QLabel) if around is not None else []
    return next((label.text().replace("&", "") for label in labels if label.buddy() is box), "")

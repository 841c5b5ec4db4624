"""A button for an action, with its icon beside its words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget


class ActionButton(QToolButton):
    """Follows its action, can be reached by Tab, and has as much room before its icon as behind its words.

    Qt leaves room for two spaces, and all of it behind the words; within a frame, that looks crooked.
    """

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(action.text().replace("&", ""))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the frame where it is, what is in it a space further in."""
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        icon, words = option.icon, option.text
        option.icon, option.text = QIcon(), ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        option.icon, option.text = icon, words
        if not icon.isNull():
            space = self.fontMetrics().horizontalAdvance(" ")
            option.rect.translate(-space if self.isRightToLeft() else space, 0)
        painter.drawControl(QStyle.ControlElement.CE_ToolButtonLabel, option)

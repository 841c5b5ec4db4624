"""The bar that offers to undo, for as long as it can be undone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from genesys_export.ui.widgets.mirrored import margins


class UndoBar(QFrame):
    """Words and one button; hidden while there is nothing to undo."""

    def __init__(self, undo: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QToolButton(self)
        self.button.setDefaultAction(undo)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.button.setAccessibleName(self.tr("Undo"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(10, 4, 6, 4))
        layout.addWidget(self.words, 1)
        layout.addWidget(self.button)
        self.hide()

    @Slot(str)
    def offer(self, words: str) -> None:
        """Offer to undo what these words tell; nothing to hide the bar."""
        self.words.setText(words)
        self.setVisible(bool(words))
        self.button.defaultAction().setEnabled(bool(words))
        if words and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

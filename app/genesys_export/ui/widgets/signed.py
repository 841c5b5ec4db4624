"""A line of words with a sign in front of them, where they are about something that went wrong or is to be minded."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.spoken import SpokenLabel

_SIZE = 16


class SignedLine(QHBoxLayout):
    """The sign and the words, which may be several lines and can be copied.

    Args:
        name: what a screen reader calls them.
        parent: their dialog.

    Attributes:
        words: their label.
        sign: shown only where it was asked for.
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__()
        self.words = SpokenLabel(parent)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAccessibleName(name)
        self.sign = QLabel(parent)
        self.sign.setFixedSize(_SIZE, _SIZE)
        self.sign.hide()
        self.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(self.words, 1)

    def show_sign(self, icon: str, tone: Tone) -> None:
        """What the words are about is out of the usual."""
        self.sign.setPixmap(theme().icon(icon, tone).pixmap(_SIZE, _SIZE))
        self.sign.show()

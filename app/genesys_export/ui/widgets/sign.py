"""A sign: an icon and words that ask for attention without standing in the way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from genesys_export.ui.theme import Tone, theme


class Sign(QWidget):
    """One line with the icon of a warning before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._words = QLabel(self), QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1)
        theme().changed.connect(self._tint)
        self._tint()

    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def setText(self, words: str) -> None:
        """Say something else."""
        self._words.setText(words)
        self.setAccessibleDescription(words)

    @Slot()
    def _tint(self) -> None:
        self._icon.setPixmap(theme().icon("interrupted", Tone.CARE).pixmap(16, 16))

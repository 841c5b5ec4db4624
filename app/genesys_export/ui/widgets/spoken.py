"""A label whose text changes and means something: a screen reader reads what it is, and what it says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from genesys_export.ui.text import breakable, unbroken
from genesys_export.ui.widgets.mirrored import at_start


class SpokenLabel(QLabel):
    """Qt reads a label's accessible name in the place of its text; here it is both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        at_start(self)  # its lines stand below each other, also one that begins with a name that is read otherwise

    def setAccessibleName(self, name: str) -> None:
        """Qt: what the text is about."""
        self._name = name
        self._speak()

    def setText(self, text: str) -> None:
        """Qt: the text; what cannot be copied from it may end its lines within a very long word."""
        if not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse:
            text = breakable(text)
        if text != self.text():
            super().setText(text)
            self._speak()

    def _speak(self) -> None:
        said = unbroken(self.text())
        super().setAccessibleName(f"{self._name}: {said}" if self._name and said else self._name)

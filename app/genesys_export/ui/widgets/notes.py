"""Warnings to be read with a result, one line each behind one icon."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from genesys_export.ui import reading, text
from genesys_export.ui.saying import said
from genesys_export.ui.states import WARNING
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.spoken import SpokenLabel

_MOST = 12


class Notes(QWidget):
    """A list of warnings; hidden when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes: list[str] = []
        self._icon = QLabel(self)
        self.words = SpokenLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(self.tr("Warnings"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.words, 0, 1)
        grid.setColumnStretch(1, 1)
        theme().changed.connect(self._tint)
        self._tint()
        self.hide()

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show these."""
        if list(notes) == self._notes:
            return
        self._notes = list(notes)
        lines = [said(note) for note in self._notes[:_MOST]]
        if len(self._notes) > _MOST:
            lines.append(text.tr("… and {0} more").format(text.number(len(self._notes) - _MOST)))
        self.words.setText(reading.sentence("\n".join(lines)))
        self.setVisible(bool(lines))

    @Slot()
    def _tint(self) -> None:
        self._icon.setPixmap(theme().icon(WARNING, Tone.CARE).pixmap(16, 16))

"""What an empty pane says: an icon, a line, a few words, one or two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.action_button import ActionButton
from genesys_export.ui.widgets.flow import Flow
from genesys_export.ui.widgets.sizing import align_heights


class StatusPage(QWidget):
    """Centred words with the actions that lead on."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._icon = QLabel(self)
        self._title = QLabel(self)
        self._words = QLabel(self)
        self._buttons = Flow(middle=True)
        self._buttons.setSpacing(8)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self._title.setFont(font)
        self._words.setWordWrap(True)
        self._words.setFixedWidth(self.fontMetrics().averageCharWidth() * 84)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        for label in (self._icon, self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
            layout.addSpacing(8)
        layout.addLayout(self._buttons)
        layout.addStretch(3)
        theme().changed.connect(self._tint)
        self._tint()

    def say(self, title: str, words: str, actions: list[QAction]) -> None:
        """Show these words and a button for each action."""
        self._title.setText(title)
        self._words.setText(words)
        self._words.setMinimumHeight(self._words.heightForWidth(self._words.width()))  # a centred label gets no more
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        buttons = []
        for action in actions:
            button = ActionButton(action, self)
            shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setText(f"{action.text()}   {shortcut}" if shortcut else action.text())
            self._buttons.addWidget(button)
            buttons.append(button)
        if buttons:
            align_heights(buttons)

    @Slot()
    def _tint(self) -> None:
        self._icon.setPixmap(theme().picture(self._icon_name, Tone.QUIET, 48, self.devicePixelRatioF()))

"""A label of one line: what it has no room for is left out with an ellipsis, and stands in its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from genesys_export.ui import text

_FEW = 12  # characters that it always has room for


class OneLine(QLabel):
    """Shows as much of its words as there is room for; a screen reader reads all of them.

    Args:
        name: what the words are about.
        parent: owner.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self.words = name, ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setForegroundRole(self.palette().ColorRole.PlaceholderText)

    def say(self, words: str) -> None:
        """Other words."""
        self.words = words
        self.setAccessibleName(f"{self._name}: {words}" if words else self._name)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """Qt: room for all of it."""
        return QSize(self.fontMetrics().horizontalAdvance(self.words) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Qt: room for a word or two."""
        least = self.fontMetrics().averageCharWidth() * _FEW
        return QSize(min(least, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: more room, or less."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: another font may need other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(text.tip(self.words) if shown != self.words else "")

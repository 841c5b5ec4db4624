"""A ring around what the keyboard has come to, where the style shows nothing: lists, texts, the default button."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFocusFrame, QPushButton, QWidget

_WIDTH = 2.0


class FocusRing(QFocusFrame):
    """Drawn in the colour of the selection, so that light, dark and other palettes all show it."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's own signature
        """Qt: the ring alone; what it surrounds stays as it is."""
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), _WIDTH))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class FocusRings(QObject):
    """Moves the ring with the focus; there is one of these, which lives as long as the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.ring: FocusRing | None = None
        app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if self.ring is not None and not shiboken6.isValid(self.ring):
            self.ring = None  # it went with the window in which it was
        if now is None or not _unseen(now):
            if self.ring is not None:
                self.ring.setWidget(None)  # type: ignore[arg-type] # the stubs do not know that it may be none
            return
        if self.ring is None:
            self.ring = FocusRing(now.window())
        self.ring.setWidget(now)


def _unseen(widget: QWidget) -> bool:
    """Whether the focus has come to it by a key, and its style does not show that."""
    window = widget.window()
    by_key = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    if not by_key or window.windowType() is Qt.WindowType.Popup:
        return False
    return isinstance(widget, QAbstractScrollArea) or (isinstance(widget, QPushButton) and widget.isDefault())

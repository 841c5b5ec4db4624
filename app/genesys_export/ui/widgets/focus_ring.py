"""A ring around what the keyboard has come to, where the style shows nothing: lists, texts, the default button."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPushButton, QWidget

_WIDTH = 2.0


class FocusRing(QWidget):
    """Lies upon a widget, within its bounds, so that nothing cuts it off.

    It is drawn in the colour of the selection, which light, dark and other palettes all show.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.surround(widget)

    def surround(self, widget: QWidget) -> None:
        """Lie upon this one from now on."""
        if (before := self.parent()) is not None:
            before.removeEventFilter(self)
        self.setParent(widget)
        widget.installEventFilter(self)
        self.setGeometry(widget.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: stay as large as the widget."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return super().eventFilter(watched, event)

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
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and not shiboken6.isValid(self._ring):
            self._ring = None  # it went with the widget on which it lay
        if now is None or not _unseen(now):
            if self._ring is not None:
                self._ring.hide()
        elif self._ring is None:
            self._ring = FocusRing(now)
        else:
            self._ring.surround(now)


def _unseen(widget: QWidget) -> bool:
    """Whether the focus has come to it by a key, and its style does not show that."""
    window = widget.window()
    by_key = window.testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    if not by_key or window.windowType() is Qt.WindowType.Popup:
        return False
    return isinstance(widget, QAbstractScrollArea) or (isinstance(widget, QPushButton) and widget.isDefault())

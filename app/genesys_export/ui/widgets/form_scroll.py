"""Scrolls a form where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from genesys_export.ui.widgets.mirrored import margins

_GAP = 6


class FormScroll(QScrollArea):
    """A form that is as wide as there is room; its fields do not touch the scroll bar, when there is one."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._keep_apart)
        self._form = form
        self.setWidget(form)

    def keep_wide(self) -> None:
        """Never become narrower than the form needs beside its bar: what is beyond its edge cannot be scrolled to."""
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self._form.minimumSizeHint().width() + bar + _GAP)

    @Slot(int, int)
    def _keep_apart(self, _least: int, most: int) -> None:
        self.setViewportMargins(margins(0, 0, _GAP if most else 0, 0))

"""The bar of tabs."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStyle, QTabBar


class TabBar(QTabBar):
    """One whose words are whole in the tabs behind, too.

    WORKAROUND for Qt 6.8 to 6.12: Fusion draws these lower, and gives their words so many pixels less; what stands
    above a line's usual height, such as the dots of Ü, is cut off.
    """

    def tabSizeHint(self, index: int) -> QSize:
        """Qt: the size of a tab."""
        usual = super().tabSizeHint(index)
        lower = self.style().pixelMetric(QStyle.PixelMetric.PM_TabBarTabShiftVertical, None, self)
        return usual + QSize(0, lower)

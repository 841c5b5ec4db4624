"""Fonts of numbers that change."""

from __future__ import annotations

from PySide6.QtGui import QFont


def tabular(font: QFont) -> QFont:
    """The font with figures of one width, so that changing numbers do not tremble."""
    font = QFont(font)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font

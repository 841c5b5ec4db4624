"""The first size of a window: as large as is good, never larger than the screen, or its buttons would lie outside."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def size_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what the screen has room for with a frame and a title bar around it."""
    room, line = window.screen().availableSize(), window.fontMetrics().height()
    window.resize(min(width, room.width() - line), min(height, room.height() - 3 * line))

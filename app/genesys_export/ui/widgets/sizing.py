"""The first size of a window: as large as is good, never larger than the screen, or its buttons would lie outside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTableView, QWidget

from genesys_export.ui import text

_WIDEST = 40  # characters; an id has 36


def size_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or what the screen has room for with a frame and a title bar around it."""
    room, line = window.screen().availableSize(), window.fontMetrics().height()
    window.resize(min(width, room.width() - line), min(height, room.height() - 3 * line))


def fit_columns(table: QTableView, widths: dict[int, int]) -> None:
    """Make columns so many average characters wide, or as wide as their titles are in the language in use."""
    em, head = table.fontMetrics().averageCharWidth(), table.horizontalHeader()
    for column, ems in widths.items():
        table.setColumnWidth(column, max(em * ems, head.sectionSizeHint(column)))


def room_for(table: QTableView, title: str, texts: Sequence[str]) -> int:
    """How wide a column of records is at first: its title and these texts, up to that of an id, are not cut."""
    metrics = table.fontMetrics()
    words = max(metrics.horizontalAdvance(each[:_WIDEST]) for each in (f"{title}   ", *texts))  # with the order's arrow
    return max(words, metrics.averageCharWidth() * 6) + metrics.averageCharWidth() * 3


def hint(line: QLineEdit, words: str) -> None:
    """Say in an empty field what belongs there; where there is no room for all of it, the tool tip has it."""
    line.setPlaceholderText(words)
    line.setToolTip(words)


def keep_width(button: QAbstractButton, words: Iterable[str]) -> None:
    """Make a button wide enough for each of its words: what stands beside it does not move when they change."""
    shown, wide = button.text(), 0
    for each in words:
        button.setText(each)
        wide = max(wide, button.sizeHint().width())
    button.setText(shown)
    button.setMinimumWidth(wide)


def align_heights(buttons: Sequence[QAbstractButton]) -> None:
    """Make buttons beside each other equally high: those with an icon are a little higher by themselves."""
    high = max(button.sizeHint().height() for button in buttons)
    for button in buttons:
        button.setMinimumHeight(high)


def tell_choice(box: QComboBox) -> None:
    """The tool tip has all of what is chosen, where the box is too narrow for it."""
    box.currentTextChanged.connect(lambda words: box.setToolTip(text.tip(words)))
    box.setToolTip(text.tip(box.currentText()))

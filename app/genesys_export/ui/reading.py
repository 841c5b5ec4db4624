"""Which way words are read, and what is read the other way among them: paths, fields, names of people."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication

_FROM_LEFT, _FROM_RIGHT = "\N{LEFT-TO-RIGHT MARK}", "\N{RIGHT-TO-LEFT MARK}"


def read_from_right(line: str) -> bool:
    """Whether the first letter of a line is read from right to left."""
    strong = (unicodedata.bidirectional(letter) for letter in line)
    return next((kind != "L" for kind in strong if kind in {"L", "R", "AL"}), False)


def from_left(words: str) -> str:
    """What is read from left to right within a line or cell that is read the other way: a path, the name of a field."""
    return f"{_FROM_LEFT}{words}{_FROM_LEFT}"


def written(name: object) -> str:
    """A path in a sentence, or the name of a field: where the window is mirrored, what it begins with stays first."""
    return from_left(str(name)) if QGuiApplication.isRightToLeft() else str(name)


def sentence(words: str) -> str:
    """Lines in the window's language, laid out in its direction; one may begin with a name that is read otherwise."""
    right = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    mark = _FROM_RIGHT if right else _FROM_LEFT
    return "\n".join(f"{mark}{line}" if line and read_from_right(line) != right else line for line in words.split("\n"))

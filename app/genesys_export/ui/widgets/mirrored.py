"""What Qt leaves as it is where one reads from right to left: margins, folds, the panes of a splitter."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QStyle,
    QStyleOption,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

_ARROW = 20  # what the arrow takes of a fold, as Qt has it


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins of a layout; the start is where one begins to read."""
    return QMargins(end, top, start, bottom) if QGuiApplication.isRightToLeft() else QMargins(start, top, end, bottom)


def panes(parent: QWidget) -> QSplitter:
    """A splitter of panes beside each other, none of which can be closed.

    Mirrored, Qt puts each pane one pixel too far to the right, where the edge of the first would be cut off.
    """
    splitter = QSplitter(Qt.Orientation.Horizontal, parent)
    splitter.setChildrenCollapsible(False)
    if QGuiApplication.isRightToLeft():
        splitter.setContentsMargins(0, 0, 1, 0)
    return splitter


def at_start(label: QLabel) -> None:
    """Keep words where one begins to read: numbers, and paths of the API, would go to the left by themselves."""
    label.setAlignment(_side(at_end=False))


def at_end(label: QLabel) -> None:
    """Keep numbers below each other where a line ends, with or without a unit that is read the other way."""
    label.setAlignment(_side(at_end=True))


def _side(*, at_end: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if QGuiApplication.isRightToLeft() != at_end else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class FoldButton(QToolButton):
    """Shows and hides what is below it; its arrow stands before its words, whichever way one reads.

    Qt mirrors an icon, but no arrow: it would stand behind the words, and point away from them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggled.connect(self._turn)
        self._turn(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: as ever; mirrored, the arrow on the right."""
        if not self.isRightToLeft():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.arrowType = "", Qt.ArrowType.NoArrow
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        element = QStyle.PrimitiveElement
        kind = element.PE_IndicatorArrowDown if self.isChecked() else element.PE_IndicatorArrowLeft
        arrow = QStyleOption(option)
        arrow.rect = QRect(self.width() - _ARROW, (self.height() - 8) // 2, 8, 8)
        painter.drawPrimitive(kind, arrow)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        shown = Qt.TextFlag.TextShowMnemonic
        if not self.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option, self):
            shown = Qt.TextFlag.TextHideMnemonic
        self.style().drawItemText(
            painter, self.rect().adjusted(0, 0, -_ARROW - 4, 0), flags.value | shown.value, option.palette,
            self.isEnabled(), self.text(), QPalette.ColorRole.ButtonText,
        )  # fmt: skip

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        self.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)

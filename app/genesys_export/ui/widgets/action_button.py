"""A button for an action, with its icon beside its words."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QIcon, QPaintEvent, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton, QWidget

_BETWEEN = 4  # icon and words, as Qt has it


class ActionButton(QToolButton):
    """Follows its action, can be reached by Tab, and has icon and words in its middle.

    Qt leaves room for two spaces, all of it behind the words; within a frame, that looks crooked.
    """

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(action.text().replace("&", ""))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the frame, and in it icon and words."""
        painter, option = QStylePainter(self), QStyleOptionToolButton()
        self.initStyleOption(option)
        option.icon, option.text = QIcon(), ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        place = self._middle()
        if not self.icon().isNull():
            begin = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            picture = QStyle.alignedRect(self.layoutDirection(), begin, self.iconSize(), place)
            self.icon().paint(painter, picture, mode=QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled)
        flags = Qt.TextFlag.TextShowMnemonic
        if not self.style().styleHint(QStyle.StyleHint.SH_UnderlineShortcut, option, self):
            flags = Qt.TextFlag.TextHideMnemonic
        aside = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        aside |= Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute  # not turned round once more
        self.style().drawItemText(
            painter, place, aside.value | flags.value, option.palette, self.isEnabled(), self.text(),
            QPalette.ColorRole.ButtonText,
        )  # fmt: skip

    def _middle(self) -> QRect:
        """Where icon and words are, as wide as both."""
        wide = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        if not self.icon().isNull():
            wide += self.iconSize().width() + _BETWEEN
        return QRect((self.width() - wide) // 2, 0, wide, self.height())

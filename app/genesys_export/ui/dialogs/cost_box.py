"""Whether an export is allowed, how much it is and how long it takes: what one small call told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from genesys_export.ui.dialogs import describing
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.fonts import tabular
from genesys_export.ui.widgets.mirrored import at_start
from genesys_export.ui.widgets.spoken import SpokenLabel

if TYPE_CHECKING:
    from genesys_export.export import Preflight


class CostBox(QFrame):
    """A verdict, four figures, and a button that asks for them.

    Signals:
        check_wanted: the button was pressed.
    """

    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon = QLabel(self)
        self._icon.setFixedWidth(20)
        self.verdict = SpokenLabel(self)
        self.verdict.setWordWrap(True)
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.verdict.setAccessibleName(self.tr("Whether it is allowed"))
        self.check = QPushButton(self.tr("Chec&k"), self)
        self.check.setAutoDefault(False)
        self.check.setToolTip(self.tr("Ask Genesys Cloud with one small call"))
        self.check.clicked.connect(self.check_wanted)
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 6, 8, 6)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.verdict, 0, 1, 1, 4)
        grid.addWidget(self.check, 0, 5, 3, 1, Qt.AlignmentFlag.AlignVCenter)
        self.values: list[QLabel] = []
        names = (self.tr("Records"), self.tr("Calls"), self.tr("Time"), self.tr("Disk"))
        for column, name in enumerate(names, 1):
            caption, value = QLabel(name, self), QLabel(self)
            caption.setForegroundRole(caption.palette().ColorRole.PlaceholderText)
            at_start(caption)
            value.setFont(tabular(value.font()))
            value.setAccessibleName(name)
            at_start(value)
            grid.addWidget(caption, 1, column)
            grid.addWidget(value, 2, column)
            grid.setColumnStretch(column, 1)
            self.values.append(value)
        self.say("")

    def say(self, words: str, *, can_check: bool = False) -> None:
        """Nothing is known; say why."""
        self._show("queued", Tone.QUIET, words or self.tr("Not checked yet."), None)
        self.check.setEnabled(can_check)

    def say_busy(self) -> None:
        """It is being asked."""
        self._show("waiting", Tone.BUSY, self.tr("Checking with one small call…"), None)
        self.check.setEnabled(False)

    def show_answer(self, answer: Preflight) -> None:
        """What the call told."""
        icon, tone, words = describing.verdict(answer)
        self._show(icon, Tone[tone], words, answer)
        self.check.setEnabled(True)

    def _show(self, icon: str, tone: Tone, words: str, answer: Preflight | None) -> None:
        self._icon.setPixmap(theme().icon(icon, tone).pixmap(16, 16))
        self.verdict.setText(words)
        unknown = self.tr("not known before it starts") if answer is not None and answer.error is None else ""
        for value, figure in zip(self.values, describing.figures(answer), strict=True):
            nothing = figure == describing.UNKNOWN
            value.setText(self.tr("not known yet") if nothing and unknown else figure)
            value.setToolTip(unknown if nothing else "")
            value.setAccessibleDescription(unknown if nothing else figure)
            value.setEnabled(not nothing)

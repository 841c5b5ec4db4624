"""The error bar: what happened, what is safe, what to do; above the list, never a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from genesys_export.errors import ExportError
from genesys_export.ui import reading, text
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.mirrored import margins
from genesys_export.ui.widgets.spoken import SpokenLabel


class ErrorBar(QFrame):
    """Shows the last error until it is closed.

    Signals:
        remedy_wanted: the user pressed the button that leads to the remedy (for a refused sign-in).
    """

    remedy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._details = ""
        self._icon = QLabel(self)
        self.what = SpokenLabel(self)
        self.more = SpokenLabel(self)
        for label in (self.what, self.more):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self.what.font()
        font.setBold(True)
        self.what.setFont(font)
        self.what.setAccessibleName(self.tr("What happened"))
        self.more.setAccessibleName(self.tr("What is safe and what to do"))
        self.remedy = QPushButton(self)
        self.remedy.setAccessibleName(self.tr("Go to the remedy"))
        self.remedy.hide()
        self.remedy.clicked.connect(self.remedy_wanted)
        self.copy = QPushButton(self.tr("Cop&y details"), self)
        self.copy.clicked.connect(self._copy)
        self.dismiss = QToolButton(self)
        self.dismiss.setAutoRaise(True)
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dismiss.setAccessibleName(self.tr("Close this message"))
        self.dismiss.setToolTip(self.tr("Close this message (Esc)"))
        self.dismiss.clicked.connect(self.hide)
        layout = QGridLayout(self)
        layout.setContentsMargins(margins(10, 6, 6, 6))
        layout.setVerticalSpacing(2)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.what, 0, 1)
        layout.addWidget(self.more, 1, 1)
        layout.addWidget(self.remedy, 0, 2, 2, 1)
        layout.addWidget(self.copy, 0, 3, 2, 1)
        layout.addWidget(self.dismiss, 0, 4, Qt.AlignmentFlag.AlignTop)
        layout.setColumnStretch(1, 1)
        theme().changed.connect(self._tint)
        self._tint()
        self.hide()

    def show_error(self, error: ExportError, context: str = "", remedy: str = "") -> None:
        """Say an error; ``remedy`` is the text of a button that leads to its cure, if there is one."""
        self._details = text.error_details(error, context)
        self.what.setText(reading.sentence(f"{context}: {text.what(error)}" if context else text.what(error)))
        parts = []
        if safe := text.safe(error):
            parts.append(self.tr("Safe: {0}").format(safe))
        if remedy_words := text.remedy(error):
            parts.append(self.tr("Do: {0}").format(remedy_words))
        if correlation := getattr(error, "correlation_id", ""):
            parts.append(self.tr("Correlation id {0}").format(correlation))
        self.more.setText("\n".join(parts))
        self.more.setVisible(bool(parts))
        self.remedy.setText(remedy)
        self.remedy.setAccessibleName(remedy.replace("&", "") or self.tr("Go to the remedy"))
        self.remedy.setVisible(bool(remedy))
        self.setAccessibleName(self.tr("Error: {0}").format(text.what(error)))
        self.setAccessibleDescription("\n".join(parts))
        self.show()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    @Slot()
    def _tint(self) -> None:
        self._icon.setPixmap(theme().icon("failed", Tone.BAD).pixmap(20, 20))
        self.dismiss.setIcon(theme().icon("close"))
        palette = self.palette()
        back = theme().color(Tone.BAD)
        back.setAlpha(38)
        palette.setColor(QPalette.ColorRole.Window, back)
        self.setPalette(palette)

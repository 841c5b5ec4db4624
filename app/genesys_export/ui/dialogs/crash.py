"""What went wrong inside the program: what happened, what is safe, the details, and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genesys_export.ui import text
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.sizing import size_within_screen
from genesys_export.ui.widgets.spoken import SpokenLabel

_MOST = 300
"""Characters of the error that are shown above the buttons; the details have all of it."""


class CrashDialog(QDialog):
    """Stands beside the window; exports run on behind it.

    Args:
        what: the error in one line.
        details: its traceback, without secrets.
        parent: its window; without one, a dialog that blocks others does not block this one.
        earlier: whether it ended the program the last time.

    Signals:
        bundle_wanted(str): a support bundle shall be saved, with these details in it.
        restart_wanted(): the program shall be started anew.
    """

    bundle_wanted = Signal(str)
    restart_wanted = Signal()

    def __init__(self, what: str, details: str, parent: QWidget | None = None, *, earlier: bool = False) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(self.tr("Something went wrong"))
        self._more = 0
        self._icon = QLabel(self)
        if earlier:
            head = self.tr("The program ended unexpectedly the last time.")
            safe = self.tr("Everything fetched until then is in the job files; exports that ran can be resumed.")
            do = self.tr("If it happens again, save a support bundle and send it to whoever supports you.")
        else:
            head = self.tr("Something went wrong inside the program.")
            safe = self.tr("Everything fetched so far is in the job files, and running exports go on.")
            do = self.tr("Go on working; if something does not react, restart the program and resume.")
        self.head = SpokenLabel(self)
        self.head.setText(head)
        font = self.head.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.head.setFont(font)
        self.head.setAccessibleName(self.tr("What happened"))
        what = what if len(what) <= _MOST else f"{what[:_MOST]}…"
        lines = [what, self.tr("Safe: {0}").format(safe), self.tr("Do: {0}").format(do)]
        self.body = SpokenLabel(self)
        # Set before it can be copied from, so its lines may end within a long word; the details have that whole.
        self.body.setText("\n".join(filter(None, lines)))
        self.body.setAccessibleName(self.tr("What is safe and what to do"))
        self.more = SpokenLabel(self)
        self.more.setAccessibleName(self.tr("Further errors"))
        self.more.hide()
        for label in (self.head, self.body, self.more):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details = QPlainTextEdit(details, self)
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setTabChangesFocus(True)
        caption = QLabel(self.tr("&Details, without secrets"), self)
        caption.setBuddy(self.details)
        self._assemble(caption)
        size_within_screen(self, 720, 460)

    def _assemble(self, caption: QLabel) -> None:
        theme().changed.connect(self._tint)
        self._tint()
        words = QVBoxLayout()
        words.addWidget(self.head)
        words.addWidget(self.body)
        words.addWidget(self.more)
        top = QHBoxLayout()
        top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        top.addSpacing(6)
        top.addLayout(words, 1)
        self.copy = QPushButton(self.tr("&Copy details"), self)
        self.copy.clicked.connect(self._copy)
        self.bundle = QPushButton(self.tr("Save support &bundle…"), self)
        self.bundle.clicked.connect(self._bundle)
        self.restart = QPushButton(self.tr("&Restart"), self)
        self.restart.clicked.connect(self._restart)
        buttons = QDialogButtonBox(self)
        for button in (self.copy, self.bundle, self.restart):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Go on working"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(caption)
        whole.addWidget(self.details, 1)
        whole.addWidget(buttons)

    def report(self) -> str:
        """All of it, as plain text to copy."""
        return f"{self.head.text()}\n\n{text.unbroken(self.body.text())}\n\n{self.details.toPlainText()}"

    def count_more(self) -> None:
        """Something else went wrong while this is being read: said here, in no further dialog."""
        self._more += 1
        one = self.tr("One more error since; it is in the log.")
        many = self.tr("{0} more errors since; they are in the log.")
        self.more.setText(one if self._more == 1 else many.format(text.number(self._more)))
        self.more.show()

    @Slot()
    def _tint(self) -> None:
        self._icon.setPixmap(theme().picture("failed", Tone.BAD, 32, self.devicePixelRatioF()))

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())

    @Slot()
    def _bundle(self) -> None:
        self.bundle_wanted.emit(self.report())

    @Slot()
    def _restart(self) -> None:
        self.restart_wanted.emit()

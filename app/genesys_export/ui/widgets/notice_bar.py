"""The bar that tells what was written or found, with the way to it, until it is closed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from genesys_export.output import is_folder
from genesys_export.ui.text import breakable
from genesys_export.ui.theme import theme
from genesys_export.ui.widgets.mirrored import margins


class NoticeBar(QFrame):
    """Words about files, and buttons that open them or their folder; hidden while there is nothing to tell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._files: tuple[Path, ...] = ()
        self.words = QLabel(self)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.open, self.folder, self.dismiss = (QToolButton(self) for _ in range(3))
        self.open.setText(self.tr("Open file"))
        self.folder.setText(self.tr("Show in folder"))
        for button in (self.open, self.folder, self.dismiss):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dismiss.setAutoRaise(True)
        self.dismiss.setAccessibleName(self.tr("Close this message"))
        self.dismiss.setToolTip(self.tr("Close this message (Esc)"))
        self.open.clicked.connect(self._open)
        self.folder.clicked.connect(self._show)
        self.dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(10, 4, 6, 4))
        layout.addWidget(self.words, 1)
        layout.addWidget(self.open)
        layout.addWidget(self.folder)
        layout.addWidget(self.dismiss)
        theme().changed.connect(self._tint)
        self._tint()
        self.hide()

    def say(self, words: str, files: Sequence[Path] = ()) -> None:
        """Tell this of these files, or of one folder, in the place of what was told before."""
        self._files = tuple(files)
        self.words.setText(breakable(words))
        self.open.setVisible(len(files) == 1 and not is_folder(files[0]))
        self.folder.setVisible(len({each.parent for each in files}) == 1)
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._files[0])))

    @Slot()
    def _show(self) -> None:
        folder = self._files[0] if is_folder(self._files[0]) else self._files[0].parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot()
    def _tint(self) -> None:
        self.dismiss.setIcon(theme().icon("close"))

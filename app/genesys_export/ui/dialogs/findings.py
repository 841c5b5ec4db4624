"""What a test of a connection found: every part of the way with its icon, in words that can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem, QWidget

from genesys_export.ui.saying import said
from genesys_export.ui.theme import Tone, theme

if TYPE_CHECKING:
    from genesys_export.connections.diagnosis import Finding

_LOOKS = {"ok": ("done", Tone.GOOD), "note": ("waiting", Tone.CARE), "wrong": ("failed", Tone.BAD)}
_LINES, _FEWEST = 9, 3  # usually, and where the screen has no room for more


class FindingsList(QListWidget):
    """Findings, as they come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the test found"))
        self.setWordWrap(True)
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _FEWEST)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy)
        self.hide()

    def sizeHint(self) -> QSize:
        """Room for a few findings; the rest is scrolled to."""
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * _LINES)

    def begin(self) -> None:
        """Another test begins."""
        self.clear()
        self.hide()

    def add(self, finding: Finding) -> None:
        """Show one more."""
        icon, tone = _LOOKS[finding.verdict.value]
        words = f"{self._called(finding.check)}: {said(finding.text)}"
        verdicts = {"ok": self.tr("ok"), "note": self.tr("note"), "wrong": self.tr("wrong")}
        item = QListWidgetItem(theme().icon(icon, tone), words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{verdicts[finding.verdict.value]}, {words}")
        self.addItem(item)
        self.setVisible(True)
        self.scrollToItem(item)

    def _called(self, check: str) -> str:
        """A part of the way in the language of the window."""
        parts = {
            "proxy": self.tr("Proxy"), "proxy and certificates": self.tr("Proxy and certificates"),
            "sign-in": self.tr("Sign-in"), "organisation": self.tr("Organisation"), "clock": self.tr("Clock"),
            "rate limit": self.tr("Rate limit"), "permissions": self.tr("Permissions"),
        }  # fmt: skip
        of_hosts = {
            "name of ": self.tr("Name of {0}"), "connection to ": self.tr("Connection to {0}"),
            "proxy to ": self.tr("Proxy to {0}"), "certificate of ": self.tr("Certificate of {0}"),
        }  # fmt: skip
        for begins, words in of_hosts.items():
            if check.startswith(begins):
                return words.format(check.removeprefix(begins))
        return parts.get(check, check)

    def _copy(self) -> None:
        chosen = self.selectedItems() or [self.item(row) for row in range(self.count())]
        QApplication.clipboard().setText("\n".join(item.text() for item in chosen))

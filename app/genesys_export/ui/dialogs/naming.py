"""Asks for the name of a saved export; a name that one has already is replaced only by who has been told so."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from genesys_export.errors import ExportError
from genesys_export.export import LONGEST_NAME, template_name
from genesys_export.ui import text
from genesys_export.ui.widgets.spoken import SpokenLabel


class NamingDialog(QDialog):
    """Stays open until its owner has kept the export, and says why where that cannot be.

    Args:
        name: what it is called so far, or might be.
        own: the name that it has already; empty for one that is new.
        parent: owner.

    Signals:
        wanted(str, bool): the name, and whether one that has it may be replaced.
    """

    wanted = Signal(str, bool)

    def __init__(self, name: str, own: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rename saved export") if own else self.tr("Save export"))
        self._own, self._taken = own, set[str]()
        self.line = QLineEdit(self)
        self.line.setMaxLength(LONGEST_NAME)
        self.line.setText(name)
        self.line.selectAll()
        self.line.setAccessibleName(self.tr("Name"))
        self.said = SpokenLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName(self.tr("What is wrong with the name"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        form = QFormLayout()
        form.addRow(self.tr("&Name"), self.line)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.said)
        layout.addStretch()
        layout.addWidget(buttons)
        self.line.textChanged.connect(self._check)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.resize(self.fontMetrics().averageCharWidth() * 70, 0)
        self._check()

    def show_taken(self, names: Collection[str]) -> None:
        """These names there are already."""
        self._taken = set(names) - {self._own}
        self._check()

    def say(self, error: ExportError) -> None:
        """It cannot be kept."""
        self._say(f"{text.what(error)} {text.remedy(error)}".strip())

    @Slot()
    def _check(self) -> None:
        replacing, words = False, ""
        try:
            name = template_name(self.line.text())
        except ExportError as error:
            name, words = "", text.what(error) if self.line.text().strip() else ""
        else:
            replacing = name in self._taken
            words = self.tr("There is an export “{0}” already; it will be replaced.").format(name) if replacing else ""
        self.save.setText(self.tr("&Replace") if replacing else self.tr("&Save"))
        self.save.setEnabled(bool(name))
        self._say(words)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.line.setAccessibleDescription(words)

    @Slot()
    def _accept(self) -> None:
        name = template_name(self.line.text())
        self.wanted.emit(name, name in self._taken)

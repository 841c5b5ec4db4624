"""How long the data of finished exports are kept on this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from genesys_export.ui import text

_LONGEST = 3650  # days that the field offers


class KeepingDialog(QDialog):
    """Asks for a number of days.

    Args:
        days: the rule so far; 0 is for ever.
        size: bytes of all job files.
        jobs: how many there are.
        parent: its window.

    Signals:
        chosen(int): the new rule.
    """

    chosen = Signal(int)

    def __init__(self, days: int, size: int, jobs: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keep exports"))
        self.days = QSpinBox(self)
        self.days.setRange(0, _LONGEST)
        self.days.setSpecialValueText(self.tr("for ever"))
        self.days.setSuffix(self.tr(" days"))
        self.days.setValue(days)
        self.days.setAccessibleName(self.tr("Days that data are kept"))
        words = QLabel(
            self.tr(
                "What was fetched stays on this computer, so that a file can be saved again without calling the API. "
                "Exports that ended longer ago are taken out of the list, with their data. The files they wrote stay; "
                "an export that can be resumed is never deleted."
            ),
            self,
        )
        words.setWordWrap(True)
        used = QLabel(self.tr("%Ln export(s) use {0} now.", "", jobs).format(text.size(size)), self)
        form = QFormLayout()
        form.addRow(self.tr("&Keep finished exports"), self.days)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addLayout(form)
        column.addWidget(used)
        column.addWidget(buttons)
        column.addStrut(self.fontMetrics().averageCharWidth() * 76)

    @Slot()
    def _accept(self) -> None:
        self.chosen.emit(self.days.value())
        self.accept()

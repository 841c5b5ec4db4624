"""The list of shortcuts, as the keys of this computer are called."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QVBoxLayout, QWidget

from genesys_export.ui.models.plain import PlainTable
from genesys_export.ui.widgets.sizing import size_within_screen
from genesys_export.ui.widgets.table import small_table

_NATIVE = QKeySequence.SequenceFormat.NativeText


class KeysDialog(QDialog):
    """Shows every shortcut with what it does; it scrolls where the screen is small."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard"))
        self.model = PlainTable([self.tr("Keys"), self.tr("What they do")], parent=self)
        self.model.show_rows([
            *((_native(*action.shortcuts()), action.text().replace("&", "").rstrip("…"))
              for action in actions if action.shortcuts()),
            (_native("Space"), self.tr("Pause or resume")),
            (_native("Return"), self.tr("Details")),
            (_native("Del"), self.tr("Remove from the list")),
            (_native("Esc"), self.tr("Close the message, clear the filter")),
        ])  # fmt: skip
        self.table = small_table(self.model, self.tr("Keyboard"), self)
        self.table.resizeColumnToContents(0)
        self.table.setColumnWidth(0, self.table.columnWidth(0) + self.fontMetrics().averageCharWidth() * 3)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        rows = self.table.verticalHeader().defaultSectionSize() * (self.model.rowCount() + 2)
        em = self.fontMetrics().averageCharWidth()
        size_within_screen(self, em * 80, rows + buttons.sizeHint().height() + em * 6)
        self.table.setCurrentIndex(self.model.index(0, 0))


def _native(*keys: QKeySequence | str) -> str:
    return ", ".join(QKeySequence(each).toString(_NATIVE) for each in keys)

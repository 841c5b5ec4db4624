"""One side of a comparison: an export of the list, a file, or the folder of a recipe."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QPushButton

from genesys_export.ui import text
from genesys_export.ui.models.row import ExportRow
from genesys_export.ui.widgets.called import name_line
from genesys_export.ui.widgets.sizing import hint

_CALLED = Qt.ItemDataRole.UserRole + 1


class Snapshot(QObject):
    """The fields of one side; the dialog puts them where they belong.

    Signals:
        changed: another one is named.
    """

    changed = Signal()

    def __init__(self, name: str, exports: Sequence[ExportRow], folder: Path, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog, self._folder = dialog, folder
        self.box = QComboBox(dialog)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        name_line(self.box, name)
        if (line := self.box.lineEdit()) is not None:
            hint(line, self.tr("An export of the list, a file, or the folder of a recipe"))
        for row in exports:
            words = self.tr("{0}, {1}: {2}, {3}")
            told = row.name, text.moment(row.created), text.records(row.records), row.out.name
            self.box.addItem(words.format(*told), row.id)
            self.box.setItemData(self.box.count() - 1, f"{row.out.name} ({text.moment(row.created)})", _CALLED)
        self.box.setCurrentIndex(-1)
        self.file = QPushButton(self.tr("File…"), dialog)
        self.folder = QPushButton(self.tr("Folder…"), dialog)
        for button, slot in ((self.file, self._file), (self.folder, self._dir)):
            button.setAutoDefault(False)
            button.setAccessibleName(f"{name}: {button.text()}")
            button.clicked.connect(slot)
        self.box.editTextChanged.connect(self.changed)

    def choose(self, what: str) -> None:
        """Name an export by its id, or a path."""
        at = self.box.findData(what)
        self.box.setCurrentIndex(at)
        if at < 0:
            self.box.setEditText(what)

    def value(self) -> str:
        """The id of an export, or a path; empty when none is named."""
        at = self._place()
        return str(self.box.itemData(at)) if at >= 0 else self.box.currentText().strip()

    def called(self) -> str:
        """What the export that is named is called within a sentence; empty for a path."""
        at = self._place()
        return str(self.box.itemData(at, _CALLED)) if at >= 0 else ""

    def _place(self) -> int:
        """Of the export that is named, in the list."""
        words = self.box.currentText().strip()
        at = self.box.currentIndex()
        return at if self.box.itemText(at) == words else self.box.findText(words, Qt.MatchFlag.MatchExactly)

    @Slot()
    def _file(self) -> None:
        picker = self._picker()
        picker.setFileMode(QFileDialog.FileMode.ExistingFile)
        tables = self.tr("Tables (*.csv *.xlsx *.jsonl *.ndjson *.json *.parquet *.sqlite *.db *.gz *.zst)")
        picker.setNameFilters([tables, self.tr("All files (*)")])
        picker.open()

    @Slot()
    def _dir(self) -> None:
        picker = self._picker()
        picker.setFileMode(QFileDialog.FileMode.Directory)
        picker.setOption(QFileDialog.Option.ShowDirsOnly)
        picker.open()

    def _picker(self) -> QFileDialog:
        picker = QFileDialog(self._dialog, self.tr("Which snapshot"), str(self._folder))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.fileSelected.connect(self.choose)
        return picker

"""Further files of the same records: one line each, whose name says the format."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from genesys_export.output import FORMATS
from genesys_export.ui.dialogs.file_words import format_name
from genesys_export.ui.widgets.spoken import SpokenLabel


class AlsoList(QWidget):
    """Lines that are added and removed.

    Signals:
        changed: something was edited.
        grown: there is a line more.

    Attributes:
        lines: the inputs, from top to bottom.
    """

    changed = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = ""
        self.lines: list[QLineEdit] = []
        self._said: list[SpokenLabel] = []
        self.removers: list[QPushButton] = []
        self.add = QPushButton(self.tr("&Add a file"), self)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add_one)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._place()

    def show_texts(self, texts: Sequence[str], first: str) -> None:
        """Show these names or endings.

        Args:
            texts: the further files.
            first: the format of the first file.
        """
        self._first = first
        while self.lines:
            self._drop(0)
        for each in texts:
            self._append(each)
        self._place()

    def texts(self) -> list[str]:
        """The names or endings that are given."""
        return [line.text().strip() for line in self.lines if line.text().strip()]

    def say(self, at: int, words: str) -> None:
        """The format of a file, or why there can be none; among those that :meth:`texts` gives."""
        filled = [each for each, line in zip(self._said, self.lines, strict=True) if line.text().strip()]
        filled[at].setText(words)

    @Slot()
    def _add_one(self) -> None:
        """A line with the ending of a format that is not written yet."""
        used = {self._first, *(text.rpartition(".")[2] for text in self.texts())}
        line = self._append(next((f".{kind}" for kind in FORMATS if kind not in used), ""))
        self._place()
        line.setFocus()
        line.selectAll()
        self.changed.emit()
        self.grown.emit()

    def _append(self, words: str) -> QLineEdit:
        line, said, remove = QLineEdit(words, self), SpokenLabel(self), QPushButton(self.tr("Remove"), self)
        line.setPlaceholderText(self.tr("for example .xlsx, or another name"))
        line.textChanged.connect(self._edited)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setMinimumWidth(self.fontMetrics().horizontalAdvance(format_name("jsonl", "zst")))
        remove.setAutoDefault(False)
        remove.clicked.connect(self._remove)
        self.lines.append(line)
        self._said.append(said)
        self.removers.append(remove)
        return line

    @Slot()
    def _remove(self) -> None:
        at = next((at for at, each in enumerate(self.removers) if each is self.sender()), -1)
        if at >= 0:
            self._drop(at)
            self._place()
            (self.lines[min(at, len(self.lines) - 1)] if self.lines else self.add).setFocus()
            self.changed.emit()

    def _drop(self, at: int) -> None:
        for each in (self.lines.pop(at), self._said.pop(at), self.removers.pop(at)):
            self._grid.removeWidget(each)
            each.hide()
            each.deleteLater()

    def _place(self) -> None:
        """Every line in its place, the button below; the Tab key goes from top to bottom."""
        before: QWidget | None = None
        for row, (line, said, remove) in enumerate(zip(self.lines, self._said, self.removers, strict=True)):
            line.setAccessibleName(self.tr("Further file {0}").format(row + 1))
            said.setAccessibleName(self.tr("Format of further file {0}").format(row + 1))
            remove.setAccessibleName(self.tr("Remove further file {0}").format(row + 1))
            for column, each in enumerate((line, said, remove)):
                self._grid.addWidget(each, row, column)
            for each in (line, remove):
                if before is not None:
                    QWidget.setTabOrder(before, each)
                before = each
        self._grid.addWidget(self.add, len(self.lines), 0, Qt.AlignmentFlag.AlignLeft)
        if before is not None:
            QWidget.setTabOrder(before, self.add)

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()

"""The review of a support bundle: every file that would go in, its content, and a tick to leave it out.

The same dialog, without ticks, shows what else a colleague's bundle holds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genesys_export.errors import ExportError
from genesys_export.support.bundle import Entry, manifest_text
from genesys_export.support.layout import MANIFEST
from genesys_export.ui import text
from genesys_export.ui.saying import said
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.mirrored import panes
from genesys_export.ui.widgets.sizing import size_within_screen
from genesys_export.ui.widgets.spoken import SpokenLabel
from genesys_export.ui.widgets.written import TickDelegate

_SHOWN = 500_000  # letters: more than anybody reads, and as much as is laid out at once
_CHECKABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable


class ReviewDialog(QDialog):
    """Lists the files on the left, shows the one that is selected on the right.

    Args:
        entries: what the bundle may hold.
        parent: its window.
        words: what it is about, where nothing is to be saved; then there are no ticks.

    Signals:
        save_wanted(object, object): the entries as they are ticked, and the file to write.
    """

    save_wanted = Signal(object, object)

    def __init__(self, entries: Sequence[Entry], parent: QWidget, words: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._entries, self._fixed = list(entries), bool(words)
        self.setWindowTitle(self.tr("Other files of the bundle") if words else self.tr("Save support bundle"))
        lead = QLabel(
            words
            or self.tr(
                "This is all that would be saved: nothing is sent anywhere. Secrets have been taken out. Read the "
                "files, and untick those that you do not want to give away."
            ),
            self,
        )
        self.files = QListWidget(self)
        self.files.setAccessibleName(self.tr("Files of the bundle"))
        self.files.setSpacing(1)  # else the boxes of two rows touch
        self.files.setItemDelegate(TickDelegate(self.files))
        self.about = SpokenLabel(self)
        self.about.setAccessibleName(self.tr("What the file is"))
        self.content = QPlainTextEdit(self)
        self.content.setReadOnly(True)
        self.content.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.content.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.content.setAccessibleName(self.tr("Content of the file"))
        self.content.setTabChangesFocus(True)
        self.answer = SpokenLabel(self)
        self._tone: Tone | None = None
        theme().changed.connect(self._tint)
        self.answer.setAccessibleName(self.tr("What will be saved"))
        for label in (lead, self.about, self.answer):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.save = QPushButton(self.tr("&Save bundle…"), self)
        self.picker: QFileDialog | None = None
        self._assemble(lead)
        self._fill()
        self.files.currentRowChanged.connect(self._show)
        self.files.itemChanged.connect(self._ticked)
        self.files.setCurrentRow(0)
        self._tell()
        size_within_screen(self, 900, 600)

    def _assemble(self, lead: QLabel) -> None:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.about)
        column.addWidget(self.content, 1)
        halves = panes(self)
        halves.addWidget(self.files)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        halves.setSizes([self.fontMetrics().averageCharWidth() * 34, self.fontMetrics().averageCharWidth() * 90])
        buttons = QDialogButtonBox(self)
        if not self._fixed:
            buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
            self.save.setDefault(True)
        self.save.setVisible(not self._fixed)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(lead)
        whole.addWidget(halves, 1)
        whole.addWidget(self.answer)
        whole.addWidget(buttons)

    @classmethod
    def of_texts(cls, texts: Mapping[str, str], parent: QWidget, words: str) -> ReviewDialog:
        """A dialog that only shows texts."""
        return cls([Entry(name, "", texts[name]) for name in sorted(texts)], parent, words)

    def chosen(self) -> list[Entry]:
        """The entries as they are ticked."""
        rows = [self.files.item(row) for row in range(self.files.count() - len(self._entries), self.files.count())]
        ticks = [row.checkState() is Qt.CheckState.Checked for row in rows]
        return [replace(each, ticked=tick) for each, tick in zip(self._entries, ticks, strict=True)]

    def say_busy(self) -> None:
        """It is being written."""
        self.save.setEnabled(False)
        self.answer.setText(self.tr("Saving…"))

    def say_bad(self, error: ExportError) -> None:
        """It could not be written; said where the button is."""
        self.save.setEnabled(True)
        self.answer.setText(" ".join(filter(None, (text.what(error), text.safe(error), text.remedy(error)))))
        self._answer_in(Tone.BAD)

    def _fill(self) -> None:
        if not self._fixed:
            item = QListWidgetItem(MANIFEST, self.files)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(self.tr("Always in it: it tells what is in the bundle."))
        for each in self._entries:
            item = QListWidgetItem(each.name, self.files)
            item.setToolTip(text.tip(said(each.about)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{each.name}. {said(each.about)}")
            if not self._fixed:
                item.setFlags(_CHECKABLE)
                item.setCheckState(Qt.CheckState.Checked if each.ticked else Qt.CheckState.Unchecked)
        self.files.setMinimumWidth(self.files.sizeHintForColumn(0) + 24)

    @Slot()
    def _show(self) -> None:
        row = self.files.currentRow() - (self.files.count() - len(self._entries))
        if row < 0:
            about, words = self.tr("What is in the bundle; always part of it."), manifest_text(self.chosen())
        else:
            about, words = said(self._entries[row].about), self._entries[row].text
        self.about.setText(about)
        self.about.setVisible(bool(about))
        if len(words) > _SHOWN:
            left = words.count("\n", _SHOWN)
            words = f"{words[:_SHOWN]}\n{self.tr('… and %Ln line(s) more', '', left)}"
        self.content.setPlainText(words)

    @Slot()
    def _ticked(self) -> None:
        self._tell()
        if self.files.currentRow() == 0:
            self._show()

    def _tell(self) -> None:
        if self._fixed:
            self.answer.hide()
            return
        chosen = [each for each in self.chosen() if each.ticked]
        words = self.tr("%Ln file(s) will be saved.", "", len(chosen) + 1)
        data = any(each.data for each in chosen)
        more = self.tr("Among them is every record that was fetched.") if data else self.tr("No record is among them.")
        self.answer.setText(f"{words} {more}")
        self._answer_in(Tone.CARE if data else None)

    def _answer_in(self, tone: Tone | None) -> None:
        self._tone = tone
        self._tint()

    @Slot()
    def _tint(self) -> None:
        palette = self.palette()
        if self._tone is not None:
            palette.setColor(self.answer.foregroundRole(), theme().color(self._tone))
        self.answer.setPalette(palette)

    @Slot()
    def _ask(self) -> None:
        self.picker = QFileDialog(self, self.tr("Save support bundle"), str(Path.home()))
        self.picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.picker.setNameFilter(self.tr("Support bundle (*.zip)"))
        self.picker.setDefaultSuffix("zip")
        self.picker.selectFile("support.zip")
        self.picker.fileSelected.connect(self._save)
        self.picker.open()

    @Slot(str)
    def _save(self, path: str) -> None:
        self.save_wanted.emit(self.chosen(), Path(path))

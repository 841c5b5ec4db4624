"""Comparing two snapshots: which two, then what was added, removed and changed, to be filtered, copied and saved."""

from __future__ import annotations

import asyncio
import functools
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genesys_export.errors import Cancelled, ExportError
from genesys_export.recipes.compare import CHANGE_COLUMNS, Comparison, save_changes
from genesys_export.ui import text
from genesys_export.ui.dialogs.snapshot import Snapshot
from genesys_export.ui.models.changes import MOST, ChangesModel, Found
from genesys_export.ui.saying import said
from genesys_export.ui.states import WARNING
from genesys_export.ui.tasks import ui_task
from genesys_export.ui.theme import Tone
from genesys_export.ui.widgets.called import clearable, label_unseen
from genesys_export.ui.widgets.signed import SignedLine
from genesys_export.ui.widgets.sizing import fit_columns, hint, size_within_screen
from genesys_export.ui.widgets.table import small_table

if TYPE_CHECKING:
    from genesys_export.export import JobStore
    from genesys_export.ui.models.row import ExportRow

_MOST_COPIED = 10_000  # rows


class CompareDialog(QDialog):
    """Compares two snapshots of the same kind. It stands beside the main window."""

    def __init__(
        self, store: JobStore, exports: Sequence[ExportRow], folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare two snapshots"))
        self._store, self._folder = store, folder
        self._stop = threading.Event()
        self._busy = False
        self._compared: tuple[str, str, tuple[str, ...], tuple[str, str]] = ("", "", (), ("", ""))
        self.old = Snapshot(self.tr("Earlier"), exports, folder, self)
        self.new = Snapshot(self.tr("Later"), exports, folder, self)
        self.key = QLineEdit(self)
        hint(self.key, self.tr("those the export knows; else give columns, with commas between"))
        self.go = QPushButton(self.tr("&Compare"), self)
        self.go.setDefault(True)
        self._told = SignedLine(self.tr("What was found"), self)
        self.said, self.sign = self._told.words, self._told.sign
        self.said.setText(
            self.tr("Choose two snapshots; what was added, removed or changed between them is listed below.")
        )
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter…"))
        clearable(self.filter, self.tr("Filter the changes"))
        self.kind = QComboBox(self)
        label_unseen(self.kind, self.tr("Which changes"))
        for words, kind in ((self.tr("All changes"), ""), (self.tr("Added"), "added"), (self.tr("Removed"), "removed"),
                            (self.tr("Changed"), "changed")):  # fmt: skip
            self.kind.addItem(words, kind)
        self.model = ChangesModel(self)
        self.table = small_table(self.model, self.tr("Changes"), self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.copy = QPushButton(self.tr("Cop&y"), self)
        self.save = QPushButton(self.tr("&Save as…"), self)
        self.close_button = QPushButton(self.tr("C&lose"), self)
        for button in (self.copy, self.save, self.close_button):
            button.setAutoDefault(False)
        self._build()
        self._wire()
        em = self.fontMetrics().averageCharWidth()
        size_within_screen(self, min(em * 170, 1120), min(em * 100, 640))
        self._offer()

    def report(self, error: ExportError) -> None:
        """An error of a task of this dialog."""
        self._told.show_sign("failed", Tone.BAD)
        self.said.setText(" ".join(filter(None, (text.what(error), text.remedy(error)))))

    def propose(self, old: str, new: str) -> None:
        """Name the two that are likely meant."""
        self.old.choose(old)
        self.new.choose(new)

    def done(self, result: int) -> None:
        """Qt: closed, one way or the other."""
        self._stop.set()
        super().done(result)

    def _build(self) -> None:
        grid = QGridLayout()
        for row, (words, side) in enumerate(((self.tr("&Earlier"), self.old), (self.tr("L&ater"), self.new))):
            label = QLabel(words, self)
            label.setBuddy(side.box)
            for column, widget in enumerate((label, side.box, side.file, side.folder)):
                grid.addWidget(widget, row, column)
        label = QLabel(self.tr("&Key columns"), self)
        label.setBuddy(self.key)
        self.key.setAccessibleName(self.tr("Key columns"))
        grid.addWidget(label, 2, 0)
        grid.addWidget(self.key, 2, 1)
        grid.addWidget(self.go, 2, 2, 1, 2)
        grid.setColumnStretch(1, 1)
        narrow = QHBoxLayout()
        narrow.addWidget(self.filter, 1)
        narrow.addWidget(self.kind)
        head = self.table.horizontalHeader()
        fit_columns(self.table, dict(enumerate((15, 16, 18, 22, 18))))
        for column in (5, 6):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        foot = QHBoxLayout()
        foot.addWidget(self.copy)
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addLayout(self._told)
        layout.addLayout(narrow)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)

    def _wire(self) -> None:
        for side in (self.old, self.new):
            side.changed.connect(self._offer)
        self.go.clicked.connect(self._go)
        self.filter.textChanged.connect(self._typed)
        self.kind.currentIndexChanged.connect(self._typed)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_file)
        self.close_button.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self.filter.setFocus)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self.table)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(self._copy)

    @Slot()
    def _offer(self) -> None:
        self.go.setEnabled(bool(self.old.value() and self.new.value()))
        found = self.model.found
        for widget in (self.filter, self.kind, self.table, self.copy, self.save):
            widget.setEnabled(bool(found.rows))
        self.table.setColumnHidden(0, found.tables < 2)  # noqa: PLR2004 - it would say the same in every row

    @Slot()
    def _go(self) -> None:
        """Compare, or stop comparing."""
        if self._busy:
            self._stop.set()
        else:
            self._compare()

    @ui_task
    async def _compare(self) -> None:
        """On a worker thread: both are read in full."""
        self._stop.clear()
        self.sign.hide()
        key = tuple(name.strip() for name in self.key.text().split(",") if name.strip())
        self._compared = (self.old.value(), self.new.value(), key, (self.old.called(), self.new.called()))
        self._busy = True
        self.go.setText(self.tr("&Stop"))
        self.said.setText(self.tr("Comparing…"))
        self.model.show_found(Found())  # what was found before is of other snapshots
        self._offer()
        try:
            found = await asyncio.to_thread(self._find)
        except Cancelled:
            self.said.setText(self.tr("Stopped."))
            return
        finally:
            self._busy = False
            self.go.setText(self.tr("&Compare"))
        self.filter.clear()
        self.kind.setCurrentIndex(0)
        self.model.show_found(found)
        if found.doubts:
            self._told.show_sign(WARNING, Tone.CARE)
        self._say(found)
        self._offer()

    def _say(self, found: Found, shown: str = "") -> None:
        """How many changes, how many are shown, and in lines of their own why they may not be what they seem."""
        self.said.setText("\n".join([" ".join(filter(None, (self._counted(found), shown))), *map(said, found.doubts)]))

    def _comparison(self) -> Comparison:
        old, new, key, called = self._compared
        return Comparison(old, new, self._store, key, self._check, called=called)

    def _find(self) -> Found:
        comparison = self._comparison()
        return Found.gather(comparison.changes(), len(comparison.tables), comparison.doubts)

    def _check(self) -> None:
        if self._stop.is_set():
            raise Cancelled(self.tr("Stopped."))

    def _counted(self, found: Found) -> str:
        if not found.counts:
            return self.tr("Nothing changed.")
        words = self.tr("{0} added, {1} removed, %Ln changed field(s).", "", found.counts["changed"]).format(
            *(text.number(found.counts[kind]) for kind in ("added", "removed"))
        )
        if found.whole:
            return words
        return f"{words} {self.tr('The first {0} are shown; all are saved.').format(text.number(MOST))}"

    @Slot()
    def _typed(self) -> None:
        self._narrow()

    @ui_task
    async def _narrow(self) -> None:
        """Search on a worker thread; what was typed meanwhile is searched for next."""
        while True:
            wanted, found = (self.filter.text(), str(self.kind.currentData())), self.model.found
            places = await asyncio.to_thread(found.find, *wanted)
            if found is not self.model.found:
                return
            if wanted == (self.filter.text(), str(self.kind.currentData())):
                break
        self.model.show_only(places)
        shown = "" if places is None else self.tr("%Ln of them are shown.", "", len(places))
        self._say(found, shown)

    @Slot()
    def _copy(self) -> None:
        """The selected rows, or all that are shown, as a spreadsheet takes them."""
        selected = self.table.selectionModel().selection()  # by spans: each of its cells would be too many
        spans = sorted((span.top(), span.bottom()) for span in map(selected.at, range(selected.count())))
        chosen = [row for first, last in spans for row in range(first, last + 1)]
        rows = chosen or range(self.model.rowCount())
        lines = ["\t".join(_one_line(cell) for cell in self.model.cells(row)) for row in rows[:_MOST_COPIED]]
        QGuiApplication.clipboard().setText("\n".join(["\t".join(CHANGE_COLUMNS), *lines]))
        if len(rows) > _MOST_COPIED:
            words = self.tr("The first {0} rows were copied; save them to have all.")
            self.said.setText(words.format(text.number(_MOST_COPIED)))

    @Slot()
    def _ask_file(self) -> None:
        picker = QFileDialog(self, self.tr("Save the changes"), str(self._folder / "changes.xlsx"))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        picker.setNameFilters(["Excel (*.xlsx)", "CSV (*.csv)"])
        picker.setDefaultSuffix("xlsx")
        picker.selectFile("changes")
        picker.filterSelected.connect(functools.partial(_take_ending, picker))
        picker.fileSelected.connect(self._save)
        picker.open()

    @ui_task
    async def _save(self, path: str) -> None:
        """All changes, whatever is filtered; the user has agreed to replace a file."""
        found = self.model.found

        def rows() -> Iterable[Sequence[str]]:
            return found.rows if found.whole else (each.cells() for each in self._comparison().changes())

        def save() -> int:
            self._comparison().refuse(Path(path))
            return save_changes(Path(path), rows, overwrite=True)

        self._stop.clear()
        count = await asyncio.to_thread(save)
        self.said.setText(self.tr("{0}: %Ln change(s).", "", count).format(Path(path).name))


def _one_line(cell: str) -> str:
    return " ".join(cell.split()) if any(c in cell for c in "\t\r\n") else cell


def _take_ending(picker: QFileDialog, chosen: str) -> None:
    picker.setDefaultSuffix(chosen.rpartition("*.")[2].rstrip(")"))

"""The list of saved exports: start, change, rename, delete."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genesys_export.export import DEMO, ExportRequest
from genesys_export.ui import text
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.titles import title_of
from genesys_export.ui.widgets.sizing import size_within_screen
from genesys_export.ui.widgets.titled import TitledList
from genesys_export.ui.widgets.undo_bar import UndoBar

_REQUEST = Qt.ItemDataRole.UserRole
_NAME = Qt.ItemDataRole.UserRole + 1


class SavedExportsDialog(QDialog):
    """Shows every saved export with what it asks for.

    Signals:
        start_wanted: the requests to be started.
        edit_wanted: name and request of one that is to be changed.
        rename_wanted: name and request of one that is to be called otherwise.
        forgotten: names of those that were deleted.
        put_back: those whose deletion was undone, requests by name.
    """

    start_wanted = Signal(object)
    edit_wanted = Signal(str, object)
    rename_wanted = Signal(str, object)
    forgotten = Signal(object)
    put_back = Signal(object)

    def __init__(self, known: dict[str, ExportRequest], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Saved exports"))
        self._gone: dict[str, ExportRequest] = {}
        self.list = TitledList(self)
        self.list.setAccessibleName(self.tr("Saved exports"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAlternatingRowColors(True)
        self.list.itemSelectionChanged.connect(self._offer)
        self.list.itemActivated.connect(self._start)
        self.nothing = QLabel(self)
        self.nothing.setText(self.tr("Nothing is saved yet. Select an export, then choose “Save export as template”."))
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setForegroundRole(self.nothing.palette().ColorRole.PlaceholderText)
        self.start = QPushButton(theme().icon("resume", Tone.BUSY), self.tr("&Start"), self)
        self.start.setDefault(True)
        self.edit = QPushButton(self.tr("&Edit…"), self)
        self.rename = QPushButton(self.tr("Re&name…"), self)
        self.delete = QPushButton(self.tr("&Delete"), self)
        undo = QAction(self.tr("&Undo"), self)
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        undo.triggered.connect(self._undo)
        self.undo = UndoBar(undo, self)
        for button, slot in (
            (self.start, self._start), (self.edit, self._edit), (self.rename, self._rename),
            (self.delete, self._delete),
        ):  # fmt: skip
            button.clicked.connect(slot)
        QShortcut(QKeySequence("Del"), self.list, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(
            self._delete
        )
        side = QVBoxLayout()
        for button in (self.start, self.edit, self.rename, self.delete):
            side.addWidget(button)
        side.addStretch()
        upper = QHBoxLayout()
        upper.addWidget(self.list, 1)
        upper.addWidget(self.nothing, 1)
        upper.addLayout(side)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(upper, 1)
        layout.addWidget(self.undo)
        layout.addWidget(buttons)
        em = self.fontMetrics().averageCharWidth()
        size_within_screen(self, em * 100, em * 56)
        self.show_exports(known)
        self.list.setFocus()

    def show_exports(self, known: dict[str, ExportRequest]) -> None:
        """List these."""
        chosen = {item.data(_NAME) for item in self.list.selectedItems()}
        self.list.clear()
        for name, request in known.items():
            item = QListWidgetItem(f"{name}\n{_about(request)}")
            item.setData(_NAME, name)
            item.setData(_REQUEST, request)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {_about(request)}")
            self.list.addItem(item)
            item.setSelected(name in chosen)
        if known and not self.list.selectedItems():
            self.list.setCurrentRow(0)
        self.list.setVisible(bool(known))
        self.nothing.setVisible(not known)
        self._offer()

    def choose(self, name: str) -> None:
        """Select the one with this name."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)

    def _chosen(self) -> list[tuple[str, ExportRequest]]:
        return [(item.data(_NAME), item.data(_REQUEST)) for item in self.list.selectedItems()]

    @Slot()
    def _offer(self) -> None:
        chosen = self._chosen()
        self.start.setEnabled(bool(chosen))
        self.delete.setEnabled(bool(chosen))
        self.rename.setEnabled(len(chosen) == 1)
        self.edit.setEnabled(len(chosen) == 1 and not chosen[0][1].endpoint.own)

    @Slot()
    def _start(self) -> None:
        if chosen := self._chosen():
            self.accept()
            self.start_wanted.emit([request for _, request in chosen])

    @Slot()
    def _edit(self) -> None:
        if chosen := self._chosen():
            self.edit_wanted.emit(*chosen[0])

    @Slot()
    def _rename(self) -> None:
        if chosen := self._chosen():
            self.rename_wanted.emit(*chosen[0])

    @Slot()
    def _delete(self) -> None:
        chosen = self._chosen()
        if not chosen:
            return
        gone = {name for name, _ in chosen}
        left = {self.list.item(row).data(_NAME): self.list.item(row).data(_REQUEST) for row in range(self.list.count())}
        self.show_exports({name: request for name, request in left.items() if name not in gone})
        self._gone = dict(chosen)
        words = self.tr("Deleted: {0}. The files they wrote stay.")
        if len(gone) == 1:
            words = self.tr("Deleted: {0}. The files it wrote stay.")
        words = words.format(", ".join(sorted(gone)))
        self.undo.offer(words)
        self.forgotten.emit(sorted(gone))

    @Slot()
    def _undo(self) -> None:
        if self._gone:
            self.put_back.emit(self._gone)
            self._gone = {}
            self.undo.offer("")


def _about(request: ExportRequest) -> str:
    """What it asks for, in one line."""
    organisation = text.demo_name() if request.connection == DEMO else request.connection_name
    words = [title_of(request.endpoint), organisation, request.interval, request.out.name]
    words += [f"{name}={value}" for name, value in request.params.items() if value]
    if request.max_records is not None:
        words.append(text.tr("at most %Ln record(s)", request.max_records))
    return "  ·  ".join(filter(None, words))

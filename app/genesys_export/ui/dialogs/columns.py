"""The columns dialog: which columns a file has, in what order, under what titles; kept as a named layout."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from genesys_export.errors import ExportError
from genesys_export.ui import text
from genesys_export.ui.models.columns import KIND, ColumnsModel
from genesys_export.ui.saying import said
from genesys_export.ui.widgets.called import clearable, name_line
from genesys_export.ui.widgets.sizing import hint, size_within_screen
from genesys_export.ui.widgets.table import choose_row, small_table
from genesys_export.ui.widgets.written import TickDelegate

Index = QModelIndex | QPersistentModelIndex


class _Kinds(QStyledItemDelegate):
    """Types are chosen from a list."""

    def __init__(self, kinds: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self._kinds = kinds

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """Qt: the list of types."""
        box = QComboBox(parent)
        for key, words in self._kinds.items():
            box.addItem(words, key)
        box.activated.connect(lambda: self.commitData.emit(box))
        box.activated.connect(lambda: self.closeEditor.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Qt: the type as it is."""
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Qt: another type."""
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)


Layouts = Mapping[str, tuple[str, ...]]


class ColumnsDialog(QDialog):
    """Asks for columns; the owner keeps layouts and says how that went with :meth:`show_layouts` or :meth:`say`.

    Args:
        known: paths of the columns that there are.
        chosen: those that are chosen, each ``path``, ``path:type``, or either with ``=title``; empty for all.
        layouts: named layouts of the endpoint.
        parent: owner.

    Signals:
        chosen: the columns, each ``path``, ``path:type``, or either with ``=title``; empty for those of the records.
        keep_wanted: a name and the columns to keep under it.
        forget_wanted: the name of a layout to be forgotten.
    """

    chosen = Signal(tuple)
    keep_wanted = Signal(str, tuple)
    forget_wanted = Signal(str)

    def __init__(
        self, known: Sequence[str], chosen: Sequence[str], layouts: Layouts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns"))
        self._known, self._layouts, self._twice = list(known), dict(layouts), ""
        self.model = ColumnsModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self.model)
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.layouts = QComboBox(self)
        self.layouts.setEditable(True)
        self.layouts.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        line = self.layouts.lineEdit()
        assert line is not None
        hint(line, self.tr("Name of a layout"))
        line.setMaxLength(60)
        # Else who writes the name of a layout to keep these columns under it loses them when the focus goes on to
        # "Keep": Qt takes the written name for a choice from the list, and the layout would be used.
        line.editingFinished.disconnect()
        self._name = line
        self.keep, self.forget = self._button(self.tr("&Keep layout")), self._button(self.tr("F&orget layout"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Find a field…"))
        clearable(self.search, self.tr("Find a field"))
        self.table = small_table(self._proxy, self.tr("Columns of the file"), self)
        self.table.setItemDelegateForColumn(0, TickDelegate(self))
        self.table.setItemDelegateForColumn(KIND, _Kinds(self.model.kinds, self))
        self.up, self.down = self._button(self.tr("Move &up")), self._button(self.tr("Move &down"))
        self.every, self.none = self._button(self.tr("Tick &all")), self._button(self.tr("Tick &none"))
        self.own = QLineEdit(self)
        hint(self.own, self.tr("for example addresses[0].address or skills[].name"))
        self.add = self._button(self.tr("A&dd"))
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._build()
        self._wire()
        self.model.show_columns(self._known, chosen)
        self.show_layouts(layouts)
        em = self.fontMetrics().averageCharWidth()
        size_within_screen(self, em * 96, em * 92)
        self.search.setFocus()

    def show_layouts(self, layouts: Layouts, name: str = "") -> None:
        """These are the layouts now."""
        self._layouts = dict(layouts)
        self.layouts.blockSignals(True)
        self.layouts.clear()
        self.layouts.addItems(list(layouts))
        self.layouts.setCurrentIndex(-1)
        self.layouts.setEditText(name)
        self.layouts.blockSignals(False)
        self.said.setText(self.tr("The layout “{0}” is kept.").format(name) if name else "")
        self._check()

    def say(self, error: ExportError) -> None:
        """A layout could not be kept or forgotten."""
        self.said.setText(" ".join(part for part in (text.what(error), said(error.remedy)) if part))

    def columns(self) -> tuple[str, ...]:
        """What is chosen now; empty when it is everything, in the order it comes, under its own titles."""
        chosen = self.model.chosen()
        return () if list(chosen) == self._known else chosen

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        return button

    def _build(self) -> None:
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        heads = self.table.horizontalHeader()
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        heads.setSectionResizeMode(KIND, QHeaderView.ResizeMode.Fixed)
        self.table.setColumnWidth(KIND, self.fontMetrics().averageCharWidth() * 20)
        layout_label, own_label = QLabel(self.tr("&Layout"), self), QLabel(self.tr("O&ther field"), self)
        layout_label.setBuddy(self.layouts)
        own_label.setBuddy(self.own)
        name_line(self.layouts, self.tr("Layout"))
        self.own.setAccessibleName(self.tr("Other field"))
        top = QHBoxLayout()
        top.addWidget(layout_label)
        top.addWidget(self.layouts, 1)
        top.addWidget(self.keep)
        top.addWidget(self.forget)
        beside = QVBoxLayout()
        for button in (self.up, self.down, self.every, self.none):
            beside.addWidget(button)
        beside.addStretch()
        middle = QGridLayout()
        middle.addWidget(self.search, 0, 0)
        middle.addWidget(self.table, 1, 0)
        middle.addLayout(beside, 1, 1)
        middle.setColumnStretch(0, 1)
        other = QHBoxLayout()
        other.addWidget(own_label)
        other.addWidget(self.own, 1)
        other.addWidget(self.add)
        hint = QLabel(self.tr("Double-click a title or a type to change it."), self)
        hint.setForegroundRole(hint.palette().ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addLayout(middle, 1)
        layout.addWidget(hint)
        layout.addLayout(other)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons)

    def _wire(self) -> None:
        self.search.textChanged.connect(self._proxy.setFilterFixedString)
        self.search.textChanged.connect(self._check)
        self.model.edited.connect(self._check)
        self.table.selectionModel().selectionChanged.connect(self._check)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda by=by: self._move(by))
        self.every.clicked.connect(lambda: self.model.tick_all(on=True))
        self.none.clicked.connect(lambda: self.model.tick_all(on=False))
        self.own.textChanged.connect(self._check)
        self.add.clicked.connect(self._add)
        self.layouts.activated.connect(self._use)
        self._name.textChanged.connect(self._check)
        self.keep.clicked.connect(lambda: self.keep_wanted.emit(self._name.text().strip(), self.model.chosen()))
        self.forget.clicked.connect(lambda: self.forget_wanted.emit(self._name.text().strip()))
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    @Slot()
    def _check(self) -> None:
        chosen, name = self.model.chosen(), self._name.text().strip()
        row = self._row()
        self._tell_twice()
        whole = not self.search.text()  # among some of the lines, up and down would be a riddle
        self.up.setEnabled(whole and row > 0)
        self.down.setEnabled(whole and 0 <= row < self.model.rowCount() - 1)
        self.keep.setEnabled(bool(name and chosen) and not self._twice)
        self.forget.setEnabled(name in self._layouts)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        if ok is not None:
            ok.setEnabled(bool(chosen) and not self._twice)
            written = bool(self.own.text().strip())
            self.add.setEnabled(written)
            (self.add if written else ok).setDefault(True)  # Return adds what is written, and closes nothing

    def _tell_twice(self) -> None:
        """Say which title stands over two columns, as long as one does."""
        before, self._twice = self._twice, self.model.twice()
        if self._twice:
            words = self.tr("Two columns have the title “{0}”. Give one of them another.")
            self.said.setText(words.format(self._twice))
        elif before:
            self.said.clear()

    def _row(self) -> int:
        rows = self.table.selectionModel().selectedRows()
        return self._proxy.mapToSource(rows[0]).row() if rows else -1

    def _move(self, by: int) -> None:
        row = self._row()
        if row >= 0 and not self.search.text():
            choose_row(self.table, self.model.move(row, by))
            self._check()

    @Slot()
    def _add(self) -> None:
        path = self.own.text().strip()
        if path:
            self.search.clear()
            row = self.model.add(path)
            self.own.clear()
            choose_row(self.table, row)
            self.table.scrollToBottom()

    @Slot(int)
    def _use(self, at: int) -> None:
        name = self.layouts.itemText(at)
        if name in self._layouts:
            self.model.show_columns(self._known, self._layouts[name])

    @Slot()
    def _accept(self) -> None:
        self.chosen.emit(self.columns())
        self.accept()

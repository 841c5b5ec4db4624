"""Every setting on one page, with a search; what is changed takes effect at once."""

from __future__ import annotations

import functools
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from genesys_export.output import is_folder
from genesys_export.ui.dialogs.zones import names
from genesys_export.ui.preferences import Preference, Preferences, Value
from genesys_export.ui.theme import theme
from genesys_export.ui.widgets.called import clearable, with_icon
from genesys_export.ui.widgets.mirrored import margins
from genesys_export.ui.widgets.quiet import calm, quiet_combo
from genesys_export.ui.widgets.sizing import hint, size_within_screen
from genesys_export.ui.widgets.undo_bar import UndoBar


class FolderEdit(QWidget):
    """A folder: typed or chosen; one that there is not is not taken.

    Signals:
        chosen: a folder, or empty for none.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        hint(self.line, self.tr("the folder used last"))
        clearable(self.line, name)
        self.line.textChanged.connect(self._typed)
        self.browse = QPushButton(self.tr("&Browse…"), self)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.browse)
        self.setFocusProxy(self.line)

    @Slot()
    def _typed(self) -> None:
        words = self.line.text().strip()
        if not words or (Path(words).is_absolute() and is_folder(Path(words))):
            self.chosen.emit(words)

    @Slot()
    def _browse(self) -> None:
        picker = QFileDialog(self, self.tr("Folder for new files"), self.line.text())
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.setFileMode(QFileDialog.FileMode.Directory)
        picker.setOption(QFileDialog.Option.ShowDirsOnly)
        picker.fileSelected.connect(self.line.setText)
        picker.open()


class SettingsDialog(QDialog):
    """The page. It stays right when a setting is changed elsewhere."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._preferences = preferences
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search settings…"))
        clearable(self.search, self.tr("Search settings"))
        self._glass = with_icon(self.search, theme().icon("search"))
        theme().changed.connect(self._tint)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.editors: dict[str, QWidget] = {}
        self._rows: dict[str, list[QWidget]] = {}
        self._heads: dict[str, QLabel] = {}
        self.nothing = QLabel(self.tr("No setting has these words."), self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setAccessibleName(self.tr("Settings"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._page())
        self.restore = QPushButton(self.tr("Restore &defaults"), self)
        self.restore.setAutoDefault(False)
        self.restore.clicked.connect(self._restore)
        undo = QAction(self.tr("&Undo"), self)
        undo.triggered.connect(self._undo)
        self.undo = UndoBar(undo, self)
        self._before: dict[str, Value] = {}
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        buttons.addButton(self.restore, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.nothing)
        layout.addWidget(self.undo)
        layout.addWidget(buttons)
        em = self.fontMetrics().averageCharWidth()
        size_within_screen(self, em * 112, em * 92)
        preferences.changed.connect(self._show)
        self.search.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the first Esc clears the search, the next one closes the page."""
        if (
            watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape and self.search.text()
        ):  # fmt: skip
            self.search.clear()
            return True
        return super().eventFilter(watched, event)

    def _page(self) -> QWidget:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, self.fontMetrics().averageCharWidth() * 48)
        grid.setVerticalSpacing(2)
        for preference in self._preferences.all.values():
            row = grid.rowCount()
            if preference.group not in self._heads:
                head = QLabel(preference.group, page)
                font = head.font()
                font.setBold(True)
                head.setFont(font)
                head.setContentsMargins(0, 10, 0, 2)
                grid.addWidget(head, row, 0, 1, 2)
                self._heads[preference.group] = head
                row += 1
            title, words = QLabel(preference.title, page), QLabel(preference.words, page)
            words.setWordWrap(True)
            words.setForegroundRole(words.palette().ColorRole.PlaceholderText)
            words.setContentsMargins(margins(0, 0, 12, 6))
            editor = self._editor(preference, page)
            title.setBuddy(editor)
            editor.setAccessibleName(preference.title)
            editor.setAccessibleDescription(preference.words)
            grid.addWidget(title, row, 0)
            grid.addWidget(words, row + 1, 0)
            grid.addWidget(editor, row, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
            self.editors[preference.key] = editor
            self._rows[preference.key] = [title, words, editor]
            self._show(preference.key)
        grid.setRowStretch(grid.rowCount(), 1)
        return page

    def _editor(self, preference: Preference, page: QWidget) -> QWidget:
        choose = functools.partial(self._preferences.set, preference.key)
        if preference.kind == "switch":
            box = QCheckBox(self.tr("on"), page)
            box.toggled.connect(choose)
            return box
        if preference.kind == "number":
            number = QSpinBox(page)
            number.setRange(preference.least, preference.most)
            number.setSuffix(preference.unit)
            number.setSpecialValueText(preference.zero)
            number.setKeyboardTracking(False)
            calm(number)
            number.valueChanged.connect(choose)
            return number
        if preference.kind == "folder":
            folder = FolderEdit(preference.title, page)
            folder.chosen.connect(choose)
            return folder
        combo = quiet_combo(page)
        for key, name in preference.choices or [(name, name) for name in names()[1:]]:
            combo.addItem(name, key)  # without the computer's own: a file says its zone by name
        combo.currentIndexChanged.connect(lambda _: choose(str(combo.currentData())))
        return combo

    @Slot(str)
    def _show(self, key: str) -> None:
        """Show the value a setting has."""
        editor, value = self.editors[key], self._preferences.value(key)
        if self._shown(editor) == value:
            return
        if isinstance(editor, QCheckBox):
            editor.setChecked(bool(value))
        elif isinstance(editor, QSpinBox):
            editor.setValue(int(value))
        elif isinstance(editor, FolderEdit):
            editor.line.setText(str(value))
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(value)))

    def _shown(self, editor: QWidget) -> Value | None:
        if isinstance(editor, QCheckBox):
            return editor.isChecked()
        if isinstance(editor, QSpinBox):
            return editor.value()
        if isinstance(editor, FolderEdit):
            return editor.line.text().strip()
        return str(editor.currentData()) if isinstance(editor, QComboBox) else None

    @Slot()
    def _restore(self) -> None:
        self._before = self._preferences.restore() or self._before
        self.undo.offer(self.tr("Every setting has its default again.") if self._before else "")

    @Slot()
    def _undo(self) -> None:
        for key, value in self._before.items():
            self._preferences.set(key, value)
        self._before = {}
        self.undo.offer("")

    @Slot()
    def _tint(self) -> None:
        self._glass.setIcon(theme().icon("search"))

    @Slot(str)
    def _narrow(self, words: str) -> None:
        shown = set()
        for key, row in self._rows.items():
            preference = self._preferences.all[key]
            found = preference.matches(words)
            for widget in row:
                widget.setVisible(found)
            if found:
                shown.add(preference.group)
        for group, head in self._heads.items():
            head.setVisible(group in shown)
        self._scroll.setVisible(bool(shown))
        self.nothing.setVisible(not shown)

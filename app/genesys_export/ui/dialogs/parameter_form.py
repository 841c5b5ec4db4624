"""Editors for the parameters of an endpoint: what is required stands open, filters in a section that opens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from genesys_export.ui.dialogs.editors import Editor, make_editor, set_value, trouble, value_of
from genesys_export.ui.widgets.called import clearable
from genesys_export.ui.widgets.mirrored import FoldButton

if TYPE_CHECKING:
    from genesys_export.catalog import Parameter

_FEW = 8  # a longer list gets a filter of its own


class ParameterForm(QWidget):
    """One line a parameter, the required ones first and marked by a word, not by colour.

    Signals:
        changed: a value was edited.
    """

    changed = Signal()

    def __init__(self, parameters: Sequence[Parameter], title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._editors: dict[str, tuple[Parameter, Editor]] = {}
        needed = [p for p in parameters if p.required]
        others = [p for p in parameters if not p.required]
        self.more = FoldButton(self)
        self.more.toggled.connect(self._open)
        self.more.setVisible(bool(others))
        self.finder = QLineEdit(self)
        self.finder.setPlaceholderText(self.tr("Find a filter"))
        clearable(self.finder, self.tr("Find a filter"))
        self.finder.textChanged.connect(self._narrow)
        self._section = QWidget(self)
        self._form = self._rows(others, self._section)
        self._form.insertRow(0, self.finder)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        if needed:
            layout.addLayout(self._rows(needed, None))
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._section)
        self._count = len(others)
        self.more.setChecked(len(others) <= _FEW)
        self._open(self.more.isChecked())
        self._name()

    def values(self) -> dict[str, str]:
        """What was given; parameters left empty are left out."""
        given = {name: value_of(editor) for name, (_, editor) in self._editors.items()}
        return {name: value for name, value in given.items() if value}

    def show_values(self, values: Mapping[str, str]) -> None:
        """Enter what was given before."""
        for name, (_, editor) in self._editors.items():
            set_value(editor, values.get(name, ""))

    def missing(self) -> str:
        """The first required parameter without a value, or nothing."""
        given = self.values()
        return next((name for name, (p, _) in self._editors.items() if p.required and name not in given), "")

    def problem(self) -> str:
        """Why a value cannot be what its parameter takes, or nothing."""
        found = (trouble(p, value_of(editor)) for p, editor in self._editors.values())
        return next(filter(None, found), "")

    def editor(self, name: str) -> Editor:
        """The widget that edits a parameter."""
        return self._editors[name][1]

    def first_empty(self) -> QWidget | None:
        """The input of the first required parameter without a value."""
        name = self.missing()
        return self._editors[name][1] if name else None

    def _rows(self, parameters: Sequence[Parameter], parent: QWidget | None) -> QFormLayout:
        form = QFormLayout(parent) if parent is not None else QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for parameter in parameters:
            editor = make_editor(parameter, self)
            words = self.tr("{0} (required)").format(parameter.name) if parameter.required else parameter.name
            label = QLabel(words, self)
            label.setBuddy(editor)
            editor.setAccessibleName(words)
            if isinstance(editor, QComboBox):
                editor.currentIndexChanged.connect(self._edited)
            else:
                editor.textChanged.connect(self._edited)
            form.addRow(label, editor)
            self._editors[parameter.name] = (parameter, editor)
        return form

    @Slot()
    def _edited(self) -> None:
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        given = self.values()
        used = sum(name in given for name, (p, _) in self._editors.items() if not p.required)
        words = self.tr("{0} ({1}, {2} set)") if used else self.tr("{0} ({1})")
        self.more.setText(words.format(self._title, self._count, used))

    @Slot(bool)
    def _open(self, on: bool) -> None:
        self._section.setVisible(on and self._count > 0)
        self.finder.setVisible(on and self._count > _FEW)

    @Slot(str)
    def _narrow(self, words: str) -> None:
        wanted = words.lower().split()
        for name, (parameter, editor) in self._editors.items():
            if not parameter.required:
                self._form.setRowVisible(editor, all(word in name.lower() for word in wanted))

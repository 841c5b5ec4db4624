"""Editors for the parameters of an endpoint: a list where the API names the choices, else a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

if TYPE_CHECKING:
    from genesys_export.catalog import Endpoint, Parameter


class ParameterForm(QWidget):
    """One line a parameter, the required ones first and marked by a word, not by colour.

    Signals:
        changed: a value was edited.
    """

    changed = Signal()

    def __init__(self, endpoint: Endpoint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editors: dict[str, tuple[Parameter, QComboBox | QLineEdit]] = {}
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for parameter in sorted(endpoint.parameters, key=lambda p: not p.required):
            editor = self._editor(parameter)
            label = QLabel(self.tr("{0} (required)").format(parameter.name) if parameter.required else parameter.name)
            label.setBuddy(editor)
            editor.setAccessibleName(label.text())
            if parameter.hint:
                editor.setToolTip(parameter.hint)
                editor.setAccessibleDescription(parameter.hint)
            layout.addRow(label, editor)
            self._editors[parameter.name] = (parameter, editor)

    def values(self) -> dict[str, str]:
        """What was given; parameters left empty are left out."""
        given: dict[str, str] = {}
        for name, (_, editor) in self._editors.items():
            value = str(editor.currentData() or "") if isinstance(editor, QComboBox) else editor.text().strip()
            if value:
                given[name] = value
        return given

    def missing(self) -> str:
        """The first required parameter without a value, or nothing."""
        given = self.values()
        return next((name for name, (p, _) in self._editors.items() if p.required and name not in given), "")

    def editor(self, name: str) -> QComboBox | QLineEdit:
        """The widget that edits a parameter."""
        return self._editors[name][1]

    def _editor(self, parameter: Parameter) -> QComboBox | QLineEdit:
        if parameter.choices:
            box = QComboBox(self)
            if not parameter.default:
                box.addItem(self.tr("(not given)"), "")
            for choice in parameter.choices:
                box.addItem(choice, choice)
            if parameter.default:
                box.setCurrentIndex(max(0, box.findData(parameter.default)))
            box.currentIndexChanged.connect(self._edited)
            return box
        line = QLineEdit(parameter.default, self)
        line.setPlaceholderText(parameter.hint)
        line.textChanged.connect(self._edited)
        return line

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()

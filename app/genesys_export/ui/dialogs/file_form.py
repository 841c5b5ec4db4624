"""How files are written: an input for each option that makes a difference to their formats."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QFormLayout, QLabel, QLineEdit, QWidget

from genesys_export.output import CONCERNS, FileOptions
from genesys_export.ui.dialogs import file_words
from genesys_export.ui.dialogs.zones import UTC, names
from genesys_export.ui.widgets.quiet import quiet_combo


class FileForm(QWidget):
    """The options of :class:`FileOptions`; those that concern none of the formats are hidden.

    Args:
        lists: paths of the lists in the records, to be spread over rows.
        parent: owner.

    Signals:
        changed: something was edited.
    """

    changed = Signal()

    def __init__(self, lists: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.separator = self._choice(file_words.separators(), editable=True)
        self.encoding = self._choice(file_words.encodings())
        self.line_end = self._choice(file_words.line_ends())
        self.quote = self._choice(file_words.quotings())
        self.guard = QCheckBox(self.tr("&Mark texts that spreadsheets would run as formulas"), self)
        self.guard.setToolTip(self.tr("An apostrophe is put in front of them, so that they stay text"))
        self.guard.toggled.connect(self.changed)
        self.time_zone = self._choice({"": "", UTC: UTC, **{name: name for name in names()[2:]}}, editable=True)
        self.packing = self._choice(file_words.packings())
        self.join = QLineEdit(self)
        self.join.textChanged.connect(self.changed)
        self.explode = self._choice({"": self.tr("(each record is one row)"), **{each: each for each in lists}},
                                    editable=True)  # fmt: skip
        self.explode.setMinimumContentsLength(28)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self.inputs: dict[str, QWidget] = {
            "packing": self.packing, "separator": self.separator, "encoding": self.encoding, "line_end": self.line_end,
            "quote": self.quote, "guard": self.guard, "time_zone": self.time_zone, "join": self.join,
            "explode": self.explode,
        }  # fmt: skip
        titles = {
            "packing": self.tr("Com&pression"), "separator": self.tr("&Between the cells"),
            "encoding": self.tr("&Encoding"), "line_end": self.tr("&Line ends"), "quote": self.tr("&Quotes around"),
            "time_zone": self.tr("Dates and &times of"), "join": self.tr("Between the &values of a list"),
            "explode": self.tr("One &row for each of"),
        }  # fmt: skip
        for name, widget in self.inputs.items():
            self._add(titles.get(name, ""), widget)

    def show_options(self, options: FileOptions) -> None:
        """Show these."""
        for name, box in self._combos().items():
            value = getattr(options, name)
            at = box.findData(value)
            if at >= 0:
                box.setCurrentIndex(at)
            else:
                box.setCurrentIndex(-1)
                box.setEditText(value)
        self._from_the_start()
        self.guard.setChecked(options.guard)
        self.join.setText(options.join)

    def show_formats(self, kinds: Collection[str], *, packing: bool) -> None:
        """Ask for what makes a difference to these formats, and for a compression if the first one takes any."""
        concerned = {name for kind in kinds for name in CONCERNS[kind]}
        for name, widget in self.inputs.items():
            self._form.setRowVisible(widget, name in concerned and (packing or name != "packing"))
        as_it_is = self.tr("as they came") if "csv" in kinds else self.tr("UTC, or as in the settings")
        if {"csv", "xlsx"} <= set(kinds):
            as_it_is = self.tr("as they came; Excel: UTC or as set")
        self.time_zone.setItemText(0, as_it_is)
        self._from_the_start()

    def options(self) -> FileOptions:
        """What is chosen now; whether it makes sense is :meth:`FileOptions.checked`'s to say."""
        values = {name: self._value(box) for name, box in self._combos().items()}
        return FileOptions(**values, guard=self.guard.isChecked(), join=self.join.text())

    def _combos(self) -> Mapping[str, QComboBox]:
        return {name: widget for name, widget in self.inputs.items() if isinstance(widget, QComboBox)}

    def _from_the_start(self) -> None:
        """A text that is too long for its input shows its beginning."""
        for box in self._combos().values():
            if (line := box.lineEdit()) is not None and not line.hasFocus():
                line.setCursorPosition(0)

    def _value(self, box: QComboBox) -> str:
        """The value that is chosen, or that was typed."""
        words = box.currentText()
        if not box.isEditable() or words == box.itemText(box.currentIndex()):
            return str(box.currentData())
        found = box.findText(words.strip(), Qt.MatchFlag.MatchFixedString) if words.strip() else -1
        return str(box.itemData(found)) if found >= 0 else words if box is self.separator else words.strip()

    def _choice(self, choices: Mapping[str, str], *, editable: bool = False) -> QComboBox:
        box = quiet_combo(self)
        for key, words in choices.items():
            box.addItem(words, key)
        if editable:
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            completer = QCompleter(box.model(), box)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            box.setCompleter(completer)
            box.editTextChanged.connect(self._edited)
        box.currentIndexChanged.connect(self._edited)
        return box

    def _add(self, title: str, widget: QWidget) -> None:
        if not title:
            self._form.addRow(widget)
            return
        label = QLabel(title, self)
        label.setBuddy(widget)
        widget.setAccessibleName(title.replace("&", ""))
        if isinstance(widget, QComboBox) and (line := widget.lineEdit()) is not None:
            line.setAccessibleName(title.replace("&", ""))
        self._form.addRow(label, widget)

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()

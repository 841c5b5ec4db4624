"""One input for one parameter: a choice where there are few values, else a line that says what it takes."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from genesys_export.ui.text import tr
from genesys_export.ui.widgets.quiet import quiet_combo

if TYPE_CHECKING:
    from genesys_export.catalog import Parameter

Editor = QComboBox | QLineEdit


def make_editor(parameter: Parameter, parent: QWidget) -> Editor:
    """The input for a parameter, with its default value."""
    several = parameter.kind == "list"
    if parameter.kind == "boolean" and not parameter.choices:
        return _choice(parameter, (("true", tr("yes")), ("false", tr("no"))), parent)
    if parameter.choices and not several:
        return _choice(parameter, tuple((choice, choice) for choice in parameter.choices), parent)
    line = QLineEdit(parameter.default, parent)
    commas = tr("several, by commas, or JSON") if parameter.place == "body" else tr("several, separated by commas")
    hints = {
        "list": commas, "integer": tr("a whole number"), "number": tr("a number"),
        "date-time": "2026-11-01T00:00:00Z", "date": "2026-11-01", "object": tr("JSON, in braces"),
        "map": tr("JSON, in braces"),
    }  # fmt: skip
    hint = hints.get(parameter.kind, "")
    example = ", ".join(parameter.choices) if several else parameter.hint
    if several and parameter.hint and not example:
        example = parameter.hint.replace(",", ", ")
    line.setPlaceholderText(tr("{0}: {1}").format(hint, example) if hint and example else hint or example)
    line.setToolTip(line.placeholderText())
    line.setAccessibleDescription(line.placeholderText())
    line.setCursorPosition(0)
    return line


def value_of(editor: Editor) -> str:
    """What was entered; empty for nothing."""
    return str(editor.currentData() or "") if isinstance(editor, QComboBox) else editor.text().strip()


def set_value(editor: Editor, value: str) -> None:
    """Enter a value."""
    if isinstance(editor, QComboBox):
        editor.setCurrentIndex(max(0, editor.findData(value)))
    else:
        editor.setText(value)


def trouble(parameter: Parameter, value: str) -> str:
    """Why a value cannot be what the parameter takes; empty when it can."""
    wanted: dict[str, tuple[Callable[[str], object], str]] = {
        "integer": (int, tr("a whole number")), "number": (float, tr("a number")),
        "date-time": (datetime.fromisoformat, tr("a date with a time, like 2026-11-01T00:00:00Z")),
        "date": (date.fromisoformat, tr("a day, like 2026-11-01")), "object": (_object, tr("JSON, in braces")),
        "map": (_object, tr("JSON, in braces")),
    }  # fmt: skip
    if parameter.kind not in wanted or not value:
        return ""
    read, words = wanted[parameter.kind]
    try:
        read(value)
    except ValueError:
        return tr("{0} takes {1}.").format(parameter.name, words)
    return ""


def _object(value: str) -> None:
    if not isinstance(json.loads(value), dict):
        raise ValueError(value)  # noqa: TRY004 - of the text, which is no object written down


def _choice(parameter: Parameter, choices: tuple[tuple[str, str], ...], parent: QWidget) -> QComboBox:
    box = quiet_combo(parent)
    if not parameter.required or not parameter.default:
        box.addItem(tr("(choose)") if parameter.required else tr("(any)"), "")
    for key, words in choices:
        box.addItem(words, key)
    box.setCurrentIndex(max(0, box.findData(parameter.default)))
    if parameter.hint:
        box.setToolTip(parameter.hint)
        box.setAccessibleDescription(parameter.hint)
    return box

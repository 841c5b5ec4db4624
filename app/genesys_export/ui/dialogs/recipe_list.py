"""The recipes there are, and the runs that were begun and not ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QListWidgetItem, QPushButton, QWidget

from genesys_export.errors import ExportError
from genesys_export.recipes import Recipe
from genesys_export.ui import text
from genesys_export.ui.saying import said
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.titled import TitledList


class RecipeList(TitledList):
    """Recipes by what they are called and what they are about; those that cannot be used come last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found: dict[str, Recipe | ExportError] = {}
        self.setAccessibleName(self.tr("Recipes"))
        theme().changed.connect(self._tint)

    def show_found(self, found: Sequence[tuple[str, Recipe | ExportError]]) -> None:
        """Show these; the one that was selected stays so."""
        before = self.name
        self.found = dict(sorted(found, key=lambda each: isinstance(each[1], ExportError)))
        self.clear()
        for name, each in self.found.items():
            item = QListWidgetItem(_icon(each), _words(name, each))
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.addItem(item)
        self.choose(before if before in self.found else next(iter(self.found), ""))

    @property
    def name(self) -> str:
        """The name of the recipe that is selected; empty when none is."""
        item = self.currentItem()
        return "" if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    def choose(self, name: str) -> None:
        """Select a recipe."""
        for at, each in enumerate(self.found):
            if each == name:
                self.setCurrentRow(at)

    @Slot()
    def _tint(self) -> None:
        for at, each in enumerate(self.found.values()):
            self.item(at).setIcon(_icon(each))


class LeftOver(QWidget):
    """Runs that were begun and not ended: to be gone on with, or deleted. Hidden when there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox(self)
        self.box.setAccessibleName(self.tr("Begun and not ended"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.resume = QPushButton(self.tr("&Resume"), self)
        self.discard = QPushButton(self.tr("&Delete what was fetched"), self)
        label = QLabel(self.tr("&Begun and not ended:"), self)
        label.setBuddy(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label)
        row.addWidget(self.box, 1)
        for button in (self.resume, self.discard):
            button.setAutoDefault(False)
            row.addWidget(button)
        theme().changed.connect(self._tint)
        self._tint()
        self.hide()

    def show_runs(self, runs: Sequence[tuple[str, Path]], known: Mapping[str, Recipe | ExportError]) -> None:
        """Offer these, each by the name of its recipe and its place."""
        self.box.clear()
        for name, out in runs:
            recipe = known.get(name)
            title = said(recipe.title) if isinstance(recipe, Recipe) else name
            self.box.addItem(self.tr("{0} to {1}").format(title, out), (name, out))
        self.setVisible(bool(runs))

    def chosen(self) -> tuple[str, Path] | None:
        """Recipe and place of the run that is selected."""
        return self.box.currentData() if self.box.currentIndex() >= 0 else None

    def drop(self) -> None:
        """The run that is selected is gone."""
        self.box.removeItem(self.box.currentIndex())
        self.setVisible(self.box.count() > 0)

    @Slot()
    def _tint(self) -> None:
        self.resume.setIcon(theme().icon("resume"))


def _words(name: str, found: Recipe | ExportError) -> str:
    """What a recipe is called, and what it is about in one sentence."""
    if not isinstance(found, Recipe):
        return f"{name}\n{text.tr('It cannot be used as it is.')}"
    about = " ".join(found.about.split())
    about = (about if found.own else said(about)).partition(". ")[0].removesuffix(".")
    title = text.tr("{0} (own)").format(found.title) if found.own else said(found.title)
    return f"{title}\n{about}" if about else title


def _icon(found: Recipe | ExportError) -> QIcon:
    return theme().icon("recipe", Tone.BUSY) if isinstance(found, Recipe) else theme().icon("failed", Tone.BAD)

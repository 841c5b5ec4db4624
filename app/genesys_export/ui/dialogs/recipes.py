"""The dialog of recipes: which one on the left, what it reads and where to on the right; then how it gets on."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.recipes import Recipe
from genesys_export.recipes.fetching import requests_of
from genesys_export.ui import text
from genesys_export.ui.dialogs.connections_box import offer_connections
from genesys_export.ui.dialogs.recipe_list import LeftOver, RecipeList
from genesys_export.ui.dialogs.recipe_page import Reading, RecipePage
from genesys_export.ui.dialogs.recipe_place import RecipePlace
from genesys_export.ui.dialogs.recipe_progress import RecipeProgress
from genesys_export.ui.probing import Prober
from genesys_export.ui.recipe_desk import RecipeDesk, Stage
from genesys_export.ui.tasks import ui_task
from genesys_export.ui.widgets.connection_box import ConnectionBox
from genesys_export.ui.widgets.mirrored import margins, panes
from genesys_export.ui.widgets.sizing import size_within_screen, tell_choice
from genesys_export.ui.widgets.spoken import SpokenLabel

if TYPE_CHECKING:
    from genesys_export.export import ExportRequest
    from genesys_export.ui.backend import Backend
    from genesys_export.ui.controller import Controller


class RecipesDialog(QDialog):
    """Chooses, starts and follows a recipe. It stands beside the main window; the recipe runs on when it is closed."""

    def __init__(
        self, desk: RecipeDesk, controller: Controller, backend: Backend, *, connections: list[tuple[str, str, str]],
        current: str, folder: Path, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recipes"))
        self._desk = desk
        self.prober = Prober(backend.preflight, self)
        self.list = RecipeList(self)
        self.rest = LeftOver(self)
        self.left, self.go_on, self.discard = self.rest.box, self.rest.resume, self.rest.discard
        self.page = RecipePage(self)
        self.place = RecipePlace(folder, self, controller.targets)
        self.progress = RecipeProgress(desk, controller, self)
        self.connection = ConnectionBox(self)
        self.offer_connections(connections, current)
        tell_choice(self.connection)
        self.reserve = QSpinBox(self)
        self.reserve.setRange(0, 90)
        self.reserve.setValue(20)
        self.reserve.setSuffix(" %")
        self.reserve.setToolTip(self.tr("Share of the rate limit left free for your other integrations"))
        self._build()
        self._wire()
        em = self.fontMetrics().averageCharWidth()
        size_within_screen(self, min(em * 180, 1180), min(em * 105, 660))
        self._turn()
        self.load()

    def report(self, error: ExportError) -> None:
        """An error of a task of this dialog."""
        self.problem.setText(f"{text.what(error)} {text.remedy(error)}".strip())

    @property
    def recipe(self) -> Recipe | None:
        """The recipe that is selected, if it can be used."""
        found = self.list.found.get(self.list.name)
        return found if isinstance(found, Recipe) else None

    def choose(self, name: str) -> None:
        """Select a recipe."""
        self.list.choose(name)

    def offer_connections(self, known: list[tuple[str, str, str]], current: str) -> None:
        """These are the connections now."""
        offer_connections(self.connection, known, current)

    def fields(self) -> dict[str, Any]:
        """What all exports of the recipe share.

        Raises:
            ConfigurationError: something is missing or makes no sense.
        """
        if self.connection.currentIndex() < 0:
            raise ConfigurationError(self.tr("There is no connection yet. Create one first."))
        key, name = self.connection.currentData()
        return {
            "connection": key, "connection_name": name, "reserve": self.reserve.value() / 100,
            "interval": self.page.interval.interval(),
        }  # fmt: skip

    def done(self, result: int) -> None:
        """Qt: closed, one way or the other."""
        self.prober.stop()
        super().done(result)

    @ui_task
    async def load(self) -> None:
        """Read the recipes, and which runs were begun and not ended."""
        library = self._desk.library
        self.list.show_found(await asyncio.to_thread(lambda: list(library.all())))
        self.rest.show_runs(await self._desk.left_over(), self.list.found)
        self._check()

    def _build(self) -> None:
        self.own = QPushButton(self.tr("Folder of &own recipes"), self)
        self.own.setAutoDefault(False)
        self.problem = SpokenLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setAccessibleName(self.tr("What is missing"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.start = self.buttons.addButton(self.tr("&Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setDefault(True)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.own, 0, Qt.AlignmentFlag.AlignLeft)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(margins(6, 0, 0, 0))
        column.addWidget(self.page, 1)
        column.addLayout(self._order())
        beside = panes(self)
        beside.addWidget(left)
        beside.addWidget(right)
        beside.setStretchFactor(1, 1)
        beside.setSizes([300, 800])
        self.setup = QWidget(self)
        column = QVBoxLayout(self.setup)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rest)
        column.addWidget(beside, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.setup)
        self._stack.addWidget(self.progress)
        foot = QHBoxLayout()
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)
        place = self.place
        QWidget.setTabOrder(self.list, self.own)
        for first, second in pairwise(
            (self.connection, self.reserve, place.kind, place.path, place.browse, place.overwrite)
        ):
            QWidget.setTabOrder(first, second)

    def _order(self) -> QGridLayout:
        place, grid = QHBoxLayout(), QGridLayout()
        for widget, stretch in ((self.place.path, 1), (self.place.browse, 0), (self.place.overwrite, 0)):
            place.addWidget(widget, stretch)
        for words, field, row, column in (
            (self.tr("Co&nnection"), self.connection, 0, 0), (self.tr("Reser&ve for others"), self.reserve, 0, 2),
            (self.tr("&Write"), self.place.kind, 1, 0),
        ):  # fmt: skip
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            grid.addWidget(label, row, column)
            grid.addWidget(field, row, column + 1)
        where = QLabel(self.tr("&To"), self)
        where.setBuddy(self.place.path)
        grid.addWidget(where, 2, 0)
        grid.addLayout(place, 2, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        return grid

    def _wire(self) -> None:
        self.list.currentRowChanged.connect(self._chosen)
        self.own.clicked.connect(self._open_own)
        self.page.changed.connect(self._check)
        self.page.check_wanted.connect(self._ask_now)
        self.place.changed.connect(self._check)
        self.connection.currentIndexChanged.connect(self._check)
        self.reserve.valueChanged.connect(self._check)
        self.prober.begun.connect(self._tell)
        self.prober.told.connect(self._tell)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.go_on.clicked.connect(self._resume)
        self.discard.clicked.connect(self._discard)
        self.progress.over.connect(self._again)
        self._desk.changed.connect(self._turn)

    @Slot()
    def _chosen(self) -> None:
        recipe = self.recipe
        if recipe is not None:
            self.page.show_recipe(recipe)
            self.place.ask_for(recipe)
        elif name := self.list.name:
            self.page.show_broken(name, self.list.found[name])
        self._check()

    @Slot()
    def _check(self) -> None:
        """Say what is missing, and have asked what it costs."""
        questions: Mapping[str, ExportRequest] = {}
        problem = ""
        recipe = self.recipe
        try:
            if recipe is None:
                problem = self.tr("It cannot be used as it is.") if self.list.name else ""
            else:
                questions = {name: each.checked() for name, each in requests_of(recipe, self.fields()).items()}
                self.place.target()
        except ExportError as error:
            problem = text.what(error)
        self.problem.setText(problem)
        self.page.check.setEnabled(recipe is not None)
        self.start.setEnabled(recipe is not None and not problem)
        self.start.setAccessibleDescription(problem)
        self.prober.want(list(questions.values()) if self._stack.currentWidget() is self.setup else [])
        self._tell()

    @Slot()
    def _tell(self) -> None:
        recipe = self.recipe
        if recipe is None:
            return
        try:
            asked: Mapping[str, ExportRequest] = requests_of(recipe, self.fields())
        except ExportError:
            asked = {}
        known = {name: (self.prober.known(request), self.prober.busy(request)) for name, request in asked.items()}
        self.page.show_readings([Reading(each, *known.get(each.name, (None, False))) for each in recipe.fetches])

    @Slot()
    def _ask_now(self) -> None:
        recipe = self.recipe
        try:
            if recipe is not None:
                questions = [each.checked() for each in requests_of(recipe, self.fields()).values()]
                self.prober.want(questions, at_once=True)
        except ExportError as error:
            self.report(error)
        self._tell()

    @Slot()
    def _accept(self) -> None:
        recipe = self.recipe
        if recipe is None:
            return
        try:
            fields, out = self.fields(), self.place.target()
        except ExportError as error:
            self.report(error)
            return
        self.prober.stop()
        self._desk.start(recipe, fields, out, overwrite=self.place.overwrite.isChecked())

    @Slot()
    def _resume(self) -> None:
        if (run := self.rest.chosen()) is not None:
            self.prober.stop()
            self._desk.resume(*run)

    @Slot()
    def _discard(self) -> None:
        if (run := self.rest.chosen()) is not None:
            self._desk.discard(*run)
            self.rest.drop()

    @Slot()
    def _again(self) -> None:
        self._desk.put_away()
        self.load()

    @Slot()
    def _turn(self) -> None:
        """Choosing, or what is being run: whichever it is now."""
        running = self._desk.stage is not Stage.NONE
        page = self.progress if running else self.setup
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
            self.problem.clear()
        self.start.setVisible(not running)
        self.progress.refresh()

    @Slot()
    def _open_own(self) -> None:
        folder = self._desk.library.folder
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.problem.setText(self.tr("The folder {0} cannot be made: {1}.").format(folder, error.strerror))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

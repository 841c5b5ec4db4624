"""The dialogs that stand beside the main window: recipes, and comparing two snapshots."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from genesys_export.export import JobState
from genesys_export.ui.recipe_desk import RecipeDesk
from genesys_export.ui.saying import said

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from genesys_export.ui.backend import Backend
    from genesys_export.ui.connecting import Connecting
    from genesys_export.ui.controller import Controller
    from genesys_export.ui.dialogs.comparing import CompareDialog
    from genesys_export.ui.dialogs.recipes import RecipesDialog
    from genesys_export.ui.settings import Settings


class Beside(QObject):
    """Opens them, one of each kind.

    Signals:
        done: a recipe is done whose dialog is closed: words for the status bar.
    """

    done = Signal(str)

    def __init__(
        self, backend: Backend, controller: Controller, connecting: Connecting, settings: Settings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._backend, self._controller, self._connecting = backend, controller, connecting
        self._settings, self._window = settings, window
        self.desk = RecipeDesk(backend, controller, self)
        self.desk.ended.connect(self._ended)
        self.recipes: RecipesDialog | None = None
        self.compare: CompareDialog | None = None

    @Slot()
    def open_recipes(self) -> None:
        """Choose a recipe, or see how the one that is run gets on."""
        if not self._connecting.known():
            self._connecting.open_dialog()
            return
        from genesys_export.ui.dialogs.recipes import RecipesDialog  # noqa: PLC0415 - the window comes first

        if self.recipes is None:
            self.recipes = RecipesDialog(
                self.desk, self._controller, self._backend, connections=self._connecting.known(),
                current=self._connecting.current, folder=self._settings.folder, parent=self._window,
            )  # fmt: skip
            self.recipes.finished.connect(self._recipes_closed)
            self.recipes.show()
        else:
            self.recipes.raise_()
            self.recipes.activateWindow()

    def open_compare(self, jobs: Sequence[str]) -> None:
        """Compare two snapshots: the two that are selected, or the one and the one of the same endpoint before it."""
        from genesys_export.ui.dialogs.comparing import CompareDialog  # noqa: PLC0415 - the window comes first

        ended = [row for row in self._controller.model.rows() if row.state is JobState.DONE]
        ended.sort(key=lambda row: row.created, reverse=True)  # ids of the same second are in no order
        if self.compare is None:
            self.compare = CompareDialog(self._backend.jobs, ended, self._settings.folder, self._window)
            self.compare.finished.connect(self._compare_closed)
            self.compare.show()
        else:
            self.compare.raise_()
            self.compare.activateWindow()
        chosen = [row for row in ended if row.id in jobs]  # the newest first
        if len(chosen) == 1:
            new = chosen[0]
            chosen += [row for row in ended if row.endpoint == new.endpoint and row.created < new.created][:1]
        if chosen:
            self.compare.propose(chosen[1].id if len(chosen) > 1 else "", chosen[0].id)

    @Slot()
    def _ended(self) -> None:
        run = self.desk.run
        if run is not None:
            self._settings.folder = run.out.parent
            if self.recipes is None:
                self.done.emit(self.tr("{0} is done: {1}").format(said(run.recipe.title), run.out))

    @Slot()
    def _recipes_closed(self) -> None:
        self.recipes = None
        if not self.desk.working:
            self.desk.put_away()

    @Slot()
    def _compare_closed(self) -> None:
        self.compare = None

"""The dialogs that stand beside the main window: recipes, comparing, settings, and what else is asked or told."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from genesys_export.errors import ExportError
from genesys_export.export import JobState
from genesys_export.ui import messages
from genesys_export.ui.dialogs import zones
from genesys_export.ui.dialogs.keeping import KeepingDialog
from genesys_export.ui.dialogs.keys import KeysDialog
from genesys_export.ui.dialogs.settings_page import SettingsDialog
from genesys_export.ui.forward import come_forward
from genesys_export.ui.recipe_desk import RecipeDesk
from genesys_export.ui.saying import said
from genesys_export.ui.tasks import ui_task

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QDialog, QWidget

    from genesys_export.ui.backend import Backend
    from genesys_export.ui.connecting import Connecting
    from genesys_export.ui.controller import Controller
    from genesys_export.ui.dialogs.comparing import CompareDialog
    from genesys_export.ui.dialogs.recipes import RecipesDialog
    from genesys_export.ui.preferences import Preferences
    from genesys_export.ui.settings import Settings


class Beside(QObject):
    """Opens them, one of each kind.

    Signals:
        done: a recipe is done whose dialog is closed: what is to be told, and its file or folder.
        failed: an :class:`ExportError` and nothing, to be said in the error bar.
    """

    done = Signal(str, list)
    failed = Signal(object, str)

    def __init__(
        self, backend: Backend, controller: Controller, connecting: Connecting, window: QWidget, *,
        settings: Settings, preferences: Preferences,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._backend, self._controller, self._connecting = backend, controller, connecting
        self._settings, self._preferences, self._window = settings, preferences, window
        self._open: dict[str, QDialog] = {}
        connecting.changed.connect(self._reconnected)
        self.desk = RecipeDesk(backend, controller, self)
        self.desk.ended.connect(self._ended)
        self.recipes: RecipesDialog | None = None
        self.compare: CompareDialog | None = None
        self._to_compare: list[str] = []  # what it offers

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
        come_forward(self.recipes)

    def open_compare(self, jobs: Sequence[str]) -> None:
        """Compare two snapshots: the two that are selected, or the one and the one of the same endpoint before it."""
        from genesys_export.ui.dialogs.comparing import CompareDialog  # noqa: PLC0415 - the window comes first

        ended = [row for row in self._controller.model.rows() if row.state is JobState.DONE]
        ended.sort(key=lambda row: row.created, reverse=True)  # ids of the same second are in no order
        if self.compare is not None and self._to_compare != [row.id for row in ended]:
            self.compare.reject()  # it offers what there was when it was opened
        if self.compare is None:
            self._to_compare = [row.id for row in ended]
            self.compare = CompareDialog(self._backend.jobs, ended, self._settings.folder, self._window)
            self.compare.finished.connect(self._compare_closed)
        come_forward(self.compare)
        chosen = [row for row in ended if row.id in jobs]  # the newest first
        if len(chosen) == 1:
            new = chosen[0]
            chosen += [row for row in ended if row.endpoint == new.endpoint and row.created < new.created][:1]
        if chosen:
            self.compare.propose(chosen[1].id if len(chosen) > 1 else "", chosen[0].id)

    @property
    def settings(self) -> SettingsDialog | None:
        """The settings page, while it is open."""
        found = self._open.get("settings")
        return found if isinstance(found, SettingsDialog) else None

    @ui_task
    async def open_settings(self) -> None:
        """Open the settings page."""
        days, _ = await asyncio.gather(
            asyncio.to_thread(lambda: self._backend.jobs.keep_days), asyncio.to_thread(zones.names)
        )
        self._preferences.set("keep_days", days)  # the command line may have another one chosen meanwhile
        self._only("settings", lambda: SettingsDialog(self._preferences, self._window))

    @Slot()
    def ask_keeping(self) -> None:
        """Ask how long the data of finished exports are kept."""

        def made() -> KeepingDialog:
            jobs = self._controller.model.rows()
            dialog = KeepingDialog(
                self._backend.jobs.keep_days, sum(row.size for row in jobs), len(jobs), self._window
            )  # fmt: skip
            dialog.chosen.connect(self._controller.keep)
            return dialog

        self._only("keeping", made)

    def show_keys(self, actions: Iterable[QAction]) -> None:
        """Every shortcut with what it does."""
        self._only("keys", lambda: KeysDialog(actions, self._window))

    @Slot()
    def show_about(self) -> None:
        """What this is."""
        self._only("about", lambda: messages.about(self._window, self._backend.version))

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error, "")

    def _only(self, name: str, make: Callable[[], QDialog]) -> None:
        """Open the one dialog of a kind, or bring it to the front."""
        dialog = self._open.get(name)
        if dialog is None:
            dialog = self._open[name] = make()
            dialog.finished.connect(functools.partial(self._forget, name))
        come_forward(dialog)

    def _forget(self, name: str, _: int) -> None:
        self._open.pop(name, None)

    @Slot()
    def _reconnected(self) -> None:
        """Connections come and go while the recipes are open."""
        if self.recipes is not None:
            self.recipes.offer_connections(self._connecting.known(), self._connecting.current)

    @Slot()
    def _ended(self) -> None:
        run = self.desk.run
        if run is not None:
            self._settings.folder = run.out.parent
            if self.recipes is None:
                self.done.emit(self.tr("{0} is done: {1}").format(said(run.recipe.title), run.out), [run.out])

    @Slot()
    def _recipes_closed(self) -> None:
        self.recipes = None
        if not self.desk.working:
            self.desk.put_away()

    @Slot()
    def _compare_closed(self) -> None:
        self.compare = None

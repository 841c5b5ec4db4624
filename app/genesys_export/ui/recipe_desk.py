"""The recipe that is being run: its exports are exports of the list; when they have ended, its tables are made."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from genesys_export.errors import Cancelled, ExportError
from genesys_export.output import is_folder
from genesys_export.recipes import Library, Recipe
from genesys_export.recipes.files import writer_of
from genesys_export.recipes.running import RecipeRun
from genesys_export.ui.backend import default_state_dir
from genesys_export.ui.tasks import ui_task, unexpected

if TYPE_CHECKING:
    from genesys_export.recipes.fetching import Fetched
    from genesys_export.ui.backend import Backend
    from genesys_export.ui.controller import Controller


class Stage(Enum):
    """How far the run is."""

    NONE = auto()
    SIGNING_IN = auto()
    FETCHING = auto()
    WRITING = auto()
    PAUSED = auto()
    DONE = auto()
    FAILED = auto()
    CANCELLED = auto()


WORKING = frozenset({Stage.SIGNING_IN, Stage.FETCHING, Stage.WRITING})


class RecipeDesk(QObject):
    """Runs one recipe at a time; blocking work is done on worker threads.

    Signals:
        changed: the run, or one of its listings, came further.
        ended: the run is done: its tables are written.

    Attributes:
        run: the run, or the last one.
        stage: how far it is.
        stopping: whether it was asked to pause or to end, and has not yet.
        error: why it failed.
        written: what the manifest of each table says, once they are written.
        skipped: the tables that were not, each with what it lacks.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, backend: Backend, controller: Controller, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backend, self._controller = backend, controller
        self.run: RecipeRun | None = None
        self.stage = Stage.NONE
        self.stopping = self._cancelled = False
        self.error: ExportError | None = None
        self.written: list[dict[str, Any]] = []
        self.skipped: dict[str, list[str]] = {}
        self._task: asyncio.Task[None] | None = None

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self._end(Stage.FAILED, error)

    @property
    def working(self) -> bool:
        """Whether a recipe is being run."""
        return self.stage in WORKING

    @property
    def library(self) -> Library:
        """The recipes: those of the program, and the user's own."""
        return Library(None if self._state == default_state_dir() else self._state)

    @property
    def files(self) -> dict[str, Path]:
        """The file of each table that was written."""
        if self.run is None:
            return {}
        out = self.run.out
        return {each["table"]: out / each["file"]["name"] if is_folder(out) else out for each in self.written}

    async def left_over(self) -> list[tuple[str, Path]]:
        """Recipe and place of every run that was begun and not ended, without the one that is at work."""
        found = await asyncio.to_thread(RecipeRun.left_over, self._state)
        mine = (self.run.recipe.name, self.run.out) if self.run is not None and self.working else None
        return [each for each in found if each != mine]

    def start(self, recipe: Recipe, fields: Mapping[str, Any], out: Path, *, overwrite: bool) -> None:
        """Begin a run, unless one is at work."""

        def begin() -> RecipeRun:
            writer_of(out, "recipe").check([rule.name for rule in recipe.tables], overwrite=overwrite)
            return RecipeRun.begin(recipe, fields, out, self._backend.jobs, self._state, overwrite=overwrite)

        self._begin(begin)

    def resume(self, name: str, out: Path) -> None:
        """Go on with a run that was begun earlier."""
        self._begin(lambda: RecipeRun.load(name, out, self._state, mended=Library(self._state).mended))

    @Slot()
    def go_on(self) -> None:
        """Go on with the run that was paused or has failed."""
        if self.run is not None:
            self.resume(self.run.recipe.name, self.run.out)

    @Slot()
    def pause(self) -> None:
        """Stop in order: each export after its page in hand, the making of tables at once; what was fetched is kept."""
        self._stop(self._controller.pause)

    @Slot()
    def cancel(self) -> None:
        """Stop, and delete what was fetched."""
        self._cancelled = True
        if self.working:
            self._stop(self._controller.cancel)
        elif self.run is not None:
            self.discard(self.run.recipe.name, self.run.out)

    def put_away(self) -> None:
        """Forget the run that has ended: another one is to be chosen."""
        if not self.working:
            self._end(Stage.NONE)

    @ui_task
    async def discard(self, name: str, out: Path) -> None:
        """Delete what a run fetched that was begun earlier."""

        def clear() -> None:
            with RecipeRun.load(name, out, self._state) as run:
                run.clear(self._backend.jobs)

        await asyncio.to_thread(clear)
        self._controller.reload()
        if self.stage in {Stage.PAUSED, Stage.FAILED}:
            self._end(Stage.CANCELLED)

    @property
    def _state(self) -> Path:
        return self._backend.jobs.folder.parent

    def _begin(self, begin: Callable[[], RecipeRun]) -> None:
        if self.working:
            return
        self.stage, self.error, self.stopping, self._cancelled = Stage.SIGNING_IN, None, False, False
        self.run, self.written, self.skipped = None, [], {}
        self._task = self._work(begin)
        self.changed.emit()

    @ui_task
    async def _work(self, begin: Callable[[], RecipeRun]) -> None:
        try:
            run = self.run = await asyncio.to_thread(begin)
            run.told = self._told
            await self._all(run)
        except (asyncio.CancelledError, Cancelled):
            self._end(Stage.PAUSED)
        except ExportError as error:
            self._end(Stage.FAILED, error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the window must not show it as running
            self._end(Stage.FAILED, unexpected(error))
        finally:
            if self.run is not None:
                self.run.close()
        if self._cancelled and self.run is not None and self.stage is not Stage.DONE:
            self.discard(self.run.recipe.name, self.run.out)

    async def _all(self, run: RecipeRun) -> None:
        writer = writer_of(run.out, run.folder.name)
        await asyncio.to_thread(run.check, writer)
        if self.stopping:
            raise Cancelled(self.tr("It was stopped before its first call."))
        self.changed.emit()
        session = await self._backend.session(next(iter(run.requests().values())))
        self._enter(Stage.FETCHING)
        await run.fetch(session, self._backend.jobs, self._controller.work)
        if run.unfinished:
            error = next((each.error for each in run.unfinished if each.error is not None), None)
            self._end(Stage.PAUSED if error is None else Stage.FAILED, error)
            return
        self._enter(Stage.WRITING)
        self.written = await asyncio.to_thread(run.write, writer)
        self.skipped = run.skipped(self.written)
        await asyncio.to_thread(run.clear, self._backend.jobs)
        self._controller.reload()
        self._end(Stage.DONE)
        self.ended.emit()

    def _stop(self, stop: Callable[[str], None]) -> None:
        if not self.working or self.stopping:
            return
        self.stopping = True
        if self.run is not None:
            self.run.stop()
            for each in self.run.fetched:
                if each.job:
                    stop(each.job)
        if self.run is not None and self.stage is Stage.SIGNING_IN and self._task is not None:
            self._task.cancel()  # before that, what a worker thread has begun must be waited for
        self.changed.emit()

    def _told(self, _: Fetched) -> None:
        self.changed.emit()

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.changed.emit()

    def _end(self, stage: Stage, error: ExportError | None = None) -> None:
        self.stage, self.error, self.stopping = stage, error, False
        self.changed.emit()

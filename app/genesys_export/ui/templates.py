"""Saved exports in the window: a request under a name, started, changed and forgotten."""

from __future__ import annotations

import asyncio
import functools
import itertools
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from genesys_export.errors import ExportError
from genesys_export.export import LONGEST_NAME, ExportRequest
from genesys_export.ui.dialogs.naming import NamingDialog
from genesys_export.ui.dialogs.saved_exports import SavedExportsDialog
from genesys_export.ui.forward import come_forward, open_over
from genesys_export.ui.tasks import ui_task
from genesys_export.ui.titles import title_of

if TYPE_CHECKING:
    from genesys_export.export import TemplateStore
    from genesys_export.ui.controller import Controller
    from genesys_export.ui.dialogs.new_export import NewExportDialog


class Templates(QObject):
    """Owns the saved exports and their dialog.

    Signals:
        start_wanted: requests like which exports are to be started.
        edit_wanted: name and request of one that is to be changed.
        kept: the name of one that was saved.
        failed: an :class:`ExportError` and nothing, to be said in the error bar.
    """

    start_wanted = Signal(object)
    edit_wanted = Signal(str, object)
    kept = Signal(str)
    failed = Signal(object, str)

    def __init__(self, store: TemplateStore, controller: Controller, window: QWidget) -> None:
        super().__init__(window)
        self._store, self._controller, self._window = store, controller, window
        self.dialog: SavedExportsDialog | None = None
        self.asking: NamingDialog | None = None
        self._to_forget: list[str] = []
        self._wish: Callable[[], Awaitable[None]] | None = None
        self._writing = asyncio.Lock()

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error, "")

    @ui_task
    async def show_all(self) -> None:
        """Open the list of saved exports."""
        await self._show()

    @ui_task
    async def show_one(self, name: str) -> None:
        """Open the list at the one with this name."""
        await self._show()
        if self.dialog is not None:
            self.dialog.choose(name)

    async def _show(self) -> None:
        known = await asyncio.to_thread(self._store.all)
        if self.dialog is not None:
            come_forward(self.dialog)
            return
        self.dialog = SavedExportsDialog(known, self._window)
        self.dialog.start_wanted.connect(self._start)
        self.dialog.edit_wanted.connect(self._edit)
        self.dialog.rename_wanted.connect(self._rename)
        self.dialog.forgotten.connect(self._forget)
        self.dialog.put_back.connect(self._put_back)
        self.dialog.finished.connect(self._closed)
        come_forward(self.dialog)

    @ui_task
    async def ask_name(self, job: str) -> None:
        """Ask for a name to keep the request of an export under."""
        self.ask_for(await asyncio.to_thread(self._controller.backend.jobs.request, job))

    def ask_for(self, request: ExportRequest, over: NewExportDialog | None = None) -> None:
        """Ask for a name to keep a request under; ``over`` is the dialog in which that was wanted."""
        self._ask(request.called or title_of(request.endpoint), request, over=over)

    async def keep(self, name: str, request: ExportRequest, instead: str = "") -> None:
        """Keep a request under a name; one that has it already is replaced.

        Raises:
            ConfigurationError: it cannot be kept.
        """
        async with self._writing:
            name = await asyncio.to_thread(functools.partial(self._store.keep, name, request, instead=instead))
        await self._refresh()
        self.kept.emit(name)

    @Slot(object)
    def _start(self, requests: Sequence[ExportRequest]) -> None:
        self.start_wanted.emit(requests)

    @Slot(str, object)
    def _edit(self, name: str, request: ExportRequest) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.edit_wanted.emit(name, request)

    @Slot(str, object)
    def _rename(self, name: str, request: ExportRequest) -> None:
        self._ask(name, request, name)

    @Slot(object)
    def _forget(self, names: Sequence[str]) -> None:
        self._to_forget += names
        self._forget_all()

    @ui_task
    async def _forget_all(self) -> None:
        while self._to_forget:
            async with self._writing:
                names, self._to_forget = self._to_forget, []
                await asyncio.to_thread(self._store.remove, names)

    @ui_task
    async def _put_back(self, known: dict[str, ExportRequest]) -> None:
        async with self._writing:  # the file may still be being written without them
            for name, request in known.items():
                taken = await asyncio.to_thread(self._store.all)  # one may have been saved under the name since
                free = next(each for each in _names_like(name) if each not in taken)
                await asyncio.to_thread(self._store.keep, free, request)
        await self._refresh()

    async def _refresh(self) -> None:
        known = await asyncio.to_thread(self._store.all)
        if self.dialog is not None:
            self.dialog.show_exports(known)

    def _ask(
        self, name: str, request: ExportRequest, instead: str = "", over: NewExportDialog | None = None
    ) -> None:  # fmt: skip
        if self.asking is not None:
            self.asking.reject()  # it is about another export
        owner = over or (self.dialog if instead else None) or self._window
        asking = self.asking = NamingDialog(name, instead, owner)
        asking.wanted.connect(functools.partial(self._named, request, instead, over))
        asking.finished.connect(self._asked)
        open_over(asking, owner)
        self._look()

    @ui_task
    async def _look(self) -> None:
        """Tell who chooses a name which there are."""
        asking = self.asking
        try:
            known = await asyncio.to_thread(self._store.all)
        except ExportError as error:
            if asking is not None and asking is self.asking:
                asking.say(error)
            return
        if self.asking is not None:
            self.asking.show_taken(known)

    def _named(
        self, request: ExportRequest, instead: str, over: NewExportDialog | None, name: str, replace: bool
    ) -> None:  # fmt: skip
        self._wish = functools.partial(self._keep_as, request, instead, over, name, replace=replace)
        self._keep_wished()

    @ui_task
    async def _keep_wished(self) -> None:
        """Keep what was wished last: somebody may have chosen another name while the first one was looked at."""
        while (wish := self._wish) is not None:
            self._wish = None
            await wish()

    async def _keep_as(
        self, request: ExportRequest, instead: str, over: NewExportDialog | None, name: str, *, replace: bool
    ) -> None:  # fmt: skip
        asking = self.asking
        try:
            known = await asyncio.to_thread(self._store.all)
            if name in known and name != instead and not replace:  # it has come since, or nobody was told yet
                if asking is not None and asking is self.asking:
                    asking.show_taken(known)
                return
            await self.keep(name, request, instead)
        except ExportError as error:
            if asking is None or asking is not self.asking:
                raise
            asking.say(error)
            return
        if asking is not None and asking is self.asking:  # else it was closed, and its owner may be gone
            asking.accept()
            if over is not None:
                over.tell(self.tr("The export is saved as “{0}”.").format(name))

    @Slot()
    def _asked(self) -> None:
        self.asking = self._wish = None

    @Slot()
    def _closed(self) -> None:
        self.dialog = None


def _names_like(name: str) -> Iterator[str]:
    """The name, then the same with numbers."""
    yield name
    for number in itertools.count(2):
        end = f" {number}"
        yield f"{name[: LONGEST_NAME - len(end)]}{end}"

"""The records of the selected export: the tab, its preview, its columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from genesys_export.export import Arrangement
from genesys_export.ui.choosing import Choosing
from genesys_export.ui.previewing import Previewing
from genesys_export.ui.widgets.preview_tab import PreviewTab

if TYPE_CHECKING:
    from genesys_export.errors import ExportError
    from genesys_export.ui.backend import Backend
    from genesys_export.ui.widgets.details import Details


class Records(QObject):
    """Puts the tab into the details and wires it.

    Signals:
        failed: an :class:`ExportError` and the id of the export.
    """

    failed = Signal(object, str)

    def __init__(self, backend: Backend, details: Details, window: QWidget) -> None:
        super().__init__(window)
        self._details = details
        self.previewing = Previewing(backend.jobs, self)
        self.choosing = Choosing(backend.layouts, window)
        self.tab = PreviewTab(self.previewing, window)
        details.add_records(self.tab)
        self.tab.columns_wanted.connect(self._ask)
        self.tab.layout_wanted.connect(self._use)
        self.tab.failed.connect(self._tell)
        self.previewing.opened.connect(self._opened)
        self.choosing.chosen.connect(self._choose)
        self.choosing.layouts_known.connect(self.tab.show_layouts)
        self.choosing.failed.connect(self._tell)

    @Slot()
    def show(self) -> None:
        """Bring the tab to the front."""
        self._details.setCurrentWidget(self.tab)

    def as_shown(self, job: str) -> tuple[tuple[str, ...], Arrangement]:
        """The columns and the rows of an export as they are looked at; all of them when it is not."""
        if job != self.previewing.job:
            return (), Arrangement()
        return self.previewing.columns, self.previewing.arrangement

    def known(self, job: str) -> list[str]:
        """The columns that the records of an export are known to have; none when it is not looked at."""
        return self.previewing.known if job == self.previewing.job else []

    @Slot()
    def _opened(self) -> None:
        if self.choosing.dialog is not None:
            self.choosing.dialog.reject()  # it is about the columns of another export
        endpoint = self.previewing.endpoint
        if endpoint is not None:
            self.choosing.look(endpoint)

    @Slot()
    def _ask(self) -> None:
        endpoint = self.previewing.endpoint
        if endpoint is not None:
            self.choosing.ask(endpoint, self.previewing.known, self.previewing.columns)

    @Slot(str)
    def _use(self, name: str) -> None:
        self._choose(self.choosing.layouts.get(name, ()))

    @Slot(tuple)
    def _choose(self, columns: tuple[str, ...]) -> None:
        self.previewing.choose(columns)
        self.tab.show_layouts(self.choosing.layouts)

    @Slot(object)
    def _tell(self, error: ExportError) -> None:
        self.failed.emit(error, self.previewing.job)

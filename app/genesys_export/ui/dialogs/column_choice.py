"""The columns that are chosen for an export before it begins, endpoint by endpoint."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from genesys_export.export import LayoutStore
from genesys_export.export.names import with_names
from genesys_export.ui.choosing import Choosing

if TYPE_CHECKING:
    from genesys_export.export import ExportRequest


class ColumnChoice(QObject):
    """Remembers what was chosen while the dialog is open.

    Signals:
        changed: other columns.
        failed: an :class:`ExportError`: the layouts cannot be read.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(self, layouts: LayoutStore, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._chosen: dict[str, tuple[str, ...]] = {}  # by path of the endpoint
        self._asked_for = ""
        self._choosing = Choosing(layouts, dialog)
        self._choosing.chosen.connect(self._choose)
        self._choosing.failed.connect(self.failed)

    def of(self, path: str) -> tuple[str, ...]:
        """The columns for the endpoint with this path, each ``path`` or ``path=title``; empty for all."""
        return self._chosen.get(path, ())

    def keep(self, path: str, columns: tuple[str, ...]) -> None:
        """These are chosen for the endpoint with this path."""
        self._chosen[path] = columns
        self.changed.emit()

    def ask(self, request: ExportRequest, known: Sequence[str] = ()) -> None:
        """Which columns, in what order, under what titles; of those that the catalogue knows unless others are."""
        parents = ["_parent.id", "_parent.name"] if request.for_every else []
        columns = request.endpoint.file_columns
        known = known or [*parents, *(column.path for column in (with_names(columns) if request.names else columns))]
        self._asked_for = request.endpoint.path
        self._choosing.ask(request.endpoint, known, self.of(self._asked_for))

    @Slot(tuple)
    def _choose(self, columns: tuple[str, ...]) -> None:
        self.keep(self._asked_for, columns)

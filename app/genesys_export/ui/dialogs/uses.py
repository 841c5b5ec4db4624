"""What an export that is set up can be used for besides being started: copied as a command, kept as a template."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

if TYPE_CHECKING:
    from genesys_export.export import ExportRequest


class Uses(QWidget):
    """Two buttons.

    Args:
        ready: gives the requests that could be started now; says why where there are none.
        parent: owner.

    Signals:
        command_wanted: the requests that are to be copied as commands.
        template_wanted: the request that is to be kept under a name.
    """

    command_wanted = Signal(object)
    template_wanted = Signal(object)

    def __init__(self, ready: Callable[[], list[ExportRequest]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ready = ready
        self.command = QPushButton(self.tr("Copy as command"), self)
        self.command.setToolTip(self.tr("Puts the command line that does the same on the clipboard"))
        self.command.clicked.connect(self._copy)
        self.template = QPushButton(self.tr("Save as template…"), self)
        self.template.setToolTip(self.tr("Keeps it under a name, to be started at any time"))
        self.template.clicked.connect(self._keep)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.command, self.template):
            button.setAutoDefault(False)
            row.addWidget(button)

    def offer(self, count: int) -> None:
        """So many exports could be started; a template is one."""
        self.command.setEnabled(count > 0)
        self.template.setEnabled(count == 1)

    @Slot()
    def _copy(self) -> None:
        if ready := self._ready():
            self.command_wanted.emit(ready)

    @Slot()
    def _keep(self) -> None:
        if ready := self._ready():
            self.template_wanted.emit(ready[0])

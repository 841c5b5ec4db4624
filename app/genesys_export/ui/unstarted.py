"""Exports that were set up and not started: put on the clipboard as commands, kept under names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from genesys_export.export import command_of

if TYPE_CHECKING:
    from genesys_export.export import ExportRequest
    from genesys_export.ui.dialogs.new_export import NewExportDialog
    from genesys_export.ui.templates import Templates
    from genesys_export.ui.wishes import Wishes


class Unstarted(QObject):
    """Does what a new-export dialog is asked for, with what the settings add to each export; lives as long as that."""

    def __init__(self, templates: Templates, wishes: Wishes, dialog: NewExportDialog) -> None:
        super().__init__(dialog)
        self._templates, self._wishes, self._dialog = templates, wishes, dialog
        dialog.uses.command_wanted.connect(self._copy)
        dialog.uses.template_wanted.connect(self._keep)

    @Slot(object)
    def _copy(self, requests: Sequence[ExportRequest]) -> None:
        QGuiApplication.clipboard().setText("\n".join(command_of(self._wishes.applied(each)) for each in requests))
        self._dialog.tell(self.tr("The command is on the clipboard."))

    @Slot(object)
    def _keep(self, request: ExportRequest) -> None:
        self._templates.ask_for(self._wishes.applied(request), self._dialog)

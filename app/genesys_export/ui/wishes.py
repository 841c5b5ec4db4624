"""What the settings mean for exports: where they begin, and what takes effect as soon as it is changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from genesys_export.output import is_folder
from genesys_export.ui.theme import theme

if TYPE_CHECKING:
    from genesys_export.export import ExportRequest
    from genesys_export.output import FileOptions
    from genesys_export.ui.controller import Controller
    from genesys_export.ui.dialogs.new_export import NewExportDialog
    from genesys_export.ui.preferences import Preferences
    from genesys_export.ui.settings import Settings

_EXCEL = "xlsx"


class Wishes(QObject):
    """Carries the settings out."""

    def __init__(self, preferences: Preferences, settings: Settings, controller: Controller) -> None:
        super().__init__(preferences)
        self._preferences, self._settings, self._controller = preferences, settings, controller
        preferences.changed.connect(self._changed)
        theme().choose(preferences.text("theme"))
        controller.line.resize(preferences.number("at_once"))

    def folder(self) -> Path:
        """The folder that new files go to."""
        wanted = self._preferences.text("folder")
        return Path(wanted) if wanted and is_folder(Path(wanted)) else self._settings.folder

    def prefill(self, dialog: NewExportDialog) -> None:
        """Begin with what is set."""
        dialog.format.setCurrentIndex(max(0, dialog.format.findData(self._preferences.text("format"))))
        dialog.reserve.setValue(self._preferences.number("reserve"))

    def applied(self, request: ExportRequest) -> ExportRequest:
        """A request with what is set and the dialog does not ask for."""
        most = self._preferences.number("concurrency")
        if most and request.concurrency is None:
            request = replace(request, concurrency=most)
        also = tuple(replace(each, file=self._zoned(each.file, each.format)) for each in request.also)
        return replace(request, file=self._zoned(request.file, request.format), also=also)

    def _zoned(self, file: FileOptions, kind: str) -> FileOptions:
        """The options of a file, in the time zone that Excel files are to have unless another one was chosen."""
        zone = self._preferences.text("zone")
        wanted = kind == _EXCEL and not file.time_zone and zone != "UTC"
        return replace(file, time_zone=zone) if wanted else file

    @Slot(str)
    def _changed(self, key: str) -> None:
        if key == "theme":
            theme().choose(self._preferences.text(key))
        elif key == "at_once":
            self._controller.line.resize(self._preferences.number(key))
        elif key == "keep_days":
            self._controller.keep(self._preferences.number(key))
        self._settings.save()

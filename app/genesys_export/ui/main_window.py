"""The main window: the list of exports with its sidebar and details. What happens is the controller's business."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QMainWindow

from genesys_export.errors import (
    ConfigurationError,
    ExportError,
    KeyringUnavailable,
    SignInExpired,
    SignInRefused,
    TransportError,
)
from genesys_export.export import DEMO, ExportRequest, Saved, TemplateStore
from genesys_export.ui.actions import make_actions, tint
from genesys_export.ui.beside import Beside
from genesys_export.ui.chosen import Chosen
from genesys_export.ui.connecting import Connecting
from genesys_export.ui.controller import Controller
from genesys_export.ui.desktop.surroundings import Surroundings
from genesys_export.ui.dialogs import zones
from genesys_export.ui.dialogs.new_export import NewExportDialog
from genesys_export.ui.frame import Frame
from genesys_export.ui.helping import Helping
from genesys_export.ui.ordering import Ordering
from genesys_export.ui.practising import Practising
from genesys_export.ui.preferences import Preferences
from genesys_export.ui.records import Records
from genesys_export.ui.settings import Settings
from genesys_export.ui.shelf import Shelf
from genesys_export.ui.states import draw_icons
from genesys_export.ui.tasks import ui_task
from genesys_export.ui.templates import Templates
from genesys_export.ui.theme import theme
from genesys_export.ui.widgets.sizing import size_within_screen
from genesys_export.ui.wishes import Wishes

if TYPE_CHECKING:
    from genesys_export.ui.backend import Backend


class MainWindow(QMainWindow):
    """The window *is* the list of exports; a new export is one short dialog.

    Signals:
        closing: the user closed the window; the argument is true when it is the second time, so by force.
    """

    closing = Signal(bool)

    def __init__(self, backend: Backend, settings: Settings) -> None:
        super().__init__()
        self.backend, self.settings = backend, settings
        self.controller = Controller(backend, self)
        self.connecting = Connecting(backend, settings, self)
        self.actions_by_name = make_actions(self)
        self.frame = Frame(self.controller.model, self.actions_by_name, self)
        self.frame.assemble(self)
        self.records = Records(backend, self.frame.details, self)
        self.chosen = Chosen(self.controller, self.frame, self, self.records)
        self.helping = Helping(self.controller, self.frame, self)
        self.practising = Practising(backend, self.controller, self.connecting, self)
        self.preferences = Preferences(settings, self)
        self.wishes = Wishes(self.preferences, settings, self.controller)
        self.surroundings = Surroundings(self.controller, self.preferences, self, self.actions_by_name)
        self.shelf = Shelf(backend.catalog, settings)
        self.templates = Templates(TemplateStore(settings.home), self.controller, self)
        self.ordering = Ordering(
            self.controller, self.connecting, self, settings=settings, wishes=self.wishes, shelf=self.shelf,
            templates=self.templates,
        )  # fmt: skip
        self.beside = Beside(
            backend, self.controller, self.connecting, self, settings=settings, preferences=self.preferences
        )  # fmt: skip
        self._closing = self._quitting = False
        self._greeted = False
        self._to_change = ""
        self._wire()
        self._tint()  # the icons are older than the colours that were chosen in the settings
        self.setMinimumSize(820, 520)
        size_within_screen(self, 1100, 720)
        self.restoreGeometry(settings.bytes("window"))
        self.frame.restore(settings)
        self._listed()
        self._title()

    @Slot(object)
    def report(self, error: ExportError) -> None:
        """Say an error in the error bar."""
        self._failed(error, "")

    def selected(self) -> str:
        """Id of the selected export, or nothing."""
        return self.frame.table.current()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: the page in hand is finished first; the program ends the window itself."""
        event.ignore()
        self._close_dialogs()
        if not self._quitting and self.surroundings.keeps_running():
            self.hide()
            return
        self.beside.desk.pause()
        again, self._closing = self._closing, True
        self.settings.set_bytes("window", self.saveGeometry())
        self.frame.save(self.settings)
        self.settings.save()
        self.frame.say_state(self.tr("Finishing page… close again to end at once.") if self.controller.busy else "")
        if not self.controller.busy:
            self.hide()
        self.closing.emit(again)

    def _close_dialogs(self) -> None:
        """Nothing stands beside a window that is closed."""
        for dialog in self.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly):
            dialog.close()

    @Slot()
    def quit(self) -> None:
        """End the program, also where closing the window would not."""
        self._quitting = True
        self.close()

    @property
    def dialog(self) -> NewExportDialog | None:
        """The dialog for new exports, while it is open."""
        return self.ordering.dialog

    @Slot()
    def new_export(self) -> None:
        """Open the new-export dialog, or the connection dialog when there is nothing to export from."""
        self.ordering.open()

    @Slot(object)
    def _start_saved(self, requests: list[ExportRequest]) -> None:
        self.frame.error.hide()
        self.controller.start_anew(requests)

    @ui_task
    async def warm(self) -> None:
        """Make ready what the list and the new-export dialog will need, before they need it."""
        await draw_icons()
        await asyncio.to_thread(zones.names)
        await self.backend.warm_catalog()

    def _wire(self) -> None:
        act, frame, control, chosen = self.actions_by_name, self.frame, self.controller, self.chosen
        slots = {
            "new": self.new_export, "recipes": self.beside.open_recipes, "compare": self._compare,
            "connection": self.connecting.open_dialog, "demo": self.connecting.open_demo,
            "quit": self.quit, "settings": self.beside.open_settings,
            "toggle": chosen.toggle, "resume": chosen.resume, "pause": chosen.pause,
            "cancel": chosen.cancel, "retry": chosen.retry, "open": chosen.open, "folder": chosen.folder,
            "verify": chosen.verify, "save": chosen.save,
            "remove": chosen.remove, "undo": chosen.removing.undo, "again": chosen.again,
            "change": chosen.change, "command": chosen.copy_command, "template": chosen.template, "first": chosen.first,
            "earlier": chosen.earlier, "later": chosen.later, "everything": frame.table.selectAll,
            "templates": self.templates.show_all,
            "keep": self.beside.ask_keeping, "overview": frame.show_overview, "live": frame.show_live,
            "openfile": self.helping.ask_file, "bundle": self.helping.save_bundle, "texts": self.helping.show_texts,
            "logs": self.helping.open_logs, "practice": self.practising.open,
            "requests": frame.show_requests, "records": self.records.show,
            "filter": frame.search.setFocus, "keys": self._keys, "about": self.beside.show_about,
        }  # fmt: skip
        for name, slot in slots.items():
            act[name].triggered.connect(slot)
        for keys, slot in (("Space", chosen.toggle), ("Return", self._enter), ("Enter", self._enter),
                           ("Del", chosen.remove)):  # fmt: skip
            shortcut = QShortcut(QKeySequence(keys), frame.table, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(slot)
        QShortcut(QKeySequence("Esc"), self).activated.connect(frame.escape)
        frame.table.chosen.connect(self._chosen)
        frame.table.doubleClicked.connect(self._enter)
        frame.details.retry_wanted.connect(chosen.retry)
        frame.details.live.bar.files.failed.connect(self.report)
        chosen.acted.connect(self._chosen)
        chosen.removing.offered.connect(frame.undo.offer)
        chosen.template_wanted.connect(self.templates.ask_name)
        chosen.change_wanted.connect(self.ordering.change)
        self.templates.start_wanted.connect(self._start_saved)
        self.templates.edit_wanted.connect(self.ordering.edit)
        self.templates.kept.connect(self._kept)
        self.templates.failed.connect(self._failed)
        self.ordering.began.connect(frame.error.hide)
        self.ordering.saved.connect(self.templates.show_one)
        self.ordering.failed.connect(self._failed)
        frame.undo.offer("")
        frame.details.currentChanged.connect(self._details)
        frame.narrowed.connect(self._chosen)
        frame.sidebar.connection_changed.connect(self.connecting.use)
        frame.error.remedy_wanted.connect(self._change)
        frame.sidebar.change_wanted.connect(self.connecting.change)
        frame.sidebar.copy_wanted.connect(self.connecting.copy)
        frame.sidebar.remove_wanted.connect(self.connecting.remove)
        control.listed.connect(self._listed)
        control.ticked.connect(self._ticked)
        control.started.connect(self._started)
        control.ended.connect(self._ended)
        # Queued: another one may have been chosen meanwhile, which is recalled when this one is done.
        control.recalled.connect(self._details, Qt.ConnectionType.QueuedConnection)
        control.saved.connect(self._saved)
        control.failed.connect(self._failed)
        self.connecting.changed.connect(self._title)
        self.connecting.failed.connect(self._failed)
        self.records.failed.connect(self._failed)
        self.helping.failed.connect(self._failed)
        self.helping.said.connect(self.frame.tell)
        self.helping.saved.connect(self.frame.tell_of)
        self.practising.failed.connect(self._failed)
        self.beside.done.connect(self.frame.tell_of)
        self.beside.failed.connect(self._failed)
        theme().changed.connect(self._tint)

    @Slot()
    def _compare(self) -> None:
        self.beside.open_compare(self.frame.table.jobs())

    @Slot()
    def _enter(self) -> None:
        self.frame.details.setFocus()

    @Slot()
    def _listed(self) -> None:
        if any(row.connection == DEMO for row in self.controller.running_rows()):
            self.connecting.find_demo()
        states = self.controller.model.states()
        self.frame.count(states, self.connecting.known())
        self.frame.sidebar.offer(self.controller.model.connections())
        if states and not self._greeted:
            self._greeted = True
            self.frame.table.choose_first()  # so that Space resumes what was stopped, without a search for it
            self.frame.table.setFocus()
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        self.frame.offer(self.chosen.rows)
        self._details()

    @Slot()
    def _details(self) -> None:
        row = self.controller.row(self.selected())
        if row is not None and self.isVisible() and not self.isMinimized():
            view = self.controller.view(row.id)
            if view.progress is None and not view.recalled:
                self.controller.recall(row.id)
            self.frame.details.show_export(row, view)
        elif row is None:
            self.frame.details.show_nothing()

    @Slot(int)
    def _ticked(self, turn: int) -> None:
        if turn % 2 == 0:
            self._details()
            row = self.controller.row(self.selected())
            self.frame.say_budget(None if row is None else self.controller.headroom(row.connection))

    @Slot(str)
    def _started(self, job: str) -> None:
        self.frame.table.choose(job)
        self.frame.table.setFocus()
        self.frame.show_live()

    @Slot(str)
    def _ended(self, job: str) -> None:
        details = self.frame.details
        if job == self.selected() and details.currentWidget() is details.live:
            self.frame.show_overview()  # who looks at its records or requests goes on doing so

    @Slot(object)
    def _saved(self, saved: Saved) -> None:
        files = (saved.path, *saved.also)
        words = self.tr("{0}: %Ln record(s).", "", saved.records).format(", ".join(each.name for each in files))
        unfinished = "" if saved.done else f" {self.tr('The export is not complete yet.')}"
        self.frame.tell_of(words + unfinished, files)

    @Slot(str)
    def _kept(self, name: str) -> None:
        self.frame.tell(self.tr("The export is saved as “{0}”.").format(name))

    @Slot(object, str)
    def _failed(self, error: ExportError, job: str) -> None:
        row = self.controller.row(job)
        self._to_change = row.connection if row is not None else ""
        known = any(key == self._to_change != DEMO for key, *_ in self.connecting.known())
        blamed = isinstance(error, SignInRefused | SignInExpired | KeyringUnavailable | ConfigurationError) or (
            isinstance(error, TransportError) and error.phase == "resolve"
        )
        self.frame.show_error(error, row.name if row is not None else "", known and blamed)

    @Slot()
    def _change(self) -> None:
        self.connecting.change(self._to_change)

    @Slot()
    def _title(self) -> None:
        name, host = self.connecting.current_name()
        program = self.tr("Genesys Cloud Export")
        self.setWindowTitle(f"{name} — {program}" if name else program)
        self.frame.show_connections(self.connecting.known(), self.connecting.current)
        self.frame.say_connection(self.tr("Connection: {0} ({1})").format(name, host) if name else "")
        self._listed()

    @Slot()
    def _tint(self) -> None:
        tint(self.actions_by_name)
        self.frame.table.viewport().update()

    @Slot()
    def _keys(self) -> None:
        self.beside.show_keys(self.actions_by_name.values())

"""Connections as the window sees them: which there are, which one is used, the dialog, the demo organisation."""

from __future__ import annotations

import asyncio
import functools
import itertools
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.export import DEMO
from genesys_export.paging import Event, Waiting
from genesys_export.ui import messages, text
from genesys_export.ui.dialogs.connection import ConnectionDialog
from genesys_export.ui.dialogs.draft import ConnectionDraft
from genesys_export.ui.forward import come_forward
from genesys_export.ui.saying import said
from genesys_export.ui.tasks import ui_task, unexpected

if TYPE_CHECKING:
    from genesys_export.connections.diagnosis import Finding
    from genesys_export.ui.backend import Backend
    from genesys_export.ui.settings import Settings


class Connecting(QObject):
    """Owns the choice of connection.

    Signals:
        changed: the list of connections or the one in use.
        failed: an :class:`ExportError` and nothing, to be said in the error bar.
    """

    changed = Signal()
    failed = Signal(object, str)

    def __init__(self, backend: Backend, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._backend, self._settings, self._window = backend, settings, window
        self._known: list[tuple[str, str, str]] = []
        self.current = settings.text("connection")
        self._demo = self.current == DEMO  # it starts with its first call
        self.dialog: ConnectionDialog | None = None
        self._about = ""  # the connection that it is open for
        self._testing: asyncio.Task[None] | None = None
        self._signed_in: ConnectionDraft | None = None
        self._forgetting: QMessageBox | None = None

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error, "")

    def known(self) -> list[tuple[str, str, str]]:
        """Every connection as id, name and host."""
        demo = [(DEMO, text.demo_name(), self.tr("on this computer"))] if self._demo else []
        return [*demo, *self._known]

    def current_name(self) -> tuple[str, str]:
        """Name and host of the connection in use; empty when there is none."""
        return next(((name, host) for key, name, host in self.known() if key == self.current), ("", ""))

    @Slot(str)
    def use(self, key: str) -> None:
        """New exports use this connection."""
        if key != self.current:
            self.current = key
            self._settings.set_text("connection", key)
            self.changed.emit()

    def find_demo(self) -> None:
        """An export of the demo organisation goes on, so it is one of the connections, and the first if need be."""
        if not self._demo:
            self._demo = True
            if not self.current:
                self.current = DEMO
                self._settings.set_text("connection", DEMO)
            self.changed.emit()

    @ui_task
    async def load(self) -> None:
        """Read the list of connections."""
        await self._load()

    @Slot()
    def open_demo(self) -> None:
        """Start the demo organisation and connect to it."""
        self._start_demo()

    @Slot()
    def open_dialog(self) -> None:
        """Ask for a connection."""
        self._open("")

    @Slot(str)
    def change(self, key: str) -> None:
        """Ask for a connection's secret, or whatever else is wrong with it, again."""
        self._open(key if key != DEMO else "")

    def _open(self, key: str) -> None:
        if self.dialog is not None and key == self._about:
            come_forward(self.dialog)
            return
        if self.dialog is not None:
            self.dialog.reject()  # it is about another one
        self._ask(key)

    @Slot(str)
    def copy(self, key: str) -> None:
        """Keep a second connection like this one, and ask how it differs."""
        if key != DEMO:
            if self.dialog is not None:
                self.dialog.reject()  # it is about another one
            self._copy(key)

    @Slot(str)
    def remove(self, key: str) -> None:
        """Forget a connection and its secret, if that is meant."""
        name = next((name for each, name, _ in self._known if each == key), "")
        if self._forgetting is not None:
            self._forgetting.reject()  # it is about another one
        if name:
            box = self._forgetting = messages.ask_forgetting(self._window, name)
            box.accepted.connect(functools.partial(self._remove, key))
            box.finished.connect(self._answered)

    @ui_task
    async def _copy(self, key: str) -> None:
        taken = {name for _, name, _ in self._known}
        first = next(name for each, name, _ in self._known if each == key)
        name = next(name for n in itertools.count(2) if (name := f"{first} {n}") not in taken)
        second = await self._backend.copy(key, name)
        await self._load()
        self._ask(second)

    @ui_task
    async def _remove(self, key: str) -> None:
        if self.dialog is not None and self._about == key:
            self.dialog.reject()
        await self._backend.forget(key)
        await self._load()

    @ui_task
    async def _start_demo(self) -> None:
        await self._backend.start_demo()
        self._demo = True
        self.current = ""
        self.use(DEMO)

    @ui_task
    async def _ask(self, key: str) -> None:
        self._about = key
        kept_in = await self._backend.keyring_name()
        known = await self._backend.connection(key) if key else None
        offered = [] if key else await self._backend.offered()
        if self._about != key:
            return  # another one was asked for meanwhile
        if self.dialog is not None:
            come_forward(self.dialog)
            return
        self.dialog = ConnectionDialog(self._backend.regions(), kept_in, self._window, known=known, offered=offered)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.test_wanted.connect(self._test)
        self.dialog.save_wanted.connect(self._save)
        self.dialog.finished.connect(self._closed)
        come_forward(self.dialog)

    @Slot(object)
    def _test(self, draft: ConnectionDraft) -> None:
        self._testing = self._try(draft, False)

    @Slot(object)
    def _save(self, draft: ConnectionDraft) -> None:
        saving = self._try(draft, True)
        if draft.browser:  # it waits for a person; closing the dialog ends that
            self._testing = saving

    @ui_task
    async def _try(self, draft: ConnectionDraft, keep: bool) -> None:
        dialog = self.dialog
        if dialog is None:
            return
        dialog.say_busy(self.tr("Saving…") if keep else self.tr("Looking…"))
        try:
            if keep:
                key = await self._backend.keep(await self._by_browser(draft) if draft.browser else draft)
                self._testing = None
                await self._load()
                self.current = ""
                self.use(key)
            else:
                found = [each async for each in self._examined(draft)]
        except ExportError as error:
            self._say_bad(error, saved=keep)
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - the dialog must not stay busy for ever
            self._say_bad(unexpected(error))
        else:
            if self.dialog is not None:
                if keep:
                    self.dialog.accept()
                else:
                    self._say(found)

    async def _examined(self, draft: ConnectionDraft) -> AsyncIterator[Finding]:
        """The findings of a test, shown as they come."""
        favourites = self._settings.texts("favourites")
        async for finding in self._backend.examine(draft, favourites, self._told):
            if self.dialog is not None and self.dialog.asked:
                self.dialog.say_found(finding)
            yield finding

    def _say(self, found: list[Finding]) -> None:
        """The whole of a test in a sentence or two: what is wrong first, else what it came to."""
        from genesys_export.connections.diagnosis import Verdict  # noqa: PLC0415 - the window comes first

        dialog = self.dialog
        wrong = next((each for each in found if each.verdict is Verdict.WRONG), None)
        if dialog is None:
            return
        if not dialog.asked:
            dialog.say_nothing()
            return
        if wrong is not None:
            # The finding's own words: an error's remedy speaks of exports that could be resumed.
            dialog.say_bad(ConfigurationError(wrong.said, remedy=wrong.remedy))
            return
        told = [said(each.said) for each in found if each.check in {"organisation", "permissions"}]
        care = any(each.verdict is Verdict.NOTE for each in found)
        dialog.say_good(" ".join([self.tr("Signed in."), *told]), care=care)

    async def _by_browser(self, draft: ConnectionDraft) -> ConnectionDraft:
        """The draft with what came of the sign-in; where only the keeping failed before, nobody signs in again."""
        before = self._signed_in
        if before is None or (before.region, before.api_url, before.login_url, before.client_id) != (
            draft.region, draft.api_url, draft.login_url, draft.client_id
        ):  # fmt: skip
            before = self._signed_in = await self._backend.signed_in(draft, self._opened)
        return replace(draft, secret=before.secret)

    def _opened(self, address: str, opened: bool) -> None:
        """The browser shows the login page, or somebody must open it."""
        if self.dialog is not None:
            self.dialog.say_busy(
                self.tr("Your browser was opened. Sign in there…") if opened
                else self.tr("No browser could be opened. Open this address on this computer: {0}").format(address)
            )  # fmt: skip

    def _told(self, event: Event) -> None:
        """The sign-in waits for another try."""
        if isinstance(event, Waiting) and self.dialog is not None:
            words = self.tr("{0}. Tried again in {1} s…")
            self.dialog.say_busy(words.format(event.detail.capitalize(), text.number(max(1, round(event.seconds)))))

    def _say_bad(self, error: ExportError, *, saved: bool = True) -> None:
        """What a test found is said only if nothing else was entered meanwhile."""
        if self.dialog is None:
            return
        if saved or self.dialog.asked:
            self.dialog.say_bad(error.with_nothing_begun())
        else:
            self.dialog.say_nothing()

    async def _load(self) -> None:
        self._known = await self._backend.list_connections()
        if not self.current_name()[0]:
            self.current = next((key for key, *_ in self.known()), "")
            self._settings.set_text("connection", self.current)  # the one that was used last is gone
        self.changed.emit()

    @Slot()
    def _answered(self) -> None:
        self._forgetting = None

    @Slot()
    def _closed(self) -> None:
        self.dialog = self._signed_in = None
        testing, self._testing = self._testing, None
        if testing is not None:
            testing.cancel()  # an unreachable host is tried for a minute, and nobody waits for it any more

"""One small call before an export: when the choice has settled, one at a time, each answer kept."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import fields

import orjson
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genesys_export.errors import ExportError
from genesys_export.export import ExportRequest, Preflight
from genesys_export.ui.tasks import ui_task, unexpected

SETTLE_MS = 600
"""How long the choice must stay as it is before it is looked into."""

Ask = Callable[[ExportRequest], Awaitable[Preflight]]


_FOR_THE_FILE = frozenset({"out", "format", "overwrite", "columns", "file", "also", "names"})
_ABOUT = tuple(
    field.name for field in fields(ExportRequest) if field.name not in {*_FOR_THE_FILE, "endpoint", "for_every"}
)


def key_of(request: ExportRequest) -> str:
    """What an answer depends on: everything but the files that are written, and whether names are read for them.

    It is asked for at every keystroke, and for each endpoint that is ticked: what the catalogue knows is not in it.
    """
    endpoint = request.endpoint
    about = {name: getattr(request, name) for name in _ABOUT}
    about["endpoint"] = [endpoint.operation, endpoint.style, endpoint.list_field]
    about["for_every"] = [[each.parameter, each.listing.operation, each.field] for each in request.for_every]
    return orjson.dumps(about).decode()


class Prober(QObject):
    """Asks about requests that are wanted; a request that is no longer wanted is given up.

    Signals:
        begun: key of the request that is asked about now.
        told: key of a request; its answer is known.
    """

    begun = Signal(str)
    told = Signal(str)

    def __init__(self, ask: Ask | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ask = ask
        self._known: dict[str, Preflight] = {}
        self._wanted: dict[str, ExportRequest] = {}
        self._settled: set[str] = set()
        self._current = ""
        self._working = False
        self._call: asyncio.Future[Preflight] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._due)

    def report(self, error: ExportError) -> None:
        """Errors are answers; there are no others."""

    def known(self, request: ExportRequest) -> Preflight | None:
        """The answer, if it is known."""
        found = self._known.get(key_of(request))
        return None if found is None else found.of(request)

    def busy(self, request: ExportRequest) -> bool:
        """Whether it is being asked about at this moment."""
        return key_of(request) == self._current

    def want(self, requests: Sequence[ExportRequest], *, at_once: bool = False) -> None:
        """Ask about these and no others, once the choice has settled.

        Args:
            requests: in the order of interest.
            at_once: do not wait, and ask again what is known already.
        """
        wanted = {key_of(request): request for request in requests}
        if at_once:
            for key in wanted:
                self._known.pop(key, None)
        self._wanted = {key: request for key, request in wanted.items() if key not in self._known}
        if self._call is not None and self._current not in wanted:
            self._call.cancel()
        if self._ask is None or not self._wanted:
            self._timer.stop()
        elif at_once:
            self._timer.stop()
            self._due()
        elif not (self._working and self._wanted.keys() <= self._settled):
            self._timer.start()

    def stop(self) -> None:
        """Ask about nothing any more."""
        self.want(())

    @Slot()
    def _due(self) -> None:
        self._settled = set(self._wanted)
        self._work()  # does nothing while it still works; it looks for what is wanted each time

    @ui_task
    async def _work(self) -> None:
        self._working = True
        try:
            while self._wanted and not self._timer.isActive():  # active: another choice, which has not settled yet
                key, request = next(iter(self._wanted.items()))
                self._current = key
                self.begun.emit(key)
                answer = await self._answer(request)
                self._current = ""
                if answer is not None:
                    self._wanted.pop(key, None)
                    self._known[key] = answer
                    self.told.emit(key)
        finally:
            self._working = False

    async def _answer(self, request: ExportRequest) -> Preflight | None:
        assert self._ask is not None
        self._call = asyncio.ensure_future(self._ask(request))
        try:
            return await self._call
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise
            return None  # the choice changed meanwhile
        except ExportError as error:
            return Preflight(request, None, error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the dialog must not stay busy for ever
            return Preflight(request, None, unexpected(error))
        finally:
            self._call = None

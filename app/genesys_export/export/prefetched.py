"""Replies of one part that came before their turn: committed within a moment, made into records when it comes.

Records are kept in the order of the listing, so a page that takes long holds up those behind it. They are written down
as they came; a program that is killed meanwhile, or an export that is stopped, need not ask for them again.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import orjson

from genesys_export.client.reply import Reply
from genesys_export.errors import ExportError
from genesys_export.export.flight import EARLIER, FlightLog, Key
from genesys_export.export.prefetched_rows import PrefetchedRow
from genesys_export.export.progress import Call
from genesys_export.export.sitting import Sitting
from genesys_export.export.unhurried import unhurried
from genesys_export.paging.headers import Headers, correlation_id, header

if TYPE_CHECKING:
    from genesys_export.paging.commands import PageRequest

_MOMENT_S = 1.0
"""Replies that wait no longer are not worth a commit of their own: nearly all of them, where calls take about as long
as each other."""


class PrefetchedPages:
    """Keeps what came before its turn, for one reading of a part.

    Args:
        sitting: the job and its worker thread.
        flight: the calls of the part.
        part: its number.
        rows: what an earlier reading left.
        look: is shown each of those when it is used, as the others were when they came.
    """

    def __init__(
        self, sitting: Sitting, flight: FlightLog, part: int, rows: Sequence[PrefetchedRow],
        look: Callable[[Reply], None],
    ) -> None:  # fmt: skip
        self._sitting, self._flight, self._part, self._look = sitting, flight, part, look
        self._fresh: dict[str, tuple[Reply, Call]] = {}  # not written yet
        self._written: dict[str, PrefetchedRow] = {row.request: row for row in rows}
        self._found: dict[str, Reply] = {}
        self._keys: dict[str, Key] = {}  # of the calls of what was written in this reading
        self._turned: set[str] = set()  # since the last page was delivered
        self._timer: asyncio.TimerHandle | None = None
        self._writing: asyncio.Task[None] | None = None
        self._closed = False
        sitting.numbered(row.call.page for row in rows)

    def find(self, request: PageRequest) -> Reply | None:
        """The reply to this very request, if it came earlier."""
        row = self._written.get(name := _name(request)) if self._written else None
        if row is None or name in self._turned:
            return None
        if name not in self._found:
            self._found[name] = reply = Reply(row.status, Headers(row.headers.items()), row.body, 0.0)
            self._look(reply)
        return self._found[name]

    def came(self, request: PageRequest, reply: Any) -> None:
        """It came before its turn, and is written down if that does not come soon."""
        self._fresh[_name(request)] = reply, self._flight.held(correlation_id(reply.headers))
        if self._timer is None and self._writing is None:
            self._timer = asyncio.get_running_loop().call_later(_MOMENT_S, self._due)

    def turned(self, request: PageRequest) -> None:
        """Its turn has come; what was written of it goes with the commit of its page."""
        name = _name(request)
        self._fresh.pop(name, None)
        self._found.pop(name, None)
        if name in self._written and name not in self._turned:
            self._turned.add(name)
            self._flight.hold(self._written[name].call, self._keys.pop(name, EARLIER))

    def dropped(self) -> None:
        """No page will be made of what came; what was written of it goes at the end of the job."""
        self._fresh.clear()

    def taken(self) -> Sequence[str]:
        """The rows that go with the page which is delivered now."""
        turned, self._turned = sorted(self._turned), set()
        for name in turned:
            self._written.pop(name, None)
        return turned

    async def close(self) -> None:
        """The reading ends: what came and was not used is written down for the next one."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        await unhurried(self._put_away())

    @property
    def waiting(self) -> list[Call]:
        """The calls of what is written down and was not used."""
        return [row.call for row in self._written.values()]

    async def _put_away(self) -> None:
        if self._writing is not None:
            await self._writing
        await self._write()
        if self._turned:  # no page came of them: they may be why the reading ended, and are not to end the next one
            turned, file = self.taken(), self._sitting.job.file
            with contextlib.suppress(ExportError):
                await self._sitting.in_worker(lambda: file.forget_prefetched(self._part, turned))

    def _due(self) -> None:
        """Write those that have waited a moment, with all that came since."""
        self._timer = None
        now = time.monotonic()
        if any(now - reply.came >= _MOMENT_S for reply, _ in self._fresh.values()):
            self._writing = asyncio.ensure_future(self._write())
            self._writing.add_done_callback(self._written_down)
        elif self._fresh:
            self._timer = asyncio.get_running_loop().call_later(_MOMENT_S, self._due)

    def _written_down(self, _done: asyncio.Task[None]) -> None:
        self._writing = None
        if self._fresh and not self._closed:
            self._timer = asyncio.get_running_loop().call_later(_MOMENT_S, self._due)

    async def _write(self) -> None:
        """Write all that came; what cannot be written is kept in memory, as it would be without all this."""
        fresh, self._fresh = self._fresh, {}
        rows = []
        # From here on they are taken for written: the commit of a page comes after, and takes its row along.
        for name, (reply, made) in fresh.items():
            self._keys[name], call = self._flight.let_go(made)
            self._written[name], self._found[name] = _row(name, reply, call), reply
            rows.append(self._written[name])
        if not rows:
            return
        sitting, file = self._sitting, self._sitting.job.file
        try:
            await sitting.in_worker(lambda: file.keep_prefetched(self._part, rows, **sitting.counters()))
        except ExportError:  # a full disk tells of itself where a page is to be written
            for row in rows:
                if row.request in self._written and row.request not in self._turned:
                    self._fresh[row.request] = fresh[row.request][0], row.call
                    self._flight.hold(row.call, self._keys.pop(row.request))
                    del self._written[row.request], self._found[row.request]


def _row(name: str, reply: Reply, call: Call) -> PrefetchedRow:
    told = {"content-type": header(reply.headers, "Content-Type"), "inin-correlation-id": call.correlation_id}
    headers = {key: value for key, value in told.items() if value}
    at = time.time() - (time.monotonic() - reply.came)
    return PrefetchedRow(name, at, reply.status_code, headers, reply.content, call)


def _name(request: PageRequest) -> str:
    """What tells a request from the others of the part, as a text."""
    told = {"params": request.params, "json": request.json, "next_uri": request.next_uri}
    said = {key: value for key, value in told.items() if value is not None}
    try:
        return orjson.dumps(said, default=str, option=orjson.OPT_SORT_KEYS).decode()
    except TypeError:  # a number of any length, or half of a surrogate pair
        return json.dumps(said, sort_keys=True, default=str, separators=(",", ":"))

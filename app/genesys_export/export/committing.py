"""Pages on their way into the job file: several wait together and go in one transaction, in the order of their part.

A commit ends with the disk saying that it holds the data, which takes as long for sixteen pages as for one. So a part
reads on while its pages are committed, but never more than a few pages ahead of what is safe. A failed commit fails
every page that was in line; the part is then read on from what the file holds.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
from collections.abc import Callable
from typing import Any

from genesys_export.errors import BugError, ExportError
from genesys_export.export.delivery import Delivery
from genesys_export.export.sitting import Sitting

MOST_IN_LINE = 32
"""Pages of all parts that may wait to be committed whatever their size; a part that brings more waits."""
MOST_SMALL = 128
"""The same while all of them are small, so that a disk that takes its time once holds nobody up."""
SMALL = 16 << 20
"""Bytes of records that are still small."""
TOGETHER = 48
"""Pages that are worth a commit of their own; fewer wait a moment for others."""
_MOMENT_S = 0.05  # a page is safe that much later at most


class Committer:
    """Writes the deliveries of all parts.

    Args:
        sitting: the job and its worker thread.
        counters: the job's counters, written with every transaction.
    """

    def __init__(self, sitting: Sitting, counters: Callable[[], dict[str, Any]]) -> None:
        self._sitting = sitting
        self._counters = counters
        self._line: list[Delivery] = []
        self._writing: list[Delivery] = []
        self._failed: dict[int, ExportError | asyncio.CancelledError] = {}
        self._task: asyncio.Task[None] | None = None
        self._moved = asyncio.Event()
        self._enough = asyncio.Event()

    async def put(self, delivery: Delivery) -> None:
        """Have a page committed; comes back when there is room for the next one.

        Raises:
            ExportError: an earlier page of the part, or this one, could not be written.
        """
        self._refuse(delivery.part)
        self._line.append(delivery)
        if len(self._line) >= TOGETHER:
            self._enough.set()
        if self._task is None:
            self._begin()
        while not self._has_room():
            await self._next_move()
        self._refuse(delivery.part)

    async def flush(self, part: int | None = None) -> None:
        """Come back when every page of the part, or of all parts, is committed.

        Raises:
            ExportError: one could not be written.
        """
        while any(part is None or each.part == part for each in (*self._line, *self._writing)):
            self._enough.set()
            await self._next_move()
        for failed in [part] if part is not None else list(self._failed):
            self._refuse(failed)

    def _has_room(self) -> bool:
        pages = len(self._line) + len(self._writing)
        if pages < MOST_IN_LINE:
            return True
        return pages < MOST_SMALL and sum(page.size for page in (*self._line, *self._writing)) < SMALL

    def _refuse(self, part: int) -> None:
        error = self._failed.pop(part, None)
        if error is not None:
            raise error

    async def _next_move(self) -> None:
        self._moved.clear()
        await self._moved.wait()

    def _begin(self) -> None:
        self._task = asyncio.ensure_future(self._write())
        self._task.add_done_callback(self._written)

    async def _write(self) -> None:
        p = self._sitting.progress
        while self._line:
            if p.pages:  # the first page waits for no other: whoever writes the file begins with it
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(_MOMENT_S):
                        await self._enough.wait()
            self._enough.clear()
            self._writing, self._line = self._line, []
            batch = self._writing
            try:
                work = functools.partial(self._commit, batch, self._counters())
                p.records, p.duplicates = await self._sitting.in_worker(work)
                p.pages += len(batch)
                p.mark()
            except Exception as trouble:  # noqa: BLE001 - pages that were not written must never pass as written
                self._fail(trouble if isinstance(trouble, ExportError) else _mistake(trouble))
            self._writing = []
            self._moved.set()

    def _written(self, task: asyncio.Task[None]) -> None:
        self._task = None
        if task.cancelled():  # the event loop ends: nobody else would tell those who wait
            self._fail(asyncio.CancelledError())
        elif self._line:  # it came in this very moment
            self._begin()
        self._moved.set()

    def _fail(self, error: ExportError | asyncio.CancelledError) -> None:
        """No page that is not written yet will be."""
        self._failed.update(dict.fromkeys((each.part for each in (*self._writing, *self._line)), error))
        self._writing, self._line = [], []

    def _commit(self, batch: list[Delivery], counters: dict[str, Any]) -> tuple[int, int]:
        counts = self._sitting.job.file.commit(batch, **counters)
        total, most = self._sitting.progress.total, self._sitting.job.request.max_records
        self._sitting.early.more(counts[0], total if total is None or most is None else min(total, most))
        return counts


def _mistake(trouble: Exception) -> BugError:
    error = BugError(f"The program made a mistake ({type(trouble).__name__}).")
    error.__cause__ = trouble
    return error

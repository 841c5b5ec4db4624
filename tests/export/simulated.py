"""A computer whose time, threads and death are the test's: an export runs on it for days within milliseconds.

Nothing here happens by itself. Time passes only when nothing is left to do, the worker thread takes its turns by the
dice, and the computer dies at the very moment that was chosen: what its disk held then is all that is left.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import selectors
import shutil
import sqlite3
import time
from unittest import mock

from genesys_export.export.database import Database
from genesys_export.output import Target

LONGEST = 3 * 86_400.0
"""Seconds after which an export that is still not over hangs."""


class _Selector(selectors.DefaultSelector):
    loop = None

    def select(self, timeout=None):
        found = super().select(0)
        if not found and timeout != 0:
            assert timeout is not None, "nothing is left to do, and yet it is not over"
            self.loop.now += timeout
            assert self.loop.now < LONGEST, "it goes on for ever"
        return found


class Loop(asyncio.SelectorEventLoop):
    """An event loop in which time is a number; what is given to threads is done in order, a moment later."""

    def __init__(self, dice):
        self.now = 1000.0
        self._dice = dice
        self._free = 0.0
        selector = _Selector()
        selector.loop = self
        super().__init__(selector)

    def time(self):
        return self.now

    def run_in_executor(self, executor, func, *args):
        future = self.create_future()
        begin = max(self.now, self._free) + self._dice.uniform(1e-6, 0.02)
        self._free = begin + self._dice.uniform(1e-6, 0.02)

        def work():
            try:
                outcome = func(*args)
            except BaseException as error:  # noqa: BLE001 - the one who waits is to have it
                if not future.cancelled():
                    future.set_exception(error)
            else:
                if not future.cancelled():
                    future.set_result(outcome)

        # What waits in line can be cancelled; what has begun is done to its end.
        self.call_at(begin, lambda: None if future.cancelled() else self.call_at(self._free_after(begin), work))
        return future

    def _free_after(self, begin):
        return begin + 1e-6


class Death:
    """The computer's end, at the moment of that number: what its disk holds then is kept aside.

    Moments are: before, inside and after each transaction, and around everything done with a file that is written.

    Args:
        folder: all that is on the disk.
        at: number of the moment, if it dies at all.
        full: numbers of the transactions for which the disk has no room.
    """

    def __init__(self, folder, at, full=()):
        self._full = full
        self._transactions = 0
        self._folder = folder
        self._left = at
        self._aside = folder.with_name(folder.name + "-as-it-was")
        self.dead = False
        self.kill = None

    def moment(self):
        """Maybe the last one."""
        if self._left is None or self.dead:
            return
        self._left -= 1
        if self._left <= 0:
            self.dead = True
            shutil.copytree(self._folder, self._aside, ignore=shutil.ignore_patterns("*-shm", "*.lock"))
            if self.kill is not None:
                self.kill()

    def aftermath(self):
        """Put back what the disk held, as if nothing had been done after the end."""
        if self.dead:
            shutil.rmtree(self._folder)
            self._aside.rename(self._folder)

    @contextlib.contextmanager
    def lurking(self):
        """Every moment counts."""
        transaction, enter, leave = Database.transaction, Target.__enter__, Target._move_into_place

        @contextlib.contextmanager
        def _transaction(file):
            self.moment()
            self._transactions += 1
            with transaction(file) as db:
                if self._transactions in self._full:
                    error = sqlite3.OperationalError("database or disk is full")
                    error.sqlite_errorcode = sqlite3.SQLITE_FULL
                    raise error
                yield db
                self.moment()
            self.moment()

        def _enter(target):
            opened = enter(target)
            self.moment()
            return opened

        def _leave(target):
            self.moment()
            leave(target)
            self.moment()

        with (
            mock.patch.object(Database, "transaction", _transaction),
            mock.patch.object(Target, "__enter__", _enter),
            mock.patch.object(Target, "_move_into_place", _leave),
        ):
            yield


def run(main, seed):
    """Run a coroutine function on a simulated computer."""
    dice = random.Random(seed)
    with asyncio.Runner(loop_factory=lambda: Loop(dice)) as runner:
        loop = runner.get_loop()
        with mock.patch.object(time, "monotonic", loop.time):
            return runner.run(main())

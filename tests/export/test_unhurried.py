"""What must not be left half done is done to its end, however often somebody wants it to end at once."""

from __future__ import annotations

import asyncio

import pytest

from genesys_export.export.unhurried import side_by_side, unhurried


class Work:
    """Takes some turns of the event loop, then gives 7 or fails."""

    def __init__(self, error=None):
        self.turns, self.error = 0, error

    async def __call__(self):
        for _ in range(10):
            await asyncio.sleep(0)
            self.turns += 1
        if self.error is not None:
            raise self.error
        return 7


def stopped(work, times):
    """How a task ends that does the work and is cancelled so many times, a turn after the other."""

    async def whole():
        task = asyncio.ensure_future(unhurried(work()))
        for _ in range(times):
            await asyncio.sleep(0)
            task.cancel()
        [ended] = await asyncio.gather(task, return_exceptions=True)
        return ended, asyncio.all_tasks() - {asyncio.current_task()}

    return asyncio.run(whole())


def test_what_nobody_stops_gives_what_the_work_gives():
    assert stopped(Work(), 0) == (7, set())
    error = ValueError("broken")
    assert stopped(Work(error), 0) == (error, set())


@pytest.mark.parametrize("times", [1, 2, 5])
@pytest.mark.parametrize("error", [None, ValueError("broken")])
def test_it_is_stopped_when_the_work_is_done(times, error):
    work = Work(error)
    ended, left = stopped(work, times)
    assert (type(ended), left, work.turns) == (asyncio.CancelledError, set(), 10)


def test_the_end_of_the_event_loop_is_the_end_of_the_work():
    """Everything is cancelled then; waiting on would be for ever."""

    async def endless():
        await asyncio.Event().wait()

    async def whole():
        task = asyncio.ensure_future(unhurried(endless()))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        for each in asyncio.all_tasks() - {asyncio.current_task()}:
            each.cancel()
        async with asyncio.timeout(30):
            return (await asyncio.gather(task, return_exceptions=True))[0]

    assert isinstance(asyncio.run(whole()), asyncio.CancelledError)


@pytest.mark.parametrize("cancelled", [0, 1, 3])
def test_what_is_done_side_by_side_has_ended_when_it_is_over(cancelled):
    """Where one fails, and where all are cancelled and each takes its time to end in order."""
    ended = []

    async def one(turns, error=None):
        try:
            for _ in range(turns):
                await asyncio.sleep(0)
            if error is not None:
                raise error
            return turns
        finally:
            try:
                await unhurried(Work()())
            finally:
                ended.append(turns)

    async def whole():
        task = asyncio.ensure_future(side_by_side([one(30), one(2, ValueError("broken")), one(50)]))
        for _ in range(cancelled):
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            task.cancel()
        found = await asyncio.gather(task, return_exceptions=True)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return type(found[0])

    assert asyncio.run(whole()) is (asyncio.CancelledError if cancelled else ValueError)
    assert sorted(ended) == [2, 30, 50]


def test_what_is_done_side_by_side_gives_what_each_gave_in_their_order():
    async def after(turns):
        for _ in range(turns):
            await asyncio.sleep(0)
        return turns

    assert asyncio.run(side_by_side(map(after, [5, 1, 3]))) == [5, 1, 3]

"""What is told of the waits of a sitting with a job."""

from __future__ import annotations

import asyncio

from genesys_export.export.sitting import Sitting
from genesys_export.export.states import JobState
from genesys_export.paging import Waiting


def test_a_wait_in_line_is_still_told_when_another_call_ends_meanwhile(store, ask):
    """Who stands in line does not sleep all the time; what it waits for is told once, and stays so."""
    job = store.create(ask())
    sitting = Sitting(job)
    sitting.progress.state = JobState.RUNNING

    async def waits(turn):
        with sitting.calling():
            sitting.tell(Waiting(20.0, "budget", "9 of 10 calls used"))
            await turn.wait()  # for a reply of another call, without sleeping
            await sitting.sleep(20.0)

    async def story():
        turn, reply = asyncio.Event(), asyncio.Event()

        async def answered():
            with sitting.calling():
                await reply.wait()

        task, other = asyncio.ensure_future(waits(turn)), asyncio.ensure_future(answered())
        await asyncio.sleep(0)
        reply.set()
        await other
        turn.set()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert sitting.progress.wait is not None
        assert sitting.progress.wait.reason == "budget"
        assert sitting.progress.state is JobState.WAITING
        sitting.wake()
        await task
        assert sitting.progress.wait is None

    asyncio.run(story())
    sitting.close()
    assert sitting.progress.idle_since is None
    job.close()

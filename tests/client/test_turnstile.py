"""Calls share the event loop with whoever else is on it, a window for one."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from genesys_export.client import AsyncSession, Credentials, Hosts, RateBudget
from genesys_export.client.turnstile import Turnstile

MANY = 8


class Passes:
    """Counts the passes of the loop, as anything that is on it from one pass to the next could."""

    def __init__(self):
        self.count = 0
        self._loop = asyncio.get_running_loop()
        self._handle = self._loop.call_soon(self._pass)

    def _pass(self):
        self.count += 1
        self._handle = self._loop.call_soon(self._pass)

    def stop(self):
        self._handle.cancel()


async def in_which_passes(work):
    """The number of the pass in which each of several coroutines went on, and its place."""
    passes, went = Passes(), []

    async def one(number):
        await work()
        went.append((number, passes.count))

    await asyncio.gather(*(one(number) for number in range(MANY)))
    passes.stop()
    return went


def test_one_a_pass_in_the_order_in_which_they_came():
    async def story():
        return await in_which_passes(Turnstile().through)

    went = asyncio.run(story())
    assert [number for number, _ in went] == list(range(MANY))
    assert len({count for _, count in went}) == MANY


def test_who_is_alone_does_not_wait():
    async def story():
        turnstile, passes = Turnstile(), Passes()
        await turnstile.through()
        assert passes.count == 0
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        before = passes.count
        await turnstile.through()
        assert passes.count == before
        passes.stop()

    asyncio.run(story())


def test_who_is_cancelled_in_the_line_holds_nobody_up():
    async def story():
        turnstile, went = Turnstile(), []

        async def one(number):
            await turnstile.through()
            went.append(number)

        tasks = [asyncio.create_task(one(number)) for number in range(5)]
        await asyncio.sleep(0)
        tasks[1].cancel()
        tasks[2].cancel()
        await asyncio.wait(tasks)
        return went

    assert asyncio.run(story()) == [0, 3, 4]


def test_a_loop_that_ended_in_between_leaves_nobody_behind_in_the_next_one():
    turnstile = Turnstile()

    async def left():
        waiting = [asyncio.create_task(turnstile.through()) for _ in range(3)]
        await asyncio.sleep(0)
        assert not waiting[2].done()

    async def next_one():
        await asyncio.wait_for(asyncio.gather(turnstile.through(), turnstile.through()), 5)

    asyncio.run(left())
    asyncio.run(next_one())


class Together(httpx.AsyncBaseTransport):
    """Has all replies at the same moment, once everything was asked; none waits before it is told to."""

    HEADERS = {"inin-ratelimit-count": "1", "inin-ratelimit-allowed": "300", "inin-ratelimit-reset": "60"}  # noqa: RUF012

    def __init__(self):
        self.asked = []
        self.passes = None
        self._all = asyncio.Event()

    async def handle_async_request(self, request):
        if "token" in request.url.path:
            return httpx.Response(200, stream=httpx.ByteStream(b'{"access_token":"t","expires_in":3600}'))
        if self.passes is not None:
            self.asked.append(self.passes.count)
            if len(self.asked) == MANY:
                self._all.set()
            await asyncio.wait_for(self._all.wait(), 10)
        return httpx.Response(200, headers=self.HEADERS, stream=httpx.ByteStream(b"{}"))


@pytest.mark.parametrize("at", ["sent", "handled"])
def test_calls_that_come_together_are_sent_and_handled_one_a_pass(at):
    """Else a window whose exports may all call again would stand still until the last of them has."""

    async def story():
        network = Together()
        async with AsyncSession(
            Hosts.custom("https://api.example.com"), Credentials("c", "s"), budget=RateBudget(reserve=0),
            http_transport=network,
        ) as session:  # fmt: skip
            await session.request("GET", "/api/v2/users")  # tells the limit
            network.passes = Passes()
            went = await in_which_passes(lambda: session.request("GET", "/api/v2/users"))
            network.passes.stop()
        return network.asked if at == "sent" else [count for _, count in went]

    passes = asyncio.run(story())
    assert len(passes) == MANY
    assert len(set(passes)) == MANY

"""Each call in flight has a connection of its own, and connections are used again."""

from __future__ import annotations

import asyncio
import threading

import pytest

from genesys_export.client import AsyncSession, Hosts
from genesys_export.errors import TransportError

USERS = "/api/v2/users"


@pytest.fixture
def story(server, kit):
    """Run a coroutine function with a session at the recording server, signed in already."""

    def run(told, **options):
        async def whole():
            budget = kit.open_budget()
            async with AsyncSession(Hosts.custom(server.url), kit.credentials, budget=budget, **options) as session:
                await session.refresh_token()
                return await told(session)

        return asyncio.run(whole())

    return run


def test_one_call_after_the_other_needs_one_connection(story, server):
    """The sign-in's connection serves the calls, too."""

    async def told(session):
        for _ in range(5):
            await session.request("GET", USERS)

    story(told)
    assert len(server.calls) == 5
    assert server.connections == 1


def test_calls_at_the_same_time_have_a_connection_each_and_use_them_again(story, server, kit):
    """Sixteen calls that wait for each other, twice: sixteen connections."""
    together = threading.Barrier(16)

    def answers(_):
        together.wait(10)
        return kit.answer({"entities": []})

    server.answers = answers

    async def told(session):
        for _ in range(2):
            await asyncio.gather(*[session.request("GET", USERS) for _ in range(16)])

    story(told)
    assert len(server.calls) == 32
    assert server.connections == 16


def test_a_broken_connection_is_not_used_again(story, server, kit):
    """The call after it gets a fresh one."""
    server.answers = lambda _: kit.reset if len(server.calls) == 1 else kit.answer({"entities": []})

    async def told(session):
        with pytest.raises(TransportError):
            await session.request("GET", USERS)
        return await session.request("GET", USERS)

    assert story(told).status_code == 200
    assert server.connections == 2


def test_a_connection_that_the_server_closed_meanwhile_is_not_used_again(story, server, kit):
    """It is looked at before it is taken."""
    server.answers = lambda _: kit.answer({"entities": []}, Connection="close")

    async def told(session):
        for _ in range(3):
            await session.request("GET", USERS)

    story(told)
    assert len(server.calls) == 3
    assert server.connections == 3


def test_a_call_that_is_given_up_keeps_no_lane(story, server, kit):
    """Its connection is closed; whoever calls next is answered by what was asked now, not before."""
    asked, go_on = threading.Event(), threading.Event()

    def answers(request):
        if "slow" in request.path:
            asked.set()
            go_on.wait(10)
        return kit.answer({"entities": [request.path]})

    server.answers = answers

    async def told(session):
        slow = asyncio.ensure_future(session.request("GET", USERS, params={"slow": 1}))
        await asyncio.to_thread(asked.wait, 10)
        slow.cancel()
        await asyncio.wait({slow})
        reply = await session.request("GET", USERS)
        go_on.set()
        return reply

    assert story(told).json() == {"entities": [USERS]}


def test_calls_given_up_at_whatever_moment_hold_up_no_other(story, server):
    """After each step of the loop in turn: while connecting, sending, waiting or reading."""

    async def told(session):
        for steps in range(60):
            calls = [asyncio.ensure_future(session.request("GET", USERS)) for _ in range(8)]
            for _ in range(steps):
                await asyncio.sleep(0)
            for call in calls:
                call.cancel()
            await asyncio.wait(calls)
            async with asyncio.timeout(10):
                replies = await asyncio.gather(*[session.request("GET", USERS) for _ in range(8)])
            assert {reply.status_code for reply in replies} == {200}

    story(told)

"""The asynchronous session alone."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from types import SimpleNamespace

import httpx
import orjson
import pytest

from genesys_export.client import AsyncSession, Hosts, async_session
from genesys_export.client.exchange import InLine
from genesys_export.errors import SignInRefused

HOSTS = Hosts.of_region("eu-central-1")
USERS = "/api/v2/users"


class Cloud:
    """A region in memory: numbered tokens, a gate before the token endpoint, dead tokens."""

    def __init__(self):
        self.urls, self.tokens, self.dead = [], 0, set()
        self.gate = asyncio.Event()
        self.gate.set()
        self.body, self.refuse = b"{}", False

    async def __call__(self, request):
        self.urls.append(str(request.url))
        if request.url.path == "/oauth/token":
            await self.gate.wait()
            if self.refuse:
                return httpx.Response(400, json={"error": "invalid_client"})
            self.tokens += 1
            return httpx.Response(200, json={"access_token": f"t{self.tokens}", "expires_in": 86400})
        await asyncio.sleep(0)
        status = 401 if request.headers["Authorization"].removeprefix("Bearer ") in self.dead else 200
        return httpx.Response(status, content=self.body)


class Streamed(httpx.MockTransport):
    """Replies come as from a network: not yet read."""

    async def handle_async_request(self, request):
        made = await super().handle_async_request(request)
        return httpx.Response(made.status_code, headers=made.headers, stream=httpx.ByteStream(made.content))


@pytest.fixture
def opened(kit):
    """A session at a cloud, as a context manager."""

    def build(cloud, **options):
        return AsyncSession(
            HOSTS, kit.credentials, budget=kit.open_budget(), http_transport=Streamed(cloud), **options
        )

    return build


def test_a_region_is_signed_in_to_and_called_on_its_own_hosts(opened):
    """The secret goes to the login host, the token to the API host."""

    async def story():
        cloud = Cloud()
        async with opened(cloud) as session:
            await session.request("GET", USERS)
        assert cloud.urls == ["https://login.mypurecloud.de/oauth/token", "https://api.mypurecloud.de/api/v2/users"]

    asyncio.run(story())


def test_fifty_tasks_with_the_same_dead_token_ask_for_one(opened):
    """All get 401 before any refreshes; one token request follows, also for those who come late."""

    async def story():
        cloud = Cloud()
        cloud.dead = {"t1"}
        refused = 0
        all_refused = asyncio.Event()

        async def work(session, number):
            nonlocal refused
            assert (await session.request("GET", USERS)).status_code == 401
            refused += 1
            if refused == 50:
                all_refused.set()
            await all_refused.wait()
            for _ in range(number * 3):
                await asyncio.sleep(0)
            await session.refresh_token()
            assert (await session.request("GET", USERS)).status_code == 200

        async with opened(cloud) as session:
            await asyncio.gather(*(work(session, number) for number in range(50)))
        assert cloud.tokens == 2

    asyncio.run(story())


def test_a_waiter_that_is_cancelled_does_not_take_the_token_from_the_others(opened):
    """Not even the one whose call began the sign-in."""

    async def story():
        cloud = Cloud()
        cloud.gate.clear()
        async with opened(cloud) as session:
            first, *others = [asyncio.create_task(session.request("GET", USERS)) for _ in range(4)]
            while not cloud.urls:  # noqa: ASYNC110
                await asyncio.sleep(0)
            first.cancel()
            await asyncio.wait({first})
            cloud.gate.set()
            assert [reply.status_code for reply in await asyncio.gather(*others)] == [200] * 3
            assert first.cancelled()
            assert session.budget.in_flight == 0
        assert cloud.tokens == 1

    asyncio.run(story())


def test_a_refusal_reaches_everyone_and_is_not_remembered(opened):
    """All that waited are told; the next call tries anew."""

    async def story():
        cloud = Cloud()
        cloud.refuse = True
        async with opened(cloud) as session:
            told = await asyncio.gather(*(session.request("GET", USERS) for _ in range(5)), return_exceptions=True)
            assert {type(each) for each in told} == {SignInRefused}
            assert len(cloud.urls) == 1
            cloud.refuse = False
            assert (await session.request("GET", USERS)).status_code == 200

    asyncio.run(story())


def test_closing_ends_a_sign_in_under_way(opened):
    """No task outlives the session, and nobody is left waiting."""

    async def story():
        cloud = Cloud()
        cloud.gate.clear()
        session = opened(cloud)
        call = asyncio.create_task(session.request("GET", USERS))
        while not cloud.urls:  # noqa: ASYNC110
            await asyncio.sleep(0)
        await session.close()
        await asyncio.wait({call})
        assert call.cancelled()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(story())


def test_a_cancelled_call_gives_its_slot_back(opened):
    """Cancelled in the middle of a reply, it does not narrow the budget for ever."""

    async def story():
        async def silent(request):
            if request.url.path == "/oauth/token":
                return httpx.Response(200, json={"access_token": "t", "expires_in": 60})
            return await asyncio.Event().wait()

        async with opened(silent) as session:
            call = asyncio.create_task(session.request("GET", USERS))
            while session.budget.in_flight == 0:  # noqa: ASYNC110
                await asyncio.sleep(0)
            call.cancel()
            await asyncio.wait({call})
            assert session.budget.in_flight == 0

    asyncio.run(story())


@pytest.mark.parametrize(("large", "ahead"), [(False, True), (True, True), (True, False)])
def test_a_large_body_is_parsed_off_the_thread_of_the_loop(opened, monkeypatch, large, ahead):
    """A small one at once, a large one on a worker thread; each only once, and none for whoever does not want it."""
    threads = []

    def loads(content):
        threads.append(threading.current_thread())
        return orjson.loads(content)

    monkeypatch.setattr("genesys_export.client.reply.orjson", SimpleNamespace(loads=loads))

    async def story():
        cloud = Cloud()
        cloud.body = orjson.dumps({"x": "y" * (async_session._LARGE if large else 10)})
        async with opened(cloud) as session:
            await session.refresh_token()
            threads.clear()
            reply = await session.view(parse_ahead=ahead).request("GET", USERS)
            if not ahead:
                assert threads == []
            assert reply.json() is reply.json()
        assert [each is threading.main_thread() for each in threads] == [not (large and ahead)]

    asyncio.run(story())


def test_a_large_body_that_is_no_json_is_still_a_reply(opened):
    """Whoever reads it is told, not whoever fetched it."""

    async def story():
        cloud = Cloud()
        cloud.body = b"<html>" * 20_000
        async with opened(cloud) as session:
            reply = await session.request("GET", USERS)
        with pytest.raises(ValueError, match=r"JSON|unexpected"):
            reply.json()

    asyncio.run(story())


def test_a_view_shares_all_but_observer_sleep_and_own_endpoints(opened):
    """One token and one budget for both; what one may call the other may not."""

    async def story():
        cloud = Cloud()
        async with opened(cloud) as session:
            view = session.view(own_endpoints=[("GET", "/api/v2/new/things")])
            await session.request("GET", USERS)
            await view.request("GET", "/api/v2/new/things")
            assert view.budget is session.budget
            with pytest.raises(Exception, match="not a known read operation"):
                await session.request("GET", "/api/v2/new/things")
        assert cloud.tokens == 1

    asyncio.run(story())


def test_nothing_is_left_open(server, kit):
    """No warning of an unclosed socket, after calls, a reset and a cut body."""

    async def story():
        async with AsyncSession(Hosts.custom(server.url), kit.credentials, budget=kit.open_budget()) as session:
            await asyncio.gather(*(session.request("GET", USERS) for _ in range(30)))
            server.answers = lambda _: kit.reset
            await asyncio.gather(*(session.request("GET", USERS) for _ in range(5)), return_exceptions=True)

    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        asyncio.run(story())
        gc.collect()
    assert [each for each in told if issubclass(each.category, ResourceWarning)] == []


@pytest.mark.parametrize("moment", range(6))
def test_a_call_that_is_cancelled_just_as_its_turn_comes_is_cancelled(opened, moment):
    """Whichever of the two is noticed first: otherwise a stopped export would make one more call, and wait for it."""

    async def main():
        async with opened(Cloud()) as session:
            ticket = session.budget.ticket(None)
            waiting = asyncio.ensure_future(session._stand_in_line(InLine(ticket, 5.0, told=False)))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            ticket.called()
            for _ in range(moment):
                await asyncio.sleep(0)
            cancelled = waiting.cancel()
            await asyncio.wait({waiting})
            assert waiting.cancelled() or not cancelled

    asyncio.run(main())

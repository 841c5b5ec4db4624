"""Each call in flight has a connection of its own, connections are used again, and only what we say is sent."""

from __future__ import annotations

import asyncio
import copy
import itertools
import socket
import threading

import pytest

from genesys_export.client import AsyncSession, Hosts
from genesys_export.client.calls import Timeouts
from genesys_export.client.lanes import connections
from genesys_export.client.network import Network
from genesys_export.errors import TransportError

USERS = "/api/v2/users"


@pytest.fixture
def story(server, kit):
    """Run a coroutine function with a session at the recording server, signed in already."""

    def run(told, **options):
        async def whole():
            budget = kit.open_budget()
            hosts = Hosts.custom(server.url.replace("127.0.0.1", "localhost"))  # addresses in numbers have no cookies
            async with AsyncSession(hosts, kit.credentials, budget=budget, **options) as session:
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


def test_a_call_whose_connection_broke_is_not_sent_again_unseen(story, server, kit):
    """Neither on a fresh connection nor on one that was used before: budget and log would know nothing of it."""
    server.answers = lambda _: kit.reset if len(server.calls) % 2 == 0 else kit.answer({"entities": []})

    async def told(session):
        for _ in range(2):
            await session.request("GET", USERS)
            with pytest.raises(TransportError):
                await session.request("GET", USERS)

    story(told)
    assert len(server.calls) == 4


def test_nothing_is_added_to_what_the_session_says(story, server):
    """The headers of a call and of a sign-in, all of them; cookies of replies are not sent back."""
    server.answers = lambda _: b"HTTP/1.1 200 X\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 2\r\n\r\n{}"

    async def told(session):
        await session.request("GET", USERS)
        await session.request("POST", "/api/v2/analytics/conversations/details/query", json={"interval": "x"})

    story(told)
    every = {"host", "user-agent", "accept", "accept-encoding"}
    assert set(server.sign_ins[0].headers) == {*every, "authorization", "content-type", "content-length"}
    assert set(server.calls[0].headers) == {*every, "authorization"}
    assert set(server.calls[1].headers) == {*every, "authorization", "content-type", "content-length"}


@pytest.mark.parametrize("query", ["?cursor=a%2Fb%3D%3D&x=%E4%B8%AD", "?cursor=a+b%20c;d,e:f@g", "?q='%22!*()~"])
def test_an_address_goes_over_the_wire_as_it_is(story, server, query):
    """A cursor is no text to be written more beautifully."""

    async def told(session):
        await session.request("GET", USERS, next_uri=USERS + query)

    story(told)
    assert server.calls[0].path == USERS + query


def test_a_long_header_belongs_to_a_good_reply(story, server, kit):
    """Links to a next page hold whole queries."""
    link = "</api/v2/users?after=" + "x" * 30_000 + '>; rel="next"'
    server.answers = lambda _: kit.answer({"entities": []}, Link=link)

    async def told(session):
        return await session.request("GET", USERS)

    assert story(told).headers["link"] == link


@pytest.mark.parametrize("reply", [
    b"SSH-2.0-OpenSSH_9.2\r\n", b"HTTP/1.1 two hundred\r\n\r\n", b"HTTP/1.1 200 X\r\nContent-Length: many\r\n\r\n{}",
    b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n", b"\0" * 4000,
])  # fmt: skip
def test_what_is_no_reply_breaks_the_call_and_shows_no_token(story, server, reply):
    """Also the errors below ours are silent about what was sent."""
    server.answers = lambda _: reply + b"connection: close"

    async def told(session):
        with pytest.raises(TransportError) as caught:
            await session.request("GET", USERS)
        return caught.value

    error, seen = story(told), []
    below = [error]
    while below:
        if (each := below.pop()) is not None and each not in seen:
            seen.append(each)
            below += [each.__cause__, each.__context__]
    assert error.phase == "read"
    assert not any("token-1" in f"{each!r}{each}{each.args!r}" for each in seen), seen


def test_after_a_failure_it_is_asked_anew_how_the_host_is_reached(server, kit, monkeypatch):
    """A notebook that has left the company's network reaches nothing through its proxy."""
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        dead = f"http://127.0.0.1:{nobody.getsockname()[1]}"
    ways = [dead]
    monkeypatch.setattr(Network, "proxy_for", lambda *_: ways[-1])

    async def told():
        async with AsyncSession(Hosts.custom(server.url), kit.credentials, budget=kit.open_budget()) as session:
            with pytest.raises(TransportError, match="No connection to the proxy"):
                await session._reply("GET", f"{server.url}{USERS}", {}, None)
            ways.append(None)
            assert (await session.request("GET", USERS)).status_code == 200

    asyncio.run(told())


def test_a_proxy_that_takes_the_connection_and_says_nothing_is_given_up(kit):
    """Like any host that does not answer."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        network = Network(proxy=f"http://127.0.0.1:{silent.getsockname()[1]}")

        async def told():
            hosts, patience = Hosts.custom("https://api.example.com"), Timeouts(read=0.1)
            async with AsyncSession(hosts, kit.credentials, network=network, timeout=patience) as session:
                with pytest.raises(TransportError) as caught:
                    await session._reply("GET", "https://api.example.com/api/v2/users", {}, None)
                return caught.value

        assert asyncio.run(told()).phase == "timeout"


def test_what_a_server_says_unasked_is_nobodys_reply(kit):
    """Some say that they waited for too long, and close: the next call goes over another connection."""
    replies = [kit.answer({"entities": [n]}) for n in range(2)]
    connections, idle = [], asyncio.Event()

    async def serve(reader, writer):
        connections.append(writer)
        number = len(connections)
        await reader.readuntil(b"\r\n\r\n")
        writer.write(replies[number - 1])
        if number == 1:
            await idle.wait()
            writer.write(kit.answer({"entities": ["not asked for"]}, 408))
        await writer.drain()
        await reader.read()
        writer.close()

    async def told():
        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        async with server:
            url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
            async with AsyncSession(Hosts.custom(url), kit.credentials) as session:
                found = []
                for _ in range(2):
                    reply = await session._reply("GET", f"{url}{USERS}", {}, None)
                    found.append((reply.status_code, reply.json()))
                    idle.set()
                    for _ in range(100):
                        await asyncio.sleep(0)  # what is said unasked comes meanwhile
                return found

    assert asyncio.run(told()) == [(200, {"entities": [0]}), (200, {"entities": [1]})]
    assert len(connections) == 2


def test_a_session_that_is_closed_while_it_calls_leaves_no_connection(story, server):
    """Whatever its calls were just doing: connecting, sending, reading."""

    async def told(session):
        ends = []
        for steps in range(30):
            view = copy.copy(session)
            view._transport = connections(Network(), server.url)
            calls = [asyncio.ensure_future(view._reply("GET", f"{server.url}{USERS}", {}, None)) for _ in range(4)]
            for _ in range(steps):
                await asyncio.sleep(0)
            await view._transport.aclose()
            ends += await asyncio.gather(*calls, return_exceptions=True)
            lanes = [*view._transport._all, *itertools.chain(*view._transport._free.values())]
            assert not [lane for lane in lanes if lane._connection is not None]
        return {type(end).__name__ for end in ends}

    assert story(told) <= {"Reply", "TransportError"}

"""The bytes of a connection come whole and in order, and every way in which it ends is told."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
import struct

import httpcore
import pytest

from genesys_export.client import wire as wires
from genesys_export.client.wire import Wire

RESET = struct.pack("ii", 1, 0)  # of SO_LINGER: what is sent at the end is that there was none


@pytest.fixture
def met():
    """Run a coroutine function with a wire to a server, whose side of the connection is another one."""

    def run(ours, theirs=None):
        async def whole():
            over = asyncio.Event()

            async def serve(reader, writer):
                try:
                    if theirs is not None:
                        await theirs(reader, writer)
                    else:
                        await over.wait()
                finally:
                    writer.transport.abort()

            server = await asyncio.start_server(serve, "127.0.0.1", 0)
            async with server:
                wire = await Wire.to("127.0.0.1", server.sockets[0].getsockname()[1], 10.0)
                try:
                    async with asyncio.timeout(30):
                        return await ours(wire)
                finally:
                    over.set()
                    await wire.aclose()

        return asyncio.run(whole())

    return run


async def rest_of(wire):
    """Everything up to the end."""
    pieces = []
    while piece := await wire.read(65_536, 10.0):
        pieces.append(piece)
    return b"".join(pieces)


async def until(come):
    """Come back when something is so."""
    while not come():  # noqa: ASYNC110 - there is nobody who could tell
        await asyncio.sleep(0)


def test_what_is_sent_comes_back_whole_and_then_the_end(met):
    sent = bytes(range(256)) * 4_000

    async def theirs(reader, writer):
        writer.write(await reader.readexactly(len(sent)))
        writer.write_eof()
        await writer.drain()
        await reader.read()

    async def ours(wire):
        await wire.write(sent, 10.0)
        return await rest_of(wire)

    assert met(ours, theirs) == sent


def test_what_nobody_reads_makes_the_other_side_wait(met):
    """Memory is not for the server to fill; nothing of it is lost."""
    size = 64 * wires._MOST_UNREAD

    async def theirs(_, writer):
        writer.write(bytes(size))
        await writer.drain()

    async def ours(wire):
        await until(lambda: wire._unread >= wires._MOST_UNREAD)
        for _ in range(1_000):
            await asyncio.sleep(0)
        lying, came = wire._unread, 0
        while came < size:
            came += len(await wire.read(65_536, 10.0))
        return lying, came

    lying, came = met(ours, theirs)
    assert lying < 2 * wires._MOST_UNREAD
    assert came == size


def test_a_reply_that_does_not_come_is_not_waited_for_any_longer(met):
    """What comes after that is not lost."""
    go_on = asyncio.Event()

    async def theirs(reader, writer):
        await go_on.wait()
        writer.write(b"late")
        await writer.drain()
        await reader.read()

    async def ours(wire):
        with pytest.raises(httpcore.ReadTimeout):
            await wire.read(10, 0.01)
        go_on.set()
        return await wire.read(10, 10.0)

    assert met(ours, theirs) == b"late"


def test_a_side_that_takes_nothing_is_not_waited_for_any_longer(met):
    async def ours(wire):
        with pytest.raises(httpcore.WriteTimeout):
            while True:
                await wire.write(bytes(1 << 20), 0.01)

    met(ours)


def test_a_connection_that_breaks_is_not_one_that_ends(met):
    async def theirs(_, writer):
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)

    async def ours(wire):
        with pytest.raises(httpcore.ReadError):
            await wire.read(10, 10.0)
        with pytest.raises(httpcore.WriteError):
            await wire.write(b"x", 10.0)

    met(ours, theirs)


def test_what_came_before_the_end_can_be_read_after_it(met):
    """Between two calls it is no good sign that something lies there."""

    async def theirs(_, writer):
        writer.write(b"HTTP/1.1 408 Request Timeout\r\n\r\n")
        await writer.drain()
        writer.write_eof()

    async def ours(wire):
        await until(lambda: wire._ended)
        assert wire.get_extra_info("is_readable")
        return await rest_of(wire)

    assert met(ours, theirs) == b"HTTP/1.1 408 Request Timeout\r\n\r\n"


def test_a_quiet_connection_has_nothing_to_read(met):
    async def ours(wire):
        assert not wire.get_extra_info("is_readable")
        return wire.get_extra_info("server_addr")[0], wire.get_extra_info("socket") is not None

    assert met(ours) == ("127.0.0.1", True)


def test_where_nobody_listens_there_is_no_connection():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(httpcore.ConnectError) as told:
        asyncio.run(Wire.to("127.0.0.1", port, 10.0))
    assert isinstance(told.value.__cause__, ConnectionRefusedError)


def test_a_name_that_nobody_knows_is_told_as_such(monkeypatch):
    def unknown(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(httpcore.ConnectError) as told:
        asyncio.run(Wire.to("api.example.com", 443, 10.0))
    assert isinstance(told.value.__cause__, socket.gaierror)


@pytest.fixture
def names(monkeypatch):
    """What a name stands for."""

    def stand_for(*addresses):
        def known(_host, port, *_, **__):
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

        monkeypatch.setattr(socket, "getaddrinfo", known)

    return stand_for


class Silent(asyncio.SelectorEventLoop):
    """One address takes no connection and does not refuse it, as behind a firewall."""

    async def create_connection(self, factory, host=None, port=None, **more):
        if host == "127.0.0.3":
            await asyncio.Event().wait()
        return await super().create_connection(factory, host, port, **more)


@pytest.mark.parametrize("first", ["127.0.0.2", "127.0.0.3"])
def test_another_address_of_the_name_is_tried(names, monkeypatch, first):
    """Where the first refuses, and where it does not answer."""
    monkeypatch.setattr(wires, "_ANOTHER_ADDRESS", 0.01)
    names(first, "127.0.0.1")

    async def told():
        server = await asyncio.start_server(lambda _, writer: writer.transport.abort(), "127.0.0.1", 0)
        async with server:
            wire = await Wire.to("api.example.com", server.sockets[0].getsockname()[1], 10.0)
            found = wire.get_extra_info("server_addr")[0]
            await wire.aclose()
            return found

    with asyncio.Runner(loop_factory=Silent) as runner:
        assert runner.run(told()) == "127.0.0.1"


def test_a_host_that_does_not_answer_is_not_waited_for_any_longer(names):
    names("127.0.0.3")
    with asyncio.Runner(loop_factory=Silent) as runner, pytest.raises(httpcore.ConnectTimeout):
        runner.run(Wire.to("api.example.com", 443, 0.01))


def test_a_host_that_cannot_encrypt_is_told_as_no_connection(met):
    """And nothing goes over it unencrypted."""
    heard = []

    async def theirs(reader, writer):
        heard.append(await reader.read(5))
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()

    async def ours(wire):
        with pytest.raises(httpcore.ConnectError) as told:
            await wire.start_tls(ssl.create_default_context(), "localhost", 10.0)
        assert isinstance(told.value.__cause__, ssl.SSLError)
        with pytest.raises(httpcore.WriteError):
            await wire.write(b"a secret", 10.0)

    met(ours, theirs)
    assert heard[0][:1] == b"\x16"  # the record of a handshake


def test_what_somebody_says_before_the_encryption_is_nobodys_reply(met):
    """Whoever sits in between could say it, and it would be read after the handshake."""
    heard = []

    async def theirs(reader, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        await writer.drain()
        heard.append(await reader.read(5))

    async def ours(wire):
        await until(lambda: wire._received)
        with pytest.raises(httpcore.ConnectError):
            await wire.start_tls(ssl.create_default_context(), "localhost", 10.0)
        with pytest.raises(httpcore.WriteError):
            await wire.write(b"a secret", 10.0)
        await until(lambda: heard)

    met(ours, theirs)
    assert heard == [b""]


def test_a_host_that_does_not_go_on_encrypting_is_not_waited_for_any_longer(met):
    async def ours(wire):
        with pytest.raises(httpcore.ConnectTimeout):
            await wire.start_tls(ssl.create_default_context(), "localhost", 0.01)

    met(ours)


def test_a_connection_that_is_given_up_while_it_is_encrypted_is_closed(met):
    gone = []

    async def theirs(reader, _):
        while await reader.read(65_536):
            pass
        gone.append(True)

    async def ours(wire):
        task = asyncio.ensure_future(wire.start_tls(ssl.create_default_context(), "localhost", 10.0))
        await asyncio.sleep(0)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
        await until(lambda: gone)

    met(ours, theirs)
    assert gone


def act(connection, what):
    """What a server does to a connection that it takes for an idle one."""
    if what == "reset":
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    if what == "speak":
        connection.sendall(b"HTTP/1.1 408 Request Timeout\r\n\r\n")
    else:
        connection.close()


@pytest.mark.parametrize("what", ["end", "reset", "speak"])
def test_what_happened_while_the_loop_was_busy_is_seen(what):
    """Nothing of it has come to the loop yet: the system is asked."""

    async def told(listener):
        wire = await Wire.to("127.0.0.1", listener.getsockname()[1], 10.0)
        connection, _ = listener.accept()
        with connection:
            assert not wire.get_extra_info("is_readable")
            act(connection, what)
            seen = wire.get_extra_info("is_readable")
            await wire.aclose()
        return seen

    with socket.create_server(("127.0.0.1", 0)) as listener:
        assert asyncio.run(told(listener))


def test_what_we_cut_short_ourselves_is_no_end(met):
    """Else half a reply without a length would pass for a whole one."""

    async def ours(wire):
        reading = asyncio.ensure_future(wire.read(10, 10.0))
        await asyncio.sleep(0)
        await wire.aclose()
        with pytest.raises(httpcore.ReadError):
            await reading

    met(ours)


@pytest.mark.parametrize("reset", [False, True])
def test_a_handshake_that_is_cut_off_is_told_as_trouble_with_the_encryption(met, reset):
    """As a company's firewall does it that does not like the name."""

    async def theirs(reader, writer):
        await reader.read(100)
        if reset:
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)

    async def ours(wire):
        with pytest.raises(httpcore.ConnectError) as told:
            await wire.start_tls(ssl.create_default_context(), "localhost", 10.0)
        assert isinstance(told.value.__cause__, ssl.SSLError)

    met(ours, theirs)

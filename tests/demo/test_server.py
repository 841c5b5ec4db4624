"""Starting, stopping and owning the server."""

from __future__ import annotations

import gc
import logging
import os
import signal
import socket
import subprocess
import sys
import threading
from pathlib import Path

import httpx
import pytest

from genesys_export.demo import DemoServer, Organisation

APP = Path(__file__).resolve().parents[2] / "app"
SERVE = (
    "from genesys_export.demo import Organisation, serve_forever;"
    "serve_forever(Organisation(users=3), exit_with_stdin={stdin})"
)


def port_of(server):
    return int(server.url.rpartition(":")[2])


def accepts(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def test_it_accepts_when_start_returns_and_refuses_after_stop():
    server = DemoServer(Organisation(users=3))
    server.start()
    assert accepts(port_of(server))
    server.stop()
    assert not accepts(port_of(server))
    server.stop()


def test_no_thread_and_no_socket_is_left_even_in_the_middle_of_a_reply():
    before = threading.active_count()
    with DemoServer(Organisation(users=3, latency_ms=60_000)) as server:
        organisation = server.organisation
        with httpx.Client(base_url=server.url, trust_env=False) as client:
            with pytest.raises(httpx.ReadTimeout):
                client.get("/api/v2/users", timeout=0.2)
            with socket.create_connection(("127.0.0.1", port_of(server))) as idle:
                idle.send(b"GET /api/v2/users HTTP/1.1\r\nHost: demo\r\n\r\n")
                server.stop()
    gc.collect()  # a socket that was not closed would warn now, and a warning is an error
    assert threading.active_count() == before
    assert len(organisation.requests) == 0


def test_it_starts_in_any_thread():
    statuses = []

    def work():
        with DemoServer(Organisation(users=3)) as server:
            statuses.append(httpx.get(f"{server.url}/api/v2/users", trust_env=False).status_code)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(30)
    assert statuses == [401]


def test_a_port_that_is_taken_is_an_os_error():
    with DemoServer(Organisation(users=3)) as server, pytest.raises(OSError, match="in use"):
        DemoServer(Organisation(users=3), port=port_of(server)).start()


def test_starting_twice_is_a_mistake():
    with DemoServer(Organisation(users=3)) as server, pytest.raises(RuntimeError, match="already"):
        server.start()


def test_nothing_is_logged_by_ordinary_work(connect, caplog):
    caplog.set_level(logging.DEBUG, logger="uvicorn")
    caplog.set_level(logging.DEBUG, logger="genesys_export")
    api = connect(faults="reset@1,truncate@2,slow@3:5")
    for _ in range(3):
        with pytest.raises(httpx.TransportError):
            api.get("/api/v2/users", timeout=0.2)
    ours = [record for record in caplog.records if record.name.startswith(("uvicorn", "genesys_export"))]
    assert [record.getMessage() for record in ours] == []


def serve(*, stdin):
    environment = {**os.environ, "PYTHONPATH": str(APP)}
    command = [sys.executable, "-c", SERVE.format(stdin=stdin)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=environment, text=True, encoding="utf-8")


def test_it_tells_where_it_is_and_how_to_get_in():
    with serve(stdin=True) as process:
        told = dict(line.rstrip("\n").split(": ") for line in list(iter_lines(process.stdout, 5))[1:])
        credentials = (told["Client id"], told["Client secret"])
        form = {"grant_type": "client_credentials"}
        reply = httpx.post(f"{told['Login host']}/oauth/token", auth=credentials, data=form, trust_env=False)
        process.stdin.close()
        assert process.wait(20) == 0
    assert reply.status_code == 200
    assert told["API host"] == told["Login host"]


@pytest.mark.skipif(sys.platform == "win32", reason="a signal cannot be sent to one process there")
@pytest.mark.parametrize("stdin", [True, False])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_when_asked_to(stdin, number):
    with serve(stdin=stdin) as process:
        list(iter_lines(process.stdout, 5))
        if not stdin:
            process.stdin.close()  # means nothing without exit_with_stdin
        process.send_signal(number)
        assert process.wait(20) == 0
        assert process.stderr.read() == ""


def iter_lines(stream, count):
    for _ in range(count):
        yield stream.readline()

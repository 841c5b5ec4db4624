"""Every command and the window, with faults on and the log at debug: no secret is in anything they write or show."""

from __future__ import annotations

import json
import os
import signal
import sys
import zipfile
from pathlib import Path

import pytest
from tests.security.conftest import SECRET

from genesys_export.cli.loading import COMMANDS
from genesys_export.demo.consent import BROWSER_CLIENT_ID
from genesys_export.demo.faults import Faults

FAULTS = "html500@2,429@3,truncate@4,revoke-token@5,reset@6"
BROWSER = Path(__file__).with_name("browser_program.py")


@pytest.fixture
def faulty(organisation):
    """From now on these faults strike, counted from here."""

    def strike(plan=FAULTS):
        organisation.faults = Faults(plan, 7)

    return strike


@pytest.fixture
def acme(program, server, organisation):
    """A connection whose secret is in the keyring."""
    assert program.run("connections", "add", "acme", "--host", server.url, "--client-id", organisation.client_id,
                       "--client-secret-stdin", stdin=f"{SECRET}\n") == 0  # fmt: skip
    return ["--connection", "acme", "--reserve", "0"]


def test_the_search_finds_what_is_there(program, marked, organisation):
    """A secret in a file, as a form writes it, or packed in a Basic header, would be found."""
    import base64

    packed = base64.b64encode(f"{organisation.client_id}:{SECRET}".encode())
    token = organisation.tokens.issue()
    for count, data in enumerate((SECRET.encode(), b"x" + packed, token.encode())):
        (program.home / f"f{count}").write_bytes(b"\0" + data + b"\n")
    assert len(program.leaks(marked)) == 3
    program.run(SECRET, command=(sys.executable, "-c", "import subprocess, sys, time; time.sleep(0.5)"))
    assert any(place.startswith("/proc") for place, _ in program.leaks(marked))


def test_every_command(program, marked, server, organisation, acme, faulty):
    """Exports that run through faults, stop, go on, are refused; the connection kept, tested and forgotten."""
    ran = {"connections", "demo", "demo-org"}  # these three below and in the next tests

    def run(*arguments, code=0, **how):
        ran.add(arguments[0])
        assert program.run(*arguments, **how) == code, program.said[-1]

    run("export", "users", *acme, "--out", "json.csv", "--progress", "none")
    host = ["--host", server.url, "--client-id", organisation.client_id, "--reserve", "0", "--progress", "json"]
    faulty()
    run("export", "users", "groups", *host, "--out", ".", "--overwrite", env={"GENESYS_CLIENT_SECRET": SECRET})
    run("export", "users", "groups", *host, "--check", "--client-secret-stdin", stdin=f"{SECRET}\n")
    run("export", "users", *host, "--out", "a.csv", code=3, env={"GENESYS_CLIENT_SECRET": f"{SECRET}x"})
    organisation.denied.add("/api/v2/users")
    run("export", "users", *acme, "--out", "c.csv", "--progress", "json", code=4)
    organisation.denied.clear()
    run("resume", "latest", "--progress", "json")
    run("save", "latest", "--out", "again.jsonl")
    run("verify", "json.csv")
    run("jobs")
    run("jobs", "--json")
    run("endpoints", "users")
    given = {"GENESYS_CLIENT_SECRET": SECRET, "HTTPS_PROXY": f"ann:{SECRET}@127.0.0.1:1", "NO_PROXY": "127.0.0.1"}
    run("support-bundle", "latest", "--out", "support.zip", "--records", env=given)
    run("support-bundle", "latest", "--review", env=given)
    run("show", "support.zip", "--json", env=given)
    with zipfile.ZipFile(program.work / "support.zip") as packed:  # what is packed could not be searched
        packed.extractall(program.home / "unpacked")
    newest = json.loads(next(out for arguments, out, _ in reversed(program.said) if arguments == ("jobs", "--json")))
    run("remove", newest[0]["id"])
    for arguments in (("list",), ("list", "--json"), ("test", "acme"), ("remove", "acme")):
        run("connections", *arguments)
    for name in COMMANDS.keys() - ran:  # one that is new here is run as it is
        program.run(name)
    assert organisation.tokens.issued >= 6
    assert program.leaks(marked) == []


def test_ended_by_force_and_by_a_crash(program, marked, acme, organisation, faulty):
    """The job file with its log, and what the fault handler writes, hold no token either."""
    organisation.latency_ms = 100
    for number in (signal.SIGKILL, signal.SIGABRT, signal.SIGINT):
        issued = organisation.tokens.issued

        def end(process, number=number, issued=issued):
            while organisation.tokens.issued == issued:  # calls of the one before may still be on their way
                assert process.poll() is None
            calls = len(organisation.requests)
            while len(organisation.requests) < calls + 3:
                assert process.poll() is None
            os.kill(process.pid, number)

        assert program.run("export", "users", *acme, "--out", f"{number}.csv", "--page-size", "25", while_it_runs=end)
    assert any(b"Fatal Python error: Aborted" in err for _, _, err in program.said), program.said
    assert program.leaks(marked) == []


def test_a_mistake_in_the_program_shows_no_secret_either(program, marked, acme, server, organisation):
    """A traceback from the middle of a sign-in and of a call, with all its causes."""
    for broken in ("genesys_export.client.signin._granted", "genesys_export.client.exchange.Sending"):
        module, name = broken.rsplit(".", 1)
        code = (
            f"import sys, {module} as m\n"
            f"def broken(*given, **named): raise RuntimeError('broken on purpose')\n"
            f"m.{name} = broken\n"
            "from genesys_export.__main__ import main\nsys.exit(main())\n"
        )
        arguments = ("export", "users", *acme, "--out", "x.csv", "--overwrite")
        assert program.run(*arguments, command=(sys.executable, "-c", code))
        assert b"Please report it" in program.said[-1][2]
    assert program.leaks(marked) == []


def test_the_browser_sign_in(program, marked, server, organisation, keyring_of_the_test, faulty):
    """Neither the browser's arguments nor anything that is said or kept in a file holds code or token."""
    browser = {"BROWSER": f"{sys.executable} {BROWSER} %s", "GENESYS_CLIENT_SECRET": SECRET}
    add = ("connections", "add", "mine", "--host", server.url, "--client-id", BROWSER_CLIENT_ID, "--browser")
    assert program.run(*add, env=browser) == 0, program.said[-1]
    faulty()
    assert program.run("export", "users", "--connection", "mine", "--reserve", "0", "--out", "mine.csv") == 0
    assert program.run("connections", "sign-in", "mine", env=browser) == 0
    organisation.tokens.revoke_client()
    assert program.run("connections", "test", "mine") == 3
    [kept] = keyring_of_the_test.kept.values()
    assert "MARKED-refresh" in kept
    assert any(b"/oauth/authorize" in data for (_, _, what), data in program.seen.items() if what == "cmdline")
    assert program.leaks(marked) == []


def test_the_demo_organisation(program, marked):
    """Its process is started with neither the secret in its arguments nor that of the user in its environment."""
    environment = {"GENESYS_CLIENT_SECRET": SECRET, "GENESYS_CLIENT_ID": "client"}
    assert program.run("demo", "--headless", env=environment) == 0
    assert any("environ" in key for key in program.seen)
    assert program.leaks(marked) == []


def test_the_window(program, marked, server, organisation, faulty):
    """A connection is entered, tested, saved, exported with, refused; all that can be read and copied is told."""
    faulty()
    driver = Path(__file__).with_name("window_program.py")
    code = program.run(
        program.home / "state", server.url, organisation.client_id, command=(sys.executable, driver),
        stdin=f"{SECRET}\n",
    )  # fmt: skip
    (_, out, err) = program.said[-1]
    assert code == 0, (out[-6000:].decode(), err[-3000:].decode())
    for step in (b"tested: Signed in", b"done ", b"The client secret is wrong", b"copied: What happened",
                 b"RuntimeError: client_secret=", b"window.log"):  # fmt: skip
        assert step in out, (step, out[-3000:], err[-3000:])
    with zipfile.ZipFile(program.home / "state" / "support.zip") as packed:
        packed.extractall(program.home / "unpacked")
    assert {"problem.txt", "window.log", "job-with-records.sqlite"} <= {*os.listdir(program.home / "unpacked")}
    assert program.leaks(marked) == []


def test_no_two_places_are_looked_at_in_vain(program, marked, acme):
    """The search reads files, both streams and the process list."""
    program.run("export", "groups", *acme, "--out", "groups.csv")
    places = {place.split(" ")[0] for place, _ in program.written()}
    assert places == {"file", "standard", "/proc"}
    assert {"groups.csv", "connections.json"} <= {path.name for path in program.home.rglob("*")}

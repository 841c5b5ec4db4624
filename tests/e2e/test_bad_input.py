"""Each thing that goes wrong gives one sentence, the right exit code, and no half file."""

from __future__ import annotations

import os
import socket

import pytest


def ends(program, done, code, *words):
    said = done.stderr
    assert done.returncode == code, said
    for word in words:
        assert word in said
    assert "Traceback" not in said + done.stdout
    return said


def test_wrong_secret(program, server):
    done = program.run(
        "export", "users", "--host", server.url, "--client-id", server.organisation.client_id, "--client-secret-stdin",
        stdin="wrong-secret-abc\n",
    )  # fmt: skip
    said = ends(program, done, 3, "secret is wrong", "Check the client id")
    assert "wrong-secret-abc" not in said + done.stdout
    assert os.listdir(program.work) == []


def test_unknown_client(program, server):
    done = program.run(
        "export", "users", "--host", server.url, "--client-id", "nobody", env={"GENESYS_CLIENT_SECRET": "x"}
    )
    ends(program, done, 3, "does not know this client id")


def test_missing_secret(program, server):
    ends(program, program.run("export", "users", "--host", server.url, "--client-id", "x"), 2, "GENESYS_CLIENT_SECRET")


def test_unknown_region(program):
    done = program.run(
        "connections", "add", "acme", "--region", "eu-wst-1", "--client-id", "x", "--client-secret-stdin"
    )
    ends(program, done, 2, "no region 'eu-wst-1'", "eu-west-1")


def test_plain_http_to_another_computer(program):
    done = program.run("export", "users", "--host", "http://api.example.org", env={"GENESYS_CLIENT_SECRET": "x"})
    ends(program, done, 2, "without encryption")


def test_unreachable_host(program, at):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    # The sign-in is tried for a minute; the state after the first tries is what an impatient user interrupts.
    process = program.start(
        "export", "users", "--host", f"http://127.0.0.1:{port}", "--client-id", "x", "--progress", "json",
        env={"GENESYS_CLIENT_SECRET": "y"},
    )  # fmt: skip
    with process:
        process.stderr.readline()
        process.send_signal(2)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in err
    assert '"state":"interrupted"' in out


def test_missing_permission(program, organisation, at):
    organisation.denied.add("/api/v2/routing/queues")
    options, env = at
    done = program.run("export", "routing queues", *options, env=env)
    ends(program, done, 4, "missing the following permission", "Add the permission", "correlation id", "resume")
    assert os.listdir(program.work) == []
    organisation.denied.clear()
    assert program.run("resume", "latest", env=env).returncode == 0


def test_unknown_endpoint(program, at):
    options, env = at
    ends(program, program.run("export", "usres", *options, env=env), 2, "no endpoint 'usres'", "users")


def test_an_operation_that_could_write_is_never_sent(program, organisation, at):
    options, env = at
    for text in ("POST /api/v2/users", "/api/v2/conversations/deletions/jobs"):
        ends(program, program.run("export", *text.split(), *options, env=env), 2, "no endpoint")
    done = program.run("export", "POST", "/api/v2/users", "--style", "after", *options, env=env)
    ends(program, done, 2, "only be read with GET")
    assert len(organisation.requests) == 0


def test_unwritable_destination(program, organisation, at):
    options, env = at
    done = program.run("export", "users", *options, "--out", "missing/out.csv", env=env)
    ends(program, done, 6, "cannot be written", "Nothing was fetched")
    assert len(organisation.requests) == 0


def test_a_destination_that_is_there_already(program, organisation, at):
    options, env = at
    (program.work / "out.csv").write_text("mine")
    ends(program, program.run("export", "users", *options, "--out", "out.csv", env=env), 6, "already", "--overwrite")
    assert (program.work / "out.csv").read_text() == "mine"
    assert len(organisation.requests) == 0
    assert program.run("export", "users", *options, "--out", "out.csv", "--overwrite", env=env).returncode == 0


def test_a_destination_that_came_while_exporting_is_not_replaced(program, organisation, at):
    options, env = at
    organisation.latency_ms = 40
    process = program.start("export", "users", *options, "--out", "out.csv", env=env)
    with process:
        process.stderr.readline()
        (program.work / "out.csv").write_text("theirs")
        _, err = process.communicate(timeout=60)
    assert process.returncode == 6
    assert "has come meanwhile" in err
    assert "genesys-export resume" in err
    assert (program.work / "out.csv").read_text() == "theirs"
    (program.work / "out.csv").unlink()
    calls = len(organisation.requests)
    assert program.run("resume", "latest", env=env).returncode == 0
    assert len(organisation.requests) == calls


def test_a_full_disk_stops_the_export_resumably(program, organisation, at):
    """The limit is the system's own: no file may grow over 300,000 bytes, so the job file cannot take every page."""
    import subprocess
    import sys

    options, env = at
    limited = (
        "import resource, signal, sys\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))\n"
        "from genesys_export.__main__ import main\n"
        "sys.argv = ['genesys-export', *sys.argv[1:]]\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", limited, "export", "users", *options, "--out", "out.jsonl", "--patience", "0"],
        cwd=program.work,
        env=program.env | env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    ends(program, done, 5, "job file", "Make room", "genesys-export resume")
    assert os.listdir(program.work) == []
    done = program.run("resume", "latest", "--progress", "json", env=env)
    assert done.returncode == 0, done.stderr
    assert len((program.work / "out.jsonl").read_text("utf-8").splitlines()) == len(organisation.users("any"))


def test_a_missing_keyring(program):
    done = program.run(
        "connections", "add", "acme", "--region", "eu-west-1", "--client-id", "x", "--client-secret-stdin",
        stdin="secret-xyz\n",
    )  # fmt: skip
    said = ends(program, done, 2, "keyring", "not written anywhere")
    assert "secret-xyz" not in said
    assert program.run("connections", "list").stdout == ""


def test_a_corrupt_job_file(program, at):
    options, env = at
    assert program.run("export", "users", *options, "--state-dir", "state", env=env).returncode == 0
    [path] = (program.work / "state" / "jobs").glob("*.sqlite")
    data = bytearray(path.read_bytes())
    data[0:4096] = os.urandom(4096)
    path.write_bytes(bytes(data))
    done = program.run("resume", "latest", "--state-dir", "state", env=env)
    ends(program, done, 2, "damaged", "No output file was touched", "export again")
    assert "damaged" in program.run("jobs", "--state-dir", "state").stdout


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["export", "conversations"], "interval"),
        (["export", "queue members"], "queueId"),
        (["export", "users", "--param", "state"], "name=value"),
        (["export", "users", "--param", "state=gone"], "Choose one of"),
        (["export", "users", "--page-size", "0"], "at least one record"),
        (["export", "users", "--reserve", "100"], "reserve"),
        (["export", "users", "--format", "pdf"], "csv"),
        (["export", "users", "--body", "nothing.json"], "cannot be read"),
        (["export", "users", "--progress", "loud"], "auto, bar, json"),
        (["resume", "nothing"], "no job"),
        (["resume", "latest"], "no job"),
        (["export", "users", "--connection", "acme"], "no connection"),
        (["demo-org", "--faults", "earthquake@1"], "earthquake"),
        (["export"], "Missing argument"),
        (["nonsense"], "nonsense"),
    ],
)
def test_what_makes_no_sense_is_told_in_a_sentence(program, at, arguments, word):
    options, env = at
    extra = options if arguments[:1] == ["export"] and len(arguments) > 1 and "--connection" not in arguments else []
    if {"--progress", "--reserve"} & set(arguments):
        extra = options[:4]  # host and client only: the option in question is given
    ends(program, program.run(*arguments, *extra, env=env), 2, word)
    assert os.listdir(program.work) == []

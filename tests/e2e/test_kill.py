"""The real program is killed at several moments; resumed, it has every record exactly once."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from tests.e2e.test_kill_writing import kill

PAGES = 8


def records(path):
    return [json.loads(line)["id"] for line in path.read_text("utf-8").splitlines()]


def wait_for_page(process, number):
    """Read the program's own events until the page is committed and the next call is on its way."""
    for line in process.stderr:
        event = json.loads(line)
        if event["event"] == "page" and event["number"] == number:
            return
    pytest.fail("the program ended before it was killed")


@pytest.mark.parametrize("moment", [1, 2, 5, 7])
@pytest.mark.parametrize("endpoint", ["users", "users query"])
def test_killed_after_any_page_and_resumed_every_record_is_there_once(program, organisation, at, moment, endpoint):
    options, env = at
    organisation.latency_ms = 30
    process = program.start("export", endpoint, *options, "--out", "out.jsonl", "--param", "state=active", env=env)
    with process:
        wait_for_page(process, moment)
        process.kill()
    assert os.listdir(program.work) == []
    organisation.latency_ms = 0

    [job] = json.loads(program.run("jobs", "--json").stdout)
    assert job["state"] == "interrupted"
    assert job["records"] % 100 == 0
    before = len(organisation.requests)
    done = program.run("resume", job["id"], "--progress", "json", env=env)
    assert done.returncode == 0, done.stderr
    final = program.final(done)
    assert (final["state"], final["complete"], final["duplicates"]) == ("done", True, 0)
    truth = [user["id"] for user in organisation.users("active")]
    assert records(program.work / "out.jsonl") == truth
    # What was committed is not fetched again; whose it is, is asked at the end.
    assert len(organisation.requests) - before == PAGES - job["records"] // 100 + 1


def test_killed_again_and_again_it_still_ends_whole(program, organisation, at):
    options, env = at
    organisation.latency_ms = 40
    process = program.start("export", "users", *options, "--out", "out.jsonl", env=env)
    with process:
        wait_for_page(process, 2)
        process.kill()
    for _ in range(2):
        process = program.start("resume", "latest", "--progress", "json", env=env)
        with process:
            wait_for_page(process, 1)
            process.kill()
    organisation.latency_ms = 0
    assert program.run("resume", "latest", env=env).returncode == 0
    assert records(program.work / "out.jsonl") == [user["id"] for user in organisation.users("any")]


def test_killed_while_the_file_is_being_written_the_next_try_writes_it_whole(program, organisation, at):
    """What was fetched is not fetched again."""
    options, env = at
    kill(program, "jsonl", "export", "users", *options, "--out", "out.jsonl", env=env)
    assert not (program.work / "out.jsonl").exists()
    calls = len(organisation.requests)
    assert program.run("resume", "latest", env=env).returncode == 0
    assert len(organisation.requests) == calls
    assert records(program.work / "out.jsonl") == [user["id"] for user in organisation.users("any")]
    assert sorted(os.listdir(program.work)) == ["out.jsonl", "out.jsonl.manifest.json"]


KEPT = """
import os, signal, sys
from genesys_export.export.jobfile import JobFile
keep = JobFile.keep_prefetched
def killed(*given, **named):
    keep(*given, **named)
    os.kill(os.getpid(), signal.SIGKILL)
JobFile.keep_prefetched = killed
from genesys_export.__main__ import main
sys.exit(main())
"""


@pytest.mark.skipif(os.name == "nt", reason="needs a signal that kills")
def test_killed_behind_a_page_that_hangs_only_that_page_is_asked_for_again(program, organisation, at):
    """Those behind it had come, and were committed a moment later."""
    options, env = at
    organisation.faults.arm("slow", at=2, value=3600)
    done = subprocess.run(
        [sys.executable, "-c", KEPT, "export", "users", *options, "--out", "out.jsonl", "--page-size", "25"],
        cwd=program.work, env=program.env | env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr
    [job] = json.loads(program.run("jobs", "--json").stdout)
    assert job["records"] <= 25
    organisation.faults.clear()
    answered = {request.query for request in organisation.requests if "pageNumber" in request.query}
    assert len(answered) == 16  # the first, and fifteen behind the second
    done = program.run("resume", "latest", env=env)
    assert done.returncode == 0, done.stderr
    asked = [request.query for request in organisation.requests if "pageNumber" in request.query]
    first = next(query for query in asked if query.endswith("pageNumber=1"))
    assert {query for query in asked if asked.count(query) > 1} <= {first}  # it had come, and was not committed yet
    assert records(program.work / "out.jsonl") == [user["id"] for user in organisation.users("any")]


@pytest.mark.parametrize("presses", [2, 3, 6])
@pytest.mark.parametrize("between", [0.0, 0.004, 0.03])
def test_pressed_again_and_again_ctrl_c_ends_it_without_a_traceback(program, organisation, at, presses, between):
    """Wherever it is by then. What is committed is safe, and the export can be gone on with."""
    options, env = at
    process = program.start("export", "users", *options, "--out", "out.jsonl", "--page-size", "25", env=env)
    with process:
        wait_for_page(process, 2)
        for _ in range(presses):
            process.send_signal(signal.SIGINT)
            time.sleep(between)
        _, err = process.communicate(timeout=30)
    # Python itself gives SIGINT back to the system in its very last moments.
    assert process.returncode in {130, -signal.SIGINT}
    assert "Traceback" not in err
    assert "destroyed" not in err
    assert os.listdir(program.work) == []
    done = program.run("resume", "latest", env=env)
    assert done.returncode == 0, done.stderr
    assert records(program.work / "out.jsonl") == [user["id"] for user in organisation.users("any")]


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_it_says_how_to_resume_and_ends_with_130(program, organisation, at, how):
    options, env = at
    organisation.latency_ms = 50
    process = program.start("export", "users", *options, "--out", "out.jsonl", env=env)
    with process:
        wait_for_page(process, 2)
        process.send_signal(how)
        out, err = process.communicate(timeout=30)
    assert process.returncode == 130
    final = json.loads(out.strip().splitlines()[-1])
    assert final["state"] == "interrupted"
    assert f"genesys-export resume {final['job']}" in err
    assert "Traceback" not in err
    organisation.latency_ms = 0
    assert program.run("resume", final["job"], env=env).returncode == 0
    assert records(program.work / "out.jsonl") == [user["id"] for user in organisation.users("any")]


@pytest.mark.parametrize(
    "words", [["export", "users", "groups", "routing queues", "routing skills"], ["recipe", "people"]], ids=" ".join
)
@pytest.mark.parametrize("page", [2, 4, 6])
def test_several_exports_side_by_side_end_as_one_does(program, organisation, at, words, page):
    """None is taken away what it still writes to: that ends the program without a word, or with a traceback."""
    options, env = at
    process = program.start(*words, *options, "--out", "out", env=env)
    with process:
        wait_for_page(process, page)
        for _ in range(2):
            process.send_signal(signal.SIGINT)
            time.sleep(0.001)
        _, err = process.communicate(timeout=30)
    assert process.returncode in {130, -signal.SIGINT}
    assert "Traceback" not in err
    assert "unhandled" not in err
    jobs = json.loads(program.run("jobs", "--json").stdout)
    assert {job["state"] for job in jobs} <= {"interrupted", "done"}

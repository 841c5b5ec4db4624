"""A process beside an export steps back behind everybody else, and is let forward when all wait for it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from genesys_export.export import beside

pytestmark = pytest.mark.skipif(not hasattr(os, "SCHED_IDLE"), reason="only Linux has processes that get leftovers")
STEPPED_BACK = """
import sys
from genesys_export.export.beside import step_back
step_back(behind_all=True)
print("ready", flush=True)
sys.stdin.readline()
while True:
    pass
"""
BUSY = "print('ready', flush=True)\nwhile True: pass"


@pytest.fixture
def program():
    """Starts a Python program; all are killed in the end."""
    started = []

    def start(text):
        process = subprocess.Popen([sys.executable, "-c", text], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        started.append(process)
        assert process.stdout.readline() == b"ready\n"
        return process

    yield start
    for process in started:
        process.kill()
        with process:
            pass


def test_it_takes_what_nobody_else_wants(program):
    process = program(STEPPED_BACK)
    assert os.sched_getscheduler(process.pid) == os.SCHED_IDLE
    assert os.getpriority(os.PRIO_PROCESS, process.pid) == os.getpriority(os.PRIO_PROCESS, 0) + beside.NICE


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs the administrator, who alone may do that")
def test_it_is_let_forward(program):
    process = program(STEPPED_BACK)
    assert beside.let_forward(process)
    assert os.sched_getscheduler(process.pid) == os.SCHED_OTHER


def test_one_that_the_system_holds_back_is_told(program, monkeypatch):
    """As it does for everybody but an administrator."""

    def refuse(*_):
        raise PermissionError

    process = program(STEPPED_BACK)
    monkeypatch.setattr(os, "sched_setscheduler", refuse)
    assert not beside.let_forward(process)
    assert beside.let_forward(program(BUSY))  # it has its turn already


def test_one_that_has_ended_is_nobodys_concern(program):
    process = program(STEPPED_BACK)
    process.kill()
    process.wait()
    assert beside.let_forward(process)
    line = beside.Line(process, 0.0)
    assert line.stood() == 0
    assert not line.starves()


def test_it_is_known_whether_others_let_it_work(program):
    """Both have one processor; who stepped back gets next to nothing of it, until the other one has gone."""
    starved, busy = program(STEPPED_BACK), program(BUSY)
    for process in (starved, busy):
        os.sched_setaffinity(process.pid, {min(os.sched_getaffinity(0))})
    starved.stdin.write(b"\n")
    starved.stdin.flush()
    theirs, line = beside.Line(busy, 0.2), beside.Line(starved, 0.2)
    while not line.starves():  # the test ends by itself if the system counts as it says
        assert not theirs.starves()
    busy.kill()
    busy.wait()
    while line.starves():
        pass
    assert not beside.Line(starved, 3_600.0).starves()

"""Processes beside this one, which take work from the interpreter that paints the window or waits for replies."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

NICE = 5
"""How far such a process steps back: the window and the calls come first."""
_STARVED = 0.75  # share of the time that a process stands in line, from which on it gets next to nothing
_LEFTOVERS = getattr(os, "SCHED_IDLE", None)  # Linux knows processes that only get what nobody else wants
_QUIETLY = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
_SECRETS = ("GENESYS_CLIENT_SECRET", "GENESYS_PROXY_PASSWORD")  # which it has no use for


def possible() -> bool:
    """Whether there is an interpreter to start; a program packed into one file has none."""
    return bool(sys.executable) and not getattr(sys, "frozen", False)


def begin(module: str, job_file: Path, *words: str) -> subprocess.Popen[bytes]:
    """Start a module of ours with a job file, and further words; what it says on standard error is for nobody.

    Raises:
        OSError: it cannot be started.
    """
    command = [sys.executable, "-P", "-m", module, str(job_file), *words]
    return subprocess.Popen(  # noqa: S603 - ourselves
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if name not in _SECRETS}, creationflags=_QUIETLY,
    )  # fmt: skip


def step_back(*, behind_all: bool) -> None:
    """Called by such a process while the export goes on: the window and the calls are not to wait for it.

    Args:
        behind_all: on Linux it takes only what no other program wants. Niceness alone would still have whatever makes
            the next call wake up later, and the export take a tenth longer.
    """
    with contextlib.suppress(OSError):  # a container may forbid it
        if _LEFTOVERS is not None and behind_all:
            os.sched_setscheduler(0, _LEFTOVERS, os.sched_param(0))
    if hasattr(os, "nice"):
        os.nice(NICE)


def let_forward(process: subprocess.Popen[bytes]) -> bool:
    """Let a process that stepped back have its turn like any other; false where that is up to an administrator."""
    try:
        if _LEFTOVERS is not None and os.sched_getscheduler(process.pid) == _LEFTOVERS:
            os.sched_setscheduler(process.pid, os.SCHED_OTHER, os.sched_param(0))
    except ProcessLookupError:  # it has ended
        return True
    except OSError:
        return False
    return True


class Line:
    """How long a process stands in line for a processor, looked at now and then.

    Args:
        process: it stepped back.
        shortest: seconds that are looked at together, at least.
    """

    def __init__(self, process: subprocess.Popen[bytes], shortest: float) -> None:
        self._process = process
        self._shortest = shortest
        self._since, self._stood = time.monotonic(), self.stood()

    def stood(self) -> float:
        """Seconds in which it could have worked and others did; from ``/proc/PID/schedstat``, 0 where that is not."""
        try:
            return int(Path(f"/proc/{self._process.pid}/schedstat").read_bytes().split()[1]) / 1e9
        except (OSError, ValueError, IndexError):
            return 0.0

    def starves(self) -> bool:
        """Whether it was left next to nothing since the last look."""
        now, stood = time.monotonic(), self.stood()
        passed = now - self._since
        if passed < self._shortest:
            return False
        starves = stood - self._stood > passed * _STARVED
        self._since, self._stood = now, stood
        return starves

"""Processes beside this one, which take work from the interpreter that paints the window or waits for replies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

NICE = 5
"""How far such a process steps back: the window and the calls come first."""
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

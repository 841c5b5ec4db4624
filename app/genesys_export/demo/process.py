"""The demo organisation as a child process: its owner's thread and memory stay its own.

The child ends when its standard input closes, so it never outlives its owner, however that ends.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from genesys_export.demo.practice import Practice

_STOP_SECONDS = 5.0
_NOT_ITS_BUSINESS = frozenset({"GENESYS_CLIENT_SECRET", "GENESYS_PROXY_PASSWORD"})
USERS = 6000
"""Users of the organisation that ``demo`` shows; always the same ones, so that an export can be resumed tomorrow."""
SHOWCASE = ("--users", str(USERS), "--limit", "60", "--window", "20", "--latency-ms", "250")
"""For people: slow enough to watch, with a rate limit that is reached."""
BRISK = ("--users", str(USERS), "--limit", "600", "--window", "60")
"""The same organisation for scripts: as fast as it can be."""


class DemoProcess:
    """A running demo organisation.

    Attributes:
        url: API and sign-in host.
        client_id: a client that may sign in.
        client_secret: its secret; worthless anywhere else.
    """

    def __init__(self, child: subprocess.Popen[str], url: str, client_id: str, client_secret: str) -> None:
        self._child = child
        self.url = url
        self.client_id = client_id
        self.client_secret = client_secret

    def __repr__(self) -> str:
        return f"DemoProcess({self.url!r})"

    @classmethod
    def start(cls, options: Sequence[str] = SHOWCASE) -> DemoProcess:
        """Start it and return when it accepts connections; blocks, call it on a worker thread.

        Args:
            options: as the command ``demo-org`` takes them.

        Raises:
            RuntimeError: it did not come up.
        """
        child = subprocess.Popen(  # noqa: S603 - our own program
            [*own_command(), "demo-org", "--until-stdin-closes", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
            env={name: value for name, value in os.environ.items() if name not in _NOT_ITS_BUSINESS},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert child.stdout is not None
        said: dict[str, str] = {}
        for line in child.stdout:
            name, _, value = line.strip().partition(": ")
            said[name] = value
            if name == "Client secret":
                return cls(child, said["API host"], said["Client id"], value)
        _end(child)
        msg = f"the demo organisation did not come up (exit code {child.returncode})"
        raise RuntimeError(msg)

    def practise(self, practice: Practice) -> None:
        """Have it behave so from now on.

        Raises:
            OSError: it has ended.
        """
        assert self._child.stdin is not None
        self._child.stdin.write(practice.to_line())
        self._child.stdin.flush()

    def stop(self) -> None:
        """End it and wait until it has ended; harmless when it has."""
        _end(self._child)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()


def own_command() -> list[str]:
    """How this very program is started again, from a checkout, a wheel or a frozen build."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "genesys_export"]


def _end(child: subprocess.Popen[str]) -> None:
    if child.stdin is not None:
        with contextlib.suppress(OSError):  # what was still to be said to a child that has ended
            child.stdin.close()
    try:
        child.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    if child.stdout is not None:
        child.stdout.close()

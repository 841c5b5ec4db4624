"""One export through the command line, against a server of its own process, and what came of it."""

from __future__ import annotations

import contextlib
import io
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson
from tests.conformance.facts import facts
from tests.conformance.server import CLIENT_ID, CLIENT_SECRET, ModelServer

from genesys_export.catalog import Endpoint, Parameter, load
from genesys_export.cli import run
from genesys_export.export import remote

INTERVAL = "2026-11-01T00:00:00Z/2026-11-02T00:00:00Z"
SHORT_PAUSE = 0.02
"""Seconds between two looks at a job's state; how they grow is another test's subject."""
_MOMENT = "2026-11-01T00:00:00Z"
_VALUES = {"integer": "1", "number": "0.5", "boolean": "true", "date": "2026-11-01", "date-time": _MOMENT}
_EXACT = {"q64": "cGFnZSAx"}
"""Values that must be of a form that no type tells: the base64 of a search."""


@dataclass(frozen=True)
class Outcome:
    """What came of the export of one endpoint; ``problem`` is empty when it was right."""

    operation: str
    family: str
    records: int
    problem: str
    seconds: float
    answered: tuple[str, ...]


class Exporter:
    """Exports endpoints of the catalogue from a server, and compares.

    Args:
        server: where from.
        folder: where files and jobs go.
    """

    def __init__(self, server: ModelServer, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self._number = 0
        os.environ["GENESYS_CLIENT_SECRET"] = CLIENT_SECRET

    def outcome(self, operation: str) -> Outcome:
        """Export one endpoint and compare its file with what the server holds."""
        began = time.perf_counter()
        log = self._server.organisation.log
        log.answered.clear()
        log.refused.clear()
        code, said, found = self.export(operation)
        problem = _problem(code, said, found, self._server.organisation.records(operation), log.refused)
        seconds = time.perf_counter() - began
        return Outcome(operation, facts()[operation].family, len(found), problem, seconds, tuple(log.answered))

    def export(self, operation: str, *options: str) -> tuple[int, str, list[Any]]:
        """Exit code, what was said, and the records of the file."""
        self._number += 1
        out = self._folder / f"{self._number}.jsonl"
        arguments = [
            "export", operation, "--host", self._server.url, "--client-id", CLIENT_ID, "--format", "jsonl",
            "--out", str(out), "--reserve", "0", "--progress", "json", "--state-dir", str(self._folder / "state"),
            *options_for(load().endpoint(operation)), *options,
        ]  # fmt: skip
        outputs = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(outputs[0]), contextlib.redirect_stderr(outputs[1]):
            code = run(arguments, open_window=_no_window)
        found = [orjson.loads(line) for line in out.read_bytes().splitlines()] if out.exists() else []
        out.unlink(missing_ok=True)
        last = outputs[0].getvalue().strip().splitlines()[-1:] or outputs[1].getvalue().strip().splitlines()[-1:]
        return code, "".join(last), found


def options_for(endpoint: Endpoint) -> list[str]:
    """What the endpoint needs, with made-up ids, and an interval where it takes one."""
    dated = endpoint.interval.names if endpoint.interval else ()
    needed = [p for p in endpoint.parameters if (p.required or p.place == "path") and p.name not in dated]
    options = [f"--param={p.name}={_value(p)}" for p in needed if not p.default]
    return [*options, "--interval", INTERVAL] if endpoint.interval else options


def _value(parameter: Parameter) -> str:
    if parameter.place == "path":
        return f"made up/{parameter.name} ä"[:30].replace("/", "-")
    return parameter.choices[0] if parameter.choices else _EXACT.get(parameter.name) or _VALUES.get(parameter.kind, "x")


def _problem(code: int, said: str, found: list[Any], truth: list[Any], refused: list[str]) -> str:
    """What is not right, in one line; empty when everything is."""
    problem = ""
    if refused:
        problem = f"refused: {refused[0]}"
    elif code != 0:
        problem = f"exit code {code}: {said}"
    elif not truth:
        problem = "nothing was asked for"
    elif found != truth:
        differing = (n for n, (a, b) in enumerate(zip(found, truth, strict=False), 1) if a != b)
        first = next(differing, min(len(found), len(truth)) + 1)
        problem = f"{len(found)} records of {len(truth)}; the first that differs is number {first}"
    elif not (result := orjson.loads(said))["complete"]:
        problem = f"not said to be complete: {result['notes']}"
    elif result["records"] != len(truth):
        problem = f"{result['records']} records were said, {len(truth)} there are"
    return problem


def _no_window(*, demo: bool, state_dir: Path | None) -> int:
    raise AssertionError("a window")


_exporters: list[Exporter] = []


def begin(folder: str) -> None:
    """Start this process's own server; it ends with the process."""
    own = Path(folder) / str(os.getpid())
    own.mkdir()
    remote.FIRST_PAUSE = SHORT_PAUSE
    _exporters.append(Exporter(ModelServer().__enter__(), own))


def outcomes(operations: list[str]) -> list[Outcome]:
    """Export these endpoints, one after the other."""
    return [_exporters[0].outcome(operation) for operation in operations]

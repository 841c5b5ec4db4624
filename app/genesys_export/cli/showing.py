"""Progress on standard error, the result on standard output."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from genesys_export.cli.words import counted, duration, json_text
from genesys_export.client import printable
from genesys_export.export import Estimate, Export, JobState, Preflight, Progress, Result
from genesys_export.paging import (
    Event,
    Observer,
    OtherPrograms,
    PageFetched,
    RateLimited,
    Retried,
    TokenRefreshed,
    Waiting,
)
from genesys_export.pasting import command_line

_NAMES = {
    PageFetched: "page",
    Waiting: "waiting",
    RateLimited: "rate_limited",
    Retried: "retried",
    TokenRefreshed: "token_refreshed",
    OtherPrograms: "other_programs",
}
_EVERY = 0.2


class Display:
    """Shows exports while they run, a bar for each.

    Args:
        kind: ``auto``, ``bar``, ``json`` or ``none``; ``auto`` is a bar on a terminal and nothing elsewhere.
        state_dir: where jobs live, if that was said: how to go on names it.
    """

    def __init__(self, kind: str, state_dir: Path | None = None) -> None:
        self._state_dir = state_dir
        self.kind = ("bar" if sys.stderr.isatty() else "none") if kind == "auto" else kind
        self._progress: dict[str, Progress] = {}
        self._shown: list[Export] = []
        self._bars: asyncio.Future[None] | None = None

    def observer(self, job: str) -> Observer:
        """What is told the events of a job: each becomes one line of JSON, with the job's id and what is left."""

        def observe(event: Event) -> None:
            if self.kind == "json" and type(event) in _NAMES:
                left = left_data(self._progress[job].estimate) if job in self._progress else {}
                line = {"event": _NAMES[type(event)], "job": job, **asdict(event), **left}
                sys.stderr.write(f"{_json(line)}\n")
                sys.stderr.flush()

        return observe

    @contextlib.asynccontextmanager
    async def shown(self, export: Export) -> AsyncIterator[None]:
        """Follow an export, and keep its bar up to date, while the block runs."""
        self._progress[export.job.id] = export.progress
        if self.kind != "bar":
            yield
            return
        self._shown.append(export)
        if self._bars is None:
            self._bars = asyncio.ensure_future(_draw(self._shown))
        try:
            yield
        finally:
            self._shown.remove(export)
            if not self._shown:
                task, self._bars = self._bars, None
                task.cancel()
                await asyncio.wait({task})

    def names(self, answer: Preflight, job: str = "") -> None:
        """On standard error how many calls the names will take, before the first of an export's is made."""
        if self.kind == "json":
            told = {"event": "names", "job": job, "endpoint": answer.request.endpoint.name, "calls": answer.name_calls}
            told |= {"seconds": round(answer.name_seconds, 1), "listings": answer.names}
            sys.stderr.write(f"{_json(told)}\n")
        else:
            sys.stderr.write(f"{answer.request.endpoint.name}: {names_sentence(answer)}\n")
        sys.stderr.flush()

    def result(self, result: Result) -> None:
        """The one final line on standard output, and on standard error what to do next."""
        if self.kind == "json":
            print(_json(result_data(result)), flush=True)  # noqa: T201
        else:
            print(sentence(result), flush=True)  # noqa: T201
        self.remarks(result)

    def remarks(self, result: Result) -> None:
        """On standard error what is to be known about a result, and what to do next."""
        lines = [] if self.kind == "json" else list(result.notes)
        if result.error is not None:
            lines.append(str(result.error))
        if (step := next_step(result, self._state_dir)) != "":
            lines.append(step)
        sys.stderr.write("".join(f"{printable(line)}\n" for line in lines))
        sys.stderr.flush()


def names_sentence(answer: Preflight) -> str:
    """What reading names costs."""
    if not answer.names:
        return "no names have to be read, as far as is known before it starts."
    calls = "1 call reads" if answer.name_calls == 1 else f"{answer.name_calls} of the calls read"
    return f"{calls} the names of {', '.join(answer.names)}."


def next_step(result: Result, state_dir: Path | None = None) -> str:
    """How to go on with an export that did not end; empty where there is nothing to go on with."""
    if result.state is JobState.DONE or not result.job:
        return ""
    if result.error is None or result.error.resumable:
        return f"To go on: {command_line('resume', result.job, state_dir=state_dir)}"
    if result.records:
        saving = command_line("save", result.job, "--out", "FILE", state_dir=state_dir)
        return f"To have a file of what was fetched: {saving}"
    return ""


def exit_code(result: Result) -> int:
    """The exit code for a result: a file that is known not to hold everything is no success."""
    if result.error is not None:
        return result.error.exit_code
    if result.state is JobState.DONE and (result.short or result.left_out):
        return 4 if result.forbidden else 5
    return {JobState.DONE: 0, JobState.PAUSED: 5}.get(result.state, 130)


def result_data(result: Result) -> dict[str, Any]:
    """A result as the final line's JSON object."""
    data = {field.name: getattr(result, field.name) for field in fields(result)}
    return {**data, "error": None if result.error is None else str(result.error)}


def left_data(estimate: Estimate) -> dict[str, float | None]:
    """What is left, for scripts; ``None`` where the API gives no total."""
    return {"calls_left": estimate.calls, "seconds_left": estimate.rounded}


def sentence(result: Result) -> str:
    """A result in one line."""
    counts = f"{counted(result.records, 'record')}, {counted(result.requests, 'request')}, {result.seconds:.1f} s"
    if result.state is not JobState.DONE:
        kept = f"; they are safe in job {result.job}" if result.job and result.records else ""
        return printable(f"Stopped ({result.state}): {counts}{kept}.")
    total = f" The API last counted {result.total}." if result.total is not None and not result.complete else ""
    dropped = f", {counted(result.duplicates, 'duplicate')} dropped" if result.duplicates else ""
    skipped = f", {result.gone + result.forbidden} of {result.parts} skipped" if result.gone or result.forbidden else ""
    files = ", ".join(str(Path(each)) for each in (result.out, *result.also))
    return printable(f"{files}: {counts}{dropped}{skipped}.{total}")


def _json(data: dict[str, Any]) -> str:
    return json_text(data)


async def _draw(exports: Sequence[Export]) -> None:
    from rich.console import Console  # noqa: PLC0415 - only where there is a terminal to draw on
    from rich.progress import BarColumn, TaskID, TextColumn, TimeElapsedColumn  # noqa: PLC0415
    from rich.progress import Progress as Bars  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[said]}"), TimeElapsedColumn())
    drawn: dict[str, TaskID] = {}
    with Bars(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as bars:
        while True:
            for export in exports:
                if export.job.id not in drawn:
                    drawn[export.job.id] = bars.add_task(export.job.request.title, total=None, said="")
                p = export.progress
                bars.update(drawn[export.job.id], total=p.total, completed=p.records, said=_said(p))
            for ended in drawn.keys() - {export.job.id for export in exports}:
                bars.remove_task(drawn.pop(ended))
            bars.refresh()
            await asyncio.sleep(_EVERY)


def _said(p: Progress) -> str:
    parts = [f"part {p.parts_done + 1} of {p.parts}"] if p.parts > 1 else []
    parts += [f"{p.records}" + (f" of {p.total}" if p.total is not None else "") + " records", f"page {p.pages}"]
    if (seconds := p.estimate.seconds) is not None:
        parts.append(f"about {duration(seconds)} left")
    if p.headroom is not None and p.headroom.allowed is not None:
        parts.append(f"{p.headroom.remaining}/{p.headroom.allowed} calls left")
    if p.wait is not None:
        parts.append(f"waiting {p.wait.remaining():.0f} s ({p.wait.reason})")
    return " · ".join(parts)

"""Measures how long a list of 10,000 exports and a log of 100,000 calls take to open, until their rows are painted.

One real job file is linked under so many names. The first look has to open every file, and is told apart; from then on
the digest knows them. Then the log of an export with so many calls is opened from its job file: its newest rows are
painted first, and how long it takes until all are there is told, too. Prints milliseconds, at last as a line of JSON;
exit code 1 when list or log are over 300.

    python packaging/long_list.py [EXPORTS [CALLS]]
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from genesys_export.catalog import load
from genesys_export.export import DEMO, Call, ExportRequest, JobState, JobStore
from genesys_export.ui.application import Life, prepare
from genesys_export.ui.backend import Backend
from genesys_export.ui.collector import Collector
from genesys_export.ui.loop import run_on_qt

MOST_MS = 300.0


def make(folder: Path, count: int) -> None:
    """So many jobs that are done."""
    store = JobStore(folder)
    job = store.create(ExportRequest(load().find("users"), DEMO, "Demo organisation", folder / "users.csv"))
    job.file.update(state=JobState.DONE)
    job.close()
    first = store.folder / f"{job.id}.job.sqlite"
    for number in range(count - 1):
        os.link(first, store.folder / f"20260101-000000-users-{number:06x}.job.sqlite")


def make_log(folder: Path, count: int) -> str:
    """A job that is done, with so many calls in its log; its id."""
    job = JobStore(folder).create(ExportRequest(load().find("users"), DEMO, "Demo organisation", folder / "log.csv"))
    job.file.update(
        Call(
            at=1.8e9 + n, method="GET", path=f"/api/v2/users?pageNumber={n + 1}&pageSize=100", page=n + 1,
            status=429 if n % 50 == 0 else 200, duration=0.1 + n % 7 / 100, records=100, remaining=n % 300, allowed=300,
            waited=0.0, attempt=1, cause="", correlation_id=f"00000000-0000-4000-8000-{n:012x}", size=80_000 + n,
        )
        for n in range(count)
    )  # fmt: skip
    job.file.update(state=JobState.DONE)
    job.close()
    return job.id


async def measure_log(folder: Path, job: str, count: int) -> dict[str, float]:
    """Choose the export while its requests are in front; gives milliseconds."""
    life = Life(folder, Backend.open(folder))
    window = life.window
    await life.open()
    window.actions_by_name["requests"].trigger()
    await asyncio.sleep(1.0)
    log, other = window.frame.details.requests, next(row.id for row in window.controller.model.rows() if row.id != job)
    window.frame.table.choose(other)
    await asyncio.sleep(1.0)  # whatever was on its way is painted
    window.controller.views.clear()
    log.show_calls("", [])
    more = asyncio.Event()
    log.model.rowsInserted.connect(more.set)
    began = time.perf_counter()
    window.frame.table.choose(job)
    await more.wait()
    log.table.viewport().repaint()
    opened = time.perf_counter()
    while log.model.rowCount() < count:
        more.clear()
        await more.wait()
    log.table.viewport().repaint()
    whole = time.perf_counter()
    newest = log.model.shown[-1]
    if log.model.index(count - 1, 0).row() not in range(log.table.rowAt(0), count) or newest.page != count:
        sys.exit("the newest call is not the last")
    window.close()
    await life.closed()
    return {"log": round((opened - began) * 1000, 1), "whole log": round((whole - began) * 1000, 1)}


async def measure(folder: Path, count: int) -> dict[str, float]:
    """Open the window over them; gives milliseconds."""
    began = time.perf_counter()
    await asyncio.to_thread(JobStore(folder).summaries)
    first = time.perf_counter() - began
    life = Life(folder, Backend.open(folder))
    window, model = life.window, life.window.controller.model
    window.show()
    began = time.perf_counter()
    summaries = await asyncio.to_thread(window.backend.jobs.summaries)
    read = time.perf_counter()
    model.sync(summaries, set())
    window.controller.listed.emit()
    filled = time.perf_counter()
    window.repaint()
    painted = time.perf_counter()
    if model.rowCount() != count:
        sys.exit(f"{model.rowCount()} exports are listed, not {count}")
    window.frame.search.setText("users")
    narrowed = time.perf_counter()
    window.close()
    await life.closed()
    spans = {"first look": first, "read": read - began, "fill": filled - read, "paint": painted - filled,
             "narrow": narrowed - painted}  # fmt: skip
    return {name: round(seconds * 1000, 1) for name, seconds in spans.items()}


def main() -> int:
    """Measure and judge."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    calls = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    app = QApplication(sys.argv[:1])
    prepare(app)
    collector = Collector(app)
    collector.start()
    try:
        with tempfile.TemporaryDirectory() as folder:
            make(Path(folder), count)
            told = run_on_qt(lambda: measure(Path(folder), count))
        with tempfile.TemporaryDirectory() as folder:
            make(Path(folder), 1)
            job = make_log(Path(folder), calls)
            told |= run_on_qt(lambda: measure_log(Path(folder), job, calls))
    finally:
        collector.stop()
    total = told["read"] + told["fill"] + told["paint"]
    print(f"{count} exports: the first look took {told['first look']:.0f} ms; then read {told['read']:.0f} ms, "
          f"fill {told['fill']:.0f} ms, paint {told['paint']:.0f} ms, together {total:.0f} ms "
          f"({total / MOST_MS:.2f} of {MOST_MS:.0f}); narrowed in {told['narrow']:.0f} ms")  # fmt: skip
    print(f"{calls} calls: the log is open after {told['log']:.0f} ms ({told['log'] / MOST_MS:.2f} of {MOST_MS:.0f}), "
          f"and whole after {told['whole log']:.0f} ms")  # fmt: skip
    print(json.dumps(told | {"total": total}))
    return 0 if total <= MOST_MS and told["log"] <= MOST_MS else 1


if __name__ == "__main__":
    sys.exit(main())

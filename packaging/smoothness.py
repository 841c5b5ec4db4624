"""Measures whether the records of a large export scroll, sort and are found smoothly: how late the Qt thread is.

Makes a job file of 1,000,000 user-shaped records, opens it in the real window, drags the scroll bar through all of it,
goes page by page, sorts by a column, finds a word, shows all again. Prints for each p50, p99 and the maximum of a 10 ms
timer's lateness in milliseconds and how long it took; exit code 1 when a p99 is over 16 or a maximum over 50.

    python packaging/smoothness.py [RECORDS]
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from lateness import MAX_MS, P99_MS, Metronome
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from genesys_export.demo import Organisation
from genesys_export.export import DEMO, ExportRequest, JobFile, JobState, JobStore
from genesys_export.export.delivery import Delivery
from genesys_export.paging import Checkpoint
from genesys_export.ui.application import BREATH_S, SWITCH_S, Life, prepare
from genesys_export.ui.backend import Backend
from genesys_export.ui.collector import Collector
from genesys_export.ui.loop import run_on_qt
from genesys_export.ui.main_window import MainWindow

PAGE, AT_ONCE = 100, 50
STEPS = 200  # places of the scroll bar


def make(folder: Path, records: int) -> str:
    """A job that is done, with so many users; its id."""
    backend = Backend.open(folder)
    store = JobStore(folder)
    people = list(Organisation(users=2_000).users("any"))
    job = store.create(ExportRequest(backend.catalog.find("users"), DEMO, "measured", folder / "users.csv"))
    for begin in range(0, records, PAGE * AT_ONCE):
        pages = [
            [{**people[n % len(people)], "id": f"u{n:08d}"} for n in range(at, min(at + PAGE, records))]
            for at in range(begin, min(begin + PAGE * AT_ONCE, records), PAGE)
        ]
        job.file.commit([Delivery(page, Checkpoint("page-number", {"pageNumber": 1}, 1, 0), "id") for page in pages])
    job.file.update(state=JobState.DONE)
    job.close()
    return job.id


async def until(condition: Callable[[], bool], seconds: float = 300.0) -> None:
    """Wait for it."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            sys.exit("it did not come to an end")
        await asyncio.sleep(0.01)


async def measured(name: str, work: Callable[[], Awaitable[None]]) -> dict[str, float]:
    """Do the work and print how late the timer was meanwhile."""
    metronome, begun = Metronome(), time.perf_counter()
    metronome.start()
    await work()
    seconds = time.perf_counter() - begun
    metronome.stop()
    late = sorted(metronome.late) or [0.0]
    p50, p99, top = late[len(late) // 2], late[int(len(late) * 0.99)], late[-1]
    print(f"{name:<34} {seconds:6.2f} s   p50 {p50:5.1f}   p99 {p99:5.1f}   max {top:5.1f} ms")
    return {"seconds": seconds, "p50": p50, "p99": p99, "max": top}


class Reader:
    """Looks at the records as people do."""

    def __init__(self, window: MainWindow, records: int) -> None:
        self._window, self._records = window, records
        self._looking, self._tab = window.records.previewing, window.records.tab
        self._bar = self._tab.table.verticalScrollBar()

    def _there(self) -> bool:
        row = self._tab.table.rowAt(1)
        return row >= 0 and self._looking.model.index(row, 0).data() != "…"

    async def open(self) -> None:
        self._window.actions_by_name["records"].trigger()
        await until(lambda: self._looking.model.rowCount() == self._records and self._there())

    async def drag(self) -> None:
        for step in range(STEPS):
            self._bar.setValue(self._bar.maximum() * step // STEPS)
            await asyncio.sleep(0.01)
        await until(self._there)

    async def turn_pages(self) -> None:
        for _ in range(STEPS):
            self._bar.triggerAction(self._bar.SliderAction.SliderPageStepAdd)
            await asyncio.sleep(0.01)
        await until(self._there)

    async def sort(self) -> None:
        column = self._looking.model.titles.index("name")
        self._tab.table.horizontalHeader().setSortIndicator(column, Qt.SortOrder.DescendingOrder)
        await until(lambda: not self._looking.busy and self._there())

    async def find(self) -> None:
        self._tab.search.setText("ada")
        await until(lambda: self._looking.arrangement.find == "ada" and not self._looking.busy and self._there())

    async def clear(self) -> None:
        self._tab.search.clear()
        await until(lambda: not self._looking.arrangement.find and not self._looking.busy and self._there())


async def measure(folder: Path, records: int) -> dict[str, dict[str, float]]:
    """Open the window on the job and look at its records."""
    life = Life(folder, Backend.open(folder))
    window = life.window
    await life.open()
    await until(lambda: window.controller.model.rowCount() == 1)
    window.frame.table.selectRow(0)
    reader = Reader(window, records)
    steps = (
        ("opened", reader.open), ("dragged through all", reader.drag), ("page by page", reader.turn_pages),
        ("sorted by name", reader.sort), ("words found", reader.find), ("all again", reader.clear),
    )  # fmt: skip
    results = {name: await measured(name, step) for name, step in steps}
    window.close()
    await life.closed()
    return results


def main() -> int:
    """Measure and judge."""
    records = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    app = QApplication(sys.argv[:1])
    prepare(app)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        make(Path(folder), records)
        print(f"{records} records, a job file of {sum(f.stat().st_size for f in Path(folder).rglob('*')) >> 20} MB")
        collector = Collector(app)
        collector.start()
        sys.setswitchinterval(SWITCH_S)  # as the program does
        JobFile.breath = BREATH_S
        try:
            results = run_on_qt(lambda: measure(Path(folder), records))
        finally:
            collector.stop()
    with contextlib.suppress(AttributeError):
        print(f"memory at its highest {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10} MB")
    print(json.dumps(results))
    return 0 if all(each["p99"] <= P99_MS and each["max"] <= MAX_MS for each in results.values()) else 1


if __name__ == "__main__":
    sys.exit(main())

"""Makes README's picture: the window on the demo organisation with one finished, one paused, one running export.

python packaging/screenshot.py resources/window.png
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from genesys_export.export import JobState
from genesys_export.ui.application import Life, prepare
from genesys_export.ui.backend import Backend
from genesys_export.ui.loop import run_on_qt
from genesys_export.ui.main_window import MainWindow


async def until(condition: Callable[[], bool], seconds: float = 90.0) -> None:
    """Wait for a state, with a deadline."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            sys.exit("the window never got there")
        await asyncio.sleep(0.02)


async def start(window: MainWindow, endpoint: str, target: Path, every: str = "", page_size: int = 0) -> str:
    """Start an export through the dialog, perhaps for every value of a place in its path; returns its id."""
    before = window.selected()
    window.new_export()
    assert window.dialog is not None
    window.dialog.picker.pick(endpoint)
    window.dialog.file.setText(str(target))
    if page_size:
        window.dialog.page_size.setValue(page_size)
    if every and window.dialog.single.setup.places is not None:
        window.dialog.single.setup.places.ticks[every].setChecked(True)
    window.dialog.start.click()
    await until(lambda: window.selected() not in {"", before})
    return window.selected()


async def picture(out: Path, folder: Path) -> None:
    """Play the story and grab the window."""

    def state(job: str) -> JobState | None:
        row = window.controller.row(job)
        return row.state if row else None

    def pages(job: str) -> int:
        row = window.controller.row(job)
        return row.pages if row else 0

    def parts(job: str) -> int:
        row = window.controller.row(job)
        return row.parts_done if row else 0

    life = Life(folder, Backend.open(folder))
    window = life.window
    window.resize(1100, 700)
    await life.open(demo=True)
    await until(lambda: bool(window.connecting.known()))
    queues = await start(window, "routing queues", folder / "queues.csv")
    await until(lambda: state(queues) is JobState.DONE)
    paused = await start(window, "queue members", folder / "members.csv", every="queueId")
    await until(lambda: parts(paused) > 12)
    window.controller.pause(paused)
    await until(lambda: state(paused) in {JobState.PAUSED, JobState.DONE})
    # Small pages, so that it has to wait once more after the wait that the first two exports have earned.
    users = await start(window, "users", folder / "users.csv", page_size=40)
    await until(lambda: pages(users) > 10)
    await until(lambda: state(users) is JobState.WAITING)
    window.frame.table.choose(users)
    window.frame.show_live()
    await asyncio.sleep(2.5)  # the wait is well under way, and most of it is still to come
    window.grab().save(str(out))
    window.close()
    await life.closed()


def main() -> int:
    """Write the picture to the file named on the command line."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {Path(sys.argv[0]).name} OUT.png")
    app = QApplication(sys.argv[:1])
    prepare(app)
    with tempfile.TemporaryDirectory() as folder:
        run_on_qt(lambda: picture(Path(sys.argv[1]).absolute(), Path(folder)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""asyncio on the Qt event loop: the only module that knows qasync.

qasync is weakly maintained, so everything it does for us is behind :func:`run_on_qt`. Two of its habits are worked
around here: ``asyncio.run`` has no ``loop_factory`` on Python 3.11 (therefore a Runner), and its own executor uses
QThreads, which show up as unnamed threads (therefore the standard pool).
"""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")
WORKERS = 8
"""Threads for blocking calls of the window: keyring, job list, demo organisation."""


def new_loop() -> asyncio.AbstractEventLoop:
    """An event loop on the running QApplication; for :class:`asyncio.Runner` and for tests."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        msg = "a QApplication must exist before its event loop"
        raise RuntimeError(msg)  # noqa: TRY004 - it is an order of calls that is wrong, not a type
    # Closing the last window would end Qt's loop under the coroutines that still have to finish their page.
    app.setQuitOnLastWindowClosed(False)
    loop: asyncio.AbstractEventLoop = QEventLoop(app)
    loop.set_default_executor(ThreadPoolExecutor(WORKERS, "window"))
    return loop


def run_on_qt(main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run ``main()`` to its end on the Qt loop, then end what is left of its tasks."""
    with asyncio.Runner(loop_factory=new_loop) as runner:
        return runner.run(main())


async def finish(tasks: list[asyncio.Task[Any]], within: float) -> list[asyncio.Task[Any]]:
    """Wait until ``tasks`` end, ``within`` seconds at most, and cancel those that do not.

    Returns:
        The tasks that had to be cancelled.
    """
    if not tasks:
        return []
    _, late = await asyncio.wait(tasks, timeout=within)
    for task in late:
        task.cancel()
    if late:
        await asyncio.gather(*late, return_exceptions=True)
    return list(late)

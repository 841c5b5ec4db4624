"""``ui_task``: a coroutine method that a click may start.

A bare ``create_task`` from a slot loses the task (it may be collected half way), loses its error, and lets a second
click start it twice. This keeps the task by name, refuses re-entry, hands errors to the object's ``report`` and
cancels when the object is destroyed.
"""

from __future__ import annotations

import asyncio
import functools
import logging
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol, TypeVar
from weakref import WeakKeyDictionary

from genesys_export.errors import BugError, Cancelled, ExportError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from PySide6.QtCore import SignalInstance

P = ParamSpec("P")
log = logging.getLogger(__name__)


class TaskOwner(Protocol):
    """A QObject that says errors to the user."""

    @property
    def destroyed(self) -> SignalInstance:
        """Qt's own signal."""

    def report(self, error: ExportError) -> None:
        """Show the error; called on the Qt thread."""


S = TypeVar("S", bound=TaskOwner)
_tasks: WeakKeyDictionary[Any, dict[str, asyncio.Task[None]]] = WeakKeyDictionary()
_strong: set[asyncio.Task[None]] = set()


def ui_task(
    method: Callable[Concatenate[S, P], Coroutine[Any, Any, None]],
) -> Callable[Concatenate[S, P], asyncio.Task[None] | None]:
    """Make a coroutine method one that starts itself as a task when called.

    Returns:
        A method that returns the task, or ``None`` when the same task of the same object still runs.
    """
    name = method.__name__

    @functools.wraps(method)
    def start(self: S, /, *args: P.args, **kwargs: P.kwargs) -> asyncio.Task[None] | None:
        running = _of(self)
        if name in running:
            return None
        work = method(self, *args, **kwargs)
        ended = functools.partial(running.pop, name, None)
        task = asyncio.get_running_loop().create_task(_reporting(self, work, ended), name=name)
        running[name] = task
        _strong.add(task)
        task.add_done_callback(functools.partial(_forget, running, name, work))
        return task

    return start


def running_tasks() -> list[asyncio.Task[None]]:
    """Every task started by ``ui_task`` that has not ended; for the end of the program and for tests."""
    return list(_strong)


listeners: list[Callable[[BaseException], None]] = []
"""Who is told of every mistake of ours that came up in a task."""


def unexpected(error: BaseException) -> ExportError:
    """A mistake of ours in the words an error needs; the log and the listeners have the rest."""
    for each in listeners:
        each(error)
    return BugError(
        f"Something went wrong inside the program: {type(error).__name__}: {error}",
        safe="Everything fetched so far is in the job file.",
        remedy="Try again; if it happens again, copy the details and report them.",
    )


def _of(owner: TaskOwner) -> dict[str, asyncio.Task[None]]:
    running = _tasks.get(owner)
    if running is None:
        running = _tasks[owner] = {}
        owner.destroyed.connect(functools.partial(_cancel_all, running))
    return running


async def _reporting(owner: TaskOwner, work: Coroutine[Any, Any, None], ended: Callable[[], object]) -> None:
    """Do the work and report its error; ``ended`` is called within the task's last step.

    A callback of the task would come a turn of the loop later, and a click in between would find it running still.
    """
    try:
        await work
    except Cancelled:
        return
    except ExportError as error:
        owner.report(error)
    except Exception as error:
        log.exception("a task of the window failed")
        owner.report(unexpected(error))
    finally:
        ended()


def _forget(
    running: dict[str, asyncio.Task[None]], name: str, work: Coroutine[Any, Any, None], task: asyncio.Task[None]
) -> None:
    _strong.discard(task)
    work.close()  # cancelled before its first step, nobody has awaited it, and Python would complain
    if running.get(name) is task:  # cancelled before its first step
        del running[name]


def _cancel_all(running: dict[str, asyncio.Task[None]], *_: object) -> None:
    for task in list(running.values()):
        task.cancel()

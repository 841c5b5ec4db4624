"""Fixtures of the window's tests: offscreen, an asyncio Runner on the Qt loop, nothing left behind."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time

os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QLineEdit, QWidget

from genesys_export.ui.application import prepare
from genesys_export.ui.collector import Collector
from genesys_export.ui.loop import new_loop
from genesys_export.ui.tasks import running_tasks


def pytest_collection_modifyitems(items):
    """The offscreen platform says this for windows with a minimum size, brought to the front, or popped up."""
    said = ("does not support propagateSizeHints", "does not support raise", "does not support grabbing the keyboard")
    for item in items:
        if "tests/ui" in item.nodeid:
            item.add_marker(pytest.mark.qt_log_ignore(*said, extend=True))


@pytest.fixture(scope="session", autouse=True)
def _application(qapp):
    """As in the program, garbage is collected when it is asked for only (see ``collector``)."""
    prepare(qapp, "en")
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _nothing_left(qapp):
    """No timer of ours ticks on, no thread and no task survives a test."""
    before = set(threading.enumerate())
    yield
    for widget in QApplication.topLevelWidgets():
        widget.hide()
        widget.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = [t for t in set(threading.enumerate()) - before if t.is_alive() and not t.name.startswith("Dummy")]
    deadline = time.monotonic() + 5
    for thread in left:
        thread.join(max(0.0, deadline - time.monotonic()))
    assert not [t.name for t in left if t.is_alive()]
    assert not running_tasks()
    ours = [t for t in gc.get_objects() if isinstance(t, QTimer) and _ticks(t)]
    assert not ours


def _ticks(timer):
    try:
        return timer.isActive()
    except RuntimeError:  # its C++ half is gone already
        return False


@pytest.fixture
def run(qapp):
    """Runs a coroutine on the Qt loop to its end, a minute at most."""

    def go(work):
        async def limited():
            async with asyncio.timeout(60):
                return await work

        # As in the program: with worker threads about, garbage may only be collected on the Qt thread.
        collector = Collector()
        collector.start()
        try:
            with asyncio.Runner(loop_factory=new_loop) as runner:
                return runner.run(limited())
        finally:
            collector.stop()

    return go


@pytest.fixture
def until():
    """Waits inside a coroutine until a condition holds."""

    async def wait(condition, seconds=20.0, what=""):
        deadline = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < deadline, what or "the condition never held"
            await asyncio.sleep(0.01)

    return wait


@pytest.fixture
def nameless():
    """Finds what the Tab key reaches and a screen reader has no name for."""

    def found_in(top):
        found = []
        for widget in top.findChildren(QWidget):
            if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.objectName().startswith("qt_"):
                continue
            popup = type(widget.parent()).__name__ == "QFrame" and isinstance(widget, QAbstractScrollArea)
            inner = (
                popup
                or isinstance(widget.parent(), QAbstractScrollArea)
                or (isinstance(widget, QLineEdit) and widget.parent().accessibleName())
            )
            words = widget.text() if isinstance(widget, QAbstractButton) else ""
            if not inner and not widget.accessibleName() and not words:
                found.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
        return found

    return found_in

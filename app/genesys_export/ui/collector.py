"""Garbage is collected on the Qt thread only.

The collector runs on whichever thread happens to allocate. Beside worker threads it would free Qt objects there, which
crashes ("Timers cannot be stopped from another thread", then a segmentation fault). So automatic collection is off
while the window lives, and a timer of the Qt thread collects instead.

On the Qt thread, too, an automatic collection is dangerous: it may begin within the destructor of a QObject, which
holds one of Qt's locks and looks for an override in Python; the destructor of a QObject that is collected then may wait
for the same lock, for ever. A collection that is asked for does not begin anew within itself, so it is safe.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 1_000
"""Each turn walks what was made since the last one and still lives: with an export at full speed that is some ten
thousand values of records on their way, and 10 ms."""
FULL_EVERY = 30
"""Every so many turns (half a minute) the oldest generation is looked at too."""


def keep() -> None:
    """Not to walk what there is by now again and again: called when something was loaded that stays until the end."""
    if not gc.isenabled():  # the window lives
        gc.freeze()


class Collector(QObject):
    """Collects cyclic garbage in small steps; :meth:`stop` gives Python its own collection back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._turn = 0
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._collect)

    def start(self) -> None:
        """Take over from Python's automatic collection."""
        self._was_on = gc.isenabled()
        gc.disable()
        # What was made at start-up lives until the end: frozen, it is not walked again and again.
        gc.collect()
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Hand back; safe to call twice."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        gc.unfreeze()
        gc.collect()  # what the window leaves behind must not be left to an automatic collection
        if self._was_on:
            gc.enable()

    @Slot()
    def _collect(self) -> None:
        self._turn += 1
        gc.collect(2 if self._turn % FULL_EVERY == 0 else 1)

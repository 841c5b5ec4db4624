"""Tables that are painted in one go."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QTableView


class HeldTable(QTableView):
    """Keeps the interpreter while it paints.

    Qt paints without it and asks for it again for each cell of a Python model; with a thread that reads or writes
    records at work, each time takes half a millisecond, and a list of ten exports a tenth of a second. Called from
    here, Qt has it from the first cell to the last.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: as ever."""
        super().paintEvent(event)

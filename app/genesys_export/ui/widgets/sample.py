"""The first records of a listing as a small table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from genesys_export.output.columns import find_columns, row
from genesys_export.ui.models.plain import PlainTable
from genesys_export.ui.widgets.sizing import room_for
from genesys_export.ui.widgets.table import small_table

_ROWS = 5
_COLUMNS = 40


class SampleTable(QWidget):
    """A few records, or a word why there are none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PlainTable(parent=self)
        self.table = small_table(self.model, self.tr("The first records"), self)
        self.nothing = QLabel(self)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self.nothing.setForegroundRole(self.nothing.palette().ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.nothing, 1)
        self.show_records(())

    def show_records(self, records: Sequence[Any], known: Sequence[str] = (), words: str = "") -> int:
        """Show the first of these records, the columns in the known order; gives how many are shown."""
        shown = list(records[:_ROWS])
        titles = find_columns(shown, known)[:_COLUMNS] if shown else []
        rows = [row(record, titles) for record in shown]
        self.model.show_rows(rows, titles)
        for column, title in enumerate(titles):
            self.table.setColumnWidth(column, room_for(self.table, title, [cells[column] for cells in rows]))
        self.table.setVisible(bool(shown))
        self.nothing.setVisible(not shown)
        self.nothing.setText(words)
        return len(shown)

"""The columns of the list of exports, and what the cells of a row tell."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt

from genesys_export.export import JobState
from genesys_export.ui import text
from genesys_export.ui.models.row import ExportRow


class Role(IntEnum):
    """What a row tells beside its texts."""

    JOB = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    FRACTION = Qt.ItemDataRole.UserRole + 3
    WARNED = Qt.ItemDataRole.UserRole + 4


class Column(IntEnum):
    """The columns from left to right."""

    NAME = 0
    FILE = 1
    CONNECTION = 2
    STATE = 3
    PROGRESS = 4
    RECORDS = 5
    RATE = 6


def cells_of(row: ExportRow) -> list[dict[int, Any]]:
    """Of each column what its cell tells, by role."""
    fraction = row.fraction
    unknown = text.tr("no total") if row.state.active else "—"
    progress = unknown if fraction is None else f"{int(fraction * 100)} %"
    if row.in_parts and not row.total and row.state is not JobState.DONE:
        progress = row.parts_words.removesuffix(row.unit or text.tr("parts")).rstrip()
    texts = (
        row.name, row.file_name, row.whose, row.state_words, progress, text.number(row.records),
        text.rate(row.rate) if row.state.active and not row.foreign else "—",
    )  # fmt: skip
    shared = {Role.JOB: row.id, Role.STATE: row.standing, Role.FRACTION: fraction, Role.WARNED: row.warned}
    spoken = row.spoken()
    cells: list[dict[int, Any]] = []
    for column, shown in enumerate(texts):
        cell: dict[int, Any] = {
            int(Qt.ItemDataRole.DisplayRole): shown,
            int(Qt.ItemDataRole.AccessibleTextRole): spoken if column == Column.NAME else shown,
            **{int(role): value for role, value in shared.items()},
        }
        if column in {Column.RECORDS, Column.RATE}:
            cell[int(Qt.ItemDataRole.TextAlignmentRole)] = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if column in {Column.NAME, Column.FILE}:  # files are not shown in a narrow window
            cell[int(Qt.ItemDataRole.ToolTipRole)] = text.tip(row.id if row.damaged else row.destination)
        elif column == Column.CONNECTION:  # which may be too long for its column
            cell[int(Qt.ItemDataRole.ToolTipRole)] = text.tip(shown)
        elif column == Column.STATE and row.problem:
            cell[int(Qt.ItemDataRole.ToolTipRole)] = text.tip(row.trouble)
        elif column == Column.PROGRESS and (row.in_parts or row.left):
            words = [row.parts_words] if row.in_parts else []
            cell[int(Qt.ItemDataRole.ToolTipRole)] = "\n".join([*words, *filter(None, [row.left])])
        cells.append(cell)
    return cells

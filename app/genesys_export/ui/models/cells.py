"""Tables whose cells tell everything at once."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex


class CellsModel(QAbstractTableModel):
    """A view asks it once for each cell, not once for each of the seven roles that are painted.

    Every question waits for the interpreter, which a thread that reads or writes records may just have.
    """

    def multiData(self, index: Index, roleDataSpan: Any) -> None:
        """Qt: several roles of one cell; the span can be gone through, which its stub does not know."""
        for each in roleDataSpan:
            value = self.data(index, each.role())
            if value is None:
                each.clearData()
            else:
                each.setData(value)

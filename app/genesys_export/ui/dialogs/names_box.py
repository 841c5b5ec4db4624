"""Whether names are read for ids, and what that costs, told before it is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from genesys_export.ui.dialogs.file_words import names_cost
from genesys_export.ui.widgets.one_line import OneLine

if TYPE_CHECKING:
    from genesys_export.export import Preflight


class NamesBox(QWidget):
    """A tick box with its price.

    Signals:
        changed: it was ticked, or not any more.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = QCheckBox(self.tr("Names beside ids"), self)
        self.tick.setToolTip(
            self.tr("Reads the names of users, queues, skills and others too, and puts them beside their ids")
        )
        self.tick.toggled.connect(self.changed)
        self.cost = OneLine(self.tr("What names cost"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.tick)
        row.addWidget(self.cost)
        row.addStretch(1)
        self.show_costs(None)

    def show_costs(self, costs: Sequence[tuple[str, int]] | None) -> None:
        """What has to be listed, each with its calls; ``None`` while nobody knows."""
        words = self.tr("how many calls that costs is told by the check") if costs is None else names_cost(costs)
        self.cost.say(words)
        self.tick.setAccessibleDescription(words)


def costs_of(answers: Sequence[Preflight]) -> Sequence[tuple[str, int]] | None:
    """What names cost together: a listing is read once for all; ``None`` where nothing is known."""
    told = [each for each in answers if each.error is None]
    return list(dict(cost for each in told for cost in each.name_costs).items()) if told else None

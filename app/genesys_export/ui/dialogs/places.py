"""The places in a path: one value each, or every one that its parent listing gives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QWidget

from genesys_export.ui.dialogs.given import Given, listing_of, outer_places
from genesys_export.ui.titles import thing

if TYPE_CHECKING:
    from genesys_export.catalog import Catalog, Endpoint


class Places(QWidget):
    """A line for each path parameter, with a tick box "every queue" beside it where a listing gives its values.

    Signals:
        changed: a value or a tick.
    """

    changed = Signal()

    def __init__(self, catalog: Catalog, endpoint: Endpoint, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog, self._endpoint = catalog, endpoint
        self.lines: dict[str, QLineEdit] = {}
        self.ticks: dict[str, QCheckBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(endpoint.path_parameters):
            parameter = endpoint.parameter(name)
            line = self.lines[name] = QLineEdit(self)
            hint = parameter.hint if parameter else ""
            line.setPlaceholderText(hint or self.tr("id of one {0}").format(thing(name)))
            line.setAccessibleName(self.tr("{0} (required)").format(name))
            line.textChanged.connect(self._edited)
            label = QLabel(line.accessibleName(), self)
            label.setBuddy(line)
            grid.addWidget(label, row, 0)
            grid.addWidget(line, row, 1)
            if (listing := listing_of(catalog, endpoint, name)) is not None:
                tick = self.ticks[name] = QCheckBox(self.tr("every {0}").format(thing(name)), self)
                words = self.tr("Lists {0} first, then reads this for each; every record tells which it is of.")
                tick.setToolTip(words.format(listing.path))
                tick.setAccessibleDescription(tick.toolTip())
                tick.toggled.connect(self._ticked)
                grid.addWidget(tick, row, 2)

    def values(self) -> dict[str, str]:
        """The places that are given one value."""
        every = self.every()
        return {n: line.text().strip() for n, line in self.lines.items() if n not in every and line.text().strip()}

    def every(self) -> tuple[str, ...]:
        """The places that are filled from their listings."""
        return tuple(name for name, tick in self.ticks.items() if tick.isChecked())

    def show_given(self, given: Given) -> None:
        """Enter what was given before."""
        for name, line in self.lines.items():
            line.setText(given.params.get(name, ""))
        for name, tick in self.ticks.items():
            tick.setChecked(name in given.every)

    def missing(self) -> str:
        """The first place without a value, or nothing."""
        full = {*self.values(), *self.every()}
        return next((name for name in self.lines if name not in full), "")

    def first_empty(self) -> QWidget | None:
        """The input of the first place without a value."""
        name = self.missing()
        return self.lines[name] if name else None

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()

    @Slot()
    def _ticked(self) -> None:
        for name, tick in self.ticks.items():
            self.lines[name].setEnabled(not tick.isChecked())
            if tick.isChecked() and tick is self.sender():  # one that is unticked afterwards stays so, for its id
                self._tick_outer(name)
        self.changed.emit()

    def _tick_outer(self, name: str) -> None:
        """The listing of a place may have places of its own: they are read for every one too, unless one is given."""
        for outer in outer_places(self._catalog, self._endpoint, name):
            tick = self.ticks.get(outer)
            if tick is not None and not tick.isChecked() and outer not in self.values():
                tick.setChecked(True)

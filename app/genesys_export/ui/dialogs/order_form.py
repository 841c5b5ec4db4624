"""Lower part of the new-export dialog: connection, destination, and how much is read how fast."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from genesys_export.errors import ConfigurationError
from genesys_export.ui.dialogs.connections_box import offer_connections
from genesys_export.ui.dialogs.destination import Destination, nowhere
from genesys_export.ui.dialogs.file_line import FileLine
from genesys_export.ui.dialogs.given import Common
from genesys_export.ui.dialogs.names_box import NamesBox
from genesys_export.ui.widgets.connection_box import ConnectionBox
from genesys_export.ui.widgets.sizing import tell_choice

_LIMIT_WIDE = 11  # characters of it that are always seen; its greatest number would have the form be wider than screens


class OrderForm(QWidget):
    """What is asked for every export, one or several.

    Signals:
        changed: something was edited.
        columns_wanted: other columns are to be chosen.
    """

    changed = Signal()
    columns_wanted = Signal()

    def __init__(
        self, connections: list[tuple[str, str, str]], current: str, folder: Path, dialog: QDialog,
        taken: Callable[[], Collection[str]] = nowhere,
    ) -> None:  # fmt: skip
        super().__init__(dialog)
        self.connection = ConnectionBox(self)
        offer_connections(self.connection, connections, current)
        tell_choice(self.connection)
        self.destination = Destination(folder, dialog, taken)
        self.columns = QPushButton(self)
        self.columns.setAutoDefault(False)
        self.columns.clicked.connect(self.columns_wanted)
        self.show_columns(0)
        self.files = FileLine(self.destination, dialog)
        self.names = NamesBox(self)
        self.page_size = self._number(1, 5000)
        self.limit = self._number(0, 100_000_000)
        self.limit.setSpecialValueText(self.tr("all"))
        self.limit.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LIMIT_WIDE)
        self.reserve = self._number(0, 90)
        self.reserve.setValue(20)
        self.reserve.setSuffix(" %")
        self.reserve.setToolTip(self.tr("Share of the rate limit left free for your other integrations"))
        self._build()
        self.connection.currentIndexChanged.connect(self._edited)
        self.destination.changed.connect(self.changed)
        self.files.changed.connect(self.changed)
        self.names.changed.connect(self.changed)
        for number in (self.page_size, self.limit, self.reserve):
            number.valueChanged.connect(self._edited)

    def common(self) -> Common:
        """What is entered now.

        Raises:
            ConfigurationError: there is no connection.
        """
        if self.connection.currentIndex() < 0:
            raise ConfigurationError(self.tr("There is no connection yet. Create one first."))
        key, name = self.connection.currentData()
        return Common(
            connection=key, connection_name=name, format=self.destination.kind(),
            overwrite=self.destination.overwrite.isChecked(),
            page_size=self.page_size.value() if self.page_size.isEnabled() else None,
            max_records=self.limit.value() or None, reserve=self.reserve.value() / 100,
            names=self.names.tick.isChecked(),
        )  # fmt: skip

    def offer_connections(self, known: list[tuple[str, str, str]], current: str) -> None:
        """These are the connections now."""
        offer_connections(self.connection, known, current)

    def ask_for_several(self, several: bool) -> None:
        """A folder instead of a file; each endpoint keeps its own page size."""
        self.destination.ask_for_several(several)
        self.page_size.setEnabled(not several)
        self.columns.setEnabled(not several)
        self.files.several = several

    def show_columns(self, count: int) -> None:
        """So many columns are chosen; 0 for all."""
        words = self.tr("%Ln column(s)…", "", count) if count else self.tr("All columns…")
        self.columns.setText(words)
        self.columns.setAccessibleName(words.replace("&", ""))

    def _number(self, least: int, most: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setGroupSeparatorShown(True)
        return box

    def _build(self) -> None:
        where, place = self.destination, QHBoxLayout()
        place.addWidget(where.file, 1)
        place.addWidget(where.browse)
        place.addWidget(where.overwrite)
        numbers = QHBoxLayout()
        numbers.addWidget(self.page_size, 1)
        for words, field in (
            (self.tr("At most recor&ds"), self.limit), (self.tr("Reser&ve for others"), self.reserve),
        ):  # fmt: skip
            numbers.addSpacing(12)
            numbers.addWidget(self._label(words, field))
            numbers.addWidget(field, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self._label(self.tr("Co&nnection"), self.connection), 0, 0)
        grid.addWidget(self.connection, 0, 1)
        grid.addWidget(self._label(self.tr("F&ormat"), where.format), 0, 2)
        form = QHBoxLayout()
        form.addWidget(where.format, 1)
        form.addWidget(self.columns)
        grid.addLayout(form, 0, 3)
        grid.addWidget(where.label, 1, 0)
        grid.addLayout(place, 1, 1, 1, 3)
        grid.addWidget(self.files, 2, 1, 1, 3)
        grid.addWidget(self.names, 3, 1, 1, 3)
        grid.addWidget(self._label(self.tr("Records a &page"), self.page_size), 4, 0)
        grid.addLayout(numbers, 4, 1, 1, 3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)
        order = (
            self.connection, where.format, self.columns, where.file, where.browse, where.overwrite,
            self.files.button, self.names.tick, self.page_size, self.limit,
        )  # fmt: skip
        for first, second in zip(order, (*order[1:], self.reserve), strict=True):
            QWidget.setTabOrder(first, second)

    def _label(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setBuddy(buddy)
        buddy.setAccessibleName(words.replace("&", ""))
        return label

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()

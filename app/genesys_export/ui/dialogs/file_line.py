"""A button that leads to the options of the files, and beside it, in a line, what differs from the usual."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from genesys_export.errors import ConfigurationError
from genesys_export.export import is_ending, refuse_one_place
from genesys_export.output import PACKED, FileOptions, options_of
from genesys_export.ui.dialogs.file_options import FileOptionsDialog
from genesys_export.ui.dialogs.file_words import summary
from genesys_export.ui.dialogs.further import further, kind_of
from genesys_export.ui.forward import come_forward, open_over
from genesys_export.ui.widgets.one_line import OneLine

if TYPE_CHECKING:
    from genesys_export.export import Also
    from genesys_export.ui.dialogs.destination import Destination


class FileLine(QWidget):
    """Keeps the options; how a file is compressed is the business of its name.

    Args:
        destination: of the first file.
        dialog: owner.

    Signals:
        changed: other options, or other further files.

    Attributes:
        file: how files are written, but for their compression.
        also: further files, by name or ending.
        lists: paths of the lists in the records.
        several: whether there is one export for each of several endpoints.
    """

    changed = Signal()

    def __init__(self, destination: Destination, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._destination, self._dialog = destination, dialog
        self.file, self.also = FileOptions(), tuple[str, ...]()
        self.lists: Sequence[str] = ()
        self.several = False
        self._asking: FileOptionsDialog | None = None
        self.button = QPushButton(self.tr("File options…"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        self.summary = OneLine(self.tr("File options"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addWidget(self.summary)
        row.addStretch(1)
        destination.changed.connect(self._tell)
        self._tell()

    def show_files(self, file: FileOptions, also: Sequence[str]) -> None:
        """These are the options and the further files now."""
        self.file, self.also = replace(file, packing=""), tuple(also)
        self._destination.endings = tuple(filter(is_ending, also))
        self._tell()
        self.changed.emit()

    def written(self, out: Path) -> tuple[FileOptions, tuple[Also, ...]]:
        """How this file is written, and what further ones are.

        Raises:
            ConfigurationError: the options, or a further file, make no sense, or stand in the way of another.
        """
        file = self.file.for_formats(self._kinds()).checked()
        also = further(out, self.also, file, several=self.several)
        refuse_one_place([out, *(each.out for each in also)])
        for each in also:
            self._destination.check(each.out)
        return options_of(out, file), also

    def likely(self) -> tuple[Also, ...]:
        """The further files, wherever they will be; none while they make no sense."""
        try:
            return further(Path("export"), self.also, self.file, several=self.several)
        except ConfigurationError:
            return ()

    def _kinds(self) -> set[str]:
        return {self._destination.kind(), *filter(None, map(kind_of, self.also))}

    @Slot()
    def _ask(self) -> None:
        if self._asking is not None:
            come_forward(self._asking)
            return
        where = self._destination
        try:
            out = where.path(where.file.text().strip() or "export")
        except ConfigurationError:
            out = Path("export")
        if self.several:
            out = out / "export"
        options = replace(self.file, packing=where.packing)
        asking = self._asking = FileOptionsDialog(
            out, where.kind(), options, self.also, lists=self.lists, several=self.several, parent=self._dialog
        )
        asking.chosen.connect(self._choose)
        asking.finished.connect(self._asked)
        open_over(asking, self._dialog)

    @Slot()
    def _asked(self) -> None:
        self._asking = None

    @Slot(object, tuple)
    def _choose(self, options: FileOptions, also: tuple[str, ...]) -> None:
        self.show_files(options, also)
        # Another format may have been chosen since the options were opened.
        self._destination.pack(options.packing if self._destination.kind() in PACKED else "")

    @Slot()
    def _tell(self) -> None:
        where = self._destination
        self.summary.say(summary(replace(self.file, packing=where.packing), self._kinds(), self.also))
        self.button.setAccessibleDescription(self.summary.words)

"""*Save again*: another file, or several, of what an export has fetched, without calling the API."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from genesys_export.errors import ExportError
from genesys_export.export import refuse_columns, renewed
from genesys_export.ui import text
from genesys_export.ui.dialogs.column_choice import ColumnChoice
from genesys_export.ui.dialogs.destination import Destination, nowhere
from genesys_export.ui.dialogs.file_line import FileLine
from genesys_export.ui.widgets.spoken import SpokenLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from genesys_export.export import Also, Arrangement, ExportRequest, LayoutStore
    from genesys_export.output import FileOptions


@dataclass(frozen=True, slots=True)
class Copies:
    """The files that are to be written.

    Attributes:
        out: the first one.
        format: its format.
        options: how files are written.
        also: the further ones.
        columns: of all of them; empty for those of the records.
        overwrite: whether files that are there may be replaced.
    """

    out: Path
    format: str
    options: FileOptions
    also: tuple[Also, ...]
    columns: tuple[str, ...]
    overwrite: bool


class SaveAgainDialog(QDialog):
    """Asks for file, format, columns and options, beginning with those of the export.

    Args:
        request: what was asked for.
        columns: those that are looked at; empty for those of the records.
        arrangement: the records that are looked at.
        known: the columns that its records are known to have.
        layouts: named layouts.
        parent: owner.
        taken: says where exports that are not over yet will write.

    Signals:
        ordered: the :class:`Copies` to write; whoever takes it closes the dialog, or says why it cannot be.
    """

    ordered = Signal(object)

    def __init__(
        self, request: ExportRequest, columns: tuple[str, ...], arrangement: Arrangement, *, known: Sequence[str],
        layouts: LayoutStore, parent: QWidget, taken: Callable[[], Collection[str]] = nowhere,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save again"))
        self._request, self._known = request, known
        self.destination = Destination(request.out.parent, self, taken)
        self.destination.name(renewed(replace(request, also=()), taken()).out, request.format)
        self.files = FileLine(self.destination, self)
        self.files.lists = [column.path for column in request.endpoint.columns if column.kind == "list"]
        self.files.show_files(request.file, ())
        self.columns = ColumnChoice(layouts, self)
        self.columns.keep(request.endpoint.path, columns)
        self.choose = QPushButton(self)
        self.choose.setAutoDefault(False)
        self.problem = SpokenLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setAccessibleName(self.tr("What is missing"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.save = self.buttons.addButton(self.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        self._build(self._about(arrangement))
        self.choose.clicked.connect(self._ask_columns)
        for part in (self.destination, self.files, self.columns):
            part.changed.connect(self._check)
        self.columns.failed.connect(self._say)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._check()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 100)
        self.destination.file.setFocus()

    def copies(self) -> Copies:
        """What is set up now.

        Raises:
            ConfigurationError: something is missing or makes no sense.
        """
        out = self.destination.target()
        options, also = self.files.written(out)
        columns = self.columns.of(self._request.endpoint.path)
        refuse_columns(replace(self._request, file=options, columns=columns), self._known.__contains__)
        overwrite = self.destination.overwrite.isChecked()
        return Copies(out, self.destination.kind(), options, also, columns, overwrite)

    def refuse(self, error: ExportError) -> None:
        """What was ordered cannot be written."""
        self._say(error)
        self.save.setAccessibleDescription(self.problem.text())
        self.destination.file.setFocus()

    def _about(self, arrangement: Arrangement) -> str:
        words = [self.tr("What was fetched is written once more, without calling the API.")]
        if arrangement.find:
            words.append(self.tr("Only the records that were found: “{0}”.").format(arrangement.find))
        if arrangement.sort:
            words.append(self.tr("Sorted by {0}.").format(arrangement.sort))
        return " ".join(words)

    def _build(self, about: str) -> None:
        where = self.destination
        self.about = QLabel(about, self)
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        label = QLabel(self.tr("F&ormat"), self)
        label.setBuddy(where.format)
        place, form = QHBoxLayout(), QHBoxLayout()
        place.addWidget(where.file, 1)
        place.addWidget(where.browse)
        place.addWidget(where.overwrite)
        form.addWidget(where.format)
        form.addWidget(self.choose)
        form.addStretch()
        grid = QGridLayout()
        grid.addWidget(where.label, 0, 0)
        grid.addLayout(place, 0, 1)
        grid.addWidget(label, 1, 0)
        grid.addLayout(form, 1, 1)
        grid.addWidget(self.files, 2, 1)
        grid.setColumnStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.about)
        layout.addLayout(grid)
        layout.addWidget(self.problem)
        layout.addStretch()
        layout.addWidget(self.buttons)

    @Slot()
    def _check(self) -> None:
        count = len(self.columns.of(self._request.endpoint.path))
        words = self.tr("%Ln column(s)…", "", count) if count else self.tr("All columns…")
        self.choose.setText(words)
        try:
            self.copies()
        except ExportError as error:
            self._say(error)
            self.save.setEnabled(False)
        else:
            self.problem.setText("")
            self.save.setEnabled(True)
        self.save.setAccessibleDescription(self.problem.text())

    @Slot()
    def _ask_columns(self) -> None:
        self.columns.ask(self._request, self._known)

    @Slot(object)
    def _say(self, error: ExportError) -> None:
        self.problem.setText(f"{error.what} {text.remedy(error)}".strip())

    @Slot()
    def _accept(self) -> None:
        try:
            wanted = self.copies()
        except ExportError as error:  # somebody else's file has come meanwhile
            self._say(error)
            return
        self.ordered.emit(wanted)

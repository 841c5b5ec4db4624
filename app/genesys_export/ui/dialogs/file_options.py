"""How an export's files are written, and which further files are written of the same records."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from genesys_export.errors import ConfigurationError
from genesys_export.export import refuse_one_place
from genesys_export.output import PACKED, FileOptions
from genesys_export.ui.dialogs.also_list import AlsoList
from genesys_export.ui.dialogs.file_form import FileForm
from genesys_export.ui.dialogs.file_words import format_name
from genesys_export.ui.dialogs.further import further
from genesys_export.ui.widgets.form_scroll import FormScroll
from genesys_export.ui.widgets.sizing import size_within_screen
from genesys_export.ui.widgets.spoken import SpokenLabel


class FileOptionsDialog(QDialog):
    """Asks for both; OK is possible only where they make sense.

    Args:
        out: the first file, or one that stands for it.
        kind: its format.
        options: how files are written now.
        also: the further files, by name or ending.
        lists: paths of the lists in the records.
        several: whether there is one export for each of several endpoints.
        parent: owner.

    Signals:
        chosen(object, tuple): the options, and the further files.
    """

    chosen = Signal(object, tuple)

    def __init__(
        self, out: Path, kind: str, options: FileOptions, also: Sequence[str], *,
        lists: Sequence[str] = (), several: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("File options"))
        self._out, self._kind, self._several = out, kind, several
        self.form = FileForm(lists, self)
        self.also = AlsoList(self)
        self.problem = SpokenLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setAccessibleName(self.tr("What is missing"))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._build()
        self.form.show_options(options)
        self.also.show_texts(also, kind)
        self.form.changed.connect(self._check)
        self.also.changed.connect(self._check)
        self.also.grown.connect(self._grow)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self._check()
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 100, 0)
        self._grow()

    def _build(self) -> None:
        how, more = QGroupBox(self.tr("How the file is written"), self), QGroupBox(self.tr("Also write"), self)
        QVBoxLayout(how).addWidget(self.form)
        words = self.tr(
            "Further files of the same records, without a call more. The ending says the format: .csv, .tsv, .xlsx, "
            ".jsonl, .json, .parquet, .sqlite; compressed .csv.gz or .csv.zst. An ending alone is a file beside the "
            "first."
        )
        hint = QLabel(words, self)
        hint.setWordWrap(True)
        hint.setForegroundRole(hint.palette().ColorRole.PlaceholderText)
        column = QVBoxLayout(more)
        column.addWidget(hint)
        column.addWidget(self.also)
        inner = QWidget(self)
        page = QVBoxLayout(inner)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(how)
        page.addWidget(more)
        page.addStretch()
        scroll = FormScroll(inner, self)
        self._inner = inner
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)

    @Slot()
    def _check(self) -> None:
        """Show what fits the formats, and say what cannot be."""
        kinds, files, problem = {self._kind}, [self._out], ""
        for at, each in enumerate(self.also.texts()):
            try:
                [file] = further(self._out, [each], FileOptions(), several=self._several)
            except ConfigurationError as error:
                self.also.say(at, "—")
                problem = problem or f"{error.what} {error.remedy}".strip()
                continue
            kinds.add(file.format)
            files.append(file.out)
            self.also.say(at, format_name(file.format, file.file.packing))
        self.form.show_formats(kinds, packing=self._kind in PACKED)
        if not problem:
            problem = self._trouble(files)
        self.problem.setText(problem)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        if ok is not None:
            ok.setEnabled(not problem)
            ok.setAccessibleDescription(problem)

    @Slot()
    def _grow(self) -> None:
        """As high as what is in it, if the screen has room for that."""
        column = self._inner.layout()
        assert column is not None
        room = self.buttons.sizeHint().height() + self.problem.fontMetrics().height() * 4
        size_within_screen(self, self.width(), max(self.height(), column.totalHeightForWidth(self.width()) + room))

    def _trouble(self, files: Sequence[Path]) -> str:
        try:
            self.form.options().checked()
            refuse_one_place(files)
        except ConfigurationError as error:
            return f"{error.what} {error.remedy}".strip()
        return ""

    @Slot()
    def _accept(self) -> None:
        self.chosen.emit(self.form.options(), tuple(self.also.texts()))
        self.accept()

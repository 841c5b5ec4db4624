"""Where an export goes to: file, format, and whether a file that is there may be replaced."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from genesys_export.errors import ConfigurationError

FORMATS = (("csv", "CSV"), ("jsonl", "JSON Lines"), ("json", "JSON"))


class Destination(QObject):
    """The fields of the destination; they are rows of the dialog's own form.

    Signals:
        changed: something was edited.
    """

    changed = Signal()

    def __init__(self, folder: Path, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog, self._folder = dialog, folder
        self._own_name = False
        self._endpoint = ""
        self.file = QLineEdit(dialog)
        self.file.textEdited.connect(self._named)
        self.file.textChanged.connect(self._edited)
        self.browse = QPushButton(self.tr("&Browse…"), dialog)
        self.browse.clicked.connect(self._browse)
        self.format = QComboBox(dialog)
        for key, name in FORMATS:
            self.format.addItem(name, key)
        self.format.currentIndexChanged.connect(self._suggest)
        self.overwrite = QCheckBox(self.tr("&Replace the file if there is one"), dialog)
        self.overwrite.toggled.connect(self.changed)

    def add_to(self, form: QFormLayout) -> None:
        """Add the rows."""
        target = QHBoxLayout()
        target.addWidget(self.file, 1)
        target.addWidget(self.browse)
        form.addRow(self._label(self.tr("&File"), self.file), target)
        form.addRow(self._label(self.tr("For&mat"), self.format), self.format)
        form.addRow("", self.overwrite)

    def kind(self) -> str:
        """The name of the format."""
        return str(self.format.currentData())

    def target(self) -> Path:
        """The file that is named.

        Raises:
            ConfigurationError: none is, or it cannot be written as things are.
        """
        words = self.file.text().strip()
        if not words:
            raise ConfigurationError(self.tr("Choose a file to write."))
        target = self._path(words)
        if not target.parent.is_dir():
            raise ConfigurationError(self.tr("The folder {0} does not exist.").format(target.parent))
        if target.is_dir():
            raise ConfigurationError(self.tr("{0} is a folder; give the file a name.").format(target))
        if target.exists() and not self.overwrite.isChecked():
            raise ConfigurationError(
                self.tr("{0} exists already: choose another name, or tick “Replace the file”.").format(target.name)
            )
        return target

    def suggest(self, endpoint: str) -> None:
        """Name a free file for the endpoint, unless the user gave a name."""
        self._endpoint = endpoint
        self._suggest()

    def _path(self, words: str) -> Path:
        try:
            path = Path(words).expanduser()
        except RuntimeError as error:  # "~nobody/x.csv": there is no such user
            raise ConfigurationError(self.tr("{0} is no file name.").format(words)) from error
        return path if path.is_absolute() else self._folder / path

    @Slot()
    def _suggest(self) -> None:
        ending = f".{self.kind()}"
        if self._own_name:
            target = Path(self.file.text())
            if target.suffix in {f".{key}" for key, _ in FORMATS}:
                self.file.setText(str(target.with_suffix(ending)))
        elif self._endpoint:
            words = "".join(c if c.isalnum() else "-" for c in self._endpoint).strip("-") or "export"
            stem = f"{words}_{date.today().isoformat()}"  # noqa: DTZ011 - the reader's own day
            target, turn = self._folder / f"{stem}{ending}", 1
            while target.exists():
                turn += 1
                target = self._folder / f"{stem}_{turn}{ending}"
            self.file.setText(str(target))
        self.changed.emit()

    @Slot()
    def _edited(self) -> None:
        # Consent is given for one file: another name needs its own.
        self.overwrite.setChecked(False)
        self.changed.emit()

    @Slot()
    def _named(self) -> None:
        self._own_name = True

    @Slot()
    def _browse(self) -> None:
        picker = QFileDialog(self._dialog, self.tr("File to write"), self.file.text() or str(self._folder))
        picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        picker.setOption(QFileDialog.Option.DontConfirmOverwrite)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.selectFile(self.file.text())
        picker.fileSelected.connect(self._chosen)
        picker.open()

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self._own_name = True
        self.file.setText(path)

    def _label(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words, self._dialog)
        label.setBuddy(buddy)
        buddy.setAccessibleName(words.replace("&", ""))
        return label

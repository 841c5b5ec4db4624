"""Where exports go to: file or folder, format, and whether a file that is there may be replaced."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton

from genesys_export import output
from genesys_export.errors import ConfigurationError

NAMES = {
    "csv": "CSV",
    "xlsx": "Excel",
    "jsonl": "JSON Lines",
    "json": "JSON",
    "parquet": "Parquet",
    "sqlite": "SQLite",
}
"""What people call the formats."""
FORMATS = tuple((key, NAMES.get(key, key)) for key in output.FORMATS)


class Destination(QObject):
    """The fields of the destination; the dialog puts them where they belong.

    Signals:
        changed: something was edited.
    """

    changed = Signal()

    def __init__(self, folder: Path, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog, self._folder = dialog, folder
        self._own_name = False
        self._endpoint = ""
        self._several = False
        self._one = ""
        self.label = QLabel(self.tr("&File"), dialog)
        self.file = QLineEdit(dialog)
        self.file.setAccessibleName(self.tr("File"))
        self.label.setBuddy(self.file)
        self.file.textEdited.connect(self._named)
        self.file.textChanged.connect(self._edited)
        self.browse = QPushButton(self.tr("&Browse…"), dialog)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.format = QComboBox(dialog)
        self.format.setAccessibleName(self.tr("Format"))
        for key, name in FORMATS:
            self.format.addItem(name, key)
        self.format.currentIndexChanged.connect(self._suggest)
        self.overwrite = QCheckBox(self.tr("&Replace what is there"), dialog)
        self.overwrite.toggled.connect(self.changed)

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
                self.tr("{0} exists already: choose another name, or tick “Replace what is there”.").format(target.name)
            )
        return target

    def targets(self, endpoints: list[str]) -> list[Path]:
        """A file in the folder that is named for each endpoint; free names unless files may be replaced.

        Raises:
            ConfigurationError: there is no such folder.
        """
        words = self.file.text().strip()
        if not words:
            raise ConfigurationError(self.tr("Choose a folder to write to."))
        folder = self._path(words)
        if not folder.is_dir():
            raise ConfigurationError(self.tr("The folder {0} does not exist.").format(folder))
        found: list[Path] = []
        for endpoint in endpoints:
            found.append(self._free(folder, endpoint, found))
        return found

    def suggest(self, endpoint: str) -> None:
        """Name a free file for the endpoint, unless the user gave a name."""
        self._endpoint = endpoint
        if not self._several:
            self._suggest()

    def ask_for_several(self, several: bool) -> None:
        """Ask for a folder instead of a file, or the other way round."""
        if several == self._several:
            return
        self._several = several
        self.label.setText(self.tr("&Folder") if several else self.tr("&File"))
        self.file.setAccessibleName(self.tr("Folder") if several else self.tr("File"))
        if several:
            self._one = self.file.text()
            named = Path(self._one).parent if self._one else self._folder
            self.file.setText(str(named if named.is_absolute() else self._folder))
        else:
            self.file.setText(self._one)
            self._suggest()
        self.changed.emit()

    def _path(self, words: str) -> Path:
        try:
            path = Path(words).expanduser()
        except RuntimeError as error:  # "~nobody/x.csv": there is no such user
            raise ConfigurationError(self.tr("{0} is no file name.").format(words)) from error
        return path if path.is_absolute() else self._folder / path

    @Slot()
    def _suggest(self) -> None:
        ending = f".{self.kind()}"
        if self._several:
            pass
        elif self._own_name:
            target = Path(self.file.text())
            if target.suffix in {f".{key}" for key, _ in FORMATS}:
                self.file.setText(str(target.with_suffix(ending)))
        elif self._endpoint:
            self.file.setText(str(self._free(self._folder, self._endpoint)))
        self.changed.emit()

    def _free(self, folder: Path, endpoint: str, taken: Sequence[Path] = ()) -> Path:
        words = "".join(c if c.isalnum() else "-" for c in endpoint).strip("-") or "export"
        stem = f"{words}_{date.today().isoformat()}"  # noqa: DTZ011 - the reader's own day
        target, turn = folder / f"{stem}.{self.kind()}", 1
        while target in taken or (target.exists() and not (self._several and self.overwrite.isChecked())):
            turn += 1
            target = folder / f"{stem}_{turn}.{self.kind()}"
        return target

    @Slot()
    def _edited(self) -> None:
        # Consent is given for one file: another name needs its own.
        self.overwrite.setChecked(False)
        self.changed.emit()

    @Slot()
    def _named(self) -> None:
        self._own_name = self._own_name or not self._several

    @Slot()
    def _browse(self) -> None:
        picker = QFileDialog(self._dialog, self.tr("Where to"), self.file.text() or str(self._folder))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._several:
            picker.setFileMode(QFileDialog.FileMode.Directory)
            picker.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            picker.setOption(QFileDialog.Option.DontConfirmOverwrite)
            picker.selectFile(self.file.text())
        picker.fileSelected.connect(self._chosen)
        picker.open()

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self._named()
        self.file.setText(path)

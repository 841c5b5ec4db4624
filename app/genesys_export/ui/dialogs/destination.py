"""Where exports go to: file or folder, format, and whether a file that is there may be replaced."""

from __future__ import annotations

import contextlib
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

    Attributes:
        packing: how the files are compressed; their names say so.
        endings: of further files beside the first; a name that is suggested is free for all of them.
    """

    changed = Signal()

    def __init__(self, folder: Path, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog, self._folder = dialog, folder
        self._own_name = False
        self._endpoint = ""
        self._several = False
        self._one = ""
        self.packing = ""
        self.endings: tuple[str, ...] = ()
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
        target = self.path(words)
        output.format_of(target, self.kind())
        self.check(target)
        return target

    def check(self, target: Path) -> None:
        """Refuse a file that cannot be written as things are.

        Raises:
            ConfigurationError: there is no such folder, or something else stands there.
        """
        if not target.parent.is_dir():
            raise ConfigurationError(self.tr("The folder {0} does not exist.").format(target.parent))
        if target.is_dir():
            raise ConfigurationError(self.tr("{0} is a folder; give the file a name.").format(target))
        if target.exists() and not self.overwrite.isChecked():
            raise ConfigurationError(
                self.tr("{0} exists already: choose another name, or tick “Replace what is there”.").format(target.name)
            )

    def pack(self, packing: str) -> None:
        """Compress the files so; their names change with it."""
        if packing != self.packing:
            self.packing = packing
            self._rename()

    def targets(self, endpoints: list[str]) -> list[Path]:
        """A file in the folder that is named for each endpoint; free names unless files may be replaced.

        Raises:
            ConfigurationError: there is no such folder.
        """
        words = self.file.text().strip()
        if not words:
            raise ConfigurationError(self.tr("Choose a folder to write to."))
        folder = self.path(words)
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

    def path(self, words: str) -> Path:
        """A file of this name; a relative one is in the folder that exports go to.

        Raises:
            ConfigurationError: it is no file name.
        """
        try:
            path = Path(words).expanduser()
        except RuntimeError as error:  # "~nobody/x.csv": there is no such user
            raise ConfigurationError(self.tr("{0} is no file name.").format(words)) from error
        return path if path.is_absolute() else self._folder / path

    @Slot()
    def _suggest(self) -> None:
        if self.kind() not in output.PACKED:
            self.packing = ""
        self._rename()

    def _rename(self) -> None:
        """A name that fits the format; one that the user gave keeps all but its ending."""
        if self._several:
            pass
        elif self._own_name:
            target = Path(self.file.text())
            if target.name and output.beside(target, "") != target:
                self.file.setText(str(output.beside(target, self._ending)))
        elif self._endpoint:
            self.file.setText(str(self._free(self._folder, self._endpoint)))
        self.changed.emit()

    @property
    def _ending(self) -> str:
        return f".{self.kind()}.{self.packing}" if self.packing else f".{self.kind()}"

    def _free(self, folder: Path, endpoint: str, taken: Sequence[Path] = ()) -> Path:
        words = "".join(c if c.isalnum() else "-" for c in endpoint).strip("-") or "export"
        stem = f"{words}_{date.today().isoformat()}"  # noqa: DTZ011 - the reader's own day
        target, turn = folder / f"{stem}{self._ending}", 1
        while target in taken or (self._is_taken(target) and not (self._several and self.overwrite.isChecked())):
            turn += 1
            target = folder / f"{stem}_{turn}{self._ending}"
        return target

    def _is_taken(self, target: Path) -> bool:
        return any(each.exists() for each in (target, *(output.beside(target, ending) for ending in self.endings)))

    @Slot()
    def _edited(self) -> None:
        # Consent is given for one file: another name needs its own.
        self.overwrite.setChecked(False)
        self.changed.emit()

    @Slot()
    def _named(self) -> None:
        """Somebody typed a name: its ending says format and compression, where it is one of those that there are."""
        if self._several:
            return
        self._own_name = True
        target = Path(self.file.text())
        with contextlib.suppress(ConfigurationError):
            if target.name and output.beside(target, "") != target:
                self._take(output.format_of(target), output.options_of(target, output.FileOptions()).packing)

    def _take(self, kind: str, packing: str) -> None:
        """Format and compression of a name that stays as it is."""
        self.packing = packing
        self.format.blockSignals(True)
        self.format.setCurrentIndex(self.format.findData(kind))
        self.format.blockSignals(False)
        self.changed.emit()

    def name(self, target: Path, kind: str) -> None:
        """Show a file that somebody has named before, of this format."""
        self._own_name = True
        self._take(kind, output.options_of(target, output.FileOptions()).packing)
        self.file.setText(str(target))

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
        self.file.setText(path)
        self._named()

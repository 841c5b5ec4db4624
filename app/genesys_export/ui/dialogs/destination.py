"""Where exports go to: file or folder, format, and whether a file that is there may be replaced."""

from __future__ import annotations

import contextlib
import stat
from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton

from genesys_export import output
from genesys_export.errors import ConfigurationError
from genesys_export.output import is_there, place_of, standing

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


def nowhere() -> Collection[str]:
    """No export is under way."""
    return ()


class Destination(QObject):
    """The fields of the destination; the dialog puts them where they belong.

    Args:
        folder: where files go whose folder nobody named.
        dialog: owner.
        taken: says where exports that are not over yet will write, each as :func:`place_of` has it.

    Signals:
        changed: something was edited.

    Attributes:
        packing: how the files are compressed; their names say so.
        endings: of further files beside the first; a name that is suggested is free for all of them.
    """

    changed = Signal()

    def __init__(self, folder: Path, dialog: QDialog, taken: Callable[[], Collection[str]] = nowhere) -> None:
        super().__init__(dialog)
        self._dialog, self._folder, self.taken = dialog, folder, taken
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
            OutputError: no file can have this name, or its folder may not be entered.
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
            ConfigurationError: there is no such folder, something else stands there, or an export will write there.
            OutputError: no file can have this name, or its folder may not be entered.
        """
        self._need_folder(target.parent)
        here = standing(target)
        if here is not None and stat.S_ISDIR(here.st_mode):
            raise ConfigurationError(self.tr("{0} is a folder; give the file a name.").format(target))
        standing(output.manifest_of(target))  # its name is longer, and must be one as well
        if place_of(target) in self.taken():
            raise ConfigurationError(
                self.tr("An export that is not done yet will write {0}: choose another name, or remove that export.")
                .format(target.name)
            )  # fmt: skip
        if here is not None and not self.overwrite.isChecked():
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
            OutputError: no folder can have this name, or it may not be entered.
        """
        words = self.file.text().strip()
        if not words:
            raise ConfigurationError(self.tr("Choose a folder to write to."))
        folder = self.path(words)
        self._need_folder(folder)
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
        places = {*map(place_of, taken), *self.taken()}
        while self._is_taken(target, places):
            turn += 1
            target = folder / f"{stem}_{turn}{self._ending}"
        return target

    def _is_taken(self, target: Path, places: Collection[str]) -> bool:
        files = (target, *(output.beside(target, ending) for ending in self.endings))
        if any(place_of(each) in places for each in files):
            return True
        return not (self._several and self.overwrite.isChecked()) and any(map(is_there, files))

    def _need_folder(self, folder: Path) -> None:
        """Refuse a folder that there is not."""
        here = standing(folder)
        if here is None or not stat.S_ISDIR(here.st_mode):
            raise ConfigurationError(self.tr("The folder {0} does not exist.").format(folder))

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

"""Where the tables of a recipe go: a folder of CSV files, a workbook, or one CSV file."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFileDialog, QLineEdit, QPushButton

from genesys_export.errors import ConfigurationError
from genesys_export.output import is_folder, is_there, manifest_of, place_of, standing
from genesys_export.recipes import Recipe
from genesys_export.ui.dialogs.destination import nowhere

FOLDER, WORKBOOK, FILE = "", ".xlsx", ".csv"


class RecipePlace(QObject):
    """The fields of the place; the dialog puts them where they belong.

    Args:
        folder: where files go whose folder nobody named.
        dialog: owner.
        taken: says where exports that are not over yet will write, each as :func:`place_of` has it.

    Signals:
        changed: something was edited.
    """

    changed = Signal()

    def __init__(self, folder: Path, dialog: QDialog, taken: Callable[[], Collection[str]] = nowhere) -> None:
        super().__init__(dialog)
        self._dialog, self._folder, self._places = dialog, folder, taken
        self._recipe: Recipe | None = None
        self._own_name = False
        self.kind = QComboBox(dialog)
        self.kind.setAccessibleName(self.tr("Write"))
        self.path = QLineEdit(dialog)
        self.path.setAccessibleName(self.tr("Place"))
        self.browse = QPushButton(self.tr("&Browse…"), dialog)
        self.browse.setAutoDefault(False)
        self.overwrite = QCheckBox(self.tr("&Replace what is there"), dialog)
        self.kind.currentIndexChanged.connect(self._rename)
        self.path.textEdited.connect(self._named)
        self.path.textChanged.connect(self._edited)
        self.browse.clicked.connect(self._browse)
        self.overwrite.toggled.connect(self.changed)

    def ask_for(self, recipe: Recipe) -> None:
        """Ask where this recipe's tables shall go; one of a single table fits into one file."""
        if self._recipe is not None and recipe.name == self._recipe.name:
            return
        self._recipe = recipe
        single = len(recipe.tables) == 1
        kinds = [(self.tr("Folder of CSV files"), FOLDER), (self.tr("Excel workbook"), WORKBOOK)]
        if single:
            kinds = [(self.tr("CSV file"), FILE), *kinds[1:]]
        before = self.kind.currentData()
        self.kind.blockSignals(True)
        self.kind.clear()
        for words, kind in kinds:
            self.kind.addItem(words, kind)
        self.kind.setCurrentIndex(1 if before == WORKBOOK else 0)
        self.kind.blockSignals(False)
        self._own_name = False
        self._rename()

    def target(self) -> Path:
        """The place that is named.

        Raises:
            ConfigurationError: none is, or the tables cannot go there as things are.
            OutputError: no file can have this name, or its folder may not be entered.
        """
        words = self.path.text().strip()
        if not words or self._recipe is None:
            raise ConfigurationError(self.tr("Choose where to write."))
        try:
            path = Path(words).expanduser()
        except RuntimeError as error:  # "~nobody/x": there is no such user
            raise ConfigurationError(self.tr("{0} is no file name.").format(words)) from error
        path = path if path.is_absolute() else self._folder / path
        kind = self.kind.currentData()
        standing(manifest_of(path) if path.name else path)  # as long as a name there will be
        if not is_folder(path.parent):
            raise ConfigurationError(self.tr("The folder {0} does not exist.").format(path.parent))
        if kind and (is_folder(path) or path.suffix.lower() != kind):
            raise ConfigurationError(self.tr("Give the file a name that ends in {0}.").format(kind))
        if not kind and path.suffix and not is_folder(path):
            raise ConfigurationError(self.tr("{0} looks like a file: give a folder a name without a dot.").format(path))
        if kind and place_of(path) in self._places():
            raise ConfigurationError(
                self.tr("An export that is not done yet will write {0}: choose another name, or remove that export.")
                .format(path.name)
            )  # fmt: skip
        if not self.overwrite.isChecked() and (taken := self._taken(path)):
            raise ConfigurationError(
                self.tr("{0} exists already: choose another name, or tick “Replace what is there”.").format(taken)
            )
        return path

    def _taken(self, path: Path) -> str:
        """The name of a file that would be replaced."""
        if self.kind.currentData():
            return path.name if is_there(path) else ""
        names = [f"{rule.name}.csv" for rule in self._recipe.tables] if self._recipe is not None else []
        return next((name for name in ("recipe.json", *names) if is_there(path / name)), "")

    @Slot()
    def _rename(self) -> None:
        """Another kind of place, another ending; a name of the user's own keeps its beginning."""
        kind = str(self.kind.currentData() or "")
        if self._own_name:
            path = Path(self.path.text())
            self.path.setText(str(path.with_suffix(kind) if path.suffix in {"", WORKBOOK, FILE} else path))
        elif self._recipe is not None:
            stem, turn = f"{self._recipe.name}_{date.today().isoformat()}", 1  # noqa: DTZ011 - the reader's own day
            path = self._folder / f"{stem}{kind}"
            places = self._places()
            while is_there(path) or place_of(path) in places:
                turn += 1
                path = self._folder / f"{stem}_{turn}{kind}"
            self.path.setText(str(path))
        self.changed.emit()

    @Slot()
    def _named(self) -> None:
        self._own_name = True

    @Slot()
    def _edited(self) -> None:
        self.overwrite.setChecked(False)  # consent is given for one place
        self.changed.emit()

    @Slot()
    def _browse(self) -> None:
        picker = QFileDialog(self._dialog, self.tr("Where to"), self.path.text() or str(self._folder))
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self.kind.currentData() == FOLDER:
            picker.setFileMode(QFileDialog.FileMode.Directory)
            picker.setOption(QFileDialog.Option.ShowDirsOnly)
        else:
            picker.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            picker.setOption(QFileDialog.Option.DontConfirmOverwrite)
            picker.setDefaultSuffix(str(self.kind.currentData()).removeprefix("."))
            picker.selectFile(self.path.text())
        picker.fileSelected.connect(self._chosen)
        picker.open()

    @Slot(str)
    def _chosen(self, path: str) -> None:
        self._own_name = True
        self.path.setText(path)

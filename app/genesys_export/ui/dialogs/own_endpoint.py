"""The form of an endpoint outside the catalogue: its path, how it pages, and a Try button that finds out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from genesys_export.catalog import own_endpoint
from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.paging import STYLES
from genesys_export.ui import text
from genesys_export.ui.dialogs.describing import style_words
from genesys_export.ui.dialogs.given import Given
from genesys_export.ui.saying import said
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.quiet import quiet_combo
from genesys_export.ui.widgets.sample import SampleTable
from genesys_export.ui.widgets.sizing import hint
from genesys_export.ui.widgets.spoken import SpokenLabel

if TYPE_CHECKING:
    from genesys_export.catalog import Endpoint
    from genesys_export.export import Trial

_BODY_STYLES = frozenset({"body-paging"})  # of a POST, which an own endpoint cannot be


class OwnEndpointForm(QWidget):
    """Asks for a path and how it is read; :meth:`show_trial` fills in what a first call suggests.

    Signals:
        changed: something was edited.
        try_wanted: the endpoint is to be called once.
        forgotten: the path is another one than was tried; what the first call told does not hold for it.

    Attributes:
        inputs: what the Tab key visits, from top to bottom.
    """

    changed = Signal()
    try_wanted = Signal()
    forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = QLineEdit(self)
        self.path.setPlaceholderText("/api/v2/users?state=any")
        self.style_box = quiet_combo(self)
        words = style_words()
        for name in STYLES:
            if name not in _BODY_STYLES:
                self.style_box.addItem(f"{words[name]} ({name})" if name in words else name, name)
        self.style_box.setCurrentIndex(self.style_box.findData("single"))
        self.list_field = QLineEdit(self)
        hint(self.list_field, self.tr("for example entities; empty to look for it"))
        self.key = QLineEdit("id", self)
        hint(self.key, self.tr("empty when records have none"))
        self.trial = QPushButton(self.tr("&Try"), self)
        self.trial.setAutoDefault(False)
        self.trial.setToolTip(self.tr("Call it once, and see how it pages"))
        self.trial.clicked.connect(self.try_wanted)
        self._icon = QLabel(self)
        self._told_of: str | None = None
        self._hint = self.tr("It is only read, with GET. Press Try to find out how it pages.")
        self.answer = SpokenLabel(self)
        self.answer.setText(self._hint)
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setAccessibleName(self.tr("What the first call told"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (self.tr("Pat&h"), self.path), (self.tr("Pa&ging"), self.style_box),
            (self.tr("&List field"), self.list_field), (self.tr("Record ke&y"), self.key),
        ):  # fmt: skip
            caption = QLabel(label, self)
            caption.setBuddy(field)
            field.setAccessibleName(label.replace("&", ""))
            form.addRow(caption, field)
        for line in (self.path, self.list_field, self.key):
            line.textChanged.connect(self._edited)
        self.path.textChanged.connect(self._forget)
        self.style_box.currentIndexChanged.connect(self._edited)
        row = QHBoxLayout()
        row.addWidget(self.trial)
        row.addWidget(self._icon)
        row.addWidget(self.answer, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(form)
        layout.addLayout(row)
        self.sample = SampleTable(self)
        self.sample.setMinimumHeight(self.fontMetrics().height() * 8)
        self.sample.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # it scrolls by itself
        layout.addWidget(self.sample, 1)
        self.inputs: tuple[QWidget, ...] = (
            self.path, self.style_box, self.list_field, self.key, self.trial, self.sample.table,
        )  # fmt: skip

    def show_endpoint(self, endpoint: Endpoint) -> None:
        """Show one that was used before."""
        self.path.setText(endpoint.path)
        self._take(endpoint.style, endpoint.list_field, endpoint.key)

    def endpoint(self, page_size: int = 100) -> Endpoint:
        """The endpoint as it is entered.

        Raises:
            ConfigurationError: there is no path, or it is none that can be read.
        """
        path = self._written().partition("?")[0]
        if not path:
            raise ConfigurationError(self.tr("Write the path of the endpoint, like /api/v2/users."))
        if not path.startswith("/") and " " not in path:  # else a method stands before it
            words = self.tr("“{0}” is not the path of an endpoint: write it like /api/v2/users?state=any.")
            raise ConfigurationError(words.format(path))
        made = own_endpoint(path, str(self.style_box.currentData()), self.list_field.text().strip(), page_size)
        if made.path_parameters:
            place = f"{{{made.path_parameters[0]}}}"
            raise ConfigurationError(self.tr("Write a value in the place of {0}.").format(place))
        return replace(made, key=self.key.text().strip())

    def given(self) -> Given:
        """Its parameters: what stands behind the question mark."""
        return Given(dict(parse_qsl(self._written().partition("?")[2])))

    def say_busy(self) -> None:
        """It is being called."""
        self.trial.setEnabled(False)
        self._say("waiting", Tone.BUSY, self.tr("Calling it once…"))

    def show_trial(self, trial: Trial) -> None:
        """What the first reply suggests."""
        self.trial.setEnabled(True)
        found = trial.suggestion
        self._take(found.style, found.list_field, found.key)
        where = self.tr("in “{0}”").format(found.list_field) if found.list_field else self.tr("in the reply itself")
        count = len(trial.sample)
        records = text.records(count)
        words = self.tr("{0} {1}. Paging is set accordingly: {2}.").format(records, where, said(found.because))
        self.sample.show_records(trial.sample, words=self.tr("There are no records."))
        self._say("done", Tone.GOOD, words)

    def show_error(self, error: ExportError) -> None:
        """Why there was no usable reply."""
        self.trial.setEnabled(True)
        self._say("failed", Tone.BAD, " ".join(filter(None, (text.what(error), text.remedy(error)))))

    def _written(self) -> str:
        """Path and parameters; of a whole address, pasted from a browser, the host is the connection's business."""
        words = self.path.text().strip()
        if "://" not in words:
            return words
        address = urlsplit(words)
        return f"{address.path}?{address.query}"

    def _take(self, style: str, list_field: str, key: str) -> None:
        self.style_box.setCurrentIndex(max(0, self.style_box.findData(style)))
        self.list_field.setText(list_field)
        self.key.setText(key)

    def _say(self, icon: str, tone: Tone, words: str) -> None:
        self._told_of = self.path.text()
        self._icon.setPixmap(theme().icon(icon, tone).pixmap(16, 16))
        self.answer.setText(words)

    @Slot()
    def _forget(self) -> None:
        """What the first call of another path told holds no more."""
        if self._told_of is not None and self.path.text() != self._told_of:
            self._told_of = None
            self._icon.clear()
            self.answer.setText(self._hint)
            self.sample.show_records(())
            self.forgotten.emit()

    @Slot()
    def _edited(self) -> None:
        self.changed.emit()

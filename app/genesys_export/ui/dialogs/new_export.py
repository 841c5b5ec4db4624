"""The new-export dialog: what on the left, how and where to on the right; Export starts it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.export import ExportRequest
from genesys_export.ui.dialogs.destination import Destination
from genesys_export.ui.dialogs.endpoint_picker import EndpointPicker
from genesys_export.ui.dialogs.parameter_form import ParameterForm
from genesys_export.ui.theme import Tone, theme

if TYPE_CHECKING:
    from genesys_export.catalog import Catalog, Endpoint


class NewExportDialog(QDialog):
    """Sets up one export.

    Signals:
        requested: the :class:`ExportRequest` to start; the dialog is closed already.
    """

    requested = Signal(object)

    def __init__(
        self, catalog: Catalog, connections: list[tuple[str, str, str]], current: str, folder: Path, *,
        parent: QWidget | None = None, endpoint: str = "users",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("New export"))
        self._endpoint: Endpoint | None = None
        self._form: ParameterForm | None = None
        self.picker = EndpointPicker(catalog, self)
        self.destination = Destination(folder, self)
        self.file, self.format = self.destination.file, self.destination.format
        self.overwrite = self.destination.overwrite
        self._make(connections, current)
        self._build()
        self.destination.changed.connect(self._check)
        self.picker.picked.connect(self._show)
        self.picker.pick(endpoint)
        em = self.fontMetrics().averageCharWidth()
        self.resize(em * 130, em * 82)
        self.picker.search.setFocus()

    def _make(self, connections: list[tuple[str, str, str]], current: str) -> None:
        self._title = QLabel(self)
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self._title.setFont(font)
        self._about = QLabel(self)
        self._about.setAccessibleName(self.tr("About the endpoint"))
        self._about.setWordWrap(True)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.connection = QComboBox(self)
        for key, name, host in connections:
            self.connection.addItem(f"{name} ({host})" if host else name, (key, name))
            if key == current:
                self.connection.setCurrentIndex(self.connection.count() - 1)
        self.page_size = QSpinBox(self)
        self.page_size.setRange(1, 5000)
        self.limit = QSpinBox(self)
        self.limit.setRange(0, 100_000_000)
        self.limit.setSpecialValueText(self.tr("all"))
        self.limit.setGroupSeparatorShown(True)
        self.reserve = QSpinBox(self)
        self.reserve.setRange(0, 90)
        self.reserve.setValue(20)
        self.reserve.setSuffix(" %")
        self.reserve.setToolTip(self.tr("Share of the rate limit left free for your other integrations"))
        self.body = QPlainTextEdit(self)
        self.body.setPlaceholderText('{"interval": "2026-01-01T00:00Z/2026-02-01T00:00Z"}')
        self.body.setTabChangesFocus(True)
        self.body.setMaximumHeight(self.fontMetrics().height() * 6)
        self.body.textChanged.connect(self._check)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setAccessibleName(self.tr("What is missing"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.start = self.buttons.addButton(self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setIcon(theme().icon("resume", Tone.BUSY))
        self.start.setDefault(True)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)

    def request(self) -> ExportRequest:
        """What is set up now.

        Raises:
            ConfigurationError: something is missing or makes no sense.
        """
        endpoint = self._endpoint
        if endpoint is None or self._form is None:
            raise ConfigurationError(self.tr("Choose an endpoint."))
        if self.connection.currentIndex() < 0:
            raise ConfigurationError(self.tr("There is no connection yet. Create one first."))
        if missing := self._form.missing():
            raise ConfigurationError(self.tr("{0} needs {1}.").format(endpoint.title, missing))
        key, name = self.connection.currentData()
        size = self.page_size.value()
        return ExportRequest(
            endpoint=endpoint, connection=key, connection_name=name, out=self.destination.target(),
            format=self.destination.kind(), overwrite=self.overwrite.isChecked(), params=self._form.values(),
            body=self._body(), page_size=None if size == endpoint.page_size else size,
            max_records=self.limit.value() or None, reserve=self.reserve.value() / 100,
        )  # fmt: skip

    def _body(self) -> dict[str, Any] | None:
        words = self.body.toPlainText().strip()
        if not words or self._endpoint is None or self._endpoint.method != "POST":
            return None
        try:
            body = json.loads(words)
        except ValueError as error:
            raise ConfigurationError(self.tr("The request body is no JSON: {0}").format(error)) from None
        if not isinstance(body, dict):
            raise ConfigurationError(self.tr("The request body must be a JSON object, in braces."))
        return body

    def _build(self) -> None:
        inner = QWidget(self)
        self._parameters = QVBoxLayout()
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self._label(self.tr("C&onnection"), self.connection), self.connection)
        self.destination.add_to(form)
        more = QFormLayout()
        more.addRow(self._label(self.tr("Records a &page"), self.page_size), self.page_size)
        more.addRow(self._label(self.tr("At most &records"), self.limit), self.limit)
        more.addRow(self._label(self.tr("Reser&ve for others"), self.reserve), self.reserve)
        self._body_label = self._label(self.tr("Request bod&y"), self.body)
        right = QVBoxLayout(inner)
        right.addWidget(self._title)
        right.addWidget(self._about)
        right.addWidget(_line(self))
        right.addLayout(form)
        right.addWidget(_line(self))
        right.addLayout(self._parameters)
        right.addWidget(self._body_label)
        right.addWidget(self.body)
        right.addWidget(_line(self))
        right.addLayout(more)
        right.addStretch()
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.picker)
        panes.addWidget(scroll)
        panes.setStretchFactor(0, 2)
        panes.setStretchFactor(1, 3)
        layout = QVBoxLayout(self)
        layout.addWidget(panes, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)

    def _label(self, words: str, buddy: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setBuddy(buddy)
        buddy.setAccessibleName(words.replace("&", ""))
        return label

    @Slot(object)
    def _show(self, endpoint: Endpoint | None) -> None:
        if endpoint is None:
            self._check()
            return
        self._endpoint = endpoint
        self._title.setText(endpoint.title)
        about = [f"{endpoint.method} {endpoint.path}"]
        if endpoint.summary:
            about.insert(0, endpoint.summary)
        if endpoint.permissions:
            about.append(self.tr("Needs {0}").format(", ".join(endpoint.permissions)))
        self._about.setText("\n".join(about))
        if self._form is not None:
            self._parameters.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
        self._form = ParameterForm(endpoint, self)
        self._form.changed.connect(self._check)
        self._parameters.addWidget(self._form)
        self._form.setVisible(bool(endpoint.parameters))
        self.page_size.setValue(endpoint.page_size)
        for part in (self._body_label, self.body):
            part.setVisible(endpoint.method == "POST")
        self.destination.suggest(endpoint.name)

    @Slot()
    def _check(self) -> None:
        try:
            self.request()
        except ExportError as error:
            self.problem.setText(error.what)
            self.start.setEnabled(False)
        else:
            self.problem.setText("")
            self.start.setEnabled(self.picker.endpoint() is not None)
        self.start.setAccessibleDescription(self.problem.text())

    @Slot()
    def _accept(self) -> None:
        try:
            request = self.request().checked()
        except ExportError as error:
            self.problem.setText(f"{error.what} {error.remedy}".strip())
            return
        self.accept()
        self.requested.emit(request)


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Sunken)
    return line

"""What an endpoint is asked for: places of its path, span of time, filters, further fields of a body."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from genesys_export.errors import ConfigurationError
from genesys_export.ui.dialogs.given import Given, defaults_of
from genesys_export.ui.dialogs.interval_edit import IntervalEdit
from genesys_export.ui.dialogs.parameter_form import ParameterForm
from genesys_export.ui.dialogs.places import Places
from genesys_export.ui.titles import title_of

if TYPE_CHECKING:
    from genesys_export.catalog import Catalog, Endpoint


class SetupForm(QWidget):
    """The form of one endpoint; :meth:`show_endpoint` makes it the form of another.

    Signals:
        changed: something was edited.
    """

    changed = Signal()

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._endpoint: Endpoint | None = None
        self.places: Places | None = None
        self.form: ParameterForm | None = None
        self.interval = IntervalEdit(self)
        self.interval.changed.connect(self.changed)
        self.body = QPlainTextEdit(self)
        self.body.setPlaceholderText('{"order": "asc"}')
        self.body.setTabChangesFocus(True)
        self.body.setMaximumHeight(self.fontMetrics().height() * 5)
        self.body.textChanged.connect(self.changed)
        self.body.setAccessibleName(self.tr("Further fields of the query"))
        self._body_label = QLabel(self.tr("Further fields of the quer&y, as JSON"), self)
        self._body_label.setBuddy(self.body)
        self._nothing = QLabel(self.tr("There is nothing to set up: everything is read."), self)
        self._nothing.setForegroundRole(self._nothing.palette().ColorRole.PlaceholderText)
        self._top, self._rest = QVBoxLayout(), QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(self._top)
        layout.addWidget(self.interval)
        layout.addLayout(self._rest)
        layout.addWidget(self._body_label)
        layout.addWidget(self.body)
        layout.addWidget(self._nothing)
        layout.addStretch()

    def show_endpoint(self, endpoint: Endpoint, given: Given | None = None) -> None:
        """Ask for this endpoint; with what was given before, else with its defaults."""
        given = given or Given(defaults_of(endpoint))
        self._endpoint = endpoint
        for old in (self.places, self.form):
            if old is not None:
                old.hide()
                old.changed.disconnect(self.changed)
                old.deleteLater()
        asked = {*endpoint.path_parameters, *(endpoint.interval.names if endpoint.interval else ())}
        title = self.tr("More filters") if any(p.required for p in endpoint.parameters) else self.tr("Filters")
        self.places = Places(self._catalog, endpoint, self)
        self.form = ParameterForm([p for p in endpoint.parameters if p.name not in asked], title, self)
        self.places.show_given(given)
        self.form.show_values(given.params)
        self.places.changed.connect(self.changed)
        self.form.changed.connect(self.changed)
        self._top.addWidget(self.places)
        self.places.setVisible(bool(endpoint.path_parameters))
        self._rest.addWidget(self.form)
        self.blockSignals(True)
        self.interval.show_rule(endpoint.interval, given.interval)
        self.body.setPlainText("" if given.body is None else json.dumps(given.body, indent=1))
        self.blockSignals(False)
        post = endpoint.method == "POST"
        self.body.setVisible(post)
        self._body_label.setVisible(post)
        self._nothing.setVisible(not endpoint.parameters and endpoint.interval is None and not post)
        self._in_order(self.places, self.interval, self.form, self.body)

    def given(self) -> Given:
        """What is entered now.

        Raises:
            ConfigurationError: something is missing, or cannot be what it has to be.
        """
        assert self._endpoint is not None
        assert self.places is not None
        assert self.form is not None
        if missing := self.places.missing() or self.form.missing():
            raise ConfigurationError(self.tr("{0} needs {1}.").format(title_of(self._endpoint), missing))
        if problem := self.form.problem():
            raise ConfigurationError(problem)
        return self.draft()

    def draft(self) -> Given:
        """What is entered now, whole or not.

        Raises:
            ConfigurationError: the time span or the body makes no sense.
        """
        if self.places is None or self.form is None:
            return Given()
        values = {**self.form.values(), **self.places.values()}
        return Given(values, self.interval.interval(), self.places.every(), self._body())

    def first_empty(self) -> QWidget | None:
        """The input of the first thing that is required and not given."""
        if self.places is None or self.form is None:
            return None
        return self.places.first_empty() or self.form.first_empty()

    def editor(self, name: str) -> QWidget:
        """The input of a parameter or of a place in the path."""
        assert self.places is not None
        assert self.form is not None
        return self.places.lines[name] if name in self.places.lines else self.form.editor(name)

    def _in_order(self, *groups: QWidget) -> None:
        """Let the Tab key go from top to bottom, though some inputs are older than those above them."""
        window = self.window()
        found = [
            widget for group in groups for widget in (group, *group.findChildren(QWidget))
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is window
            and not widget.objectName().startswith("qt_") and not isinstance(widget.parent(), QComboBox)
        ]  # fmt: skip
        for first, second in pairwise(found):
            QWidget.setTabOrder(first, second)

    def _body(self) -> dict[str, Any] | None:
        words = self.body.toPlainText().strip()
        if not words or self._endpoint is None or self._endpoint.method != "POST":
            return None
        try:
            body = json.loads(words)
        except ValueError as error:
            raise ConfigurationError(self.tr("The further fields are no JSON: {0}").format(error)) from None
        if not isinstance(body, dict):
            raise ConfigurationError(self.tr("The further fields must be a JSON object, in braces."))
        return body

"""One endpoint in the new-export dialog, of the catalogue or the user's own: its pane, its form, its request."""

from __future__ import annotations

import functools
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.export import ExportRequest, Preflight, Trial
from genesys_export.ui import text
from genesys_export.ui.dialogs.endpoint_pane import EndpointPane
from genesys_export.ui.dialogs.given import Common, Given, request_of
from genesys_export.ui.dialogs.own_endpoint import OwnEndpointForm
from genesys_export.ui.dialogs.setup_form import SetupForm
from genesys_export.ui.tasks import ui_task

if TYPE_CHECKING:
    from genesys_export.catalog import Catalog, Endpoint
    from genesys_export.ui.probing import Prober


class Asker(Protocol):
    """Makes small calls for the dialog."""

    async def preflight(self, request: ExportRequest) -> Preflight:
        """One small call for an export."""

    async def try_out(self, request: ExportRequest) -> Trial:
        """The first reply of an own endpoint."""


class SinglePage(QWidget):
    """Shows one endpoint; what was entered for another comes back with it.

    Signals:
        changed: something was edited.
        try_wanted: the own endpoint is to be called once.

    Attributes:
        given: what was entered, by operation.
        endpoint: of the catalogue, while one is shown.
        is_own: whether an endpoint outside the catalogue is shown.
    """

    changed = Signal()
    try_wanted = Signal()

    def __init__(self, catalog: Catalog, asker: Asker | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog, self._asker = catalog, asker
        self.given: dict[str, Given] = {}
        self.endpoint: Endpoint | None = None
        self.is_own = False
        self.setup = SetupForm(catalog, self)
        self._forms = _Forms(self)
        self._forms.addWidget(self.setup)
        self.pane = EndpointPane(self._forms, self)
        self.setup.changed.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.pane)

    @functools.cached_property
    def own(self) -> OwnEndpointForm:
        """The form of an own endpoint: made when it is wanted, since few want it and all wait for the dialog."""
        form = OwnEndpointForm(self)
        self._forms.addWidget(form)
        form.changed.connect(self.changed)
        form.try_wanted.connect(self.try_wanted)
        form.forgotten.connect(self.pane.forget_sample)
        after: QWidget = self.setup.body
        for each in form.inputs:
            QWidget.setTabOrder(after, each)
            after = each
        return form

    def report(self, error: ExportError) -> None:
        """An error of a task of this object: there was no usable reply."""
        self.own.show_error(error)

    def show_endpoint(self, endpoint: Endpoint, *, starred: bool) -> bool:
        """Show one; whether it is another than before."""
        if endpoint is self.endpoint:
            self.pane.show_star(starred=starred)
            return False
        self.keep()
        if endpoint.own:
            self._show_own()
            self.own.show_endpoint(endpoint)
            return True
        self.is_own, self.endpoint = False, endpoint
        self._turn_to(self.setup)
        self.pane.show_endpoint(endpoint, starred=starred)
        self.setup.show_endpoint(endpoint, self.given.get(endpoint.operation))
        return True

    def ask_own(self, path: str) -> None:
        """Ask for an endpoint outside the catalogue."""
        self.keep()
        self._show_own()
        if path:
            self.own.path.setText(path)
        self.own.path.setFocus()

    def keep(self) -> None:
        """Remember what is entered."""
        if self.endpoint is None:
            return
        try:
            self.given[self.endpoint.operation] = self.setup.draft()
        except ExportError:
            self.given.pop(self.endpoint.operation, None)

    def request(self, common: Common) -> ExportRequest:
        """The request as it is entered, but for its file.

        Raises:
            ConfigurationError: something is missing or makes no sense.
        """
        if self.is_own:
            endpoint, given = self.own.endpoint(common.page_size or 100), self.own.given()
        elif self.endpoint is None:
            raise ConfigurationError(self.tr("Choose an endpoint."))
        else:
            endpoint, given = self.endpoint, self.setup.given()
        return request_of(self._catalog, endpoint, given, common, Path("export"))

    @property
    def path(self) -> str:
        """The path of the endpoint that is shown, as far as it is entered."""
        if self.is_own:
            return self.own.path.text().strip()
        return self.endpoint.path if self.endpoint is not None else ""

    def first_empty(self) -> QWidget | None:
        """The input of the first thing that is required and not given."""
        if self.is_own:
            return None if self.own.path.text().strip() else self.own.path
        return self.setup.first_empty()

    def tell(self, question: ExportRequest, prober: Prober) -> None:
        """Show what is known of the request."""
        answer, cost = prober.known(question), self.pane.cost
        if prober.busy(question):
            cost.say_busy()
        elif answer is None:
            cost.say("", can_check=self._asker is not None)
        else:
            cost.show_answer(answer)
        if answer is None and self.is_own:
            return  # what its Try showed stays
        direct = answer is not None and not question.for_every  # else these are the parents
        records = answer.sample if answer is not None and direct else ()
        known = answer is not None and bool(answer.allowed) and direct
        self.pane.show_sample(question.endpoint, records, known=known)

    def say_lacking(self, error: ExportError) -> None:
        """There is nothing to ask about yet."""
        if self.is_own:
            self.pane.cost.say(text.what(error))
            return
        self.pane.cost.say(self.tr("It is checked as soon as this is settled: {0}").format(text.what(error)))

    @ui_task
    async def try_out(self, question: ExportRequest) -> None:
        """Call the own endpoint once, and show what its reply suggests."""
        if self._asker is None:
            return
        self.own.say_busy()
        once = replace(question.endpoint, style="single", style_options={})
        asked = self.own.path.text()
        trial = await self._asker.try_out(replace(question, endpoint=once))
        if not self.is_own or self.own.path.text() != asked:  # it is the answer to a question nobody asks any more
            self.own.trial.setEnabled(True)
            return
        self.own.show_trial(trial)
        self.pane.show_sample(question.endpoint, trial.sample, known=True)

    @Slot()
    def _show_own(self) -> None:
        self.is_own, self.endpoint = True, None
        self._turn_to(self.own)
        self.pane.show_own()
        self.pane.to_setup()

    def _turn_to(self, form: QWidget) -> None:
        """Show one of the forms; the other takes no room, so that nothing scrolls for its sake."""
        for at in range(self._forms.count()):
            each = self._forms.widget(at)
            assert each is not None
            shown = each is form
            each.setSizePolicy(
                QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored,
                QSizePolicy.Policy.Minimum if shown else QSizePolicy.Policy.Ignored,  # scrolled, never squeezed
            )
        self._forms.setCurrentWidget(form)


class _Forms(QStackedWidget):
    """One of several forms; what scrolls them is told the height of that one, where Qt tells that of the highest."""

    def heightForWidth(self, width: int) -> int:
        """Qt: how high it has to be."""
        form, layout = self.currentWidget(), self.layout()
        if form is None or layout is None:
            return super().heightForWidth(width)
        return max(form.heightForWidth(width), layout.minimumSize().height())

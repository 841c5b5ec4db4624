"""The new-export dialog: what on the left, how and where to on the right; Export starts it."""

from __future__ import annotations

import functools
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.export import ExportRequest, LayoutStore, refuse_columns
from genesys_export.ui import text
from genesys_export.ui.dialogs.bundle import Bundle
from genesys_export.ui.dialogs.bundle_page import BundlePage
from genesys_export.ui.dialogs.column_choice import ColumnChoice
from genesys_export.ui.dialogs.endpoint_picker import EndpointPicker
from genesys_export.ui.dialogs.given import Order
from genesys_export.ui.dialogs.names_box import costs_of
from genesys_export.ui.dialogs.order_form import OrderForm
from genesys_export.ui.dialogs.refill import with_span
from genesys_export.ui.dialogs.single_page import Asker, SinglePage
from genesys_export.ui.dialogs.uses import Uses
from genesys_export.ui.probing import Prober
from genesys_export.ui.shelf import Shelf
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.sizing import size_within_screen
from genesys_export.ui.widgets.spoken import SpokenLabel

if TYPE_CHECKING:
    from genesys_export.catalog import Catalog, Endpoint


class NewExportDialog(QDialog):
    """Sets up one export, or one for each endpoint that is ticked.

    Signals:
        ordered: the :class:`Order` to start; the dialog is closed already.
    """

    ordered = Signal(object)

    def __init__(
        self, catalog: Catalog, connections: list[tuple[str, str, str]], current: str, folder: Path, *,
        parent: QWidget | None = None, endpoint: str = "users", shelf: Shelf | None = None, asker: Asker | None = None,
        layouts: LayoutStore | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("New export"))
        self._shelf = shelf or Shelf(catalog)
        self._alone = self._changing = False
        self._verb = self.tr("&Export")
        self.prober = Prober(asker.preflight if asker else None, self)
        self._bundle = Bundle(catalog, self.prober)
        self.picker = EndpointPicker(catalog, self._shelf, self)
        self.single = SinglePage(catalog, asker, self)
        self.order = OrderForm(connections, current, folder, self)
        self.columns = ColumnChoice(layouts or LayoutStore(folder), self)
        self._name_parts()
        self._build()
        self._wire()
        self.picker.pick(endpoint)
        em = self.fontMetrics().averageCharWidth()
        size_within_screen(self, min(em * 190, 1240), min(em * 114, 690))
        self.picker.search.setFocus()

    @functools.cached_property
    def bundle(self) -> BundlePage:
        """The page of several endpoints: made with the first tick, since the dialog is waited for."""
        page = BundlePage(self)
        self._right.addWidget(page)
        page.check_wanted.connect(self._ask_now)
        page.setup_wanted.connect(self._set_up)
        page.changed.connect(self._check)
        after: QWidget = self.back
        for each in page.inputs:
            QWidget.setTabOrder(after, each)
            after = each
        return page

    def say_verb(self, verb: str) -> None:
        """What the button is called that ends the dialog."""
        self._verb = verb
        self.start.setText(verb)

    def request(self) -> ExportRequest:
        """What is set up now for one endpoint.

        Raises:
            ConfigurationError: something is missing or makes no sense.
        """
        request = self.single.request(self.order.common())
        request = replace(request, columns=self.columns.of(request.endpoint.path))
        return self._written(request, self.destination.target())

    def requests(self) -> list[ExportRequest]:
        """What is set up now for the endpoints that are ticked, without those known to be refused.

        Raises:
            ConfigurationError: there is nothing to start, or no folder to write to.
        """
        ready = self._bundle.ready()
        if not ready:
            raise ConfigurationError(self.tr("None of the chosen endpoints can be started."))
        files = self.destination.targets([request.endpoint.name for request in ready])
        return [self._written(request, file) for request, file in zip(ready, files, strict=True)]

    def _written(self, request: ExportRequest, out: Path) -> ExportRequest:
        """The request with its files."""
        file, also = self.order.files.written(out)
        request = replace(request, out=out, file=file, also=also)
        refuse_columns(request)
        return request

    def tell(self, words: str) -> None:
        """Something is done that was asked for."""
        self.problem.setText(words)

    def done(self, result: int) -> None:
        """Qt: closed, one way or the other."""
        self.prober.stop()
        super().done(result)

    def _name_parts(self) -> None:
        """The inputs by the names that callers know."""
        order = self.order
        self.connection, self.destination = order.connection, order.destination
        self.file, self.format = order.destination.file, order.destination.format
        self.overwrite = order.destination.overwrite
        self.page_size, self.limit, self.reserve = order.page_size, order.limit, order.reserve

    def _build(self) -> None:
        self.back = QPushButton(self.tr("Ba&ck"), self)
        self.back.setAutoDefault(False)
        self.back.hide()
        self.problem = SpokenLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setAccessibleName(self.tr("What is missing"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.start = self.buttons.addButton(self.tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start.setIcon(theme().icon("resume", Tone.BUSY))
        self.start.setDefault(True)
        pane = self.single.pane
        head = (self.picker.own, self.back, pane.star, pane.cost.check, pane.tabs.tabBar())
        for first, second in pairwise(head):
            QWidget.setTabOrder(first, second)
        self._right = QStackedWidget(self)
        self._right.addWidget(self.single)
        self._none = QLabel(self.tr("Choose an endpoint from the list."), self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setForegroundRole(self._none.palette().ColorRole.PlaceholderText)
        self._right.addWidget(self._none)
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        side = QWidget(self)
        right = QVBoxLayout(side)
        right.setContentsMargins(6, 0, 0, 0)
        right.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self._right, 1)
        right.addWidget(line)
        right.addWidget(self.order)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.picker)
        panes.addWidget(side)
        panes.setStretchFactor(0, 2)
        panes.setStretchFactor(1, 3)
        panes.setSizes([350, 650])
        layout = QVBoxLayout(self)
        layout.addWidget(panes, 1)
        self.uses = Uses(lambda: [with_span(self, each) for each in self._ready()], self)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        for first, second in pairwise((self.reserve, self.uses.command, self.uses.template, self.start, cancel)):
            QWidget.setTabOrder(first, second)
        foot = QHBoxLayout()
        foot.addWidget(self.uses)
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.buttons)
        layout.addLayout(foot)

    def _wire(self) -> None:
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.picker.picked.connect(self._picked)
        self.picker.ticked.connect(self._ticked)
        self.picker.chosen.connect(self._go_on)
        self.picker.own_wanted.connect(self._ask_own)
        self.single.pane.starred.connect(self._star)
        self.single.pane.cost.check_wanted.connect(self._ask_now)
        self.back.clicked.connect(self._back)
        self.single.try_wanted.connect(self._try)
        self.prober.begun.connect(self._tell)
        theme().changed.connect(self._tint)
        self.prober.told.connect(self._check)
        for part in (self.single, self.order):
            part.changed.connect(self._check)
        self.order.columns_wanted.connect(self._ask_columns)
        self.columns.changed.connect(self._check)
        self.columns.failed.connect(self._say)

    @Slot()
    def _tint(self) -> None:
        """Icons in the colours in use."""
        self.start.setIcon(theme().icon("resume", Tone.BUSY))
        for page in self.findChildren(BundlePage):
            page.tint()
        if (endpoint := self.single.endpoint) is not None:
            self.single.pane.show_star(starred=endpoint.operation in self._shelf.favourites)
        self._tell()

    @Slot()
    def _ask_columns(self) -> None:
        """Which of the columns that the catalogue knows, in what order, under what titles."""
        try:
            self.columns.ask(self.single.request(self.order.common()))
        except ExportError as error:
            self._say(error)

    @Slot(object)
    def _say(self, error: ExportError) -> None:
        self.problem.setText(text.what(error))

    @property
    def _several(self) -> bool:
        """Whether the bundle is what Export starts."""
        return bool(self.picker.model.chosen)

    @Slot(object)
    def _picked(self, endpoint: Endpoint | None) -> None:
        if endpoint is None or (self._several and not self._alone):
            self._check()
            return
        self._show(endpoint)

    def _show(self, endpoint: Endpoint) -> None:
        """Show one endpoint by itself."""
        self._changing = True  # each of the fields would have everything checked
        try:
            self.order.files.lists = [column.path for column in endpoint.columns if column.kind == "list"]
            if self.single.show_endpoint(endpoint, starred=endpoint.operation in self._shelf.favourites):
                self.page_size.setValue(endpoint.page_size)
                self.destination.suggest(endpoint.name)
        finally:
            self._changing = False
        self._check()

    @Slot(str)
    def _ask_own(self, path: str) -> None:
        self.picker.let_go()
        self.single.ask_own(path)
        self.page_size.setValue(100)
        self.destination.suggest("own endpoint")
        self._check()

    @Slot()
    def _ticked(self) -> None:
        self.single.keep()
        self._alone = self._alone and self._several
        self._picked(self.picker.endpoint())

    @Slot()
    def _go_on(self) -> None:
        """The choice is made: on to what is missing, else to the button that starts it."""
        endpoint = self.picker.endpoint()
        if self._several and endpoint is not None and endpoint.operation in self.picker.model.chosen:
            self._set_up(endpoint.operation)
        self.single.pane.to_setup()
        empty = None if self._several and not self._alone else self.single.first_empty()
        (empty or self.start).setFocus()

    @Slot(str)
    def _set_up(self, operation: str) -> None:
        """Set up one endpoint of the bundle by itself."""
        self._alone = True
        self._bundle.apart.add(operation)
        self._show(self._shelf.endpoint(operation))

    @Slot()
    def _back(self) -> None:
        self.single.keep()
        self._alone = False
        self._check()

    @Slot()
    def _star(self) -> None:
        if self.single.endpoint is not None:
            self.picker.star(self.single.endpoint.operation)

    @Slot()
    def _check(self) -> None:
        """Say what is missing, and have asked what can be."""
        if self._changing:
            return
        several = self._several
        chosen = several or self.single.is_own or self.picker.endpoint() is not None
        page = self.bundle if several and not self._alone else self.single if chosen else self._none
        self._right.setCurrentWidget(page)
        self.back.setVisible(several and self._alone)
        self.order.ask_for_several(several)
        self.order.show_columns(len(self.columns.of(self.single.path)))
        questions: list[ExportRequest] = []
        try:
            if several:
                questions = self._ask_bundle()
                count = len(self.requests())
            elif not chosen:
                count = 0  # the page on the right says so
            else:
                questions = [self.single.request(self.order.common()).checked()]
                self.request()
                count = 1
        except ExportError as error:
            self.problem.setText(text.what(error))
            count = 0
        else:
            self.problem.setText("")
        self.uses.offer(count)
        self.start.setEnabled(count > 0)
        self.start.setText(self.tr("&Export {0}").format(count) if several and count else self._verb)
        self.start.setAccessibleDescription(self.problem.text())
        self.prober.want([] if self.single.is_own and not several else questions)
        self._tell()

    def _ask_bundle(self) -> list[ExportRequest]:
        endpoints = self.picker.bundle()
        self.back.setText(self.tr("Ba&ck to all {0} ticked endpoints").format(len(endpoints)))
        if self._alone:
            self.single.keep()
        self.bundle.ask(endpoints)
        return self._bundle.ask(
            endpoints, self.single.given, self.order.common(), interval=self.bundle.interval.interval(),
            every=self.bundle.every.isChecked(),
        )  # fmt: skip

    @Slot()
    def _tell(self) -> None:
        """Show what is known of the choice."""
        if self._several and not self._alone:
            lines = self._bundle.lines()
            self.bundle.show_lines(lines)
            self.order.names.show_costs(costs_of([line.answer for line in lines if line.answer is not None]))
            return
        answer = None
        try:
            question = self.single.request(self.order.common()).checked()
        except ExportError as error:
            self.single.say_lacking(error)
        else:
            self.single.tell(replace(question, also=self.order.files.likely()), self.prober)
            answer = self.prober.known(question)
        self.order.names.show_costs(costs_of([] if answer is None else [answer]))

    @Slot()
    def _ask_now(self) -> None:
        try:
            both = self._several and not self._alone
            questions = self._ask_bundle() if both else [self.single.request(self.order.common()).checked()]
        except ExportError as error:
            self.problem.setText(text.what(error))
            return
        self.prober.want(questions, at_once=True)
        self._tell()

    @Slot()
    def _try(self) -> None:
        try:
            self.single.try_out(self.single.request(self.order.common()))
        except ExportError as error:
            self.single.report(error)

    def _ready(self) -> list[ExportRequest]:
        """What could be started now; where nothing can, it is said why."""
        try:
            return self.requests() if self._several else [self.request().checked()]
        except ExportError as error:
            self.problem.setText(f"{text.what(error)} {text.remedy(error)}".strip())
            return []

    @Slot()
    def _accept(self) -> None:
        several, wanted = self._several, self._ready()
        if not wanted:
            return
        left = self._bundle.left_out() if several else ()
        for request in reversed(wanted):
            self._shelf.used(request.endpoint)
        self.accept()
        self.ordered.emit(Order(tuple(wanted), left))

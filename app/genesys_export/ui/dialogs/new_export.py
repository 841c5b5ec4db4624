"""The new-export dialog: says what is missing, has asked what can be, and starts what is set up."""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from genesys_export.errors import ExportError
from genesys_export.export import ExportRequest, LayoutStore
from genesys_export.ui import text
from genesys_export.ui.dialogs.bundle_page import BundlePage
from genesys_export.ui.dialogs.destination import nowhere
from genesys_export.ui.dialogs.given import Order
from genesys_export.ui.dialogs.names_box import costs_of
from genesys_export.ui.dialogs.new_export_form import NewExportForm
from genesys_export.ui.dialogs.single_page import Asker
from genesys_export.ui.shelf import Shelf
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.sizing import size_within_screen

if TYPE_CHECKING:
    from genesys_export.catalog import Catalog, Endpoint


class NewExportDialog(NewExportForm):
    """Sets up one export, or one for each endpoint that is ticked.

    Signals:
        ordered: the :class:`Order` to start; whoever takes it closes the dialog, or says why it cannot be.
    """

    ordered = Signal(object)

    def __init__(
        self, catalog: Catalog, connections: list[tuple[str, str, str]], current: str, folder: Path, *,
        parent: QWidget | None = None, endpoint: str = "users", shelf: Shelf | None = None, asker: Asker | None = None,
        layouts: LayoutStore | None = None, taken: Callable[[], Collection[str]] = nowhere,
    ) -> None:  # fmt: skip
        super().__init__(
            catalog, connections, current, folder, parent=parent, shelf=shelf, asker=asker, layouts=layouts,
            taken=taken,
        )  # fmt: skip
        self._changing = False
        self._refused = "", ""
        self._verb = self.start.text()
        self._wire()
        self.picker.pick(endpoint)
        em = self.fontMetrics().averageCharWidth()
        size_within_screen(self, min(em * 190, 1240), min(em * 114, 690))
        self.picker.search.setFocus()

    @functools.cached_property
    def bundle(self) -> BundlePage:
        """The page of several endpoints, wired when it is made."""
        page = super().bundle
        page.check_wanted.connect(self._ask_now)
        page.setup_wanted.connect(self._set_up)
        page.changed.connect(self._check)
        return page

    def say_verb(self, verb: str) -> None:
        """What the button is called that ends the dialog."""
        self._verb = verb
        self.start.setText(verb)

    def tell(self, words: str) -> None:
        """Something is done that was asked for."""
        self.problem.setText(words)

    def refuse(self, error: ExportError) -> None:
        """What was ordered cannot be; said until another file is named, or the order is given again."""
        self._refused = self._place(), f"{text.what(error)} {text.remedy(error)}".strip()
        self._check()
        self.file.setFocus()

    def close_with(self, order: Order) -> None:
        """What was ordered is begun."""
        for request in reversed(order.requests):
            self._shelf.used(request.endpoint)
        self.accept()

    def done(self, result: int) -> None:
        """Qt: closed, one way or the other."""
        self.prober.stop()
        super().done(result)

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
        if not self.start.icon().isNull():  # it has none where it starts nothing
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
            place, words = self._refused
            self.problem.setText(words if words and place == self._place() else "")
        self.uses.offer(count)
        self.start.setEnabled(count > 0)
        self.start.setText(self.tr("&Export {0}").format(count) if several and count else self._verb)
        self.start.setAccessibleDescription(self.problem.text())
        self.prober.want([] if self.single.is_own and not several else questions)
        self._tell()

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

    def _place(self) -> str:
        """Where the files go, as it is entered."""
        return " ".join((self.file.text(), *self.order.files.also))

    @Slot()
    def _accept(self) -> None:
        several, wanted = self._several, self._ready()
        if not wanted:
            return
        left = self._bundle.left_out() if several else ()
        self._refused = "", ""
        self.ordered.emit(Order(tuple(wanted), left))

"""The inputs of the new-export dialog: where they stand, and the requests that what is entered makes."""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
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
from genesys_export.ui.dialogs.destination import nowhere
from genesys_export.ui.dialogs.endpoint_picker import EndpointPicker
from genesys_export.ui.dialogs.order_form import OrderForm
from genesys_export.ui.dialogs.refill import with_span
from genesys_export.ui.dialogs.single_page import Asker, SinglePage
from genesys_export.ui.dialogs.uses import Uses
from genesys_export.ui.probing import Prober
from genesys_export.ui.shelf import Shelf
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.mirrored import margins, panes
from genesys_export.ui.widgets.sizing import align_heights
from genesys_export.ui.widgets.spoken import SpokenLabel

if TYPE_CHECKING:
    from genesys_export.catalog import Catalog


class NewExportForm(QDialog):
    """The picker on the left, one endpoint or several on the right, and below them how and where to."""

    def __init__(
        self, catalog: Catalog, connections: list[tuple[str, str, str]], current: str, folder: Path, *,
        parent: QWidget | None = None, shelf: Shelf | None = None, asker: Asker | None = None,
        layouts: LayoutStore | None = None, taken: Callable[[], Collection[str]] = nowhere,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("New export"))
        self._shelf = shelf or Shelf(catalog)
        self._alone = False
        self.prober = Prober(asker.preflight if asker else None, self)
        self._bundle = Bundle(catalog, self.prober)
        self.picker = EndpointPicker(catalog, self._shelf, self)
        self.single = SinglePage(catalog, asker, self)
        self.order = OrderForm(connections, current, folder, self, taken)
        self.columns = ColumnChoice(layouts or LayoutStore(folder), self)
        self._name_parts()
        self._build()

    @functools.cached_property
    def bundle(self) -> BundlePage:
        """The page of several endpoints: made with the first tick, since the dialog is waited for."""
        page = BundlePage(self)
        self._right.addWidget(page)
        after: QWidget = self.back
        for each in page.inputs:
            QWidget.setTabOrder(after, each)
            after = each
        return page

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

    def _ready(self) -> list[ExportRequest]:
        """What could be started now; where nothing can, it is said why."""
        try:
            return self.requests() if self._several else [self.request().checked()]
        except ExportError as error:
            self.problem.setText(f"{text.what(error)} {text.remedy(error)}".strip())
            return []

    @property
    def _several(self) -> bool:
        """Whether the bundle is what Export starts."""
        return bool(self.picker.model.chosen)

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
        right.setContentsMargins(margins(6, 0, 0, 0))
        right.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self._right, 1)
        right.addWidget(line)
        right.addWidget(self.order)
        beside = panes(self)
        beside.addWidget(self.picker)
        beside.addWidget(side)
        beside.setStretchFactor(0, 2)
        beside.setStretchFactor(1, 3)
        beside.setSizes([350, 650])
        layout = QVBoxLayout(self)
        layout.addWidget(beside, 1)
        self.uses = Uses(lambda: [with_span(self, each) for each in self._ready()], self)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        for first, second in pairwise((self.reserve, self.uses.command, self.uses.template, self.start, cancel)):
            QWidget.setTabOrder(first, second)
        assert cancel is not None
        align_heights((self.uses.command, self.uses.template, self.start, cancel))
        foot = QHBoxLayout()
        foot.addWidget(self.uses)
        foot.addWidget(self.problem, 1)
        foot.addWidget(self.buttons)
        layout.addLayout(foot)

"""Right pane of the new-export dialog for one endpoint: what it needs, costs and gives, and how it is set up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genesys_export.ui import text
from genesys_export.ui.dialogs import describing
from genesys_export.ui.dialogs.cost_box import CostBox
from genesys_export.ui.models.plain import PlainTable
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.titles import shown, title_of
from genesys_export.ui.widgets.called import clearable
from genesys_export.ui.widgets.form_scroll import FormScroll
from genesys_export.ui.widgets.sample import SampleTable
from genesys_export.ui.widgets.spoken import SpokenLabel
from genesys_export.ui.widgets.tab_bar import TabBar
from genesys_export.ui.widgets.table import small_table

if TYPE_CHECKING:
    from genesys_export.catalog import Endpoint


class EndpointPane(QWidget):
    """Heading and figures above, tabs below: the set-up (the owner's widget), the columns, a few records.

    Signals:
        starred: the star was pressed.
    """

    starred = Signal()

    def __init__(self, setup: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self)
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.title.setFont(font)
        self.title.setWordWrap(True)
        self.star = QToolButton(self)
        self.star.setAutoRaise(True)
        self.star.setCheckable(True)
        self.star.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.star.setAccessibleName(self.tr("Favourite"))
        self.star.setToolTip(self.tr("Favourite (Ctrl+D)"))
        self.star.clicked.connect(self.starred)
        self.about = SpokenLabel(self)
        self.about.setAccessibleName(self.tr("About the endpoint"))
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.cost = CostBox(self)
        self.page = self._scrolled(setup)
        self.columns = PlainTable([self.tr("Column"), self.tr("Type")], parent=self)
        self.sample = SampleTable(self)
        self.tabs = QTabWidget(self)
        self.tabs.setTabBar(TabBar(self.tabs))
        _only_the_bar(self.tabs)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.tr("About the chosen endpoint"))
        self.tabs.addTab(self.page, self.tr("Set up"))
        self.tabs.addTab(self._columns(), self.tr("Columns"))
        self.tabs.addTab(self.sample, self.tr("Preview"))
        self.tabs.tabBar().setAccessibleName(self.tr("About the chosen endpoint"))
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.about)
        layout.addWidget(self.cost)
        layout.addWidget(self.tabs, 1)

    def _scrolled(self, setup: QWidget) -> QScrollArea:
        scroll = FormScroll(setup, self)
        scroll.setAutoFillBackground(False)
        scroll.viewport().setAutoFillBackground(False)
        setup.setAutoFillBackground(False)
        return scroll

    def show_endpoint(self, endpoint: Endpoint, *, starred: bool) -> None:
        """Say what an endpoint is, needs and gives."""
        self.title.setText(title_of(endpoint))
        self.star.setVisible(not endpoint.own)
        self.show_star(starred=starred)
        lines = [endpoint.operation, describing.needs(endpoint), describing.reads(endpoint)]
        if endpoint.summary:
            lines.insert(0, shown(endpoint.summary))
        marks = (
            (endpoint.deprecated, self.tr("Deprecated: Genesys means to take it away.")),
            (endpoint.preview, self.tr("Preview: Genesys may still change it.")),
        )
        lines += [words for applies, words in marks if applies]
        self.about.setText("\n".join(lines))
        self.about.setToolTip("\n".join(endpoint.permissions))
        self.show_columns([(column.path, column.kind) for column in endpoint.columns])
        self.show_sample(endpoint, (), known=False)

    def show_star(self, *, starred: bool) -> None:
        """Whether it is a favourite."""
        self.star.setChecked(starred)
        self.star.setIcon(theme().icon("starred" if starred else "star", Tone.CARE if starred else None))

    def show_own(self) -> None:
        """Say what an endpoint outside the catalogue is."""
        self.title.setText(self.tr("Own endpoint"))
        self.star.hide()
        words = self.tr("A path that is not in the catalogue: a new one, or one that gives a single record.")
        self.about.setText(words)
        self.about.setToolTip("")
        self.show_columns(())
        self.forget_sample()

    def show_columns(self, columns: Sequence[tuple[str, str]]) -> None:
        """The columns that a file will have."""
        self._find.clear()
        self.columns.show_rows(columns)
        count = len(columns)
        self.tabs.setTabText(1, self.tr("Columns ({0})").format(text.number(count)) if count else self.tr("Columns"))
        self._no_columns.setVisible(not columns)
        self._table.setVisible(bool(columns))
        self._find.setVisible(bool(columns))

    def show_sample(self, endpoint: Endpoint, records: Sequence[Any], *, known: bool) -> None:
        """The first records; ``known`` tells "there are none" from "nobody has asked"."""
        unasked = self.tr("The first records stand here once it is checked.")
        none = self.tr("There are no records.") if known else unasked
        count = self.sample.show_records(records, [column.path for column in endpoint.columns], none)
        self.tabs.setTabText(2, self.tr("Preview ({0})").format(count) if count else self.tr("Preview"))

    @Slot()
    def forget_sample(self) -> None:
        """The records that are shown are of something else."""
        self.sample.show_records(())
        self.tabs.setTabText(2, self.tr("Preview"))

    def _columns(self) -> QWidget:
        page = QWidget(self)
        proxy = QSortFilterProxyModel(page)
        proxy.setSourceModel(self.columns)
        proxy.setFilterKeyColumn(-1)
        proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._find = QLineEdit(page)
        self._find.setPlaceholderText(self.tr("Find a column"))
        clearable(self._find, self.tr("Find a column"))
        self._find.textChanged.connect(proxy.setFilterFixedString)
        self._table = small_table(proxy, self.tr("Columns of the endpoint"), page)
        self._table.horizontalHeader().setStretchLastSection(True)
        self._table.setColumnWidth(0, self.fontMetrics().averageCharWidth() * 56)
        self._no_columns = QLabel(self.tr("The columns are known once records are read."), page)
        self._no_columns.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self._find)
        layout.addWidget(self._table, 1)
        layout.addWidget(self._no_columns, 1)
        return page

    @Slot()
    def to_setup(self) -> None:
        """Bring the set-up to the front."""
        self.tabs.setCurrentIndex(0)


def _only_the_bar(tabs: QTabWidget) -> None:
    """Let the focus come to the bar of the tabs alone, and once in a round of Tab, wherever it stands in the order."""
    tabs.setFocusProxy(None)  # type: ignore[arg-type] # the stubs do not know that it may be none
    tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)

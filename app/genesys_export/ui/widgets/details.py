"""The tabs below the list: Overview, Live, Requests, Records of the selected export."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QWidget

from genesys_export.paging import Event, Notice, OtherPrograms, PageSizeReduced, RateLimited
from genesys_export.ui import text
from genesys_export.ui.models.history import History
from genesys_export.ui.saying import said
from genesys_export.ui.widgets.live_panel import LivePanel
from genesys_export.ui.widgets.overview import Overview
from genesys_export.ui.widgets.requests_tab import RequestsTab
from genesys_export.ui.widgets.tab_bar import TabBar

if TYPE_CHECKING:
    from genesys_export.errors import ExportError
    from genesys_export.export import Call, Progress
    from genesys_export.ui.models.row import ExportRow
    from genesys_export.ui.widgets.preview_tab import PreviewTab


_WINDOW_S = 60.0  # the API's rate window


@dataclass(slots=True)
class ExportView:
    """What is known of an export in this sitting.

    Attributes:
        progress: its live picture, or the last one; ``None`` when it did not run since the program started.
        calls: its calls, oldest first.
        history: its headroom over time.
        error: why it stopped.
        reserve: share of the rate limit left free.
        recalled: whether its calls and notes were read from the job file.
        notes: warnings to be read with its result.
        remarks: what was changed on the way, for example smaller pages.
        unit: what its parts are called; empty when that is not known.
        listings: how many of its parts only list the others.
        incomplete: whether it ended without all that the API counts.
        in_line: whether it waits for another export to end.
        asked_for: the interval, filters and limit it was asked for, in words; empty for none, and until that is known.
    """

    progress: Progress | None = None
    calls: deque[Call] = field(default_factory=deque)
    history: History = field(default_factory=History)
    error: ExportError | None = None
    reserve: float = 0.0
    recalled: bool = False
    notes: list[str] = field(default_factory=list)
    remarks: deque[str] = field(default_factory=lambda: deque(maxlen=3))
    unit: str = ""
    listings: int = 0
    incomplete: bool = False
    in_line: bool = False
    asked_for: str = ""
    _others: OtherPrograms | None = None
    _others_until: float = 0.0

    @property
    def others(self) -> OtherPrograms | None:
        """The last news of another program that uses the same client, unless it is gone, or a window brought none."""
        return self._others if time.monotonic() < self._others_until else None

    def take(self, *, last: bool = False) -> None:
        """Look at it, for its history; once more when it has ended."""
        if self.progress is not None:
            others = self.others
            self.history.take(self.progress, self.calls, others.calls if others is not None else 0, last=last)

    def hear(self, event: Event) -> None:
        """Something happened to its pages."""
        if isinstance(event, PageSizeReduced):
            words = text.tr("Smaller pages from here on: {0} ({1}).")
            self.remarks.append(words.format(text.records(event.size), said(event.cause)))
        elif isinstance(event, RateLimited):
            self.history.rate_limited()
        elif isinstance(event, Notice):
            self.remarks.append(event.text)
        elif isinstance(event, OtherPrograms):
            resets = self.progress.resets_in if self.progress is not None else None
            until = time.monotonic() + (resets or 0.0) + _WINDOW_S
            self._others, self._others_until = (event, until) if event.calls else (None, 0.0)

    @property
    def warnings(self) -> list[str]:
        """What is to be read with its result."""
        return self.progress.notes if self.progress is not None and self.progress.notes else self.notes


class Details(QTabWidget):
    """Shows one export; only the tab in front is brought up to date.

    Signals:
        retry_wanted: *Retry now* was pressed.
    """

    retry_wanted = Signal()

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(TabBar(self))
        self.setDocumentMode(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Details of the selected export"))
        self.overview = Overview(actions, self)
        self.live = LivePanel(self)
        self.requests = RequestsTab(self)
        self.addTab(self.overview, self.tr("Overview"))
        self.addTab(self.live, self.tr("Live"))
        self.addTab(self.requests, self.tr("Requests"))
        self.records: PreviewTab | None = None
        self.live.retry_wanted.connect(self.retry_wanted)
        self.tabBar().setAccessibleName(self.tr("Detail tabs"))

    def add_records(self, tab: PreviewTab) -> None:
        """One tab more, with the records themselves."""
        self.records = tab
        self.addTab(tab, self.tr("Records"))

    def show_nothing(self) -> None:
        """No export is selected: nothing of one that was stays beside none."""
        self.setTabText(2, self.tr("Requests"))
        self.overview.show_nothing()
        self.live.show_progress(None, None, 0.0)
        self.live.show_parts(ExportView())
        self.requests.show_calls("", ())

    def show_export(self, row: ExportRow, view: ExportView) -> None:
        """Bring the tab in front up to date."""
        count = view.progress.requests if view.progress else len(view.calls)
        title = self.tr("Requests ({0})").format(text.number(count)) if count else self.tr("Requests")
        if self.tabText(2) != title:
            self.setTabText(2, title)
        current = self.currentWidget()
        if current is self.overview:
            self.overview.show_export(row, view)
        elif current is self.live:
            self.live.show_progress(view.progress, view.history, view.reserve, row)
            self.live.show_parts(view)
        elif current is self.records and self.records is not None:
            self.records.show_export(row)
        else:
            self.requests.show_calls(row.id, view.calls)

"""The tabs below the list: Overview, Live, Requests of the selected export."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTabWidget, QWidget

from genesys_export.ui.models.history import History
from genesys_export.ui.widgets.live_panel import LivePanel
from genesys_export.ui.widgets.overview import Overview
from genesys_export.ui.widgets.requests_tab import RequestsTab

if TYPE_CHECKING:
    from genesys_export.errors import ExportError
    from genesys_export.export import Call, Progress
    from genesys_export.ui.models.row import ExportRow


@dataclass(slots=True)
class ExportView:
    """What is known of an export in this sitting.

    Attributes:
        progress: its live picture, or the last one; ``None`` when it did not run since the program started.
        calls: its calls, oldest first.
        history: its headroom over time.
        error: why it stopped.
        reserve: share of the rate limit left free.
        recalled: whether its calls were read from the job file.
    """

    progress: Progress | None = None
    calls: deque[Call] = field(default_factory=deque)
    history: History = field(default_factory=History)
    error: ExportError | None = None
    reserve: float = 0.0
    recalled: bool = False


class Details(QTabWidget):
    """Shows one export; only the tab in front is brought up to date.

    Signals:
        retry_wanted: *Retry now* was pressed.
    """

    retry_wanted = Signal()

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setAccessibleName(self.tr("Details of the selected export"))
        self.overview = Overview(actions, self)
        self.live = LivePanel(self)
        self.requests = RequestsTab(self)
        self.addTab(self.overview, self.tr("Overview"))
        self.addTab(self.live, self.tr("Live"))
        self.addTab(self.requests, self.tr("Requests"))
        self.live.retry_wanted.connect(self.retry_wanted)
        self.tabBar().setAccessibleName(self.tr("Detail tabs"))

    def show_export(self, row: ExportRow, view: ExportView) -> None:
        """Bring the tab in front up to date."""
        count = view.progress.requests if view.progress else len(view.calls)
        title = self.tr("Requests ({0})").format(count) if count else self.tr("Requests")
        if self.tabText(2) != title:
            self.setTabText(2, title)
        current = self.currentWidget()
        if current is self.overview:
            self.overview.show_export(row, view.progress, view.error)
        elif current is self.live:
            self.live.show_progress(view.progress, view.history, view.reserve)
        else:
            self.requests.show_calls(row.id, view.calls)

"""Above the live chart: how much time it shows, standing still, saving it, and the numbers of one moment."""

from __future__ import annotations

import functools

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from genesys_export.ui.models.history import MINUTES
from genesys_export.ui.theme import theme
from genesys_export.ui.widgets.chart_files import ChartFiles
from genesys_export.ui.widgets.fonts import tabular
from genesys_export.ui.widgets.headroom_chart import HeadroomChart
from genesys_export.ui.widgets.spoken import SpokenLabel

_SAVE = 8  # characters that its word has room for in any case


class ChartBar(QWidget):
    """The buttons and the words above a chart."""

    def __init__(self, chart: HeadroomChart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self.files = ChartFiles(chart)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.spans: dict[int, QToolButton] = {}
        group = QButtonGroup(self)
        names = {1: self.tr("1 min"), 5: self.tr("5 min"), 60: self.tr("60 min")}
        for minutes in MINUTES:
            button = self._button(names[minutes], self.tr("Show {0}").format(names[minutes]))
            button.setChecked(minutes == chart.minutes)
            button.clicked.connect(functools.partial(chart.show_minutes, minutes))
            group.addButton(button)
            layout.addWidget(button)
            self.spans[minutes] = button
        self.hold = self._button("", self.tr("Pause scrolling"))
        self.hold.setToolTip(self.tr("Pause scrolling: the chart stands still, the export goes on"))
        self.hold.toggled.connect(chart.hold)
        self.more = self._button(self.tr("Save"), self.tr("Save or copy the chart"))
        self.more.setCheckable(False)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu())
        self.more.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.more.setMinimumWidth(min(self.more.sizeHint().width(), self.fontMetrics().averageCharWidth() * _SAVE))
        self.words = SpokenLabel(self)
        self.words.setFont(tabular(self.words.font()))
        self.words.setForegroundRole(self.words.palette().ColorRole.PlaceholderText)
        self.words.setAccessibleName(self.tr("Numbers of the moment that is looked at"))
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout.addSpacing(6)
        layout.addWidget(self.hold)
        layout.addWidget(self.more)
        layout.addSpacing(8)
        layout.addWidget(self.words, 1)
        chart.pointed.connect(self._say)
        chart.spanned.connect(self._spanned)
        theme().changed.connect(self._tint)
        self._tint()

    def _button(self, words: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(words)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        slots = (
            (self.tr("Save as &picture (PNG)…"), functools.partial(self.files.ask, "png")),
            (self.tr("Save as picture (&SVG)…"), functools.partial(self.files.ask, "svg")),
            (self.tr("Save &numbers (CSV)…"), functools.partial(self.files.ask, "csv")),
            (self.tr("&Copy picture"), self.files.copy),
            (self.tr("Copy as &text"), self._copy_text),
        )
        for words, slot in slots:
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, slot=slot: slot())
            menu.addAction(action)
        return menu

    @Slot()
    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._chart.twin()}\n{self._chart.moment()}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is more room for the words, or less."""
        super().resizeEvent(event)
        self._say()

    @Slot()
    def _say(self) -> None:
        words, all_words = self._chart.moment(short=True), self._chart.moment()
        self.words.setText(self.words.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.words.width()))
        if all_words != self.words.toolTip():
            self.words.setToolTip(all_words)
            self.words.setAccessibleDescription(all_words)

    @Slot(int)
    def _spanned(self, minutes: int) -> None:
        self.spans[minutes].setChecked(True)

    @Slot()
    def _tint(self) -> None:
        self.hold.setIcon(theme().icon("pause"))

"""The live panel: numbers, headroom over time, and the current wait with its reason, countdown and *Retry now*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from genesys_export.ui import reading, text
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.chart_bar import ChartBar
from genesys_export.ui.widgets.fonts import tabular
from genesys_export.ui.widgets.headroom_chart import HeadroomChart
from genesys_export.ui.widgets.mirrored import at_end
from genesys_export.ui.widgets.sign import Sign
from genesys_export.ui.widgets.spoken import SpokenLabel

if TYPE_CHECKING:
    from genesys_export.export import CurrentWait, Progress
    from genesys_export.paging import Headroom
    from genesys_export.ui.models.history import History
    from genesys_export.ui.models.row import ExportRow
    from genesys_export.ui.widgets.details import ExportView

_STEPS = 1000


class WaitBox(QFrame):
    """Why nothing is sent, how long still, and a way to cut it short.

    Signals:
        retry_wanted: the user does not want to wait.
    """

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = QLabel(self)
        self.reason = SpokenLabel(self)
        self.reason.setWordWrap(True)
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(6)
        self.bar.setAccessibleName(self.tr("Time waited"))
        self.reason.setFont(tabular(self.reason.font()))
        self.reason.setAccessibleName(self.tr("Why nothing is sent"))
        self.retry = QPushButton(self.tr("Retry &now"), self)
        self.retry.clicked.connect(self.retry_wanted)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(4)
        layout.addWidget(self._icon, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.reason, 0, 1)
        layout.addWidget(self.retry, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.bar, 1, 1)
        layout.setHorizontalSpacing(10)
        layout.setColumnStretch(1, 1)
        policy = self.sizePolicy()
        # The place stays when the box is hidden: short waits come and go, and the panel must not jump with them.
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        theme().changed.connect(self._tint)
        self._tint()

    def show_wait(self, wait: CurrentWait | None, room: Headroom | None = None) -> None:
        """Show this wait, or nothing; ``room`` is what is known of the rate window."""
        if self.isHidden() == (wait is not None):
            self.setVisible(wait is not None)
        if wait is None:
            return
        left = wait.remaining()
        words = text.wait_sentence(wait, room)
        if self.reason.text() != words:
            self.reason.setText(words)
        done = 1 - left / wait.seconds if wait.seconds > 0 else 1.0
        self.bar.setValue(round(done * _STEPS))
        own_share = wait.reason in {"budget", "headroom"}
        self.retry.setEnabled(not own_share)
        why = self.tr("It goes on by itself as soon as this rate window, or the next one, has a call to give.")
        self.retry.setToolTip(why if own_share else "")

    @Slot()
    def _tint(self) -> None:
        self._icon.setPixmap(theme().icon("waiting", Tone.CARE).pixmap(16, 16))


class LivePanel(QWidget):
    """Everything about a running export that changes while one watches; the owner calls :meth:`show_progress`.

    Signals:
        retry_wanted: *Retry now* was pressed.
    """

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: dict[str, QLabel] = {}
        grid = self._numbers()
        self.chart = HeadroomChart(self)
        self.bar = ChartBar(self.chart, self)
        self.part = SpokenLabel(self)
        self.part.setAccessibleName(self.tr("The part that is read now"))
        self.part.setTextFormat(Qt.TextFormat.PlainText)
        self.part.hide()
        self.remarks = SpokenLabel(self)
        self.remarks.setAccessibleName(self.tr("What was changed on the way"))
        self.remarks.setWordWrap(True)
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        self.remarks.hide()
        self.others = Sign(self)
        self.others.setAccessibleName(self.tr("Other programs"))
        self.others.hide()
        self.wait = WaitBox(self)
        self.wait.retry_wanted.connect(self.retry_wanted)
        upper = QHBoxLayout()
        charted = QVBoxLayout()
        charted.setSpacing(4)
        charted.addWidget(self.bar)
        charted.addWidget(self.chart, 1)
        upper.addLayout(charted, 1)
        upper.addSpacing(8)
        upper.addLayout(grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 6)
        layout.addLayout(upper, 1)
        layout.addWidget(self.part)
        layout.addWidget(self.remarks)
        layout.addWidget(self.others)
        layout.addWidget(self.wait)
        self.wait.show_wait(None)
        QWidget.setTabOrder(self.bar.more, self.chart)

    def show_progress(
        self, progress: Progress | None, history: History | None, reserve: float, row: ExportRow | None = None
    ) -> None:
        """Show one export's live picture; of one that did not run in this sitting, what its row and log tell."""
        self.chart.follow(history, reserve)
        self.bar.setEnabled(history is not None)
        self.wait.show_wait(progress.wait if progress else None, progress.headroom if progress else None)
        shown = dict.fromkeys(self.values, "—") | (
            self._live(progress) if progress is not None else {} if row is None or row.damaged else _past(row)
        )
        for key, words in shown.items():
            label = self.values[key]
            if label.text() != words:
                label.setText(words)

    def _live(self, progress: Progress) -> dict[str, str]:
        """The numbers of one that runs, or did in this sitting."""
        room, resets = progress.headroom, self._resets(progress)
        shown = {
            "pages": text.number(progress.pages),
            "records": text.number(progress.records),
            "headroom": "—" if room is None else text.number(room.remaining),
            "reset": "—" if resets is None else text.countdown(resets),
            "requests": text.number(progress.requests),
            "retries": text.number(progress.retries),
            "limited": text.number(progress.rate_limited),
            "waited": text.duration(progress.waited),
            "duplicates": text.number(progress.duplicates),
            "left": self._left(progress),
        }
        if room is not None and room.allowed is not None:
            shown["headroom"] = f"{shown['headroom']} / {text.number(room.allowed)}"
        if progress.total is not None:
            shown["records"] = f"{shown['records']} / {text.number(progress.total)}"
        return shown

    def show_parts(self, view: ExportView) -> None:
        """Which part of how many is read now, and what was changed on the way."""
        progress, words = view.progress, ""
        if progress is not None and progress.parts > 1:
            words = text.parts_done(progress.parts_done, progress.parts, view.unit, view.listings)
            if progress.part and progress.state.active:
                words = self.tr("{0}, now {1}").format(words, text.part(progress.part))
        others = ""
        if view.others is not None and progress is not None and progress.state.active:
            others = text.other_programs(view.others.calls, view.others.allowed)
        lines = ((self.part, words), (self.remarks, reading.sentence("\n".join(view.remarks))), (self.others, others))
        for label, line in lines:
            if label.text() != line:
                label.setText(line)
                label.setVisible(bool(line))

    def _numbers(self) -> QGridLayout:
        names = {
            "pages": self.tr("Pages"), "records": self.tr("Records"), "left": self.tr("Time left"),
            "headroom": self.tr("Headroom"), "reset": self.tr("Window resets in"), "requests": self.tr("Requests"),
            "retries": self.tr("Retries"), "limited": self.tr("Rate limited (429)"), "waited": self.tr("Waited"),
            "duplicates": self.tr("Duplicates dropped"),
        }  # fmt: skip
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        for place, (key, label) in enumerate(names.items()):
            caption = QLabel(label, self)
            caption.setForegroundRole(caption.palette().ColorRole.PlaceholderText)
            value = SpokenLabel(self)
            value.setText("—")
            value.setFont(tabular(value.font()))
            at_end(value)
            value.setMinimumWidth(self.fontMetrics().averageCharWidth() * 11)
            value.setAccessibleName(label)
            grid.addWidget(caption, place, 0)
            grid.addWidget(value, place, 1)
            self.values[key] = value
        grid.setRowStretch(len(names), 1)
        return grid

    @staticmethod
    def _resets(progress: Progress) -> float | None:
        """Seconds until the rate window resets: as the wait for it says, where one is on; else by the last reply.

        Once that time is over, only the next reply tells of the window that begins with its call.
        """
        if not progress.state.active:
            return None
        if progress.wait is not None and text.for_the_window(progress.wait):
            return progress.wait.remaining()
        return progress.resets_in or None

    def _left(self, progress: Progress) -> str:
        seconds = progress.estimate.seconds
        return "—" if seconds is None or not progress.state.active else text.countdown(seconds)


def _past(row: ExportRow) -> dict[str, str]:
    """The numbers of one that did not run since the program started; what only a moment has is not among them."""
    total = "" if row.total is None else f" / {text.number(row.total)}"
    return {
        "pages": text.number(row.pages), "records": f"{text.number(row.records)}{total}",
        "requests": text.number(row.requests), "retries": text.number(row.retries),
        "limited": text.number(row.rate_limited), "waited": text.duration(row.waited),
        "duplicates": text.number(row.duplicates),
    }  # fmt: skip

"""Right pane of the new-export dialog when several endpoints are ticked: each with what it is and costs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from genesys_export.catalog import IntervalRule
from genesys_export.ui import text
from genesys_export.ui.dialogs import describing
from genesys_export.ui.dialogs.bundle import Line
from genesys_export.ui.dialogs.interval_edit import IntervalEdit
from genesys_export.ui.models.plain import PlainTable
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.titles import title_of
from genesys_export.ui.widgets.sizing import fit_columns
from genesys_export.ui.widgets.spoken import SpokenLabel
from genesys_export.ui.widgets.table import small_table

if TYPE_CHECKING:
    from genesys_export.catalog import Endpoint


class BundlePage(QWidget):
    """A table of the ticked endpoints, and what is asked for all of them together.

    Signals:
        changed: the time span or the tick for parent listings.
        setup_wanted: operation of an endpoint that is to be set up by itself.
        check_wanted: the button was pressed.

    Attributes:
        inputs: what the Tab key visits, from top to bottom.
    """

    changed = Signal()
    setup_wanted = Signal(str)
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._rule: IntervalRule | None = None
        self.title = QLabel(self)
        font = self.title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.title.setFont(font)
        self.said = SpokenLabel(self)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setAccessibleName(self.tr("What will be started"))
        headers = [
            self.tr("Endpoint"), self.tr("Check"), self.tr("Records"), self.tr("Calls"), self.tr("Time"),
        ]  # fmt: skip
        self.model = PlainTable(headers, frozenset({2, 3, 4}), self)
        self.table = small_table(self.model, self.tr("The chosen endpoints"), self)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)  # what is missing takes more words than a name
        fit_columns(self.table, {0: 36, 2: 15, 3: 14, 4: 14})
        self.table.activated.connect(self._wanted)
        self.table.selectionModel().currentChanged.connect(self._offer)
        self.setup = QPushButton(self.tr("Set up by &itself…"), self)
        self.setup.setAutoDefault(False)
        self.setup.clicked.connect(self._set_up)
        self.check = QPushButton(self.tr("Chec&k all"), self)
        self.check.setAutoDefault(False)
        self.check.setToolTip(self.tr("Ask Genesys Cloud with one small call for each"))
        self.check.clicked.connect(self.check_wanted)
        self.every = QCheckBox(self.tr("Fill paths from their listin&gs: every queue, every user, …"), self)
        self.every.toggled.connect(self.changed)
        self.interval = IntervalEdit(self)
        self.interval.changed.connect(self.changed)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.setup)
        row.addWidget(self.check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.said)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.every)
        layout.addLayout(row)
        layout.addWidget(self.interval)
        self.interval.show_rule(None)
        self.inputs: tuple[QWidget, ...] = (self.table, self.every, self.setup, self.check, *self.interval.inputs)

    def ask(self, endpoints: Sequence[Endpoint]) -> None:
        """Ask for a time span where an endpoint takes one, and for parents where a path has places."""
        rules = [endpoint.interval for endpoint in endpoints if endpoint.interval is not None]
        needed = any(rule.required for rule in rules)
        longest = min((rule.days for rule in rules if rule.splits and rule.days), default=0)
        rule = IntervalRule("query", ("interval",), needed, splits=longest > 0, days=longest) if rules else None
        if rule != self._rule:
            kept = self.interval.text() if self.interval.chosen_by_hand() else ""
            self._rule = rule
            self.blockSignals(True)
            self.interval.show_rule(rule, kept)
            self.blockSignals(False)
        self.interval.setTitle(self.tr("Time span, for those that take one ({0})").format(len(rules)))
        self.every.setVisible(any(endpoint.path_parameters for endpoint in endpoints))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show the endpoints as they stand."""
        same = [line.endpoint for line in lines] == [line.endpoint for line in self._lines]
        before, self._lines = self._lines, list(lines)
        if same:
            for at, (old, new) in enumerate(zip(before, lines, strict=True)):
                if old != new:
                    self.model.change_row(at, _row(new), _icon(new))
        else:
            self.model.show_rows([_row(line) for line in lines], icons=[_icon(line) for line in lines])
        many = self.tr("{0} endpoints, one export each").format(text.number(len(lines)))
        self.title.setText(self.tr("1 endpoint ticked") if len(lines) == 1 else many)
        self.said.setText(self._sum(lines))
        self._offer()

    def tint(self) -> None:
        """The icons in the colours in use."""
        for at, line in enumerate(self._lines):
            self.model.change_row(at, _row(line), _icon(line))

    def _sum(self, lines: Sequence[Line]) -> str:
        ready = [line for line in lines if not line.problem and not line.refused]
        words = [self.tr("%Ln can be started.", "", len(ready))]
        if refused := [title_of(line.endpoint) for line in lines if line.refused]:
            words.append(self.tr("Not allowed, so left out: {0}.").format(_names(refused)))
        if lacking := [title_of(line.endpoint) for line in lines if line.problem]:
            words.append(self.tr("Something is missing, so left out: {0}.").format(_names(lacking)))
        calls = [line.answer.calls for line in ready if line.answer is not None and line.answer.calls is not None]
        seconds = sum(line.answer.seconds or 0 for line in ready if line.answer is not None)
        if calls:
            least = len(calls) < len(ready) or any(line.answer and line.answer.total is None for line in ready)
            total = self.tr("At least {0}, {1}.") if least else self.tr("{0}, {1}.")
            words.append(total.format(text.calls(sum(calls)), text.about(seconds)))
        if any(line.answer is None for line in ready):
            words.append(self.tr("One that turns out not to be allowed ends alone; the others go on."))
        return " ".join(words)

    @Slot()
    def _offer(self) -> None:
        self.setup.setEnabled(self.table.currentIndex().isValid())

    @Slot()
    def _set_up(self) -> None:
        self._wanted(self.table.currentIndex())

    @Slot(QModelIndex)
    def _wanted(self, index: QModelIndex) -> None:
        if index.isValid():
            self.setup_wanted.emit(self._lines[index.row()].endpoint.operation)


def _row(line: Line) -> list[str]:
    records, calls, time, _ = describing.figures(line.answer)
    title = title_of(line.endpoint)
    lacks = line.problem.removeprefix(f"{title} ")  # it stands before it already
    word = lacks or (text.tr("checking…") if line.busy else describing.verdict_word(line.answer))
    return [title, word, records, calls, time]


def _icon(line: Line) -> object:
    if line.problem:
        return theme().icon("interrupted", Tone.CARE)
    if line.answer is None:
        return theme().icon("waiting" if line.busy else "queued", Tone.QUIET)
    name, tone, _ = describing.verdict(line.answer)
    return theme().icon(name, Tone[tone])


def _names(titles: Sequence[str]) -> str:
    shown = ", ".join(titles[:4])
    return shown if len(titles) <= 4 else text.tr("{0} and {1} more").format(shown, len(titles) - 4)  # noqa: PLR2004

"""From when to when: a preset or two moments in a time zone, and how many slices they are read in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QGroupBox, QLabel, QWidget

from genesys_export.catalog import IntervalRule
from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.export import PRESETS, Interval, parse_interval
from genesys_export.ui import moments, text
from genesys_export.ui.dialogs.zones import ZoneBox
from genesys_export.ui.widgets.moment_edit import MomentEdit
from genesys_export.ui.widgets.quiet import quiet_combo
from genesys_export.ui.widgets.spoken import SpokenLabel

_OWN = ""
_FIRST = "last-7-days"
_EXAMPLE = datetime(2026, 11, 30, 14, 30)  # noqa: DTZ001 - there is no doubt which of its numbers is the day


class IntervalEdit(QGroupBox):
    """The span of time of an export.

    Signals:
        changed: another span.

    Attributes:
        inputs: what the Tab key visits, from top to bottom.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Time span"))
        self._rule: IntervalRule | None = None
        self._filling = False
        self.only = QCheckBox(self.tr("On&ly from … to …"), self)
        self.only.toggled.connect(self._switch)
        self.preset = quiet_combo(self)
        names = {
            "today": self.tr("Today"), "yesterday": self.tr("Yesterday"), "last-7-days": self.tr("Last 7 days"),
            "last-30-days": self.tr("Last 30 days"), "this-month": self.tr("This month"),
            "last-month": self.tr("Last month"),
        }  # fmt: skip
        for key in PRESETS:
            self.preset.addItem(names.get(key, key), key)
        self.preset.addItem(self.tr("Own times"), _OWN)
        self.preset.setCurrentIndex(self.preset.findData(_FIRST))
        self.preset.currentIndexChanged.connect(self._by_preset)
        self.start, self.end = MomentEdit(self._place, self), MomentEdit(self._place, self)
        for edit in (self.start, self.end):
            edit.changed.connect(self._by_hand)
        self.zone = ZoneBox(self)
        self.zone.currentIndexChanged.connect(self._by_preset)
        self.said = SpokenLabel(self)
        self.said.setWordWrap(True)
        self.said.setForegroundRole(self.said.palette().ColorRole.PlaceholderText)
        self.said.setAccessibleName(self.tr("How the time span is read"))
        grid = QGridLayout(self)
        grid.addWidget(self.only, 0, 0, 1, 4)
        self._labels = [
            self._add(grid, words, field, row, column)
            for words, field, row, column in (
                (self.tr("&Span"), self.preset, 1, 0), (self.tr("Time &zone"), self.zone, 1, 2),
                (self.tr("Fro&m"), self.start, 2, 0), (self.tr("&Up to"), self.end, 2, 2),
            )
        ]  # fmt: skip
        grid.addWidget(self.said, 3, 0, 1, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.inputs: tuple[QWidget, ...] = (self.only, self.preset, self.zone, self.start, self.end)
        self._by_preset()

    def show_rule(self, rule: IntervalRule | None, interval: str = "") -> None:
        """Ask for the span of an endpoint with this rule; show one that was chosen before."""
        self._rule = rule
        self.setVisible(rule is not None)
        if rule is None:
            return
        self._filling = True
        self.only.setVisible(not rule.required)
        self.only.setChecked(bool(interval))
        self.zone.setVisible(not rule.date)
        self._labels[1].setVisible(not rule.date)
        for edit in (self.start, self.end):
            edit.setDisplayFormat(text.day_format() if rule.date else text.moment_format())
        if interval:
            self._take(interval)
        self._filling = False
        if not interval:
            self._by_preset()
        self._switch()

    def interval(self) -> str:
        """The span as ISO-8601 text; empty when none is wanted.

        Raises:
            ConfigurationError: it cannot be read, or ends before it starts.
        """
        if self._rule is None or not (self._rule.required or self.only.isChecked()):
            return ""
        first, last = self._read(self.start), self._read(self.end)
        if first >= last:
            raise ConfigurationError(self.tr("The time span ends before it starts."))
        return f"{first.isoformat()}/{last.isoformat()}"

    def text(self) -> str:
        """The span, or nothing where it makes no sense."""
        try:
            return self.interval()
        except ConfigurationError:
            return ""

    def chosen_by_hand(self) -> bool:
        """Whether a span is chosen that is not the one offered at first."""
        return bool(self._rule and self.only.isChecked()) or self.preset.currentData() != _FIRST

    def _add(self, grid: QGridLayout, words: str, field: QWidget, row: int, column: int) -> QLabel:
        label = QLabel(words, self)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        grid.addWidget(label, row, column)
        grid.addWidget(field, row, column + 1)
        return label

    def _place(self) -> tzinfo:
        """The zone that days and hours are meant in; an endpoint that takes days takes them as they are."""
        return UTC if self._rule is not None and self._rule.date else self.zone.zone()

    def _read(self, edit: MomentEdit) -> datetime:
        moment = edit.moment()
        if moment is None:
            raise ConfigurationError(self._unread(edit))
        return moment.replace(tzinfo=self._place())

    def _unread(self, edit: MomentEdit) -> str:
        """What is said of an input that no day can be read in."""
        days = self._rule is not None and self._rule.date
        written = moments.write(_EXAMPLE, text.day_format() if days else text.moment_format())
        other = f"{_EXAMPLE:%Y-%m-%d}" if days else f"{_EXAMPLE:%Y-%m-%d %H:%M}"
        words = self.tr("{0}: this is no date that can be read. Write it like {1} or {2}.")
        return words.format(edit.accessibleName(), written, other)

    def _take(self, interval: str) -> None:
        """Show a span that was chosen before."""
        span = parse_interval(interval)
        self._fill(span)
        self.preset.setCurrentIndex(self.preset.findData(_OWN))

    def _fill(self, span: Interval) -> None:
        before, self._filling = self._filling, True
        self.start.show_moment(span.start)
        self.end.show_moment(span.end)
        self._filling = before

    @Slot()
    def _by_preset(self) -> None:
        if self._filling:
            return
        key = self.preset.currentData()
        if key:
            self._fill(PRESETS[key](datetime.now(self._place())))
        self._tell()

    @Slot()
    def _by_hand(self) -> None:
        if self._filling:
            return
        self.preset.setCurrentIndex(self.preset.findData(_OWN))
        self._tell()

    @Slot()
    def _switch(self) -> None:
        wanted = self._rule is not None and (self._rule.required or self.only.isChecked())
        for field in (self.preset, self.start, self.end, self.zone, self.said, *self._labels):
            field.setEnabled(wanted)
        self._tell()

    def _tell(self) -> None:
        if self._filling:
            return
        self.said.setText(self._words())
        for edit in (self.start, self.end):
            edit.setAccessibleDescription("" if edit.moment() is not None else self._unread(edit))
        self.changed.emit()

    def _words(self) -> str:
        try:
            written = self.interval()
        except ExportError as error:
            return text.what(error)
        rule = self._rule
        if not written or rule is None:
            return self.tr("Without a span, everything the API has is read.") if rule is not None else ""
        span = parse_interval(written)
        if span.start > datetime.now(UTC):
            return self.tr("It lies in the future: there is nothing to read yet.")
        length = text.span(span.length)
        slices = len(span.slices(rule.days)) if rule.splits else 1
        if slices > 1:
            each = text.span(timedelta(days=rule.days))
            return self.tr("{0}, read in {1} slices of up to {2}.").format(length, text.number(slices), each)
        if rule.most_days and span.length > timedelta(days=rule.most_days):
            most = text.span(timedelta(days=rule.most_days))
            return self.tr("{0}; the API takes {1} at most.").format(length, most)
        return self.tr("{0}, read in one go.").format(length)

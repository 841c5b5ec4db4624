"""From when to when: a preset or two moments in a time zone, and how many slices they are read in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QGridLayout, QGroupBox, QLabel, QWidget

from genesys_export.catalog import IntervalRule
from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.export import PRESETS, Interval, parse_interval
from genesys_export.ui import text
from genesys_export.ui.dialogs.zones import ZoneBox
from genesys_export.ui.widgets.quiet import calm, quiet_combo
from genesys_export.ui.widgets.spoken import SpokenLabel

_OWN = ""
_FIRST = "last-7-days"
_DAY = timedelta(days=1)


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
        self.start, self.end = self._moment(), self._moment()
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
            ConfigurationError: it ends before it starts.
        """
        if self._rule is None or not (self._rule.required or self.only.isChecked()):
            return ""
        first, last = self._read(self.start), self._read(self.end)
        if first >= last:
            raise ConfigurationError(self.tr("The time span ends before it starts."))
        return f"{first.isoformat(timespec='seconds')}/{last.isoformat(timespec='seconds')}"

    def text(self) -> str:
        """The span, or nothing where it makes no sense."""
        try:
            return self.interval()
        except ConfigurationError:
            return ""

    def chosen_by_hand(self) -> bool:
        """Whether a span is chosen that is not the one offered at first."""
        return bool(self._rule and self.only.isChecked()) or self.preset.currentData() != _FIRST

    def _moment(self) -> QDateTimeEdit:
        edit = QDateTimeEdit(self)
        edit.setCalendarPopup(True)
        edit.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))  # the zone's own hours are added by us
        edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # mirrored, Qt would have minutes before hours
        edit.setDisplayFormat(text.moment_format())
        edit.dateTimeChanged.connect(self._by_hand)
        calm(edit)
        return edit

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

    def _read(self, edit: QDateTimeEdit) -> datetime:
        day, time = edit.date(), edit.time()
        naive = datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())  # noqa: DTZ001 - zoned below
        return naive.replace(tzinfo=self._place())

    def _write(self, edit: QDateTimeEdit, moment: datetime) -> None:
        there = moment.astimezone(self._place())
        day, time = QDate(there.year, there.month, there.day), QTime(there.hour, there.minute)
        edit.setDateTime(QDateTime(day, time, QTimeZone(QTimeZone.Initialization.UTC)))

    def _take(self, interval: str) -> None:
        """Show a span that was chosen before."""
        span = parse_interval(interval)
        self._fill(span)
        self.preset.setCurrentIndex(self.preset.findData(_OWN))

    def _fill(self, span: Interval) -> None:
        before, self._filling = self._filling, True
        self._write(self.start, span.start)
        self._write(self.end, span.end)
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

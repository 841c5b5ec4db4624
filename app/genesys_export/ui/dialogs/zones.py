"""Time zones as people choose them: the computer's, UTC, and every other one by its name."""

from __future__ import annotations

import functools
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QByteArray, QDate, QDateTime, QStringListModel, Qt, QTime, QTimeZone, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from genesys_export.ui.text import tr
from genesys_export.ui.widgets.quiet import calm

UTC = "UTC"


class QtZone(tzinfo):
    """A time zone of Qt, which brings its own names and rules on every system; Python's need a package on Windows."""

    def __init__(self, zone: QTimeZone) -> None:
        self._zone = zone

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Python: hours ahead of UTC at a local time."""
        if moment is None:
            return timedelta(0)
        day, time = QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute, moment.second)
        which = QDateTime.TransitionResolution
        twice = which.RelativeToAfter if moment.fold else which.RelativeToBefore
        return timedelta(seconds=QDateTime(day, time, self._zone, twice).offsetFromUtc())

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Python: not told apart from the offset."""
        del moment
        return None

    def tzname(self, moment: datetime | None) -> str:
        """Python: its name."""
        del moment
        return _name(self._zone)

    def fromutc(self, moment: datetime) -> datetime:
        """Python: a moment of UTC in this zone; told apart from the same hour before the clocks went back."""
        seconds = int((moment.replace(tzinfo=None) - datetime(1970, 1, 1)).total_seconds())  # noqa: DTZ001 - a span
        offset = timedelta(seconds=self._zone.offsetFromUtc(QDateTime.fromSecsSinceEpoch(seconds)))
        there = moment + offset
        return there if self.utcoffset(there) == offset else there.replace(fold=1)


class ZoneBox(QComboBox):
    """Chooses a time zone; a few letters anywhere in its name find it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setModel(QStringListModel(names(), self))
        completer = QCompleter(self.model(), self)
        completer.setCaseSensitivity(completer.caseSensitivity().CaseInsensitive)
        completer.setFilterMode(completer.filterMode().MatchContains)
        self.setCompleter(completer)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(18)
        self.setAccessibleName(self.tr("Time zone"))
        self.setToolTip(self.tr("Type a part of the zone's name, for example a city"))
        calm(self)
        edit = self.lineEdit()
        assert edit is not None
        edit.setAccessibleName(self.tr("Time zone"))
        edit.editingFinished.connect(self._settle)

    def zone(self) -> tzinfo:
        """The zone that is chosen."""
        if self.currentIndex() == 0:
            return QtZone(QTimeZone.systemTimeZone())
        return QtZone(QTimeZone(QByteArray(self.itemText(self.currentIndex()).encode())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Return takes the first zone that is offered; it does not start an export in the one before."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self._found()[:1])
            if (completer := self.completer()) is not None and (popup := completer.popup()) is not None:
                popup.hide()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _settle(self) -> None:
        """What was typed names one zone, or the last one stays."""
        found = self._found()
        self._choose(found if len(found) == 1 else [])

    def _found(self) -> list[int]:
        """The zones that what was typed may mean."""
        words = self.currentText().strip()
        if (exact := self.findText(words, Qt.MatchFlag.MatchFixedString)) >= 0:
            return [exact]
        return [at for at in range(self.count()) if words and words.lower() in self.itemText(at).lower()]

    def _choose(self, found: list[int]) -> None:
        at = found[0] if found else self.currentIndex()
        self.setEditText(self.itemText(at))
        self.setCurrentIndex(at)


@functools.cache
def names() -> list[str]:
    """Every zone to choose from, the computer's own first; may be called on a worker thread, where it stalls nobody."""
    known = sorted(_text(name) for name in QTimeZone.availableTimeZoneIds())
    local = tr("This computer's ({0})").format(_name(QTimeZone.systemTimeZone()))
    return [local, UTC, *(name for name in known if "/" in name and not name.startswith("Etc/"))]


def _name(zone: QTimeZone) -> str:
    return _text(zone.id())


def _text(name: QByteArray) -> str:
    return name.toStdString()

"""An input for a day and a time: what is typed or pasted is taken as a whole, and never becomes another day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, tzinfo

from PySide6.QtCore import QDate, QDateTime, QPoint, Qt, QTime, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from genesys_export.ui import moments, text
from genesys_export.ui.widgets.quiet import calm

_WIDEST = datetime(2028, 12, 28, 22, 58)  # noqa: DTZ001 - only for its width
_NOTCH = 120
_STEPS: dict[int, int] = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


class MomentEdit(QComboBox):
    """A moment on the clocks of a zone; opened, it shows a calendar.

    Qt's own input takes each number by itself, and leaves out what does not fit the one that it is at: another day
    would stand there than the one that was typed.

    Signals:
        changed: another moment is written, or what is written can no longer be read.
    """

    changed = Signal()

    def __init__(self, zone: Callable[[], tzinfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._moment: datetime | None = None
        self._form = ""
        self._writing = False
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type] # Qt takes none, its types do not say so
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # mirrored, Qt would have minutes before hours
        self._line.textChanged.connect(self._read)
        self._line.editingFinished.connect(self._settle)
        calm(self)
        self.setDisplayFormat(text.moment_format())

    def moment(self) -> datetime | None:
        """The moment, on the clocks of its zone and without it; nothing where what is written cannot be read."""
        return self._moment

    def show_moment(self, moment: datetime) -> None:
        """Write another moment; one without a zone is on the clocks of ours."""
        there = self._here(moment)
        before, self._moment = (self._moment, self.text()), there
        self._write(there)
        if before != (there, self.text()):
            self.changed.emit()

    def text(self) -> str:
        """What is written, whether it can be read or not."""
        return self._line.text()

    def date(self) -> QDate:
        """The day; none where what is written cannot be read."""
        return QDate() if self._moment is None else moments.to_qt(self._moment).date()

    def setDateTime(self, moment: QDateTime) -> None:
        """Write another moment; what zone it is in does not matter."""
        self.show_moment(moments.from_qt(moment.date(), moment.time()))

    def setDisplayFormat(self, form: str) -> None:
        """How it is written, in letters of Qt's; what cannot be read stays."""
        self._form = form
        sample, metrics = moments.write(_WIDEST, form), self.fontMetrics()
        self.setMinimumContentsLength(metrics.horizontalAdvance(sample) // metrics.horizontalAdvance("X") + 1)
        if self._moment is None:
            self._read()
        else:
            self._write(self._moment)

    def setAccessibleName(self, name: str) -> None:
        """Qt: what it is for; the line in it, which takes the focus, is called so too."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def setAccessibleDescription(self, words: str) -> None:
        """Qt: what else there is to say of it."""
        super().setAccessibleDescription(words)
        self._line.setAccessibleDescription(words)

    def stepBy(self, steps: int) -> None:
        """Step the day, the month, the hour, … that the cursor is at; the day where everything is selected."""
        found = moments.read(self.text())
        if self._moment is None or found is None:
            return
        at, everything = self._line.cursorPosition(), self._line.selectedText() == self.text()
        if self._line.hasSelectedText():
            at = self._line.selectionStart()
        parts = [name for name, (first, last) in found.places.items() if first <= at <= last]
        part = "day" if everything or not parts else parts[0]
        self.show_moment(moments.step(self._moment, part, steps))
        after = moments.read(self.text())
        if after is not None and part in after.places:
            first, last = after.places[part]
            self._line.setSelection(first, last - first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the arrows step; a moment that is pasted takes the place of the one before."""
        steps = _STEPS.get(event.key(), 0)
        if steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepBy(steps)
            return
        if event.matches(QKeySequence.StandardKey.Paste) and moments.read(QGuiApplication.clipboard().text()):
            self._line.selectAll()
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: the wheel steps."""
        self.stepBy(round(event.angleDelta().y() / _NOTCH))
        event.accept()

    def showPopup(self) -> None:
        """Qt: open the calendar."""
        self._settle()
        calendar = _Calendar(self)
        calendar.chosen.connect(self._take)
        calendar.open_below(self, self.date())

    @property
    def _line(self) -> QLineEdit:
        line = self.lineEdit()
        assert line is not None
        return line

    def _here(self, moment: datetime) -> datetime:
        return moment if moment.tzinfo is None else moment.astimezone(self._zone()).replace(tzinfo=None)

    def _write(self, moment: datetime) -> None:
        words = moments.write(moment, self._form)
        if words != self.text():
            self._writing = True
            self._line.setText(words)
            self._line.setCursorPosition(0)
            self._writing = False

    @Slot()
    def _read(self) -> None:
        """Take what is written as a whole."""
        if self._writing:
            return
        found = moments.read(self.text())
        self._moment = None if found is None else self._here(found.moment)
        if self._moment is not None and "h" not in self._form.lower() and self._moment.time() != time():
            self._moment = None  # there is a time in it, where only days are asked for
        self.changed.emit()

    @Slot()
    def _settle(self) -> None:
        """Write what was read as everything else is written; what cannot be read stays, and is mended there."""
        if self._moment is not None:
            self._write(self._moment)

    @Slot(QDate)
    def _take(self, day: QDate) -> None:
        """Another day of the calendar, at the same time."""
        clock = QTime(0, 0) if self._moment is None else moments.to_qt(self._moment).time()
        self.show_moment(moments.from_qt(day, clock))


class _Calendar(QFrame):
    """Opens below an input, and closes when a day is chosen.

    Signals:
        chosen: the day.
    """

    chosen = Signal(QDate)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # a press on the arrow would open it again
        self.setFrameStyle(QFrame.Shape.StyledPanel | QFrame.Shadow.Plain)
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        self.calendar = QCalendarWidget(self)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setAccessibleName(parent.accessibleName())
        self.calendar.clicked.connect(self._choose)
        self.calendar.activated.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.calendar)

    def open_below(self, field: QWidget, day: QDate) -> None:
        """Show it where the field is, within the screen."""
        if day.isValid():
            self.calendar.setSelectedDate(day)
        size, screen = self.sizeHint(), field.screen().availableGeometry()
        place = field.mapToGlobal(QPoint(0, field.height()))
        if place.y() + size.height() > screen.bottom():
            place = field.mapToGlobal(QPoint(0, -size.height()))
        beyond = field.width() - size.width() if QGuiApplication.isRightToLeft() else 0
        left = min(place.x() + beyond, screen.right() - size.width())
        self.move(max(left, screen.left()), max(place.y(), screen.top()))
        self.show()
        self.calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot(QDate)
    def _choose(self, day: QDate) -> None:
        if self.isVisible():  # a double click is a click as well
            self.chosen.emit(day)
            self.close()

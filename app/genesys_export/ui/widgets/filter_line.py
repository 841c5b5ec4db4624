"""A line for the filter language of the request log: it says at once whether it makes sense, and what could come."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QWidget

from genesys_export.errors import ConfigurationError
from genesys_export.export import CallFilter, completions, parse_filter
from genesys_export.ui import text
from genesys_export.ui.saying import said
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.widgets.called import clearable
from genesys_export.ui.widgets.sizing import hint

_SETTLE_MS = 250


class FilterLine(QLineEdit):
    """Words of the filter language; ``said`` is a label for its mistakes.

    Signals:
        changed: a :class:`CallFilter`.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = QLabel(parent)
        self.said.setWordWrap(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        hint(self, self.tr("for example status>=400 path~queues took>500ms wait>5s"))
        clearable(self, self.tr("Filter of the request log"))
        self.setToolTip(
            self.tr("took and wait are in seconds: 5 or 5s; also 500ms or 2m. size is in bytes; also 100kb or 1mb.")
        )
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setModelSorting(QCompleter.ModelSorting.UnsortedModel)
        self.setCompleter(completer)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._settled)
        self.textEdited.connect(self._offer)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._settled)

    def event(self, event: QEvent) -> bool:
        """Qt: Esc clears the filter, where there is one, before it means anything to the window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.text():
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.clear()
                self._settled()
                return True
        return super().event(event)

    @Slot(str)
    def _offer(self, words: str) -> None:
        self._words.setStringList(completions(words))

    @Slot()
    def _wait(self) -> None:
        self._timer.start()

    @Slot()
    def _settled(self) -> None:
        self._timer.stop()
        try:
            found: CallFilter = parse_filter(self.text())
        except ConfigurationError as error:
            self._color(Tone.BAD)
            self.said.setText(f"{text.what(error)} {said(error.remedy)}")
            self.said.show()
            return
        self._color(Tone.GOOD if self.text().strip() else None)
        self.said.setText(said(found.remark))
        self.said.setVisible(bool(found.remark))
        self.changed.emit(found)

    def _color(self, tone: Tone | None) -> None:
        palette = QPalette(self.window().palette())
        if tone is not None:
            palette.setColor(QPalette.ColorRole.Text, theme().color(tone))
        self.setPalette(palette)

"""One call of the request log, whole: its request, its reply, what can be copied of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from genesys_export.export.callfilter import local_time
from genesys_export.ui import text
from genesys_export.ui.curl import curl_of
from genesys_export.ui.models.calls import headroom_of, result_of
from genesys_export.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from collections.abc import Sequence

    from genesys_export.export import Call

_WIDE = 54  # average characters


class CallDetails(QWidget):
    """Shows a call and the attempts at the same page that came before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._call: Call | None = None
        self.words = QPlainTextEdit(self)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("The selected call"))
        self.copy_id = QPushButton(self.tr("Copy correlation i&d"), self)
        self.copy_curl = QPushButton(self.tr("Copy as c&URL"), self)
        self.copy_curl.setToolTip(
            self.tr("Without the token: host and token are taken from the environment variables GENESYS_API and "
                    "GENESYS_TOKEN.")
        )  # fmt: skip
        self.copy_all = QPushButton(self.tr("Copy det&ails"), self)
        self.copy_id.clicked.connect(self._copy_id)
        self.copy_curl.clicked.connect(self._copy_curl)
        self.copy_all.clicked.connect(self._copy_all)
        buttons = Flow()
        for button in (self.copy_id, self.copy_curl, self.copy_all):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words, 1)
        layout.addLayout(buttons)
        # As wide in every language: where the buttons' words are longer, they make a row more.
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDE)
        self.show_call(None, ())

    def show_call(self, call: Call | None, before: Sequence[Call]) -> None:
        """Show a call; ``before`` are the earlier attempts at its page."""
        self._call = call
        self.words.setPlainText("" if call is None else self._told(call, before))
        for button in (self.copy_curl, self.copy_all):
            button.setEnabled(call is not None)
        self.copy_id.setEnabled(call is not None and bool(call.correlation_id))

    def _told(self, call: Call, before: Sequence[Call]) -> str:
        at = local_time(call.at).isoformat(timespec="milliseconds")
        lines = [f"{call.method} {call.path}", self._sent(call, at)]
        lines += [self._attempt(each) for each in (*before, call)]
        lines.append(self.tr("Headroom afterwards: {0}").format(headroom_of(call)))
        if call.records is not None:
            lines.append(self.tr("Records: {0}").format(text.number(call.records)))
        if call.size is not None:
            lines.append(self.tr("Size: {0}").format(text.size(call.size)))
        if call.correlation_id:
            lines.append(self.tr("Correlation id: {0}").format(call.correlation_id))
        if call.headers:
            lines += ["", self.tr("Headers of the reply:"), call.headers]
        if call.body:
            lines += ["", self.tr("The reply begins:"), call.body]
        return "\n".join(lines)

    def _sent(self, call: Call, at: str) -> str:
        if not call.page:
            return self.tr("Sent {0}").format(at)
        return self.tr("Sent {0}, page {1}").format(at, text.number(call.page))

    def _attempt(self, call: Call) -> str:
        words = self.tr("Attempt {0}: {1} after {2} s").format(
            text.number(call.attempt), result_of(call), text.number(call.duration, 2)
        )
        if call.waited < 1:
            return words
        why = f" ({text.wait_word(call.reason)})" if call.reason else ""
        return f"{words}, {self.tr('{0} s waited before').format(text.number(call.waited, 1))}{why}"

    @Slot()
    def _copy_id(self) -> None:
        if self._call is not None:
            QGuiApplication.clipboard().setText(self._call.correlation_id)

    @Slot()
    def _copy_curl(self) -> None:
        if self._call is not None:
            QGuiApplication.clipboard().setText(curl_of(self._call))

    @Slot()
    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(self.words.toPlainText())

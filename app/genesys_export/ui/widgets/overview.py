"""The Overview tab: where the export stands, what is safe, and what can be done now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genesys_export.export import JobState
from genesys_export.recipes.keeping import recipe_of
from genesys_export.ui import reading, text
from genesys_export.ui.states import icon_of, tone_of
from genesys_export.ui.theme import theme
from genesys_export.ui.widgets.action_button import ActionButton
from genesys_export.ui.widgets.notes import Notes
from genesys_export.ui.widgets.sizing import align_heights
from genesys_export.ui.widgets.spoken import SpokenLabel

if TYPE_CHECKING:
    from genesys_export.errors import ExportError
    from genesys_export.export import Progress
    from genesys_export.ui.models.row import ExportRow
    from genesys_export.ui.widgets.details import ExportView


class Overview(QScrollArea):
    """A headline with the state's icon, the facts below, the buttons that make sense in this state."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setAccessibleName(self.tr("Overview of the selected export"))
        self._details = ""
        self._state: JobState | None = None
        self._warned = False
        self._offered: tuple[JobState, bool, bool, str] | None = None
        inner = QWidget(self)
        self._icon = QLabel(inner)
        self.headline = SpokenLabel(inner)
        font = self.headline.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.headline.setFont(font)
        self.body = SpokenLabel(inner)
        for label in (self.headline, self.body):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.headline.setAccessibleName(self.tr("State"))
        self.body.setAccessibleName(self.tr("Details"))
        self._buttons: dict[str, ActionButton] = {}
        actions["change"].setIconText(actions["change"].text().replace("&", ""))  # a dialog is asked for: with its dots
        row = QHBoxLayout()
        for name in ("resume", "pause", "cancel", "change", "open", "folder", "verify", "remove"):
            button = self._buttons[name] = ActionButton(actions[name], inner)
            row.addWidget(button)
        self.copy = QPushButton(self.tr("Copy details"), inner)
        self.copy.clicked.connect(self._copy)
        row.addWidget(self.copy)
        align_heights((*self._buttons.values(), self.copy))
        row.addStretch()
        head = QHBoxLayout()
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.headline, 1)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.addLayout(head)
        layout.addWidget(self.body)
        self.notes = Notes(inner)
        layout.addWidget(self.notes)
        layout.addLayout(row)
        layout.addStretch()
        self.setWidget(inner)
        theme().changed.connect(self._tint)

    def show_export(self, row: ExportRow, view: ExportView) -> None:
        """Show an export as it stands."""
        progress, error = view.progress, view.error
        if (row.state, row.warned) != (self._state, self._warned):
            self._state, self._warned = row.state, row.warned
            self._tint()
        self.notes.show_notes(self._warnings(row, view))
        if self._offered != (offered := (row.state, row.foreign, row.damaged, row.from_file)):
            self._offered = offered
            self._offer(row)
        self._details = text.error_details(error, row.name) if error else row.trouble
        self.copy.setVisible(bool(self._details) and not row.state.active)
        if row.from_file:
            headline, body = self._from_file(row)
        elif row.foreign or row.damaged:
            headline, body = self._out_of_reach(row)
        else:
            headline, body = self._words(row, progress, error)
        if view.in_line and row.state is JobState.QUEUED:
            headline = self.tr("In line: it starts when one of the running exports has ended.")
        body = "\n".join(filter(None, (body, view.asked_for, self._recipe(row))))
        for label, words in ((self.headline, headline), (self.body, body)):
            if label.text() != words:
                label.setText(words)

    def show_nothing(self) -> None:
        """No export is selected."""
        self._offered, self._details = None, ""
        self._icon.clear()
        self._state = None
        self.headline.setText(self.tr("No export is selected."))
        self.body.setText("")
        self.notes.show_notes([])
        for button in (*self._buttons.values(), self.copy):
            button.hide()

    def _warnings(self, row: ExportRow, view: ExportView) -> list[str]:
        if row.state.active:
            return list(view.remarks)
        notes = list(view.warnings)
        if row.state is JobState.DONE and view.incomplete and not notes and row.total:
            words = self.tr("The API counted {0} in the end, but gave {1}: the organisation changed meanwhile.")
            notes.append(words.format(text.records(row.total), text.number(row.records)))
        return notes

    def _offer(self, row: ExportRow) -> None:
        done = row.state is JobState.DONE
        self._buttons["resume"].setVisible(row.resumable)
        self._buttons["pause"].setVisible(row.pausable)
        self._buttons["cancel"].setVisible(row.state.active and not row.foreign)
        self._buttons["remove"].setVisible(row.damaged)
        failed = row.state is JobState.FAILED and not row.damaged
        self._buttons["change"].setVisible(failed and not row.from_file)
        for name in ("open", "folder", "verify"):
            self._buttons[name].setVisible(done and not row.from_file)

    def _words(self, row: ExportRow, progress: Progress | None, error: ExportError | None) -> tuple[str, str]:
        safe = self.tr("%Ln record(s) are safe on disk.", "", row.records)
        on = self.tr("resume continues at page {0}.").format(text.number(row.pages + 1))
        target = self.tr("Destination: {0}").format(reading.written(row.out))
        match row.state:
            case JobState.PAUSED:
                return self._paused(row, safe, on, target)
            case JobState.DONE:
                return self._done(row, progress)
            case JobState.FAILED | JobState.INTERRUPTED:
                return self._stopped(row, error, safe, on)
            case JobState.CANCELLED:
                return self.tr("Cancelled. {0}").format(safe), "\n".join((self.tr("No file was written."), target))
            case JobState.QUEUED:
                return self.tr("Queued: signing in…"), target
            case _:
                return self._running(row, progress, target)

    def _paused(self, row: ExportRow, safe: str, on: str, target: str) -> tuple[str, str]:
        if not row.pages:  # it stood in line, or its first page was on its way
            head = self.tr("Paused before its first page.")
            return head, "\n".join((self.tr("You can close the program; resume starts it."), target))
        head = self.tr("Paused after page {0}. {1}").format(text.number(row.pages), safe)
        close = self.tr("You can close the program; {0}").format(on)
        changed = self.tr("Records changed in the organisation meanwhile may be missed or repeated.")
        return head, f"{close}\n{changed}\n{target}"

    def _from_file(self, row: ExportRow) -> tuple[str, str]:
        records = text.records(row.records, row.total or None)
        head = self.tr("{0}: {1} in {2}").format(row.state_words, records, text.pages(row.pages))
        words = self.tr("%Ln request(s), {0} retried, in {1}.", "", row.requests)
        counts = words.format(text.number(row.retries), text.duration(row.seconds))
        lines = [row.trouble, counts, self.tr("{0} done.").format(row.parts_words) if row.in_parts else ""]
        lines += [
            self.tr("Connection there: {0}").format(row.organisation),
            self.tr("Destination there: {0}").format(reading.written(row.out)),
            self.tr("Looked at from {0}. It can be neither resumed nor changed here.").format(row.from_file),
        ]
        return head, "\n".join(filter(None, lines))

    def _out_of_reach(self, row: ExportRow) -> tuple[str, str]:
        if row.damaged:
            others = self.tr("Your other exports are not touched by it.")
            return row.trouble, "\n".join((others, self.tr("Do: remove it, and export again.")))
        head = self.tr("Another program is working on this export: {0} so far.")
        target = self.tr("Destination: {0}").format(reading.written(row.out))
        calm = self.tr("Its work goes on undisturbed. To pause it, stop it there.")
        return head.format(text.records(row.records)), f"{calm}\n{target}"

    def _running(self, row: ExportRow, progress: Progress | None, target: str) -> tuple[str, str]:
        head = text.state_word(row.state, row.wait_left)
        size = None if progress is None or not progress.total or not progress.records else progress
        records = text.records(row.records, size.total if size is not None else None)
        lines = [self.tr("{0} in {1} so far, all safe on disk.").format(records, text.pages(row.pages))]
        if row.in_parts:
            now = text.part(progress.part) if progress is not None else ""
            parts = self.tr("{0} done, now {1}.") if now else self.tr("{0} done.")
            lines.append(parts.format(row.parts_words, now))
        if progress is not None:
            lines.append(self.tr("%Ln request(s), {0} retried, none lost.", "", progress.requests).format(
                text.number(progress.retries)))  # fmt: skip
            if left := text.time_left(progress.estimate):
                lines.append(f"{left[:1].upper()}{left[1:]}.")
            if progress.wait is not None:
                lines.append(text.wait_sentence(progress.wait, progress.headroom))
        return head, "\n".join((*lines, target))

    def _done(self, row: ExportRow, progress: Progress | None) -> tuple[str, str]:
        seconds = row.seconds if progress is None else progress.seconds
        head = self.tr("Done with warnings in {0}: {1}") if row.warned else self.tr("Done in {0}: {1}")
        total = row.total if row.total and row.total > row.records else None
        head = head.format(text.duration(seconds), text.records(row.records, total))
        if progress is None:
            words = self.tr("%Ln request(s), {0} retried.", "", row.requests)
            lines = [words.format(text.number(row.retries))]
        else:
            dropped = self.tr("%Ln duplicate(s) dropped", "", progress.duplicates)
            words = self.tr("%Ln request(s), {0} retried, {1}.", "", progress.requests)
            lines = [words.format(text.number(progress.retries), dropped)]
        if row.in_parts:
            lines.append(self._parts(row, progress))
        if row.problem:
            lines.append(row.trouble)
        lines.append(self.tr("File: {0}").format(reading.written(row.out)))
        lines += [self.tr("Also: {0}").format(reading.written(each)) for each in row.also]
        return head, "\n".join(lines)

    def _recipe(self, row: ExportRow) -> str:
        name = "" if row.from_file else recipe_of(row.out)
        words = self.tr("Part of the recipe {0}: go on with it under Recipes, which writes the tables.")
        return words.format(reading.written(name)) if name else ""

    def _parts(self, row: ExportRow, progress: Progress | None) -> str:
        words = [self.tr("{0} done.").format(row.parts_words)]
        if progress is not None and progress.gone:
            words.append(self.tr("{0} skipped, gone meanwhile.").format(text.number(progress.gone)))
        if progress is not None and progress.forbidden:
            words.append(self.tr("{0} skipped, not allowed.").format(text.number(progress.forbidden)))
        return " ".join(words)

    def _stopped(self, row: ExportRow, error: ExportError | None, safe: str, on: str) -> tuple[str, str]:
        if row.state is JobState.INTERRUPTED and error is None:
            head = row.trouble or self.tr("The program ended while this export was running.")
            lines = [self.tr("Safe: {0}").format(safe), self.tr("Do: {0}").format(on)]
        else:
            trouble, _, advice = row.trouble.partition(". ")  # from an earlier sitting: what is safe and to do is in it
            head = text.what(error) if error else f"{trouble}." if advice else trouble
            head = head or self.tr("The export stopped before its end.")
            remedy = (text.remedy(error) if error else "") or self.tr("When the cause is gone, resume.")
            if not row.records and error and error.safe:
                safe = text.safe(error)
            lines = [self.tr("Safe: {0}").format(safe), self.tr("Do: {0}").format(remedy)]
            if advice and not error:
                lines = [advice]
            if row.pages:
                lines.append(self.tr("Goes on: {0}").format(on))
        if correlation := getattr(error, "correlation_id", ""):
            lines.append(self.tr("Correlation id {0}").format(correlation))
        return head, "\n".join(lines)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    @Slot()
    def _tint(self) -> None:
        if self._state is not None:
            warned = self._warned
            icon = theme().icon(icon_of(self._state, warned=warned), tone_of(self._state, warned=warned))
            self._icon.setPixmap(icon.pixmap(20, 20))

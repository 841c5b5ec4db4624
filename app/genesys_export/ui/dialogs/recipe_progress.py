"""A recipe while it runs, and what became of it: its listings, the wait if there is one, the tables and their files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from genesys_export.export import JobState
from genesys_export.recipes.fetching import Fetched, Phase
from genesys_export.recipes.making import by_reason
from genesys_export.ui import reading, text
from genesys_export.ui.models.plain import PlainTable
from genesys_export.ui.recipe_desk import WORKING, RecipeDesk, Stage
from genesys_export.ui.saying import said
from genesys_export.ui.states import icon_of, tone_of
from genesys_export.ui.theme import Tone, theme
from genesys_export.ui.titles import title_of
from genesys_export.ui.widgets.notes import Notes
from genesys_export.ui.widgets.sizing import align_heights, fit_columns, keep_width
from genesys_export.ui.widgets.spoken import SpokenLabel
from genesys_export.ui.widgets.table import choose_row, small_table

if TYPE_CHECKING:
    from genesys_export.ui.controller import Controller

_LOOKS = {
    Stage.DONE: ("done", Tone.GOOD), Stage.FAILED: ("failed", Tone.BAD), Stage.PAUSED: ("paused", Tone.QUIET),
    Stage.CANCELLED: ("cancelled", Tone.QUIET),
}  # fmt: skip


class RecipeProgress(QWidget):
    """Follows the run of a recipe.

    Signals:
        over: another recipe is wanted.
    """

    over = Signal()

    def __init__(self, desk: RecipeDesk, controller: Controller, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._controller = desk, controller
        self._icon, self.headline, self.body = QLabel(self), SpokenLabel(self), SpokenLabel(self)
        self._icon.setFixedWidth(24)
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        for label, name in ((self.headline, self.tr("State")), (self.body, self.tr("What is safe and what to do"))):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setAccessibleName(name)
        heads = (self.tr("Reads"), self.tr("State"), self.tr("Progress"), self.tr("Records"), self.tr("What happened"))
        self.parts = PlainTable(heads, frozenset({3}), self)
        self.table = small_table(self.parts, self.tr("What it reads"), self)
        self.files = PlainTable((self.tr("Table"), self.tr("Rows"), self.tr("File")), frozenset({1}), self)
        self.made = small_table(self.files, self.tr("The tables"), self)
        for table, widths in ((self.table, (34, 32, 30, 12)), (self.made, (34, 13))):
            fit_columns(table, dict(enumerate(widths)))
            table.horizontalHeader().setSectionResizeMode(len(widths), QHeaderView.ResizeMode.Stretch)
        self.notes = Notes(self)
        self.pause = self._button(self.tr("&Pause"), self._toggle)
        self.cancel = self._button(self.tr("&Cancel and delete what was fetched"), desk.cancel)
        self.open = self._button(self.tr("&Open"), self._open)
        self.folder = self._button(self.tr("Show in &folder"), self._show)
        self.again = self._button(self.tr("&Another recipe"), self.over)
        self.pause.setIcon(theme().icon("pause"))
        keep_width(self.pause, (self.tr("&Pause"), self.tr("&Resume")))
        align_heights((self.pause, self.cancel, self.open, self.folder, self.again))
        head = QHBoxLayout()
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.headline, 1)
        row = QHBoxLayout()
        for button in (self.pause, self.cancel, self.open, self.folder):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.body)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.made, 1)
        layout.addWidget(self.notes)
        layout.addLayout(row)
        desk.changed.connect(self.refresh)
        controller.ticked.connect(self.refresh)
        theme().changed.connect(self._anew)
        self.made.doubleClicked.connect(self._open)

    def _button(self, words: str, slot: object) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    @Slot()
    def refresh(self) -> None:
        """Show how far it is."""
        desk, run = self._desk, self._desk.run
        if desk.stage is Stage.NONE or not self.isVisibleTo(self.window()):
            return
        fetched = [] if run is None else run.fetched
        rows = [self._row(each) for each in fetched]
        icons = [self._look(each) for each in fetched]
        before = self.parts.rows()
        if len(before) != len(rows):
            self.parts.show_rows(rows, icons=[theme().icon(*look) for look in icons])
        else:
            for at, row in enumerate(rows):
                if row != before[at]:
                    self.parts.change_row(at, row, theme().icon(*icons[at]))
        self._say(fetched)
        self._offer()

    def _say(self, fetched: list[Fetched]) -> None:
        desk, run = self._desk, self._desk.run
        name, tone = _LOOKS.get(desk.stage, ("running", Tone.BUSY))
        warned = desk.stage is Stage.DONE and bool(self._warnings())
        if warned:
            name, tone = ("interrupted", Tone.CARE) if desk.written else ("failed", Tone.BAD)
        self._icon.setPixmap(theme().icon(name, tone).pixmap(20, 20))
        title = "" if run is None else said(run.recipe.title)
        here = sum(each.done for each in fetched)
        counted = self.tr("{0} of {1} listings are there.").format(here, len(fetched)) if fetched else ""
        head, body = {
            Stage.SIGNING_IN: (self.tr("Signing in…"), ""),
            Stage.FETCHING: (self.tr("{0}: reading").format(title), f"{counted}\n{self._wait(fetched)}".strip()),
            Stage.WRITING: (self.tr("{0}: making the tables").format(title), self._place()),
            Stage.PAUSED: (self.tr("{0}: paused").format(title),
                           self.tr("{0} What was fetched is kept, also when you close the program.").format(counted)),
            Stage.DONE: (self._ended(warned=warned).format(title), self._place() if desk.written else ""),
            Stage.FAILED: (text.what(desk.error) if desk.error is not None else "", self._remedy()),
            Stage.CANCELLED: (self.tr("Cancelled. What was fetched is deleted; no file was written."), ""),
        }[desk.stage]  # fmt: skip
        if desk.stopping:
            head = self.tr("Pausing after the pages in hand…")
        for label, words in ((self.headline, head), (self.body, body)):
            if label.text() != words:
                label.setText(words)
            label.setVisible(bool(words))
        self.notes.show_notes(self._warnings())
        if desk.stage is Stage.DONE:
            rows = [[each["table"], text.number(each["records"]), str(desk.files[each["table"]])]
                    for each in desk.written]  # fmt: skip
            if rows != self.files.rows():
                self.files.show_rows(rows)
                choose_row(self.made, 0)

    def _ended(self, *, warned: bool) -> str:
        if not self._desk.written:
            return self.tr("{0}: no table could be written")
        return self.tr("{0}: done with warnings") if warned else self.tr("{0}: done")

    def _offer(self) -> None:
        stage, desk = self._desk.stage, self._desk
        working, done = stage in WORKING, stage is Stage.DONE
        resumable = stage in {Stage.PAUSED, Stage.FAILED} and desk.run is not None
        self.pause.setVisible(working or resumable)
        self.pause.setText(self.tr("&Pause") if working else self.tr("&Resume"))
        self.pause.setIcon(theme().icon("pause" if working else "resume"))
        self.pause.setEnabled(not desk.stopping)
        self.cancel.setVisible(working or resumable)
        self.cancel.setEnabled(not desk.stopping)
        self.again.setVisible(not working)
        self.open.setVisible(done and bool(desk.written))
        self.folder.setVisible(done and bool(desk.written))
        self.made.setVisible(done and bool(desk.written))
        self.table.setVisible(not done or not desk.written)  # what hindered it

    def _row(self, each: Fetched) -> list[str]:
        row = self._controller.row(each.job) if each.job else None
        records = each.records if each.result is None else each.result.records
        progress = ""
        if row is not None and each.phase is Phase.FETCHING:
            records = row.records
            progress = row.left or (row.parts_words if row.in_parts else "")
            if row.fraction is not None and not row.in_parts:
                progress = f"{int(row.fraction * 100)} %"
        happened = "" if each.error is None else " ".join((text.what(each.error), text.remedy(each.error)))
        return [title_of(each.fetch.endpoint), self._state(each), progress, text.number(records) if records else "—",
                happened]  # fmt: skip

    def _state(self, each: Fetched) -> str:
        row = self._controller.row(each.job) if each.job else None
        if each.done:
            return self.tr("There")
        if each.phase is Phase.ENDED:
            return self.tr("Cannot be had") if each.gone else self.tr("Stopped")
        if each.phase is Phase.ASKING:
            return self.tr("Checking whether it is allowed")
        if each.phase is Phase.FETCHING and row is not None:
            return text.state_word(row.state, row.wait_left)
        return self.tr("In line")

    def _look(self, each: Fetched) -> tuple[str, Tone]:
        row = self._controller.row(each.job) if each.job else None
        if each.done:
            return "done", Tone.GOOD
        if each.phase is Phase.ENDED:
            return ("failed", Tone.BAD) if each.error is not None else ("paused", Tone.QUIET)
        if each.phase is Phase.FETCHING and row is not None:
            return icon_of(row.state), tone_of(row.state)
        return "queued", Tone.QUIET

    def _wait(self, fetched: list[Fetched]) -> str:
        """Why nothing is sent at this moment, and for how long."""
        for each in fetched:
            progress = self._controller.view(each.job).progress if each.job and each.phase is Phase.FETCHING else None
            if progress is not None and progress.wait is not None and progress.state is JobState.WAITING:
                return text.wait_sentence(progress.wait)
        return ""

    def _warnings(self) -> list[str]:
        desk = self._desk
        if desk.stage is not Stage.DONE:
            return []
        found = []
        for sentences, names in by_reason(desk.skipped).items():
            one, several = self.tr("The table {0} was not written. {1}"), self.tr("Tables not written: {0}. {1}")
            # Each sentence is translated by itself: within one text, the title that begins the second stayed English.
            why = " ".join(map(said, sentences))
            found.append((one if len(names) == 1 else several).format(", ".join(names), why))
        for each in desk.written:
            found += [self.tr("The table {0} is not complete. {1}").format(each["table"], said(why))
                      for why in each["lacks"]]  # fmt: skip
            found += [f"{each['table']}: {note}" for note in each["notes"] if note not in each["lacks"]]
        return found

    def _remedy(self) -> str:
        error = self._desk.error
        if error is None:
            return ""
        lines = []
        if error.safe:
            lines.append(self.tr("Safe: {0}").format(text.safe(error)))
        if words := text.remedy(error):
            lines.append(self.tr("Do: {0}").format(words))
        return "\n".join(lines)

    def _place(self) -> str:
        return "" if self._desk.run is None else self.tr("Destination: {0}").format(reading.written(self._desk.run.out))

    def _chosen(self) -> Path | None:
        """The file of the table that is selected, else the first."""
        files = self._desk.files
        at = max(0, self.made.currentIndex().row())
        return list(files.values())[at] if at < len(files) else None

    @Slot()
    def _toggle(self) -> None:
        if self._desk.working:
            self._desk.pause()
        else:
            self._desk.go_on()

    @Slot()
    def _open(self) -> None:
        if (path := self._chosen()) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @Slot()
    def _show(self) -> None:
        if (path := self._chosen()) is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    @Slot()
    def _anew(self) -> None:
        self.parts.show_rows([])
        self.refresh()

"""The preview of the selected export: what is looked up where, and when.

Two tasks, each doing the most wanted thing first: one arranges (finds, sorts, counts), one reads rows for the eyes and
the columns of all records. Whatever comes back for a question that nobody asks any more is dropped.
"""

from __future__ import annotations

import asyncio
import time
from array import array
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from genesys_export.errors import Cancelled, ConfigurationError, ExportError
from genesys_export.export import Arrangement, Preview, Survey
from genesys_export.output import cell, choices
from genesys_export.output.columns import picked, row
from genesys_export.output.guarding import guarded
from genesys_export.ui.models.records import CHUNK, RecordsModel
from genesys_export.ui.tasks import ui_task

if TYPE_CHECKING:
    from genesys_export.catalog import Endpoint
    from genesys_export.export import JobStore

_AT_ONCE = 4  # chunks that are wanted at a time: who scrolls fast does not look at what is gone by
_SURVEYED = 400  # records whose columns are looked at in one go
_PAUSE_S = 0.02  # between two of them
_AGAIN_S = 0.5  # at the earliest, an export that still runs is looked at anew
MOST_COPIED = 100_000
"""Rows that are copied at most."""


class Previewing(QObject):
    """Looks into one job at a time and keeps the model true.

    Signals:
        opened: another job is looked into.
        changed: what is shown, or how far it is looked at.
        failed: an :class:`ExportError`.

    Attributes:
        model: the rows.
        arrangement: which rows are wanted, and in what order.
        columns: those that are chosen, each ``path`` or ``path=title``; empty for those that the file has.
        error: why nothing is shown.
        done: whether the export has come to its end.
    """

    opened = Signal()
    changed = Signal()
    failed = Signal(object)

    def __init__(self, jobs: JobStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.model = RecordsModel(self)
        self.model.wanted.connect(self._want)
        self.arrangement = Arrangement()
        self.columns: tuple[str, ...] = ()
        self.error: ExportError | None = None
        self.done = False
        self._job, self._records = "", -1
        self._preview: Preview | None = None
        self._numbers: array[int] = array("q")
        self._every: array[int] = array("q")
        self._survey: Survey | None = None
        self._wanted: deque[int] = deque()
        self._question = 0  # counts what was asked for; an answer to an earlier one is dropped
        self._asked = False
        self._arranged_at = 0.0
        self._slowness = 0.0
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._grown)

    def report(self, error: ExportError) -> None:
        """An error of a task of this object."""
        self.failed.emit(error)

    @property
    def job(self) -> str:
        """Id of the export that is looked at."""
        return self._job

    @property
    def endpoint(self) -> Endpoint | None:
        """What the job exports, once it is looked into."""
        return self._preview.request.endpoint if self._preview is not None else None

    @property
    def known(self) -> list[str]:
        """The paths of the columns of the file, as far as its records were looked at."""
        return self._survey.paths if self._survey is not None else []

    @property
    def busy(self) -> bool:
        """Whether records are being found or sorted."""
        return self._asked

    @property
    def total(self) -> int:
        """How many records there are, found or not."""
        return len(self._every)

    @property
    def surveyed(self) -> int | None:
        """How many records' columns are known; ``None`` when all are, or the columns are chosen."""
        if self.columns or self._survey is None or self._survey.seen >= len(self._every):
            return None
        return self._survey.seen

    @property
    def names_awaited(self) -> bool:
        """Whether ids are shown alone since their names are not read yet."""
        return self._preview is not None and self._preview.request.names and not self._preview.named

    @property
    def paths(self) -> list[str]:
        """The paths of the columns that are shown."""
        if self.columns:
            return [path for path, _ in choices(self.columns)]
        return self.known

    def show_job(self, job: str, records: int, *, done: bool = False) -> None:
        """Look into this job, which has so many records; call it as often as you like."""
        ended, self.done = done and not self.done, done
        if job != self._job:
            self.interrupt()
            self._job, self._records = job, records
            self._later.stop()
            self.arrangement, self.columns = Arrangement(), ()
            self._ask(anew=True)
        elif records != self._records or (ended and self.names_awaited):
            self._records = records
            if not self._later.isActive():
                # A large job is looked at less often, so that looking at it never takes most of the time.
                since, pause = time.monotonic() - self._arranged_at, max(_AGAIN_S, 10 * self._slowness)
                self._later.start(round(1000 * max(0.0, pause - since)))

    def look_again(self) -> None:
        """The job may have changed: look at it from the start."""
        self._ask(anew=True)

    def arrange(self, arrangement: Arrangement) -> None:
        """Other rows, or another order."""
        if arrangement != self.arrangement:
            self.arrangement = arrangement
            self.interrupt()
            self._ask()

    def choose(self, columns: Sequence[str]) -> None:
        """Other columns; none for those of the file."""
        self.columns = tuple(columns)
        self._show()

    def interrupt(self) -> None:
        """What is being looked for is not wanted any more."""
        if self._preview is not None:
            self._preview.interrupt()

    async def text_of(self, rows: Sequence[int]) -> str:
        """Some rows with their titles, with tabs between the cells, as spreadsheets take them.

        Formulas are marked as text where they are in files, too: a spreadsheet would run what is pasted into it.

        Raises:
            ConfigurationError: they are too many.
        """
        preview, paths = self._preview, self.paths
        if preview is None:
            return ""
        if len(rows) > MOST_COPIED:
            raise ConfigurationError(
                self.tr("Not more than {0} rows can be copied.").format(MOST_COPIED),
                remedy=self.tr("Save them to a file instead."),
            )
        titles, numbers = self.model.titles, [self._numbers[at] for at in rows if at < len(self._numbers)]
        chosen, file = bool(self.columns), preview.request.file

        def lines() -> str:
            cells = [_cells(record, paths, chosen=chosen, join=file.join) for record in preview.walk(numbers)]
            marked = (guarded(each)[0] if file.guard else each for each in [titles, *cells])
            return "".join("\t".join(map(_in_one_line, each)) + "\n" for each in marked)

        return await asyncio.to_thread(lines)

    @Slot(int)
    def _want(self, chunk: int) -> None:
        self._wanted.append(chunk)
        while len(self._wanted) > _AT_ONCE:
            self.model.forget(self._wanted.popleft())
        self._read()

    @Slot()
    def _grown(self) -> None:
        if self._job:
            self._ask()

    def _ask(self, *, anew: bool = False) -> None:
        self._question += 1
        self._asked = True
        if anew:
            self._preview, self._survey, self.error = None, None, None
            self._numbers = self._every = array("q")
            self._wanted.clear()
            self.model.show_rows(0, ())
        self.changed.emit()
        self._arrange()

    @ui_task
    async def _arrange(self) -> None:
        while self._asked and self._job:
            question, job, wanted = self._question, self._job, self.arrangement
            try:
                known, started = self._preview, time.monotonic()
                preview = await asyncio.to_thread(self._up_to_date, known, job)
                every = await asyncio.to_thread(preview.arrange)
                numbers = every if wanted == Arrangement() else await asyncio.to_thread(preview.arrange, wanted)
            except Cancelled:
                if question == self._question:
                    self._asked = False
                continue
            except ExportError as error:
                if question == self._question:
                    self._asked, self.error = False, error
                    self.changed.emit()
                continue
            if question != self._question:
                continue
            self._asked, self._arranged_at = False, time.monotonic()
            self._slowness = self._arranged_at - started
            self._take(preview, every, numbers, before=known)

    def _up_to_date(self, known: Preview | None, job: str) -> Preview:
        """What is looked into, or another one where the job has come further than that one tells. Blocks."""
        return known if known is not None and not known.outdated() else self._jobs.preview(job)

    def _take(self, preview: Preview, every: array[int], numbers: array[int], *, before: Preview | None) -> None:
        """What was looked for is there."""
        self._preview = preview
        if before is None or before.named != preview.named:
            self._survey = preview.columns()
        elif before is not preview and self._survey is not None:
            self._survey.seen = 0  # rows may stand in other places now; the columns that are known stay
        if before is None:
            self.columns = self.columns or preview.request.columns
            self.opened.emit()
        old, self._numbers, self._every = self._numbers, numbers, every
        if before is preview and len(numbers) >= len(old) and numbers[: len(old)] == old:
            self.model.grow(len(numbers))
            self.changed.emit()
            self._read()
        else:
            self._show()

    def _show(self) -> None:
        self._wanted.clear()
        titles = [title for _, title in choices(self.columns)] if self.columns else self.paths
        self.model.show_rows(len(self._numbers), titles)
        self.changed.emit()
        self._read()

    @ui_task
    async def _read(self) -> None:
        while self._preview is not None:
            if self._wanted:
                await self._fill(self._preview, self._wanted.pop())
            elif self.surveyed is not None:
                await self._look_on(self._preview)
            else:
                return

    async def _fill(self, preview: Preview, chunk: int) -> None:
        """Read the rows of one chunk for the eyes."""
        question, paths, columns = self._question, self.paths, self.columns
        numbers = self._numbers[chunk * CHUNK : (chunk + 1) * CHUNK]
        chosen, join = bool(columns), preview.request.file.join

        def rows() -> list[list[str]]:
            return [_cells(record, paths, chosen=chosen, join=join) for record in preview.records(numbers)]

        try:
            found = await asyncio.to_thread(rows)
        except ExportError as error:
            self._stop(preview, error)
            return
        if preview is self._preview and question == self._question and paths == self.paths:
            self.model.fill(chunk, found)
        else:
            self.model.forget(chunk)

    async def _look_on(self, preview: Preview) -> None:
        """Look at the columns of some more records."""
        survey = self._survey
        assert survey is not None
        before, numbers = survey.paths, self._every[survey.seen : survey.seen + _SURVEYED]
        try:
            await asyncio.to_thread(lambda: survey.look(preview.records(numbers)))
        except ExportError as error:
            self._stop(preview, error)
            return
        if survey is self._survey and not self.columns and survey.paths != before:
            if self.model.add_titles(survey.paths):
                self.changed.emit()
            else:
                self._show()
        elif survey is self._survey:
            self.changed.emit()
        await asyncio.sleep(_PAUSE_S)

    def _stop(self, preview: Preview, error: ExportError) -> None:
        """The job is gone, or its file is damaged."""
        if preview is self._preview:
            self._preview, self.error = None, error
            self.model.show_rows(0, ())
            self.changed.emit()


def _cells(record: Any, paths: Sequence[str], *, chosen: bool, join: str) -> list[str]:
    """The texts of one record, as CSV has them."""
    if chosen:
        return [cell(value) for value in picked(record, paths, join)]
    return row(record, paths)


def _in_one_line(words: str) -> str:
    """A cell that a tab or a line break would tear apart stands in quotes, as spreadsheets copy it."""
    return '"' + words.replace('"', '""') + '"' if any(each in words for each in '\t\n\r"') else words

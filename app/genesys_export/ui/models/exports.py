"""The list of exports: one row each, updated in place while they run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl

from genesys_export.export import JobState
from genesys_export.output import is_file
from genesys_export.ui.models.cells import CellsModel
from genesys_export.ui.models.row import ExportRow
from genesys_export.ui.models.row_cells import Column, cells_of

if TYPE_CHECKING:
    from genesys_export.export import JobSummary, Progress

Index = QModelIndex | QPersistentModelIndex
_NO_FLAGS = Qt.ItemFlag.NoItemFlags
_USUAL = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_DRAGGED = _USUAL | Qt.ItemFlag.ItemIsDragEnabled
"""Of cells, made once: each painting asks for those of every cell, twice."""
_UNKNOWN = object()


class ExportsModel(CellsModel):
    """Rows of :class:`ExportRow`; texts are made once after a row has changed, when somebody looks at it.

    The file of a finished export can be dragged out of the list.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ExportRow] = []
        self._cells: list[list[dict[int, Any]] | None] = []
        self._key: Callable[[ExportRow], Any] | None = None
        self._keys: list[Any] = []  # what the rows are ordered by; as a cell, it is made anew after its row has changed
        self._at: dict[str, int] | None = None
        self._arranged = False
        self._listed: dict[str, int] = {}  # places in the store's list, which has the newest first
        self._known: dict[str, JobSummary] = {}
        self._headers = [
            self.tr("Name"), self.tr("File"), self.tr("Connection"), self.tr("State"), self.tr("Progress"),
            self.tr("Records"), self.tr("Records/s"),
        ]  # fmt: skip

    def sync(self, summaries: list[JobSummary], live: set[str], ours: set[str] | None = None) -> None:
        """Take over the store's list, newest first; rows of running exports keep what is known of them live.

        Args:
            summaries: the store's list.
            live: exports whose progress is followed.
            ours: all that this program works on; the same as ``live`` unless given.
        """
        ours = live if ours is None else ours
        self._listed = {summary.id: place for place, summary in enumerate(summaries)}
        if not self._rows:
            self._fill(summaries, ours)
            return
        wanted = {summary.id for summary in summaries} | live
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].id not in wanted:
                self._drop(at)
        for place, summary in enumerate(summaries):
            if self._known.get(summary.id) is summary and summary.id not in ours and not summary.state.active:
                continue
            known = self.position(summary.id)
            if known is None:
                at = 0 if self._arranged else min(place, len(self._rows))  # on top, until it is arranged again
                self._insert(at, ExportRow.from_summary(summary, ours))
            elif summary.id not in live:
                row, old = ExportRow.from_summary(summary, ours), self._rows[known]
                row.unit, row.place = old.unit, old.place
                if row != old:
                    self._rows[known] = row
                    self._touch(known, known)
            self._known[summary.id] = summary

    def update(self, live: dict[str, Progress]) -> bool:
        """Follow the running exports: one change signal for each range they span; whether a state is another now."""
        touched, turned = [], False
        for job, progress in live.items():
            at = self.position(job)
            if at is None:
                continue
            row = self._rows[at]
            before = row.state
            row.take(progress)
            self._known.pop(job, None)
            turned |= row.state is not before
            self._keys[at] = _UNKNOWN
            cells = cells_of(row)
            if cells != self._cells[at]:  # painting is dear while worker threads want the interpreter
                self._cells[at] = cells
                touched.append(at)
        for first, last in _runs(sorted(touched)):  # what an export is called stays as it is
            self.dataChanged.emit(self.index(first, Column.STATE), self.index(last, Column.RATE))
        return turned

    def arrange(self, key: Callable[[ExportRow], Any] | None, *, falling: bool = False) -> None:
        """Order the rows; those that are alike are the newest first.

        Sorting belongs here: a proxy model would ask for each of the many comparisons by itself, which takes a second
        for ten thousand rows.

        Args:
            key: what they are ordered by; ``None`` for the newest first.
            falling: whether the largest is on top.
        """
        self._arranged = key is not None
        order = self._newest_first()
        if key is not None:
            order.sort(key=self._keys_by(key).__getitem__, reverse=falling)
        if order == list(range(len(order))):
            return
        self.layoutAboutToBeChanged.emit()
        moved = {old: new for new, old in enumerate(order)}
        before = self.persistentIndexList()
        after = [self.index(moved[index.row()], index.column()) for index in before]
        self._rows, self._cells, self._at = [self._rows[at] for at in order], [self._cells[at] for at in order], None
        self._keys = [self._keys[at] for at in order]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _keys_by(self, key: Callable[[ExportRow], Any]) -> list[Any]:
        if key is not self._key:
            self._key, self._keys = key, [_UNKNOWN] * len(self._rows)
        for at, known in enumerate(self._keys):
            if known is _UNKNOWN:
                self._keys[at] = key(self._rows[at])
        return self._keys

    def _newest_first(self) -> list[int]:
        """The numbers of all rows; one that the store does not know yet has just come."""
        return sorted(range(len(self._rows)), key=lambda at: self._listed.get(self._rows[at].id, -1))

    def line_up(self, waiting: Sequence[str]) -> None:
        """Tell who waits in line, the next one first."""
        places = {job: place for place, job in enumerate(waiting, 1)}
        for at, row in enumerate(self._rows):
            if row.place != places.get(row.id, 0):
                row.place = places.get(row.id, 0)
                self._touch(at, at)

    def mark(self, job: str, state: JobState, problem: str) -> None:
        """Show a state that the store does not know."""
        at = self.position(job)
        if at is not None:
            self._rows[at].state, self._rows[at].problem = state, problem
            self._known.pop(job, None)
            self._touch(at, at)

    def describe(self, job: str, unit: str, listings: int, *, incomplete: bool) -> None:
        """Tell of a row what the store's list does not hold."""
        at = self.position(job)
        if at is None:
            return
        row = self._rows[at]
        warned = row.warned or incomplete
        if (row.unit, row.listings, row.warned) != (unit, listings, warned):
            row.unit, row.listings, row.warned = unit, listings, warned
            self._touch(at, at)

    def remove(self, job: str) -> None:
        """Take a row out of the list."""
        at = self.position(job)
        if at is not None:
            self._drop(at)

    def position(self, job: str) -> int | None:
        """The row number of a job."""
        if self._at is None:
            self._at = {row.id: at for at, row in enumerate(self._rows)}
        return self._at.get(job)

    def at(self, place: int) -> ExportRow:
        """The row at a place of the list."""
        return self._rows[place]

    def row(self, job: str) -> ExportRow | None:
        """The row of a job."""
        at = self.position(job)
        return None if at is None else self._rows[at]

    def rows(self) -> list[ExportRow]:
        """Every row, newest first."""
        return [self._rows[at] for at in self._newest_first()] if self._arranged else list(self._rows)

    def foreign(self) -> bool:
        """Whether another program works on one of them."""
        return any(row.foreign for row in self._rows)

    def connections(self) -> dict[str, str]:
        """The connections that the exports belong to: names by id, the newest first."""
        return {row.connection: row.organisation for row in reversed(self.rows()) if row.connection}

    def states(self) -> list[JobState]:
        """The state of every row, as they are counted."""
        return [row.standing for row in self._rows]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many exports."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Qt: how many columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: one role of one cell."""
        return self.cell(index.row(), index.column()).get(role) if index.isValid() else None

    def multiData(self, index: Index, roleDataSpan: Any) -> None:
        """Qt: several roles of one cell."""
        if index.isValid():
            self.tell(index.row(), index.column(), roleDataSpan)

    def tell(self, row: int, column: int, roles: Any) -> None:
        """Answer several roles of one cell; the roles are what ``multiData`` is given."""
        get = self.cell(row, column).get
        for each in roles:
            value = get(each.role())
            if value is None:
                each.clearData()
            else:
                each.setData(value)

    def cell(self, row: int, column: int) -> dict[int, Any]:
        """All that one cell tells, by role."""
        cells = self._cells[row]
        if cells is None:
            cells = self._cells[row] = cells_of(self._rows[row])
        return cells[column]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: what is finished can be dragged."""
        if not index.isValid():
            return _NO_FLAGS
        return _DRAGGED if self._rows[index.row()].state is JobState.DONE else _USUAL

    def supportedDragActions(self) -> Qt.DropAction:
        """Qt: the file stays where it is."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Qt: what a row is outside: a file."""
        return ["text/uri-list"]

    def mimeData(self, indexes: Iterable[QModelIndex]) -> QMimeData:
        """Qt: the files of these rows, those that are still there."""
        rows = [self._rows[at] for at in sorted({index.row() for index in indexes})]
        files = [row.out for row in rows if row.state is JobState.DONE and is_file(row.out)]
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        return data

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt: the column titles."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in {Column.RECORDS, Column.RATE}:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _fill(self, summaries: list[JobSummary], ours: set[str]) -> None:
        """The first list: all at once, however long it is."""
        if not summaries:
            return
        self.beginInsertRows(QModelIndex(), 0, len(summaries) - 1)
        self._rows = [ExportRow.from_summary(summary, ours) for summary in summaries]
        self._cells = [None] * len(summaries)
        self._keys = [_UNKNOWN] * len(summaries)
        self._at, self._known = None, {summary.id: summary for summary in summaries}
        self.endInsertRows()

    def _insert(self, at: int, row: ExportRow) -> None:
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.insert(at, row)
        self._cells.insert(at, None)
        self._keys.insert(at, _UNKNOWN)
        self._at = None
        self.endInsertRows()

    def _drop(self, at: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at)
        self._known.pop(self._rows[at].id, None)
        del self._rows[at], self._cells[at], self._keys[at]
        self._at = None
        self.endRemoveRows()

    def _touch(self, first: int, last: int) -> None:
        for at in range(first, last + 1):
            self._cells[at], self._keys[at] = None, _UNKNOWN
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Rows that stand together, as first and last."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found

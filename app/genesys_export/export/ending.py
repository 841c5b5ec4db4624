"""How long an export still takes when its last page is there: the rest of its files, and what comes around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from genesys_export.export import early as early_file

if TYPE_CHECKING:
    from genesys_export.export.early import EarlyFile
    from genesys_export.export.progress import Progress
    from genesys_export.export.request import ExportRequest

USUAL_S = 0.00002
"""Seconds a record takes to be written as CSV, unless more is known."""
COSTS = {"csv": 1.0, "jsonl": 0.6, "json": 0.6, "xlsx": 11.0, "parquet": 6.5, "sqlite": 5.0}
"""How many times as long as in a CSV file a record takes in another one."""
_TWICE = {"xlsx", "parquet", "sqlite"}  # these look at every record before they write the first
_LOOK = 0.6  # share of what writing a record as CSV takes that looking at it does
_KEPT = 1.0  # so many times as long as keeping it in the job file a record takes in a CSV file
_ENOUGH = 1000  # records by which that is known
_START_S = 0.5  # seconds until a process has begun to write
_LAST_S = 0.1  # the last steps of a file that this process writes, beside whatever else it does
_ENDING_S = 0.2  # the checksum, the last steps to the disk, the manifest


class Ending:
    """Reckons what is left to do after the last page.

    Args:
        request: what was asked for.
        progress: the live picture.
        early: the file that is written beside the export, if there may be one.
    """

    def __init__(self, request: ExportRequest, progress: Progress, early: EarlyFile | None) -> None:
        self._request = request
        self._progress = progress
        self._early = early
        self._kept_before = 0

    def begin(self) -> None:
        """What was kept before was kept in another sitting."""
        self._kept_before = self._progress.records

    def seconds(self, records: int, until: float = 0.0) -> float:
        """How long it takes from the last page on.

        Args:
            records: all that there will be.
            until: seconds until then, in which a file that is written beside the export grows.
        """
        first, *others = [COSTS.get(each.format, 1.0) for each in self._request.files]
        taken = records * self._each * sum(others) + _ENDING_S
        early = self._early
        if early is None or not early.wanted or records < early_file.ENOUGH:
            return taken + _LAST_S + records * self._each * first
        return taken + self._beside(early, records, until)

    def _beside(self, early: EarlyFile, records: int, until: float) -> float:
        kind, far = self._request.format, early.far if early.running else None
        if far is None:
            # It begins with so many records; where they are there and it has not, it finds its place at the end only.
            beside = early.running or self._progress.records < early_file.ENOUGH
            start = max(0.0, _START_S - until) if beside else _START_S
            left = 1.0
            if beside and kind not in _TWICE:
                left = max(0.0, 1 - until / (_START_S + records * self._each))
            return start + records * self._each * COSTS.get(kind, 1.0) * left
        if kind in _TWICE:
            again = far.each * COSTS[kind] / _LOOK if far.turn == 1 else far.each
            left = records - far.rows if far.turn > 1 else records
            return left * again
        pace = early.pace
        behind = 0.0 if pace is None else records - far.rows - pace * until
        # With the calls it competes for the processor; when they are made, it has that for itself.
        return max(0.0, behind) * far.each

    @property
    def _each(self) -> float:
        kept, worked = self._progress.records - self._kept_before, self._progress.worked_s
        return _KEPT * worked / kept if worked and kept >= _ENOUGH else USUAL_S

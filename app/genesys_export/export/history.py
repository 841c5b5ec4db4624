"""The history: every job of this user, as a line each; searched, measured, and cleared of what is old."""

from __future__ import annotations

import contextlib
import functools
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import orjson

from genesys_export.errors import ConfigurationError, ExportError, JobFileDamaged, JobInUse, StoreError
from genesys_export.export.database import PAGE
from genesys_export.export.digest import Digest, files_of
from genesys_export.export.folder import ENDING, JobFolder
from genesys_export.export.jobfile import JobFile
from genesys_export.export.parts import PartState
from genesys_export.export.request import ExportRequest
from genesys_export.export.states import JobState
from genesys_export.export.summary import JobSummary
from genesys_export.private import write_private

_LONGEST = 36_500  # days
_UNWRITTEN = PAGE  # bytes of a job file before its first transaction: nothing, or a page that says WAL
_SECOND = len("20261128-180000")
"""What an id begins with: the second the job was ordered in. Jobs of one second are in the order of their moments."""
_SETTLED = frozenset({JobState.DONE, JobState.PAUSED, JobState.FAILED, JobState.CANCELLED})


class History(JobFolder):
    """The jobs as they are listed."""

    def summaries(self, text: str = "") -> list[JobSummary]:
        """Every job, or those that :meth:`JobSummary.matches`, newest first; a damaged one is listed as failed.

        What is over and untouched since it was last looked at is not opened again: see :class:`.digest.Digest`.
        """
        with self._folder_trouble():
            found = files_of(self.folder)
        digest, listed = self._digest, []
        with digest.lock:
            digest.load()
            for job_id, mark in found.items():
                summary = digest.known(job_id, mark)
                if summary is None:
                    summary = self._summary(self._path(job_id))
                    if summary is None:
                        continue
                    if summary.state in _SETTLED and summary.endpoint:
                        digest.learn(job_id, mark, summary)
                listed.append(summary)
            digest.save(found)
        listed.sort(key=lambda each: (each.id[:_SECOND], each.created, each.id), reverse=True)
        return [summary for summary in listed if summary.matches(text)] if text else listed

    @functools.cached_property
    def _digest(self) -> Digest:
        return Digest(self.folder / "digest.json")

    def _latest(self, names: list[str]) -> str:
        """The newest: of several of one second the one that was ordered last, which their files tell."""
        of_one_second = [name for name in names if name[:_SECOND] == names[-1][:_SECOND]]
        if len(of_one_second) == 1:
            return names[-1]
        return max(of_one_second, key=lambda name: (self.summary(self._path(name)).created, name))

    @property
    def keep_days(self) -> int:
        """Days that the data of an export are kept after it was done or cancelled; 0 for ever."""
        with contextlib.suppress(OSError, ValueError, AttributeError, TypeError):
            return max(0, int(orjson.loads(self._settings.read_bytes()).get("keep_days", 0)))
        return 0

    @keep_days.setter
    def keep_days(self, days: int) -> None:
        if not 0 <= days <= _LONGEST:
            what = f"Exports can be kept for 0 (for ever) to {_LONGEST} days, not {days}."
            raise ConfigurationError(what)
        self._make_folder()
        with self._folder_trouble():
            write_private(self._settings, orjson.dumps({"keep_days": days}))

    def clear_old(self, now: datetime | None = None) -> list[str]:
        """Delete the data of exports that ended longer ago than :attr:`keep_days`; the files they wrote stay.

        Returns:
            The ids of the jobs that are gone now. One that can be resumed is never deleted.
        """
        days = self.keep_days
        if not days:
            return []
        before = (now or datetime.now(UTC)) - timedelta(days=days)
        gone = []
        for summary in self.summaries():
            if summary.state in {JobState.DONE, JobState.CANCELLED} and summary.updated < before:
                with contextlib.suppress(JobInUse, StoreError):
                    self._own(summary.id).release()
                    self._delete(summary.id)
                    gone.append(summary.id)
        return gone

    def free_space(self) -> int:
        """Bytes free on the disk the jobs are on."""
        self._make_folder()
        return shutil.disk_usage(self.folder).free

    @property
    def _settings(self) -> Path:
        return self.folder / "history.json"

    def summary(self, path: Path) -> JobSummary:
        """The line of one job file in the folder; a damaged one failed."""
        return self._summary(path) or _damaged(path, f"The job file {path.name} is damaged.", 0)

    def _summary(self, path: Path) -> JobSummary | None:
        job_id, size = path.name.removesuffix(ENDING), 0
        try:
            size = sum(each.stat().st_size for each in self._files(job_id) if each.exists())
            return self._summed_up(path, job_id, size)
        except (ExportError, OSError, LookupError, TypeError, ValueError, OverflowError) as error:
            if self._coming_or_gone(path, job_id):
                return None
            what = error.what if isinstance(error, ExportError) else f"The job file {path.name} is damaged."
            return _damaged(path, what, size)

    def _coming_or_gone(self, path: Path, job_id: str) -> bool:
        """Whether a file that cannot be read is being made at this moment, or was deleted just now."""
        try:
            return path.stat().st_size <= _UNWRITTEN and self._owned(job_id)
        except OSError:
            return not path.exists()

    def _summed_up(self, path: Path, job_id: str, size: int) -> JobSummary:
        row, counts, warnings, complete = self._looked_at(path)
        request = ExportRequest.from_json(orjson.loads(row["request"]))
        state = JobState(row["state"])
        if state not in _SETTLED and not self._owned(job_id):
            state = JobState.INTERRUPTED
        return JobSummary(
            id=job_id,
            name=request.title,
            endpoint=request.endpoint.name,
            connection=request.connection,
            connection_name=request.connection_name,
            state=state,
            records=request.limited(row["records"]) if state is JobState.DONE else row["records"],
            total=row["total"],
            pages=row["pages"],
            created=datetime.fromtimestamp(row["created"], UTC),
            updated=datetime.fromtimestamp(row["updated"], UTC),
            destination=str(request.out),
            also=tuple(str(each.out) for each in request.also),
            problem=row["problem"],
            size=size,
            requests=row["requests"],
            retries=row["retries"],
            seconds=row["seconds"],
            warnings=warnings,
            complete=state is JobState.DONE and complete,
            parts=sum(counts.values()) - counts[PartState.SPLIT],
            parts_done=sum(counts.values()) - counts[PartState.SPLIT] - counts[PartState.OPEN],
            duplicates=row["duplicates"],
            rate_limited=row["rate_limited"],
            waited=row["waited_s"],
            listings=request.listings,
        )

    def _looked_at(self, path: Path) -> tuple[dict[str, Any], dict[PartState, int], int, bool]:
        """Row, parts, number of notes, and whether that is everything, of a file another program may be writing."""

        def look(file: JobFile) -> tuple[dict[str, Any], dict[PartState, int], int, bool]:
            try:
                file.check()
                return file.row(), file.part_counts(), len(file.notes()), file.complete(file.request().max_records)
            finally:
                file.close()

        try:
            return look(JobFile(path, read_only=True))
        except JobFileDamaged:
            raise
        except StoreError:
            # Killed at the wrong moment, a file has to be recovered before it can be read, and that is writing.
            lock = self._own(path.name.removesuffix(ENDING))
            try:
                return look(JobFile(path))
            finally:
                lock.release()


def _damaged(path: Path, what: str, size: int) -> JobSummary:
    """The line of a job file that cannot be read."""
    job_id = path.name.removesuffix(ENDING)
    return JobSummary(job_id, job_id, "", "", "", JobState.FAILED, 0, None, 0, *_times(path), "", what, size)


def _times(path: Path) -> tuple[datetime, datetime]:
    """When a file that cannot be read was last written, twice."""
    try:
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError:
        written = datetime.now(UTC)
    return written, written

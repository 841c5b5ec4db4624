"""The folder of job files: making, listing, opening and removing jobs; one owner at a time."""

from __future__ import annotations

import contextlib
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import filelock
import orjson
import platformdirs

from genesys_export.errors import ConfigurationError, ExportError, JobFileDamaged, JobInUse, StoreError
from genesys_export.export.jobfile import JobFile
from genesys_export.export.parts import PartState
from genesys_export.export.progress import Call
from genesys_export.export.request import ExportRequest
from genesys_export.export.states import JobState
from genesys_export.output import Target

_ENDING = ".job.sqlite"


@dataclass(frozen=True, slots=True)
class JobSummary:
    """A line of the history.

    Attributes:
        id: the job's id, as the command line takes it.
        name: what is exported, for people.
        endpoint: the endpoint's name.
        connection: the connection's id.
        connection_name: what people call it.
        state: ``interrupted`` for a job whose program ended without a word.
        records: records fetched so far.
        total: what the API last said the listing holds.
        pages: pages fetched so far.
        created: when it was asked for.
        out: the file it writes.
        problem: why it stopped; empty if it did not.
        size: bytes of the job file.
        requests: calls of the API so far.
        retries: calls that were made again.
        seconds: time spent on it.
        warnings: how many notes are to be read with its result.
        complete: whether it is done and everything the API counted came.
        parts: parts it is made of.
        parts_done: parts that are read, or skipped.
    """

    id: str
    name: str
    endpoint: str
    connection: str
    connection_name: str
    state: JobState
    records: int
    total: int | None
    pages: int
    created: datetime
    out: Path
    problem: str
    size: int
    requests: int = 0
    retries: int = 0
    seconds: float = 0.0
    warnings: int = 0
    complete: bool = False
    parts: int = 1
    parts_done: int = 0


class Job:
    """A job that this program owns until it is closed."""

    def __init__(self, job_id: str, file: JobFile, request: ExportRequest, lock: filelock.BaseFileLock) -> None:
        self.id = job_id
        self.file = file
        self.request = request
        self._lock = lock

    def close(self) -> None:
        """Give the job up, so that another program may go on with it."""
        self.file.close()
        self._lock.release()


class JobStore:
    """All jobs of this user (or of one state folder); every method blocks, call it on a worker thread.

    Args:
        folder: where jobs live; the user's data folder unless given.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = (folder or platformdirs.user_data_path("genesys-export", appauthor=False)) / "jobs"

    def create(self, request: ExportRequest) -> Job:
        """A new job for the request, owned by this program.

        Raises:
            ConfigurationError: the request makes no sense.
            OutputError: the file cannot be written, or is there already.
            StoreError: the folder cannot be written.
        """
        request = request.checked()
        Target.check(request.out, overwrite=request.overwrite)
        self._make_folder()
        word = "".join(c if c.isalnum() else "-" for c in request.endpoint.name.lower()).strip("-")[:40]
        job_id = f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{word}-{secrets.token_hex(2)}"
        path, lock = self._path(job_id), self._own(job_id)
        try:
            file = JobFile.create(path, job_id, request)
        except BaseException:
            lock.release()
            self._delete(job_id)
            raise
        with contextlib.suppress(OSError):
            path.chmod(0o600)
        return Job(job_id, file, request, lock)

    def open(self, job_id: str) -> Job:
        """An earlier job, owned by this program from now on.

        Raises:
            ConfigurationError: there is no such job, or several that begin so.
            JobInUse: another program is working on it.
            JobFileDamaged: its file is not whole.
        """
        job_id = self._resolve(job_id)
        lock = self._own(job_id)
        try:
            file = JobFile(self._path(job_id))
            try:
                file.check(thorough=True)
                file.migrate()
                return Job(job_id, file, file.request(), lock)
            except BaseException:
                file.close()
                raise
        except BaseException:
            lock.release()
            raise

    def summaries(self) -> list[JobSummary]:
        """Every job, newest first; a damaged file is listed as failed and says so."""
        with self._folder_trouble():
            paths = sorted(self.folder.glob(f"*{_ENDING}"), reverse=True) if self.folder.is_dir() else []
        return [self._summary(path) for path in paths]

    def calls(self, job_id: str, limit: int = 10_000) -> list[Call]:
        """The last calls of a job's flight log, oldest first; also of a job that is being worked on.

        Raises:
            ConfigurationError: there is no such job.
            JobFileDamaged: its file is not whole.
        """
        file = JobFile(self._path(self._resolve(job_id)), read_only=True)
        try:
            return file.calls(limit)
        finally:
            file.close()

    def notes(self, job_id: str) -> list[str]:
        """What is to be said with a job's result; also of a job that is being worked on.

        Raises:
            ConfigurationError: there is no such job.
            JobFileDamaged: its file is not whole.
        """
        file = JobFile(self._path(self._resolve(job_id)), read_only=True)
        try:
            return file.notes()
        finally:
            file.close()

    def remove(self, job_id: str) -> None:
        """Delete a job with everything it fetched; the file it wrote stays.

        Raises:
            ConfigurationError: there is no such job.
            JobInUse: a program is working on it.
        """
        job_id = self._resolve(job_id)
        self._own(job_id).release()
        self._delete(job_id)

    def free_space(self) -> int:
        """Bytes free on the disk the jobs are on."""
        self._make_folder()
        return shutil.disk_usage(self.folder).free

    def _summary(self, path: Path) -> JobSummary:
        job_id = path.name.removesuffix(_ENDING)
        try:
            size = path.stat().st_size
            row, counts, warnings, whole = self._looked_at(path)
            request = ExportRequest.from_json(orjson.loads(row["request"]))
            state = JobState(row["state"])
        except (ExportError, OSError, KeyError, TypeError, ValueError) as error:
            what = error.what if isinstance(error, ExportError) else f"The job file {path.name} is damaged."
            return JobSummary(
                job_id, job_id, "", "", "", JobState.FAILED, 0, None, 0, datetime.now(UTC), Path(), what, 0
            )
        settled = {JobState.DONE, JobState.PAUSED, JobState.FAILED, JobState.CANCELLED}
        if state not in settled and not self._owned(job_id):
            state = JobState.INTERRUPTED
        return JobSummary(
            id=job_id,
            name=request.endpoint.title,
            endpoint=request.endpoint.name,
            connection=request.connection,
            connection_name=request.connection_name,
            state=state,
            records=row["records"],
            total=row["total"],
            pages=row["pages"],
            created=datetime.fromtimestamp(row["created"], UTC),
            out=request.out,
            problem=row["problem"],
            size=size,
            requests=row["requests"],
            retries=row["retries"],
            seconds=row["seconds"],
            warnings=warnings,
            complete=state is JobState.DONE and whole and request.max_records is None,
            parts=sum(counts.values()) - counts[PartState.SPLIT],
            parts_done=sum(counts.values()) - counts[PartState.SPLIT] - counts[PartState.OPEN],
        )

    def _looked_at(self, path: Path) -> tuple[dict[str, Any], dict[PartState, int], int, bool]:
        """Job row, parts, number of notes, and whether it is whole, of a file that another program may be writing."""

        def look(file: JobFile) -> tuple[dict[str, Any], dict[PartState, int], int, bool]:
            try:
                file.check()
                return file.row(), file.part_counts(), len(file.notes()), file.whole()
            finally:
                file.close()

        try:
            return look(JobFile(path, read_only=True))
        except JobFileDamaged:
            raise
        except StoreError:
            # Killed at the wrong moment, a file has to be recovered before it can be read, and that is writing.
            lock = self._own(path.name.removesuffix(_ENDING))
            try:
                return look(JobFile(path))
            finally:
                lock.release()

    def _resolve(self, text: str) -> str:
        """The one job whose id is, or begins with, ``text``; ``latest`` is the newest."""
        names = sorted(p.name.removesuffix(_ENDING) for p in self.folder.glob(f"*{_ENDING}"))
        if text in names:
            return text
        if text == "latest" and names:
            return names[-1]
        found = [name for name in names if text and (name.startswith(text) or name.endswith(text))]
        if len(found) == 1:
            return found[0]
        what = f"There is no job {text!r}." if not found else f"{len(found)} jobs begin or end with {text!r}."
        raise ConfigurationError(what, remedy="The command 'genesys-export jobs' lists them.")

    def _path(self, job_id: str) -> Path:
        return self.folder / f"{job_id}{_ENDING}"

    def _lock(self, job_id: str) -> filelock.BaseFileLock:
        return filelock.FileLock(self.folder / f"{job_id}.lock", thread_local=False)

    def _own(self, job_id: str) -> filelock.BaseFileLock:
        lock = self._lock(job_id)
        try:
            with self._folder_trouble():
                lock.acquire(timeout=1.0, poll_interval=0.05)
        except filelock.Timeout as error:
            raise JobInUse(f"Another program is working on the job {job_id}.") from error
        return lock

    def _owned(self, job_id: str) -> bool:
        """Whether some program works on the job: the lock goes with its process, however that ends."""
        lock = self._lock(job_id)
        try:
            lock.acquire(timeout=0)
        except filelock.Timeout:
            return True
        except OSError:
            return False
        lock.release()
        return False

    def _delete(self, job_id: str) -> None:
        path = self._path(job_id)
        beside = [path.with_name(path.name + tail) for tail in ("-wal", "-shm")]
        for victim in (path, *beside, self.folder / f"{job_id}.lock"):
            try:
                victim.unlink(missing_ok=True)
            except OSError as error:
                raise StoreError(f"{victim.name} could not be removed: {error.strerror}.") from error

    def _make_folder(self) -> None:
        with self._folder_trouble():
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    @contextlib.contextmanager
    def _folder_trouble(self) -> Iterator[None]:
        try:
            yield
        except filelock.Timeout:
            raise
        except OSError as error:
            raise StoreError(
                f"The folder {self.folder} cannot be used: {(error.strerror or str(error)).lower()}.",
                safe="Nothing was fetched.",
                remedy="Choose another one with --state-dir.",
            ) from error

"""Making, opening and removing jobs; one owner at a time."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import filelock

from genesys_export.errors import ExportError
from genesys_export.export.checking import Checking
from genesys_export.export.database import read_ahead
from genesys_export.export.history import History
from genesys_export.export.jobfile import JobFile
from genesys_export.export.lease import Lease
from genesys_export.export.lookup import MOST_CALLS
from genesys_export.export.preview import Preview
from genesys_export.export.progress import Call
from genesys_export.export.request import ExportRequest
from genesys_export.export.summary import JobSummary
from genesys_export.output import Target

__all__ = ["Job", "JobStore", "JobSummary"]


class Job:
    """A job that this program owns until it is closed."""

    def __init__(
        self, job_id: str, file: JobFile, request: ExportRequest, lock: filelock.BaseFileLock,
        *, sure: bool = True, ahead: IO[bytes] | None = None,
    ) -> None:  # fmt: skip
        self.id = job_id
        self.file = file
        self.request = request
        self._lock = lock
        self._sure, self._ahead = sure, ahead
        self._checking: Checking | None = None

    def look_through(self) -> None:
        """Begin to look through its file while it is read, by a thread of its own; :meth:`sure` is the end of it."""
        if not self._sure and self._checking is None:
            self._checking = Checking(self.file.path)

    def sure(self, *, counted: bool = False) -> None:
        """Come back when its file is known to be whole.

        Args:
            counted: somebody has read every record, compared its checksum, and found as many as there should be.

        Raises:
            JobFileDamaged: it is not.
        """
        if self._sure:
            return
        if counted and self._checking is None:
            self.file.check(thorough=True, records=False)
            return
        self.look_through()
        assert self._checking is not None
        self._checking.result()

    def index(self) -> None:
        """Have the index of keys, if it can be had; whoever goes on with the job makes it otherwise."""
        with contextlib.suppress(ExportError):  # a full disk, for one
            self.file.index()

    def close(self) -> None:
        """Give the job up, so that another program may go on with it."""
        if self._checking is not None:
            self._checking.stop()
        self.index()
        self.file.end_lease()
        self.file.close()
        if self._checking is not None:
            self._checking.let_go()
        if self._ahead is not None:
            self._ahead.close()
        self._lock.release()


class JobStore(History):
    """All jobs of this user (or of one state folder); every method blocks, call it on a worker thread.

    Args:
        folder: where jobs live; the user's data folder unless given.
    """

    def create(self, request: ExportRequest, *, at: datetime | None = None) -> Job:
        """A new job for the request, owned by this program.

        Args:
            request: what is asked for.
            at: the moment it counts as ordered at, by which it has its place in the list; now unless given.

        Raises:
            ConfigurationError: the request makes no sense.
            OutputError: the file cannot be written, or is there already.
            StoreError: the folder cannot be written.
        """
        request = request.checked()
        for each in request.files:
            Target.check(each.out, overwrite=each.overwrite)
        self._make_folder()
        word = "".join(c if c.isalnum() else "-" for c in request.endpoint.name.lower()).strip("-")[:40]
        ordered = at or datetime.now(UTC)
        job_id = f"{ordered:%Y%m%d-%H%M%S}-{word}-{secrets.token_hex(2)}"
        path, lock = self._path(job_id), self._own(job_id)
        try:
            with self._folder_trouble():
                path.touch(mode=0o600, exist_ok=False)  # what SQLite keeps beside it is no more readable than it is
            file = JobFile.create(path, job_id, request, created=ordered.timestamp())
            file.take_lease(Lease.mine())
        except BaseException:
            lock.release()
            self._delete(job_id)
            raise
        return Job(job_id, file, request, lock)

    def open(self, job_id: str, *, meanwhile: bool = False) -> Job:
        """An earlier job, owned by this program from now on.

        Args:
            job_id: its id, the beginning of one, or ``latest``.
            meanwhile: its file is not looked through yet: :meth:`Job.sure` is to be asked before anything comes of
                what is read. Not for one that will be worked on.

        Raises:
            ConfigurationError: there is no such job, or several that begin so.
            JobInUse: another program is working on it.
            JobFileDamaged: its file is not whole.
        """
        job_id = self._resolve(job_id)
        lock = self._own(job_id)
        try:
            file = JobFile(self._path(job_id))
            ahead = None
            try:
                meanwhile = meanwhile and file.of_today()
                ahead = None if meanwhile else read_ahead(file.path)
                file.check(thorough=not meanwhile)
                file.migrate()
                file.take_lease(Lease.mine())
                return Job(job_id, file, file.request(), lock, sure=not meanwhile, ahead=ahead)
            except BaseException:
                file.close()
                if ahead is not None:
                    ahead.close()
                raise
        except BaseException:
            lock.release()
            raise

    def path(self, job_id: str) -> Path:
        """Where a job's file is.

        Raises:
            ConfigurationError: there is no such job, or several that begin so.
        """
        return self._path(self._resolve(job_id))

    def calls(self, job_id: str, limit: int = MOST_CALLS) -> list[Call]:
        """The last calls of a job's flight log, oldest first; also of a job that is being worked on.

        Raises:
            ConfigurationError: there is no such job.
            JobFileDamaged: its file is not whole.
        """
        with self._reading(job_id) as file:
            return file.calls(limit)

    def calls_in_turn(self, job_id: str) -> Iterator[list[Call]]:
        """The same calls: the newest few, then all before them; each time as soon as they are read.

        Raises:
            ConfigurationError: there is no such job.
            JobFileDamaged: its file is not whole.
        """
        with self._reading(job_id) as file:
            yield from file.calls_in_turn()

    def preview(self, job_id: str) -> Preview:
        """A look at the records of a job, also while it is being worked on.

        Raises:
            ConfigurationError: there is no such job.
            JobFileDamaged: its file is not whole.
        """
        path = self.path(job_id)
        return Preview(lambda: contextlib.closing(JobFile(path, read_only=True)))

    def request(self, job_id: str) -> ExportRequest:
        """What a job was asked for; also of a job that is being worked on.

        Raises:
            ConfigurationError: there is no such job.
            JobFileDamaged: its file is not whole.
        """
        with self._reading(job_id) as file:
            return file.request()

    def notes(self, job_id: str) -> list[str]:
        """What is to be said with a job's result; also of a job that is being worked on.

        Raises:
            ConfigurationError: there is no such job.
            JobFileDamaged: its file is not whole.
        """
        with self._reading(job_id) as file:
            return file.notes()

    def remove(self, job_id: str) -> None:
        """Delete a job with everything it fetched; the file it wrote stays.

        Raises:
            ConfigurationError: there is no such job.
            JobInUse: a program is working on it.
        """
        job_id = self._resolve(job_id)
        self._own(job_id).release()
        self._delete(job_id)

    def _reading(self, job_id: str) -> contextlib.closing[JobFile]:
        return contextlib.closing(JobFile(self._path(self._resolve(job_id)), read_only=True))

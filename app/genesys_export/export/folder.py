"""The folder of job files: their names, one owner at a time, deleting."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

import filelock
import platformdirs

from genesys_export.errors import ConfigurationError, JobInUse, NoSuchJob, StoreError

ENDING = ".job.sqlite"


class JobFolder:
    """Where jobs live.

    Args:
        folder: its parent; the user's data folder unless given.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = (folder or platformdirs.user_data_path("genesys-export", appauthor=False)) / "jobs"

    def _resolve(self, text: str) -> str:
        """The one job whose id is, or begins with, ``text``; ``latest`` is the newest."""
        names = sorted(p.name.removesuffix(ENDING) for p in self.folder.glob(f"*{ENDING}"))
        if text in names:
            return text
        if text == "latest" and names:
            return self._latest(names)
        found = [name for name in names if text and (name.startswith(text) or name.endswith(text))]
        if len(found) == 1:
            return found[0]
        remedy = "The command 'genesys-export jobs' lists them."
        if not found:
            raise NoSuchJob(f"There is no job {text!r}.", remedy=remedy)
        raise ConfigurationError(f"{len(found)} jobs begin or end with {text!r}.", remedy=remedy)

    def _latest(self, names: list[str]) -> str:
        """The newest of some jobs, of which there is one; the names tell the second."""
        return names[-1]

    def _path(self, job_id: str) -> Path:
        return self.folder / f"{job_id}{ENDING}"

    def _files(self, job_id: str) -> list[Path]:
        """The database and what SQLite keeps beside it while it is in use."""
        path = self._path(job_id)
        return [path, *(path.with_name(path.name + tail) for tail in ("-wal", "-shm"))]

    def _lock(self, job_id: str) -> filelock.BaseFileLock:
        return filelock.FileLock(self.folder / f"{job_id}.lock", mode=0o600, thread_local=False)

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
        for victim in (*self._files(job_id), self.folder / f"{job_id}.lock"):
            try:
                victim.unlink(missing_ok=True)
            except OSError as error:
                raise StoreError(f"{victim.name} could not be removed: {error.strerror}.") from error

    def _make_folder(self) -> None:
        with self._folder_trouble():
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if self.folder.stat().st_mode & 0o077:  # it came from a backup, or somebody made it
                self.folder.chmod(0o700)

    @contextlib.contextmanager
    def _folder_trouble(self) -> Iterator[None]:
        try:
            yield
        except filelock.Timeout:
            raise
        except OSError as error:
            raise ConfigurationError(
                f"The folder {self.folder} cannot be used: {(error.strerror or str(error)).lower()}.",
                remedy="Choose another one with --state-dir.",
            ) from error

"""Exports of other people, looked at as if they were one's own: listed, read, and never worked on.

A file that is opened is copied, as far as it tells anything, into a private folder that lasts as long as the program;
the rest of the program sees that copy, and knows it by its place in the list only.
"""

from __future__ import annotations

import contextlib
import itertools
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import filelock
import msgspec

from genesys_export.client import printable
from genesys_export.errors import ConfigurationError, ExportError, JobFileDamaged
from genesys_export.export import Job, JobFile, JobStore, JobSummary
from genesys_export.export.folder import ENDING
from genesys_export.output import from_here

_SQLITE, _ZIP = b"SQLite format 3\0", (b"PK\x03\x04", b"PK\x05\x06")
_LONGEST_NAME = 80
_SAFE = "Nothing of it was changed, and your exports are untouched."


@dataclass(frozen=True, slots=True)
class Viewed:
    """A file that is looked at.

    Attributes:
        path: of the file.
        summary: its line in the list.
        texts: what else a support bundle holds, by name.
    """

    path: Path
    summary: JobSummary
    texts: Mapping[str, str] = field(default_factory=dict)


class ViewingStore(JobStore):
    """All jobs of this user, and those of opened files, which can be neither resumed nor written."""

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__(folder)
        self._viewed: dict[str, Viewed] = {}
        self._private: JobStore | None = None
        self._numbers = itertools.count(1)

    def look_at(self, path: Path) -> Viewed:
        """List a support bundle or a job file from elsewhere; opened once more it is looked at anew.

        Raises:
            ConfigurationError: it is neither, cannot be read, or is a trap.
            JobFileDamaged: its job file is damaged, or of a later version of the program.
        """
        path = from_here(path)
        from genesys_export.support.copying import take_in  # noqa: PLC0415 - few ever open a file of others

        number = next((k for k, v in self._viewed.items() if v.path == path), "") or f"file-{next(self._numbers)}"
        with tempfile.TemporaryDirectory(prefix="genesys-export-") as folder:
            job, texts = _found_in(path, Path(folder))
            taken = Path(folder) / "taken.sqlite"
            try:
                if job is not None:
                    take_in(job, taken)
                    _check_request(taken, path.name)
            except ExportError as error:
                raise _about(error, path.name) from error
            except (OSError, LookupError, TypeError, ValueError, OverflowError, RecursionError) as error:
                raise JobFileDamaged(
                    f"{path.name} is damaged: what it tells makes no sense.", safe=_SAFE, remedy="Ask for it once more."
                ) from error
            if job is None:
                raise ConfigurationError(
                    f"{path.name} is about no export: it holds {', '.join(sorted(texts)) or 'nothing'}.", safe=_SAFE,
                    remedy="Read it with any program that opens zip files.",
                )  # fmt: skip
            self._take(number, taken)
        assert self._private is not None
        summary = self._private.summary(self._path(number))
        if not summary.endpoint:  # nothing that takes_in let through, but then no line of the list is worth a trap
            self._forget(number)
            raise JobFileDamaged(summary.problem, safe=_SAFE, remedy="Ask for it once more.")
        name = printable(path.name)[:_LONGEST_NAME]
        self._viewed[number] = Viewed(path, msgspec.structs.replace(summary, connection="", from_file=name), texts)
        return self._viewed[number]

    def texts(self, job_id: str) -> Mapping[str, str]:
        """What else the bundle of an export holds; nothing for one's own."""
        return self._viewed[job_id].texts if job_id in self._viewed else {}

    def close(self) -> None:
        """Look at nothing any longer; the copies go."""
        self._viewed.clear()
        if self._private is not None:
            shutil.rmtree(self._private.folder.parent, ignore_errors=True)
            self._private = None

    def summaries(self, text: str = "") -> list[JobSummary]:
        """Those that are looked at, the newest first, then one's own."""
        viewed = [each.summary for each in reversed(self._viewed.values()) if each.summary.matches(text)]
        return [*viewed, *super().summaries(text)]

    def clear_old(self, now: datetime | None = None) -> list[str]:
        """One's own only; what is looked at goes when the program ends."""
        return JobStore(self.folder.parent).clear_old(now)

    def open(self, job_id: str, *, meanwhile: bool = False) -> Job:
        """As for every store; an export from a file is refused."""
        if job_id in self._viewed:
            raise ConfigurationError(
                f"This export is from the file {self._viewed[job_id].summary.from_file}: it can only be looked at.",
                remedy="Resume it on the computer where it was made.",
            )
        return super().open(job_id, meanwhile=meanwhile)

    def remove(self, job_id: str) -> None:
        """As for every store; the file that is looked at stays."""
        if job_id in self._viewed:
            self._forget(job_id)
        else:
            super().remove(job_id)

    def _take(self, number: str, taken: Path) -> None:
        if self._private is None:
            self._private = JobStore(Path(tempfile.mkdtemp(prefix="genesys-export-")))
            self._private.folder.mkdir(mode=0o700)
        shutil.move(taken, self._private.folder / f"{number}{ENDING}")

    def _forget(self, number: str) -> None:
        self._viewed.pop(number, None)
        with contextlib.suppress(OSError):
            self._path_of_copy(number).unlink()

    def _path_of_copy(self, number: str) -> Path:
        assert self._private is not None
        return self._private.folder / f"{number}{ENDING}"

    def _resolve(self, text: str) -> str:
        return text if self._is_copy(text) else super()._resolve(text)

    def _path(self, job_id: str) -> Path:
        return self._path_of_copy(job_id) if self._is_copy(job_id) else super()._path(job_id)

    def _lock(self, job_id: str) -> filelock.BaseFileLock:
        if self._is_copy(job_id):
            assert self._private is not None
            return self._private._lock(job_id)  # noqa: SLF001 - a store of the same kind
        return super()._lock(job_id)

    def _is_copy(self, job_id: str) -> bool:
        return self._private is not None and job_id.startswith("file-") and self._path_of_copy(job_id).exists()


def _found_in(path: Path, folder: Path) -> tuple[Path | None, Mapping[str, str]]:
    """The job file to be taken in, and what is to be read beside it."""
    from genesys_export.support.unpacking import unpack  # noqa: PLC0415 - as above

    try:
        if not path.is_file():
            raise ConfigurationError(f"{path} is no file.", remedy="Choose a support bundle (.zip) or a job file.")
        with path.open("rb") as file:
            start = file.read(len(_SQLITE))
        if start.startswith(_ZIP):
            found = unpack(path, folder)
            return found.job, found.texts
        if start != _SQLITE:
            raise ConfigurationError(
                f"{path.name} is neither a support bundle nor a job file.", safe=_SAFE,
                remedy="Choose a .zip made with 'Save support bundle', or a file whose name ends with .job.sqlite.",
            )  # fmt: skip
        return _at_rest(path, folder), {}
    except OSError as error:
        why = (error.strerror or type(error).__name__).lower()
        raise ConfigurationError(f"{path.name} cannot be read: {why}.", safe=_SAFE) from error


def _at_rest(path: Path, folder: Path) -> Path:
    """The file itself, or, where a journal lies beside it, a private copy of both: reading that is writing."""
    journal = path.with_name(f"{path.name}-wal")
    if not journal.is_file() or not journal.stat().st_size:
        return path
    copy = folder / "beside.sqlite"
    shutil.copyfile(path, copy)
    shutil.copyfile(journal, copy.with_name(f"{copy.name}-wal"))
    with contextlib.closing(JobFile(copy)) as file, file.trouble():
        file.db.execute("PRAGMA journal_mode=DELETE")
    return copy


def _check_request(path: Path, name: str) -> None:
    """What the list and the details show of a request must be of the kinds they expect.

    Raises:
        JobFileDamaged: it is not.
    """
    with contextlib.closing(JobFile(path, read_only=True)) as file:
        request = file.request()
    endpoint = request.endpoint
    texts = (
        endpoint.name, endpoint.title, endpoint.area, endpoint.method, endpoint.path, endpoint.style,
        request.connection_name, request.interval, request.format, request.api_url, request.called,
        *(each.listing.name for each in request.for_every),
    )  # fmt: skip
    numbers = (request.reserve, request.max_records or 0, request.page_size or 0)
    whole = all(isinstance(text, str) for text in texts) and all(isinstance(each, int | float) for each in numbers)
    if not whole or not endpoint.name or any(not each.listing.name for each in request.for_every):
        raise JobFileDamaged(f"{name} is damaged: what was asked for makes no sense.", safe=_SAFE)


def _about(error: ExportError, name: str) -> ExportError:
    """The error in words for somebody who opened a file: it is no job of theirs that could be exported again."""
    what = error.what.replace("sent.sqlite", name).replace("beside.sqlite", name).replace("taken.sqlite", name)
    remedy = error.remedy if "later version" in what else "Ask for it to be made and sent once more."
    return JobFileDamaged(what, safe=_SAFE, remedy=remedy)

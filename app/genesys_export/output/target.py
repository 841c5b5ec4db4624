"""A file that appears under its name only when it is whole."""

from __future__ import annotations

import contextlib
import errno
import filecmp
import hashlib
import io
import os
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from genesys_export.errors import DestinationExists, OutputError
from genesys_export.output.growing import Growing
from genesys_export.output.standing import NOTHING_BEGUN, in_letters, manifest_of, refusal

_LONG = 150  # bytes of a name, of the 255 that most file systems allow
_PIECE = 1 << 16  # bytes read at once: what fits into the processor's cache is copied three times as fast


class Target:
    """Writes beside the destination and moves into place at the end.

    Used as a context manager; leaving it with an exception removes what was written and leaves whatever stood at the
    destination. A file of an interrupted earlier try (same ``mark``) is written over.

    Args:
        path: the destination.
        mark: tells this job's unfinished file from others'.
        overwrite: whether a file that is there already may be replaced; of a link, the file that it leads to.
        then: what is to be done once what is in the way is gone.

    Attributes:
        facts: name, size and SHA-256 of what was written, known before it stands in its place: what stands there
            afterwards may already be another's.

    Raises:
        DestinationExists: there is a file and ``overwrite`` is false.
        OutputError: the folder is missing, write-protected, full, or the file is open in another program.
    """

    def __init__(self, path: Path, mark: str, *, overwrite: bool = False, then: str = "resume") -> None:
        self.path = path
        self._then = then
        self.overwrite = overwrite
        # Where a link may be written over, the file that it leads to is meant, as with every program that saves.
        self._place = Path(os.path.realpath(path)) if overwrite and os.path.islink(path) else path  # noqa: PTH114 - no error
        self.part = self._place.parent / f".{_short(self._place.name)}.{mark}.part"
        self.facts: dict[str, Any] = {}
        self._file: IO[bytes] | None = None

    @classmethod
    def check(cls, path: Path, *, overwrite: bool = False) -> None:
        """Find out before the export whether the destination can be written; leaves nothing behind.

        Raises:
            DestinationExists: there is a file and ``overwrite`` is false.
            OutputError: as above.
        """
        probe = cls(path, "check", overwrite=overwrite)
        longest = path.parent / f"{path.name}.manifest.check"  # as long as the name of the manifest beside it
        if os.fspath(path) != in_letters(path):  # neither manifest nor job could say where the file is
            raise probe._cannot(OSError(errno.EINVAL, os.strerror(errno.EINVAL)), safe=NOTHING_BEGUN)
        try:
            if path.is_dir():
                raise OutputError(f"{path} is a folder.", safe=NOTHING_BEGUN, remedy="Name a file in it.")
            if path.exists() and not path.is_file():  # what programs read from it, or write to it, would be gone
                raise OutputError(f"{path} is no ordinary file.", safe=NOTHING_BEGUN, remedy="Choose another name.")
            if manifest_of(path).is_dir():
                raise OutputError(
                    f"{manifest_of(path)} is a folder, where the manifest would stand.", safe=NOTHING_BEGUN,
                    remedy="Choose another name.",
                )  # fmt: skip
            if path.is_symlink() and not path.exists():
                raise OutputError(
                    f"{path} is a link that leads nowhere.", safe=NOTHING_BEGUN,
                    remedy="Remove it, or choose another name.",
                )  # fmt: skip
            if path.exists() and not overwrite:
                raise DestinationExists(f"There is a file {path} already.")
            for beside in (longest, probe.part):
                beside.touch()
                beside.unlink()
        except OSError as error:
            raise probe._cannot(error, safe=NOTHING_BEGUN, then="export again") from error

    def __enter__(self) -> IO[bytes]:
        if self.path.is_dir():
            raise OutputError(f"{self.path} is a folder.", remedy="Name a file in it.")
        try:
            # An earlier try may have been killed between linking its file into place and removing the first name:
            # writing to that one would write over the finished file.
            self.part.unlink(missing_ok=True)
            self._growing = Growing(self.part)
            self._file = io.BufferedWriter(self._growing, 1 << 20)
        except OSError as error:
            raise self._cannot(error) from error
        return self._file

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        assert self._file is not None
        try:
            if error is None:
                self._file.flush()
                on_disk = self._growing.settle()
                self.facts = self._told()
                on_disk()
            self._file.close()
            if error is None:
                self._move_into_place()
        except OSError as trouble:
            raise self._cannot(trouble) from trouble
        finally:
            self._discard()
        if isinstance(error, OSError):
            raise self._cannot(error) from error

    def _told(self) -> dict[str, Any]:
        """The file's facts; it is read for them where it was not written straight on."""
        if (sha256 := self._growing.sha256) is None:
            return facts_of(self.part, self.path.name)
        return {"name": self.path.name, "size": self.part.stat().st_size, "sha256": sha256}

    def _move_into_place(self) -> None:
        if self.overwrite:
            self.part.replace(self._place)
            return
        try:
            os.link(self.part, self.path)  # unlike a rename, this never replaces a file that has come meanwhile
        except FileExistsError:
            self._accept_own_work()
        except OSError:  # no hard links on this file system
            if self.path.exists():
                self._accept_own_work()
            else:
                self.part.replace(self.path)

    def _accept_own_work(self) -> None:
        """A file of the same bytes is this job's own, moved into place just before the program was killed."""
        if not filecmp.cmp(self.part, self.path, shallow=False):
            raise DestinationExists(
                f"A file {self.path} has come meanwhile.",
                safe="It was not touched, and what was fetched stays in the job file.",
                remedy="Move it away and resume, or write the records to another file with 'genesys-export save'.",
            )

    def _discard(self) -> None:
        with contextlib.suppress(OSError):
            if self._file is not None:
                self._file.close()  # again: the first try may have failed on a full disk
        with contextlib.suppress(OSError):
            self.part.unlink(missing_ok=True)

    def _cannot(self, error: OSError, safe: str = "", then: str = "") -> OutputError:
        return refusal(self.path, error, safe=safe, then=then or self._then)


def facts_of(file: Path, name: str, check: Callable[[], None] = lambda: None) -> dict[str, Any]:
    """Name, size and SHA-256 of a file that is, or will be, called ``name``; ``check`` may raise while it is read."""
    digest, piece = hashlib.sha256(), memoryview(bytearray(_PIECE))
    with file.open("rb", buffering=0) as opened:
        while read := opened.readinto(piece):
            check()
            digest.update(piece[:read])
        return {"name": name, "size": opened.tell(), "sha256": digest.hexdigest()}


def _short(name: str) -> str:
    """A name with room for more: what is added to it must not make it longer than a name can be."""
    return name if len(name.encode("utf-8", "surrogatepass")) <= _LONG else name[: _LONG // 4]

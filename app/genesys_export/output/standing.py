"""What stands at a place on the disk; also a place that cannot be, or that one may not look at, has an answer.

``Path.exists`` and its like raise for some of those, and for which ones differs between the versions of Python. Here
every name that somebody can type is either answered or refused in words.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from genesys_export.errors import ConfigurationError, NoRoomForOutput, OutputError

MANIFEST = ".manifest.json"
"""What a manifest's name has more than that of its file."""
NOTHING_BEGUN = "Nothing was fetched or changed."
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_NAME = {errno.ENAMETOOLONG, errno.EINVAL}
_ABSENT = {errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.EBADF}


def standing(path: Path) -> os.stat_result | None:
    """What stands there; nothing where nothing does.

    Raises:
        OutputError: no file can have this name, or one of its folders may not be entered.
    """
    try:
        return path.stat()
    except OSError as error:
        if error.errno in _ABSENT:
            return None
        raise refusal(path, error, safe=NOTHING_BEGUN, then="export again") from error
    except ValueError as error:  # a zero byte, or half a letter
        invalid = OSError(errno.EINVAL, os.strerror(errno.EINVAL))
        raise refusal(path, invalid, safe=NOTHING_BEGUN) from error


def is_folder(path: Path) -> bool:
    """Whether a folder is known to be there."""
    try:
        found = standing(path)
    except OutputError:
        return False
    return found is not None and stat.S_ISDIR(found.st_mode)


def is_file(path: Path) -> bool:
    """Whether a file is known to be there."""
    try:
        found = standing(path)
    except OutputError:
        return False
    return found is not None and stat.S_ISREG(found.st_mode)


def is_there(path: Path) -> bool:
    """Whether anything is known to be there; what cannot be looked at cannot be written over either."""
    try:
        return standing(path) is not None
    except OutputError:
        return False


def from_here(path: Path) -> Path:
    """The whole path, with the home folder for ``~``.

    Raises:
        ConfigurationError: it begins with the home folder of somebody whom this computer does not know.
    """
    try:
        return path.expanduser().absolute()
    except RuntimeError as error:
        raise ConfigurationError(
            f"{in_letters(path)} is in no folder: this computer knows no user {in_letters(path.parts[0])[1:]}.",
            remedy="Name the folder in full.",
        ) from error


def place_of(path: Path) -> str:
    """The same for every way to write the path."""
    return os.path.normcase(os.path.normpath(path))


def manifest_of(file: Path) -> Path:
    """Where the manifest of a file is; a place without a name, such as ``/``, has one for it too."""
    return file.parent / f"{file.name}{MANIFEST}"


def refusal(path: Path, error: OSError, *, safe: str = "", then: str = "resume") -> OutputError:
    """Why a file cannot be written there, in words."""
    why = error.strerror or type(error).__name__
    if error.errno in _NO_NAME:
        return OutputError(
            f"{in_letters(path.name)[:40]}… is no name that a file can have here: {why.lower()}.",
            safe=safe, remedy="Choose a shorter one, without special characters.",
        )  # fmt: skip
    if error.errno in {errno.ENOENT, errno.ENOTDIR} and not is_folder(path.parent):
        return OutputError(
            f"The file {in_letters(path)} cannot be written: there is no folder {in_letters(path.parent)}.",
            safe=safe, remedy=f"Create the folder, or choose another one; then {then}.",
        )  # fmt: skip
    kind = NoRoomForOutput if error.errno in _FULL else OutputError
    return kind(
        f"The file {in_letters(path)} cannot be written: {why.lower()}.",
        safe=safe,
        remedy=f"Make the folder writable, make room, or close the program that has the file open; then {then}.",
    )


def in_letters(path: str | Path) -> str:
    """The same, unless there are bytes in it that are no letters, as older systems left them behind."""
    return os.fspath(path).encode(errors="backslashreplace").decode()

"""Reading a support bundle that may be anything: only files a bundle has, of sizes it may have, by their content.

Nothing is ever written under a name that the zip gives; what is taken from it goes under names of our own.
"""

from __future__ import annotations

import shutil
import stat
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO

import orjson

from genesys_export.errors import ConfigurationError, ExportError
from genesys_export.support.layout import FORMAT, JOB, JOB_WITH_RECORDS, MANIFEST, VERSION

_MOST_FILES = 100
_LARGEST_TEXT, _LARGEST_TEXTS = 32_000_000, 100_000_000
_LARGEST_JOB = 8_000_000_000
_TIGHTEST, _SMALL = 200, 64_000_000
"""Times that a file may have shrunk, from this size on: what people pack shrinks ten or twenty times, a bomb more."""
_TEXTS = (".txt", ".log", ".json", ".jsonl")
_PIECE = 1 << 20
_SAFE = "Nothing of it was written anywhere, and your exports are untouched."
_REMEDY = "Ask for it to be made and sent once more."


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What a bundle holds.

    Attributes:
        job: its job file, in the folder that was given; ``None`` when it has none.
        texts: what is to be read, by name.
    """

    job: Path | None
    texts: dict[str, str] = field(default_factory=dict)


def unpack(path: Path, folder: Path) -> Unpacked:
    """Read a bundle, its job file into ``folder``; blocks.

    Raises:
        ConfigurationError: it is no support bundle, is damaged, of a later version, or a trap.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = _checked(archive, path.name)
            _check_manifest(archive, members, path.name)
            texts = {}
            for name in members:
                if name.endswith(_TEXTS) and name != MANIFEST:
                    texts[name] = _read(archive, members[name], path.name).decode("utf-8", "replace")
            name = JOB if JOB in members else JOB_WITH_RECORDS
            if name not in members:
                return Unpacked(None, texts)
            if members[name].file_size > shutil.disk_usage(folder).free // 2:
                what = f"{path.name} was not opened: there is too little room on the disk for its job file."
                raise ConfigurationError(what, safe=_SAFE, remedy="Make room, and open it again.")
            target = folder / "sent.sqlite"
            with target.open("xb") as out:
                _pour(archive, members[name], out, _LARGEST_JOB, path.name)
            return Unpacked(target, texts)
    # What zipfile raises for damage; the last three also for encryption and compression that it does not know.
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        what = f"{path.name} is damaged, or no support bundle."
        raise ConfigurationError(what, safe=_SAFE, remedy=_REMEDY) from error


def _checked(archive: zipfile.ZipFile, bundle: str) -> dict[str, zipfile.ZipInfo]:
    """The files by name, when all of them are such as a bundle may have."""
    found = archive.infolist()
    members = {each.filename: each for each in found}
    if len(found) > _MOST_FILES or len(members) < len(found):
        raise _refused(bundle, "it holds too many files, or two of one name")
    for each in found:
        name = each.filename
        kind = stat.S_IFMT(each.external_attr >> 16)
        if name != PurePosixPath(name).name or "\\" in name or ":" in name or not name.isprintable():
            raise _refused(bundle, "a file in it has the name of a place outside of it")
        if each.is_dir() or kind not in {0, stat.S_IFREG}:
            raise _refused(bundle, "it holds a link or a folder")
        if each.flag_bits & 1:
            raise _refused(bundle, "a file in it is encrypted")
        largest = _LARGEST_JOB if name in {JOB, JOB_WITH_RECORDS} else _LARGEST_TEXT
        if each.file_size > max(_SMALL, _TIGHTEST * each.compress_size) or each.file_size > largest:
            raise _refused(bundle, "a file in it is far larger than it could be")
    if sum(each.file_size for each in found if each.filename.endswith(_TEXTS)) > _LARGEST_TEXTS:
        raise _refused(bundle, "its texts are far longer than they could be")
    return members


def _check_manifest(archive: zipfile.ZipFile, members: dict[str, zipfile.ZipInfo], bundle: str) -> None:
    if MANIFEST not in members:
        raise _refused(bundle, "it has no manifest")
    manifest = orjson.loads(_read(archive, members[MANIFEST], bundle))
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise _refused(bundle, "its manifest is not that of a support bundle")
    version = manifest.get("version")
    if not isinstance(version, int) or version > VERSION:
        raise ConfigurationError(
            f"{bundle} was written by a later version of this program.", safe=_SAFE, remedy="Open it with that version."
        )


def _read(archive: zipfile.ZipFile, member: zipfile.ZipInfo, bundle: str) -> bytes:
    pieces: list[bytes] = []
    _pour(archive, member, pieces, _LARGEST_TEXT, bundle)
    return b"".join(pieces)


def _pour(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, out: IO[bytes] | list[bytes], most: int, bundle: str
) -> None:
    """Unpack piece by piece, and stop where more comes than the zip says: its word is not to be trusted."""
    total = 0
    with archive.open(member) as packed:
        while piece := packed.read(_PIECE):
            total += len(piece)
            if total > min(most, member.file_size):
                raise _refused(bundle, "a file in it is larger than it says")
            out.append(piece) if isinstance(out, list) else out.write(piece)


def _refused(bundle: str, why: str) -> ExportError:
    return ConfigurationError(f"{bundle} was not opened: {why}.", safe=_SAFE, remedy=_REMEDY)

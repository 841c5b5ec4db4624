"""The manifest beside a file: what it is, how it came to be, and the checksum that proves it is still the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import orjson

from genesys_export.errors import ConfigurationError, FileChanged, OutputError
from genesys_export.output.standing import MANIFEST, is_there, manifest_of
from genesys_export.output.target import Target, facts_of

_ONLY_READ = FileChanged.default_safe
VERSION = 1


def file_of(manifest: Path) -> Path:
    """The file that a manifest is for; the path itself where its name is not one of a manifest."""
    return manifest.parent / (manifest.name.removesuffix(MANIFEST) or manifest.name)


def files_with_manifest(folder: Path) -> list[Path]:
    """The files of a folder that have a manifest, by their names; also one that is gone while its manifest is there.

    Raises:
        ConfigurationError: there is none.
        OutputError: the folder cannot be read.
    """
    try:
        found = sorted(file for each in folder.iterdir() if (file := file_of(each)) != each)
    except OSError as error:
        raise OutputError(
            f"The folder {folder} cannot be read: {(error.strerror or 'unknown error').lower()}.", safe=_ONLY_READ
        ) from error
    if not found:
        raise ConfigurationError(
            f"There is no file with a manifest in the folder {folder}.",
            safe=_ONLY_READ,
            remedy="Name the folder that an export or a recipe wrote to; folders in it are not looked into.",
        )
    return found


def write_manifest(file: Target, facts: Mapping[str, Any], mark: str) -> dict[str, Any]:
    """Write the manifest of a file that stands in its place; gives what was written.

    Args:
        file: the file as it was written.
        facts: how it came to be.
        mark: tells this job's unfinished files from others'.

    Raises:
        OutputError: the manifest cannot be written.
    """
    manifest = {"manifest": VERSION, "file": file.facts, **facts}
    with Target(manifest_of(file.path), mark, overwrite=True) as out:
        out.write(orjson.dumps(manifest, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE, default=str))
    return manifest


def verify(file: Path, check: Callable[[], None] = lambda: None) -> dict[str, Any]:
    """Compare a file with its manifest; gives the manifest when they agree.

    Args:
        file: that was exported.
        check: is called again and again while it is read; it raises where nobody wants to know any more.

    Raises:
        ConfigurationError: there is no such file, or no manifest, or it cannot be read.
        FileChanged: the file is not the one the manifest was written for.
        OutputError: the file cannot be read.
    """
    path = manifest_of(file)
    try:
        manifest = orjson.loads(path.read_bytes())
        known = manifest["file"]
        expected = {"size": int(known["size"]), "sha256": str(known["sha256"])}
        notes = manifest.get("notes", [])
        if not isinstance(notes, list):
            raise TypeError(notes)  # noqa: TRY301 - one place says what is wrong
    except OSError as error:
        raise _without_manifest(file, path, error) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ConfigurationError(f"{path} is not a manifest of this program.") from error
    try:
        found = facts_of(file, file.name, check)
    except OSError as error:
        raise OutputError(
            f"{file} cannot be read, although its manifest is there: {(error.strerror or 'unknown error').lower()}.",
            safe=_ONLY_READ,
        ) from error
    if found["size"] != expected["size"]:
        raise FileChanged(
            f"{file} is not the file that was exported: its size in bytes is {found['size']}, "
            f"not {expected['size']} as the manifest says."
        )
    if found["sha256"] != expected["sha256"]:
        raise FileChanged(
            f"{file} is not the file that was exported: its SHA-256 is {found['sha256']}, "
            f"not {expected['sha256']} as the manifest says."
        )
    return dict(manifest)


def _without_manifest(file: Path, path: Path, error: OSError) -> ConfigurationError:
    """Why there is nothing to compare a file with: mostly it is its own name that was mistyped."""
    if isinstance(error, FileNotFoundError | NotADirectoryError) and not is_there(file):
        return ConfigurationError(
            f"There is no file {file}.", safe=_ONLY_READ, remedy="Check the name, or name the folder it is in."
        )
    return ConfigurationError(
        f"There is no manifest for {file}: {(error.strerror or 'unknown error').lower()}.",
        safe=_ONLY_READ,
        remedy=f"It is written beside the file as {path.name}; keep the two together.",
    )

"""The manifest beside a file: what it is, how it came to be, and the checksum that proves it is still the same."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson

from genesys_export.errors import ConfigurationError, FileChanged, OutputError
from genesys_export.output.target import Target

_ENDING = ".manifest.json"
VERSION = 1


def manifest_of(file: Path) -> Path:
    """Where the manifest of a file is."""
    return file.with_name(file.name + _ENDING)


def write_manifest(file: Path, facts: Mapping[str, Any], mark: str) -> dict[str, Any]:
    """Write the manifest of a file that stands in its place; gives what was written.

    Args:
        file: the file.
        facts: how it came to be.
        mark: tells this job's unfinished files from others'.

    Raises:
        OutputError: the file cannot be read or the manifest not be written.
    """
    manifest = {"manifest": VERSION, "file": _facts_of(file), **facts}
    with Target(manifest_of(file), mark, overwrite=True) as out:
        out.write(orjson.dumps(manifest, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE, default=str))
    return manifest


def verify(file: Path) -> dict[str, Any]:
    """Compare a file with its manifest; gives the manifest when they agree.

    Raises:
        ConfigurationError: there is no manifest, or it cannot be read.
        FileChanged: the file is not the one the manifest was written for.
        OutputError: the file cannot be read.
    """
    path = manifest_of(file)
    try:
        manifest = orjson.loads(path.read_bytes())
        known = manifest["file"]
        expected = {name: known[name] for name in ("name", "size", "sha256")}
    except OSError as error:
        raise ConfigurationError(
            f"There is no manifest for {file.name}: {(error.strerror or 'unknown error').lower()}.",
            remedy=f"It is written beside the file as {path.name}; keep the two together.",
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ConfigurationError(f"{path.name} is not a manifest of this program.") from error
    found = _facts_of(file)
    for name, words in (("size", "bytes"), ("sha256", "SHA-256")):
        if found[name] != expected[name]:
            raise FileChanged(
                f"{file.name} is not the file that was exported: its {words} are {found[name]}, "
                f"not {expected[name]} as the manifest says."
            )
    return dict(manifest)


def _facts_of(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as opened:
            digest = hashlib.file_digest(opened, "sha256").hexdigest()
            return {"name": file.name, "size": opened.tell(), "sha256": digest}
    except OSError as error:
        raise OutputError(f"{file} cannot be read: {(error.strerror or 'unknown error').lower()}.") from error

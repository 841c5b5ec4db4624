"""The manifest beside a file: what it is, how it came to be, and the checksum that proves it is still the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import orjson

from genesys_export.errors import ConfigurationError, FileChanged, OutputError
from genesys_export.output.target import Target, facts_of

_ENDING = ".manifest.json"
VERSION = 1


def manifest_of(file: Path) -> Path:
    """Where the manifest of a file is."""
    return file.with_name(file.name + _ENDING)


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
        ConfigurationError: there is no manifest, or it cannot be read.
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
        raise ConfigurationError(
            f"There is no manifest for {file.name}: {(error.strerror or 'unknown error').lower()}.",
            remedy=f"It is written beside the file as {path.name}; keep the two together.",
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ConfigurationError(f"{path.name} is not a manifest of this program.") from error
    try:
        found = facts_of(file, file.name, check)
    except OSError as error:
        raise OutputError(f"{file} cannot be read: {(error.strerror or 'unknown error').lower()}.") from error
    for name, words in (("size", "bytes"), ("sha256", "SHA-256")):
        if found[name] != expected[name]:
            raise FileChanged(
                f"{file.name} is not the file that was exported: its {words} are {found[name]}, "
                f"not {expected[name]} as the manifest says."
            )
    return dict(manifest)

"""Names of files and folders as they are typed: what can only be a slip is refused before a path forgets it."""

from __future__ import annotations

import os
from pathlib import Path

from genesys_export.errors import ConfigurationError, OutputError


def ends_as_folder(text: str) -> bool:
    """Whether a slash at its end says that a folder is meant; a path would forget it."""
    return text.endswith((os.sep, os.altsep or os.sep))


def out_place(text: str) -> str:
    """The text, if it names something that can be written to.

    Raises:
        ConfigurationError: it is empty, or what other programs call standard output by.
    """
    if text == "-":
        raise ConfigurationError(
            "No records are written to standard output.", remedy="Name a file; one that is called so is named by ./-."
        )
    if not text.strip():
        raise ConfigurationError(f"{text!r} names no file to write to.", remedy="Name a file.")
    return text


def out_path(text: str) -> Path:
    """The same as a path, of a file or a folder."""
    return Path(out_place(text))


def out_file(text: str) -> Path:
    """The path of a file to write.

    Raises:
        ConfigurationError: it names nothing.
        OutputError: it names a folder.
    """
    if ends_as_folder(text):
        raise OutputError(f"{text} is a folder.", safe="Nothing was fetched or changed.", remedy="Name a file in it.")
    return out_path(text)


def also_place(text: str) -> str:
    """The text, if it names a further file, or is the ending of one.

    Raises:
        ConfigurationError: it names nothing.
        OutputError: it names a folder.
    """
    out_file(text)
    return text


def some_path(text: str) -> Path:
    """The path of a file or folder to look at; an empty text would be the folder that one is in.

    Raises:
        ConfigurationError: it is empty.
    """
    if not text.strip():
        raise ConfigurationError(f"There is no file and no folder {text!r}.")
    return Path(text)


def state_folder(text: str) -> Path:
    """The folder where jobs live.

    Raises:
        ConfigurationError: the text is empty.
    """
    if not text.strip():
        raise ConfigurationError("--state-dir names no folder.", remedy="Name one, or leave --state-dir out.")
    return Path(text)
